import type { Host } from '../../compose.ts'
import type { Account, IdentityAnswer, IdentityQuestion } from '../../contract/contract.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { questionLines } from '../identity-lines.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const options = {
  'same-company': { type: 'boolean', default: false },
  address: { type: 'string' },
  'not-them': { type: 'boolean', default: false },
} as const

type Answer = { readonly answer: IdentityAnswer; readonly address?: string }

/** Shows what research asks about an account, or answers it. Reading on is left to the next `research`. */
export async function identityCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, options)
  const words = onlyWord(positionals, 'which account')
  const answer = answerOf(values)
  return withHost({ workspace: values.workspace, mode: answer ? 'write' : 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const question = await api.accounts.identityQuestion({ accountId: account.id })
    if (!question) {
      if (values.json) printJson({ account, question: null })
      else print(`Nothing is open about whose pages ${account.name} has.`)
      return 3
    }
    if (answer) return settle(api, account, question, answer, values.json)
    if (values.json) printJson({ account, question })
    else print(...questionLines(question, account))
    return 0
  })
}

function answerOf(values: {
  readonly 'same-company': boolean
  readonly address?: string | undefined
  readonly 'not-them': boolean
}): Answer | undefined {
  const given: Answer[] = [
    ...(values['same-company'] ? [{ answer: 'same-company' as const }] : []),
    ...(values.address === undefined ? [] : [{ answer: 'another-address' as const, address: values.address }]),
    ...(values['not-them'] ? [{ answer: 'not-them' as const }] : []),
  ]
  if (given.length > 1) throw new WrongUse('Say one answer: --same-company, --address ADDRESS or --not-them.')
  return given[0]
}

async function settle(
  api: Host['api'],
  before: Account,
  question: IdentityQuestion,
  answer: Answer,
  json: boolean,
): Promise<number> {
  const asked = { accountId: before.id, questionId: question.id, research: false, ...answer }
  const { account, question: answered } = await api.accounts.answerIdentity(asked)
  if (json) printJson({ account, question: answered })
  else if (account.homeUrl === before.homeUrl) print(`${account.name}: answered.`)
  else print(`${account.name} goes on at ${account.identity}.`, `Read it: groundwork research ${account.homeUrl}`)
  return 0
}
