import type { Sheet } from '../core/brief/sheet.ts'
import type { Brief, Paper } from '../core/model/brief.ts'
import type { Handout } from '../core/model/handout.ts'
import type { Result } from '../core/model/result.ts'

/** A page as it was printed. `shown`: the lines that fit; `unprinted`: words our fonts have no letters for. */
export type Printed<T> = {
  readonly bytes: Uint8Array
  readonly shown: T
  readonly pages: number
  readonly unprinted: readonly string[]
}

export interface BriefWriter {
  /** Begins to load fonts and code, so that a page that is about to be asked for waits less. */
  warmUp(): void
  /** Whether that is still in memory: for a while after the last page. */
  isAwake(): boolean
  /** One page, always: lines leave in the order of the layout paper until it fits. Same brief, same bytes. */
  pdf(brief: Brief, paper: Paper): Promise<Result<Printed<Brief>>>
  /** The same for the page to leave with them. */
  handout(handout: Handout, paper: Paper): Promise<Result<Printed<Handout>>>
  /** Either page as a Word document. Same page, same bytes. */
  docx(sheet: Sheet, paper: Paper): Promise<Result<Uint8Array>>
  /** Ends what prints; pages that wait, and any that are asked for later, are `cancelled`. */
  close(): Promise<void>
}
