import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keptDays, keptDaysBefore, keptWeeks } from '../../../contract/backup-words.ts'
import { api, useAsk } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { BackupList } from './backup-list.tsx'
import { BackupOffer } from './backup-offer.tsx'
import { TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'
import { useWork } from './use-work.ts'
import { WorkLine } from './work-line.tsx'
import { sizeWords } from './work-words.ts'

/** Copies of the whole workspace: make one, see what is in it, bring it back. */
export function BackupsSection({ status }: SectionProps) {
  const found = useQuery(queries.backups())
  const seen = useWork()
  return (
    <>
      <p className="t2">
        A backup is a copy of the whole workspace in its folder <code>backups</code>, opened again and compared before
        it counts. One is made each day Groundwork is open. The last {keptDays} days with one and the last {keptWeeks}{' '}
        weeks stay; what is kept before a backup comes back, an import or a new version stays {keptDaysBefore} days;
        what you make yourself stays until you remove it. Another disk is yours to choose: copy the files there.
      </p>
      <BackUpNow busy={seen !== null || status.readOnly} />
      {seen && <WorkLine seen={seen} />}
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data && <BackupList backups={found.data} busy={seen !== null} readOnly={status.readOnly} />}
      {!status.readOnly && <OtherFile busy={seen !== null} />}
    </>
  )
}

function BackUpNow({ busy }: { readonly busy: boolean }) {
  const say = useWindow((state) => state.say)
  const make = useAsk(api.backups.make)
  const begin = () =>
    make.mutate(
      { reason: 'by-hand' },
      { onSuccess: ({ bytes }) => say(`Backup written and checked, ${sizeWords(bytes)}.`) },
    )
  return (
    <>
      <p>
        <Button look="primary" icon="saved" disabled={busy || make.isPending} onClick={begin}>
          Back up now
        </Button>
      </p>
      {make.error && make.error.why.kind !== 'cancelled' && <Failure error={make.error} retry={begin} />}
    </>
  )
}

/** A backup that lies elsewhere: on another disk, from another computer. */
function OtherFile({ busy }: { readonly busy: boolean }) {
  const [file, setFile] = useState('')
  return (
    <>
      <h2>From elsewhere</h2>
      <TextSetting
        label="A backup’s file"
        value={file}
        most={4096}
        keep={setFile}
        help="Its full path on this computer. What is in it is shown first; nothing changes."
      />
      {file !== '' && <BackupOffer key={file} file={file} busy={busy} close={() => setFile('')} />}
    </>
  )
}
