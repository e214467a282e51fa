import '../playbooks/playbooks.css'
import './best-customers.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Proposed } from '../../../contract/best-customers.ts'
import type { Playbook, PlaybookId } from '../../../contract/contract.ts'
import { api, ask, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { peekSource } from '../../sources/use-open-source.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { Beside } from '../reader/beside.tsx'
import { Progress } from '../research/progress.tsx'
import { Companies } from './companies.tsx'
import { howSure } from './proposal-words.ts'
import { Proposals, type Word } from './proposals.tsx'

/** A text to write into: a playbook of the workspace, or a starter that becomes one. */
type Target = { readonly key: string; readonly name: string; readonly yaml: string; readonly id: PlaybookId | null }

/** Start from your best customers, at /playbooks/best-customers: enter them, read them, confirm or strike what they share. */
export default function BestCustomersScreen() {
  const pane = useRef<HTMLElement>(null)
  const list = useQuery(queries.bestCustomers())
  usePlace({ title: 'Best customers', above: { label: 'Playbooks', href: '/playbooks' } })
  useItems('Lines', pane, { move: 'next line', enter: 'open source', peek: peekSource })
  const rows = list.data ?? []
  return (
    <Beside>
      <section
        className="pane"
        ref={pane}
        tabIndex={-1}
        data-pane=""
        aria-label="Start from your best customers"
        aria-busy={list.isPending}
      >
        <div className="pad playbooks best">
          <h1>Start from your best customers</h1>
          <p className="t2">
            Enter three to eight, and some you regret. Their public pages are read like any account’s; what the good
            ones share and the others don’t is proposed here, each line with its words, for you to confirm or strike.
            They are no calls to make, and stay out of today’s list and of trials.
          </p>
          {list.error && <Failure error={list.error} retry={() => void list.refetch()} />}
          <div className="bestlists">
            <Companies
              title="Best customers"
              note="three to eight"
              relation="customer"
              rows={rows.filter(({ account }) => account.relation === 'customer')}
            />
            <Companies
              title="Ones you regret"
              note="up to eight, if there are any"
              relation="regretted"
              rows={rows.filter(({ account }) => account.relation === 'regretted')}
            />
          </div>
          <Shared read={rows.filter(({ pagesRead }) => pagesRead > 0).length} />
        </div>
      </section>
    </Beside>
  )
}

/** Where it is to be written, what they share, and the writing of it. */
function Shared({ read }: { readonly read: number }) {
  const targets = useTargets()
  const [key, setKey] = useState<string | null>(null)
  const [asked, setAsked] = useState<{ readonly target: Target; readonly time: number } | null>(null)
  const target = targets.find((one) => one.key === key) ?? targets[0]
  if (!target) return null
  return (
    <>
      <section aria-label="What they share">
        <div className="row">
          <label>
            <span className="lab">Write it into</span>
            <select className="field" value={target.key} onChange={(event) => setKey(event.target.value)}>
              {targets.map(({ key: one, name }) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <span className="grow" />
          <Button
            look={asked === null ? 'primary' : 'quiet'}
            disabled={read === 0}
            onClick={() => setAsked({ target, time: (asked?.time ?? 0) + 1 })}
          >
            {asked === null ? 'Find what they share' : 'Look again'}
          </Button>
        </div>
      </section>
      {asked && <Found key={`${asked.target.key} ${asked.time}`} target={asked.target} time={asked.time} />}
    </>
  )
}

/** The playbook in use first, then the other own ones, then those that come with the app. */
function useTargets(): readonly Target[] {
  const inUse = useStatus().data?.settings.playbookId ?? null
  const own = useQuery(queries.playbooks()).data ?? []
  const starters = useQuery(queries.starters()).data ?? []
  return [
    ...own
      .toSorted((a, b) => Number(b.id === inUse) - Number(a.id === inUse))
      .map(({ id, yaml, content }) => ({
        key: id,
        id,
        yaml,
        name: `${content.name}${id === inUse ? ', in use' : ''}`,
      })),
    ...starters.map(({ slug, yaml, content }) => ({ key: slug, id: null, yaml, name: `New, from: ${content.name}` })),
  ]
}

function Found({ target, time }: { readonly target: Target; readonly time: number }) {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    queries.customerProposals(target.yaml, time),
  )
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage()
  }, [hasNextPage, isFetching, error, fetchNextPage])
  const last = data?.pages.at(-1)
  if (error) return <Failure error={error} retry={() => void (data ? fetchNextPage() : refetch())} />
  if (!last?.proposals)
    return (
      <section aria-label="How far" aria-busy="true">
        <p className="t2" role="status">
          Looking at {last ? `company ${Math.min(last.looked + 1, last.of)} of ${last.of}` : 'the first company'}, all
          its pages
        </p>
        <Progress done={last?.looked ?? 0} of={last?.of ?? 1} />
      </section>
    )
  if (last.good < last.fewest)
    return (
      <EmptyState title={`Too few to tell: ${countWord(last.good, 'best customer')} read`}>
        From {last.fewest} on something can be said. Add more, or wait until their pages are read, and look again.
      </EmptyState>
    )
  if (last.proposals.length === 0)
    return (
      <EmptyState title="Nothing that most of them share">
        Looked at {countWord(last.of, 'company', 'companies')}: sizes, trades, countries, sites, owners, technology,
        certificates, openings, events, and the criteria of all playbooks. What they have in common does not stand on
        their pages, or the playbook asks for it already.
      </EmptyState>
    )
  return <Deciding target={target} found={last} proposals={last.proposals} />
}

