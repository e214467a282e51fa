import { type ComponentType, useRef, useState } from 'react'
import type { Correction, RejectReason } from '../../../contract/contract.ts'
import type { DecisionLine } from '../../../contract/decisions.ts'
import { Button } from '../../ui/button.tsx'
import { DecidedLine } from './decision-line.tsx'
import { RejectForm } from './reject-form.tsx'
import { focusItem, nextItem } from './review-keys.ts'
import { type Signal, useDecide } from './use-decide.ts'

/** The form that puts a signal right. */
type CorrectForm<T> = ComponentType<{
  readonly of: T
  readonly done: (correction: Correction, note: string) => void
  readonly cancel: () => void
}>

/** What can be said of a signal, and what was said. */
export function ReviewActions<T>({
  signal,
  decision,
  of,
  form: Form,
}: {
  readonly signal: Signal
  readonly decision: DecisionLine | null
  /** What the form is about. */
  readonly of: T
  readonly form: CorrectForm<T>
}) {
  const decide = useDecide()
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<'reject' | 'correct' | null>(null)
  const item = () => box.current?.closest<HTMLElement>('[data-item]') ?? null
  const close = () => {
    setOpen(null)
    focusItem(item())
  }
  /** The next row gets the focus before this one goes to its place. */
  const toNext = () => {
    const next = nextItem(item())
    setOpen(null)
    focusItem(next)
  }
  const reject = (reason: RejectReason, note: string) => {
    toNext()
    decide.reject(signal, reason, note)
  }
  const correct = (correction: Correction, note: string) => {
    toNext()
    decide.correct(signal, correction, note)
  }
  return (
    <div className={open === null ? 'review' : 'review open'} ref={box}>
      {decision && <DecidedLine decision={decision} undo={() => decide.undo(decision, signal.label)} />}
      {open === null && (
        <div className="words" role="group" aria-label={`Your word on ${signal.label}`}>
          {decision?.verdict !== 'accepted' && (
            <Button
              look="quiet"
              icon="check"
              data-review="accept"
              disabled={decide.busy}
              onClick={() => {
                toNext()
                decide.accept(signal)
              }}
            >
              Holds
            </Button>
          )}
          <Button look="quiet" icon="x" data-review="reject" disabled={decide.busy} onClick={() => setOpen('reject')}>
            Reject
          </Button>
          <Button
            look="quiet"
            icon="edit"
            data-review="correct"
            disabled={decide.busy}
            onClick={() => setOpen('correct')}
          >
            Correct
          </Button>
        </div>
      )}
      {open === 'reject' && <RejectForm of={signal.label} done={reject} cancel={close} />}
      {open === 'correct' && <Form of={of} done={correct} cancel={close} />}
    </div>
  )
}
