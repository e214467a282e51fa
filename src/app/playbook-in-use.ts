import type { Playbook } from '../core/model/playbook.ts'
import type { Deps } from './deps.ts'

/** The playbook this workspace looks through; null until the user has confirmed one. */
export function currentPlaybook({ workspace }: Pick<Deps, 'workspace'>): Playbook | null {
  const id = workspace.settings.get().playbookId
  return id ? (workspace.playbooks.get(id) ?? null) : null
}
