import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from '../../app/ports.ts'

// Crockford's base 32 in lower case: sorts as text in the order of its numbers, and has no letters taken for digits.
const digits = '0123456789abcdefghjkmnpqrstvwxyz'
const timeDigits = 10
const randomDigits = 10
const randomBits = BigInt(randomDigits * 5)
const tailMask = (1n << randomBits) - 1n

/**
 * Ids that sort by the time they were made: `not_` + 10 digits of milliseconds + 10 random ones (50 bits). Within one
 * millisecond the random part counts up, so that the order holds there too, also when the clock goes back.
 */
export function createIds(clock: Clock, random: (size: number) => Uint8Array = randomBytes): Ids {
  let last = -1n
  const next = (): bigint => {
    const fresh = (BigInt(Date.parse(clock.now())) << randomBits) | randomTail(random(7))
    last = fresh >> randomBits > last >> randomBits ? fresh : last + 1n
    return last
  }
  return { next: (prefix) => `${prefix}_${base32(next(), timeDigits + randomDigits)}` }
}

/** 49 random bits: the top one stays free, so that counting up does not run over. */
const randomTail = (bytes: Uint8Array): bigint => {
  const all = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return all & (tailMask >> 1n)
}

function base32(value: bigint, length: number): string {
  let out = ''
  for (let rest = value; out.length < length; rest >>= 5n) out = (digits[Number(rest & 31n)] ?? '0') + out
  return out
}
