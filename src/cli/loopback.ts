import { loopbackOrigin, onlyLoopback } from '../server/loopback-origin.ts'
import { WrongUse } from './wrong-use.ts'

/** Only an address on this computer may be named: the user says this very origin. */
export function allowedOrigin(address: string): string {
  const origin = loopbackOrigin(address)
  if (origin === undefined) throw new WrongUse(onlyLoopback)
  return origin
}
