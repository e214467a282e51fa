import { create } from 'zustand'
import { largestTable } from '../../../contract/account-import-limits.ts'
import { decodeTable, type Encoding, encodingOf, noTable } from './decode-table.ts'
import type { Separator, Table } from './parse-table.ts'

interface Source {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A table as it was read: in the window only, until its companies are taken over. */
export interface TableFile {
  /** Another reading of the same file has another number. */
  readonly id: number
  readonly source: Source
  readonly encoding: Encoding
  readonly table: Table
}

export type Stage =
  | { readonly is: 'none' }
  | { readonly is: 'reading'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly name: string; readonly words: string }
  | { readonly is: 'read'; readonly file: TableFile }

interface TableState {
  readonly stage: Stage
}

export const useTable = create<TableState>()(() => ({ stage: { is: 'none' } }))

const setStage = (stage: Stage): void => useTable.setState({ stage })
let readings = 0
let going = new AbortController()

/** Another reading begins: what the one before still says is not heard any more. */
function begin(): AbortSignal {
  going.abort()
  going = new AbortController()
  return going.signal
}

export const isTableFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  /\.(?:csv|tsv|tab|txt)$/i.test(name) || type === 'text/csv' || type === 'text/tab-separated-values'

export function closeTable(): void {
  begin()
  setStage({ is: 'none' })
}

/** Reads a file that was chosen or dropped; what is wrong with it stands on the screen. */
export async function openTable(file: File): Promise<void> {
  const { name, size } = file
  const signal = begin()
  if (size > largestTable) {
    setStage({
      is: 'failed',
      name,
      words: 'It is larger than 20 MB. Split the list into parts, and import one after the other.',
    })
    return
  }
  setStage({ is: 'reading', name, done: 0, of: Math.max(1, size) })
  try {
    await readBytes({ name, bytes: new Uint8Array(await file.arrayBuffer()) }, {}, signal)
  } catch {
    if (!signal.aborted)
      setStage({
        is: 'failed',
        name,
        words: 'It could not be read. Copy it to this computer first, then choose it again.',
      })
  }
}

export const openPasted = (text: string): Promise<void> =>
  readTable({ name: 'the pasted table', bytes: new TextEncoder().encode(text) })

interface As {
  readonly encoding?: Encoding
  readonly separator?: Separator
}

/** The same file, read by another encoding or parted by another sign. */
export const readTable = (source: Source, as: As = {}): Promise<void> => readBytes(source, as, begin())

async function readBytes(source: Source, as: As, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const { name, bytes } = source
  const why = noTable(bytes)
  if (why !== null) return setStage({ is: 'failed', name, words: why })
  const encoding = as.encoding ?? encodingOf(bytes)
  const text = decodeTable(bytes, encoding)
  const onRead = (done: number): void => {
    if (!signal.aborted) setStage({ is: 'reading', name, done, of: text.length })
  }
  try {
    // with the first table only: the room that leads here does without
    const { parseTable, separatorOf } = await import('./parse-table.ts')
    const table = await parseTable(text, as.separator ?? separatorOf(text), { signal, onRead })
    if (signal.aborted) return
    readings += 1
    if (table.rows.length === 0)
      setStage({
        is: 'failed',
        name,
        words: 'No row with words in it was found. Look whether this is the list you meant.',
      })
    else setStage({ is: 'read', file: { id: readings, source, encoding, table } })
  } catch (thrown) {
    // another file was chosen meanwhile
    if (!signal.aborted) throw thrown
  }
}
