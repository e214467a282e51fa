import { describe, expect, it } from 'vitest'
import { callClock, lineStart, notedUnder } from './call-note.ts'

describe('a line of a call note', () => {
  it('begins with its time since the call began', () => {
    expect(callClock(185_400)).toBe('03:05')
    expect(callClock(4_205_000)).toBe('70:05')
    expect(callClock(-5)).toBe('00:00')
    expect(lineStart('', null, '01:40')).toBe('- 01:40 ')
  })

  it('stands under the question that was chosen, which is named once', () => {
    const first = `${lineStart('', 'Where did you start?', '01:40')}At Tolland\n`
    expect(first).toBe('### Where did you start?\n- 01:40 At Tolland\n')
    expect(lineStart(first, 'Where did you start?', '02:00')).toBe('- 02:00 ')
    expect(lineStart(first, 'Who leads it?', '02:00')).toBe('### Who leads it?\n- 02:00 ')
  })

  it('leaves the question again when none is chosen any more', () => {
    const note = '### Who leads it?\n- 02:00 Nobody\n'
    expect(lineStart(note, null, '03:00')).toBe('### Anything else\n- 03:00 ')
    expect(lineStart(`${note}### Anything else\n- 03:00 Cold\n`, null, '04:00')).toBe('- 04:00 ')
  })

  it('takes a question of several lines for one', () => {
    const note = `${lineStart('', 'Who\n leads  it?', '02:00')}Nobody`
    expect(notedUnder(note, ['Who\n leads  it?'])).toBe('Nobody')
  })
})

describe('what was noted under questions', () => {
  const note = [
    '- 00:10 Friendly',
    '### One?',
    '- 01:00 The order waits.',
    'Pasted line',
    '',
    '### Two?',
    '- 02:00 Not ours',
    '### One?',
    '- 03:00 Nineteen days.',
  ].join('\n')

  it('is every line under them, without the times', () => {
    expect(notedUnder(note, ['One?'])).toBe('The order waits. Pasted line. Nineteen days.')
    expect(notedUnder(note, ['Two?', 'Three?'])).toBe('Not ours')
    expect(notedUnder(note, [])).toBe('')
  })

  it('ends at a word where there is more than fits', () => {
    const long = `### One?\n- 01:00 ${'word '.repeat(400)}`
    const kept = notedUnder(long, ['One?'])
    expect(kept.length).toBeLessThanOrEqual(600)
    expect(kept.endsWith('word…')).toBe(true)
  })
})
