import {
  type BriefEdits,
  type BriefPart,
  type LineEdit,
  type OwnLine,
  briefPartSchema,
} from '../../model/brief-edits.ts'
import type { Brief, Run } from '../../model/brief.ts'
import { type EditedLine, type PageLine, sameGround, stoodOf } from './page-line.ts'
import { asOurs, saysMore, withNumbers } from './typed-runs.ts'

export type Ground = {
  /** Sources of the page as it was built. */
  readonly sources: Brief['sources']
  /** Numbers of what proves an own line, by its key; nothing where it is no longer on file. */
  readonly proofs: ReadonlyMap<string, readonly number[]>
}

/**
 * Lays the seller's edits over the lines of a page that was built anew: an edited line keeps its numbers as long as what it
 * stood on is the same and it claims nothing that did not stand there; what has changed or gone says so and loses its numbers; nothing that was typed is lost; lines without an
 * edit stay as they are. Dropped lines are still among them.
 */
export function applyEdits(lines: readonly PageLine[], edits: BriefEdits, ground: Ground): EditedLine[] {
  const built = lines.map((line) =>
    laidOver(
      line,
      edits.lines.find(({ key }) => key === line.key),
      ground,
    ),
  )
  const gone = edits.lines.flatMap((edit) =>
    Object.keys(edit.texts).length > 0 && lines.every(({ key }) => key !== edit.key) ? [goneLine(edit)] : [],
  )
  return inOrder([...built, ...gone, ...edits.own.map((line) => ownLine(line, ground))], edits.orders)
}

function laidOver(line: PageLine, edit: LineEdit | undefined, { sources }: Ground): EditedLine {
  if (!edit) return { ...line, state: 'built', dropped: false, asBuilt: line.fields }
  let state: EditedLine['state'] = 'built'
  const fields = Object.entries(line.fields).map(([name, runs]): [string, readonly Run[]] => {
    const typed = edit.texts[name]
    if (!typed) return [name, runs]
    const now = stoodOf(runs, sources)
    if (sameGround(typed.stood, now)) {
      if (state === 'built') state = 'edited'
      return [
        name,
        now.where.length > 0 && saysMore(typed.text, runs) ? asOurs(typed.text) : withNumbers(typed.text, runs),
      ]
    }
    state = 'changed'
    return [name, isClaim(typed.stood.where, now.where) ? asOurs(typed.text) : [{ t: typed.text }]]
  })
  return {
    ...line,
    fields: Object.fromEntries(fields),
    state,
    pinned: line.pinned || edit.pinned,
    dropped: edit.dropped,
    asBuilt: line.fields,
  }
}

/** It was proven, or what stands there now is: without a number it has to be told from a fact. */
const isClaim = (...where: readonly (readonly string[])[]): boolean => where.some((places) => places.length > 0)

function goneLine({ key, part, head, texts, pinned, dropped }: LineEdit): EditedLine {
  const fields = Object.entries(texts).map(([name, { text, stood }]): [string, Run[]] => [
    name,
    isClaim(stood.where) ? asOurs(text) : [{ t: text }],
  ])
  return { key, part, head, fields: Object.fromEntries(fields), pinned, dropped, state: 'gone', asBuilt: null }
}

/** Parts in which a sentence is taken for a fact about them, or for what we know of them. */
const factual: ReadonlySet<BriefPart> = new Set(['facts', 'business', 'people', 'donot'])

function ownLine({ key, part, texts, pinned, dropped, from }: OwnLine, { proofs }: Ground): EditedLine {
  const numbers = proofs.get(key) ?? []
  const written = (text: string): Run[] => {
    if (numbers.length > 0) return withNumbers(text, [{ t: '', r: [...numbers] }])
    return factual.has(part) ? asOurs(text) : [{ t: text }]
  }
  const fields = Object.entries(texts).map(([name, text]): [string, Run[]] => [name, written(text)])
  const lost = from !== null && numbers.length === 0
  return {
    key,
    part,
    head: '',
    fields: Object.fromEntries(fields),
    pinned,
    dropped,
    state: lost ? 'changed' : 'own',
    asBuilt: null,
  }
}

/** Part by part, down the page; in a part the seller's order, where there is one. */
function inOrder(lines: readonly EditedLine[], orders: BriefEdits['orders']): EditedLine[] {
  return briefPartSchema.options.flatMap((part) => {
    const own = lines.filter((line) => line.part === part)
    const order = orders[part]
    return order ? inSellersOrder(own, order) : own
  })
}

/** Those the seller did not place come behind the line they followed as built. */
function inSellersOrder(lines: readonly EditedLine[], order: readonly string[]): EditedLine[] {
  const placed = order.flatMap((key) => lines.filter((line) => line.key === key))
  for (const [at, line] of lines.entries()) {
    if (placed.includes(line)) continue
    const before = lines[at - 1]
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, line)
  }
  return placed
}
