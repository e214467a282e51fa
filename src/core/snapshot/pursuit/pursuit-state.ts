import type { Call } from '../../model/call.ts'
import type { PursuitThresholds } from '../../model/playbook.ts'
import type { PursuitState } from '../../model/pursuit.ts'
import type { Instant } from '../../model/time.ts'
import type { Touch } from '../../model/touch.ts'
import { contactsOf } from './contacts.ts'
import { giveAndGet } from './give-and-get.ts'
import { silenceOf } from './silence.ts'

export function pursuitState(
  { touches, calls }: { readonly touches: readonly Touch[]; readonly calls: readonly Call[] },
  thresholds: PursuitThresholds,
  asOf: Instant,
): PursuitState {
  return {
    silence: silenceOf(contactsOf(touches, calls, asOf), thresholds, asOf),
    giveAndGet: giveAndGet(touches, thresholds.allGive, asOf),
  }
}
