import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { SnapshotId } from '../model/ids.ts'
import { cueSchema, type Problem, problemSchema } from '../model/playbook.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { buildSnapshot } from './build-snapshot.ts'

const options = { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null }

function look(over: Partial<Record<keyof Problem, unknown>>, pages = brackwellPages): Snapshot {
  const problem = problemSchema.parse({
    id: 'spread_thin',
    statement: 'Every site works its own way.',
    cues: ['nothing that is on file'],
    questions: [{ ask: 'Who decides how a shift starts?', endsIf: 'One book for all.' }],
    ...over,
  })
  return buildSnapshot(aDossier(pages), aPlaybook({ problems: [problem] }), options)
}
const linesOf = ({ problems }: Snapshot, side: 'for' | 'against' = 'for') => problems[0]?.[side] ?? []

describe('fact cues', () => {
  it('are evidence with the fact’s own quote when every test is met, a hint unless said otherwise', () => {
    const cue = { fact: { sites: { min: 2 }, foundedBefore: 1990 } }
    expect(linesOf(look({ cues: [cue] }))).toMatchObject([
      {
        strength: 1,
        ruleId: 'cue/fact',
        cue: '2 sites: Corby, Kettering; founded 1968',
        evidence: { type: 'quote', quote: 'our own foundry in Corby' },
      },
    ])
    expect(linesOf(look({ cues: [{ ...cue, strength: 2 }] }))).toMatchObject([{ strength: 2 }])
  })

  it.each([{ sites: { min: 3 } }, { sites: { min: 2 }, foundedAfter: 1990 }, { country: ['Spain'] }])(
    'say nothing when one is missed or not known: %o',
    (fact) => expect(look({ cues: [{ fact }] }).problems).toEqual([]),
  )

  it('speak against as well', () => {
    const snapshot = look({ typical: true, against: [{ fact: { headcount: { max: 500 } } }] })
    expect(linesOf(snapshot, 'against')).toMatchObject([{ evidence: { quote: '420 people work here.' } }])
  })
})

describe('absent cues', () => {
  const absent = { absent: 'certification' }

  it('stand beside other evidence, name the pages, and weigh nothing', () => {
    const fact = { fact: { sites: { min: 2 } } }
    const lines = linesOf(look({ cues: [fact, absent, { absent: 'statistical process control' }] }))
    expect(lines.map(({ evidence }) => evidence)).toMatchObject([
      { type: 'quote' },
      { type: 'absence', lookedFor: 'certification', pages: brackwellPages.length },
      { type: 'absence', lookedFor: 'statistical process control' },
    ])
    expect(look({ cues: [fact, absent] }).problems[0]?.confidence).toBe('hunch')
  })

  it('make no likely problem by silence alone, nor from a handful of pages', () => {
    expect(look({ cues: [absent] }).problems).toEqual([])
    expect(look({ cues: [absent], typical: true }, brackwellPages.slice(0, 3)).problems[0]?.for).toEqual([])
  })

  it('are never found where the thing is, in any inflection', () => {
    expect(linesOf(look({ cues: [{ absent: 'foundries' }], typical: true }))).toEqual([])
    expect(linesOf(look({ cues: [{ absent: 'headcount' }], typical: true }))).toEqual([])
  })

  it('are hints only', () => {
    expect(cueSchema.safeParse({ absent: 'certification', strength: 2 }).success).toBe(false)
  })
})

describe('looked for, not found', () => {
  it('names problems, cues and pages, and leaves out what is among the likely problems', () => {
    const { lookedFor } = look({ cues: ['burst pipes', { event: 'recall_quality' }], against: ['corby foundry'] })
    expect(lookedFor).toMatchObject({
      pages: brackwellPages.length,
      notFound: [{ problemId: 'spread_thin', cues: ['burst pipes', 'event recall quality'] }],
    })
    expect(lookedFor?.kinds.reduce((sum, { pages }) => sum + pages, 0)).toBe(brackwellPages.length)
    expect(look({ typical: true }).lookedFor?.notFound).toEqual([])
  })

  it('is not known without a playbook', () => {
    expect(buildSnapshot(aDossier(brackwellPages), null, options).lookedFor).toBeNull()
  })
})
