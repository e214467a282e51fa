import { Buffer } from 'node:buffer'
import { sha256 } from '../../src/adapters/sqlite/content-store.ts'
import { openWorkspace } from '../../src/adapters/sqlite/open-workspace.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import type { Workspace } from '../../src/app/ports.ts'
import type { Account } from '../../src/core/model/account.ts'
import type { AccountId, SnapshotId } from '../../src/core/model/ids.ts'
import type { Playbook } from '../../src/core/model/playbook.ts'
import type { Instant } from '../../src/core/model/time.ts'
import { buildSnapshot } from '../../src/core/snapshot/build-snapshot.ts'
import { aPage, anAccount, type BuiltPage } from './dossier.ts'
import { aPlaybook } from './playbook.ts'

/** A day so many days before `now`. */
const daysBefore = (now: Instant, days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10)

type Kind = 'said-twice' | 'said' | 'sign' | 'old' | 'both' | 'against' | 'typical' | 'unread'
const kinds: readonly Kind[] = ['said-twice', 'said', 'sign', 'old', 'both', 'against', 'typical', 'unread']
const first = [
  'Kestrel',
  'Halden',
  'Orrin',
  'Castellan',
  'Brackwell',
  'Sorrel',
  'Penhallow',
  'Marrable',
  'Ravel',
  'Tamsin',
]
const second = [
  'Castings',
  'Valve & Fitting',
  'Dairy',
  'Bearings',
  'Forge',
  'Mills',
  'Glass',
  'Steel Strip',
  'Ceramics',
  'Bakeries',
]
const segments = ['metal formers', 'food', null]

/**
 * A workspace with fictional companies of every standing on one problem, `unplanned_stops`, through a confirmed playbook: each has its pages
 * and its snapshot. @param of how many companies
 */
export function fillRadarWorkspace(path: string, of: number): void {
  const clock = createClock()
  const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock })
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  const content = aPlaybook().content
  const playbook: Playbook = { ...aPlaybook(), version: 1, yaml: JSON.stringify(content), savedAt: clock.now() }
  workspace.playbooks.save(playbook)
  workspace.settings.save({ ...workspace.settings.get(), playbookId: playbook.id })
  for (let n = 0; n < of; n++) addCompany(workspace, { n, playbook, now: clock.now() })
  workspace.close()
}

function addCompany(workspace: Workspace, { n, playbook, now }: { n: number; playbook: Playbook; now: Instant }): void {
  const kind = kinds[n % kinds.length] ?? 'unread'
  const name = `${first[Math.floor(n / 10) % 10]} ${second[n % 10]}${n < 100 ? '' : ` ${n}`}`
  const account: Account = anAccount({
    id: `acc_${n}` as AccountId, // counted ids
    name,
    identity: `company-${n}.example`,
    homeUrl: `https://company-${n}.example/`,
    segment: segments[n % 3] ?? null,
    tags: n % 5 === 0 ? ['Fair 2026'] : [],
    createdAt: now,
  })
  workspace.accounts.save(account)
  const pages = pagesOf(kind, n, now).map((built) => onFile(aPage(built), { account, now, playbook }))
  for (const { page, version, text } of pages)
    workspace.pages.keep(page, version, Buffer.from(text.document.text), { ...text, links: [], readAt: now })
  if (pages.length === 0) return
  const dossier = { account, pages, notRead: [], calls: [] }
  const options = { asOf: now, id: `snp_${n}` as SnapshotId, number: 1, previous: null }
  workspace.snapshots.save(buildSnapshot(dossier, playbook, options))
}

const stops = (n: number): string =>
  `We lost ${20 + (n % 40)} shifts to unplanned downtime on line ${1 + (n % 5)} last year.`
const trade = 'A customer tells how unplanned downtime at the works held up two deliveries this autumn.'
const fine = 'Our plant has run at availability above ninety-six per cent since the new maintenance plan came in.'

function pagesOf(kind: Kind, n: number, now: Instant): readonly BuiltPage[] {
  const home: BuiltPage = {
    path: `${n}/home`,
    kind: 'home',
    title: 'Home',
    text: ['We cast parts in our own foundry.'],
  }
  const about: BuiltPage = {
    path: `${n}/letter`,
    kind: 'news-item',
    title: 'Letter to customers',
    publishedAt: daysBefore(now, kind === 'old' ? 500 : 9 + (n % 50)),
    text: [stops(n)],
    problems: [
      { quote: stops(n), problem: 'unplanned_stops', strength: kind === 'sign' ? 2 : 3, cue: 'unplanned downtime' },
    ],
  }
  const press: BuiltPage = {
    path: `${n}/press`,
    kind: 'news-item',
    title: 'In the trade press',
    publishedAt: daysBefore(now, 12),
    text: [trade],
    problems: [{ quote: trade, problem: 'unplanned_stops', strength: 2, cue: 'unplanned downtime' }],
  }
  const against: BuiltPage = {
    path: `${n}/operations`,
    kind: 'about',
    title: 'Operations',
    publishedAt: daysBefore(now, 40),
    text: [fine],
    problems: [
      { quote: fine, problem: 'unplanned_stops', direction: 'against', strength: 2, cue: 'availability above' },
    ],
  }
  switch (kind) {
    case 'said-twice':
      return [home, about, press]
    case 'said':
    case 'sign':
    case 'old':
      return [home, about]
    case 'both':
      return [home, about, press, against]
    case 'against':
      return [home, against]
    case 'typical':
      return [home]
    case 'unread':
      return []
  }
}

/** The page as one of this account, fetched now, with the hash of what is kept of it. */
export function onFile(
  { page, version, text }: ReturnType<typeof aPage>,
  { account, now, playbook }: { readonly account: Account; readonly now: Instant; readonly playbook: Playbook },
): ReturnType<typeof aPage> {
  const url = page.url.replace('brackwell.example', account.identity)
  const body = Buffer.from(text.document.text)
  return {
    page: { ...page, accountId: account.id, url, fetchedAt: now },
    version: {
      ...version,

      fetchedAt: now,
      contentType: 'text/plain',
      sha256: sha256(body),
      size: body.byteLength,
    },
    text: { ...text, document: { ...text.document, url }, playbook: { id: playbook.id, version: playbook.version } },
  }
}
