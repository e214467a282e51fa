import type { JobBoard, JobBoardName } from '../../model/job-board.ts'

type Reading = { readonly token: string | undefined; readonly origin: string }
type BoardHost = {
  readonly name: JobBoardName
  readonly host: RegExp
  /** `groups` of the host, the parts of the path, decoded, and the query. */
  readonly read: (host: RegExpExecArray, path: readonly string[], query: URLSearchParams) => Reading
}

/** Subdomains that are the service's own, not a customer's. */
const OWN =
  /^(?:www|api|app|apply|apps|assets|static|cdn|scripts|docs|help|support|status|blog|info|resources|partner|partners|developer|developers|login|auth|my|go|get|careers?|jobs?|tt|hire|hello|learn|community|images?|media|mail|email)$/

const subdomain = (label: string | undefined): string | undefined =>
  label !== undefined && !OWN.test(label) ? label : undefined

/**
 * Hosts of the boards' pages, embeds and public answers, as their documentation names them:
 * - Greenhouse: boards.greenhouse.io/TOKEN, job-boards.greenhouse.io/TOKEN, …/embed/job_board/js?for=TOKEN,
 *   boards-api.greenhouse.io/v1/boards/TOKEN (developers.greenhouse.io/job-board.html)
 * - Lever: jobs.lever.co/SITE, api.lever.co/v0/postings/SITE, both with `eu` (github.com/lever/postings-api)
 * - Ashby: jobs.ashbyhq.com/NAME, …/NAME/embed, api.ashbyhq.com/posting-api/job-board/NAME
 *   (developers.ashbyhq.com/docs/public-job-posting-api)
 * - Workable: apply.workable.com/ACCOUNT, ACCOUNT.workable.com, www.workable.com/api/accounts/ACCOUNT (help.workable.com, widget)
 * - SmartRecruiters: careers.smartrecruiters.com/ID, jobs.smartrecruiters.com/ID/…, api.smartrecruiters.com/v1/companies/ID
 *   (developers.smartrecruiters.com/docs/posting-api)
 * - Recruitee: NAME.recruitee.com (docs.recruitee.com/reference/offers)
 * - Personio: NAME.jobs.personio.de and .com (developer.personio.de/docs/retrieving-open-job-positions)
 * - Teamtailor: NAME.teamtailor.com, NAME.na.teamtailor.com (support.teamtailor.com, RSS feed of a career site)
 */
const HOSTS: readonly BoardHost[] = [
  {
    name: 'greenhouse',
    host: /^(?:boards|job-boards|boards-api|app)(\.eu)?\.greenhouse\.io$/,
    read: ([, eu = ''], path, query) => ({
      token:
        path[0] === 'embed'
          ? (query.get('for') ?? undefined)
          : path[0] === 'v1' && path[1] === 'boards'
            ? path[2]
            : notOneOf(path[0], 'v1', 'users', 'api', 'internal'),
      origin: `https://boards-api${eu}.greenhouse.io`,
    }),
  },
  {
    name: 'lever',
    host: /^(?:jobs|api)(\.eu)?\.lever\.co$/,
    read: ([host, eu = ''], path) => ({
      token: host.startsWith('api') ? (path[1] === 'postings' ? path[2] : undefined) : path[0],
      origin: `https://api${eu}.lever.co`,
    }),
  },
  {
    name: 'ashby',
    host: /^(?:jobs|api)\.ashbyhq\.com$/,
    read: ([host], path) => ({
      token: host.startsWith('api')
        ? path[0] === 'posting-api'
          ? path[2]
          : undefined
        : notOneOf(path[0], 'api', '_next'),
      origin: 'https://api.ashbyhq.com',
    }),
  },
  {
    name: 'workable',
    host: /^([a-z0-9-]+)\.workable\.com$/,
    read: ([host, label], path) => {
      const account = path[path.indexOf('accounts') + 1]
      const named = host.startsWith('apply.') ? notOneOf(path[0], 'j', 'api', 'assets', 'static') : subdomain(label)
      return {
        token: path[0] === 'api' && path.includes('accounts') ? account : named,
        origin: 'https://apply.workable.com',
      }
    },
  },
  {
    name: 'smartrecruiters',
    host: /^(?:careers|jobs|api)\.smartrecruiters\.com$/,
    read: ([host], path) => ({
      token:
        host.startsWith('api') || path[0] === 'oneclick-ui'
          ? path[2]
          : notOneOf(path[0], 'sr-jobs', 'my-applications', 'app'),
      origin: 'https://api.smartrecruiters.com',
    }),
  },
  {
    name: 'recruitee',
    host: /^([a-z0-9-]+)\.recruitee\.com$/,
    read: ([host, label]) => ({ token: subdomain(label), origin: `https://${host}` }),
  },
  {
    name: 'personio',
    host: /^([a-z0-9-]+)\.jobs\.personio\.(?:de|com)$/,
    read: ([host, label]) => ({ token: label, origin: `https://${host}` }),
  },
  {
    name: 'teamtailor',
    host: /^([a-z0-9-]+(?:\.(?:na|career))?)\.teamtailor\.com$/,
    read: ([host, label]) => ({ token: subdomain(label), origin: `https://${host}` }),
  },
]

/** The board an address belongs to: one of its pages, its embed or its public answer. Null for any other address. */
export function boardAt(address: string): JobBoard | null {
  if (address.length > 2000 || !URL.canParse(address)) return null
  const { protocol, hostname, pathname, searchParams, port } = new URL(address)
  if ((protocol !== 'https:' && protocol !== 'http:') || port !== '') return null
  for (const { name, host, read } of HOSTS) {
    const hit = host.exec(hostname)
    if (!hit) continue
    const { token, origin } = read(hit, pathname.split('/').filter(Boolean).map(decoded), searchParams)
    return token !== undefined && TOKEN.test(token) ? { name, token, origin } : null
  }
  return null
}

/** Names of companies as boards spell them; Ashby allows blanks and marks in them. */
const TOKEN = /^[\p{L}\p{N}][\p{L}\p{N} ._&'()+-]{0,99}$/u

const notOneOf = (word: string | undefined, ...others: readonly string[]): string | undefined =>
  word !== undefined && !others.includes(word) ? word : undefined

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
