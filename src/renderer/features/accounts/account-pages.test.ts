import { describe, expect, it } from 'vitest'
import { extentOf, pageSize, pagesFor } from './account-pages.ts'

describe('extentOf', () => {
  it('is exact once a page came that is not full', () => {
    expect(
      extentOf(
        new Map([
          [0, pageSize],
          [1, 7],
        ]),
        10_000,
      ),
    ).toEqual({ count: pageSize + 7, exact: true })
  })
  it('leaves room for one more row while the last page is full', () => {
    expect(extentOf(new Map([[0, pageSize]]), 10_000)).toEqual({ count: pageSize + 1, exact: false })
  })
  it('never promises more than there are', () => {
    expect(extentOf(new Map([[0, pageSize]]), pageSize)).toEqual({ count: pageSize, exact: true })
  })
  it('knows that nothing matched', () => {
    expect(extentOf(new Map([[0, 0]]), 10_000)).toEqual({ count: 0, exact: true })
  })
})

describe('pagesFor', () => {
  it('names both pages where the rows cross an edge', () => {
    expect(pagesFor(190, 215)).toEqual([0, 1])
    expect(pagesFor(-3, 20)).toEqual([0])
  })
})
