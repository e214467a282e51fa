import type {
  HiddenKind,
  leftOutChangeSchema,
  leftOutEventSchema,
  ShownEvent,
  ShownProblem,
} from '../contract/signals.ts'
import { changeSignals, type NamedChanges } from '../core/changes/naming/change-signals.ts'
import type { z } from 'zod'
import type { Account } from '../core/model/account.ts'
import type { ChangeSignal } from '../core/model/change-signal.ts'
import type { QuoteEvidence } from '../core/model/evidence.ts'
import type { Goal } from '../core/model/goal.ts'
import type { PageChange } from '../core/model/page-change.ts'
import type { LookedFor } from '../core/model/snapshot.ts'
import type { Instant } from '../core/model/time.ts'
import { cueHits } from '../core/signals/review/cue-hits.ts'
import { wordsToShow } from '../core/signals/review/hit-words.ts'
import type { RejectedKind } from '../core/signals/review/rejected-kinds.ts'
import { type ReviewedEvent, reviewEvents } from '../core/signals/review/review-events.ts'
import { correctedProblem, type ProblemWord, problemReview } from '../core/signals/review/review-problems.ts'
import { ruleInWords } from '../core/signals/review/rule-words.ts'
import { sureness } from '../core/signals/review/sureness.ts'
import { type DossierPage, publishedOn } from '../core/snapshot/dossier.ts'
import { dateBeside } from '../core/snapshot/find-phrase.ts'
import { asShown, byFreshness, mentionsOf, whyLeftOut } from '../core/snapshot/live-events.ts'
import { goalsOf } from '../core/snapshot/goals/goals-of.ts'
import { mergeFacts } from '../core/snapshot/merge-facts.ts'
import { changesOnFile } from './changes-on-file.ts'
import type { Deps } from './deps.ts'
import { pagesOnFile } from './pages-on-file.ts'
import { playbookFor, statementsIn } from './playbook-in-use.ts'
import { decisionLine } from './review/decision-lines.ts'
import { reviewOf } from './review/review-on-file.ts'

export type SignalList = {
  events: ShownEvent[]
  leftOut: z.infer<typeof leftOutEventSchema>[]
  problems: ShownProblem[]
  rejected: { events: ShownEvent[]; problems: ShownProblem[] }
  hidden: HiddenKind[]
  lookedFor: LookedFor | null
  changes: ChangeSignal[]
  changesLeftOut: z.infer<typeof leftOutChangeSchema>[]
  goals: Goal[]
}

/** Every signal on file about an account: events that may reach a snapshot, those that may not and why, evidence of problems, changes of their pages. */
export function listSignals(deps: Pick<Deps, 'workspace' | 'clock'>, account: Account): SignalList {
  const now = deps.clock.now()
  const pages = pagesOnFile(deps.workspace, account.id)
  const review = reviewOf(deps.workspace, account.id)
  const reviewed = reviewEvents(mentionsOf(pages), review)
  const told = reviewed.map((one) => ({ ...one, event: shownEvent(one, now) }))
  const open = told.filter(({ state }) => state !== 'rejected' && state !== 'hidden').map(({ event }) => event)
  const live = open.filter((event) => whyLeftOut(event) === null)
  const problems = problemsOf(deps, account, pages, reviewed, live)
  const changes = changeSignals(changesOnFile(deps.workspace, account, pages), now)
  return {
    events: live.toSorted(byFreshness),
    leftOut: open.flatMap((event) => {
      const why = whyLeftOut(event)
      return why === null ? [] : [{ event, why: leftOutWords[why] }]
    }),
    problems: problems.filter(({ shown }) => isShown(shown)).map(({ shown }) => shown),
    rejected: {
      events: told.filter(({ state }) => state === 'rejected').map(({ event }) => event),
      problems: problems.filter(({ shown }) => shown.state === 'rejected').map(({ shown }) => shown),
    },
    hidden: hiddenKinds(told, problems),
    lookedFor: deps.workspace.snapshots.latest(account.id)?.lookedFor ?? null,
    changes: [...changes.signals],
    changesLeftOut: [...changes.leftOut],
    goals: goalsOnFile(account, { pages, changes, review, now, ofPages: deps.workspace.changes.list(account.id, 100) }),
  }
}

function goalsOnFile(
  account: Account,
  on: {
    readonly pages: readonly DossierPage[]
    readonly changes: NamedChanges
    readonly ofPages: readonly PageChange[]
    readonly review: ReturnType<typeof reviewOf>
    readonly now: Instant
  },
): Goal[] {
  const { pages, changes, ofPages, review, now } = on
  const contradicted = new Set(changes.leftOut.map(({ change }) => change.id))
  return goalsOf({
    account,
    pages,
    facts: mergeFacts(pages),
    changes: ofPages.filter(({ id }) => !contradicted.has(id)),
    review,
    asOf: now,
  })
}

