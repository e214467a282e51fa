import type { QuestionCheck } from '../../contract/contract.ts'
import { readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

/** Holds a question against an account's dossier and the rules. A question with a flag exits 3: there is a better one to ask. */
export async function askCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const [words, ask, ...more] = positionals
  if (words === undefined || ask === undefined || ask.trim() === '' || more.length > 0)
    throw new WrongUse('Say which account and, in quotes, the question. Run “groundwork help”.')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const check = await api.questions.check({ ask, accountId: account.id })
    if (values.json) printJson(check)
    else printCheck(check)
    return check.flags.some(({ weight }) => weight === 'flag') ? 3 : 0
  })
}

function printCheck({ read, flags, better }: QuestionCheck): void {
  if (flags.length === 0) print(read ? 'Nothing against it.' : 'Not in English: only its length was looked at.')
  for (const { weight, reason, answer } of flags) {
    print(`${weight === 'flag' ? 'Flag' : 'Hint'}: ${reason}`)
    for (const one of answer?.evidence ?? []) {
      if (one.type === 'quote') print(`  “${one.quote}”`)
      if (one.type === 'structured') print(`  ${one.value} (page data)`)
    }
  }
  if (better) print(`Better: ${better.ask}${better.endsIf === '' ? '' : `  Ends it: ${better.endsIf}`}`)
}
