import { acquisition } from '../events/german/acquisition.ts'
import { contractWin } from '../events/german/contract-win.ts'
import { expansionFacility } from '../events/german/expansion-facility.ts'
import { layoffsRestructuring } from '../events/german/layoffs-restructuring.ts'
import { leadershipChange } from '../events/german/leadership-change.ts'
import { productLaunch } from '../events/german/product-launch.ts'
import { germanActor } from './german/actor-words.ts'
import { germanArguments } from './german/argument-words.ts'
import { germanDates } from './german/date-words.ts'
import { germanFollowUps } from './german/follow-ups.ts'
import { germanMood } from './german/mood-words.ts'
import { germanPlaces } from './german/place-words.ts'
import { germanSentence } from './german/sentence-words.ts'
import type { Language } from './language.ts'

export const german: Language = {
  code: 'de',
  sentence: germanSentence,
  actor: germanActor,
  mood: germanMood,
  dates: germanDates,
  places: germanPlaces,
  args: germanArguments,
  rules: [leadershipChange, acquisition, expansionFacility, layoffsRestructuring, productLaunch, contractWin],
  followUps: germanFollowUps,
}
