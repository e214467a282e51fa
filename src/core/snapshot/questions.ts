import type { OwnQuestion } from '../model/own-question.ts'
import type { Criterion, Playbook, Problem } from '../model/playbook.ts'
import type { CriterionResult, Fit, Hypothesis, Question } from '../model/snapshot.ts'
import { folded } from '../model/folded-text.ts'
import { spokenDate } from './date-words.ts'
import { filled, hereOf } from './here.ts'
import type { HeldProblem } from './likely-problems.ts'
import type { NoticedLine } from './noticed-openings.ts'
import { bare, countWords, wordOverlap } from './plain-words.ts'
import { answerTo } from './question-checks/answers.ts'
import { type OnFile, readQuestion } from './question-checks/asked.ts'
import { mayBeAsked } from './question-checks/check-question.ts'
import { breath } from './question-checks/question-rules.ts'
import { questionsOfEvents, questionsOfGoals, questionsOfOpenings } from './questions-of-events.ts'
import { isLeftToAsk } from './told.ts'
import type { Urgency } from './urgency.ts'

export type Asking = {
  readonly playbook: Playbook['content']
  readonly problems: readonly HeldProblem[]
  readonly fit: Fit
  readonly onFile: OnFile
  readonly urgency: Urgency | null
  /** What their job boards say that is worth noticing. */
  readonly noticed: readonly NoticedLine[]
  /** The seller's own, in the order they were written. */
  readonly own: readonly OwnQuestion[]
}

/** Four fill the top of the page; a fifth only where a must-have is open. */
const usual = 4
const most = 5
const fewest = 3

/**
 * Three to five questions in the order of their worth. The seller's own come first; then a must-have nobody knows, because it can end
 * the call; then the surest problem, the next one with evidence, what is new there, another unknown, and one question by which they can
 * work out what waiting costs. Each passes the rules of `question-checks`: none that the dossier answers, none that any seller asks anyone.
 */
export function questionsOf(asking: Asking): Question[] {
  const own = asking.own.slice(0, most).map(ownQuestion)
  if (own.length === most) return own
  const musts = unknownsToAsk(asking, true)
  const count = musts.length > 0 || own.length > 0 ? most : usual
  const asked = (questions: readonly Question[]): Question[] =>
    distinct([...distinct([...own, ...questions]).slice(0, count - 1), urgencyQuestion(asking)])
  const best = proposed(asking, musts)
  const whole = asked(best)
  return whole.length >= fewest ? whole : asked([...best, ...everyOther(asking)])
}

/** With fewer than three: what else there is to ask of the problems. */
const everyOther = (asking: Asking): Question[] => [
  ...asking.problems.flatMap((held) => problemQuestions(held, asking)),
  ...unheldQuestions(asking, false),
]

function proposed(asking: Asking, musts: readonly Question[]): Question[] {
  const others = unknownsToAsk(asking, false)
  const asked = asking.problems.map((held) => ({
    typical: held.hypothesis.basis === 'typical',
    list: problemQuestions(held, asking),
  }))
  const [first = []] = asked.map(({ list }) => list)
  const further = asked.slice(1)
  const shown = further.filter((one) => !one.typical).map(({ list }) => list.slice(0, 1))
  const typical = further.filter((one) => one.typical).map(({ list }) => list.slice(0, 1))
  const news = newsQuestions(asking)
  return [
    ...musts.slice(0, 2),
    ...first.slice(0, 1),
    ...(shown[0] ?? []),
    ...news.slice(0, 1),
    ...(musts.length === 0 ? others.slice(0, 1) : []),
    ...shown.slice(1).flat(),
    ...others.slice(musts.length === 0 ? 1 : 0),
    // beside what is new there, another problem teaches more than the first one once again
    ...(news.length > 0 ? (typical[0] ?? []) : []),
    ...first.slice(1, 2),
    ...musts.slice(2),
    ...typical.flat(),
    ...unheldQuestions(asking, true),
    ...news.slice(1),
  ]
}

const ownQuestion = ({ id, ask, endsIf, tie, problemId }: OwnQuestion): Question => ({
  id: `own:${id}`,
  ask,
  endsIf: endsIf === '' ? 'you have your answer.' : endsIf,
  tie,
  problemId,
  why: 'Your own question.',
  evidence: [],
  own: id,
})

