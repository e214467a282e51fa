import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { type Deps, changed } from '../deps.ts'
import { orFail } from '../failure.ts'
import { repairWorkspace } from '../backups/repair-workspace.ts'
import { paperOf } from '../paper-of.ts'
import { given, type Implementer } from './implementer.ts'

export function workspaceMethods(os: Implementer, deps: Deps) {
  const { workspace, clock, app } = deps
  return {
    status: os.workspace.status.handler(() => ({
      app: { version: app.version, host: app.host },
      path: workspace.path,
      readOnly: workspace.readOnly,
      holder: workspace.holder,
      accounts: workspace.accounts.count(),
      canRender: deps.renderer !== null,
      canShowFolder: deps.showFolder !== null,
      allowedInside: [...deps.privateOrigins.all()],
      settings: workspace.settings.get(),
      paper: paperOf(deps, workspace.settings.get()),
      now: clock.now(),
    })),
    saveSettings: os.workspace.saveSettings.handler(({ input }) => {
      const settings = { ...workspace.settings.get(), ...given(input) }
      workspace.settings.save(settings)
      changed(deps, 'settings')
      return settings
    }),
    holdings: os.workspace.holdings.handler(async ({ signal }) =>
      orFail(await workspace.holdings(signal ?? new AbortController().signal)),
    ),
    diskEncryption: os.workspace.diskEncryption.handler(() => deps.diskEncryption(workspace.path)),
    showFolder: os.workspace.showFolder.handler(async () => orFail(await showFolder(deps))),
    doctor: os.workspace.doctor.handler(() => [...workspace.doctor()]),
    repair: os.workspace.repair.handler(async () => orFail(await repairWorkspace(deps))),
    changes: os.workspace.changes.handler(({ signal }) => deps.changes.subscribe('change', signal ? { signal } : {})),
  }
}

async function showFolder({
  showFolder: show,
  workspace: { path },
}: Pick<Deps, 'showFolder' | 'workspace'>): Promise<Result<{ path: string }>> {
  if (!show) return fail(notShown(path, 'this Groundwork runs in a browser, which opens no folder'))
  const fault = await show(path)
  return fault === '' ? ok({ path }) : fail(notShown(path, fault))
}

const notShown = (path: string, why: string): AppError => ({
  kind: 'bad-input',
  message: `${path} was not opened: ${why}.`,
  next: 'Copy its path, and open it in your file manager.',
  retry: 'never',
})
