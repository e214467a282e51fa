import type { DecisionRow } from '../../contract/decisions.ts'
import type { DecisionSubject } from '../../core/model/decision.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { calibrate, enough, type RuleRecord, ruleKeyOf } from '../../core/signals/review/calibration.ts'
import { labelledLine } from '../../core/signals/review/labelled-line.ts'
import { standingDecisions } from '../../core/signals/review/rejected-kinds.ts'
import { ruleInWords } from '../../core/signals/review/rule-words.ts'
import type { Deps } from '../deps.ts'

/** Decisions of one account or rule, or all, the latest first. */
export function listDecisions(
  { workspace }: Pick<Deps, 'workspace'>,
  filter: { readonly accountId?: AccountId | undefined; readonly rule?: string | undefined; readonly limit: number },
): { rows: DecisionRow[]; total: number } {
  const all = workspace.decisions.list(filter.accountId)
  const standing = new Set(standingDecisions(all).map(({ id }) => id))
  const wanted = all.filter((one) => filter.rule === undefined || ruleKeyOf(one) === filter.rule)
  const rows = wanted.slice(0, filter.limit).map((decision) => ({
    decision,
    accountName: workspace.accounts.get(decision.accountId)?.name ?? '',
    stands: standing.has(decision.id),
    says: saysOf(decision.subject),
    rule: ruleOf(decision.subject),
  }))
  return { rows, total: wanted.length }
}

/** How often each rule held. */
export function calibration({ workspace }: Pick<Deps, 'workspace'>): {
  rules: RuleRecord[]
  decisions: number
  enough: number
} {
  const all = workspace.decisions.list()
  const judged = standingDecisions(all).filter(({ subject }) => subject.about !== 'kind')
  return { rules: [...calibrate(all, workspace.decisions.hitsByRule())], decisions: judged.length, enough }
}

/** Every decision as a line of JSON, the earliest first. */
export function exportDecisions(
  { workspace, clock }: Pick<Deps, 'workspace' | 'clock'>,
  accountId?: AccountId,
): { fileName: string; contentType: string; base64: string; decisions: number } {
  const all = workspace.decisions.list(accountId)
  const standing = new Set(standingDecisions(all).map(({ id }) => id))
  const lines = all.toReversed().flatMap((decision) => {
    const account = workspace.accounts.get(decision.accountId)
    const line = account && labelledLine(decision, account, standing.has(decision.id))
    return line ? [JSON.stringify(line)] : []
  })
  return {
    fileName: `groundwork-decisions-${clock.now().slice(0, 10)}.jsonl`,
    contentType: 'application/jsonl',
    base64: Buffer.from(lines.map((line) => `${line}\n`).join('')).toString('base64'),
    decisions: lines.length,
  }
}

/** What a decision is about, in a few words. */
function saysOf(subject: DecisionSubject): string {
  if (subject.about === 'kind') return subject.says
  return subject.about === 'event' ? subject.label : `${subject.direction} “${subject.statement}”`
}

function ruleOf(subject: DecisionSubject): string {
  if (subject.about === 'kind') return 'Hits of one kind'
  return ruleInWords(subject.ruleId, subject.about === 'problem' ? subject.cue : undefined)
}
