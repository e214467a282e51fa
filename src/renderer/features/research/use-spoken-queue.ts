import { useEffect, useRef } from 'react'
import type { QueueStatus } from '../../../contract/research.ts'
import { useWindow } from '../../stores/window-state.ts'
import { queueWords } from './queue-words.ts'

/** At most one line in this time. */
const quietMs = 10_000

/** Tells screen readers how the list goes on, politely; its end is always told. */
export function useSpokenQueue(queue: QueueStatus | undefined): void {
  const speak = useWindow((state) => state.speak)
  const told = useRef({ at: 0, ended: -1 })
  useEffect(() => {
    if (!queue) return
    const { counts } = queue
    const ended = counts.done + counts.failed
    const last = told.current
    // what had ended when the screen was opened is no news
    if (last.ended < 0) told.current = { ...last, ended }
    if (last.ended < 0 || ended <= last.ended) return
    const over = counts.waiting + counts.running === 0
    if (!over && Date.now() - last.at < quietMs) return
    told.current = { at: Date.now(), ended }
    speak(over ? `The queue has ended. ${queueWords(counts)}` : queueWords(counts))
  }, [queue, speak])
}
