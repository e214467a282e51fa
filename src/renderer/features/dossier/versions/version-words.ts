import type { ComparedProblem, MadeBy, SnapshotVersion } from '../../../../contract/snapshots.ts'
import { basisWord, confidenceWord } from '../../../words/terms.ts'
import { upperFirst } from '../../../words/upper-first.ts'

const madeByWord: Readonly<Record<MadeBy, string>> = {
  research: 'research',
  check: 'a check of their pages',
  'brought-in': 'something brought in',
  playbook: 'another playbook',
  'signal-word': 'your word on a signal',
  'problem-word': 'your word on a problem',
  call: 'what they said in a call',
  question: 'a question of yours',
  decision: 'your decision',
  attempt: 'an attempt',
  day: 'a new day',
}

/** "Research, a question of yours"; the first one without a known cause is a first look. */
export function madeByWords({ number, madeBy }: Pick<SnapshotVersion, 'number' | 'madeBy'>): string {
  if (number === 1 && madeBy.every((by) => by === 'day')) return 'First look'
  return upperFirst(madeBy.map((by) => madeByWord[by]).join(', '))
}

const turnWord: Readonly<Record<ComparedProblem['turn'], string>> = {
  new: 'New',
  gone: 'Gone',
  stronger: 'Stronger',
  weaker: 'Weaker',
  'not-theirs': 'Not theirs, by your word',
  'theirs-again': 'A likely problem again',
  evidence: 'As sure as before',
}

type Standing = NonNullable<ComparedProblem['after']>

const standingWords = ({ basis, confidence }: Standing): string =>
  basis === 'typical' ? basisWord.typical : `${basisWord[basis]}, ${confidenceWord[confidence]}`

/** "Stronger: they say it, likely; was signs of it, a hunch". */
export function turnWords({ turn, before, after }: Pick<ComparedProblem, 'turn' | 'before' | 'after'>): string {
  const [was, is] = [before && standingWords(before), after && standingWords(after)]
  const parts = turn === 'gone' ? [was && `was ${was}`] : [is, was !== null && was !== is && `was ${was}`]
  return `${turnWord[turn]}: ${parts.filter(Boolean).join('; ')}`
}
