import { describe, expect, it } from 'vitest'
import { date, now } from '../../../../tests/builders/dossier.ts'
import { createPrng, type Prng } from '../../../../tests/builders/prng.ts'
import type { Piece, WeighedStanding } from '../../model/radar.ts'
import { confidenceOf, type Weighed } from '../confidence.ts'
import { byPlace, placeOf, type Placed, type Ranked } from './radar-order.ts'

const piece = (over: Partial<Piece> = {}): Piece => ({ s: 2, d: date('2026-11-10'), p: 'pag_1', ...over })
const days: Readonly<Record<string, number>> = {
  '2026-11-20': 4,
  '2026-11-10': 14,
  '2026-06-01': 176,
  '2024-01-01': 1058,
}

const weight = ({ s, d, p, t, o }: Piece, i: number): Weighed => ({
  strength: o ? 1 : s,
  ageDays: d === null ? null : (days[d] ?? 0),
  words: String(i),
  page: p,
  ...(t ? { told: true } : {}),
})

/** A standing as a snapshot makes it: how sure it is follows from both sides. */
function standing(over: Partial<Omit<WeighedStanding, 'confidence'>> = {}): WeighedStanding {
  const made = { for: [], against: [], word: null, typical: null, urgentUntil: null, ...over }
  return {
    ...made,
    confidence: made.for.length === 0 ? null : confidenceOf(made.for.map(weight), made.against.map(weight)),
  }
}

const account = (id: string, weighed: WeighedStanding | null, over: Partial<Ranked> = {}): Placed => {
  const at = { id, name: `name ${id}`, pages: 10, looked: true, weighed, ...over }
  return { at, place: placeOf(at, now) }
}
const order = (...all: readonly Placed[]): string =>
  [...all]
    .sort(byPlace)
    .map(({ at }) => at.id)
    .join(' ')

describe('the order of the radar', () => {
  it('puts what was told in a call over what stands on pages', () => {
    const told = account('told', standing({ for: [piece({ s: 3, t: true, p: 'told:maren' })] }))
    const pages = account(
      'pages',
      standing({ for: [piece({ s: 3 }), piece({ s: 3, p: 'pag_2' }), piece({ p: 'pag_3' })] }),
    )
    expect(order(pages, told)).toBe('told pages')
  })

  it('puts the surer first, then fresh origins, then any origins, then less against', () => {
    const sure = account('sure', standing({ for: [piece({ s: 3 }), piece({ p: 'pag_2' })] }))
    const fresh = account('fresh', standing({ for: [piece(), piece({ p: 'pag_2' })] }))
    const older = account(
      'older',
      standing({ for: [piece({ d: date('2026-06-01') }), piece({ d: date('2026-06-01'), p: 'pag_2' })] }),
    )
    const contested = account(
      'contested',
      standing({
        for: [piece({ d: date('2026-06-01') }), piece({ d: date('2026-06-01'), p: 'pag_2' })],
        against: [piece({ s: 1 })],
      }),
    )
    expect(order(contested, older, fresh, sure)).toBe('sure fresh older contested')
  })

  it('keeps apart what is denied, what is doubted, and what as much speaks against', () => {
    const forIt = [piece()]
    const against = account('even', standing({ for: forIt, against: [piece({ p: 'pag_2' })] }))
    const doubted = account('doubted', standing({ for: forIt, word: 'doubted' }))
    const told = account('denied', standing({ for: forIt, against: [piece({ s: 3, t: true, p: 'told:maren' })] }))
    const struck = account('struck', standing({ for: [piece({ s: 3 })], word: 'not-theirs' }))
    const shown = account('shown', standing({ for: [piece({ s: 1 })] }))
    expect(order(struck, told, doubted, against, shown)).toBe('shown even doubted denied struck')
    expect(against.place.group).toBe('against')
  })

  it('keeps typical, nothing found, not looked at and not read apart, in that order', () => {
    const theirs = account('theirs', standing({ typical: 'theirs' }))
    const kind = account('kind', standing({ typical: 'kind' }))
    const nothing = account('nothing', null)
    const other = account('other', null, { looked: false })
    const unread = account('unread', null, { looked: false, pages: 0 })
    expect(order(unread, other, nothing, kind, theirs)).toBe('theirs kind nothing other unread')
    expect([nothing, other, unread].map(({ place }) => place.group)).toEqual(['not-found', 'not-looked', 'not-read'])
  })

  it('counts an event as urgent to the last day on which it is fresh', () => {
    const urgentUntil = (day: string) =>
      account(day, standing({ for: [piece()], urgentUntil: date(day) })).place.key.urgent
    expect([urgentUntil('2026-11-24'), urgentUntil('2026-12-24'), urgentUntil('2026-11-23')]).toEqual([1, 1, 0])
  })
})

