import type { RadarFilter, RadarProblem, RadarRow } from '../contract/radar.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Playbook } from '../core/model/playbook.ts'
import { type RadarGroup, radarGroupSchema } from '../core/model/radar.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Verdict } from '../core/model/snapshot.ts'
import { dayOf, type Instant } from '../core/model/time.ts'
import { bare } from '../core/snapshot/plain-words.ts'
import { byPlace, markOf, type Placed, placeOf } from '../core/snapshot/radar/radar-order.ts'
import { belowWords, groupTitles, reasonWords } from '../core/snapshot/radar/radar-words.ts'
import { accountOf, rowsOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { RadarScope, StandingRow } from './ports-standings.ts'

type Reading = Pick<Deps, 'workspace' | 'clock'>
type Range = { readonly limit: number; readonly offset: number }
type Place = Placed<StandingRow>

/** Snapshots read whole in one call: some 3 ms each. */
const mostTakenIn = 60

/** What the radar can be turned to: the problems of the playbook in use. */
export function radarProblems({ workspace }: Reading) {
  const behind = workspace.standings.behind()
  const lens = lensOf(workspace)
  if (!lens) return { playbook: null, problems: [], behind }
  const { playbook, scope } = lens
  const counts = workspace.standings.counts(scope)
  const told =
    (is: RadarProblem['is']) =>
    ({ id, statement, short }: Playbook['content']['problems'][number]): RadarProblem => ({
      id,
      is,
      statement,
      short: short === undefined ? null : bare(short),
      accounts: counts.get(id) ?? 0,
    })
  const { problems, opportunities, name } = playbook.content
  return {
    playbook: { id: playbook.id, name, version: playbook.version, sample: scope.samples === 'only' },
    problems: [...problems.map(told('problem')), ...opportunities.map(told('opportunity'))],
    behind,
  }
}

/** The playbook in use and whom it looks at. Until one is confirmed it is the sample's, over the sample companies. */
function lensOf(workspace: Reading['workspace']): { readonly playbook: Playbook; readonly scope: RadarScope } | null {
  const own = playbookFor({ workspace }, { sample: false })
  const samples = playbookFor({ workspace }, { sample: true })
  const playbook = own ?? samples
  if (!playbook) return null
  const which = !own ? 'only' : samples?.id === own.id ? 'too' : 'none'
  return { playbook, scope: { playbookId: playbook.id, samples: which } }
}

/** A page of the accounts in their order, each with why it stands there. */
export function rankAccounts(
  deps: Reading,
  { limit, offset, ...filter }: RadarFilter & Range,
): Result<{
  total: number
  mark: string
  groups: { group: RadarGroup; title: string; count: number }[]
  rows: RadarRow[]
}> {
  const ranked = inOrder(deps, filter)
  if (!ranked.ok) return ranked
  const { places, playbook, mark } = ranked.value
  const counts = Map.groupBy(places, ({ place }) => place.group)
  return ok({
    total: places.length,
    mark,
    groups: radarGroupSchema.options.flatMap((group) => {
      const count = counts.get(group)?.length ?? 0
      return count === 0 ? [] : [{ group, title: groupTitles[group], count }]
    }),
    rows: radarRows(deps, { places, playbook, problemId: filter.problemId }, { limit, offset }),
  })
}

/** The accounts of one group, for research or a watch of all of them. */
export function radarMembers(
  deps: Reading,
  { group, limit, ...filter }: RadarFilter & { readonly group: RadarGroup; readonly limit: number },
): Result<{ accountIds: AccountId[]; total: number }> {
  const ranked = inOrder(deps, filter)
  if (!ranked.ok) return ranked
  const ids = ranked.value.places.filter(({ place }) => place.group === group).map(({ at }) => at.id)
  return ok({ accountIds: ids.slice(0, limit), total: ids.length })
}

/** Takes in snapshots of before. Beside a program that writes nothing can be: that one does it. */
export function catchUpRadar(deps: Pick<Deps, 'workspace' | 'changes'>): { behind: number } {
  const { standings, readOnly } = deps.workspace
  const before = standings.behind()
  if (readOnly || before === 0) return { behind: before }
  const behind = standings.catchUp(mostTakenIn)
  if (behind === 0) changed(deps, 'snapshot')
  return { behind }
}

type InOrder = { readonly places: readonly Place[]; readonly playbook: Playbook; readonly mark: string }
/** The order last asked for: a list is read page by page, and every page needs all of it. */
const orders = new WeakMap<object, { readonly key: string; readonly order: InOrder }>()

function inOrder({ workspace, clock }: Reading, filter: RadarFilter): Result<InOrder> {
  const lens = lensOf(workspace)
  const known = lens ? [...lens.playbook.content.problems, ...lens.playbook.content.opportunities] : []
  if (!lens || !known.some(({ id }) => id === filter.problemId))
    return fail(notFound('The playbook in use has no such problem.', 'Choose one of its problems on the radar.'))
  const now = clock.now()
  // ages count in days
  const key = JSON.stringify([filter, dayOf(now), workspace.standings.revision()])
  const last = orders.get(workspace)
  if (last?.key === key) return ok(last.order)
  const places = placesOf(workspace, lens.scope, filter, now)
  const order = { places, playbook: lens.playbook, mark: markOf(places) }
  orders.set(workspace, { key, order })
  return ok(order)
}

function placesOf(
  workspace: Reading['workspace'],
  lens: RadarScope,
  { problemId, segment, tag, verdict, freshOnly = false }: RadarFilter,
  now: Instant,
): readonly Place[] {
  const scope = { ...lens, ...(segment === undefined ? {} : { segment }), ...(tag === undefined ? {} : { tag }) }
  return withVerdict(workspace, workspace.standings.of(problemId, scope), verdict)
    .map((at): Place => ({ at, place: placeOf(at, now) }))
    .filter(({ place }) => !freshOnly || place.fresh)
    .sort(byPlace)
}

/** The seller's own decision stands over the recommendation. */
function withVerdict(
  workspace: Reading['workspace'],
  rows: readonly StandingRow[],
  verdict: Verdict | undefined,
): readonly StandingRow[] {
  if (verdict === undefined) return rows
  const own = workspace.ownVerdicts.standing()
  return rows.filter((row) => (own.get(row.id)?.verdict ?? row.verdict) === verdict)
}

function radarRows(
  { workspace, clock }: Reading,
  all: { readonly places: readonly Place[]; readonly playbook: Playbook; readonly problemId: string },
  { limit, offset }: Range,
): RadarRow[] {
  const page = all.places.slice(offset, offset + limit)
  const ids = page.map(({ at }) => at.id)
  const shown = workspace.standings.shown(all.problemId, ids)
  const looks = workspace.standings.looks(ids)
  const accounts = ids.flatMap((id) => {
    const account = accountOf(workspace, id)
    return account.ok ? [account.value] : []
  })
  const rows = new Map(rowsOf(workspace, accounts, clock.now()).map((row) => [row.account.id, row]))
  return page.flatMap(({ at, place }, i): RadarRow[] => {
    const row = rows.get(at.id)
    if (!row) return []
    const standing = at.looked ? (shown.get(at.id) ?? null) : null
    const look = looks.get(at.id)
    const version = at.looked ? (look?.version ?? null) : null
    return [
      {
        ...row,
        group: place.group,
        reason: reasonWords(place, { weighed: at.weighed, shown: standing, pages: at.pages }),
        below: belowWords(place, all.places[offset + i - 1]?.place ?? null),
        standing,
        asOf: look?.asOf ?? null,
        olderVersion: version !== null && version < all.playbook.version ? version : null,
      },
    ]
  })
}
