import { extractText, getDocumentProxy } from 'unpdf'
import { expect, vi } from 'vitest'
import { createTypesetter } from '../../src/adapters/documents/brief-pdf.ts'
import { aBareBrief } from '../../src/adapters/documents/briefs.fixture.ts'
import { readRequest } from '../../src/adapters/workers/read-request.ts'
import { cellLine } from '../../src/core/account-rows/cell-text.ts'
import { tidyText } from '../../src/core/calendar/entry-text.ts'
import { parseFeed } from '../../src/core/crawl/feeds.ts'
import { fetchFailure } from '../../src/core/crawl/fetch-failure.ts'
import { parseRobots } from '../../src/core/crawl/robots.ts'
import * as shippedUnseen from '../../src/core/model/unseen-characters.ts'
import { tidy } from '../../src/core/snapshot/quote-words.ts'
import { safetyCase } from '../builders/safety-case.ts'

/** Every character that turns text round, hides in it or ends a line of it; written out here, so that what is shipped is tried against another list. */
const codes = [
  ...'00AD 034F 061C 115F 1160 17B4 17B5 180B 180E 200B 200C 200D 200E 200F 202A 202B 202C 202D 202E 2060 2061 2064 2066 2067 2068 2069 206A 206F'.split(
    ' ',
  ),
  ...'3164 FE00 FE0F FEFF FFA0 FFF9 FFFA FFFB 1D173 E0001 E0041 E007F E0100 0001 0007 0008 001B 007F 0085 009B 2028 2029'.split(
    ' ',
  ),
].map((code) => Number.parseInt(code, 16))
/** As JSON has to write some of them, they would not be found in it. */
const isUnseen = (text: string): boolean => codes.some((code) => text.includes(String.fromCodePoint(code)))
/** The name with all of them in it, one after every second letter. */
const poisoned = (name: string): string =>
  codes.reduce(
    (text, code, at) => text.slice(0, 2 + at * 2) + String.fromCodePoint(code) + text.slice(2 + at * 2),
    name.padEnd(codes.length * 2, ' ab'),
  )
/** The same with less of it: what is printed has its room. */
const inShort = (name: string): string =>
  name.slice(0, 1) + codes.map((code) => String.fromCodePoint(code)).join('') + name.slice(1)
const ann = poisoned('Ann Lee')
const alder = poisoned('Alder Gears')

/** All texts in a value, keys too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}
const shown = (value: unknown): readonly string[] => textsIn(value).filter(isUnseen)

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, (one) => `&#x${one.codePointAt(0)?.toString(16)};`)
const data = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Organization',
      name: alder,
      legalName: alder,
      description: alder,
      address: { '@type': 'PostalAddress', addressLocality: alder, streetAddress: alder },
    },
    { '@type': 'Person', name: ann, jobTitle: poisoned('Plant Director'), worksFor: alder },
    {
      '@type': 'JobPosting',
      title: poisoned('Maintenance Planner'),
      hiringOrganization: { name: alder },
      jobLocation: { address: { addressLocality: alder } },
    },
    { '@type': 'Product', name: poisoned('Bevel Gear'), description: alder },
    { '@type': 'NewsArticle', headline: alder, author: { '@type': 'Person', name: ann }, datePublished: '2026-05-04' },
  ],
})
/** The same name as it stands, and as an entity, in every place of a page that is read. */
const page = [alder, escaped(alder)]
  .map(
    (
      name,
    ) => `<html lang="en"><head><title>${name}</title><meta name="description" content="${name}"><meta name="author" content="${ann}">
<meta property="og:site_name" content="${name}"><meta property="og:title" content="${name}"><script type="application/ld+json">${data}</script></head><body>
<header><a href="/"><img src="l.png" alt="${name}"></a></header><nav><ul><li><a href="/t%E2%80%AEeam" title="${name}">${name}</a></ul></nav><main><h1>${name}</h1>
<p>${name} was founded in 1961. Our plant director ${ann} opened a new plant in ${name}.</p><h2>Leadership</h2><h3>${ann}</h3><p>${poisoned('Managing Director')}</p>
<table><tr><th>${name}<th>${name}<tr><td>${name}<td>${name}</table><ul><li>${name}<li>${name}</ul><figure><img src="p.png" alt="${ann}"><figcaption>${ann}</figcaption></figure>
<dl><dt>${name}<dd>${name}</dl><address>${name}<br>Mill Lane 4, 1234 Easton<br>in${String.fromCodePoint(0x202e)}fo@alder.example</address><blockquote>${name}</blockquote></main><footer>© ${name}</footer></body></html>`,
  )
  .join('')
const markdown = `# ${alder}\n\n${alder} was founded in 1961.\n\n## Leadership\n\n- ${ann}\n`
const company = { name: 'Alder Gears', aliases: ['alder.example'] }
const url = 'https://alder.example/%E2%80%AEabout'

