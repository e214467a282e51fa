/** "7 of 9 held; of ten such hits 4 to 10 hold", as far as so few say anything. */
export function heldWords({
  judged,
  held,
  between,
}: {
  readonly judged: number
  readonly held: number
  readonly between: { readonly low: number; readonly high: number } | null
}): string {
  if (judged === 0) return 'not judged yet'
  const counted = `${held} of ${judged} held`
  return between === null ? `${counted}, too early to say` : `${counted}: ${betweenWords(between)}`
}

/** Whole tenths around the share, so that the words never promise more than the numbers. */
export function betweenWords({ low, high }: { readonly low: number; readonly high: number }): string {
  const [least, most] = [Math.floor(low * 10 + 1e-9), Math.ceil(high * 10 - 1e-9)]
  return least === most ? `${least} in ten hold` : `between ${least} and ${most} in ten hold`
}

/** "states 9 in ten": to half a tenth. */
export function statedWords(share: number | null): string {
  if (share === null) return 'states nothing'
  const half = Math.round(share * 20) / 2
  return `states ${Number.isInteger(half) ? half : `${Math.floor(half)}½`} in ten`
}

export const standingWords = {
  'too-early': 'too early to say',
  'as-stated': 'as it states',
  'holds-less': 'holds less often than it states',
  'holds-more': 'holds more often than it states',
} as const
