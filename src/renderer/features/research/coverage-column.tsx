import { memo, type SubmitEvent, useMemo, useState } from 'react'
import type { CoverageItem as PagesItem, SessionCoverage } from '../../../contract/contract.ts'
import { mergeCoverage } from '../../../contract/session-clock.ts'
import { leaveOnEscape } from '../../keys/leave-on-escape.ts'
import { Button } from '../../ui/button.tsx'
import { CoverageItem } from './coverage-item.tsx'
import { EarlierSessions } from './earlier-sessions.tsx'
import { useHeldUnderPointer, useHeldWhileTyping } from './use-held.ts'
import type { SessionControls } from './use-session.ts'
import { useWordsOfOpen, type WordsOfOpen } from './use-words-of-open.ts'

interface Props {
  /** What the pages say so far. */
  readonly pages: readonly PagesItem[]
  readonly controls: SessionControls
}

/**
 * What is still open first, then what was looked for and not found, then what is known: by the pages, and by the user. Under the pointer, and
 * while one types here, an item says what is known by now and keeps its place. Drawn again where it says something else: a run tells of
 * itself eight times a second.
 */
export const CoverageColumn = memo(function CoverageColumn({ pages, controls }: Props) {
  const { shown: held, hold } = useHeldUnderPointer(pages)
  const words = useWordsOfOpen(controls)
  const marks = controls.session?.marks
  const { shown: places, hold: holdTyped } = useHeldWhileTyping(
    useMemo(() => mergeCoverage(held, marks ?? []), [held, marks]),
  )
  const shown = useMemo(() => mergeCoverage(pages, marks ?? []), [pages, marks])
  const items = new Map(shown.map((item) => [item.key, item]))
  const placed = new Set(places.map(({ key }) => key))
  const at = (state: SessionCoverage['state']) =>
    [...places, ...shown.filter(({ key }) => !placed.has(key))]
      .filter((item) => item.state === state)
      .map((item) => items.get(item.key) ?? item)
  const count = (state: SessionCoverage['state']) => shown.filter((item) => item.state === state).length
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
    <aside className="pane side rcov" data-pane="" tabIndex={0} aria-label="Coverage" {...hold} {...holdTyped}>
      <div className="pad2">
        <div className="sec">
          <h2>Coverage</h2>
          {shown.length > 0 && (
            <span className="more num">
              {count('known')} of {shown.length} known
            </span>
          )}
        </div>
        {shown.length > 0 && <CoverageBar known={count('known')} missing={count('not-found')} open={count('open')} />}
        <Items title="Still open" state="open" items={at('open')} words={words} controls={controls} />
        <Items
          title="Looked for, nothing found"
          state="not-found"
          items={at('not-found')}
          words={words}
          controls={controls}
        />
        <Items title="Known" state="known" items={at('known')} words={words} controls={controls} />
        <AddItem controls={controls} />
        <EarlierSessions accountId={controls.accountId} />
      </div>
    </aside>
  )
})

function CoverageBar({ known, missing, open }: { known: number; missing: number; open: number }) {
  const share = (count: number) => (count / Math.max(1, known + missing + open)) * 100
  return (
    <svg
      className="covbar"
      role="img"
      aria-label={`${known} of ${known + missing + open} known, ${missing} looked for and not found, ${open} open`}
    >
      <rect className="c1" width={`${share(known)}%`} height="6" />
      <rect className="c2" x={`${share(known)}%`} width={`${share(missing)}%`} height="6" />
      {open > 0 && (
        <rect className="c3" x={`${share(known + missing)}%`} y=".5" width={`${share(open) - 0.4}%`} height="5" />
      )}
    </svg>
  )
}

function Items({
  title,
  state,
  items,
  words,
  controls,
}: {
  title: string
  state: SessionCoverage['state']
  /** Those that have their place here. */
  items: readonly SessionCoverage[]
  words: WordsOfOpen
  controls: SessionControls
}) {
  if (items.length === 0) return null
  return (
    <>
      <h3 className="kind">
        {title}
        <span>{items.filter((item) => item.state === state).length}</span>
      </h3>
      <ul className={state === 'known' ? 'cov kn' : 'cov'}>
        {items.map((item) => (
          <CoverageItem key={item.key} item={item} words={words} controls={controls} />
        ))}
      </ul>
    </>
  )
}

/** Something else to know about this company. */
function AddItem({ controls }: { readonly controls: SessionControls }) {
  const [label, setLabel] = useState('')
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = label.trim()
    if (words === '') return
    setLabel('')
    const kept = await controls.mark({ key: `own:${crypto.randomUUID()}`, label: words, state: 'open', detail: '' })
    // to be tried again, before what was typed meanwhile
    if (!kept) setLabel((next) => (next.trim() === '' ? words : `${words}; ${next}`))
  }
  return (
    <form className="covadd" onSubmit={(event) => void submit(event)}>
      <input
        className="field"
        aria-label="Something else to find out"
        placeholder="Something else to find out"
        value={label}
        maxLength={200}
        onChange={(event) => setLabel(event.target.value)}
        onKeyDown={leaveOnEscape}
      />
      <Button type="submit" icon="plus" aria-label="Add to the coverage list" disabled={label.trim() === ''} />
    </form>
  )
}
