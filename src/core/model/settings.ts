import { z } from 'zod'
import { assistChoiceSchema } from './assist.ts'
import { crawlerContact } from './crawler-name.ts'
import { playbookIdSchema } from './ids.ts'
import { proxySchema } from './proxy.ts'

/** An https address with `{words}` in it, after the host. */
const ownSearchSchema = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s/{}?#]+[/?#](?=\S*\{words\})\S*$/, 'An https address with {words} where the words go.')

const contactSchema = z.string().max(120).regex(crawlerContact, 'A mail address, or the address of a page.')

/** A filter of the accounts that the user kept: the query of its address, so that it means what a link means. */
const savedFilterSchema = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(60),
  query: z.string().max(3000),
})

/** What the user chose for this workspace. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more', 'normal']),
  density: z.enum(['compact', 'roomy']),
  /** Of the interface, in percent of the browser's own size. */
  textSize: z.number().int().min(80).max(200),
  motion: z.enum(['system', 'reduced']),
  /** A notification of the system when research ends while nobody looks at the window. */
  notifyWhenAway: z.boolean(),
  /** `system`: what this computer's country prints on. */
  paper: z.enum(['system', 'A4', 'Letter']),
  maxPages: z.number().int().min(1).max(500),
  delayMs: z.number().int().min(1000).max(30_000),
  /** A mail address or a page, told to the sites that are read, so that they can reach whoever reads them. Empty: none. */
  crawlerContact: z.union([z.literal(''), contactSchema]),
  proxy: proxySchema,
  /** The user's own language model; off until it is chosen. */
  assist: assistChoiceSchema,
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
  /** In their order: 1 to 9 apply the first nine. */
  savedFilters: z.array(savedFilterSchema).max(40),
  /** Keys of the window that the user changed: the usual one, and the own one; empty where it does nothing any more. */
  keys: z.record(z.string().max(40), z.string().max(40)),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  theme: 'system',
  contrast: 'system',
  density: 'compact',
  textSize: 100,
  motion: 'system',
  notifyWhenAway: false,
  paper: 'system',
  maxPages: 25,
  delayMs: 1000,
  crawlerContact: '',
  proxy: { use: 'none', address: '', user: '' },
  assist: { use: 'off', address: '', model: '', most: 16_000 },
  watchPaused: false,
  seller: { company: '', offer: '', customers: '' },
  playbookId: null,
  searchEngine: 'duckduckgo',
  ownSearch: '',
  savedFilters: [
    { id: 'week', name: 'Calls this week', query: 'call=week&sort=call' },
    { id: 'pursue', name: 'Pursue', query: 'verdict=pursue&sort=-fit' },
    { id: 'stale', name: 'Stale', query: 'dossier=stale&sort=-evidence' },
    { id: 'thin', name: 'Thin', query: 'dossier=thin' },
    { id: 'back', name: 'Bring back', query: 'back=' },
  ],
  keys: {},
}
