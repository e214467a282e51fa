import { z } from 'zod'

/** What stands where a name stood: as many of them as the name had UTF-16 units, so that every offset into the text stays true. */
const blot = '\u2588'
const shortestFamilyName = 3

/** Where words of somebody were found. */
export const heldPlaceSchema = z.object({
  what: z.enum(['pages', 'notes', 'calls', 'attempts', 'snapshots', 'briefs', 'other']),
  /** Records, each with its earlier versions. */
  records: z.number().int().positive(),
  /** How often the name stands in them. */
  times: z.number().int().positive(),
})
export type HeldPlace = z.infer<typeof heldPlaceSchema>

/** Forms in which somebody is named: "Dariusz Wilczek", "Wilczek, Dariusz", "D. Wilczek", "Wilczek". */
export function nameForms(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/)
  const [first = '', family = ''] = [parts[0], parts.at(-1)]
  const initial = first.match(/^./su)?.[0] ?? ''
  if (parts.length < 2) return [first]
  const whole = [parts.join(' '), `${first} ${family}`, `${family}, ${first}`, `${initial}. ${family}`]
  return [...new Set([...whole, ...(family.length >= shortestFamilyName ? [family] : [])])]
}

/** Finds and blots out the forms of a name, whatever the case, the white space and what stands around: also in an address of mail. */
export type Redactor = {
  count(text: string): number
  redact(text: string): string
  /** Texts anywhere in JSON; who is named in a list of people is taken out of it. */
  redactJson(value: unknown): unknown
}

export function createRedactor(forms: readonly string[]): Redactor {
  const longestFirst = forms.filter((form) => form.trim() !== '').toSorted((a, b) => b.length - a.length)
  const either = longestFirst.map((form) => form.trim().split(/\s+/).map(literal).join(String.raw`\s{1,20}`)).join('|')
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either === '' ? '(?!)' : either})(?![\\p{L}\\p{N}])`, 'giu')
  const redact = (text: string): string => text.replaceAll(named, (found) => found.replaceAll(/\S/g, blot))
  const redactJson = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value)
    if (Array.isArray(value)) return value.filter((one) => !isOnlyBlots(redactedName(one, redact))).map(redactJson)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactJson(one)]))
  }
  return { count: (text) => text.match(named)?.length ?? 0, redact, redactJson }
}

const literal = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)

const redactedName = (one: unknown, redact: (text: string) => string): string =>
  typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? redact(one.name) : ''

const isOnlyBlots = (name: string): boolean => name !== '' && /^[\u2588\s,.]+$/.test(name)

/** The name as it is compared: case and white space make no other of it. */
export const foldedName = (form: string): string => form.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Every run of `words` words in a row of the text, as written; of single words also the parts: a family name in an address of mail. */
export function* runsOf(text: string, words: number): Generator<string> {
  const found = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]{0,400}/gu)]
  for (let i = 0; i + words <= found.length; i += 1) {
    const [first, last] = [found[i], found[i + words - 1]]
    if (first && last) yield text.slice(first.index, last.index + last[0].length).replace(/(?<![.,'’-])[.,'’-]+$/, '')
  }
  if (words > 1) return
  for (const [word] of found) {
    const parts = word.split(/[.,'’-]/)
    if (parts.length > 1) yield* parts.filter((part) => part !== '')
  }
}
