import type { Fact } from '../../model/fact.ts'
import type { FactLine } from './fact-source.ts'
import { quoteIn } from './fact-source.ts'

export type Customer = Extract<Fact, { kind: 'customer' }>

/** A customer whose name stands in a line; confidence by how the page says so. */
export function customerIn(
  line: FactLine,
  value: string,
  ruleId: string,
  confidence: number,
  from = 0,
): Customer | null {
  const at = line.text.indexOf(value, from)
  return at < 0 ? null : { kind: 'customer', value, ...quoteIn(line, at, at + value.length), confidence, ruleId }
}

export const CUSTOMER_WORDS =
  'customers|clients|clientele|kunden|auftraggeber|klanten|opdrachtgevers|clientes|clienti|klienci|klientów|kunder|clientèle|committenti'

const OUR =
  '(?:(?:some|a few|a selection|selection|list) of )?(?:our |the |unsere |einige unserer |ausgewählte |onze |enkele |nos |ils sont |nuestros |i nostri |alcuni |nasi |wybrani |vores |udvalgte |vara |våra |nossos )?(?:(?:major|main|key|selected|recent|valued|esteemed|happy|satisfied|prestigious|notable|current|existing) )?'
/** A heading of nothing but that: "Our customers", "Trusted by". Partners, members and suppliers are none. */
export const CUSTOMERS_ALONE = new RegExp(
  `^${OUR}(?:${CUSTOMER_WORDS}|client list|customer list|referenzen|referenzkunden|referenzliste|referenties|referenze|referencje|referencer|references|références)(?: (?:include|list|base|we(?:’|')?ve worked with|we have worked with|we work with|we serve|worldwide))?:?$|^(?:we are |we’re )?trusted by(?: .{1,40})?:?$|^(?:companies|brands|organi[sz]ations|teams|businesses) (?:that|who) (?:trust|use|choose) .{2,30}$|^(?:who we serve|who we(?:’|')?ve worked with|who we work with|they trust us|sie vertrauen uns|diese (?:kunden|unternehmen) vertrauen uns|unternehmen,? die uns vertrauen|zij vertrouwen (?:op )?ons|zij gingen u voor|ils nous font confiance|confían en nosotros|han confiado en nosotros|hanno scelto noi|ci hanno scelto|hanno scelto .{2,20}|zaufali nam|de stoler på os|de litar på oss)[:!]?$`,
  'iu',
)
