import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import { expect, it } from 'vitest'
import { escapedWords } from './link-words.ts'
import { remarkPlugins } from './markdown-as-read.ts'

const read = (children: string): string => renderToStaticMarkup(createElement(Markdown, { remarkPlugins }, children))

it('makes links of addresses that the seller types, not of those that a page says', () => {
  const addresses = ['https://evil.example/x', 'www.evil.example', 'sales@evil.example', 'mailto:sales@evil.example']
  for (const address of addresses) {
    expect(read(address)).toContain('href')
    expect(read(escapedWords(address))).toBe(`<p>${address}</p>`)
  }
})

it('shows what a page says letter by letter', () => {
  expect(read(escapedWords('&lt;b&gt; &amp; R&D'))).toBe('<p>&amp;lt;b&amp;gt; &amp;amp; R&amp;D</p>')
})
