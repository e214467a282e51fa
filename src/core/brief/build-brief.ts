import type { Account } from '../model/account.ts'
import { type BriefEdits, noEdits } from '../model/brief-edits.ts'
import type { Brief, Run } from '../model/brief.ts'
import type { Call } from '../model/call.ts'
import type { Debrief } from '../model/debrief.ts'
import type { Page } from '../model/page.ts'
import type { Playbook } from '../model/playbook.ts'
import type { Settings } from '../model/settings.ts'
import type { DatedEvent, Snapshot } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { dateWords, yearOf } from '../snapshot/date-words.ts'
import { counted } from '../snapshot/dossier.ts'
import { eventWords } from '../snapshot/know.ts'
import { tidy } from '../snapshot/quote-words.ts'
import { bare, lowerFirst } from '../snapshot/plain-words.ts'
import { businessPart, donotPart, factsPart, peoplePart, unknownPart, withKnownRoles } from './company-lines.ts'
import { withOwnKeys } from './line-keys.ts'
import { letters, run, stopped, typeset, type Writing } from './line-runs.ts'
import { lineWords, problemsPart, shownProblems, supportedNotShown } from './problem-lines.ts'
import { bringPart, fitPart, recommendationPart, urgencyPart } from './verdict-lines.ts'
import { callTime, clockTime, longDate } from './call-time.ts'
import { countBriefWords, leavingOrder, notice, putBack, renumber, without } from './fit-lines.ts'
import { openingLine, triggerOf } from './opening-line.ts'
import { remarkCaution, sinceLine, toldIn } from './since-line.ts'
import { yoursToEdit } from '../model/yours-to-edit.ts'
import { createSourceBook, shortTitle, type SourceBook } from './source-book.ts'
import { applyEdits } from './edits/apply-edits.ts'
import { briefWithLines, linesOfBrief } from './edits/brief-lines.ts'
import { evidenceFor, evidenceOnFile } from './edits/evidence-on-file.ts'
import type { EditedLine } from './edits/page-line.ts'

export type BriefRequest = {
  readonly snapshot: Snapshot
  readonly account: Pick<Account, 'name' | 'homeUrl'>
  /** The call it is for; null when none is planned. */
  readonly call: Call | null
  /** The call held before, when there was one. */
  readonly lastCall: Call | null
  /** What came of that call, where it was written down. */
  readonly debrief?: Debrief | null
  /** All calls with them, for who was there when something was said. */
  readonly calls?: readonly Call[]
  readonly playbook: Playbook | null
  readonly seller: Settings['seller']
  readonly asOf: Instant
  /** Pages that were not read, with their reasons: shown as "Where we looked" when nothing is on file. */
  readonly notRead?: readonly Page[]
  /** IANA name of the zone the call's time is told in; UTC when left out. */
  readonly timeZone?: string
  /** What the seller did to its lines before. */
  readonly edits?: BriefEdits
}

/** Characters of a name and of a role in the header, and people named there: more leaves no room for the questions. */
const longestName = 70
const mostNamed = 4

/** Words on the page without its sources. */
export const maxBriefWords = 450

/**
 * The seller's one-page brief: what the snapshot says, in lines fit for the page, each factual one with the numbers of its
 * sources. Only words, numbers and order; what does not fit the paper leaves later, in the writer. The same request
 * gives the same brief.
 */
export function buildBrief(request: BriefRequest): Brief {
  return editedBrief(request).brief
}

/** The brief with the seller's edits laid over it, and all its lines, also those that were dropped or have no room by their words. */
export function editedBrief(request: BriefRequest): { brief: Brief; lines: EditedLine[]; built: Brief } {
  const { built, proofs } = composeBrief(request)
  const lines = applyEdits(linesOfBrief(built), request.edits ?? noEdits, { sources: built.sources, proofs })
  return { brief: withinWords(renumber(briefWithLines(built, lines))), lines, built }
}

