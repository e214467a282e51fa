import './brief.css'
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import type { BriefDesk, EditableLine } from '../../../contract/brief-edits.ts'
import { withoutMark } from '../../../contract/yours-to-edit.ts'
import type { Run } from '../../../contract/contract.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { isSameSource } from '../../sources/source-address.ts'
import { isPeeking, peekSource, useOpenSource } from '../../sources/use-open-source.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { useBriefPage } from './brief-sources.tsx'
import { quotedIn } from './brief-words.ts'
import { LineForm } from './line-form.tsx'
import { useInSight } from './use-in-sight.ts'
import type { useLineEdits } from './use-line-edits.ts'

type Edits = ReturnType<typeof useLineEdits>

/** Every line of the page with what can be done to it; dropped ones at the end, to be restored. */
export function LineList({
  desk,
  edits,
  startsAtFirst = false,
}: {
  readonly desk: BriefDesk
  readonly edits: Edits
  /** The cursor stands on the first line from the start. */
  readonly startsAtFirst?: boolean
}) {
  const [at, setAt] = useState<string | null>(startsAtFirst ? (desk.lines[0]?.key ?? null) : null)
  const [writing, setWriting] = useState<string | null>(null)
  const shown = desk.lines.filter(({ place }) => place !== 'dropped')
  const dropped = desk.lines.filter(({ place }) => place === 'dropped')
  const line = shown.find(({ key }) => key === at)
  const { edit, undo } = edits
  const list = useRef<HTMLDivElement>(null)
  const { source } = useOpenSource()
  const openSource = () => list.current?.querySelector<HTMLElement>('.line.current a.pref')?.click() // what is typed or ours has none
  useEffect(() => {
    // a source that is peeked at goes along from line to line
    if (source && isPeeking()) peekSource.run(openSource)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- when the cursor moves, and not when the source does
  }, [at])
  useInSight(list)
  const step = (by: number) => setAt(shown[Math.max(0, shown.findIndex(({ key }) => key === at) + by)]?.key ?? at)
  const drop = ({ key }: EditableLine) => void edit({ do: 'drop', key, on: true }, 'Line dropped.')
  /** The cursor goes on before its line goes: the next key is for the next line. */
  const dropHere = (of: EditableLine) => {
    const next = shown[shown.indexOf(of) + 1] ?? shown[shown.indexOf(of) - 1]
    setAt(next?.key ?? null)
    drop(of)
  }
  const pin = ({ key, pinned, mayPin }: EditableLine) => mayPin && void edit({ do: 'pin', key, on: !pinned })
  // another thing that is still on its way is what was done last
  const undoHere = () => (useWindow.getState().doing ? void useWindow.getState().undoLast() : undo())
  useKeys('Lines', [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: 'next line', run: () => step(1) },
    { keys: ['k', 'ArrowUp'], caps: ['k'], label: 'line before', run: () => step(-1), quiet: true },
    { keys: ['Enter'], label: 'open its source', quiet: true, run: openSource },
    { keys: ['Space'], label: 'source beside', run: () => peekSource.run(openSource) },
    { keys: ['e'], label: 'edit', run: () => line && setWriting(line.key) },
    { keys: ['p'], label: 'pin', quiet: true, run: () => line && pin(line) },
    { keys: ['x'], label: 'drop', run: () => line && dropHere(line) },
    {
      keys: ['Alt+ArrowUp'],
      label: 'move up',
      quiet: true,
      run: () => line && void edit({ do: 'move', key: line.key, by: -1 }),
    },
    {
      keys: ['Alt+ArrowDown'],
      label: 'move down',
      quiet: true,
      run: () => line && void edit({ do: 'move', key: line.key, by: 1 }),
    },
    { keys: ['z'], label: 'undo', quiet: true, run: undoHere },
  ])
  return (
    <div className="lines" ref={list}>
      {shown.map((one, i) => (
        <Fragment key={one.key}>
          {shown[i - 1]?.part !== one.part && <h2 className="lab">{one.label}</h2>}
          <Line line={one} current={one.key === at} writing={writing === one.key} choose={() => setAt(one.key)}>
            {writing === one.key ? (
              <LineForm
                fields={one.fields}
                // ours is no part of the words that are theirs to write
                texts={Object.fromEntries(one.fields.map(({ name, runs }) => [name, withoutMark(textOf(runs))]))}
                close={() => setWriting(null)}
                save={async (texts) => {
                  const changed = Object.entries(texts).filter(
                    ([name, text]) => text !== textOf(one.fields.find((field) => field.name === name)?.runs ?? []),
                  )
                  if (changed.length === 0) return true
                  return edit({ do: 'write', key: one.key, texts: Object.fromEntries(changed) })
                }}
              />
            ) : (
              <Words line={one} edit={edit} />
            )}
            <div className="linetools">
              {one.fields.some(({ locked }) => !locked) && (
                <Button look="quiet" aria-label={`Edit: ${nameOf(one)}`} onClick={() => setWriting(one.key)}>
                  Edit
                </Button>
              )}
              {one.mayPin && (
                <Button
                  look="quiet"
                  aria-pressed={one.pinned}
                  aria-label={`${one.pinned ? 'Pinned' : 'Pin'}: ${nameOf(one)}`}
                  onClick={() => pin(one)}
                >
                  {one.pinned ? 'Pinned' : 'Pin'}
                </Button>
              )}
              <Button look="quiet" aria-label={`Drop: ${nameOf(one)}`} onClick={() => drop(one)}>
                Drop
              </Button>
              {shown[i - 1]?.part === one.part && (
                <Button
                  look="quiet"
                  aria-label={`Move up: ${nameOf(one)}`}
                  onClick={() => void edit({ do: 'move', key: one.key, by: -1 })}
                >
                  Up
                </Button>
              )}
              {shown[i + 1]?.part === one.part && (
                <Button
                  look="quiet"
                  aria-label={`Move down: ${nameOf(one)}`}
                  onClick={() => void edit({ do: 'move', key: one.key, by: 1 })}
                >
                  Down
                </Button>
              )}
            </div>
          </Line>
          {shown[i + 1]?.part !== one.part && <AddLine desk={desk} part={one.part} edit={edit} />}
        </Fragment>
      ))}
      {desk.mayAdd
        .filter(({ part }) => shown.every((one) => one.part !== part))
        .map(({ part }) => (
          <AddLine key={part} desk={desk} part={part} edit={edit} />
        ))}
      {dropped.length > 0 && (
        <section aria-label="Dropped by you">
          <h2 className="lab">
            {dropped.length === 1 ? '1 line dropped by you' : `${dropped.length} lines dropped by you`}
          </h2>
          {dropped.map((one) => (
            <div className="line" key={one.key}>
              <p className="t2">
                {one.label}: {nameOf(one)}
              </p>
              <div className="linetools">
                <Button
                  look="quiet"
                  aria-label={`Restore: ${nameOf(one)}`}
                  onClick={() => void edit({ do: 'drop', key: one.key, on: false })}
                >
                  Restore
                </Button>
              </div>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

function Line(props: {
  readonly line: EditableLine
  readonly current: boolean
  /** A form stands in its place: closed, it gives the focus back. */
  readonly writing: boolean
  readonly choose: () => void
  readonly children: ReactNode
}) {
  const { current, writing, choose, children } = props
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = ref.current
    if (!current || !here) return
    here.scrollIntoView({ block: 'nearest' })
    // the words are heard as the cursor comes to them; a control of it that was pressed keeps the focus
    if (!writing && !here.contains(document.activeElement)) here.focus({ preventScroll: true })
  }, [current, writing])
  return (
    <div ref={ref} tabIndex={-1} className={current ? 'line current' : 'line'} onFocus={choose} onPointerDown={choose}>
      {children}
    </div>
  )
}

const textOf = (runs: readonly Run[]): string => runs.map(({ t }) => t).join('')
const nameOf = ({ fields }: EditableLine): string => textOf(fields[0]?.runs ?? []).slice(0, 80)

function Words({ line, edit }: { readonly line: EditableLine; readonly edit: Edits['edit'] }) {
  const { key, head, fields, state, place } = line
  return (
    <div>
      {fields.map((field, i) => (
        <p key={field.name} className={i > 0 ? 't2' : undefined}>
          {i === 0 && head !== '' && <b>{head} </b>}
          {i > 0 && <span>{field.label}: </span>}
          <Inline runs={field.runs} />
        </p>
      ))}
      {place === 'no-room' && <p className="t3">Not on the page: it is full. Pin it, or drop another.</p>}
      {(state === 'edited' || state === 'own') && (
        <p className="t3">
          {state === 'own' ? 'Your own line.' : 'Edited by you.'}{' '}
          <Button
            look="quiet"
            onClick={() => void edit({ do: 'revert', key }, state === 'own' ? 'Line taken away.' : 'Edit taken back.')}
          >
            {state === 'own' ? 'Take away' : 'Take back'}
          </Button>
        </p>
      )}
      {(state === 'changed' || state === 'gone') && (
        <p className="staleline">
          Edited; what it stood on {state === 'gone' ? 'is no longer there' : 'has changed'}: look again.{' '}
          {fields.flatMap(({ built }) => (built ? [`Now: ${built}`] : [])).join(' ')}{' '}
          {state === 'changed' && (
            <Button look="quiet" onClick={() => void edit({ do: 'uphold', key })}>
              Keep mine
            </Button>
          )}
          <Button look="quiet" onClick={() => void edit({ do: 'revert', key }, 'Edit taken back.')}>
            {state === 'gone' ? 'Take away' : 'Use the new line'}
          </Button>
        </p>
      )}
    </div>
  )
}

function AddLine({ desk, part, edit }: { desk: BriefDesk; part: EditableLine['part']; edit: Edits['edit'] }) {
  const [open, setOpen] = useState(false)
  const rule = desk.mayAdd.find((one) => one.part === part)
  if (!rule) return null
  if (!open)
    return (
      <Button look="quiet" className="addline" onClick={() => setOpen(true)}>
        Add a line of yours to {rule.label}
      </Button>
    )
  return (
    <LineForm
      fields={rule.fields}
      texts={{}}
      close={() => setOpen(false)}
      save={(texts) => edit({ do: 'add', part, texts, from: null })}
    />
  )
}

function Inline({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, i) => (
    <Fragment key={i}>
      {run.t}
      {run.r?.map((n) => (
        <Fragment key={n}>
          {'\u00a0'}
          <Number n={n} words={quotedIn(run.t)} />
        </Fragment>
      ))}
    </Fragment>
  ))
}

/** `[3]`, as printed. It opens the saved page beside; what no page proves is no link. */
function Number({ n, words }: { n: number; words: string | null }) {
  const page = useBriefPage(n)
  const { source: openNow, hrefOf, open } = useOpenSource()
  if (!page) return <span className="pref">[{n}]</span>
  const source = { ...page, range: null, words }
  return (
    <a
      className="pref"
      href={hrefOf(source)}
      aria-label={`Source ${n}`}
      aria-current={isSameSource(openNow, source) ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return
        event.preventDefault()
        open(source)
      }}
    >
      [{n}]
    </a>
  )
}
