import { type SyntheticEvent, useState } from 'react'
import type { EditableLine } from '../../../contract/brief-edits.ts'
import { Button } from '../../ui/button.tsx'

type Field = Pick<EditableLine['fields'][number], 'name' | 'label' | 'locked' | 'budget'>

/** The words of a line, one field each. Enter saves, Esc leaves it as it was. */
export function LineForm({
  fields,
  texts,
  save,
  close,
}: {
  readonly fields: readonly Field[]
  readonly texts: Readonly<Record<string, string>>
  readonly save: (texts: Record<string, string>) => void
  readonly close: () => void
}) {
  const [typed, setTyped] = useState<Record<string, string>>(texts)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    save(typed)
  }
  return (
    <form className="lineform" onSubmit={submit}>
      {fields.map(({ name, label, budget, locked }, i) => (
        <label key={name}>
          <span className="lab">{label}</span>
          <textarea
            className="field"
            rows={2}
            maxLength={600}
            value={typed[name] ?? ''}
            disabled={locked}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the seller just asked to type here
            autoFocus={i === 0}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter' && !event.shiftKey) submit(event)
              if (event.key === 'Escape') {
                event.preventDefault()
                event.stopPropagation()
                close()
              }
            }}
          />
          <span className="t3">{roomWords(typed[name] ?? '', budget)}</span>
        </label>
      ))}
      <div className="row">
        <Button look="primary" type="submit">
          Save
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  )
}

function roomWords(text: string, { most, of }: Field['budget']): string {
  const used = of === 'words' ? text.split(/\s+/).filter(Boolean).length : text.length
  return used > most ? `${used} of ${most} ${of}: other lines may leave for it` : `${used} of ${most} ${of}`
}
