import { z } from 'zod'
import { type Figure, short } from './figures.ts'

const figureSchema = z.object({
  id: z.string(),
  what: z.string(),
  unit: z.string(),
  better: z.enum(['less', 'more']),
  median: z.number(),
  least: z.number(),
  most: z.number(),
  beside: z.object({ what: z.string(), times: z.number() }).nullable(),
  target: z.object({ limit: z.number(), of: z.enum(['figure', 'times']) }).nullable(),
}) satisfies z.ZodType<Figure>

/** What a benchmark leaves in bench/results. */
export const resultSchema = z.object({ figures: z.array(figureSchema) })

/** Figures that are kept: by benchmark, with how long the yardstick took beside them. */
export const baselineSchema = z.object({
  node: z.string(),
  benches: z.record(z.string(), resultSchema.extend({ yardstick: z.number() })),
})
export type Baseline = z.infer<typeof baselineSchema>
export type Measured = { readonly name: string; readonly yardstick: number; readonly figures: readonly Figure[] }

export type Verdict = {
  readonly figure: Figure
  readonly said: 'worse' | 'better' | 'same' | 'new'
  /** What it was and is, in words; empty unless it is worse or better. */
  readonly words: string
}

/** What lies within so much beyond the spread is called the same: a spread of a few runs is no bound. */
const slack = 1.05

/**
 * Each figure beside the one that is kept. It is worse, or better, only where the two spreads do not meet. Figures with a peer of the same
 * run are compared by how many times it they are; times of a clock by how many yardsticks they are: what this computer needs for the same
 * work at the same time, so that a slower or busier one is no worse. What neither is so much of is compared as it stands.
 */
export function compare({ name, yardstick, figures }: Measured, baseline: Baseline): readonly Verdict[] {
  const kept = baseline.benches[name]
  return figures.map((figure): Verdict => {
    const before = kept?.figures.find(({ id }) => id === figure.id)
    if (kept === undefined || before === undefined) return { figure, said: 'new', words: '' }
    const then = spanOf(before, kept.yardstick)
    const now = spanOf(figure, yardstick)
    const less = now.most * slack < then.least
    const more = now.least > then.most * slack
    if (!less && !more) return { figure, said: 'same', words: '' }
    const words = `${short(then.median)} → ${short(now.median)}${unitOf(figure)}`
    return { figure, said: less === (figure.better === 'less') ? 'better' : 'worse', words }
  })
}

/** Nothing of a kept benchmark may be lost without a word. */
export function missing({ name, figures }: Measured, baseline: Baseline): readonly string[] {
  const kept = baseline.benches[name]?.figures ?? []
  return kept.filter(({ id }) => figures.every((figure) => figure.id !== id)).map(({ what }) => what)
}

type Span = { readonly median: number; readonly least: number; readonly most: number }

function spanOf(figure: Figure, yardstick: number): Span {
  const by = figure.beside ? figure.median / figure.beside.times : isTime(figure) ? yardstick : 1
  return { median: figure.median / by, least: figure.least / by, most: figure.most / by }
}

const isTime = ({ unit }: Figure): boolean => unit.startsWith('ms')

const unitOf = (figure: Figure): string =>
  figure.beside ? ` × ${figure.beside.what}` : isTime(figure) ? ' yardsticks' : figure.unit ? ` ${figure.unit}` : ''
