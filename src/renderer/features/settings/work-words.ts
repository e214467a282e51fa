import type { Work } from '../../../contract/backups.ts'

const kindWords: Readonly<Record<Work['kind'], string>> = {
  backup: 'Making a backup',
  restore: 'Bringing a backup back',
  look: 'Looking through a backup',
  export: 'Exporting',
  'for-others': 'Writing files for other programs',
  'look-export': 'Looking through an export',
  import: 'Bringing an export in',
  'hand-over': 'Putting an account into a file',
  'look-hand-over': 'Looking through a file with an account',
  'take-over': 'Bringing an account in',
}
const phaseWords: Readonly<Record<Work['phase'], string>> = {
  reading: 'reading',
  copying: 'copying',
  checking: 'checking the copy',
  writing: 'writing',
}

/** "Making a backup: copying, 12 of 300 MB, about 20 s left" */
export function workWords({ kind, phase, done, total, startedAt }: Work, now: Date): string {
  const words = `${kindWords[kind]}: ${phaseWords[phase]}`
  if (total === null || total === 0) return words
  const left = secondsLeft(done / total, now.getTime() - Date.parse(startedAt))
  const of = phase === 'copying' ? `${megabytes(done)} of ${megabytes(total)} MB` : `${done} of ${total}`
  return `${words}, ${of}${left === null ? '' : `, about ${left} s left`}`
}

/** Only once there is something to judge by. */
function secondsLeft(share: number, passedMs: number): number | null {
  if (share < 0.05 || passedMs < 2000) return null
  return Math.max(1, Math.round(((passedMs / share) * (1 - share)) / 1000))
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)

/** "40 kB", "0.5 MB", "312 MB", "41 GB" */
export function sizeWords(bytes: number): string {
  if (bytes < 100e3) return `${Math.ceil(bytes / 1e3)} kB`
  if (bytes < 10e6) return `${(bytes / 1e6).toFixed(1)} MB`
  return bytes < 10e9 ? `${megabytes(bytes).toLocaleString('en-GB')} MB` : `${Math.round(bytes / 1e9)} GB`
}
