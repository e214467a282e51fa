import { compileCue, type CueMatcher, type Span } from '../../playbook/cue-matcher.ts'
import { readWords } from '../../playbook/read-words.ts'
import { plain } from '../language/sentence.ts'

/** Where phrases of a playbook hit sentences; each phrase is compiled once. */
export function cueHits(language: string): (cue: string, sentence: string) => Span | null {
  const compiled = new Map<string, CueMatcher>()
  return (cue, sentence) => {
    const matcher = compiled.get(cue) ?? compileCue(cue, language)
    compiled.set(cue, matcher)
    const hit = matcher.find(readWords(plain(sentence), language))
    return hit && { start: hit.start, end: hit.end }
  }
}
