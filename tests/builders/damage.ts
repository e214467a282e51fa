import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '../../src/adapters/sqlite/open-workspace.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import { StoreError, type Workspace } from '../../src/app/ports.ts'

/** What a workspace shows: each thing by a name, as text. Of what is kept by its hash, `hashed` tells. */
export type Shown = { readonly hashed: ReadonlyMap<string, string>; readonly rest: ReadonlyMap<string, string> }

/**
 * What became of a damaged file: it was refused in words, a part of it was (when it was read, or by the doctor), or nothing that is kept
 * by its hash is other than it was. Whatever else happens is what must never happen.
 */
export type Verdict =
  | { readonly is: 'refused' | 'told' | 'unharmed' }
  | { readonly is: 'wrong' | 'crashed' | 'changed'; readonly why: string }

/** Reads all that a workspace shows. A part that can’t be read is told by its `StoreError`; anything else thrown is a crash. */
export function readAll({ accounts, notes, pages, snapshots, calls }: Workspace): Shown & { readonly told: number } {
  const [hashed, rest] = [new Map<string, string>(), new Map<string, string>()]
  let told = 0
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (thrown) {
      if (!(thrown instanceof StoreError)) throw thrown
      told += 1
      return undefined
    }
  }
  for (const account of attempt(() => accounts.list()) ?? []) {
    rest.set(`account ${account.id}`, JSON.stringify(account))
    for (const note of attempt(() => notes.list(account.id)) ?? []) rest.set(`note ${note.id}`, JSON.stringify(note))
    for (const call of attempt(() => calls.list(account.id)) ?? []) rest.set(`call ${call.id}`, JSON.stringify(call))
    const snapshot = attempt(() => snapshots.latest(account.id))
    if (snapshot) hashed.set(`snapshot of ${account.id}`, JSON.stringify(snapshot))
    for (const page of attempt(() => pages.list(account.id)) ?? []) {
      rest.set(`page ${page.id}`, JSON.stringify(page))
      const { versionId, revision } = page
      if (versionId === null) continue
      const body = attempt(() => pages.body(versionId))
      if (body) hashed.set(`body ${versionId}`, Buffer.from(body).toString('base64'))
      const text = attempt(() => pages.text(versionId, revision))
      if (text) hashed.set(`text ${versionId}`, text.document.text)
    }
  }
  return { hashed, rest, told }
}

export const withBitFlipped = (bytes: Buffer, bit: number): Buffer => {
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  return flipped
}

/** Puts bytes in the place of the database of a folder, opens it, reads all of it, and asks the doctor. */
export function judge(
  folder: string,
  bytes: Buffer,
  truth: Shown,
  open: typeof openWorkspace = openWorkspace,
): Verdict {
  const file = join(folder, 'groundwork.db')
  writeFileSync(file, bytes)
  try {
    const opened = open({ path: folder, mode: 'write', host: 'the command line', clock: createClock() })
    if (!opened.ok) {
      if (opened.error.message === '') return { is: 'crashed', why: 'it was refused without a word' }
      return readFileSync(file).equals(bytes)
        ? { is: 'refused' }
        : { is: 'changed', why: 'it was refused, and changed' }
    }
    try {
      return judgeOpened(opened.value, truth)
    } finally {
      opened.value.close()
    }
  } catch (thrown) {
    return { is: 'crashed', why: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
  }
}

function judgeOpened(workspace: Workspace, truth: Shown): Verdict {
  const { hashed, rest, told } = readAll(workspace)
  const wrong = [...hashed].find(([name, text]) => truth.hashed.has(name) && truth.hashed.get(name) !== text)
  if (wrong !== undefined) return { is: 'wrong', why: `${wrong[0]} is not what was saved` }
  const findings = workspace.doctor().filter(({ ok }) => !ok)
  if (told > 0 || findings.length > 0) return { is: 'told' }
  const missing = [...truth.hashed.keys(), ...truth.rest.keys()].find((name) => !hashed.has(name) && !rest.has(name))
  if (missing !== undefined) return { is: 'wrong', why: `${missing} is gone, and nobody says so` }
  // notes have a hash of their own, which the doctor compares
  const changedNote = [...truth.rest].find(
    ([name, text]) => name.startsWith('note ') && markdownOf(rest.get(name)) !== markdownOf(text),
  )
  return changedNote === undefined
    ? { is: 'unharmed' }
    : { is: 'wrong', why: `${changedNote[0]} is not what was written` }
}

const markdownOf = (note: string | undefined): unknown =>
  note === undefined ? undefined : (JSON.parse(note) as { markdown?: unknown }).markdown // what readAll wrote
