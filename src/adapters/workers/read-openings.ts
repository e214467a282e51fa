import type { PageReader, ReadRequest } from '../../app/ports-reading.ts'
import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import { boardAnswering } from '../../core/crawl/job-boards/board-answers.ts'
import { decodeBody } from '../../core/extract/decode-body.ts'
import { boardDocument } from '../../core/extract/job-boards/board-document.ts'
import type { BoardAnswer } from '../../core/extract/job-boards/job-posting.ts'
import { readBoardAnswer } from '../../core/extract/job-boards/read-board-answer.ts'
import type { PageReading } from '../../core/extract/read-page.ts'
import type { Result } from '../../core/model/result.ts'
import { fail, ok } from '../../core/model/result.ts'

type Fetched = Pick<ReadRequest, 'url' | 'contentType' | 'body'>

/** A job board's answer as a page to read and quote; undefined for what is a page. */
export function readBoard(request: Fetched): Result<{ reading: PageReading; charset: string }> | undefined {
  const answer = answerIn(request)
  if (!answer?.ok) return answer
  const { charset, ...board } = answer.value
  return ok({ reading: { document: boardDocument(request.url, board), links: [], canonicalUrl: null }, charset })
}

/** The openings without their texts, which the document has. */
export function openingsIn(request: Fetched): Awaited<ReturnType<PageReader['openings']>> {
  const answer = answerIn(request)
  if (!answer?.ok) return answer ?? fail(fetchFailure('unreadable-page', request.url, 'it is no job board'))
  const { board, postings, total, cut } = answer.value
  return ok({ board, total, cut, postings: postings.map(({ body: _body, ...posting }) => posting) })
}

function answerIn({ url, contentType, body }: Fetched): Result<BoardAnswer & { charset: string }> | undefined {
  const board = boardAnswering(url, contentType)
  if (!board) return undefined
  const { html, charset } = decodeBody(body, contentType)
  const answer = readBoardAnswer(board, { url, text: html })
  return answer.ok ? ok({ ...answer.value, charset }) : answer
}
