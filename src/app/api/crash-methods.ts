import type { Deps } from '../deps.ts'
import type { Implementer } from './implementer.ts'

/** The name of the last report that a window told of. */
const toldKey = 'crash-reports-told'
/** A window that breaks at every step says so this often, and no more: its reports would push out those of others. */
const mostOfWindow = 3

export function crashMethods(os: Implementer, { crashes, workspace }: Deps) {
  const { settings } = workspace
  let written = 0
  const untold = (): number => {
    const last = settings.memory(toldKey) ?? ''
    return crashes.list().filter(({ name }) => name > last).length
  }
  return {
    list: os.crashes.list.handler(() => ({
      folder: crashes.folder,
      reports: crashes.list().toReversed(),
      untold: untold(),
    })),
    told: os.crashes.told.handler(() => {
      if (untold() > 0) settings.remember(toldKey, crashes.list().at(-1)?.name ?? '')
      return { untold: 0 as const }
    }),
    write: os.crashes.write.handler(({ input }) => {
      written += 1
      if (written <= mostOfWindow) crashes.write('window', input)
      return { written: written <= mostOfWindow }
    }),
  }
}
