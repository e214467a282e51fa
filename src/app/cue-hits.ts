import type { z } from 'zod'
import type { cueHitSchema, cueHitsInputSchema, cueHitsSchema } from '../contract/playbooks.ts'
import type { Account } from '../core/model/account.ts'
import type { Cue } from '../core/model/playbook.ts'
import { assertNever } from '../core/model/result.ts'
import { cueHitsOn } from '../core/signals/cue-hits.ts'
import type { CueRefusal } from '../core/signals/cue-verdict.ts'
import { wordCue } from '../core/signals/problem-cues.ts'
import { aboutPage, accountHits } from './cue-hits-of-account.ts'
import type { Deps } from './deps.ts'

type Hit = z.infer<typeof cueHitSchema>
type Input = z.infer<typeof cueHitsInputSchema>

/** What one call looks at, so that it stays short whatever is on file: characters of text, accounts, and quotes that are sent. */
const [mostText, mostAccounts, mostShown] = [150_000, 200, 20]

/**
 * What a cue hits in the pages on file, a stretch of them at a time: the caller goes on from `next` until it is null, or stops. Nothing is
 * kept, and nothing but the workspace is read.
 */
export function cueHits(
  { workspace, clock }: Pick<Deps, 'workspace' | 'clock'>,
  input: Input,
): z.infer<typeof cueHitsSchema> {
  const from = input.from ?? { account: 0, page: 0 }
  const accounts = workspace.accounts.list({ offset: from.account, limit: mostAccounts })
  const found: Hit[] = []
  let [text, pages, at, page] = [0, 0, 0, from.page]
  for (const account of accounts) {
    const texts = workspace.pages.texts(account.id)
    if (page === 0) found.push(...accountHits(workspace, account, input, clock.now()))
    while (page < texts.length && text < mostText) {
      const one = texts[page]
      if (one) {
        found.push(...wordHits(account, one, input))
        text += one.text.document.text.length
        pages += 1
      }
      page += 1
    }
    if (page < texts.length) break
    ;[at, page] = [at + 1, 0]
    if (text >= mostText) break
  }
  const next = { account: from.account + at, page }
  const all = workspace.accounts.count()
  const taken = found.filter(({ why }) => why === null)
  const refused = found.filter(({ why }) => why !== null)
  return {
    taken: { count: taken.length, hits: taken.slice(0, mostShown) },
    refused: { count: refused.length, hits: refused.slice(0, mostShown) },
    pages,
    accounts: { looked: next.account, all },
    next: next.account < all && accounts.length > 0 ? next : null,
  }
}

type Text = ReturnType<Deps['workspace']['pages']['texts']>[number]

function wordHits(account: Account, { page, text }: Text, { cue, direction, language }: Input): Hit[] {
  const [compiled] = compile(cue, direction, language)
  if (!compiled) return []
  const { document, pageVersionId, revision } = text
  return cueHitsOn(document, account, compiled, language).map(({ start, end, ...hit }) => ({
    accountId: account.id,
    accountName: account.name,
    page: aboutPage(page),
    ...hit,
    why: hit.why === null ? null : refusalWords(hit.why),
    evidence: {
      type: 'quote',
      pageId: page.id,
      pageVersionId,
      revision,
      start,
      end,
      quote: document.text.slice(start, end),
    },
  }))
}

/** The cue of the last call: stretches of one look ask for the same. */
let last: { readonly key: string; readonly compiled: ReturnType<typeof wordCue> } | null = null

function compile(cue: Cue, direction: Input['direction'], language: string): ReturnType<typeof wordCue> {
  const key = JSON.stringify([cue, direction, language])
  if (last?.key !== key) last = { key, compiled: wordCue({ problem: '', direction }, cue, language) }
  return last.compiled
}

function refusalWords(why: CueRefusal): string {
  switch (why) {
    case 'place':
      return 'Stands where a company sells, gives legal notice or tells its history: it does not say how they fare.'
    case 'list':
      return 'Only the heading of a list, or the way to one.'
    case 'customers':
      return 'Their customers’ or readers’ problem: what they sell a cure for.'
    case 'trade':
      return 'Everybody’s, or somebody else’s: nothing says that it is theirs.'
    case 'possible':
      return 'Only possible, asked, or something to be prevented.'
    case 'denied':
      return 'Denied.'
    case 'no-opening':
      return 'Not the title or the search of an opening.'
    default:
      return assertNever(why)
  }
}
