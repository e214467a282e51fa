import type { Hypothesis } from '../../contract/contract.ts'
import { confidenceWord } from '../words/terms.ts'

const filled = { sure: 3, likely: 2, hunch: 1 } as const
const bars = [
  { x: 0.5, y: 6.5, height: 4 },
  { x: 5.5, y: 3.5, height: 7 },
  { x: 10.5, y: 0.5, height: 10 },
] as const

/** Sure, likely or a hunch: three bars and the word, never a percentage. */
export function Confidence({ confidence }: { readonly confidence: Hypothesis['confidence'] }) {
  return (
    <span className="conf">
      <svg viewBox="0 0 15 11" aria-hidden="true">
        {bars.map(({ x, y, height }, i) => (
          <rect key={x} className={i < filled[confidence] ? 'o' : 'e'} x={x} y={y} width="3" height={height} rx=".8" />
        ))}
      </svg>
      {confidenceWord[confidence]}
    </span>
  )
}
