import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../model/snapshot.ts'
import type { Writing } from './line-runs.ts'
import { problemsPart } from './problem-lines.ts'

describe('a problem that is only typical of their kind', () => {
  it('says why we ask in words of theirs, not in the one word that was looked for', () => {
    expect(whyAsk('custom', 'We make custom hinges, brackets and covers for boat yards.')).toBe(
      'Nothing says so. Why ask: “We make custom hinges, brackets and covers for boat yards”',
    )
  })

  it('shows their own words where they say it in others', () => {
    expect(whyAsk('construction projects', 'We carry out construction and rail projects.')).toBe(
      'Nothing says so. Why ask: “We carry out construction and rail projects”',
    )
    expect(whyAsk('family firm', 'Three generations have run the works.')).toBe('Nothing says so. Why ask: family firm')
  })

  it('keeps to a figure, which says it shorter', () => {
    expect(whyAsk('11 sites: Moss, Halden', 'We have 11 sites.')).toBe('Nothing says so. Why ask: 11 sites')
  })

  it('gives a sentence of two lines whole, for a piece of it seldom says why', () => {
    const sentence =
      'It is plain why the order book of the works has doubled within ten years of its founding, to the joy of both owners and lenders'
    expect(whyAsk('order book', `${sentence}.`)).toBe(`Nothing says so. Why ask: “${sentence}”`)
  })

  it('keeps a few words on either side where the sentence is too long for the line, and never loses what was found', () => {
    const long =
      'Over the decades, we have been known for our skill in (custom) pressing and assembly of Long Hinges (Boat Hinges) and of panels, brackets and covers.'
    expect(whyAsk('custom', long)).toBe(
      'Nothing says so. Why ask: “Over the decades, we have been known for our skill in (custom) pressing and assembly of Long Hinges (Boat Hinges) and of panels …”',
    )
    expect(whyAsk('custom', `We make custom ${'hinges '.repeat(40)}`)).toBe(
      'Nothing says so. Why ask: “We make custom hinges hinges hinges …”',
    )
  })
})

function whyAsk(why: string, quote: string): string | undefined {
  const problem = {
    problemId: 'changeovers',
    statement: 'Changing from one job to the next takes hours.',
    confidence: 'hunch',
    basis: 'typical',
    for: [],
    against: [],
    typicalBy: [{ from: 'playbook', why, evidence: [{ type: 'quote', quote }] }],
  }
  // only what the line is made of
  const writing = { snapshot: { problems: [problem] as unknown as Snapshot['problems'] }, book: { cite: () => [1] } }
  return problemsPart(writing as unknown as Writing)[0]?.for[0]?.t
}
