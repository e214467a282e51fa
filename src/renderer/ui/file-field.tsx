import type { ChangeEvent, RefObject } from 'react'

/** The system's own choice of a file, opened by a button or a key: nothing to see, and no stop of the keyboard. */
export function FileField({
  field,
  accept,
  label,
  onChange,
}: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly accept: string
  readonly label: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
}) {
  return (
    <input
      ref={field}
      type="file"
      accept={accept}
      onChange={onChange}
      className="sr"
      tabIndex={-1}
      aria-label={label}
    />
  )
}
