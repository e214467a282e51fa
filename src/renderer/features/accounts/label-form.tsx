import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useId, useRef } from 'react'
import type { AccountId } from '../../../contract/contract.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { bulkActions, type LabelKind } from './use-bulk.ts'

/** Names a tag or a segment for some accounts: typed, or chosen of those in use. Enter keeps it, Esc leaves. */
export function LabelForm({
  kind,
  ids,
  onDone,
}: {
  readonly kind: LabelKind
  readonly ids: readonly AccountId[]
  readonly onDone: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const known = useId()
  const tags = useQuery(queries.tags()).data ?? []
  const segments = useQuery(queries.segments()).data ?? []
  const names = kind === 'tags' ? tags.map(({ tag }) => tag) : segments.map(({ segment }) => segment)
  // asked for by a key or a button, so typing begins in it
  useEffect(() => field.current?.focus(), [])
  useKeys('Label', [{ keys: ['Escape'], run: onDone }], { level: 'overlay' })
  const typed = () => field.current?.value.trim().replace(/\s+/g, ' ') ?? ''
  const act = (run: (ids: readonly AccountId[], word: string) => Promise<void>) => {
    const word = typed()
    if (word === '') return field.current?.focus()
    void run(ids, word)
    onDone()
  }
  const put = kind === 'tags' ? bulkActions.putTag : bulkActions.setSegment
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    act(put)
  }
  return (
    <form className="row labelform" onSubmit={submit}>
      <label>
        <span className="sr">{kind === 'tags' ? 'Tag' : 'Segment'}</span>
        <input
          ref={field}
          className="field"
          list={known}
          maxLength={kind === 'tags' ? 40 : 120}
          placeholder={kind === 'tags' ? 'Tag' : 'Segment'}
          autoComplete="off"
        />
      </label>
      <datalist id={known}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <Button type="submit" look="primary">
        {kind === 'tags' ? 'Put on' : 'Set'}
      </Button>
      {kind === 'tags' ? (
        <Button look="quiet" onClick={() => act(bulkActions.takeTag)}>
          Take off
        </Button>
      ) : (
        <Button
          look="quiet"
          onClick={() => {
            void bulkActions.setSegment(ids, null)
            onDone()
          }}
        >
          No segment
        </Button>
      )}
      <Button look="quiet" shortcut="Escape" onClick={onDone}>
        Cancel
      </Button>
    </form>
  )
}
