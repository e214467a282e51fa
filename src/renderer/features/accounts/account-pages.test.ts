import { expect, it } from 'vitest'
import { pagesFor } from './account-pages.ts'

it('names both pages where the rows cross an edge', () => {
  expect(pagesFor(90, 115)).toEqual([0, 1])
  expect(pagesFor(-3, 20)).toEqual([0])
})
