import { expect, it } from 'vitest'
import { statusFailure } from './fetch-failure.ts'

it('leads from a page that is gone to the home page, and from a home page that is gone elsewhere', () => {
  expect(statusFailure('https://haldenvalve.example/news/9', 404)).toMatchObject({
    message: 'haldenvalve.example has no such page any more.',
    next: 'Start from the home page of the company.',
  })
  expect(statusFailure('https://haldenvalve.example/', 410)).toMatchObject({
    message: 'haldenvalve.example says that it has no home page (410).',
    next: expect.stringMatching(/^Look in your browser/),
  })
})
