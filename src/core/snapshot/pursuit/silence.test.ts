import { expect, test } from 'vitest'
import { createPrng } from '../../../../tests/builders/prng.ts'
import type { Call } from '../../model/call.ts'
import type { CallId, TouchId } from '../../model/ids.ts'
import { defaultPursuit } from '../../model/playbook.ts'
import type { Touch } from '../../model/touch.ts'
import { contactsOf } from './contacts.ts'
import { asked, held, noon, tried } from './pursuit.fixture.ts'
import { silenceOf } from './silence.ts'
import { workingDaysAfter } from './working-days.ts'

// 2 Nov 2026 is a Monday
const look = (touches: readonly Touch[], today = '2026-11-30', calls: readonly Call[] = []) =>
  silenceOf(contactsOf(touches, calls, noon(today)), defaultPursuit, noon(today))
const metOn = (...args: Parameters<typeof look>) => {
  const { met } = look(...args)
  return met && [met.day, met.because.text]
}

test('they asked and went quiet: three attempts in ten working days', () => {
  const silence = look([asked('2026-11-03'), tried('2026-11-05'), tried('2026-11-10'), tried('2026-11-16')])
  expect(silence).toMatchObject({
    approach: 'they-asked',
    lastSign: { day: '2026-11-03', what: 'asked' },
    attempts: 3,
    workingDays: 8,
    limit: { attempts: 3, workingDays: 10 },
    left: 0,
    met: {
      day: '2026-11-16',
      because: { text: 'They asked on 3 Nov, then 3 attempts in 8 working days without an answer' },
    },
  })
  expect(silence.met?.because.evidence).toHaveLength(4)
})

test('exactly at the limit it is met, a working day over it is not; the weekend before does not count', () => {
  const three = (last: string) => [asked('2026-11-01'), tried('2026-11-02'), tried('2026-11-09'), tried(last)]
  expect(look(three('2026-11-13'), '2026-11-13').met?.day).toBe('2026-11-13')
  expect(look(three('2026-11-15'), '2026-11-15').met?.day).toBe('2026-11-15')
  expect(look(three('2026-11-16'), '2026-11-16').met).toBeNull()
})

test('we approached: six in fifteen, and five leave one', () => {
  const days = ['2026-11-02', '2026-11-04', '2026-11-06', '2026-11-10', '2026-11-12', '2026-11-17']
  const touches = days.map((day) => tried(day))
  expect(look(touches.slice(0, 5), '2026-11-13')).toMatchObject({ approach: 'we-approached', left: 1, met: null })
  expect(metOn(touches)).toEqual(['2026-11-17', '6 attempts in 12 working days without an answer, the first on 2 Nov'])
})

test('at a slower pace the quiet after the last attempt speaks', () => {
  const touches = [asked('2026-10-01'), tried('2026-10-02'), tried('2026-10-20'), tried('2026-11-09')]
  expect(look(touches, '2026-11-20').met).toBeNull()
  expect(metOn(touches, '2026-11-23')).toEqual([
    '2026-11-23',
    'They asked on 1 Oct, then 3 attempts in 27 working days without an answer, then 10 working days of silence',
  ])
})

test('several attempts of one day count as one', () => {
  const day = [tried('2026-11-05'), tried('2026-11-05', { channel: 'call' }), tried('2026-11-05', { channel: 'post' })]
  expect(look([asked('2026-11-03'), ...day])).toMatchObject({ attempts: 1, left: 3, met: null })
  expect(look([asked('2026-11-03'), ...day], '2026-11-06')).toMatchObject({ left: 2, nextFrom: '2026-11-10' })
})

test('they wrote again: the count begins anew, and from then on they are the ones who asked', () => {
  const touches = [
    tried('2026-11-02'),
    tried('2026-11-04'),
    tried('2026-11-06'),
    asked('2026-11-09'),
    tried('2026-11-11'),
  ]
  expect(look(touches, '2026-11-12')).toMatchObject({
    approach: 'they-asked',
    lastSign: { day: '2026-11-09', what: 'asked' },
    attempts: 1,
    left: 2,
    met: null,
  })
})

test('a second silence is told from the last answer, a no as well', () => {
  const first = [asked('2026-09-01'), tried('2026-09-03'), tried('2026-09-07'), tried('2026-09-10')]
  const answered = tried('2026-10-05', { outcome: 'declined' })
  const second = [tried('2026-10-06'), tried('2026-10-12'), tried('2026-10-16')]
  expect(look([...first, answered], '2026-10-06').met).toBeNull()
  expect(metOn([...first, answered, ...second])).toEqual([
    '2026-10-16',
    'They last answered on 5 Oct, then 3 attempts in 9 working days without an answer',
  ])
})

test('attempts after it was met count towards meeting it again', () => {
  const first = [asked('2026-11-01'), tried('2026-11-02'), tried('2026-11-04'), tried('2026-11-06')]
  expect(look([...first, tried('2026-11-17')]).met?.day).toBe('2026-11-06')
  expect(look([...first, tried('2026-11-17'), tried('2026-11-19'), tried('2026-11-23')]).met?.day).toBe('2026-11-23')
})

test('a held call is an answer; where an attempt tells that nobody came, it is none', () => {
  const silent = [asked('2026-11-01'), tried('2026-11-02'), tried('2026-11-04'), tried('2026-11-06')]
  expect(look(silent, '2026-11-30', [held('2026-11-09')])).toMatchObject({
    attempts: 0,
    lastSign: { day: '2026-11-09', what: 'answered' },
    met: null,
  })
  const nobody = tried('2026-11-09', { channel: 'call', callId: 'cal_2026-11-09' as CallId })
  expect(look([...silent, nobody], '2026-11-30', [held('2026-11-09')]).met?.day).toBe('2026-11-06')
  expect(look(silent, '2026-11-07', [held('2026-11-09')]).met?.day).toBe('2026-11-06')
})

test('nothing on file is no silence', () => {
  expect(look([])).toMatchObject({ approach: null, lastSign: null, attempts: 0, left: 6, nextFrom: null, met: null })
})

test('whatever was tried before, an answer from them clears the silence', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const prng = createPrng(seed)
    let day = '2026-01-05'
    const touches = Array.from({ length: prng.whole(25) }, (_, i): Touch => {
      day = workingDaysAfter(day, prng.whole(12))
      const id = `tch_${i}` as TouchId
      return prng.chance(0.15) ? { ...asked(day), id } : tried(day, { id })
    })
    const answer = prng.chance(0.5)
      ? asked(workingDaysAfter(day, 1))
      : tried(workingDaysAfter(day, 1), { outcome: prng.pick(['answered', 'declined', 'agreed-next-step']) })
    const after = look([...touches, answer], '2026-12-31')
    expect({ seed, met: after.met, attempts: after.attempts }).toEqual({ seed, met: null, attempts: 0 })
    // and the order in which they were typed says nothing
    expect(look(prng.shuffled(touches), '2026-12-31')).toEqual(look(touches, '2026-12-31'))
  }
})
