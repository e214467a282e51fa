import { describe, expect, test } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aCall, aDossier, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { buildBrief } from '../brief/build-brief.ts'
import type { ClaimId, PageId, PageVersionId, SnapshotId } from '../model/ids.ts'
import type { PageChange } from '../model/page-change.ts'
import { snapshotSchema } from '../model/snapshot.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { explainClaim } from './explain.ts'
import { betweenWords } from './noticed-changes.ts'

/** A change of the first page of the dossier, whose earlier copy had the words. */
function aChange(
  over: Partial<PageChange> & Pick<PageChange, 'about' | 'direction' | 'label'>,
  was: string,
  is = '',
): PageChange {
  const pageId = `pag_${brackwellPages[0]?.path ?? ''}` as PageId
  const quote = (words: string, version: string) =>
    words === ''
      ? null
      : {
          type: 'quote' as const,
          pageId,
          pageVersionId: version as PageVersionId,
          revision: 1,
          start: 0,
          end: words.length,
          quote: words,
        }
  return {
    id: `chg_${over.about}_${over.label}` as ClaimId,
    accountId: aDossier([]).account.id,
    pageId,
    pageKind: 'team',
    pageTitle: 'People',
    pageUrl: 'https://brackwell.example/people',
    onPages: 1,
    evidence: {
      type: 'change',
      before: quote(was, 'ver_before'),
      after: quote(is, `ver_${brackwellPages[0]?.path ?? ''}`),
    },
    fromVersionId: 'ver_before' as PageVersionId,
    toVersionId: 'ver_after' as PageVersionId,
    lastSeenAt: instant('2026-11-10T09:00:00.000Z'),
    foundAt: instant('2026-11-17T09:00:00.000Z'),
    ...over,
  }
}

const gone = aChange(
  {
    about: 'person',
    direction: 'stopped',
    label: 'Gone from the team page: Una Prior, Maintenance Director',
    subject: { name: 'Una Prior', detail: 'Maintenance Director' },
  },
  'Una Prior',
)
const customer = aChange(
  {
    about: 'customer',
    direction: 'began',
    label: 'Names a customer: Ashby Looms',
    subject: { name: 'Ashby Looms', detail: null },
    pageKind: 'customers',
  },
  '',
  'Our customers',
)

function look(changes: readonly PageChange[], cues: Parameters<typeof aPlaybook>[0] = {}) {
  const dossier = aDossier(brackwellPages)
  return buildSnapshot(
    {
      ...dossier,
      changes,
      changesOnFile: {
        changes,
        // what came stands there today
        pages: dossier.pages.map(({ page, text }) => ({
          url: page.url,
          document: { ...text.document, kind: 'about', text: `${text.document.text}\nAshby Looms` },
        })),
        openings: { boards: [], openings: [], quoteOf: () => null, isBoard: () => false },
      },
    },
    aPlaybook(cues),
    { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null },
  )
}

