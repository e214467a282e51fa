import { expect, it } from 'vitest'
import { targetOf } from './call-lines.ts'

it('knows what an answer settles, also where only the id of the question says so', () => {
  expect(targetOf({ id: 'problem:stops:0', problemId: 'stops' })).toEqual({ about: 'problem', id: 'stops' })
  expect(targetOf({ id: 'fit:people', problemId: null })).toEqual({ about: 'criterion', id: 'people' })
  expect(targetOf({ id: 'unheld:a:b', problemId: null })).toEqual({ about: 'problem', id: 'a:b' })
  expect(targetOf({ id: 'urgency', problemId: null })).toBeNull()
})
