import type { Touch } from '../../contract/contract.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { decisionLines } from '../decision-lines.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Attempts on an account, what each side gave, and what the pursuit rule makes of them. */
export async function attemptsCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const words = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const attempts = await api.pursuit.get({ accountId: account.id })
    const { touches, state, own } = attempts
    if (values.json) printJson(attempts)
    else {
      const { gave, got } = state.giveAndGet
      print(`${account.name}, attempts: ${touches.length}`)
      for (const touch of touches) print(`  ${line(touch)}`)
      print(`Given: ${gave.pieces} (${gave.minutes} minutes). In return: ${got.pieces}.`)
      for (const words of decisionLines(own, state, null)) print(words)
    }
    return touches.length === 0 ? 3 : 0
  })
}

function line({ day, channel, by, outcome, words, gave, got }: Touch): string {
  const who = by === 'they' ? 'they got in touch' : `we tried, ${outcome.replaceAll('-', ' ')}`
  const given = gave.map(({ what, minutes }) => `gave ${what}${minutes === null ? '' : `, ${minutes} min`}`)
  return [day, channel.replaceAll('-', ' '), who, ...given, ...got.map(({ what }) => `got ${what}`), words]
    .filter(Boolean)
    .join('  ')
}
