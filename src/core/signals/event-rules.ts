import { acquisition } from './events/acquisition.ts'
import { awardRecognition } from './events/award-recognition.ts'
import { bankruptcyDistress } from './events/bankruptcy-distress.ts'
import { capexInvestment } from './events/capex-investment.ts'
import { certification } from './events/certification.ts'
import { contractWin } from './events/contract-win.ts'
import { costPressure } from './events/cost-pressure.ts'
import { divestiture } from './events/divestiture.ts'
import { earningsDecline } from './events/earnings-decline.ts'
import { earningsGrowth } from './events/earnings-growth.ts'
import { expansionFacility } from './events/expansion-facility.ts'
import { facilityClosure } from './events/facility-closure.ts'
import { funding } from './events/funding.ts'
import { guidanceChange } from './events/guidance-change.ts'
import { hiringSurge } from './events/hiring-surge.ts'
import { ipo } from './events/ipo.ts'
import { layoffsRestructuring } from './events/layoffs-restructuring.ts'
import { leadershipChange } from './events/leadership-change.ts'
import { leadershipStatementGoal } from './events/leadership-statement-goal.ts'
import { partnership } from './events/partnership.ts'
import { productLaunch } from './events/product-launch.ts'
import { rebrand } from './events/rebrand.ts'
import { recallQuality } from './events/recall-quality.ts'
import { regulatoryLegal } from './events/regulatory-legal.ts'
import { relocation } from './events/relocation.ts'
import { securityIncident } from './events/security-incident.ts'
import { strikeLabor } from './events/strike-labor.ts'
import { supplyDisruption } from './events/supply-disruption.ts'
import { sustainabilityCommitment } from './events/sustainability-commitment.ts'
import { technologyAdoption } from './events/technology-adoption.ts'
import type { EventRules } from './rule.ts'

/** The rules of English: every event type we can tell, in the order of the catalogue. A further type is a file in `events` and a line here. */
export const englishRules: readonly EventRules[] = [
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
  partnership,
  contractWin,
  earningsGrowth,
  earningsDecline,
  guidanceChange,
  capexInvestment,
  regulatoryLegal,
  recallQuality,
  securityIncident,
  supplyDisruption,
  technologyAdoption,
  costPressure,
  strikeLabor,
  bankruptcyDistress,
  relocation,
  rebrand,
  certification,
  awardRecognition,
  leadershipStatementGoal,
  sustainabilityCommitment,
]
