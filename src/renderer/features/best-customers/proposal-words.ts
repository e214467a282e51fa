import type { Proposal } from '../../../contract/best-customers.ts'
import { countWord } from '../../words/terms.ts'

type Tally = Proposal['good']

/** "3 of 4 best customers show it, 1 does not say; none of 2 you regret." */
export function tallyWords({ good, regretted }: Pick<Proposal, 'good' | 'regretted'>): string {
  const silent = good.of - good.show - good.against
  const says = [
    `${good.show === good.of ? `All ${good.of}` : `${good.show} of ${good.of}`} best customers show it`,
    good.against > 0 && `${good.against} ${good.against === 1 ? 'says' : 'say'} otherwise`,
    silent > 0 && `${silent} ${silent === 1 ? 'does' : 'do'} not say`,
  ].filter(Boolean)
  return `${says.join(', ')}${regretted.of > 0 ? `; ${regrettedWords(regretted)}` : ''}.`
}

/** The same of what the regretted share. */
export function avoidWords({ good, regretted }: Pick<Proposal, 'good' | 'regretted'>): string {
  const all =
    regretted.show === regretted.of
      ? regretted.of === 2
        ? 'Both'
        : `All ${regretted.of}`
      : `${regretted.show} of ${regretted.of}`
  return `${all} you regret show it, none of your ${good.of} best customers.`
}

const regrettedWords = ({ show, of }: Tally): string =>
  show === 0 ? `none of the ${of} you regret` : `${show} of the ${of} you regret too`

/** What so few companies prove. */
export function howSure(good: number, regretted: number): string {
  const few =
    good < 6
      ? `${countWord(good, 'company', 'companies')} are few: take each line for a hunch, and keep what you know to be so.`
      : ''
  const none =
    regretted === 0
      ? 'Without any that you regret, what all companies of a trade share looks like a mark of good ones.'
      : ''
  return [few, none].filter(Boolean).join(' ')
}

/** What a line becomes when it is confirmed. */
export function becomes({ as, edits }: Pick<Proposal, 'as' | 'edits'>): string {
  return as === 'criterion' && edits[0]?.op === 'set' ? 'takes the place of the size that is asked for' : asWords[as]
}

const asWords: Readonly<Record<Proposal['as'], string>> = {
  criterion: 'becomes a criterion',
  disqualifier: 'becomes a disqualifier',
  typical: 'is called typical of their kind: gives questions, never confidence',
}
