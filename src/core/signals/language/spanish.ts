import { acquisition } from '../events/spanish/acquisition.ts'
import { contractWin } from '../events/spanish/contract-win.ts'
import { expansionFacility } from '../events/spanish/expansion-facility.ts'
import { layoffsRestructuring } from '../events/spanish/layoffs-restructuring.ts'
import { leadershipChange } from '../events/spanish/leadership-change.ts'
import { productLaunch } from '../events/spanish/product-launch.ts'
import { spanishActor } from './spanish/actor-words.ts'
import { spanishArguments } from './spanish/argument-words.ts'
import { spanishDates } from './spanish/date-words.ts'
import { spanishFollowUps } from './spanish/follow-ups.ts'
import { spanishMood } from './spanish/mood-words.ts'
import { spanishPlaces } from './spanish/place-words.ts'
import { spanishSentence } from './spanish/sentence-words.ts'
import type { Language } from './language.ts'

export const spanish: Language = {
  code: 'es',
  sentence: spanishSentence,
  actor: spanishActor,
  mood: spanishMood,
  dates: spanishDates,
  places: spanishPlaces,
  args: spanishArguments,
  rules: [leadershipChange, acquisition, expansionFacility, layoffsRestructuring, productLaunch, contractWin],
  followUps: spanishFollowUps,
}
