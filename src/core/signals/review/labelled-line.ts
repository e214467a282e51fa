import type { Account } from '../../model/account.ts'
import type { Correction, Decision } from '../../model/decision.ts'
import { ruleInWords } from './rule-words.ts'

/**
 * One decision as a line of labelled data: what was read where by which rule, and what the user made of it. `stands` is false for one
 * that was taken back or that a later word stands over. Null for a wish to see a kind of hits again, which labels nothing.
 */
export function labelledLine(decision: Decision, account: Pick<Account, 'name' | 'identity'>, stands: boolean) {
  const { subject, verdict, reason, note, correction, decidedAt, undoneAt } = decision
  if (subject.about === 'kind') return null
  const [best, ...further] = subject.quotes
  if (!best) return null
  return {
    id: decision.id,
    account: account.name,
    domain: account.identity,
    sentence: best.quote,
    hit: best.hit,
    ...readingOfSubject(subject),
    confidence: subject.confidence,
    rule: subject.ruleId,
    ruleInWords: ruleInWords(subject.ruleId, subject.about === 'problem' ? subject.cue : undefined),
    decision: verdict,
    reason,
    note,
    corrected: correction && given(correction),
    page: best.pageUrl,
    pageTitle: best.pageTitle,
    pageDate: best.publishedAt,
    fetchedAt: best.fetchedAt,
    alsoSaid: further.map(({ quote, pageUrl, publishedAt }) => ({
      sentence: quote,
      page: pageUrl,
      pageDate: publishedAt,
    })),
    decidedAt,
    undoneAt,
    stands,
  }
}

function readingOfSubject(subject: Exclude<Decision['subject'], { about: 'kind' }>) {
  if (subject.about === 'problem') {
    const { problem, statement, direction, strength, holder, cue } = subject
    return { event: null, problem: { problem, statement, direction, strength, holder, cue } }
  }
  const { type, actor, status, date, dateFrom, args } = subject
  return { event: { type, actor, status, date, dateFrom, arguments: args }, problem: null }
}

function given({ args, ...values }: Correction) {
  return { ...values, ...(args ? { arguments: args } : {}) }
}
