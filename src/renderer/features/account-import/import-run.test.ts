import { afterAll, expect, it, vi } from 'vitest'
import type { AccountId } from '../../../contract/contract.ts'
import { useWindow } from '../../stores/window-state.ts'
import { takeBackImport } from './import-run.ts'
import { type ImportRun, useImportRun } from './running-import.ts'
import { resultWords } from './import-words.ts'

// a window whose host is gone
vi.hoisted(() => {
  const localStorage = { getItem: () => null, setItem: () => undefined }
  vi.stubGlobal('window', { localStorage })
  vi.stubGlobal('localStorage', localStorage)
  vi.stubGlobal('location', { origin: 'http://window.example' })
  vi.stubGlobal('document', { querySelector: () => null })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
})
afterAll(() => void vi.unstubAllGlobals())

it('an import that could not be taken back stands as it ended, and can be taken back again', async () => {
  // ids are branded strings
  const added = ['acc_1'] as unknown as AccountId[]
  const run: ImportRun = {
    id: 7,
    state: 'done',
    name: 'list.csv',
    done: 1,
    of: 1,
    taken: { added, restored: [], filled: [], known: 0, left: 0 },
    refused: { header: null, rows: [], without: 0 },
    error: null,
  }
  useImportRun.setState({ run })
  await takeBackImport(run)
  const came = useImportRun.getState().run
  expect(came).toMatchObject({ state: 'done', error: { why: { kind: 'connect-failed' } } })
  expect(came && resultWords(came)).toBe('1 added.')
  expect(useWindow.getState().notice?.text).toMatch(/^Not all of the import is taken back\./)
  expect(useWindow.getState().undoLast()).toBe(true)
  expect(useImportRun.getState().run?.state).toBe('taking-back')
})
