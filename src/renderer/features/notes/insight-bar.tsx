import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Account, Note } from '../../../contract/contract.ts'
import { foldSegment } from '../../../contract/segment-words.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { SegmentField } from '../../ui/segment-field.tsx'
import { reachWords, segmentHref } from '../insights/insight-words.ts'

type Marks = Pick<Note, 'kind' | 'segment' | 'typicalOf'>

/** Whether a note is an insight, which segment it speaks of, and which problem it says is typical there. */
export function InsightBar({ note, account }: { readonly note: Note; readonly account: Account }) {
  const say = useWindow((state) => state.say)
  const marking = useAsk(api.notes.mark)
  // what was chosen shows until the note says it: a key pressed before is about that, and not about what was before
  const [chosen, setChosen] = useState<{ readonly of: Note; readonly marks: Marks } | null>(null)
  const shown: Marks = chosen?.of === note ? chosen.marks : note
  const mark = (change: Partial<Marks>): void => {
    const marks = { kind: shown.kind, segment: shown.segment, typicalOf: shown.typicalOf, ...change }
    setChosen({ of: note, marks })
    marking.mutate(
      { noteId: note.id, ...marks },
      {
        onError: ({ why }) => {
          setChosen(null)
          say(errorWords(why))
        },
      },
    )
  }
  const insight = shown.kind === 'insight'
  const reaches = shown.segment ?? account.segment
  return (
    <div className="insightbar">
      <label>
        <input
          type="checkbox"
          checked={insight}
          // Space is its own, not that of the list beside it
          onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}
          onChange={({ target }) => mark({ kind: target.checked ? 'insight' : 'research' })}
        />{' '}
        Insight for similar accounts
      </label>
      {insight && (
        <>
          <SegmentField
            label="Segment it speaks of"
            segment={shown.segment}
            placeholder={account.segment ?? 'choose a segment'}
            onChosen={(segment) => mark({ segment })}
          />
          <TypicalOf chosen={shown.typicalOf} choose={(typicalOf) => mark({ typicalOf })} />
          <Reach segment={reaches} own={account.segment} />
        </>
      )}
    </div>
  )
}

/** Whom it reaches, and the way to them. */
function Reach({ segment, own }: { segment: string | null; own: string | null }) {
  const known = useQuery(queries.segments()).data
  if (segment === null || known === undefined)
    return <span className="t3">{segment === null && 'Reaches nobody until a segment is set.'}</span>
  const accounts = known.find((one) => isSame(one.segment, segment))?.accounts ?? 0
  const reaches = Math.max(0, accounts - (own !== null && isSame(own, segment) ? 1 : 0))
  const words = reachWords({ segment, reaches })
  return reaches === 0 ? <span className="t3">{words}</span> : <Link href={segmentHref(segment)}>{words}</Link>
}

const isSame = (a: string, b: string): boolean => foldSegment(a) === foldSegment(b)

/** Problems of the playbook in use; without one there is none to name. */
function TypicalOf({ chosen, choose }: { chosen: string | null; choose: (problemId: string | null) => void }) {
  const playbookId = useStatus().data?.settings.playbookId ?? null
  const playbooks = useQuery(queries.playbooks()).data ?? []
  const content = playbooks.find(({ id }) => id === playbookId)?.content
  const problems = [...(content?.problems ?? []), ...(content?.opportunities ?? [])]
  if (problems.length === 0) return null
  return (
    <select
      className="field"
      aria-label="Problem it says is typical of them"
      value={chosen ?? ''}
      onChange={({ target }) => choose(target.value === '' ? null : target.value)}
    >
      <option value="">names no problem as typical</option>
      {problems.map(({ id, statement }) => (
        <option key={id} value={id}>
          typical: {statement}
        </option>
      ))}
      {chosen !== null && !problems.some(({ id }) => id === chosen) && (
        <option value={chosen}>a problem of another playbook</option>
      )}
    </select>
  )
}
