import { describe, expect, it } from 'vitest'
import { type Choice, choiceIn, everything, narrowings, orderOf, searchOf } from './account-address.ts'

const full: Choice = {
  find: 'valve & co',
  verdict: 'pursue',
  segment: 'metal formers',
  tags: ['fair 2026', 'warm'],
  allTags: true,
  dossier: 'stale',
  call: 'tomorrow',
  watched: true,
  back: true,
  sort: 'fit',
  descending: true,
}

describe('the address of a list', () => {
  it('says everything that was chosen, and gives it back', () => {
    expect(choiceIn(searchOf(full))).toEqual(full)
    expect(searchOf(everything)).toBe('')
    expect(choiceIn('')).toEqual(everything)
  })
  it('tells “of no segment” from “of any”', () => {
    expect(choiceIn('segment=').segment).toBeNull()
    expect(choiceIn(searchOf({ ...everything, segment: null })).segment).toBeNull()
  })
  it('takes no word that it does not know', () => {
    expect(choiceIn('verdict=buy&dossier=old&call=never&sort=-luck&tag=')).toEqual(everything)
  })
  it('says whether all tags are wanted only where there are several', () => {
    expect(searchOf({ ...everything, tags: ['warm'], allTags: true })).toBe('tag=warm')
  })
})

describe('what the host is asked for', () => {
  const now = new Date(2026, 10, 22, 15, 30)
  const local = (day: number) => new Date(2026, 10, day).toISOString()
  it('counts days on this computer’s calendar', () => {
    const call = (choice: Choice['call']) => orderOf({ ...everything, call: choice }, now).call
    expect(call('tomorrow')).toEqual({ from: local(23), before: local(24) })
    expect(call('week')).toEqual({ from: local(22), before: local(29) })
    expect(call('ahead')).toEqual({ from: local(22), before: null })
    expect(call('none')).toBe('none')
  })
  it('leaves out what narrows nothing', () => {
    expect(orderOf({ ...everything, find: '  ' }, now)).toEqual({ sort: 'name', descending: false })
  })
})

describe('what narrows a list', () => {
  it('is named one by one, each with the list without it', () => {
    const all = narrowings(full)
    expect(all.map(({ words }) => words)).toEqual([
      '“valve & co”',
      'Pursue',
      'metal formers',
      'fair 2026',
      'warm',
      'Stale',
      'Call tomorrow',
      'Watched',
      'Bring back',
    ])
    expect(all.map(({ without }) => narrowings(without).length)).toEqual(all.map(() => 8))
  })
})
