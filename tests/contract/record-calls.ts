import { contract } from '../../src/contract/contract.ts'

/** Every method of the contract, as `domain.method`. */
export const everyMethod: readonly string[] = Object.entries(contract).flatMap(([domain, methods]) =>
  Object.keys(methods).map((method) => `${domain}.${method}`),
)

/** The same client, noting which methods were called: the suite must leave none out. */
export function recordCalls<T extends object>(api: T, called: Set<string>): T {
  return new Proxy(api, {
    get(target, domain) {
      const methods: unknown = Reflect.get(target, domain)
      if (
        typeof domain !== 'string' ||
        (typeof methods !== 'object' && typeof methods !== 'function') ||
        methods === null
      )
        return methods
      return new Proxy(methods, {
        get(inner, method) {
          if (typeof method === 'string') called.add(`${domain}.${method}`)
          const found: unknown = Reflect.get(inner, method)
          return found
        },
      })
    },
  })
}
