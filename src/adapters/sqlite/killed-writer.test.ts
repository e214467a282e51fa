import { expect, it } from 'vitest'
import type { NoteId } from '../../core/model/ids.ts'
import { aFolder, anAccount, opened } from './testing/builders.ts'
import { runChild } from './testing/child-process.ts'

const rounds = 10

it('loses no acknowledged note when the writer is killed at any moment', async () => {
  const path = aFolder()
  const first = opened(path)
  first.accounts.save(anAccount())
  first.close()
  const acknowledged = new Map<string, number>()

  for (let round = 0; round < rounds; round += 1) {
    const child = runChild('save-notes', path)
    // a different number of saves each round, and the kill falls anywhere in the next one
    for (let saves = 0; saves < 3 + round * 7; saves += 1) note(acknowledged, await child.line())
    await child.kill()
    for (let rest = await child.line(); rest !== undefined; rest = await child.line()) note(acknowledged, rest)
  }

  const workspace = opened(path)
  const kept = [...acknowledged].map(
    ([id, version]) => [id, version, workspace.notes.get(id as NoteId)?.version ?? 0] as const,
  )
  expect(kept.length).toBeGreaterThan(rounds * 3)
  expect(kept.filter(([, told, found]) => found < told)).toEqual([])
  expect(workspace.doctor().filter(({ ok }) => !ok)).toEqual([])
}, 180_000)

function note(acknowledged: Map<string, number>, line: string | undefined): void {
  const [id, version] = (line ?? '').split(' ')
  // the last line may be cut by the kill; a whole one ends in a version
  if (id?.startsWith('not_') && version) acknowledged.set(id, Number(version))
}
