import { expect, it } from 'vitest'
import { instant } from '../../../tests/builders/dossier.ts'
import { aSession } from '../../../tests/builders/session.ts'
import type { SessionId } from '../model/ids.ts'
import { learnedSince } from './learned-since.ts'

const at = (time: string) => instant(`2026-11-24T${time}:00.000Z`)
const session = aSession({ startedAt: at('08:00') })
const aRun = (time: string) => ({ startedAt: at(time), state: 'done' as const })
const earlier = (from: string, to: string) =>
  aSession({ id: 'ses_0' as SessionId, startedAt: at(from), endedAt: at(to) })

it('begins with the session where nothing ran before it', () => {
  expect(learnedSince(session, [session], [])).toBe(at('08:00'))
  expect(learnedSince(session, [session], [aRun('08:01')])).toBe(at('08:00'))
  expect(learnedSince(session, [session], [{ startedAt: at('07:00'), state: 'waiting' }])).toBe(at('08:00'))
})
it('begins with the run that went ahead of it', () => {
  expect(learnedSince(session, [session], [aRun('02:00'), aRun('07:59')])).toBe(at('07:59'))
})
it('leaves out what an earlier session has looked at', () => {
  expect(learnedSince(session, [session, earlier('07:00', '07:10')], [aRun('06:00')])).toBe(at('08:00'))
  expect(learnedSince(session, [session, earlier('05:00', '05:10')], [aRun('06:00')])).toBe(at('06:00'))
})
