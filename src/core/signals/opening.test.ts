import { describe, expect, it } from 'vitest'
import { detectSentences } from './detect.ts'

const company = 'Northfield Castings'
const opening = (sentences: readonly string[]) =>
  detectSentences({ company, pageDate: '2026-09-15', kind: 'news', sentences }).flatMap(({ sentenceIndex, events }) =>
    events.flatMap(({ type, status, ruleId }) =>
      ruleId.endsWith('/opens-news') ? [`${sentenceIndex} ${type} ${status}`] : [],
    ),
  )

const works = 'Northfield Castings will build a second foundry in Easton next spring.'
const welcome = 'Our choir sang carols on Friday, and the cat slept.'

describe('what news opens with', () => {
  it('is the event told below it, where its words are such as go with one', () => {
    const headline = 'Northfield foundry: more square feet, more capacity, more furnaces for Easton'
    expect(opening([headline, works, welcome])).toEqual(['0 expansion_facility planned'])
  })
  it('is nothing where the words speak of something else, or say nothing', () => {
    expect(opening(['Thanks to all who ran the marathon with us on Sunday', works])).toEqual([])
    expect(opening(['By Ann Lee', works])).toEqual([])
    expect(opening([works, 'Halifax, 12 November 2026.', works])).toEqual([])
  })
  it('is nothing where nothing is told below', () => {
    expect(opening(['More square feet, more capacity, more furnaces for Easton', welcome])).toEqual([])
  })
  it('is only in the first two sentences', () => {
    const later = 'More square feet, more capacity, more furnaces: that is what Easton hopes for.'
    expect(opening([welcome, welcome, later, works])).toEqual([])
  })
  it('tells no direction of results', () => {
    const figures = 'Sales of Northfield Castings fell to £4.1m from £5.2m a year before.'
    expect(opening(['Northfield Castings: sales, profit and revenue of the third quarter', figures])).toEqual([])
  })
})
