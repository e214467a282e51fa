import type { Hypothesis, EvidenceLine } from '../model/snapshot.ts'

type Strength = 1 | 2 | 3
export type Confidence = Hypothesis['confidence']
type Basis = Hypothesis['basis']

/** What the rule looks at: how strong the words are, how old, which sentence on which page. */
export type Weighed = {
  readonly strength: Strength
  /** Days from publication to the snapshot; null when undated. */
  readonly ageDays: number | null
  /** Folded words of the sentence: the same words twice are one origin. */
  readonly words: string
  readonly page: string
  /** Somebody told us, in a call: see `outranked`. */
  readonly told?: true
}

/** 0 nothing · 1 hints · 2 one sign · 3 they say it once, or signs of two origins · 4 they say it, and a second origin */
export type Level = 0 | 1 | 2 | 3 | 4

/**
 * How sure a likely problem is.
 *
 * Age first: evidence over a year old counts one step less (never under a hint), over two years old it is a hint.
 * Undated evidence counts as it is: pages that describe a company seldom carry a date.
 *
 * Then each side has a level, of its strongest piece and its independent origins. Origins are the smaller of the
 * distinct sentences and the distinct pages, so that one sentence on twelve pages, or twelve on one page, is one.
 *
 *     strongest          one origin    two or more
 *     3 they say it          3             4
 *     2 a sign               2             3
 *     1 a hint               1             1
 *
 * Then the table, for downwards, against across:
 *
 *     for \ against     0        1        2        3        4
 *     4               sure     sure     likely   hunch    hunch
 *     3               likely   likely   likely   hunch    hunch
 *     2               likely   hunch    hunch    hunch    hunch
 *     1               hunch    hunch    hunch    hunch    hunch
 *     0 (typical)     hunch    hunch    hunch    hunch    hunch
 *
 * What they told us in a call counts like their own words on a page, and outranks pages of before that day (`outranked`).
 *
 * Rows never fall and columns never rise, so more evidence for never lowers it and more against never raises it.
 */
export function confidenceOf(forIt: readonly Weighed[], against: readonly Weighed[]): Confidence {
  return table[levelOf(forIt)][levelOf(against)]
}

const table: Readonly<Record<Level, readonly [Confidence, Confidence, Confidence, Confidence, Confidence]>> = {
  4: ['sure', 'sure', 'likely', 'hunch', 'hunch'],
  3: ['likely', 'likely', 'likely', 'hunch', 'hunch'],
  2: ['likely', 'hunch', 'hunch', 'hunch', 'hunch'],
  1: ['hunch', 'hunch', 'hunch', 'hunch', 'hunch'],
  0: ['hunch', 'hunch', 'hunch', 'hunch', 'hunch'],
}

export function levelOf(side: readonly Weighed[]): Level {
  const strongest = Math.max(0, ...side.map(agedStrength))
  if (strongest <= 1) return strongest === 1 ? 1 : 0
  const second = originsOf(side) >= 2
  return strongest === 3 ? (second ? 4 : 3) : second ? 3 : 2
}

/** Strength after age, 1 to 3. */
export function agedStrength({ strength, ageDays }: Pick<Weighed, 'strength' | 'ageDays'>): Strength {
  if (ageDays === null || ageDays <= 365 || strength === 1) return strength
  return ageDays > 730 || strength === 2 ? 1 : 2
}

export function originsOf(side: readonly Pick<Weighed, 'words' | 'page'>[]): number {
  return Math.min(new Set(side.map(({ words }) => words)).size, new Set(side.map(({ page }) => page)).size)
}

/**
 * Strength that may carry a recommendation: the strongest evidence for, after age, when the evidence against does not
 * weigh as much or more. What is only typical has none.
 */
export function carryingStrength(forIt: readonly Weighed[], against: readonly Weighed[]): 0 | Strength {
  if (forIt.length === 0 || levelOf(against) >= levelOf(forIt)) return 0
  return forIt.map(agedStrength).reduce((top, next) => (next > top ? next : top))
}

export const strengthWords: Readonly<Record<Strength, string>> = { 1: 'a hint', 2: 'a sign', 3: 'they say it' }

/** How the confidence comes about, in words a seller can check: what each side comes to, and the row and column of the rule. */
export function reckoningOf(
  forIt: readonly Weighed[],
  against: readonly Weighed[],
): { readonly for: string; readonly against: string; readonly rule: string } {
  const [row, column] = [levelOf(forIt), levelOf(against)]
  return {
    for: sideWords(forIt),
    against: sideWords(against),
    rule: `${levelWords[row]} for, ${levelWords[column]} against: ${confidenceWords[table[row][column]]}`,
  }
}

const levelWords: Readonly<Record<Level, string>> = {
  0: 'nothing',
  1: 'hints',
  2: 'one sign',
  3: 'their own word once, or signs of two origins',
  4: 'their own word, and a second origin',
}

/** "they say it, 2 origins; 1 of 3 is over a year old and counts less". */
function sideWords(side: readonly Weighed[]): string {
  if (side.length === 0) return 'nothing on file'
  const strongest = side.map(agedStrength).reduce((top, next) => (next > top ? next : top))
  const origins = originsOf(side)
  const aged = side.filter((piece) => agedStrength(piece) < piece.strength).length
  const less = aged === 0 ? '' : `; ${aged} of ${side.length} over a year old, so it counts less`
  return `${strengthWords[strongest]}, ${origins} ${origins === 1 ? 'origin' : 'independent origins'}${less}`
}

/** Their own words, signs, or nothing but the kind of company they are. */
export function basisOf(forIt: readonly Pick<Weighed, 'strength'>[]): Basis {
  if (forIt.length === 0) return 'typical'
  return forIt.some(({ strength }) => strength === 3) ? 'they-say-it' : 'signs'
}

export const basisWords: Readonly<Record<Basis, string>> = {
  'they-say-it': 'they say it',
  signs: 'signs of it',
  typical: 'typical of their kind',
}

export const confidenceWords = { sure: 'sure', likely: 'likely', hunch: 'a hunch' } as const satisfies Record<
  Confidence,
  string
>

/** Colours of the window: up to 30 days fresh, up to 60 neutral, older stale. */
export function freshnessOfAge(ageDays: number | null): EvidenceLine['freshness'] {
  if (ageDays === null) return 'undated'
  return ageDays <= 30 ? 'fresh' : ageDays <= 60 ? 'neutral' : 'stale'
}
