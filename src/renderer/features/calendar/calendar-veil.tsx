import { DropVeil } from '../../ui/drop-veil.tsx'

export const CalendarVeil = () => (
  <DropVeil icon="today" detail="An .ics file: an export, or one invitation">
    Drop a calendar to see its calls
  </DropVeil>
)
