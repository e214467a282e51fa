import { expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

const readable = (excerpt: string): string => excerpt.replaceAll('\u0002', '[').replaceAll('\u0003', ']')
const find = (text: string, ...phrases: readonly string[]): string =>
  readable(
    excerptOf(
      text,
      phrases.map((phrase, index) => ({ words: phrase.split(' '), open: index === phrases.length - 1 })),
    ),
  )

it('marks the original words around the hit', () => {
  expect(find('Kestrel opens a plant in Łódź this year.', 'lod')).toBe('Kestrel opens a plant in [Łódź] this year.')
  expect(find('Kestrel opens a plant.', 'kestrel', 'pl')).toBe('[Kestrel] opens a [plant].')
})

it('marks a phrase only where its words stand together', () => {
  expect(find('line 3, line 4', 'line 4')).toBe('line 3, [line] [4]')
})

it('is one line of about 180 characters with the hit in it', () => {
  const excerpt = find(`${'before it\n\n'.repeat(300)}the needle ${'after '.repeat(300)}`, 'needle')
  expect(excerpt).toMatch(/^….*the \[needle\] after.*…$/)
  expect(excerpt).not.toContain('\n')
  expect(excerpt.length).toBeLessThan(240)
})

it('begins at the beginning when the words stand elsewhere', () => {
  expect(find('The body says nothing of it.', 'title')).toBe('The body says nothing of it.')
  expect(find('', 'title')).toBe('')
})

it('takes marks that stand in the text for what they are: nothing', () => {
  expect(find('a \u0002false\u0003 mark', 'mark')).toBe('a false [mark]')
})

it('cuts a text without spaces between whole characters', () => {
  const excerpt = find('𠮷'.repeat(400), 'x')
  expect(excerpt.replace('…', '').isWellFormed()).toBe(true)
})
