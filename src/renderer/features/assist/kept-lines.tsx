import type { AssistKind, AssistLine } from '../../../contract/assist.ts'
import { api, ask, withUndo } from '../../api.ts'
import { bringBack } from '../../bring-back.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Quote } from '../../ui/quote.tsx'
import { momentWords } from '../../words/dates.ts'
import { useNow } from '../../app/use-now.ts'

const titles: Readonly<Record<AssistKind, string>> = {
  summary: 'Their business',
  problem: 'Problems to think about',
  question: 'Questions to think about',
}
const kinds = ['summary', 'problem', 'question'] as const satisfies readonly AssistKind[]

/** What the user accepted, by kind. It is nobody's evidence: no likely problem, fit, recommendation or brief counts it. */
export function KeptLines({ lines }: { readonly lines: readonly AssistLine[] }) {
  return kinds.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    if (own.length === 0) return []
    return [
      <section key={kind} aria-label={titles[kind]}>
        <div className="sec">
          <h2>{titles[kind]}</h2>
          <span className="t2">proposed by Assist, accepted by you</span>
        </div>
        <ol className="assistlines">
          {own.map((line) => (
            <KeptLine key={line.id} line={line} />
          ))}
        </ol>
      </section>,
    ]
  })
}

function KeptLine({ line }: { line: AssistLine }) {
  const now = useNow()
  const { id, text, endsIf, evidence, by, keptAt } = line
  return (
    <li data-item={id} tabIndex={-1}>
      <p>
        {text} <Chip>proposed by Assist</Chip>
      </p>
      {endsIf !== '' && <p className="t2">Ends if: {endsIf}</p>}
      {evidence.map((one, at) => (
        <Quote key={at} evidence={one} />
      ))}
      <p className="row w">
        <span className="t3 grow">
          {by.model} at {by.host}, {momentWords(keptAt, now)}
        </span>
        <Button look="quiet" icon="bin" aria-label={`Remove: ${text}`} onClick={() => void remove(line)} />
      </p>
    </li>
  )
}

async function remove({ id }: AssistLine): Promise<void> {
  const items = [{ kind: 'assist-line' as const, id }]
  try {
    await ask(() => withUndo(api.bin.put)({ items }))
    useWindow.getState().say('Moved to the bin.', () => bringBack(items))
  } catch (thrown) {
    sayFailure(thrown)
  }
}
