import type { Account } from '../../src/core/model/account.ts'
import type { Call } from '../../src/core/model/call.ts'
import type { Block, Document } from '../../src/core/model/document.ts'
import type { QuoteEvidence } from '../../src/core/model/evidence.ts'
import type { Fact } from '../../src/core/model/fact.ts'
import type { AccountId, CallId, ClaimId, PageId, PageVersionId } from '../../src/core/model/ids.ts'
import type { Page, PageKind } from '../../src/core/model/page.ts'
import type { LocatedEvent, LocatedProblem } from '../../src/core/model/signal.ts'
import type { Instant, PartialDate } from '../../src/core/model/time.ts'
import type { Dossier, DossierPage } from '../../src/core/snapshot/dossier.ts'

// Builders brand what they make up: the one place where `as` stands for a schema.
export const instant = (text: string): Instant => text as Instant
export const date = (text: string): PartialDate => text as PartialDate
const accountId = (text: string): AccountId => text as AccountId

/** The moment every test looks from. */
export const now = instant('2026-11-24T08:12:00.000Z')

export function anAccount(over: Partial<Account> = {}): Account {
  return {
    id: accountId('acc_1'),
    name: 'Brackwell Castings',
    identity: 'brackwell.example',
    homeUrl: 'https://brackwell.example/',
    aliases: [],
    segment: null,
    tags: [],
    relation: null,
    rendering: false,
    sample: false,
    createdAt: instant('2026-11-20T09:00:00.000Z'),
    deletedAt: null,
    ...over,
  }
}

/** A fact before it is placed: its quote is looked for in the page's text. */
export type BuiltFact = DistributiveOmit<Fact, 'confidence' | 'ruleId' | 'start' | 'end'>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export type BuiltEvent = {
  readonly quote: string
  readonly type: LocatedEvent['type']
  readonly status?: LocatedEvent['status']
  readonly actor?: LocatedEvent['actor']
  readonly date?: string
  readonly args?: LocatedEvent['args']
  readonly ruleId?: string
}

export type BuiltProblem = {
  readonly quote: string
  readonly problem: string
  readonly direction?: LocatedProblem['direction']
  readonly strength?: LocatedProblem['strength']
  readonly holder?: LocatedProblem['holder']
  readonly cue?: string
}

export type BuiltPage = {
  readonly path: string
  readonly kind?: PageKind
  readonly title?: string
  readonly publishedAt?: string
  /** One block each; several sentences may stand in one. A row of a table ends in "|". */
  readonly text: readonly string[]
  readonly facts?: readonly BuiltFact[]
  readonly events?: readonly BuiltEvent[]
  readonly problems?: readonly BuiltProblem[]
}

/** A saved and read page; every quote must stand in its text. */
export function aPage(built: BuiltPage): DossierPage {
  const id = `pag_${built.path}` as PageId
  const versionId = `ver_${built.path}` as PageVersionId
  const document = documentOf(built)
  const evidence = (quote: string): QuoteEvidence => ({
    type: 'quote',
    pageId: id,
    pageVersionId: versionId,
    revision: 1,
    ...spanOf(document.text, quote),
    quote,
  })
  return {
    page: {
      id,
      accountId: accountId('acc_1'),
      url: document.url,
      kind: document.kind,
      title: document.title,
      lang: 'en',
      publishedAt: document.publishedAt,
      status: 200,
      reason: null,
      fetchedAt: fetched,
      versionId,
      revision: 1,
      needsRendering: false,
      researchId: null,
      origin: null,
    },
    version: {
      id: versionId,
      pageId: id,
      fetchedAt: fetched,
      contentType: 'text/html',
      charset: 'utf-8',
      sha256: '0'.repeat(64),
      size: 1000,
      partial: false,
      rendered: false,
      etag: null,
      lastModified: null,
      headers: {},
    },
    text: {
      pageVersionId: versionId,
      revision: 1,
      document,
      events: (built.events ?? []).map((event): LocatedEvent => {
        const quote = evidence(event.quote)
        return {
          id: `men_${event.type}_${versionId}_${quote.start}` as ClaimId,
          type: event.type,
          actor: event.actor ?? 'account',
          status: event.status ?? 'happened',
          ...(event.date === undefined ? {} : { date: date(event.date) }),
          args: event.args ?? {},
          confidence: 0.9,
          ruleId: event.ruleId ?? `${event.type}/built`,
          evidence: quote,
        }
      }),
      problems: (built.problems ?? []).map((problem): LocatedProblem => {
        const quote = evidence(problem.quote)
        return {
          id: `men_${problem.problem}_${problem.direction ?? 'for'}_${versionId}_${quote.start}` as ClaimId,
          problem: problem.problem,
          direction: problem.direction ?? 'for',
          strength: problem.strength ?? 2,
          holder: problem.holder ?? 'account',
          cue: problem.cue ?? '',
          confidence: 0.9,
          ruleId: 'cue/phrase',
          evidence: quote,
        }
      }),
      playbook: null,
    },
  }
}

const fetched = instant('2026-11-20T10:00:00.000Z')

function documentOf({ path, kind = 'other', title, publishedAt, text, facts = [] }: BuiltPage): Document {
  const blocks: Block[] = []
  let at = 0
  for (const block of text) {
    blocks.push({
      type: block.endsWith('|') ? 'table-row' : 'paragraph',
      start: at,
      end: at + block.length,
      headings: [],
    })
    at += block.length + 1
  }
  const whole = text.join('\n')
  return {
    url: `https://brackwell.example/${path}`,
    title: title ?? path,
    kind,
    lang: 'en',
    publishedAt: publishedAt === undefined ? null : date(publishedAt),
    publishedFrom: publishedAt === undefined ? null : 'time',
    author: null,
    description: null,
    siteName: null,
    text: whole,
    blocks,
    facts: facts.map((fact) => ({
      ...fact,
      ...(fact.path === undefined ? spanOf(whole, fact.quote) : {}),
      confidence: 0.95,
      ruleId: `built/${fact.kind}`,
    })),
    needsRendering: false,
  }
}

function spanOf(text: string, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`the page does not say: ${quote}`)
  return { start, end: start + quote.length }
}

export function aDossier(pages: readonly BuiltPage[], over: Partial<Dossier> = {}): Dossier {
  return { account: anAccount(), pages: pages.map(aPage), notRead: [], calls: [], ...over }
}

/** A page that was asked for and not read. */
export function anUnreadPage(over: Partial<Page> = {}): Page {
  return {
    id: 'pag_unread' as PageId,
    accountId: accountId('acc_1'),
    url: 'https://brackwell.example/',
    kind: 'home',
    title: '',
    lang: null,
    publishedAt: null,
    status: 'robots',
    reason: 'robots.txt asks programs to stay out.',
    fetchedAt: fetched,
    versionId: null,
    revision: 0,
    needsRendering: false,
    researchId: null,
    origin: null,
    ...over,
  }
}

export function aCall(over: Partial<Call> = {}): Call {
  return {
    id: 'cal_1' as CallId,
    accountId: accountId('acc_1'),
    at: instant('2026-11-24T10:30:00.000Z'),
    minutes: 30,
    people: [{ name: 'Maren Holt', role: 'Operations Director' }],
    objective: 'Agree who owns set-ups at the Corby line.',
    nextCommitment: '',
    approachedBy: 'we',
    outcome: '',
    ...over,
  }
}
