import type { PlaybookContent, Problem } from '../model/playbook.ts'
import type { EventType } from '../model/signal.ts'
import type { DatedEvent, Snapshot } from '../model/snapshot.ts'
import { addedIn } from '../signals/event-label.ts'
import { wholeRole } from '../snapshot/know.ts'
import { eventWorth, isReason } from '../snapshot/live-events.ts'
import { countWords, lowerFirst, wordOverlap } from '../snapshot/plain-words.ts'
import { tidy } from '../snapshot/quote-words.ts'
import { spoken } from '../snapshot/spoken-words.ts'
import { sought } from './sought.ts'

const maxWords = 25

type Told = { readonly event: DatedEvent; readonly done: boolean }
/** What we say of their event, from its arguments; null when the arguments it needs are missing. */
type Phrase = (told: Told) => string | null
type Line = { readonly say: Phrase; readonly ask: string }

const place = ({ event }: Told): string | undefined => spoken(event.args.place)
const partner = ({ event }: Told): string | undefined => spoken(event.args.counterparty)
const amount = ({ event }: Told): string | undefined => spoken(event.args.amount)

/** "You have opened a second line in Muncie." */
function expanded(told: Told): string | null {
  const where = place(told)
  if (where === undefined) return null
  const added = told.event.evidence.map(({ quote }) => addedIn(quote)).find((words) => words !== undefined)
  if (added === undefined) return `You ${told.done ? 'have grown' : 'are growing'} in ${where}.`
  return `You ${told.done ? 'have opened' : 'are opening'} ${/^[aeiou]/i.test(added) ? 'an' : 'a'} ${lowerFirst(added)} in ${where}.`
}

/** How one speaks of each kind of event, and the question it naturally leads to. Kinds without a row are never opened with. */
const lines: Partial<Record<EventType, Line>> = {
  expansion_facility: {
    say: expanded,
    ask: 'What has to work there from the first day?',
  },
  contract_win: {
    say: (told) => (partner(told) ? `You ${told.done ? 'have won' : 'are taking on'} ${partner(told)}.` : null),
    ask: 'What has to change to deliver that on time?',
  },
  leadership_change: {
    // only who came: one does not open with who left
    say: ({ event }) => {
      const role = spoken(wholeRole(event) ?? '') ?? spoken(event.args.role)
      return role && !event.label.endsWith(' leaves') ? `You have a new ${role}.` : null
    },
    ask: 'What is the first thing they want to change?',
  },
  capex_investment: {
    say: (told) =>
      amount(told)
        ? `You ${told.done ? 'have put' : 'are putting'} ${amount(told)} ${place(told) ? `into ${place(told)}` : 'into new equipment'}.`
        : null,
    ask: 'What must it deliver in its first year?',
  },
  technology_adoption: {
    say: (told) => (partner(told) ? `You are moving to ${partner(told)}.` : null),
    ask: 'What has to keep running while you change over?',
  },
  relocation: {
    say: (told) => (place(told) ? `You ${told.done ? 'have moved' : 'are moving'} to ${place(told)}.` : null),
    ask: 'What must not stop while that happens?',
  },
  acquisition: {
    say: (told) => (partner(told) ? `You and ${partner(told)} are becoming one company.` : null),
    ask: 'Whose way of working will be kept where?',
  },
  hiring_surge: {
    say: ({ event }) => `You are hiring ${sought(spoken(event.args.count))}.`,
    ask: 'How long before a new person works alone?',
  },
  funding: {
    say: (told) => (amount(told) ? `You have raised ${amount(told)}.` : null),
    ask: 'What has to work before you grow into it?',
  },
  partnership: {
    say: (told) => (partner(told) ? `You are working with ${partner(told)} now.` : null),
    ask: 'What does that change for your own people?',
  },
}

/**
 * The event a line may open with: fresh or ahead, never sensitive. One that makes a likely problem urgent comes before
 * others, one that can be said aloud before one that can't, then the weightiest, then the freshest.
 */
export function triggerOf({ events, problems }: Pick<Snapshot, 'events' | 'problems'>): DatedEvent | null {
  const tied = new Set(problems.map(({ urgentBy }) => urgentBy))
  const worth = (event: DatedEvent): number =>
    (tied.has(event.id) ? 1 : 0) + (sayOf(event) === null ? 0 : 1) + eventWorth(event)
  const open = events.filter((event) => isReason(event) && !event.sensitive && !goals.has(event.type))
  return open.toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}

const goals: ReadonlySet<EventType> = new Set(['leadership_statement_goal', 'sustainability_commitment'])

const sayOf = (event: DatedEvent): string | null =>
  lines[event.type]?.say({ event, done: event.status === 'happened' && event.freshness !== 'ahead' }) ?? null

/**
 * A line to say aloud, at most 25 words: what has happened there, and a question it leads to. When the event is one that
 * makes a likely problem urgent, that problem's spare question is asked. Without such an event, a plain line from the
 * playbook; null when even that is too long.
 */
export function openingLine(
  snapshot: Pick<Snapshot, 'events' | 'problems' | 'questions'>,
  playbook: PlaybookContent | null,
): string | null {
  const problems = [...(playbook?.problems ?? []), ...(playbook?.opportunities ?? [])]
  const trigger = triggerOf(snapshot)
  const row = trigger ? lines[trigger.type] : undefined
  const said = trigger ? sayOf(trigger) : null
  if (trigger && row && said !== null) {
    const tied = snapshot.problems.find(({ urgentBy }) => urgentBy === trigger.id)
    const spare = spareQuestion(
      problems.find(({ id }) => id === tied?.problemId),
      snapshot,
    )
    for (const ask of [spare, row.ask])
      if (ask !== null && countWords(`${said} ${ask}`) <= maxWords) return `${said} ${ask}`
  }
  return plainLine(snapshot, problems)
}

/** A question of the problem that is not asked below anyway. */
function spareQuestion(
  problem: Problem | undefined,
  { questions, problems }: Pick<Snapshot, 'questions' | 'problems'>,
): string | null {
  // whether they have it was answered in a call
  const asked = problem && isTold(problem.id, problems) ? 1 : 0
  return (
    problem?.questions.slice(asked).find(({ ask }) => questions.every((one) => wordOverlap(one.ask, ask) < 0.8))?.ask ??
    null
  )
}

const isTold = (id: string, problems: Snapshot['problems']): boolean =>
  problems.some(
    (one) => one.problemId === id && [...one.for, ...one.against].some(({ evidence }) => evidence.type === 'said'),
  )

function plainLine(snapshot: Pick<Snapshot, 'problems' | 'questions'>, problems: readonly Problem[]): string | null {
  const top = problems.find(({ id }) => id === snapshot.problems[0]?.problemId)
  if (!top) return null
  const spare = spareQuestion(top, snapshot)
  if (spare !== null && countWords(spare) <= maxWords) return spare
  if (isTold(top.id, snapshot.problems)) return null
  const statement = tidy(top.statement).replace(/[.!]?$/, '.')
  const line = `Others tell us: ‘${statement}’ Is it so with you?`
  if (countWords(line) <= maxWords) return line
  const first = top.questions[0]?.ask
  return first !== undefined && countWords(first) <= maxWords ? first : null
}
