import type { Evidence, Snapshot } from '../../src/contract/contract.ts'

/** A snapshot as a reviewer reads it: every line with its quotes and the addresses they stand at, no ids, no offsets. */
export function tellSnapshot(snapshot: Snapshot): string {
  const tell = (evidence: readonly Evidence[]): string =>
    evidence.map((one) => `\n      ${told(one, snapshot)}`).join('')
  const { recommendation, fit, urgency } = snapshot
  return [
    ...section('Recommendation', [
      recommendation?.rule ?? 'none',
      ...(recommendation?.reasons ?? []).map(({ text, evidence }) => `+ ${text}${tell(evidence)}`),
      recommendation?.against
        ? `- Against: ${recommendation.against.text}${tell(recommendation.against.evidence)}`
        : '- Against: none found',
    ]),
    ...(snapshot.bringBack
      ? section('Comes back', [`${snapshot.bringBack.text}${tell(snapshot.bringBack.evidence)}`])
      : []),
    ...section('Urgency', [urgency ? `${urgency.text}${tell(urgency.evidence)}` : 'none found']),
    ...section(
      'Events',
      snapshot.events.map(
        ({ date, label, status, freshness, evidence }) =>
          `${date ?? 'undated'} ${label} (${status}, ${freshness})${tell(evidence)}`,
      ),
    ),
    ...section(
      'Likely problems',
      snapshot.problems.map((problem) => tellProblem(problem, tell)),
    ),
    ...section(fit ? `Fit ${fit.low} to ${fit.high}, line ${fit.threshold}` : 'Fit: none', [
      ...(fit?.disqualifiers ?? []).map(
        ({ label, found, evidence }) => `${found ? 'FOUND' : 'not found'}: ${label}${tell(evidence)}`,
      ),
      ...(fit?.criteria ?? []).map(
        ({ result, label, must, value, evidence }) =>
          `${result}${must ? ', must' : ''}: ${label}${value ? ` = ${value}` : ''}${tell(evidence)}`,
      ),
    ]),
    ...section(
      'Ask',
      snapshot.questions.map(({ ask, endsIf, tie }) => `${ask} (${tie}) Ends if: ${endsIf}`),
    ),
    ...section(
      'Goals',
      snapshot.goals.map(({ text, state, evidence }) => `${state}: ${text}${tell(evidence)}`),
    ),
    ...section(
      'Know',
      snapshot.know.map(({ date, text, evidence }) => `${date ?? 'undated'} ${text}${tell(evidence)}`),
    ),
    ...section(
      'Unknown',
      snapshot.unknowns.map(({ text, looked }) => `${text} ${looked}`),
    ),
  ].join('\n')
}

function tellProblem(
  { statement, basis, confidence, typicalBy, reckoning, ...problem }: Snapshot['problems'][number],
  tell: (evidence: readonly Evidence[]) => string,
): string {
  const why = typicalBy.map(({ from, why: words }) => `, by ${from}: ${words}`).join('')
  const side = (direction: 'for' | 'against'): string =>
    problem[direction]
      .map(
        ({ strength, date, freshness, evidence }) =>
          `\n    ${direction} ${strength}, ${date ?? 'undated'}, ${freshness}:${tell([evidence])}`,
      )
      .join('')
  return `${statement} (${basis}, ${confidence}${why})\n    ${reckoning?.rule ?? 'no rule kept'}${side('for')}${side('against')}`
}

function told(evidence: Evidence, { sources }: Snapshot): string {
  const at = (page: string): string => sources.find(({ pageVersionId }) => pageVersionId === page)?.url ?? 'NO SOURCE'
  switch (evidence.type) {
    case 'quote':
      return `“${evidence.quote}” ${at(evidence.pageVersionId)}`
    case 'structured':
      return `${evidence.path} = “${evidence.value}” ${at(evidence.pageVersionId)}`
    case 'absence':
      return `looked for ${evidence.lookedFor} on ${evidence.pages} pages`
    case 'change':
      return `was “${evidence.before?.quote ?? ''}”, is “${evidence.after?.quote ?? ''}”`
    default:
      return `${evidence.type}: ${evidence.words}`
  }
}

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  `## ${title}`,
  '',
  ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : ['  nothing']),
]
