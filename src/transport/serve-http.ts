import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyRouter } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { rpcPrefix } from './wire.ts'

/** A note of a million characters takes at most four bytes each; everything else is far smaller … */
const maxBodyBytes = 6_000_000
/** … but for what is brought in: a file of 25 MB in base64, and one of 40 MB that holds an account. */
const largerBodies: Readonly<Record<string, number>> = {
  [`${rpcPrefix}/imports/bringIn`]: 36_500_000,
  [`${rpcPrefix}/handOvers/look`]: 54_500_000,
  [`${rpcPrefix}/handOvers/bringIn`]: 54_500_000,
}

/** Answers RPC calls of an HTTP server. Resolves to false when the path is not one of ours. Host, Origin and token are the caller's to check. */
export function createHttpHandler(
  router: AnyRouter,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const limited = (maxBodySize: number) => new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize })] })
  const usual = limited(maxBodyBytes)
  const larger = new Map(Object.entries(largerBodies).map(([path, most]) => [path, limited(most)]))
  return async (request, response) => {
    const handler = larger.get(request.url ?? '') ?? usual
    return (await handler.handle(request, response, { prefix: rpcPrefix, context: {} })).matched
  }
}
