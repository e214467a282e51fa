import { describe, expect, it } from 'vitest'
import type { PageVersionId } from '../../contract/contract.ts'
import { isSameSource, type OpenSource, sourceIn, withSource } from './source-address.ts'

// a branded string
const versionId = 'v1' as PageVersionId
const quote: OpenSource = { versionId, revision: 2, range: { start: 10, end: 20 }, words: null }

describe('the address of a source', () => {
  it('comes back as it went in', () => {
    expect(sourceIn(withSource('', quote))).toEqual(quote)
    const byWords = { ...quote, range: null, words: 'more than 400 & counting' }
    expect(sourceIn(withSource('', byWords))).toEqual(byWords)
  })

  it('keeps what else stands in the address, and takes itself away', () => {
    expect(withSource('call=c1', quote)).toBe('call=c1&source=v1&rev=2&start=10&end=20')
    expect(withSource('call=c1&source=v1&start=1&end=2', null)).toBe('call=c1')
  })

  it('leaves out a range that makes no sense', () => {
    expect(sourceIn('source=v1&start=9&end=3')?.range).toBeNull()
    expect(sourceIn('source=v1&start=-1&end=3')?.range).toBeNull()
    expect(sourceIn('source=v1&start=1e3&end=3000')?.range).toBeNull()
  })

  it('is nothing without a source', () => {
    expect(sourceIn('rev=2')).toBeNull()
  })

  it('tells two quotes of one page apart', () => {
    expect(isSameSource(quote, { ...quote, revision: null })).toBe(true)
    expect(isSameSource(quote, { ...quote, range: { start: 10, end: 21 } })).toBe(false)
    expect(isSameSource(quote, null)).toBe(false)
  })
})
