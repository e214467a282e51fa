import type { InsightGroup, InsightOrder, InsightRow } from '../model/insight.ts'
import { foldSegment } from '../model/fold-segment.ts'
import { compareText } from './dossier.ts'

/**
 * Insights in groups, each in the order given. Segments stand by name, problems as the playbook has them and then those of other playbooks;
 * what names none comes last. @param problems ids of the playbook in use, in its order
 */
export function insightGroups(
  rows: readonly InsightRow[],
  by: InsightOrder,
  problems: readonly string[],
): InsightGroup[] {
  const groups = new Map<string, InsightGroup>()
  for (const row of rows) {
    const { key, title } = by === 'segment' ? ofSegment(row) : ofProblem(row)
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { key, title, rows: [row] })
  }
  const places = new Map(problems.map((id, i) => [id, i]))
  const placeOf = ({ key }: InsightGroup): number =>
    key === '' ? problems.length + 1 : by === 'segment' ? 0 : (places.get(key) ?? problems.length)
  return [...groups.values()].toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.key, b.key))
}

const ofSegment = ({ segment }: InsightRow) => ({ key: foldSegment(segment) ?? '', title: segment })
const ofProblem = ({ typicalOf, problem }: InsightRow) => ({
  key: typicalOf ?? '',
  title: typicalOf === null ? null : (problem ?? 'A problem of another playbook'),
})
