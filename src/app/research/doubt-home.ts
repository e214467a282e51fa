import { decodeBody } from '../../core/extract/decode-body.ts'
import { findingOfHome, findingOfName, findingOfRedirect } from '../../core/crawl/identity/identity-findings.ts'
import { isSameName } from '../../core/crawl/identity/name-likeness.ts'
import { type IdentityFinding, type IdentityQuestion, stopsResearch } from '../../core/model/identity-question.ts'
import type { AppError } from '../../core/model/result.ts'
import { nameFromIdentity } from '../accounts.ts'
import { raiseQuestion } from '../identity/raise-question.ts'
import type { FetchedResponse } from '../ports-web.ts'
import type { TextRevision } from '../ports-pages.ts'
import type { Run } from './research-run.ts'

/** A home page that leads to another site: the user is asked whether that is the company, and nothing there is read meanwhile. */
export function doubtRedirect(run: Run, asked: string, to: string): AppError | undefined {
  const finding = findingOfRedirect(asked, to)
  if (!finding) return undefined
  const question = ask(run, finding)
  return doubtful(question, question.answer === 'not-them' ? saidNo : 'Nothing of it was read.')
}

/** A home page that is no company's page, or sends a browser on to one of another site. Undefined where it may be read. */
export function doubtHome(run: Run, response: FetchedResponse): AppError | undefined {
  const finding = findingOfHome(htmlOf(response.body, response.headers['content-type']), response.url)
  if (!finding) return settled(run)
  const question = ask(run, finding)
  // the user looked at it, and says that it is theirs
  if (question.answer === 'same-company' && question.leadsTo === response.url) return settled(run)
  return doubtful(question, question.answer === 'not-them' ? saidNo : 'Nothing of it was read.')
}

/** A site that goes by a name which has nothing of the account's: it is read, and the user is asked. */
export function doubtName(run: Run, response: FetchedResponse, { document }: TextRevision): void {
  const { account } = run
  if (!document.siteName || account.name === nameFromIdentity(account.identity)) return
  if (account.aliases.some((alias) => isSameName(alias, document.siteName ?? ''))) return
  const html = htmlOf(response.body, response.headers['content-type'])
  const finding = findingOfName(account.name, { url: response.url, name: document.siteName, html })
  if (finding) ask(run, finding)
}

/** Another account goes by the name this one turned out to have. */
export function doubtSameName(run: Run): void {
  const { account, deps } = run
  const { accounts, identity } = deps.workspace
  if (identity.open(account.id)) return
  const other = accounts
    .list({ prefix: account.name.slice(0, 4), limit: 200 })
    .find(({ id, name }) => id !== account.id && isSameName(name, account.name))
  if (!other) return
  const finding: IdentityFinding = {
    matter: 'same-name',
    address: account.homeUrl,
    subject: other.identity.slice(0, 300),
    seen: `Another account has the same name: ${other.name}, at ${other.identity}. Their pages are kept apart.`,
    evidence: [],
    leadsTo: null,
  }
  raiseQuestion(deps, account, run.research.id, finding, other)
}

const ask = (run: Run, finding: IdentityFinding): IdentityQuestion =>
  raiseQuestion(run.deps, run.account, run.research.id, finding)

/** The home page can be read as it is, so what was asked about it before is over. */
export function settled({ deps, account }: Run): undefined {
  const open = deps.workspace.identity.open(account.id)
  if (open && stopsResearch(open.matter)) deps.workspace.identity.drop(account.id)
  return undefined
}

const htmlOf = (body: Uint8Array, contentType = 'text/html'): string => decodeBody(body, contentType).html

const saidNo = 'You said that this is not the company.'

const doubtful = ({ seen, matter }: IdentityQuestion, next: string): AppError => ({
  kind: 'conflict',
  message: seen,
  next,
  retry: 'never',
  details: { matter },
})
