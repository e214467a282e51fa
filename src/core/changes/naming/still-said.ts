import type { ChangeKind } from '../../model/change-signal.ts'
import type { Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Link } from '../../model/page.ts'
import { sentencesOf } from '../../extract/sentences.ts'
import { titleKey } from '../../signals/openings/same-search.ts'
import { nameOf } from '../fact-changes.ts'
import { likeness } from '../match-lines.ts'
import { plainWords, steadyWords } from '../steady-words.ts'
import { isStanding } from './change-kinds.ts'

/** A page as it is today, by its newest copy. */
export type PageToday = { readonly url: string; readonly document: Document; readonly links?: readonly Link[] }

/** What the pages that stand today say, looked up by words. Made once for many questions. */
export type SaidToday = {
  /** The name of somebody or something stands on a page, in whatever words beside it. */
  readonly names: (kind: ChangeKind, name: string) => boolean
  /** A sentence much like it stands on a page. */
  readonly says: (sentence: string) => boolean
}

const factOf: Readonly<Partial<Record<ChangeKind, Fact['kind']>>> = {
  person_gone: 'person',
  customer_gone: 'customer',
  certification_dropped: 'certification',
  opening_closed: 'opening',
  site_gone: 'site',
}

/** Case studies and adverts go on naming who they are about. */
const alsoNames: ReadonlySet<Document['kind']> = new Set(['case-list', 'case-study', 'job'])

/** Share of words (Dice) from which on a sentence elsewhere says the same. */
const alike = 0.6

export function saidToday(pages: readonly PageToday[]): SaidToday {
  const naming = pages.filter(({ document }) => isStanding(document.kind) || alsoNames.has(document.kind))
  // nothing is read before the first question: most accounts have no changes
  const texts = once(() => naming.map(({ document }) => ` ${plainWords(document.text).join(' ')} `))
  const sentences = once(() =>
    naming
      .filter(({ document }) => isStanding(document.kind))
      .flatMap(({ document }) => sentencesOf(document).map(({ text }) => steadyWords(text))),
  )
  return {
    names(kind, name) {
      const words = plainWords(name).join(' ')
      if (words === '') return false
      if (texts().some((text) => text.includes(` ${words} `))) return true
      return naming.some(({ document }) =>
        document.facts.some((fact) => fact.kind === factOf[kind] && isSameName(kind, nameOf(fact), name)),
      )
    },
    says(sentence) {
      const words = steadyWords(sentence)
      return sentences().some((other) => likeness(words, other) >= alike)
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function isSameName(kind: ChangeKind, one: string, other: string): boolean {
  if (kind === 'opening_closed') return titleKey(one) === titleKey(other)
  if (kind === 'person_gone') return isSamePerson(one, other)
  return plainWords(one).join(' ') === plainWords(other).join(' ')
}

const titles = new Set('dr prof professor mr mrs ms miss sir dipl ing phd mba bsc msc herr frau ir drs'.split(' '))

/** "Dr Ruth Adeyemi", "R. Adeyemi" and "Ruth M. Adeyemi" are one person: the same last name, and first names that don't differ. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => plainWords(name).filter((word) => !titles.has(word)))
  const [first, second] = [a?.[0] ?? '', b?.[0] ?? '']
  if (!a || !b || first === '' || a.at(-1) !== b.at(-1)) return false
  return first.length === 1 || second.length === 1 ? first[0] === second[0] : first === second
}

const moreOf = /[?&](?:p|pg|page|paged|seite|pagina|start|offset)=\d{1,4}(?:&|$)|\/(?:page|seite|pagina)\/\d{1,4}\/?$/i
const moreWords =
  /^(?:load more|show (?:more|all)|view all|see all|more (?:people|team members|jobs|openings|customers)|mehr (?:laden|anzeigen)|alle anzeigen|voir plus|ver más|meer tonen)$/i

/** The list of this page goes on elsewhere: on further pages that were not read, or behind a button. */
export function goesOnUnread({ url, links = [] }: PageToday, read: ReadonlySet<string>): boolean {
  return links.some((link) => {
    if (moreWords.test(link.text.trim())) return !read.has(link.url) || link.url === url
    return moreOf.test(link.url) && pathOf(link.url).startsWith(pathOf(url)) && !read.has(link.url)
  })
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : url)
