import type { AccountSort, DossierState, StandingVerdict } from '../../../contract/accounts.ts'
import type { Api, Instant } from '../../../contract/contract.ts'
import { verdictWord } from '../../words/terms.ts'

type Order = Parameters<Api['accounts']['matching']>[0]

export const callWord = {
  today: 'Call today',
  tomorrow: 'Call tomorrow',
  week: 'Call within 7 days',
  ahead: 'Call planned',
  none: 'No call planned',
} as const
type CallChoice = keyof typeof callWord

export const dossierWord: Readonly<Record<DossierState, string>> = {
  never: 'Not read yet',
  thin: 'Thin',
  stale: 'Stale',
  fresh: 'Fresh',
}

export const standingWord: Readonly<Record<StandingVerdict, string>> = { ...verdictWord, none: 'Not examined' }

export const sortWord: Readonly<Record<AccountSort, string>> = {
  name: 'Name',
  recommendation: 'Recommendation',
  fit: 'Fit',
  evidence: 'Age of evidence',
  call: 'Next call',
  change: 'Latest change',
  added: 'Added',
}

/** What is best comes first unless one asks otherwise: the fittest, what changed or was added last. */
export const firstDescending: Readonly<Record<AccountSort, boolean>> = {
  name: false,
  recommendation: false,
  fit: true,
  evidence: false,
  call: false,
  change: true,
  added: true,
}

/** What the list is turned to, as its address says; '' where nothing is chosen. */
export interface Choice {
  readonly find: string
  readonly verdict: StandingVerdict | ''
  /** Undefined: any; null: those of none. */
  readonly segment: string | null | undefined
  readonly tags: readonly string[]
  readonly allTags: boolean
  readonly dossier: DossierState | ''
  readonly call: CallChoice | ''
  readonly watched: boolean
  readonly back: boolean
  readonly sort: AccountSort
  readonly descending: boolean
}

export const everything: Choice = {
  find: '',
  verdict: '',
  segment: undefined,
  tags: [],
  allTags: false,
  dossier: '',
  call: '',
  watched: false,
  back: false,
  sort: 'name',
  descending: false,
}

const oneOf = <T extends string>(words: Readonly<Record<T, unknown>>, text: string | null): T | undefined =>
  // a key of its own is one of the type
  text !== null && Object.hasOwn(words, text) ? (text as T) : undefined

export function choiceIn(search: string): Choice {
  const params = new URLSearchParams(search)
  const sorted = params.get('sort') ?? ''
  const sort = oneOf(sortWord, sorted.replace(/^-/, ''))
  return {
    find: params.get('find') ?? '',
    verdict: oneOf(standingWord, params.get('verdict')) ?? '',
    segment: params.has('segment') ? params.get('segment') || null : undefined,
    tags: params.getAll('tag').filter((tag) => tag.trim() !== ''),
    allTags: params.get('tags') === 'all',
    dossier: oneOf(dossierWord, params.get('dossier')) ?? '',
    call: oneOf(callWord, params.get('call')) ?? '',
    watched: params.has('watched'),
    back: params.has('back'),
    sort: sort ?? 'name',
    descending: sort !== undefined && sorted.startsWith('-'),
  }
}

/** A choice as the query of an address, always written the same way: two that mean the same are the same text. */
export function searchOf(choice: Choice): string {
  const { find, verdict, segment, tags, allTags, dossier, call, watched, back, sort, descending } = choice
  const params = new URLSearchParams([
    ...(find === '' ? [] : [['find', find]]),
    ...(verdict === '' ? [] : [['verdict', verdict]]),
    ...(segment === undefined ? [] : [['segment', segment ?? '']]),
    ...tags.map((tag) => ['tag', tag]),
    ...(allTags && tags.length > 1 ? [['tags', 'all']] : []),
    ...(dossier === '' ? [] : [['dossier', dossier]]),
    ...(call === '' ? [] : [['call', call]]),
    ...(watched ? [['watched', '']] : []),
    ...(back ? [['back', '']] : []),
    ...(sort === 'name' && !descending ? [] : [['sort', `${descending ? '-' : ''}${sort}`]]),
  ])
  return params.toString()
}

/** What the host is asked for. Days are those of this computer's calendar. */
export function orderOf(choice: Choice, now: Date): Order {
  const { find, verdict, segment, tags, allTags, dossier, call, watched, back, sort, descending } = choice
  return {
    ...(find.trim() === '' ? {} : { text: find.trim() }),
    ...(verdict === '' ? {} : { verdicts: [verdict] }),
    ...(segment === undefined ? {} : { segment }),
    ...(tags.length === 0 ? {} : { tags: [...tags], tagged: allTags ? 'all' : 'any' }),
    ...(dossier === '' ? {} : { dossier }),
    ...(call === '' ? {} : { call: callIn(call, now) }),
    ...(watched ? { watched } : {}),
    ...(back ? { broughtBack: true } : {}),
    sort,
    descending,
  }
}

/** The same without an order: for counting. */
export function filterOf(choice: Choice, now: Date) {
  const { sort: _sort, descending: _descending, ...filter } = orderOf(choice, now)
  return filter
}

function callIn(call: CallChoice, now: Date): NonNullable<Order['call']> {
  const midnight = (days: number): Instant =>
    // an ISO text of a moment
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString() as Instant
  switch (call) {
    case 'none':
      return 'none'
    case 'today':
      return { from: midnight(0), before: midnight(1) }
    case 'tomorrow':
      return { from: midnight(1), before: midnight(2) }
    case 'week':
      return { from: midnight(0), before: midnight(7) }
    case 'ahead':
      return { from: midnight(0), before: null }
  }
}

/** One thing that narrows the list, in words, and the choice without it. */
interface Narrowing {
  readonly words: string
  readonly without: Choice
}

export function narrowings(choice: Choice): readonly Narrowing[] {
  const { find, verdict, segment, tags, dossier, call, watched, back } = choice
  const told = (words: string, without: Partial<Choice>): Narrowing => ({ words, without: { ...choice, ...without } })
  return [
    ...(find.trim() === '' ? [] : [told(`“${find.trim()}”`, { find: '' })]),
    ...(verdict === '' ? [] : [told(standingWord[verdict], { verdict: '' })]),
    ...(segment === undefined ? [] : [told(segment ?? 'No segment', { segment: undefined })]),
    ...tags.map((tag) => told(tag, { tags: tags.filter((one) => one !== tag) })),
    ...(dossier === '' ? [] : [told(dossierWord[dossier], { dossier: '' })]),
    ...(call === '' ? [] : [told(callWord[call], { call: '' })]),
    ...(watched ? [told('Watched', { watched: false })] : []),
    ...(back ? [told('Bring back', { back: false })] : []),
  ]
}
