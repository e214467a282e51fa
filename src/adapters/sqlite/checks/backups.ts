import { basename } from 'node:path'
import { faultOfBackup, listBackups } from '../backup.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check } from './check.ts'

/** Every backup opens and is whole. */
export const checkBackups: Check = ({ folder }) => {
  const files = listBackups(folder)
  const broken = files.flatMap((file) => {
    const fault = faultOfBackup(file)
    return fault === null ? [] : [`${basename(file)} (${fault})`]
  })
  if (broken.length > 0)
    return faulty(
      `${counted(broken.length, 'backup')} can’t be used`,
      broken,
      'Remove them; newer ones are made in their place.',
    )
  return sound(
    files.length === 0
      ? 'None yet: one is made before the schema changes.'
      : `${counted(files.length, 'backup')} can be opened.`,
  )
}
