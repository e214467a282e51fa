import { expect, it } from 'vitest'
import { placeWords } from './place-words.ts'

it('counts records and how often they say it', () => {
  expect(placeWords({ what: 'pages', records: 3, times: 7 })).toBe('3 saved pages, 7 times')
  expect(placeWords({ what: 'notes', records: 1, times: 1 })).toBe('1 note, 1 time')
})
