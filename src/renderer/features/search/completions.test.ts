import { describe, expect, test } from 'vitest'
import { beginning, completionsOf, fixedValues, holding, openFilter, settledDue, stillDue } from './completions.ts'

const today = '2026-11-29'
const complete = (typed: string, known: readonly string[]): readonly string[] => {
  const open = openFilter(typed, today)
  return open === null ? [] : completionsOf(typed, open, beginning(known, open.value)).map((one) => one.typed)
}

test('Tab pressed before the values are there keeps what is typed on, behind the value', () => {
  const first = [{ label: 'tag:cold', typed: 'freight tag:cold ' }]
  expect(stillDue('freight tag:', 'freight tag:dam')).toBe('freight tag:')
  expect(settledDue('freight tag:', 'freight tag:damp', first)).toBe('freight tag:cold damp')
  expect(settledDue('freight tag:', 'freight tag: damp', first)).toBe('freight tag:cold damp')
  expect(settledDue('freight tag:', 'freight tag:damp', [])).toBe('freight tag:damp')
  // taken back, it is no longer waited for
  expect(stillDue('freight tag:', 'freight ta')).toBe(null)
  expect(stillDue(null, 'freight tag:')).toBe(null)
})

describe('how a filter may go on', () => {
  test('is told by what was typed of its value, and keeps the words before it', () => {
    expect(complete('freight type:n', fixedValues('type', today) ?? [])).toEqual(['freight type:note '])
    expect(complete('-tag:Co', ['cold', 'Conference', 'warm'])).toEqual(['-tag:cold ', '-tag:Conference '])
  })

  test('leaves out what was found for the letters before and says nothing of those typed since', () => {
    expect(holding(['Pellworth Drives', 'Høgsted & Müller', 'Great Høg'], 'HØG')).toEqual([
      'Høgsted & Müller',
      'Great Høg',
    ])
  })

  test('puts a value of several words in quotes, also where a quote is open, and takes a quote inside out', () => {
    expect(complete('account:"har', ['Harbour Line', 'Har "Co"'])).toEqual([
      'account:"Harbour Line" ',
      'account:"Har Co" ',
    ])
  })

  test('offers nothing once the value is whole, the filter is left, or there is none', () => {
    expect(complete('type:note', fixedValues('type', today) ?? [])).toEqual([])
    expect(complete('type:no ', fixedValues('type', today) ?? [])).toEqual([])
    expect(complete('freight', ['freight'])).toEqual([])
    expect(complete('colour:r', ['red'])).toEqual([])
  })

  test('knows the stretches of time that the search reads', () => {
    expect(complete('since:2', fixedValues('since', today) ?? [])).toEqual([
      'since:2w ',
      'since:2026-11 ',
      'since:2026 ',
    ])
  })
})
