import { z } from 'zod'
import { changeEvidenceSchema } from './evidence.ts'
import { accountIdSchema, claimIdSchema, pageIdSchema, pageVersionIdSchema } from './ids.ts'
import { pageKindSchema } from './page.ts'
import { instantSchema } from './time.ts'

/** What a page says differently now. `page` is about the page itself: it is new, gone, leads elsewhere or was written anew. */
export const changeSubjectSchema = z.enum([
  'person',
  'opening',
  'headcount',
  'customer',
  'certification',
  'offer',
  'site',
  'claim',
  'statement',
  'item',
  'page',
])
export type ChangeSubject = z.infer<typeof changeSubjectSchema>

/** `began` to say, `stopped` saying, or says it `changed`: before and after. */
export const changeDirectionSchema = z.enum(['began', 'stopped', 'changed'])
export type ChangeDirection = z.infer<typeof changeDirectionSchema>

/** One real difference between two versions of a page, with its words in both. Kept when a re-check finds it. */
export const pageChangeSchema = z.object({
  /** Made of the versions, the kind and the place: finding it again gives the same id. */
  id: claimIdSchema,
  accountId: accountIdSchema,
  pageId: pageIdSchema,
  pageKind: pageKindSchema,
  pageTitle: z.string(),
  pageUrl: z.string(),
  about: changeSubjectSchema,
  direction: changeDirectionSchema,
  /** A few words for a list: "Gone from the team page: Ruth Adeyemi, Mill Manager". */
  label: z.string().min(1),
  /** Who or what it is about, where that has a name; `detail` is a person's title. Absent in what was kept before it was noted. */
  subject: z
    .object({ name: z.string().min(1), detail: z.string().nullable() })
    .nullable()
    .optional(),
  /** Pages that changed in just this way at the same time; the quotes are of one of them. */
  onPages: z.number().int().positive(),
  evidence: changeEvidenceSchema,
  /** The version before, and the one that was current when it was found; the same one where the page is gone. */
  fromVersionId: pageVersionIdSchema.nullable(),
  toVersionId: pageVersionIdSchema,
  /** When the page was last read as it was before; absent where it was not there, or in what was kept before it was noted. */
  lastSeenAt: instantSchema.optional(),
  foundAt: instantSchema,
})
export type PageChange = z.infer<typeof pageChangeSchema>
