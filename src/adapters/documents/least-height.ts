import type { Brief, Run } from '../../core/model/brief.ts'
import { type Grid, foldAt, mm, type } from './brief-look.ts'

/** No line of body holds more: 153 mm of the letter i. */
const lettersOnLine = 190

const lineHeight = type.body.fontSize * type.body.lineHeight
const sourceHeight = type.source.fontSize * type.source.lineHeight

const letters = (list: readonly Run[]): number => list.reduce((sum, { t }) => sum + t.length, 0)
const lines = (length: number): number => Math.max(1, Math.floor(length / lettersOnLine))
const stacked = (lists: readonly (readonly Run[])[]): number => lists.reduce((sum, t) => sum + lines(letters(t)), 0)

/**
 * Whether a brief is too long for the page without setting it: counted so low that it is never wrong about one that
 * fits. Setting a brief of a thousand lines takes seconds, and a full dossier may start there.
 */
export function cannotFit(brief: Brief, grid: Grid): boolean {
  const body =
    stacked(brief.facts.map(({ t }) => t)) +
    stacked(brief.people.map(({ t }) => t)) +
    stacked(brief.donot.map(({ t }) => t)) +
    brief.problems.length * 2 +
    Math.floor(brief.business.reduce((sum, { t }) => sum + letters(t), 0) / lettersOnLine) +
    Math.floor(brief.unknown.map(({ t }) => t).join(' ').length / lettersOnLine)
  const height = mm(foldAt(grid) - grid.top) + body * lineHeight + brief.sources.length * sourceHeight
  return height > mm(grid.height - grid.top - grid.bottom)
}
