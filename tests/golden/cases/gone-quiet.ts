import type { GoldenCase } from '../golden-case.ts'
import { clearPursue } from './clear-pursue.ts'

/** Three attempts, the last eight days before the moment of all of them. */
const days = ['2026-11-05', '2026-11-10', '2026-11-16']

export const goneQuiet: GoldenCase = {
  ...clearPursue,
  name: 'gone-quiet',
  shows:
    'The company of the clear pursue, which asked and then answered none of three attempts within ten working days: back burner by the pursuit rule, with what speaks for a call all the same.',
  sellerDoes: async (api, accountId) => {
    const attempt = { accountId, channel: 'mail' as const, words: '', gave: [], got: [], callId: null }
    const asked = { ...attempt, by: 'they' as const, outcome: 'answered' as const, day: '2026-11-03' }
    await api.pursuit.saveTouch({ ...asked, at: '2026-11-03T10:00:00.000Z' })
    for (const day of days)
      await api.pursuit.saveTouch({ ...attempt, by: 'we', outcome: 'no-answer', day, at: `${day}T10:00:00.000Z` })
  },
}
