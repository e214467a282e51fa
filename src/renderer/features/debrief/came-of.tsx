import './debrief.css'
import type { Debrief } from '../../../contract/contract.ts'
import { wordless } from '../../../contract/debrief-words.ts'
import { Quote } from '../../ui/quote.tsx'

/** What was written down after a call: how each problem came out, what they said, who owes what. */
export function CameOf({ debrief }: { readonly debrief: Debrief }) {
  const settled = debrief.problems.filter(({ held }) => held !== 'open')
  const open = debrief.problems.length - settled.length
  const lines = [
    { label: 'They learned', text: debrief.learned },
    { label: 'They owe', text: debrief.theyOwe },
    { label: 'We owe', text: debrief.weOwe },
    { label: 'Agreed', text: debrief.next },
  ].filter(({ text }) => text !== '')
  return (
    <div className="cameof">
      {settled.map(({ problemId, name, held }) => (
        <p className="why" key={problemId}>
          {name}: <b>{held}</b>
        </p>
      ))}
      {open > 0 && <p className="why t2">{open === 1 ? 'One likely problem' : `${open} likely problems`} left open</p>}
      {debrief.said
        .filter(({ words }) => words !== wordless.for && words !== wordless.against)
        .map(({ id, callId, date, who, words, verbatim, direction }) => (
          <Quote
            key={id}
            evidence={{ type: 'said', callId, date, who, words, verbatim }}
            {...(direction === null ? {} : { direction })}
          />
        ))}
      {lines.map(({ label, text }) => (
        <p className="why" key={label}>
          {label}: {text}
        </p>
      ))}
    </div>
  )
}
