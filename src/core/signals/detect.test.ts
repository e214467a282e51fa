import { describe, expect, it } from 'vitest'
import type { Document } from '../model/document.ts'
import type { PageKind } from '../model/page.ts'
import type { PartialDate } from '../model/time.ts'
import { parsePlaybook } from '../playbook/parse-playbook.ts'
import type { Playbook } from '../model/playbook.ts'
import { detectSentences, mentionsOf } from './detect.ts'

const company = { name: 'Northfield Castings Ltd', aliases: ['NFC Foundries'] }

type Line = readonly [type: Document['blocks'][number]['type'], text: string]

/** A page of one heading path; a heading line opens a new one. */
function aPage(kind: PageKind, lines: readonly Line[], publishedAt: string | null = '2026-09-15'): Document {
  const text = lines.map(([, words]) => words).join('\n')
  let at = 0
  let headings: string[] = []
  const blocks = lines.map(([type, words]) => {
    const block = {
      type,
      start: at,
      end: at + words.length,
      headings: [...headings],
      ...(type === 'heading' ? { level: 2 } : {}),
    }
    if (type === 'heading') headings = ['Northfield Castings', words]
    at += words.length + 1
    return block
  })
  return {
    url: 'https://northfield.example/page',
    title: 'Northfield Castings',
    kind,
    lang: 'en',
    author: null,
    description: null,
    siteName: null,
    publishedAt: publishedAt as PartialDate | null, // written as a partial date above
    publishedFrom: null,
    text,
    blocks,
    facts: [],
    needsRendering: false,
  }
}

const eventsOf = (document: Document) =>
  mentionsOf(document, company, null).events.map(({ type, status, actor }) => `${type} ${status} ${actor}`)

