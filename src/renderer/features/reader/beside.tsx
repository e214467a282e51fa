/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- a separator that can be moved is a control: it has a value, takes the focus and answers to arrows (ARIA 1.2, separator) */
import './beside.css'
import { type ReactNode, useEffect } from 'react'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { readerRem, useWindow } from '../../stores/window-state.ts'
import { remPixels } from '../../ui/rem-pixels.ts'
import { SourceReader } from './source-reader.tsx'

/** A screen whose sources open beside it, never instead of it. `className` is for the work's own grid. */
export function Beside({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  const { source } = useOpenSource()
  useReaderWidth()
  return (
    <main className={`work dwork ${source ? 'has-reader' : ''} ${className}`} tabIndex={-1}>
      {children}
      {source && (
        <div className="reader-edge">
          <DragHandle />
          <SourceReader source={source} />
        </div>
      )}
    </main>
  )
}

/** The width is a number that varies, so it goes through the CSSOM. */
function useReaderWidth(): void {
  const width = useWindow((state) => state.readerWidth)
  useEffect(() => {
    const { style } = document.documentElement
    if (width === null) style.removeProperty('--reader-w')
    else style.setProperty('--reader-w', `${width}rem`)
  }, [width])
}

const stepRem = 1

function DragHandle() {
  const width = useWindow((state) => state.readerWidth)
  const setWidth = useWindow((state) => state.setReaderWidth)
  const set = (rem: number) => setWidth(Math.min(Math.max(rem, readerRem.least), readerRem.most))
  const now = width ?? readerRem.usual
  return (
    <hr
      className="draghandle"
      tabIndex={0}
      aria-label="Width of the source"
      aria-orientation="vertical"
      aria-valuemin={readerRem.least * 16}
      aria-valuemax={readerRem.most * 16}
      aria-valuenow={now * 16}
      aria-valuetext={`${Math.round(now * 16)} pixels`}
      onDoubleClick={() => setWidth(null)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        set((document.documentElement.clientWidth - event.clientX) / remPixels(1))
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: stepRem, ArrowRight: -stepRem }[event.key]
        if (by !== undefined) set(now + by)
        else if (event.key === 'Home') set(readerRem.most)
        else if (event.key === 'End') set(readerRem.least)
        else if (event.key === 'Enter') setWidth(null)
        else return
        event.preventDefault()
      }}
    />
  )
}
