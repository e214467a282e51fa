import {
  type BriefEdits,
  type BriefPart,
  type LineEdit,
  mostLineEdits,
  type OwnLine,
  type Proof,
} from '../../model/brief-edits.ts'
import type { Brief } from '../../model/brief.ts'
import { type AppError, type Result, fail, ok } from '../../model/result.ts'
import { typeset } from '../line-runs.ts'
import { type EditedLine, stoodOf, textOf } from './page-line.ts'
import { fieldsOfPart, mayAdd } from './part-rules.ts'

/** One thing a seller does to a page. */
export type EditChange =
  /** New words for fields of a line; the built words take the edit back. */
  | { readonly do: 'write'; readonly key: string; readonly texts: Readonly<Record<string, string>> }
  /** The words as the page is built with; of what is gone or the seller's own, all of it. */
  | { readonly do: 'revert'; readonly key: string }
  /** The seller looked again: the words hold on what stands there now. */
  | { readonly do: 'uphold'; readonly key: string }
  | { readonly do: 'pin'; readonly key: string; readonly on: boolean }
  | { readonly do: 'drop'; readonly key: string; readonly on: boolean }
  /** To the place of the next line of its part that is not dropped. */
  | { readonly do: 'move'; readonly key: string; readonly by: 1 | -1 }
  | {
      readonly do: 'add'
      readonly part: BriefPart
      readonly texts: Readonly<Record<string, string>>
      readonly from: Proof | null
    }

/** The page the change is made on: its lines after the edits so far, and its sources as built. */
export type EditedPage = { readonly lines: readonly EditedLine[]; readonly sources: Brief['sources'] }

/**
 * The edits with one change more.
 * @param newKey for a line that is added; used then only
 * @returns `conflict` where the line is no longer on the page, `bad-input` where words are missing or do not belong there
 */
export function changeEdits(
  edits: BriefEdits,
  change: EditChange,
  page: EditedPage,
  newKey: string,
): Result<BriefEdits> {
  if (change.do === 'add') return withOwnLine(edits, change, newKey)
  const line = page.lines.find(({ key }) => key === change.key)
  if (!line) return fail(lineGone)
  const own = edits.own.find(({ key }) => key === line.key)
  switch (change.do) {
    case 'write': {
      const texts = typedTexts(change.texts, line)
      if (!texts.ok) return texts
      return ok(
        own
          ? putOwn(edits, { ...own, texts: { ...own.texts, ...texts.value } })
          : written(edits, line, texts.value, page),
      )
    }
    case 'revert':
      return ok(own ? { ...edits, own: edits.own.filter(({ key }) => key !== own.key) } : reverted(edits, line))
    case 'uphold':
      return ok(own ? putOwn(edits, { ...own, from: null }) : upheld(edits, line, page))
    case 'pin':
      return ok(
        own
          ? putOwn(edits, { ...own, pinned: change.on })
          : putLine(edits, { ...editOf(edits, line), pinned: change.on }),
      )
    case 'drop':
      return ok(
        own
          ? putOwn(edits, { ...own, dropped: change.on })
          : putLine(edits, { ...editOf(edits, line), dropped: change.on }),
      )
    case 'move':
      return ok(moved(edits, line, change.by, page))
  }
}

const lineGone: AppError = {
  kind: 'conflict',
  message: 'This line is no longer on the page.',
  next: 'Look at the page again: it was made anew.',
  retry: 'never',
}

const wordless: AppError = {
  kind: 'bad-input',
  message: 'A line needs words.',
  next: 'Write some, or drop the line.',
  retry: 'never',
}

// ---- words ---------------------------------------------------------------------------------------------------------

/** Typed words, on one line and set like all the others. */
function typedTexts(texts: Readonly<Record<string, string>>, line: EditedLine): Result<Record<string, string>> {
  const rules = fieldsOfPart(line.part)
  const entries = Object.entries(texts).map(([name, text]): [string, string] => [name, typeset(text)])
  if (entries.some(([name]) => rules.every((rule) => rule.name !== name || rule.locked)))
    return fail({
      ...wordless,
      message: 'These words cannot be edited: they are a quotation.',
      next: 'Drop the line instead.',
    })
  if (entries.some(([name, text]) => text === '' && rules.every((rule) => rule.name !== name || !rule.mayBeEmpty)))
    return fail(wordless)
  return ok(Object.fromEntries(entries))
}

