import type { Fit, Verdict } from '../../../contract/contract.ts'
import type { Trial, TrialChange } from '../../../contract/playbook-trial.ts'
import { fitWords } from '../../ui/fit-range.tsx'
import { countWord, verdictWord } from '../../words/terms.ts'

/** All stretches of a trial so far. */
export type TrialSoFar = {
  /** What would change most stands first. */
  readonly changes: readonly TrialChange[]
  readonly unchanged: number
  readonly unread: number
  readonly looked: number
  readonly all: number | null
}

export function sumOfTrial(stretches: readonly Trial[]): TrialSoFar {
  const last = stretches.at(-1)
  return {
    changes: stretches.flatMap(({ changes }) => changes).toSorted(byChange),
    unchanged: stretches.reduce((sum, { unchanged }) => sum + unchanged, 0),
    unread: stretches.reduce((sum, { unread }) => sum + unread, 0),
    looked: last?.accounts.looked ?? 0,
    all: last?.accounts.all ?? null,
  }
}

const order: readonly (Verdict | null)[] = ['pursue', 'walk-away', 'research-more', 'back-burner', null]

/** Another recommendation first, by what it would be; then the larger change of fit; then the more problems and criteria. */
function byChange(a: TrialChange, b: TrialChange): number {
  return (
    Number(turns(b)) - Number(turns(a)) ||
    (turns(a) ? order.indexOf(a.tried.verdict) - order.indexOf(b.tried.verdict) : 0) ||
    fitStep(b) - fitStep(a) ||
    told(b) - told(a) ||
    a.accountName.localeCompare(b.accountName)
  )
}

export const turns = ({ now, tried }: TrialChange): boolean => now.verdict !== tried.verdict
const middle = (fit: Pick<Fit, 'low' | 'high'> | null): number => (fit ? (fit.low + fit.high) / 2 : 0)
const fitStep = ({ now, tried }: TrialChange): number => Math.abs(middle(tried.fit) - middle(now.fit))
const told = ({ gained, lost, flips }: TrialChange): number => gained.length + lost.length + flips.length

/** "3 would turn to Pursue, 5 to Walk away, 4 keep their recommendation with another fit or other problems, 41 unchanged." */
export function trialWords({ changes, unchanged, unread }: TrialSoFar): string {
  const turning = order.flatMap((verdict) => {
    const count = changes.filter((change) => turns(change) && change.tried.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${verdict === null ? 'to no recommendation' : `to ${verdictWord[verdict]}`}`]
  })
  const rest = changes.filter((change) => !turns(change)).length
  const parts = [
    turning.length > 0 && turning.join(', ').replace(' ', ' would turn '),
    rest > 0 && `${rest} keep${rest === 1 ? 's' : ''} the recommendation with another fit or other problems`,
    `${unchanged} unchanged`,
    unread > 0 && `${unread} not read yet`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** "fit 57 to 71, then 80"; only what is there. */
export function fitChange({ now, tried }: TrialChange): string | null {
  if (!tried.fit) return null
  if (!now.fit) return `fit ${fitWords(tried.fit)}`
  const [was, is] = [fitWords(now.fit), fitWords(tried.fit)]
  return was === is ? `fit ${is}` : `fit ${was}, then ${is}`
}

/** What comes, what goes, what turns, in words that need no colour. */
export function changeWords({ gained, lost, flips }: TrialChange): readonly string[] {
  return [
    ...gained.map(({ statement }) => `Now likely: ${bare(statement)}`),
    ...lost.map(({ statement }) => `No longer likely: ${bare(statement)}`),
    ...flips.map(({ label, now, tried }) => {
      if (now === null) return `${label}: ${tried ?? ''} (new)`
      return tried === null ? `${label}: ${now}, then not asked` : `${label}: ${now}, then ${tried}`
    }),
  ]
}

const bare = (text: string): string => text.replace(/(?<![.!\s])[.!\s]+$/, '')

/** "212 of 10,000 accounts". */
export const lookedWords = ({ looked, all }: TrialSoFar): string =>
  all === null ? 'Beginning' : `${looked.toLocaleString('en-GB')} of ${countWord(all, 'account')}`
