import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Account, Note } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { momentWords } from '../../words/dates.ts'
import { binNotes } from './bin-notes.ts'
import { imagePasting } from './images/image-pasting.ts'
import { imagesBelow } from './images/images-below.ts'
import { linkCompletion } from './link-completion.ts'
import { InsightBar } from './insight-bar.tsx'
import { MarkdownEditor } from './markdown-editor.tsx'
import { NoteConflict } from './note-conflict.tsx'
import { useAssistOn } from '../assist/use-assist-shown.ts'
import { NoteHistory } from './note-history.tsx'
import { NoteRead } from './note-read.tsx'
import { NoteRewrite } from './note-rewrite.tsx'
import { useQuotesFromBeside } from './quotes-from-beside.ts'
import { type SaveState, useAutosave } from './use-autosave.ts'
import { useBringBack } from './use-bring-back.ts'

/** One note, open: written or read, saved as it is typed. */
export function NoteSheet({
  note,
  account,
  isNew,
  removed,
  onRemoved,
  onLeave,
  named = false,
}: {
  readonly note: Note
  readonly account: Account
  readonly isNew: boolean
  /** Another window removed it. */
  readonly removed: boolean
  readonly onRemoved: () => void
  /** Esc in its text; without it the pane gets the focus. */
  readonly onLeave?: ((field: HTMLElement) => void) | undefined
  /** Say which account it is about. */
  readonly named?: boolean
}) {
  const [text, setText] = useState(() => useWindow.getState().drafts[note.id]?.text ?? note.markdown)
  const [reading, setReading] = useState(false)
  const [history, setHistory] = useState(false)
  const [rewriting, setRewriting] = useState(false)
  const assist = useAssistOn()
  const [more] = useState(() => [linkCompletion(account.id), imagePasting(note.id), imagesBelow])
  /** Came back from reading or from the history: the text has the focus again. */
  const [back, setBack] = useState(false)
  const turn = (): void => {
    setBack(reading)
    setReading(!reading)
  }
  const shutHistory = (): void => {
    setBack(true)
    setHistory(false)
    setRewriting(false)
  }
  useEffect(() => {
    if (reading && !history) document.querySelector<HTMLElement>('.noteread')?.focus()
  }, [reading, history])
  const { state, typed, flush, settle, replace, yieldTo } = useAutosave(note, { adopt: setText, removed })
  // what is sent is what is saved
  const rewrite = (): void => {
    if (state.is !== 'saved') return
    setHistory(false)
    setRewriting(true)
  }
  useKeys(
    'Note',
    [
      { keys: ['Mod+e'], label: reading ? 'write' : 'read', run: turn },
      ...(assist && !removed ? [{ keys: ['Alt+w'], label: 'rewrite this note', quiet: true, run: rewrite }] : []),
    ],
    { level: 'pane' },
  )
  const change = (markdown: string): void => {
    setText(markdown)
    typed(markdown)
  }
  useQuotesFromBeside(note, { text, change, letGo: onRemoved })
  const put = (markdown: string): void => {
    setText(markdown)
    replace(markdown)
  }
  const bringBack = useBringBack({ text, put })
  return (
    <section className="notesheet" aria-label="Note">
      <div className="row notehead">
        {named && (
          <Link className="name clip" href={`/accounts/${account.id}/notes`} title={`Notes on ${account.name}`}>
            {account.name}
          </Link>
        )}
        {removed ? <span className="state stale">Removed in another window</span> : <Saved state={state} />}
        <span className="grow" />
        {assist && !removed && (
          <Button
            look="quiet"
            aria-expanded={rewriting}
            disabled={!rewriting && state.is !== 'saved'}
            onClick={rewriting ? shutHistory : rewrite}
          >
            Rewrite
          </Button>
        )}
        <Button
          look="quiet"
          aria-expanded={history}
          onClick={() => (history ? shutHistory() : (setRewriting(false), setHistory(true)))}
        >
          History
        </Button>
        <Button look="quiet" aria-pressed={reading} shortcut="Mod+e" onClick={turn}>
          {reading ? 'Write' : 'Read'}
        </Button>
        {!removed && (
          <Button
            look="quiet"
            icon="bin"
            aria-label="Remove this note"
            onClick={() => (flush(), binNotes([note.id], onRemoved))}
          />
        )}
      </div>
      {state.is === 'conflict' && (
        <NoteConflict
          note={note}
          theirs={state.theirs}
          text={text}
          setText={setText}
          settle={settle}
          yieldTo={yieldTo}
        />
      )}
      {!removed && <InsightBar note={note} account={account} />}
      {removed && <Removed note={note} text={text} onDone={onRemoved} />}
      {history ? (
        <NoteHistory
          note={note}
          text={text}
          onBack={(markdown, when) => (bringBack(markdown, `The text of ${when} is back.`), shutHistory())}
          onShut={shutHistory}
        />
      ) : rewriting ? (
        <NoteRewrite
          note={note}
          onTake={(markdown) => (bringBack(markdown, 'The rewritten text is taken.'), shutHistory())}
          onShut={shutHistory}
        />
      ) : reading ? (
        <NoteRead text={text} onText={change} />
      ) : (
        <MarkdownEditor
          text={text}
          label="Note, Markdown"
          onTyped={change}
          focus={isNew || back}
          more={more}
          onLeave={onLeave}
        />
      )}
    </section>
  )
}

export function Saved({ state }: { readonly state: SaveState }) {
  const now = useNow()
  switch (state.is) {
    case 'saved':
      return (
        <span className="state t3" role="status">
          <Icon name="saved" size="s" />
          Saved on this computer, {momentWords(state.at, now)}
        </span>
      )
    case 'unsaved':
      return <span className="state t3">Saving</span>
    case 'failed':
      return (
        <span className="savefailed danger" role="alert">
          <Icon name="warn" size="s" />
          <span>Not saved to disk: {state.why} Your text is kept here and tried again.</span>
        </span>
      )
    case 'conflict':
      return <span className="state stale">Changed in another window</span>
  }
}

export function Removed({ note, text, onDone }: { note: Note; text: string; onDone: () => void }) {
  const creating = useAsk(api.notes.create)
  const { accountId, pageId, kind, segment, typicalOf } = note
  const keepAsNew = (): void =>
    creating.mutate({ accountId, pageId, kind, segment, typicalOf, markdown: text }, { onSuccess: onDone })
  return (
    <div className="failure" role="alert">
      <Icon name="warn" />
      <div>
        <p>This note was removed in another window. Its text is still here.</p>
        {creating.error && <p className="danger">{creating.error.why.message}</p>}
        <p className="row w">
          <Button look="primary" disabled={creating.isPending} onClick={keepAsNew}>
            Keep it as a new note
          </Button>
          <Button onClick={onDone}>Let it go</Button>
        </p>
      </div>
    </div>
  )
}
