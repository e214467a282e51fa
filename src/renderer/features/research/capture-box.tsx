import { useCallback, useEffect, useRef } from 'react'
import { useKeys } from '../../keys/use-keys.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { type CaptureState, useCapture } from './use-capture.ts'
import type { SessionControls } from './use-session.ts'

/** Whatever is seen elsewhere or thought of: written down at once, kept as a note. A quote keeps the address pasted with it. */
export function CaptureBox({ controls }: { readonly controls: SessionControls }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(controls.ensure)
  useEffect(() => {
    latest.current = controls.ensure
  })
  const ensure = useCallback(() => latest.current(), [])
  const { text, state, type, keep } = useCapture(controls.accountId, ensure)
  const { beforeEnd, finish } = controls
  // what was just typed belongs to the session that ends
  useEffect(() => beforeEnd(keep), [beforeEnd, keep])
  useKeys('Capture', [{ keys: ['n'], label: 'capture', run: () => field.current?.focus() }])
  return (
    <div className="capture">
      <textarea
        ref={field}
        id="capture"
        className="field"
        rows={2}
        aria-label="Capture a note"
        placeholder="What you saw elsewhere, with its address, or what came to mind"
        value={text}
        maxLength={1_000_000}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') event.currentTarget.blur()
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish()
          else if (event.key === 'Enter' && !event.shiftKey) void keep()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <div className="row caprow">
        <span
          className={typeof state === 'object' ? 'danger' : 't3'}
          role={typeof state === 'object' ? 'alert' : undefined}
        >
          {stateWords(state, controls.session?.noteIds.length ?? 0)}
        </span>
        <span className="grow" />
        <span className="k t3">
          <Kbd keys="Shift+Enter" /> line <Kbd keys="Enter" /> keep
        </span>
      </div>
    </div>
  )
}

function stateWords(state: CaptureState, captured: number): string {
  if (typeof state === 'object') return `Not saved: ${state.failed}`
  switch (state) {
    case 'empty':
      return captured === 0 ? 'Kept as a note of this account' : `${captured} captured, kept as notes of this account`
    case 'unsaved':
      return 'Saving'
    case 'saved':
      return 'Saved on this computer'
  }
}
