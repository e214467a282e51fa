import type { GoldenCase } from '../golden-case.ts'

export const nothingKnown: GoldenCase = {
  name: 'nothing-known',
  company: 'Arbour Castings',
  shows:
    'Not a page has been read. The snapshot says so, asks what would settle the must-haves, and claims nothing but what is typical of those the seller calls on.',
  pages: [],
}