describe('over 2,000 made-up accounts', () => {
  const aPiece = (prng: Prng): Piece => ({
    s: prng.pick([1, 2, 3] as const),
    d: prng.pick([null, ...Object.keys(days).map(date)]),
    p: prng.pick(['pag_1', 'pag_2', 'pag_3', 'pag_4']),
    ...(prng.chance(0.1) ? { t: true } : {}),
    ...(prng.chance(0.1) ? { o: true } : {}),
  })
  const side = (prng: Prng): Piece[] => Array.from({ length: prng.whole(5) }, () => aPiece(prng))
  const made = (prng: Prng): WeighedStanding => {
    const forIt = side(prng)
    return standing({
      for: forIt,
      against: prng.chance(0.5) ? [] : side(prng),
      word: prng.pick([null, null, null, 'holds', 'doubted', 'not-theirs'] as const),
      typical: forIt.length > 0 ? null : prng.pick(['theirs', 'kind'] as const),
      urgentUntil: prng.chance(0.2) ? date('2026-12-24') : null,
    })
  }
  const anAccount = (prng: Prng, id: string): Placed =>
    prng.chance(0.3)
      ? account(id, null, { pages: prng.pick([0, 3, 18]), looked: prng.chance(0.7) })
      : account(id, made(prng))

  it('never puts what is unknown above evidence', () => {
    const prng = createPrng(11)
    const rank = { shows: 0, against: 1, typical: 2, 'not-found': 3, 'not-looked': 3, 'not-read': 3 } as const
    const all = Array.from({ length: 2000 }, (_, i) => anAccount(prng, `acc_${i}`)).sort(byPlace)
    all.slice(1).forEach(({ place, at }, i) => {
      const before = all[i]
      expect(rank[place.group], at.id).toBeGreaterThanOrEqual(before ? rank[before.place.group] : 0)
      if (place.group !== 'shows') return
      expect(at.weighed?.for.length, at.id).toBeGreaterThan(0)
    })
  })

  it('never lowers a place for one more piece for it, of any strength and age', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const prng = createPrng(seed)
      const before = prng.chance(0.2) ? null : made(prng)
      const more = { ...aPiece(prng), p: 'pag_new' }
      const after = standing({ ...before, typical: null, for: [...(before?.for ?? []), more] })
      expect(byPlace(account('a', after), account('a', before)), `seed ${seed}`).toBeLessThanOrEqual(0)
    }
  })

  it('never raises a place for one more piece against it', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const prng = createPrng(seed)
      const before = made(prng)
      if (before.for.length === 0) continue
      const after = standing({ ...before, against: [...before.against, { ...aPiece(prng), p: 'pag_new' }] })
      expect(byPlace(account('a', before), account('a', after)), `seed ${seed}`).toBeLessThanOrEqual(0)
    }
  })

  it('is total, stable and the same in whatever order accounts come', () => {
    const prng = createPrng(5)
    const all = Array.from({ length: 400 }, (_, i) => anAccount(prng, `acc_${i}`))
    const sorted = [...all].sort(byPlace)
    expect(prng.shuffled(all).sort(byPlace)).toEqual(sorted)
    for (let i = 0; i < 3000; i++) {
      const [a, b, c] = [prng.pick(all), prng.pick(all), prng.pick(all)]
      expect(Math.sign(byPlace(a, b)) + Math.sign(byPlace(b, a))).toBe(0)
      expect(byPlace(a, b) === 0).toBe(a === b)
      const [low, mid, high] = [a, b, c].sort(byPlace)
      expect(low && mid && high && byPlace(low, high)).toBeLessThanOrEqual(0)
    }
  })
})
