import './playbooks.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Playbook, PlaybookId } from '../../../contract/contract.ts'
import type { PlaybookFault, PlaybookPath } from '../../../contract/playbook-edits.ts'
import type { CueInText } from '../../../contract/playbooks.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Beside } from '../reader/beside.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Failure } from '../../ui/failure.tsx'
import { CueHits } from './cue-hits.tsx'
import { FaultsBar } from './faults-bar.tsx'
import { type OpenCards, useCards } from './form/open-cards.ts'
import { partOf, PlaybookFormView } from './form/playbook-form.tsx'
import { cueFrom, textOf, valueAt } from './form/values.ts'
import { PlaybookOutline } from './playbook-outline.tsx'
import { type PlaybookText, usePlaybookText, useSettled } from './use-playbook-text.ts'
import { YamlEditor } from './yaml-editor.tsx'

/** One playbook at /playbooks/:playbookId: as fields or as its text, checked while it is written, and what its cues hit. */
export default function PlaybookScreen() {
  const params = useParams<{ playbookId: string }>()
  // an id from the address: the host says when it knows none such
  const query = useQuery(queries.playbook(params.playbookId as PlaybookId))
  if (query.data) return <Editor key={query.data.id} playbook={query.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={query.isPending}>
      <div className="pad">{query.error && <Failure error={query.error} retry={() => void query.refetch()} />}</div>
    </main>
  )
}

function Editor({ playbook }: { readonly playbook: Playbook }) {
  const [search] = useSearchParams()
  const wantsText = search.get('view') === 'text'
  const text = usePlaybookText(playbook, wantsText ? 300 : 0)
  // a text that cannot be read has no fields
  const asText = wantsText || (text.faults.length > 0 && text.values === null)
  const view = useViews(text, asText)
  const cards = useCards()
  const inUse = useStatus().data?.settings.playbookId === playbook.id
  const { keep, lookThrough, busy } = useKeeping(playbook, text, inUse)
  const wrong = text.faults.length > 0
  usePlace({
    title: playbook.content.name,
    above: { label: 'Playbooks', href: '/playbooks' },
    saved: text.dirty ? 'Not saved yet' : `Version ${playbook.version} · saved`,
  })
  useKeys('This playbook', [
    { keys: ['Mod+s'], label: 'save', run: () => void keep() },
    { keys: ['Mod+e'], label: asText ? 'fields' : 'YAML', run: () => void view.turn() },
  ])
  return (
    <Beside>
      <div className="playbook pane" data-pane="" tabIndex={-1}>
        <header className="row playbookhead">
          <h1 className="grow clip">{playbook.content.name}</h1>
          {inUse && <Chip>in use</Chip>}
          <ViewSwitch asText={asText} readable={text.values !== null} turn={view.turn} />
          <Link className="btn quiet" href={`/playbooks/${playbook.id}/versions`}>
            Versions
          </Link>
          <Link className="btn quiet" href={`/playbooks/${playbook.id}/try`}>
            Try on all accounts
          </Link>
          <Button disabled={!text.dirty || wrong || busy} shortcut="Mod+s" onClick={() => void keep()}>
            Save
          </Button>
          <Button look="primary" disabled={inUse || text.dirty || wrong || busy} onClick={lookThrough}>
            Use this playbook
          </Button>
        </header>
        {text.error && (
          <div className="playbookerror">
            <Failure error={text.error} />
          </div>
        )}
        <FaultsBar faults={text.faults} loud={asText} go={view.goTo} asText={asText} />
        {asText ? (
          <TextBody text={text} line={view.line} />
        ) : (
          <FormBody playbook={playbook} text={text} goal={view.goal} cards={cards} />
        )}
      </div>
    </Beside>
  )
}

function ViewSwitch({ asText, readable, turn }: { asText: boolean; readable: boolean; turn: () => Promise<void> }) {
  return (
    <span className="viewswitch" role="group" aria-label="Show as">
      <button
        type="button"
        className={asText ? 'chip' : 'chip on'}
        aria-pressed={!asText}
        disabled={asText && !readable}
        onClick={() => void (asText && turn())}
      >
        Fields
      </button>
      <button
        type="button"
        className={asText ? 'chip on' : 'chip'}
        aria-pressed={asText}
        onClick={() => void (!asText && turn())}
      >
        YAML
      </button>
    </span>
  )
}

