import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyRouter } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { rpcPrefix } from './wire.ts'

/** A note of a million characters takes at most four bytes each; everything else is far smaller. */
const maxBodyBytes = 6_000_000

/** Answers RPC calls of an HTTP server. Resolves to false when the path is not one of ours. Host, Origin and token are the caller's to check. */
export function createHttpHandler(
  router: AnyRouter,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const handler = new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize: maxBodyBytes })] })
  return async (request, response) =>
    (await handler.handle(request, response, { prefix: rpcPrefix, context: {} })).matched
}
