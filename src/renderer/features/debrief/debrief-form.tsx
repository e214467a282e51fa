import './debrief.css'
import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Call, Debrief, Held, Snapshot } from '../../../contract/contract.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { callWords } from '../../words/dates.ts'
import { type Draft, draftOf, inputOf } from './debrief-draft.ts'
import { OtherSaid, SettledRow } from './settled-row.tsx'

interface DebriefFormProps {
  readonly call: Call
  readonly snapshot: Snapshot | null
  readonly before: Debrief | undefined
  readonly onDone: () => void
}

const heldByKey: Readonly<Record<string, Held>> = { KeyY: 'confirmed', KeyN: 'denied', KeyO: 'open' }

/** What came of a call, in under a minute: Alt-Y, N and O settle the problem one is at, Enter goes on, Ctrl-Enter saves. */
export function DebriefForm({ call, snapshot, before, onDone }: DebriefFormProps) {
  const [draft, setDraft] = useState(() => draftOf(call, snapshot, before))
  const [begun] = useState(draft)
  const form = useRef<HTMLFormElement>(null)
  const names = useId()
  const now = useNow()
  const shown = useRef(draft)
  const save = useSave(call, before, (saved) => {
    // what was written meanwhile is still to be saved
    if (saved === shown.current) onDone()
  })
  // it was asked for by a button or a key: the first choice is made at once
  useEffect(() => steps(form.current)[0]?.focus(), [])
  const onward = useRef<(() => void) | null>(null)
  // the field for their words is there after the change only, and has the focus before the next key
  useLayoutEffect(() => {
    shown.current = draft
    onward.current?.()
    onward.current = null
  }, [draft])
  const settle = (held: Held) => {
    const at = rowInFocus(form.current)
    if (draft.rows[at] === undefined) return
    onward.current = () => focusAfter(form.current, at, held)
    setDraft(withRow(draft, at, { held }))
  }
  useKeys('Debrief', [
    { keys: ['Alt+y'], label: 'confirmed', run: () => settle('confirmed') },
    { keys: ['Alt+n'], label: 'denied', run: () => settle('denied') },
    { keys: ['Alt+o'], label: 'open', run: () => settle('open') },
    { keys: ['Mod+Enter'], label: 'save', run: () => save.now(draft) },
    { keys: ['Escape'], label: 'leave', quiet: true, run: () => (draft === begun ? onDone() : save.remind()) },
  ])
  useFormKeys(form, settle, () => save.now(draft))
  return (
    <form
      ref={form}
      className="sheet callform debrief"
      aria-label={`Debrief of the call ${callWords(call.at, now)}`}
      onSubmit={(event) => {
        event.preventDefault()
        save.now(draft)
      }}
    >
      <div className="row">
        <h2 className="grow">What came of it: {callWords(call.at, now)}</h2>
        <span className="k" aria-hidden="true">
          <Kbd keys="Alt+y" /> confirmed <Kbd keys="Alt+n" /> denied <Kbd keys="Alt+o" /> open <Kbd keys="Enter" /> next
        </span>
      </div>
      <datalist id={names}>
        {call.people.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {draft.rows.length === 0 && (
        <p className="t2">No likely problem is on file for them. Note what they said; it is kept with the call.</p>
      )}
      {draft.rows.map((row, i) => (
        <SettledRow
          key={`${row.about} ${row.id}`}
          row={row}
          at={i}
          names={names}
          onChange={(change) => setDraft(withRow(draft, i, change))}
        />
      ))}
      <OtherSaid said={draft.other} names={names} onChange={(other) => setDraft({ ...draft, other })} />
      <Commitments draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" look="primary" shortcut="Mod+Enter" disabled={save.isPending}>
          Save debrief
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** Alt-Y, N and O by the place of the key, because with Alt some systems write another character; Enter goes on, and saves at the end. */
function useFormKeys(form: RefObject<HTMLFormElement | null>, settle: (held: Held) => void, save: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return
      const held = event.altKey ? heldByKey[event.code] : undefined
      const goesOn = event.key === 'Enter' && event.target instanceof HTMLInputElement
      if (!held && !goesOn) return
      event.preventDefault()
      if (held) settle(held)
      else if (event.target instanceof HTMLElement && !focusNext(form.current, event.target)) save()
    }
    const element = form.current
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
}

/** Saves, says so and offers to take it back. */
function useSave(call: Call, before: Debrief | undefined, onSaved: (draft: Draft) => void) {
  const say = useWindow((state) => state.say)
  const save = useAsk(withUndo(api.debriefs.save))
  const failed = ({ why }: RequestFailed) => say(`The debrief was not taken back. ${errorWords(why)}`)
  const remove = useAsk(api.debriefs.remove, failed)
  const restore = useAsk(api.debriefs.restore, failed)
  const undo = () => (before ? restore.mutate({ debrief: before }) : remove.mutate({ callId: call.id }))
  return {
    error: save.error,
    isPending: save.isPending,
    now: (draft: Draft) => {
      if (save.isPending) return
      save.mutate(inputOf(call.id, draft), {
        onSuccess: () => {
          say('Debrief saved. Snapshot and brief follow what they said.', undo)
          onSaved(draft)
        },
      })
    },
    remind: () => say('Not saved yet. Ctrl-Enter saves the debrief, Cancel leaves it.'),
  }
}

const lines = [
  { name: 'learned', label: 'What they learned', placeholder: 'What the customer knows now and did not before' },
  { name: 'theyOwe', label: 'They owe', placeholder: 'June’s figures, by Friday' },
  { name: 'weOwe', label: 'We owe', placeholder: 'The sheet for one week' },
  { name: 'next', label: 'Next commitment', placeholder: 'A dated step that both agreed to, or none' },
] as const

function Commitments({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  return (
    <div className="fields commitments">
      {lines.map(({ name, label, placeholder }) => (
        <label key={name}>
          <span className="lab">{label}</span>
          <input
            className="field"
            data-step=""
            maxLength={300}
            value={draft[name]}
            placeholder={placeholder}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  )
}

const withRow = (draft: Draft, at: number, change: Partial<Draft['rows'][number]>): Draft => ({
  ...draft,
  rows: draft.rows.map((row, i) => (i === at ? { ...row, ...change } : row)),
})

/** Where Enter stops on its way: the choice of each row, and every line. */
const steps = (form: HTMLFormElement | null): readonly HTMLElement[] =>
  [...(form?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].filter(
    (step) => !(step instanceof HTMLInputElement && step.type === 'radio' && !step.checked),
  )

function rowInFocus(form: HTMLFormElement | null): number {
  const row = document.activeElement?.closest('[data-row]')
  return row && form?.contains(row) ? Number(row.getAttribute('data-row')) : 0
}

function focusNext(form: HTMLFormElement | null, from: HTMLElement): boolean {
  const all = steps(form)
  const here =
    all.indexOf(from) >= 0 ? from : from.closest('[data-row]')?.querySelector<HTMLElement>('[data-step]:checked')
  const next = here ? all[all.indexOf(here) + 1] : undefined
  next?.focus()
  return next !== undefined
}

/** Settled: to the line of what they said; left open: to the next row. */
function focusAfter(form: HTMLFormElement | null, at: number, held: Held): void {
  const choice = form?.querySelector<HTMLElement>(`[data-row="${at}"] input:checked`)
  const words = form?.querySelector<HTMLElement>(`[data-row="${at}"] .words`)
  if (held !== 'open' && words) words.focus()
  else if (choice) focusNext(form, choice)
}
