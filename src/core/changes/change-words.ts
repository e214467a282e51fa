import type { Document } from '../model/document.ts'
import type { PageKind } from '../model/page.ts'
import type { ChangeSubject } from '../model/page-change.ts'
import type { FactChange, NamedFact } from './fact-changes.ts'

const pageWords: Readonly<Partial<Record<PageKind, string>>> = {
  home: 'home page',
  about: 'about page',
  team: 'team page',
  product: 'product page',
  services: 'services page',
  customers: 'customers page',
  'case-list': 'list of cases',
  'case-study': 'case study',
  'news-list': 'news page',
  'news-item': 'news item',
  'blog-list': 'blog',
  'blog-post': 'blog post',
  careers: 'careers page',
  job: 'job advert',
  locations: 'locations page',
  contact: 'contact page',
  investors: 'investors page',
  report: 'report',
  partners: 'partners page',
  certifications: 'certifications page',
  pricing: 'pricing page',
  faq: 'FAQ',
  events: 'events page',
}

/** What a page is called in a sentence: "team page". */
export const pageWord = (kind: PageKind): string => pageWords[kind] ?? 'page'

/** Characters of scraped words in a label; the quote beside it has all. */
const MOST = 90

export function shortened(text: string, most: number = MOST): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded.length <= most) return folded
  const cut = folded.lastIndexOf(' ', most)
  return `${folded.slice(0, cut > most / 2 ? cut : most)}…`
}

export const quotedWords = (text: string, most?: number): string => `“${shortened(text, most)}”`

const began: Readonly<Record<ChangeSubject, string>> = {
  person: 'New',
  opening: 'New opening',
  headcount: 'Gives a headcount now',
  customer: 'Names a customer',
  certification: 'Names a certification',
  offer: 'New offer',
  site: 'New site',
  claim: 'Says now',
  statement: 'Says now',
  item: 'New',
  page: 'New page',
}
const stopped: Readonly<Record<ChangeSubject, string>> = {
  person: 'Gone',
  opening: 'Opening gone',
  headcount: 'Gives no headcount any more',
  customer: 'No longer named as a customer',
  certification: 'Certification no longer named',
  offer: 'Offer no longer named',
  site: 'Site no longer named',
  claim: 'No longer says',
  statement: 'No longer says',
  item: 'Gone',
  page: 'Page gone',
}

/** "Gone from the team page: Ruth Adeyemi, Mill Manager" */
export function factLabel({ about, kind, before, after }: FactChange, page: PageKind): string {
  if (before && after) {
    if (about === 'person') {
      return `${shortened(after.name)}: was ${quotedWords(before.detail ?? '', 40)}, now ${quotedWords(after.detail ?? '', 40)}`
    }
    const what = about === 'headcount' ? 'Headcount' : kind.charAt(0).toUpperCase() + kind.slice(1)
    return `${what}: was ${quotedWords(before.name, 40)}, now ${quotedWords(after.name, 40)}`
  }
  const named = before ?? after
  const where = about === 'person' ? (before ? ` from the ${pageWord(page)}` : ` on the ${pageWord(page)}`) : ''
  return `${before ? stopped[about] : began[about]}${where}: ${named ? nameWords(named) : ''}`
}

const nameWords = ({ name, detail }: NamedFact): string =>
  detail === null ? shortened(name) : `${shortened(name, 60)}, ${shortened(detail, 40)}`

/** How a sentence about a page begins: its kind, or where that says nothing its title. */
export const placeWords = ({ kind, title }: Pick<Document, 'kind' | 'title'>): string =>
  pageWords[kind] || title === '' ? upperFirst(pageWord(kind)) : `Page ${quotedWords(title, 40)}`

/** "Home page: was “10 working days”, now “six weeks”" */
export const rewordedLabel = (place: string, was: string, is: string): string =>
  is === ''
    ? `${place} no longer says ${quotedWords(was)}`
    : was === ''
      ? `${place} says now ${quotedWords(is)}`
      : `${place}: was ${quotedWords(was, 60)}, now ${quotedWords(is, 60)}`

export const beganLabel = (place: string, words: string): string => `${place} says now: ${quotedWords(words)}`
export const stoppedLabel = (place: string, words: string): string => `${place} no longer says: ${quotedWords(words)}`
export const itemLabel = (page: PageKind, title: string): string => `New on the ${pageWord(page)}: ${shortened(title)}`

export const pageGoneLabel = (opening: boolean, title: string): string =>
  `${opening ? stopped.opening : stopped.page}: ${shortened(title)}`
export const pagesGoneLabel = (count: number): string => `${count} pages gone at once: their site may have been rebuilt`
export const newPageLabel = (kind: PageKind, title: string): string =>
  kind === 'job' ? `${began.opening}: ${shortened(title)}` : `New ${pageWord(kind)}: ${shortened(title)}`

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