function Deciding({
  target,
  found,
  proposals,
}: {
  readonly target: Target
  readonly found: Proposed
  readonly proposals: NonNullable<Proposed['proposals']>
}) {
  const [words, setWords] = useState<ReadonlyMap<string, Word>>(new Map())
  const [written, setWritten] = useState<Playbook | null>(null)
  const say = useWindow((state) => state.say)
  const confirmed = proposals.filter(({ id }) => words.get(id) === 'confirmed')
  const write = useAsk(async () => {
    const { yaml } = await ask(() =>
      api.playbooks.edit({ yaml: target.yaml, edits: confirmed.flatMap(({ edits }) => edits) }),
    )
    return api.playbooks.save({ yaml, ...(target.id === null ? {} : { playbookId: target.id }) })
  })
  const onWord = (id: string, word: Word) => {
    const next = new Map(words)
    if (next.get(id) === word) next.delete(id)
    else next.set(id, word)
    setWords(next)
  }
  if (written) return <Written playbook={written} />
  const open = proposals.length - words.size
  return (
    <>
      <p className="t2" role="status">
        {countWord(proposals.length, 'line')} out of {countWord(found.of, 'company', 'companies')}.{' '}
        {howSure(found.good, found.regretted)}
      </p>
      <Proposals proposals={proposals} words={words} onWord={onWord} />
      <div className="row bestwrite">
        <span className="t2 grow">
          {confirmed.length} confirmed, {words.size - confirmed.length} struck, {open} left open. What is struck or open
          is not written.
        </span>
        <Button
          look="primary"
          disabled={confirmed.length === 0 || write.isPending}
          onClick={() =>
            write.mutate(undefined, {
              onSuccess: setWritten,
              onError: ({ why }) => say(errorWords(why)),
            })
          }
        >
          Write {confirmed.length} into the playbook
        </Button>
      </div>
    </>
  )
}

function Written({ playbook }: { readonly playbook: Playbook }) {
  return (
    <EmptyState
      title={`Written into ${playbook.content.name}, version ${playbook.version}`}
      action={
        <>
          <Link className="btn primary" href={`/playbooks/${playbook.id}`}>
            Open it
          </Link>
          <Link className="btn" href={`/playbooks/${playbook.id}/try`}>
            Try on all accounts
          </Link>
        </>
      }
    >
      Weights begin at 10 each: set what matters more. Nothing is used before you say so; earlier versions are kept.
    </EmptyState>
  )
}
