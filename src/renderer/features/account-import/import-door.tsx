import { useLocation } from 'wouter'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { forgetImport, isImporting } from './import-run.ts'
import { useImportRun } from './running-import.ts'
import { closeTable } from './table-store.ts'
import { TableVeil } from './table-veil.tsx'
import { useTableDrop } from './use-table-drop.ts'

/** The way from the Accounts room into an import: a button, its key, and tables dropped anywhere on the room. */
export function ImportDoor() {
  const [, navigate] = useLocation()
  const open = () => {
    // what came of the one before stands there only until another is begun
    if (useImportRun.getState().run && !isImporting()) {
      forgetImport()
      closeTable()
    }
    navigate('/accounts/import')
  }
  const { over } = useTableDrop()
  useKeys('Import', [{ keys: ['Shift+i'], label: 'import a table', quiet: true, run: open }])
  return (
    <>
      <Button icon="fetch" shortcut="Shift+I" onClick={open}>
        Import
      </Button>
      {over && <TableVeil />}
    </>
  )
}
