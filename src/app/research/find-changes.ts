import { byWorth, toldOnce } from '../../core/changes/across-pages.ts'
import { newPageLabel, pageGoneLabel, pagesGoneLabel } from '../../core/changes/change-words.ts'
import { type PageSide, comparePages } from '../../core/changes/compare-pages.ts'
import type { FoundChange, Span } from '../../core/changes/found-change.ts'
import { plainWords } from '../../core/changes/steady-words.ts'
import { type WholeText, anyOf, wholePage } from '../../core/changes/whole-text.ts'
import { boardAnswering } from '../../core/crawl/job-boards/board-answers.ts'
import { guessKind } from '../../core/crawl/guess-kind.ts'
import type { Account } from '../../core/model/account.ts'
import type { QuoteEvidence } from '../../core/model/evidence.ts'
import type { ClaimId, PageId } from '../../core/model/ids.ts'
import type { PageChange } from '../../core/model/page-change.ts'
import { goneStatuses, type Page, type PageVersion } from '../../core/model/page.ts'
import type { Research } from '../../core/model/research.ts'
import type { Instant } from '../../core/model/time.ts'
import { type Deps, changed } from '../deps.ts'
import type { TextRevision } from '../ports-pages.ts'
import { readOlder, siteBefore } from './read-alike.ts'

/** A page whose saved copy is another one than before the run. */
type Renewed = { readonly page: Page; readonly before: PageVersion; readonly after: PageVersion }

/** Versions before the last one whose words count as said before: what takes turns comes back. */
const earlierVersions = 3
/** When each page was last read before a run, whether it had changed then or not. */
export type LastSeen = ReadonlyMap<PageId, Instant>

/** Pages gone at once from which on it is the site that changed, not what the company says. */
const rebuilt = 6

/**
 * What changed on an account's pages since before this run, kept with its words then and now. Older copies are read once
 * more by today's reader first, so that another reading never looks like a change of the page.
 * @returns how many changes were not known before
 */
export async function findChanges(
  deps: Deps,
  research: Research,
  account: Account,
  lastSeen: LastSeen,
  signal: AbortSignal,
): Promise<number> {
  const pages = deps.workspace.pages.list(account.id)
  const renewed = pages.flatMap((page) => renewedIn(deps, research, page))
  const found: PageChange[] = []
  const site = renewed.length > 0 ? await siteBefore(deps, account, research.startedAt) : null
  const seen = ({ page, before }: Renewed): Instant => lastSeen.get(page.id) ?? before.fetchedAt
  for (const each of renewed) {
    if (signal.aborted) return 0
    const before = await readOlder(deps, account, each.page, each.before, site)
    const after = deps.workspace.pages.text(each.after.id)
    if (before && after) found.push(...changesOf(deps, each, { old: before, now: after, lastSeenAt: seen(each) }))
  }
  const known = deps.workspace.changes.list(account.id)
  found.push(...gonePages(deps, research, pages, [...found, ...known], lastSeen))
  found.push(...returnedAdverts(deps, research, pages, found, known))
  found.push(...newPages(deps, research, pages, found))
  // one check, one moment: what went together can be told from what went by and by
  const foundAt = deps.clock.now()
  const added = deps.workspace.changes.save(byWorth(toldOnce(found)).map((change) => ({ ...change, foundAt })))
  if (added > 0) changed(deps, 'signals', account.id)
  return added
}

function renewedIn(deps: Deps, research: Research, page: Page): Renewed[] {
  if (page.researchId !== research.id || page.versionId === null || page.status !== 200) return []
  const versions = deps.workspace.pages.versions(page.id)
  const after = versions.find(({ id }) => id === page.versionId)
  const before = versions.find(({ fetchedAt }) => fetchedAt < research.startedAt)
  // as sent and as its scripts made it are two things
  if (!after || !before || after.id === before.id || after.rendered !== before.rendered) return []
  return [{ page, before, after }]
}

