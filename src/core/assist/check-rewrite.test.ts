import { describe, expect, it } from 'vitest'
import { checkRewrite } from './check-rewrite.ts'

const note = [
  'talked w. Ida Harker 14 May, she says 3 lines stand still',
  '',
  '- [ ] send offer to Corby',
  '- [x] called them',
  '> we never deliver late',
  'no budget before 2027, see [plan](https://brackwell.example/plan)',
  '![the hall](image:img_1)',
].join('\n')
const check = (...lines: readonly (readonly [string, readonly number[]])[]) =>
  checkRewrite(
    note,
    lines.map(([text, from]) => ({ text, from: [...from] })),
  )

it('keeps lines that say what their lines say, and tells what is missing', () => {
  const { markdown, dropped, missing } = check(
    ['On 14 May, Ida Harker said that 3 lines stand still.', [1]],
    ['', []],
    ['- [ ] Send offer to Corby', [3]],
    ['> we never deliver late', [5]],
  )
  expect(dropped).toEqual([])
  expect(markdown).toBe(
    'On 14 May, Ida Harker said that 3 lines stand still.\n\n- [ ] Send offer to Corby\n> we never deliver late',
  )
  expect(missing).toEqual(['https://brackwell.example/plan', 'image:img_1', '2027'])
})

describe('drops a line', () => {
  it.each<[string, string, readonly number[]]>([
    ['no-citation', 'Next steps', []],
    ['no-citation', 'Next steps', [2]],
    ['unknown-id', 'Ida Harker', [1, 99]],
    ['figure', 'Ida Harker said that 13 lines stand still.', [1]],
    ['name', 'Ida Harker said that 3 lines stand still in Derby.', [1]],
    ['address', 'See [plan](https://evil.example/plan)', [6]],
    ['address', '![the hall](image:img_2)', [7]],
    ['address', '[hall]: //evil.example/hall', [7]],
    ['address', '[hall]: evil.example/hall', [7]],
    ['changed-quote', '> we often deliver late', [5]],
    ['tick', '- [x] send offer to Corby', [3]],
    ['negation', 'budget before 2027', [6]],
  ])('%s: %s', (reason, text, from) => {
    expect(check([text, from]).dropped).toMatchObject([{ text, reason }])
  })
})
