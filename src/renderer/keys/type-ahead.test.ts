import { expect, it } from 'vitest'
import { createTypeAhead, type Delivery, forText, mayBeHeld } from './type-ahead.ts'

const typed = (keys: string, at = 0) => {
  const ahead = createTypeAhead()
  for (const key of keys) ahead.hold({ key, shift: false }, at)
  return ahead
}

/** Hands on to somebody who answers by key until there is nothing to hand on, and gives back what was asked for. */
function deliver(ahead: ReturnType<typeof createTypeAhead>, now: number, answer: (key: string) => Delivery): string {
  let asked = ''
  let goesOn = true
  while (ahead.waiting && goesOn) {
    ahead.deliver(now, ({ key }) => {
      asked += key
      const delivery = answer(key)
      goesOn = delivery !== 'not-yet'
      return delivery
    })
  }
  return asked
}

it('hands on in the order pressed, one at a time', () => {
  const ahead = typed('jjb')
  expect(deliver(ahead, 10, () => 'taken')).toBe('jjb')
  expect(ahead.waiting).toBe(false)
})

it('waits at the first whose taker is still to come, and goes on there', () => {
  const ahead = typed('jxb')
  expect(deliver(ahead, 10, (key) => (key === 'x' ? 'not-yet' : 'taken'))).toBe('jx')
  expect(ahead.waiting).toBe(true)
  expect(deliver(ahead, 20, () => 'taken')).toBe('xb')
})

it('lets go of what nobody wants', () => {
  const ahead = typed('qb')
  expect(deliver(ahead, 10, (key) => (key === 'q' ? 'unwanted' : 'taken'))).toBe('qb')
  expect(ahead.waiting).toBe(false)
})

it('forgets what was pressed too long ago, and more than a few', () => {
  expect(deliver(typed('b'), 5001, () => 'taken')).toBe('')
  expect(deliver(typed('123456789'), 0, () => 'taken')).toBe('12345678')
})

it('lets the one who takes a press drop the rest', () => {
  const ahead = typed('jkb')
  expect(deliver(ahead, 0, () => (ahead.drop(), 'taken'))).toBe('j')
})

it('leaves to window and browser what is theirs', () => {
  const press = { key: 'r', mod: false, alt: false, shift: false, typing: false, onControl: false }
  expect(mayBeHeld(press)).toBe(true)
  expect(mayBeHeld({ ...press, mod: true })).toBe(false)
  expect(mayBeHeld({ ...press, key: 'Tab' })).toBe(false)
  expect(mayBeHeld({ ...press, key: 'F5' })).toBe(false)
})

it('keeps a sentence for a field that loads', () => {
  const sentence = 'Ask who sets the grinders at night.'
  const ahead = createTypeAhead(forText)
  for (const key of sentence) ahead.hold({ key, shift: false }, 0)
  expect(deliver(ahead, 9000, () => 'taken')).toBe(sentence)
})
