import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Today } from '../../contract/calls.ts'
import type { ResearchId } from '../../contract/contract.ts'
import { api, ask } from '../api.ts'
import { queries } from '../queries/queries.ts'
import { type EndNotice, endNotice, endedSince } from './ended-runs.ts'
import { answerLookedAt, isAnyLookedAt } from './looked-at.ts'

/** Shows a notification of the system when research ends while nobody looks at any window, where the user allows it. */
export function useEndNotices(): void {
  const [, navigate] = useLocation()
  const going = useQuery(queries.today()).data?.research
  const wanted = useQuery(queries.status()).data?.settings.notifyWhenAway ?? false
  const before = useRef<Today['research']>([])
  const untold = useRef<Today['research']>([])
  useEffect(() => answerLookedAt(isLookedAt), [])
  useEffect(() => {
    if (!going) return
    untold.current = [...untold.current, ...endedSince(before.current, going)]
    before.current = going
    if (untold.current.length === 0 || going.some(({ research }) => research.state === 'running')) return
    const ended = untold.current
    untold.current = []
    if (!wanted || !mayNotify()) return
    isAnyLookedAt()
      .then((any) => (any ? [] : Promise.all(ended.map(({ research }) => runOf(research.id)))))
      .then((runs) => show(endNotice(runs), navigate))
      // a host that is gone says so in the window
      .catch(() => undefined)
  }, [going, wanted, navigate])
}

const runOf = (researchId: ResearchId) => ask(() => api.research.get({ researchId }))

const mayNotify = (): boolean => 'Notification' in window && Notification.permission === 'granted'

const isLookedAt = (): boolean => document.visibilityState === 'visible' && document.hasFocus()

function show(notice: EndNotice | null, navigate: (path: string) => void): void {
  if (!notice) return
  const shown = new Notification(notice.title, { body: notice.body, tag: 'research-ended' })
  shown.addEventListener('click', () => {
    window.focus()
    navigate(notice.path)
    shown.close()
  })
}
