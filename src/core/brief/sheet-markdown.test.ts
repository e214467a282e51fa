import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aCall, aDossier, anAccount, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { SnapshotId } from '../model/ids.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { briefSheet } from './brief-sheet.ts'
import { buildBrief } from './build-brief.ts'
import { escapeMarkdown, sheetToMarkdown } from './sheet-markdown.ts'
import { sheetToText } from './sheet-text.ts'
import { hrefOf, printedAddress } from './source-book.ts'

const playbook = aPlaybook()
const snapshot = buildSnapshot(aDossier(brackwellPages), playbook, {
  asOf: now,
  id: 'snp_1' as SnapshotId,
  number: 1,
  previous: null,
})
const request = {
  snapshot,
  account: anAccount(),
  call: aCall(),
  lastCall: null,
  playbook,
  seller: { company: '', offer: '', customers: '' },
  asOf: now,
}
const brief = buildBrief(request)

describe('the brief as Markdown', () => {
  const markdown = sheetToMarkdown(briefSheet(brief))

  it('has the parts in the order of the page', () => {
    expect([...markdown.matchAll(/^#{1,2} (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Brackwell Castings',
      'Objective',
      'Why now',
      'Ask',
      'Recommendation',
      'Bring',
      'Know before you dial',
      'Their business',
      'Likely problems',
      'Urgency',
      'Fit',
      'People',
      'Do not',
      'Unknown',
      'Sources',
    ])
  })

  it('links only in the list of sources', () => {
    const body = markdown.slice(0, markdown.indexOf('## Sources'))
    expect(body).not.toMatch(/(?<!\\)\[[^\]]*\]\(/)
    expect(markdown).toContain(
      '- \\[1\\] 12 Nov 2026, Brackwell wins Severnside framework, [brackwell.example/news/contract](<https://brackwell.example/news/contract#:~:text=',
    )
  })

  it('lets nothing a page says become markup', () => {
    const hostile =
      '![x](https://evil.example/p.png) <script>alert(1)</script> **bold** `code` # head | a | &amp; www.evil.example a@evil.example'
    const out = sheetToMarkdown(
      briefSheet(buildBrief({ ...request, account: { name: hostile, homeUrl: 'https://brackwell.example/' } })),
    )
    const first = out.split('\n')[0] ?? ''
    expect(first.replace(/\\./g, '')).not.toMatch(/[[\]<>*`|&@]/)
    expect(first).not.toMatch(/https:\/\/|www\.evil/)
  })

  it('escapes what opens a list or a heading at the start of a line', () => {
    expect(['- a', '+ a', '1. a', '2) a', '# a', '> a'].map(escapeMarkdown)).toEqual([
      '\\- a',
      '\\+ a',
      '1\\. a',
      '2\\) a',
      '\\# a',
      '\\> a',
    ])
  })
})

describe('the brief as plain text', () => {
  it('says the same lines without marks', () => {
    const text = sheetToText(briefSheet(brief))
    expect(text).toContain(
      'Told 12 Nov: Severnside Water framework won, £9.4 million [1]; unplanned stops may become urgent.',
    )
    expect(text).not.toMatch(/\\|\*\*/)
  })
})

describe('addresses', () => {
  it('open at the quote, http and https only', () => {
    expect(hrefOf('https://a.example/x#old', 'Set-ups, daily')).toBe('https://a.example/x#:~:text=Set%2Dups%2C%20daily')
    expect(hrefOf('https://a.example/x', 'one two three four five six seven eight nine ten')).toBe(
      'https://a.example/x#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
    )
    expect(hrefOf('http://127.0.0.1:4711/about', null)).toBe('http://127.0.0.1:4711/about')
    expect(hrefOf('javascript:alert(1)', 'x')).toBeNull()
    expect(hrefOf('file:///etc/passwd', null)).toBeNull()
  })

  it('are legible in print', () => {
    expect(printedAddress('https://www.brackwell.example/')).toBe('brackwell.example')
    expect(printedAddress('http://127.0.0.1:4711/news/2026/?utm=1#x')).toBe('127.0.0.1:4711/news/2026')
    expect(printedAddress(`https://brackwell.example/${'folder/'.repeat(12)}last-page`)).toBe(
      'brackwell.example/…/last-page',
    )
  })
})
