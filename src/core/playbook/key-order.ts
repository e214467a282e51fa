import { z } from 'zod'
import type { PlaybookPath } from '../model/playbook-edit.ts'
import { playbookContentSchema } from '../model/playbook.ts'
import { unwrap } from './playbook-keys.ts'

/** The keys a map at this path can have, in the order playbooks are written in. Empty where the form is one of several. */
export function keysAt(path: PlaybookPath): readonly string[] {
  const schema = path.reduce<unknown>((outer, step) => {
    const shape = unwrap(outer)
    if (shape instanceof z.ZodArray) return shape.element
    return shape instanceof z.ZodObject ? shape.shape[step] : undefined
  }, playbookContentSchema)
  const shape = unwrap(schema)
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : []
}
