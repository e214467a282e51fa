import type { Brief } from '../model/brief.ts'
import type { Call } from '../model/call.ts'
import { pageAt } from '../model/document-pages.ts'
import type { Evidence, QuoteEvidence } from '../model/evidence.ts'
import type { Page } from '../model/page.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { dayOf, daysBetween, type Instant, type PartialDate } from '../model/time.ts'
import { wordsOf } from '../snapshot/business.ts'
import { dateOrNone, dateWords } from '../snapshot/date-words.ts'
import { counted } from '../snapshot/dossier.ts'
import { callsPath } from '../snapshot/proved.ts'
import { tidy } from '../snapshot/quote-words.ts'

/** Numbers behind one run. Each takes a line among the sources, so a second one stands only where it proves words that the first does not. */
const mostNumbers = 2

type BriefSource = Brief['sources'][number]

/** Over this many days old at the call, a source is marked. */
const oldDays = 180

/** Hands out numbers as lines cite their evidence; numbers are provisional until the brief is numbered down the page. */
export type SourceBook = {
  /** `said`: the words of the run; with them one source is enough for what all of them prove. */
  cite(evidence: readonly Evidence[], said?: string): number[]
  /** One source: a page cited already, where it proves the words of the run too, else the first. */
  citeOne(evidence: readonly Evidence[], said?: string): number[]
  citeOurs(): number[]
  citeCall(call: Call): number[]
  /** Where we looked, for a brief with nothing on file. */
  citeLooked(): number[]
  all(): BriefSource[]
}

type Where = {
  readonly snapshot: Snapshot
  readonly playbook: Playbook | null
  readonly homeUrl: string
  readonly notRead: readonly Page[]
  /** The day of the call, or of the brief. */
  readonly on: Instant
}

export function createSourceBook(where: Where): SourceBook {
  const entries = new Map<string, BriefSource>()
  const add = (key: string, make: () => Omit<BriefSource, 'n'>): number => {
    const known = entries.get(key)
    if (known) return known.n
    const source = { n: entries.size + 1, ...make() }
    entries.set(key, source)
    return source.n
  }
  /** Pages of a document that are cited, by the number of the source. */
  const cited = new Map<number, Set<number>>()
  const notePage = (n: number, page: number | undefined): void => {
    if (page !== undefined) cited.set(n, (cited.get(n) ?? new Set()).add(page))
  }
  const withPages = (source: BriefSource): BriefSource => {
    const pages = [...(cited.get(source.n) ?? [])].toSorted((a, b) => a - b)
    return pages.length === 0 ? source : { ...source, title: `${source.title}, p. ${pages.slice(0, 3).join(', ')}` }
  }
  const citeOurs = (): number[] => {
    const { playbook } = where
    return playbook === null ? [] : [add('ours', () => oursOf(playbook))]
  }
  const citeLooked = (): number[] => lookedAt(where).map((source, i) => add(`looked:${i}`, () => source))
  const cite = (evidence: readonly Evidence[], said?: string): number[] => {
    const numbers = (said === undefined ? evidence : fewest(evidence, said)).flatMap((one): number[] => {
      if (one.type === 'ours' && one.path === callsPath) return [add('ours:calls', () => callRecord(where.on))]
      if (one.type === 'ours') return citeOurs()
      if (one.type === 'said') return [add(`call:${one.callId}`, () => saidSource(one))]
      if (one.type === 'noted') return [add(`note:${one.noteId}`, () => notedSource(one))]
      if (one.type === 'logged') return [add(`logged:${one.of}`, () => loggedSource(one))]
      if (one.type === 'change') return cite([one.after ?? one.before].filter((quote) => quote !== null))
      if (one.type === 'absence') return where.snapshot.sources.length === 0 ? citeLooked().slice(0, 2) : []
      const page = where.snapshot.sources.find(({ pageVersionId }) => pageVersionId === one.pageVersionId)
      if (!page) return []
      const n = add(`page:${one.pageVersionId}`, () => pageSource(page, one.type === 'quote' ? one : null, where.on))
      if (one.type === 'quote') notePage(n, pageAt(page.pages ?? [], one.start))
      return [n]
    })
    return [...new Set(numbers)].slice(0, mostNumbers)
  }
  const citeOne = (evidence: readonly Evidence[], said = ''): number[] => {
    const cited = evidence.find(
      (one) =>
        'pageVersionId' in one &&
        entries.has(`page:${one.pageVersionId}`) &&
        wordsOf(one).toLowerCase().includes(said.toLowerCase()),
    )
    return cite(cited ? [cited] : evidence.slice(0, 1))
  }
  return {
    cite,
    citeOne,
    citeOurs,
    citeCall: (call) => [add(`call:${call.id}`, () => callSource(call))],
    citeLooked,
    all: () => [...entries.values()].map(withPages),
  }
}

