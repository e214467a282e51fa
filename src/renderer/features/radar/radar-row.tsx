import { Link } from 'wouter'
import type { RadarProblem, RadarRow as Row } from '../../../contract/radar.ts'
import { useNow } from '../../app/use-now.ts'
import { SourcesProvider, useSourceNumbers } from '../../sources/sources.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EvidenceAge } from '../../ui/freshness.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Refs } from '../../ui/ref.tsx'
import { StandingVerdict } from '../../ui/verdict.tsx'
import { daysSince, shortDateWords } from '../../words/dates.ts'
import { countWord, eventTypeWord } from '../../words/terms.ts'
import type { Selection } from '../accounts/use-selection.ts'
import { type Group, hasQuotes } from './radar-layout.ts'

type Standing = NonNullable<Row['standing']>

interface RowProps {
  readonly number: number
  readonly group: Group
  readonly row: Row | undefined
  readonly problem: RadarProblem
  readonly here: boolean
  readonly selection: Selection
}

/** One account: why it stands here in words, and the strongest quote of each side at the same size. */
export function RadarRow({ number, group, row, problem, here, selection }: RowProps) {
  const numbers = useSourceNumbers(row?.standing?.sources, undefined)
  const look = here ? 'radarrow is-cursor' : 'radarrow'
  if (!row)
    return (
      <article className={look} data-row={number} tabIndex={-1} aria-busy="true">
        <span className="barofrow" />
        <span className="sr">coming</span>
      </article>
    )
  const { account, standing } = row
  const chosen = selection.ids.has(account.id)
  return (
    <SourcesProvider numbers={numbers}>
      <article
        className={chosen ? `${look} is-chosen` : look}
        data-row={number}
        tabIndex={-1}
        aria-label={`${account.name}. ${row.reason}${chosen ? '. Selected' : ''}`}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${account.name}`}
          checked={chosen}
          onChange={() => selection.toggle(account.id)}
        />
        <div className="radarbody">
          <Head row={row} problem={problem} />
          <p className="radarwhy">
            {row.reason}
            {row.below && <span className="t3"> Below the one above: {row.below}.</span>}
            {row.olderVersion !== null && (
              <span className="stale"> Read through version {row.olderVersion} of the playbook.</span>
            )}
          </p>
          {standing && hasQuotes(group) && <Sides standing={standing} pages={row.pagesRead} />}
          {standing && <Beneath standing={standing} typical={group.group === 'typical'} />}
        </div>
      </article>
    </SourcesProvider>
  )
}

function Head({ row, problem }: { row: Row; problem: RadarProblem }) {
  const now = useNow()
  const { account } = row
  return (
    <div className="radarline1">
      <Link
        className="name clip"
        href={`/accounts/${account.id}/problems?problem=${encodeURIComponent(problem.id)}`}
        title={account.name}
      >
        {account.name}
      </Link>
      {account.sample && <Chip>sample</Chip>}
      {account.segment && <span className="t3 clip">{account.segment}</span>}
      {account.tags.slice(0, 2).map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
      <span className="grow" />
      <ResearchState row={row} />
      {row.lastFetch !== null && (
        <span className="radarage">
          <EvidenceAge days={daysSince(row.lastFetch, now)} />
        </span>
      )}
      {row.verdict !== null || row.own ? (
        <span className="radarverdict">
          <StandingVerdict row={row} />
        </span>
      ) : null}
    </div>
  )
}

function ResearchState({ row: { research } }: { row: Row }) {
  if (research === null) return null
  const look = {
    running: ['fetch', 'reading'],
    waiting: ['ring', 'waits'],
    interrupted: ['pause', 'interrupted'],
  } as const
  const [icon, word] = look[research]
  return (
    <span className="state t2">
      <Icon name={icon} />
      {word}
    </span>
  )
}

/** Both sides, of the same width and in the same type. An empty one says where it was looked for. */
function Sides({ standing, pages }: { standing: Standing; pages: number }) {
  return (
    <div className="radarsides">
      <SideOf direction="for" side={standing.for} pages={pages} />
      <SideOf direction="against" side={standing.against} pages={pages} />
    </div>
  )
}

function SideOf({
  direction,
  side: { best, count },
  pages,
}: {
  direction: 'for' | 'against'
  side: Standing['for']
  pages: number
}) {
  return (
    <div>
      <h3 className={direction}>
        <Icon name={direction === 'for' ? 'pro' : 'con'} />
        {direction === 'for' ? 'For' : 'Against'}, {count}
      </h3>
      {best ? (
        <Quote evidence={best.evidence} direction={direction} date={best.date} old={best.freshness === 'stale'}>
          {count > 1 && <span>{count - 1} more</span>}
          {best.toldOtherwise && <span>a hint now: they told us otherwise</span>}
        </Quote>
      ) : (
        <p className="ev none t2">
          {direction === 'for' ? 'Nothing on file says so.' : 'Nothing found; silence is not evidence against.'} Looked
          on {countWord(pages, 'page')}.
        </p>
      )}
    </div>
  )
}

/** Facts, openings and events that speak for it, and the event that may make it urgent. */
function Beneath({ standing, typical }: { standing: Standing; typical: boolean }) {
  const now = useNow()
  const { signs, urgent, typicalBy } = standing
  if (signs.length === 0 && !urgent && !typical) return null
  return (
    <p className="radarsigns t2">
      {typical &&
        typicalBy.map(({ why, evidence }) => (
          <span key={why}>
            <Refs evidence={evidence} />
          </span>
        ))}
      {signs.map(({ id, words, evidence }) => (
        <span key={id}>
          <Icon name="plus" size="s" />
          {words}
          <Refs evidence={[evidence]} />
        </span>
      ))}
      {urgent && (
        <span>
          <Icon name={eventTypeWord[urgent.type].icon} size="s" />
          {urgent.label}
          {urgent.date && `, ${shortDateWords(urgent.date, now)}`}
          <Refs evidence={[urgent.evidence]} />
        </span>
      )}
    </p>
  )
}
