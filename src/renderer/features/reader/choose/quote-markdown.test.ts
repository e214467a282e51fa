import { describe, expect, it } from 'vitest'
import type { SavedPage } from '../../../../contract/pages.ts'
import { quoteMarkdown } from './quote-markdown.ts'

const text = 'Notice\n- 1_000 [pumps](https://evil.example) <b>wait</b>\n1. Order *now*'
// only what the quote is made of
const saved = {
  page: { accountId: 'acc_1', title: 'Old title', publishedAt: null },
  version: { id: 'ver_1' },
  revision: 2,
  document: { text, title: 'Lead [times]', kind: 'news-item', publishedAt: '2026-10-28' },
} as unknown as SavedPage

describe('a quote for a note', () => {
  it('is a block quote with the address that opens the page at its words', () => {
    expect(quoteMarkdown(saved, { start: 0, end: 6 })).toBe(
      '> Notice\n>\n> [Lead \\[times\\], 28 Oct 2026](/accounts/acc_1/pages?source=ver_1&rev=2&start=0&end=6)\n',
    )
  })

  it('takes nothing of the page for markup, and keeps its blocks apart', () => {
    expect(quoteMarkdown(saved, { start: 7, end: text.length })).toContain(
      '> \\- 1\\_000 \\[pumps\\](https\\://evil.example) \\<b\\>wait\\</b\\>\n>\n> 1\\. Order \\*now\\*\n',
    )
  })
})
