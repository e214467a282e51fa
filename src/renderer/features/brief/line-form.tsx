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
  /** @returns whether that is done */
  readonly save: (texts: Record<string, string>) => Promise<boolean>
  readonly close: () => void
}) {
  const [typed, setTyped] = useState<Record<string, string>>(texts)
  const [saving, setSaving] = useState(false)
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    // Enter twice is one line
    if (saving) return
    setSaving(true)
    if (await save(typed)) close()
    setSaving(false)
  }
  return (
    <form className="lineform" onSubmit={(event) => void submit(event)}>
      {fields.map(({ name, label, budget, locked }, i) => (
        <label key={name}>
          <span className="lab">{label}</span>
          <textarea
            className="field"
            rows={2}
            maxLength={600}
            value={typed[name] ?? ''}
            disabled={locked}
            readOnly={saving}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the seller just asked to type here
            autoFocus={i === 0}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter' && !event.shiftKey) void submit(event)
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
        <Button look="primary" type="submit" disabled={saving}>
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
