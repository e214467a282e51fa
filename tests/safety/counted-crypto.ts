import { timingSafeEqual as compare } from 'node:crypto'

export { createHash, randomBytes } from 'node:crypto'

/** How many bytes were compared in constant time since it was emptied, one entry a comparison. */
export const compared: number[] = []

/** `node:crypto`, counting. */
export function timingSafeEqual(a: NodeJS.ArrayBufferView, b: NodeJS.ArrayBufferView): boolean {
  compared.push(a.byteLength)
  return compare(a, b)
}
