import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import { expect } from 'vitest'
import { aFullBrief } from '../../src/adapters/documents/briefs.fixture.ts'
import { aHandout } from '../../src/adapters/documents/handouts.fixture.ts'
import type * as docx from '../../src/adapters/documents/sheet-docx.ts'
import * as docxAsShipped from '../../src/adapters/documents/sheet-docx.ts'
import { briefSheet } from '../../src/core/brief/brief-sheet.ts'
import { handoutSheet } from '../../src/core/brief/handout/handout-sheet.ts'
import type * as html from '../../src/core/brief/sheet-html.ts'
import * as htmlAsShipped from '../../src/core/brief/sheet-html.ts'
import type * as markdown from '../../src/core/brief/sheet-markdown.ts'
import * as markdownAsShipped from '../../src/core/brief/sheet-markdown.ts'
import type * as text from '../../src/core/brief/sheet-text.ts'
import * as textAsShipped from '../../src/core/brief/sheet-text.ts'
import type { Sheet } from '../../src/core/brief/sheet.ts'
import { remarkPlugins } from '../../src/renderer/features/notes/markdown-as-read.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cut, importWithout } from '../builders/without-guard.ts'

// The PDF and JSON of a poisoned account, and every format as a person gets it: tests/e2e/hostile-page.spec.ts.
const words = [
  `</title></style></p><script>alert(1)</script><img src=x onerror=alert(2)>" onload="x" '>`,
  '[click](javascript:alert(3)) ![pixel](http://tracker.example/p.png) <http://tracker.example/>',
  'http://tracker.example/ www.tracker.example spy@tracker.example &lt;b&gt; `code` # | ~~x~~ [x]: http://tracker.example/',
  `</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/>\u0000\u001b[31m\u0007\u202e\n\n\tcode\n\n =cmd|' /C calc'!A1`,
].join('\n\n# ')
const hrefs = [
  'javascript:alert(5)',
  'data:text/html,<script>alert(5)</script>',
  'file:///etc/passwd',
  'https://user:secret@tracker.example/',
]

/** Words of a stranger wherever words stand, and addresses of no good at its sources. */
function poisoned(sheet: Sheet): Sheet {
  return {
    ...sheet,
    title: words,
    heading: words,
    under: sheet.under.map(() => words),
    parts: sheet.parts.map((part) => ({
      ...part,
      label: words,
      lines: part.lines.map((line) => ({ ...line, pieces: line.pieces.map((piece) => ({ ...piece, words })) })),
    })),
    sources: sheet.sources.map((source, at) => ({
      ...source,
      title: words,
      where: words,
      published: words,
      href: hrefs[at % hrefs.length] ?? '',
    })),
    foot: words,
  }
}

const sheets = [poisoned(briefSheet(aFullBrief())), poisoned(handoutSheet(aHandout()))]

/** What a parser of the web finds in it: elements, what they would do, and where they lead. */
function found(page: string, xmlMode = false) {
  const elements = new Set<string>()
  const active: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements.add(name)
        for (const [key, value] of Object.entries(attributes))
          if (key.startsWith('on') || /^(?:href|src|action|srcdoc)$/.test(key)) active.push(`${name} ${key}=${value}`)
      },
    },
    { xmlMode },
  )
  parser.end(page)
  return { elements, active }
}

const ours =
  'html head meta title style body main header h1 p section h2 div ul ol li table thead tbody tr th td strong b span footer'

