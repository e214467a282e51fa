import { useLocation } from 'wouter'
import { useWindowDrop } from '../../ui/use-window-drop.ts'
import { useWindow } from '../../stores/window-state.ts'
import { takeHanded } from '../hand-over/handed-file.ts'
import { isCalendarFile, isCalendarText, openCalendar, useCalendarFile } from './calendar-file.ts'

/** Calendar files dropped anywhere on this screen, and calendars pasted outside of fields, are opened. Tells while a file is held over it. */
export function useCalendarDrop(): { readonly over: boolean } {
  const [, navigate] = useLocation()
  const open = () => navigate('/calendar')
  return useWindowDrop({
    takes: (types) => types.includes('Files'),
    drop(data) {
      if (takeHanded(data.files, navigate)) return true
      const file = data.files[0]
      if (!file) return false
      if (isCalendarFile(file)) void openCalendar(file, open)
      else
        useWindow
          .getState()
          .say(`${file.name} is no calendar (.ics). Pages and documents go into a dossier: drop them there.`)
      return true
    },
    paste(data) {
      const file = data.files[0]
      const text = data.getData('text/plain')
      if (file && isCalendarFile(file)) void openCalendar(file, open)
      else if (isCalendarText(text)) {
        useCalendarFile.getState().setFile({ name: 'the pasted calendar', text: text.trimStart() })
        open()
      } else return false
      return true
    },
  })
}
