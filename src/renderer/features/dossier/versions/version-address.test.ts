import { expect, test } from 'vitest'
import { inOrder, versionsIn, withVersions } from './version-address.ts'

const numbers = [5, 4, 3, 1]

test('the last two stand where the address names none, or ones that are not on file', () => {
  expect(versionsIn('', numbers)).toEqual({ from: 4, to: 5 })
  expect(versionsIn('from=2&to=9', numbers)).toEqual({ from: 4, to: 5 })
})

test('one named version is set beside the one before it', () => {
  expect(versionsIn('to=3', numbers)).toEqual({ from: 1, to: 3 })
  expect(versionsIn('to=1', numbers)).toEqual({ from: 1, to: 4 })
})

test('they come in order, whichever way round they are named, and never twice the same', () => {
  expect(versionsIn('from=5&to=1', numbers)).toEqual({ from: 1, to: 5 })
  expect(inOrder(4, 4, numbers)).toEqual({ from: 3, to: 4 })
  expect(inOrder(1, 1, numbers)).toEqual({ from: 1, to: 3 })
})

test('one version is nothing to compare', () => {
  expect(versionsIn('from=1&to=1', [1])).toBeNull()
})

test('choosing keeps the open source', () => {
  expect(withVersions('source=ver_1&to=2', { from: 1, to: 3 })).toBe('source=ver_1&to=3&from=1')
})
