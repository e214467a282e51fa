import type { z } from 'zod'
import type { cueHitSchema, cueHitsInputSchema } from '../contract/playbooks.ts'
import type { Account } from '../core/model/account.ts'
import type { Evidence } from '../core/model/evidence.ts'
import type { Page } from '../core/model/page.ts'
import type { Instant } from '../core/model/time.ts'
import { absentOn, factsMeeting } from '../core/snapshot/fact-cues.ts'
import { mergeEvents } from '../core/signals/merge.ts'
import { liveEvents, mentionsOf } from '../core/snapshot/live-events.ts'
import { mergeFacts } from '../core/snapshot/merge-facts.ts'
import type { Workspace } from './ports.ts'

type Hit = z.infer<typeof cueHitSchema>

/** What cues hit that are no words of a page: events, facts, and what is absent. None for phrases, openings and changes. */
export function accountHits(
  workspace: Workspace,
  account: Account,
  { cue, direction }: z.infer<typeof cueHitsInputSchema>,
  now: Instant,
): readonly Hit[] {
  if (typeof cue === 'string') return []
  const hit = (evidence: Evidence, why: string | null = null): Hit => ({
    accountId: account.id,
    accountName: account.name,
    page: pageOf(workspace, evidence),
    direction,
    strength: why === null && 'strength' in cue ? (cue.strength ?? 1) : why === null ? 1 : null,
    why,
    evidence,
  })
  if ('event' in cue) {
    return mergeEvents(mentionsOf(workspace.pages.texts(account.id)))
      .filter(({ type }) => type === cue.event)
      .flatMap((event) => event.evidence.slice(0, 1).map((quote) => hit(quote, whyNot(event))))
  }
  const pages = 'fact' in cue || 'absent' in cue ? workspace.pages.texts(account.id) : []
  if (pages.length === 0) return []
  const onFile = { pages, facts: mergeFacts(pages), events: liveEvents(pages, now) }
  if ('fact' in cue) {
    const met = factsMeeting(cue.fact, onFile)
    return (met?.evidence ?? []).slice(0, 1).map((evidence) => hit(evidence))
  }
  if (!('absent' in cue)) return []
  const looked = absentOn(cue.absent, onFile)
  return looked === null ? [] : [hit({ type: 'absence', lookedFor: cue.absent, pages: looked, at: now })]
}

export const aboutPage = ({ title, kind, url, publishedAt }: Page): NonNullable<Hit['page']> => ({
  title,
  kind,
  url,
  publishedAt,
})

function pageOf(workspace: Workspace, evidence: Evidence): Hit['page'] {
  const page =
    evidence.type === 'quote' || evidence.type === 'structured' ? workspace.pages.get(evidence.pageId) : undefined
  return page ? aboutPage(page) : null
}

function whyNot({ actor, status, date }: ReturnType<typeof mergeEvents>[number]): string | null {
  if (actor === 'other') return 'Somebody else’s.'
  if (status === 'historic') return 'History.'
  if (status === 'negated') return 'Denied or ruled out.'
  if (status === 'hypothetical') return 'Only possible.'
  return date === null ? 'Undated: it can’t be told whether it is news.' : null
}
