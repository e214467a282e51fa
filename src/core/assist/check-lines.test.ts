import { describe, expect, it } from 'vitest'
import type { AssistKind } from '../model/assist.ts'
import type { PageId, PageVersionId } from '../model/ids.ts'
import type { ProposedLine } from './answer.ts'
import { type Reason, checkLines, ownNames } from './check-lines.ts'
import type { Passage } from './passage.ts'

const page = 'About us. '
const passage = (id: string, text: string, at = page.length): Passage => ({
  id,
  text,
  from: 'About us',
  evidence: {
    type: 'quote',
    pageId: 'pag_1' as PageId,
    pageVersionId: 'pgv_1' as PageVersionId,
    revision: 1,
    start: at,
    end: at + text.length,
    quote: text,
  },
})

const passages = [
  passage('e1', 'We cast steel valves for pump makers at our foundry in Corby, with 420 people.'),
  passage('e2', 'We do not plan to close the Corby foundry, and orders grew by 12 % in 2025.'),
  passage('e3', 'Norlin acquired Kestrel Pumps for €40 million in May 2026.'),
  passage('e4', 'We may open a second plant in Derby if demand holds.'),
  passage('e6', 'Brackwell was acquired by Norlin in Derby.'),
  passage('e7', 'Kestrel Pumps sued Brackwell Castings over late deliveries.'),
  passage('e5', 'Brackwell’s turnover fell to 1,200 tonnes — “a hard year”.'),
]
const own = ownNames(['Brackwell Castings'])
const line = (text: string, ...cites: readonly (readonly [string, string])[]): ProposedLine => ({
  text,
  cites: cites.map(([id, quote]) => ({ id, quote })),
})
const check = (lines: readonly ProposedLine[], kind: AssistKind = 'summary') =>
  checkLines(kind, lines, { passages, own })
/** Why a sentence is dropped, or that it is kept. */
const verdict = (proposed: ProposedLine, kind?: AssistKind): Reason | 'kept' =>
  check([proposed], kind).dropped[0]?.reason ?? 'kept'

const cast = ['e1', 'We cast steel valves for pump makers'] as const
const corby = ['e1', 'steel valves for pump makers at our foundry in Corby, with 420 people'] as const

describe('a sentence that cites words that are there', () => {
  it('is kept with the place of just those words', () => {
    const { kept, dropped } = check([line('They cast steel valves for pump makers.', cast)])
    expect(dropped).toEqual([])
    const [evidence] = kept[0]?.evidence ?? []
    expect(evidence).toMatchObject({
      type: 'quote',
      start: page.length,
      end: page.length + cast[1].length,
      quote: cast[1],
    })
  })
  it('is kept whatever blanks, marks, dashes and capitals the words are copied with', () => {
    const text = 'Brackwell turnover fell to 1200 tonnes, a hard year.'
    expect(verdict(line(text, ['e5', `"turnover  fell to 1,200 tonnes - "A hard year".`]))).toBe('kept')
  })
  it('is kept by the citations that hold, without those that do not', () => {
    const { kept } = check([line('They cast steel valves.', ['e9', 'We cast steel valves'], cast)])
    expect(kept[0]?.evidence).toHaveLength(1)
  })
})

