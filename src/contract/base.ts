import { oc } from '@orpc/contract'
import { appErrorSchema } from '../core/model/result.ts'

/** Every method fails with one shape: code `FAILED`, the AppError as data. */
export const method = oc.errors({ FAILED: { status: 422, data: appErrorSchema } })
