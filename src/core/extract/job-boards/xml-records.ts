import { Parser } from 'htmlparser2'

/** Text of an XML element by the names that lead to it below its record: `jobDescriptions/jobDescription/name` → all such texts. */
export type XmlRecord = ReadonlyMap<string, readonly string[]>

const MAX_DEPTH = 40
const MAX_FIELD = 60_000
const MAX_FIELDS = 400

/**
 * The records of an XML answer, read by events and never as a tree; entities that a document declares are not expanded.
 * @param record name of the element that is one record
 * @param most records after which the rest is left
 * @returns null when the root element has another name
 */
export function xmlRecords(
  xml: string,
  { root, record, most }: { readonly root: string; readonly record: string; readonly most: number },
): { readonly records: readonly XmlRecord[]; readonly cut: boolean } | null {
  const records: XmlRecord[] = []
  const path: string[] = []
  /** Where the text of each open element goes; text comes in as many pieces as it has entities, so nothing is looked up for it. */
  const homes: (string[] | undefined)[] = []
  let fields: Map<string, string[]> | null = null
  let count = 0
  let from = 0
  let first: string | undefined
  let tooDeep = false
  const parser = new Parser(
    {
      onopentag(name) {
        first ??= name
        path.push(name)
        homes.push(undefined)
        if (path.length > MAX_DEPTH) tooDeep = true
        if (name === record && fields === null) [fields, from, count] = [new Map(), path.length, 0]
        else if (fields && count++ < MAX_FIELDS) {
          const key = path.slice(from).join('/')
          const texts = fields.get(key) ?? []
          texts.push('')
          fields.set(key, texts)
          homes[homes.length - 1] = texts
        }
      },
      ontext(data) {
        const texts = homes.at(-1)
        const before = texts?.at(-1) ?? ''
        if (!texts || before.length >= MAX_FIELD) return
        const after = before + data
        texts[texts.length - 1] = after.length > MAX_FIELD ? after.slice(0, MAX_FIELD) : after
      },
      onclosetag(name) {
        path.pop()
        homes.pop()
        if (fields === null || name !== record || path.length >= from) return
        records.push(fields)
        fields = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const step = 16_384
  let at = 0
  for (; at < xml.length && records.length < most && !tooDeep; at += step) parser.write(xml.slice(at, at + step))
  return first === root ? { records: records.slice(0, most), cut: at < xml.length || records.length > most } : null
}
