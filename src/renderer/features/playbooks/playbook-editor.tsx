import './playbooks.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Playbook, PlaybookContent, PlaybookId } from '../../../contract/contract.ts'
import type { CueInText } from '../../../contract/playbooks.ts'
import { api, queries, useAsk, useStatus } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Beside } from '../reader/beside.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Failure } from '../../ui/failure.tsx'
import { CueHits } from './cue-hits.tsx'
import { PlaybookOutline } from './playbook-outline.tsx'
import { YamlEditor } from './yaml-editor.tsx'

/** One playbook at /playbooks/:playbookId: its text, checked while it is written, and what it says. */
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
  const yaml = useWindow((state) => state.drafts[playbook.id])?.text ?? playbook.yaml
  const setDraft = useWindow((state) => state.setDraft)
  const setYaml = (text: string): void =>
    setDraft(playbook.id, text === playbook.yaml ? null : { text, version: playbook.version })
  const { content, error } = useChecked(yaml, playbook)
  const cue = useCueInView(yaml)
  const settings = useStatus().data?.settings
  const inUse = settings?.playbookId === playbook.id
  const say = useWindow((state) => state.say)
  const save = useAsk(api.playbooks.save)
  const confirm = useAsk(api.playbooks.confirm)
  const dirty = yaml !== playbook.yaml
  const keep = (): void =>
    save.mutate(
      { playbookId: playbook.id, yaml },
      {
        onSuccess: ({ version }) => {
          // typing may have gone on meanwhile
          if (useWindow.getState().drafts[playbook.id]?.text === yaml) setDraft(playbook.id, null)
          say(`Saved as version ${version}. Earlier versions are kept.`)
          if (inUse) lookThrough()
        },
        onError: ({ why }) => say([why.message, why.next].filter(Boolean).join(' ')),
      },
    )
  const lookThrough = (): void =>
    confirm.mutate(
      { playbookId: playbook.id },
      {
        onSuccess: ({ content: { name }, version }) =>
          say(`${name}, version ${version}, is the lens now. Accounts on file are looked at again.`),
        onError: ({ why }) => say(why.message),
      },
    )
  usePlace({
    title: playbook.content.name,
    above: { label: 'Playbooks', href: '/playbooks' },
    saved: dirty ? 'Not saved yet' : `Version ${playbook.version} · saved`,
  })
  useKeys('This playbook', [{ keys: ['Mod+s'], label: 'save', run: () => dirty && !error && keep() }])
  return (
    <Beside>
      <div className="playbook pane" data-pane="" tabIndex={-1}>
        <header className="row playbookhead">
          <h1 className="grow clip">{playbook.content.name}</h1>
          {inUse && <Chip>in use</Chip>}
          <Link className="btn quiet" href="/playbooks">
            All playbooks
          </Link>
          <Link className="btn" href={`/playbooks/${playbook.id}/try`}>
            Try on all accounts
          </Link>
          <Button disabled={!dirty || error !== null || save.isPending} shortcut="Mod+s" onClick={keep}>
            Save
          </Button>
          <Button look="primary" disabled={inUse || dirty || error !== null || confirm.isPending} onClick={lookThrough}>
            Use this playbook
          </Button>
        </header>
        {error && <PlaybookError error={error} />}
        <div className="playbookbody">
          <YamlEditor text={yaml} label="Playbook, YAML" onTyped={setYaml} onLine={cue.moveTo} />
          <aside aria-label="What it says">
            <CueHits at={cue.shown} />
            <div className="pane" tabIndex={-1} data-pane="">
              <PlaybookOutline content={content} shown={cue.shown} choose={cue.choose} />
            </div>
          </aside>
        </div>
      </div>
    </Beside>
  )
}

function PlaybookError({ error }: { readonly error: RequestFailed }) {
  return (
    <div className="playbookerror" role="status">
      <Failure error={error} />
    </div>
  )
}

/** The text as the host reads it; while it cannot be read, the last content that could. */
function useChecked(yaml: string, playbook: Playbook): { content: PlaybookContent; error: RequestFailed | null } {
  const settled = useSettled(yaml, 300)
  const checked = useQuery({ ...queries.playbookCheck(settled), enabled: settled !== playbook.yaml })
  const [last, setLast] = useState(playbook.content)
  if (checked.data && checked.data !== last) setLast(checked.data)
  return settled === playbook.yaml
    ? { content: playbook.content, error: null }
    : { content: checked.data ?? last, error: checked.error }
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

/** A value once it has stayed the same for so many milliseconds. */
function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
