/** Control characters and zeros that no text has; in UTF-16 zeros stand on one side of the pairs only. `head` is the first bytes of a body. */
export function looksBinary(head: Uint8Array): boolean {
  let even = 0
  let odd = 0
  let control = 0
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++
    else if (byte === 0) odd++
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)) control++
  })
  const pairs = head.length / 2
  const wide = (even > pairs * 0.3 && odd < pairs * 0.05) || (odd > pairs * 0.3 && even < pairs * 0.05)
  return control > head.length * 0.02 || (even + odd > 0 && !wide)
}
