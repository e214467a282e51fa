import type { AccountRow } from '../../../contract/accounts.ts'
import type { ShownEvent } from '../../../contract/signals.ts'
import { useNow } from '../../app/use-now.ts'
import { Chip, Tag } from '../../ui/chip.tsx'
import { Confidence } from '../../ui/confidence.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { shortDateWords } from '../../words/dates.ts'
import { countWord, eventStatusWord, eventTypeWord } from '../../words/terms.ts'
import { HowDoYouKnow } from '../dossier/how-do-you-know.tsx'
import { KeptOf } from '../kept/kept-rows.tsx'
import { CorrectEvent } from './correct-event.tsx'
import { ReviewActions } from './review-actions.tsx'

const quotesShown = 2

/** One event: what, when and how firm, the words and their pages, why it is shown, and the user's word on it. */
export function EventCard({
  event,
  row,
  why,
}: {
  readonly event: ShownEvent
  readonly row: AccountRow
  /** Why it may not reach a snapshot. */
  readonly why?: string
}) {
  const { icon, word } = eventTypeWord[event.type]
  const quotes = differentWords(event.evidence).slice(0, quotesShown)
  return (
    <li className="find-card" data-item={event.id} tabIndex={-1}>
      <div className="hd">
        <Icon name={icon} />
        <b>{event.label}</b>
        <span className="t2">
          {word}, {event.actor === 'other' && 'somebody else’s, '}
          {eventStatusWord[event.status]}, <DateTold event={event} />
        </span>
        {event.state === 'kept' && <Chip>yours</Chip>}
        {event.sensitive && <Tag is="against">know it, don’t open with it</Tag>}
        <span className="grow" />
        {why === undefined ? <Age event={event} /> : <Tag is="unknown">{why}</Tag>}
      </div>
      {quotes.map((quote, i) => (
        <Quote key={`${quote.pageVersionId} ${quote.start}`} evidence={quote} hit={i === 0 ? event.hit : null}>
          {i === 0 && event.evidence.length > quotes.length && (
            <span>and {countWord(event.evidence.length - quotes.length, 'more page')}</span>
          )}
          {i === 0 && <HowDoYouKnow claimId={event.id} accountId={row.account.id} />}
        </Quote>
      ))}
      <div className="cardfoot">
        <p className="whyshown">
          {event.checked === undefined && <Confidence confidence={event.sure} />}
          {event.moved && <span className="t3">by your decisions</span>}
          <span className="t3">
            {event.rule}
            {event.hit && (
              <span className="sr">: {event.evidence[0]?.quote.slice(event.hit.start, event.hit.end)}</span>
            )}
          </span>
          {named(event).map((name) => (
            <Chip key={name}>{name}</Chip>
          ))}
          {event.evidence.length > 1 && <span className="t3">{originWords(event)}</span>}
        </p>
        {event.state === 'kept' ? (
          <KeptOf accountId={row.account.id} claimId={event.id} />
        ) : (
          <ReviewActions
            signal={{ accountId: row.account.id, claimId: event.id, label: event.label }}
            decision={event.decision}
            of={event}
            form={CorrectEvent}
          />
        )}
      </div>
    </li>
  )
}

/** Pages that copy one another are one telling. */
const originWords = ({ origins, evidence }: ShownEvent): string =>
  origins > 1
    ? `${countWord(origins, 'independent telling')} on ${countWord(evidence.length, 'page')}`
    : `one telling, on ${countWord(evidence.length, 'page')}`

/** The same words on further pages say nothing more. */
const differentWords = (evidence: ShownEvent['evidence']): ShownEvent['evidence'] => {
  const seen = new Set<string>()
  return evidence.filter(({ quote }) => !seen.has(quote) && seen.add(quote))
}

/** Names and figures that the label does not say already. */
function named({ args, label }: ShownEvent): readonly string[] {
  const values = Object.values(args).flatMap((value) => value || [])
  return [...new Set(values)].filter((value) => !label.includes(value))
}

/** As precise as it is, and where it comes from where that is not the words. */
function DateTold({ event }: { event: ShownEvent }) {
  const now = useNow()
  if (event.date === null) return <>date not told</>
  const from = event.dateFrom === 'page' ? ', the day of the page' : event.dateFrom === 'you' ? ', by you' : ''
  return (
    <>
      <time>{shortDateWords(event.date, now)}</time>
      {from}
    </>
  )
}

function Age({ event }: { event: ShownEvent }) {
  const now = useNow()
  if (event.freshness === 'fresh' && event.freshUntil !== null) {
    return (
      <span className="state t2">
        <span className="fresh">
          <Icon name="dot" />
        </span>
        fresh to {shortDateWords(event.freshUntil, now)}
      </span>
    )
  }
  if (event.freshness === 'stale' || event.freshness === 'undated') {
    return (
      <span className="state stale">
        <Icon name="clock" />
        {event.ageDays === null ? 'undated' : `${countWord(event.ageDays, 'day')} old`}
      </span>
    )
  }
  return event.ageDays === null || event.ageDays < 0 ? null : (
    <span className="state t3">
      <Icon name="ring" />
      {countWord(event.ageDays, 'day')} old
    </span>
  )
}
