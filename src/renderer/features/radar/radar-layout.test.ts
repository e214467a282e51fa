import { expect, it } from 'vitest'
import { type Group, itemAt, lengthOf, lineOf } from './radar-layout.ts'

const groups: readonly Group[] = [
  { group: 'shows', title: 'Something speaks for it', count: 2 },
  { group: 'typical', title: 'Typical', count: 1 },
  { group: 'not-read', title: 'Not read yet', count: 3 },
]

it('sets a title over the rows of each group, and numbers rows through', () => {
  const lines = Array.from({ length: lengthOf(groups) }, (_, line) => itemAt(groups, line))
  expect(lines.map((item) => (item?.is === 'row' ? item.row : item?.group.group))).toEqual([
    'shows',
    0,
    1,
    'typical',
    2,
    'not-read',
    3,
    4,
    5,
  ])
  expect(itemAt(groups, lengthOf(groups))).toBeUndefined()
})

it('finds the line of every row', () => {
  for (let row = 0; row < 6; row++) expect(itemAt(groups, lineOf(groups, row))).toMatchObject({ is: 'row', row })
})
