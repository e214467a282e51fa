import type { GivenHandOver, TakenOver } from '../../contract/hand-overs.ts'
import { mostDroppedBytes } from '../../contract/hand-over-limits.ts'
import { type HandOverContents, type HandOverLook, handOverEnding } from '../../core/model/hand-over.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { fileStem } from '../brief-files.ts'
import type { Deps } from '../deps.ts'
import type { Coming, GivenFile, HandOver } from '../ports-hand-overs.ts'
import { refreshAccount } from '../refresh-accounts.ts'

/** Beside whatever else goes on: it only reads, in a thread of its own. */
export const previewHandOver = (
  deps: Deps,
  what: HandOver,
  signal = new AbortController().signal,
): Promise<Result<HandOverContents>> =>
  deps.workspace.handOvers.count(what, deps.clock.now(), { signal, tell: () => undefined })

/** Its name says whose account it is, and from when. */
export async function writeHandOver(
  deps: Deps,
  what: HandOver,
): Promise<Result<{ fileName: string; base64: string; contents: HandOverContents }>> {
  const written = await deps.works.run('hand-over', (work) =>
    deps.workspace.handOvers.write(what, deps.clock.now(), work),
  )
  if (!written.ok) return written
  const { contents, bytes } = written.value
  const fileName = `${fileStem(contents.account.name)}-${contents.lastChange.slice(0, 10)}${handOverEnding}`
  deps.log.info('an account was put into a file', { bytes: bytes.byteLength, withNotes: what.withNotes })
  return ok({ fileName, base64: Buffer.from(bytes).toString('base64'), contents })
}

export function lookIntoHandOver({ works, workspace }: Deps, given: GivenHandOver): Promise<Result<HandOverLook>> {
  const { handOvers } = workspace
  const file = fileOf(given)
  if (!file.ok) return Promise.resolve(file)
  return works.run('look-hand-over', async (work) => {
    try {
      const read = await handOvers.read(file.value, work)
      if (!read.ok) return read
      const coming = await handOvers.look(file.value.name, work)
      return coming.ok ? ok({ ...read.value, ...coming.value }) : coming
    } finally {
      handOvers.drop()
    }
  })
}

/** Reads the file first; only while it is laid over a copy of the workspace can nothing be saved. An account that was here is looked at anew then. */
export function bringInHandOver(deps: Deps, given: GivenHandOver): Promise<Result<TakenOver>> {
  const { handOvers } = deps.workspace
  const file = fileOf(given)
  if (!file.ok) return Promise.resolve(file)
  return deps.works.run('take-over', async (work) => {
    try {
      const read = await handOvers.read(file.value, work)
      if (!read.ok) return read
      let coming: Coming | undefined
      const replaced = await deps.replaceWorkspace(async () => {
        const merged = await handOvers.merge(file.value.name, work)
        if (!merged.ok) return merged
        coming = merged.value.coming
        return ok(merged.value.incoming)
      }, 'before-import')
      if (!replaced.ok) return replaced
      if (coming === undefined) throw new Error('nothing was merged')
      if (coming.here !== null) await refreshAccount(replaced.value.deps, coming.here.id)
      deps.log.info('an account was brought in', { joined: coming.here !== null })
      return ok({ ...read.value, ...coming, kept: replaced.value.kept })
    } finally {
      handOvers.drop()
    }
  })
}

function fileOf(given: GivenHandOver): Result<GivenFile> {
  if (given.type === 'path') return ok({ name: given.path, path: given.path })
  // what is no base64 becomes bytes of no file of ours, and is refused as such
  const bytes = Buffer.from(given.base64, 'base64')
  const name = given.name === '' ? 'The file' : given.name
  if (bytes.byteLength <= mostDroppedBytes) return ok({ name, bytes })
  return fail({
    kind: 'too-large',
    message: `${name} is larger than ${mostDroppedBytes / 1e6} MB.`,
    next: 'Say its path in Settings → Export and import, or run “groundwork merge” with it.',
    retry: 'never',
  })
}
