import type { JobBoardName } from '../../model/job-board.ts'
import { assertNever, fail, ok } from '../../model/result.ts'
import type { AppError, Result } from '../../model/result.ts'
import type { BoardAnswer } from './job-posting.ts'
import {
  readAshby,
  readGreenhouse,
  readLever,
  readRecruitee,
  readSmartRecruiters,
  readWorkable,
  type ParsedAnswer,
} from './json-boards.ts'
import { readPersonio, readTeamtailor } from './xml-boards.ts'

/** Postings of one answer that are kept; larger boards are read to here and said to be cut. */
const MOST_POSTINGS = 1_000
const MOST_CHARACTERS = 8_000_000

/** The openings in what a board's public interface answered. Errors: `unreadable-page` when it is not what the board documents. */
export function readBoardAnswer(
  board: JobBoardName,
  source: { readonly url: string; readonly text: string },
): Result<BoardAnswer> {
  const body = source.text
    .slice(0, MOST_CHARACTERS)
    .replace(/^\uFEFF/, '')
    .trimStart()
  const parsed = parse(board, body, source.url)
  if (!parsed) return fail(otherForm(source.url))
  const { postings, total, cut } = parsed
  return ok({
    board,
    postings: postings.slice(0, MOST_POSTINGS),
    total,
    cut: cut || postings.length > MOST_POSTINGS || total > postings.length,
  })
}

function parse(board: JobBoardName, body: string, url: string): (ParsedAnswer & { readonly cut: boolean }) | null {
  switch (board) {
    case 'greenhouse':
      return json(body, readGreenhouse)
    case 'lever':
      return json(body, readLever)
    case 'ashby':
      return json(body, readAshby)
    case 'workable':
      return json(body, readWorkable)
    case 'smartrecruiters':
      return json(body, readSmartRecruiters)
    case 'recruitee':
      return json(body, readRecruitee)
    case 'personio':
      return counted(readPersonio(body, URL.canParse(url) ? new URL(url).origin : ''))
    case 'teamtailor':
      return counted(readTeamtailor(body))
    default:
      return assertNever(board)
  }
}

const counted = (parsed: ReturnType<typeof readTeamtailor>) => parsed && { ...parsed, total: parsed.postings.length }

function json(body: string, read: (answer: unknown) => ParsedAnswer | null): (ParsedAnswer & { cut: boolean }) | null {
  try {
    const parsed = read(JSON.parse(body))
    return parsed && { ...parsed, cut: false }
  } catch {
    // cut off, or no JSON
    return null
  }
}

/** What is said of an answer that is not what the board documents. */
export const otherForm = (url: string): AppError => ({
  kind: 'unreadable-page',
  message: `${URL.canParse(url) ? new URL(url).host : url} did not answer in the form its job board documents.`,
  next: 'Open their careers page in your browser, and keep what matters as a note.',
  retry: 'later',
  details: { url },
})
