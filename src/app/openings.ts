import type { ShownBoard, ShownOpening } from '../contract/accounts.ts'
import type { Account } from '../core/model/account.ts'
import type { QuoteEvidence } from '../core/model/evidence.ts'
import type { JobOpening } from '../core/model/job-board.ts'
import { claimId } from '../core/snapshot/claim-id.ts'
import { noticeOpenings } from '../core/signals/openings/notice-openings.ts'
import type { Deps } from './deps.ts'
import type { Workspace } from './ports.ts'

/** The job boards of an account and its openings, with what is worth noticing and the words on the saved answer. */
export function listOpenings(
  deps: Pick<Deps, 'workspace' | 'clock'>,
  account: Account,
): { boards: ShownBoard[]; openings: ShownOpening[] } {
  const { openings, pages } = deps.workspace
  const boards = openings.boards(account.id)
  // what the user took out of the dossier takes its openings with it
  const onFile = new Set(pages.list(account.id).map(({ id }) => id))
  const known = openings.list(account.id).filter(({ pageId }) => onFile.has(pageId))
  return {
    boards: boards.map((board) => {
      const page = pages.get(board.linkedFrom)
      const open = known.filter(
        (each) => each.board === board.name && each.token === board.token && each.goneSince === null,
      )
      return { ...board, linkedFromTitle: page?.title ?? '', linkedFromUrl: page?.url ?? board.link, open: open.length }
    }),
    openings: noticeOpenings(known, boards, deps.clock.now()).map(({ opening, notices }) => ({
      id: openingId(opening),
      opening,
      notices: [...notices],
      evidence: openingQuote(deps.workspace, opening),
    })),
  }
}

/** The same opening keeps its id from look to look. */
const openingId = ({ accountId, board, token, postingId }: JobOpening): ShownOpening['id'] =>
  claimId('opening', accountId, board, token, postingId)

/** The title where it stands on the newest saved answer that has it. */
export function openingQuote(workspace: Workspace, opening: JobOpening): QuoteEvidence | null {
  const { pageId, pageVersionId, title, postedAt, places } = opening
  const text = workspace.pages.text(pageVersionId)
  const same = (text?.document.facts ?? []).filter((fact) => fact.kind === 'opening' && fact.value === title)
  const fact =
    same.find((each) => each.kind === 'opening' && each.date === postedAt && each.place?.startsWith(places[0] ?? '')) ??
    same[0]
  if (!text || fact?.start === undefined || fact.end === undefined) return null
  const { start, end, quote } = fact
  return { type: 'quote', pageId, pageVersionId, revision: text.revision, start, end, quote }
}
