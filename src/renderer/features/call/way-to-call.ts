/** History state of a way to a call: where it leads back to. */
export const fromHere = (): { readonly from: string } => ({ from: `${location.pathname}${location.search}` })

/** Where one came from; null when the call was opened by its address. */
export function placeBefore(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('from' in state)) return null
  return typeof state.from === 'string' && state.from.startsWith('/') ? state.from : null
}
