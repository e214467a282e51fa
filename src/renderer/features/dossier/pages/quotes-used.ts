import type { Evidence, PageId, Snapshot } from '../../../../contract/contract.ts'

/** How many different words of each page the snapshot stands on. */
export function quotesUsed(snapshot: Snapshot | null): ReadonlyMap<PageId, number> {
  const places = new Map<PageId, Set<string>>()
  if (snapshot) for (const evidence of evidenceIn(snapshot)) note(places, evidence)
  return new Map([...places].map(([page, at]) => [page, at.size]))
}

function note(places: Map<PageId, Set<string>>, evidence: Evidence): void {
  if (evidence.type === 'change') {
    if (evidence.after) note(places, evidence.after)
    return
  }
  if (evidence.type !== 'quote' && evidence.type !== 'structured') return
  const at = evidence.type === 'quote' ? `${evidence.start} ${evidence.end}` : evidence.path
  const known = places.get(evidence.pageId) ?? new Set<string>()
  places.set(evidence.pageId, known.add(at))
}

function evidenceIn(snapshot: Snapshot): readonly Evidence[] {
  const { recommendation, urgency, events, changes, problems, fit, business, goals, people, know } = snapshot
  const claims = [...(recommendation?.reasons ?? []), recommendation?.against, urgency, ...business, ...people, ...know]
  return [
    ...claims.flatMap((claim) => claim?.evidence ?? []),
    ...events.flatMap(({ evidence }) => evidence),
    ...changes.map(({ evidence }) => evidence),
    ...problems.flatMap((problem) => [...problem.for, ...problem.against].map(({ evidence }) => evidence)),
    ...(fit?.criteria ?? []).flatMap(({ evidence }) => evidence),
    ...(fit?.disqualifiers ?? []).flatMap(({ evidence }) => evidence),
    ...goals.flatMap(({ evidence }) => evidence),
  ]
}
