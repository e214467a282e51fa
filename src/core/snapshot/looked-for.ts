import { cueWords } from '../model/cue-words.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import type { PageKind } from '../model/page.ts'
import type { EvidenceLine, LookedFor } from '../model/snapshot.ts'
import type { DossierPage } from './dossier.ts'

/**
 * Problems of the playbook for which nothing was found, with the cues that were looked for, and the pages they were looked for on. Those that
 * are only typical of such companies are among the likely problems already. "Not found" is a result, and no evidence against.
 */
export function lookedForOf(
  playbook: PlaybookContent,
  pages: readonly DossierPage[],
  held: ReadonlySet<string>,
  against: ReadonlyMap<string, readonly EvidenceLine[]>,
): LookedFor {
  // what is empty without its scripts was not looked at
  const looked = pages.filter(({ text }) => !text.document.needsRendering)
  return {
    pages: looked.length,
    kinds: byKind(looked),
    notFound: [...playbook.problems, ...playbook.opportunities]
      .filter(({ id }) => !held.has(id))
      .map(({ id, statement, cues }) => ({
        problemId: id,
        statement,
        cues: cues.map(cueWords),
        against: against.get(id)?.length ?? 0,
        lines: [...(against.get(id) ?? [])],
      })),
  }
}

/** The kinds of the pages, most first. */
function byKind(pages: readonly DossierPage[]): LookedFor['kinds'] {
  const counts = new Map<PageKind, number>()
  for (const { page } of pages) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => ({ kind, pages: count }))
    .toSorted((a, b) => b.pages - a.pages || (a.kind < b.kind ? -1 : 1))
}
