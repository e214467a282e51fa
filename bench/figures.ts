import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/project.mjs'
import { type Spread, spreadOf } from './interleaved-runs.ts'

/** What one benchmark found of one thing. */
export type Figure = Spread & {
  /** Stays the same from run to run: figures are compared by it. */
  readonly id: string
  readonly what: string
  /** `ms` of the clock, `ms cpu` of the processor, or what is counted; a share or a score has none. */
  readonly unit: string
  readonly better: 'less' | 'more'
  /** A peer or a limit that was measured in the same run, and this figure as times of it. */
  readonly beside: { readonly what: string; readonly times: number } | null
  /** Of the figure itself, or of its times: at most where less is better, else at least. */
  readonly target: { readonly limit: number; readonly of: 'figure' | 'times' } | null
}

type Told = {
  readonly id: string
  readonly what: string
  readonly unit: string
  readonly better?: 'less' | 'more'
  readonly beside?: { readonly what: string; readonly median: number }
  readonly target?: number
  /** The target is of the times of what stands beside. */
  readonly targetOfTimes?: number
}

/** A figure out of what was measured, run by run. */
export function figure(values: readonly number[], told: Told): Figure {
  return figureOf(spreadOf(values), told)
}

/** A figure whose spread is known already. */
export function figureOf(spread: Spread, { better = 'less', beside, target, targetOfTimes, ...rest }: Told): Figure {
  return {
    ...rest,
    ...spread,
    better,
    beside: beside ? { what: beside.what, times: spread.median / beside.median } : null,
    target:
      target !== undefined
        ? { limit: target, of: 'figure' }
        : targetOfTimes !== undefined
          ? { limit: targetOfTimes, of: 'times' }
          : null,
  }
}

/** Null where there is nothing to hold. */
export function isHeld({ median, better, beside, target }: Figure): boolean | null {
  if (target === null) return null
  const value = target.of === 'figure' ? median : (beside?.times ?? Number.NaN)
  return better === 'less' ? value <= target.limit : value >= target.limit
}

/** Prints the figures and keeps them where `npm run bench` looks for them, beside whatever else was found. */
export function tellFigures(name: string, figures: readonly Figure[], rest: object = {}): void {
  process.stdout.write(`${tableOf(figures)}\n`)
  keepFigures(name, figures, rest)
}

export function keepFigures(name: string, figures: readonly Figure[], rest: object = {}): void {
  mkdirSync(resultsFolder, { recursive: true })
  const kept = { node: process.version, figures, ...rest }
  writeFileSync(join(resultsFolder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`)
}

export const resultsFolder = join(root, 'bench/results')

/** One line a figure: what, median and spread, beside what, target, held or not. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((one) => [
    one.what,
    `${short(one.median)} ${one.unit}`.trim(),
    one.least === one.most ? '' : `${short(one.least)} to ${short(one.most)}`,
    one.beside ? `${one.beside.times.toFixed(2)} × ${one.beside.what}` : '',
    targetWords(one),
    heldWords[String(isHeld(one)) as keyof typeof heldWords], // 'true', 'false' or 'null'
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (cell ?? '').padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const heldWords = { true: 'held', false: 'MISSED', null: '' } as const

function targetWords({ better, target, unit }: Figure): string {
  if (target === null) return ''
  const sign = better === 'less' ? 'at most' : 'at least'
  return `${sign} ${target.limit} ${target.of === 'times' ? 'times' : unit}`.trim()
}

/** Three digits that say something, and no more. */
export const short = (value: number): string =>
  Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(3).replace(/0$/, '')
