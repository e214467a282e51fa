import { expect, it } from 'vitest'
import { fold, foldedWords, words } from './fold.ts'

it('folds case, accents and the letters that no accent is taken off', () => {
  expect(fold('Łódź STRASSE Straße')).toBe('lodz strasse strasse')
  expect(fold('Ærø Œuvre Þór Đurić Ħal İstanbul ısı')).toBe('aero oeuvre thor duric hal istanbul isi')
  expect(fold('ΟΔΟΣ Ελλάς')).toBe('οδοσ ελλασ')
  expect(fold('e\u0301 é')).toBe('e e')
})

it('leaves what is a letter of its own', () => {
  expect(fold('한국 が Киев')).toBe('한국 が киев')
})

it('gives each word with its place in the original', () => {
  const text = 'Die Łódź-Straße, 5.'
  expect([...words(text)].map(({ start, end, folded }) => [text.slice(start, end), folded])).toEqual([
    ['Die', 'die'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['5', '5'],
  ])
})

it('takes each Chinese or Japanese character as a word', () => {
  expect(foldedWords('東京工場は2027年に')).toBe('東 京 工 場 は 2027 年 に')
})

it.each(['a', 'é', 'a\u0301'])('reads a run of %s that fills a whole page, in pieces', (letter) => {
  const run = letter.repeat(5_000_000)
  let [pieces, end, longest] = [0, 0, 0]
  for (const word of words(run)) {
    pieces += word.end - word.start
    longest = Math.max(longest, word.end - word.start)
    end = word.end
  }
  expect([pieces, end, longest]).toEqual([run.length, run.length, 400])
})
