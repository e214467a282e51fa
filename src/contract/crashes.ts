import { z } from 'zod'
import { method } from './base.ts'

export const crashReportSchema = z.object({ name: z.string(), text: z.string() })
export type CrashReport = z.infer<typeof crashReportSchema>

/** Reports of what broke down. They hold where in the program it was, and nothing that somebody or a page wrote; none is sent anywhere. */
export const crashes = {
  /** Those there are, the latest first, and how many of them no window has told of yet. */
  list: method.output(z.object({ folder: z.string(), reports: z.array(crashReportSchema), untold: z.number().int() })),
  /** A window told of them: that is done once. */
  told: method.output(z.object({ untold: z.literal(0) })),
  /** Something broke in a window. Of this only its kind and where it was are kept. */
  write: method
    .input(z.object({ name: z.string().max(200), stack: z.string().max(50_000) }))
    .output(z.object({ written: z.boolean() })),
}
