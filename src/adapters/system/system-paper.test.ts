import { expect, test } from 'vitest'
import { systemPaper } from './system-paper.ts'

test.each([
  [{ LANG: 'en_US.UTF-8' }, 'Letter'],
  [{ LANG: 'en_US.UTF-8', LC_PAPER: 'de_DE.UTF-8' }, 'A4'],
  [{ LC_ALL: 'es_MX', LANG: 'en_GB' }, 'Letter'],
  [{ LANG: 'C.UTF-8' }, 'A4'],
  [{}, 'A4'],
] as const)('%j prints on %s', (env, paper) => expect(systemPaper(env, 'linux', 'en-US')).toBe(paper))

test('where the environment says nothing the locale of the system does', () => {
  expect(systemPaper({}, 'darwin', 'en-US')).toBe('Letter')
  expect(systemPaper({}, 'win32', 'sr-Latn-RS')).toBe('A4')
})
