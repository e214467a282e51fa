import './playbooks.css'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Playbook, PlaybookContent } from '../../../contract/contract.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DropVeil } from '../../ui/drop-veil.tsx'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { exportPlaybook } from './export-playbook.ts'
import { ImportButton, ImportRefused, useDropFile, useImport } from './import-playbook.tsx'

/** The seller's own lenses, and those that come with the app to start from. */
export default function PlaybooksScreen() {
  usePlace({ title: 'Playbooks' })
  const pane = useRef<HTMLElement>(null)
  useItems('Playbooks', pane, { move: 'next playbook', enter: 'open' })
  const own = useQuery(queries.playbooks())
  const starters = useQuery(queries.starters())
  const inUse = useStatus().data?.settings.playbookId ?? null
  const error = own.error ?? starters.error
  const again = () => void Promise.all([own.refetch(), starters.refetch()])
  const { take, refused } = useImport()
  const { over, handlers } = useDropFile(take)
  return (
    <main
      className="work pane"
      ref={pane}
      tabIndex={-1}
      data-pane=""
      aria-busy={own.isPending || starters.isPending}
      {...handlers}
    >
      {over && <DropVeil icon="book">Drop a YAML file to bring it in as a playbook</DropVeil>}
      <div className="pad playbooks">
        <div className="row">
          <h1 className="grow">Playbooks</h1>
          <ImportButton take={take} />
        </div>
        <p className="t2">
          A playbook is your own lens: the problems you solve in your customers’ words, who you can help, and when to
          walk away.
        </p>
        <ImportRefused refused={refused} />
        {error && <Failure error={error} retry={again} />}
        <section aria-label="Yours">
          <div className="sec">
            <h2>Yours</h2>
            {own.data && <span className="t2">{own.data.length}</span>}
          </div>
          {own.data?.length === 0 && (
            <p className="t2">None yet. Take one below and make it yours: no fit is computed before you confirm one.</p>
          )}
          {own.data && own.data.length > 0 && (
            <ul className="sheet pagelist">
              {own.data.map((playbook) => (
                <OwnRow key={playbook.id} playbook={playbook} inUse={playbook.id === inUse} />
              ))}
            </ul>
          )}
        </section>
        <TakenAway />
        <section aria-label="To start from">
          <div className="sec">
            <h2>To start from</h2>
            <span className="t2">come with Groundwork</span>
          </div>
          <p className="bestlink">
            <Link className="btn" href="/playbooks/best-customers">
              Start from your best customers
            </Link>{' '}
            <span className="t2">What they share becomes your criteria, line by line as you confirm.</span>
          </p>
          {starters.data && starters.data.length > 0 && (
            <ul className="sheet pagelist">
              {starters.data.map((starter) => (
                <StarterRow key={starter.slug} {...starter} />
              ))}
            </ul>
          )}
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
      <RowActions playbook={playbook} inUse={inUse} />
    </li>
  )
}

function RowActions({ playbook, inUse }: { playbook: Playbook; inUse: boolean }) {
  const { id, content } = playbook
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const duplicate = useAsk(api.playbooks.duplicate)
  const remove = useAsk(withUndo(api.playbooks.remove))
  const restore = useAsk(api.playbooks.restore, ({ why }) => say(errorWords(why)))
  const failed = {
    onError: ({ why }: { why: { message: string; next?: string | undefined } }) => say(errorWords(why)),
  }
  const takeAway = (): void =>
    remove.mutate(
      { playbookId: id },
      {
        onSuccess: () =>
          say(`${content.name} was taken away. It can be brought back below.`, () =>
            restore.mutate({ playbookId: id }),
          ),
        ...failed,
      },
    )
  return (
    <div className="row rowactions" role="group" aria-label={`Actions: ${content.name}`}>
      <Link className="btn quiet" href={`/playbooks/${id}/versions`}>
        {countWord(playbook.version, 'version')}
      </Link>
      <Button
        look="quiet"
        icon="copy"
        disabled={duplicate.isPending}
        onClick={() =>
          duplicate.mutate({ playbookId: id }, { onSuccess: (copy) => navigate(`/playbooks/${copy.id}`), ...failed })
        }
      >
        Duplicate
      </Button>
      <Button look="quiet" icon="saved" onClick={() => exportPlaybook(playbook)}>
        Export
      </Button>
      {/* the one that is looked through stays until another one is */}
      {!inUse && (
        <Button look="quiet" icon="bin" disabled={remove.isPending} onClick={takeAway}>
          Take away
        </Button>
      )}
    </div>
  )
}

/** What was taken away, to be brought back. Nothing while there is none. */
function TakenAway() {
  const removed = useQuery(queries.removedPlaybooks()).data ?? []
  const restore = useAsk(api.playbooks.restore)
  const say = useWindow((state) => state.say)
  if (removed.length === 0) return null
  return (
    <section aria-label="Taken away">
      <div className="sec">
        <h2>Taken away</h2>
        <span className="t2">{removed.length}</span>
      </div>
      <ul className="sheet pagelist">
        {removed.map(({ id, version, content: { name } }) => (
          <li key={id} data-item={id} tabIndex={-1}>
            <div className="row">
              <Link className="grow" data-open="" href={`/playbooks/${id}/versions`}>
                {name}
              </Link>
              <span className="t3">version {version}</span>
              <Button
                look="quiet"
                disabled={restore.isPending}
                aria-label={`Bring back: ${name}`}
                onClick={() =>
                  restore.mutate(
                    { playbookId: id },
                    { onSuccess: () => say(`${name} is back.`), onError: ({ why }) => say(why.message) },
                  )
                }
              >
                Bring back
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
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
        onError: ({ why }) => say(errorWords(why)),
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
const sentence = (words: string): string => `${words.replace(/(?<![.\s])[.\s]+$/, '')}.`

function About({ content }: { content: PlaybookContent }) {
  return (
    <p className="t2">
      {sentence(content.offer.what)} For {sentence(content.offer.forWhom)}{' '}
      {countWord(content.problems.length, 'problem')}, {content.idealCustomer.criteria.length} criteria.
    </p>
  )
}
