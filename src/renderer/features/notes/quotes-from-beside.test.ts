import { expect, it } from 'vitest'
import { withoutLast } from './quotes-from-beside.ts'

it('takes out the quote that was added last, not the same one further up', () => {
  expect(withoutLast('Seen\n\n> six weeks\n\nagain\n\n> six weeks\n and on', '\n\n> six weeks\n')).toBe(
    'Seen\n\n> six weeks\n\nagain and on',
  )
})

it('takes nothing out of a quote that was changed', () => {
  expect(withoutLast('> eight weeks\n', '> six weeks\n')).toBeNull()
})
