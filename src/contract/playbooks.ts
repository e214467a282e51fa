import { z } from 'zod'
import { playbookIdSchema } from '../core/model/ids.ts'
import { playbookContentSchema, playbookSchema } from '../core/model/playbook.ts'
import { method } from './base.ts'

export const playbooks = {
  /** Playbooks that come with the app, to start from. */
  starters: method.output(z.array(z.object({ slug: z.string(), yaml: z.string(), content: playbookContentSchema }))),
  list: method.output(z.array(playbookSchema)),
  get: method.input(z.object({ playbookId: playbookIdSchema })).output(playbookSchema),
  /** Parses without saving: an error of kind `playbook-invalid` names line and remedy. */
  check: method.input(z.object({ yaml: z.string().max(300_000) })).output(playbookContentSchema),
  /** Saves a new playbook (no id) or the next version of one. */
  save: method
    .input(z.object({ playbookId: playbookIdSchema.optional(), yaml: z.string().max(300_000) }))
    .output(playbookSchema),
  /** The user's word that this is the lens to look through. Accounts on file are looked at again. */
  confirm: method.input(z.object({ playbookId: playbookIdSchema })).output(playbookSchema),
}