function written(
  edits: BriefEdits,
  line: EditedLine,
  texts: Record<string, string>,
  { sources }: EditedPage,
): BriefEdits {
  const edit = editOf(edits, line)
  const next = { ...edit.texts }
  for (const [name, text] of Object.entries(texts)) {
    const built = line.asBuilt?.[name]
    if (built && textOf(built) === text) delete next[name]
    // what is gone stays as it stood when it was there
    else
      next[name] = {
        text,
        stood: built ? stoodOf(built, sources) : (edit.texts[name]?.stood ?? { words: '', where: [] }),
      }
  }
  return putLine(edits, { ...edit, texts: next })
}

const reverted = (edits: BriefEdits, line: EditedLine): BriefEdits =>
  putLine(edits, { ...editOf(edits, line), texts: {} })

function upheld(edits: BriefEdits, line: EditedLine, { sources }: EditedPage): BriefEdits {
  const edit = editOf(edits, line)
  const texts = Object.entries(edit.texts).map(([name, typed]): [string, typeof typed] => {
    const built = line.asBuilt?.[name]
    return [name, built ? { ...typed, stood: stoodOf(built, sources) } : typed]
  })
  return putLine(edits, { ...edit, texts: Object.fromEntries(texts) })
}

function withOwnLine(
  edits: BriefEdits,
  { part, texts, from }: Extract<EditChange, { do: 'add' }>,
  key: string,
): Result<BriefEdits> {
  const rules = fieldsOfPart(part)
  const set = Object.fromEntries(rules.map(({ name }) => [name, typeset(texts[name] ?? '')]))
  if (!mayAdd(part))
    return fail({ ...wordless, message: 'No line can be added to this part.', next: 'Edit the one that is there.' })
  if (rules.some(({ name, mayBeEmpty }) => !mayBeEmpty && set[name] === '')) return fail(wordless)
  if (edits.own.length >= 40)
    return fail({ ...wordless, message: 'A page holds 40 lines of your own.', next: 'Take one away first.' })
  return ok({ ...edits, own: [...edits.own, { key, part, texts: set, pinned: false, dropped: false, from }] })
}

// ---- order ---------------------------------------------------------------------------------------------------------

function moved(edits: BriefEdits, line: EditedLine, by: 1 | -1, { lines }: EditedPage): BriefEdits {
  const part = lines.filter((one) => one.part === line.part)
  const shown = part.filter((one) => !one.dropped)
  const to = shown[shown.indexOf(line) + by]
  if (line.dropped || !to) return edits
  const keys = part.filter((one) => one !== line).map(({ key }) => key)
  keys.splice(keys.indexOf(to.key) + (by > 0 ? 1 : 0), 0, line.key)
  return { ...edits, orders: { ...edits.orders, [line.part]: keys } }
}

// ---- rows ----------------------------------------------------------------------------------------------------------

function editOf({ lines }: BriefEdits, { key, part, head }: EditedLine): LineEdit {
  return lines.find((edit) => edit.key === key) ?? { key, part, head, texts: {}, pinned: false, dropped: false }
}

/** In the place of the one with its key; an edit that does nothing is none. */
function putLine(edits: BriefEdits, edit: LineEdit): BriefEdits {
  const others = edits.lines.filter(({ key }) => key !== edit.key)
  const idle = Object.keys(edit.texts).length === 0 && !edit.pinned && !edit.dropped
  return { ...edits, lines: idle ? others : [...withRoom(others), edit] }
}

/** Over the years pins and drops of lines that are long gone fill the list: the oldest without words goes first. */
function withRoom(lines: readonly LineEdit[]): readonly LineEdit[] {
  if (lines.length < mostLineEdits) return lines
  const wordless = lines.findIndex(({ texts }) => Object.keys(texts).length === 0)
  return lines.toSpliced(Math.max(0, wordless), 1)
}

const putOwn = (edits: BriefEdits, line: OwnLine): BriefEdits => ({
  ...edits,
  own: edits.own.map((one) => (one.key === line.key ? line : one)),
})
