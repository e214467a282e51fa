import '../bring-in/bring-in.css'
import { Icon } from '../../ui/icon.tsx'

/** Stands over the screen while a file is held over it. */
export function CalendarVeil() {
  return (
    <div className="dropveil" aria-hidden="true">
      <p>
        <Icon name="today" size="l" />
        Drop a calendar to see its calls
      </p>
      <p className="t2">An .ics file: an export, or one invitation</p>
    </div>
  )
}