// ---- about likely problems -----------------------------------------------------------------------------------------

function problemQuestions(held: HeldProblem, asking: Asking): Question[] {
  const { problem, hypothesis } = held
  const here = hereOf(held, asking.onFile, asking.urgency)
  return problem.questions.flatMap(({ ask, askHere, endsIf, answeredBy }, i): Question[] => {
    if (!isLeftToAsk(problem.id, i, asking.onFile.said)) return []
    const forms = [askHere === undefined ? null : filled(askHere, here), ask]
    return askable(forms, asking, answeredBy).map((words) => ({
      id: `problem:${problem.id}:${i}`,
      ask: words,
      endsIf,
      tie: 'problem',
      problemId: problem.id,
      why: basisWords[hypothesis.basis],
      evidence: hypothesis.for.slice(0, 1).map(({ evidence }) => evidence),
      own: null,
    }))
  })
}

const basisWords: Readonly<Record<Hypothesis['basis'], string>> = {
  'they-say-it': 'They say that they have this problem.',
  signs: 'There are signs of this problem.',
  typical: 'Typical of their kind; nothing on file says so.',
}

/** With fewer than two likely problems, the playbook's others lend theirs: questions, not claims. */
function unheldQuestions(asking: Asking, onlyWhenFew: boolean): Question[] {
  const held = new Set(asking.problems.map(({ problem }) => problem.id))
  if (onlyWhenFew && asking.problems.length >= 2) return []
  return asking.playbook.problems
    .filter(({ id }) => !held.has(id) && isLeftToAsk(id, 0, asking.onFile.said))
    .flatMap((problem) => {
      const open = problem.questions.flatMap(({ ask, endsIf, answeredBy }) =>
        askable([ask], asking, answeredBy).map((words) => ({ ask: words, endsIf })),
      )[0]
      return open ? [unheld(problem, open)] : []
    })
    .slice(0, 2)
}

const unheld = ({ id }: Problem, { ask, endsIf }: Pick<Question, 'ask' | 'endsIf'>): Question => ({
  id: `unheld:${id}`,
  ask,
  endsIf,
  tie: 'unknown',
  problemId: null,
  why: 'A problem you solve; nothing on file speaks of it.',
  evidence: [],
  own: null,
})

/** The first form that breaks no rule; an answer over 180 days old is asked again, as "is it still …?". At most one. */
function askable(
  forms: readonly (string | null)[],
  { onFile, playbook }: Asking,
  answeredBy: readonly string[] = [],
): string[] {
  const ground = { onFile, playbook, answeredBy }
  // what answers the plain form answers the one that names a place too
  const plainly = answerTo(readQuestion(forms.at(-1) ?? '', ground))
  if (plainly !== null && !plainly.old) return []
  for (const ask of forms) {
    if (ask === null) continue
    const known = answerTo(readQuestion(ask, ground))
    const words = known?.old ? (known.stillAsk ?? ask) : ask
    // what was just turned into "is it still" is no longer what the dossier answers
    if (mayBeAsked(words, known?.old ? { onFile: null, playbook } : ground)) return [words]
  }
  return []
}

// ---- about what is new there ---------------------------------------------------------------------------------------

function newsQuestions(asking: Asking): Question[] {
  const { onFile, problems, noticed, playbook } = asking
  const problemOf = ({ id }: { readonly id: string }): string | null =>
    problems.find(({ hypothesis }) => hypothesis.urgentBy === id)?.problem.id ?? null
  return [
    ...questionsOfEvents(onFile.events, problemOf),
    ...questionsOfOpenings(noticed),
    ...questionsOfGoals(onFile.goals),
  ].filter(({ ask }) => mayBeAsked(ask, { onFile, playbook }))
}

// ---- about what nobody could find ----------------------------------------------------------------------------------

