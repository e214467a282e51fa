import { pageWord } from '../changes/change-words.ts'
import type { Brief, Run } from '../model/brief.ts'
import type { ChangeSignal } from '../model/change-signal.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Goal } from '../model/goal.ts'
import type { DatedEvent, Hypothesis, Snapshot } from '../model/snapshot.ts'
import { dayOf } from '../model/time.ts'
import { dateWords } from '../snapshot/date-words.ts'
import { eventWords } from '../snapshot/know.ts'
import { eventWorth } from '../snapshot/live-events.ts'
import { betweenWords } from '../snapshot/noticed-changes.ts'
import { roleOf } from '../snapshot/people.ts'
import { folded } from '../model/folded-text.ts'
import { bare, lowerFirst } from '../snapshot/plain-words.ts'
import { quoted, shortenQuote, tidy } from '../snapshot/quote-words.ts'
import { cautionKey, personKey, standingKey } from './line-keys.ts'
import { letters, run, stopped, type Writing, typeset } from './line-runs.ts'
import { shownProblems } from './problem-lines.ts'

/** Three facts, the trigger already told above left out. What stands there without a date says when it was seen. */
export function factsPart({ snapshot, book, year }: Writing, told: DatedEvent | null): Brief['facts'] {
  return snapshot.know
    .filter((fact) => told === null || !sharesQuote(fact.evidence, told.evidence))
    .slice(0, 3)
    .map(({ text, evidence, date }) => ({
      key: standingKey('fact', evidence),
      d: date === null ? seenOn(evidence, snapshot, year) : dateWords(date, year),
      t: [run(tidy(text), book.cite(evidence, text))],
    }))
}

function seenOn(evidence: readonly Evidence[], { sources }: Snapshot, year: string): string {
  const [first] = evidence
  const words = first?.type === 'change' ? (first.after ?? first.before) : first
  const page =
    words && 'pageVersionId' in words
      ? sources.find(({ pageVersionId }) => pageVersionId === words.pageVersionId)
      : undefined
  return page ? `Seen ${dateWords(dayOf(page.fetchedAt), year)}` : 'No date'
}

const sharesQuote = (a: readonly Evidence[], b: readonly Evidence[]): boolean =>
  a.some((one) => one.type === 'quote' && b.some((other) => other.type === 'quote' && other.quote === one.quote))

/** What they do in their own words, a goal they state, a second sentence: at most three. */
export function businessPart({ snapshot, book }: Writing): Brief['business'] {
  const sentence =
    (lead: string, max: number) =>
    ({ text, evidence }: { text: string; evidence: readonly Evidence[] }): Brief['business'] => {
      const words = shortenQuote(text, max, lead === '' ? '' : wanted(text))
      // cut to its first clause a sentence says nothing
      if (words === null || (words.length < text.length * 0.4 && words.length < 70)) return []
      const t = [...(lead ? [run(lead)] : []), run(quoted(words), book.cite(evidence.slice(0, 1))), run('.')]
      return [{ key: standingKey(lead ? 'goal' : 'business', evidence), t }]
    }
  const said = snapshot.business.flatMap((claim, i) => sentence('', i === 0 ? 190 : 165)(claim))
  const goals = snapshot.goals
    .filter(({ state }) => state === 'open' || state === 'passed')
    .flatMap((goal) =>
      sentence('Goal: ', 130)(goal).map((line) => ({ ...line, t: [...line.t, ...gapRuns(goal, book)] })),
    )
  return [...said.slice(0, 1), ...goals.slice(0, 1), ...said.slice(1, 2)]
}

/** What a goal is after, in their words: that stays when the sentence is cut. */
const wanted = (goal: string): string => /\bto\s((?:[\p{L}\p{N}%-]+\s){1,3}[\p{L}\p{N}%-]+)/u.exec(goal)?.[1] ?? ''

/** Where they stand, or that the day went by; nothing where the goal says it itself. */
function gapRuns({ today, state }: Goal, book: Writing['book']): Run[] {
  const gone = state === 'passed' ? [run(' Date passed, outcome not found.')] : []
  if (!today || today.from === 'goal') return gone
  return [run(` Today: ${bare(tidy(today.figure.words))}`, book.cite([today.evidence])), run('.'), ...gone]
}

type OnCall = readonly { readonly name: string; readonly role: string }[]

/** Those on the call, with the title on their own pages where none was written down: a calendar gives names only. */
export const withKnownRoles = (onCall: OnCall, { people }: Snapshot): OnCall =>
  onCall.map(({ name, role }) => ({
    name,
    role: role.trim() === '' ? (people.find((person) => samePerson(person.name, name))?.title ?? '') : role,
  }))

