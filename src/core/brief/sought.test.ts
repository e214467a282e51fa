import { expect, it } from 'vitest'
import { sought } from './sought.ts'

it.each([
  ['60', '60 people'],
  ['up to twenty-five', 'up to twenty-five people'],
  ['60 people', '60 people'],
  ['about 40 employees', 'about 40 employees'],
  ['40 jobs', 'for 40 jobs'],
  ['three new positions', 'for three new positions'],
  [undefined, 'for several roles at once'],
])('says “You are hiring” of %s as one would', (count, said) => {
  expect(sought(count)).toBe(said)
})
