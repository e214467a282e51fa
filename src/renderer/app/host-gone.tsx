import { useStatus } from '../queries/queries.ts'
import { useWindow } from '../stores/window-state.ts'
import { Icon } from '../ui/icon.tsx'

/** One line over the work while the host does not answer, or while it may not write. */
export function HostLine() {
  const host = useWindow((state) => state.host)
  const status = useStatus().data
  if (host !== 'here') {
    return (
      <p className="hostline danger" role="alert">
        <Icon name="warn" size="s" />
        <span>{host === 'gone' ? gone : locked}</span>
      </p>
    )
  }
  if (status?.readOnly) {
    return (
      <output className="hostline">
        <Icon name="clock" size="s" />
        <span>
          You can read, not write: {status.holder ?? 'another window'} has this workspace open. Close it there, then
          reload.
        </span>
      </output>
    )
  }
  return null
}

const gone =
  'Groundwork itself has stopped answering. What it said was saved is on disk. Start it again; this window tries every few seconds and goes on where it was.'

const locked =
  'Groundwork was started again and does not know this browser yet. Open the address it printed in another tab; this window then goes on where it was.'
