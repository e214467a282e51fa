import type { EventStatus } from './signal.ts'

/** Live: it happened, was announced or is planned; not history, denied or only possible. */
export const isLive = (status: EventStatus): boolean =>
  status === 'happened' || status === 'announced' || status === 'planned'

/** A live event of the account's own: what may reach a snapshot. */
export const isOwnAndLive = ({ actor, status }: { readonly actor: string; readonly status: EventStatus }): boolean =>
  actor === 'account' && isLive(status)
