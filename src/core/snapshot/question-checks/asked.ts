import type { PlaybookContent } from '../../model/playbook.ts'
import type { DatedEvent } from '../../model/snapshot.ts'
import type { Instant } from '../../model/time.ts'
import { folded } from '../../model/folded-text.ts'
import type { Said } from '../../model/debrief.ts'
import type { Account } from '../../model/account.ts'
import type { Goal } from '../../model/goal.ts'
import type { Note } from '../../model/note.ts'
import type { DossierPage } from '../dossier.ts'
import type { MergedFact } from '../merge-facts.ts'
import { contentWords } from '../plain-words.ts'

/** What is on file about the account a question is for. */
export type OnFile = {
  readonly account: Pick<Account, 'name'>
  readonly pages: readonly DossierPage[]
  readonly facts: readonly MergedFact[]
  readonly events: readonly DatedEvent[]
  readonly goals: readonly Goal[]
  readonly notes?: readonly Note[] | undefined
  /** What they told us in calls. */
  readonly said?: readonly Said[] | undefined
  readonly asOf: Instant
}

/** What a question is held against. Without an account only its form is judged; without a playbook its tie is not. */
export type QuestionGround = {
  readonly onFile: OnFile | null
  readonly playbook: PlaybookContent | null
  /** Kinds of fact that its author says would answer it. */
  readonly answeredBy?: readonly string[]
}

/** A question as the rules read it. */
export type Asked = QuestionGround & {
  readonly ask: string
  /** Lower case, without punctuation: "don't you" is "don t you". */
  readonly plain: string
  /** Words that carry meaning. */
  readonly words: readonly string[]
}

export const readQuestion = (ask: string, ground: QuestionGround): Asked => ({
  ...ground,
  ask: ask.trim(),
  plain: folded(ask),
  words: contentWords(ask),
})

const markers = new Set('what which who whom whose when where why how the your you does did'.split(' '))
const openers = /^(?:are|does|did|have|has|could|would|should|is|do|can|tell|walk|talk)\s/
const foreign =
  /\b(?:der|die|das|ist|und|wie|wer|wir|sie|que|est|les|vous|votre|quel\w{0,2}|como|cual\w{0,2}|usted|het|een|jullie|och|ikke|jak|czy|gdzie)\b/

/** Whether a question is in English, as far as a dozen words tell: rules for English would only find false friends in another language. */
export function isEnglish({ plain }: Pick<Asked, 'plain'>): boolean {
  if (foreign.test(plain)) return false
  return plain.split(' ').some((word) => markers.has(word)) || openers.test(plain)
}
