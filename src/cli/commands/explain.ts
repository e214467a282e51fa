import type { DecisionLine } from '../../contract/decisions.ts'
import type { Explanation } from '../../contract/signals.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { decisionWords } from '../decision-words.ts'

export async function explainCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const id = onlyWord(positionals, 'the id of a claim, as “signals --json” or “snapshot --json” shows it')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const why = await api.signals.explain({ claimId: id })
    if (values.json) printJson(why)
    else printExplanation(why)
    return 0
  })
}

function printExplanation({ says, rule, ruleId, steps, quotes, decisions }: Explanation): void {
  print(says, `Rule: ${rule}${ruleId === null ? '' : ` (${ruleId})`}`)
  for (const { label, text } of steps) print(`${label}: ${text}`)
  for (const quote of quotes) {
    const published = quote.publishedAt ? `published ${quote.publishedAt}` : 'no date'
    const copy = quote.versions > 1 ? `, copy ${quote.version} of ${quote.versions}` : ''
    print(
      `“${quote.quote}”`,
      ...(quote.hit ? [`  hit: “${quote.quote.slice(quote.hit.start, quote.hit.end)}”`] : []),
      `  ${quote.pageTitle}, ${quote.url}, ${published}, saved ${quote.fetchedAt.slice(0, 10)}${copy}${quote.stands ? '' : '  (the words have moved)'}`,
    )
  }
  if (decisions.length === 0) print('Decisions: none yet')
  for (const decision of decisions) print(`Decision: ${line(decision)}`)
}

const line = (decision: DecisionLine): string =>
  `${decision.decidedAt.slice(0, 10)} ${decisionWords(decision)}${decision.undoneAt ? `, taken back ${decision.undoneAt.slice(0, 10)}` : ''}`
