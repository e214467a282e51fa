import type { PageKind } from '../model/page.ts'
import { foldWords } from './fold-words.ts'
import { formPhrases, kindPhrases, listingPhrases, neverPhrases } from './kind-words.ts'
import { compilePhrases } from './match-phrases.ts'
import { languageEdition } from './page-language.ts'

// the table is keyed by PageKind; Object.keys forgets that
const kinds = Object.keys(kindPhrases) as PageKind[]
const speaksOfKind = compilePhrases(kinds.map((kind) => [kind, kindPhrases[kind] ?? []] as const))
const speaksOfManner = compilePhrases([
  ['form', formPhrases],
  ['never', neverPhrases],
  ['listing', listingPhrases],
])

/** What stands under a page of a kind. A kind that is not named has more of itself under it. */
const itemsOf: Readonly<Partial<Record<PageKind, PageKind>>> = {
  'news-list': 'news-item',
  'blog-list': 'blog-post',
  'case-list': 'case-study',
  customers: 'case-study',
  careers: 'job',
  investors: 'report',
  home: 'other',
  contact: 'other',
}
export const itemKindOf = (kind: PageKind): PageKind => itemsOf[kind] ?? kind

/** Words of a label beyond this make it a headline or a sentence, which may name anything. */
const LABEL_WORDS = 4
/** Words of a path part beyond the phrase from which on it is a title of its own ("press-release-new-plant-in-brno"). */
const TITLE_WORDS = 3

/** Characters of a path that are looked at; longer ones are left out as traps. */
const MAX_PATH = 1000

const weights = { wholePart: 6, inPart: 4, title: 3, under: 4, wholeLabel: 6, inLabel: 3, dated: 2 }

/** What a heading says stands below it ("Latest news", "Our products"): a label of its own, never a word in a headline. */
export function kindUnderHeading(heading: string): PageKind | undefined {
  const label = foldWords(heading)
  if (label.length === 0 || label.length > LABEL_WORDS) return undefined
  const votes: Votes = new Map()
  for (const [kind, match] of speaksOfKind(label))
    if (match.whole || (kind !== 'home' && match.extraWords < 2)) vote(votes, kind, match.whole ? 2 : 1)
  const kind = bestOf(votes)
  return kind === undefined || notLists.has(kind) ? undefined : itemKindOf(kind)
}

/** Nothing is listed under these. */
const notLists: ReadonlySet<PageKind> = new Set<PageKind>(['home', 'about', 'contact', 'legal', 'faq', 'pricing'])

export type LinkJudgement = {
  readonly kind: PageKind
  /** Login, cart, search and the like: not to be asked for. */
  readonly isNever: boolean
  /** A form to fill in, a thank-you page or the map of the site. */
  readonly isForm: boolean
  /** The second page of a list, a tag, an author's archive: what stands there stands elsewhere too. */
  readonly isListing: boolean
}

/**
 * What kind of page a link leads to, judged from its address and its text alone, before it is fetched. `other` when neither says.
 */
export const guessKind = (url: string, linkText = ''): PageKind => judgeLink(url, linkText).kind

/**
 * Judges a link by its words. The parts of the path vote for kinds by how much of them a word list explains, the link text likewise; the
 * last part counts as the page itself, the parts above it as what it stands under.
 */
export function judgeLink(url: string, linkText: string): LinkJudgement {
  const { twinPath } = languageEdition(url)
  const path = wordsOfPath(twinPath)
  const label = foldWords(linkText)
  const manners = path.map(speaksOfManner)
  const ofLabel = speaksOfManner(label)
  const whole = (at: number, list: 'never' | 'listing'): boolean => manners[at]?.get(list)?.whole === true
  const form = manners.at(-1)?.get('form')
  return {
    kind: kindOf(twinPath, path, label, (at) => whole(at, 'listing')),
    isNever: ofLabel.get('never')?.whole === true || path.some((_, at) => at >= path.length - 2 && whole(at, 'never')),
    isForm: (form !== undefined && form.extraWords < TITLE_WORDS) || ofLabel.get('form')?.whole === true,
    isListing:
      /^\s{0,9}\d{1,4}\s{0,9}$/.test(linkText) ||
      path.some((_, at) => whole(at, 'listing')) ||
      hasListingParameter(url),
  }
}

type Words = readonly string[]

/** Folded words of each part of the path, without the language mark, file endings and index files. */
function wordsOfPath(twinPath: string): readonly Words[] {
  const path = twinPath.slice(0, MAX_PATH).split(/[?#]/, 1)[0] ?? ''
  return path
    .split('/')
    .map((part) => foldWords(part.replace(/\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|xhtml)$/i, '')))
    .filter((words) => words.length > 0 && !/^(?:index|default)\d?$/.test(words.join(' ')))
}

type Votes = Map<PageKind, number>

function kindOf(twinPath: string, path: readonly Words[], label: Words, isListing: (at: number) => boolean): PageKind {
  if (path.length === 0 && !twinPath.includes('?')) return 'home'
  const votes: Votes = new Map()
  voteLabel(label, votes)
  votePath(path, isListing, votes)
  return bestOf(votes) ?? 'other'
}

const vote = (votes: Votes, kind: PageKind, weight: number): void => {
  votes.set(kind, (votes.get(kind) ?? 0) + weight)
}

function voteLabel(label: Words, votes: Votes): void {
  if (label.length > LABEL_WORDS + 2) return
  for (const [kind, match] of speaksOfKind(label)) {
    if (match.whole) vote(votes, kind, weights.wholeLabel)
    else if (label.length <= LABEL_WORDS) vote(votes, kind, weights.inLabel)
  }
}

function votePath(path: readonly Words[], isListing: (at: number) => boolean, votes: Votes): void {
  // from here on the path only pages through what stands above
  let end = path.length
  while (end > 1 && (isListing(end - 1) || /^\d+$/.test(path[end - 1]?.join('') ?? ''))) end--
  path.slice(0, end).forEach((words, at) => {
    const isPage = at === end - 1
    for (const [kind, match] of speaksOfKind(words)) {
      const short = match.extraWords < TITLE_WORDS
      if (isPage && match.whole) vote(votes, kind, weights.wholePart)
      else if (isPage && short) vote(votes, kind, weights.inPart)
      // what a title begins with says what it is, what it ends with says what it is about
      else if (isPage) vote(votes, itemKindOf(kind), weights.title + 1 / (1 + match.at))
      else if (short) vote(votes, itemKindOf(kind), weights.under - 0.1 * (end - 1 - at))
    }
  })
  const year = path.slice(0, -1).some((words) => /^(?:19|20)\d\d$/.test(words[0] ?? ''))
  if (year && end === path.length) vote(votes, 'news-item', weights.dated)
}

/** Most votes; between equals the more telling kind, which is the later one in the table. */
function bestOf(votes: Votes): PageKind | undefined {
  let best: PageKind | undefined
  for (const kind of kinds)
    if (votes.has(kind) && (votes.get(kind) ?? 0) >= (best ? (votes.get(best) ?? 0) : 1)) best = kind
  for (const [kind, count] of votes) if (count > (best ? (votes.get(best) ?? 0) : 0)) best = kind
  return best
}

const listingParameter = /^(?:p|start|offset|sort|order|orderby|filter|tag|cat|category|author|year)$|pag(?:e|ing|ina)/i
const hasListingParameter = (url: string): boolean =>
  URL.canParse(url) && [...new URL(url).searchParams.keys()].some((name) => listingParameter.test(name))
