import { describe, expect, it, test } from 'vitest'
import { sensitiveSentences } from '../../../../tests/builders/sensitive-sentences.ts'
import { isFitToQuote } from './own-words.ts'
import { isBadNews, isSensitive, isTrouble, speaksOfPeople } from './unsaid-words.ts'

describe('words that are never handed back', () => {
  test.each(sensitiveSentences)('%s', (sentence) => {
    expect(isSensitive(sentence) || isBadNews(sentence) || isTrouble(sentence) || speaksOfPeople(sentence)).toBe(true)
    expect(isFitToQuote(sentence)).toBe(false)
  })
})

describe('words that may be said back', () => {
  test.each([
    'Our Wakefield site opens on 8 March 2027.',
    'By the end of 2028, half our output will come from Wakefield.',
    'Line 4 reached its planned rate in five weeks.',
    'We make isolation valves for clean and waste water.',
    'Our quality management is certified to ISO 9001:2015.',
    'Wir fertigen Getriebe für Windkraftanlagen in Zwickau und Opole.',
    'Nous fabriquons des vannes pour les réseaux d’eau potable.',
    'Produkujemy odlewy żeliwne dla przemysłu maszynowego w Łodzi.',
  ])('%s', (sentence) => {
    expect(isFitToQuote(sentence)).toBe(true)
  })
})

describe('what is no sentence of theirs', () => {
  test.each([
    'Home About Products News Contact',
    'See www.brackwell.example for what we make in Corby.',
    'Write to us at works@brackwell.example for a price today.',
    'What do our customers in Britain say about our pump bodies?',
    'And so we make valve bodies in iron and bronze.',
    'We use cookies to make our website better for all.',
    'we make valve bodies in iron and bronze.',
    `We make valve bodies ${'in iron and bronze '.repeat(12)}.`,
  ])('%s', (text) => {
    expect(isFitToQuote(text)).toBe(false)
  })

  it('words of trouble may be those of their trade, where they say what they do', () => {
    const trade = 'We help makers of pumps to reduce the risk of unplanned stops.'
    expect(isFitToQuote(trade)).toBe(false)
    expect(isFitToQuote(trade, 'trade')).toBe(true)
  })
})
