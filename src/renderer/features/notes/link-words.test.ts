import { expect, it } from 'vitest'
import type { AccountId, PageVersionId } from '../../../contract/contract.ts'
import { escapedWords, hasWords, markdownLink, quoteHref, shortQuote } from './link-words.ts'

it('writes a link whose words stay words', () => {
  expect(markdownLink('Fit [x](javascript:1)\n`a`', '/accounts/acc_1')).toBe(
    String.raw`[Fit \[x\](javascript:1) \`a\`](/accounts/acc_1)`,
  )
})

it('keeps an ampersand that is one, and makes no link of an address', () => {
  const words = 'R&D &lt;b&gt; &#60; HTTPS://evil.example www.evil.example sales@evil.example'
  expect(escapedWords(words)).toBe(
    String.raw`R&D \&lt;b\&gt; \&#60; HTTPS\://evil.example www\.evil.example sales\@evil.example`,
  )
})

it('leads to the words of a saved page', () => {
  const at = { pageVersionId: 'ver_1' as PageVersionId, revision: 2, start: 4, end: 9 }
  expect(quoteHref('acc_1' as AccountId, at)).toBe('/accounts/acc_1/pages?source=ver_1&rev=2&start=4&end=9')
})

it('finds by the beginnings of words, and shortens between words', () => {
  expect(hasWords('Łódź plant: six weeks', 'pla six')).toBe(true)
  expect(hasWords('Łódź plant', 'ant')).toBe(false)
  expect(hasWords('anything', '')).toBe(true)
  expect(shortQuote('word '.repeat(40)).length).toBeLessThanOrEqual(101)
})
