import './assist.css'
import { useEffect, useState } from 'react'
import type { Prepared } from '../../../contract/assist.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { isThisComputer, sizeSent } from './assist-words.ts'
import type { AssistRun } from './use-assist-run.ts'

/** What would be sent, whole, to whom and how much; then that it is on its way; then that it was sent. */
export function WhatIsSent<A>({
  run,
  send,
  shut,
}: {
  readonly run: AssistRun<A>
  readonly send: () => void
  readonly shut: () => void
}) {
  useKeys(
    'What is sent',
    run.is === 'shown'
      ? [
          { keys: ['Mod+Enter'], label: 'send it', run: send },
          { keys: ['Escape'], label: 'do not send', run: shut },
        ]
      : run.is === 'sending'
        ? [{ keys: ['Escape'], label: 'stop waiting', run: run.stop }]
        : [],
    { level: 'pane' },
  )
  switch (run.is) {
    case 'idle':
      return null
    case 'preparing':
      return <p className="t2">Putting together what would be sent…</p>
    case 'failed':
      return <Failure error={run.error} />
    case 'shown':
      return (
        <section className="sheet assistsent" aria-label="What would be sent">
          <h2>This would be sent. Nothing has left yet.</h2>
          <Told prepared={run.prepared} />
          {run.error && <Failure error={run.error} />}
          <Unasked url={run.prepared.url} />
          <p className="row w">
            <Button look="primary" shortcut="Mod+Enter" onClick={send} ref={takeFocus}>
              {run.error ? 'Send again' : 'Send'}
            </Button>
            <Button onClick={shut} shortcut="Escape">
              Do not send
            </Button>
          </p>
          <h3>The whole of it</h3>
          <Messages prepared={run.prepared} />
        </section>
      )
    case 'sending':
      return (
        <section className="sheet assistsent" aria-label="Waiting for the model">
          <Waiting {...run.prepared} />
          <Button onClick={run.stop} shortcut="Escape" ref={takeFocus}>
            Stop
          </Button>
        </section>
      )
    case 'answered':
      return (
        <details className="assistwas">
          <summary>What was sent</summary>
          <Told prepared={run.prepared} />
          <Unasked url={run.prepared.url} />
          <Messages prepared={run.prepared} />
        </details>
      )
  }
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus()

function Told({ prepared }: { prepared: Prepared }) {
  const { url, model, bytes, passages, leftOut, keyGoes } = prepared
  return (
    <dl className="assistfacts">
      <dt>To</dt>
      <dd>
        <code>{url}</code>, {isThisComputer(url) ? 'on this computer' : 'another computer'}; model {model}
      </dd>
      <dt>How much</dt>
      <dd>
        {sizeSent(bytes)}
        {passages > 0 && `, ${countWord(passages, 'passage')} of what is on file`}
        {keyGoes ? ', and your key' : ', no key'}. If the answer has not the right form, the same goes once more.
      </dd>
      {leftOut.room + leftOut.hostile > 0 && (
        <>
          <dt>Left out</dt>
          <dd>
            {[
              leftOut.room > 0 ? `${countWord(leftOut.room, 'passage')} there is no room for` : '',
              leftOut.hostile > 0 ? `${countWord(leftOut.hostile, 'passage')} that speak to a language model` : '',
            ]
              .filter(Boolean)
              .join('; ')}
          </dd>
        </>
      )}
    </dl>
  )
}

function Messages({ prepared: { messages } }: { prepared: Prepared }) {
  return (
    <dl className="assistmessages">
      {messages.map(({ role, content }) => (
        <div key={role}>
          <dt className="lab">{role === 'system' ? 'Rules for the model' : 'What it is given'}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Only for a model on this computer, and only on this computer: it is kept by the window, not in the workspace. */
function Unasked({ url }: { url: string }) {
  const unasked = useWindow((state) => state.sendsUnasked)
  const setUnasked = useWindow((state) => state.setSendsUnasked)
  if (!isThisComputer(url)) return null
  return (
    <label className="row assistcheck">
      <input
        type="checkbox"
        checked={unasked.includes(url)}
        onChange={(event) => setUnasked(url, event.target.checked)}
      />
      Don’t ask again for this address on this computer
    </label>
  )
}

function Waiting({ model, url }: { model: string; url: string }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  const limit = isThisComputer(url) ? '4 minutes' : '2 minutes'
  return (
    <p>
      <span role="status">Waiting for {model}.</span>{' '}
      <span className="t2" aria-hidden="true">
        {seconds} s; Groundwork hangs up after {limit}.
      </span>
    </p>
  )
}
