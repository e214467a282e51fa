import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, type AppError, type ResearchProgress, appErrorSchema } from '../../src/contract/contract.ts'
import { everyMethod, recordCalls } from './record-calls.ts'
import { type Connected, temporaryFolder, transports } from './transports.ts'

/** The AppError of a call that must fail. */
async function failureOf(call: Promise<unknown>): Promise<AppError> {
  const thrown: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (typeof thrown !== 'object' || thrown === null || !('data' in thrown))
    throw new Error(`no typed failure: ${String(thrown)}`)
  return appErrorSchema.parse(thrown.data)
}

async function toTheEnd(api: Api, researchId: ResearchProgress['research']['id']): Promise<ResearchProgress> {
  let last: ResearchProgress | undefined
  for await (const progress of await api.research.watch({ researchId })) last = progress
  if (!last) throw new Error('nothing was told of the research')
  return last
}

describe.each(Object.entries(transports))('the contract, %s', (_name, connect) => {
  const folder = temporaryFolder()
  const called = new Set<string>()
  let connected: Connected
  let api: Api

  beforeAll(async () => {
    connected = await connect(folder.path)
    api = recordCalls(connected.api, called)
  })
  afterAll(async () => {
    await connected.close()
    folder.remove()
  })

  test('tells the state of a new workspace and keeps settings', async () => {
    const status = await api.workspace.status()
    expect(status).toMatchObject({ path: folder.path, readOnly: false, holder: null, accounts: 0 })
    expect(status.settings.playbookId).toBeNull()
    const saved = await api.workspace.saveSettings({ paper: 'Letter' })
    expect(saved.paper).toBe('Letter')
    expect((await api.workspace.status()).settings).toEqual(saved)
  })

  test('refuses input of the wrong form with the one error shape', async () => {
    // the wrong form is the point here
    const error = await failureOf(api.accounts.add({ address: '' }))
    expect(error.kind).toBe('bad-input')
    expect(error.message).toMatch(/address/)
  })

  test('adds a company once, whatever way its address is written', async () => {
    const first = await api.accounts.add({ address: 'www.calder-mills.example' })
    const again = await api.accounts.add({ address: 'https://calder-mills.example/about?utm_source=x' })
    expect(first.added).toBe(true)
    expect(again).toMatchObject({ added: false, account: { id: first.account.id } })
    const error = await failureOf(api.accounts.add({ address: 'ftp://calder-mills.example/' }))
    expect(error.kind).toBe('bad-input')
    expect(error.next).toBeTruthy()
  })

  test('finds, changes, bins and restores an account', async () => {
    const account = await api.accounts.find({ words: 'calder-mills.example' })
    const changed = await api.accounts.update({ accountId: account.id, name: 'Calder Mills', segment: 'Paper' })
    expect(changed).toMatchObject({ name: 'Calder Mills', segment: 'Paper', tags: [] })
    const tagged = await api.accounts.update({ accountId: account.id, tags: [' fair  2026', 'Fair 2026', 'referral'] })
    expect(tagged.tags).toEqual(['fair 2026', 'referral'])
    expect(await api.accounts.tags()).toEqual([
      { tag: 'fair 2026', accounts: 1 },
      { tag: 'referral', accounts: 1 },
    ])
    expect((await api.search.query({ words: 'referral' })).map((hit) => hit.accountId)).toEqual([account.id])
    await api.accounts.remove({ accountId: account.id })
    expect((await failureOf(api.accounts.get({ accountId: account.id }))).kind).toBe('not-found')
    expect((await api.accounts.list({})).rows).toEqual([])
    await api.accounts.restore({ accountId: account.id })
    expect((await api.accounts.get({ accountId: account.id })).account.name).toBe('Calder Mills')
    expect((await api.accounts.list({ prefix: 'cald' })).rows).toHaveLength(1)
    expect(await api.accounts.facts({ accountId: account.id })).toEqual([])
    expect(await api.accounts.openings({ accountId: account.id })).toEqual({ boards: [], openings: [] })
    expect(await api.accounts.identityQuestion({ accountId: account.id })).toBeNull()
    const settled = { accountId: account.id, questionId: 'idq_none', answer: 'not-them' } as const
    expect((await failureOf(api.accounts.answerIdentity(settled))).kind).toBe('not-found')
  })

  test('keeps notes as typed and never overwrites another window’s', async () => {
    const account = await api.accounts.find({ words: 'Calder Mills' })
    const note = await api.notes.create({ accountId: account.id, markdown: '# First' })
    const saved = await api.notes.save({
      noteId: note.id,
      version: note.version,
      markdown: '# First\n\nRuth runs the Łódź line.',
    })
    expect(saved.state).toBe('saved')
    const late = await api.notes.save({ noteId: note.id, version: note.version, markdown: 'lost?' })
    expect(late).toMatchObject({ state: 'conflict', note: { markdown: '# First\n\nRuth runs the Łódź line.' } })
    expect((await api.notes.list({ accountId: account.id })).map(({ markdown }) => markdown)).toEqual([
      '# First\n\nRuth runs the Łódź line.',
    ])
    const hits = await api.search.query({ words: 'lodz' })
    expect(hits).toMatchObject([{ type: 'note', accountName: 'Calder Mills' }])
    const gone = await api.notes.remove({ noteId: note.id })
    expect(gone.markdown).toContain('Łódź')
    expect((await failureOf(api.notes.save({ noteId: note.id, version: 2, markdown: 'x' }))).kind).toBe('not-found')
  })

  test('carries an insight to others of the segment, and says how an account stands beside them', async () => {
    const account = await api.accounts.find({ words: 'Calder Mills' })
    const { account: other } = await api.accounts.add({ address: 'other-mills.example' })
    await api.accounts.update({ accountId: other.id, segment: ' paper ' })
    expect(await api.accounts.segments()).toEqual([{ segment: 'Paper', accounts: 2 }])
    const { id: noteId } = await api.notes.create({ accountId: other.id, markdown: 'Felts wear in summer.' })
    expect(await api.notes.carried({ accountId: account.id })).toEqual([])
    const mark = { noteId, kind: 'insight', segment: null, typicalOf: 'stops' } as const
    expect(await api.notes.mark(mark)).toMatchObject({ kind: 'insight', typicalOf: 'stops', version: 1 })
    expect(await api.notes.carried({ accountId: account.id })).toMatchObject([
      { note: { id: noteId }, at: { id: other.id } },
    ])
    expect(await api.notes.carried({ accountId: other.id })).toEqual([])
    const beside = await api.snapshots.peers({ accountId: account.id })
    expect(beside).toMatchObject({ segment: 'Paper', others: 0, notCompared: 1, problems: [] })
    expect(beside.few).toMatch(/No other account of Paper/)
    await api.notes.remove({ noteId })
    expect((await failureOf(api.notes.mark(mark))).kind).toBe('not-found')
    await api.accounts.remove({ accountId: other.id })
  })

  test('checks, saves and confirms a playbook', async () => {
    const [starter] = await api.playbooks.starters()
    if (!starter) throw new Error('no starter playbook')
    const error = await failureOf(api.playbooks.save({ yaml: 'name: Half\nproblems: []\n' }))
    expect(error.kind).toBe('playbook-invalid')
    expect(error.message).toMatch(/[Ll]ine \d/)
    expect((await api.playbooks.read({ yaml: starter.yaml })).content?.name).toBe(starter.content.name)
    const saved = await api.playbooks.save({ yaml: starter.yaml })
    expect(saved.version).toBe(1)
    const next = await api.playbooks.save({ playbookId: saved.id, yaml: `${starter.yaml}\n# edited\n` })
    expect(next).toMatchObject({ id: saved.id, version: 2 })
    expect(await api.playbooks.list()).toHaveLength(1)
    const yaml = 'problems:\n  - statement: Pumps stop.\n    cues: [pump failure]\n'
    const at = await api.playbooks.cueAt({ yaml, line: 3 })
    expect(at).toEqual({ cue: 'pump failure', direction: 'for', statement: 'Pumps stop.', language: 'en' })
    expect(await api.playbooks.cueAt({ yaml, line: 1 })).toBeNull()
    const look = await api.playbooks.cueHits({ cue: 'pump failure', direction: 'for' })
    expect(look).toMatchObject({ taken: { count: 0, hits: [] }, next: null })
    const tried = await api.playbooks.tryOut({ yaml: starter.yaml })
    expect(tried).toEqual({ changes: [], unchanged: 0, unread: 1, accounts: { looked: 1, all: 1 }, next: null })
    expect((await failureOf(api.playbooks.tryOut({ yaml: 'name: Half' }))).kind).toBe('playbook-invalid')
    await api.playbooks.confirm({ playbookId: saved.id })
    expect((await api.workspace.status()).settings.playbookId).toBe(saved.id)
    expect((await api.playbooks.get({ playbookId: saved.id })).version).toBe(2)
  })

  test('edits the text of a playbook, keeps its versions, compares, duplicates, takes away and brings back', async () => {
    const [playbook] = await api.playbooks.list()
    if (!playbook) throw new Error('one was saved before')
    const { yaml, id: playbookId } = playbook
    const edits = [{ op: 'set' as const, path: ['problems', 0, 'short'], value: 'Another word' }]
    const edited = await api.playbooks.edit({ yaml, edits })
    expect(edited).toMatchObject({ faults: [], content: { name: playbook.content.name } })
    expect(edited.yaml.split('\n').filter((line) => !yaml.includes(line))).toEqual(['    short: Another word'])
    const none = [{ op: 'set' as const, path: ['problems', 0, 'questions'], value: [] }]
    expect((await api.playbooks.edit({ yaml, edits: none })).faults).toMatchObject([
      { path: ['problems', 0, 'questions'], says: ' is empty.' },
    ])
    expect(await api.playbooks.read({ yaml: 'name: [' })).toMatchObject({ values: null, faults: [{ line: 1 }] })
    const gone = [{ op: 'remove' as const, path: ['problems', 99] }]
    expect((await failureOf(api.playbooks.edit({ yaml, edits: gone }))).kind).toBe('conflict')

    const third = await api.playbooks.save({ playbookId, yaml: edited.yaml })
    expect((await api.playbooks.versions({ playbookId })).map(({ version }) => version)).toEqual([3, 2, 1])
    expect((await api.playbooks.get({ playbookId, version: 2 })).yaml).toBe(yaml)
    expect((await failureOf(api.playbooks.get({ playbookId, version: 9 }))).kind).toBe('not-found')
    const parts = await api.playbooks.compare({ before: { playbookId, version: 2 }, after: { playbookId } })
    expect(parts).toMatchObject([
      { kind: 'problem', state: 'changed', fields: [{ field: 'short', after: ['Another word'] }] },
    ])

    const copy = await api.playbooks.duplicate({ playbookId })
    expect(copy).toMatchObject({ version: 1, content: { name: `${third.content.name}, copy` } })
    expect((await failureOf(api.playbooks.remove({ playbookId }))).message).toMatch(/in use/)
    await api.playbooks.remove({ playbookId: copy.id })
    expect(await api.playbooks.list()).toHaveLength(1)
    expect((await api.playbooks.removed()).map(({ id }) => id)).toEqual([copy.id])
    expect((await api.playbooks.get({ playbookId: copy.id })).version).toBe(1)
    expect((await failureOf(api.playbooks.confirm({ playbookId: copy.id }))).kind).toBe('not-found')
    await api.playbooks.restore({ playbookId: copy.id })
    expect(await api.playbooks.list()).toHaveLength(2)
    await api.playbooks.remove({ playbookId: copy.id })
  })

  test('keeps calls and shows them on the day', async () => {
    const account = await api.accounts.find({ words: 'Calder Mills' })
    const at = new Date(Date.now() + 86_400_000).toISOString()
    const base = {
      accountId: account.id,
      at,
      minutes: 30,
      people: [{ name: 'Ruth Adeyemi', role: 'Mill Manager' }],
      objective: 'Agree a visit.',
      nextCommitment: '',
      approachedBy: null,
      outcome: '',
    }
    const call = await api.calls.save(base)
    expect((await api.calls.today()).calls.map((row) => row.call.id)).toEqual([call.id])
    expect(await api.calls.list({ accountId: account.id })).toEqual([call])
    const said = { who: 'Ruth Adeyemi', words: 'We lost a week in June.', verbatim: true, criterionId: null }
    const told = {
      callId: call.id,
      problems: [
        { problemId: 'p_words', held: 'confirmed' as const },
        { problemId: 'p_silent', held: 'denied' as const },
      ],
      said: [{ ...said, problemId: 'p_words', direction: null }],
      learned: '',
      weOwe: 'the plan',
      theyOwe: '',
      next: 'Visit on 4 Dec',
    }
    const debrief = await api.debriefs.save(told)
    expect(debrief).toMatchObject({
      problems: [
        { problemId: 'p_words', held: 'confirmed', confidence: null },
        { problemId: 'p_silent', held: 'denied' },
      ],
      said: [
        { ...said, problemId: 'p_words', direction: 'for', date: call.at.slice(0, 10) },
        { problemId: 'p_silent', direction: 'against', verbatim: false, words: 'it is not so' },
      ],
    })
    const again = await api.debriefs.save({ ...told, said: debrief.said, learned: 'What a stop costs' })
    expect(again.said).toEqual(debrief.said)
    const moved = await api.calls.save({ ...call, at: '2027-02-03T09:00:00.000Z' })
    expect((await api.debriefs.list({ accountId: account.id }))[0]?.said[0]?.date).toBe('2027-02-03')
    expect(await api.debriefs.proved()).toMatchObject({
      calls: 1,
      problems: [
        { right: 0, of: 1 },
        { right: 1, of: 1 },
      ],
    })
    const gone = await api.debriefs.remove({ callId: call.id })
    expect(gone.removed).toMatchObject({ learned: 'What a stop costs' })
    expect(await api.debriefs.remove({ callId: call.id })).toEqual({ removed: null })
    expect((await failureOf(api.debriefs.save({ ...told, callId: 'cal_none' }))).kind).toBe('not-found')
    await api.debriefs.restore({ debrief: again })
    expect(await api.debriefs.list({ accountId: account.id })).toMatchObject([{ learned: 'What a stop costs' }])
    expect((await api.calls.remove({ callId: moved.id })).debrief).toMatchObject({ weOwe: 'the plan' })
    expect(await api.debriefs.list({ accountId: account.id })).toEqual([])
    expect(await api.calls.list({ accountId: account.id })).toEqual([])
  })

  test('keeps what the seller holds of a problem, and takes it back', async () => {
    const { account } = await api.accounts.add({ address: 'ledger-words.example' })
    const word = await api.problems.say({
      accountId: account.id,
      problemId: 'p_words',
      stance: 'holds',
      reason: 'Heard it',
    })
    expect(word).toMatchObject({ stance: 'holds', reason: 'Heard it', undoneAt: null })
    expect((await api.problems.history({ accountId: account.id })).words).toEqual([word])
    const back = await api.problems.takeBack({ wordId: word.id })
    expect(back.undoneAt).not.toBeNull()
    expect((await failureOf(api.problems.takeBack({ wordId: 'wrd_none' }))).kind).toBe('not-found')
  })

  test('researches the sample companies and tells what changed meanwhile', async () => {
    const stop = new AbortController()
    const changes = await api.workspace.changes(undefined, { signal: stop.signal })
    const first = changes.next()
    const { runs, accounts } = await api.research.startSample()
    expect(accounts).toHaveLength(2)
    expect((await first).value).toMatchObject({ what: expect.any(String) })
    stop.abort()
    await changes.return?.()
    expect((await api.research.list({})).length).toBe(2)
    for (const run of runs) {
      const end = await toTheEnd(api, run.id)
      expect(end.research).toMatchObject({ state: 'done', reason: null })
      expect(end.pages.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(25)
      expect(await api.research.get({ researchId: run.id })).toMatchObject({ research: { state: 'done' } })
    }
  }, 120_000)

  test('checks a question, and lets the seller’s own lead', async () => {
    const account = await api.accounts.find({ words: 'Pellworth Drives' })
    const accountId = account.id
    const check = await api.questions.check({ accountId, ask: 'How many people work for you?' })
    expect(check).toMatchObject({ read: true, flags: [{ rule: 'answered', weight: 'flag' }] })
    expect(check.flags[0]?.answer?.evidence[0]).toMatchObject({ type: 'quote' })
    expect(check.better?.ask).toMatch(/\?$/)
    const form = await api.questions.check({ ask: 'What keeps you up at night?' })
    expect(form).toMatchObject({ flags: [{ rule: 'generic' }], better: null })
    const typed = { accountId, ask: ' Who sets the old press? ', endsIf: '', tie: 'unknown', problemId: null } as const
    const own = await api.questions.add(typed)
    const latest = async () => (await api.snapshots.latest({ accountId }))?.questions ?? []
    expect((await latest())[0]).toMatchObject({ ask: 'Who sets the old press?', own: own.id })
    for (let more = 2; more <= 5; more++) await api.questions.add({ ...typed, ask: `Who sets press ${more}?` })
    expect((await failureOf(api.questions.add(typed))).kind).toBe('conflict')
    for (const { own: id } of await latest()) if (id) await api.questions.remove({ questionId: id })
    expect((await latest()).some((one) => one.own !== null)).toBe(false)
    expect((await failureOf(api.questions.remove({ questionId: own.id }))).kind).toBe('not-found')
    expect((await failureOf(api.questions.check({ ask: 'Who?', accountId: 'acc_none' }))).kind).toBe('not-found')
  })

  test('shows what stands behind every claim of a snapshot', async () => {
    const [row] = (await api.accounts.list({ prefix: 'pellworth' })).rows
    if (!row) throw new Error('the sample company is not on file')
    const { account } = row
    const snapshot = await api.snapshots.build({ accountId: account.id })
    expect(await api.snapshots.latest({ accountId: account.id })).toEqual(snapshot)
    expect(snapshot.recommendation?.verdict).toBe('pursue')
    const claims = [...(snapshot.recommendation?.reasons ?? []), ...snapshot.business, ...snapshot.events]
    expect(claims.length).toBeGreaterThan(3)
    for (const { id } of claims) {
      const why = await api.signals.explain({ claimId: id, accountId: account.id })
      expect(why.quotes.every(({ stands }) => stands)).toBe(true)
      for (const quote of why.quotes) {
        const page = await api.pages.get({ pageVersionId: quote.pageVersionId, revision: quote.revision })
        expect(page.document.text.slice(quote.start, quote.end)).toBe(quote.quote)
        // what a quote is used for is told in words, not by the id of a problem or an opportunity
        for (const { usedFor } of page.quotes) expect(usedFor).not.toMatch(/: [a-z]+(?:-[a-z]+)+$/)
      }
    }
    expect((await api.pages.list({ accountId: account.id })).length).toBeGreaterThan(25)
    expect((await api.pages.notes({ accountId: account.id })).length).toBeGreaterThan(3)
    const signals = await api.signals.list({ accountId: account.id })
    expect(signals.events.length).toBeGreaterThan(2)
    expect(signals.leftOut.length).toBeGreaterThan(0)
  })

  test('keeps a research session: clock, coverage, captures, summary, and what others can use', async () => {
    const account = await api.accounts.find({ words: 'Pellworth Drives' })
    const accountId = account.id
    expect(await api.sessions.current({ accountId })).toBeNull()
    const { id: sessionId } = await api.sessions.start({ accountId })
    expect(await api.sessions.start({ accountId, planMinutes: 30 })).toMatchObject({ id: sessionId, planMinutes: 5 })
    expect(await api.sessions.plan({ sessionId, planMinutes: 15 })).toMatchObject({ planMinutes: 15 })
    expect((await api.sessions.pause({ sessionId, paused: true })).pauses).toMatchObject([{ to: null }])
    expect((await api.sessions.pause({ sessionId, paused: false })).pauses).toHaveLength(1)
    await api.sessions.tick({ sessionId })
    const [item] = await api.sessions.coverage({ accountId })
    if (!item) throw new Error('nothing is covered')
    await api.sessions.mark({ sessionId, key: item.topic, label: item.label, state: 'not-found', detail: '' })
    await api.sessions.mark({ sessionId, key: 'own:1', label: 'Shifts', state: 'open', detail: '' })
    const looked = await api.sessions.lookedIn({ sessionId, key: 'own:1', label: 'Shifts', where: 'a job site' })
    expect(looked.marks).toMatchObject([{ key: item.topic }, { key: 'own:1', lookedIn: ['a job site'] }])
    const searches = await api.sessions.searches({ accountId, key: 'own:1', label: 'Shifts' })
    expect(searches.map(({ url }) => new URL(url).protocol)).toEqual(searches.map(() => 'https:'))
    const note = await api.sessions.capture({ sessionId, markdown: 'Two shifts, says the gate.' })
    expect(await api.sessions.current({ accountId })).toMatchObject({ id: sessionId, noteIds: [note.id] })

    const ended = await api.sessions.finish({ sessionId })
    const { summary } = await api.sessions.summary({ sessionId })
    expect(ended.summary).toEqual(summary)
    expect(summary).toMatchObject({ captured: [{ noteId: note.id }] })
    expect(summary.notFound.map(({ label }) => label)).toContain(item.label)
    expect(summary.open.map(({ label }) => label)).toContain('Shifts')
    expect((await api.notes.list({ accountId })).map(({ id }) => id)).toContain(ended.summaryNoteId)
    expect((await failureOf(api.sessions.capture({ sessionId, markdown: 'too late' }))).kind).toBe('conflict')
    expect((await failureOf(api.sessions.share({ sessionId, lineIds: [] }))).kind).toBe('bad-input')
    const insight = await api.sessions.share({ sessionId, lineIds: [], words: 'Ask at the gate.' })
    expect(insight).toMatchObject({ kind: 'insight', markdown: expect.stringContaining('Ask at the gate.') })
    // sharing again writes the same note anew
    const again = await api.sessions.share({ sessionId, lineIds: [], words: 'Ask who is at the gate.' })
    expect([again.id, again.version]).toEqual([insight.id, 2])
    expect(await api.sessions.list({ accountId })).toHaveLength(1)
  })

  test('keeps the user’s word on signals: the snapshot follows, it is explained, exported, counted and taken back', async () => {
    const { id: accountId } = await api.accounts.find({ words: 'Pellworth Drives' })
    const before = await api.signals.list({ accountId })
    const [event, other] = before.events
    const [problem] = before.problems
    if (!event || !other || !problem) throw new Error('the sample has events and evidence')
    const inSnapshot = async (id: string) =>
      (await api.snapshots.latest({ accountId }))?.events.find((one) => one.id === id)
    await api.snapshots.build({ accountId })
    expect(await inSnapshot(event.id)).toBeDefined()

    const rejected = { accountId, claimId: event.id, verdict: 'rejected', reason: 'not-useful', note: 'seen' } as const
    const no = await api.decisions.decide(rejected)
    expect(await inSnapshot(event.id)).toBeUndefined()
    const after = await api.signals.list({ accountId })
    expect(after.events.map(({ id }) => id)).not.toContain(event.id)
    expect(after.rejected.events).toMatchObject([{ id: event.id, state: 'rejected', decision: { note: 'seen' } }])
    expect((await api.signals.explain({ claimId: event.id })).decisions).toMatchObject([{ verdict: 'rejected' }])

    const correction = { status: 'planned' as const, date: '2027-03' as NonNullable<typeof other.date> }
    await api.decisions.decide({ accountId, claimId: other.id, verdict: 'corrected', correction })
    expect(await inSnapshot(other.id)).toMatchObject({ status: 'planned', date: '2027-03', checked: 'corrected' })
    const same = { status: other.status }
    const nothing = api.decisions.decide({ accountId, claimId: other.id, verdict: 'corrected', correction: same })
    expect((await failureOf(nothing)).kind).toBe('bad-input')
    const usedOn = async () => {
      const { quotes } = await api.pages.get({ pageVersionId: problem.pageVersionId, revision: problem.revision })
      return quotes.map(({ claimId }) => claimId)
    }
    expect(await usedOn()).toContain(problem.id)
    await api.decisions.decide({ accountId, claimId: problem.id, verdict: 'rejected', reason: 'not-real' })
    expect((await api.signals.list({ accountId })).problems.map(({ id }) => id)).not.toContain(problem.id)
    expect(await usedOn()).not.toContain(problem.id)
    const nobody = api.decisions.decide({ accountId, claimId: 'evt_nobody', verdict: 'accepted' })
    expect((await failureOf(nobody)).kind).toBe('not-found')

    const { rows, total } = await api.decisions.list({ accountId })
    expect(rows.map(({ decision, stands }) => [decision.verdict, stands])).toEqual([
      ['rejected', true],
      ['corrected', true],
      ['rejected', true],
    ])
    expect(total).toBe(3)
    expect((await api.decisions.list({ rule: event.ruleId })).rows.map(({ decision }) => decision.id)).toContain(no.id)
    const { rules, decisions, enough } = await api.decisions.calibration()
    expect(decisions).toBe(3)
    expect(rules.find(({ key }) => key === event.ruleId)).toMatchObject({
      rejected: 1,
      judged: 0,
      standing: 'too-early',
    })
    expect(rules.every(({ judged, between }) => judged < enough === (between === null))).toBe(true)
    const file = await api.decisions.export({ accountId })
    const lines = Buffer.from(file.base64, 'base64').toString().trimEnd().split('\n')
    expect(lines).toHaveLength(file.decisions)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      account: 'Pellworth Drives',
      sentence: event.evidence[0]?.quote,
      decision: 'rejected',
      reason: 'not-useful',
      rule: event.ruleId,
      stands: true,
    })

    expect((await failureOf(api.decisions.showAgain({ accountId, key: 'none' }))).kind).toBe('not-found')
    for (const { decision } of rows) await api.decisions.undo({ decisionId: decision.id })
    expect(await api.decisions.undo({ decisionId: no.id })).toMatchObject({ id: no.id, undoneAt: expect.any(String) })
    expect((await failureOf(api.decisions.undo({ decisionId: 'dec_none' }))).kind).toBe('not-found')
    expect(await api.signals.list({ accountId })).toEqual(before)
    expect((await api.signals.explain({ claimId: event.id })).decisions).toMatchObject([
      { undoneAt: expect.any(String) },
    ])
  })

  test('edits the lines of a page, keeps that through every build, and takes it back', async () => {
    const [{ account } = {}] = (await api.accounts.list({})).rows
    if (!account) throw new Error('an account was added before')
    const which = { accountId: account.id, callId: null }
    const words = 'Agree who decides. <b>Nothing else</b>'
    const change = { do: 'write' as const, key: 'objective', texts: { t: words } }
    const { before, id } = await api.briefs.edit({ ...which, page: 'brief', change })
    expect(id).toEqual({ ...which, page: 'brief' })
    const { brief, lines, pdf, overfull } = await api.briefs.preview(which)
    expect(brief.objective).toBe(words)
    expect(lines.find(({ key }) => key === 'objective')).toMatchObject({ state: 'edited', place: 'shown' })
    expect(
      Buffer.from(pdf ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(overfull).toBeNull()
    const html = await api.briefs.export({ ...which, format: 'html' })
    expect(Buffer.from(html.base64, 'base64').toString()).toContain('&lt;b&gt;Nothing else')
    const ask = lines.find(({ part }) => part === 'ask')?.key ?? ''
    const long = 'Far too long to stand above the fold. '.repeat(15)
    await api.briefs.edit({ ...which, page: 'brief', change: { ...change, texts: { t: long } } })
    await api.briefs.edit({
      ...which,
      page: 'brief',
      change: { do: 'write', key: ask, texts: { q: long, stop: long } },
    })
    const full = await api.briefs.preview(which)
    expect([full.pdf, full.overfull?.details]).toEqual([null, { part: 'Ask' }])
    await api.briefs.putEdits({ id, edits: before })
    expect((await api.briefs.preview(which)).brief.objective).not.toBe(words)
    expect(
      (await failureOf(api.briefs.edit({ ...which, page: 'brief', change: { ...change, key: 'none' } }))).kind,
    ).toBe('conflict')
    expect(await api.briefs.proofs({ accountId: account.id })).toEqual(expect.any(Array))
  })

  test('makes no page of one company for a call with another', async () => {
    const { account: one } = await api.accounts.add({ address: 'one-mill.example', name: 'One Mill' })
    const { account: other } = await api.accounts.add({ address: 'other-mill.example', name: 'Other Mill' })
    const call = await api.calls.save({
      accountId: other.id,
      at: '2026-03-02T10:00:00.000Z',
      minutes: 30,
      people: [{ name: 'Jonas Ferrin', role: '' }],
      objective: 'Only for the other mill.',
      nextCommitment: '',
      approachedBy: null,
      outcome: '',
    })
    const { brief } = await api.briefs.preview({ accountId: one.id, callId: call.id })
    expect([brief.who, brief.objective].join()).not.toMatch(/Ferrin|other mill/)
    expect((await failureOf(api.calls.save({ ...call, accountId: one.id }))).kind).toBe('not-found')
    await api.calls.remove({ callId: call.id })
    for (const { id } of [one, other]) await api.accounts.remove({ accountId: id })
  })

  test('prints a brief of one page in each format', async () => {
    const account = await api.accounts.find({ words: 'Pellworth Drives' })
    const { brief } = await api.briefs.preview({ accountId: account.id, paper: 'A4' })
    expect(brief.account).toBe(account.name)
    const pdf = await api.briefs.export({ accountId: account.id, format: 'pdf' })
    expect(pdf.pages).toBe(1)
    expect(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.fileName).not.toMatch(/pursue/i)
    const markdown = await api.briefs.export({ accountId: account.id, format: 'md' })
    expect(Buffer.from(markdown.base64, 'base64').toString()).toContain(account.name)
    const text = await api.briefs.export({ accountId: account.id, format: 'txt' })
    expect(text).toMatchObject({ contentType: 'text/plain', fileName: expect.stringMatching(/\.txt$/) })
    expect(Buffer.from(text.base64, 'base64').toString()).toContain(`${account.name}\n===`)
    const json = await api.briefs.export({ accountId: account.id, format: 'json' })
    expect(JSON.parse(Buffer.from(json.base64, 'base64').toString())).toMatchObject({
      format: 'groundwork.brief/1',
      account: account.name,
    })
  }, 180_000)

  test('prints the page to leave in each format, and has none where nothing can be quoted', async () => {
    const account = await api.accounts.find({ words: 'Pellworth Drives' })
    const { handout, left } = await api.briefs.handout({ accountId: account.id, paper: 'A4' })
    expect(handout.company).toBe(account.name)
    expect(handout.said.length).toBeGreaterThan(0)
    expect(left).toBe('')
    for (const format of ['pdf', 'md', 'html', 'docx', 'txt', 'json'] as const) {
      const [first, again] = await Promise.all([
        api.briefs.export({ accountId: account.id, page: 'handout', format }),
        api.briefs.export({ accountId: account.id, page: 'brief', format }),
      ])
      expect(first.fileName).toMatch(new RegExp(`^pellworth-drives-agenda-[0-9-]+\\.${format}$`))
      expect(first.contentType).toBe(again.contentType)
      expect(first.base64).not.toBe(again.base64)
      if (format === 'pdf' || format === 'docx') continue
      const text = Buffer.from(first.base64, 'base64').toString()
      expect(text).toContain(account.name)
      expect(text).not.toMatch(/INTERNAL|Groundwork,|Recommendation/)
    }
    const { account: unread } = await api.accounts.add({ address: 'nothing-read.example' })
    const none = await failureOf(api.briefs.handout({ accountId: unread.id }))
    expect(none).toMatchObject({ kind: 'not-found', message: expect.stringContaining('no page to leave') })
  }, 180_000)

  test('brings in a file and a pasted page, takes one out again, and refuses what it must', async () => {
    const account = await api.accounts.find({ words: 'Calder Mills' })
    const note = '# Calder Mills names a chief executive\n\nCalder Mills has appointed Ruth Adeyemi as chief executive.'
    const file = { type: 'file' as const, name: 'calder.md', base64: Buffer.from(note).toString('base64') }
    const added = await api.imports.bringIn({ accountId: account.id, content: file })
    expect(added).toMatchObject({ state: 'added', page: { url: expect.stringMatching(/^import:[0-9a-f]{32}$/) } })
    expect(added.page.origin).toMatchObject({ how: 'file', name: 'calder.md', address: null })
    expect(await api.imports.bringIn({ accountId: account.id, content: file })).toMatchObject({ state: 'same' })

    const copied = JSON.stringify({ address: 'https://people.example/ruth', copiedAt: '2026-11-02T10:00:00.000Z' })
    const html = `<!-- groundwork page ${copied} --><html><head><meta charset="iso-8859-1"></head><body><h1>Ruth Adeyemi</h1><p>Chief executive of Calder Mills in Łódź since November.</p></body></html>`
    const pasted = await api.imports.bringIn({ accountId: account.id, content: { type: 'text', text: html } })
    expect(pasted.page).toMatchObject({
      url: 'https://people.example/ruth',
      fetchedAt: '2026-11-02T10:00:00.000Z',
      origin: { how: 'bookmarklet', address: 'https://people.example/ruth' },
    })
    const pageVersionId = pasted.page.versionId
    if (!pageVersionId) throw new Error('a page that was brought in has a version')
    const saved = await api.pages.get({ pageVersionId })
    expect(saved.document.text).toContain('Łódź')
    expect((await api.signals.list({ accountId: account.id })).events.length).toBeGreaterThan(0)

    const news =
      '# About Calder Mills\n\nOur looms broke down twice in October. Manufacturers everywhere suffer loom breakdowns. Our looms have not broken down since.'
    await api.imports.bringIn({
      accountId: account.id,
      content: { type: 'file', name: 'about.md', base64: Buffer.from(news).toString('base64') },
    })
    const look = await api.playbooks.cueHits({ cue: 'loom breakdown', direction: 'for' })
    expect(look.taken).toMatchObject({
      count: 2,
      hits: [
        { direction: 'for', strength: 3, why: null, accountName: 'Calder Mills', evidence: { type: 'quote' } },
        { direction: 'against', why: null },
      ],
    })
    expect(look.refused).toMatchObject({
      count: 1,
      hits: [{ strength: null, why: expect.stringMatching(/^Everybody/) }],
    })
    expect(
      (await api.playbooks.cueHits({ cue: { event: 'leadership_change' }, direction: 'for' })).taken.count,
    ).toBeGreaterThan(0)
    expect((await api.playbooks.cueHits({ cue: { absent: 'certification' }, direction: 'for' })).taken.count).toBe(0)

    const [lens] = await api.playbooks.list()
    if (!lens) throw new Error('a playbook was saved')
    const stopsLooms = lens.yaml.replace(/cues:\n/, 'cues:\n      - loom breakdown\n')
    const before = await api.snapshots.latest({ accountId: account.id })
    const tried = await api.playbooks.tryOut({ yaml: stopsLooms })
    expect(tried.changes.find(({ accountName }) => accountName === 'Calder Mills')).toMatchObject({
      gained: [{ problemId: expect.any(String) }],
      lost: [],
    })
    expect(await api.snapshots.latest({ accountId: account.id })).toEqual(before)

    await api.accounts.update({ accountId: account.id, relation: 'customer' })
    expect((await api.bestCustomers.list()).map((row) => row.account.relation)).toEqual(['customer'])
    const proposed = await api.bestCustomers.proposals({ yaml: lens.yaml })
    expect(proposed).toEqual({ looked: 1, of: 1, good: 1, regretted: 0, fewest: 3, proposals: [] })
    const without = await api.playbooks.tryOut({ yaml: stopsLooms })
    expect(without.changes.some(({ accountName }) => accountName === 'Calder Mills')).toBe(false)
    expect((await api.calls.today()).accounts.some((row) => row.account.id === account.id)).toBe(false)
    await api.accounts.update({ accountId: account.id, relation: null })
    expect(await api.bestCustomers.list()).toEqual([])

    await api.pages.remove({ pageId: added.page.id })
    expect((await api.pages.list({ accountId: account.id })).map(({ id }) => id)).not.toContain(added.page.id)
    await api.pages.restore({ pageId: added.page.id })
    expect(await api.pages.list({ accountId: account.id })).toHaveLength(3)

    const empty = await failureOf(api.imports.bringIn({ accountId: account.id, content: { type: 'text', text: ' ' } }))
    expect(empty.kind).toBe('bad-input')
    // another company's site is fetched only when the user says so
    const other = await failureOf(api.imports.fetch({ accountId: account.id, address: 'https://people.example/ruth' }))
    expect(other).toMatchObject({ kind: 'conflict', details: { site: 'people.example' } })
    const inside = await failureOf(
      api.imports.fetch({ accountId: account.id, address: 'http://127.0.0.1:9/', otherSite: true }),
    )
    expect(['address-refused', 'robots-denied', 'connect-failed']).toContain(inside.kind)
  })

  test('takes in a file of many megabytes, and says in words when it is too large', async () => {
    const account = await api.accounts.find({ words: 'Calder Mills' })
    const bring = (bytes: number) =>
      api.imports.bringIn({
        accountId: account.id,
        content: {
          type: 'file',
          name: 'long.html',
          base64: Buffer.from(`<h1>Long</h1><!--${'x'.repeat(bytes)}-->`).toString('base64'),
        },
      })
    expect((await bring(9_600_000)).page.title).toBe('Long')
    expect(await failureOf(bring(25_600_000))).toMatchObject({ kind: 'too-large' })
  }, 60_000)

  test('detects in sentences alone, checks the workspace, and cancels what does not run', async () => {
    const rows = await api.signals.detect({
      company: 'Calder Mills',
      sentences: ['Calder Mills has appointed Ruth Adeyemi as chief executive.'],
    })
    expect(rows[0]?.events[0]).toMatchObject({ type: 'leadership_change', actor: 'account', status: 'happened' })
    expect((await api.workspace.doctor()).every(({ ok }) => ok)).toBe(true)
    const account = await api.accounts.find({ words: 'Calder Mills' })
    const run = await api.research.start({ accountId: account.id, maxPages: 3 })
    const cancelled = await api.research.cancel({ researchId: run.id })
    expect(['cancelled', 'failed']).toContain(cancelled.state)
  })

  test('queues a list, pauses it, and empties it', async () => {
    const first = await api.accounts.find({ words: 'Calder Mills' })
    const { account: second } = await api.accounts.add({ address: 'orchard-gate.example' })
    expect(await api.research.pauseQueue({ paused: true })).toEqual({ paused: true })
    const queued = await api.research.enqueue({ accountIds: [first.id, second.id, first.id], maxPages: 3 })
    expect(queued.map(({ accountId, state }) => [accountId, state])).toEqual([
      [first.id, 'waiting'],
      [second.id, 'waiting'],
    ])
    const queue = await api.research.queue({ limit: 1 })
    expect(queue).toMatchObject({ paused: true, hold: null, counts: { total: 2, waiting: 2 }, running: [] })
    expect(queue.waiting.map(({ account }) => account.id)).toEqual([first.id])
    expect((await api.accounts.get({ accountId: second.id })).research).toBe('waiting')
    expect((await failureOf(api.research.enqueue({ accountIds: ['acc_none'] }))).kind).toBe('not-found')
    expect(await api.research.cancelQueue()).toEqual({ accountIds: [first.id, second.id] })
    expect(await api.research.retryFailed()).toEqual([])
    expect((await api.research.queue({})).counts).toMatchObject({ total: 2, waiting: 0, cancelled: 2 })
  })

  test('keeps attempts, what each side gave and the seller’s own decision, and brings an account back', async () => {
    const { account } = await api.accounts.add({ address: 'quiet-forge.example', name: 'Quiet Forge' })
    const accountId = account.id
    const attempt: Omit<Parameters<Api['pursuit']['saveTouch']>[0], 'day' | 'at' | 'outcome'> = {
      accountId,
      channel: 'mail',
      by: 'we',
      words: '',
      gave: [],
      got: [],
      callId: null,
    }
    for (const day of ['2026-01-06', '2026-01-08', '2026-01-12'])
      await api.pursuit.saveTouch({ ...attempt, day, at: `${day}T10:00:00.000Z`, outcome: 'no-answer' })
    const asked = { ...attempt, by: 'they' as const, day: '2026-01-05', at: '2026-01-05T10:00:00.000Z' }
    const touch = await api.pursuit.saveTouch({
      ...asked,
      outcome: 'answered',
      gave: [{ what: 'a visit', minutes: 90 }],
    })
    const { touches, state, own, usualBringBack } = await api.pursuit.get({ accountId })
    expect(touches.map(({ day }) => day)).toEqual(['2026-01-12', '2026-01-08', '2026-01-06', '2026-01-05'])
    expect(state.silence.met?.because.text).toMatch(/^They asked on 5 Jan.*, then 3 attempts in 5 working days/)
    expect(state.giveAndGet).toMatchObject({ gave: { pieces: 1, minutes: 90 }, allGive: { day: '2026-01-05' } })
    expect([own, usualBringBack.map(({ on }) => on)]).toEqual([null, ['event', 'date']])
    const word = { accountId, verdict: 'back-burner', reason: 'Nobody answers' } as const
    expect((await failureOf(api.pursuit.decide(word))).kind).toBe('bad-input')
    const due = await api.pursuit.decide({ ...word, bringBack: [{ on: 'date', day: '2026-02-01', words: 'budget' }] })
    const { rows, total } = await api.accounts.list({ broughtBack: true })
    expect([rows.map((row) => row.own?.back), total]).toEqual([['The day you named has come, 1 Feb: budget'], 1])
    expect((await api.calls.today()).bringBack).toMatchObject([{ account: { id: accountId }, own: { id: due.id } }])
    await api.pursuit.undo({ ownVerdictId: due.id })
    expect((await api.accounts.get({ accountId })).own).toBeNull()
    expect((await api.pursuit.get({ accountId })).history).toMatchObject([{ id: due.id, undoneAt: expect.any(String) }])
    expect((await failureOf(api.pursuit.undo({ ownVerdictId: 'own_none' }))).kind).toBe('not-found')
    await api.pursuit.removeTouch({ touchId: touch.id })
    expect((await api.pursuit.get({ accountId })).touches).toHaveLength(3)
    await api.accounts.remove({ accountId })
  })

  test('watches an account, checks it by hand and tells what changed', async () => {
    const account = await api.accounts.find({ words: 'Pellworth Drives' })
    const [watch] = await api.watches.set({ accountIds: [account.id], every: 'weekly' })
    expect(watch).toMatchObject({ accountId: account.id, every: 'weekly', paused: false, lastOutcome: null })
    expect((await api.accounts.get({ accountId: account.id })).watch).toEqual(watch)
    expect((await api.watches.set({ accountIds: [account.id], every: 'weekly', paused: true }))[0]?.paused).toBe(true)
    const run = await api.watches.recheck({ accountId: account.id, delayMs: 0 })
    expect(run.purpose).toBe('recheck')
    expect((await toTheEnd(api, run.id)).research).toMatchObject({ state: 'done' })
    expect((await api.watches.list())[0]).toMatchObject({
      account: { id: account.id },
      watch: { lastOutcome: { state: 'unchanged', changes: 0 }, failures: 0 },
    })
    expect(await api.changes.list({ accountId: account.id })).toEqual([])
    const [page] = await api.pages.list({ accountId: account.id })
    if (!page?.versionId) throw new Error('no page on file')
    const versions = await api.changes.versions({ pageId: page.id })
    expect(versions).toMatchObject([{ number: 1, version: { id: page.versionId } }])
    const same = { beforeVersionId: page.versionId, afterVersionId: page.versionId }
    expect((await api.changes.compare(same)).rows.every(({ state }) => state === 'same')).toBe(true)
    expect(await api.watches.set({ accountIds: [account.id], every: null })).toEqual([])
    expect(await api.watches.list()).toEqual([])
  }, 60_000)

  test('left no method of the contract out', () => {
    expect(everyMethod.filter((method) => !called.has(method))).toEqual([])
  })
})
