import { useState } from 'react'
import type { AssistLine, Proposal } from '../../../contract/assist.ts'
import { api, ask, withUndo } from '../../api.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Quote } from '../../ui/quote.tsx'
import { outcomeWords } from './assist-words.ts'
import { DroppedLines } from './dropped-lines.tsx'

/** What came back and can be found in what was sent: each sentence beside its words, to be accepted one by one. */
export function ProposedLines({
  proposal,
  lines,
}: {
  readonly proposal: Proposal
  /** What is kept now: one that was taken back can be accepted again. */
  readonly lines: readonly AssistLine[]
}) {
  const { answerId, kept, dropped } = proposal
  const [accepted, setAccepted] = useState<ReadonlyMap<number, AssistLine['id']>>(new Map())
  const isKept = (index: number): boolean => lines.some(({ id }) => id === accepted.get(index))
  const say = useWindow((state) => state.say)
  const accept = async (index: number): Promise<void> => {
    try {
      const { id } = await ask(() => withUndo(api.assist.keep)({ answerId, index }))
      setAccepted((before) => new Map([...before, [index, id]]))
      say('Kept, marked as proposed by Assist.', () => {
        void ask(() => api.bin.put({ items: [{ kind: 'assist-line', id }] })).catch(sayFailure)
      })
    } catch (thrown) {
      sayFailure(thrown)
    }
  }
  return (
    <section aria-label="Proposed">
      <div className="sec">
        <h2>Proposed</h2>
        <span className="t2" role="status">
          {outcomeWords(kept.length, dropped, 'sentence')}
        </span>
      </div>
      {kept.length > 0 && (
        <p className="t2">
          Figures, names and quotes were found in the pages. Whether a sentence is fair to its quote is for you to
          judge: read both.
        </p>
      )}
      <ol className="assistlines">
        {kept.map(({ text, endsIf, evidence }, index) => (
          <li key={text} data-item={`proposed ${index}`} tabIndex={-1}>
            <p>{text}</p>
            {endsIf !== '' && <p className="t2">Ends if: {endsIf}</p>}
            {evidence.map((one, at) => (
              <Quote key={at} evidence={one} />
            ))}
            <p className="row w">
              {isKept(index) ? (
                <span className="t2">Kept</span>
              ) : (
                <Button data-accept="" onClick={() => void accept(index)}>
                  Accept
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
      <DroppedLines dropped={dropped} />
    </section>
  )
}
