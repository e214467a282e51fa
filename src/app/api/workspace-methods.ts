import { type Deps, changed } from '../deps.ts'
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
    doctor: os.workspace.doctor.handler(() => [...workspace.doctor()]),
    changes: os.workspace.changes.handler(({ signal }) => deps.changes.subscribe('change', signal ? { signal } : {})),
  }
}
