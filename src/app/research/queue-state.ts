import { z } from 'zod'
import { type Instant, instantSchema } from '../../core/model/time.ts'
import type { SettingsStore } from '../ports.ts'

/** What the queue remembers over a restart besides the runs that wait in it. */
const queueStateSchema = z.object({
  paused: z.boolean(),
  /** Why it paused by itself. */
  hold: z.string().nullable(),
  /** When this list was begun: everything put in the queue since then counts. */
  since: instantSchema.nullable(),
})
export type QueueState = z.infer<typeof queueStateSchema>

const key = 'research-queue'
const atFirst: QueueState = { paused: false, hold: null, since: null }

export function readQueueState(memory: Pick<SettingsStore, 'memory'>): QueueState {
  const kept = queueStateSchema.safeParse(JSON.parse(memory.memory(key) ?? 'null'))
  return kept.success ? kept.data : atFirst
}

export function saveQueueState(memory: Pick<SettingsStore, 'remember'>, state: QueueState): void {
  memory.remember(key, JSON.stringify(state))
}

/** When the list began; nothing was ever put in the queue before the first one. */
export const beginningOf = ({ since }: QueueState): Instant => since ?? ('9999-12-31T00:00:00.000Z' as Instant) // after all
