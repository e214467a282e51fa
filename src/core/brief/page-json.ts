import type { Brief } from '../model/brief.ts'
import type { Handout } from '../model/handout.ts'

/** Names of the shapes, with their version: a reader checks it before anything else. Schemas: docs/formats/. */
export const pageFormats = { brief: 'groundwork.brief/1', handout: 'groundwork.handout/1' } as const

/** A page for other programs: the same lines as on paper, under the names of the model. */
export function pageToJson(page: keyof typeof pageFormats, shown: Brief | Handout): string {
  return `${JSON.stringify({ format: pageFormats[page], ...shown }, null, 2)}\n`
}
