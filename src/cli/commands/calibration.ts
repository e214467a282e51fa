import type { RuleRecord } from '../../contract/decisions.ts'
import { heldWords, statedWords, standingWords } from '../../contract/calibration-words.ts'
import { noWords, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** How often each rule held, by the user's decisions. */
export async function calibrationCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  noWords(positionals, 'calibration')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const found = await api.decisions.calibration()
    if (values.json) printJson(found)
    else if (found.rules.length === 0) print('No rule has hits on file or decisions yet.')
    else for (const rule of found.rules) print(...lines(rule))
    return found.rules.length === 0 ? 3 : 0
  })
}

function lines(rule: RuleRecord): string[] {
  const { onFile, accepted, rejected, corrected, movedTo } = rule
  return [
    `${rule.rule}  ${rule.ruleId}`,
    `  ${onFile} on file; ${accepted} accepted, ${rejected} rejected, ${corrected} corrected; ${heldWords(rule)}; ${statedWords(rule.stated)}; ${standingWords[rule.standing]}${movedTo === null ? '' : `; shown with ${statedWords(movedTo)} now`}`,
  ]
}
