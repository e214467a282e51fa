import type { Goal } from '../model/goal.ts'
import type { EventType } from '../model/signal.ts'
import type { DatedEvent, Question } from '../model/snapshot.ts'
import { eventWords } from './know.ts'
import { eventWorth, isReason } from './live-events.ts'
import { roleThatComes, spokenJob } from './here.ts'
import type { NoticedLine } from './noticed-openings.ts'
import type { OnFile } from './question-checks/asked.ts'
import { spoken } from './spoken-words.ts'

type Row = { readonly ask: (event: DatedEvent) => string | null; readonly endsIf: string }

const named = (words: string | undefined, ask: (name: string) => string): string | null => {
  const name = spoken(words)
  return name === undefined ? null : ask(name)
}

/** What one asks of an event that only they can say. Kinds without a row, and events that name nothing, lead to no question. */
const rows: Partial<Record<EventType, Row>> = {
  contract_win: {
    ask: ({ args }) => named(args.counterparty, (name) => `What will ${name} measure you by in the first months?`),
    endsIf: 'by nothing that you could miss.',
  },
  expansion_facility: {
    ask: ({ args }) => named(args.place, (name) => `Who will be missed elsewhere while ${name} starts up?`),
    endsIf: 'nobody; it has a team of its own.',
  },
  relocation: {
    ask: ({ args }) => named(args.place, (name) => `What has to work in ${name} on the first morning?`),
    endsIf: 'it has been tried, and it works.',
  },
  leadership_change: {
    ask: (event) => {
      const role = roleThatComes(event)
      return role === undefined ? null : `What was the new ${role} brought in to do that nobody did before?`
    },
    endsIf: 'to carry on as it was.',
  },
  acquisition: {
    ask: ({ args }) =>
      named(args.counterparty, (name) => `A year from now, what will you and ${name} still do separately?`),
    endsIf: 'all of it; nothing is to be joined.',
  },
  technology_adoption: {
    ask: ({ args }) => named(args.counterparty, (name) => `What will people still do by hand once ${name} is in?`),
    endsIf: 'nothing; it has been tried with them.',
  },
  capex_investment: {
    ask: ({ args }) =>
      named(args.place, (name) => `What must the investment in ${name} do that the old equipment could not?`),
    endsIf: 'nothing new; it replaces what is there.',
  },
}

/** Questions that grow from what is new there, the event most worth talking of first. Nothing sensitive. */
export function questionsOfEvents(
  events: OnFile['events'],
  problemOf: (event: DatedEvent) => string | null,
): Question[] {
  return events
    .filter((event) => isReason(event) && !event.sensitive)
    .toSorted((a, b) => eventWorth(b) - eventWorth(a))
    .flatMap((event): Question[] => {
      const row = rows[event.type]
      const ask = row?.ask(event) ?? null
      if (!row || ask === null) return []
      const problemId = problemOf(event)
      return [
        {
          id: `event:${event.id}`,
          ask,
          endsIf: row.endsIf,
          tie: problemId === null ? 'unknown' : 'problem',
          problemId,
          why: `${eventWords(event, 80)}.`,
          evidence: event.evidence.slice(0, 1),
          own: null,
        },
      ]
    })
}

/** A search begun again, or for a kind of role they never sought before. */
export function questionsOfOpenings(noticed: readonly NoticedLine[]): Question[] {
  return noticed.flatMap(({ text, evidence }, i): Question[] => {
    const again = text.startsWith('Posted again: ')
    const job = spokenJob(text.slice(text.lastIndexOf(': ') + 2))
    if (job === undefined) return []
    const ask = again
      ? `What has kept the ${job} job open until now?`
      : `Whose desk will the new ${job} take work off first?`
    return [
      {
        id: `opening:${i}`,
        ask,
        endsIf: again ? 'nothing; somebody has signed.' : 'nobody’s; it is new work.',
        tie: 'unknown',
        problemId: null,
        why: `${text}.`,
        evidence: evidence.slice(0, 1),
        own: null,
      },
    ]
  })
}

/** An open goal with a number and a day: what could still keep them from it. */
export function questionsOfGoals(goals: readonly Goal[]): Question[] {
  return goals.flatMap(({ id, target, by, state, evidence }): Question[] => {
    if (state !== 'open' || target === null || by === null) return []
    if (!['count', 'money'].includes(target.kind) || (target.kind === 'count' && target.unit === null)) return []
    const year = by.slice(0, 4)
    return [
      {
        id: `goal:${id}`,
        ask: `What could still keep you from ${target.words} by ${year}?`,
        endsIf: 'nothing; it is on course.',
        tie: 'unknown',
        problemId: null,
        why: `A goal of theirs: ${target.words} by ${year}.`,
        evidence: evidence.slice(0, 1),
        own: null,
      },
    ]
  })
}
