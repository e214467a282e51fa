import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'

/** More layers than this are no compression any more. */
const MAX_LAYERS = 3
/** Small output steps, so that a stop at the cap has little behind it (SAFETY 16: cap + 64 KB). */
const CHUNK = 16 * 1024
/** A decoder is a stream: unless told, it decodes 64 KB ahead of its reader, which alone is all that may lie behind. */
const steps = { chunkSize: CHUNK, readableHighWaterMark: CHUNK }

export type DecodedBody = {
  readonly bytes: Uint8Array
  /** `cut`: the sender broke off or sent damaged data; `over-cap`: there was more than the cap, the bytes stop at it. */
  readonly ending: 'complete' | 'cut' | 'over-cap'
}

class OverCap extends Error {}

/** The codings in the order they were applied, or `undefined` when one is unknown or there are too many. */
export function codingsOf(header: string | undefined): readonly string[] | undefined {
  const named = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  const known = named.every((one) => ['gzip', 'x-gzip', 'deflate', 'br', 'zstd'].includes(one))
  return known && named.length <= MAX_LAYERS ? named : undefined
}

/**
 * Reads a body through its content codings and stops once any layer has given out more than `cap` bytes. What was read
 * before the sender broke off is kept. Rejects only when `signal` is aborted.
 */
export async function readDecoded(
  body: AsyncIterable<Uint8Array>,
  codings: readonly string[],
  cap: number,
  signal: AbortSignal,
): Promise<DecodedBody> {
  const state = { cut: false }
  let stream = untilCut(body, state, signal)
  for (const coding of codings.toReversed()) stream = decoded(stream, coding, cap)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk.subarray(0, cap - size))
      if (size + chunk.length > cap) throw new OverCap()
      size += chunk.length
    }
  } catch (error) {
    if (signal.aborted) throw error
    return { bytes: Buffer.concat(chunks), ending: error instanceof OverCap ? 'over-cap' : 'cut' }
  }
  return { bytes: Buffer.concat(chunks), ending: state.cut ? 'cut' : 'complete' }
}

/** Ends quietly where the sender broke off, so that the decoders still give out what they hold. */
async function* untilCut(
  body: AsyncIterable<Uint8Array>,
  state: { cut: boolean },
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    if (signal.aborted) throw error
    state.cut = true
  }
}

async function* decoded(source: AsyncGenerator<Uint8Array>, coding: string, cap: number): AsyncGenerator<Uint8Array> {
  const first = await source.next()
  if (first.done) return
  const decoder = decoderFor(coding, first.value)
  // a failure of the feed destroys the decoder, and so is thrown by the loop below
  pipeline(rejoined(first.value, source), decoder).catch(() => undefined)
  let size = 0
  for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
    size += chunk.length
    yield chunk
    if (size > cap) throw new OverCap()
  }
}

async function* rejoined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function decoderFor(coding: string, first: Uint8Array): Transform {
  const zlib = { ...steps, finishFlush: constants.Z_SYNC_FLUSH }
  switch (coding) {
    case 'br':
      return createBrotliDecompress({ ...steps, finishFlush: constants.BROTLI_OPERATION_FLUSH })
    case 'zstd':
      // RFC 9659: a decoder of this content coding need not keep more than 8 MB of window
      return createZstdDecompress({
        ...steps,
        finishFlush: constants.ZSTD_e_continue,
        params: { [constants.ZSTD_d_windowLogMax]: 23 },
      })
    case 'deflate':
      // the header names zlib data, many servers send raw deflate: the low half of the first byte tells them apart
      return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib)
    default:
      return createGunzip(zlib)
  }
}