type Compared = Readings & { readonly old: TextRevision }

function changesOf(deps: Deps, { page, before, after }: Renewed, readings: Compared): PageChange[] {
  const { old, now } = readings
  const earlier = deps.workspace.pages
    .versions(page.id)
    .filter(({ fetchedAt }) => fetchedAt < before.fetchedAt)
    .slice(0, earlierVersions)
  const alone = wholeOf(deps, before, old)
  const said = [alone, ...earlier.map((version) => wholeOf(deps, version, undefined))]
  const compared = comparePages(
    { ...sideOf(old, anyOf(said), before.partial), alone },
    sideOf(now, wholeOf(deps, after, now), after.partial),
  )
  if (!compared.comparable) return []
  // on a job board only what is sought is news, not how it is written
  const told = boardAnswering(page.url) ? compared.changes.filter(({ about }) => about === 'opening') : compared.changes
  return told.flatMap((change) => tied(deps, page, change, readings))
}

const sideOf = ({ document, links }: TextRevision, whole: WholeText, partial: boolean): PageSide => ({
  document,
  links,
  whole,
  partial,
})

function wholeOf(deps: Deps, version: PageVersion, text: TextRevision | undefined): WholeText {
  const body = deps.workspace.pages.body(version.id)
  const read = (text ?? deps.workspace.pages.text(version.id))?.document.text ?? ''
  return wholePage(body ?? new Uint8Array(), body ? version.contentType : 'text/plain', read)
}

type Readings = {
  readonly old: TextRevision | null
  readonly now: TextRevision
  /** When the page last stood as it was before. */
  readonly lastSeenAt: Instant | undefined
}

/** A difference with the pages its words stand on; none where there are no words to show. */
function tied(
  deps: Deps,
  page: Page,
  { about, direction, label, subject, ...spans }: FoundChange,
  { old, now, lastSeenAt }: Readings,
): PageChange[] {
  const before = old && quoteAt(page, old, spans.before)
  const after = quoteAt(page, now, spans.after)
  if (!before && !after) return []
  const place = [before?.start ?? '', after?.start ?? ''].join('-')
  return [
    {
      id: `chg-${now.pageVersionId}-${about}-${direction}-${place}` as ClaimId, // made here, so branded here
      accountId: page.accountId,
      pageId: page.id,
      pageKind: now.document.kind,
      pageTitle: now.document.title || page.title,
      pageUrl: page.url,
      about,
      direction,
      label,
      ...(subject ? { subject } : {}),
      onPages: 1,
      evidence: { type: 'change', before, after },
      fromVersionId: old?.pageVersionId ?? null,
      toVersionId: now.pageVersionId,
      ...(lastSeenAt ? { lastSeenAt } : {}),
      foundAt: deps.clock.now(),
    },
  ]
}

function quoteAt(page: Page, text: TextRevision, span: Span | null): QuoteEvidence | null {
  const quote = span && text.document.text.slice(span.start, span.end)
  if (!span || !quote) return null
  const { pageVersionId, revision } = text
  return { type: 'quote', pageId: page.id, pageVersionId, revision, start: span.start, end: span.end, quote }
}

/** Pages whose address answers no more, or leads to another page. Their saved copies stay. */
function gonePages(
  deps: Deps,
  research: Research,
  pages: readonly Page[],
  told: readonly PageChange[],
  lastSeen: LastSeen,
): PageChange[] {
  const gone = pages.flatMap((page) => {
    if (page.researchId !== research.id || page.versionId === null || !goneStatuses.has(page.status)) return []
    const text = deps.workspace.pages.text(page.versionId, page.revision)
    return text && firstWords(text) ? [{ page, text }] : []
  })
  const each = gone.flatMap(({ page, text }) => {
    if (isTold(told, 'stopped', page)) return []
    const opening = isAdvert(page, text)
    const change: FoundChange = {
      about: opening ? 'opening' : 'page',
      direction: 'stopped',
      label: pageGoneLabel(opening, page.title),
      ...(opening && page.title ? { subject: { name: page.title, detail: null } } : {}),
      before: firstWords(text),
      after: null,
    }
    const lastSeenAt = lastSeen.get(page.id) ?? deps.workspace.pages.version(text.pageVersionId)?.fetchedAt
    return tied(deps, page, change, { old: text, now: text, lastSeenAt })
  })
  const [first] = each
  return first && each.length >= rebuilt
    ? [{ ...first, about: 'page', label: pagesGoneLabel(each.length), onPages: each.length }]
    : each
}

