import { z } from 'zod'
import type { LocatedFact } from '../../contract/accounts.ts'
import type { Account, Page } from '../../contract/contract.ts'
import { assistantTool } from './assistant-tool.ts'
import { cite, namesOf, pageNamed, placeOf } from './cited.ts'
import { onPublicPages } from './public-pages.ts'
import { type Reading, accountCalled } from './reading.ts'

const parts = ['facts', 'signals', 'openings', 'pages', 'notes', 'calls'] as const
type Part = (typeof parts)[number]

export const dossierTool = assistantTool({
  name: 'dossier',
  title: 'Dossier of an account',
  description: ({ withoutNotes }) =>
    `What is on file about an account. facts: headcount, sites, people, products, customers …, each with its quote, page, dates and place. signals: dated events, changes of their pages, their goals, evidence for and against problems, each with its claim id. openings: their job openings. pages: what was read, when, and what could not be read and why.${
      withoutNotes
        ? ' Public pages only: the user’s notes and calls, and what the user brought in, are left out.'
        : ' notes: the user’s own (internal). calls: planned and held, with what was said in them and the attempts to reach them (internal).'
    } Lists are cut to what fits: \`…LeftOut\` counts the rest, and asking for fewer parts shows more.`,
  input: z.object({
    account: z.string().min(1).max(400).describe('Name, domain or id of the account'),
    parts: z.array(z.enum(parts)).min(1).max(parts.length).optional().describe('Only these; all when left out'),
  }),
  longestText: 4000,
  answer: async (reading, asked, { withoutNotes }) => {
    const account = await accountCalled(reading, asked.account)
    const wanted = new Set<Part>(asked.parts ?? parts)
    const all = await reading.pages.list({ accountId: account.id })
    const file = { reading, account, pages: withoutNotes ? all.filter(onPublicPages) : all }
    return {
      account: told(account, withoutNotes),
      ...(wanted.has('facts') ? { facts: await factsOf(file) } : {}),
      ...(wanted.has('signals') ? { signals: await signalsOf(file, withoutNotes) } : {}),
      ...(wanted.has('openings') ? { openings: await openingsOf(file) } : {}),
      ...(wanted.has('pages') ? { pages: file.pages.map(pageRow) } : {}),
      ...(wanted.has('notes') && !withoutNotes ? { notes: await notesOf(file) } : {}),
      ...(wanted.has('calls') && !withoutNotes ? { calls: await callsOf(file) } : {}),
    }
  },
})

type File = { readonly reading: Reading; readonly account: Account; readonly pages: readonly Page[] }

const told = (
  { id, name, identity, homeUrl, aliases, segment, tags, relation }: Account,
  publicOnly: boolean,
): object => ({
  id,
  name,
  domain: identity,
  homeUrl,
  aliases,
  ...(publicOnly ? {} : { segment, tags, relation }),
})

async function factsOf({ reading, account, pages }: File): Promise<object[]> {
  const known = new Map(pages.map((page) => [page.id, page]))
  const facts = await reading.accounts.facts({ accountId: account.id })
  return facts.flatMap((located) => {
    const page = known.get(located.pageId)
    return page ? [factRow(located, page)] : []
  })
}

function factRow({ fact, pageVersionId, revision }: LocatedFact, page: Page): object {
  const { quote, start, end, path, confidence: _, ruleId, ...said } = fact
  const place =
    start === undefined || end === undefined ? pageVersionId : placeOf({ pageVersionId, revision, start, end })
  return {
    ...said,
    evidence: { quote, ...(path ? { inDataOfThePage: path } : {}), page: pageNamed(page), place },
    ruleId,
  }
}

async function signalsOf({ reading, account, pages }: File, publicOnly: boolean): Promise<unknown> {
  const { events, changes, goals, problems, leftOut, lookedFor } = await reading.signals.list({ accountId: account.id })
  const known = new Set<string>(pages.map(({ id }) => id))
  const names = namesOf(pages, [])
  const evidence = problems
    .filter((problem) => known.has(problem.pageId) && (!publicOnly || foundByRule(problem)))
    .map(({ id, direction, statement, strength, quote, pageVersionId, revision, start, end }) => ({
      claim: id,
      direction,
      problem: statement,
      strength,
      evidence: { quote, page: names(pageVersionId) ?? null, place: placeOf({ pageVersionId, revision, start, end }) },
    }))
  // what rests on a page alone: a telling of one that the user brought in does not leave
  const mine = <T>(items: readonly T[]): T[] => items.filter((item) => !publicOnly || restsOn(item, known))
  return cite(
    {
      events: publicOnly ? mine(events).filter(foundByRule).map(withoutWords) : events,
      changes: mine(changes),
      goals: mine(goals),
      problems: evidence,
      ...(publicOnly ? {} : { leftOut, lookedFor }),
    },
    names,
  )
}

type Signals = Awaited<ReturnType<Reading['signals']['list']>>
type Judged = Pick<Signals['events'][number], 'state'>

/** As a rule reads the page: what the user corrected or kept says what the user makes of it. */
const foundByRule = ({ state }: Judged): boolean => state !== 'corrected' && state !== 'kept'

/** Without what the user said of it, and what that moved. */
function withoutWords(shown: Signals['events'][number]): object {
  const { decision: _, state: _state, moved: _moved, sure: _sure, ...event } = shown
  return event
}

/** Whether every page that a record names, however deep, is one of these. */
function restsOn(value: unknown, known: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.every((each) => restsOn(each, known))
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, of]) =>
    key === 'pageId' && typeof of === 'string' ? known.has(of) : restsOn(of, known),
  )
}

async function openingsOf({ reading, account, pages }: File): Promise<unknown> {
  const { openings } = await reading.accounts.openings({ accountId: account.id })
  const known = new Set(pages.map((page) => page.id))
  const theirs = openings.filter(({ opening }) => known.has(opening.pageId))
  const rows = theirs.map(({ id, opening, notices, evidence }) => ({
    claim: id,
    title: opening.title,
    places: opening.places,
    department: opening.department,
    url: opening.url,
    postedAt: opening.postedAt,
    goneSince: opening.goneSince,
    notices,
    evidence,
  }))
  return cite(rows, namesOf(pages, []))
}

const pageRow = (page: Page): object => ({
  ...pageNamed(page),
  kind: page.kind,
  status: page.status,
  ...(page.reason === null ? {} : { notRead: page.reason }),
  ...(page.origin === null ? {} : { broughtIn: page.origin.how }),
  pageVersion: page.versionId,
})

async function notesOf({ reading, account }: File): Promise<object> {
  const notes = await reading.notes.list({ accountId: account.id })
  return { internal: true, own: notes.map(({ id, kind, markdown, savedAt }) => ({ id, kind, savedAt, markdown })) }
}

async function callsOf({ reading, account }: File): Promise<object> {
  const accountId = account.id
  const [calls, debriefs, { touches, own }] = await Promise.all([
    reading.calls.list({ accountId }),
    reading.debriefs.list({ accountId }),
    reading.pursuit.get({ accountId }),
  ])
  return { internal: true, calls, cameOfThem: debriefs, attempts: touches, ownDecision: own }
}
