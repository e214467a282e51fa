import type { ReactNode } from 'react'
import type { ResearchProgress } from '../../../contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { isSaved } from './run-words.ts'

/** How the run ended and what comes next. */
export function RunEnd({ progress, total }: { readonly progress: ResearchProgress; readonly total: string }) {
  const { research } = progress
  const saved = progress.pages.filter(isSaved).length
  switch (research.state) {
    case 'waiting':
    case 'running':
      return null
    case 'done':
      return (
        <EndLine icon={<Done />} title={total}>
          {research.reason && `${research.reason} `}
          {nextWords(progress)}
        </EndLine>
      )
    case 'cancelled':
      return (
        <EndLine icon={<Icon name="ban" />} title={saved === 0 ? 'Stopped before a page was saved.' : total}>
          You stopped it. {saved > 0 && 'What was saved stays, and the dossier shows what it says.'}
        </EndLine>
      )
    case 'interrupted':
      return (
        <EndLine icon={<Icon name="pause" />} title={`Interrupted. ${total}`}>
          Groundwork was closed while this ran. Nothing that was saved is lost; it goes on where it was.
        </EndLine>
      )
    case 'failed':
      return (
        <EndLine icon={<Warn />} title={research.reason ?? 'It broke off, and no reason was given.'}>
          {saved > 0
            ? `${total} What was saved stays.`
            : 'Nothing was saved. The account stays, and you can try again at any time.'}
        </EndLine>
      )
  }
}

/** What is missing decides what is worth doing next. */
function nextWords({ pages, coverage }: ResearchProgress): string {
  const missing = coverage.filter(({ state }) => state === 'not-found').map(({ label }) => label.toLowerCase())
  const unread = pages.length - pages.filter(isSaved).length
  const parts = [
    missing.length > 0 ? `Not found: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and more' : ''}.` : '',
    unread > 0 ? `${unread} not read, each with its reason.` : '',
    'The dossier says what it comes to.',
  ]
  return parts.filter(Boolean).join(' ')
}

const Done = () => (
  <span className="fresh">
    <Icon name="check" />
  </span>
)
const Warn = () => (
  <span className="danger">
    <Icon name="warn" />
  </span>
)

function EndLine({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="sheet runend">
      {icon}
      <div className="grow">
        <p className="runtotal">{title}</p>
        <p className="t2">{children}</p>
      </div>
    </div>
  )
}
