import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CrashReports } from './crash-reports.tsx'
import type { SectionProps } from './use-settings.ts'
import { sizeWords } from './work-words.ts'

/** Where the data are, how to have them elsewhere, and whether they are sound. */
export function WorkspaceSection({ status }: SectionProps) {
  const counted = useQuery(queries.holdings())
  return (
    <>
      <dl className="datalist">
        <dt>Folder</dt>
        <dd>
          <code>{status.path}</code>
        </dd>
        <dt>Writing to it</dt>
        <dd>{status.readOnly ? (status.holder ?? 'Nobody: it is open for reading only.') : 'This Groundwork.'}</dd>
        <dt>Size, and free on its disk</dt>
        <dd aria-live="polite">
          {sizesOf(counted.data)} <Link href="/settings/stored">What takes how much</Link>
        </dd>
        <DiskEncryption />
      </dl>
      {counted.error && <Failure error={counted.error} retry={() => void counted.refetch()} />}
      <FolderActs status={status} />
      <Doctor />
      <CrashReports />
      <Elsewhere path={status.path} />
    </>
  )
}

const encryptionWords = {
  encrypted: 'Yes, by the system: who takes the computer while it is off reads nothing.',
  'no-sign':
    'No sign of it. Groundwork leaves that to the system, which protects backups, exports and everything else too. Switch it on: BitLocker or device encryption on Windows, FileVault on macOS, LUKS on Linux.',
  unknown:
    'The system does not say. Look for BitLocker or device encryption on Windows, FileVault on macOS, LUKS on Linux: who takes an unencrypted computer can read this folder.',
} as const

/** What a lost computer would give away. */
function DiskEncryption() {
  const { data, error } = useQuery(queries.diskEncryption())
  return (
    <>
      <dt>Its disk is encrypted</dt>
      <dd aria-live="polite">{error ? errorWords(error.why) : data ? encryptionWords[data] : 'Asking the system…'}</dd>
    </>
  )
}

function sizesOf(counted: Awaited<ReturnType<typeof api.workspace.holdings>> | undefined): string {
  if (!counted) return 'Counting…'
  const all = sizeWords(counted.entries.reduce((sum, { bytes }) => sum + bytes, 0))
  return counted.freeBytes === null
    ? `${all}. The system does not say how much is free.`
    : `${all}, and ${sizeWords(counted.freeBytes)} free.`
}

function FolderActs({ status: { path, canShowFolder } }: Pick<SectionProps, 'status'>) {
  const say = useWindow((state) => state.say)
  const show = useAsk(
    () => api.workspace.showFolder(),
    ({ why }) => say(errorWords(why)),
  )
  const copy = useCopy()
  return (
    <p className="row w">
      {canShowFolder && (
        <Button icon="ext" disabled={show.isPending} onClick={() => show.mutate(undefined)}>
          Open the folder
        </Button>
      )}
      <Button icon="copy" onClick={() => copy(path, 'The path of the folder is copied.')}>
        Copy its path
      </Button>
    </p>
  )
}

/** Puts words into the clipboard and says so. */
function useCopy() {
  const say = useWindow((state) => state.say)
  return (words: string, told: string): void =>
    void navigator.clipboard.writeText(words).then(
      () => say(told),
      () => say('The clipboard refused it. Select the words and copy them.'),
    )
}

/** Another folder is told at the start, to whichever Groundwork it is. */
function Elsewhere({ path }: { readonly path: string }) {
  const copyWords = useCopy()
  const command = `groundwork move "/another/folder" --workspace ${JSON.stringify(path)}`
  return (
    <>
      <h2>In another folder</h2>
      <p className="t2">
        The folder is told when Groundwork starts, in the desktop app, in a browser and on the command line alike:{' '}
        <code>--workspace "/another/folder"</code> for once, or <code>GROUNDWORK_WORKSPACE</code> in your environment
        for good. Without either it is <code>~/Groundwork</code>. One that is not there yet begins empty.
      </p>
      <p className="t2">To move this one:</p>
      <ol className="steps t2">
        <li>End Groundwork, so that nothing writes meanwhile.</li>
        <li>
          Run <code className="path">{command}</code> with the folder you want. It copies everything, reads the copy
          again and compares; nothing is written over, and this folder stays.{' '}
          <Button look="quiet" icon="copy" onClick={() => copyWords(command, 'The command is copied.')}>
            Copy the command
          </Button>
        </li>
        <li>Start Groundwork with the new folder, as it tells you, and look at what is in it.</li>
        <li>Then rename or remove the old folder, so that no start finds it again.</li>
      </ol>
    </>
  )
}

/** Looks through the workspace and says what it found; mends what can be mended where that is asked for. */
function Doctor() {
  const doctor = useAsk(() => api.workspace.doctor())
  const repair = useAsk(() => api.workspace.repair())
  const findings = repair.data?.findings ?? doctor.data
  const look = (): void => {
    repair.reset()
    doctor.mutate(undefined)
  }
  return (
    <>
      <p>
        <Button icon="check" disabled={doctor.isPending || repair.isPending} onClick={look}>
          {doctor.isPending ? 'Looking through the workspace' : 'Check the workspace'}
        </Button>
      </p>
      {doctor.error && <Failure error={doctor.error} />}
      {repair.error && <Failure error={repair.error} />}
      {findings && (
        <ul className="doctor" role="status">
          {(repair.data?.mended ?? []).map((words) => (
            <li key={words} className="row">
              <span className="fresh">
                <Icon name="check" size="s" />
              </span>
              <span>
                <b>mended</b> {words}
              </span>
            </li>
          ))}
          {findings.map(({ check, ok, detail, next }) => (
            <li key={check} className="row">
              <span className={ok ? 'fresh' : 'danger'}>
                <Icon name={ok ? 'check' : 'warn'} size="s" />
              </span>
              <span>
                <b>{check}</b> {detail} {next}
              </span>
            </li>
          ))}
        </ul>
      )}
      {findings?.some(({ ok }) => !ok) && !repair.data && (
        <p>
          <Button disabled={repair.isPending} onClick={() => repair.mutate(undefined)}>
            {repair.isPending ? 'Making a backup, then mending' : 'Mend what loses nothing'}
          </Button>
        </p>
      )}
    </>
  )
}
