import { z } from 'zod'

/**
 * Whether the disk a folder lies on is encrypted by the system: `no-sign` where the system says that it is not, or shows no layer that
 * would; `unknown` where it does not say.
 */
export const diskEncryptionSchema = z.enum(['encrypted', 'no-sign', 'unknown'])
export type DiskEncryption = z.infer<typeof diskEncryptionSchema>
