import { englishRules } from '../event-rules.ts'
import { englishActor } from './english/actor-words.ts'
import { englishArguments } from './english/argument-words.ts'
import { englishDates } from './english/date-words.ts'
import { englishFollowUps } from './english/follow-ups.ts'
import { englishMood } from './english/mood-words.ts'
import { englishPlaces } from './english/place-words.ts'
import { englishSentence } from './english/sentence-words.ts'
import { englishWeights } from './english/weights.ts'
import learned from './english/learned-words.json' with { type: 'json' }
import type { Language } from './language.ts'

export const english: Language = {
  code: 'en',
  sentence: englishSentence,
  actor: englishActor,
  mood: englishMood,
  dates: englishDates,
  places: englishPlaces,
  args: englishArguments,
  rules: englishRules,
  followUps: englishFollowUps,
  learned: { ...learned, common: new Set(learned.common) },
  weights: englishWeights,
}
