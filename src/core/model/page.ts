import { z } from 'zod'
import { accountIdSchema, pageIdSchema, pageVersionIdSchema, researchIdSchema } from './ids.ts'
import { jobBoardSchema } from './job-board.ts'
import { instantSchema, partialDateSchema } from './time.ts'

export const pageKindSchema = z.enum([
  'home',
  'about',
  'team',
  'product',
  'services',
  'customers',
  'case-list',
  'case-study',
  'news-list',
  'news-item',
  'blog-list',
  'blog-post',
  'careers',
  'job',
  'locations',
  'contact',
  'investors',
  'report',
  'partners',
  'certifications',
  'pricing',
  'faq',
  'events',
  'legal',
  'other',
])
export type PageKind = z.infer<typeof pageKindSchema>

/** The HTTP status, or a word when no answer came: `robots`, `timeout`, `dns`, `refused`, `too-large`, `not-html` … */
export const pageStatusSchema = z.union([z.number().int(), z.string()])

/**
 * How a page came to be on file when research did not fetch it from the account's site by itself: brought in by the user as a
 * file, as pasted text or words, as a copy made by the bookmarklet, or asked for once by its address.
 */
export const pageOriginSchema = z.object({
  how: z.enum(['file', 'pasted', 'bookmarklet', 'asked-for']),
  /** Name of the file; '' where there is none. */
  name: z.string().max(300),
  /** The address it says it came from, or the user gave; null when neither. */
  address: z.string().nullable(),
  broughtInAt: instantSchema,
  /** The day it is of, as the user said; goes before what it says itself. */
  publishedAt: partialDateSchema.nullable(),
})
export type PageOrigin = z.infer<typeof pageOriginSchema>

/** A page of an account's site, read or not. A page that could not be read stays, with the reason. */
export const pageSchema = z.object({
  id: pageIdSchema,
  accountId: accountIdSchema,
  /** Where it is on the web; of what was brought in and names no address, `import:` and the beginning of its hash. */
  url: z.url(),
  kind: pageKindSchema,
  title: z.string(),
  lang: z.string().nullable(),
  publishedAt: partialDateSchema.nullable(),
  status: pageStatusSchema,
  /** Why it was not read, in words for people; null when it was. */
  reason: z.string().nullable(),
  /** Last time it was asked for. */
  fetchedAt: instantSchema,
  /** The version that is current; null when nothing was kept. */
  versionId: pageVersionIdSchema.nullable(),
  revision: z.number().int().nonnegative(),
  /** It is (nearly) empty as it was sent: its scripts fill it. */
  needsRendering: z.boolean(),
  researchId: researchIdSchema.nullable(),
  /** Null: fetched by research. */
  origin: pageOriginSchema.nullable(),
})
export type Page = z.infer<typeof pageSchema>

/** The address answers no more, or leads to another page. */
export const goneStatuses: ReadonlySet<Page['status']> = new Set([404, 410, 301])

/** A page as fetched: the decoded bytes, kept compressed and hashed, never changed afterwards. */
export const pageVersionSchema = z.object({
  id: pageVersionIdSchema,
  pageId: pageIdSchema,
  fetchedAt: instantSchema,
  contentType: z.string(),
  charset: z.string(),
  /** SHA-256 of the body, hex. */
  sha256: z.string().length(64),
  /** Bytes of the body before compression. */
  size: z.number().int().nonnegative(),
  /** The body broke off before its end. */
  partial: z.boolean(),
  /** The bytes are what the page's scripts made, not what was sent. */
  rendered: z.boolean(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Response headers that tell what the site runs on, from `tellingHeaders`; names in lower case. */
  headers: z.record(z.string(), z.string()),
  /** SHA-256 of the body as it came, where somebody's name was blotted out of it; the name is in neither. */
  fetchedSha256: z.string().length(64).optional(),
})
export type PageVersion = z.infer<typeof pageVersionSchema>

/** The hash by which the same body is known when it comes once more. */
export const cameAs = ({ sha256, fetchedSha256 }: PageVersion): string => fetchedSha256 ?? sha256

export const linkSchema = z.object({
  url: z.string(),
  text: z.string(),
  /** The nearest heading above, when there is one. */
  heading: z.string().optional(),
  region: z.enum(['nav', 'main', 'footer']),
  /** BCP 47 tag of the `hreflang` attribute. */
  lang: z.string().optional(),
  /** A job board that the page embeds in a frame or by a script: nothing to click, and no page to walk to. */
  board: jobBoardSchema.optional(),
})
export type Link = z.infer<typeof linkSchema>
