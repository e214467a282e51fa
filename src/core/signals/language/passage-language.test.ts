import { describe, expect, it } from 'vitest'
import { detectSentences } from '../detect.ts'
import { languageOfPassage } from './passage-language.ts'

const codeOf = (text: string, declared?: string): string | null => languageOfPassage(declared, text)?.code ?? null
const polish =
  'Firma otwiera nową halę w Krakowie i zatrudni 40 osób do obsługi linii, która jest już gotowa. Nie jest to ostatnia inwestycja, od maja trwają prace przy kolejnej, dla której są już plany.'

describe('languageOfPassage', () => {
  it('takes the declared language where nothing speaks against it', () => {
    expect(codeOf('Northfield Castings opens plant', 'en-GB')).toBe('en')
    expect(codeOf('Northfield otwiera fabrykę', 'pl')).toBeNull()
  })

  it('guesses from frequent words, and takes a text too short to tell for English', () => {
    expect(codeOf('The company has opened a new plant and will hire 40 people for it.')).toBe('en')
    expect(codeOf('Northfield Castings opens plant')).toBe('en')
    expect(codeOf(polish)).toBeNull()
  })

  it('finds nothing in a language it has no rules for', () => {
    const sentences = [...polish.split('. '), 'Northfield Castings opens a new plant in Easton.']
    expect(detectSentences({ company: 'Northfield Castings', sentences })).toEqual([])
    expect(detectSentences({ company: 'Northfield Castings', sentences: sentences.slice(-1), lang: 'pl' })).toEqual([])
    expect(detectSentences({ company: 'Northfield Castings', sentences: sentences.slice(-1) })).toHaveLength(1)
  })
})