/** Every line on file, before edits and fitting; and the numbers that prove the seller's own lines, by their keys. */
function composeBrief(request: BriefRequest): { built: Brief; proofs: Map<string, number[]> } {
  const { snapshot, account, call, playbook, asOf } = request
  const on = call?.at ?? asOf
  const book = createSourceBook({ snapshot, playbook, homeUrl: account.homeUrl, notRead: request.notRead ?? [], on })
  const writing: Writing = { snapshot, content: playbook?.content ?? null, book, year: yearOf(on) }
  const onCall = withKnownRoles(call?.people ?? [], snapshot)
  const told = toldIn(snapshot)
  const nothingKnown = snapshot.sources.length === 0 && told.length === 0
  const since = sinceLine(request.lastCall, request.debrief ?? null, writing)
  const trigger = triggerOf(snapshot)
  const why = whyLine(trigger, writing)
  const spoken = why === null ? null : openingLine(snapshot, writing.content)
  const ask = askPart(snapshot)
  const brief: Omit<Brief, 'sources'> = {
    lang: 'en-GB',
    title: `Call brief, ${tidy(account.name)}, ${longDate(on, request.timeZone)}`,
    prepared: asOf,
    account: shortTitle(tidy(account.name), longestName),
    ...headerOf(request, onCall),
    objective: objectiveOf(call, snapshot),
    ...since,
    ...(why !== null && spoken !== null ? { why, opening: typeset(spoken) } : {}),
    ask,
    recommendation: recommendationPart(writing),
    bring: bringPart(writing),
    facts: factsPart(writing, trigger),
    business: businessPart(writing),
    problems: nothingKnown ? problemsPart(writing).slice(0, 1) : problemsPart(writing),
    urgency: urgencyPart(writing),
    fit: fitPart(writing),
    people: nothingKnown ? [] : peoplePart(writing, onCall),
    donot: nothingKnown
      ? []
      : [
          ...donotPart(writing),
          ...remarkCaution(told, { debrief: request.debrief ?? null, calls: request.calls ?? [], onCall, book }),
        ],
    unknown: unknownPart(writing, ask, onCall),
    dropped: notice({ problems: supportedNotShown(snapshot) }),
    notes: nothingKnown,
    sourcesTitle: nothingKnown ? 'Where we looked' : 'Sources',
    ...(nothingKnown ? { savedLabel: 'looked' } : {}),
    colophon: colophonOf(request),
  }
  const proofs = proofsOf(request, book)
  // sources last: by now every line has cited what it stands on
  return { built: withOwnKeys({ ...brief, sources: book.all() }), proofs }
}

/** Numbers of what the seller chose to prove own lines by, where it is still on file. */
function proofsOf({ edits = noEdits, snapshot }: BriefRequest, book: SourceBook): Map<string, number[]> {
  const onFile = edits.own.some(({ from }) => from !== null) ? evidenceOnFile(snapshot) : []
  const proven = edits.own.flatMap(({ key, from }): [string, number[]][] => {
    const evidence = from && evidenceFor(from, onFile)
    return evidence ? [[key, book.cite([evidence])]] : []
  })
  return new Map(proven)
}

/** As few lines fewer as it takes for at most 450 words; what left is named in its notice. */
function withinWords(brief: Brief): Brief {
  const fits = (shown: Brief): boolean => countBriefWords(shown) <= maxBriefWords
  if (fits(brief)) return brief
  const leaving = leavingOrder(brief)
  const left = leaving.findIndex((_, i) => fits(without(brief, leaving.slice(0, i + 1)))) + 1
  return left === 0 ? without(brief, leaving) : putBack(brief, leaving.slice(0, left), fits)
}

// ---- the top third -------------------------------------------------------------------------------------------------

function headerOf(
  { call, snapshot, timeZone }: BriefRequest,
  people: ReturnType<typeof withKnownRoles>,
): Pick<Brief, 'when' | 'who' | 'oldest'> {
  const person = ({ name, role }: Call['people'][number]): string =>
    `${shortTitle(tidy(name), longestName)}, ${role.trim() === '' ? 'role not known' : shortTitle(tidy(role), longestName)}`
  const more = people.length > mostNamed ? `; and ${people.length - mostNamed} more` : ''
  const { oldestEvidence, sources } = snapshot
  return {
    when: call === null ? 'No call planned' : callTime(call.at, call.minutes, timeZone),
    who: people.length > 0 ? people.slice(0, mostNamed).map(person).join('; ') + more : 'Nobody named yet',
    oldest:
      sources.length === 0
        ? toldIn(snapshot).length > 0
          ? 'Evidence from calls only'
          : 'No evidence on file'
        : oldestEvidence === null
          ? 'Evidence without dates'
          : `Oldest evidence ${dateWords(oldestEvidence)}`,
  }
}

