import type { NamedChanges } from '../changes/naming/change-signals.ts'
import type { Said } from '../model/debrief.ts'
import type { ChangeSignal } from '../model/change-signal.ts'
import type { Goal } from '../model/goal.ts'
import type { SnapshotId } from '../model/ids.ts'
import type { Playbook } from '../model/playbook.ts'
import type { EvidenceLine, Fit, Snapshot } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { problemReview } from '../signals/review/review-problems.ts'
import { businessOf } from './business.ts'
import { carriedInsights } from './carried-insights.ts'
import { changedSince } from './changed.ts'
import { coverageOf } from './coverage.ts'
import { type Dossier, inFixedOrder, lookUpPages, type PageLookup } from './dossier.ts'
import { fitOf } from './fit.ts'
import { goalsOf } from './goals/goals-of.ts'
import { knowOf } from './know.ts'
import { bySureness, type HeldProblem, hypothesisOf } from './likely-problems.ts'
import { liveEvents } from './live-events.ts'
import { lookedForOf } from './looked-for.ts'
import { mergeFacts } from './merge-facts.ts'
import { noticedOpenings } from './noticed-openings.ts'
import { gapsOf, knownChanges, noticedOf, worthTelling } from './noticed-changes.ts'
import { standingWords } from './own-word.ts'
import { peopleOf } from './people.ts'
import { problemEvidence } from './problem-evidence.ts'
import { askOrder, provedOf, typicalByCalls } from './proved.ts'
import { noPursuit } from './pursuit/pursuit.ts'
import { pursuitState } from './pursuit/pursuit-state.ts'
import { type PutAside, putAside, reasonsAside, stoodAt } from './pursuit/put-aside.ts'
import { bringBackOf } from './pursuit/wake-up.ts'
import { questionsOf } from './questions.ts'
import { recommend } from './recommend.ts'
import { oldestOf, sourcesOf } from './sources.ts'
import { typicalByNotes, typicalByPlaybook } from './typical.ts'
import { unreadLanguages } from './unread-languages.ts'
import { unknownsOf } from './unknowns.ts'
import { type Urgency, urgencyOf } from './urgency.ts'
import type { Weighing } from './weighing.ts'

type SnapshotOptions = {
  readonly asOf: Instant
  readonly id: SnapshotId
  /** 1 for the account's first. */
  readonly number: number
  /** The snapshot before, for what changed. */
  readonly previous: Snapshot | null
}

/**
 * The pre-call snapshot of a dossier, seen through a playbook at one moment. Pure: the same dossier, playbook and
 * options give the same snapshot, in whatever order the pages come. Without a confirmed playbook there are events and
 * facts, but no likely problems, no fit and no recommendation.
 */
export function buildSnapshot(dossier: Dossier, playbook: Playbook | null, options: SnapshotOptions): Snapshot {
  const pages = inFixedOrder(dossier.pages)
  const lookUp = lookUpPages(pages)
  const facts = mergeFacts(pages)
  const events = liveEvents(pages, options.asOf, dossier.review)
  const noticed = noticedOf(dossier.changesOnFile, options.asOf)
  const changes = worthTelling(noticed)
  const urgency = urgencyOf(events, lookUp, options.asOf)
  const counted = toTell(dossier, noticed)
  const goals = goalsOf({
    account: dossier.account,
    pages,
    facts,
    changes: counted,
    review: dossier.review,
    asOf: options.asOf,
  })
  const { own, earlier } = dossier.pursuit ?? noPursuit
  const onFile = { pages, facts, events, changes, goals, notes: dossier.notes ?? [], said: dossier.said ?? [] }
  const otherLanguages = unreadLanguages(pages, playbook)
  const judged =
    playbook === null
      ? null
      : judge(playbook, dossier, { ...onFile, lookUp, urgency, otherLanguages, asOf: options.asOf })
  const problems = (judged?.problems ?? []).map(({ hypothesis }) => hypothesis)
  const coverage = coverageOf(
    pages,
    events,
    playbook === null ? null : problems.flatMap((one) => [...one.for, ...one.against]),
    { finished: true, notRead: dossier.notRead },
  )
  const shown = {
    recommendation: judged?.recommendation ?? null,
    bringBack: bringBackOf(own, own && stoodAt(earlier, own.decidedAt), {
      ...onFile,
      changes: noticed.signals,
      asOf: options.asOf,
    }),
    events: [...events],
    changes: [...changes],
    problems,
    struck: (judged?.struck ?? []).map(({ hypothesis }) => hypothesis),
    insights: carriedInsights(dossier.segmentNotes ?? [], dossier.account.id),
    lookedFor: judged?.lookedFor ?? null,
    proved: judged?.proved ?? [],
    fit: judged?.fit ?? null,
    urgency: urgency?.claim ?? null,
    business: businessOf(facts, { pages, names: namesOf(dossier), lookUp }),
    goals,
    people: peopleOf(facts, playbook, problems, namesOf(dossier)),
    know: withChanges(knowOf(facts, events, options.asOf, dossier.jobs), knownChanges(changes)),
  }
  const sources = sourcesOf(shown, lookUp)
  const lens = playbook === null ? null : { id: playbook.id, name: playbook.content.name, version: playbook.version }
  const snapshot = {
    id: options.id,
    accountId: dossier.account.id,
    number: options.number,
    asOf: options.asOf,
    playbook: lens,
    ...shown,
    questions: judged?.questions ?? [],
    unknowns: unknownsOf(
      shown.fit,
      // a line on what they do is shown, whoever wrote it
      shown.business.length > 0 ? coverage.filter(({ topic }) => topic !== 'business') : coverage,
      pages.length,
      gapsOf(changes, facts),
    ),
    coverage,
    sources,
    pagesRead: pages.length,
    otherLanguages,
    oldestEvidence: oldestOf(sources),
    newestFetch:
      pages
        .map(({ version }) => version.fetchedAt)
        .sort()
        .at(-1) ?? null,
  }
  return { ...snapshot, changed: changedSince(options.previous, snapshot, counted) }
}

