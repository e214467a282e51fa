import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { renderPlaceholders } from '../../src/adapters/sample/sample-placeholders.ts'
import { eventStatusSchema, eventTypeSchema } from '../../src/core/model/signal.ts'

const quoted = z.object({ page: z.string(), quote: z.string() })

const expectedEventSchema = quoted.extend({
  type: eventTypeSchema,
  actor: z.enum(['account', 'other']),
  status: eventStatusSchema,
  /** Other words that are also right. */
  statusAccept: z.array(eventStatusSchema).optional(),
  date: z.string().optional(),
})
export type ExpectedEvent = z.infer<typeof expectedEventSchema>

const siteSchema = z.object({
  name: z.string(),
  recommendation: z.string(),
  founded: z.string(),
  headcount: z.string(),
  people: z.array(z.object({ name: z.string(), title: z.string() })),
  formerPeople: z.array(z.object({ name: z.string(), title: z.string() })),
  otherPeople: z.array(z.string()),
  sites: z.array(z.object({ city: z.string(), country: z.string() })),
  customers: z.array(z.string()),
  openings: z.array(z.string()),
  events: z.array(expectedEventSchema),
  problems: z.array(
    quoted.extend({
      problem: z.string(),
      direction: z.enum(['for', 'against']),
      strength: z.number(),
    }),
  ),
  traps: z.array(quoted.extend({ why: z.string() })),
  goals: z.array(quoted),
  news: z.array(z.object({ title: z.string(), page: z.string() })),
  pages: z.record(z.string(), z.string()),
})
export type ExpectedSite = z.infer<typeof siteSchema>

/** What a careful reader finds on the sample sites, with the dates of `now` filled in. */
export function expectedSites(now: Date): Readonly<Record<string, ExpectedSite>> {
  const file = fileURLToPath(new URL('../../resources/sample/expected.json', import.meta.url))
  const filled = renderPlaceholders(readFileSync(file, 'utf8'), { now, origin: '' })
  return z.object({ sites: z.record(z.string(), siteSchema) }).parse(JSON.parse(filled)).sites
}
