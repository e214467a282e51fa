import { describe, expect, it } from 'vitest'
import { hitWords, wordsToShow } from './hit-words.ts'

const shown = (ruleId: string, sentence: string): string | null => {
  const span = wordsToShow(ruleId, sentence)
  return span && sentence.slice(span.start, span.end)
}
const detail = 'On Friday the union spoke at length.'

describe('the words to be shown for a mention', () => {
  it('are those its rule hit', () => {
    const told = 'Northfield Castings has acquired Harlow Pumps.'
    const hit = hitWords('acquisition/acquires-name', told)
    expect(hit).not.toBeNull()
    expect(shown('acquisition/acquires-name', told)).toBe(hit?.words)
  })
  it('are the one that speaks most for it where another sentence told the event', () => {
    expect(shown('strike_labor/goes-on', detail)).toBe('union')
    expect(shown('strike_labor/opens-news', detail)).toBe('union')
  })
  it('are none where nothing speaks for it, the rule is gone, or the language has no words learned', () => {
    expect(shown('strike_labor/goes-on', 'Qqq zzz.')).toBeNull()
    expect(shown('strike_labor/of-long-ago', detail)).toBeNull()
    expect(shown('acquisition/goes-on', 'Über den Kaufpreis haben die Parteien Stillschweigen vereinbart.')).toBeNull()
  })
})
