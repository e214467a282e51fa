import { memo, useRef } from 'react'
import type { AccountId, Finding, ResearchProgress, Session } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { peekSource } from '../../sources/use-open-source.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/chip.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { HowDoYouKnow } from '../dossier/how-do-you-know.tsx'
import { IdentityQuestion } from '../identity/identity-question.tsx'
import { Captured } from './captured.tsx'
import { RunEnd } from './run-end.tsx'
import { RenderingOf } from '../rendering/rendering-notice.tsx'
import { detailWords, findingIcon, isSaved } from './run-words.ts'
import { useHeldFindings } from './use-held.ts'

const mostCounted = 99

interface Props {
  /** In reading order. */
  readonly findings: readonly Finding[]
  readonly ended: boolean
  /** "25 pages saved, 9 findings, 2 not found." */
  readonly total: string
  readonly progress: ResearchProgress
  readonly session: Session | null
}

/** What was found so far, each in its own words. New ones wait behind a button, so nothing moves while one reads. */
export function FindingsColumn({ findings, ended, total, progress, session }: Props) {
  const pane = useRef<HTMLElement>(null)
  const { shown, waiting, showNew, engage } = useHeldFindings(findings, ended)
  const show = () => {
    showNew()
    pane.current?.scrollTo({ top: 0 })
  }
  useItems('Findings', pane, { move: 'next finding', enter: 'open source', peek: peekSource })
  useKeys('New findings', waiting > 0 ? [{ keys: ['.'], label: 'show new', run: show }] : [])
  return (
    <section className="pane rmid" data-pane="" tabIndex={-1} aria-label="Findings" ref={pane} {...engage}>
      <div className="pad">
        {ended && <RunEnd progress={progress} total={total} />}
        {ended && <IdentityQuestion accountId={progress.research.accountId} />}
        {ended && <RenderingOf accountId={progress.research.accountId} />}
        {waiting > 0 && (
          <div className="newpill">
            <Button shortcut="." onClick={show}>
              Show {waiting > mostCounted ? `${mostCounted}+` : waiting} new
            </Button>
          </div>
        )}
        <div className="sec">
          <h2>{ended ? 'Found' : 'Found so far'}</h2>
          {shown.length > 0 && <span className="t2">{shown.length}, problems first, then the latest</span>}
        </div>
        {shown.length > 0 ? (
          <div className="sheet">
            {shown.map((finding) => (
              <FindingCard key={finding.id} finding={finding} accountId={progress.research.accountId} />
            ))}
          </div>
        ) : (
          <NoFinding ended={ended} progress={progress} />
        )}
        {session && <Captured session={session} />}
      </div>
    </section>
  )
}

const FindingCard = memo(function FindingCard({ finding, accountId }: { finding: Finding; accountId: AccountId }) {
  const now = useNow()
  const { pageId, pageVersionId, revision, start, end, quote, direction } = finding
  return (
    <article className="find-card">
      <div className="hd">
        <Icon name={findingIcon(finding)} size="s" />
        <b>{finding.label}</b>
        <span className="t3">{detailWords(finding, now)}</span>
      </div>
      <Quote
        evidence={{ type: 'quote', pageId, pageVersionId, revision, start, end, quote }}
        item={finding.id}
        {...(direction ? { direction } : {})}
      >
        {direction && (
          <Tag is={direction}>
            <Icon name={direction === 'for' ? 'plus' : 'minus'} size="s" />
            {direction}
          </Tag>
        )}
        <HowDoYouKnow claimId={finding.id} accountId={accountId} />
      </Quote>
    </article>
  )
})

function NoFinding({ ended, progress }: { ended: boolean; progress: ResearchProgress }) {
  const saved = progress.pages.filter(isSaved).length
  if (progress.research.state === 'waiting') return <p className="ev none t2">Nothing yet. Its turn has not come.</p>
  if (!ended) {
    return (
      <p className="ev none t2">
        {saved === 0
          ? 'Nothing yet. Quotes appear here as pages arrive.'
          : `Nothing on the first ${saved === 1 ? 'page' : `${saved} pages`}. News, careers and reports come after the main pages.`}
      </p>
    )
  }
  return saved === 0 ? (
    <p className="ev none t2">No page was read, so nothing could be found.</p>
  ) : (
    <p className="ev none t2">
      No dated event and no sign of a problem you solve on {saved === 1 ? 'the one page' : `${saved} pages`}. Try trade
      press, or ask what changes next year. Facts and people stand in the dossier.
    </p>
  )
}
