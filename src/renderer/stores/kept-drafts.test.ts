import { expect, it } from 'vitest'
import { withHeard } from './kept-drafts.ts'

const draft = (text: string) => ({ text, version: 1 })
const heard = (id: string, before: string | null, now: string | null) => ({
  key: `groundwork.draft.${id}`,
  oldValue: before === null ? null : JSON.stringify(draft(before)),
  newValue: now === null ? null : JSON.stringify(draft(now)),
})
const own = () => true
const found = () => false

it('follows the window a draft is typed in', () => {
  expect(withHeard({}, heard('n', null, 'a'), found)).toEqual({ n: draft('a') })
  expect(withHeard({ n: draft('a') }, heard('n', 'a', 'ab'), found)).toEqual({ n: draft('ab') })
  expect(withHeard({ n: draft('ab') }, heard('n', 'ab', null), found)).toEqual({})
})

it('lets go of what was typed here only when just that was saved there', () => {
  const here = { n: draft('mine') }
  expect(withHeard(here, heard('n', 'mine', null), own)).toEqual({})
  expect(withHeard(here, heard('n', 'theirs', null), own)).toBe(here)
  expect(withHeard(here, heard('n', 'mine', 'theirs'), own)).toBe(here)
})

it('leaves drafts alone when something else is kept', () => {
  const here = { n: draft('mine') }
  expect(withHeard(here, { key: 'groundwork.window', oldValue: null, newValue: '{}' }, found)).toBe(here)
  expect(withHeard(here, { key: null, oldValue: null, newValue: null }, found)).toBe(here)
})
