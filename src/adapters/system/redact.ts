const secret =
  /token|groundwork-window|window[-_]?key|cookie|authori[sz]ation|secret|password|passphrase|api[-_]?key|session|csrf/i
const words = /^(?:markdown|text|body|html|quote|quotes|words|excerpt|yaml|objective|outcome|note|content|document)$/i
/** Values of an address's query and its user part: launch tokens and sessions travel there. */
const inAddress = /([?&#][^=\s&#]{1,80}=)[^\s&#"']{1,4000}/g
const userInAddress = /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^/\s@]{1,300}@/gi
const bearer = /\b(Bearer|Basic) [\w.~+/=-]{8,4000}/gi
/** What an error quotes, a parser's for one, are words of a page or of a note. */
const quoted = /(["“`])[^"”`\n]{1,4000}["”`]/g
const longest = 600
const deepest = 4

/** Facts fit for a log: no tokens or cookies, and of what people or pages wrote only how long it is. */
export function redacted(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactedRecord(facts, 0)
}

/** A line fit for a log: addresses without the values of their query. */
export function redactedText(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text
  return short.replace(quoted, '$1…”').replace(inAddress, '$1…').replace(userInAddress, '$1…@').replace(bearer, '$1 …')
}

function redactedRecord(record: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(record).slice(0, 60)
  return Object.fromEntries(entries.map(([key, value]: [string, unknown]) => [key, redactedFact(key, value, depth)]))
}

function redactedFact(key: string, value: unknown, depth: number): unknown {
  if (secret.test(key)) return '[left out]'
  if (words.test(key) && typeof value !== 'number' && typeof value !== 'boolean') return sizeOf(value)
  return redactedValue(value, depth)
}

function redactedValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactedText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return '[deeper]'
  if (value instanceof Error)
    return { name: value.name, message: redactedText(value.message), stack: redactedText(value.stack ?? '') }
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (Array.isArray(value)) return value.slice(0, 30).map((item: unknown) => redactedValue(item, depth + 1))
  return redactedRecord(value, depth + 1)
}

const sizeOf = (value: unknown): string => (typeof value === 'string' ? `[${value.length} characters]` : '[left out]')
