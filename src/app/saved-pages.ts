import type { SavedPage } from '../contract/pages.ts'
import { eventNames } from '../core/model/event-names.ts'
import type { ClaimId, PageVersionId } from '../core/model/ids.ts'
import type { Note } from '../core/model/note.ts'
import type { Page } from '../core/model/page.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Snapshot } from '../core/model/snapshot.ts'
import type { QuoteEvidence } from '../core/model/evidence.ts'
import { withKeptQuotes } from '../core/signals/kept/with-kept-quotes.ts'
import { standingOnPage } from '../core/signals/review/standing-on-page.ts'
import type { Deps } from './deps.ts'
import { notFound } from './failure.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { TextRevision } from './ports-pages.ts'
import { reviewOf } from './review/review-on-file.ts'

/** A saved page for the reader, with the words that something stands on. Needs no network. */
export function savedPage(
  deps: Pick<Deps, 'workspace'>,
  input: { readonly pageVersionId: PageVersionId; readonly revision?: number | undefined },
): Result<SavedPage> {
  const { pages } = deps.workspace
  const version = pages.version(input.pageVersionId)
  const page = version && pages.get(version.pageId)
  const text = pages.text(input.pageVersionId, input.revision)
  if (!version || !page || !text) {
    return fail(
      notFound(
        'The saved copy of this page is missing.',
        'Research the account again, or open the page in your browser.',
      ),
    )
  }
  const versions = pages.versions(page.id)
  return ok({
    page,
    version,
    versionNumber: versions.length - versions.findIndex(({ id }) => id === version.id),
    versions: versions.length,
    revision: text.revision,
    document: text.document,
    quotes: usedQuotes(deps, page, text),
  })
}

/** Everything that stands on words of this page: evidence and events, what the snapshot says, facts, notes that quote it. */
function usedQuotes(deps: Pick<Deps, 'workspace'>, page: Page, read: TextRevision): SavedPage['quotes'] {
  const { workspace } = deps
  const { accountId } = page
  const account = workspace.accounts.get(accountId)
  const snapshot = workspace.snapshots.latest(accountId)
  const [text] = withKeptQuotes([{ page, text: read }], workspace.keptQuotes.list(accountId)).map((one) => one.text)
  if (!text) return []
  const standing = standingOnPage(page, text, reviewOf(workspace, accountId))
  const lens = (account ? playbookFor(deps, account) : null)?.content
  const statements = new Map(
    [...(lens?.problems ?? []), ...(lens?.opportunities ?? [])].map(({ id, statement }) => [id, statement]),
  )
  const quotes = [
    ...standing.problems
      .filter(({ holder }) => holder === 'account')
      .map(({ id, evidence, direction, problem }) => ({
        claimId: id,
        evidence,
        usedFor: `Likely problem, ${direction}: ${statements.get(problem) ?? problem}`,
      })),
    ...(snapshot ? snapshotQuotes(snapshot, text) : []),
    ...standing.events.map(({ id, type, evidence }) => ({ claimId: id, evidence, usedFor: eventNames[type] })),
    ...factQuotes(text),
    ...noteQuotes(workspace.notes.list(accountId), text),
  ]
  const seen = new Set<string>()
  const isNew = ({ start, end, usedFor }: SavedPage['quotes'][number]): boolean => {
    const key = `${start} ${end} ${usedFor}`
    return !seen.has(key) && Boolean(seen.add(key))
  }
  return quotes
    .map(({ claimId, evidence: { start, end }, usedFor }) => ({ claimId, start, end, usedFor }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(isNew)
}

type Placed = { claimId: SavedPage['quotes'][number]['claimId']; evidence: Span; usedFor: string }
type Span = { readonly start: number; readonly end: number }

/** Facts whose words stand in the text. */
function factQuotes({ document, pageVersionId }: Pick<TextRevision, 'document' | 'pageVersionId'>): Placed[] {
  return document.facts.flatMap(({ kind, quote, start }) =>
    start !== undefined && document.text.startsWith(quote, start)
      ? [
          {
            claimId: `fact-${pageVersionId}-${start}-${kind}` as ClaimId, // made here, so branded here
            evidence: { start, end: start + quote.length },
            usedFor: `Fact: ${kind}`,
          },
        ]
      : [],
  )
}

/** Places of this page that a note's links lead to, as the window writes them. */
function noteQuotes(notes: readonly Note[], { pageVersionId, revision, document }: TextRevision): Placed[] {
  return notes.flatMap(({ id, markdown }) =>
    [...markdown.matchAll(/[?&]source=([\w-]+)&rev=(\d+)&start=(\d+)&end=(\d+)/g)].flatMap(
      ([, source, rev, from, to]) => {
        const [start, end] = [Number(from), Number(to)]
        if (source !== pageVersionId || Number(rev) !== revision || end <= start || end > document.text.length)
          return []
        return [{ claimId: `note-${id}-${start}` as ClaimId, evidence: { start, end }, usedFor: 'Your note' }] // made here
      },
    ),
  )
}

type Used = { claimId: SavedPage['quotes'][number]['claimId']; evidence: QuoteEvidence; usedFor: string }

function snapshotQuotes(snapshot: Snapshot, text: TextRevision): Used[] {
  const claims = [
    ...snapshot.events.map(({ id, label, evidence }) => ({ id, evidence, usedFor: label })),
    ...snapshot.business.map(({ id, evidence }) => ({ id, evidence, usedFor: 'Their business' })),
    ...snapshot.goals.map(({ id, evidence }) => ({ id, evidence, usedFor: 'Their goals' })),
    ...snapshot.people.map(({ id, name, evidence }) => ({ id, evidence, usedFor: name })),
    ...snapshot.know.map(({ id, text: words, evidence }) => ({ id, evidence, usedFor: words })),
    ...(snapshot.fit?.criteria ?? []).map(({ id, label, evidence }) => ({
      id: `fit-${id}` as Used['claimId'],
      evidence,
      usedFor: `Fit: ${label}`,
    })),
  ]
  return claims.flatMap(({ id, evidence, usedFor }) =>
    evidence.flatMap((item) =>
      item.type === 'quote' && item.pageVersionId === text.pageVersionId && item.revision === text.revision
        ? [{ claimId: id, evidence: item, usedFor }]
        : [],
    ),
  )
}