type Reads = { readonly readRequest: typeof readRequest }
/** The reading with other modules in the place of some; all that imports them is loaded anew. */
const readingWith = (replace: () => void) => async (): Promise<Reads> => {
  vi.resetModules()
  replace()
  try {
    return await import('../../src/adapters/workers/read-request.ts')
  } finally {
    vi.doUnmock('../../src/core/model/unseen-characters.ts')
    vi.doUnmock('../../src/core/extract/fold-text.ts')
    vi.resetModules()
  }
}
const unseenAs = (unseenCharacters: RegExp) =>
  readingWith(() =>
    vi.doMock('../../src/core/model/unseen-characters.ts', () => ({ ...shippedUnseen, unseenCharacters })),
  )

safetyCase(21, 'nothing unseen, turning or controlling is in any name, line or fact the window is given of a page', {
  shipped: (): Reads => ({ readRequest }),
  without: {
    'the list of unseen characters': unseenAs(/(?!)/gu),
    'all but the best-known of them': unseenAs(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu),
    'the folding of lines': readingWith(() =>
      vi.doMock('../../src/core/extract/fold-text.ts', async (original) => ({
        ...(await original<object>()),
        foldText: (text: string) => text.replace(/\s+/g, ' ').trim(),
      })),
    ),
  },
  async holds({ readRequest: read }) {
    const bodies = [
      ['text/html; charset=utf-8', page],
      ['text/markdown', markdown],
      ['text/plain', markdown],
    ] as const
    for (const [contentType, text] of bodies) {
      const got = await read({
        url,
        contentType,
        body: new TextEncoder().encode(text),
        site: null,
        company,
        playbook: null,
      })
      const { document, links } = got.ok ? got.value : { document: null, links: null }
      expect(textsIn(document).length, contentType).toBeGreaterThan(10)
      // as long as other names are left: nothing is neutralised by leaving it out
      expect(
        textsIn(document).some((line) => /A.*l.*d.*e.*r/.test(line)),
        contentType,
      ).toBe(true)
      expect([contentType, shown(document), shown(links)]).toEqual([contentType, [], []])
    }
  },
})

safetyCase(21, 'nor in what is told of files and errors, of tables and calendars, or quoted in a brief', {
  shipped: () => ({ plainWord: shippedUnseen.plainWord, cellLine, tidyText, tidy }),
  without: {
    'the plain words of a stranger': () => ({ plainWord: (text: string) => text, cellLine, tidyText, tidy }),
    'the cells': () => ({
      plainWord: shippedUnseen.plainWord,
      cellLine: (text: string) => text.trim(),
      tidyText,
      tidy,
    }),
    'the calendar': () => ({
      plainWord: shippedUnseen.plainWord,
      cellLine,
      tidyText: (text: string) => text.trim(),
      tidy,
    }),
    'the quotes': () => ({
      plainWord: shippedUnseen.plainWord,
      cellLine,
      tidyText,
      tidy: (text: string) => text.trim(),
    }),
  },
  holds(words) {
    expect(
      shown([words.plainWord(alder), words.cellLine(alder), words.tidyText(alder, 500), words.tidy(alder)]),
    ).toEqual([])
    const robots = codes.flatMap(
      (code) => parseRobots(`User-agent: *\nCrawl-delay: 9${String.fromCodePoint(code)}x`).notes,
    )
    expect(robots.length).toBeGreaterThan(30)
    expect(shown([robots, fetchFailure('not-html', url, `it is sent as ${alder}`)])).toEqual([])
    expect(
      shown(parseFeed(`<rss><channel><item><title>${alder}</title><link>/a</link></item></channel></rss>`, url)),
    ).toEqual([])
  },
})

type Writes = { readonly createTypesetter: typeof createTypesetter }
safetyCase(21, 'nor in the PDF of a brief and in the name it is given', {
  shipped: (): Writes => ({ createTypesetter }),
  without: {
    'the neutralising of what is printed': async () => {
      vi.resetModules()
      vi.doMock('../../src/adapters/documents/neutralise-text.ts', () => ({
        neutraliseText: (text: string) => text,
        neutraliseAll: <T>(value: T): T => value,
      }))
      try {
        return await import('../../src/adapters/documents/brief-pdf.ts')
      } finally {
        vi.doUnmock('../../src/adapters/documents/neutralise-text.ts')
        vi.resetModules()
      }
    },
  },
  async holds(writes) {
    const brief = aBareBrief({
      account: inShort('Alder Gears'),
      who: inShort('Ann Lee'),
      objective: inShort('Agree on a date'),
    })
    const printed = await writes.createTypesetter().pdf(brief, 'A4')
    expect(printed.ok, JSON.stringify(printed).slice(0, 200)).toBe(true)
    if (!printed.ok) return
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(printed.value.bytes)), {
      mergePages: false,
    })
    const lines = text.flatMap((one) => one.split('\n'))
    expect(lines.join(' ')).toMatch(/A *l *d *e *r/)
    expect(shown(lines)).toEqual([])
  },
})
