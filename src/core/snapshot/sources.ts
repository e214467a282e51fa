import { pageStarts } from '../model/document-pages.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Goal } from '../model/goal.ts'
import type { Snapshot, Source } from '../model/snapshot.ts'
import type { PartialDate } from '../model/time.ts'
import { type DossierPage, type PageLookup, publishedOn } from './dossier.ts'
import { tidy } from './quote-words.ts'

type Shown = Pick<
  Snapshot,
  | 'recommendation'
  | 'bringBack'
  | 'events'
  | 'changes'
  | 'problems'
  | 'struck'
  | 'lookedFor'
  | 'urgency'
  | 'fit'
  | 'business'
  | 'goals'
  | 'people'
  | 'know'
>

/** All evidence in the order the window shows it: recommendation, why now, likely problems, urgency, fit, then the rest. */
export function evidenceInOrder(shown: Shown): readonly Evidence[] {
  const { recommendation, fit } = shown
  return [
    ...(recommendation?.reasons ?? []).flatMap(({ evidence }) => evidence),
    ...(recommendation?.against?.evidence ?? []),
    ...(shown.bringBack?.evidence ?? []),
    ...shown.events.flatMap(({ evidence }) => evidence),
    ...shown.changes.map(({ evidence }) => evidence),
    ...shown.problems.flatMap((problem) => [...problem.for, ...problem.against].map(({ evidence }) => evidence)),
    ...(shown.urgency?.evidence ?? []),
    ...(fit?.disqualifiers ?? []).flatMap(({ evidence }) => evidence),
    ...(fit?.criteria ?? []).flatMap(({ evidence }) => evidence),
    ...shown.business.flatMap(({ evidence }) => evidence),
    ...shown.goals.flatMap(goalEvidence),
    ...shown.know.flatMap(({ evidence }) => evidence),
    ...shown.people.flatMap(({ evidence }) => evidence),
    ...shown.struck.flatMap((problem) => [...problem.for, ...problem.against].map(({ evidence }) => evidence)),
    ...(shown.lookedFor?.notFound ?? []).flatMap(({ lines }) => lines.map(({ evidence }) => evidence)),
  ]
}

/** A goal, where they stand, how it was said before, and what later pages tell of it. */
export const goalEvidence = ({ evidence, today, before, progress }: Goal): readonly Evidence[] => [
  ...evidence,
  ...(today ? [today.evidence] : []),
  ...(before ? [before.evidence] : []),
  ...progress.map((told) => told.evidence),
]

/** Pages numbered by first use; the earlier copy of a page that a change quotes is a source of its own. */
export function sourcesOf(shown: Shown, lookUp: PageLookup): Source[] {
  const sources = new Map<string, Source>()
  for (const evidence of evidenceInOrder(shown).flatMap(placed)) {
    const key = evidence.pageVersionId
    const entry = lookUp(evidence.pageId)
    if (!entry || sources.has(key)) continue
    const source = { n: sources.size + 1, ...sourceOf(entry) }
    sources.set(key, key === source.pageVersionId ? source : { ...source, ...earlierCopy(evidence, shown, source) })
  }
  return [...sources.values()]
}

type Placed = Extract<Evidence, { type: 'quote' | 'structured' }>

/** What stands on a page; of a change the words that open from it, and those before. */
function placed(evidence: Evidence): readonly Placed[] {
  if (evidence.type === 'change') return [evidence.after, evidence.before].filter((quote) => quote !== null)
  return evidence.type === 'quote' || evidence.type === 'structured' ? [evidence] : []
}

function sourceOf(entry: DossierPage): Omit<Source, 'n'> {
  const pages = pageStarts(entry.text.document.blocks)
  const { origin } = entry.page
  return {
    pageId: entry.page.id,
    pageVersionId: entry.text.pageVersionId,
    revision: entry.text.revision,
    url: entry.page.url,
    title: tidy(entry.page.title) || tidy(entry.text.document.title) || entry.page.url,
    kind: entry.page.kind,
    publishedAt: publishedOn(entry),
    fetchedAt: entry.version.fetchedAt,
    ...(origin ? { broughtIn: { how: origin.how, name: origin.name } } : {}),
    ...(pages.length > 0 ? { pages } : {}),
  }
}

/** The copy that still had the words, with the day it was last seen so. */
function earlierCopy(evidence: Placed, { changes }: Shown, today: Source): Partial<Source> {
  const of = changes.find(({ evidence: { before } }) => before?.pageVersionId === evidence.pageVersionId)
  return {
    pageVersionId: evidence.pageVersionId,
    ...(evidence.type === 'quote' ? { revision: evidence.revision } : {}),
    title: `${today.title}, as it was`,
    fetchedAt: of?.after ?? today.fetchedAt,
  }
}

export function oldestOf(sources: readonly Source[]): PartialDate | null {
  return sources.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt])).sort()[0] ?? null
}
