import type { Fit } from '../../contract/contract.ts'

/** "71 to 86", or one number when nothing is unknown. */
export const fitWords = ({ low, high }: Pick<Fit, 'low' | 'high'>): string =>
  Math.round(low) === Math.round(high) ? `${Math.round(low)}` : `${Math.round(low)} to ${Math.round(high)}`

/** What is met is solid, what may be is hatched, your own line is marked. */
export function FitRange({ fit }: { readonly fit: Pick<Fit, 'low' | 'high' | 'threshold'> }) {
  const { low, high, threshold } = fit
  const anchor = threshold > 85 ? 'end' : threshold < 15 ? 'start' : 'middle'
  return (
    <figure aria-label={`Fit ${fitWords(fit)} of 100; pursue from ${Math.round(threshold)}`}>
      <svg className="range" aria-hidden="true" height="28">
        <rect className="track" x="0" y="3" width="100%" height="8" rx="2" />
        <rect className="met" x="0" y="3" width={`${low}%`} height="8" rx="2" />
        {high > low && <rect className="maybe" x={`${low}%`} y="3.5" width={`${high - low}%`} height="7" />}
        <line className="th" x1={`${threshold}%`} x2={`${threshold}%`} y1="0" y2="14" />
        <text className="tht" x={`${threshold}%`} y="26" textAnchor={anchor}>
          pursue from {Math.round(threshold)}
        </text>
        {threshold >= 25 && (
          <text x="0" y="26">
            0
          </text>
        )}
        {threshold <= 75 && (
          <text x="100%" y="26" textAnchor="end">
            100
          </text>
        )}
      </svg>
    </figure>
  )
}
