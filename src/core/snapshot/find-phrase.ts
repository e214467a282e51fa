import type { Document } from '../model/document.ts'
import type { QuoteEvidence } from '../model/evidence.ts'
import type { PartialDate } from '../model/time.ts'
import { type CueMatcher, compilePhrase } from '../playbook/cue-matcher.ts'
import { type ReadWord, readWords } from '../playbook/read-words.ts'
import { documentPlaces, type PlacedSentence } from '../signals/document-places.ts'
import type { DossierPage } from './dossier.ts'
import { quoteAt } from './quote-at.ts'
import { isSaidOfOthers } from './said-of-others.ts'

type ReadSentence = PlacedSentence & { words: readonly ReadWord[] | null }

/** What stands there is over, the law's, or said of somebody else. */
const notSaidOfToday: ReadonlySet<PlacedSentence['place']> = new Set(['history', 'legal', 'customer', 'biography'])

/** Sentences of a document are cut once, and their words stemmed when first needed, for as long as the document lives. */
const readSentences = new WeakMap<Document, readonly ReadSentence[]>()
const matchers = new Map<string, CueMatcher>()

/**
 * Sentences of the page that hold the phrase, found as cues are: whole words in their order, any inflection, and nothing
 * shortly before that denies it ("we no longer cast", "not a foundry"), or says it of others ("software for foundries").
 * @param isMeant what else must hold of a sentence and the place of the phrase in it
 * @returns one quote for every such sentence, in reading order, at most `limit`
 */
export function findPhrase(
  page: DossierPage,
  phrase: string,
  limit = 3,
  isMeant: (sentence: string, at: number) => boolean = () => true,
): readonly QuoteEvidence[] {
  const match = matcherFor(phrase)
  const found: QuoteEvidence[] = []
  for (const sentence of sentencesWith(page.text.document, match)) {
    if (notSaidOfToday.has(sentence.place)) continue
    const span = match.find(wordsOf(sentence))
    if (span === null || denied(sentence.text.slice(0, span.start)) || isName(sentence.text, span, phrase)) continue
    if (!isMeant(sentence.text, span.start)) continue
    // an advert speaks to who applies, of the work there
    if (sentence.place !== 'job' && isSaidOfOthers(sentence.text, span)) continue
    found.push(quoteAt(page, sentence))
    if (found.length === limit) break
  }
  return found
}

/** Whether a cue hits anywhere on a page, whatever it is worth there: what nobody mentions is absent. */
export function holdsCue(page: DossierPage, cue: CueMatcher): boolean {
  return sentencesWith(page.text.document, cue).some((sentence) => cue.find(wordsOf(sentence)) !== null)
}

/** Whether a short text (a job title, a role) holds the phrase, by the same rules. */
export function holdsPhrase(words: string, phrase: string): boolean {
  return matcherFor(phrase).find(readWords(words)) !== null
}

/** The same of a sentence, which can deny what it holds. */
export function saysPhrase(sentence: string, phrase: string): boolean {
  const span = matcherFor(phrase).find(readWords(sentence))
  return span !== null && !denied(sentence.slice(0, span.start))
}

/** Up to `count` sentences of a page from the one that holds the offset. */
export function sentencesFrom(
  document: Document,
  at: number,
  count: number,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const sentences = sentencesFor(document)
  const first = sentences.findIndex(({ start, end }) => start <= at && at < end)
  return first < 0 ? [] : sentences.slice(first, first + count)
}

/** The sentences of a page with the place each stands in. */
export const sentencesOfPage = ({ text }: Pick<DossierPage, 'text'>): readonly PlacedSentence[] =>
  sentencesFor(text.document)

/** What the sentence at an offset is worth by where it stands; null where none stands. */
export function placeAt(document: Document, at: number): PlacedSentence['place'] | null {
  return sentencesFor(document).find(({ start, end }) => start <= at && at < end)?.place ?? null
}

/** The date that stands beside the sentence at an offset, as in a list of news; null where none does. */
export function dateBeside(document: Document, at: number): PartialDate | null {
  return sentencesFor(document).find(({ start, end }) => start <= at && at < end)?.beside ?? null
}

/** "the Northshire Manufacturing Forum": a capital inside a sentence, before another one, is part of a name. */
function isName(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  phrase: string,
): boolean {
  if (phrase !== phrase.toLowerCase() || !/^\p{Lu}/u.test(sentence.slice(start, end))) return false
  const before = sentence.slice(0, start).trim()
  return /\p{Lu}[\p{L}\p{N}]{0,60}$/u.test(before) || (before !== '' && /^\s\p{Lu}/u.test(sentence.slice(end)))
}

const denials =
  /\b(?:no|not|never|without|cannot|neither|nor|none|instead of|rather than|no longer|stopped|kein\w{0,2}|nicht|ohne)\b|n['\u2019]t\b/i

/** "not", "no longer" … in the last five words before the hit. */
function denied(before: string): boolean {
  return denials.test(before.split(/\s+/).filter(Boolean).slice(-5).join(' '))
}

function sentencesFor(document: Document): readonly ReadSentence[] {
  const known = readSentences.get(document)
  if (known) return known
  const cut = documentPlaces(document).map((sentence) => ({ ...sentence, words: null }))
  readSentences.set(document, cut)
  return cut
}

const wordsOf = (sentence: ReadSentence): readonly ReadWord[] => (sentence.words ??= readWords(sentence.text))

/** Which sentences of a document hold a word, by the keys cues find it by; made when a phrase is first looked for. */
const placesOfWords = new WeakMap<Document, ReadonlyMap<string, readonly number[]>>()

/** The sentences a cue can hit at all, in reading order: a sentence without its rarest word need not be looked at. */
function sentencesWith(document: Document, { keys }: CueMatcher): readonly ReadSentence[] {
  const sentences = sentencesFor(document)
  const places = placesFor(document, sentences)
  const at = new Set([...keys].flatMap((key) => places.get(key) ?? []))
  return [...at].sort((a, b) => a - b).flatMap((place) => sentences[place] ?? [])
}

function placesFor(document: Document, sentences: readonly ReadSentence[]): ReadonlyMap<string, readonly number[]> {
  const known = placesOfWords.get(document)
  if (known) return known
  const places = new Map<string, number[]>()
  for (const [at, sentence] of sentences.entries()) {
    for (const { stem, keys } of wordsOf(sentence)) {
      for (const key of [stem, ...keys.map((one) => one.key)]) {
        const held = places.get(key)
        if (held === undefined) places.set(key, [at])
        else if (held.at(-1) !== at) held.push(at)
      }
    }
  }
  placesOfWords.set(document, places)
  return places
}

/** Compiled phrases; emptied when a workspace has tried very many. */
function matcherFor(phrase: string): CueMatcher {
  const known = matchers.get(phrase)
  if (known) return known
  if (matchers.size > 5000) matchers.clear()
  const compiled = compilePhrase(phrase)
  matchers.set(phrase, compiled)
  return compiled
}
