import './import.css'
import { useLocation } from 'wouter'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Progress } from '../research/progress.tsx'
import { useImportRun } from './running-import.ts'
import { ImportEnd } from './import-end.tsx'
import { OpenTable } from './open-table.tsx'
import { TableLook } from './table-look.tsx'
import { closeTable, type Stage, useTable } from './table-store.ts'
import { TableVeil } from './table-veil.tsx'
import { useTableDrop } from './use-table-drop.ts'

/** Accounts out of a table: read, mapped, looked at, and only then taken over. At /accounts/import. */
export default function ImportScreen() {
  const stage = useTable((state) => state.stage)
  const run = useImportRun((state) => state.run)
  const room = useWindow((state) => state.room)
  const [, navigate] = useLocation()
  const { over } = useTableDrop()
  usePlace({
    title: 'Import accounts',
    above: { label: 'Accounts', href: '/accounts' },
    saved: run ? 'Saved on this computer' : 'Nothing is saved before you import',
  })
  useKeys('Import', [
    {
      keys: ['Escape'],
      label: 'back to Accounts',
      quiet: true,
      run: () => navigate(room.startsWith('/accounts') ? room : '/accounts'),
    },
  ])
  return (
    <main className="work" tabIndex={-1} aria-busy={stage.is === 'reading'}>
      {run ? <ImportEnd run={run} /> : <Staged stage={stage} />}
      {over && <TableVeil />}
    </main>
  )
}

function Staged({ stage }: { readonly stage: Stage }) {
  switch (stage.is) {
    case 'none':
      return <OpenTable />
    case 'reading':
      return <Reading name={stage.name} done={stage.done} of={stage.of} />
    case 'failed':
      return <OpenTable failed={stage} />
    case 'read':
      return <TableLook key={stage.file.id} file={stage.file} />
  }
}

function Reading({ name, done, of }: { readonly name: string; readonly done: number; readonly of: number }) {
  return (
    <div className="pane" data-pane="" tabIndex={-1}>
      <div className="pad impnarrow">
        <h1 className="clip">Reading {name}</h1>
        <Progress done={done} of={of} />
        <p className="t2">
          <Icon name="fetch" size="s" /> {Math.floor((done / of) * 100)} % of it. It stays on this computer.
        </p>
        <Button onClick={closeTable}>Stop</Button>
      </div>
    </div>
  )
}
