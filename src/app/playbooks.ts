import { z } from 'zod'
import type { PlaybookTextReading, PlaybookVersion } from '../contract/playbooks.ts'
import { comparePlaybooks } from '../core/playbook/compare-playbooks.ts'
import { editPlaybook } from '../core/playbook/edit-playbook.ts'
import { parsePlaybook, readPlaybook } from '../core/playbook/parse-playbook.ts'
import type { PlaybookId } from '../core/model/ids.ts'
import type { ComparedPart } from '../core/model/playbook-comparison.ts'
import type { PlaybookEdit } from '../core/model/playbook-edit.ts'
import type { Playbook, PlaybookContent } from '../core/model/playbook.ts'
import { type AppError, type Result, fail, ok } from '../core/model/result.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { refreshAccounts } from './refresh-accounts.ts'

/** Starters that come with the app, parsed. One that does not parse is a bug of ours, and throws. */
export function starterPlaybooks({
  resources,
}: Pick<Deps, 'resources'>): { slug: string; yaml: string; content: PlaybookContent }[] {
  return resources.starters().map(({ slug, yaml }) => {
    const parsed = parsePlaybook(yaml)
    if (!parsed.ok) throw new Error(`starter playbook ${slug}: ${parsed.error.message}`)
    return { slug, yaml, content: parsed.value }
  })
}

/** Saves a new playbook or the next version of one. Text that was not changed makes no new version. */
export function savePlaybook(
  deps: Deps,
  input: { readonly playbookId?: PlaybookId | undefined; readonly yaml: string },
): Result<Playbook> {
  const parsed = parsePlaybook(input.yaml)
  if (!parsed.ok) return parsed
  const known = input.playbookId ? deps.workspace.playbooks.get(input.playbookId) : undefined
  if (input.playbookId && !known) return fail(unknownPlaybook)
  if (known?.yaml === input.yaml) return ok(known)
  const playbook: Playbook = {
    id: known?.id ?? (deps.ids.next('pbk') as PlaybookId), // ids come out of the generator unbranded
    version: (known?.version ?? 0) + 1,
    yaml: input.yaml,
    content: parsed.value,
    savedAt: deps.clock.now(),
  }
  deps.workspace.playbooks.save(playbook)
  // it was taken away in another window while it was written here
  deps.workspace.playbooks.setRemoved(playbook.id, null)
  changed(deps, 'playbooks')
  return ok(playbook)
}

/** A new playbook with the text of another one, under a name of its own. */
export function duplicatePlaybook(deps: Deps, id: PlaybookId): Result<Playbook> {
  const original = onFile(deps, { playbookId: id })
  if (!original.ok) return original
  const names = new Set(deps.workspace.playbooks.list().map(({ content: { name } }) => name))
  const first = `${original.value.content.name.slice(0, 380)}, copy`
  let name = first
  for (let number = 2; names.has(name); number += 1) name = `${first} ${number}`
  const yaml = editPlaybook(original.value.yaml, [{ op: 'set', path: ['name'], value: name }])
  return yaml.ok ? savePlaybook(deps, { yaml: yaml.value }) : yaml
}

/** Takes a playbook off the list. Its versions stay where snapshots name them, and it can be brought back. */
export function removePlaybook(deps: Deps, id: PlaybookId): Result<{ removed: true }> {
  const known = onFile(deps, { playbookId: id })
  if (!known.ok) return known
  if (deps.workspace.settings.get().playbookId === id) return fail(inUse)
  deps.workspace.playbooks.setRemoved(id, deps.clock.now())
  changed(deps, 'playbooks')
  return ok({ removed: true })
}

export function restorePlaybook(deps: Deps, id: PlaybookId): Result<Playbook> {
  const known = onFile(deps, { playbookId: id })
  if (!known.ok) return known
  deps.workspace.playbooks.setRemoved(id, null)
  changed(deps, 'playbooks')
  return known
}

/** A playbook's version, the newest where none is named. */
export function onFile(
  { workspace }: Pick<Deps, 'workspace'>,
  { playbookId, version }: PlaybookVersion,
): Result<Playbook> {
  const playbook = workspace.playbooks.get(playbookId, version)
  if (playbook) return ok(playbook)
  return fail(workspace.playbooks.get(playbookId) ? unknownVersion : unknownPlaybook)
}

/** What differs between two playbooks on file, or two versions of one. */
export function compareOnFile(deps: Deps, before: PlaybookVersion, after: PlaybookVersion): Result<ComparedPart[]> {
  const old = onFile(deps, before)
  if (!old.ok) return old
  const now = onFile(deps, after)
  return now.ok ? ok([...comparePlaybooks(old.value.content, now.value.content)]) : now
}

/** What a text says as far as it can be read, with all that is wrong. */
export function readText(yaml: string): PlaybookTextReading {
  const { values, content, faults } = readPlaybook(yaml)
  return { yaml, values: jsonSchema.parse(values), content, faults: [...faults] }
}

/** The text with some fields changed, and what it says now. */
export function editText(yaml: string, edits: readonly PlaybookEdit[]): Result<PlaybookTextReading> {
  const edited = editPlaybook(yaml, edits)
  return edited.ok ? ok(readText(edited.value)) : edited
}

const jsonSchema = z.json()

/** The user's word that this is the lens. Every account on file is looked at through it, in the background. */
export function confirmPlaybook(deps: Deps, id: PlaybookId): Result<Playbook> {
  const playbook = deps.workspace.playbooks.get(id)
  if (!playbook || deps.workspace.playbooks.isRemoved(id)) return fail(unknownPlaybook)
  const settings = deps.workspace.settings.get()
  deps.workspace.settings.save({ ...settings, playbookId: id })
  changed(deps, 'settings')
  refreshAccounts(deps)
  return ok(playbook)
}

const unknownVersion = notFound('This playbook has no such version.', 'Choose one of its versions.')
const inUse: AppError = {
  kind: 'conflict',
  message: 'This playbook is in use: accounts are looked at through it.',
  next: 'Use another one first, then take this one away.',
  retry: 'never',
}
const unknownPlaybook = notFound('This playbook is not in the workspace.', 'Choose one under Playbooks.')
