import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import { useStatus } from '../../queries/queries.ts'
import { countWord } from '../../words/terms.ts'

/** Dossiers that were saved before the radar was are sorted in, some at a time, while one looks. Nothing once all are. */
export function CatchUp({ behind }: { readonly behind: number }) {
  const [left, setLeft] = useState(behind)
  const readOnly = useStatus().data?.readOnly ?? false
  const wanted = behind > 0 && !readOnly
  useEffect(() => {
    if (!wanted) return undefined
    let goOn = true
    const next = async (): Promise<void> => {
      const answer = await api.radar.catchUp()
      if (!goOn) return
      setLeft(answer.behind)
      if (answer.behind > 0) await next()
    }
    // the next look at the radar takes it up again
    next().catch(() => undefined)
    return () => {
      goOn = false
    }
  }, [wanted])
  if (behind === 0 || left === 0) return null
  return (
    <p className="radarline t2" role="status">
      {readOnly
        ? `${countWord(left, 'dossier')} saved by an earlier version ${left === 1 ? 'is' : 'are'} not sorted in. Close the other Groundwork, which writes, and open the radar again.`
        : `Sorting in ${countWord(left, 'dossier')} saved by an earlier version. What is known already stands below.`}
    </p>
  )
}
