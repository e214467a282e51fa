import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const needs = (html: string): boolean => {
  const read = readPage({ url: 'https://tarn-controls.example/', html })
  return read.ok && read.value.document.needsRendering
}
const bundle = '<script src="/assets/app.js"></script>'

describe('a page that needs rendering', () => {
  it.each([
    ['an empty mount point', `<body><div id="root"></div>${bundle}</body>`],
    [
      'a mount point below a static header',
      `<body><header>Tarn Controls</header><div id="__next"></div>${bundle}</body>`,
    ],
    ['a component of an app', `<body><app-root></app-root>${bundle}</body>`],
    [
      'a word that it wants scripts',
      `<body><noscript>Bitte aktivieren Sie JavaScript.</noscript><p>Laden</p>${bundle}</body>`,
    ],
    ['nothing but a spinner', `<body><div class="x">Loading…</div>${bundle}</body>`],
  ])('has %s', (_name, html) => expect(needs(html)).toBe(true))

  it.each([
    [
      'a short page that says something',
      `<body><h1>Contact</h1><p>Tarn Controls, 4 Weir Lane, Aldmouth. Call 555 0117.</p>${bundle}</body>`,
    ],
    [
      'a mount point that was filled by the server',
      `<body><div id="root"><h1>Tarn Controls</h1><p>We build controls for lock gates and weirs.</p></div>${bundle}</body>`,
    ],
    ['an empty page without scripts', '<body><div id="root"></div></body>'],
    [
      'structured data, which is no program',
      '<body><div id="root"></div><script type="application/ld+json">{}</script></body>',
    ],
    [
      'a long page that thanks for scripts',
      `<body><noscript>Some things need JavaScript.</noscript><p>${'Tarn Controls builds controls for lock gates. '.repeat(6)}</p>${bundle}</body>`,
    ],
  ])('is not %s', (_name, html) => expect(needs(html)).toBe(false))
})
