/**
 * Control characters and zeros that no text has; in UTF-16 zeros stand on one side of the pairs only, and what else stands there is
 * half a letter. A byte order mark is what no binary file begins with (WHATWG MIME Sniffing, 5.1). `head` is the first bytes of a body.
 */
export function looksBinary(head: Uint8Array): boolean {
  if (marks.some((mark) => mark.every((byte, i) => head[i] === byte))) return false
  const zeros: [number, number] = [0, 0]
  const controls: [number, number] = [0, 0]
  head.forEach((byte, i) => {
    const side = i % 2 === 0 ? 0 : 1
    if (byte === 0) zeros[side] += 1
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)) controls[side] += 1
  })
  const [even, odd] = zeros
  const pairs = head.length / 2
  const wideAtEven = even > pairs * 0.3 && odd < pairs * 0.05
  const wideAtOdd = odd > pairs * 0.3 && even < pairs * 0.05
  const control = (wideAtEven ? 0 : controls[0]) + (wideAtOdd ? 0 : controls[1])
  return control > head.length * 0.02 || (even + odd > 0 && !wideAtEven && !wideAtOdd)
}

const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xfe, 0xff],
  [0xff, 0xfe],
]
