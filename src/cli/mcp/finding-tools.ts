import { z } from 'zod'
import type { AccountRow } from '../../contract/accounts.ts'
import type { SearchHit } from '../../contract/search.ts'
import { parseSearch } from '../../contract/search-query.ts'
import { searchTypes } from '../../contract/search-types.ts'
import { unmarked } from '../unmarked.ts'
import { assistantTool } from './assistant-tool.ts'
import { onPublicPages } from './public-pages.ts'
import { NotAnswered, type Reading, accountCalled } from './reading.ts'

export const listAccountsTool = assistantTool({
  name: 'list_accounts',
  title: 'Accounts on file',
  description: ({ withoutNotes }) =>
    `The companies on file, by name: id, name, domain, how many of their pages were read and when last${
      withoutNotes
        ? ''
        : ', segment, tags, the next call, the recommendation and the user’s own decision (internal), and the event that speaks for calling now'
    }. \`words\` keeps those whose name or domain has them.`,
  input: z.object({
    words: z.string().max(200).optional().describe('Part of a name or domain'),
    limit: z.number().int().min(1).max(60).default(40),
    offset: z.number().int().min(0).default(0).describe('Accounts to pass over: for the next stretch'),
  }),
  answer: async ({ accounts }, { words, limit, offset }, { withoutNotes }) => {
    const { rows, total } = await accounts.list({ limit, offset, ...(words ? { text: words } : {}) })
    return {
      total,
      accounts: rows.map((row) => (withoutNotes ? publicRow(row) : { ...publicRow(row), ...ownRow(row) })),
    }
  },
})

const publicRow = ({ account, pagesRead, lastFetch }: AccountRow) => ({
  id: account.id,
  name: account.name,
  domain: account.identity,
  pagesRead,
  lastRead: lastFetch,
})

const ownRow = ({ account, verdict, own, look, nextCall }: AccountRow) => ({
  segment: account.segment,
  tags: account.tags,
  nextCall: nextCall && { at: nextCall.at, minutes: nextCall.minutes, people: nextCall.people },
  internal: { recommendation: verdict, ownDecision: own },
  whyNow: look?.event ?? null,
})

/** Found by what stands on pages alone: the rest is the user's, or may rest on it. */
const publicTypes = ['account', 'fact', 'page'] as const

export const searchTool = assistantTool({
  name: 'search',
  title: 'Search everything on file',
  description: ({ withoutNotes }) =>
    `Finds words in what is on file: ${
      withoutNotes
        ? 'accounts, facts and saved public pages'
        : 'accounts, people, calls and what was said in them, attempts, questions, problems of playbooks, signals, facts, notes and saved pages'
    }. Filters may stand among the words: account:acme ${withoutNotes ? '' : 'segment:dairy tag:fair '}since:2026-01 until:7d, each also with - before it; words in quotes stand beside each other. A hit has its kind, account, title and the words around it, and for a page or fact its \`pageVersion\`, which page_text opens. Call dossier for the full quotes.`,
  input: z.object({
    words: z.string().min(1).max(400),
    type: z.enum(searchTypes).optional().describe('Only this kind'),
    account: z.string().max(400).optional().describe('Only this account: its name, domain or id'),
    each: z.number().int().min(1).max(30).default(10).describe('At most so many of a kind'),
  }),
  answer: async (reading, { words, type, account, each }, { withoutNotes }) => {
    if (withoutNotes && asksForOwnWords(words))
      throw new NotAnswered(
        'This server gives no segments and tags (--without-notes), so it does not search by them. Leave segment: and tag: out.',
      )
    const accountId = account === undefined ? undefined : (await accountCalled(reading, account)).id
    const narrowed = { ...(type ? { type } : {}), ...(accountId ? { accountId } : {}) }
    const { hits, faults, waiting } = await reading.search.query({ words, each, ...narrowed })
    const allowed = withoutNotes ? hits.filter(({ type: of }) => publicTypes.some((known) => known === of)) : hits
    const pages = await pagesOf(reading, allowed, withoutNotes)
    const named = withoutNotes ? await byName(reading, words) : null
    const told = allowed.filter((hit) => named === null || hit.type !== 'account' || named.has(hit.recordId))
    return {
      hits: told.flatMap((hit) => shown(hit, pages, withoutNotes)),
      faults: faults.map(({ message }) => message),
      ...(waiting > 0 ? { notYetInTheIndex: waiting } : {}),
    }
  },
})

/** Segment and tags are the user's: whether a filter by one finds something would tell them. */
function asksForOwnWords(words: string): boolean {
  const { segment, tag } = parseSearch(words, anyDay)
  return [segment, tag].some(({ any, none }) => any.length + none.length > 0)
}

/** Accounts whose name or domain has the words: the index has found them by segment and tags as well. */
async function byName({ accounts }: Reading, words: string): Promise<ReadonlySet<string>> {
  const text = parseSearch(words, anyDay)
    .texts.map((part) => part.text)
    .join(' ')
  const { rows } = await accounts.list({ limit: 60, offset: 0, ...(text === '' ? {} : { text: text.slice(0, 200) }) })
  return new Set(rows.map(({ account }) => account.id))
}

const anyDay = '2000-01-01'

type Found = Awaited<ReturnType<Reading['pages']['list']>>[number]

/** The pages that hits stand on, by id. */
async function pagesOf(
  reading: Reading,
  hits: readonly SearchHit[],
  publicOnly: boolean,
): Promise<ReadonlyMap<string, Found>> {
  const accounts = new Set(hits.flatMap(({ accountId, type }) => (accountId && type !== 'account' ? [accountId] : [])))
  const lists = await Promise.all([...accounts].map((accountId) => reading.pages.list({ accountId })))
  return new Map(
    lists
      .flat()
      .filter((page) => !publicOnly || onPublicPages(page))
      .map((page) => [page.id, page]),
  )
}

function shown(hit: SearchHit, pages: ReadonlyMap<string, Found>, publicOnly: boolean): object[] {
  const page = pages.get(hit.recordId)
  if (publicOnly && hit.type !== 'account' && page === undefined) return []
  return [
    {
      kind: hit.type,
      id: hit.id,
      account: hit.accountName,
      accountId: hit.accountId,
      title: unmarked(hit.title),
      // of an account those are its segment and tags too
      words: publicOnly && hit.type === 'account' ? '' : unmarked(hit.excerpt),
      at: hit.at,
      ...(page
        ? { page: { url: page.url, published: page.publishedAt, read: page.fetchedAt }, pageVersion: page.versionId }
        : {}),
    },
  ]
}
