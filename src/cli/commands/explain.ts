import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

export async function explainCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const id = onlyWord(positionals, 'the id of a claim, as “snapshot --json” shows it')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const why = await api.signals.explain({ claimId: id })
    if (values.json) printJson(why)
    else {
      print(why.says, `Rule: ${why.rule}`)
      for (const step of why.steps) print(`${step.label}: ${step.text}`)
      for (const quote of why.quotes) {
        const published = quote.publishedAt ? `published ${quote.publishedAt}` : 'no date'
        print(
          `“${quote.quote}”`,
          `  ${quote.pageTitle}, ${quote.url}, ${published}, saved ${quote.fetchedAt.slice(0, 10)}${quote.stands ? '' : '  (the words have moved)'}`,
        )
      }
    }
    return 0
  })
}