const isShown = ({ state }: Pick<ShownProblem, 'state'>): boolean => state !== 'rejected' && state !== 'hidden'

const leftOutWords = {
  other: 'Somebody else’s: it is on their page, but it did not happen to them.',
  historic: 'History: more than two years before the page, or undated company history.',
  old: 'History by now: more than two years ago.',
  negated: 'Denied or ruled out.',
  hypothetical: 'Only possible: may, considering, if.',
} as const

function shownEvent({ event, read, state, decision }: ReviewedEvent, now: Instant): ShownEvent {
  const dated = asShown(event, now)
  return {
    ...dated,
    rule: ruleInWords(event.ruleId),
    hit: wordsToShow(event.ruleId, event.evidence[0]?.quote ?? ''),
    state,
    decision: decision && decisionLine(decision),
    sure: sureness(event.confidence),
    moved: event.checked === undefined && event.confidence !== read.confidence,
  }
}

type ReviewedProblem = { readonly shown: ShownProblem; readonly hiddenBy: RejectedKind | null }

/** Evidence of problems on the pages, as far as the playbook in use knows the problem, with the user's word on it. */
function problemsOf(
  deps: Pick<Deps, 'workspace'>,
  account: Account,
  pages: readonly DossierPage[],
  events: readonly ReviewedEvent[],
  live: readonly ShownEvent[],
): readonly ReviewedProblem[] {
  const playbook = playbookFor(deps, account)
  const statements = statementsIn(playbook)
  const wordOn = problemReview(reviewOf(deps.workspace, account.id).decisions)
  const ofShown = firstTellings(live)
  const hitOfCue = cueHits(playbook?.content.language ?? 'en')
  return pages.flatMap((onPage) =>
    onPage.text.problems.flatMap(({ evidence, ...read }) => {
      const statement = statements.get(read.problem)
      const { type: _type, ...place } = evidence
      if (statement === undefined) return []
      const ofEvent = read.ruleId.startsWith('problem/event/') ? read.ruleId.slice('problem/event/'.length) : null
      const word: ProblemWord = wordOn({ ...read, quote: evidence.quote })
      // what an event says for a problem goes with the event, and is said once
      if (ofEvent !== null && !ofShown.has(tellingOf(ofEvent, evidence)) && !word.decision) return []
      const shown: ShownProblem = {
        ...correctedProblem(read, word.decision?.correction ?? null),
        ...place,
        statement,
        pageTitle: onPage.page.title,
        publishedAt: dateBeside(onPage.text.document, evidence.start) ?? publishedOn(onPage),
        rule: ruleInWords(read.ruleId, read.cue),
        hit: ofEvent === null ? hitOfCue(read.cue, evidence.quote) : hitOfEvent(events, ofEvent, evidence.quote),
        state: word.state,
        decision: word.decision && decisionLine(word.decision),
      }
      return [{ shown, hiddenBy: word.hiddenBy }]
    }),
  )
}

/** Kind and place of the words that events are shown by, each by its best. */
const firstTellings = (events: readonly ShownEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ type, evidence }) => evidence.slice(0, 1).map((best) => tellingOf(type, best))))

const tellingOf = (type: string, { pageVersionId, start }: QuoteEvidence): string => `${type} ${pageVersionId} ${start}`

function hitOfEvent(events: readonly ReviewedEvent[], type: string, quote: string): ShownEvent['hit'] {
  const mention = events
    .flatMap(({ mentions }) => mentions)
    .find((item) => item.mention.type === type && item.mention.evidence.quote === quote)?.mention
  return mention ? wordsToShow(mention.ruleId, quote) : null
}

function hiddenKinds(
  events: readonly { readonly event: ShownEvent; readonly hiddenBy: RejectedKind | null }[],
  problems: readonly ReviewedProblem[],
): HiddenKind[] {
  const all = [
    ...events.flatMap(({ event, hiddenBy }) => (hiddenBy ? [{ kind: hiddenBy, event, problem: null }] : [])),
    ...problems.flatMap(({ shown, hiddenBy }) => (hiddenBy ? [{ kind: hiddenBy, event: null, problem: shown }] : [])),
  ]
  return [...Map.groupBy(all, ({ kind }) => kind.key)].flatMap(([key, hits]) => {
    const kind = hits[0]?.kind
    if (!kind) return []
    return [
      {
        key,
        says: kind.says,
        rejections: kind.rejections.length,
        events: hits.flatMap(({ event }) => event ?? []),
        problems: hits.flatMap(({ problem }) => problem ?? []),
      },
    ]
  })
}
