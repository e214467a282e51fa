import type { Frontier } from '../../core/crawl/frontier.ts'
import type { Account } from '../../core/model/account.ts'
import type { Research } from '../../core/model/research.ts'
import type { AppError } from '../../core/model/result.ts'
import type { DossierPage } from '../../core/snapshot/dossier.ts'
import type { Deps } from '../deps.ts'
import type { ProbedSite } from '../ports-web.ts'
import type { Board } from './board.ts'
import type { LastSeen } from './find-changes.ts'
import type { RedirectTrail } from './redirect-trail.ts'
import type { RenderPage } from './render-page.ts'

/** One run of research while it goes on: what its steps share. */
export type Run = {
  readonly deps: Deps
  readonly research: Research
  readonly board: Board
  readonly signal: AbortSignal
  readonly frontier: Frontier
  readonly site: ProbedSite
  account: Account
  /** Pages read so far, for the coverage shown. */
  readonly read: Map<string, DossierPage>
  /** From one request to the next, what robots.txt asks for included. */
  readonly pauseMs: number
  readonly lastSeen: LastSeen
  readonly trail: RedirectTrail
  /** Runs the scripts of pages that are empty without them, where the user said so and there is a browser for it. */
  readonly render: RenderPage | undefined
  /** The host asked to be left alone for longer than a run waits. */
  leftAlone: string | null
  /** Whose home page this is only the user can say: nothing further is read until they do. */
  doubt: AppError | null
}
