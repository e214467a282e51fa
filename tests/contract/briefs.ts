import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfBriefs(host: Connection): void {
  test('edits the lines of a page, keeps that through every build, and takes it back', async () => {
    const [{ account } = {}] = (await host.api.accounts.list({})).rows
    if (!account) throw new Error('an account was added before')
    const which = { accountId: account.id, callId: null }
    const words = 'Agree who decides. <b>Nothing else</b>'
    const change = { do: 'write' as const, key: 'objective', texts: { t: words } }
    const { before, id } = await host.api.briefs.edit({ ...which, page: 'brief', change })
    expect(id).toEqual({ ...which, page: 'brief' })
    const { brief, lines, pdf, overfull } = await host.api.briefs.preview(which)
    expect(brief.objective).toBe(words)
    expect(lines.find(({ key }) => key === 'objective')).toMatchObject({ state: 'edited', place: 'shown' })
    expect(
      Buffer.from(pdf ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(overfull).toBeNull()
    const html = await host.api.briefs.export({ ...which, format: 'html' })
    expect(Buffer.from(html.base64, 'base64').toString()).toContain('&lt;b&gt;Nothing else')
    const ask = lines.find(({ part }) => part === 'ask')?.key ?? ''
    const long = 'Far too long to stand above the fold. '.repeat(15)
    await host.api.briefs.edit({ ...which, page: 'brief', change: { ...change, texts: { t: long } } })
    await host.api.briefs.edit({
      ...which,
      page: 'brief',
      change: { do: 'write', key: ask, texts: { q: long, stop: long } },
    })
    const full = await host.api.briefs.preview(which)
    expect([full.pdf, full.overfull?.details]).toEqual([null, { part: 'Ask' }])
    await host.api.briefs.putEdits({ id, edits: before })
    expect((await host.api.briefs.preview(which)).brief.objective).not.toBe(words)
    expect(
      (await failureOf(host.api.briefs.edit({ ...which, page: 'brief', change: { ...change, key: 'none' } }))).kind,
    ).toBe('conflict')
  })

  test('keeps a brief as it was approved, says what changed since, and takes it back', async () => {
    const [{ account } = {}] = (await host.api.accounts.list({})).rows
    if (!account) throw new Error('an account was added before')
    const which = { accountId: account.id, callId: null }
    const { snapshotId, approval: none } = await host.api.briefs.preview(which)
    expect(none).toBeNull()
    const other = { ...which, snapshotId: 'snp_other' }
    expect((await failureOf(host.api.briefs.approve(other))).kind).toBe('conflict')
    const approval = await host.api.briefs.approve({ ...which, snapshotId })
    expect(approval).toMatchObject({ ...which, snapshotId, withdrawnAt: null })
    const unchanged = { id: approval.id, changes: [], edited: false, callChanged: false }
    expect((await host.api.briefs.preview(which)).approval).toMatchObject(unchanged)
    const change = { do: 'write' as const, key: 'objective', texts: { t: 'Agree on nothing.' } }
    const { before, id } = await host.api.briefs.edit({ ...which, page: 'brief', change })
    expect((await host.api.briefs.preview(which)).approval).toMatchObject({ ...unchanged, edited: true })
    const frozen = await host.api.briefs.approved({ approvalId: approval.id })
    expect(frozen.approval.brief).toEqual(approval.brief)
    expect(frozen.approval.brief.objective).not.toBe('Agree on nothing.')
    expect(Buffer.from(frozen.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    await host.api.briefs.putEdits({ id, edits: before })
    expect((await host.api.briefs.withdraw({ approvalId: approval.id })).withdrawnAt).not.toBeNull()
    expect((await host.api.briefs.preview(which)).approval).toBeNull()
    await host.api.briefs.withdraw({ approvalId: approval.id, withdrawn: false })
    expect((await host.api.briefs.preview(which)).approval).toMatchObject({ id: approval.id })
    for (const missing of [{ approvalId: 'apr_none' }])
      for (const call of [host.api.briefs.approved(missing), host.api.briefs.withdraw(missing)])
        expect((await failureOf(call)).kind).toBe('not-found')
    await host.api.briefs.withdraw({ approvalId: approval.id })
  })

  test('prepares a day: nothing to prepare is said, what was begun is listed and ended', async () => {
    const nobody = { day: '2031-05-06' }
    expect(await host.api.prepare.get(nobody)).toMatchObject({ ...nobody, begunAt: null, rows: [] })
    expect((await failureOf(host.api.prepare.start(nobody))).kind).toBe('not-found')
    const { account } = await host.api.accounts.add({ address: 'prepared-mill.invalid', name: 'Prepared Mill' })
    const call = await host.api.calls.save({
      accountId: account.id,
      at: '2031-05-07T12:00:00.000Z',
      minutes: 30,
      people: [],
      objective: '',
      nextCommitment: '',
      approachedBy: null,
      outcome: '',
    })
    const day = { day: '2031-05-07' }
    const begun = await host.api.prepare.start(day)
    expect(begun.rows).toMatchObject([{ call: { id: call.id }, approval: null }])
    await host.api.prepare.cancel(day)
    const [row] = (await host.api.prepare.get(day)).rows
    expect(['cancelled', 'failed']).toContain(row?.refresh.state)
    await host.api.accounts.remove({ accountId: account.id })
  })

  test('makes no page of one company for a call with another', async () => {
    const { account: one } = await host.api.accounts.add({ address: 'one-mill.example', name: 'One Mill' })
    const { account: other } = await host.api.accounts.add({ address: 'other-mill.example', name: 'Other Mill' })
    const call = await host.api.calls.save({
      accountId: other.id,
      at: '2026-03-02T10:00:00.000Z',
      minutes: 30,
      people: [{ name: 'Jonas Ferrin', role: '' }],
      objective: 'Only for the other mill.',
      nextCommitment: '',
      approachedBy: null,
      outcome: '',
    })
    const { brief } = await host.api.briefs.preview({ accountId: one.id, callId: call.id })
    expect([brief.who, brief.objective].join()).not.toMatch(/Ferrin|other mill/)
    expect((await failureOf(host.api.calls.save({ ...call, accountId: one.id }))).kind).toBe('not-found')
    await host.api.calls.remove({ callId: call.id })
    for (const { id } of [one, other]) await host.api.accounts.remove({ accountId: id })
  })

  test('prints a brief of one page in each format', async () => {
    const account = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const { brief } = await host.api.briefs.preview({ accountId: account.id, paper: 'A4' })
    expect(brief.account).toBe(account.name)
    const pdf = await host.api.briefs.export({ accountId: account.id, format: 'pdf' })
    expect(pdf.pages).toBe(1)
    expect(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.fileName).not.toMatch(/pursue/i)
    const markdown = await host.api.briefs.export({ accountId: account.id, format: 'md' })
    expect(Buffer.from(markdown.base64, 'base64').toString()).toContain(account.name)
    const text = await host.api.briefs.export({ accountId: account.id, format: 'txt' })
    expect(text).toMatchObject({ contentType: 'text/plain', fileName: expect.stringMatching(/\.txt$/) })
    expect(Buffer.from(text.base64, 'base64').toString()).toContain(`${account.name}\n===`)
    const json = await host.api.briefs.export({ accountId: account.id, format: 'json' })
    expect(JSON.parse(Buffer.from(json.base64, 'base64').toString())).toMatchObject({
      format: 'groundwork.brief/1',
      account: account.name,
    })
  }, 180_000)

  test('prints the page to leave in each format, and has none where nothing can be quoted', async () => {
    const account = await host.api.accounts.find({ words: 'Pellworth Drives' })
    const { handout, left } = await host.api.briefs.handout({ accountId: account.id, paper: 'A4' })
    expect(handout.company).toBe(account.name)
    expect(handout.said.length).toBeGreaterThan(0)
    expect(left).toBe('')
    for (const format of ['pdf', 'md', 'html', 'docx', 'txt', 'json'] as const) {
      const [first, again] = await Promise.all([
        host.api.briefs.export({ accountId: account.id, page: 'handout', format }),
        host.api.briefs.export({ accountId: account.id, page: 'brief', format }),
      ])
      expect(first.fileName).toMatch(new RegExp(`^pellworth-drives-agenda-[0-9-]+\\.${format}$`))
      expect(first.contentType).toBe(again.contentType)
      expect(first.base64).not.toBe(again.base64)
      if (format === 'pdf' || format === 'docx') continue
      const text = Buffer.from(first.base64, 'base64').toString()
      expect(text).toContain(account.name)
      expect(text).not.toMatch(/INTERNAL|Groundwork,|Recommendation/)
    }
    const { account: unread } = await host.api.accounts.add({ address: 'nothing-read.example' })
    const mail = await host.api.briefs.mail({ accountId: account.id, paper: 'A4' })
    expect(mail.subject).toBe(handout.title)
    expect(mail.body).toContain(handout.purpose)
    expect(mail.href).toMatch(/^mailto:\?subject=[^&?#\s]+/)
    expect(mail.href.includes('&body=')).toBe(mail.whole)
    const none = await failureOf(host.api.briefs.handout({ accountId: unread.id }))
    expect(none).toMatchObject({ kind: 'not-found', message: expect.stringContaining('no page to leave') })
  }, 180_000)
}
