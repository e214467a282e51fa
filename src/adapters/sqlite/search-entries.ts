import type { Account } from '../../core/model/account.ts'
import type { Call } from '../../core/model/call.ts'
import type { Debrief } from '../../core/model/debrief.ts'
import { eventNames } from '../../core/model/event-names.ts'
import type { Fact } from '../../core/model/fact.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { KeptQuote } from '../../core/model/kept-quote.ts'
import { noteGlance } from '../../core/model/note-glance.ts'
import { withoutImages } from '../../core/model/image-words.ts'
import type { Note } from '../../core/model/note.ts'
import type { OwnQuestion } from '../../core/model/own-question.ts'
import type { Page } from '../../core/model/page.ts'
import type { Playbook } from '../../core/model/playbook.ts'
import type { SearchType } from '../../core/model/search-types.ts'
import type { LocatedEvent } from '../../core/model/signal.ts'
import type { Instant } from '../../core/model/time.ts'
import { channelWords, outcomeWords } from '../../core/model/touch-words.ts'
import type { Touch } from '../../core/model/touch.ts'
import { sha256 } from './content-store.ts'
import { foldedWords } from './fold.ts'

/** One thing to be found. `title` and `body` are the original words. */
export type SearchEntry = {
  readonly type: SearchType
  readonly id: string
  readonly accountId: AccountId | null
  readonly title: string
  readonly body: string
  readonly at: Instant | null
}

/** The words of one thing, as they are shown. */
export type Words = Pick<SearchEntry, 'title' | 'body'>

export const accountEntry = (account: Account): SearchEntry => ({
  type: 'account',
  id: account.id,
  accountId: account.id,
  title: account.name,
  body: joined([account.identity, ...account.aliases, account.segment ?? '', ...account.tags]),
  at: account.createdAt,
})

/** The first lines of a note of any length. */
const glanced = 2000

export const noteEntry = (note: Note): SearchEntry => ({
  type: 'note',
  id: note.id,
  accountId: note.accountId,
  ...noteWords(note),
  at: note.savedAt,
})

export const noteWords = ({ markdown }: Pick<Note, 'markdown'>): Words => ({
  title: noteGlance(markdown.slice(0, glanced)).title || 'Note',
  body: withoutImages(markdown),
})

/** `text` is that of the page's current reading, empty when it has none. */
export const pageEntry = (page: Page, text: string): SearchEntry => ({
  type: 'page',
  id: page.id,
  accountId: page.accountId,
  ...pageWords(page, text),
  at: page.fetchedAt,
})

export const pageWords = ({ title, url }: Pick<Page, 'title' | 'url'>, text: string): Words => ({
  title: title === '' ? url : title,
  body: text,
})

export const callEntry = (call: Call): SearchEntry => ({
  type: 'call',
  id: call.id,
  accountId: call.accountId,
  title: call.objective === '' ? 'Call' : call.objective,
  body: joined([...call.people.flatMap(({ name, role }) => [name, role]), call.nextCommitment, call.outcome]),
  at: call.at,
})

/** What they said, each by itself, and what was agreed. */
export function debriefEntries(debrief: Debrief, at: Instant): readonly SearchEntry[] {
  const { callId, accountId, said, learned, weOwe, theyOwe, next } = debrief
  const agreed = joined([learned, weOwe, theyOwe, next])
  const told = said.map(({ id, who, words }) => ({ id: `${callId}/${id}`, title: who, body: words }))
  const lines = agreed === '' ? [] : [{ id: `${callId}/agreed`, title: 'What came of the call', body: agreed }]
  return [...told, ...lines].map((one) => ({ type: 'said', accountId, at, ...one }))
}

export const attemptEntry = (touch: Touch): SearchEntry => ({
  type: 'attempt',
  id: touch.id,
  accountId: touch.accountId,
  title: `${channelWords[touch.channel]}, ${outcomeWords[touch.outcome]}`,
  body: joined([touch.words, ...touch.gave.map(({ what }) => what), ...touch.got.map(({ what }) => what)]),
  at: touch.at,
})

export const questionEntry = (question: OwnQuestion): SearchEntry => ({
  type: 'question',
  id: question.id,
  accountId: question.accountId,
  title: question.ask,
  body: question.endsIf,
  at: question.addedAt,
})

/** Words of a page that the seller kept, found by them and by the seller's remark. */
export const keptEntry = ({ id, accountId, evidence, as, remark, keptAt }: KeptQuote): SearchEntry => ({
  type: 'kept',
  id,
  accountId,
  title: as.what === 'fact' ? as.value : as.what === 'signal' ? eventNames[as.type] : 'Evidence',
  body: joined([evidence.quote, remark]),
  at: keptAt,
})

/** Problems and opportunities of a playbook, with the words a seller would look for them by. */
export const playbookEntries = ({ id, content, savedAt }: Playbook): readonly SearchEntry[] =>
  [...content.problems, ...content.opportunities].map((problem) => ({
    type: 'problem',
    id: `${id}/${problem.id}`,
    accountId: null,
    title: problem.statement,
    body: joined([
      content.name,
      problem.short ?? '',
      problem.goal ?? '',
      problem.why ?? '',
      ...problem.questions.map(({ ask }) => ask),
      problem.insight ?? '',
      problem.proof ?? '',
    ]),
    at: savedAt,
  }))

/** Kinds of facts that are no answer to a search: their page is. */
const notFound: ReadonlySet<Fact['kind']> = new Set(['news', 'social'])

/** People and other facts of a page, each once. */
export function factEntries(page: Page, facts: readonly Fact[]): readonly SearchEntry[] {
  const entries = facts
    .filter(({ kind }) => !notFound.has(kind))
    .map((fact): SearchEntry => {
      const { title, body } = factWords(fact)
      const type = fact.kind === 'person' ? 'person' : 'fact'
      return { type, id: '', accountId: page.accountId, title, body, at: page.fetchedAt }
    })
  return numbered(page, entries)
}

function factWords(fact: Fact): Words {
  if (fact.kind === 'person') return { title: fact.name, body: fact.title ?? '' }
  if (fact.kind === 'site')
    return { title: joined([fact.city, fact.country ?? '']), body: joined(['site', fact.what ?? '']) }
  if (fact.kind === 'technology') return { title: fact.value, body: joined([fact.kind, fact.use]) }
  return { title: fact.value, body: fact.kind }
}

/** What happened to the company itself, in the page's words. */
export const signalEntries = (page: Page, events: readonly LocatedEvent[]): readonly SearchEntry[] =>
  numbered(
    page,
    events
      .filter(({ actor, status }) => actor === 'account' && status !== 'negated' && status !== 'hypothetical')
      .map((event) => ({
        type: 'signal',
        id: '',
        accountId: page.accountId,
        title: eventNames[event.type],
        body: event.evidence.quote,
        at: page.fetchedAt,
      })),
  )

/** Each once, with an id that stays as long as its words do. */
function numbered(page: Page, entries: readonly SearchEntry[]): readonly SearchEntry[] {
  const byWords = new Map(entries.map((entry) => [`${entry.type} ${entryHash(entry)}`, entry]))
  return [...byWords.values()].map((entry) => ({ ...entry, id: `${page.id}/${entryHash(entry)}` }))
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** The first 12 bytes of the hash of what an entry holds, hex: the same hash needs no new indexing. */
export const entryHash = (entry: Words): string => sha256(`${entry.title}\n${entry.body}`).slice(0, 24)

/** The folded words that stand in the index for an entry. */
export const indexedWords = (entry: Words): { readonly title: string; readonly body: string } => ({
  title: foldedWords(entry.title),
  body: foldedWords(entry.body),
})
