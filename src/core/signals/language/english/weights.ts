import type { Weights } from '../weights.ts'

/** Fitted to 600 passages of real news, about 4,200 sentences, from none of which a rule was written (docs/adr/0026-news-is-weighed-as-a-whole.md). */
export const englishWeights: Weights = {
  bias: 1.42,
  hit: 1.8,
  rule: 1.13,
  stated: 0.69,
  goesOn: 2.4,
  words: 0.67,
  around: 0.36,
  any: 0.29,
  alone: -0.21,
  before: 0.68,
  behind: 0.49,
  shared: 0.18,
  types: -0.38,
  at: -0.34,
  first: 0.25,
}
