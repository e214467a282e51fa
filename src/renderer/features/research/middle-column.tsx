import type { ReactNode } from 'react'
import { CaptureBox } from './capture-box.tsx'
import type { SessionControls } from './use-session.ts'

/** What was found, and under it, always in reach, the field to write something down. */
export function MiddleColumn({
  controls,
  children,
}: {
  readonly controls: SessionControls
  readonly children: ReactNode
}) {
  return (
    <div className="rcol">
      {children}
      <CaptureBox key={controls.accountId} controls={controls} />
    </div>
  )
}
