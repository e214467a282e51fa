import { describe, expect, it } from 'vitest'
import { aPage } from '../../../../tests/builders/dossier.ts'
import { aKeptQuote } from '../../../../tests/builders/kept-quote.ts'
import { anchorIn, aroundOf } from './anchor.ts'
import { withKeptQuotes } from './with-kept-quotes.ts'

const text = ['We lost two days a week.', 'Orders wait. We lost two days a week.', 'Ada Holt runs the plant.']
const page = aPage({ path: 'about', text })
const whole = page.text.document.text
const first = whole.indexOf('We lost')
const second = whole.lastIndexOf('We lost')
const words = 'We lost two days a week.'
const kept = (start: number, quote = words) => ({
  evidence: { ...aKeptQuote(page, quote).evidence, start, end: start + quote.length },
  around: aroundOf(whole, { start, end: start + quote.length }),
})
const later = (document: string) => ({ pageVersionId: 'ver_2', revision: 1, document: { text: document } })
const slice = (document: string, place: { start: number; end: number } | null) =>
  place && document.slice(place.start, place.end)

describe('kept words', () => {
  it('stand where they were kept', () => {
    expect(anchorIn(kept(second), page.text)).toEqual({ start: second, end: second + words.length, moved: false })
  })

  it('are found by what stands around them, where the page says them twice', () => {
    const now = `New on top.\n${whole}`
    expect(anchorIn(kept(second), later(now))).toEqual({
      start: second + 12,
      end: second + 12 + words.length,
      moved: true,
    })
    expect(anchorIn(kept(first), later(now))?.start).toBe(first + 12)
  })

  it('are found however they are set', () => {
    const now = 'Before. WE  LOST two\u00A0days a\nweek. After.'
    expect(slice(now, anchorIn(kept(first), later(now)))).toBe('WE  LOST two\u00A0days a\nweek.')
    const dashed = 'The “late” ones – all of them – wait'
    const plain = 'The "late" ones - all of them - wait'
    expect(slice(plain, anchorIn(kept(0, dashed), later(plain)))).toBe(plain)
  })

  it('are lost where other words stand, and one figure is another word', () => {
    expect(anchorIn(kept(first), later('We lost three days a week.'))).toBeNull()
    expect(anchorIn(kept(first), later(''))).toBeNull()
  })

  it('never say more than their letters: an İ is not taken apart', () => {
    expect(slice('in İzmir now', anchorIn(kept(0, 'IN İzmir'), later('in İzmir now')))).toBe('in İzmir')
  })
})

describe('pages with what was kept on them', () => {
  const found = aPage({ path: 'about', text, problems: [{ quote: words, problem: 'unplanned_stops', strength: 2 }] })
  const evidence = (quote: string, problem = 'unplanned_stops') =>
    aKeptQuote(page, quote, { as: { what: 'evidence', problem, direction: 'against', strength: 1 } })

  it('are the very same without', () => {
    const pages = [page]
    expect(withKeptQuotes(pages, [])).toBe(pages)
    expect(
      withKeptQuotes(pages, [
        { ...evidence(words), evidence: { ...evidence(words).evidence, pageId: 'other' as never } },
      ])[0],
    ).toBe(page)
  })

  it('hold them as mentions of no rule, said by the account of itself', () => {
    const [shown] = withKeptQuotes([page], [evidence('Ada Holt runs the plant.')])
    expect(shown?.text.problems).toMatchObject([
      { id: 'kept-kpt_1', ruleId: 'kept', holder: 'account', direction: 'against', confidence: 1 },
    ])
  })

  it('count the seller’s reading of a sentence in place of the rule’s, for that problem only', () => {
    const rules = (one: ReturnType<typeof evidence>) =>
      withKeptQuotes([found], [one])[0]?.text.problems.map(({ ruleId }) => ruleId)
    expect(rules(evidence('two days a week'))).toEqual(['kept'])
    expect(rules(evidence('two days a week', 'slow_start'))).toHaveLength(2)
    expect(rules(evidence('Ada Holt runs the plant.'))).toHaveLength(2)
  })

  it('count it also in place of what a rule made of the very same words on another page', () => {
    const other = aPage({
      path: 'news',
      text: [words, 'It costs us.'],
      problems: [
        { quote: words, problem: 'unplanned_stops', strength: 3 },
        { quote: 'It costs us.', problem: 'unplanned_stops', strength: 1 },
      ],
    })
    const shown = withKeptQuotes([found, other], [evidence(words)]).flatMap((one) => one.text.problems)
    expect(shown.map(({ evidence: { quote }, ruleId }) => [quote, ruleId === 'kept'])).toEqual([
      [words, true],
      ['It costs us.', false],
    ])
  })

  it('hold signals and facts with their words', () => {
    const [shown] = withKeptQuotes(
      [page],
      [
        aKeptQuote(page, 'Ada Holt', {
          as: { what: 'fact', kind: 'person', value: 'Ada Holt', detail: 'plant manager' },
        }),
        aKeptQuote(page, 'Orders wait.', {
          as: {
            what: 'signal',
            type: 'supply_disruption',
            status: 'happened',
            actor: 'account',
            date: '2026-11',
          },
        }),
      ],
    )
    const at = whole.indexOf('Ada Holt')
    expect(shown?.text.document.facts).toEqual([
      {
        kind: 'person',
        name: 'Ada Holt',
        title: 'plant manager',
        quote: 'Ada Holt',
        start: at,
        end: at + 8,
        confidence: 1,
        ruleId: 'kept',
      },
    ])
    expect(shown?.text.events).toMatchObject([{ type: 'supply_disruption', date: '2026-11', ruleId: 'kept' }])
  })
})
