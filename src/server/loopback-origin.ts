export const isLoopback = (url: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(url).hostname)

/**
 * The origin of an address on this computer, over http where it says nothing else, as research takes it; undefined for any other, and for what
 * is no address.
 */
export function loopbackOrigin(address: string): string | undefined {
  const whole = address.includes('://') ? address : `http://${address}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  return url && /^https?:$/.test(url.protocol) && isLoopback(url.href) ? url.origin : undefined
}

/** What a refused address is answered with. */
export const onlyLoopback = '--allow-loopback is for an address on this computer, like http://127.0.0.1:8080/.'
