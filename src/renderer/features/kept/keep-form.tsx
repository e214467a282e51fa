import './kept.css'
import { useEffect, useRef, useState } from 'react'
import type { AccountId } from '../../../contract/contract.ts'
import type { KeptAs } from '../../../contract/kept-quotes.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { eventTypeWord } from '../../words/terms.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { FactFields } from './fact-fields.tsx'
import { keptAsFrom } from './kept-as-from.ts'
import { SignalFields } from './signal-fields.tsx'

export interface KeepFormProps {
  readonly accountId: AccountId
  readonly what: KeptAs['what']
  /** The words of the page. */
  readonly words: string
  /** What they are kept as already. */
  readonly kept?: { readonly as: KeptAs; readonly remark: string }
  readonly busy: boolean
  /** `name`: what it is kept as, for the line at the foot. */
  readonly done: (as: KeptAs, remark: string, name: string) => void
  readonly cancel: () => void
}

const title: Readonly<Record<KeptAs['what'], string>> = {
  evidence: 'Keep as evidence',
  signal: 'Keep as a signal',
  fact: 'Keep as a fact',
}

/** "evidence for “We lose orders”", "a signal: Leadership", "a fact: 310". */
function nameOf(as: KeptAs, form: HTMLFormElement | null): string {
  if (as.what === 'fact') return `a fact: ${as.value}`
  if (as.what === 'signal') return `a signal: ${eventTypeWord[as.type].word}`
  const list = form?.elements.namedItem('problem')
  const statement = list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.text ?? '') : ''
  return `evidence ${as.direction} “${statement.replace(/\.$/, '')}”`
}

/** What words of a page are kept as. The first field has the focus; Enter keeps, also Ctrl-Enter from a list; Esc leaves. */
export function KeepForm({ accountId, what, words, kept, busy, done, cancel }: KeepFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => {
    // the list of problems may still be read, and takes the focus when it is there
    if (what !== 'evidence') form.current?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [what])
  useKeys(
    'Keep',
    [
      // Enter on a list of the system opens it
      { keys: ['Mod+Enter'], label: 'keep', run: () => form.current?.requestSubmit() },
      { keys: ['Escape'], label: 'leave it', run: cancel },
    ],
    { level: 'overlay' },
  )
  const as = kept?.as
  const submit = (data: FormData): void => {
    const read = keptAsFrom(what, data, as)
    if ('wrong' in read) setWrong(read.wrong)
    else done(read.as, read.remark, nameOf(read.as, form.current))
  }
  return (
    <form
      className="keepform"
      ref={form}
      aria-label={kept ? 'Change what you kept' : title[what]}
      onChange={() => setWrong(null)}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) submit(new FormData(event.currentTarget))
      }}
    >
      <h3>{kept ? 'Change what you kept' : title[what]}</h3>
      {what === 'evidence' && (
        <EvidenceFields accountId={accountId} words={words} as={as?.what === 'evidence' ? as : undefined} />
      )}
      {what === 'signal' && <SignalFields as={as?.what === 'signal' ? as : undefined} />}
      {what === 'fact' && <FactFields words={words} as={as?.what === 'fact' ? as : undefined} />}
      {wrong !== null && (
        <p className="danger" role="alert">
          {wrong}
        </p>
      )}
      <div className="formends">
        <input
          className="field"
          name="remark"
          maxLength={600}
          defaultValue={kept?.remark ?? ''}
          aria-label="In your own words, if you like"
          placeholder="In your own words, if you like"
        />
        <Button type="submit" look="primary" disabled={busy}>
          {kept ? 'Change' : 'Keep'}
        </Button>
        <Button look="quiet" onClick={cancel}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
