import type { InsightGroup, InsightOrder } from '../core/model/insight.ts'
import { insightGroups } from '../core/snapshot/insight-groups.ts'
import type { Deps } from './deps.ts'
import { playbookFor } from './playbook-in-use.ts'

/** More than anybody reads through; the latest ones are what the snapshots show. */
const mostInsights = 1000

/** What was noted for others of a kind, by whom it speaks of or what it calls typical. `more`: older ones are left out. */
export function insights(
  { workspace }: Pick<Deps, 'workspace'>,
  by: InsightOrder,
): { groups: InsightGroup[]; total: number; more: boolean } {
  const found = workspace.notes.insights(mostInsights + 1)
  const playbook = playbookFor({ workspace }, { sample: false }) ?? playbookFor({ workspace }, { sample: true })
  const problems = playbook ? [...playbook.content.problems, ...playbook.content.opportunities] : []
  const statements = new Map(problems.map(({ id, statement }) => [id, statement]))
  const rows = found
    .slice(0, mostInsights)
    .map((row) => ({ ...row, problem: row.typicalOf === null ? null : (statements.get(row.typicalOf) ?? null) }))
  return {
    groups: insightGroups(rows, by, [...statements.keys()]),
    total: rows.length,
    more: found.length > mostInsights,
  }
}
