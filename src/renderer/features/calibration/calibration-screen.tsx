import './calibration.css'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { heldWords, standingWords, statedWords } from '../../../contract/calibration-words.ts'
import type { RuleRecord } from '../../../contract/decisions.ts'
import { queries } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'
import { ProvedRightPart } from '../debrief/proved-right.tsx'
import { DecisionsOf } from './decisions-of.tsx'
import { SaveDecisions } from './save-decisions.tsx'

/** How often each rule held, by the user's own decisions, beside what the rule says of itself. */
export default function CalibrationScreen() {
  const found = useQuery(queries.calibration())
  const pane = useRef<HTMLElement>(null)
  usePlace({ title: 'How often rules hold', saved: 'Saved on this computer' })
  useItems('Rules', pane, { move: 'next rule', enter: 'its decisions' })
  return (
    <main className="work pane" ref={pane} tabIndex={-1} data-pane="" aria-busy={found.isPending}>
      <div className="pad calibration">
        <p className="t2">
          <Link href="/settings">Settings</Link>
        </p>
        <h1>How often rules hold</h1>
        {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
        {found.data && <Rules {...found.data} />}
        <ProvedRightPart />
      </div>
    </main>
  )
}

function Rules({ rules, decisions, enough }: { rules: readonly RuleRecord[]; decisions: number; enough: number }) {
  const [idle, setIdle] = useState(false)
  const decided = rules.filter(({ accepted, rejected, corrected }) => accepted + rejected + corrected > 0)
  const rest = rules.filter((rule) => !decided.includes(rule))
  if (rules.length === 0) {
    return (
      <EmptyState title="No rule has read anything yet">
        Research an account first. Under Signals you say of each hit whether it holds; here stands how often each rule
        did.
      </EmptyState>
    )
  }
  return (
    <>
      <p className="measure">
        Every signal is read by a rule, and each rule states how many in ten of its hits hold. What you accept, reject
        and correct under Signals shows whether that is so. Under {enough} decisions it is too early to say. From then
        on your decisions move how sure a rule’s events are shown to be: the stated share counts like ten decisions, and
        yours like themselves.
      </p>
      <div className="row">
        <span>{countWord(decisions, 'decision')} so far.</span>
        <SaveDecisions disabled={decisions === 0} />
      </div>
      {decided.length === 0 ? (
        <p className="t2 measure">
          Nothing was decided yet. Open Signals of an account: A says that a hit holds, D rejects it, E corrects it.
        </p>
      ) : (
        <RuleList name="Rules with decisions" rules={decided} />
      )}
      {rest.length > 0 && (
        <p>
          <Button look="quiet" aria-expanded={idle} onClick={() => setIdle(!idle)}>
            {idle ? 'Hide' : 'Show'} {countWord(rest.length, 'rule')} without a decision
          </Button>
        </p>
      )}
      {idle && <RuleList name="Rules without a decision" rules={rest} />}
    </>
  )
}

function RuleList({ name, rules }: { name: string; rules: readonly RuleRecord[] }) {
  return (
    <section aria-label={name}>
      <div className="sec">
        <h2>{name}</h2>
        <span className="t2">{rules.length}</span>
      </div>
      <ul className="sheet rulelist">
        {rules.map((rule) => (
          <RuleRow key={rule.key} rule={rule} />
        ))}
      </ul>
    </section>
  )
}

function RuleRow({ rule }: { rule: RuleRecord }) {
  const [open, setOpen] = useState(false)
  const decided = rule.accepted + rule.rejected + rule.corrected
  const disagrees = rule.standing === 'holds-less' || rule.standing === 'holds-more'
  return (
    <li>
      <div className="rulerow" data-item={rule.key} tabIndex={-1}>
        <div>
          <b>{rule.rule}</b>
          <p className="t3">
            {countWord(rule.onFile, 'hit')} on file, {rule.accepted} accepted, {rule.rejected} rejected,{' '}
            {rule.corrected} corrected
          </p>
        </div>
        <div>
          <span className={rule.standing === 'too-early' ? 'unknown state' : 'state'}>
            <Icon name={rule.standing === 'too-early' ? 'unk' : disagrees ? 'warn' : 'check'} />
            {heldWords(rule)}
          </span>
          <p className="t3">
            {statedWords(rule.stated)}
            {disagrees && `: ${standingWords[rule.standing]}`}
            {rule.movedTo !== null && `; its events are shown as if it ${statedWords(rule.movedTo)}`}
          </p>
        </div>
        {decided > 0 && (
          <Button look="quiet" data-open="" aria-expanded={open} onClick={() => setOpen(!open)}>
            {countWord(decided, 'decision')}
          </Button>
        )}
      </div>
      {open && <DecisionsOf rule={rule.key} />}
    </li>
  )
}
