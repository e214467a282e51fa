import type { DroppedLine } from '../../../contract/assist.ts'
import { countWord } from '../../words/terms.ts'

const whyDropped: Readonly<Record<DroppedLine['reason'], (detail: string) => string>> = {
  'no-citation': () => 'cites nothing',
  'unknown-id': () => 'cites a passage that was not sent',
  'not-there': () => 'cites words that do not stand there',
  'too-short': (words) => `cites too few words to tell: “${words}”`,
  figure: (figure) => `has a figure that is not in its quotes: ${figure}`,
  name: (name) => `has a name that is not in its quotes: ${name}`,
  turned: (name) => `has its names in another order than the quote: ${name}`,
  negation: () => 'says yes where the quote says no, or the other way round',
  certain: () => 'says as a fact what is only planned or possible',
  direction: () => 'goes up where the quote goes down, or the other way round',
  far: () => 'has hardly a word of its quotes',
  address: (address) => `holds an address or mark-up: ${address}`,
  'no-question': () => 'is no question',
  twice: () => 'was said before',
  'changed-quote': () => 'changes words that were quoted',
  tick: () => 'ticks what was not ticked, or the other way round',
}

/** Why a sentence is not shown as one. */
export const droppedWords = ({ reason, detail }: DroppedLine): string => whyDropped[reason](detail)

/** “3 sentences kept, 2 dropped: cited nothing that can be found”, and the like. */
export function outcomeWords(kept: number, dropped: readonly DroppedLine[], one: string): string {
  const left = `${countWord(kept, one)} kept`
  if (dropped.length === 0) return `${left}, none dropped.`
  const unfound = dropped.every(({ reason }) => notFound.has(reason))
  return `${left}, ${dropped.length} dropped: ${unfound ? 'cited nothing that can be found' : 'not borne out by what was sent'}.`
}

const notFound: ReadonlySet<DroppedLine['reason']> = new Set(['no-citation', 'unknown-id', 'not-there', 'too-short'])

/** “1.4 KB”, as it goes over the wire. */
export const sizeSent = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} KB`

/** Of an address: this computer, or another one. */
export const isThisComputer = (url: string): boolean =>
  /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?:[:/]|$)/.test(url)