/** Pieces of evidence that prove a name or a number of the line which none before them proves; the first always. */
function fewest(evidence: readonly Evidence[], said: string): readonly Evidence[] {
  const wanted = (said.match(/[\p{Lu}\p{N}][\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase())
  const proven = new Set<string>()
  return evidence.filter((one, i) => {
    const words = wordsOf(one).toLowerCase()
    const adds = wanted.filter((word) => !proven.has(word) && words.includes(word))
    for (const word of adds) proven.add(word)
    return i === 0 || adds.length > 0
  })
}

function pageSource(
  source: Snapshot['sources'][number],
  quote: QuoteEvidence | null,
  on: Instant,
): Omit<BriefSource, 'n'> {
  const page = quote && pageAt(source.pages ?? [], quote.start)
  const href = page ? pageHref(source.url, page) : hrefOf(source.url, quote?.quote ?? null)
  const where =
    source.broughtIn && !/^https?:/i.test(source.url) ? broughtInWords(source.broughtIn) : printedAddress(source.url)
  return {
    kind: 'page',
    published: dateOrNone(source.publishedAt),
    fetched: dateWords(dayOf(source.fetchedAt)),
    title: shortTitle(source.title, lineLength - where.length - (page ? ', p. 100'.length : 0)),
    where,
    ...(href === null ? {} : { href }),
    pageVersionId: source.pageVersionId,
    old: source.publishedAt !== null && daysBetween(source.publishedAt, on) > oldDays,
  }
}

/** What stands in the place of an address, where there is none. */
const broughtInWords = ({ how, name }: NonNullable<Snapshot['sources'][number]['broughtIn']>): string =>
  how === 'file' && name !== '' ? `brought in: ${shortTitle(name, 40)}` : 'brought in by hand'

/** Viewers open a PDF at its page by the fragment (RFC 8118). */
const pageHref = (url: string, page: number): string | null =>
  /^https?:\/\//i.test(url) ? `${url.replace(/#.*$/s, '')}#page=${page}` : null

function callSource(call: Call): Omit<BriefSource, 'n'> {
  const people = call.people
    .map(({ name }) => tidy(name))
    .slice(0, 2)
    .join(', ')
  return internal(dayOf(call.at), people === '' ? 'Call note' : `Call with ${people}`)
}

const saidSource = ({ date, who }: Extract<Evidence, { type: 'said' }>): Omit<BriefSource, 'n'> =>
  internal(date, `Call with ${tidy(who)}`)

const notedSource = ({ at }: Extract<Evidence, { type: 'noted' }>): Omit<BriefSource, 'n'> => ({
  ...internal(dayOf(at), 'Your note'),
  where: 'your note, internal',
})

/** One source for all attempts: the list of them is what one looks into. */
const loggedSource = ({ at, of }: Extract<Evidence, { type: 'logged' }>): Omit<BriefSource, 'n'> => ({
  ...internal(dayOf(at), of === 'attempt' ? 'Your list of attempts' : 'Your decision'),
  where: of === 'attempt' ? 'attempts, internal' : 'your decision, internal',
})

function internal(date: PartialDate, title: string): Omit<BriefSource, 'n'> {
  return { kind: 'call', published: dateWords(date), fetched: '', title, where: 'call note, internal', old: false }
}

/** What came of our calls with others of their kind. */
const callRecord = (on: Instant): Omit<BriefSource, 'n'> => ({
  kind: 'ours',
  published: dateWords(dayOf(on)),
  fetched: '',
  title: 'What our calls with others of their kind came to',
  where: 'ours, not theirs',
  old: false,
})

function oursOf(playbook: Playbook): Omit<BriefSource, 'n'> {
  const title = shortTitle(`Our playbook: ${tidy(playbook.content.name)}`)
  return {
    kind: 'ours',
    published: dateWords(dayOf(playbook.savedAt)),
    fetched: '',
    title,
    where: 'ours, not theirs',
    old: false,
  }
}

/** Places that gave nothing: pages not read with their reasons, pages read in vain, calls. */
function lookedAt({ snapshot, notRead, homeUrl, on }: Where): Omit<BriefSource, 'n'>[] {
  const reasons = new Map<string, Page[]>()
  for (const page of notRead)
    reasons.set(page.reason ?? 'no answer', [...(reasons.get(page.reason ?? 'no answer') ?? []), page])
  const unread = [...reasons].slice(0, 3).flatMap(([reason, pages]): Omit<BriefSource, 'n'>[] => {
    const first = pages[0]
    if (!first) return []
    const what = pages.length === 1 ? tidy(first.title) || 'Page' : counted(pages.length, 'page')
    const why = tidy(reason).replace(/\.$/, '')
    return [
      {
        kind: 'looked',
        published: 'not read',
        fetched: dateWords(dayOf(first.fetchedAt)),
        title: shortTitle(`${what}: ${why}`),
        where: printedAddress(pages.length === 1 ? first.url : homeUrl),
        old: false,
      },
    ]
  })
  const read: Omit<BriefSource, 'n'>[] =
    snapshot.pagesRead > 0
      ? [
          {
            kind: 'looked',
            published: 'nothing',
            fetched: dateWords(dayOf(snapshot.newestFetch ?? on)),
            title: `${counted(snapshot.pagesRead, 'page')} of their site`,
            where: printedAddress(homeUrl),
            old: false,
          },
        ]
      : unread.length === 0
        ? [
            {
              kind: 'looked',
              published: 'not read',
              fetched: dateWords(dayOf(on)),
              title: 'Their site: not asked for yet',
              where: printedAddress(homeUrl),
              old: false,
            },
          ]
        : []
  return [...unread, ...read]
}

/** Characters of title and address that stand on one line of the sources, with the dates beside them. */
const lineLength = 88

/** Long titles end at a border of their own (a dash, a bar, a colon) or at a word, never inside one. */
export function shortTitle(title: string, max = 70): string {
  const text = tidy(title)
  if (text.length <= max) return text
  const border = text.slice(0, max - 1).search(/\s[-–—|:·][^-–—|:·]*$/)
  const cut = border >= 20 ? border : text.slice(0, max - 2).lastIndexOf(' ')
  return `${text.slice(0, cut > 0 ? cut : max - 2).replace(/(?<![\s,;:|–—-])[\s,;:|–—-]+$/, '')} …`
}

const addressLength = 52

/** Address without scheme, `www.` and closing slash; a long one loses its middle folders, and its query. */
export function printedAddress(url: string): string {
  const address = url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
  if (address.length <= addressLength) return address
  const parts = address.split('/')
  const [host = '', ...folders] = parts
  const last = folders.at(-1) ?? ''
  const short = `${host}/…/${last}`
  return short.length <= addressLength
    ? short
    : `${host}/…/${last.slice(0, Math.max(8, addressLength - 4 - host.length))}…`
}

/** The public address with a text fragment for the quote; http and https only, anything else gets no link. */
export function hrefOf(url: string, quote: string | null): string | null {
  if (!/^https?:\/\//i.test(url)) return null
  const plain = url.replace(/#.*$/s, '')
  const fragment = quote === null ? '' : fragmentOf(quote)
  return fragment === '' ? plain : `${plain}#:~:text=${fragment}`
}

/** Short quotes whole, longer ones by their first and last four words. Hyphens are syntax there and are escaped too. */
function fragmentOf(quote: string): string {
  const words = quote.trim().split(/\s+/)
  const escape = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
  if (words.length <= 8) return escape(words.join(' '))
  return `${escape(words.slice(0, 4).join(' '))},${escape(words.slice(-4).join(' '))}`
}
