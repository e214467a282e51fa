import { create } from 'zustand'
import { useWindow } from '../../stores/window-state.ts'
import { longestCalendar } from '../../../contract/calendar-limits.ts'

/** The calendar that is looked at: it is in the window only until its calls are taken over. */
interface CalendarFile {
  readonly name: string
  readonly text: string
}

interface CalendarFileState {
  readonly file: CalendarFile | null
  setFile: (file: CalendarFile | null) => void
}

export const useCalendarFile = create<CalendarFileState>()((set) => ({
  file: null,
  setFile: (file) => set({ file }),
}))

/** What looks like a calendar, before anything is read of it. */
export const isCalendarText = (text: string): boolean => /^\s{0,50}BEGIN:VCALENDAR/i.test(text)

export const isCalendarFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  /\.(?:ics|ical|ifb|icalendar)$/i.test(name) || type === 'text/calendar'

/** Takes the text of a file, and says so where it is far too large to be read. */
export async function openCalendar(file: File, done: () => void): Promise<void> {
  const { say } = useWindow.getState()
  if (file.size > longestCalendar * 2) {
    say(`${file.name} is larger than a calendar of years. Export the next weeks only.`)
    return
  }
  try {
    useCalendarFile.getState().setFile({ name: file.name, text: await file.text() })
    done()
  } catch {
    say(`${file.name} could not be read. Copy it to this computer first, then choose it again.`)
  }
}
