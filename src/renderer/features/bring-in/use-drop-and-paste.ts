import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../../keys/use-keys.ts'
import { type Into, useBringInState } from './bring-in-state.ts'
import { addressIn, isCopiedPage } from './pasted.ts'
import { bringFiles, bringText, type Show } from './bring-in-requests.ts'
import { useShowPage } from './use-show-page.ts'

/**
 * Files dropped anywhere on this screen, and what is pasted outside of fields, go into this account. Tells while something is held over
 * the window.
 */
export function useDropAndPaste(into: Into | null): { readonly over: boolean } {
  const [over, setOver] = useState(false)
  const show = useShowPage()
  const open = useBringInState((state) => state.open)
  const latest = useRef({ into, show })
  useEffect(() => {
    latest.current = { into, show }
  })
  useKeys('Bring in', into ? [{ keys: ['i'], label: 'bring in', quiet: true, run: () => open(into) }] : [], {
    level: 'place',
  })
  useEffect(() => {
    // entering a child comes before leaving its parent: the depth tells when the window is left
    let depth = 0
    const holdsFiles = (event: DragEvent): boolean =>
      latest.current.into !== null &&
      [...(event.dataTransfer?.types ?? [])].some((type) => /^(?:Files|text\/)/.test(type))
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (): void => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent): void => {
      if (holdsFiles(event) && !isField(event.target)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      const { into: account, show: go } = latest.current
      if (!account || !event.dataTransfer || isField(event.target)) return
      const files = [...event.dataTransfer.files]
      const text = event.dataTransfer.getData('text/plain')
      if (files.length === 0 && text.trim() === '') return
      event.preventDefault()
      if (files.length > 0) void bringFiles(account, files, go)
      else offer(account, text, event.dataTransfer.getData('text/html'), go)
    }
    const paste = (event: ClipboardEvent): void => {
      const { into: account, show: go } = latest.current
      if (!account || !event.clipboardData || isField(event.target) || useBringInState.getState().into) return
      const files = [...event.clipboardData.files]
      const text = event.clipboardData.getData('text/plain')
      if (files.length > 0) void bringFiles(account, files, go)
      else if (text.trim() !== '') offer(account, text, event.clipboardData.getData('text/html'), go)
      else return
      event.preventDefault()
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
  return { over: over && into !== null }
}

/** A page copied whole is kept at once; an address or words stand in the sheet first. */
function offer(into: Into, text: string, html: string, show: Show): void {
  const { open } = useBringInState.getState()
  const address = addressIn(text)
  if (isCopiedPage(text)) void bringText(into, text, show)
  else if (address) open(into, { address })
  else open(into, { text, html: html.trim() === '' ? null : html })
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], .cm-editor') !== null
  )
}
