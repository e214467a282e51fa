import { z } from 'zod'
import { changeKindSchema } from './change-signal.ts'
import { playbookIdSchema } from './ids.ts'
import { eventTypeSchema } from './signal.ts'
import { instantSchema } from './time.ts'

const slug = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'lower-case words joined by - or _')
const line = z.string().trim().min(1).max(400)

const headcount = z.object({ min: z.number().int().optional(), max: z.number().int().optional() })
const sites = z.object({ min: z.number().int().min(1) })
const country = z.array(line).min(1)
const year = z.number().int()
const words = z.array(line).min(1)
/** Who may own a company, as far as pages tell it apart. */
export const ownershipSchema = z.enum([
  'family',
  'private',
  'employees',
  'private-equity',
  'group',
  'joint-venture',
  'listed',
])
export type Ownership = z.infer<typeof ownershipSchema>
/** Any of them. */
const ownership = z.array(ownershipSchema).min(1)
/** A year's revenue in whole units of one currency (ISO 4217). Sums in another one are never converted: they decide nothing. */
const revenue = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters'),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
})
/**
 * Tests that look for any of some words in one kind of fact: their trade and what they say they do, whom they sell to, what they use (by
 * its name or what it is for), what they are certified for, named customers, products and services.
 */
const wordTests = {
  trade: words,
  market: words,
  technology: words,
  certification: words,
  customer: words,
  offers: words,
}

/** What facts on file have to be, all of it. The same tests decide criteria of the ideal customer, one at a time. */
export const factTestsSchema = z
  .object({
    headcount: headcount.optional(),
    sites: sites.optional(),
    country: country.optional(),
    foundedBefore: year.optional(),
    foundedAfter: year.optional(),
    ownership: ownership.optional(),
    revenue: revenue.optional(),
    ...z.object(wordTests).partial().shape,
  })
  .refine((tests) => Object.values(tests).some((test) => test !== undefined), 'at least one test')
export type FactTests = z.infer<typeof factTestsSchema>

/**
 * How a problem shows in public. A plain string is a phrase in the customer's words; the matcher knows its inflections and near words.
 * `strength` 1 a hint, 2 a sign, 3 they say it themselves. Without it a phrase is 3 where they speak of themselves ("we", "our") and 2
 * elsewhere, everything else 1.
 */
const strength = z.union([z.literal(1), z.literal(2), z.literal(3)]).optional()
const presentCues = [
  line,
  z.object({ phrase: line, strength }),
  z.object({ event: eventTypeSchema, strength }),
  z.object({ opening: line, strength }),
  /** A change of their pages of this kind; `of` is a phrase that its words must hold ("maintenance"). */
  z.object({ change: changeKindSchema, of: line.optional(), strength }),
  z.object({ fact: factTestsSchema, strength }),
] as const
export const cueSchema = z.union([
  ...presentCues,
  /** What is expected of such a company and stands on none of their pages: a kind of fact by its name, or a phrase. Never more than a hint. */
  z.object({ absent: line, strength: z.literal(1).optional() }),
])
/** Silence is never evidence against. */
const cueAgainstSchema = z.union([...presentCues, z.object({ absent: z.never() })])
export type Cue = z.infer<typeof cueSchema>

/** What `askHere` can name of an account: a site, two of its sites, a partner of a contract or deal, a new role, an open job, a day ahead. */
export const questionSlots = ['site', 'sites', 'partner', 'role', 'opening', 'date'] as const
export type QuestionSlot = (typeof questionSlots)[number]

export const questionSchema = z.object({
  /** One breath, at most 25 words. Asked as it stands wherever `askHere` can't be. */
  ask: line,
  /**
   * The same question with something of this account in braces: "What stopped the line in {site} last?". Asked when what supports the problem
   * names each: a site of theirs in its evidence or its urgent event ({site}), that event's partner ({partner}), the role that is new there
   * ({role}), an open job in its evidence ({opening}), the day of the dated consequence ({date}); or two sites on file ({sites}: "Corby or Derby").
   */
  askHere: line
    .refine(
      (text) => [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => questionSlots.some((slot) => slot === name)),
      `in braces only ${questionSlots.join(', ')}`,
    )
    .optional(),
  /** The answer that would end the hypothesis. */
  endsIf: line,
  /** Fact kinds that would already answer it. */
  answeredBy: z.array(z.string()).optional(),
})

const not = words.optional()

/**
 * How a criterion is decided, over facts, words on pages, events, or what the seller noted. Nothing that decides it on file → unknown: only
 * words that say otherwise make it missed. For lists of words these are the ones of `not`, because another trade, product or customer
 * beside the one looked for is no contradiction.
 */