describe('mentionsOf', () => {
  it('spans the sentence that tells it', () => {
    const document = aPage('news-item', [
      ['paragraph', 'A busy year. Northfield Castings opens a second foundry in Easton. More soon.'],
    ])
    const event = mentionsOf(document, company, null).events[0]
    expect(event && document.text.slice(event.start, event.end)).toBe(
      'Northfield Castings opens a second foundry in Easton.',
    )
    expect(event?.args.place).toBe('Easton')
  })

  it('takes the About paragraph under a news item for history at most', () => {
    const found = eventsOf(
      aPage('news-item', [
        ['paragraph', 'Northfield Castings wins a EUR 9 million order from Bellweather Foods.'],
        ['heading', 'About Northfield Castings'],
        ['paragraph', 'Northfield Castings acquired Osprey Components and opened a new plant in Tartu.'],
      ]),
    )
    expect(found).toEqual([
      'contract_win happened account',
      'acquisition historic account',
      'expansion_facility historic account',
    ])
  })

  it('takes undated lines of a timeline for history, and keeps a recent dated one', () => {
    const found = eventsOf(
      aPage('about', [
        ['heading', 'Our history'],
        ['list-item', 'We opened our first foundry in Easton.'],
        ['list-item', 'In 2026 we opened a new plant in Tartu.'],
      ]),
    )
    expect(found).toEqual(['expansion_facility historic account', 'expansion_facility happened account'])
  })

  it('gives events of a case study to the customer unless we tell our own', () => {
    const found = eventsOf(
      aPage('case-study', [
        ['paragraph', 'Bellweather Foods opened a new distribution center in March.'],
        ['paragraph', 'The company plans to hire 40 people.'],
      ]),
    )
    expect(found).toEqual(['expansion_facility happened other', 'hiring_surge planned other'])
  })

  it('hears nothing in legal words and cookie text', () => {
    const found = eventsOf(
      aPage('other', [
        ['heading', 'Forward-looking statements'],
        ['paragraph', 'Northfield Castings plans to open a new plant and to acquire Osprey Components.'],
        ['heading', 'News'],
        ['paragraph', 'We use cookies to launch your session and open a new window on the website.'],
      ]),
    )
    expect(found).toEqual([])
  })

  it('reads only openings in a job advert', () => {
    const found = eventsOf(
      aPage('job', [
        ['paragraph', 'We are hiring several welders for the Easton foundry.'],
        ['paragraph', 'Northfield Castings wins awards and launches a new product range every year.'],
      ]),
    )
    expect(found).toEqual(['hiring_surge happened account'])
  })

  it('takes careers on a team page for history', () => {
    const found = eventsOf(
      aPage('team', [
        [
          'paragraph',
          'Before joining Northfield Castings, Dana Whitlock led Osprey Components through its acquisition by Harlow Pumps.',
        ],
      ]),
    )
    expect(found.every((event) => event.includes(' historic '))).toBe(true)
  })

  it('does not take selling for news', () => {
    const found = eventsOf(
      aPage('product', [
        ['paragraph', 'Grow faster by expanding into new markets with Northfield Castings.'],
        ['heading', 'Launch new products faster'],
        ['paragraph', 'Cut jobs that waste time and reduce staff workload.'],
      ]),
    )
    expect(found).toEqual([])
  })

  it('dates the lines of a news list by the date beside each', () => {
    const document = aPage(
      'news-list',
      [
        ['paragraph', '12 August 2026'],
        ['heading', 'Northfield Castings opens new warehouse in Tartu'],
        ['paragraph', '3 March 2026'],
        ['heading', 'Northfield Castings acquires Osprey Components'],
      ],
      null,
    )
    expect(mentionsOf(document, company, null).events.map(({ type, date }) => [type, date])).toEqual([
      ['expansion_facility', '2026-08-12'],
      ['acquisition', '2026-03-03'],
    ])
  })

  it('reads 11/03/2026 as the other dates of the list do, and alone only as its year', () => {
    const list = aPage(
      'news-list',
      [
        ['paragraph', '24/10/2026'],
        ['paragraph', 'Northfield Castings opens new warehouse in Tartu'],
        ['paragraph', '11/03/2026'],
        ['paragraph', 'Northfield Castings acquires Osprey Components'],
      ],
      null,
    )
    expect(mentionsOf(list, company, null).events.map(({ date }) => date)).toEqual(['2026-10-24', '2026-03-11'])
    const item = (line: string) =>
      aPage(
        'news-item',
        [
          ['paragraph', line],
          ['paragraph', 'Northfield Castings has opened a new plant in Tartu.'],
        ],
        null,
      )
    expect(mentionsOf(item('Easton, 24/10/2026'), company, null).events[0]?.date).toBe('2026-10-24')
    expect(mentionsOf(item('Easton, 08/09/2026'), company, null).events[0]?.date).toBe('2026')
  })

  it('takes the day from the next sentence when it goes on about the event', () => {
    const document = aPage('news-item', [
      [
        'paragraph',
        'Northfield Castings has appointed Dana Whitlock as Chief Operating Officer. She took up the post on 8 September.',
      ],
    ])
    expect(mentionsOf(document, company, null).events[0]?.date).toBe('2026-09-08')
  })

  it('tells no rumour that the page denies', () => {
    const found = eventsOf(
      aPage('news-item', [
        ['paragraph', 'It is said that Northfield Castings will close its plant in Easton.'],
        ['paragraph', 'Northfield Castings has no plans to close the Easton plant.'],
      ]),
    )
    expect(found).toEqual(['facility_closure negated account'])
  })

  it('leaves a partner its own deed', () => {
    expect(eventsOf(aPage('news-item', [['heading', 'Our partner Osprey Components joins the Harlow Group']]))).toEqual(
      ['acquisition happened other'],
    )
    expect(
      eventsOf(aPage('partners', [['paragraph', 'The firm raised EUR 18 million from investors in June 2026.']])),
    ).toEqual(['funding happened other'])
  })

  it('dates what a report tells by the year in its title, never by the day its file was made', () => {
    const report = (title: string, publishedFrom: 'file' | 'meta'): Document => ({
      ...aPage('report', [
        ['heading', title],
        ['paragraph', 'Northfield Castings opened a new foundry in Tartu.'],
      ]),
      title,
      publishedFrom,
    })
    const dates = (document: Document) => mentionsOf(document, company, null).events.map(({ date }) => date)
    expect(dates(report('Annual Report 2025', 'file'))).toEqual(['2025'])
    expect(dates(report('Annual Report 2024/25', 'file'))).toEqual(['2024'])
    expect(dates(report('Letter to our owners', 'meta'))).toEqual(['2026-09-15'])
    expect(dates(report('Letter to our owners', 'file'))).toEqual([undefined])
  })

  it('dates a past event never after its page', () => {
    const document = aPage('news-item', [
      ['paragraph', 'Northfield Castings opened a new plant in Easton in December 2027.'],
    ])
    expect(mentionsOf(document, company, null).events[0]?.date).toBeUndefined()
  })
})

