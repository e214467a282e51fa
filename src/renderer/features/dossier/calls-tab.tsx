import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { isWithinReach } from '../../../contract/call-reach.ts'
import type { Call, Debrief } from '../../../contract/contract.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { callWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { CameOf } from '../debrief/came-of.tsx'
import { DebriefForm } from '../debrief/debrief-form.tsx'
import { ProvedLines } from '../debrief/proved-right.tsx'
import { useNextStep } from '../call/use-next-step.ts'
import { AttemptsSection } from './attempts/attempts-section.tsx'
import { CallForm } from './call-form.tsx'
import type { TabProps } from './tab-props.ts'
import { TabPane } from './tab-pane.tsx'

/** Calls planned and held; a form to plan one or to write down what came of it. */
export function CallsTab({ row }: TabProps) {
  const calls = useQuery(queries.calls(row.account.id))
  const facts = useQuery(queries.facts(row.account.id)).data
  const debriefs = useQuery(queries.debriefs(row.account.id)).data
  const nextStep = useNextStep()
  const [path, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const editing = asked.get('call')
  const close = () => navigate(path, { replace: true })
  const names = facts?.flatMap(({ fact }) =>
    fact.kind === 'person' ? [{ name: fact.name, role: fact.title ?? '' }] : [],
  )
  return (
    <TabPane name="Calls and attempts" query={calls} enter="change the call">
      {(data) => {
        const call = data.find(({ id }) => id === editing)
        const form = call !== undefined || asked.has('new')
        const held = data.find(({ id }) => id === asked.get('debrief'))
        if (held) return <DebriefOf key={held.id} call={held} onDone={close} />
        return (
          <div className="one">
            {form ? (
              <CallForm
                key={call?.id ?? 'new'}
                accountId={row.account.id}
                call={call}
                names={names ?? []}
                onDone={close}
              />
            ) : data.length === 0 ? (
              <EmptyState title="No calls yet" action={<PlanCall path={path} />}>
                Plan the first one. The brief is made for it: its time, who is there, and the one thing it is to settle.
              </EmptyState>
            ) : (
              <p className="plancall row w">
                <PlanCall path={path} />
                <Button
                  icon="today"
                  shortcut="Shift+d"
                  disabled={nextStep.busy}
                  onClick={() => nextStep.save(row.account.id)}
                >
                  To your calendar
                </Button>
              </p>
            )}
            <CallList calls={data} debriefs={debriefs ?? []} />
            <AttemptsSection accountId={row.account.id} />
            <ProvedLines />
          </div>
        )
      }}
    </TabPane>
  )
}

/**
 * What was written down in the call, and the likely problems of now, are what the form begins with. Both are asked for anew: what was known
 * before the call would be saved over it.
 */
function DebriefOf({ call, onDone }: { call: Call; onDone: () => void }) {
  const debriefs = useQuery({ ...queries.debriefs(call.accountId), refetchOnMount: 'always' })
  const snapshot = useQuery({ ...queries.snapshot(call.accountId), refetchOnMount: 'always' })
  const asked = debriefs.isFetchedAfterMount && snapshot.isFetchedAfterMount
  if (!asked || debriefs.data === undefined || snapshot.data === undefined) return null
  return (
    <div className="one">
      <DebriefForm
        call={call}
        snapshot={snapshot.data}
        before={debriefs.data.find(({ callId }) => callId === call.id)}
        onDone={onDone}
      />
    </div>
  )
}

function PlanCall({ path }: { path: string }) {
  return (
    <>
      <Link className="btn primary" href={`${path}?new`}>
        Plan a call
      </Link>{' '}
      <Link className="btn" href={path.replace(/calls$/, 'call')} state={{ from: path }}>
        Call now
      </Link>
    </>
  )
}

function CallList({ calls, debriefs }: { calls: readonly Call[]; debriefs: readonly Debrief[] }) {
  const now = useNow()
  const ahead = calls.filter(({ at }) => Date.parse(at) >= now.getTime()).sort((a, b) => a.at.localeCompare(b.at))
  const held = calls.filter(({ at }) => Date.parse(at) < now.getTime()).sort((a, b) => b.at.localeCompare(a.at))
  return (
    <>
      <CallGroup title="Planned" calls={ahead} debriefs={debriefs} />
      <CallGroup title="Held" calls={held} debriefs={debriefs} />
    </>
  )
}

function CallGroup({
  title,
  calls,
  debriefs,
}: {
  title: string
  calls: readonly Call[]
  debriefs: readonly Debrief[]
}) {
  if (calls.length === 0) return null
  return (
    <section aria-label={title}>
      <div className="sec">
        <h2>{title}</h2>
        <span className="t2">{calls.length}</span>
      </div>
      <ul className="sheet pagelist">
        {calls.map((call) => (
          <CallRow key={call.id} call={call} debrief={debriefs.find(({ callId }) => callId === call.id)} />
        ))}
      </ul>
    </section>
  )
}

function CallRow({ call, debrief }: { call: Call; debrief: Debrief | undefined }) {
  const now = useNow()
  const [path] = useLocation()
  const nextStep = useNextStep()
  const say = useWindow((state) => state.say)
  const remove = useAsk(withUndo(api.calls.remove))
  const bringBack = useAsk(putBack)
  const [gone, setGone] = useState(false)
  const attempts = useQuery(queries.pursuit(call.accountId)).data?.touches
  // then there is nothing to write down of it
  const nobody = attempts?.some(({ callId, outcome }) => callId === call.id && outcome === 'no-answer') ?? false
  const isNear = Date.parse(call.at) >= now.getTime() && isWithinReach(call.at, now.getTime())
  const removeIt = () =>
    remove.mutate(
      { callId: call.id },
      {
        onSuccess: ({ debrief: told }) => {
          setGone(true)
          say(`Call removed: ${callWords(call.at, now)}.${goneWith(told)}`, () =>
            bringBack.mutate({ call, debrief: told }),
          )
        },
      },
    )
  if (gone) return null
  return (
    <li data-item={call.id} tabIndex={-1}>
      <div className="row">
        <b className="nowrap">{callWords(call.at, now)}</b>
        <span className="t2 nowrap">{call.minutes} min</span>
        <span className="clip">
          {call.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ') || 'nobody named yet'}
        </span>
        <span className="grow" />
        {nobody && <Chip>no answer</Chip>}
        {isNear && (
          <Link className="btn" href={`/accounts/${call.accountId}/call/${call.id}`} state={{ from: path }}>
            Call
          </Link>
        )}
        {Date.parse(call.at) < now.getTime() && !nobody && (
          <Link className={debrief && !debrief.begun ? 'btn quiet' : 'btn'} href={`${path}?debrief=${call.id}`}>
            {!debrief ? 'Debrief' : debrief.begun ? 'Complete the debrief' : 'Edit debrief'}
          </Link>
        )}
        {Date.parse(call.at) >= now.getTime() && (
          <Button
            look="quiet"
            icon="today"
            aria-label="This call as a file for your calendar"
            onClick={() => nextStep.save(call.accountId, call.id)}
          />
        )}
        <Link className="btn quiet" data-open="" href={`${path}?call=${call.id}`}>
          Edit
        </Link>
        <Button look="quiet" icon="bin" aria-label="Remove this call" onClick={removeIt} />
      </div>
      {call.objective && <p className="why">To settle: {call.objective}</p>}
      {call.nextCommitment && <p className="why">Next commitment: {call.nextCommitment}</p>}
      {call.outcome && <p className="why">Outcome: {call.outcome}</p>}
      {debrief && <CameOf debrief={debrief} />}
    </li>
  )
}

/** One request for both: by then the row it was asked from is no more. */
async function putBack({ call, debrief }: { call: Call; debrief: Debrief | null }): Promise<void> {
  await api.calls.save(call)
  if (debrief) await api.debriefs.restore({ debrief })
}

/** What goes with a call is said: what they told us in it is no evidence any more. */
function goneWith(debrief: Debrief | null): string {
  if (debrief === null) return ''
  const lines = debrief.said.length
  return lines === 0
    ? ' Its debrief went along.'
    : ` Its debrief went along, and ${countWord(lines, 'line')} of theirs.`
}
