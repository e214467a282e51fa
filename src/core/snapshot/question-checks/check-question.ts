import type { BetterQuestion, QuestionCheck, QuestionFlag } from '../../model/question-check.ts'
import { folded } from '../../model/folded-text.ts'
import { contentWords } from '../plain-words.ts'
import { answerTo } from './answers.ts'
import { type Asked, isEnglish, type QuestionGround, readQuestion } from './asked.ts'
import { type QuestionRule, questionRules } from './question-rules.ts'
import { secondQuestion } from './second-question.ts'

/**
 * What is wrong with a question, by the rules of `question-rules.ts`, and one to ask instead. The same question on the same
 * ground is judged the same, whoever wrote it.
 * @param instead questions that could be asked instead, the best first
 */
export function checkQuestion(
  ask: string,
  ground: QuestionGround,
  instead: readonly BetterQuestion[] = [],
): QuestionCheck {
  const asked = readQuestion(ask, ground)
  const read = isEnglish(asked)
  const flags = flagsOf(asked, questionRules)
  return { ask: asked.ask, read, flags, better: flags.length === 0 ? null : betterThan(asked, flags, instead) }
}

/** Whether a question may be asked as it stands: no rule flags it. Hints are for the seller to weigh. */
export const mayBeAsked = (ask: string, ground: QuestionGround): boolean =>
  !flagsOf(readQuestion(ask, ground), flaggingRules).some(({ weight }) => weight === 'flag')

/** A rule that only hints never flags: what it looks through need not be read. */
const flaggingRules = questionRules.filter(({ weight }) => weight === 'flag')

function flagsOf(asked: Asked, rules: readonly QuestionRule[]): QuestionFlag[] {
  const read = isEnglish(asked)
  return rules.flatMap((rule): QuestionFlag[] => {
    if (rule.english && !read) return []
    const hit = rule.find(asked)
    if (hit === null) return []
    const { reason, weight = rule.weight } = hit
    const answer = hit.answer ?? null
    return [
      {
        rule: rule.id,
        weight,
        reason,
        answer: answer && { text: answer.text, evidence: answer.evidence, date: answer.date, old: answer.old },
      },
    ]
  })
}

/** "Is it still …?" for an old answer; the first half of a double question; else what is nearest of the account's own questions. */
function betterThan(
  asked: Asked,
  flags: readonly QuestionFlag[],
  instead: readonly BetterQuestion[],
): BetterQuestion | null {
  const free = { endsIf: '', tie: 'unknown', problemId: null } as const
  const still = flags.some(({ rule }) => rule === 'still-so') ? answerTo(asked)?.stillAsk : null
  if (still) return { ask: still, ...free }
  if (flags.some(({ rule, weight }) => rule === 'multiple' && weight === 'flag')) {
    const first = secondQuestion(asked.ask)?.first.replace(/(?<![,;\s])[,;\s]+$/, '')
    if (first && mayBeAsked(`${first}?`, asked)) return { ask: `${first}?`, ...free }
  }
  return nearest(asked, instead)
}

/** The one that shares most words with what was asked; with none shared, the first. */
function nearest(asked: Asked, instead: readonly BetterQuestion[]): BetterQuestion | null {
  const wanted = new Set(asked.words)
  const shared = ({ ask, endsIf }: BetterQuestion): number =>
    new Set([...contentWords(ask), ...contentWords(endsIf)].filter((word) => wanted.has(word))).size
  const others = instead.filter(({ ask }) => folded(ask) !== asked.plain)
  const ranked = others.map((one) => ({ one, shares: shared(one) })).toSorted((a, b) => b.shares - a.shares)
  return ranked.find(({ one }) => mayBeAsked(one.ask, asked))?.one ?? null
}
