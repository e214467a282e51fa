import { describe, expect, it } from 'vitest'
import { readPage } from '../extract/read-page.ts'
import type { Document } from '../model/document.ts'
import { accountIdSchema, pageIdSchema, pageVersionIdSchema } from '../model/ids.ts'
import { researchNoteOf } from './research-note.ts'

const page = {
  accountId: accountIdSchema.parse('acc_1'),
  pageId: pageIdSchema.parse('pag_1'),
  pageVersionId: pageVersionIdSchema.parse('ver_1'),
  revision: 1,
}

function aDocument(html: string): Document {
  const reading = readPage({ url: 'https://moss-bearings.example/about', html })
  if (!reading.ok) throw new Error(reading.error.message)
  return reading.value.document
}

const at = (document: Document, words: string) => {
  const start = document.text.indexOf(words)
  return { start, end: start + words.length }
}

describe('research note', () => {
  const document = aDocument(`<html lang="en"><body><main><h1>About Moss Bearings</h1>
    <p>Moss Bearings is a manufacturer of bearings for mills. The company was founded in 1962.</p>
    <p>In March we opened a second plant in Harrowgate. Spare parts took too long last year.</p>
    <p>Our goal is to halve delivery times by 2028. We like tea.</p></main></body></html>`)

  it('puts events first, then problems, goals, business and facts, each with its exact quote', () => {
    const note = researchNoteOf({
      document,
      events: [
        {
          ...at(document, 'In March we opened a second plant in Harrowgate.'),
          type: 'expansion_facility',
          actor: 'account',
          status: 'happened',
          confidence: 0.9,
        },
      ],
      problems: [
        { ...at(document, 'Spare parts took too long last year.'), holder: 'account', strength: 3, confidence: 0.8 },
      ],
      page,
    })
    expect(note?.lines.map(({ why }) => why)).toEqual(['event', 'problem', 'goal', 'business', 'fact'])
    for (const { text, evidence } of note?.lines ?? []) {
      expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      expect(text).toBe(evidence.quote)
    }
  })

  it('leaves out events of others, and those that did not happen', () => {
    const quiet = aDocument('<body><p>A customer of ours opened a plant in Lund. We will not close ours.</p></body>')
    const note = researchNoteOf({
      document: quiet,
      events: [
        {
          ...at(quiet, 'A customer of ours opened a plant in Lund.'),
          type: 'expansion_facility',
          actor: 'other',
          status: 'happened',
          confidence: 0.9,
        },
        {
          ...at(quiet, 'We will not close ours.'),
          type: 'facility_closure',
          actor: 'account',
          status: 'negated',
          confidence: 0.9,
        },
      ],
      problems: [
        {
          ...at(quiet, 'A customer of ours opened a plant in Lund.'),
          holder: 'customers',
          strength: 2,
          confidence: 0.9,
        },
      ],
      page,
    })
    expect(note).toBeNull()
  })

  it('never holds more than six lines, and each sentence once', () => {
    const many = aDocument(
      `<body>${Array.from({ length: 20 }, (_, i) => `<p>We plan to build hall ${i} in the coming spring.</p>`).join('')}</body>`,
    )
    const first = at(many, 'We plan to build hall 0 in the coming spring.')
    const event = {
      ...first,
      type: 'expansion_facility' as const,
      actor: 'account' as const,
      status: 'planned' as const,
      confidence: 0.9,
    }
    const note = researchNoteOf({
      document: many,
      events: [event, { ...event, type: 'capex_investment' }],
      problems: [],
      page,
    })
    expect(note?.lines).toHaveLength(6)
    expect(new Set(note?.lines.map(({ text }) => text)).size).toBe(6)
    expect(note?.lines[0]?.why).toBe('event')
  })

  it('leaves out names and towns that stand alone', () => {
    const bare = aDocument(
      '<html lang="en"><body><main><h1>Contact</h1><p>Moss Bearings</p><p>12 Mill Road</p><p>Harrowgate HG1 2AB</p></main></body></html>',
    )
    expect(bare.facts.some(({ kind }) => kind === 'site')).toBe(true)
    expect(researchNoteOf({ document: bare, events: [], problems: [], page })).toBeNull()
  })

  const read = (path: string, html: string) => {
    const reading = readPage({ url: `https://moss-bearings.example/${path}`, html: `<html lang="en"><main>${html}` })
    if (!reading.ok) throw new Error(reading.error.message)
    const { document } = reading.value
    return researchNoteOf({ document, events: [], problems: [], page })?.lines.map(({ text }) => text) ?? []
  }

  it('gives the lead of a story in which nothing else is found', () => {
    const lead = 'A mill in the north of the county has turned on our rings for a whole year without a stop.'
    expect(
      read('case-studies/mill', `<h1>A year without a stop</h1><p>${lead}</p><p>It had stopped often.</p>`),
    ).toEqual([lead])
    expect(read('products/rings', `<h1>Rings</h1><p>${lead}</p>`)).toEqual([])
  })

  it('does not tell below each release what the company is', () => {
    const about = 'Moss Bearings is a manufacturer of bearings for mills and pumps.'
    const news = 'The hall in the old harbour has a new roof since the end of the summer.'
    expect(
      read('news/roof', `<article><h1>New roof</h1><p>${news}</p><h3>About Moss Bearings</h3><p>${about}</p>`),
    ).toEqual([news])
    expect(read('about', `<h1>About us</h1><p>${about}</p>`)).toEqual([about])
  })

  it('tells aims that say something, on pages where they are the company’s own', () => {
    const aim = 'Our aim is to double the number of rings we repair by 2029.'
    expect(read('about', `<h1>About us</h1><p>${aim}</p>`)).toEqual([aim])
    expect(read('about', '<h1>About us</h1><p>Our aim is to be there for each other and for all who ask.</p>')).toEqual(
      [],
    )
    expect(read('services/repair', `<h1>Repair</h1><p>${aim}</p>`)).toEqual([])
  })
})
