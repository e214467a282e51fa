import { useEffect, useRef } from 'react'
import type { ResearchProgress } from '../../../contract/contract.ts'
import { useWindow } from '../../stores/window-state.ts'
import { countWord } from '../../words/terms.ts'
import { hasEnded, isSaved, totalWords } from './run-words.ts'

/** At most one line in this time, so that nobody is talked at. */
const quietMs = 10_000

/** Tells screen readers how the run goes on, politely: "5 new findings, 12 pages saved". Its end is always told. */
export function useSpokenProgress(progress: ResearchProgress, findings: number): void {
  const speak = useWindow((state) => state.speak)
  const told = useRef({ at: 0, findings, state: progress.research.state })
  useEffect(() => {
    const { state } = progress.research
    const last = told.current
    if (state !== last.state && hasEnded(progress.research)) {
      told.current = { at: Date.now(), findings, state }
      speak(`Research ended. ${totalWords(progress, findings)}`)
      return
    }
    const more = findings - last.findings
    if (state !== 'running' || more <= 0 || Date.now() - last.at < quietMs) return
    told.current = { at: Date.now(), findings, state }
    speak(`${countWord(more, 'new finding')}, ${countWord(progress.pages.filter(isSaved).length, 'page')} saved`)
  }, [progress, findings, speak])
}
