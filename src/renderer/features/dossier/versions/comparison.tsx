import type { ReactNode } from 'react'
import type { Claim, DatedEvent } from '../../../../contract/contract.ts'
import type { ComparedSnapshots, FitFlip } from '../../../../contract/snapshots.ts'
import { useNow } from '../../../app/use-now.ts'
import { FitRange, fitWords } from '../../../ui/fit-range.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Refs } from '../../../ui/ref.tsx'
import { VerdictWord } from '../../../ui/verdict.tsx'
import { dateWords, momentWords } from '../../../words/dates.ts'
import { countWord, eventTypeWord } from '../../../words/terms.ts'
import { upperFirst } from '../../../words/upper-first.ts'
import { ComparedProblem } from './compared-problem.tsx'
import { type Sided, sidesOf } from './sided.ts'

/** What two versions do not share, in the order of the snapshot. A part in which nothing differs is not there. */
export function Comparison({ compared }: { compared: ComparedSnapshots }) {
  const now = useNow()
  const { before, after, problems } = compared
  return (
    <div className="one compared">
      <header className="comparedhead">
        <h2>
          Version {before.number}, {momentWords(before.asOf, now)} <Icon name="right" size="s" />{' '}
          <span className="sr">then</span> version {after.number}, {momentWords(after.asOf, now)}
        </h2>
        <Lens compared={compared} />
      </header>
      {compared.same ? <Same compared={compared} /> : <Verdict compared={compared} />}
      <Lines name="Why" lines={sidesOf(compared.reasons).map(sidedClaim)} />
      <Turned name="Strongest argument against" turned={compared.against} />
      <Turned name="Dated consequence" turned={compared.urgency} />
      {problems.length > 0 && (
        <section aria-label="Likely problems">
          <div className="sec">
            <h2>Likely problems</h2>
            <span className="t2">{countWord(problems.length, 'differs', 'differ')}</span>
          </div>
          {problems.map((problem) => (
            <ComparedProblem key={problem.problemId} problem={problem} />
          ))}
        </section>
      )}
      <Lines name="Signals" lines={eventLines(compared)} />
      <Lines name="Fit" lines={compared.flips.map(flipLine)} />
      <Unknowns compared={compared} />
      <Lines name="People" lines={sidesOf(compared.people).map(personLine)} />
    </div>
  )
}

function Lens({ compared: { before, after } }: { compared: ComparedSnapshots }) {
  const [was, is] = [before.playbook, after.playbook]
  if (was?.id === is?.id && was?.version === is?.version) return null
  const name = (lens: typeof was) => (lens ? `${lens.name}, version ${lens.version}` : 'no playbook')
  return (
    <p className="t2 note1">
      Looked at through {name(was)}, then through {name(is)}. Some of what differs comes from that.
    </p>
  )
}

function Same({ compared: { before, after } }: { compared: ComparedSnapshots }) {
  return (
    <p className="ev none t2" role="status">
      Nothing differs but the days between them.{' '}
      {after.verdict ? 'Both recommend the same, for the same reasons.' : 'Neither recommends anything.'} Read on{' '}
      {countWord(before.pagesRead, 'page')} then, {countWord(after.pagesRead, 'page')} now.
    </p>
  )
}

/** Both verdicts, and both ranges on one scale each. */
function Verdict({ compared: { before, after } }: { compared: ComparedSnapshots }) {
  return (
    <section aria-label="Recommendation">
      <div className="sec">
        <h2>Recommendation</h2>
        <span className="t2">{before.verdict === after.verdict ? 'the same' : 'another one'}</span>
      </div>
      <div className="comparedsides">
        {[before, after].map((side, i) => (
          <div key={side.id}>
            <p className="row">
              <span className="lab">{i === 0 ? 'Then' : 'Now'}</span> <VerdictWord verdict={side.verdict} />
              <span className="t3">{countWord(side.pagesRead, 'page')} read</span>
              {side.fit && <span className="t3 num">fit {fitWords(side.fit)}</span>}
            </p>
            {side.fit ? <FitRange fit={side.fit} /> : <p className="t3">No playbook, so no fit.</p>}
          </div>
        ))}
      </div>
    </section>
  )
}

