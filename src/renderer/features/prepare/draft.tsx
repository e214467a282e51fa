import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import type { BriefDesk } from '../../../contract/brief-edits.ts'
import type { PreparedRow } from '../../../contract/prepare.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StandingVerdict } from '../../ui/verdict.tsx'
import { callWords } from '../../words/dates.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { LineList } from '../brief/line-list.tsx'
import { PdfView } from '../brief/pdf-view.tsx'
import { useLineEdits } from '../brief/use-line-edits.ts'
import { useApproval } from '../brief/use-approval.ts'
import { Progress } from '../research/progress.tsx'
import { type DraftNote, approvedWords, draftNotes, rowState, stateWords } from './prepare-words.ts'

type DraftProps = {
  readonly row: PreparedRow
  readonly next: PreparedRow | undefined
  readonly goNext: () => void
  readonly begun: boolean
}

/** Its page can be read: its account is not being read, and the preparation was begun. */
export function isReadable(row: PreparedRow, begun: boolean): boolean {
  const state = rowState(row)
  if (state === 'waits' || state === 'reading' || state === 'building') return false
  return begun || state !== 'not-asked'
}

/** One brief to read and approve; while its account is being read, how far that is. */
export function Draft({ row, next, goNext, begun }: DraftProps) {
  if (!isReadable(row, begun)) return <NotYet row={row} begun={begun} />
  return <OpenDraft row={row} next={next} goNext={goNext} />
}

function OpenDraft({ row, next, goNext }: Omit<DraftProps, 'begun'>) {
  const { account, call } = row
  const desk = useQuery(queries.brief(account.id, call.id, undefined))
  const edits = useLineEdits(account.id, call.id, 'brief')
  const wide = useWide()
  const { source } = useOpenSource()
  usePrefetch(next)
  return (
    <>
      <section
        className="pane draft"
        data-pane=""
        tabIndex={-1}
        aria-label="The brief"
        aria-busy={desk.isPending || edits.busy}
      >
        <DraftHead row={row} desk={desk.data} next={next} goNext={goNext} />
        <div className="pad">
          {desk.error && <Failure error={desk.error} retry={() => void desk.refetch()} />}
          {desk.data?.overfull && (
            <div className="failure" role="alert">
              <div>
                <p>{desk.data.overfull.message}</p>
                <p className="t2">{desk.data.overfull.next}</p>
              </div>
            </div>
          )}
          {desk.data && <LineList desk={desk.data} edits={edits} startsAtFirst />}
        </div>
      </section>
      {wide && !source && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls and holds nothing else to focus
        <section className="pane draftpage" data-pane="" tabIndex={0} aria-label="The page">
          {desk.data?.pdf && <PdfView pdf={desk.data.pdf} title="The brief" />}
        </section>
      )}
    </>
  )
}

const wideWindow = window.matchMedia('(min-width: 100rem)')

/** There is room for the sheet itself beside its lines. */
function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      wideWindow.addEventListener('change', listener)
      return () => wideWindow.removeEventListener('change', listener)
    },
    () => wideWindow.matches,
  )
}

/** The page that comes next is there when one gets to it. */
function usePrefetch(next: PreparedRow | undefined): void {
  const client = useQueryClient()
  const { account, call } = next ?? {}
  useEffect(() => {
    if (account && call) client.query(queries.brief(account.id, call.id, undefined)).catch(() => undefined) // it says why when one gets to it
  }, [client, account, call])
}

type HeadProps = Omit<DraftProps, 'begun'> & { readonly desk: BriefDesk | undefined }

function DraftHead({ row, desk, next, goNext }: HeadProps) {
  const now = useNow()
  const { call, account } = row
  const approval = useApproval(account, desk)
  const approved = approvedWords(row, now)
  const approve = () => approval.approve(goNext)
  const label = next ? 'approve and next' : 'approve'
  useKeys('Approve', [
    { keys: ['a'], label, run: approve },
    ...(next ? [{ keys: ['n'], label: 'next, without a word', quiet: true, run: goNext }] : []),
  ])
  const people = call.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
  return (
    <header className="drafthead">
      <div className="row">
        <h2 className="clip">
          <Link href={`/accounts/${account.id}`}>{account.name}</Link>
        </h2>
        <StandingVerdict row={row} />
        <span className="whenwho t2 clip">
          {callWords(call.at, now)}, {call.minutes} min{people !== '' && `, ${people}`}
        </span>
        <span className="row draftacts">
          {next && (
            <Button look="quiet" shortcut="n" onClick={goNext}>
              Next
            </Button>
          )}
          <Button look="primary" icon="check" shortcut="a" disabled={!desk?.pdf || approval.busy} onClick={approve}>
            {approved === null ? 'Approve' : 'Approve again'}
          </Button>
        </span>
      </div>
      {approved !== null && (
        <p className="row t2 approvedline">
          <Icon name="check" size="s" />
          <span className="grow">
            {upperFirst(approved)}.
            {desk?.approval && desk.approval.changes.length > 0 && ` ${desk.approval.changes.join(' ')}`}
          </span>
          <Button look="quiet" disabled={approval.busy} onClick={approval.withdraw}>
            Take back
          </Button>
        </p>
      )}
      {draftNotes(asItIs(row, desk)).map((note) => (
        <Note key={note.text} note={note} />
      ))}
    </header>
  )
}

/** A line that was too long when the draft was built may have been shortened since. */
const asItIs = (row: PreparedRow, desk: BriefDesk | undefined): PreparedRow =>
  desk && desk.pdf !== null ? { ...row, draft: { ...row.draft, state: 'ready', reason: null } } : row

const noteIcons = { unknown: 'unk', stale: 'clock', danger: 'warn' } as const

function Note({ note: { is, text } }: { readonly note: DraftNote }) {
  return (
    <p className="row draftnote">
      <span className={is}>
        <Icon name={noteIcons[is]} size="s" />
      </span>
      <span>{text}</span>
    </p>
  )
}

function NotYet({ row, begun }: { readonly row: PreparedRow; readonly begun: boolean }) {
  const { account, refresh } = row
  const state = rowState(row)
  return (
    <section className="pane draft" data-pane="" tabIndex={-1} aria-label="The brief">
      <div className="pad notyet">
        <h2>{account.name}</h2>
        {begun ? (
          <>
            <p className="t2">
              {state === 'reading'
                ? `Being read: ${refresh.pagesSaved} of ${refresh.maxPages} pages. Its draft is built when that ends; go on with another meanwhile.`
                : `${upperFirst(stateWords[state])}. It goes on while you work elsewhere.`}
            </p>
            {state === 'reading' && <Progress done={refresh.pagesSaved} of={refresh.maxPages} />}
          </>
        ) : (
          <p className="t2">
            Prepare reads the pages of each company once more, a page a second, and builds the briefs. It may run
            overnight: leave Groundwork open. In the morning you read each page here, fix a line with E and approve it
            with A. Nothing is approved without you.
          </p>
        )}
      </div>
    </section>
  )
}
