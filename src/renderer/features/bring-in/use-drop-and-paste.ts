import { useLocation } from 'wouter'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindowDrop } from '../../ui/use-window-drop.ts'
import { takeHanded } from '../hand-over/handed-file.ts'
import { type Into, useBringInState } from './bring-in-state.ts'
import { addressIn, isCopiedPage } from './pasted.ts'
import { bringFiles, bringText, type Show } from './bring-in-requests.ts'
import { useShowPage } from './use-show-page.ts'

/**
 * Files dropped anywhere on this screen, and what is pasted outside of fields, go into this account. Tells while something is held over
 * the window.
 */
export function useDropAndPaste(into: Into | null): { readonly over: boolean } {
  const show = useShowPage()
  const [, navigate] = useLocation()
  const open = useBringInState((state) => state.open)
  useKeys('Bring in', into ? [{ keys: ['i'], label: 'bring in', quiet: true, run: () => open(into) }] : [], {
    level: 'place',
  })
  const bring = (data: DataTransfer): boolean => {
    const files = [...data.files]
    const text = data.getData('text/plain')
    if (!into || (files.length === 0 && text.trim() === '')) return false
    if (files.length > 0) void bringFiles(into, files, show)
    else offer(into, text, data.getData('text/html'), show)
    return true
  }
  const { over } = useWindowDrop({
    takes: (types) => into !== null && types.some((type) => /^(?:Files|text\/)/.test(type)),
    // an account is no page of this one
    drop: (data, onField) => !onField && (takeHanded(data.files, navigate) || bring(data)),
    paste: (data) => useBringInState.getState().into === null && bring(data),
  })
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
