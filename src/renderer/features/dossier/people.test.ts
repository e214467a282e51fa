import { describe, expect, it } from 'vitest'
import type { LocatedFact } from '../../../contract/accounts.ts'
import type { AccountId, Call, CallId, Instant, PageId, PageVersionId } from '../../../contract/contract.ts'
import { peopleOf } from './people.ts'

// branded strings
const named = (name: string, title?: string): LocatedFact => ({
  fact: { kind: 'person', name, ...(title === undefined ? {} : { title }), quote: name, confidence: 1, ruleId: 'r' },
  pageId: 'p' as PageId,
  pageVersionId: 'v' as PageVersionId,
  revision: 1,
  pageTitle: 'People',
  pageUrl: 'https://a.example/',
})
const callWith = (name: string, role: string): Call => ({
  id: 'c' as CallId,
  accountId: 'a' as AccountId,
  at: '2026-11-11T09:30:00.000Z' as Instant,
  minutes: 30,
  people: [{ name, role }],
  objective: '',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
})

describe('people on file', () => {
  it('are one person for one name, however it is spaced, with every title', () => {
    const [person] = peopleOf(
      [named('Ada Lund', 'CFO'), named('Ada  lund', 'Finance Director'), named('Ada Lund', 'CFO')],
      [],
    )
    expect(person?.mentions).toHaveLength(3)
    expect(person?.titles).toEqual(['CFO', 'Finance Director'])
  })

  it('stand in the order of the snapshot, which has those who lead first', () => {
    const facts = [
      named('Ada Lund', 'Engineer'),
      named('Ada Lund'),
      named('Bo Ek', 'Engineer'),
      named('Vi Sten', 'CEO'),
    ]
    expect(peopleOf(facts, [], [{ name: 'Vi  Sten' }]).map(({ name }) => name)).toEqual([
      'Vi Sten',
      'Ada Lund',
      'Bo Ek',
    ])
  })

  it('come first when they are in a call', () => {
    const people = peopleOf([named('Ada Lund'), named('Ada Lund')], [callWith('Bo Ek', 'Buyer')])
    expect(people.map(({ name }) => name)).toEqual(['Bo Ek', 'Ada Lund'])
    expect(people[0]?.titles).toEqual(['Buyer'])
  })
})
