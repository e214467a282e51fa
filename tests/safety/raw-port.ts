import type { SupportedMessagePort } from '@orpc/client/message-port'

/** What came back for one call: its status and body. */
export type Answer = { readonly status: number; readonly body: unknown }

/** The other end of a port, which says what it is told to, fit or not. */
export type RawPort = {
  /** `body` as text, so that it may hold what no object of ours would. */
  call(method: string, body: string): Promise<Answer>
  say(message: unknown): void
  close(): void
}

type Heard = { readonly i?: string; readonly t?: number; readonly p?: { readonly s?: number; readonly b?: unknown } }

export function aRawPort(serve: (port: SupportedMessagePort) => void): RawPort {
  const { port1, port2 } = new MessageChannel()
  serve(port2)
  port2.start()
  const waiting = new Map<string, (answer: Answer) => void>()
  port1.addEventListener('message', ({ data }) => {
    // written by the library, as JSON; one that carries bytes in it would fail here
    const { i = '', t, p } = JSON.parse(String(data)) as Heard
    if (t !== undefined) return
    waiting.get(i)?.({ status: p?.s ?? 200, body: p?.b })
    waiting.delete(i)
    // what streams is not listened to any longer
    port1.postMessage(JSON.stringify({ i, t: 4 }))
  })
  port1.start()
  let made = 0
  return {
    call(method, body) {
      const i = `c${++made}`
      return new Promise((resolve) => {
        waiting.set(i, resolve)
        port1.postMessage(`{"i":"${i}","p":{"u":"/${method.replace('.', '/')}","b":${body}}}`)
      })
    },
    say: (message) => port1.postMessage(message),
    close() {
      port1.close()
      port2.close()
    },
  }
}
