import type { PlaybookEdit, PlaybookFault, PlaybookPath } from '../../../../contract/playbook-edits.ts'
import type { CueInText } from '../../../../contract/playbooks.ts'

type Cue = CueInText['cue']

/** What a text says at a place of it; undefined where nothing stands there. Nothing of it was checked yet. */
export function valueAt(values: unknown, path: PlaybookPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined
    return isRecord(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined
  }, values)
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A word or number as text; empty where there is none, or something else stands. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A path as the address of its field on screen. */
export const addressOf = (path: PlaybookPath): string => path.join('.')

export const isAtOrIn = (path: PlaybookPath, outer: PlaybookPath): boolean =>
  outer.every((step, index) => path[index] === step)

export const faultsIn = (faults: readonly PlaybookFault[], outer: PlaybookPath): readonly PlaybookFault[] =>
  faults.filter(({ path }) => path.length > 0 && isAtOrIn(path, outer))

/** The edits that make one list of words into another, touching no more items than differ. */
export function listEdits(
  path: PlaybookPath,
  before: readonly string[],
  after: readonly string[],
): readonly PlaybookEdit[] {
  if (after.length === 0) return [{ op: 'set', path: [...path], value: [] }]
  if (before.length === 0) return [{ op: 'set', path: [...path], value: [...after] }]
  let top = 0
  while (top < before.length && top < after.length && before[top] === after[top]) top += 1
  let foot = 0
  while (foot < Math.min(before.length, after.length) - top && before.at(-1 - foot) === after.at(-1 - foot)) foot += 1
  const [old, now] = [before.length - top - foot, after.length - top - foot]
  const edits: PlaybookEdit[] = []
  for (let at = top; at < top + Math.min(old, now); at += 1)
    edits.push({ op: 'set', path: [...path, at], value: after[at] ?? '' })
  for (let at = top + now; at < top + old; at += 1) edits.push({ op: 'remove', path: [...path, top + now] })
  for (let at = top + old; at < top + now; at += 1)
    edits.push({ op: 'insert', path: [...path], at, value: after[at] ?? '' })
  return edits
}

/** An id for the YAML out of what was typed, that none of the others has. */
export function idFrom(text: string, others: readonly string[]): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(0, 5)
    .join('-')
  const first = plain === '' ? 'new' : plain
  let id = first
  for (let number = 2; others.includes(id); number += 1) id = `${first}-${number}`
  return id
}

export const cueKinds = ['phrase', 'event', 'opening', 'change', 'fact', 'absent'] as const
export type CueKind = (typeof cueKinds)[number]

export const cueKindOf = (value: unknown): CueKind =>
  (isRecord(value) ? cueKinds.find((kind) => kind in value) : undefined) ?? 'phrase'

/** A cue that can be looked for; null while it has no words. The host checks what is inside. */
export function cueFrom(value: unknown): Cue | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  const said = isRecord(value) ? value[cueKindOf(value)] : undefined
  return isRecord(said) || textOf(said) !== '' ? (value as Cue) : null
}
