import { describe, expect, it } from 'vitest'
import { createPrng } from '../../../tests/builders/prng.ts'
import { shortenQuote, tidy, withoutDateline } from './quote-words.ts'

const long =
  'The late deliveries of the third quarter were caused mainly by unplanned downtime on our Corby line, and we know what that cost you in the field.'

describe('shortenQuote', () => {
  it('leaves what fits alone, but for the last full stop', () => {
    expect(shortenQuote('We cast in Corby.', 60)).toBe('We cast in Corby')
  })

  it('cuts between clauses first and says where words are missing', () => {
    expect(shortenQuote(long, 120)).toBe(
      'The late deliveries of the third quarter were caused mainly by unplanned downtime on our Corby line …',
    )
  })

  it('keeps the words it is about', () => {
    expect(
      shortenQuote(
        'We opened a canteen, planted forty trees, and lost nine days to unplanned downtime.',
        50,
        'unplanned downtime',
      ),
    ).toContain('unplanned downtime')
  })

  it('leaves out the place and day that news begins with, and nothing else', () => {
    expect(withoutDateline('Easton, UK, 3 October 2026 — Moss Bearings has launched a ring.')).toBe(
      'Moss Bearings has launched a ring.',
    )
    expect(withoutDateline('EASTON, Nov. 14, 2026 /Newswire/ -- Moss Bearings has named a director.')).toBe(
      'Moss Bearings has named a director.',
    )
    const sentence = 'Sales in 2026 rose – for the first time in years.'
    expect(withoutDateline(sentence)).toBe(sentence)
  })

  it('gives nothing rather than half a word', () => {
    expect(
      shortenQuote('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 30),
    ).toBeNull()
  })

  it('turns marks inside into single ones, and takes invisible characters out', () => {
    expect(shortenQuote('They call it “the\u202Ebox”.', 60)).toBe('They call it ‘thebox’')
    expect(tidy('a\u200Bb \n c')).toBe('ab c')
  })

  it('only ever takes whole words of the quote, and never more than asked for', () => {
    const words =
      'our line stops when nobody sets the press and orders wait, because spare parts come late; the third shift starts in May'.split(
        ' ',
      )
    for (let seed = 1; seed <= 300; seed++) {
      const prng = createPrng(seed)
      const quote = Array.from({ length: 5 + prng.whole(40) }, () => prng.pick(words)).join(' ')
      const max = 20 + prng.whole(100)
      const short = shortenQuote(quote, max, prng.pick(words))
      if (short === null) continue
      expect(short.length, `seed ${seed}`).toBeLessThanOrEqual(max)
      const kept = short.replace(/^… | …$/g, '')
      expect(` ${quote.replace(/[.;,]$/, '')} `.replace(/[,;]/g, ' '), `seed ${seed}`).toContain(
        ` ${kept} `.replace(/[,;]/g, ' '),
      )
    }
  })
})