describe('a sentence is dropped', () => {
  it.each<[Reason, ProposedLine]>([
    ['no-citation', line('They cast steel valves for pump makers.')],
    ['unknown-id', line('They cast steel valves for pump makers.', ['e9', 'We cast steel valves for pump makers'])],
    ['not-there', line('They cast steel valves for pump makers.', ['e2', 'We cast steel valves for pump makers'])],
    ['not-there', line('They cast steel valves.', ['e1', 'We cast the finest steel valves'])],
    ['too-short', line('They cast steel valves.', ['e1', 'steel valves'])],
    ['figure', line('They cast steel valves in Corby with 4200 people.', corby)],
    ['figure', line('They cast steel valves for three pump makers.', cast)],
    [
      'figure',
      line('Norlin acquired Kestrel Pumps for €40 billion.', ['e3', 'Norlin acquired Kestrel Pumps for €40 million']),
    ],
    [
      'figure',
      line('Norlin acquired Kestrel Pumps for $40 million.', ['e3', 'Norlin acquired Kestrel Pumps for €40 million']),
    ],
    ['name', line('They cast steel valves for Siemens pump makers.', cast)],
    ['name', line('Siemens buys steel valves for pump makers.', cast)],
    ['name', line('They cast steel valves in Corby for pump makers.', cast)],
    ['turned', line('Kestrel Pumps acquired Norlin in May 2026.', ['e3', passages[2]?.text ?? ''])],
    ['turned', line('Norlin was acquired by Kestrel Pumps in May 2026.', ['e3', passages[2]?.text ?? ''])],
    ['turned', line('Brackwell acquired Norlin.', ['e6', 'Brackwell was acquired by Norlin'])],
    ['turned', line('They acquired Norlin.', ['e6', 'Brackwell was acquired by Norlin'])],
    ['turned', line('They sued Kestrel Pumps over late deliveries.', ['e7', passages[5]?.text ?? ''])],
    ['negation', line('They plan to close the Corby foundry.', ['e2', 'plan to close the Corby foundry'])],
    ['negation', line('They do not cast steel valves for pump makers.', cast)],
    ['certain', line('They open a second plant in Derby.', ['e4', 'open a second plant in Derby'])],
    ['direction', line('Orders fell by 12 % in 2025.', ['e2', 'orders grew by 12 % in 2025'])],
    ['far', line('They suffer from poor quality and angry customers.', cast)],
    ['address', line('They cast steel valves, see https://evil.example/a.', cast)],
    ['address', line('They cast steel valves: [more](a).', cast)],
    ['address', line('They cast steel valves: [more][a].', cast)],
    ['address', line('They cast steel valves, see evil-valves.example/pay.', cast)],
    ['address', line('They cast steel valves, see evil\u3002example.', cast)],
    ['address', line('They cast steel valves, see ftp://evil.', cast)],
    ['address', line('They cast steel valves, see \\\\evil\\share.', cast)],
    ['address', line('They cast steel valves, see mailto:evil.', cast)],
  ])('%s: %o', (reason, proposed) => {
    expect(verdict(proposed)).toBe(reason)
  })
  it('when it was said before', () => {
    const twice = line('They cast steel valves for pump makers.', cast)
    expect(check([twice, twice])).toMatchObject({ kept: [{}], dropped: [{ reason: 'twice' }] })
  })
  it('and it is told what was not found', () => {
    const { dropped } = check([line('They cast steel valves in Corby with 4200 people.', corby)])
    expect(dropped[0]?.detail).toBe('4200')
  })
})

describe('of what is denied, planned, falling or done by somebody', () => {
  it.each([
    line('They do not plan to close the Corby foundry.', ['e2', 'We do not plan to close the Corby foundry']),
    line('Orders grew by 12 % in 2025.', ['e2', 'orders grew by 12 % in 2025']),
    line('They may open a second plant in Derby.', ['e4', 'We may open a second plant in Derby']),
    line('Norlin acquired Brackwell.', ['e6', 'Brackwell was acquired by Norlin']),
    line('They were acquired by Norlin in Derby.', ['e6', 'Brackwell was acquired by Norlin in Derby']),
    line('In Derby, Norlin acquired Brackwell.', ['e6', 'Brackwell was acquired by Norlin in Derby']),
    line('Kestrel Pumps sued them over late deliveries.', [
      'e7',
      'Kestrel Pumps sued Brackwell Castings over late deliveries',
    ]),
    line('Norlin acquired Kestrel Pumps for EUR 40m in May 2026.', ['e3', passages[2]?.text ?? '']),
  ])('what says the same is kept: %o', (proposed) => {
    expect(verdict(proposed)).toBe('kept')
  })
})

describe('a likely problem', () => {
  it('may follow from words without having them', () => {
    const proposed = line('They may find it hard to keep delivery dates while orders grow by 12 %.', [
      'e2',
      'orders grew by 12 % in 2025',
    ])
    expect(verdict(proposed, 'problem')).toBe('kept')
  })
  it('is worded as one, and brings no name or figure along', () => {
    const quote = ['e2', 'orders grew by 12 % in 2025'] as const
    expect(verdict(line('They miss delivery dates.', quote), 'problem')).toBe('certain')
    expect(verdict(line('They may lose Siemens as a customer.', quote), 'problem')).toBe('name')
    expect(verdict(line('They may lose 30 % of their orders.', quote), 'problem')).toBe('figure')
  })
})

describe('a question', () => {
  it.each(['see ht\u200btps://evil.example', 'see www\u00ad.evil', 'write to sales\u2060@\u2060evil'])(
    'is dropped for an address that an unseen letter hides in its answer: %j',
    (endsIf) => {
      const proposed = { ...line('Who decides on a second plant?', ['e4', 'open a second plant in Derby']), endsIf }
      expect(verdict(proposed, 'question')).toBe('address')
    },
  )
  it('is one, and its answer is held to the same words', () => {
    expect(
      verdict(
        {
          ...line('Who decides on a second plant?', ['e4', 'open a second plant in Derby']),
          endsIf: 'Nobody has been asked yet.',
        },
        'question',
      ),
    ).toBe('kept')
    expect(verdict(line('They should say who decides.', ['e4', 'open a second plant in Derby']), 'question')).toBe(
      'no-question',
    )
    expect(
      verdict(
        {
          ...line('Who decides on a second plant?', ['e4', 'open a second plant in Derby']),
          endsIf: 'Mr. Harker decides.',
        },
        'question',
      ),
    ).toBe('name')
  })
})
