import { cueAtLine } from '../../core/playbook/cue-at-line.ts'
import { cueHits } from '../cue-hits.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { tryPlaybook } from '../playbook-trial.ts'
import {
  compareOnFile,
  confirmPlaybook,
  duplicatePlaybook,
  editText,
  onFile,
  readText,
  removePlaybook,
  restorePlaybook,
  savePlaybook,
  starterPlaybooks,
} from '../playbooks.ts'
import type { Implementer } from './implementer.ts'

export function playbookMethods(os: Implementer, deps: Deps) {
  return {
    starters: os.playbooks.starters.handler(() => starterPlaybooks(deps)),
    list: os.playbooks.list.handler(() => [...deps.workspace.playbooks.list()]),
    removed: os.playbooks.removed.handler(() => [...deps.workspace.playbooks.removed()]),
    get: os.playbooks.get.handler(({ input }) => orFail(onFile(deps, input))),
    versions: os.playbooks.versions.handler(({ input: { playbookId } }) => {
      orFail(onFile(deps, { playbookId }))
      return deps.workspace.playbooks
        .versions(playbookId)
        .map(({ version, savedAt, content: { name } }) => ({ version, savedAt, name }))
    }),
    compare: os.playbooks.compare.handler(({ input }) => orFail(compareOnFile(deps, input.before, input.after))),
    read: os.playbooks.read.handler(({ input }) => readText(input.yaml)),
    edit: os.playbooks.edit.handler(({ input }) => orFail(editText(input.yaml, input.edits))),
    duplicate: os.playbooks.duplicate.handler(({ input }) => orFail(duplicatePlaybook(deps, input.playbookId))),
    remove: os.playbooks.remove.handler(({ input }) => orFail(removePlaybook(deps, input.playbookId))),
    restore: os.playbooks.restore.handler(({ input }) => orFail(restorePlaybook(deps, input.playbookId))),
    cueAt: os.playbooks.cueAt.handler(({ input }) => cueAtLine(input.yaml, input.line)),
    cueHits: os.playbooks.cueHits.handler(({ input }) => cueHits(deps, input)),
    tryOut: os.playbooks.tryOut.handler(async ({ input }) => orFail(await tryPlaybook(deps, input))),
    save: os.playbooks.save.handler(({ input }) => orFail(savePlaybook(deps, input))),
    confirm: os.playbooks.confirm.handler(({ input }) => orFail(confirmPlaybook(deps, input.playbookId))),
  }
}
