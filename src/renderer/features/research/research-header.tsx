import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { ResearchProgress } from '../../../contract/contract.ts'
import { api, queries, useAsk } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { callWords, momentWords } from '../../words/dates.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { isSaved, stateWords } from './run-words.ts'
import { useRerun } from './use-rerun.ts'

/** Whose pages are read, what for, how far it is; cancel, or what comes next. */
export function ResearchHeader({ progress, again }: { progress: ResearchProgress; again: () => void }) {
  const { research, accountName } = progress
  const row = useQuery(queries.account(research.accountId)).data
  const now = useNow()
  const ended = research.state !== 'running'
  const brokeOff = research.state === 'failed' || research.state === 'interrupted'
  return (
    <header className="rhead">
      <div className="grow">
        <div className="row">
          <h1 className="clip" title={accountName}>
            {accountName}
          </h1>
          <a className="clip" href={research.homeUrl} target="_blank" rel="noreferrer noopener">
            {row?.account.identity.replace(/^https?:\/\//, '') ?? URL.parse(research.homeUrl)?.host}
          </a>
        </div>
        <p className="t2 clip">
          {ended
            ? `${upperFirst(stateWords[research.state])} ${momentWords(research.endedAt ?? research.startedAt, now)}`
            : reasonWords(row, now)}
        </p>
      </div>
      <PageCount progress={progress} />
      {ended ? <Rerun progress={progress} again={again} primary={brokeOff} /> : <Cancel progress={progress} />}
      <Link className={ended && !brokeOff ? 'btn primary' : 'btn'} href={`/accounts/${research.accountId}`}>
        Open the dossier <Kbd keys="Mod+Enter" />
      </Link>
    </header>
  )
}

function reasonWords(row: AccountRow | undefined, now: Date): string {
  const call = row?.nextCall
  if (!call) return 'Every page is saved as it arrives. Go on with other work, it does not need you.'
  const people = call.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
  return `For your call ${callWords(call.at, now).replace(/^Tod|^Tom|^Yes/, (day) => day.toLowerCase())}${people ? ` with ${people}` : ''}`
}

function PageCount({ progress }: { progress: ResearchProgress }) {
  return (
    <div className="rclock">
      <div className="lab">Pages</div>
      <div className="clock">
        {progress.pages.filter(isSaved).length} <span className="t3">of {progress.research.maxPages}</span>
      </div>
    </div>
  )
}

function Cancel({ progress: { research } }: { progress: ResearchProgress }) {
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk(api.research.cancel)
  return (
    <Button
      disabled={isPending}
      onClick={() =>
        mutate(
          { researchId: research.id },
          { onError: ({ why }) => say(`Research was not cancelled. ${why.message} ${why.next ?? ''}`.trim()) },
        )
      }
    >
      Cancel
    </Button>
  )
}

const rerunWords = { interrupted: 'Go on where it was', failed: 'Try again' } as const

function Rerun({
  progress: { research },
  again,
  primary,
}: {
  progress: ResearchProgress
  again: () => void
  primary: boolean
}) {
  const { run, busy } = useRerun(research, again)
  useKeys('Run again', [{ keys: ['r'], label: 'research again', run }])
  return (
    <Button {...(primary ? { look: 'primary' } : {})} icon="refresh" shortcut="r" disabled={busy} onClick={run}>
      {research.state === 'interrupted' || research.state === 'failed' ? rerunWords[research.state] : 'Research again'}
    </Button>
  )
}
