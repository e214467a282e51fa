import type { Criterion, Playbook } from '../model/playbook.ts'
import type { CriterionResult, Fit, Snapshot } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { spokenDate } from './date-words.ts'
import { homeworkCheck } from './homework.ts'
import type { HeldProblem } from './likely-problems.ts'
import type { MergedFact } from './merge-facts.ts'
import { folded } from '../model/folded-text.ts'
import { countWords, wordOverlap } from './plain-words.ts'
import type { Urgency } from './urgency.ts'

export type Question = Snapshot['questions'][number]

export type Asking = {
  readonly playbook: Playbook['content']
  readonly problems: readonly HeldProblem[]
  readonly fit: Fit
  readonly facts: readonly MergedFact[]
  readonly urgency: Urgency | null
  readonly asOf: Instant
}

/** Four fill the top of the page; a fifth only where a must-have is open. */
const usual = 4
const most = 5
/** One breath. */
export const breath = 25

/**
 * Three to five questions in the order of their worth. A must-have nobody knows comes first, because it can end the call;
 * then the surest problem, the next one with evidence, another unknown, and one question by which they can work out what waiting
 * costs. None that the dossier answers, none twice, none over 25 words.
 */
export function questionsOf(asking: Asking): Question[] {
  const musts = unknownsToAsk(asking, true)
  const others = unknownsToAsk(asking, false)
  const asked = asking.problems.map((held) => ({
    typical: held.hypothesis.basis === 'typical',
    list: problemQuestions(held, asking),
  }))
  const [first = []] = asked.map(({ list }) => list)
  const further = asked.slice(1)
  const shown = further.filter(({ typical }) => !typical).map(({ list }) => list.slice(0, 1))
  const bySteps = [
    ...musts.slice(0, 2),
    ...first.slice(0, 1),
    ...(shown[0] ?? []),
    ...(musts.length === 0 ? others.slice(0, 1) : []),
    ...shown.slice(1).flat(),
    ...others.slice(musts.length === 0 ? 1 : 0),
    ...first.slice(1, 2),
    ...musts.slice(2),
    ...further.filter(({ typical }) => typical).flatMap(({ list }) => list.slice(0, 1)),
    ...unheldQuestions(asking),
  ]
  const chosen = distinct(bySteps).slice(0, (musts.length > 0 ? most : usual) - 1)
  return distinct([...chosen, urgencyQuestion(asking)])
}

function problemQuestions({ problem }: HeldProblem, { facts, asOf }: Asking): Question[] {
  return problem.questions.flatMap(({ ask, endsIf, answeredBy }, i): Question[] => {
    const check = homeworkCheck(ask, answeredBy ?? [], facts, asOf)
    if (check.state === 'answered') return []
    const words = check.state === 'old-answer' ? (check.ask ?? ask) : ask
    return oneBreath({ id: `problem:${problem.id}:${i}`, ask: words, endsIf, tie: 'problem', problemId: problem.id })
  })
}

/** With fewer than three to ask, the playbook's other problems lend theirs: questions, not claims. */
function unheldQuestions(asking: Asking): Question[] {
  const held = new Set(asking.problems.map(({ problem }) => problem.id))
  if (asking.problems.length >= 2) return []
  return asking.playbook.problems
    .filter(({ id }) => !held.has(id))
    .slice(0, 2)
    .flatMap((problem) => {
      const open = problem.questions.find(
        ({ ask, answeredBy }) => homeworkCheck(ask, answeredBy ?? [], asking.facts, asking.asOf).state === 'open',
      )
      return open
        ? oneBreath({ id: `unheld:${problem.id}`, ask: open.ask, endsIf: open.endsIf, tie: 'unknown', problemId: null })
        : []
    })
}

function unknownsToAsk({ fit, playbook, facts, asOf }: Asking, must: boolean): Question[] {
  return fit.criteria
    .filter((criterion) => criterion.result === 'unknown' && criterion.must === must && criterion.ask !== null)
    .sort((a, b) => b.weight - a.weight)
    .flatMap((criterion): Question[] => {
      const ask = criterion.ask ?? ''
      // an unsettled contradiction is asked although a fact of that kind is on file
      if (criterion.evidence.length === 0 && homeworkCheck(ask, [], facts, asOf).state === 'answered') return []
      const test = playbook.idealCustomer.criteria.find(({ id }) => id === criterion.id)?.test
      return oneBreath({
        id: `fit:${criterion.id}`,
        ask,
        endsIf: endOfFit(criterion, test),
        tie: 'fit',
        problemId: null,
      })
    })
}

/** The answer that would end it, in words of the criterion. */
function endOfFit({ must }: CriterionResult, test: Criterion['test'] | undefined): string {
  const weighs = must ? 'then it is not for us to help.' : 'then the fit is weaker.'
  if (test && 'headcount' in test) {
    const { min, max } = test.headcount
    if (min !== undefined && max !== undefined) return `fewer than ${min} people or more than ${max}: ${weighs}`
    if (min !== undefined) return `fewer than ${min} people: ${weighs}`
    if (max !== undefined) return `more than ${max} people: ${weighs}`
  }
  if (test && 'sites' in test)
    return test.sites.min === 2 ? `one site only: ${weighs}` : `fewer than ${test.sites.min} sites: ${weighs}`
  if (test && 'country' in test) return `nothing in ${test.country.slice(0, 3).join(', ')}: ${weighs}`
  return `a plain no: ${weighs}`
}

function urgencyQuestion({ urgency, problems, asOf }: Asking): Question {
  const id = 'urgency'
  if (urgency !== null) {
    const ask = `If nothing changes before ${spokenDate(urgency.date, asOf)}, what does each month after that cost you?`
    return { id, ask, endsIf: 'nothing, or somebody has it covered.', tie: 'urgency', problemId: null }
  }
  if (problems.length > 0) {
    return {
      id,
      ask: 'What is coming up, with a date on it, that this could put at risk?',
      endsIf: 'nothing is. Then bring back when something does.',
      tie: 'urgency',
      problemId: null,
    }
  }
  return {
    id,
    ask: 'What happens in the next year that has a date on it?',
    endsIf: 'nothing has. Then bring back when something does.',
    tie: 'urgency',
    problemId: null,
  }
}

const oneBreath = (question: Question): Question[] => (countWords(question.ask) <= breath ? [question] : [])

/** Same words, or four fifths of them, count as the same question. */
function distinct(questions: readonly Question[]): Question[] {
  const kept: Question[] = []
  for (const question of questions) {
    if (!kept.some(({ ask }) => folded(ask) === folded(question.ask) || wordOverlap(ask, question.ask) >= 0.8))
      kept.push(question)
  }
  return kept
}
