import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

const said = 'Our setters leave at six. The new grinder stood still for nine days in May, and 38 people waited.'

export function tellsOfKeptQuotes(host: Connection): void {
  test('keeps words of a page as evidence, a signal and a fact: the snapshot follows, and each is changed and taken away', async () => {
    const { api } = host
    const { id: accountId } = await api.accounts.find({ words: 'Pellworth Drives' })
    const { page } = await api.imports.bringIn({ accountId, content: { type: 'text', text: said } })
    const { versionId: pageVersionId } = page
    if (pageVersionId === null) throw new Error('the text was kept')
    const { document, revision } = await api.pages.get({ pageVersionId })
    const place = (words: string) => {
      const start = document.text.indexOf(words)
      return { pageVersionId, revision, start, end: start + words.length }
    }
    const before = await api.snapshots.build({ accountId })
    const problem = before.problems[0]
    if (!problem) throw new Error('the sample has likely problems')
    const as = { what: 'evidence', problem: problem.problemId, direction: 'against', strength: 3 } as const
    const kept = await api.keptQuotes.keep({ ...place('Our setters leave at six.'), as, remark: 'heard it twice' })
    const linesOf = async () => {
      const snapshot = await api.snapshots.latest({ accountId })
      const held = snapshot?.problems.find(({ problemId }) => problemId === problem.problemId)
      return [...(held?.for ?? []), ...(held?.against ?? [])].filter(({ ruleId }) => ruleId === 'kept')
    }
    expect(await linesOf()).toMatchObject([
      {
        id: `kept-${kept.id}`,
        direction: 'against',
        strength: 3,
        checked: 'kept',
        evidence: { quote: 'Our setters leave at six.' },
      },
    ])
    expect(await api.keptQuotes.list({ accountId })).toMatchObject([
      { kept: { id: kept.id, remark: 'heard it twice' }, claimId: `kept-${kept.id}`, standing: 'stands' },
    ])
    const { quotes } = await api.pages.get({ pageVersionId, revision })
    expect(quotes.find(({ claimId }) => claimId === `kept-${kept.id}`)?.usedFor).toContain(problem.statement)
    const explained = await api.signals.explain({
      claimId: `kept-${kept.id}` as (typeof problem.for)[number]['id'],
      accountId,
    })
    expect(explained.rule).toContain('You read it')
    // it is the user's own reading: there is no rule to judge
    const judged = api.decisions.decide({ accountId, claimId: `kept-${kept.id}`, verdict: 'accepted' })
    expect((await failureOf(judged)).kind).toBe('bad-input')

    const changed = await api.keptQuotes.change({ keptQuoteId: kept.id, as: { ...as, direction: 'for', strength: 1 } })
    expect(changed).toMatchObject({ id: kept.id, remark: '', as: { direction: 'for', strength: 1 } })
    expect(await linesOf()).toMatchObject([{ direction: 'for', strength: 1 }])

    const event = {
      what: 'signal',
      type: 'supply_disruption',
      actor: 'account',
      status: 'happened',
      date: '2026-05',
    } as const
    const signal = await api.keptQuotes.keep({
      ...place('The new grinder stood still for nine days in May'),
      as: event,
    })
    const shown = (await api.signals.list({ accountId })).events.find(({ id }) => id === `evt_kept-${signal.id}`)
    expect(shown).toMatchObject({ state: 'kept', checked: 'kept', date: '2026-05', dateFrom: 'you', decision: null })

    const fact = await api.keptQuotes.keep({
      ...place('38 people'),
      as: { what: 'fact', kind: 'headcount', value: '38' },
    })
    const factsOf = async () =>
      (await api.accounts.facts({ accountId })).filter(({ fact: { ruleId } }) => ruleId === 'kept')
    expect(await factsOf()).toMatchObject([{ fact: { kind: 'headcount', value: '38', quote: '38 people' } }])

    for (const one of [kept, signal, fact])
      expect(await api.keptQuotes.remove({ keptQuoteId: one.id })).toMatchObject({ id: one.id })
    expect(await api.keptQuotes.list({ accountId })).toEqual([])
    expect([await linesOf(), await factsOf()]).toEqual([[], []])
    await api.bin.restore({ items: [{ kind: 'kept-quote', id: kept.id }] })
    expect(await linesOf()).toHaveLength(1)
    await api.bin.put({
      items: [
        { kind: 'kept-quote', id: kept.id },
        { kind: 'page', id: page.id },
      ],
    })
    await api.bin.erase({ items: [{ kind: 'page', id: page.id }] })
    // its words are gone with their page
    expect((await api.bin.list({})).rows.filter(({ id }) => id === kept.id)).toEqual([])
  })

  test('refuses words that are not there, too many, and a problem that nobody has', async () => {
    const { api } = host
    const { id: accountId } = await api.accounts.find({ words: 'Pellworth Drives' })
    const long = (await api.pages.list({ accountId })).find(
      ({ kind, versionId }) => kind === 'about' && versionId !== null,
    )
    if (!long?.versionId) throw new Error('the sample has a page about itself')
    const as = { what: 'fact', kind: 'product', value: 'gears' } as const
    const at = { pageVersionId: long.versionId, revision: long.revision, start: 0, end: 20 }
    const refused = async (input: Parameters<typeof api.keptQuotes.keep>[0]) =>
      (await failureOf(api.keptQuotes.keep(input))).kind
    expect(await refused({ ...at, end: 1001, as })).toBe('bad-input')
    expect(await refused({ ...at, start: 900_000, end: 900_010, as })).toBe('bad-input')
    expect(await refused({ ...at, pageVersionId: 'ver_none', as })).toBe('not-found')
    expect(await refused({ ...at, as: { what: 'evidence', problem: 'none', direction: 'for', strength: 1 } })).toBe(
      'bad-input',
    )
    const kept = await api.keptQuotes.keep({ ...at, as })
    expect(await refused({ ...at, as })).toBe('conflict')
    await api.keptQuotes.remove({ keptQuoteId: kept.id })
    expect((await failureOf(api.keptQuotes.remove({ keptQuoteId: kept.id }))).kind).toBe('not-found')
    expect((await failureOf(api.keptQuotes.change({ keptQuoteId: kept.id, as }))).kind).toBe('not-found')
    await api.bin.erase({ items: [{ kind: 'kept-quote', id: kept.id }] })
  })
}
