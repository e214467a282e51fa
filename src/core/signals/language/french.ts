import { acquisition } from '../events/french/acquisition.ts'
import { contractWin } from '../events/french/contract-win.ts'
import { expansionFacility } from '../events/french/expansion-facility.ts'
import { layoffsRestructuring } from '../events/french/layoffs-restructuring.ts'
import { leadershipChange } from '../events/french/leadership-change.ts'
import { productLaunch } from '../events/french/product-launch.ts'
import { frenchActor } from './french/actor-words.ts'
import { frenchArguments } from './french/argument-words.ts'
import { frenchDates } from './french/date-words.ts'
import { frenchFollowUps } from './french/follow-ups.ts'
import { frenchMood } from './french/mood-words.ts'
import { frenchPlaces } from './french/place-words.ts'
import { frenchSentence } from './french/sentence-words.ts'
import type { Language } from './language.ts'

export const french: Language = {
  code: 'fr',
  sentence: frenchSentence,
  actor: frenchActor,
  mood: frenchMood,
  dates: frenchDates,
  places: frenchPlaces,
  args: frenchArguments,
  rules: [leadershipChange, acquisition, expansionFacility, layoffsRestructuring, productLaunch, contractWin],
  followUps: frenchFollowUps,
}
