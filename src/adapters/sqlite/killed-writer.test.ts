import { expect } from 'vitest'
import { createPrng } from '../../../tests/builders/prng.ts'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import type { NoteId } from '../../core/model/ids.ts'
import { openWorkspace } from './open-workspace.ts'
import { aFolder, anAccount, opened, optionsFor } from './testing/builders.ts'
import { runChild } from './testing/child-process.ts'

const seed = 20261129
const rounds = 5

// `npm run torture -- --part data` does the same 500 times, while migrating and exporting too
safetyCase<'shipped' | 'word-first' | 'no-journal'>(
  26,
  `loses no acknowledged note when the writer is killed at any moment (seed ${seed})`,
  {
    shipped: () => 'shipped',
    without: {
      'the commit before the word': () => 'word-first',
      'a journal': () => 'no-journal',
    },
    async holds(how) {
      const random = createPrng(seed)
      const path = aFolder()
      const first = opened(path)
      first.accounts.save(anAccount())
      first.close()
      const acknowledged = new Map<string, number>()
      for (let round = 0; round < rounds; round += 1) {
        const child = runChild('save-notes', path, how)
        // in the middle of a transaction, or anywhere in a save
        const atHalf = round % 2 === 0
        const lines = 1 + random.whole(60)
        for (let line = 0; line < lines || atHalf; line += 1) {
          const told = await child.line()
          note(acknowledged, told)
          if (told === undefined || (atHalf && told === 'half')) break
        }
        await child.kill()
        for (let rest = await child.line(); rest !== undefined; rest = await child.line()) note(acknowledged, rest)

        const again = openWorkspace(optionsFor(path))
        expect(again).toMatchObject({ ok: true })
        if (!again.ok) return
        const { notes, doctor, close } = again.value
        const kept = [...acknowledged].map(
          ([id, version]) => [id, version, notes.get(id as NoteId)?.version ?? 0] as const,
        )
        const findings = doctor()
        close()
        expect(kept.filter(([, told, found]) => found < told)).toEqual([])
        expect(findings.filter(({ ok }) => !ok)).toEqual([])
      }
      expect(acknowledged.size).toBeGreaterThan(rounds)
    },
  },
)

function note(acknowledged: Map<string, number>, line: string | undefined): void {
  const [id, version] = (line ?? '').split(' ')
  // the last line may be cut by the kill; a whole one ends in a version
  if (id?.startsWith('not_') && version) acknowledged.set(id, Number(version))
}
