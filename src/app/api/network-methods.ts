import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { tryWay } from '../try-way.ts'
import type { Implementer } from './implementer.ts'

export function networkMethods(os: Implementer, deps: Deps) {
  const { proxy } = deps
  const state = () => ({ environment: [...proxy.environment()], password: proxy.hasPassword() })
  return {
    proxy: os.network.proxy.handler(state),
    givePassword: os.network.givePassword.handler(({ input }) => {
      proxy.setPassword(input.password)
      return state()
    }),
    tryOut: os.network.tryOut.handler(async ({ input, signal }) =>
      orFail(await tryWay(deps, input.site, signal ?? new AbortController().signal)),
    ),
  }
}
