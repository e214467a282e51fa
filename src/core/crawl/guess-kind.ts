import type { PageKind } from '../model/page.ts'
import { foldWords } from './fold-words.ts'
import { formPhrases, kindPhrases, listingPhrases, neverPhrases } from './kind-words.ts'
import { type PhraseList, compilePhrases, matchPhrases } from './match-phrases.ts'
import { languageEdition } from './page-language.ts'

const kinds: readonly (readonly [PageKind, PhraseList])[] = Object.entries(kindPhrases).map(([kind, phrases]) => [
  // the table is keyed by PageKind; Object.entries forgets that
  kind as PageKind,
  compilePhrases(phrases),
])
const forms = compilePhrases(formPhrases)
const never = compilePhrases(neverPhrases)
const listings = compilePhrases(listingPhrases)

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
  faq: 'faq',
}
export const itemKindOf = (kind: PageKind): PageKind => itemsOf[kind] ?? kind

/** Words of a label beyond this make it a headline or a sentence, which may name anything. */
const LABEL_WORDS = 4
/** Words of a path part beyond the phrase from which on it is a title of its own ("press-release-new-plant-in-brno"). */
const TITLE_WORDS = 3

const weights = { wholePart: 6, inPart: 4, title: 3, under: 4, wholeLabel: 6, inLabel: 3, dated: 2 }

/**
 * What kind of page a link leads to, judged from its address and its text alone, before it is fetched. `other` when neither says.
 * The parts of the path vote by how much of them a word list explains, the link text likewise; the last part counts as the page
 * itself, the parts above it as what it stands under.
 */
export function guessKind(url: string, linkText = ''): PageKind {
  const path = wordsOfPath(url)
  if (path.length === 0)
    return /^\/?$/.test(languageEdition(url).twinPath) ? 'home' : (bestOf(labelVotes(linkText)) ?? 'other')
  const votes = labelVotes(linkText)
  votePath(path, votes)
  return bestOf(votes) ?? 'other'
}

/** Folded words of each part of the path, without the language mark, file endings and index files. */
function wordsOfPath(url: string): readonly (readonly string[])[] {
  const path = languageEdition(url).twinPath.split(/[?#]/, 1)[0] ?? ''
  return path
    .split('/')
    .map((part) => foldWords(part.replace(/\.(?:html?|php\d?|aspx?|jsp|cfm|shtml|xhtml)$/i, '')))
    .filter((words) => words.length > 0 && !/^(?:index|default)\d?$/.test(words.join(' ')))
}

type Votes = Map<PageKind, number>
const vote = (votes: Votes, kind: PageKind, weight: number): void => {
  votes.set(kind, (votes.get(kind) ?? 0) + weight)
}

function labelVotes(linkText: string): Votes {
  const votes: Votes = new Map()
  const words = foldWords(linkText)
  if (words.length === 0 || words.length > LABEL_WORDS + 2) return votes
  for (const [kind, list] of kinds) {
    const match = matchPhrases(words, list)
    if (match?.whole) vote(votes, kind, weights.wholeLabel)
    else if (match && words.length <= LABEL_WORDS) vote(votes, kind, weights.inLabel)
  }
  return votes
}

function votePath(path: readonly (readonly string[])[], votes: Votes): void {
  const isListing = (words: readonly string[]): boolean =>
    matchPhrases(words, listings)?.whole === true || /^\d+$/.test(words.join(''))
  path.forEach((words, at) => {
    const below = path.slice(at + 1)
    const isPage = below.every(isListing)
    for (const [kind, list] of kinds) {
      const match = matchPhrases(words, list)
      if (!match) continue
      if (isPage && match.whole) vote(votes, kind, weights.wholePart)
      else if (isPage && match.extraWords < TITLE_WORDS) vote(votes, kind, weights.inPart)
      else if (isPage) vote(votes, itemKindOf(kind), weights.title)
      else if (match.extraWords < TITLE_WORDS) vote(votes, itemKindOf(kind), weights.under - 0.1 * below.length)
    }
  })
  const dated =
    path.some((words) => /^(?:19|20)\d\d$/.test(words[0] ?? '')) && path.at(-1)?.some((word) => /\p{L}/u.test(word))
  if (dated) vote(votes, 'news-item', weights.dated)
}

/** Most votes; between equals the more telling kind, which is the later one in the table. */
function bestOf(votes: Votes): PageKind | undefined {
  let best: PageKind | undefined
  for (const [kind] of kinds) if ((votes.get(kind) ?? 0) >= (best ? (votes.get(best) ?? 0) : 1)) best = kind
  for (const [kind, count] of votes) if (count > (best ? (votes.get(best) ?? 0) : 0)) best = kind
  return best
}

/** Login, cart, search and the like: not to be asked for. Judged from the whole last part or the whole label. */
export function isNeverPage(url: string, linkText: string): boolean {
  const path = wordsOfPath(url)
  const label = matchPhrases(foldWords(linkText), never)
  return (
    label?.whole === true ||
    path.some((words, at) => matchPhrases(words, never)?.whole === true && at >= path.length - 2)
  )
}

/** A form to fill in, a thank-you page or the map of the site. */
export function isFormPage(url: string, linkText: string): boolean {
  const last = wordsOfPath(url).at(-1) ?? []
  const words = foldWords(linkText)
  const match = matchPhrases(last, forms)
  return (match !== undefined && match.extraWords < TITLE_WORDS) || matchPhrases(words, forms)?.whole === true
}

/** The second page of a list, a tag, an author's archive: what stands there stands elsewhere too. */
export function isListingPage(url: string): boolean {
  const path = wordsOfPath(url)
  if (path.slice(1).some((words) => matchPhrases(words, listings)?.whole === true)) return true
  if (matchPhrases(path[0] ?? [], listings)?.whole === true) return true
  return (
    URL.canParse(url) &&
    [...new URL(url).searchParams.keys()].some((name) =>
      /^(?:page|paged|p|start|offset|sort|order|orderby|filter|tag|cat|category|author|year)$/i.test(name),
    )
  )
}
