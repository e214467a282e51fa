import { useEffect, useRef } from 'react'
import type { Correction } from '../../../contract/contract.ts'
import type { ShownProblem } from '../../../contract/signals.ts'
import { Pick } from './correct-event.tsx'
import { Ends } from './reject-form.tsx'

export const strengthWord = { 1: 'a hint', 2: 'a sign', 3: 'they say it' } as const

/** Puts evidence of a problem right: which side it is on, and how strong it is. */
export function CorrectProblem({
  of: line,
  done,
  cancel,
}: {
  readonly of: ShownProblem
  readonly done: (correction: Correction, note: string) => void
  readonly cancel: () => void
}) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector('select')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <form
      className="decideform"
      ref={form}
      aria-label={`Correct: ${line.statement}`}
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const strength = Number(data.get('strength'))
        const note = data.get('note')
        done(
          {
            direction: data.get('direction') === 'against' ? 'against' : 'for',
            ...(strength === 1 || strength === 2 || strength === 3 ? { strength } : {}),
          },
          typeof note === 'string' ? note.trim() : '',
        )
      }}
    >
      <div className="fields">
        <Pick
          name="direction"
          label="It speaks"
          value={line.direction}
          options={{ for: 'for the problem', against: 'against it' }}
        />
        <Pick
          name="strength"
          label="As"
          value={String(line.strength)}
          options={{ 1: strengthWord[1], 2: strengthWord[2], 3: strengthWord[3] }}
        />
      </div>
      <Ends words="Correct" cancel={cancel} />
    </form>
  )
}
