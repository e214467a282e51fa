import type { Customer } from './customer-fact.ts'
import { customerIn } from './customer-fact.ts'
import type { FactLine } from './fact-source.ts'
import { isUnder } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { LEGAL_FORM, isOrganisation, isPlace } from './organisation-names.ts'
import { isPersonName } from './person-names.ts'

/** Who speaks below a quotation: "Ada Moss, Plant Manager, Acme Works". */
export function customerVoices(lines: readonly FactLine[]): readonly Customer[] {
  return lines.flatMap(
    (_, i) =>
      voiceCard(lines, i) ?? signed(lines, i) ?? named(lines, i) ?? dashed(lines, i) ?? employed(lines, i) ?? [],
  )
}

const PRAISE = 60

/** The line below words in quotation marks. */
function signed(lines: readonly FactLine[], i: number): Customer | null {
  const line = lines[i]
  const before = lines[i - 1]
  if (!line || !before || before.text.length < PRAISE) return null
  if (!(before.type === 'quote' || /^["“„«]|["”“»]$/.test(before.text) || isUnder(line, VOICES))) return null
  const signature = isPersonName(line.text) ? lines[i + 1] : line
  if (!signature || signature.text.length > 120) return null
  const parts = signature.text.split(/, | [|–—-] /)
  const value = parts.at(-1)?.trim() ?? ''
  const titled = parts.slice(0, -1).some((part) => isJobTitle(part) || isPersonName(part))
  if (parts.length < 2 || !titled || isJobTitle(value) || !isOrganisation(value)) return null
  // a person's name looks like a firm's, so the name has to stand first
  if (isPersonName(value) && !isPersonName(parts[0] ?? '') && signature === line) return null
  return customerIn(signature, value, 'customer/voice', 0.8, signature.text.lastIndexOf(value))
}

const DASHED = /^[–—~-] ?(\p{Lu}[^,]{3,50}), (.{3,90})$/u

/** "– ADA MOSS, Plant Manager, Acme Works, Leeds": what a title, or a place at the end, shows to be the firm. */
function dashed(lines: readonly FactLine[], i: number): Customer | null {
  const line = lines[i]
  if (!line || (lines[i - 1]?.text.length ?? 0) < PRAISE) return null
  const [sentence = ''] = line.text.split(/\. (?=\p{Lu})/u)
  const [, name = '', rest = ''] = DASHED.exec(sentence.slice(0, 160)) ?? []
  if (!isPersonName(capitalised(name).replace(/ (?:&|and|und|en|y|e) \p{L}+/u, ''))) return null
  const parts = rest.split(', ')
  const titled = isJobTitle(parts[0] ?? '')
  const value = parts[titled ? 1 : 0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!titled && !(parts.length > 1 && isPlace(last))) return null
  return isOrganisation(value) ? customerIn(line, value, 'customer/voice', 0.8) : null
}

/** "ADA MOSS" → "Ada Moss" */
const capitalised = (text: string): string =>
  text === text.toUpperCase() ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : text

const EMPLOYED = /^(.{3,90}?)(?:,| –| -)? (?:at|bij|bei|presso|chez|hos|w) (\p{Lu}[^,.;:]{1,50})$/u

/** "Ada Moss, Plant Manager at Acme Works", below what she says. */
function employed(lines: readonly FactLine[], i: number): Customer | null {
  const line = lines[i]
  if (!line || line.text.length > 140 || (lines[i - 1]?.text.length ?? 0) < PRAISE) return null
  const [, who = '', value = ''] = EMPLOYED.exec(line.text) ?? []
  if (!isJobTitle(who) || !isOrganisation(value) || !startsWithName(who)) return null
  return customerIn(line, value, 'customer/voice', 0.85, line.text.lastIndexOf(value))
}

/** A person's name and then what they do: "Ada Moss Plant Manager". */
function startsWithName(text: string): boolean {
  const words = text.split(/,? /)
  return [2, 3].some((count) => count < words.length && isPersonName(words.slice(0, count).join(' ')))
}

const VOICES =
  /\b(?:testimonials?|reviews|what (?:our )?(?:clients|customers) say|kundenstimmen|referenties|témoignages|testimonios|opinie)\b/i

/** Below what is said of the company: a name, and in the next line a firm that its form shows to be one. */
function named(lines: readonly FactLine[], i: number): Customer | null {
  const [praise, name, firm] = [lines[i - 1], lines[i], lines[i + 1]]
  if (!praise || !name || !firm || praise.text.length < PRAISE || !isPersonName(name.text)) return null
  if (!isUnder(name, VOICES) || firm.text.length > 60 || !LEGAL_FORM.test(firm.text) || !isOrganisation(firm.text))
    return null
  return customerIn(firm, firm.text, 'customer/voice', 0.8)
}

/** Name, title and organisation in three lines: who signs for a customer. Own people stand without the third. */
function voiceCard(lines: readonly FactLine[], i: number): Customer | null {
  const [name, title, firm] = [lines[i], lines[i + 1], lines[i + 2]]
  if (!name || !title || !firm || firm.text.length > 50 || firm.type === 'heading' || firm.flow.linkChars > 0)
    return null
  if (!isPersonName(name.text) || !isJobTitle(title.text) || isJobTitle(firm.text)) return null
  // in a row of cards of the company's own people the third line is the next name
  if (isPersonName(firm.text) && isJobTitle(lines[i + 3]?.text ?? '')) return null
  const praise = lines[i - 1]
  if (!isUnder(name, VOICES) && (praise === undefined || praise.text.length < PRAISE)) return null
  const words = firm.text.split(' ')
  if (!words.every((word) => /^(?:[\p{Lu}\p{N}'’]|(?:of|and|de|van|von|the|&)$)/u.test(word))) return null
  if (!isOrganisation(firm.text) || words.length > 4 || /[@\d+|]/.test(firm.text)) return null
  return customerIn(firm, firm.text, 'customer/voice', 0.8)
}
