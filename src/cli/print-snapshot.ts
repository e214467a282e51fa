import type { Evidence, Hypothesis, Snapshot } from '../contract/contract.ts'
import { languageLimit } from '../contract/language-limit.ts'
import { freshnessWords } from '../contract/freshness-words.ts'
import { stanceWords } from '../contract/stance-words.ts'
import { pageAt } from '../contract/document-pages.ts'
import { print } from './output.ts'
import { verdictWords } from '../contract/verdict-words.ts'
import { betweenDays, counted } from './words.ts'

/** The snapshot as a person reads it in a terminal; every line with the numbers of its sources. */
export function printSnapshot(account: string, snapshot: Snapshot, decided: readonly string[] = []): void {
  const cite = (evidence: readonly Evidence[]): string => citation(snapshot, evidence)
  print(
    `${account}, snapshot ${snapshot.number} of ${snapshot.asOf.slice(0, 10)}, ${counted(snapshot.pagesRead, 'page')} read`,
    '',
  )
  for (const line of decided) print(line)
  if (snapshot.recommendation) {
    print(`${verdictWords[snapshot.recommendation.verdict]}. ${snapshot.recommendation.rule}`)
    for (const reason of snapshot.recommendation.reasons) print(`  + ${reason.text}${cite(reason.evidence)}`)
    const { against } = snapshot.recommendation
    print(against ? `  - Against: ${against.text}${cite(against.evidence)}` : '  - Against: none found')
    const limit = languageLimit(snapshot)
    if (limit !== null) print(`  ? ${limit}`)
  } else print('No recommendation: confirm a playbook first (the app asks, or see Playbooks).')
  section(
    'Their business',
    snapshot.business.map((claim) => `${claim.text}${cite(claim.evidence)}`),
  )
  const eventLines = (events: Snapshot['events']): readonly string[] =>
    events.flatMap((event) => [
      `${event.date ?? 'undated'}  ${event.label} (${event.status}, ${freshnessWords[event.freshness]})${cite(event.evidence)}`,
      // a label tells what kind of event it is, their own words which one
      ...event.evidence.slice(0, 1).map((evidence) => `    ${quoteOf(evidence)}`),
    ])
  const isGone = ({ freshness }: Snapshot['events'][number]): boolean =>
    freshness === 'stale' || freshness === 'undated'
  section('Why now', eventLines(snapshot.events.filter((event) => !isGone(event))))
  section('Gone by, or without a date', eventLines(snapshot.events.filter(isGone)))
  section(
    'Changed on their pages',
    snapshot.changes.map(
      (change) =>
        `${betweenDays(change)}  ${change.label} (${freshnessWords[change.freshness]})${cite([change.evidence])}`,
    ),
  )
  section(
    'Likely problems',
    snapshot.problems.flatMap((problem) => [
      `${problem.statement} (${problem.basis.replaceAll('-', ' ')}, ${problem.confidence})`,
      ...howSure(problem),
      ...problem.for.map((line) => `    + ${quoteOf(line.evidence)}${cite([line.evidence])}`),
      ...problem.against.map((line) => `    - ${quoteOf(line.evidence)}${cite([line.evidence])}`),
    ]),
  )
  section(
    'Not theirs, by your word',
    snapshot.struck.flatMap((problem) => [problem.statement, ...howSure(problem)]),
  )
  section(
    'Ask',
    snapshot.questions.map((question) => `${question.ask}  Ends it: ${question.endsIf}`),
  )
  if (snapshot.fit) {
    const { low, high, threshold, criteria } = snapshot.fit
    section(
      `Fit ${low} to ${high}, your line is ${threshold}`,
      criteria.map(
        (item) => `${item.result}: ${item.label}${item.value ? `, ${item.value}` : ''}${cite(item.evidence)}`,
      ),
    )
  }
  section(
    'Nobody could find',
    snapshot.unknowns.map((unknown) => `${unknown.text} ${unknown.looked}`),
  )
  section(
    'Sources',
    snapshot.sources.map(
      (source) => `[${source.n}] ${source.publishedAt ?? 'no date'}  ${source.title}  ${source.url}`,
    ),
  )
}

/** The rule behind the confidence, and what the seller holds of it. */
function howSure({ reckoning, own }: Hypothesis): string[] {
  const since = own && own.newSince > 0 ? `, ${own.newSince} new since that speak otherwise` : ''
  return [
    ...(reckoning ? [`    = ${reckoning.rule}`] : []),
    ...(own
      ? [`    you, ${own.at.slice(0, 10)}: ${stanceWords[own.stance]}${own.reason ? `, “${own.reason}”` : ''}${since}`]
      : []),
  ]
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length > 0) print('', title, ...lines.map((line) => `  ${line}`))
}

function quoteOf(evidence: Evidence): string {
  if (evidence.type === 'change') {
    const { before, after } = evidence
    return [before && `was “${before.quote}”`, after && `is “${after.quote}”`].filter(Boolean).join(', ')
  }
  return evidence.type === 'quote'
    ? `“${evidence.quote.replace(/\s+/g, ' ').replace(/^[“"]([^“”"]*)[”"]$/, '$1')}”`
    : evidence.type
}

function citation(snapshot: Snapshot, evidence: readonly Evidence[]): string {
  const placed = evidence.flatMap((item) =>
    item.type === 'change' ? [item.after ?? item.before].filter((quote) => quote !== null) : [item],
  )
  const numbers = placed.flatMap((item) =>
    'pageVersionId' in item
      ? snapshot.sources
          .filter(({ pageVersionId }) => pageVersionId === item.pageVersionId)
          .map(({ n, pages = [] }) => {
            const page = item.type === 'quote' ? pageAt(pages, item.start) : undefined
            return page === undefined ? String(n) : `${n}, p. ${page}`
          })
      : [],
  )
  return [...new Set(numbers)].map((n) => ` [${n}]`).join('')
}
