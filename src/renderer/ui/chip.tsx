import type { ReactNode } from 'react'

/** A fact in a few words. Not a button. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className="chip">{children}</span>
}

/** Direction, doubt or age as a tag; the word is always inside. */
export function Tag({
  is,
  children,
}: {
  readonly is: 'for' | 'against' | 'unknown' | 'stale'
  readonly children: ReactNode
}) {
  return <span className={`tag-${is}`}>{children}</span>
}
