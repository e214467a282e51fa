import type { ReactNode } from 'react'

/** Nothing here: what was done or looked for, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p className="t2">{children}</p>}
      {action && <div className="row w">{action}</div>}
    </div>
  )
}
