import type { PageKind } from '../model/page.ts'
import type { FlowBlock } from './page-flow.ts'
import { sectionNamed, sectionWithin } from './page-kind-words.ts'
import type { PageMetadata } from './page-metadata.ts'
import { countDatedLinks, countPeople } from './page-shape.ts'

/** The words of an address: path segments without file endings, index pages and language codes. */
export function pathWords(url: string): readonly string[] {
  let path: string
  try {
    path = decodeURI(new URL(url).pathname)
  } catch {
    return []
  }
  return path
    .split('/')
    .map((segment) => segment.replace(/\.(?:html?|php\d?|aspx?|jsp|cfm|shtml)$/i, ''))
    .filter(
      (segment) => segment !== '' && !/^(?:index|default|home|start|startseite|accueil|inicio)\d?$/i.test(segment),
    )
    .filter(
      (segment, index) => !(index === 0 && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(segment) && !/^ir$/i.test(segment)),
    )
}

export type KindEvidence = {
  readonly url: string
  readonly metadata: PageMetadata
  readonly title: string
  /** First headings, outermost first. */
  readonly headlines: readonly string[]
  readonly blocks: readonly FlowBlock[]
  /** Texts of menus and headings under which other pages of the site link here. */
  readonly linkedUnder: readonly string[]
}

/** What kind of page it is: from its address, what it declares, its title, and last its shape. */
export function pageKindOf(evidence: KindEvidence): PageKind {
  const words = pathWords(evidence.url)
  if (words.length === 0) return queryKind(evidence.url) ?? 'home'
  return (
    declaredKind(evidence.metadata) ??
    kindByAddress(words, evidence) ??
    kindByTitle(evidence) ??
    kindByLinks(evidence) ??
    kindByShape(evidence) ??
    'other'
  )
}

function queryKind(url: string): PageKind | null {
  const query = url.split('?')[1]
  if (!query || query.length > 200) return null
  return (
    query
      .split(/[&=]/)
      .map(sectionNamed)
      .find((row) => row !== null)?.section ?? 'other'
  )
}

/** JSON-LD speaks of the whole page when there is one posting; a list of them is a list. */
function declaredKind(metadata: PageMetadata): PageKind | null {
  const count = (type: string) => metadata.jsonLd.filter(({ types }) => types.includes(type)).length
  if (count('JobPosting') === 1) return 'job'
  if (count('NewsArticle') === 1 || count('PressRelease') === 1) return 'news-item'
  return count('BlogPosting') === 1 && count('Blog') === 0 ? 'blog-post' : null
}

/** The section named last decides; pages below a list are its items, unless they are a year, a number or a category. */
function kindByAddress(words: readonly string[], evidence: KindEvidence): PageKind | null {
  const last = words.at(-1) ?? ''
  const own = sectionNamed(last)
  for (let i = words.length - 2; i >= 0; i--) {
    const row = sectionNamed(words[i] ?? '') ?? sectionByTail(words[i] ?? '')
    if (!row) continue
    if (isListing(words.slice(i + 1))) return row.section
    if (own && own.section !== row.section && i === words.length - 2 && !isItemList(row.section)) return own.section
    if (row.below === 'job' && !looksLikeJob(evidence)) return own ? own.section : 'careers'
    return row.below
  }
  if (own) return own.section
  return sectionByTail(last)?.section ?? null
}

const isItemList = (kind: PageKind): boolean => kind === 'news-list' || kind === 'blog-list' || kind === 'case-list'

/** Pages of an archive: years, page numbers, categories, tags. */
function isListing(rest: readonly string[]): boolean {
  return (
    rest.every((word) =>
      /^(?:\d{1,4}|page|category|tag|tags|author|archive|all|topics?|kategorie|categorie|seite)$/i.test(word),
    ) || /^(?:category|tag|tags|author|topic|page|kategorie|categorie)$/i.test(rest[0] ?? '')
  )
}

/** "acme-blog", "company-news", "acme-careers": a section's name at the end or start of an address word. */
function sectionByTail(word: string): ReturnType<typeof sectionNamed> {
  const parts = word.split(/[-_ ]/)
  if (parts.length < 2 || parts.length > 4) return null
  return (
    sectionNamed(parts.slice(-2).join(' ')) ??
    sectionNamed(parts.slice(0, 2).join(' ')) ??
    sectionNamed(parts.at(-1) ?? '') ??
    sectionNamed(parts[0] ?? '')
  )
}

const JOB_WORDS =
  /\b(?:responsibilities|requirements|qualifications|your profile|what you.ll do|job description|apply now|apply for this|we offer|your tasks|ihre aufgaben|deine aufgaben|ihr profil|dein profil|wir bieten|anforderungen|solliciteer|functie-?eisen|wij bieden|wat ga je doen|vos missions|votre profil|responsabilidades|requisitos|requisiti|mansioni|obowiazki|wymagania|oferujemy|ansvarsomrader|kvalifikationer)\b/i

function looksLikeJob(evidence: KindEvidence): boolean {
  return evidence.blocks.some((block) => block.text.length < 400 && JOB_WORDS.test(block.text))
}

function kindByTitle({ title, headlines }: KindEvidence): PageKind | null {
  for (const text of [title, ...headlines.slice(0, 2)]) {
    const row = sectionNamed(text)
    if (row) return row.section
  }
  for (const text of [title, ...headlines.slice(0, 1)]) {
    const row = sectionWithin(text)
    if (row) return row.section
  }
  return null
}

function kindByLinks({ linkedUnder }: KindEvidence): PageKind | null {
  const votes = new Map<PageKind, number>()
  for (const text of linkedUnder) {
    const row = sectionNamed(text)
    if (row) votes.set(row.below, (votes.get(row.below) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function kindByShape(evidence: KindEvidence): PageKind | null {
  const { metadata, blocks } = evidence
  const hasJob = blocks.filter((block) => block.type === 'heading' && JOB_WORDS.test(block.text)).length >= 2
  if (hasJob) return 'job'
  if (countPeople(blocks) >= 4) return 'team'
  if (countDatedLinks(blocks) >= 4) return 'news-list'
  const type = (metadata.meta.get('og:type') ?? '').toLowerCase()
  if (type === 'article' && (metadata.meta.has('article:published_time') || /\/\d{4}\/\d{1,2}\//.test(evidence.url)))
    return 'blog-post'
  if (type.startsWith('product') || metadata.jsonLd.some(({ types }) => types.includes('Product'))) return 'product'
  return null
}