/** The seller's own sentence and next commitment; else a neutral one, marked as theirs to edit. */
function objectiveOf(call: Call | null, snapshot: Snapshot): string {
  const own = typeset(call?.objective ?? '')
  const next = typeset(call?.nextCommitment ?? '')
  if (own !== '' && next !== '') return `${bare(own)}. Next: ${bare(next)}.`
  if (own !== '' || next !== '') return own || `Next commitment: ${bare(next)}.`
  if (snapshot.recommendation?.verdict === 'walk-away')
    return yoursToEdit('Check the reason to walk away; if it holds, thank them and end.')
  if (snapshot.problems.length > 0)
    return yoursToEdit('Settle whether problem A is theirs, then agree one next step or none.')
  return yoursToEdit('Learn whether any problem we solve is theirs; meet again only for a reason.')
}

/** One dated trigger and the problem it may make urgent; without a trigger, what they say or show; null with neither. */
function whyLine(trigger: DatedEvent | null, { snapshot, content, book, year }: Writing): Run[] | null {
  if (trigger !== null) {
    // the day of the page is when it was told, which may be later than when it happened
    const told = trigger.dateFrom === 'page' ? 'Told ' : ''
    const when = trigger.date === null ? '' : `${told}${dateWords(trigger.date, year)}: `
    const event = run(
      `${when}${eventWords(trigger, 80).replace(/^Contract: /, 'contract with ')}`,
      book.cite(trigger.evidence.slice(0, 1)),
    )
    const tied = snapshot.problems.find(({ urgentBy }) => urgentBy === trigger.id)
    const problem = [...(content?.problems ?? []), ...(content?.opportunities ?? [])].find(
      ({ id }) => id === tied?.problemId,
    )
    if (!problem) return stopped([event])
    return [
      event,
      run(
        `; ${problem.short ? lowerFirst(bare(typeset(problem.short))) : `problem ${letterOf(problem.id, snapshot)}`} may become urgent.`,
      ),
    ]
  }
  const top = snapshot.problems.find(({ basis }) => basis !== 'typical')
  const [line] = top?.for ?? []
  if (!top || !line || (line.evidence.type !== 'quote' && line.evidence.type !== 'said')) return null
  const words = lineWords(line) ?? `Signs of problem ${letters[0]}`
  return [run(words, book.cite([line.evidence])), run('. No fresh event.')]
}

const letterOf = (problemId: string, snapshot: Snapshot): string =>
  letters[shownProblems(snapshot).findIndex((problem) => problem.problemId === problemId)] ?? letters[0]

function askPart(snapshot: Snapshot): Brief['ask'] {
  const shown = shownProblems(snapshot)
  return snapshot.questions.slice(0, 5).map(({ id, ask, endsIf, tie, problemId }) => {
    const letter = letters[shown.findIndex((problem) => problem.problemId === problemId)]
    const words = { key: `ask:${id}`, q: typeset(ask), stop: typeset(endsIf) }
    if (tie === 'urgency') return { ...words, tie: 'Urgency', keep: true }
    if (tie === 'problem') return { ...words, tie: letter === undefined ? 'Likely problem' : `Problem ${letter}` }
    return { ...words, tie: 'Unknown' }
  })
}

function colophonOf({ snapshot, lastCall, asOf, timeZone }: BriefRequest): string {
  const calls = counted(lastCall === null ? 0 : 1, 'earlier call')
  const hint = snapshot.sources.length === 0 ? '' : ' Old: over 180 days. Each number opens its source.'
  return `Groundwork, ${clockTime(asOf, timeZone)}. ${counted(snapshot.pagesRead, 'saved page')}${lastCall === null ? '' : `, ${calls}`}.${hint}`
}
