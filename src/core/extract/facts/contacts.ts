import type { Fact } from '../../model/fact.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, quoteIn } from './fact-source.ts'

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu
const NUMBER = /(?:\+|00)?\(?\d[\d\s()./–-]{6,22}\d/g
const LABEL =
  /(?:tel|phone|telefon|telephone|call|ph|mob|mobile|mobil|t|p|m|tlf|toll[- ]free|telefoon|téléphone|tél|teléfono|telefono|telefone)\b\.?[\s:)]{0,4}$/iu
const FAX = /(?:fax|f)\b\.?[\s:]{0,4}$/i

/** Phone numbers and mail addresses as written. */
export function readContacts(source: FactSource): readonly Fact[] {
  if (isKind(source, 'case-study', 'legal', 'report')) return []
  return source.lines.flatMap((line) => (line.text.length > 1_000 ? [] : [...emails(line), ...phones(line)]))
}

function emails(line: FactLine): readonly Fact[] {
  if (!line.text.includes('@')) return []
  return [...line.text.matchAll(EMAIL)].map((match) => ({
    kind: 'email' as const,
    value: match[0].replace(/(?<![.-])[.-]+$/, ''),
    ...quoteIn(line, match.index, match.index + match[0].length),
    confidence: 0.98,
    ruleId: 'email/text',
  }))
}

/** "4911 3333/2355 2555" gives two numbers, "0621/4711-0" one. */
function firstOf(numbers: string): string {
  const slash = numbers.indexOf('/')
  return slash > 0 && numbers.slice(0, slash).replace(/\D/g, '').length >= 8
    ? numbers.slice(0, slash).trimEnd()
    : numbers
}

/** A number that is announced, or written as an international or bracketed one; never a date, a fax or a bank account. */
function phones(line: FactLine): readonly Fact[] {
  const facts: Fact[] = []
  if (!/\d{2}/.test(line.text)) return facts
  for (const match of line.text.matchAll(NUMBER)) {
    const number = firstOf(match[0])
    const digits = number.replace(/\D/g, '')
    const before = line.text.slice(Math.max(0, match.index - 24), match.index)
    if (digits.length < 8 || digits.length > 15 || FAX.test(before)) continue
    const announced = LABEL.test(before) || line.flow.href?.startsWith('tel:') === true
    const shaped = /^(?:\+|00)\d|^\(\d{2,5}\) ?\d|^\d{3}[-. ]\d{3}[-. ]\d{4}$|^1-\d{3}-\d{3}-\d{4}$/.test(number)
    const alone = line.text.length < 60
    if (!announced && !(shaped && alone)) continue
    if (/\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2}/.test(number)) continue
    facts.push({
      kind: 'phone',
      value: number.trim(),
      ...quoteIn(line, match.index, match.index + number.length),
      confidence: 0.95,
      ruleId: announced ? 'phone/label' : 'phone/shape',
    })
  }
  return facts
}