safetyCase(1, 'a brief as HTML shows what pages say and does nothing of it', {
  shipped: () => htmlAsShipped,
  without: Object.fromEntries(
    (
      [
        ['the escape of elements', ".replaceAll('<', '&lt;')\n    .replaceAll('>', '&gt;')", ''],
        ['the check of addresses', "url.protocol === 'https:' || url.protocol === 'http:'", 'true'],
        ['the refusal of a name in an address', "url.username === '' && url.password === ''", 'true'],
        ['a policy of its own', "default-src 'none'; ", ''],
      ] as const
    ).map(([guard, ...cut]) => [
      guard,
      () => importWithout<typeof html>('core/brief/sheet-html.ts', { 'core/brief/sheet-html.ts': [cut] }),
    ]),
  ),
  holds({ sheetToHtml }) {
    for (const page of sheets.map((sheet) => sheetToHtml(sheet, 'A4'))) {
      const { elements, active } = found(page)
      expect([...elements].filter((name) => !ours.split(' ').includes(name))).toEqual([])
      expect(active).toEqual([])
      expect(page).toContain(
        `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
      )
    }
  },
})

const inMarkdown = (guard: string, instead: string) => () =>
  importWithout<typeof markdown>('core/brief/sheet-markdown.ts', { 'core/brief/sheet-markdown.ts': [[guard, instead]] })

safetyCase(1, 'a brief as Markdown shows what pages say and does nothing of it', {
  shipped: () => markdownAsShipped,
  without: {
    'the escape of marks': inMarkdown(".replace(/[\\\\`*_{}[\\]<>#|~&!$^]/g, '\\\\$&')", ''),
    'one line for what a page says': inMarkdown(".replace(/[\\p{Cc}\\s]+/gu, ' ')", ''),
    'addresses broken up': inMarkdown(".replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\\\:')", ''),
    'names of hosts broken up': inMarkdown(".replace(/\\bwww\\./gi, 'www\\\\.')", ''),
    'addresses of mail broken up': inMarkdown(".replace(/@/g, '\\\\@')", ''),
  },
  holds({ sheetToMarkdown }) {
    for (const sheet of sheets) {
      // its sources' own addresses are tried as HTML; here nothing else may lead anywhere
      const page = sheetToMarkdown({ ...sheet, sources: sheet.sources.map(({ href: _href, ...source }) => source) })
      const read = renderToStaticMarkup(createElement(Markdown, { remarkPlugins }, page))
      const { elements, active } = found(read)
      expect(active).toEqual([])
      expect([...elements].filter((name) => !['h1', 'h2', 'p', 'ul', 'ol', 'li', 'strong'].includes(name))).toEqual([])
      expect(read.split('<h1>').length, 'headings of its own').toBe(2)
    }
  },
})

safetyCase(1, 'a brief as text holds nothing that a terminal obeys', {
  shipped: () => textAsShipped,
  without: {
    'controls taken out': () =>
      importWithout<typeof text>('core/brief/sheet-text.ts', {
        'core/brief/sheet-text.ts': [["words.replace(/[\\p{Cc}\\s]+/gu, ' ')", 'words']],
      }),
  },
  holds({ sheetToText }) {
    for (const sheet of sheets) expect(sheetToText(sheet)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  },
})

const inDocx =
  (...cuts: readonly Cut[]) =>
  () =>
    importWithout<typeof docx>('adapters/documents/sheet-docx.ts', { 'adapters/documents/sheet-docx.ts': cuts })

safetyCase(1, 'a brief for Word holds text and no field, no picture, no link but to the web', {
  shipped: () => docxAsShipped,
  without: {
    'the check of addresses': inDocx(['const link = webAddress(href)', 'const link = href']),
    'controls taken out': inDocx(['const sheet = neutraliseAll(given)', 'const sheet = given']),
  },
  async holds({ sheetToDocx }) {
    for (const sheet of sheets) {
      const parts = Object.entries(unzipSync(await sheetToDocx(sheet, 'A4'))).map(
        ([name, bytes]) => [name, strFromU8(bytes)] as const,
      )
      for (const [name, part] of parts.filter(([path]) => /\.(?:xml|rels)$/.test(path))) {
        const { elements } = found(part, true)
        expect(
          [...elements].filter((element) =>
            /^(?:w:(?:fldSimple|instrText|object|drawing|pict|hyperlink)|script|img)$/.test(element),
          ),
          name,
        ).toEqual([])
        expect(part, name).not.toMatch(
          /TargetMode="External"|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/,
        )
      }
    }
  },
})
