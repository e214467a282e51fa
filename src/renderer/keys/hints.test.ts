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