const isAdvert = ({ url }: Page, { document }: TextRevision): boolean =>
  document.kind === 'job' || guessKind(url) === 'job'

/** The list that leads to a page said it already, or an earlier check. */
export function isTold(told: readonly PageChange[], direction: PageChange['direction'], { title }: Page): boolean {
  const named = plainWords(title).join(' ')
  return told.some((change) => change.direction === direction && plainWords(change.label).join(' ').includes(named))
}

/** The last that was told of this advert is that its address is gone: then no copy stands against its last one. */
export function hadGone(told: readonly PageChange[], { id }: Page): boolean {
  const last = told
    .filter(({ pageId, about }) => pageId === id && about === 'opening')
    .toSorted((a, b) => b.foundAt.localeCompare(a.foundAt))[0]
  return last?.direction === 'stopped' && last.fromVersionId === last.toVersionId
}

/** Adverts whose address had gone and answers again: what is sought there is sought once more. */
function returnedAdverts(
  deps: Deps,
  research: Research,
  pages: readonly Page[],
  told: readonly PageChange[],
  known: readonly PageChange[],
): PageChange[] {
  return pages.flatMap((page) => {
    if (page.researchId !== research.id || page.status !== 200 || !hadGone(known, page)) return []
    const text = page.versionId === null ? undefined : deps.workspace.pages.text(page.versionId)
    if (!text || isTold(told, 'began', page)) return []
    const change: FoundChange = {
      about: 'opening',
      direction: 'began',
      label: newPageLabel('job', page.title),
      subject: { name: page.title, detail: null },
      before: null,
      after: firstWords(text),
    }
    return tied(deps, page, change, { old: null, now: text, lastSeenAt: undefined })
  })
}

/** Pages that were not on file before and are not told by the list that leads to them. */
function newPages(deps: Deps, research: Research, pages: readonly Page[], told: readonly PageChange[]): PageChange[] {
  if (!pages.some(({ id }) => wasThere(deps, id, research))) return []
  return pages.flatMap((page) => {
    if (page.researchId !== research.id || page.versionId === null || page.status !== 200) return []
    if (research.purpose !== 'recheck' || wasThere(deps, page.id, research)) return []
    const text = deps.workspace.pages.text(page.versionId)
    if (!text || isTold(told, 'began', page)) return []
    const opening = isAdvert(page, text)
    const change: FoundChange = {
      about: opening ? 'opening' : 'page',
      direction: 'began',
      label: newPageLabel(opening ? 'job' : text.document.kind, page.title),
      ...(opening && page.title ? { subject: { name: page.title, detail: null } } : {}),
      before: null,
      after: firstWords(text),
    }
    return tied(deps, page, change, { old: null, now: text, lastSeenAt: undefined })
  })
}

const wasThere = (deps: Deps, pageId: Page['id'], { startedAt }: Research): boolean =>
  deps.workspace.pages.versions(pageId).some(({ fetchedAt }) => fetchedAt < startedAt)

/** The heading a page begins with, or its first line. */
function firstWords({ document }: TextRevision): Span | null {
  const block = document.blocks.find(({ type }) => type === 'heading') ?? document.blocks[0]
  return block ? { start: block.start, end: block.end } : null
}