function unknownsToAsk(asking: Asking, must: boolean): Question[] {
  const { fit, playbook } = asking
  return fit.criteria
    .filter((criterion) => criterion.result === 'unknown' && criterion.must === must && criterion.ask !== null)
    .sort((a, b) => b.weight - a.weight)
    .flatMap((criterion): Question[] => {
      const ask = criterion.ask ?? ''
      const unsettled = criterion.evidence.length > 0
      // an unsettled contradiction is asked although a fact of that kind is on file
      const words = unsettled && countWords(ask) <= breath ? [ask] : askable([ask], asking)
      const test = playbook.idealCustomer.criteria.find(({ id }) => id === criterion.id)?.test
      return words.map((said) => ({
        id: `fit:${criterion.id}`,
        ask: said,
        endsIf: endOfFit(criterion, test),
        tie: 'fit',
        problemId: null,
        why: unsettled
          ? `What is on file does not settle it: ${bare(criterion.label)}.`
          : `Nobody could find it: ${bare(criterion.label)}.`,
        evidence: criterion.evidence.slice(0, 1),
        own: null,
      }))
    })
}

const counted = (people: number): string => people.toLocaleString('en-GB')

/** The answer that would end it, in words of the criterion. */
function endOfFit({ must, ask }: CriterionResult, test: Criterion['test'] | undefined): string {
  const weighs = must ? 'then it is not for us to help.' : 'then the fit is weaker.'
  if (test && 'headcount' in test) {
    const { min, max } = test.headcount
    if (min !== undefined && max !== undefined)
      return `fewer than ${counted(min)} people or more than ${counted(max)}: ${weighs}`
    if (min !== undefined) return `fewer than ${counted(min)} people: ${weighs}`
    if (max !== undefined) return `more than ${counted(max)} people: ${weighs}`
  }
  if (test && 'sites' in test)
    return test.sites.min === 2 ? `one site only: ${weighs}` : `fewer than ${test.sites.min} sites: ${weighs}`
  if (test && 'country' in test) return `nothing in ${test.country.slice(0, 3).join(', ')}: ${weighs}`
  return `${noneOf(ask ?? '')}: ${weighs}`
}

/** The answer with nothing in it, to a question that begins so. */
function noneOf(ask: string): string {
  if (/^who\b/i.test(ask)) return 'nobody'
  if (/^where\b/i.test(ask)) return 'nowhere'
  if (/^how (?:many|much)\b/i.test(ask)) return 'none, or too little to matter'
  return /^(?:which|what|to which|on which)\b/i.test(ask) ? 'nothing of the kind' : 'a plain no'
}

// ---- about urgency -------------------------------------------------------------------------------------------------

/** One about the dated consequence on file; else one by which they name such a date themselves: the playbook's for the first problem, or of who feels it. */
function urgencyQuestion({ urgency, problems, playbook, onFile }: Asking): Question {
  const common = { tie: 'urgency', problemId: null, own: null } as const
  if (urgency !== null) {
    const ask = `If nothing changes before ${spokenDate(urgency.date, onFile.asOf)}, what does each month after that cost you?`
    const why = `On file: ${urgency.claim.text}.`
    return {
      id: 'urgency',
      ask,
      endsIf: 'nothing, or somebody has it covered.',
      why,
      evidence: urgency.claim.evidence,
      ...common,
    }
  }
  const endsIf = 'there is none. Then bring back when there is.'
  const problem = problems[0]?.problem
  const plain = problem ? dateOf(problem.felt[0]) : 'Which date in the next year can you not afford to miss?'
  const ask = problem?.urgentAsk && mayBeAsked(problem.urgentAsk, { onFile, playbook }) ? problem.urgentAsk : plain
  return { id: 'urgency', ask, endsIf, why: 'No dated consequence is on file.', evidence: [], ...common }
}

/** "this" is the problem that was just talked of: the question comes last. */
function dateOf(role: string | undefined): string {
  const who = role === undefined || countWords(role) > 4 ? 'you' : `your ${inSentence(bare(role))}`
  return `Which date in the next year would ${who} hate to reach with this unsolved?`
}

/** "Operations Director" to "operations director"; "HR manager", "CEO" stay. */
const inSentence = (role: string): string =>
  role.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())

/** Same words, or four fifths of them, count as the same question. */
function distinct(questions: readonly Question[]): Question[] {
  const kept: Question[] = []
  for (const question of questions) {
    if (!kept.some(({ ask }) => folded(ask) === folded(question.ask) || wordOverlap(ask, question.ask) >= 0.8))
      kept.push(question)
  }
  return kept
}
