import type { Brief, Run } from '../model/brief.ts'
import type { Evidence } from '../model/evidence.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import type { DatedEvent, EvidenceLine, Hypothesis, Snapshot } from '../model/snapshot.ts'
import { dayOf } from '../model/time.ts'
import { wordsOf } from '../snapshot/business.ts'
import { basisWords, confidenceWords } from '../snapshot/confidence.ts'
import { dateWords } from '../snapshot/date-words.ts'
import { counted } from '../snapshot/dossier.ts'
import { eventWords } from '../snapshot/know.ts'
import { eventWorth } from '../snapshot/live-events.ts'
import { roleOf } from '../snapshot/people.ts'
import { folded } from '../snapshot/plain-words.ts'
import { quoted, shortenQuote, tidy } from '../snapshot/quote-words.ts'
import { bare, verdictWords } from '../snapshot/recommend.ts'
import type { SourceBook } from './source-book.ts'

/** What every part is written from. */
export type Writing = {
  readonly snapshot: Snapshot
  readonly content: PlaybookContent | null
  readonly book: SourceBook
  /** Year of the call: left out of dates in the body. */
  readonly year: string
}

export const letters = ['A', 'B', 'C'] as const
const mostProblems = letters.length

/** A run with its source numbers; without any, plain words of ours. */
export function run(t: string, r: readonly number[] = []): Run {
  return r.length > 0 ? { t, r: [...r] } : { t }
}

/** Ends a line with a full stop, unless its words already end one. */
export function stopped(runs: readonly Run[]): Run[] {
  const last = runs.at(-1)
  return last && !last.r && /[.!?]$/.test(last.t) ? [...runs] : [...runs, { t: '.' }]
}

// ---- recommendation ------------------------------------------------------------------------------------------------

const reasonsLength = 185

export function recommendationPart({ snapshot, book }: Writing): Brief['recommendation'] {
  const { recommendation } = snapshot
  if (recommendation === null) {
    return {
      word: 'None yet.',
      why: [run('Confirm a playbook to see fit, likely problems and a recommendation.')],
      against: [run('none: nothing was weighed.')],
    }
  }
  const why: Run[] = []
  let length = 0
  for (const { text, evidence } of recommendation.reasons) {
    if (why.length > 0 && length + text.length > reasonsLength) continue
    if (why.length > 0) why.push(run('. '))
    why.push(run(tidy(text), book.cite(evidence)))
    length += text.length
  }
  const { against } = recommendation
  return {
    word: `${verdictWords[recommendation.verdict]}.`,
    why: stopped(why),
    against:
      against === null
        ? [run(`none found on ${counted(snapshot.pagesRead, 'page')}.`)]
        : stopped([run(tidy(against.text), book.cite(against.evidence))]),
  }
}

// ---- what to bring -------------------------------------------------------------------------------------------------

/** The top problem's idea and proof; with none, any of the playbook: the idea is of use even to someone who never buys. */
export function bringPart({ snapshot, content, book }: Writing): Brief['bring'] {
  const top = snapshot.problems[0]
  const idea =
    top?.insight ??
    snapshot.problems.map(({ insight }) => insight).find(Boolean) ??
    content?.problems.map(({ insight }) => insight).find(Boolean)
  const proof = top?.proof ?? snapshot.problems.map((one) => one.proof).find(Boolean)
  return [
    { k: 'Idea', t: [run(idea ? withStop(idea) : 'none yet.')] },
    { k: 'Proof, ours', t: proof ? stopped([run(bare(proof), book.citeOurs())]) : [run('none yet.')] },
  ]
}

const withStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

// ---- facts, business -----------------------------------------------------------------------------------------------

/** Three facts, the trigger already told above left out. What stands there without a date says when it was seen. */
export function factsPart({ snapshot, book, year }: Writing, told: DatedEvent | null): Brief['facts'] {
  return snapshot.know
    .filter((fact) => told === null || !sharesQuote(fact.evidence, told.evidence))
    .slice(0, 3)
    .map(({ text, evidence, date }) => ({
      d: date === null ? seenOn(evidence, snapshot, year) : dateWords(date, year),
      t: [run(tidy(text), book.cite(evidence))],
    }))
}

function seenOn(evidence: readonly Evidence[], { sources }: Snapshot, year: string): string {
  const [first] = evidence
  const page =
    first && 'pageVersionId' in first
      ? sources.find(({ pageVersionId }) => pageVersionId === first.pageVersionId)
      : undefined
  return page ? `Seen ${dateWords(dayOf(page.fetchedAt), year)}` : 'No date'
}

const sharesQuote = (a: readonly Evidence[], b: readonly Evidence[]): boolean =>
  a.some((one) => one.type === 'quote' && b.some((other) => other.type === 'quote' && other.quote === one.quote))