interface Line {
  readonly key: string
  readonly is: 'new' | 'gone' | 'other'
  readonly words: ReactNode
}

const lookOf = {
  new: { icon: 'plus', word: 'New' },
  gone: { icon: 'minus', word: 'Gone' },
  other: { icon: 'compare', word: 'Changed' },
} as const

/** Lines of which each says in its first word whether it is new, gone or different. */
function Lines({ name, lines }: { name: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-label={name}>
      <div className="sec">
        <h2>{name}</h2>
      </div>
      <ul className="sheet comparedlines">
        {lines.map(({ key, is, words }) => (
          <li key={key} data-item={`${name} ${key}`} tabIndex={-1}>
            <span className={is === 'new' ? 'turn' : 'turn t3'}>
              <Icon name={lookOf[is].icon} size="s" /> {lookOf[is].word}
            </span>
            <span className="grow">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const sidedClaim = ({ is, value: { id, text, evidence } }: Sided<Claim>): Line => ({
  key: id,
  is,
  words: (
    <>
      {text}
      <Refs evidence={evidence} />
    </>
  ),
})

function Turned({ name, turned }: { name: string; turned: ComparedSnapshots['against'] }) {
  if (!turned) return null
  const sides = sidesOf({ added: turned.after ? [turned.after] : [], gone: turned.before ? [turned.before] : [] })
  return <Lines name={name} lines={sides.map(sidedClaim)} />
}

const freshnessTurn: Readonly<Record<DatedEvent['freshness'], string>> = {
  fresh: 'fresh',
  ahead: 'still ahead',
  neutral: 'cooling',
  stale: 'gone by',
  undated: 'undated',
}

function eventLines({ events }: ComparedSnapshots): readonly Line[] {
  const sided = sidesOf(events).map(({ is, value }): Line => ({ key: value.id, is, words: <Event event={value} /> }))
  const turned = events.turned.map(
    ({ event, was }): Line => ({
      key: event.id,
      is: 'other',
      words: (
        <>
          <Event event={event} />{' '}
          <span className="t2">
            {freshnessTurn[event.freshness]} now, was {freshnessTurn[was]}
          </span>
        </>
      ),
    }),
  )
  return [...sided, ...turned]
}

function Event({ event: { label, type, date, evidence } }: { event: DatedEvent }) {
  return (
    <>
      {label}{' '}
      <span className="t3">
        {eventTypeWord[type].word}, {date === null ? 'undated' : dateWords(date)}
      </span>
      <Refs evidence={evidence} />
    </>
  )
}

const flipLine = ({ label, before, after, value, evidence }: FitFlip): Line => ({
  key: label,
  is: before === null ? 'new' : after === null ? 'gone' : 'other',
  words: (
    <>
      {upperFirst(label)}: {after === null ? `not asked for any more, was ${before}` : after}
      {value !== null && `, ${value}`}
      {before !== null && after !== null && <span className="t2">, was {before}</span>}
      <Refs evidence={evidence} />
    </>
  ),
})

function Unknowns({ compared: { unknowns } }: { compared: ComparedSnapshots }) {
  const known = unknowns.known.map(
    ({ id, text, now, evidence }): Line => ({
      key: id,
      is: 'gone',
      words: (
        <>
          {text} <span className="t2">Known now{now === null ? '' : `: ${now}`}</span>
          <Refs evidence={evidence} />
        </>
      ),
    }),
  )
  const opened = unknowns.opened.map(
    ({ id, text, looked }): Line => ({
      key: id,
      is: 'new',
      words: (
        <>
          {text} <span className="t2">{looked}</span>
        </>
      ),
    }),
  )
  return <Lines name="Nobody could find" lines={[...known, ...opened]} />
}

const personLine = ({
  is,
  value: { id, name, title, evidence },
}: Sided<{ id: string; name: string; title: string | null; evidence: Claim['evidence'] }>): Line => ({
  key: id,
  is,
  words: (
    <>
      {name}
      {title !== null && `, ${title}`}
      <Refs evidence={evidence} />
    </>
  ),
})
