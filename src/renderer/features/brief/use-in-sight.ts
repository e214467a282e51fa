import { type RefObject, useEffect } from 'react'

/** Lines take more room once a source stands beside them: the one in hand stays in sight. */
export function useInSight(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const lines = list.current
    if (!lines) return undefined
    let width = lines.clientWidth
    const watch = new ResizeObserver(() => {
      if (lines.clientWidth === width) return
      width = lines.clientWidth
      lines.querySelector('.line.current')?.scrollIntoView({ block: 'nearest' })
    })
    watch.observe(lines)
    return () => watch.disconnect()
  }, [list])
}
