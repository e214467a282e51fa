import { describe, expect, it } from 'vitest'
import { parseSearch } from './search-query.ts'
import { daysOf } from './search-days.ts'

const today = '2026-03-31'
const read = (typed: string) => parseSearch(typed, today)
const texts = (typed: string) => read(typed).texts.map(({ text, open }) => (open ? `${text}…` : text))

describe('a search as typed', () => {
  it('tells words, quoted words and filters apart', () => {
    const search = read('type:note account:acme "two words" since:2026-01 mor')
    expect(search).toMatchObject({
      types: ['note'],
      account: { any: ['acme'], none: [] },
      since: '2026-01-01',
      before: null,
      faults: [],
    })
    expect(texts('type:note "two words" mor')).toEqual(['two words', 'mor…'])
    expect(search.pieces.map(({ start, end }) => [start, end])[1]).toEqual([10, 22])
  })

  it('takes a value in quotes, also before the last of them is typed', () => {
    expect(read('account:"Kestrel Foods" x').account.any).toEqual(['Kestrel Foods'])
    expect(read('account:"Kestrel Fo').account.any).toEqual(['Kestrel Fo'])
    expect(texts('"stands sti')).toEqual(['stands sti…'])
    expect(texts('"stands still"')).toEqual(['stands still'])
  })

  it('joins what one filter says twice, and takes away what a minus says', () => {
    expect(read('type:note type:pages').types).toEqual(['note', 'page'])
    expect(read('-type:page').types).not.toContain('page')
    expect(read('-type:page').types).toContain('note')
    expect(read('tag:fair -tag:cold').tag).toEqual({ any: ['fair'], none: ['cold'] })
    expect(read('since:2025 since:2026-02').since).toBe('2026-02-01')
  })

  it('takes the beginning of a type only while it is being typed', () => {
    expect(read('type:p').types).toEqual(['person', 'problem', 'page'])
    expect(read('type:p x')).toMatchObject({ types: null, faults: [{ part: 'p' }] })
    expect(read('type:People').types).toEqual(['person'])
    expect(read('type:')).toMatchObject({ types: null, faults: [] })
  })

  it('says what is known when a filter is not', () => {
    const { faults } = read('colour:red')
    expect(faults[0]?.message).toBe(
      '“colour:” is no filter, so it is looked for as words. Filters are type, account, segment, tag, since, until.',
    )
    expect(texts('colour:red')).toEqual(['colour:red…'])
  })

  it('says what to write when a value is wrong, and goes on without it', () => {
    expect(read('type:nte x').faults[0]?.message).toMatch(/^“nte” is no type\. Write one of account, /)
    expect(read('since:2026-13')).toMatchObject({ since: null, faults: [{ part: '2026-13' }] })
  })

  it('leaves addresses and times alone', () => {
    expect(read('https://acme.example/x 10:30 C:')).toMatchObject({ faults: [], types: null })
    expect(texts('https://acme.example 10:30 ')).toEqual(['https://acme.example', '10:30'])
  })

  it('reads no more than it takes', () => {
    expect(read('a '.repeat(100_000)).texts).toHaveLength(200)
    expect(read(`"${'a"b'.repeat(50_000)}`).pieces.length).toBeLessThan(400)
  })
})

describe('dates as typed', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-2', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-01-15', '2026-01-15', '2026-01-15'],
    ['7d', '2026-03-24', '2026-03-24'],
    ['2w', '2026-03-17', '2026-03-17'],
    ['1m', '2026-02-28', '2026-02-28'],
    ['1y', '2025-03-31', '2025-03-31'],
    ['today', '2026-03-31', '2026-03-31'],
    ['Yesterday', '2026-03-30', '2026-03-30'],
    ['9999y', '0001-01-01', '0001-01-01'],
  ])('%s', (typed, first, last) => expect(daysOf(typed, today)).toEqual({ first, last }))

  it.each(['2026-00', '2026-02-30', '26', 'soon', '7', '7h', ''])('%j is none', (typed) =>
    expect(daysOf(typed, today)).toBeNull(),
  )

  it('begins with the first day of since and ends after the last of until', () => {
    expect(read('since:2025 until:2026-02')).toMatchObject({ since: '2025-01-01', before: '2026-03-01' })
  })
})
