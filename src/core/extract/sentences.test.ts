import { describe, expect, it } from 'vitest'
import type { Block } from '../model/document.ts'
import { sentencesOf } from './sentences.ts'

/** A document whose blocks are the given lines. */
function aText(lines: readonly string[], type: Block['type'] = 'paragraph', lang = 'en') {
  let start = 0
  const blocks = lines.map((line) => {
    const block: Block = { type, start, end: start + line.length, headings: [] }
    start += line.length + 1
    return block
  })
  return { text: lines.join('\n'), blocks, lang }
}
const split = (line: string, lang?: string) => sentencesOf(aText([line], 'paragraph', lang)).map(({ text }) => text)

describe('sentencesOf', () => {
  it.each([
    ['Moss Inc. opened a plant. It employs 40.', ['Moss Inc. opened a plant.', 'It employs 40.']],
    ['We joined Moss Ltd. The plant is new.', ['We joined Moss Ltd.', 'The plant is new.']],
    ['Dr. Ada Moss and Mr. B. Reed run it. Both are new.', ['Dr. Ada Moss and Mr. B. Reed run it.', 'Both are new.']],
    [
      'Bearings, e.g. Type 4, cost 3.50 each. No. 7 is sold out.',
      ['Bearings, e.g. Type 4, cost 3.50 each.', 'No. 7 is sold out.'],
    ],
    [
      'Sales in the U.S. grew. Sales in the U.S. Midwest fell.',
      ['Sales in the U.S. grew.', 'Sales in the U.S. Midwest fell.'],
    ],
    ['Really? Yes! We did.', ['Really?', 'Yes!', 'We did.']],
    ['J. R. Reed founded it.', ['J. R. Reed founded it.']],
    ['A plant of PT. Moss Bearings. It is new.', ['A plant of PT. Moss Bearings.', 'It is new.']],
  ])('cuts %j', (line, expected) => {
    expect(split(line)).toEqual(expected)
  })

  it('knows abbreviations of other languages', () => {
    expect(split('Die Moss GmbH fertigt z.B. Lager. Am 3. März 2024 zog sie um.', 'de')).toEqual([
      'Die Moss GmbH fertigt z.B. Lager.',
      'Am 3. März 2024 zog sie um.',
    ])
    expect(split('Wij leveren o.a. lagers. Bel dhr. Reed.', 'nl')).toEqual([
      'Wij leveren o.a. lagers.',
      'Bel dhr. Reed.',
    ])
  })

  it('gives offsets into the document and never crosses a block', () => {
    const document = aText(['One thing. Two', 'things more.'])
    const sentences = sentencesOf(document)
    expect(sentences.map(({ text, blockIndex }) => [text, blockIndex])).toEqual([
      ['One thing.', 0],
      ['Two', 0],
      ['things more.', 1],
    ])
    for (const { text, start, end } of sentences) expect(document.text.slice(start, end)).toBe(text)
  })

  it('leaves headings and rows whole', () => {
    expect(sentencesOf(aText(['No. 1. What we do. For you.'], 'heading'))).toHaveLength(1)
    expect(sentencesOf(aText(['A. Reed | Chair. | Lund'], 'table-row'))).toHaveLength(1)
  })
})
