import { z } from 'zod'
import { heldPlaceSchema } from '../core/model/erased-person.ts'
import { accountIdSchema } from '../core/model/ids.ts'
import { method } from './base.ts'

export type { HeldPlace } from '../core/model/erased-person.ts'

const name = z.string().trim().min(3).max(120)
const form = z
  .string()
  .trim()
  .min(3)
  .max(120)
  .regex(/\p{L}{2}/u)

const heldSchema = z.object({
  /** Ways in which the name may stand in texts, and how often each does; one that is the company's own name or address stays. */
  forms: z.array(z.object({ form: z.string(), times: z.number().int(), theCompany: z.boolean() })),
  /** Where those that can be erased stand. */
  places: z.array(heldPlaceSchema),
  /** Backups that hold all this until they expire, or are removed. */
  backups: z.number().int(),
})
export type Held = z.infer<typeof heldSchema>

/** People in dossiers have rights: what is held about one, and its end. */
export const people = {
  /** What an account holds about somebody, earlier versions and what is in the bin included. */
  held: method.input(z.object({ accountId: accountIdSchema, name })).output(heldSchema),
  /**
   * Blots the forms out of everything of the account, for good, sign for sign, so that quotes and offsets stay true; the person leaves
   * lists of people, pages whose address names them go whole, and what is read later is blotted as it is saved.
   */
  erase: method
    .input(z.object({ accountId: accountIdSchema, forms: z.array(form).min(1).max(20) }))
    .output(z.object({ changed: z.number().int() })),
}
