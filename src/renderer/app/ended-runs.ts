import type { Today } from '../../contract/calls.ts'
import type { ResearchProgress } from '../../contract/contract.ts'
import { countWord } from '../words/terms.ts'

type Going = Today['research']

/** What the system shows when research ends while somebody works elsewhere, and where a click on it leads. */
export type EndNotice = { readonly title: string; readonly body: string; readonly path: string }

/**
 * The runs that went on at the last look and no longer do. While others go on nothing is told: many that end one after the other are
 * one piece of news.
 */
export function endedSince(before: Going, now: Going): Going {
  const going = new Set(now.map(({ research }) => research.id))
  return before.filter(({ research }) => research.state === 'running' && !going.has(research.id))
}

/** One run by what came of it, several by their number. */
export function endNotice(ended: readonly ResearchProgress[]): EndNotice | null {
  const [first, ...others] = ended
  if (!first) return null
  if (others.length > 0) {
    const broke = ended.filter(({ research }) => research.state === 'failed').length
    const body = broke === 0 ? 'Their dossiers are ready.' : `${broke} broke off: the reason stands beside each.`
    return { title: `Research of ${ended.length} companies has ended`, body, path: '/research' }
  }
  const { research, accountName, pages, findings } = first
  const path = `/research/${research.id}`
  if (research.state === 'cancelled') return null
  if (research.state === 'failed')
    return { title: `Research of ${accountName} broke off`, body: research.reason ?? 'Open it to see why.', path }
  const saved = pages.filter(({ status }) => status === 200).length
  const body = `${countWord(saved, 'page')} saved, ${countWord(findings.length, 'finding')}.`
  return { title: `${accountName}: research is done`, body, path }
}
