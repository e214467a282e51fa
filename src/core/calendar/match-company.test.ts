import { describe, expect, test } from 'vitest'
import type { Instant } from '../model/time.ts'
import { companySigns, likelyOwnSite, namesToFind, siteOfMail } from './match-company.ts'
import type { ReadEntry } from './read-entry.ts'

const anEntry = (mails: readonly string[], addresses: readonly string[] = []): ReadEntry => ({
  uid: 'u',
  occurrence: '',
  sequence: 0,
  at: '2026-11-25T09:00:00.000Z' as Instant,
  minutes: 30,
  title: 'A call',
  invited: mails.map((mail) => ({ name: mail, role: '', mail, declined: false })),
  addresses,
  cancelled: false,
  repeats: false,
})
const own = new Set(['seller.example'])

describe('whose call an entry seems to be', () => {
  test('those invited, by the site of their mail: ours and mail providers left out, most named first', () => {
    const entry = anEntry([
      'a@seller.example',
      'b@gmail.com',
      'c@gmx.de',
      'd@uk.orrin.example',
      'e@quillan.example',
      'f@orrin.example',
    ])
    expect(companySigns(entry, own).mailSites).toEqual(['orrin.example', 'quillan.example'])
  })
  test('addresses in it, without those where calls are held', () => {
    const entry = anEntry(
      [],
      [
        'https://us02web.zoom.us/j/1',
        'https://teams.microsoft.com/l/x',
        'https://www.orrin.example/plant',
        'https://seller.example/',
      ],
    )
    expect(companySigns(entry, own).linkedSites).toEqual(['orrin.example'])
  })
  test('a mail without a company', () => {
    expect([
      siteOfMail('x@hotmail.co.uk'),
      siteOfMail(''),
      siteOfMail('x@[127.0.0.1]'),
      siteOfMail('x@localhost'),
    ]).toEqual([null, null, null, null])
  })
})

describe('which site is ours', () => {
  test('that of whose calendar it is', () => {
    expect(likelyOwnSite([], 'me@seller.example')).toBe('seller.example')
  })
  test('the one that stands in most invitations; none where nothing tells', () => {
    const first = anEntry(['me@seller.example', 'a@orrin.example'])
    const second = anEntry(['me@seller.example', 'b@quillan.example'])
    expect(likelyOwnSite([first, second], 'me@gmail.com')).toBe('seller.example')
    expect(likelyOwnSite([first], '')).toBeNull()
    expect(likelyOwnSite([first, first], '')).toBeNull()
  })
})

describe('names in titles', () => {
  const find = namesToFind([
    { names: ['Orrin Dairy Cooperative', 'Orrin'], company: 1 },
    { names: ['Bay'], company: 2 },
    { names: ['Penhallow Glass'], company: 3 },
  ])
  test('are found as whole words, folded', () => {
    expect(find('Intro: PENHALLOW-GLASS & us')).toEqual([3])
    expect(find('Orrín / plant walk')).toEqual([1])
    expect(find('Orringham, the bay')).toEqual([])
  })
  test('are found without the form of the company, and not inside the name of another', () => {
    const names = namesToFind([
      { names: ['Kestrel'], company: 1 },
      { names: ['Kestrel Pumps Ltd'], company: 2 },
    ])
    expect(names('Kestrel Pumps follow-up')).toEqual([2])
    expect(names('Kestrel follow-up')).toEqual([1])
  })
})
