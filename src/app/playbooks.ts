import { parsePlaybook } from '../core/playbook/parse-playbook.ts'
import type { PlaybookId } from '../core/model/ids.ts'
import type { Playbook, PlaybookContent } from '../core/model/playbook.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
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
  changed(deps, 'playbooks')
  return ok(playbook)
}

/** The user's word that this is the lens. Every account on file is looked at through it, in the background. */
export function confirmPlaybook(deps: Deps, id: PlaybookId): Result<Playbook> {
  const playbook = deps.workspace.playbooks.get(id)
  if (!playbook) return fail(unknownPlaybook)
  const settings = deps.workspace.settings.get()
  deps.workspace.settings.save({ ...settings, playbookId: id })
  changed(deps, 'settings')
  refreshAccounts(deps)
  return ok(playbook)
}

const unknownPlaybook = notFound('This playbook is not in the workspace.', 'Choose one under Playbooks.')
