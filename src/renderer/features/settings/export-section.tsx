import { useState } from 'react'
import type { BroughtIn, Merged } from '../../../contract/exports.ts'
import { useLocation } from 'wouter'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { isHandedName, openHandedPath, openingPlace } from '../hand-over/handed-file.ts'
import { bringBackKept } from './bring-back-kept.ts'
import { ForOtherPrograms } from './for-other-programs.tsx'
import { TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'
import { useWork } from './use-work.ts'
import { WorkLine } from './work-line.tsx'

/** Everything as a folder that other programs read, and such a folder back. */
export function ExportSection({ status }: SectionProps) {
  const seen = useWork()
  const busy = seen !== null || status.readOnly
  return (
    <>
      <h2>Export everything</h2>
      <p className="t2">
        A folder in <code>exports</code> of your workspace: a Markdown file for each account and each note, every saved
        page as it came, and all records as JSON, a line each. It goes to nobody; put it where you want it.
      </p>
      <WriteExport busy={busy} />
      {seen && <WorkLine seen={seen} />}
      <h2>For other programs</h2>
      <ForOtherPrograms busy={busy} />
      <h2>Bring an export in</h2>
      <BringIn busy={busy} />
    </>
  )
}

function WriteExport({ busy }: { readonly busy: boolean }) {
  const write = useAsk(() => api.exports.write({ folder: null }))
  const begin = () => write.mutate(undefined)
  return (
    <>
      <p>
        <Button look="primary" icon="saved" disabled={busy || write.isPending} onClick={begin}>
          Export everything
        </Button>
      </p>
      {write.error && write.error.why.kind !== 'cancelled' && <Failure error={write.error} retry={begin} />}
      {write.data && (
        <p role="status">
          {countWord(write.data.accounts, 'account')}, {countWord(write.data.notes, 'note')},{' '}
          {countWord(write.data.pages, 'page')}, {countWord(write.data.calls, 'call')} are in{' '}
          <code className="path">{write.data.folder}</code>.
          {write.data.damaged > 0 &&
            ` ${countWord(write.data.damaged, 'saved thing')} missing there, damaged here: check the workspace.`}
        </p>
      )}
    </>
  )
}

function BringIn({ busy }: { readonly busy: boolean }) {
  const [folder, setFolder] = useState('')
  const look = useAsk(api.exports.look)
  const bringIn = useAsk(async () => {
    tell(await api.exports.bringIn({ folder }))
    look.reset()
  })
  const [, navigate] = useLocation()
  const keep = (path: string): void => {
    if (isHandedName(path)) {
      openHandedPath(path)
      navigate(openingPlace)
      return
    }
    setFolder(path)
    look.reset()
    if (path !== '') look.mutate({ folder: path })
  }
  return (
    <>
      <TextSetting
        label="Folder of the export, or a .groundwork file"
        value={folder}
        most={4096}
        keep={keep}
        help="Its full path on this computer. What is in it is counted first; nothing changes. A .groundwork file is one company from a colleague: drop it on Accounts as well."
      />
      {look.isPending && <p className="t2">Reading it…</p>}
      {look.error && look.error.why.kind !== 'cancelled' && <Failure error={look.error} />}
      {look.data && (
        <div className="backupoffer" role="status">
          <p>{mergedWords(look.data, 'not here yet')}</p>
          <p className="t2">
            What is here already stays as it is, settings included. What is here now is kept as a backup first. While it
            is laid over, some seconds for a large one, nothing can be saved.
          </p>
          <p>
            <Button icon="plus" disabled={busy || bringIn.isPending} onClick={() => bringIn.mutate(undefined)}>
              {bringIn.isPending ? 'Bringing it in' : 'Bring it in'}
            </Button>
          </p>
        </div>
      )}
      {bringIn.error && bringIn.error.why.kind !== 'cancelled' && <Failure error={bringIn.error} />}
    </>
  )
}

/** "12 of 20 accounts, 3 of 3 notes, 40 of 60 pages, 0 of 0 calls not here yet." */
function mergedWords({ given, added }: Merged, what: string): string {
  const parts = (['accounts', 'notes', 'pages', 'calls'] as const).map((one) => `${added[one]} of ${given[one]} ${one}`)
  return `${parts.join(', ')} ${what}.`
}

/** The line says what came, and takes it back by bringing back what was there. */
function tell({ kept, ...merged }: BroughtIn): void {
  useWindow.getState().say(mergedWords(merged, 'added'), () => bringBackKept(kept))
}
