import { expect, it } from 'vitest'
import type { DroppedLine } from '../../../contract/assist.ts'
import { droppedWords, isThisComputer, outcomeWords, sizeSent } from './assist-words.ts'

const dropped = (reason: DroppedLine['reason'], detail = ''): DroppedLine => ({ text: 'They cast.', reason, detail })

it('counts what was kept and what was dropped, and says why', () => {
  expect(outcomeWords(3, [], 'sentence')).toBe('3 sentences kept, none dropped.')
  expect(outcomeWords(3, [dropped('not-there'), dropped('no-citation')], 'sentence')).toBe(
    '3 sentences kept, 2 dropped: cited nothing that can be found.',
  )
  expect(outcomeWords(1, [dropped('not-there'), dropped('figure', '40')], 'line')).toBe(
    '1 line kept, 2 dropped: not borne out by what was sent.',
  )
  expect(droppedWords(dropped('figure', '40 %'))).toBe('has a figure that is not in its quotes: 40 %')
})

it('tells the size, and this computer from others', () => {
  expect([sizeSent(999), sizeSent(1449)]).toEqual(['999 bytes', '1.4 KB'])
  expect(
    [
      'http://127.0.0.1:1/v1',
      'http://localhost/v1',
      'https://[::1]:2/v1',
      'https://localhost.evil.example',
      'http://127.0.0.1.evil.example',
    ].map(isThisComputer),
  ).toEqual([true, true, true, false, false])
})
