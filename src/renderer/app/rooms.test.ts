import { expect, it } from 'vitest'
import { farPlaces, rooms } from './rooms.ts'

it('leads each letter after G to one place', () => {
  const letters = [...rooms, ...farPlaces].map(({ key }) => key)
  expect(letters.toSorted()).toEqual([...new Set(letters)].toSorted())
})
