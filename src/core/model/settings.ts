import { z } from 'zod'
import { playbookIdSchema } from './ids.ts'

/** An https address with `{words}` in it, after the host. */
const ownSearchSchema = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s/{}?#]+[/?#]\S*\{words\}\S*$/, 'An https address with {words} where the words go.')

/** What the user chose for this workspace. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['A4', 'Letter']),
  maxPages: z.number().int().min(1).max(500),
  delayMs: z.number().int().min(1000).max(30_000),
  /** Nothing is checked by itself while this is set; `recheck` still is. */
  watchPaused: z.boolean(),
  /** Who the user is and helps: asked at first run, used in briefs. */
  seller: z.object({ company: z.string().max(120), offer: z.string().max(300), customers: z.string().max(300) }),
  /** The playbook new accounts are looked at through; null until the user has confirmed one. */
  playbookId: playbookIdSchema.nullable(),
  /** What searches are prepared for; `own` is the address in `ownSearch`. */
  searchEngine: z.enum(['duckduckgo', 'google', 'bing', 'brave', 'ecosia', 'qwant', 'startpage', 'own']),
  /** Empty: none of one's own. */
  ownSearch: z.union([z.literal(''), ownSearchSchema]),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  theme: 'system',
  paper: 'A4',
  maxPages: 25,
  delayMs: 1000,
  watchPaused: false,
  seller: { company: '', offer: '', customers: '' },
  playbookId: null,
  searchEngine: 'duckduckgo',
  ownSearch: '',
}
