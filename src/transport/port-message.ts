import type { SupportedMessagePort } from '@orpc/client/message-port'

type Heard = (event?: { readonly data: unknown }) => void

/**
 * The same port, deaf to what our client would not send. The library reads a message after it has returned, so whatever it can't
 * read would be an error that nobody catches.
 */
export function hearingRequests(port: SupportedMessagePort): SupportedMessagePort {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on(event, callback: Heard) {
      const heard: Heard = event === 'message' ? (said) => void (isRequest(said?.data) && callback(said)) : callback
      if ('addEventListener' in port)
        port.addEventListener(event, (said) => heard(said instanceof MessageEvent ? said : undefined))
      else if ('on' in port) port.on(event, heard)
    },
  }
}

/** As `encodeRequestMessage` of @orpc/standard-server-peer writes them: a call, or the end of one (4). We send no files and no streams. */
function isRequest(data: unknown): boolean {
  const message = typeof data === 'string' ? parsed(data) : undefined
  if (!isRecord(message) || typeof message['i'] !== 'string') return false
  if (message['t'] === 4) return true
  const call = message['p']
  return (
    message['t'] === undefined &&
    isRecord(call) &&
    typeof call['u'] === 'string' &&
    /^\/[\w/.-]{1,200}$/.test(call['u']) &&
    call['m'] === undefined &&
    (call['h'] === undefined || (isRecord(call['h']) && Object.keys(call['h']).length === 0))
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
