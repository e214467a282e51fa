import { describe, expect, it } from 'vitest'
import type { JobBoardName } from '../../model/job-board.ts'
import * as answers from './answers.fixture.ts'
import { boardDocument } from './board-document.ts'
import type { BoardAnswer } from './job-posting.ts'
import { readBoardAnswer } from './read-board-answer.ts'
import { xmlRecords } from './xml-records.ts'

const read = (board: JobBoardName, answer: unknown, url = 'https://halden.jobs.personio.de/xml'): BoardAnswer => {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const result = readBoardAnswer(board, { url, text })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const only = (board: JobBoardName, answer: unknown) => {
  const [posting] = read(board, answer).postings
  return posting
}

describe('what boards answer', () => {
  it('Greenhouse: escaped HTML, department, the day it was first published', () => {
    const { postings, total, cut } = read('greenhouse', answers.greenhouseAnswer)
    expect({ total, cut }).toEqual({ total: 2, cut: false })
    expect(postings).toEqual([
      {
        board: 'greenhouse',
        id: '127817',
        title: 'Head of Quality',
        places: ['Tolland, Ohio'],
        department: 'Quality',
        employmentType: null,
        postedAt: '2026-11-02',
        updatedAt: '2026-11-20',
        url: 'https://boards.greenhouse.io/halden/jobs/127817',
        body: [
          { type: 'heading', text: 'Your task' },
          { type: 'paragraph', text: 'You will be our first quality manager.' },
          { type: 'list-item', text: 'ISO 9001 & audits in SAP S/4HANA' },
        ],
      },
      expect.objectContaining({ id: '127818', places: ['Easton'], postedAt: null, updatedAt: '2026-10-01', body: [] }),
    ])
  })

  it('Lever: milliseconds, all places, lists under their names', () => {
    expect(only('lever', answers.leverAnswer)).toMatchObject({
      id: '5ac21346-8e0c-4494-8e7a-3eb92ff77902',
      title: 'Maintenance Technician',
      places: ['Tolland', 'Easton'],
      department: 'Operations',
      employmentType: 'Full-time',
      postedAt: '2026-11-05',
      body: [
        { type: 'paragraph', text: 'Keep four presses running.' },
        { type: 'heading', text: 'What you bring' },
        { type: 'list-item', text: 'Three years in a foundry' },
        { type: 'list-item', text: 'A driving licence' },
        { type: 'paragraph', text: 'We pay weekly.' },
      ],
    })
  })

  it('Ashby: listed ones only, further places', () => {
    expect(read('ashby', answers.ashbyAnswer).postings).toEqual([
      expect.objectContaining({
        title: 'Product Manager',
        places: ['Lund', 'Malmö'],
        department: 'Product',
        employmentType: 'Full time',
        postedAt: '2026-10-30',
      }),
    ])
  })

  it('Workable', () => {
    expect(only('workable', answers.workableAnswer)).toMatchObject({
      id: 'AB12CD34EF',
      title: 'Buyer',
      places: ['Athens, Attica, Greece'],
      department: 'Purchasing',
      postedAt: '2026-11-10',
      body: [{ type: 'paragraph', text: 'Buy castings across Europe.' }],
    })
  })

  it('SmartRecruiters: parts of a whole', () => {
    expect(only('smartrecruiters', answers.smartRecruitersAnswer)).toMatchObject({
      id: '743999',
      title: 'Site Controller',
      places: ['Graz, Styria, AT'],
      department: 'Finance',
      postedAt: '2026-11-12',
      url: 'https://jobs.smartrecruiters.com/HaldenValve/743999',
    })
    const part = read('smartrecruiters', { ...answers.smartRecruitersAnswer, totalFound: 130 })
    expect({ total: part.total, cut: part.cut }).toEqual({ total: 130, cut: true })
  })

  it('Recruitee: the board’s own form of dates', () => {
    expect(only('recruitee', answers.recruiteeAnswer)).toMatchObject({
      id: '901',
      title: 'Monteur',
      places: ['Utrecht, Netherlands'],
      department: 'Montage',
      employmentType: 'fulltime permanent',
      postedAt: '2026-10-03',
      body: [
        { type: 'paragraph', text: 'Je monteert kleppen.' },
        { type: 'list-item', text: 'Rijbewijs B' },
      ],
    })
  })

  it('Personio: XML with texts in CDATA', () => {
    expect(only('personio', answers.personioAnswer)).toEqual({
      board: 'personio',
      id: '4103',
      title: 'Leiter Qualitätssicherung (m/w/d)',
      places: ['München', 'Augsburg'],
      department: 'Qualität',
      employmentType: 'permanent, full-time',
      postedAt: '2026-11-03',
      updatedAt: null,
      url: 'https://halden.jobs.personio.de/job/4103',
      body: [
        { type: 'heading', text: 'Deine Aufgaben' },
        { type: 'list-item', text: 'Du baust unsere Qualitätssicherung auf.' },
        { type: 'heading', text: 'Dein Profil' },
        { type: 'paragraph', text: 'Erfahrung mit Guss.' },
      ],
    })
  })

  it('Teamtailor: RSS with places', () => {
    expect(only('teamtailor', answers.teamtailorAnswer)).toMatchObject({
      id: 'aaaa-1111',
      title: 'Controller',
      places: ['Lund, Sweden', 'Oslo, Norway'],
      department: 'Finance',
      postedAt: '2026-11-02',
      url: 'https://halden.teamtailor.com/jobs/42-controller',
      body: [{ type: 'paragraph', text: 'Du bygger vår ekonomifunktion.' }],
    })
  })

  it('gives no openings for a board without any', () => {
    expect(read('lever', []).postings).toEqual([])
    expect(read('greenhouse', { jobs: [], meta: { total: 0 } })).toMatchObject({ postings: [], total: 0, cut: false })
    expect(read('personio', '<workzag-jobs></workzag-jobs>').postings).toEqual([])
  })
})

describe('answers that are not as documented', () => {
  it.each([
    ['greenhouse', '{"error":"not found"}'],
    ['greenhouse', '{"jobs":['],
    ['lever', '{"ok":false}'],
    ['ashby', 'null'],
    ['smartrecruiters', '[]'],
    ['personio', '<html><body>Page not found</body></html>'],
    ['teamtailor', '<rss version="2.0"><channel><item><title>News</title></item></channel></rss>'],
  ] as const)('%s says so: %s', (board, text) => {
    const result = readBoardAnswer(board, { url: 'https://b.example/xml', text })
    expect(result.ok ? null : result.error).toMatchObject({
      kind: 'unreadable-page',
      message: 'b.example did not answer in the form its job board documents.',
    })
  })

  it('passes over records that are none, and keeps the rest', () => {
    const jobs = [
      null,
      7,
      'x',
      {},
      { id: 1 },
      { title: 'No id' },
      { id: { deep: 1 }, title: 'Odd id' },
      { id: 5, title: ' Fitter ' },
    ]
    expect(read('greenhouse', { jobs }).postings.map(({ title }) => title)).toEqual(['Fitter'])
  })

  it('bounds what a hostile board sends and makes text of its markup', () => {
    const jobs = Array.from({ length: 1500 }, (_, n) => ({
      id: n,
      title: `\u202eWelder ${n} ${'x'.repeat(900)}`,
      absolute_url: 'javascript:alert(1)',
      departments: [{ name: 'd'.repeat(900) }],
      content:
        n === 0
          ? `<script>alert(1)</script><img src=x onerror=alert(1)><p>${'word '.repeat(20_000)}</p>`
          : '<b>'.repeat(500),
    }))
    const answer = read('greenhouse', { jobs })
    expect(answer.cut).toBe(true)
    expect(answer.postings).toHaveLength(1000)
    const [first] = answer.postings
    expect(first?.title).toMatch(/^Welder 0 x{100,}$/)
    expect(first?.title.length).toBeLessThanOrEqual(200)
    expect(first?.url).toBeNull()
    expect(JSON.stringify(answer.postings.map(({ body }) => body))).not.toMatch(/alert|onerror/)
    expect(boardDocument('https://b.example/v1/boards/x/jobs', answer).text.length).toBeLessThan(700_000)
  })

  it('reads XML by events: no entities expand, nothing nests without end', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workzag-jobs><position><id>1</id><name>&b;</name></position></workzag-jobs>`
    expect(read('personio', bomb).postings.map(({ title }) => title)).toEqual(['&b;'])
    const deep = `<workzag-jobs><position><id>1</id><name>A</name>${'<a>'.repeat(200_000)}`
    expect(read('personio', deep)).toMatchObject({ postings: [], cut: true })
  })

  it('a posting of very many fields keeps each as it stood, and leaves out the rest', () => {
    const offices = Array.from({ length: 500 }, (_, at) => `<office>Hall ${at} </office>`).join('')
    const answer = `<workzag-jobs><position><id>7</id><name>Fitter</name><additionalOffices>${offices}</additionalOffices></position></workzag-jobs>`
    const records = xmlRecords(answer, { root: 'workzag-jobs', record: 'position', most: 10 })?.records
    const kept = records?.[0]?.get('additionalOffices/office')
    expect(kept?.[0]).toBe('Hall 0 ')
    expect(kept?.at(-1)).toBe(`Hall ${(kept?.length ?? 0) - 1} `)
    expect(kept?.length).toBeLessThan(400)
  })

  it('text that comes in very many pieces is cut where a field is full', () => {
    const answer = `<workzag-jobs><position><id>7</id><name>${'&amp;'.repeat(70_000)}</name></position></workzag-jobs>`
    const records = xmlRecords(answer, { root: 'workzag-jobs', record: 'position', most: 10 })?.records
    expect(records?.[0]?.get('name')).toEqual(['&'.repeat(60_000)])
  })
})

describe('an answer as a page', () => {
  const document = boardDocument('https://b.example/v1/boards/x/jobs', read('greenhouse', answers.greenhouseAnswer))

  it('is laid out to be read, newest first', () => {
    expect(document).toMatchObject({ title: 'Openings on Greenhouse', kind: 'careers', publishedAt: null })
    expect(document.text.split('\n')).toEqual([
      'Head of Quality',
      'Quality | Tolland, Ohio | Posted 2026-11-02',
      'Your task',
      'You will be our first quality manager.',
      'ISO 9001 & audits in SAP S/4HANA',
      'Moulder',
      'Easton',
    ])
    for (const block of document.blocks) expect(document.text.slice(block.start, block.end)).not.toContain('\n')
    expect(document.blocks[4]).toMatchObject({ type: 'list-item', headings: ['Head of Quality', 'Your task'] })
  })

  it('holds each opening as a fact whose words stand in the text', () => {
    expect(document.facts).toEqual([
      expect.objectContaining({
        kind: 'opening',
        value: 'Head of Quality',
        place: 'Tolland, Ohio',
        date: '2026-11-02',
        department: 'Quality',
      }),
      expect.objectContaining({ kind: 'opening', value: 'Moulder', place: 'Easton' }),
      expect.objectContaining({ kind: 'technology', value: 'SAP S/4HANA', use: 'ERP' }),
    ])
    for (const fact of document.facts) expect(document.text.slice(fact.start, fact.end)).toBe(fact.quote)
  })

  it('is the same however often it is read', () => {
    const again = boardDocument('https://b.example/v1/boards/x/jobs', read('greenhouse', answers.greenhouseAnswer))
    expect(again).toEqual(document)
  })
})
