import { describe, expect, it } from 'vitest'
import { keptAsFrom } from './kept-as-from.ts'

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('what a form keeps words as', () => {
  it('is evidence on one problem', () => {
    const fields = { problem: 'unplanned_stops', direction: 'against', strength: '3', remark: ' seen in May ' }
    expect(keptAsFrom('evidence', form(fields))).toEqual({
      as: { what: 'evidence', problem: 'unplanned_stops', direction: 'against', strength: 3 },
      remark: 'seen in May',
    })
    expect(keptAsFrom('evidence', form({ ...fields, problem: '' }))).toHaveProperty('wrong')
  })

  it('is a signal, dated as precisely as it is told', () => {
    const fields = { type: 'acquisition', actor: 'other', status: 'planned', date: '2027-01' }
    expect(keptAsFrom('signal', form(fields))).toMatchObject({
      as: { type: 'acquisition', actor: 'other', date: '2027-01' },
    })
    expect(keptAsFrom('signal', form({ ...fields, date: '' }))).toMatchObject({ as: { date: null } })
    expect(keptAsFrom('signal', form({ ...fields, date: 'soon' }))).toHaveProperty('wrong')
  })

  it('is a signal with the arguments it had, while it is one of the same type', () => {
    const fields = { type: 'acquisition', actor: 'other', status: 'happened', date: '' }
    const before = { what: 'signal', type: 'acquisition', actor: 'account', status: 'planned', date: null } as const
    const args = { counterparty: 'Ferrin Pumps', amount: '£20 million' }
    expect(keptAsFrom('signal', form(fields), { ...before, args })).toMatchObject({ as: { status: 'happened', args } })
    const other = keptAsFrom('signal', form({ ...fields, type: 'expansion_facility' }), { ...before, args })
    expect(other).toHaveProperty('as.args', {})
  })

  it('is a fact with what its kind needs', () => {
    expect(keptAsFrom('fact', form({ kind: 'site', value: 'Tolland', country: 'US' }))).toMatchObject({
      as: { kind: 'site', value: 'Tolland', country: 'US', detail: '', date: null },
    })
    expect(keptAsFrom('fact', form({ kind: 'site', value: ' ' }))).toHaveProperty('wrong')
    expect(keptAsFrom('fact', form({ kind: 'technology', value: 'SAP' }))).toEqual({
      wrong: 'Say what they use it for.',
    })
  })
})
