import './drop-veil.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** Stands over the screen while a file is held over it: what becomes of it, and what it may be. */
export function DropVeil({
  icon,
  detail,
  children,
}: {
  readonly icon: IconName
  readonly detail?: string
  readonly children: ReactNode
}) {
  return (
    <div className="dropveil" aria-hidden="true">
      <p>
        <Icon name={icon} size="l" />
        {children}
      </p>
      {detail && <p className="t2">{detail}</p>}
    </div>
  )
}
