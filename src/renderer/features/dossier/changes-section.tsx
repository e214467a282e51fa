import './changes-section.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Api, ChangeSignal, PageChange } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/chip.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Ref } from '../../ui/ref.tsx'
import { sourceOf } from '../../sources/source-address.ts'
import { shortDateWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { appErrorOf } from '../../failure.ts'
import { ChangeAge } from './change-age.tsx'
import { HowDoYouKnow } from './how-do-you-know.tsx'
import { thenAndNowHref } from '../reader/then-and-now-address.ts'

const shownAtFirst = 8

/** What checks found on the pages: what they began to say, stopped saying or say differently, then and now. */
export function ChangesSection({ row }: { row: AccountRow }) {
  const changes = useQuery(queries.changes(row.account.id)).data
  const judged = useQuery(queries.signals(row.account.id)).data
  const [all, setAll] = useState(false)
  const now = useNow()
  if (!changes) return null
  const shown = all ? changes : changes.slice(0, shownAtFirst)
  const days = [...Map.groupBy(shown, ({ foundAt }) => foundAt.slice(0, 10))]
  return (
    <section aria-label="Changes on their pages">
      <div className="sec">
        <h2>Changes on their pages</h2>
        {changes.length > 0 && <span className="t2">{changes.length}</span>}
        <span className="more">
          <CheckNow row={row} />
        </span>
      </div>
      {changes.length === 0 ? (
        <p className="ev none t2">{nothingWords(row)}</p>
      ) : (
        days.map(([day, of]) => (
          <div key={day}>
            {/* the host cut it out of an instant */}
            <p className="lab changeday">Found {shortDateWords(day as Parameters<typeof shortDateWords>[0], now)}</p>
            <ul className="sheet findings">
              {of.map((change) => (
                <ChangeRow key={change.id} change={change} judged={judgedOf(judged, change)} />
              ))}
            </ul>
          </div>
        ))
      )}
      {shown.length < changes.length && (
        <button type="button" className="morelines" onClick={() => setAll(true)}>
          {countWord(changes.length - shown.length, 'more change')}
        </button>
      )}
    </section>
  )
}

function nothingWords({ watch, pagesRead }: AccountRow): string {
  if (pagesRead === 0) return 'No page was read yet, so there is nothing to compare.'
  if (watch?.lastCheck) return `Checked ${countWord(pagesRead, 'page')}. They say what they said before.`
  return 'Not checked again yet. Watch the account, or check its pages now: what they stopped saying counts as much as what they began to say.'
}

/** Asks again for the pages that are on file. */
export function CheckNow({ row: { account, research, pagesRead } }: { row: AccountRow }) {
  const say = useWindow((state) => state.say)
  const [asked, setAsked] = useState(false)
  if (pagesRead === 0) return null
  const start = async (): Promise<void> => {
    setAsked(true)
    try {
      await ask(() => api.watches.recheck({ accountId: account.id }))
      say(`Checking the pages of ${account.name}.`)
    } catch (thrown) {
      const why = appErrorOf(thrown)
      say(`The check did not start. ${errorWords(why)}`)
    }
    setAsked(false)
  }
  return (
    <Button look="quiet" icon="refresh" disabled={asked || research === 'running'} onClick={() => void start()}>
      {research === 'running' ? 'Checking' : 'Check now'}
    </Button>
  )
}

export const changeIcon: Readonly<Record<PageChange['about'], IconName>> = {
  person: 'user',
  opening: 'users',
  headcount: 'users',
  customer: 'award',
  certification: 'check',
  offer: 'box',
  site: 'factory',
  claim: 'flag',
  statement: 'note',
  item: 'note',
  page: 'note',
}
const directionWord = { began: 'new', stopped: 'gone', changed: 'changed' } as const

type Signals = Awaited<ReturnType<Api['signals']['list']>>
type Judged = { readonly signal: ChangeSignal | undefined; readonly why: string | undefined }

/** The signal a change is taken for, or why it is none. Most are only changes. */
const judgedOf = (signals: Signals | undefined, { id }: PageChange): Judged => ({
  signal: signals?.changes.find((signal) => signal.id === id),
  why: signals?.changesLeftOut.find(({ change }) => change.id === id)?.why,
})

function ChangeRow({ change, judged: { signal, why } }: { change: PageChange; judged: Judged }) {
  const { evidence, label, about, direction, onPages } = change
  const single = evidence.before === null || evidence.after === null
  return (
    <li className="find-card">
      <div className="hd">
        <Icon name={changeIcon[about]} />
        <b>{label}</b>
        <span className="t2">{directionWord[direction]}</span>
        {onPages > 1 && <span className="t2">on {countWord(onPages, 'page')}</span>}
        {signal?.sensitive && <Tag is="against">know it, don’t open with it</Tag>}
        {why && <Tag is="unknown">{why}</Tag>}
        <span className="grow" />
        {signal && <ChangeAge signal={signal} />}
        {signal && <HowDoYouKnow claimId={signal.id} accountId={signal.accountId} />}
        {change.fromVersionId && change.fromVersionId !== change.toVersionId && (
          <Link className="quietlink nowrap" href={thenAndNowHref(change, change.fromVersionId, change.toVersionId)}>
            <Icon name="compare" size="s" /> then and now<span className="sr">: {label}</span>
          </Link>
        )}
      </div>
      <div className={single ? 'thennow one' : 'thennow'}>
        {evidence.before && <SidedQuote change={change} side="before" />}
        {evidence.after && <SidedQuote change={change} side="after" />}
      </div>
    </li>
  )
}

function SidedQuote({ change, side }: { change: PageChange; side: 'before' | 'after' }) {
  const quote = change.evidence[side]
  const source = quote && sourceOf(quote)
  if (!quote || !source) return null
  return (
    <blockquote className="ev" data-item={`${change.id} ${side}`} tabIndex={-1}>
      <p className="lab">{side === 'before' ? 'Then' : 'Now'}</p>
      <p className="q">
        <span>{quote.quote}</span>
      </p>
      <p className="src">
        <Ref source={source} />
        <span className="clip">{change.pageTitle}</span>
      </p>
    </blockquote>
  )
}