const playbook = parsePlaybook(`name: Test
offer: { what: Upkeep, forWhom: Plants }
problems:
  - id: downtime
    statement: Machines stop.
    cues: [unplanned downtime, { event: supply_disruption }, { opening: maintenance technician }]
    against: [planned maintenance]
    questions: [{ ask: When?, endsIf: Never. }]
idealCustomer: { criteria: [{ id: a, label: A, weight: 1, test: { says: [x] } }] }
`)
const content = playbook.ok ? playbook.value : null
const problemsOf = (sentence: string, kind?: string) =>
  detectSentences(
    { company: 'Northfield Castings', sentences: [sentence], pageDate: '2026-09-15', ...(kind ? { kind } : {}) },
    content,
  ).flatMap(({ problems }) => problems.map(({ problem, direction, strength }) => `${problem} ${direction} ${strength}`))

describe('problem evidence', () => {
  it('is for, with strength 3, when they say it themselves', () => {
    expect(problemsOf('Last quarter we lost 300 hours to unplanned downtime.')).toEqual(['downtime for 3'])
    expect(problemsOf('Northfield Castings reported unplanned downtime at its Easton plant.')).toEqual([
      'downtime for 2',
    ])
  })
  it('turns against when they have got rid of it, or say the opposite', () => {
    expect(problemsOf('We have eliminated unplanned downtime.')).toEqual(['downtime against 3'])
    expect(problemsOf('Our planned maintenance covers every press.')).toEqual(['downtime against 3'])
  })
  it.each([
    'CastView collects readings of unplanned downtime from every press.',
    'This video shows how Northfield Castings pulled together logs of unplanned downtime.',
    'Lists of unplanned downtime kept by hand are no longer necessary.',
    'Unplanned downtime at our Easton plant could have a material effect on our results.',
    'Reports of unplanned downtime at our Easton plant are untrue.',
    'Northfield Castings shows how unplanned downtime is no longer necessary.',
    'Unplanned downtime costs you thousands.',
    'Many manufacturers struggle with unplanned downtime.',
    'Our service helps plants avoid unplanned downtime.',
    'We help our customers cut unplanned downtime.',
  ])('is not theirs: %s', (sentence) => {
    expect(problemsOf(sentence)).toEqual([])
  })
  it('counts events and openings as hints', () => {
    expect(problemsOf('We halted production for want of steel, and our planned maintenance covers it.')).toEqual([
      'downtime against 3',
    ])
    expect(problemsOf('Northfield Castings halted production because of a steel shortage.')).toEqual(['downtime for 1'])
    expect(problemsOf('Maintenance technician, night shift', 'job')).toEqual(['downtime for 1'])
  })

  it('is the account\u2019s in its job adverts and its own news, never a customer\u2019s words on a customer\u2019s page', () => {
    const held = (kind: 'job' | 'news-item' | 'customers' | 'careers', text: string) =>
      mentionsOf(
        aPage(kind, [['paragraph', text]]),
        company,
        { content } as Playbook /* only its content is read */,
      ).problems.map(({ problem, direction }) => `${problem} ${direction}`)
    expect(held('job', 'Half of their hours go into unplanned downtime, and you will help to end that.')).toEqual([
      'downtime for',
    ])
    expect(held('news-item', 'Unplanned downtime of two furnaces was the largest cause of late castings.')).toEqual([
      'downtime for',
    ])
    expect(
      held('customers', '\u201cWe had 100 days of planned maintenance,\u201d says Ida Holm of Bellweather Foods.'),
    ).toEqual([])
    expect(held('careers', 'See our planned maintenance openings')).toEqual([])
  })
})

describe('problem evidence on pages of their own', () => {
  const problemsOn = (kind: Document['kind'], text: string): readonly string[] =>
    mentionsOf(aPage(kind, [['paragraph', text]]), company, { content } as Playbook).problems.map(
      ({ problem, direction }) => `${problem} ${direction}`,
    )
  it('hears what a home page says of the company itself, and not what it promises', () => {
    expect(problemsOn('home', 'We lost nine days to unplanned downtime this summer.')).toEqual(['downtime for'])
    expect(problemsOn('home', 'Unplanned downtime is expensive.')).toEqual([])
    expect(problemsOn('home', 'We help you avoid unplanned downtime.')).toEqual([])
    expect(problemsOn('product', 'We lost nine days to unplanned downtime this summer.')).toEqual([])
  })
})

