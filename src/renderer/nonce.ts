/** The nonce the host wrote into this page; style elements of Radix and CodeMirror carry it. */
export function cspNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}
