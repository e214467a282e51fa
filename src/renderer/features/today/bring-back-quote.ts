import type { Claim } from '../../../contract/contract.ts'

/** The words of a saved page that bring an account back; null where a day or a value does. */
export function quoteBehind({ evidence }: Claim): string | null {
  const [first] = evidence
  if (first?.type === 'quote') return first.quote
  if (first?.type === 'change') return (first.after ?? first.before)?.quote ?? null
  return null
}
