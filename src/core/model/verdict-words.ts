import type { Verdict } from './snapshot.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  pursue: 'Pursue',
  'research-more': 'Research more',
  'back-burner': 'Back burner',
  'walk-away': 'Walk away',
}
