import './playbooks.css'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { Playbook, PlaybookContent } from '../../../contract/contract.ts'
import { api, queries, useAsk, useStatus } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'

/** The seller's own lenses, and those that come with the app to start from. */
export default function PlaybooksScreen() {
  usePlace({ title: 'Playbooks' })
  const pane = useRef<HTMLElement>(null)
  useItems('Playbooks', pane, { move: 'next playbook', enter: 'open' })
  const own = useQuery(queries.playbooks())
  const starters = useQuery(queries.starters())
  const inUse = useStatus().data?.settings.playbookId ?? null
  const error = own.error ?? starters.error
  return (
    <main className="work pane" ref={pane} tabIndex={-1} data-pane="" aria-busy={own.isPending}>
      <div className="pad playbooks">
        <h1>Playbooks</h1>
        <p className="t2">
          A playbook is your own lens: the problems you solve in your customers’ words, who you can help, and when to
          walk away.
        </p>
        {error && <Failure error={error} retry={() => void own.refetch()} />}
        <section aria-label="Yours">
          <div className="sec">
            <h2>Yours</h2>
            <span className="t2">{own.data?.length ?? 0}</span>
          </div>
          {own.data?.length === 0 && (
            <p className="t2">None yet. Take one below and make it yours: no fit is computed before you confirm one.</p>
          )}
          <ul className="sheet pagelist">
            {own.data?.map((playbook) => (
              <OwnRow key={playbook.id} playbook={playbook} inUse={playbook.id === inUse} />
            ))}
          </ul>
        </section>
        <section aria-label="To start from">
          <div className="sec">
            <h2>To start from</h2>
            <span className="t2">come with Groundwork</span>
          </div>
          <ul className="sheet pagelist">
            {starters.data?.map((starter) => (
              <StarterRow key={starter.slug} {...starter} />
            ))}
          </ul>
        </section>
      </div>
    </main>
  )
}

function OwnRow({ playbook, inUse }: { playbook: Playbook; inUse: boolean }) {
  const now = useNow()
  const draft = useWindow((state) => state.drafts[playbook.id])
  return (
    <li data-item={playbook.id} tabIndex={-1}>
      <div className="row">
        <Link className="grow" data-open="" href={`/playbooks/${playbook.id}`}>
          <b>{playbook.content.name}</b>
        </Link>
        {draft !== undefined && <Chip>not saved yet</Chip>}
        {inUse && <Chip>in use</Chip>}
        <span className="t3">
          version {playbook.version}, {momentWords(playbook.savedAt, now)}
        </span>
      </div>
      <About content={playbook.content} />
    </li>
  )
}

function StarterRow({ slug, yaml, content }: { slug: string; yaml: string; content: PlaybookContent }) {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const save = useAsk(api.playbooks.save)
  const take = (): void =>
    save.mutate(
      { yaml },
      {
        onSuccess: ({ id }) => navigate(`/playbooks/${id}`),
        onError: ({ why }) => say([why.message, why.next].filter(Boolean).join(' ')),
      },
    )
  return (
    <li data-item={slug} tabIndex={-1}>
      <div className="row">
        <b className="grow">{content.name}</b>
        <Button data-open="" disabled={save.isPending} onClick={take}>
          Take a copy
        </Button>
      </div>
      <About content={content} />
    </li>
  )
}

/** With a full stop, whether it was written with one or not. */
const sentence = (words: string): string => `${words.replace(/[.\s]+$/, '')}.`

function About({ content }: { content: PlaybookContent }) {
  return (
    <p className="t2">
      {sentence(content.offer.what)} For {sentence(content.offer.forWhom)}{' '}
      {countWord(content.problems.length, 'problem')}, {content.idealCustomer.criteria.length} criteria.
    </p>
  )
}