describe('changes of their pages in a snapshot', () => {
  test('are kept with their readings, and are a source of their own', () => {
    const snapshot = snapshotSchema.parse(look([gone]))
    expect(snapshot.changes).toMatchObject([{ kind: 'person_gone', sensitive: true, freshness: 'fresh', ageDays: 7 }])
    const copy = snapshot.sources.find(({ pageVersionId }) => pageVersionId === 'ver_before')
    expect(copy).toMatchObject({ title: expect.stringMatching(/, as it was$/), fetchedAt: gone.lastSeenAt })
    expect(explainClaim(snapshot, gone.id)).toMatchObject({
      claim: 'Gone from the team page: Una Prior, Maintenance Director, between 10 and 17 Nov 2026',
      rule: 'person gone: two readings of https://brackwell.example/people, read 10 Nov 2026 and 17 Nov 2026',
    })
  })

  test('somebody gone leaves a question open and a caution, and is no reason to call', () => {
    const snapshot = look([gone])
    expect(snapshot.unknowns[0]).toMatchObject({ text: 'Who is Maintenance Director now?' })
    expect(snapshot.recommendation?.reasons.map(({ text }) => text).join(' ')).not.toContain('Una Prior')
    expect(snapshot.know.map(({ text }) => text).join(' ')).not.toContain('Una Prior')
    const brief = buildBrief({
      snapshot,
      account: { name: 'Brackwell Castings', homeUrl: 'https://brackwell.example/' },
      call: null,
      lastCall: null,
      playbook: aPlaybook(),
      seller: { company: '', offer: '', customers: '' },
      asOf: now,
    })
    expect(brief.donot.map(({ t }) => t.map(({ t: words }) => words).join(''))).toContain(
      'Una Prior, Maintenance Director, no longer on the team page, between 10 and 17 Nov. Know it, don’t open with it.',
    )
  })

  test('a new customer is worth knowing and adds to the reasons, whatever the verdict stands on', () => {
    const snapshot = look([customer])
    expect(snapshot.recommendation?.verdict).toBe(look([]).recommendation?.verdict)
    expect(snapshot.recommendation?.reasons.at(-1)).toMatchObject({
      text: 'Names a customer: Ashby Looms, between 10 and 17 Nov 2026',
      evidence: [{ type: 'change' }],
    })
    expect(snapshot.know.map(({ text }) => text)).toContain('Names a customer: Ashby Looms, between 10 and 17 Nov 2026')
  })

  test('what changed since the last call stands in its line, but nothing one does not open with', () => {
    const since = (changes: readonly PageChange[], at: string) =>
      buildBrief({
        snapshot: look(changes),
        account: { name: 'Brackwell Castings', homeUrl: 'https://brackwell.example/' },
        call: null,
        lastCall: aCall({ at: instant(at), outcome: 'They asked for a visit.' }),
        playbook: aPlaybook(),
        seller: { company: '', offer: '', customers: '' },
        asOf: now,
      })
        .since?.map(({ t }) => t)
        .join('')
    expect(since([customer, gone], '2026-11-12T09:00:00.000Z')).toBe(
      'They asked for a visit. On their pages since: Names a customer: Ashby Looms.',
    )
    expect(since([customer], '2026-11-20T09:00:00.000Z')).toBe('They asked for a visit.')
    expect(since([gone], '2026-11-12T09:00:00.000Z')).toBe('They asked for a visit.')
  })

  test('speak for or against a problem where the playbook names them', () => {
    const [first, ...others] = aPlaybook().content.problems
    if (!first) throw new Error('no problem')
    const speaks = (cue: (typeof first.cues)[number]) =>
      look([gone], { problems: [{ ...first, cues: [cue] }, ...others] })
        .problems.find(({ problemId }) => problemId === first.id)
        ?.for.filter(({ ruleId }) => ruleId.startsWith('cue/change'))
    expect(speaks({ change: 'person_gone', of: 'maintenance', strength: 2 })).toMatchObject([
      { strength: 2, evidence: { type: 'change' }, ruleId: 'cue/change/person_gone', date: '2026-11-17' },
    ])
    expect(speaks({ change: 'person_gone', of: 'quality' })).toEqual([])
    expect(speaks({ change: 'customer_gone' })).toEqual([])
  })
})

test('the span of two readings, as short as it can be said', () => {
  const words = (after: string | null, by: string) =>
    betweenWords({ after: after === null ? null : instant(after), by: instant(by) })
  expect(words('2026-11-03T09:00:00.000Z', '2026-11-10T09:00:00.000Z')).toBe('between 3 and 10 Nov 2026')
  expect(words('2026-10-28T09:00:00.000Z', '2026-11-10T09:00:00.000Z')).toBe('between 28 Oct and 10 Nov 2026')
  expect(words('2025-12-28T09:00:00.000Z', '2026-01-10T09:00:00.000Z')).toBe('between 28 Dec 2025 and 10 Jan 2026')
  expect(words(null, '2026-11-10T09:00:00.000Z')).toBe('seen 10 Nov 2026')
})
