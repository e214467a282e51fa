import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useCallback, useRef, useState } from 'react'
import type { HeldCall } from '../../../contract/call-sheets.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { SourcesProvider, useSourceNumbers } from '../../sources/sources.tsx'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Icon } from '../../ui/icon.tsx'
import { Beside } from '../reader/beside.tsx'
import { AskList } from './ask-list.tsx'
import { BothSides } from './both-sides.tsx'
import type { CallEditorHandle } from './call-editor.tsx'
import { CallHead } from './call-head.tsx'
import { callClock, lineStart } from './call-note.ts'
import { HangUp, type HangUpHandle } from './hang-up.tsx'
import { NoteField } from './note-field.tsx'
import { NoteGone } from './note-gone.tsx'
import { Opening } from './opening.tsx'
import { ProblemList } from './problem-list.tsx'
import { useNextStep } from './use-next-step.ts'
import { type Choice, useChoice } from './use-choice.ts'
import { useAltKeys } from './use-alt-keys.ts'
import { useEnding } from './use-ending.ts'

/** Left what to say and to ask, right the one note that is always written into. */
export function OpenCall({ held }: { readonly held: HeldCall }) {
  const { account, sheet, note } = held
  const snapshot = useQuery(queries.snapshot(account.id)).data ?? null
  const pages = useQuery(queries.pages(account.id)).data
  const numbers = useSourceNumbers(snapshot?.sources, pages)
  const editor = useRef<CallEditorHandle>(null)
  const text = useRef('')
  const onText = useCallback((markdown: string) => void (text.current = markdown), [])
  const choice = useChoice(held, text)
  const [bothSides, setBothSides] = useState(false)
  const bar = useRef<HangUpHandle>(null)
  const ending = useEnding(held, choice.items, text)
  const toNote = (): void => editor.current?.focus()
  const clock = (): string =>
    callClock(Date.parse(sheet.endedAt ?? new Date().toISOString()) - Date.parse(sheet.startedAt))
  const starts = (above: string): string => lineStart(above, choice.chosen?.heading ?? null, clock())
  const nextStep = useNextStep()
  const toCalendar = (): void => nextStep.save(account.id)
  useCallKeys(choice, {
    toCalendar,
    toggleSides: () => setBothSides(!bothSides),
    hangUp: () => bar.current?.focus(),
    leave: ending.leave,
  })
  usePlace({ title: `Call, ${account.name}`, saved: 'Saved as you type' })
  return (
    <SourcesProvider numbers={numbers}>
      <Beside className="callwork">
        {/* a click beside the note leaves the hands at it; who comes by Tab stays where they are */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- see above */}
        <div className="callw" onClick={(event) => backToNote(event, editor.current)}>
          <CallHead held={held} hangUp={() => bar.current?.focus()} toCalendar={toCalendar} />
          <div className="call">
            <section className="pane" data-pane="" tabIndex={-1} aria-label="What to say and to ask">
              <div className="pad">
                <h1 className="sr">Call with {account.name}</h1>
                <Opening held={held} snapshot={snapshot} />
                <AskList sheet={sheet} choice={choice} />
                <ProblemList sheet={sheet} choice={choice} />
              </div>
            </section>
            <section className="pane callnote" data-pane="" tabIndex={-1} aria-label="Note of the call">
              <div className="col">
                <DoNot lines={sheet.donot} />
                {note ? (
                  <NoteField
                    key={note.id}
                    ref={editor}
                    note={note}
                    lineStart={starts}
                    onText={onText}
                    leave={() => document.querySelector<HTMLElement>('.callnote')?.focus()}
                  />
                ) : (
                  <NoteGone held={held} />
                )}
                <BothSides
                  snapshot={snapshot}
                  target={choice.chosen?.target ?? null}
                  open={bothSides}
                  toggle={() => setBothSides(!bothSides)}
                />
              </div>
            </section>
          </div>
          <HangUp
            ref={bar}
            before={sheet.outcome}
            busy={ending.busy}
            error={ending.error}
            done={ending.hangUp}
            noAnswer={ending.noAnswer}
            back={toNote}
          />
        </div>
      </Beside>
    </SourcesProvider>
  )
}

function backToNote(event: MouseEvent, editor: CallEditorHandle | null): void {
  const { target, detail } = event
  if (detail === 0 || !(target instanceof Element)) return
  if (target.closest('a, input, .cm-editor, .hangup') || !getSelection()?.isCollapsed) return
  editor?.focus()
}

const numbered = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'Digit9'] as const

interface Ways {
  readonly toCalendar: () => void
  readonly toggleSides: () => void
  readonly hangUp: () => void
  readonly leave: () => void
}

function useCallKeys(choice: Choice, { toCalendar, toggleSides, hangUp, leave }: Ways): void {
  const undo = (): void => void useWindow.getState().undoLast()
  const { chosen, items } = choice
  const toggleAsked = (): void => {
    if (chosen?.question) choice.ask(chosen.key, !choice.isAsked(chosen.key))
  }
  const chooseAt = (at: number): void => {
    const item = items[at]
    if (item) choice.choose(item.key)
  }
  useAltKeys({
    ...Object.fromEntries(numbered.map((code, at) => [code, () => chooseAt(at)])),
    ArrowDown: () => choice.step(1),
    ArrowUp: () => choice.step(-1),
    KeyY: () => choice.settle('confirmed'),
    KeyN: () => choice.settle('denied'),
    KeyO: () => choice.settle('open'),
    KeyA: toggleAsked,
    KeyQ: toggleSides,
    KeyZ: undo,
    KeyH: hangUp,
    KeyD: toCalendar,
  })
  const { source } = useOpenSource()
  useKeys('Call', [
    { keys: ['Alt+1'], caps: ['Alt+1'], label: 'to 4 choose', run: () => chooseAt(0) },
    { keys: ['Alt+y'], label: 'confirmed', run: () => choice.settle('confirmed') },
    { keys: ['Alt+n'], label: 'denied', run: () => choice.settle('denied') },
    { keys: ['Alt+o'], label: 'open', run: () => choice.settle('open') },
    { keys: ['Alt+ArrowDown'], label: 'next question or problem', quiet: true, run: () => choice.step(1) },
    { keys: ['Alt+a'], label: 'asked', quiet: true, run: toggleAsked },
    { keys: ['Alt+h'], label: 'hang up', run: hangUp },
    { keys: ['Alt+q'], label: 'both sides', run: toggleSides },
    { keys: ['Alt+d'], label: 'next step into your calendar', quiet: true, run: toCalendar },
    { keys: ['Alt+z'], label: 'undo', quiet: true, run: undo },
    ...(source ? [] : [{ keys: ['Escape'], label: 'leave', run: leave }]),
  ])
}

function DoNot({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div className="dont">
      <Icon name="ban" size="s" />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
