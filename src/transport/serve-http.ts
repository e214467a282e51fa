import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyRouter } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { rpcPrefix } from './wire.ts'

/** A note of a million characters takes at most four bytes each; everything else is far smaller … */
const maxBodyBytes = 6_000_000
/** … but for what is brought in: a file of 25 MB in base64. */
const maxImportBytes = 36_500_000
const importPath = `${rpcPrefix}/imports/bringIn`

/** Answers RPC calls of an HTTP server. Resolves to false when the path is not one of ours. Host, Origin and token are the caller's to check. */
export function createHttpHandler(
  router: AnyRouter,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const limited = (maxBodySize: number) => new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize })] })
  const usual = limited(maxBodyBytes)
  const forImports = limited(maxImportBytes)
  return async (request, response) => {
    const handler = request.url === importPath ? forImports : usual
    return (await handler.handle(request, response, { prefix: rpcPrefix, context: {} })).matched
  }
}
