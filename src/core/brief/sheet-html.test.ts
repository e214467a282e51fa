import { Parser } from 'htmlparser2'
import { describe, expect, it, test } from 'vitest'
import { aBareBrief, aFullBrief } from '../../adapters/documents/briefs.fixture.ts'
import { aHandout } from '../../adapters/documents/handouts.fixture.ts'
import { briefSheet } from './brief-sheet.ts'
import { handoutSheet } from './handout/handout-sheet.ts'
import { escapeHtml, sheetToHtml, webAddress } from './sheet-html.ts'
import { sheetToMarkdown } from './sheet-markdown.ts'
import { sheetToText } from './sheet-text.ts'
import type { Sheet } from './sheet.ts'

/** What a parser of the web makes of it: the names of its elements, its addresses and its text. */
function parsed(html: string) {
  const elements: string[] = []
  const addresses: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (key === 'href' || key === 'src') addresses.push(value)
        if (key.startsWith('on')) elements.push(key)
      }
    },
    ontext(words) {
      text += words
    },
  })
  parser.end(html)
  return { elements, addresses, text: text.replace(/\s+/g, ' ') }
}

const sheets: readonly (readonly [string, Sheet])[] = [
  ['the brief', briefSheet(aFullBrief())],
  ['a brief with nothing known', briefSheet(aBareBrief())],
  ['the page to leave', handoutSheet(aHandout())],
]

describe.each(sheets)('%s', (_, sheet) => {
  const squeezed = (text: string): string => text.replace(/[\s\\_*]+/g, '')

  it('says the same lines in HTML, Markdown and text', () => {
    const html = parsed(sheetToHtml(sheet, 'A4')).text
    const markdown = sheetToMarkdown(sheet)
    const text = sheetToText(sheet)
    const words = [
      ...sheet.under,
      ...sheet.parts.flatMap(({ label, lines }) => [
        label,
        ...lines.flatMap(({ pieces }) => pieces.map((one) => one.words)),
      ]),
      ...sheet.sources.map(({ title }) => title),
      sheet.foot,
    ]
    for (const one of words)
      for (const format of [html, markdown, text]) expect(squeezed(format)).toContain(squeezed(one))
  })

  it('is the same each time', () => {
    expect(sheetToHtml(sheet, 'Letter')).toBe(sheetToHtml(sheet, 'Letter'))
  })

  it('needs nothing else: no script, no picture, no style or font from elsewhere', () => {
    const html = sheetToHtml(sheet, 'A4')
    expect(new Set(parsed(html).elements)).not.toContain('script')
    expect(html).not.toMatch(/<(?:img|link|iframe|object|embed|form|svg)\b|@import|url\(/i)
    for (const address of parsed(html).addresses) expect(address).toMatch(/^https:\/\/[a-z-]+\.example\//)
  })
})

describe('what a stranger says', () => {
  const hostile = `</title></style><script>alert(1)</script><img src=x onerror=alert(2)>" onload="x" ' & \u0000\u2028 \uD800`

  it('stays text, wherever it stands', () => {
    const page = aHandout()
    const html = sheetToHtml(
      handoutSheet({
        ...page,
        title: hostile,
        company: hostile,
        purpose: hostile,
        by: hostile,
        said: [{ key: 'x', d: hostile, t: hostile, r: [1] }],
        questions: [{ key: 'y', t: hostile }],
        sources: page.sources.map((source) => ({ ...source, title: hostile, where: hostile, published: hostile })),
      }),
      'A4',
    )
    const plain = parsed(sheetToHtml(handoutSheet(page), 'A4'))
    const { elements, text } = parsed(html)
    expect(new Set(elements)).toEqual(new Set(plain.elements))
    expect(text).toContain('<script>alert(1)</script>')
    expect(html.isWellFormed()).toBe(true)
    expect(html).not.toContain('\u0000')
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:secret@a.example/',
    'nonsense',
  ])('no link to %s', (href) => {
    expect(webAddress(href)).toBeNull()
    const page = aHandout()
    const sheet = handoutSheet({ ...page, sources: page.sources.map((source) => ({ ...source, href })) })
    expect(parsed(sheetToHtml(sheet, 'A4')).addresses).toEqual([])
  })

  it('is escaped in attributes too', () => {
    expect(escapeHtml(`a"b'c<d>&`)).toBe('a&quot;b&#39;c&lt;d&gt;&amp;')
  })
})

describe('the page to leave', () => {
  it('has three boxes for each question, and lines to correct us', () => {
    const html = sheetToHtml(handoutSheet(aHandout()), 'A4')
    expect(html.match(/class="box"/g)).toHaveLength(15)
    expect(html.match(/class="write"/g)).toHaveLength(2)
    expect(sheetToMarkdown(handoutSheet(aHandout()))).toContain('and why? A \\[ \\] B \\[ \\] C \\[ \\]')
  })

  it('names no program and no stamp', () => {
    for (const text of [sheetToHtml(handoutSheet(aHandout()), 'A4'), sheetToText(handoutSheet(aHandout()))])
      expect(text).not.toMatch(/groundwork|INTERNAL/i)
  })
})
