import { Popover } from 'radix-ui'
import type { Claim, Snapshot, Verdict } from '../../../contract/contract.ts'
import { languageLimit } from '../../../contract/language-limit.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Refs } from '../../ui/ref.tsx'
import { VerdictGlyph } from '../../ui/verdict.tsx'
import { countWord, verdictWord } from '../../words/terms.ts'
import { DecideYourself } from './attempts/own-decision.tsx'

/** Against a call needs no word; against leaving one be would read as its opposite. */
const againstWhat: Readonly<Record<Verdict, string>> = {
  pursue: '',
  'research-more': ' more research',
  'back-burner': ' waiting',
  'walk-away': ' walking away',
}

/** The verdict, its reasons, and in the same list the strongest argument against it. */
export function Recommendation({ snapshot }: { snapshot: Snapshot }) {
  const { recommendation } = snapshot
  if (!recommendation) return null
  const { verdict, reasons, against, rule } = recommendation
  const limit = languageLimit(snapshot)
  return (
    <section aria-label="Recommendation" className="reco">
      <div>
        <h2 className="lab">Recommendation</h2>
        <p className={verdict === 'pursue' ? 'say' : 'say long'}>
          <VerdictGlyph verdict={verdict} />
          {verdictWord[verdict]}
        </p>
        <div className="underverdict">
          <WhyByYourRule rule={rule} playbook={snapshot.playbook} />
          <DecideYourself accountId={snapshot.accountId} />
        </div>
      </div>
      <ul className="reasons">
        {reasons.map((reason) => (
          <Reason key={reason.id} reason={reason} verdict={verdict} />
        ))}
        <li className="counter" data-item={against?.id} tabIndex={against ? -1 : undefined}>
          <span className="against">
            <Icon name="con" />
          </span>
          {against ? (
            <span>
              <b>Strongest argument against{againstWhat[verdict]}:</b> {against.text}
              <Refs evidence={against.evidence} />
            </span>
          ) : (
            <span className="t2">
              <b>Against:</b> nothing on file speaks against it. Looked on {countWord(snapshot.pagesRead, 'page')};
              silence proves nothing.
            </span>
          )}
        </li>
        {limit !== null && (
          <li className="t2">
            <span className="unknown">
              <Icon name="unk" />
            </span>
            <span>{limit}</span>
          </li>
        )}
      </ul>
    </section>
  )
}

/** A reason points where the verdict points; what is not settled points nowhere. */
const reasonLook: Readonly<Record<Verdict, { readonly icon: IconName; readonly tone: string }>> = {
  pursue: { icon: 'pro', tone: 'for' },
  'research-more': { icon: 'unk', tone: 'unknown' },
  'back-burner': { icon: 'ring', tone: 't3' },
  'walk-away': { icon: 'con', tone: 'against' },
}

function Reason({ reason, verdict }: { reason: Claim; verdict: Verdict }) {
  const { icon, tone } = reasonLook[verdict]
  return (
    <li data-item={reason.id} tabIndex={-1}>
      <span className={tone}>
        <Icon name={icon} />
      </span>
      <span>
        {reason.text}
        {/* a sentence that says who told us needs no word on it */}
        <Refs
          evidence={
            reason.text.startsWith('They told us')
              ? reason.evidence.filter(({ type }) => type !== 'said')
              : reason.evidence
          }
        />
      </span>
    </li>
  )
}

function WhyByYourRule({ rule, playbook }: { rule: string; playbook: Snapshot['playbook'] }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="linklike src">why, by your rule</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Why, by your rule"
        >
          <p>{rule}</p>
          {playbook && (
            <p className="t3 note1">
              {playbook.name}, version {playbook.version}. The thresholds stand in the playbook; change them there.
            </p>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
