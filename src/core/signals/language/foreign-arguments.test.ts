import { expect, test } from 'vitest'
import { detectSentences } from '../detect.ts'

const argsOf = (sentence: string) =>
  detectSentences({
    company: 'Northfield Castings',
    lang: 'de',
    pageDate: '2026-10-10',
    sentences: [sentence],
  }).flatMap(({ events }) => events.map(({ args }) => args))

test.each([
  [
    'Die Stadtwerke Harlow haben Northfield Castings mit der Lieferung von 40 Gehäusen beauftragt.',
    { counterparty: 'Stadtwerke Harlow' },
  ],
  ['Wir haben den Zuschlag für den Auftrag mit Lieferung bis März erhalten.', {}],
  [
    'Zum 1. Januar 2027 übernimmt Jens Vogt die Leitung der Produktion.',
    { person: 'Jens Vogt', role: 'Leitung der Produktion' },
  ],
])('who, with whom and in which role: %s', (sentence, args) => {
  expect(argsOf(sentence)).toEqual([args])
})
