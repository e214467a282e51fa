/** Where a proxy is, out of what was typed: scheme, host and port, and nothing else; null for anything other. */
export function parseProxyAddress(text: string): URL | null {
  if (!/^https?:\/\/[^\s/@?#]+:\d{1,5}\/?$/i.test(text) || !URL.canParse(text)) return null
  return new URL(text)
}

/** What is wrong with a proxy's address, and how it is written; null when nothing is. */
export const proxyAddressFault = (text: string): string | null =>
  text === '' || parseProxyAddress(text)
    ? null
    : /@/.test(text)
      ? 'Without user and password: the user has a field of its own, and so has the password.'
      : /^socks/i.test(text)
        ? 'A SOCKS proxy cannot be used: one that takes http or https requests can.'
        : 'Scheme, host and port, such as http://proxy.example:8080.'
