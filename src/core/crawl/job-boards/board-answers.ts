import type { JobBoard, JobBoardName } from '../../model/job-board.ts'

/** A question to a board's public interface. */
export type BoardQuestion = {
  readonly url: string
  readonly accept: string
  /** The same without the texts of the postings, for boards whose whole answer is too large. */
  readonly lighter: string | null
}

const JSON_ANSWER = 'application/json'
const XML_ANSWER = 'application/xml, text/xml'
const RSS_ANSWER = 'application/rss+xml, application/xml;q=0.9'

/** SmartRecruiters gives 100 postings a time at most; more than this many times is not asked. */
const POSTINGS_A_TIME = 100
const MOST_TIMES = 3

type Interface = {
  readonly accept: string
  readonly path: (token: string) => string
  readonly lighter?: (token: string) => string
  /** What the path of an answer looks like, whatever host gave it. */
  readonly shape: RegExp
}

const INTERFACES: Readonly<Record<JobBoardName, Interface>> = {
  greenhouse: {
    accept: JSON_ANSWER,
    path: (token) => `/v1/boards/${token}/jobs?content=true`,
    lighter: (token) => `/v1/boards/${token}/jobs`,
    shape: /^\/v1\/boards\/[^/]+\/jobs$/,
  },
  lever: { accept: JSON_ANSWER, path: (token) => `/v0/postings/${token}?mode=json`, shape: /^\/v0\/postings\/[^/]+$/ },
  ashby: {
    accept: JSON_ANSWER,
    path: (token) => `/posting-api/job-board/${token}`,
    shape: /^\/posting-api\/job-board\/[^/]+$/,
  },
  workable: {
    accept: JSON_ANSWER,
    path: (token) => `/api/v1/widget/accounts/${token}?details=true`,
    lighter: (token) => `/api/v1/widget/accounts/${token}`,
    shape: /^\/api\/v1\/widget\/accounts\/[^/]+$/,
  },
  smartrecruiters: {
    accept: JSON_ANSWER,
    path: (token) => `/v1/companies/${token}/postings?limit=${POSTINGS_A_TIME}&offset=0`,
    shape: /^\/v1\/companies\/[^/]+\/postings$/,
  },
  recruitee: { accept: JSON_ANSWER, path: () => '/api/offers/', shape: /^\/api\/offers\/?$/ },
  personio: { accept: XML_ANSWER, path: () => '/xml', shape: /^\/xml$/ },
  teamtailor: { accept: RSS_ANSWER, path: () => '/jobs.rss', shape: /^\/jobs\.rss$/ },
}

/** What a board is asked first. */
export function boardQuestion({ name, token, origin }: JobBoard): BoardQuestion {
  const { accept, path, lighter } = INTERFACES[name]
  const encoded = encodeURIComponent(token)
  return { url: origin + path(encoded), accept, lighter: lighter ? origin + lighter(encoded) : null }
}

/**
 * What comes after an answer that told of `total` postings: only SmartRecruiters gives them in parts.
 * @returns null when nothing is left, or enough was asked; `cut` says which
 */
export function nextPart(url: string, total: number): { readonly url: string | null; readonly cut: boolean } {
  const next = new URL(url)
  const offset = Number(next.searchParams.get('offset') ?? Number.NaN)
  if (boardAnswering(url) !== 'smartrecruiters' || Number.isNaN(offset)) return { url: null, cut: false }
  const after = offset + POSTINGS_A_TIME
  if (after >= total) return { url: null, cut: false }
  if (after >= POSTINGS_A_TIME * MOST_TIMES) return { url: null, cut: true }
  next.searchParams.set('offset', String(after))
  return { url: next.href, cut: false }
}

/**
 * The board whose public interface an address is, by its path alone: a saved answer is read again without asking who gave it. Null for
 * a page. An HTML page at such a path is no answer: hand in its content type.
 */
export function boardAnswering(url: string, contentType = ''): JobBoardName | null {
  if (/html/i.test(contentType.slice(0, 100)) || !URL.canParse(url)) return null
  const { pathname } = new URL(url)
  const names = Object.keys(INTERFACES) as JobBoardName[] // the keys of a record over that union
  return names.find((name) => INTERFACES[name].shape.test(pathname)) ?? null
}
