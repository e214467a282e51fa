import { useEffect, useRef } from 'react'
import type { Note } from '../../../contract/contract.ts'
import type { Rewrite } from '../../../contract/assist.ts'
import { api } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { outcomeWords } from '../assist/assist-words.ts'
import { DroppedLines } from '../assist/dropped-lines.tsx'
import { useAssistRun } from '../assist/use-assist-run.ts'
import { WhatIsSent } from '../assist/what-is-sent.tsx'
import { DiffLines } from './diff-lines.tsx'

/** A note as the user's language model would put it: shown beside what it is now, and taken only when the user says so. */
export function NoteRewrite({
  note,
  onTake,
  onShut,
}: {
  readonly note: Note
  readonly onTake: (markdown: string) => void
  readonly onShut: () => void
}) {
  const { run, start, send } = useAssistRun((draftId, signal) => api.assist.sendRewrite({ draftId }, { signal }))
  const begin = useRef(start)
  useEffect(() => begin.current(() => api.assist.prepareRewrite({ noteId: note.id })), [note.id])
  const done = run.is === 'answered' || run.is === 'failed'
  useKeys('Rewrite', done ? [{ keys: ['Escape'], label: 'back to the text', run: onShut }] : [], { level: 'pane' })
  return (
    <div className="noterewrite" role="region" aria-label="Rewrite this note">
      <WhatIsSent run={run} send={send} shut={onShut} />
      {run.is === 'answered' && <Rewritten rewrite={run.answer} onTake={onTake} onShut={onShut} />}
      {run.is === 'failed' && <Button onClick={onShut}>Back to the text</Button>}
    </div>
  )
}

function Rewritten({
  rewrite: { markdown, kept, dropped, missing, lines },
  onTake,
  onShut,
}: {
  rewrite: Rewrite
  onTake: (markdown: string) => void
  onShut: () => void
}) {
  const take = useRef<HTMLButtonElement>(null)
  useEffect(() => take.current?.focus(), [])
  return (
    <div className="versiontext">
      <p role="status">{outcomeWords(kept, dropped, 'line')}</p>
      {missing.length > 0 && (
        <p className="state stale">Not in the new text any more: {missing.slice(0, 12).join(', ')}</p>
      )}
      <DroppedLines dropped={dropped} />
      <p className="row w">
        <Button look="primary" disabled={markdown === ''} onClick={() => onTake(markdown)} ref={take}>
          Take the new text
        </Button>
        <Button onClick={onShut} shortcut="Escape">
          Leave it as it is
        </Button>
        <span className="t3">Struck: goes. Underlined: comes. The old text stays in the history.</span>
      </p>
      <DiffLines lines={lines} name="From the text now to the new one" />
    </div>
  )
}
