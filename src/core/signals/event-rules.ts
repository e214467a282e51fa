import { acquisition } from './events/acquisition.ts'
import { divestiture } from './events/divestiture.ts'
import { expansionFacility } from './events/expansion-facility.ts'
import { facilityClosure } from './events/facility-closure.ts'
import { funding } from './events/funding.ts'
import { hiringSurge } from './events/hiring-surge.ts'
import { ipo } from './events/ipo.ts'
import { layoffsRestructuring } from './events/layoffs-restructuring.ts'
import { leadershipChange } from './events/leadership-change.ts'
import { productLaunch } from './events/product-launch.ts'
import type { EventRules } from './rule.ts'

/** Every event type we can tell, in the order of the catalogue. A further type is a file in `events` and a line here. */
export const eventRules: readonly EventRules[] = [
  leadershipChange,
  funding,
  ipo,
  acquisition,
  divestiture,
  expansionFacility,
  facilityClosure,
  layoffsRestructuring,
  hiringSurge,
  productLaunch,
]
