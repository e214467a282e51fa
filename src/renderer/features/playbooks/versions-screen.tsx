import './playbooks.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams, useSearchParams } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Api, Playbook, PlaybookId } from '../../../contract/contract.ts'
import type { PlaybookVersion } from '../../../contract/playbooks.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { ComparedParts } from './compared-parts.tsx'
import { exportPlaybook } from './export-playbook.ts'

type Version = Awaited<ReturnType<Api['playbooks']['versions']>>[number]

/**
 * The versions of a playbook at /playbooks/:playbookId/versions: one of them (`?version=`) read, brought back, or compared with another
 * version or another playbook (`&with=`, as `3` or `<id> 3`).
 */
export default function VersionsScreen() {
  const params = useParams<{ playbookId: string }>()
  const playbookId = params.playbookId as PlaybookId // from the address: the host says when it knows none such
  const newest = useQuery(queries.playbook(playbookId))
  const versions = useQuery(queries.playbookVersions(playbookId))
  const error = newest.error ?? versions.error
  if (newest.data && versions.data) return <Versions playbook={newest.data} versions={versions.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={newest.isPending}>
      <div className="pad">{error && <Failure error={error} retry={() => void versions.refetch()} />}</div>
    </main>
  )
}

function Versions({ playbook, versions }: { playbook: Playbook; versions: readonly Version[] }) {
  const [search, setSearch] = useSearchParams()
  const chosen = versionIn(search.get('version'), versions) ?? playbook.version
  const other = search.get('with')
  usePlace({
    title: 'Versions',
    above: { label: playbook.content.name, href: `/playbooks/${playbook.id}` },
  })
  const show = (version: number): void => setSearch({ version: String(version) }, { replace: true })
  const compare = (wanted: string): void =>
    setSearch(wanted === '' ? { version: String(chosen) } : { version: String(chosen), with: wanted }, {
      replace: true,
    })
  return (
    <main className="work versions">
      <nav className="pane" aria-label="Versions" tabIndex={-1} data-pane="">
        <div className="pad">
          <h1 className="clip">{playbook.content.name}</h1>
          <Link href={`/playbooks/${playbook.id}`}>Back to the editor</Link>
          <VersionList versions={versions} chosen={chosen} show={show} />
        </div>
      </nav>
      <section className="pane" aria-label={`Version ${chosen}`} tabIndex={-1} data-pane="">
        <div className="pad">
          <ShownVersion playbook={playbook} version={chosen} other={other} versions={versions} compare={compare} />
        </div>
      </section>
    </main>
  )
}

const versionIn = (text: string | null, versions: readonly Version[]): number | undefined =>
  versions.find(({ version }) => String(version) === text)?.version

function VersionList({
  versions,
  chosen,
  show,
}: {
  versions: readonly Version[]
  chosen: number
  show: (version: number) => void
}) {
  const now = useNow()
  return (
    <ol className="versionlist" reversed>
      {versions.map(({ version, savedAt, name }) => (
        <li key={version}>
          <button type="button" aria-current={version === chosen} onClick={() => show(version)}>
            <b>Version {version}</b>
            <span className="t3">
              {momentWords(savedAt, now)}
              {name === versions[0]?.name ? '' : `, as ${name}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function ShownVersion({
  playbook,
  version,
  other,
  versions,
  compare,
}: {
  playbook: Playbook
  version: number
  other: string | null
  versions: readonly Version[]
  compare: (wanted: string) => void
}) {
  const shown = useQuery(queries.playbook(playbook.id, version))
  const newest = version === playbook.version
  return (
    <>
      <div className="row versionhead">
        <h2 className="grow">
          Version {version}
          {newest && <span className="t3">, the newest</span>}
        </h2>
        <CompareWith playbook={playbook} version={version} versions={versions} value={other ?? ''} choose={compare} />
        {shown.data && (
          <Button icon="saved" onClick={() => exportPlaybook(shown.data)}>
            Export
          </Button>
        )}
        {!newest && shown.data && <GoBack playbook={playbook} old={shown.data} />}
      </div>
      {shown.error && <Failure error={shown.error} retry={() => void shown.refetch()} />}
      {other === null ? (
        shown.data && (
          <section aria-label={`Text of version ${version}`}>
            <pre className="yamltext sheet">{shown.data.yaml}</pre>
          </section>
        )
      ) : (
        <Comparison shown={{ playbookId: playbook.id, version }} other={otherFrom(other, playbook.id)} />
      )}
    </>
  )
}

/** `3` is a version of this playbook, `<id> 3` one of another. */
function otherFrom(text: string, playbookId: PlaybookId): PlaybookVersion {
  const [id, version] = text.includes(' ') ? text.split(' ') : [playbookId, text]
  const number = Number(version)
  return { playbookId: id as PlaybookId, ...(Number.isInteger(number) && number > 0 ? { version: number } : {}) } // from the address
}

function CompareWith({
  playbook,
  version,
  versions,
  value,
  choose,
}: {
  playbook: Playbook
  version: number
  versions: readonly Version[]
  value: string
  choose: (wanted: string) => void
}) {
  const others = (useQuery(queries.playbooks()).data ?? []).filter(({ id }) => id !== playbook.id)
  return (
    <label className="comparewith">
      <span>Compare with</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">nothing: show its text</option>
        <optgroup label="Versions of it">
          {versions
            .filter((one) => one.version !== version)
            .map((one) => (
              <option key={one.version} value={one.version}>
                Version {one.version}
              </option>
            ))}
        </optgroup>
        {others.length > 0 && (
          <optgroup label="Other playbooks">
            {others.map(({ id, version: newest, content: { name } }) => (
              <option key={id} value={`${id} ${newest}`}>
                {name}, version {newest}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}

/** An older version of the same playbook is what was before; of another playbook the shown one is. */
function Comparison({ shown, other }: { shown: PlaybookVersion; other: PlaybookVersion }) {
  const forward = other.playbookId !== shown.playbookId || (other.version ?? 0) > (shown.version ?? 0)
  const [before, after] = forward ? [shown, other] : [other, shown]
  const compared = useQuery(queries.playbookComparison(before, after))
  const from = useQuery(queries.playbook(before.playbookId, before.version)).data
  const to = useQuery(queries.playbook(after.playbookId, after.version)).data
  if (compared.error) return <Failure error={compared.error} retry={() => void compared.refetch()} />
  if (!compared.data || !from || !to) return <p aria-busy="true" />
  return <ComparedParts parts={compared.data} from={from} to={to} />
}

function GoBack({ playbook, old }: { playbook: Playbook; old: Playbook }) {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const draft = useWindow((state) => state.drafts[playbook.id])
  const inUse = useStatus().data?.settings.playbookId === playbook.id
  const save = useAsk(api.playbooks.save)
  const confirm = useAsk(api.playbooks.confirm)
  const goBack = (): void =>
    save.mutate(
      { playbookId: playbook.id, yaml: old.yaml },
      {
        onSuccess: ({ version }) => {
          if (inUse) confirm.mutate({ playbookId: playbook.id })
          const kept = draft ? ' What you were writing is still in the editor.' : ''
          say(`Version ${version} says what version ${old.version} said. All versions are kept.${kept}`)
          navigate(`/playbooks/${playbook.id}/versions`)
        },
        onError: ({ why }) => say(errorWords(why)),
      },
    )
  return (
    <Button icon="back" disabled={save.isPending || old.yaml === playbook.yaml} onClick={goBack}>
      Go back to it
    </Button>
  )
}