/** The two views of one text, and the ways to a place in either. */
function useViews(text: PlaybookText, asText: boolean) {
  const [, setSearch] = useSearchParams()
  const [goal, setGoal] = useState<{ readonly path: PlaybookPath } | null>(null)
  const [line, setLine] = useState<{ readonly line: number } | null>(null)
  const show = (view: 'text' | 'fields', part?: string): void =>
    setSearch(
      (search) => {
        if (view === 'text') search.set('view', view)
        else search.delete('view')
        if (part) search.set('part', part)
        return search
      },
      { replace: true },
    )
  const turn = async (): Promise<void> => {
    if (asText && text.values === null) return
    await text.settle()
    setLine(null)
    setGoal(null)
    show(asText ? 'fields' : 'text')
  }
  const goTo = async (fault: PlaybookFault): Promise<void> => {
    await text.settle()
    const part = partOf(fault.path)
    if (asText || part === null) {
      setLine({ line: fault.line })
      show('text')
    } else {
      setGoal({ path: fault.path })
      show('fields', part)
    }
  }
  return { turn, goTo: (fault: PlaybookFault) => void goTo(fault), goal, line }
}

function useKeeping(playbook: Playbook, text: PlaybookText, inUse: boolean) {
  const setDraft = useWindow((state) => state.setDraft)
  const say = useWindow((state) => state.say)
  const save = useAsk(api.playbooks.save)
  const confirm = useAsk(api.playbooks.confirm)
  const lookThrough = (): void =>
    confirm.mutate(
      { playbookId: playbook.id },
      {
        onSuccess: ({ content: { name }, version }) =>
          say(`${name}, version ${version}, is the lens now. Accounts on file are looked at again.`),
        onError: ({ why }) => say(why.message),
      },
    )
  const keep = async (): Promise<void> => {
    const yaml = await text.settle()
    if (yaml === playbook.yaml) return
    save.mutate(
      { playbookId: playbook.id, yaml },
      {
        onSuccess: ({ version }) => {
          // typing may have gone on meanwhile
          if (useWindow.getState().drafts[playbook.id]?.text === yaml) setDraft(playbook.id, null)
          say(`Saved as version ${version}. Earlier versions are kept.`)
          if (inUse) lookThrough()
        },
        onError: ({ why }) => say(errorWords(why)),
      },
    )
  }
  return { keep, lookThrough, busy: save.isPending || confirm.isPending }
}

function TextBody({ text, line }: { readonly text: PlaybookText; readonly line: { readonly line: number } | null }) {
  const cue = useCueInView(text.yaml)
  return (
    <div className="playbookbody">
      <YamlEditor text={text.yaml} label="Playbook, YAML" onTyped={text.setYaml} onLine={cue.moveTo} goTo={line} />
      <aside aria-label="What it says">
        <CueHits at={cue.shown} hint="Put the cursor on a cue, or choose one below," />
        <div className="pane" tabIndex={-1} data-pane="">
          <PlaybookOutline content={text.content} shown={cue.shown} choose={cue.choose} />
        </div>
      </aside>
    </div>
  )
}

function FormBody({
  playbook,
  text,
  goal,
  cards,
}: {
  readonly playbook: Playbook
  readonly text: PlaybookText
  readonly goal: { readonly path: PlaybookPath } | null
  readonly cards: OpenCards
}) {
  const [search] = useSearchParams()
  const [shownCue, showCue] = useState<PlaybookPath | null>(null)
  const part = search.get('part') ?? 'problems'
  const hasCues = part === 'problems' || part === 'opportunities'
  if (text.values === null) return <div className="playbookbody" aria-busy="true" />
  return (
    <div className={hasCues ? 'playbookbody fields' : 'playbookbody fields alone'}>
      <PlaybookFormView
        form={{ ...text, shownCue, showCue }}
        part={part}
        address={`/playbooks/${playbook.id}`}
        goal={goal}
        cards={cards}
      />
      {hasCues && (
        <aside aria-label="What the cue hits" className="onepane">
          <CueHits at={cueAtPath(text.values, shownCue)} hint="Open a problem and put the cursor on one of its cues" />
        </aside>
      )}
    </div>
  )
}

/** The cue at a path, as the list of its hits wants it. */
function cueAtPath(values: unknown, path: PlaybookPath | null): CueInText | null {
  const cue = path && cueFrom(valueAt(values, path))
  if (!path || cue === null) return null
  const problem = valueAt(values, path.slice(0, 2))
  return {
    cue,
    direction: path[2] === 'against' ? 'against' : 'for',
    statement: textOf(valueAt(problem, ['statement'])),
    language: textOf(valueAt(values, ['language'])) || 'en',
  }
}

/** The cue whose hits are shown: the one chosen in the outline, until the cursor moves; else the one at the cursor. */
function useCueInView(yaml: string): {
  readonly shown: CueInText | null
  readonly moveTo: (line: number) => void
  readonly choose: (cue: CueInText) => void
} {
  const [line, setLine] = useState(1)
  const [chosen, choose] = useState<CueInText | null>(null)
  const text = useSettled(yaml, 300)
  const at = useQuery(queries.cueAt(text, useSettled(line, 150)))
  const moveTo = (to: number): void => {
    setLine(to)
    choose(null)
  }
  return { shown: chosen ?? at.data ?? null, moveTo, choose }
}
