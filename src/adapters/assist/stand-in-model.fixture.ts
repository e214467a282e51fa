import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { type LoopbackServer, serveHttp } from '../web/loopback-server.fixture.ts'

export type AskedOfModel = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
/** What the stand-in does with one request; a text is what the model says. */
export type Reply = string | ((response: ServerResponse) => void)

/** A language model's server on this computer, that says what a test wants it to say. */
export async function serveModel(
  reply: (asked: AskedOfModel, count: number) => Reply,
): Promise<LoopbackServer & { readonly asked: readonly AskedOfModel[] }> {
  const asked: AskedOfModel[] = []
  const server = await serveHttp((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      }
      asked.push(one)
      if (one.path.endsWith('/models')) {
        response.end(JSON.stringify({ data: [{ id: 'small:3b' }, { id: 'large:70b' }] }))
        return
      }
      const told = reply(one, asked.length)
      if (typeof told === 'function') told(response)
      else response.end(completion(told))
    })
  })
  return { ...server, asked }
}

export const completion = (content: string, finish = 'stop'): string =>
  JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: finish }] })

/** Answers with a status and what goes with it. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Reply =>
  (response) =>
    void response.writeHead(code, headers).end(body)

/** Takes the request and never says a word. */
export const silent: Reply = () => undefined

/** An answer without an end. */
export const endless: Reply = (response) => {
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.on('drain', more)
  more()
}
