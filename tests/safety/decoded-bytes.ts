import type { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** What all of zlib's decoders and encoders are made of: what one gives out, it pushes. */
function baseOfAll(): { push: Transform['push'] } {
  let base: { constructor: { name: string } } = createGunzip()
  while (base.constructor.name !== 'ZlibBase' || !Object.hasOwn(base, 'constructor')) base = Object.getPrototypeOf(base)
  // ZlibBase inherits `push` from the streams
  return base as never
}

/** The most bytes any one decoder gave out while `run` ran, read by anybody or not. */
export async function mostDecoded(run: () => Promise<unknown>): Promise<number> {
  const base = baseOfAll()
  const given = new Map<object, number>()
  const inherited = base.push
  base.push = function push(this: Transform, chunk: Uint8Array | null, ...rest) {
    given.set(this, (given.get(this) ?? 0) + (chunk?.length ?? 0))
    return inherited.call(this, chunk, ...rest)
  }
  try {
    await run()
    return Math.max(0, ...given.values())
  } finally {
    Reflect.deleteProperty(base, 'push')
  }
}
