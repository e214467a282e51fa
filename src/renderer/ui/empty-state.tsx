import type { ReactNode } from 'react'

/** Nothing here: what was done or looked for, and what to do next. */
export function EmptyState({
  title,
  heading: Heading = 'h2',
  children,
  action,
}: {
  readonly title: string
  /** A screen that is nothing but this has its title as h1. */
  readonly heading?: 'h1' | 'h2'
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children && <p className="t2">{children}</p>}
      {action && <div className="row w">{action}</div>}
    </div>
  )
}
