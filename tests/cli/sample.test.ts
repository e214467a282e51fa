import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { explanationSchema } from '../../src/contract/signals.ts'
import { snapshotSchema } from '../../src/core/model/snapshot.ts'
import { pageKindSchema } from '../../src/core/model/page.ts'
import { type Ran, aFolder, json, run, start } from './run-cli.ts'

const researched = z.object({
  account: z.object({ name: z.string(), identity: z.string() }),
  research: z.object({ state: z.string() }),
  pages: z.array(
    z.strictObject({
      url: z.url(),
      kind: pageKindSchema,
      status: z.union([z.number(), z.string()]),
      reason: z.string().optional(),
    }),
  ),
  snapshot: snapshotSchema,
})

const folder = aFolder()
let first: Ran
const cli = (...args: readonly string[]): Promise<Ran> => run(folder.path, args)

beforeAll(async () => {
  first = await cli('research', '--sample', '--json')
}, 180_000)
afterAll(() => folder.remove())

describe('research --sample', () => {
  it('prints one JSON document, and each page on stderr as it is saved', () => {
    const [pellworth, hogsted] = z.tuple([researched, researched]).parse(json(first))
    expect(first.code).toBe(0)
    expect([pellworth.account.name, hogsted.account.name]).toEqual(['Pellworth Drives', 'Høgsted & Müller'])
    for (const { research, pages } of [pellworth, hogsted]) {
      expect(research.state).toBe('done')
      expect(pages.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(20)
      const unread = pages.filter(({ status }) => status !== 200)
      expect(unread.filter(({ reason }) => !/\w.+\.$/.test(reason ?? ''))).toEqual([])
      for (const page of pages) {
        expect(first.stderr).toContain(`${page.url}${page.reason ? `  ${page.reason}` : '\n'}`)
      }
    }
  })
})

describe('signals', () => {
  it('lists evidence of problems, and what was looked for and not found', async () => {
    const [whole, text] = await Promise.all([cli('signals', 'pellworth', '--json'), cli('signals', 'pellworth')])
    const found = z.object({
      problems: z.array(z.object({ statement: z.string(), quote: z.string() })).min(1),
      lookedFor: z.object({
        pages: z.number().min(20),
        kinds: z.array(z.object({ kind: pageKindSchema, pages: z.number() })).min(3),
        notFound: z.array(z.object({ statement: z.string(), cues: z.array(z.string()).min(1) })),
      }),
    })
    const { problems, lookedFor } = found.parse(json(whole))
    const said = new Set(problems.map(({ statement }) => statement))
    expect(lookedFor.notFound.filter(({ statement }) => said.has(statement))).toEqual([])
    expect([whole.code, text.code]).toEqual([0, 0])
    expect(text.stdout).toContain('pieces of evidence on problems')
  })
})

describe('what is on file', () => {
  it('lists accounts, notes and pages found', async () => {
    const [list, text, notes, hits, none, noPages, nobody] = await Promise.all([
      cli('accounts', '--json'),
      cli('accounts'),
      cli('notes', 'pellworth', '--json'),
      cli('search', 'Pellworth', 'plant', '--json'),
      cli('search', 'zyzzyva'),
      cli('search', 'Pellworth', '-type:page', 'plant', '--json'),
      cli('notes', 'zyzzyva', '--json'),
    ])
    const rows = z.array(z.object({ account: z.object({ name: z.string() }), pagesRead: z.number() })).parse(json(list))
    expect(rows.map(({ account }) => account.name).toSorted()).toEqual(['Høgsted & Müller', 'Pellworth Drives'])
    expect(text.stdout).toMatch(
      /^Pellworth Drives {2}http:\/\/127\.0\.0\.1:\d+ {2}\w.* {2}\d+ pages, \d{4}-\d\d-\d\d$/m,
    )
    const found = z.object({ own: z.array(z.unknown()), research: z.array(z.object({ title: z.string() })) })
    expect(found.parse(json(notes)).research.length).toBeGreaterThan(5)
    expect(z.array(z.object({ accountName: z.string() })).parse(json(hits)).length).toBeGreaterThan(0)
    const types = (ran: Ran) =>
      new Set(
        z
          .array(z.object({ type: z.string() }))
          .parse(json(ran))
          .map(({ type }) => type),
      )
    expect(types(hits)).toEqual(new Set([...types(noPages), 'page']))
    expect(types(noPages)).not.toContain('page')
    expect(none).toMatchObject({ code: 3, stdout: 'Nothing on file says “zyzzyva”.\n' })
    expect(nobody).toMatchObject({ code: 3, stdout: '' })
    expect(nobody.stderr).toMatch(/^No account matches “zyzzyva”\. Run “groundwork accounts”/)
    expect([list, text, notes, hits].map(({ code, stderr }) => [code, stderr])).toEqual(
      Array.from({ length: 4 }, () => [0, '']),
    )
  })

  it('explains a claim of a snapshot by rule, words, page and date', async () => {
    const snapshot = snapshotSchema.parse(json(await cli('snapshot', 'Pellworth Drives', '--json')))
    const quoted = snapshot.events.find(({ evidence }) => evidence.some(({ type }) => type === 'quote'))
    const [told, machine, unknown] = await Promise.all([
      cli('explain', String(quoted?.id)),
      cli('explain', String(quoted?.id), '--json'),
      cli('explain', 'clm_nothing'),
    ])
    const why = explanationSchema.parse(json(machine))
    const [quote] = why.quotes
    expect(quote?.stands).toBe(true)
    expect(told.stdout).toContain(why.says)
    expect(told.stdout).toContain(`Rule: ${why.rule}`)
    expect(told.stdout).toContain(`“${quote?.quote}”`)
    expect(told.stdout).toContain(quote?.url)
    expect(told.stdout).toMatch(/published \d{4}.*, saved \d{4}-\d\d-\d\d|no date, saved \d{4}-\d\d-\d\d/)
    expect(unknown).toMatchObject({ code: 3, stdout: '' })
  })

  it('shows each event with its words, and under why now only those of now', async () => {
    const [told, machine] = await Promise.all([cli('snapshot', 'pellworth'), cli('snapshot', 'pellworth', '--json')])
    const { events } = snapshotSchema.parse(json(machine))
    const [, now = '', gone = ''] =
      /\nWhy now\n([^]*?)\n\n(?:Gone by, or without a date\n([^]*?)\n\n)?/.exec(told.stdout) ?? []
    const isGone = ({ freshness }: (typeof events)[number]): boolean => freshness === 'stale' || freshness === 'undated'
    expect(events.some((event) => !isGone(event))).toBe(true)
    for (const event of events) {
      const [first] = event.evidence
      const words = first?.type === 'quote' ? first.quote.replace(/\s+/g, ' ') : ''
      expect(isGone(event) ? gone : now).toContain(words)
      expect(isGone(event) ? gone : now).toContain(event.label)
    }
  })

  it('holds a question against what is on file', async () => {
    const [answered, generic, sound] = await Promise.all([
      cli('ask', 'pellworth', 'How many people work for you?', '--json'),
      cli('ask', 'pellworth', 'What keeps you up at night?'),
      cli('ask', 'pellworth', 'Which machine do you watch when the phone rings at night?'),
    ])
    expect(answered.code).toBe(3)
    expect(json(answered)).toMatchObject({ flags: [{ rule: 'answered', answer: { evidence: [{ type: 'quote' }] } }] })
    expect(generic.stdout).toMatch(/^Flag: Any seller could ask .*\nBetter: .+\?/)
    expect(sound).toMatchObject({ code: 0, stdout: 'Nothing against it.\n' })
  })

  it('lists signals, and says that nothing was decided yet', async () => {
    const [told, machine, decisions, exported, calibration] = await Promise.all([
      cli('signals', 'pellworth'),
      cli('signals', 'pellworth', '--json'),
      cli('decisions', 'pellworth'),
      cli('decisions', '--export', join(folder.path, 'none.jsonl')),
      cli('calibration', '--json'),
    ])
    const list = z.object({
      events: z.array(z.object({ id: z.string(), rule: z.string() })),
      leftOut: z.array(z.unknown()),
    })
    const { events, leftOut } = list.parse(json(machine))
    expect(events.length).toBeGreaterThan(5)
    expect(leftOut.length).toBeGreaterThan(3)
    expect(told.stdout).toContain(events[0]?.id)
    expect(decisions).toMatchObject({ code: 3, stdout: 'Nothing was accepted, rejected or corrected yet.\n' })
    expect(exported).toMatchObject({ code: 3, stderr: '' })
    expect(readFileSync(join(folder.path, 'none.jsonl'), 'utf8')).toBe('')
    const { rules, decisions: made } = z
      .object({ rules: z.array(z.object({ onFile: z.number(), standing: z.string() })), decisions: z.number() })
      .parse(json(calibration))
    expect(made).toBe(0)
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.every(({ onFile, standing }) => onFile > 0 && standing === 'too-early')).toBe(true)
  })

  it('says the same twice, and leaves quietly when its reader does', async () => {
    const [one, two] = [await cli('snapshot', 'pellworth', '--json'), await cli('snapshot', 'pellworth', '--json')]
    expect(two.stdout).toBe(one.stdout)
    const cut = start(folder.path, ['snapshot', 'pellworth', '--json'])
    cut.process.stdout?.destroy()
    expect(await cut.ended).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('passes the doctor', async () => {
    const { code, stdout } = await cli('doctor', '--json')
    const findings = z.array(z.object({ check: z.string(), ok: z.boolean() })).parse(JSON.parse(stdout))
    expect([code, findings.filter(({ ok }) => !ok)]).toEqual([0, []])
    expect(await cli('doctor', '--workspace', join(folder.path, 'none'))).toMatchObject({ code: 3, stdout: '' })
  })
})

describe('brief', () => {
  const out = (name: string): string => join(folder.path, 'out', name)
  beforeAll(() => mkdirSync(out('')))

  it('writes one page, in place of an older file and with nothing beside it', async () => {
    writeFileSync(out('pellworth.pdf'), 'yesterday’s')
    const { code, stdout } = await cli('brief', 'pellworth', '--out', out('pellworth.pdf'), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      account: 'Pellworth Drives',
      page: 'brief',
      file: out('pellworth.pdf'),
      format: 'pdf',
      pages: 1,
    })
    expect(readdirSync(out(''))).toEqual(['pellworth.pdf'])
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(out('pellworth.pdf'))))
    expect(pdf.numPages).toBe(1)
    expect((await extractText(pdf, { mergePages: true })).text).toContain('Pellworth Drives')
  })

  it('comes as Markdown and as JSON, on stdout or in a file', async () => {
    const [markdown, data, file] = await Promise.all([
      cli('brief', 'pellworth', '--format', 'md'),
      cli('brief', 'pellworth', '--format', 'json', '--json'),
      cli('brief', 'pellworth', '--format', 'md', '--out', out('brief.md')),
    ])
    expect(markdown.stdout).toMatch(/^# .*Pellworth Drives/m)
    expect(json(data)).toMatchObject({ account: expect.anything() })
    expect(file).toMatchObject({ code: 0, stdout: `${out('brief.md')}: the brief for Pellworth Drives.\n` })
    expect(readFileSync(out('brief.md'), 'utf8')).toMatch(/Pellworth Drives/)
  })

  it('gives the page to leave in its place, in each format, and says which page it is', async () => {
    const [text, file] = await Promise.all([
      cli('brief', 'pellworth', '--handout', '--format', 'txt'),
      cli('brief', 'pellworth', '--handout', '--format', 'docx', '--out', out('agenda.docx'), '--json'),
    ])
    expect(text.stdout).toContain('What you have said publicly')
    expect(text.stdout).not.toMatch(/INTERNAL|Recommendation|Groundwork/)
    expect(json(file)).toEqual({
      account: 'Pellworth Drives',
      page: 'handout',
      file: out('agenda.docx'),
      format: 'docx',
      pages: null,
    })
    expect(readFileSync(out('agenda.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('says what it could not write, and leaves nothing half done', async () => {
    const nowhere = out('no-such-folder/brief.pdf')
    const { code, stdout, stderr } = await cli('brief', 'pellworth', '--out', nowhere)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`${nowhere} could not be written (ENOENT). Say another file with --out.\n`)
    expect(existsSync(out('no-such-folder'))).toBe(false)
  })
})
