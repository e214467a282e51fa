import { z } from 'zod'
import { quoteEvidenceSchema } from './evidence.ts'
import { claimIdSchema } from './ids.ts'
import { partialDateSchema } from './time.ts'

export const eventTypeSchema = z.enum([
  'leadership_change',
  'funding',
  'ipo',
  'acquisition',
  'divestiture',
  'expansion_facility',
  'facility_closure',
  'layoffs_restructuring',
  'hiring_surge',
  'product_launch',
  'partnership',
  'contract_win',
  'earnings_growth',
  'earnings_decline',
  'guidance_change',
  'capex_investment',
  'regulatory_legal',
  'recall_quality',
  'security_incident',
  'supply_disruption',
  'technology_adoption',
  'cost_pressure',
  'strike_labor',
  'bankruptcy_distress',
  'relocation',
  'rebrand',
  'certification',
  'award_recognition',
  'leadership_statement_goal',
  'sustainability_commitment',
])
export type EventType = z.infer<typeof eventTypeSchema>

export const eventStatusSchema = z.enum(['happened', 'announced', 'planned', 'historic', 'negated', 'hypothetical'])
export type EventStatus = z.infer<typeof eventStatusSchema>

export const eventArgumentsSchema = z.object({
  person: z.string().optional(),
  role: z.string().optional(),
  /** Amount with its currency as written. */
  amount: z.string().optional(),
  place: z.string().optional(),
  counterparty: z.string().optional(),
  count: z.string().optional(),
})

/** One sentence that tells of an event, before merging. Offsets are into the sentence. */
export const eventMentionSchema = z.object({
  type: eventTypeSchema,
  actor: z.enum(['account', 'other']),
  status: eventStatusSchema,
  date: partialDateSchema.optional(),
  args: eventArgumentsSchema,
  confidence: z.number().min(0).max(1),
  ruleId: z.string(),
})
export type EventMention = z.infer<typeof eventMentionSchema>

/** One sentence that speaks for or against a problem of the playbook. */
export const problemMentionSchema = z.object({
  problem: z.string(),
  direction: z.enum(['for', 'against']),
  /** 1 a hint, 2 a sign, 3 they say it themselves. */
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  holder: z.enum(['account', 'customers', 'trade']),
  /** The cue of the playbook that hit. */
  cue: z.string(),
  confidence: z.number().min(0).max(1),
  ruleId: z.string(),
})
export type ProblemMention = z.infer<typeof problemMentionSchema>

/** A mention with its place in a saved page. The id is made of the place and the kind, so the same words give the same id. */
export const locatedEventSchema = eventMentionSchema.extend({ id: claimIdSchema, evidence: quoteEvidenceSchema })
export type LocatedEvent = z.infer<typeof locatedEventSchema>
export const locatedProblemSchema = problemMentionSchema.extend({ id: claimIdSchema, evidence: quoteEvidenceSchema })
export type LocatedProblem = z.infer<typeof locatedProblemSchema>

/** The user's word on what was read: it holds, as it was put right; or the user read it, and no rule. */
export const checkedSchema = z.enum(['accepted', 'corrected', 'kept'])

/** What happened, told once: merged from all its mentions. `evidence` has one quote a page, best first. */
export const triggerEventSchema = z.object({
  id: claimIdSchema,
  type: eventTypeSchema,
  actor: z.enum(['account', 'other']),
  status: eventStatusSchema,
  date: partialDateSchema.nullable(),
  /** Where the date comes from: the sentence itself, the page it stands on, or the user who put it right. */
  dateFrom: z.enum(['text', 'page', 'you']).nullable(),
  args: eventArgumentsSchema,
  /** A few words for a list or an axis, made of the arguments ("VP Operations named"). */
  label: z.string(),
  confidence: z.number().min(0).max(1),
  ruleId: z.string(),
  evidence: z.array(quoteEvidenceSchema).min(1),
  /** Tellings that do not come from one another: the company's own, each paper's own words. Copies of a wire story count once. */
  origins: z.number().int().positive().default(1),
  /** The user's word on it, where there is one: it holds as it was read, or as the user put it right. */
  checked: checkedSchema.optional(),
})
export type TriggerEvent = z.infer<typeof triggerEventSchema>
