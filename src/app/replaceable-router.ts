import { type AnyProcedure, call, isProcedure, os } from '@orpc/server'
import type { Router } from './api.ts'

/**
 * The same methods for as long as the host lives, whatever workspace answers them: each call goes to the router of the moment, and waits
 * while there is none. What comes in and goes out is checked there.
 */
export function createReplaceableRouter(first: Router, current: () => Promise<Router>): Router {
  const passOn = (path: readonly string[]) =>
    os.handler(async ({ input, signal, lastEventId }) => {
      const procedure = procedureAt(await current(), path)
      return call(procedure, input, {
        path,
        ...(signal ? { signal } : {}),
        ...(lastEventId === undefined ? {} : { lastEventId }),
      })
    })
  const copy = (node: object, path: readonly string[]): object =>
    isProcedure(node)
      ? passOn(path)
      : Object.fromEntries(
          Object.entries(node).map(([name, member]: [string, object]) => [name, copy(member, [...path, name])]),
        )
  // the same tree, procedure by procedure
  return copy(first, []) as Router
}

function procedureAt(router: object, path: readonly string[]): AnyProcedure {
  const found = path.reduce<unknown>((node, name) => (isObject(node) ? Reflect.get(node, name) : undefined), router)
  if (!isProcedure(found)) throw new Error(`no method ${path.join('.')}`)
  return found
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