/** What they may call themselves in a sentence about themselves. */
const namesOf = ({ account, pages }: Dossier): readonly string[] => [
  account.name,
  ...account.aliases,
  ...new Set(pages.flatMap(({ text }) => text.document.siteName ?? [])),
]

/** Dated facts first; a change is news, so it comes before what merely stands there. */
const withChanges = (known: Snapshot['know'], changes: Snapshot['know']): Snapshot['know'] => [
  ...known.filter(({ date }) => date !== null),
  ...changes,
  ...known.filter(({ date }) => date === null),
]

/** What the rest of their site contradicts did not change. */
function toTell({ changes = [] }: Dossier, { leftOut }: NamedChanges): NonNullable<Dossier['changes']> {
  const not = new Set(leftOut.map(({ change }) => change.id))
  return changes.filter(({ id }) => !not.has(id))
}

type OnFile = Parameters<typeof fitOf>[1] & {
  readonly lookUp: PageLookup
  readonly urgency: Urgency | null
  readonly changes: readonly ChangeSignal[]
  readonly goals: readonly Goal[]
  readonly said: readonly Said[]
  readonly otherLanguages: Snapshot['otherLanguages']
  readonly asOf: Instant
}

/** Everything that needs the seller's lens. */
function judge(playbook: Playbook, dossier: Dossier, onFile: OnFile) {
  const { pages, facts, events, changes, goals, asOf, urgency } = onFile
  const wordOn = problemReview(dossier.review?.decisions ?? [])
  const words = standingWords(dossier.words ?? [])
  const against = new Map<string, readonly EvidenceLine[]>()
  const { id: accountId, segment } = dossier.account
  const proved = provedOf(dossier.logged ?? [], { accountId, segment, playbookId: playbook.id })
  const fit = fitOf(playbook.content, onFile)
  const ofKind = pages.length === 0 || isOfKind(playbook, fit)
  const all = [...playbook.content.problems, ...playbook.content.opportunities]
    .flatMap((problem): HeldProblem[] => {
      const typicalBy = [
        ...(ofKind ? typicalByPlaybook(problem, playbook, onFile) : []),
        ...typicalByCalls(problem.id, proved, playbook.id),
        ...typicalByNotes(problem, dossier.segmentNotes ?? []),
      ]
      const look = { ...onFile, playbook, wordOn, lookedAt: lookedAt(dossier, asOf) }
      const evidence = problemEvidence(problem, look, typicalBy.length > 0)
      against.set(problem.id, evidence.against.lines)
      const held = hypothesisOf(problem, evidence, events, {
        lookedOn: pages.length,
        typicalBy,
        word: words.get(problem.id),
      })
      return held === null ? [] : [held]
    })
    .sort(bySureness)
  const isStruck = ({ hypothesis }: HeldProblem): boolean => hypothesis.own?.stance === 'not-theirs'
  const problems = all.filter((held) => !isStruck(held))
  const weighing = {
    accountId: dossier.account.id,
    lookedAt: lookedAt(dossier, asOf),
    pagesRead: pages.length,
    otherLanguages: onFile.otherLanguages,
    thresholds: playbook.content.recommend,
    fit,
    problems,
    events,
    changes,
    aside: asideOf(playbook, dossier, { events, problems, changes, asOf }),
  }
  const questions = questionsOf({
    playbook: playbook.content,
    problems: askOrder(problems, proved),
    fit,
    urgency,
    onFile: { account: dossier.account, notes: dossier.notes, said: onFile.said, pages, facts, events, goals, asOf },
    noticed: noticedOpenings(dossier.jobs, facts, asOf),
    own: dossier.asks ?? [],
  })
  const held = new Set(all.map(({ problem }) => problem.id))
  const lookedFor = lookedForOf(playbook.content, pages, held, against)
  const recommendation = recommend(weighing)
  return { problems, struck: all.filter(isStruck), proved, lookedFor, fit, recommendation, questions }
}

/** What their pages should say of a company that the seller calls on, they say: else nothing is typical of it. */
function isOfKind({ content }: Playbook, fit: Fit): boolean {
  const kind = content.idealCustomer.criteria.filter(
    ({ must, test }) => must && ['says', 'trade', 'market', 'offers'].some((word) => word in test),
  )
  return kind.every(({ id }) => fit.criteria.find((one) => one.id === id)?.result === 'met')
}

/** Why it stands on the back burner by the pursuit rule or the seller's word, each with what is new since. */
function asideOf(
  { id, version, content }: Playbook,
  { calls, pursuit = noPursuit }: Dossier,
  now: Pick<Weighing, 'events' | 'problems' | 'changes'> & { readonly asOf: Instant },
): readonly PutAside[] {
  const state = pursuitState({ touches: pursuit.touches, calls }, content.pursuit, now.asOf)
  const lens = { id, version, name: content.name }
  return putAside(reasonsAside(state, pursuit.own, now.asOf), pursuit.earlier, {
    ...now,
    playbook: lens,
    strength: content.recommend.strength,
  })
}

/** When the pages were last asked for: what an absence is as old as. Nothing asked for yet: now. */
function lookedAt({ pages, notRead }: Dossier, asOf: Instant): Instant {
  const times = [...pages.map(({ version }) => version.fetchedAt), ...notRead.map(({ fetchedAt }) => fetchedAt)]
  return times.sort().at(-1) ?? asOf
}
