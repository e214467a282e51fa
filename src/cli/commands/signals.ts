import type { ShownEvent, ShownProblem } from '../../contract/signals.ts'
import type { Api, ChangeSignal } from '../../contract/contract.ts'
import { goalWords } from '../../contract/goal-words.ts'
import { freshnessWords } from '../../contract/freshness-words.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { betweenDays } from '../words.ts'
import { withHost } from '../with-host.ts'

type Signals = Awaited<ReturnType<Api['signals']['list']>>

/** Events, changes and evidence of problems on the pages of an account, with what was left out and why. */
export async function signalsCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const words = onlyWord(positionals, 'which account')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const account = await api.accounts.find({ words })
    const signals = await api.signals.list({ accountId: account.id })
    if (values.json) printJson({ account: account.name, ...signals })
    else printSignals(account.name, signals)
    return signals.events.length + signals.changes.length + signals.leftOut.length + signals.problems.length === 0
      ? 3
      : 0
  })
}

function printSignals(name: string, signals: Signals): void {
  const { events, changes, changesLeftOut, goals, leftOut, problems, rejected, hidden } = signals
  print(
    `${name}: ${events.length} events, ${changes.length} changes of their pages, ${problems.length} pieces of evidence on problems, ${leftOut.length + changesLeftOut.length} left out.`,
  )
  for (const event of events) printEvent(event)
  for (const change of changes) printChange(change)
  for (const goal of goals) print(`Goal: ${goalWords(goal, (date) => date)}  ${goal.id}`, `  “${goal.text}”`)
  for (const problem of problems) printProblem(problem)
  printLookedFor(signals.lookedFor)
  if (leftOut.length + changesLeftOut.length > 0) print('', 'Left out of the snapshot')
  for (const { change, why } of changesLeftOut) print(`  ${change.label}: ${why}`)
  for (const { event, why } of leftOut) print(`  ${event.label}: ${why}  ${event.id}`)
  if (rejected.events.length + rejected.problems.length > 0)
    print('', `Rejected by you: ${rejected.events.length + rejected.problems.length}`)
  for (const { says, rejections, events: alike, problems: alsoAlike } of hidden)
    print(`Hidden, as you rejected ${rejections} like it: ${alike.length + alsoAlike.length} by ${says}`)
}

/** "Checked, nothing found" is a result. */
function printLookedFor(lookedFor: Signals['lookedFor']): void {
  if (!lookedFor || lookedFor.notFound.length === 0) return
  print('', `Looked for on ${lookedFor.pages} ${lookedFor.pages === 1 ? 'page' : 'pages'}, not found`)
  for (const { statement, cues } of lookedFor.notFound) {
    const more = cues.length - shownCues
    print(`  ${statement}  Looked for ${cues.slice(0, shownCues).join('; ')}${more > 0 ? `; and ${more} more` : ''}`)
  }
}

/** Cues that are named of a problem; all of them stand in the playbook, and in `--json`. */
const shownCues = 5

const sureWords = { sure: 'sure', likely: 'likely', hunch: 'a hunch' } as const
const checkedWords = { accepted: 'checked by you', corrected: 'corrected by you', kept: 'kept by you' } as const

function printEvent({
  id,
  label,
  status,
  date,
  dateFrom,
  freshness,
  evidence,
  sure,
  checked,
  origins,
}: ShownEvent): void {
  const [quote] = evidence
  print(
    `${label}, ${status}, ${date === null ? 'undated' : `${date}${dateFrom === 'page' ? ', the day of the page' : ''}, ${freshnessWords[freshness]}`}, ${checked ? checkedWords[checked] : sureWords[sure]}  ${id}`,
    ...(quote
      ? [
          `  “${quote.quote}”${evidence.length > 1 ? `, on ${evidence.length} pages, ${origins === 1 ? 'one telling' : `${origins} independent tellings`}` : ''}`,
        ]
      : []),
  )
}

/** Nobody says when it changed: only between which readings. */
function printChange({ id, after, by, label, freshness, evidence }: ChangeSignal): void {
  print(
    `${label}, ${betweenDays({ after, by })}, ${freshnessWords[freshness]}  ${id}`,
    ...(evidence.before ? [`  then “${evidence.before.quote}”`] : []),
    ...(evidence.after ? [`  now “${evidence.after.quote}”`] : []),
  )
}

function printProblem({ id, direction, statement, quote, decision }: ShownProblem): void {
  print(`${direction} “${statement}”${decision ? ', checked by you' : ''}  ${id}`, `  “${quote}”`)
}