/** What they do in their own words, a goal they state, a second sentence: at most three. */
export function businessPart({ snapshot, book }: Writing): Brief['business'] {
  const sentence =
    (lead: string) =>
    ({ text, evidence }: { text: string; evidence: readonly Evidence[] }): Run[][] => {
      const words = shortenQuote(text, 130)
      return words === null
        ? []
        : [[...(lead ? [run(lead)] : []), run(quoted(words), book.cite(evidence.slice(0, 1))), run('.')]]
    }
  const said = snapshot.business.flatMap(sentence(''))
  const goals = snapshot.goals.flatMap(sentence('Goal: '))
  return [...said.slice(0, 1), ...goals.slice(0, 1), ...said.slice(1, 2)]
}

// ---- likely problems -----------------------------------------------------------------------------------------------

const sideLength = 90

/** Those with evidence, and at most one that is only typical of their kind: two hunches from nothing say no more than one. */
export function shownProblems({ problems }: Pick<Snapshot, 'problems'>): readonly Hypothesis[] {
  const typical = problems.findIndex(({ basis }) => basis === 'typical')
  return problems.filter(({ basis }, i) => basis !== 'typical' || i === typical).slice(0, mostProblems)
}

export function problemsPart({ snapshot, book }: Writing): Brief['problems'] {
  return shownProblems(snapshot).map((problem, i) => ({
    id: letters[i] ?? 'C',
    say: withStop(tidy(problem.statement)),
    sure: confidenceWords[problem.confidence],
    basis: basisWords[problem.basis],
    for: problem.basis === 'typical' ? [run('Nothing on file says so', book.citeOurs())] : sideRuns(problem.for, book),
    against: problem.against.length === 0 ? [run('None found')] : sideRuns(problem.against, book),
  }))
}

/** The strongest piece that can be told in a line; when none can, how many there are, still with the number that opens it. */
function sideRuns(lines: readonly EvidenceLine[], book: SourceBook): Run[] {
  for (const line of lines) {
    const words = lineWords(line)
    if (words !== null) return [run(words, book.cite([line.evidence]))]
  }
  const [first] = lines
  return first ? [run(`${counted(lines.length, 'quote')} on file`, book.cite([first.evidence]))] : [run('None found')]
}

function lineWords({ evidence, ruleId, cue }: EvidenceLine): string | null {
  if (evidence.type === 'said')
    return `Told us: ${evidence.verbatim ? quoted(tidy(evidence.words)) : tidy(evidence.words)}`
  if (ruleId.startsWith('cue/event') && /\s/.test(cue)) return tidy(cue)
  const words = shortenQuote(wordsOf(evidence), sideLength, cue)
  if (words === null) return null
  return ruleId === 'cue/opening' ? `Opening: ${quoted(words)}` : quoted(words)
}

// ---- urgency, fit --------------------------------------------------------------------------------------------------

/** `fit-lines` puts the right number in. */
export function urgencyPart({ snapshot, book }: Writing): Brief['urgency'] {
  if (snapshot.urgency === null) return [run('None found. Question 0 lets them find their own.')]
  return [run(tidy(snapshot.urgency.text), book.cite(snapshot.urgency.evidence)), run('. Ask question 0.')]
}

export function fitPart({ snapshot, book }: Writing): Brief['fit'] {
  const { fit } = snapshot
  if (fit === null) return [run('Not computed: no playbook is confirmed.')]
  const of = (result: 'met' | 'missed' | 'unknown') => fit.criteria.filter((criterion) => criterion.result === result)
  const runs: Run[] = [
    run('Met: '),
    ...listed(
      of('met').map(({ label, value, evidence }) => run(short(value ?? label, label), book.cite(evidence.slice(0, 1)))),
      4,
    ),
  ]
  runs.push(
    run('. Missed: '),
    ...listed(
      of('missed').map(({ label, value, evidence }) =>
        run(value ? `${bare(label)} (${tidy(value)})` : bare(label), book.cite(evidence.slice(0, 1))),
      ),
      3,
    ),
  )
  runs.push(
    run('. Unknown: '),
    ...listed(
      of('unknown').map(({ label }) => run(bare(label))),
      3,
    ),
  )
  return joined([...runs, run('. Disqualifiers: '), ...disqualifiersFound({ snapshot, book }), run('.')])
}

/** The value when it says something by itself ("420 people"), else the criterion with it. */
function short(value: string, label: string): string {
  const words = tidy(value)
  return /\s/.test(words) || words === label ? words : bare(label)
}

function listed(runs: readonly Run[], most: number): Run[] {
  if (runs.length === 0) return [run('none')]
  const shown = runs.slice(0, most).flatMap((one, i) => (i === 0 ? [one] : [run(', '), one]))
  return runs.length > most ? [...shown, run(` and ${runs.length - most} more`)] : shown
}

