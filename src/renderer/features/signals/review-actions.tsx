import { type ComponentType, useRef, useState } from 'react'
import type { Correction, RejectReason } from '../../../contract/contract.ts'
import type { DecisionLine } from '../../../contract/decisions.ts'
import { useKeys } from '../../keys/use-keys.ts'
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
  /** The form that was sent waits out of sight: when its word can’t be kept, it is there again as it was filled in. */
  const [sent, setSent] = useState(false)
  const form = sent ? null : open
  const item = () => box.current?.closest<HTMLElement>('[data-item]') ?? null
  const close = () => {
    setOpen(null)
    focusItem(item())
  }
  /** The next row gets the focus before this one goes to its place. */
  const send = async (word: Promise<boolean>) => {
    const next = nextItem(item())
    setSent(true)
    focusItem(next)
    if (await word) setOpen(null)
    setSent(false)
  }
  const reject = (reason: RejectReason, note: string) => void send(decide.reject(signal, reason, note))
  const correct = (correction: Correction, note: string) => void send(decide.correct(signal, correction, note))
  return (
    <div className={form === null ? 'review' : 'review open'} ref={box}>
      {decision && <DecidedLine decision={decision} undo={() => decide.undo(decision, signal.label)} />}
      {form === null && (
        <div className="words" role="group" aria-label={`Your word on ${signal.label}`}>
          {decision?.verdict !== 'accepted' && (
            <Button
              look="quiet"
              icon="check"
              data-review="accept"
              disabled={decide.busy}
              onClick={() => void send(decide.accept(signal))}
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
      {form !== null && <LeaveKey name={form === 'reject' ? 'Reject' : 'Correct'} leave={close} />}
      <div hidden={sent}>
        {open === 'reject' && <RejectForm of={signal.label} done={reject} cancel={close} />}
        {open === 'correct' && <Form of={of} done={correct} cancel={close} />}
      </div>
    </div>
  )
}

function LeaveKey({ name, leave }: { readonly name: string; readonly leave: () => void }) {
  useKeys(name, [{ keys: ['Escape'], label: 'leave it', run: leave }], { level: 'overlay' })
  return null
}
