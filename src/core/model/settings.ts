import { z } from 'zod'
import { playbookIdSchema } from './ids.ts'

/** What the user chose for this workspace. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['A4', 'Letter']),
  maxPages: z.number().int().min(1).max(500),
  delayMs: z.number().int().min(1000).max(30_000),
  /** Who the user is and helps: asked at first run, used in briefs. */
  seller: z.object({ company: z.string().max(120), offer: z.string().max(300), customers: z.string().max(300) }),
  /** The playbook new accounts are looked at through; null until the user has confirmed one. */
  playbookId: playbookIdSchema.nullable(),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  theme: 'system',
  paper: 'A4',
  maxPages: 25,
  delayMs: 1000,
  seller: { company: '', offer: '', customers: '' },
  playbookId: null,
}
