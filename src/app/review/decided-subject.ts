import type { Account } from '../../core/model/account.ts'
import type { DecidedQuote, DecisionSubject } from '../../core/model/decision.ts'
import type { QuoteEvidence } from '../../core/model/evidence.ts'
import type { ClaimId } from '../../core/model/ids.ts'
import { hitWords } from '../../core/signals/review/hit-words.ts'
import { type ReviewedEvent, reviewEvents } from '../../core/signals/review/review-events.ts'
import type { DossierPage } from '../../core/snapshot/dossier.ts'
import { mentionsOf } from '../../core/snapshot/live-events.ts'
import type { Deps } from '../deps.ts'
import { pagesOnFile } from '../pages-on-file.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { reviewOf } from './review-on-file.ts'

/** What the user looks at under that id, with all its words on file. */
export function subjectOf(deps: Pick<Deps, 'workspace'>, account: Account, claimId: ClaimId): DecisionSubject | null {
  const pages = pagesOnFile(deps.workspace, account.id)
  const byId = new Map<string, DossierPage>(pages.map((page) => [page.page.id, page]))
  const event = reviewEvents(mentionsOf(pages), reviewOf(deps.workspace, account.id)).find(
    ({ read, mentions }) => read.id === claimId || mentions.some(({ mention }) => mention.id === claimId),
  )
  return event ? eventSubject(event, byId) : problemSubject(deps, account, pages, claimId)
}

function eventSubject({ read, mentions }: ReviewedEvent, pages: ReadonlyMap<string, DossierPage>): DecisionSubject {
  const { id: _id, evidence: _evidence, checked: _checked, ...shown } = read
  return {
    about: 'event',
    ...shown,
    quotes: mentions.flatMap(({ mention }) => {
      const page = pages.get(mention.evidence.pageId)
      const hit = hitWords(mention.ruleId, mention.evidence.quote)?.words ?? null
      return page ? [decidedQuote(mention.evidence, page, { ruleId: mention.ruleId, hit, args: mention.args })] : []
    }),
  }
}

function problemSubject(
  deps: Pick<Deps, 'workspace'>,
  account: Account,
  pages: readonly DossierPage[],
  claimId: ClaimId,
): DecisionSubject | null {
  for (const page of pages) {
    const found = page.text.problems.find(({ id }) => id === claimId)
    if (!found) continue
    const { id: _id, evidence, ...read } = found
    const lens = playbookFor(deps, account)?.content
    const problem = [...(lens?.problems ?? []), ...(lens?.opportunities ?? [])].find((one) => one.id === read.problem)
    const quotes = [decidedQuote(evidence, page, { ruleId: read.ruleId, hit: null, args: {} })]
    return { about: 'problem', ...read, statement: problem?.statement ?? read.problem, quotes }
  }
  return null
}

function decidedQuote(
  { type: _type, ...place }: QuoteEvidence,
  { page, version, text }: DossierPage,
  read: Pick<DecidedQuote, 'ruleId' | 'hit' | 'args'>,
): DecidedQuote {
  return {
    ...place,
    ...read,
    pageTitle: page.title,
    pageUrl: page.url,
    publishedAt: text.document.publishedAt ?? page.publishedAt,
    fetchedAt: version.fetchedAt,
  }
}
