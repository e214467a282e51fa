import type { FactLine, FactSource } from './fact-source.ts'
import { quoteIn, quoteOver } from './fact-source.ts'

export type LabelledValue = {
  readonly value: string
  readonly line: FactLine
  readonly quote: { readonly quote: string; readonly start: number; readonly end: number }
}

/**
 * Values that stand beside a label, in any of the ways pages set them: "Employees: 120", two cells of a row, a term and
 * its definition, or a big figure above or below its label.
 * @param label the whole label, without its colon
 * @param value what the value must look like
 */
export function labelledValues(source: Pick<FactSource, 'text' | 'lines'>, label: RegExp, value: RegExp) {
  return source.lines.flatMap((line): readonly LabelledValue[] => {
    const text = line.text.slice(0, 200)
    const [first, second, ...others] = line.flow.cells ?? []
    if (first !== undefined && second !== undefined && others.length === 0)
      return label.test(first.replace(/ ?:$/, '')) && value.test(second)
        ? [{ value: second, line, quote: quoteIn(line) }]
        : []
    const colon = text.indexOf(':')
    if (colon > 0 && colon < text.length - 1) {
      const [name, said] = [text.slice(0, colon).trim(), line.text.slice(colon + 1).trim()]
      return label.test(name) && said.length < 80 && value.test(said)
        ? [{ value: said, line, quote: quoteIn(line) }]
        : []
    }
    return label.test(text.replace(/ ?:$/, '')) ? beside(source, line, value) : []
  })
}

/** The line before or after a label; of two that fit the one on the side where the label's own neighbours don't. */
function beside(source: Pick<FactSource, 'text' | 'lines'>, line: FactLine, value: RegExp): readonly LabelledValue[] {
  const before = source.lines[line.index - 1]
  const after = source.lines[line.index + 1]
  const fits = (one: FactLine | undefined): one is FactLine =>
    one !== undefined && one.text.length < 60 && value.test(one.text)
  // a colon points forward; between two figures the one above belongs to the label when a row of tiles starts with one
  if (fits(after) && (line.text.endsWith(':') || line.type === 'definition' || !fits(before)))
    return [{ value: after.text, line: after, quote: quoteOver(source, line, after) }]
  return fits(before) ? [{ value: before.text, line: before, quote: quoteOver(source, before, line) }] : []
}
