import type { BriefPart, Stood } from '../../model/brief-edits.ts'
import type { Brief, Run } from '../../model/brief.ts'

/** A line of a page as one edits it, whichever page it stands on. */
export type PageLine = {
  readonly key: string
  readonly part: BriefPart
  /** What stands before the words and is not edited: a name, a day, a letter; empty when nothing does. */
  readonly head: string
  /** Its words by the name of the field, in the order they are read. */
  readonly fields: Readonly<Record<string, readonly Run[]>>
  readonly pinned: boolean
}

/**
 * A line after the edits. `built`: nobody changed its words. `edited`: the seller's words, and what they stood on still stands.
 * `changed`: what they stood on has changed; `gone`: it is no longer there. `own`: the seller's own line.
 */
export type EditedLine = PageLine & {
  readonly state: 'built' | 'edited' | 'changed' | 'gone' | 'own'
  readonly dropped: boolean
  /** What the page says without the edit; null where it says nothing. */
  readonly asBuilt: PageLine['fields'] | null
}

export const textOf = (runs: readonly Run[] = []): string => runs.map(({ t }) => t).join('')

/** What a text stands on. The number of a question it points at is ours and may change. */
export function stoodOf(runs: readonly Run[], sources: Brief['sources']): Stood {
  const cited = new Set(runs.flatMap(({ r = [] }) => r))
  const where = sources.filter(({ n }) => cited.has(n)).map(({ kind, where: place }) => `${kind} ${place}`)
  return { words: textOf(runs).replace(/\b([Qq]uestion) \d+/g, '$1'), where: [...new Set(where)].toSorted() }
}

export const sameGround = (a: Stood, b: Stood): boolean =>
  a.words === b.words && a.where.length === b.where.length && a.where.every((place, i) => place === b.where[i])
