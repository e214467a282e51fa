import type { DiffLine } from '../../../contract/notes.ts'

/** What became of the lines of a text: struck where it is gone, underlined where it is new. */
export function DiffLines({ lines, name }: { readonly lines: readonly DiffLine[]; readonly name: string }) {
  return (
    <ol aria-label={name}>
      {lines.map((line, i) => (
        <li key={i}>
          <Line line={line} />
        </li>
      ))}
    </ol>
  )
}

function Line({ line: { is, text } }: { line: DiffLine }) {
  const words = text === '' ? '\u00A0' : text
  switch (is) {
    case 'same':
      return <span>{words}</span>
    case 'out':
      return (
        <del>
          <span className="sr">gone: </span>
          {words}
        </del>
      )
    case 'in':
      return (
        <ins>
          <span className="sr">new: </span>
          {words}
        </ins>
      )
  }
}
