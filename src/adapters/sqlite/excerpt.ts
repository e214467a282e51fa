import { words } from './fold.ts'
import type { Word } from './fold.ts'

/** Words that must stand together in this order; with `open`, the last one may go on. */
export type Phrase = { readonly words: readonly string[]; readonly open: boolean }

const width = 180
const lead = 60
/** How many words are looked at for a hit: the beginning of a very long text stands for the rest. */
const farthest = 30_000
const open = '\u0002'
const close = '\u0003'

/**
 * The stretch of `text` around the first hit, about 180 characters on one line, each matched word between `\u0002` and
 * `\u0003`. Without a hit: the beginning. Marks that stand in the text itself are taken out.
 */
export function excerptOf(text: string, phrases: readonly Phrase[]): string {
  const hits = firstHits(text, phrases)
  const [first] = hits
  const start = first === undefined ? 0 : wordStart(text, Math.max(0, first.start - lead))
  const end = wordEnd(text, Math.min(text.length, start + width))
  const shown = hits.filter((hit) => hit.start >= start && hit.end <= end)
  return `${start > 0 ? '…' : ''}${marked(text, start, end, shown)}${end < text.length ? '…' : ''}`
}

/** Matched words, from the first hit on as far as an excerpt can reach. */
function firstHits(text: string, phrases: readonly Phrase[]): readonly Word[] {
  const longest = Math.max(1, ...phrases.map((phrase) => phrase.words.length))
  const recent: Word[] = []
  const hits: Word[] = []
  let seen = 0
  for (const word of words(text)) {
    const [first] = hits
    seen += 1
    if (seen > farthest || (first !== undefined && word.start > first.start + width)) break
    recent.push(word)
    if (recent.length > longest) recent.shift()
    for (const phrase of phrases) {
      if (!isLastOf(phrase, word)) continue
      const tail = recent.slice(-phrase.words.length)
      if (endsHere(tail, phrase)) hits.push(...tail.filter((hit) => !hits.includes(hit)))
    }
  }
  return hits.toSorted((a, b) => a.start - b.start)
}

/** Looked at first: most words end no phrase. */
function isLastOf({ words, open }: Phrase, { folded }: Word): boolean {
  const wanted = words.at(-1) ?? ''
  return open ? folded.startsWith(wanted) : folded === wanted
}

/** The words before the last are those of the phrase too. */
function endsHere(tail: readonly Word[], { words }: Phrase): boolean {
  return tail.length === words.length && words.slice(0, -1).every((wanted, index) => tail[index]?.folded === wanted)
}

function marked(text: string, start: number, end: number, hits: readonly Word[]): string {
  let out = ''
  let at = start
  for (const hit of hits) {
    out += `${plain(text.slice(at, hit.start))}${open}${plain(text.slice(hit.start, hit.end))}${close}`
    at = hit.end
  }
  return (out + plain(text.slice(at, end))).trim()
}

const plain = (text: string): string =>
  text.replaceAll(open, '').replaceAll(close, '').replace(/\s/g, ' ').replace(/ {2,}/g, ' ')

/** The beginning of the word at `at`, looked for a short way back so that a text without spaces is cut anywhere. */
function wordStart(text: string, at: number): number {
  for (let back = 0; back < 30 && at - back > 0; back += 1) if (/\s/.test(text[at - back - 1] ?? '')) return at - back
  return isLowSurrogate(text, at) ? at - 1 : at
}

function wordEnd(text: string, at: number): number {
  for (let on = 0; on < 30 && at + on < text.length; on += 1) if (/\s/.test(text[at + on] ?? '')) return at + on
  return isLowSurrogate(text, at) ? at - 1 : at
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
