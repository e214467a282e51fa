import { z } from 'zod'
import { accountIdSchema, callIdSchema, researchIdSchema } from '../../core/model/ids.ts'
import { instantSchema } from '../../core/model/time.ts'
import type { SettingsStore } from '../ports.ts'

const preparedCallSchema = z.object({
  callId: callIdSchema,
  accountId: accountIdSchema,
  /** The run that refreshes it; null where its pages were fresh enough. */
  researchId: researchIdSchema.nullable(),
  /** Filled when the draft was built after that. */
  draft: z.object({ at: instantSchema, reason: z.string().nullable() }).nullable(),
})
export type PreparedCall = z.infer<typeof preparedCallSchema>

const preparedDaySchema = z.object({
  day: z.string(),
  begunAt: instantSchema,
  calls: z.array(preparedCallSchema),
})
export type PreparedDay = z.infer<typeof preparedDaySchema>

const key = 'prepared-days'
const daysSchema = z.array(preparedDaySchema)
/** Days kept: today, and those begun ahead. */
const mostDays = 7

/** What was begun, over a restart as well; the latest day last. */
export function preparedDays(memory: Pick<SettingsStore, 'memory'>): readonly PreparedDay[] {
  const kept = daysSchema.safeParse(JSON.parse(memory.memory(key) ?? '[]'))
  return kept.success ? kept.data : []
}

export function preparedDay(memory: Pick<SettingsStore, 'memory'>, day: string): PreparedDay | undefined {
  return preparedDays(memory).find((one) => one.day === day)
}

export function savePreparedDay(memory: Pick<SettingsStore, 'memory' | 'remember'>, prepared: PreparedDay): void {
  const others = preparedDays(memory).filter(({ day }) => day !== prepared.day)
  const days = [...others, prepared].toSorted((a, b) => a.day.localeCompare(b.day)).slice(-mostDays)
  memory.remember(key, JSON.stringify(days))
}