export const criterionTestSchema = z.union([
  z.object({ headcount }),
  z.object({ sites }),
  z.object({ country }),
  z.object({ foundedBefore: year }),
  z.object({ foundedAfter: year }),
  /** Any of these phrases on their pages; `not` phrases decide that it is missed. */
  z.object({ says: words, not: z.array(line).optional() }),
  z.object({ event: z.array(eventTypeSchema).min(1) }),
  z.object({ opening: words }),
  z.object({ ownership }),
  z.object({ revenue }),
  z.object({ trade: wordTests.trade, not }),
  z.object({ market: wordTests.market, not }),
  z.object({ technology: wordTests.technology, not }),
  z.object({ certification: wordTests.certification, not }),
  z.object({ customer: wordTests.customer, not }),
  z.object({ offers: wordTests.offers, not }),
  /** Any of these words in the seller's own notes on the account. */
  z.object({ noted: words, not }),
])
export type CriterionTest = z.infer<typeof criterionTestSchema>

/** A problem we solve (or, with `goal`, an opportunity we help to reach), in the customer's words. */
export const problemSchema = z.object({
  id: slug,
  statement: line,
  /** A few words for lists and axes. */
  short: z.string().max(60).optional(),
  goal: line.optional(),
  why: line.optional(),
  cues: z.array(cueSchema).min(1),
  /** What speaks against it. */
  against: z.array(cueAgainstSchema).default([]),
  /** Events that make it urgent. */
  urgentWhen: z.array(eventTypeSchema).default([]),
  questions: z.array(questionSchema).min(1),
  /** One idea of use even to someone who never buys. */
  insight: line.optional(),
  /** The seller's own proof from a similar company. */
  proof: line.optional(),
  /** What it costs to leave it, in words, never a made-up number. */
  costOfDoingNothing: line.optional(),
  /** Asked where no dated consequence is on file: by it they name the day from which waiting costs them something. */
  urgentAsk: line.optional(),
  /** Who feels it. */
  felt: z.array(line).default([]),
  /**
   * Companies of this kind usually have it, though nothing on file may say so: all we sell to (`true`), or those of which one of these holds
   * ("sites: { min: 3 }"). Gives questions, never confidence.
   */
  typical: z.union([z.boolean(), criterionTestSchema, z.array(criterionTestSchema).min(1)]).default(false),
})
export type Problem = z.infer<typeof problemSchema>

export const criterionSchema = z.object({
  id: slug,
  label: line,
  must: z.boolean().default(false),
  /** Share of the score; must-haves may have 0. */
  weight: z.number().min(0).max(100).default(0),
  test: criterionTestSchema,
  /** How to find out when the pages don't say. */
  ask: line.optional(),
  /** Counts as unknown when all that decides it is older than this many days: a page by its date, else by the day it was fetched. */
  unknownAfter: z.number().int().min(1).max(36_500).optional(),
})
export type Criterion = z.infer<typeof criterionSchema>

export const disqualifierSchema = z.object({ id: slug, label: line, test: criterionTestSchema })

const silence = z.object({ attempts: z.number().int().min(1).max(50), workingDays: z.number().int().min(1).max(250) })
const allGive = { pieces: 3, minutes: 60 }

/** When to stop trying: attempts without an answer within working days; pieces or minutes given with nothing in return. */
export const pursuitThresholdsSchema = z.object({
  theyAskedThenQuiet: silence,
  weApproached: silence,
  allGive: z
    .object({ pieces: z.number().int().min(1).max(50), minutes: z.number().int().min(1).max(10_000) })
    .default(allGive),
})
export type PursuitThresholds = z.infer<typeof pursuitThresholdsSchema>

/** What holds where no playbook says otherwise. */
export const defaultPursuit: PursuitThresholds = {
  theyAskedThenQuiet: { attempts: 3, workingDays: 10 },
  weApproached: { attempts: 6, workingDays: 15 },
  allGive,
}

/** The seller's own lens. Written in YAML, parsed and checked here. */
export const playbookContentSchema = z.object({
  name: line,
  language: z.string().default('en'),
  offer: z.object({ what: line, forWhom: line, outcome: line.optional() }),
  problems: z.array(problemSchema).min(1).max(40),
  opportunities: z.array(problemSchema).default([]),
  idealCustomer: z.object({
    criteria: z.array(criterionSchema).min(1),
    disqualifiers: z.array(disqualifierSchema).default([]),
  }),
  roles: z.array(z.object({ title: line, cares: line })).default([]),
  buying: z
    .object({
      steps: z.array(z.object({ step: line, typically: line.optional() })).default([]),
      supplierQuestions: z.array(line).default([]),
    })
    .default({ steps: [], supplierQuestions: [] }),
  /** When to stop trying. */
  pursuit: pursuitThresholdsSchema.default(defaultPursuit),
  /** Thresholds of the recommendation. */
  recommend: z
    .object({ fit: z.number().min(0).max(100), strength: z.number().int().min(1).max(3) })
    .default({ fit: 65, strength: 2 }),
})
export type PlaybookContent = z.infer<typeof playbookContentSchema>

/** A playbook of the workspace: the YAML text is the truth, `content` its parsed form. */
export const playbookSchema = z.object({
  id: playbookIdSchema,
  version: z.number().int().positive(),
  yaml: z.string(),
  content: playbookContentSchema,
  savedAt: instantSchema,
})
export type Playbook = z.infer<typeof playbookSchema>
