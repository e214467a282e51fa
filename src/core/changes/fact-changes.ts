import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { ChangeSubject } from '../model/page-change.ts'
import type { Span } from './found-change.ts'
import { plainWords } from './steady-words.ts'
import type { WholeText } from './whole-text.ts'

/** A fact that only one of two versions holds, or holds differently. */
export type FactChange = {
  readonly about: ChangeSubject
  readonly kind: Fact['kind']
  readonly before: NamedFact | null
  readonly after: NamedFact | null
}

export type NamedFact = {
  /** What a list would call it: a name, a title of an opening, a number. */
  readonly name: string
  /** Persons: their title. */
  readonly detail: string | null
  readonly span: Span
}

export type FactsOf = {
  readonly document: Document
  /** The words of this version, and of a few before it. */
  readonly whole: WholeText
  /** The words of this version only; the same as `whole` when left out. */
  readonly alone?: WholeText
}

/**
 * What a difference in a fact is about. `one`: a company has one of it, so another value is a change of it. Kinds that are
 * not named here change with every visit, or are told by the lines that hold them.
 */
const kinds: Readonly<Partial<Record<string, { readonly about: ChangeSubject; readonly one: boolean }>>> = {
  person: { about: 'person', one: false },
  opening: { about: 'opening', one: false },
  headcount: { about: 'headcount', one: true },
  customer: { about: 'customer', one: false },
  certification: { about: 'certification', one: false },
  product: { about: 'offer', one: false },
  service: { about: 'offer', one: false },
  site: { about: 'site', one: false },
  ownership: { about: 'claim', one: true },
  revenue: { about: 'claim', one: true },
}

/** Rules whose facts come and go with the voices that take turns on a page. */
const passing: ReadonlySet<string> = new Set(['customer/voice'])

/**
 * Facts that came, went or changed. A fact counts as gone only when its words stand nowhere on the page any more, and as
 * new only when they stood nowhere: whether it was read as a fact both times is the reader's doing, not the company's.
 */
export function factChanges(before: FactsOf, after: FactsOf): readonly FactChange[] {
  const [old, now] = [byName(before.document), byName(after.document)]
  const gone = [...old].filter(([key, { fact }]) => !now.has(key) && !after.whole.has(nameOf(fact)))
  const come = [...now].filter(([key, told]) => !old.has(key) && !saidBefore(told, before).has(nameOf(told.fact)))
  const kept = [...now].flatMap(([key, told]) => {
    const was = old.get(key)
    return was ? [{ was, told }] : []
  })
  return joinSingles([
    ...gone.map(([, told]): FactChange => ({ ...what(told), before: told.named, after: null })),
    ...come.map(([, told]): FactChange => ({ ...what(told), before: null, after: told.named })),
    ...kept.flatMap(({ was, told }) => otherTitle(was, told, after.whole)),
  ])
}

/** Voices and teasers take turns, what is sought on a careers page does not: who is sought once more is sought anew. */
const saidBefore = ({ about }: Told, { document, whole, alone }: FactsOf): WholeText =>
  about === 'opening' && document.kind === 'careers' ? (alone ?? whole) : whole

type Told = { readonly fact: Fact; readonly named: NamedFact; readonly about: ChangeSubject }

const what = ({ fact: { kind }, about }: Told): Pick<FactChange, 'kind' | 'about'> => ({ kind, about })

function byName(document: Document): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  for (const fact of document.facts) {
    const about = passing.has(fact.ruleId) ? undefined : kinds[fact.kind]?.about
    const key = `${about}:${plainWords(nameOf(fact)).join(' ')}`
    const span = spanOf(fact, document.text)
    if (about === undefined || span === null || told.has(key)) continue
    const detail = fact.kind === 'person' ? (fact.title ?? null) : null
    told.set(key, { fact, about, named: { name: nameOf(fact), detail, span } })
  }
  return told
}

/** What a fact is of: somebody's name, a place, else its value; empty where it has none. */
export function nameOf(fact: Fact): string {
  if (fact.kind === 'person') return fact.name
  if (fact.kind === 'site') return fact.city
  return 'value' in fact ? fact.value : ''
}

/** Words that stand only in a page's data can't be shown then and now. */
function spanOf(fact: Fact, text: string): Span | null {
  const { quote, start } = fact
  const at = start !== undefined && text.startsWith(quote, start) ? start : text.indexOf(quote)
  return at < 0 ? null : { start: at, end: at + quote.length }
}

/** The same person with another title, where the page does not give the old one any more. */
function otherTitle(was: Told, told: Told, now: WholeText): FactChange[] {
  const [old, title] = [was.named.detail, told.named.detail]
  if (told.about !== 'person' || old === null || title === null) return []
  if (plainWords(old).join(' ') === plainWords(title).join(' ') || now.has(old)) return []
  return [{ ...what(told), before: was.named, after: told.named }]
}

/** One value gone and one come of what a company has one of: it changed. */
function joinSingles(changes: readonly FactChange[]): readonly FactChange[] {
  const singles = Map.groupBy(
    changes.filter(({ kind }) => kinds[kind]?.one),
    ({ kind }) => kind,
  )
  const joined = [...singles.values()].flatMap((of): FactChange[] => {
    const gone = of.filter(({ after }) => after === null)
    const come = of.filter(({ before }) => before === null)
    const [was, is] = [gone[0], come[0]]
    if (!was || !is || gone.length > 1 || come.length > 1) return of
    return [{ ...is, before: was.before }]
  })
  return [...changes.filter(({ kind }) => !kinds[kind]?.one), ...joined]
}