describe('whose deed a sentence of many capitals tells', () => {
  it.each(['Merrow Mills appointed Dana Roe as CEO.', 'Merrow Mills appointed Dana Roe as CEO on 3 November 2026.'])(
    'takes no step of another firm for theirs where a figure or an acronym stands before the full stop: %s',
    (sentence) => {
      const [found] = detectSentences({ company: company.name, sentences: [sentence] })
      expect(found?.events.map(({ type, actor }) => `${type} ${actor}`)).toEqual(['leadership_change other'])
    },
  )

  it.each([
    'Temporary layoffs at two sites were announced on Friday.',
    'Exports grew 12 percent to 8 million litres.',
    'In Norway, profit for the first half came to EUR 2.1 mn, up 14 percent.',
  ])('takes the first word of a sentence, or the place it is set in, for nobody: %s', (sentence) => {
    const [found] = detectSentences({ company: company.name, sentences: [sentence] })
    expect(found?.events.map(({ actor }) => actor)).toEqual(['account'])
  })

  it.each([
    'I am glad that our Easton Service Centre has passed its AS9100 audit.',
    'Northfield Castings said in a filing with the Merrow Exchange that it sold a plant in Easton for $3 million.',
  ])('takes a part of the account, and the account as it speaks of itself, for ours: %s', (sentence) => {
    const [found] = detectSentences({ company: company.name, kind: 'newsroom', sentences: [sentence] })
    expect(found?.events.map(({ actor }) => actor)).toEqual(['account'])
  })
  it('takes a firm whose name is a common word for somebody', () => {
    const [found] = detectSentences({ company: company.name, sentences: ['Target closes 15 stores in the north.'] })
    expect(found?.events.map(({ actor }) => actor)).toEqual(['other'])
  })
  it("takes 'The Merrow Company' for somebody", () => {
    const sentences = ['The Merrow Company adopts Northfield Castings planning software.']
    const [found] = detectSentences({ company: company.name, kind: 'newsroom', sentences })
    const adopts = found?.events.find(({ type }) => type === 'technology_adoption')
    expect(adopts?.actor).toBe('other')
  })
})

describe('whose deed, and which', () => {
  const heard = (sentence: string) =>
    detectSentences({ company: company.name, sentences: [sentence] }).flatMap(({ events }) => events)

  it.each([
    ['Ada Moss from Lundwater introduced their new process for pump bodies.', 'product_launch', 'other'],
    ['Ada Moss from Northfield Castings introduced a new process for pump bodies.', 'product_launch', 'account'],
    [
      'Northfield Castings’ planning software will be implemented across Lundwater’s 40 works.',
      'technology_adoption',
      'other',
    ],
    ['Northfield Castings’ new ERP system will be implemented by May.', 'technology_adoption', 'account'],
  ])('%s', (sentence, type, actor) => {
    expect(heard(sentence).map((event) => [event.type, event.actor])).toContainEqual([type, actor])
  })

  it('takes a business that was turned into another for no new site', () => {
    expect(
      heard('Northfield Castings has transformed its old trading business into an open location platform.'),
    ).toEqual([])
    expect(heard('Northfield Castings has turned its old mill into a training centre.')).toHaveLength(1)
  })

  it.each([
    [
      'Northfield Castings Opens Boston Office to Meet Growing Demand for Pump Bodies in Brewing and Dairy',
      'place',
      'Boston',
    ],
    ['Northfield Castings Acquires Leading Pattern Shop Software Provider, cAstor', 'counterparty', 'cAstor'],
    [
      'Northfield Castings Selects Planning Solution for Payables, Purchase Orders and Staff Costs',
      'counterparty',
      undefined,
    ],
    [
      'Tarn & Moss University Selects Northfield Castings Housings to Fit Corps of Cadets Pumps',
      'counterparty',
      'Tarn & Moss University',
    ],
    [
      'Northfield Castings has partnered with these makers to bring them to the India market.',
      'counterparty',
      undefined,
    ],
  ] as const)('names what is named: %s', (sentence, key, name) => {
    const [event] = heard(sentence)
    expect(event).toBeDefined()
    expect(event?.args[key]).toBe(name)
  })
})
