import { expect, it } from 'vitest'
import type { Decision } from '../../core/model/decision.ts'
import type { ClaimId, DecisionId, PageId, PageVersionId } from '../../core/model/ids.ts'
import { aKeptPage, anAccount, at, memoryStores } from './testing/builders.ts'

const account = anAccount()

const aDecision = (key: string, given: Partial<Decision> = {}): Decision => ({
  id: `dec_${key}` as DecisionId,
  accountId: account.id,
  claimId: 'evt_1' as ClaimId,
  subject: {
    about: 'event',
    type: 'expansion_facility',
    actor: 'account',
    status: 'happened',
    date: null,
    dateFrom: null,
    args: { place: 'Łódź' },
    label: 'New plant in Łódź',
    confidence: 0.9,
    ruleId: 'expansion_facility/opens',
    quotes: [
      {
        pageId: 'pag_1' as PageId,
        pageVersionId: 'ver_1' as PageVersionId,
        revision: 1,
        start: 0,
        end: 28,
        quote: 'We opened a plant in Łódź.',
        ruleId: 'expansion_facility/opens',
        hit: 'opened a plant',
        args: { place: 'Łódź' },
        pageTitle: 'News',
        pageUrl: 'https://kestrel.example/news',
        publishedAt: null,
        fetchedAt: at('09:00:00'),
      },
    ],
  },
  verdict: 'rejected',
  reason: 'not-real',
  note: 'They only thought of it.',
  correction: null,
  decidedAt: at('10:00:00'),
  undoneAt: null,
  ...given,
})

it('keeps every word, the latest first, and of one taken back the moment', () => {
  const { stores } = memoryStores()
  stores.accounts.save(account)
  const [first, second] = [aDecision('1'), aDecision('2', { decidedAt: at('11:00:00') })]
  stores.decisions.save(first)
  stores.decisions.save(second)
  expect(stores.decisions.list(account.id)).toEqual([second, first])
  const before = stores.decisions.version()
  stores.decisions.save({ ...first, undoneAt: at('12:00:00'), note: 'what was said is not changed' })
  expect(stores.decisions.get(first.id)).toEqual({ ...first, undoneAt: at('12:00:00') })
  expect(stores.decisions.version()).toBeGreaterThan(before)
  expect(stores.decisions.list()).toHaveLength(2)
  expect(stores.decisions.get('dec_none' as DecisionId)).toBeUndefined()
})

it('goes when its account is erased', () => {
  const { db, stores } = memoryStores()
  stores.accounts.save(account)
  stores.decisions.save(aDecision('1'))
  db.prepare('DELETE FROM account WHERE id = ?').run(account.id)
  expect(stores.decisions.list()).toEqual([])
})

it('counts the hits of each rule on the pages on file, without those taken out', () => {
  const { stores } = memoryStores()
  stores.accounts.save(account)
  const { page, version, body, text } = aKeptPage()
  stores.pages.keep(page, version, body, text)
  expect([...stores.decisions.hitsByRule()]).toEqual(
    [...Map.groupBy(text.events, ({ ruleId }) => ruleId)].map(([ruleId, hits]) => [ruleId, hits.length]),
  )
  expect(stores.decisions.hitsByRule().size).toBeGreaterThan(0)
  stores.pages.remove(page.id, at('10:00:00'))
  expect(stores.decisions.hitsByRule().size).toBe(0)
})

it('does not hand out a record that is not a decision', () => {
  const { db, stores } = memoryStores()
  stores.accounts.save(account)
  stores.decisions.save(aDecision('1'))
  db.exec(`UPDATE decision SET told = replace(told, '"rejected"', '"burnt"')`)
  expect(() => stores.decisions.list(account.id)).toThrow(/decision dec_1/)
})
