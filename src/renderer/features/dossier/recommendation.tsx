import { Popover } from 'radix-ui'
import type { Claim, Snapshot } from '../../../contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { Refs } from '../../ui/ref.tsx'
import { VerdictGlyph } from '../../ui/verdict.tsx'
import { countWord, verdictWord } from '../../words/terms.ts'

/** The verdict, its reasons, and in the same list the strongest argument against it. */
export function Recommendation({ snapshot }: { snapshot: Snapshot }) {
  const { recommendation } = snapshot
  if (!recommendation) return null
  const { verdict, reasons, against, rule } = recommendation
  return (
    <section aria-label="Recommendation" className="reco">
      <div>
        <h2 className="lab">Recommendation</h2>
        <p className={verdict === 'pursue' ? 'say' : 'say long'}>
          <VerdictGlyph verdict={verdict} />
          {verdictWord[verdict]}
        </p>
        <WhyByYourRule rule={rule} playbook={snapshot.playbook} />
      </div>
      <ul className="reasons">
        {reasons.map((reason) => (
          <Reason key={reason.id} reason={reason} />
        ))}
        <li className="counter" data-item={against?.id} tabIndex={against ? -1 : undefined}>
          <span className="against">
            <Icon name="con" />
          </span>
          {against ? (
            <span>
              <b>Strongest argument against:</b> {against.text}
              <Refs evidence={against.evidence} />
            </span>
          ) : (
            <span className="t2">
              <b>Against:</b> nothing on file speaks against it. Looked on {countWord(snapshot.pagesRead, 'page')};
              silence proves nothing.
            </span>
          )}
        </li>
      </ul>
    </section>
  )
}

function Reason({ reason }: { reason: Claim }) {
  return (
    <li data-item={reason.id} tabIndex={-1}>
      <span className="for">
        <Icon name="pro" />
      </span>
      <span>
        {reason.text}
        <Refs evidence={reason.evidence} />
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
