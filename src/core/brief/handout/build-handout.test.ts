import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../../tests/builders/brackwell.ts'
import { aCall, aDossier, anAccount, type BuiltPage, instant, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import type { Handout } from '../../model/handout.ts'
import { handoutSchema } from '../../model/handout.ts'
import type { SnapshotId } from '../../model/ids.ts'
import type { PageOrigin } from '../../model/page.ts'
import { buildSnapshot } from '../../snapshot/build-snapshot.ts'
import type { Dossier } from '../../snapshot/dossier.ts'
import { pageToJson } from '../page-json.ts'
import { buildHandout, type HandoutRequest } from './build-handout.ts'
import { handoutFoot } from './handout-sheet.ts'

const buying = {
  steps: [
    { step: 'One line is chosen, and what will be measured is agreed first', typically: 'two weeks' },
    { step: 'A trial on that line, with its own crew' },
  ],
  supplierQuestions: ['Which customer of our size left you, and why?', 'What do we keep if we stop?'],
}
const playbook = aPlaybook({ buying })

function askFor(dossier: Dossier, over: Partial<HandoutRequest> = {}) {
  const snapshot = buildSnapshot(dossier, over.playbook === undefined ? playbook : over.playbook, {
    asOf: over.asOf ?? now,
    id: 'snp_1' as SnapshotId,
    number: 1,
    previous: null,
  })
  return buildHandout({
    snapshot,
    account: anAccount(),
    call: aCall(),
    playbook,
    seller: { company: 'Fellside' },
    pages: dossier.pages,
    asOf: now,
    timeZone: 'Europe/London',
    ...over,
  })
}

function handoutFor(pages: readonly BuiltPage[], over: Partial<HandoutRequest> = {}): Handout {
  const built = askFor(aDossier(pages), over)
  if (!built.ok) throw new Error(built.error.message)
  return handoutSchema.parse(built.value)
}

const news = (quote: string, over: Partial<BuiltPage> = {}): BuiltPage => ({
  path: 'news/one',
  kind: 'news-item',
  title: 'News',
  publishedAt: '2026-11-03',
  text: [quote],
  events: [{ quote, type: 'expansion_facility', args: { place: 'Wakefield' } }],
  ...over,
})

describe('the page to leave', () => {
  const handout = handoutFor(brackwellPages)

  it('names their work, the call by the clock, and the decision that there is none', () => {
    expect(handout).toMatchObject({
      title: 'Your work for Severnside Water',
      company: 'Brackwell Castings',
      when: 'Tuesday 24 November 2026, 10:30 to 11:00',
      purpose:
        'To find out whether outside help is of use for your work for Severnside Water, and to say so plainly if it is not.',
    })
    expect(handout.agenda.map(({ at, t }) => `${at} ${t}`)).toEqual([
      '10:30 What Severnside Water expects, and by when',
      '10:40 What works well and should stay, and what is not settled yet',
      '10:50 A next step, or the decision that there is none',
    ])
  })

  it('says back what stands on their own pages, word for word, with its day', () => {
    expect(handout.said.map(({ d, t, r }) => ({ d, t, r }))).toEqual([
      {
        d: '12 Nov 2026',
        t: '“Brackwell Castings has won the Severnside Water framework for pump bodies worth £9.4 million.”',
        r: [1],
      },
      {
        d: 'no date',
        t: '“Brackwell Castings makes pump and valve bodies in iron and bronze for water companies across Britain.”',
        r: [2],
      },
      {
        d: 'no date',
        t: '“We cast every part in our own foundry in Corby and machine it in Kettering. 420 people work here.”',
        r: [2],
      },
    ])
    expect(handout.sources.map(({ kind, where, old }) => ({ kind, where, old }))).toEqual([
      { kind: 'page', where: 'brackwell.example/news/contract', old: false },
      { kind: 'page', where: 'brackwell.example/about', old: false },
    ])
  })

  it('brings the idea of the likeliest problem, how one decides, and what to ask any supplier', () => {
    expect(handout.idea?.t).toBe(
      'Write down every stop under ten minutes for one week; they add up to more than the long ones.',
    )
    expect(handout.steps.map(({ t, typically }) => [t, typically])).toEqual([
      ['One line is chosen, and what will be measured is agreed first.', 'two weeks'],
      ['A trial on that line, with its own crew.', ''],
    ])
    expect(handout.questions.map(({ t }) => t)).toEqual(buying.supplierQuestions)
  })

  it('says nothing of what the brief knows', () => {
    const text = JSON.stringify(handout)
    for (const words of [
      'Unplanned stops eat',
      'downtime',
      'Pursue',
      'likely',
      'Corby line',
      'Maren',
      'Agree who owns',
    ])
      expect(text).not.toContain(words)
  })

  it('gives each line a name that stays when others come and go', () => {
    const keys = (page: Handout): string[] =>
      [...page.agenda, ...page.said, ...page.unclear, ...page.steps, ...page.questions].map(({ key }) => key)
    expect(new Set(keys(handout)).size).toBe(keys(handout).length)
    const later = handoutFor([news('A new site opens in Wakefield on 8 March 2027.'), ...brackwellPages])
    expect(keys(later)).toEqual(expect.arrayContaining(keys(handout).filter((key) => !key.startsWith('clm_said'))))
  })

  it('names no problem of ours, in its keys neither', () => {
    const written = pageToJson('handout', handout)
    expect(handout.idea).not.toBeNull()
    for (const { id } of aPlaybook().content.problems) expect(written).not.toContain(id)
  })

  it('is the same for the same dossier', () => {
    expect(handoutFor(brackwellPages)).toEqual(handout)
  })
})

describe('the seller’s name', () => {
  it('stands once, in the last line, and can go without loss', () => {
    const named = handoutFor(brackwellPages)
    const unnamed = handoutFor(brackwellPages, { seller: { company: '' } })
    expect(handoutFoot(named)).toBe(
      'Prepared from public pages only by Fellside. Quotations are as published on the day given.',
    )
    expect(handoutFoot(unnamed)).toBe('Prepared from public pages only. Quotations are as published on the day given.')
    expect({ ...named, by: '' }).toEqual(unnamed)
    expect(JSON.stringify({ ...named, by: '' })).not.toContain('Fellside')
  })

  it('keeps lines of the playbook away that speak of us', () => {
    const ours = aPlaybook({
      buying: {
        steps: [{ step: 'Fellside walks through the plant' }, { step: 'A line is chosen' }],
        supplierQuestions: ['Why is Fellside the best?', 'What do we keep if we stop?'],
      },
    })
    const handout = handoutFor(brackwellPages, { playbook: ours })
    expect(handout.steps.map(({ t }) => t)).toEqual(['A line is chosen.'])
    expect(handout.questions.map(({ t }) => t)).toEqual(['What do we keep if we stop?'])
  })
})

describe('without a call', () => {
  it('has no clock, and does not invent one', () => {
    const handout = handoutFor(brackwellPages, { call: null })
    expect(handout.when).toBe('')
    expect(handout.agenda.map(({ at }) => at)).toEqual(['', '', ''])
  })
})

describe('a short call', () => {
  it('has two points', () => {
    const handout = handoutFor(brackwellPages, { call: aCall({ minutes: 10 }) })
    expect(handout.agenda.map(({ at }) => at)).toEqual(['10:30', '10:35'])
  })
})

describe('what may be said back', () => {
  it('is a goal that stands before news, and news before what they do', () => {
    const goal = 'By the end of 2028 half of our output will come from Wakefield.'
    const handout = handoutFor([
      ...brackwellPages,
      news('Our Wakefield site opens on 8 March 2027.'),
      {
        path: 'plans',
        kind: 'about',
        text: [goal],
        events: [{ quote: goal, type: 'leadership_statement_goal', status: 'planned' }],
      },
    ])
    expect(handout.said.map(({ t }) => t)).toEqual([
      `“${goal}”`,
      '“Our Wakefield site opens on 8 March 2027.”',
      '“Brackwell Castings has won the Severnside Water framework for pump bodies worth £9.4 million.”',
    ])
    expect(handout.title).toBe('Your new site in Wakefield')
  })

  it.each([
    ['news over a year old', news('Our Wakefield site opened to visitors.', { publishedAt: '2025-06-01' })],
    ['what customers say', news('Our Wakefield site opens on 8 March 2027.', { kind: 'case-study' })],
    ['half a sentence that leans on another', news('It opens in Wakefield on 8 March 2027.')],
    ['a language we do not know the words of', news('新しい工場が二〇二七年三月に開業します。')],
  ])('is not %s', (_, page) => {
    expect(askFor(aDossier([page]))).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })

  it.each(['file', 'pasted', 'bookmarklet'] as const)(
    'is nothing that came in as a %s: it may not be public',
    (how) => {
      const origin: PageOrigin = {
        how,
        name: '',
        address: null,
        broughtInAt: instant('2026-11-20T10:00:00.000Z'),
        publishedAt: null,
      }
      const dossier = aDossier([news('Our Wakefield site opens on 8 March 2027.')])
      const pages = dossier.pages.map((entry) => ({ ...entry, page: { ...entry.page, origin } }))
      expect(askFor({ ...dossier, pages }).ok).toBe(false)
    },
  )

  it('is nothing of somebody else’s pages', () => {
    const dossier = aDossier([news('The Wakefield site of Brackwell opens on 8 March 2027.')])
    const pages = dossier.pages.map((entry) => ({
      ...entry,
      page: { ...entry.page, url: 'https://courier.example/brackwell' },
    }))
    expect(askFor({ ...dossier, pages }).ok).toBe(false)
  })

  it('sets marks of theirs as single ones', () => {
    const handout = handoutFor([news('The site called "Long Hall" opens in Wakefield in March.')])
    expect(handout.said[0]?.t).toBe('“The site called ‘Long Hall’ opens in Wakefield in March.”')
  })
})

describe('nothing known', () => {
  it('has no page, says so, and says what to do', () => {
    const none = askFor(aDossier([]))
    expect(none).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: expect.stringContaining('no page to leave') },
    })
    expect(!none.ok && none.error.next).toContain('Research their site')
  })
})
