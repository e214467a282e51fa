import type { OwnVerdict, PursuitState, Snapshot } from '../contract/contract.ts'
import { verdictWords } from '../contract/verdict-words.ts'

/** The seller's own decision, what brings the account back, and what the pursuit rule proposes; nothing where there is nothing to say. */
export function decisionLines(own: OwnVerdict | null, state: PursuitState, snapshot: Snapshot | null): string[] {
  const back = own?.woken?.because ?? snapshot?.bringBack
  return [
    ...(own ? [`You: ${verdictWords[own.verdict].toLowerCase()}, ${own.decidedAt.slice(0, 10)}: ${own.reason}`] : []),
    ...(back ? [`Bring back: ${back.text}`] : []),
    ...proposals(own, state).map((words) => `Proposed, back burner: ${words}`),
  ]
}

function proposals(own: OwnVerdict | null, { silence, giveAndGet }: PursuitState): string[] {
  if (own?.verdict === 'back-burner') return []
  return [silence.met, giveAndGet.allGive].flatMap((met) => met?.because.text ?? [])
}
