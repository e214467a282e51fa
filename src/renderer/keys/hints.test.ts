import { expect, it } from 'vitest'
import { type Binding, hintsOf } from './use-keys.ts'

it('runs what a key does by then, not what it did when it was published', () => {
  const ran: string[] = []
  const drawn = (what: string): readonly Binding[] => [
    { keys: ['j'], run: () => void ran.push('no label, no hint') },
    { keys: ['d'], label: 'reject', run: () => void ran.push(what) },
  ]
  const bindings = { current: drawn('the first row') }
  const [hint, ...others] = hintsOf([{ name: 'Rows', level: 'screen', modal: false, bindings }])
  expect(others).toEqual([])
  bindings.current = drawn('the second row')
  hint?.run()
  expect(ran).toEqual(['the second row'])
})

it('tells of no key that a nearer scope has taken, and of one that has another key left', () => {
  const scope = (name: string, current: readonly Binding[]) =>
    ({ name, level: 'screen', modal: false, bindings: { current } }) as const
  const run = (): void => undefined
  const shown = hintsOf([
    scope('Backups', [
      { keys: ['j', 'ArrowDown'], label: 'next backup', run },
      { keys: ['Escape'], run },
    ]),
    scope('Settings', [
      { keys: ['j', 'ArrowDown'], label: 'next section', run },
      { keys: ['Escape'], label: 'leave', run },
      { keys: ['j', 'n'], label: 'next of all', run },
      { keys: ['f'], label: 'find a setting', run },
    ]),
  ])
  expect(shown.map(({ label }) => label)).toEqual(['next backup', 'next of all', 'find a setting'])
})
