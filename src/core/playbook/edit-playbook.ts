import { type Document, isNode, isSeq, parseDocument } from 'yaml'
import type { PlaybookEdit, PlaybookPath } from '../model/playbook-edit.ts'
import { type AppError, fail, ok, type Result } from '../model/result.ts'
import { maxPlaybookLength } from './parse-playbook.ts'
import { repeatedKey } from './repeated-key.ts'
import { spliceYaml } from './splice-yaml.ts'

/**
 * A playbook's text with these edits made, one after the other. Comments, order, quoting and empty lines stay as they are wherever nothing
 * was edited. The result need not be a valid playbook yet: what is wrong with it says `readPlaybook`.
 * Fails with `playbook-invalid` where the text is no YAML, `conflict` where an edit names what is not there.
 */
export function editPlaybook(yaml: string, edits: readonly PlaybookEdit[]): Result<string> {
  const windows = /\r\n/.test(yaml) && !/(?:^|[^\r])\n/.test(yaml)
  let text = windows ? yaml.replaceAll('\r\n', '\n') : yaml
  for (const edit of edits) {
    const made = editOnce(text, edit)
    if (!made.ok) return made
    text = made.value
    if (text.length > maxPlaybookLength) return fail(tooLong)
  }
  return ok(windows ? text.replaceAll('\n', '\r\n') : text)
}

function editOnce(text: string, edit: PlaybookEdit): Result<string> {
  const document = parse(text)
  const said = valuesOf(document)
  if (!said) return fail(unreadable)
  const wanted = edited(said.values, edit.path, edit)
  if (!wanted) return fail(notThere)
  const spliced = spliceYaml({ text, document }, edit)
  if (spliced !== undefined && says(spliced, wanted.values)) return ok(spliced)
  return ok(writtenAnew(document, edit))
}

const parse = (text: string): Document.Parsed =>
  parseDocument(text, { merge: false, schema: 'core', uniqueKeys: false, keepSourceTokens: true })

function says(text: string, values: unknown): boolean {
  const document = parse(text)
  const said = valuesOf(document)
  return said !== undefined && sameJson(said.values, values)
}

/** What a text says as plain values; undefined where it is no YAML, or has a key twice or aliases, which no playbook has. */
function valuesOf(document: Document.Parsed): { readonly values: unknown } | undefined {
  if (document.errors.length > 0 || repeatedKey(document) !== undefined) return undefined
  try {
    return { values: document.toJS({ maxAliasCount: 0 }) }
  } catch {
    return undefined
  }
}

/** For texts of an unusual form: the library writes all of it, comments included, in its own layout. */
function writtenAnew(document: Document.Parsed, edit: PlaybookEdit): string {
  if (edit.op === 'set') document.setIn(edit.path, document.createNode(edit.value))
  if (edit.op === 'remove') document.deleteIn(edit.path)
  if (edit.op === 'insert') {
    const list: unknown = document.getIn(edit.path, true)
    const node = document.createNode(edit.value)
    if (isSeq(list)) list.items.splice(edit.at ?? list.items.length, 0, node)
    else document.setIn(edit.path, document.createNode([edit.value]))
  }
  if (edit.op === 'move') {
    const list: unknown = document.getIn(edit.path.slice(0, -1), true)
    const moved = document.getIn(edit.path, true)
    if (isSeq(list) && isNode(moved)) {
      document.deleteIn(edit.path)
      list.items.splice(edit.to, 0, moved)
    }
  }
  return document.toString({ lineWidth: 0 })
}

/** What a text says once an edit is made; undefined where the edit means what is not there. */
function edited(value: unknown, path: PlaybookPath, edit: PlaybookEdit): { readonly values: unknown } | undefined {
  const [step, ...rest] = path
  if (step === undefined) return editedHere(value, edit)
  if (edit.op !== 'set' && edit.op !== 'insert' && rest.length === 0) return editedItem(value, step, edit)
  if (Array.isArray(value)) {
    if (typeof step !== 'number' || step >= value.length) return undefined
    const inner = edited(value[step], rest, edit)
    return inner && { values: value.with(step, inner.values) }
  }
  if (typeof step !== 'string' || (value !== undefined && value !== null && !isRecord(value))) return undefined
  const inner = edited(value?.[step], rest, edit)
  return inner && { values: { ...value, [step]: inner.values } }
}

function editedHere(value: unknown, edit: PlaybookEdit): { readonly values: unknown } | undefined {
  if (edit.op === 'set') return { values: edit.value }
  if (edit.op !== 'insert') return undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  if (value !== undefined && value !== null && !Array.isArray(value)) return undefined
  return { values: list.toSpliced(edit.at ?? list.length, 0, edit.value) }
}

function editedItem(
  value: unknown,
  step: string | number,
  edit: PlaybookEdit,
): { readonly values: unknown } | undefined {
  if (Array.isArray(value) && typeof step === 'number' && step < value.length) {
    const list: readonly unknown[] = value
    const without = list.toSpliced(step, 1)
    if (edit.op !== 'move') return { values: without }
    return edit.to < list.length ? { values: without.toSpliced(edit.to, 0, list[step]) } : undefined
  }
  if (edit.op === 'move' || typeof step !== 'string' || !isRecord(value) || !Object.hasOwn(value, step))
    return undefined
  const { [step]: _gone, ...others } = value
  return { values: others }
}

function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => sameJson(one, b[at]))
  if (!isRecord(a) || !isRecord(b)) return a === b || (a === undefined && b === null)
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unreadable: AppError = {
  kind: 'playbook-invalid',
  message: 'The text can’t be read as YAML, so its fields can’t be changed one by one.',
  next: 'Put the text right first.',
  retry: 'never',
}
const notThere: AppError = {
  kind: 'conflict',
  message: 'What was edited is not in the text any more.',
  next: 'Look at the text and make the change again.',
  retry: 'never',
}
const tooLong: AppError = {
  kind: 'playbook-invalid',
  message: 'The playbook would become too long.',
  next: `Keep it under ${maxPlaybookLength.toLocaleString('en-GB')} characters.`,
  retry: 'never',
}
