import type { GoldenCase } from '../golden-case.ts'
import { clearPursue } from './clear-pursue.ts'

/** What they publish after they were put on the back burner. */
const news = clearPursue.pages.filter(({ path }) => path.includes('northmere'))

export const woken: GoldenCase = {
  ...clearPursue,
  name: 'woken',
  company: 'Calder Gearworks',
  shows:
    'The seller put them on the back burner in September until they win a contract. They have won one since: the account comes back, with the words that say so, and the seller’s decision still stands beside it.',
  pages: clearPursue.pages.filter((page) => !news.includes(page)),
  decidedOn: '2026-09-15T09:00:00.000Z',
  async sellerDecides(api, accountId) {
    await api.pursuit.decide({
      accountId,
      verdict: 'back-burner',
      reason: 'Nothing with a date on it before the new year',
      bringBack: [{ on: 'event', types: ['contract_win'], of: null }],
    })
  },
  later: news,
}
