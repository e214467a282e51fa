import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type ToStringOptions,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

const asWritten: ToStringOptions = { lineWidth: 0, flowCollectionPadding: true }
/** A collection this short stands on one line behind its key, as `{ sites: { min: 2 } }`. UTF-16 units. */
const shortEnough = 90
/** Lists that are read one by one, and grow. */
const ownLines = new Set(['cues', 'against', 'questions', 'problems', 'opportunities', 'criteria', 'disqualifiers'])

/** A value in flow form, on one line: `{ event: acquisition, strength: 2 }`, `"yes: and no"`, `[a, b]`. */
export function flowText(value: unknown, quoting?: Scalar.Type): string {
  const document = new Document([value])
  visit(document, {
    Collection: (_key, node) => void (node.flow = true),
    Scalar: (_key, node) => writeOut(node, quoting),
  })
  return document.toString(asWritten).trim().slice(1, -1).trim()
}

/** A word or number as it stands behind `key: ` or `- ` in block form, on one line. */
export function blockScalar(value: unknown, quoting?: Scalar.Type): string {
  const document = new Document({ k: value })
  visit(document, { Scalar: (key, node) => void (key === 'value' && writeOut(node, quoting)) })
  return document.toString(asWritten).trim().slice('k: '.length)
}

/**
 * What stands behind a key's colon (`key: ` is given) or behind a list's dash (no key), for a container at `column`: its first line
 * as ` text`, or a line's end and lines of their own.
 */
export function blockText(value: unknown, column: number, key?: string): string {
  if (typeof value !== 'object' || value === null) return ` ${blockScalar(value)}`
  const document = new Document(key === undefined ? value : { [key]: value })
  visit(document, {
    Scalar: (_key, node) => writeOut(node),
    Pair: (_key, { key: name, value: inner }) => {
      if ((isMap(inner) || isSeq(inner)) && fitsOnLine(inner, isScalar(name) ? String(name.value) : ''))
        inner.flow = true
    },
  })
  const lines = document.toString(asWritten).trimEnd().split('\n')
  const first = key === undefined ? ` ${lines[0] ?? ''}` : (lines[0] ?? '').slice(blockScalar(key).length + 1)
  const indent = ' '.repeat(key === undefined ? column + 2 : column)
  return [first, ...lines.slice(1).map((line) => (line === '' ? '' : indent + line))].join('\n')
}

function fitsOnLine(node: YAMLMap | YAMLSeq, name: string): boolean {
  if (ownLines.has(name)) return false
  const items: readonly unknown[] = node.items
  const plain = items.every((item) => isScalar(item) || (isPair(item) && !hasMaps(item.value)))
  return plain && JSON.stringify(node.toJSON()).length <= shortEnough
}

const hasMaps = (node: unknown): boolean => isSeq(node) && node.items.some((item) => !isScalar(item))

/** One line, whatever a text holds: what has line ends is quoted. */
function writeOut(node: Scalar, quoting?: Scalar.Type): void {
  const wraps = typeof node.value === 'string' && node.value.includes('\n')
  if (wraps) node.type = Scalar.QUOTE_DOUBLE
  else if (typeof node.value === 'string' && (quoting === Scalar.QUOTE_DOUBLE || quoting === Scalar.QUOTE_SINGLE))
    node.type = quoting
}
