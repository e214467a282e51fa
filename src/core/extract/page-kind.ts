import type { PageKind } from '../model/page.ts'
import { isContactLine } from './contact-lines.ts'
import { findDate } from './date-words.ts'
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

/** What a server says with status 200 instead of 404. */
const GONE =
  /^(?:404\b|page (?:not found|has moved)|not found|error 404|seite nicht gefunden|pagina niet gevonden|page introuvable)/i

export type KindEvidence = {
  readonly url: string
  readonly metadata: PageMetadata
  readonly title: string
  /** First headings, outermost first. */
  readonly headlines: readonly string[]
  readonly blocks: readonly FlowBlock[]
  /** Those that other pages of the site don't carry. */
  readonly own: readonly FlowBlock[]
  /** Texts of menus and headings under which other pages of the site link here. */
  readonly linkedUnder: readonly string[]
  /** Sections the site has; empty for a page that stands alone. */
  readonly sections: Readonly<Partial<Record<PageKind, 1>>>
  /** The site as a whole speaks of software: what it calls solutions are products. */
  readonly software: boolean
  /** What the site's menus and overviews offer under the page's title or the words that link to it. */
  readonly offered: 'product' | 'service' | null
}

/** What kind of page it is: from its address, what it declares, its title, and last its shape. */
export function pageKindOf(evidence: KindEvidence): PageKind {
  const words = pathWords(evidence.url)
  if (words.length === 0) return queryKind(evidence.url) ?? 'home'
  if (GONE.test(evidence.title) || GONE.test(evidence.headlines[0] ?? '')) return 'other'
  return (
    declaredKind(evidence.metadata) ??
    kindByAddress(words, evidence) ??
    kindByTitle(evidence) ??
    kindByLinks(evidence) ??
    kindByShape(evidence) ??
    (evidence.offered === null ? 'other' : evidence.offered === 'product' ? 'product' : 'services')
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

/**
 * The section named last in the address decides. Pages below a list are its items, unless they are years, numbers or
 * categories; below an overview ("about", "products") a page may name a section of its own.
 */
function kindByAddress(words: readonly string[], evidence: KindEvidence): PageKind | null {
  const last = words.at(-1) ?? ''
  const own = sectionNamed(last) ?? sectionByTail(last)
  const item = itemBySlug(last)
  if (item) return item
  if (own && isSectionOfItsOwn(own.section)) return own.section
  // "achievements" with the title "Our major clients"
  const titled = own?.section === 'about' && words.length > 1 ? sectionNamed(evidence.title) : null
  if (titled && titled.section !== 'about') return titled.section
  if (words.some((word) => /^solutions?$/i.test(word)) && sellsSolutions(evidence, words)) return 'product'
  for (let i = words.length - 2; i >= 0; i--) {
    const row = sectionNamed(words[i] ?? '') ?? sectionByTail(words[i] ?? '')
    if (!row) continue
    if (isListing(words.slice(i + 1))) return row.section
    if (own && !isItemList(row.section)) return own.section
    if (row.section === 'careers' && !looksLikeJob(evidence))
      return own && own.section !== 'about' ? own.section : 'careers'
    if (row.section === 'case-list' && repeatsLabels(evidence.own)) return 'case-list'
    return row.section === 'about' ? (kindByTitle(evidence) ?? kindOfPost(evidence) ?? 'about') : row.below
  }
  return own?.section ?? null
}

/** "Solutions" are products where services stand in a section of their own, or where they are software. */
function sellsSolutions(
  { sections, software, metadata, title, headlines }: KindEvidence,
  words: readonly string[],
): boolean {
  if (words.some((word) => sectionNamed(word)?.section === 'product')) return true
  const told = [title, metadata.title, metadata.meta.get('description') ?? '', ...headlines].join(' ').slice(0, 2_000)
  return software || (sections.services !== undefined && words.length > 1) || SOFTWARE.test(told)
}
export const SOFTWARE =
  /\b(?:software|saas|app|apps|platform|cloud|plattform|logiciel|aplicaci[óo]n|piattaforma|oprogramowanie)\b/i

/** The same short label three times: the page lists entries, it is none. */
function repeatsLabels(own: readonly FlowBlock[]): boolean {
  const counts = new Map<string, number>()
  for (const { text, region, furniture } of own) {
    if (region !== 'main' || furniture !== null) continue
    const label = /^[^:]{3,30}(?=:)/.exec(text)?.[0] ?? (text.length <= 30 ? text : '')
    if (label !== '' && /^\p{L}[\p{L} /&-]+$/u.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts.values()].some((count) => count >= 3)
}

const isItemList = (kind: PageKind): boolean =>
  kind === 'news-list' || kind === 'blog-list' || kind === 'case-list' || kind === 'careers'

/** Lists stay lists below a list: "/resources/all/news/". */
const isSectionOfItsOwn = (kind: PageKind): boolean => isItemList(kind) || kind === 'team' || kind === 'legal'

/** Pages of an archive: years, page numbers, categories, tags. */
function isListing(rest: readonly string[]): boolean {
  return (
    rest.every((word) =>
      /^(?:\d{1,4}|page|category|tag|tags|author|archives?|all|topics?|kategorie|categorie|seite|latest|recent)$/i.test(
        word,
      ),
    ) || /^(?:category|tag|tags|author|topic|page|kategorie|categorie)$/i.test(rest[0] ?? '')
  )
}

/** Flat addresses of items: "acme-press-release-new-plant-opens", "case-study-mill-in-lund". */
const ITEM_SLUG =
  /(?:^|[-_])(press[-_]release|pressemitteilung|case[-_]study|customer[-_]story|success[-_]story|news|blog)[-_](?:[\w%]+[-_]){2}/i
function itemBySlug(word: string): PageKind | null {
  const match = ITEM_SLUG.exec(word.slice(0, 200))
  return match?.[1] ? (sectionNamed(match[1])?.below ?? null) : null
}

/** Words that name a section even at the end or start of a longer one: "acme-blog", "company-news", "events-webcasts". */
const CLEAR =
  /^(?:blog|news|careers?|jobs?|contact|kontakt|team|press|products?|produkte|services|customers|clients|partners?|events?|faq|pricing|locations|investors|privacy|policy|terms|about|webinars|testimonials|certifications|offices|newsroom|blogs|alliance|alliances|vacatures|stellenangebote|karriere|nieuws|aktuelles|producten|prodotti|produits|productos|diensten|leistungen|kunden|klanten|clientes|referenzen|projekte|projecten|progetti|impressum|datenschutz|contatti|contacto|preise|cennik|produkty|produkter|standorte|faqs)$/

/** A section's name at the end or start of an address word. */
function sectionByTail(word: string): ReturnType<typeof sectionNamed> {
  const parts = word.toLowerCase().split(/[-_ ]+/)
  if (parts.length < 2 || parts.length > 4) return null
  const pair = sectionNamed(parts.slice(-2).join(' ')) ?? sectionNamed(parts.slice(0, 2).join(' '))
  if (pair) return pair
  const clear = [parts.at(-1), parts[0]].find((part) => part !== undefined && CLEAR.test(part))
  return clear === undefined ? null : clear === 'policy' ? null : sectionNamed(clear)
}

const JOB_WORDS =
  /\b(?:responsibilities|requirements|qualifications|your profile|what you.ll do|job description|apply now|apply for this|we offer|your tasks|ihre aufgaben|deine aufgaben|ihr profil|dein profil|wir bieten|anforderungen|solliciteer|functie-?eisen|wij bieden|wat ga je doen|vos missions|votre profil|responsabilidades|requisitos|requisiti|mansioni|obowiazki|wymagania|oferujemy|ansvarsomrader|kvalifikationer)\b/i

function looksLikeJob(evidence: KindEvidence): boolean {
  return evidence.blocks.some((block) => block.text.length < 400 && JOB_WORDS.test(block.text))
}

/** The address of an office: a town, a street, a number, and little else. */
function looksLikeOffice(blocks: readonly FlowBlock[]): boolean {
  const own = blocks.filter((block) => block.region === 'main' && block.furniture?.when !== 'always')
  const text = own.reduce((sum, block) => sum + block.text.length, 0)
  return text < 900 && own.filter((block) => isContactLine(block.text)).length >= 2
}

/** The name of one item, set above it: "Press release". */
const ONE_OF_THEM =
  /^(?:press release|media release|news release|case study|customer story|success story|pressemitteilung|pressemeldung|medienmitteilung|fallstudie|anwenderbericht|persbericht|klantverhaal|communiqué de presse|étude de cas|nota de prensa|comunicado(?: de prensa| de imprensa)?|comunicato stampa|caso di studio|komunikat prasowy|pressemeddelelse|pressmeddelande|blog post|blogpost|blogartikel)$/iu

function kindByTitle({ title, headlines }: KindEvidence): PageKind | null {
  for (const text of [title, ...headlines.slice(0, 2)]) {
    const row = sectionNamed(text)
    if (row) return ONE_OF_THEM.test(text.trim()) ? row.below : row.section
  }
  for (const text of [title, ...headlines.slice(0, 1)]) {
    // what stands in brackets qualifies: "Lund (Service Office)" is a place
    const row = sectionWithin(text.replace(/\([^()]{0,80}\)/g, ''))
    if (row) return row.section
  }
  return null
}

function kindByLinks({ linkedUnder, own }: KindEvidence): PageKind | null {
  const votes = new Map<PageKind, number>()
  for (const text of linkedUnder) {
    const named = sectionNamed(text) ?? sectionWithin(text)
    // "About Acme" above a menu speaks of the menu, not of what it links to
    const row = named?.section === 'about' && sectionNamed(text) === null ? null : named
    const kind = row && looksLikeList(own) && row.section.endsWith('-list') ? row.section : row?.below
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Many short lines, little prose. */
function looksLikeList(own: readonly FlowBlock[]): boolean {
  const content = own.filter((block) => block.region === 'main' && block.furniture?.when !== 'always')
  return content.length >= 6 && content.filter((block) => block.text.length < 120).length >= content.length * 0.7
}

/** A dated article outside every section: news where the site has a newsroom and no blog, else a post. */
function kindOfPost({ metadata, url, own, sections }: KindEvidence): PageKind | null {
  const declared = (metadata.meta.get('og:type') ?? '').toLowerCase() === 'article'
  const dated =
    (declared && (metadata.meta.has('article:published_time') || /\/\d{4}\/\d{1,2}\//.test(url))) ||
    (sections['news-list'] !== undefined && isDatedBelowHeadline(own))
  if (!dated) return null
  return sections['news-list'] !== undefined && sections['blog-list'] === undefined ? 'news-item' : 'blog-post'
}

/** A headline, within three lines a day and little else, and then running text. */
function isDatedBelowHeadline(own: readonly FlowBlock[]): boolean {
  const content = own.filter((block) => block.region === 'main' && block.furniture?.when !== 'always')
  const at = content.findIndex((block) => block.type === 'heading' && block.level <= 2)
  if (at < 0 || !content.slice(at + 1).some((block) => block.text.length > 150)) return false
  return content.slice(at + 1, at + 4).some((block) => {
    const date = block.text.length < 60 ? findDate(block.text, true) : null
    return date !== null && date.date.length === 10 && date.end - date.start > block.text.length * 0.3
  })
}

function kindByShape(evidence: KindEvidence): PageKind | null {
  const { metadata, blocks } = evidence
  const hasJob = blocks.filter((block) => block.type === 'heading' && JOB_WORDS.test(block.text)).length >= 2
  if (hasJob) return 'job'
  if (countPeople(blocks) >= 4) return 'team'
  if (countDatedLinks(blocks) >= 4) return 'news-list'
  const post = kindOfPost(evidence)
  if (post) return post
  const type = (metadata.meta.get('og:type') ?? '').toLowerCase()
  if (type.startsWith('product') || metadata.jsonLd.some(({ types }) => types.includes('Product'))) return 'product'
  return looksLikeOffice(evidence.own) ? 'locations' : null
}
