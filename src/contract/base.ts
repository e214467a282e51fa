import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrorSchema } from '../core/model/result.ts'

/** Every method fails with one shape: code `FAILED`, the AppError as data. */
export const method = oc.errors({ FAILED: { status: 422, data: appErrorSchema } })

/** A file or folder of this computer. Blanks alone and a NUL name none; SQLite takes the one for a file of its own and ends a name at the other. */
export const placeSchema = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => path.trim() !== '' && !path.includes('\0'), 'It names no file or folder.')
