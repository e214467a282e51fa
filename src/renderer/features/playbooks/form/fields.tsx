import { type ReactNode, useId } from 'react'
import type { PlaybookEdit, PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { Icon } from '../../../ui/icon.tsx'
import { usePlaybookForm } from './form-context.ts'
import { oneLine, useTyped } from './use-typed.ts'
import { addressOf, faultsIn, listEdits, listOf, textOf, valueAt } from './values.ts'

interface FieldProps {
  readonly path: PlaybookPath
  readonly label: string
  readonly hint?: string
  /** A required one stays in the text when it is empty, and says so. */
  readonly required?: boolean
}

/** What is wrong at a place, and in it where nothing inside shows it. */
export function Faults({
  path,
  id,
  own,
}: {
  readonly path: PlaybookPath
  readonly id?: string
  readonly own?: boolean
}) {
  const { faults } = usePlaybookForm()
  const here = faultsIn(faults, path).filter((fault) => !own || fault.path.length === path.length)
  if (here.length === 0) return null
  return (
    <span className="fieldfaults danger" id={id}>
      {here.map(({ path: at, says, next }) => (
        <span key={addressOf(at) + says}>
          <Icon name="warn" size="s" /> This{says} {next}
        </span>
      ))}
    </span>
  )
}

/** A label over a control, with what is wrong under it. */
function Labelled({
  id,
  path,
  label,
  hint,
  children,
}: Pick<FieldProps, 'path' | 'label' | 'hint'> & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="pbfield">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {children}
      {hint && <small className="t3">{hint}</small>}
      <Faults path={path} id={`${id}-wrong`} />
    </div>
  )
}

/** Says to assistive technology what is wrong with the control. */
function useFault(path: PlaybookPath, id: string) {
  const { faults } = usePlaybookForm()
  const wrong = faultsIn(faults, path).length > 0
  return wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {}
}

/** A line of text that wraps. */
export function TextField({ path, label, hint, required = false }: FieldProps) {
  const id = useId()
  const typed = useText(path, required)
  return (
    <Labelled id={id} path={path} label={label} {...(hint ? { hint } : {})}>
      <textarea id={id} className="field" rows={1} data-path={addressOf(path)} {...useFault(path, id)} {...typed} />
    </Labelled>
  )
}

/** The same without a label over it: its name is read out. */
export function BareText({ path, label, required = false }: FieldProps) {
  const typed = useText(path, required)
  return <textarea className="field" rows={1} aria-label={label} data-path={addressOf(path)} {...typed} />
}

function useText(path: PlaybookPath, required: boolean) {
  const { values, edit } = usePlaybookForm()
  const known = valueAt(values, path)
  const keep = (text: string): void => {
    const empties = text === '' && !required
    if (empties && known === undefined) return
    void edit([empties ? { op: 'remove', path: [...path] } : { op: 'set', path: [...path], value: text }])
  }
  return useTyped(textOf(known), keep)
}

export function NumberField({
  path,
  label,
  hint,
  required = false,
  usual,
}: FieldProps & {
  /** What holds while nothing is written: all of it is written when one number of it is. */
  readonly usual?: { readonly path: PlaybookPath; readonly value: Readonly<Record<string, unknown>> }
}) {
  const id = useId()
  const { values, edit } = usePlaybookForm()
  const begin = usual !== undefined && valueAt(values, usual.path) === undefined
  const known = begin ? valueAt(usual.value, path.slice(usual.path.length)) : valueAt(values, path)
  const keep = (text: string): void => {
    if (text === '' && !required) {
      if (known !== undefined) void edit([{ op: 'remove', path: [...path] }])
      return
    }
    // what is no number stays as it was typed, and the text says that it is none
    const number = Number(text)
    const first: readonly PlaybookEdit[] = begin
      ? [{ op: 'set', path: [...usual.path], value: structuredClone(usual.value) as never }] // plain numbers
      : []
    void edit([...first, { op: 'set', path: [...path], value: text === '' || Number.isNaN(number) ? text : number }])
  }
  const typed = useTyped(textOf(known), keep)
  return (
    <Labelled id={id} path={path} label={label} {...(hint ? { hint } : {})}>
      <input
        id={id}
        className="field num"
        inputMode="decimal"
        data-path={addressOf(path)}
        {...useFault(path, id)}
        {...typed}
      />
    </Labelled>
  )
}

export function FlagField({ path, label }: FieldProps) {
  const { values, edit } = usePlaybookForm()
  const on = valueAt(values, path) === true
  return (
    <label className="pbflag">
      <input
        type="checkbox"
        checked={on}
        data-path={addressOf(path)}
        onChange={() =>
          void edit([on ? { op: 'remove', path: [...path] } : { op: 'set', path: [...path], value: true }])
        }
      />
      {label}
    </label>
  )
}

const lines = (text: string): string => text.split('\n').map(oneLine).filter(Boolean).join('\n')

/** Short words, one a line. */
export function WordsField({ path, label, hint, required = false }: FieldProps) {
  const id = useId()
  const { values, edit } = usePlaybookForm()
  const known = valueAt(values, path)
  const before = listOf(known).map(textOf)
  const keep = (text: string): void => {
    const after = text === '' ? [] : text.split('\n')
    if (after.length === 0 && !required) {
      if (known !== undefined) void edit([{ op: 'remove', path: [...path] }])
      return
    }
    void edit(listEdits(path, before, after))
  }
  const typed = useTyped(before.join('\n'), keep, lines)
  return (
    <Labelled id={id} path={path} label={label} hint={hint ?? 'One a line.'}>
      <textarea id={id} className="field" rows={1} data-path={addressOf(path)} {...useFault(path, id)} {...typed} />
    </Labelled>
  )
}

/** Any of several, folded away: the ones chosen stand on the line. */
export function AnyOfField({
  path,
  label,
  names,
  required = false,
}: FieldProps & { readonly names: Readonly<Record<string, string>> }) {
  const { values, edit } = usePlaybookForm()
  const known = valueAt(values, path)
  const chosen = listOf(known).map(textOf)
  const turn = (name: string): void => {
    const at = chosen.indexOf(name)
    if (at < 0) void edit([{ op: 'insert', path: [...path], value: name }])
    else if (chosen.length === 1 && !required) void edit([{ op: 'remove', path: [...path] }])
    else void edit([{ op: 'remove', path: [...path, at] }])
  }
  return (
    <div className="pbfield">
      <details className="anyof">
        <summary data-path={addressOf(path)}>
          <span className="lab">{label}</span>
          <span>{chosen.length === 0 ? 'none chosen' : chosen.map((name) => names[name] ?? name).join(' · ')}</span>
          <Icon name="down" size="s" />
        </summary>
        <fieldset aria-label={label}>
          {Object.entries(names).map(([name, words]) => (
            <label key={name} className="pbflag">
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => turn(name)} />
              {words}
            </label>
          ))}
        </fieldset>
      </details>
      <Faults path={path} />
    </div>
  )
}

/** One of several, in a row: its name is read out. */
export function Pick<T extends string>({
  label,
  value,
  options,
  choose,
  path,
}: {
  readonly label: string
  readonly value: T
  readonly options: Readonly<Partial<Record<T, string>>>
  readonly choose: (value: T) => void
  readonly path?: PlaybookPath
}) {
  return (
    <select
      className="field pbpick"
      aria-label={label}
      value={value}
      {...(path ? { 'data-path': addressOf(path) } : {})}
      onChange={(event) => choose(event.target.value as T)} // the options are its keys
    >
      {Object.entries<string | undefined>(options).map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  )
}
