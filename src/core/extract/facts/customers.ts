import type { Fact } from '../../model/fact.ts'
import { findDate } from '../date-words.ts'
import { textKey } from '../fold-text.ts'
import type { Customer } from './customer-fact.ts'
import { customerIn } from './customer-fact.ts'
import { customersInLists } from './customer-lists.ts'
import { customersInSentences } from './customer-sentences.ts'
import { customerVoices } from './customer-voices.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind } from './fact-source.ts'
import { isOrganisation, isOwnName } from './organisation-names.ts'
import { isPersonName } from './person-names.ts'

/** Organisations the company names as its customers, where the page says so in words. */
export function readCustomers(source: FactSource): readonly Fact[] {
  if (isKind(source, 'legal', 'other', 'faq', 'job', 'careers')) return []
  const facts: Customer[] = []
  for (const line of source.lines) {
    const said = labelledCustomer(line) ?? labelAbove(source, line) ?? caseAbout(line)
    if (said) facts.push(said)
  }
  facts.push(...customersInLists(source), ...customersInSentences(source))
  if (isKind(source, 'home', 'customers', 'about', 'case-list', 'case-study', 'services', 'product'))
    facts.push(...customerVoices(source.lines))
  // what stands in the menu of products is sold, to whomever
  const offers = new Set(source.offerMenu.map(({ text }) => textKey(text)))
  return facts.filter(
    ({ value }) => !isOwnName(source, value) && !offers.has(textKey(value)) && findDate(value, true) === null,
  )
}

const LABELS =
  'klant|customer|customer name|client|client name|name of client|kunde|kunden|auftraggeber|opdrachtgever|cliente|klient|bauherr|bauherrschaft|maître d.ouvrage|committente|inwestor|zamawiający|zleceniodawca|bygherre|kund|beställare'
const LABEL = new RegExp(`^(?:${LABELS}) ?: ?(.{2,80})$`, 'iu')

/** "Client: Acme Works", in a line or as two cells of a row. */
function labelledCustomer(line: FactLine): Customer | null {
  const text = line.flow.cells?.length === 2 ? line.flow.cells.join(': ').replace(/:: /, ': ') : line.text
  const value = LABEL.exec(text)?.[1]?.trim()
  return value && isOrganisation(value) ? customerIn(line, value, 'customer/label', 0.95) : null
}

const LABEL_ALONE = new RegExp(`^(?:${LABELS}) ?(:?)$`, 'iu')

/** The label in a line of its own, the name in the next. Without a colon only on pages of projects, and as a label is set. */
function labelAbove(source: FactSource, line: FactLine): Customer | null {
  const above = source.lines[line.index - 1]
  const label = above && LABEL_ALONE.exec(above.text)
  if (!label || line.text.length > 80 || !isOrganisation(line.text)) return null
  const isSet = above.type === 'definition' || above.type === 'heading' || above.flow.bold
  if (label[1] !== ':' && !(isSet && isKind(source, 'case-study', 'case-list'))) return null
  return customerIn(line, line.text, 'customer/label', 0.95)
}

const CASE_ABOUT =
  /\b(?:customer case|case study|success story|customer story|klantcase|klantverhaal|kundecase|fallstudie|étude de cas) (?:over|about|on|with|von|über|zu|om|sur) ((?:\p{Lu}[\p{L}\p{N}&.'’-]{1,25})(?: \p{Lu}[\p{L}\p{N}&.'’-]{0,25}){0,3})/u

/** "our new case study about Acme Works" */
function caseAbout(line: FactLine): Customer | null {
  const match = CASE_ABOUT.exec(line.text.slice(0, 1_000))
  const value = match?.[1]?.replace(/(?<![.'’])[.'’]+$/, '')
  if (!match || !value || isPersonName(value)) return null
  return customerIn(line, value, 'customer/case-about', 0.8, match.index)
}
