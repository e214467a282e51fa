import type { Debrief, Said, SettledProblem } from '../../src/core/model/debrief.ts'
import type { AccountId, CallId, PlaybookId, SaidId } from '../../src/core/model/ids.ts'
import { date, instant } from './dossier.ts'

/** Maren Holt says that stops are their problem. */
export function aSaid(
  over: Partial<Omit<Said, 'id' | 'date' | 'callId'>> & { id?: string; date?: string; callId?: string } = {},
): Said {
  return {
    accountId: 'acc_1' as AccountId,
    who: 'Maren Holt',
    words: 'We lose two shifts a month to the Corby line.',
    verbatim: true,
    problemId: 'unplanned_stops',
    criterionId: null,
    direction: 'for',
    ...over,
    id: (over.id ?? 'sai_1') as SaidId,
    callId: (over.callId ?? 'cal_0') as CallId,
    date: date(over.date ?? '2026-11-10'),
  }
}

export function aDebrief(over: Partial<Debrief> = {}): Debrief {
  return {
    callId: 'cal_0' as CallId,
    accountId: 'acc_1' as AccountId,
    savedAt: instant('2026-11-10T11:00:00.000Z'),
    begun: false,
    playbookId: 'pbk_1' as PlaybookId,
    problems: [],
    said: [],
    learned: '',
    weOwe: '',
    theyOwe: '',
    next: '',
    ...over,
  }
}

export const aSettled = (held: SettledProblem['held'], over: Partial<SettledProblem> = {}): SettledProblem => ({
  problemId: 'unplanned_stops',
  held,
  name: 'Unplanned stops',
  confidence: 'likely',
  basis: 'signs',
  ...over,
})
