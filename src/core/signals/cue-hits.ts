import type { Document } from '../model/document.ts'
import type { ProblemMention } from '../model/signal.ts'
import { readWords } from '../playbook/read-words.ts'
import { companyNames } from './company-names.ts'
import { type CueRefusal, judgeCue } from './cue-verdict.ts'
import { documentPlaces } from './document-places.ts'
import { plain } from './language/sentence.ts'
import { tellsOfItself } from './page-voice.ts'
import type { WordCue } from './problem-cues.ts'

/** A sentence that a cue hits: what it is evidence of, or why it is none. Offsets are into `Document.text`. */
export type CueHitOnPage = {
  readonly start: number
  readonly end: number
  readonly direction: ProblemMention['direction']
  readonly strength: ProblemMention['strength'] | null
  readonly why: CueRefusal | null
}

/** Every sentence of a page that one cue hits, also those that detection passes over, with the reason. */
export function cueHitsOn(
  document: Document,
  company: { readonly name: string; readonly aliases: readonly string[] },
  cue: WordCue,
  language: string,
): readonly CueHitOnPage[] {
  const names = companyNames(company.name, company.aliases)
  const ownSite = tellsOfItself(document.kind)
  return documentPlaces(document).flatMap(({ text: sentence, start, end, place }) => {
    const text = plain(sentence)
    const hit = cue.matcher.find(readWords(text, language))
    if (!hit) return []
    const verdict = judgeCue(cue, hit, text, { names, place, ownSite })
    const found = verdict.counts
      ? { direction: verdict.mention.direction, strength: verdict.mention.strength, why: null }
      : { direction: cue.direction, strength: null, why: verdict.why }
    return [{ start, end, ...found }]
  })
}
