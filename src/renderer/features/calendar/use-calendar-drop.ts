import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useWindow } from '../../stores/window-state.ts'
import { isCalendarFile, isCalendarText, openCalendar, useCalendarFile } from './calendar-file.ts'

/** Calendar files dropped anywhere on this screen, and calendars pasted outside of fields, are opened. Tells while a file is held over it. */
export function useCalendarDrop(): { readonly over: boolean } {
  const [over, setOver] = useState(false)
  const [, navigate] = useLocation()
  useEffect(() => {
    const open = () => navigate('/calendar')
    // entering a child comes before leaving its parent: the depth tells when the window is left
    let depth = 0
    const holdsFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files')
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
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      depth = 0
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      if (isCalendarFile(file)) void openCalendar(file, open)
      else
        useWindow
          .getState()
          .say(`${file.name} is no calendar (.ics). Pages and documents go into a dossier: drop them there.`)
    }
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select') !== null) return
      const file = event.clipboardData?.files[0]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (file && isCalendarFile(file)) void openCalendar(file, open)
      else if (isCalendarText(text)) {
        useCalendarFile.getState().setFile({ name: 'the pasted calendar', text: text.trimStart() })
        open()
      } else return
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
  }, [navigate])
  return { over }
}
