import { WrongUse } from './wrong-use.ts'

/** Only an address on this computer may be named: the user says this very origin. */
export function loopbackOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !isLoopback(url.href)) {
    throw new WrongUse('--allow-loopback is for an address on this computer, like http://127.0.0.1:8080/.')
  }
  return url.origin
}

export const isLoopback = (url: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(url).hostname)
