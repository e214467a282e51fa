import './calendar.css'
import { type ChangeEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { FileField } from '../../ui/file-field.tsx'
import { Button } from '../../ui/button.tsx'
import { CalendarVeil } from './calendar-veil.tsx'
import { isCalendarText, openCalendar, useCalendarFile } from './calendar-file.ts'
import { CalendarPreview } from './calendar-preview.tsx'
import { useCalendarDrop } from './use-calendar-drop.ts'

/** Calls out of a calendar file, looked at before any is planned. At /calendar. */
export default function CalendarScreen() {
  const file = useCalendarFile((state) => state.file)
  const [, navigate] = useLocation()
  const { over } = useCalendarDrop()
  usePlace({ title: 'Calls from a calendar', above: { label: 'Today', href: '/today' } })
  useKeys('Calendar', [{ keys: ['Escape'], label: 'back to Today', quiet: true, run: () => navigate('/today') }])
  return (
    <main className="work" tabIndex={-1}>
      {file ? <CalendarPreview key={`${file.name} ${file.text.length}`} file={file} /> : <OpenCalendar />}
      {over && <CalendarVeil />}
    </main>
  )
}

/** Three ways in: dropped anywhere here, chosen, or pasted. */
function OpenCalendar() {
  const setFile = useCalendarFile((state) => state.setFile)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file) void openCalendar(file, () => undefined)
  }
  useKeys('Open', [{ keys: ['o'], label: 'choose a file', run: () => field.current?.click() }])
  return (
    <div className="pane" data-pane="" tabIndex={-1}>
      <div className="pad opencalendar">
        <h1>Calls from a calendar</h1>
        <p className="t2">
          Drop an .ics file anywhere here: an export of your calendar, or one invitation saved from your mail. You see
          each call and the company it is with before anything is planned. It is read on this computer and nothing is
          sent anywhere.
        </p>
        <div className="row w acts">
          <Button look="primary" shortcut="o" onClick={() => field.current?.click()}>
            Choose a file
          </Button>
          <FileField field={field} accept=".ics,.ical,.ifb,text/calendar" label="Calendar file" onChange={choose} />
        </div>
        <label className="pasted">
          <span className="lab">Or paste it</span>
          <textarea
            className="field"
            rows={6}
            value={text}
            placeholder="BEGIN:VCALENDAR"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <div className="row w acts">
          <Button
            disabled={text.trim() === ''}
            onClick={() => setFile({ name: 'the pasted calendar', text: text.trimStart() })}
          >
            Read it
          </Button>
          {text.trim() !== '' && !isCalendarText(text) && (
            <span className="t2">A calendar begins with BEGIN:VCALENDAR.</span>
          )}
        </div>
        <p className="t3">
          Series are looked at 60 days ahead, single calls a year. Drop the same calendar again next week: what was
          moved moves the call, and nothing is planned twice.
        </p>
      </div>
    </div>
  )
}
