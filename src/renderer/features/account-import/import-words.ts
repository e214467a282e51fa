import type { ColumnField, PlannedRow } from '../../../contract/account-import.ts'
import { countWord } from '../../words/terms.ts'
import type { Encoding } from './decode-table.ts'
import type { ImportRun } from './running-import.ts'
import type { Separator } from './parse-table.ts'
import type { Group, ShownRow } from './unite-rows.ts'

export const fieldWord: Readonly<Record<ColumnField, string>> = {
  name: 'Company',
  site: 'Website or domain',
  segment: 'Segment',
  tags: 'Tags',
  note: 'Note',
  person: 'Person: name',
  role: 'Person: role',
  mail: 'Person: mail',
}

export const groupWord: Readonly<Record<Group, string>> = {
  new: 'New',
  known: 'Already there',
  binned: 'In the bin',
  twice: 'Twice in the file',
  without: 'Without a website',
  invalid: 'Not readable',
}

export const encodingWord: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big end first',
  'windows-1252': 'Windows-1252',
}

export const separatorWord: Readonly<Record<Separator, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}

/** What becomes of a row, in words. */
export function outcomeWords({ group, row, into }: ShownRow): string {
  if (!('draft' in row)) return row.words
  const remarks = row.remarks.join(' ')
  if (group === 'twice') return [`Goes into line ${into?.toLocaleString('en-GB')}.`, remarks].filter(Boolean).join(' ')
  return [row.is === 'known' ? bringsWords(row.brings) : '', remarks].filter(Boolean).join(' ')
}

function bringsWords({ tags, segment, note }: Extract<PlannedRow, { is: 'known' }>['brings']): string {
  const parts = [
    tags.length > 0 ? countWord(tags.length, 'tag') : '',
    segment ? 'its segment' : '',
    note ? 'a note' : '',
  ].filter(Boolean)
  return parts.length === 0 ? 'Brings nothing new.' : `Brings ${parts.join(', ')}.`
}

const number = (count: number): string => count.toLocaleString('en-GB')

/** "9,412 added, 388 were there (added to 120), 200 without a website." */
export function resultWords({ state, done, of, taken, refused }: ImportRun): string {
  const { added, restored, filled, known, left } = taken
  const met = filled.length - restored.filter((id) => filled.some(({ accountId }) => accountId === id)).length
  const invalid = refused.rows.length - refused.without
  const parts = [
    `${number(added.length)} added`,
    known > 0
      ? `${number(known)} ${known === 1 ? 'was' : 'were'} there${met > 0 ? ` (something added to ${number(met)})` : ''}`
      : '',
    restored.length > 0 ? `${number(restored.length)} brought back from the bin` : '',
    left > 0 ? `${number(left)} left in the bin` : '',
    refused.without > 0 ? `${number(refused.without)} without a website` : '',
    invalid > 0 ? `${number(invalid)} not readable` : '',
  ].filter(Boolean)
  const unfinished =
    state === 'stopped' || state === 'failed'
      ? ` Ended after ${number(done)} of ${countWord(of, 'company', 'companies')}.`
      : ''
  return `${parts.join(', ')}.${unfinished}`
}

/** "The import is taken back: 9,412 accounts are in the bin, 120 are as they were." */
export function takenBackWords({ taken: { added, restored, filled } }: ImportRun): string {
  const binned = added.length + restored.length
  const parts = [
    binned > 0 ? `${countWord(binned, 'account')} ${binned === 1 ? 'is' : 'are'} in the bin` : '',
    filled.length > 0 ? `what was added to ${number(filled.length)} is taken off` : '',
  ].filter(Boolean)
  return `The import is taken back: ${parts.join(', ')}.`
}
