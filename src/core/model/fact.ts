import { z } from 'zod'
import { partialDateSchema } from './time.ts'

const base = {
  /** Words of the page that say it; equals `text.slice(start, end)` when it stands in the text. */
  quote: z.string().min(1),
  /** UTF-16 offsets into the document's text; absent when the words come from structured data. */
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  /** Where the value stands outside the text: in JSON-LD, an attribute, a script's address, a header. */
  path: z.string().optional(),
  /** 0 to 1: how often facts of this rule hold. */
  confidence: z.number().min(0).max(1),
  ruleId: z.string(),
}
const valued = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), value: z.string().min(1), ...base })

/** Something a page says about the company, with the words that say it. Kinds and fields as scored by the evaluation kit. */
export const factSchema = z.discriminatedUnion('kind', [
  /** What they do, in their own words. */
  valued('business'),
  /** Year, as text. */
  valued('founded'),
  /** Number of people as written ("420", "more than 400"), with the date it was said for where known. */
  valued('headcount').extend({ asOf: partialDateSchema.optional() }),
  z.object({
    kind: z.literal('site'),
    city: z.string().min(1),
    country: z.string().optional(),
    what: z.string().optional(),
    ...base,
  }),
  z.object({ kind: z.literal('person'), name: z.string().min(1), title: z.string().optional(), ...base }),
  valued('product'),
  valued('service'),
  valued('customer'),
  valued('opening').extend({
    place: z.string().optional(),
    date: partialDateSchema.optional(),
    department: z.string().optional(),
  }),
  valued('news').extend({ date: partialDateSchema.optional() }),
  valued('phone'),
  valued('email'),
  valued('certification'),
  valued('ownership'),
  /** The trade they are in, as they or their page's data name it. */
  valued('industry'),
  /** Whom they sell to: a trade, a kind of customer, a part of the world. */
  valued('market'),
  /** A sum as written ("€ 42 million"), with the year or day it was said for where known. */
  valued('revenue').extend({ asOf: partialDateSchema.optional() }),
  /** A product of somebody else that they use, and what such products are for ("web shop", "ERP"). */
  valued('technology').extend({ use: z.string().min(1) }),
  /** Address of the company's own page on a network. */
  valued('social').extend({ network: z.string().min(1) }),
])
export type Fact = z.infer<typeof factSchema>
export type FactKind = Fact['kind']
export const factKinds: readonly FactKind[] = factSchema.options.map(({ shape }) => shape.kind.value)
