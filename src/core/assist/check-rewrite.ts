import { unseenCharacters } from '../model/unseen-characters.ts'
import type { RewrittenLine } from './answer.ts'
import { type Dropped, type Reason, addressIn, faultOfWords } from './check-lines.ts'
import { figuresOf } from './figures.ts'
import { nameWords, wordsOf } from './names.ts'
import { senseOf } from './sense.ts'

export type CheckedRewrite = {
  readonly markdown: string
  readonly kept: number
  readonly dropped: readonly Dropped[]
  /** Figures, names, pictures and links of the note that stand in no line that is kept. */
  readonly missing: readonly string[]
}

/** A note has at most so many characters to be rewritten. */
export const longestRewritten = 20_000

/** Holds each line of a rewritten note against the lines it was made of; what says more than they do is dropped. */
export function checkRewrite(note: string, lines: readonly RewrittenLine[]): CheckedRewrite {
  const source = note.split('\n')
  const kept: string[] = []
  const dropped: Dropped[] = []
  for (const { text: told, from } of lines) {
    const text = told
      .replace(unseenCharacters, '')
      .replace(/[\r\n]+/g, ' ')
      .trimEnd()
    if (text === '') {
      kept.push('')
      continue
    }
    const cited = from.map((n) => source[n - 1])
    const fault = cited.some((line) => line === undefined)
      ? fault_('unknown-id')
      : faultOf(
          text,
          cited.filter((line) => line !== undefined),
        )
    if (fault) dropped.push({ text, ...fault })
    else kept.push(text)
  }
  const markdown = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { markdown, kept: kept.filter(Boolean).length, dropped, missing: missingFrom(note, markdown) }
}

type Fault = Omit<Dropped, 'text'>
const fault_ = (reason: Reason, detail = ''): Fault => ({ reason, detail })

function faultOf(text: string, cited: readonly string[]): Fault | null {
  const words = cited.filter((line) => line.trim() !== '')
  if (words.length === 0) return fault_('no-citation')
  const whole = words.join('\n')
  const strange = leads(text).find((target) => !whole.includes(target))
  if (strange !== undefined) return fault_('address', strange)
  if (addressIn(text) !== null && addressIn(whole) === null) return fault_('address', addressIn(text) ?? '')
  if (/^\s*>/.test(text) && !words.some((line) => same(line, text))) return fault_('changed-quote')
  for (const box of [/\[ \]/, /\[x\]/i]) if (box.test(text) && !box.test(whole)) return fault_('tick')
  const said = faultOfWords(text, [whole], new Set())
  if (said && said.reason !== 'turned') return said
  if (senseOf(text).no !== senseOf(whole).no) return fault_('negation')
  return null
}

const same = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Where the links, pictures and addresses of a text lead. */
const leads = (text: string): readonly string[] => [
  ...[...text.matchAll(/\]\(([^()\s]+)|\]:\s{0,9}(\S+)|((?:https?:)?\/\/[^\s)>\]]+)/gi)].map(
    ([, link, named, address]) => link ?? named ?? address ?? '',
  ),
  ...text.split(/\s/).filter((word) => word.includes('@')),
]

function missingFrom(note: string, markdown: string): readonly string[] {
  const targets = leads(note)
  // the figures of an address are none of the note
  const told = targets.reduce((text, target) => text.replaceAll(target, ' '), note)
  const figures = figuresOf(markdown)
  const words = new Set(wordsOf(markdown))
  const names = nameWords(told)
    .filter(({ word, first }) => !first && !words.has(word))
    .map(({ at }) => /^[\p{L}\p{N}]+/u.exec(told.slice(at))?.[0] ?? '')
  return [
    ...new Set([
      ...targets.filter((target) => !markdown.includes(target)),
      ...[...figuresOf(told)].filter((figure) => !figures.has(figure)),
      ...names,
    ]),
  ]
}
