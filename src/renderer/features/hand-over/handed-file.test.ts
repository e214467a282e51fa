import { afterEach, expect, it } from 'vitest'
import { mostDroppedBytes } from '../../../contract/hand-over-limits.ts'
import { closeHanded, isHandedName, openHanded, openHandedPath, useHandedFile } from './handed-file.ts'

const handed = () => useHandedFile.getState().handed
afterEach(closeHanded)

it('knows a file with an account by its ending', () => {
  expect(['a.groundwork', 'A.GROUNDWORK'].every(isHandedName)).toBe(true)
  expect(['groundwork', 'a.groundwork.csv', 'a.zip'].some(isHandedName)).toBe(false)
})

it('reads no file that is too large for the window, and says how it is opened', async () => {
  // as much of a file as is looked at before it is read
  await openHanded({ name: 'large.groundwork', size: mostDroppedBytes + 1 } as File)
  expect(handed()).toMatchObject({ is: 'failed', words: expect.stringContaining('40 MB') as unknown })
})

it('takes a path as it is, each time as another file', () => {
  openHandedPath('/a.groundwork')
  const first = handed()
  expect(first).toMatchObject({ is: 'read', file: { type: 'path', path: '/a.groundwork' } })
  openHandedPath('/a.groundwork')
  expect(handed()).not.toEqual(first)
})
