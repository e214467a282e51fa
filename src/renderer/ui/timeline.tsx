import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { DatedEvent } from '../../contract/contract.ts'
import { useNow } from '../app/use-now.ts'
import { useKeys } from '../keys/use-keys.ts'
import { sourceOf } from '../sources/source-address.ts'
import { useOpenSource } from '../sources/use-open-source.ts'
import { dateWords } from '../words/dates.ts'
import { checkedWord, countWord, eventStatusWord, eventTypeWord } from '../words/terms.ts'
import { type Lane, drawTimeline, laneWords, type TimelineDrawing } from './timeline-scale.ts'

const narrowest = 420
const widest = 736

/** The picture, or, behind T, the same as a table. */
export function TimelineOrTable(props: Parameters<typeof Timeline>[0]) {
  const [table, setTable] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const turn = () => {
    setTable(!table)
    place.current?.focus({ preventScroll: true })
  }
  useKeys('Timeline', [
    { keys: ['t'], label: table ? 'table as a timeline' : 'timeline as a table', quiet: true, run: turn },
  ])
  return (
    <div ref={place} tabIndex={-1} className="timelineplace">
      {table ? <EventTable events={props.events} /> : <Timeline {...props} />}
    </div>
  )
}

/** Events on an axis: a bar as long as each stays fresh, the best days stronger, the call as a line. */
function Timeline({
  events,
  call,
  lanes = 5,
}: {
  readonly events: readonly DatedEvent[]
  readonly call: Date | null
  readonly lanes?: number
}) {
  const now = useNow()
  const box = useRef<HTMLElement>(null)
  const width = useWidth(box)
  const drawing = drawTimeline(events, { now, call, width, lanes })
  return (
    <figure ref={box} aria-label={drawing ? sentence(drawing) : undefined}>
      {drawing && (
        <svg className="tl" viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
          <Axis drawing={drawing} />
          {drawing.lanes.map((lane) => (
            <LaneLink key={lane.event.id} lane={lane} />
          ))}
          <Mark drawing={drawing} />
        </svg>
      )}
    </figure>
  )
}

/** The drawing is made for the width it gets, so that its letters keep their size. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(608)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(Math.min(Math.max(entry.contentRect.width, narrowest), widest)))
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}

function sentence({ lanes }: TimelineDrawing): string {
  const count = (look: Lane['look']) => lanes.filter((lane) => lane.look === look).length
  return `Timeline: ${countWord(count('fresh'), 'event')} still fresh, ${count('gone')} past, ${count('planned')} planned`
}

function Axis({ drawing }: { drawing: TimelineDrawing }) {
  return drawing.ticks.map(({ x, label }) => (
    <g key={x} aria-hidden="true">
      <line className="grid" x1={x} x2={x} y1="12" y2={drawing.height - 2} />
      {x + 40 < drawing.width && (
        <text x={x + 3} y="10">
          {label}
        </text>
      )}
    </g>
  ))
}

function LaneLink({ lane }: { lane: Lane }) {
  const { hrefOf, open } = useOpenSource()
  const [evidence] = lane.event.evidence
  const source = evidence ? sourceOf(evidence) : null
  const follow = (event: MouseEvent) => {
    if (!source || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    open(source)
  }
  if (!source) return <LaneDrawing lane={lane} />
  return (
    <g>
      {/* what the pointer rests on says all of it; outside of the link, whose name begins with what is seen of it */}
      {lane.label !== lane.event.label && <title>{lane.event.label}</title>}
      <a
        href={hrefOf(source)}
        onClick={follow}
        className="lane"
        data-item={lane.event.id}
        data-open=""
        aria-label={`${lane.label} ${lane.date}: ${laneWords(lane)}`}
      >
        <rect className="hit" x="0" y={lane.y - 13} width="100%" height="18" />
        <LaneDrawing lane={lane} />
      </a>
    </g>
  )
}

function LaneDrawing({ lane: { look, x, y, until, best, label, date, dateAt } }: { lane: Lane }) {
  const mid = y - 4
  return (
    <>
      <text className={look === 'gone' ? 'dim' : 'lbl'} x="0" y={y}>
        {label}
      </text>{' '}
      {until !== null && until > x && (
        <rect className={look === 'gone' ? 'gonebar' : 'fr'} x={x} y={y - 7.5} width={until - x} height="7" rx="3.5" />
      )}
      {best && <rect className="best" x={best.x} y={y - 7.5} width={best.width} height="7" />}
      {look === 'planned' ? (
        <path className="plan" d={`M${x} ${mid - 5}l5 5-5 5-5-5Z`} />
      ) : (
        <circle className={look === 'gone' ? 'gone' : 'dot'} cx={x} cy={mid} r={look === 'gone' ? 4 : 4.5} />
      )}
      <text x={dateAt.x} y={y} textAnchor={dateAt.anchor}>
        {date}
      </text>
    </>
  )
}

function Mark({ drawing: { mark, height } }: { drawing: TimelineDrawing }) {
  return (
    <g aria-hidden="true">
      <line className="call" x1={mark.x} x2={mark.x} y1="14" y2={height - 2} />
      <text className="callt" x={mark.labelX} y={mark.y} textAnchor={mark.anchor}>
        {mark.label}
      </text>
    </g>
  )
}

/** The same as a table, behind T. */
function EventTable({ events }: { readonly events: readonly DatedEvent[] }) {
  return (
    <table className="events">
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">Kind</th>
          <th scope="col">Date</th>
          <th scope="col">Fresh until</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td>
              {event.label}
              {event.checked && <span className="t3">, {checkedWord[event.checked]}</span>}
            </td>
            <td>{`${eventTypeWord[event.type].word}, ${eventStatusWord[event.status]}`}</td>
            <td>
              {event.date === null ? 'undated' : dateWords(event.date)}
              {event.dateFrom === 'page' && ', the day of the page'}
            </td>
            <td>{event.freshUntil === null ? '' : dateWords(event.freshUntil)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
