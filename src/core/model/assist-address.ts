/** Where the language model answers: on this computer, or with a provider. */
export type AssistUse = 'off' | 'local' | 'cloud'

/** Hosts that are this computer by their spelling. What they lead to is judged once more when they are connected to. */
const thisComputer = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * The address below which the model answers, out of what was typed: no user, no query. Without a path it is `/v1`, which
 * all of them share. Null for what may not be asked.
 */
export function parseAssistAddress(text: string, use: AssistUse): URL | null {
  if (use === 'off' || !/^https?:\/\/[^\s@?#]+$/i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  const isHere = thisComputer.test(url.hostname)
  if (use === 'local' ? !isHere : isHere || url.protocol !== 'https:') return null
  const path = url.pathname.replace(/(?<!\/)\/+$/, '').replace(/\/chat\/completions$/, '')
  url.pathname = path === '' ? '/v1' : path
  return url
}

/** What is wrong with such an address, and how it is written; null when nothing is, or nothing was typed. */
export function assistAddressFault(text: string, use: AssistUse): string | null {
  if (text === '' || use === 'off' || parseAssistAddress(text, use)) return null
  if (/@/.test(text)) return 'Without user and password: a key has a field of its own.'
  if (use === 'local')
    return 'An address of this computer, such as http://127.0.0.1:11434. Other computers of your network are not asked.'
  return /^http:/i.test(text)
    ? 'With https: what is sent, and the key, must not be readable on the way.'
    : 'An https address, such as https://api.example/v1. One of this computer is chosen as such.'
}
