import { useEffect, useRef, useState } from 'react'

/** What a screen makes of things dropped anywhere on the window, and of what is pasted. */
export interface WindowDrop {
  /** Whether what is held over the window is something to be dropped here, by the types it offers (`Files`, `text/plain`). */
  readonly takes: (types: readonly string[]) => boolean
  /** @returns whether it was taken: then the browser does nothing of its own with it */
  readonly drop: (data: DataTransfer, onField: boolean) => boolean
  /** Called for what is pasted outside of fields only. @returns as `drop` */
  readonly paste: (data: DataTransfer) => boolean
}

/** Listens to the whole window while mounted. `over`: something that is taken is held over it. */
export function useWindowDrop(handlers: WindowDrop): { readonly over: boolean } {
  const [over, setOver] = useState(false)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    // entering a child comes before leaving its parent: the depth tells when the window is left
    let depth = 0
    const taken = ({ dataTransfer }: DragEvent): boolean => latest.current.takes([...(dataTransfer?.types ?? [])])
    const enter = (event: DragEvent): void => {
      if (!taken(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (): void => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent): void => {
      if (taken(event) && !isField(event.target)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      // the field it was dropped on has taken it
      if (event.defaultPrevented) return
      if (event.dataTransfer && latest.current.drop(event.dataTransfer, isField(event.target))) event.preventDefault()
    }
    const paste = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isField(event.target)) return
      if (latest.current.paste(event.clipboardData)) event.preventDefault()
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', hover)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return { over }
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], .cm-editor') !== null
  )
}
