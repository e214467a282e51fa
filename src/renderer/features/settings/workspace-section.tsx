import { api, useAsk } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { SectionProps } from './use-settings.ts'

/** Where the data are, and whether they are sound. */
export function WorkspaceSection({ status }: SectionProps) {
  return (
    <>
      <dl className="datalist">
        <dt>Folder</dt>
        <dd>
          <code>{status.path}</code>
        </dd>
        <dt>Writing to it</dt>
        <dd>{status.readOnly ? (status.holder ?? 'Nobody: it is open for reading only.') : 'This Groundwork.'}</dd>
      </dl>
      <Doctor />
    </>
  )
}

/** Looks through the workspace and says what it found. Changes nothing. */
function Doctor() {
  const doctor = useAsk(() => api.workspace.doctor())
  return (
    <>
      <p>
        <Button icon="check" disabled={doctor.isPending} onClick={() => doctor.mutate(undefined)}>
          {doctor.isPending ? 'Looking through the workspace' : 'Check the workspace'}
        </Button>
      </p>
      {doctor.error && <Failure error={doctor.error} />}
      {doctor.data && (
        <ul className="doctor" role="status">
          {doctor.data.map(({ check, ok, detail, next }) => (
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
    </>
  )
}
