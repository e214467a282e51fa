import type { Verdict } from '../contract/contract.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pursue: 'Pursue',
  'research-more': 'Research more',
  'back-burner': 'Back burner',
  'walk-away': 'Walk away',
}
