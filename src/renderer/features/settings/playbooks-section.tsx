import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { queries } from '../../queries/queries.ts'
import type { SectionProps } from './use-settings.ts'

/** Which playbook accounts are looked at through, and where they are written. */
export function PlaybooksSection({ settings }: SectionProps) {
  const { data: own = [] } = useQuery(queries.playbooks())
  const inUse = own.find(({ id }) => id === settings.playbookId)
  return (
    <>
      <dl className="datalist">
        <dt>In use</dt>
        <dd>
          {inUse ? (
            <>
              <Link href={`/playbooks/${inUse.id}`}>{inUse.content.name}</Link>, version {inUse.version}
            </>
          ) : (
            'None confirmed yet: no fit and no likely problem is shown before.'
          )}
        </dd>
        <dt>On file</dt>
        <dd>{own.length}</dd>
      </dl>
      <p className="row w">
        <Link className="btn" href="/playbooks">
          Playbooks
        </Link>
        <Link className="btn" href="/calibration">
          How often rules hold
        </Link>
      </p>
      <p className="t2">
        What you accept, reject and correct under Signals stays on this computer. It shows how often each rule holds,
        and can be saved as labelled data.
      </p>
    </>
  )
}
