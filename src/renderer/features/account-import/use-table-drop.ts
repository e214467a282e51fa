import { useLocation } from 'wouter'
import { useWindow } from '../../stores/window-state.ts'
import { useWindowDrop } from '../../ui/use-window-drop.ts'
import { takeHanded } from '../hand-over/handed-file.ts'
import { forgetImport, isImporting } from './import-run.ts'
import { isTableFile, openTable } from './table-store.ts'

/** Tables dropped anywhere on this screen are opened. Tells while a file is held over it. */
export function useTableDrop(): { readonly over: boolean } {
  const [, navigate] = useLocation()
  return useWindowDrop({
    takes: (types) => types.includes('Files'),
    drop(data) {
      if (takeHanded(data.files, navigate)) return true
      const file = data.files[0]
      if (!file) return false
      const { say } = useWindow.getState()
      if (!isTableFile(file)) say(`${file.name} is no table. Save the list as CSV, then drop it here.`)
      else if (isImporting()) say('An import is still going on. Drop the file when it has ended.')
      else {
        forgetImport()
        void openTable(file)
        navigate('/accounts/import')
      }
      return true
    },
    paste: () => false,
  })
}
