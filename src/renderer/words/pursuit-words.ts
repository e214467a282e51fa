import type { PartialDate, PursuitState, WakeUp } from '../../contract/contract.ts'
import { shortDateWords } from './dates.ts'
import { countWord, eventTypeWord } from './terms.ts'

export const dayWords = (day: string, now: Date): string =>
  // a whole day is a date of the form of all dates
  shortDateWords(day as PartialDate, now)

/** Where the pursuit rule stands, in a sentence or two. */
export function silenceWords({ silence }: PursuitState, now: Date): string {
  const { approach, lastSign, attempts, workingDays, limit, left, nextFrom, met } = silence
  if (met) return `${met.because.text}.`
  if (approach === null) return 'Nobody got in touch yet.'
  const sign = lastSign
    ? `They ${lastSign.what === 'asked' ? 'got in touch' : 'answered'} on ${dayWords(lastSign.day, now)}.`
    : 'We approached them; they never answered.'
  if (attempts === 0) return `${sign} Nothing was tried since.`
  const next = nextFrom ? ` Next one not before ${dayWords(nextFrom, now)}.` : ''
  return `${sign} ${countWord(attempts, 'attempt')} in ${countWord(workingDays, 'working day')} without an answer; ${left} left of ${limit.attempts} in ${limit.workingDays} working days.${next}`
}

/** "an event (Leadership, Funding) that tells of “Corby”". */
export function wakeUpWords(wakeUp: WakeUp, now: Date): string {
  switch (wakeUp.on) {
    case 'date':
      return `${dayWords(wakeUp.day, now)}${wakeUp.words === '' ? '' : `: ${wakeUp.words}`}`
    case 'event': {
      const words = wakeUp.types.map((type) => eventTypeWord[type].word.toLowerCase())
      const shown = words.slice(0, 3).join(', ') + (words.length > 3 ? ` or ${words.length - 3} more kinds` : '')
      return `a new event (${shown})${tellsOf(wakeUp.of)}`
    }
    case 'change':
      return `a change on their pages (${wakeUp.kinds.map((kind) => changeKindWord[kind]).join(', ')})${tellsOf(wakeUp.of)}`
    case 'fact': {
      const { headcount } = wakeUp.test
      if (headcount?.min !== undefined) return `${headcount.min} people or more`
      return 'a fact that you named'
    }
  }
}

const tellsOf = (of: string | null): string => (of === null ? '' : ` that tells of ${of}`)

export const changeKindWord: Readonly<Record<Extract<WakeUp, { on: 'change' }>['kinds'][number], string>> = {
  person_gone: 'somebody left',
  person_new: 'somebody new',
  role_changed: 'another role',
  headcount_changed: 'headcount',
  opening_new: 'new opening',
  opening_closed: 'opening closed',
  opening_reposted: 'opening posted again',
  customer_new: 'new customer',
  customer_gone: 'customer gone',
  certification_new: 'new certificate',
  certification_dropped: 'certificate dropped',
  offer_new: 'new offer',
  offer_dropped: 'offer dropped',
  site_new: 'new site',
  site_gone: 'site gone',
  price_changed: 'price',
  claim_changed: 'a claim said otherwise',
  claim_dropped: 'a claim dropped',
}
