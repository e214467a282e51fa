import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { GivenTooLarge, readGiven, readGivenText } from './read-given.ts'
import { WrongUse } from './wrong-use.ts'

it('reads a file to its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-given-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'calls.ics')
  writeFileSync(file, 'Łódź\n'.repeat(50_000))
  expect(await readGivenText(file, '')).toBe('Łódź\n'.repeat(50_000))
})

it.skipIf(process.platform === 'win32')('stops at what a file may be large, also where there is no end', async () => {
  await expect(readGiven('/dev/zero')).rejects.toThrow(GivenTooLarge)
  await expect(readGivenText('/dev/zero', '')).rejects.toThrow('/dev/zero has more than 25 MB.')
})

it('says what is wanted where nothing can be read', async () => {
  const reading = readGivenText('/there/is/none.ics', 'Say an .ics file.')
  await expect(reading).rejects.toThrow(WrongUse)
  await expect(reading).rejects.toThrow('“/there/is/none.ics” can’t be read. Say an .ics file.')
})
