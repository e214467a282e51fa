import { type ReactNode, useLayoutEffect, useRef } from 'react'

/** A list of which only the lines in sight are in the document, with room for the others. It varies, so it goes through the CSSOM. */
export function PaddedList({
  above,
  below,
  className,
  name,
  children,
}: {
  readonly above: number
  readonly below: number
  readonly className?: string
  readonly name?: string
  readonly children: ReactNode
}) {
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (!list.current) return
    list.current.style.paddingTop = `${above}px`
    list.current.style.paddingBottom = `${Math.max(0, below)}px`
  }, [above, below])
  return (
    <ul className={className} ref={list} aria-label={name}>
      {children}
    </ul>
  )
}