/** Those on the call, with why each matters; without a call, who leads and who feels the problems we solve, else the next. */
export function peoplePart({ snapshot, content, book }: Writing, onCall: OnCall): Brief['people'] {
  const roles = content?.roles ?? []
  const cares = (title: string | null): Run[] => {
    const role = roleOf(title, roles)
    return role ? [run('. Usually cares about '), run(bare(lowerFirst(role.cares)), book.citeOurs())] : []
  }
  if (onCall.length === 0) {
    const [leads, ...others] = snapshot.people.filter(({ title, elsewhere }) => title !== null && elsewhere !== true)
    const feels = others.find(({ title }) => roleOf(title, roles)) ?? others[0]
    return [leads, feels]
      .filter((person) => person !== undefined)
      .map(({ name, title, evidence }) => ({
        key: personKey(name),
        k: name,
        t: stopped([run(title ?? '', book.cite(evidence.slice(0, 1))), ...cares(title)]),
      }))
  }
  return onCall.slice(0, 3).map(({ name, role }) => {
    const known = snapshot.people.find((person) => samePerson(person.name, name))
    const k = tidy(name)
    const key = personKey(name)
    if (known?.title)
      return { key, k, t: stopped([run(known.title, book.cite(known.evidence.slice(0, 1))), ...cares(known.title)]) }
    if (known)
      return {
        key,
        k,
        t: [run('stands on their pages', book.cite(known.evidence.slice(0, 1))), run('; role not known.')],
      }
    return {
      key,
      k,
      t: stopped([
        run(
          role.trim() === ''
            ? 'Not found on their pages; role not known'
            : `${tidy(role)}, as you noted; not found on their pages`,
        ),
        ...cares(role),
      ]),
    }
  })
}

function samePerson(a: string, b: string): boolean {
  const [left, right] = [folded(a), folded(b)]
  if (left === right) return true
  const [x, y] = [left.split(' '), right.split(' ')]
  return (
    x.length > 1 &&
    y.length > 1 &&
    x.at(-1) === y.at(-1) &&
    x[0]?.charAt(0) === y[0]?.charAt(0) &&
    (x[0]?.length === 1 || y[0]?.length === 1)
  )
}

/** The weightiest sensitive events of the last year first, and a departure or loss their pages show: known, never opened with. Then the problem we must not state as theirs. */
export function donotPart({ snapshot, book, year }: Writing): Brief['donot'] {
  const sensitive = snapshot.events
    .filter((event) => event.sensitive && (event.ageDays === null ? toldInNews(event, snapshot) : event.ageDays <= 365))
    .toSorted((a, b) => eventWorth(b) - eventWorth(a))
    // two kinds of event in one sentence are one thing to know
    .filter((event, i, all) => !all.slice(0, i).some((earlier) => sharesQuote(earlier.evidence, event.evidence)))
    .slice(0, 3)
    .map((event) => ({
      key: standingKey('know-it', event.evidence),
      keep: true,
      t: [
        run(
          `${eventWords(event, 50)}, ${event.date === null ? 'undated' : dateWords(event.date, year)}`,
          book.cite(event.evidence.slice(0, 1)),
        ),
        run('. Know it, don’t open with it.'),
      ],
    }))
  const departed = snapshot.changes
    .filter(({ sensitive, strength }) => sensitive && strength === 2)
    .slice(0, 1)
    .map((change) => ({
      key: standingKey('know-it', [change.evidence]),
      keep: true,
      t: [
        run(`${cautionWords(change)}, ${betweenWords(change, year)}`, book.cite([change.evidence])),
        run('. Know it, don’t open with it.'),
      ],
    }))
  const shown = shownProblems(snapshot)
  const unsure = shown.findIndex(({ basis }) => basis !== 'they-say-it')
  const doubted = shown[unsure]
  const caution = doubted
    ? [{ key: cautionKey(doubted.problemId), t: [run(unsureWords(doubted, letters[unsure] ?? 'A'))] }]
    : []
  return [...sensitive, ...departed, ...caution].slice(0, 3)
}

/** "Ruth Adeyemi, Mill Manager, no longer on the team page"; other losses as they are told everywhere. */
function cautionWords({ kind, name, detail, label, page }: ChangeSignal): string {
  if (kind !== 'person_gone' || !name) return bare(tidy(label))
  return tidy(`${name}${detail ? `, ${detail}` : ''}, no longer on the ${pageWord(page.pageKind)}`)
}

/** Without a date it must stand in the news: a sentence on a product page is no closure. */
function toldInNews({ evidence }: DatedEvent, { sources }: Snapshot): boolean {
  const kinds = evidence.map(
    ({ pageVersionId }) => sources.find((source) => source.pageVersionId === pageVersionId)?.kind,
  )
  return kinds.some((kind) => kind === 'news-item' || kind === 'news-list' || kind === 'investors' || kind === 'report')
}

const unsureWords = (problem: Hypothesis, letter: string): string =>
  problem.basis === 'typical'
    ? `Don’t tell them they have problem ${letter}: nothing on file says so.`
    : `Don’t tell them they have problem ${letter}: there are signs, they have not said it.`

/** Gaps worth asking about that no question above covers. */
export function unknownPart({ snapshot }: Writing, asked: Brief['ask'], onCall: OnCall): Brief['unknown'] {
  const roles = onCall
    .filter(({ role }) => role.trim() === '')
    .slice(0, 1)
    .map(({ name }) => ({ key: `role:${folded(name)}`, t: `What does ${tidy(name)} do?` }))
  const open = snapshot.unknowns
    .map(({ id, text }) => ({ key: `unknown:${id}`, t: typeset(text) }))
    .filter(({ t }) => asked.every(({ q }) => folded(q) !== folded(t)))
  const all = [...open.slice(0, 3 - roles.length), ...roles]
  return all.length > 0 ? all : [{ key: 'unknown:help', t: 'Whether they want help: only they can say.' }]
}
