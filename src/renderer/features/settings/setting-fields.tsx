import { type ReactNode, useId, useState } from 'react'

/** One setting: its name, its control and what helps to choose. `renderField` is given what ties the control to both. */
function Setting({
  label,
  help,
  fault = null,
  renderField,
}: {
  label: string
  help: ReactNode
  fault?: string | null
  renderField: (ties: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode
}) {
  const id = useId()
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <span>
        {renderField({ id, 'aria-describedby': help ? `${id}-help` : undefined })}
        {help && (
          <small className="t3" id={`${id}-help`}>
            {help}
          </small>
        )}
        {fault !== null && (
          <small className="danger" role="alert">
            {fault}
          </small>
        )}
      </span>
    </div>
  )
}

/** One of a few. */
export function Choice<T extends string>({
  label,
  value,
  options,
  choose,
  help,
}: {
  label: string
  value: T
  options: Readonly<Record<T, string>>
  choose: (value: T) => void
  help?: ReactNode
}) {
  return (
    <Setting
      label={label}
      help={help}
      renderField={(ties) => (
        <select
          {...ties}
          value={value}
          onChange={(event) => {
            const chosen = Object.keys(options).find((option): option is T => option === event.target.value)
            if (chosen) choose(chosen)
          }}
        >
          {Object.entries<string>(options).map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    />
  )
}

/** On or off. */
export function Switch({
  label,
  on,
  set,
  help,
}: {
  label: string
  on: boolean
  set: (on: boolean) => void
  help?: ReactNode
}) {
  return (
    <Setting
      label={label}
      help={help}
      renderField={(ties) => (
        <input {...ties} type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      )}
    />
  )
}

/** Kept when the field is left, or with Enter. What `fault` says is shown and not kept. */
export function TextSetting({
  label,
  value,
  most,
  keep,
  help,
  fault = () => null,
  secret = false,
}: {
  label: string
  value: string
  most: number
  /** Not to be read over a shoulder, nor filled in by a browser. */
  secret?: boolean
  keep: (value: string) => void
  help?: ReactNode
  fault?: (value: string) => string | null
}) {
  const [text, setText] = useState(value)
  const wrong = fault(text.trim())
  const done = (): void => {
    if (wrong === null && text.trim() !== value) keep(text.trim())
  }
  return (
    <Setting
      label={label}
      help={help}
      fault={wrong}
      renderField={(ties) => (
        <input
          {...ties}
          {...(secret ? { type: 'password', autoComplete: 'new-password' } : {})}
          value={text}
          maxLength={most}
          aria-invalid={wrong !== null}
          onChange={(event) => setText(event.target.value)}
          onBlur={done}
          onKeyDown={(event) => event.key === 'Enter' && done()}
        />
      )}
    />
  )
}

/** A whole number within bounds, kept when the field is left. */
export function NumberSetting({
  label,
  value,
  least,
  most,
  keep,
  help,
}: {
  label: string
  value: number
  least: number
  most: number
  keep: (value: number) => void
  help?: ReactNode
}) {
  const fault = (text: string): string | null => {
    const number = Number(text)
    return text !== '' && Number.isInteger(number) && number >= least && number <= most
      ? null
      : `A whole number from ${least} to ${most}.`
  }
  return (
    <TextSetting
      key={`${label} ${value}`}
      label={label}
      value={String(value)}
      most={6}
      keep={(text) => keep(Number(text))}
      help={help}
      fault={fault}
    />
  )
}