function disqualifiersFound({ snapshot, book }: Pick<Writing, 'snapshot' | 'book'>): Run[] {
  const all = snapshot.fit?.disqualifiers ?? []
  const found = all.filter((one) => one.found)
  if (all.length === 0) return [run('none set')]
  if (found.length > 0)
    return listed(
      found.map(({ label, evidence }) => run(bare(label), book.cite(evidence.slice(0, 1)))),
      3,
    )
  return [run(snapshot.pagesRead === 0 ? 'not yet checked' : `none of ${all.length}`)]
}

/** Neighbouring runs without a source become one. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const one of runs) {
    const last = out.at(-1)
    if (last && !last.r && !one.r) out[out.length - 1] = { t: last.t + one.t }
    else out.push(one)
  }
  return out
}

// ---- people, cautions, unknown -------------------------------------------------------------------------------------

type OnCall = readonly { readonly name: string; readonly role: string }[]

/** Those on the call, with why each matters; without a call, the two who lead. */
export function peoplePart({ snapshot, content, book }: Writing, onCall: OnCall): Brief['people'] {
  const roles = content?.roles ?? []
  const cares = (title: string | null): Run[] => {
    const role = roleOf(title, roles)
    return role ? [run('. By our playbook cares about '), run(bare(role.cares), book.citeOurs())] : []
  }
  if (onCall.length === 0) {
    return snapshot.people
      .filter(({ title }) => title !== null)
      .slice(0, 2)
      .map(({ name, title, evidence }) => ({
        k: name,
        t: stopped([run(title ?? '', book.cite(evidence.slice(0, 1))), ...cares(title)]),
      }))
  }
  return onCall.slice(0, 3).map(({ name, role }) => {
    const known = snapshot.people.find((person) => samePerson(person.name, name))
    const k = tidy(name)
    if (known?.title)
      return { k, t: stopped([run(known.title, book.cite(known.evidence.slice(0, 1))), ...cares(known.title)]) }
    if (known)
      return { k, t: [run('stands on their pages', book.cite(known.evidence.slice(0, 1))), run('; role not known.')] }
    return {
      k,
      t: stopped([
        run(
          role.trim() === '' ? 'Not on their pages; role not known' : `${tidy(role)}, as you noted; not on their pages`,
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

/** The weightiest sensitive events of the last year first: known, never opened with. Then the problem we must not state as theirs. */
export function donotPart({ snapshot, book, year }: Writing): Brief['donot'] {
  const sensitive = snapshot.events
    .filter((event) => event.sensitive && (event.ageDays === null ? toldInNews(event, snapshot) : event.ageDays <= 365))
    .toSorted((a, b) => eventWorth(b) - eventWorth(a))
    .slice(0, 3)
    .map((event) => ({
      keep: true,
      t: [
        run(
          `${eventWords(event, 50)}${event.date === null ? '' : `, ${dateWords(event.date, year)}`}`,
          book.cite(event.evidence.slice(0, 1)),
        ),
        run('. Know it, don’t open with it.'),
      ],
    }))
  const shown = shownProblems(snapshot)
  const unsure = shown.findIndex(({ basis }) => basis !== 'they-say-it')
  const caution = unsure < 0 ? [] : [{ t: [run(unsureWords(shown[unsure], letters[unsure] ?? 'A'))] }]
  return [...sensitive, ...caution].slice(0, 3)
}

/** Without a date it must stand in the news: a sentence on a product page is no closure. */
function toldInNews({ evidence }: DatedEvent, { sources }: Snapshot): boolean {
  const kinds = evidence.map(
    ({ pageVersionId }) => sources.find((source) => source.pageVersionId === pageVersionId)?.kind,
  )
  return kinds.some((kind) => kind === 'news-item' || kind === 'news-list' || kind === 'investors' || kind === 'report')
}

const unsureWords = (problem: Hypothesis | undefined, letter: string): string =>
  problem?.basis === 'typical'
    ? `Don’t tell them they have problem ${letter}: nothing on file says so.`
    : `Don’t tell them they have problem ${letter}: there are signs, they have not said it.`

/** Gaps worth asking about that no question above covers. */
export function unknownPart({ snapshot }: Writing, asked: Brief['ask'], onCall: OnCall): string[] {
  const roles = onCall
    .filter(({ role }) => role.trim() === '')
    .slice(0, 1)
    .map(({ name }) => `What does ${tidy(name)} do?`)
  const open = snapshot.unknowns
    .map(({ text }) => tidy(text))
    .filter((text) => asked.every(({ q }) => folded(q) !== folded(text)))
  const all = [...open.slice(0, 3 - roles.length), ...roles]
  return all.length > 0 ? all : ['Whether they want help: only they can say.']
}
