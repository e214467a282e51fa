import { useState } from 'react'

/** One of a few. */
export function Choice<T extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string
  value: T
  options: Readonly<Record<T, string>>
  choose: (value: T) => void
}) {
  return (
    <label className="setting">
      <span>{label}</span>
      <select
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
    </label>
  )
}

/** Kept when the field is left, or with Enter. */
export function TextSetting({
  label,
  value,
  most,
  keep,
}: {
  label: string
  value: string
  most: number
  keep: (value: string) => void
}) {
  const [text, setText] = useState(value)
  const done = (): void => {
    if (text.trim() !== value) keep(text.trim())
  }
  return (
    <label className="setting">
      <span>{label}</span>
      <input
        value={text}
        maxLength={most}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
    </label>
  )
}
