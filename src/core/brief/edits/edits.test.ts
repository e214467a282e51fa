import { describe, expect, it } from 'vitest'
import { brackwellPages } from '../../../../tests/builders/brackwell.ts'
import { aCall, aDossier, anAccount, type BuiltPage, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import { createPrng } from '../../../../tests/builders/prng.ts'
import { randomEdits } from '../../../../tests/builders/random-edits.ts'
import { aRandomDossier } from '../../../../tests/builders/random-dossier.ts'
import { type BriefEdits, briefEditsSchema, noEdits } from '../../model/brief-edits.ts'
import { briefSchema } from '../../model/brief.ts'
import type { SnapshotId } from '../../model/ids.ts'
import { buildSnapshot } from '../../snapshot/build-snapshot.ts'
import type { Dossier } from '../../snapshot/dossier.ts'
import { briefSheet } from '../brief-sheet.ts'
import { type BriefRequest, editedBrief } from '../build-brief.ts'
import { runsOf } from '../fit-lines.ts'
import { personKey } from '../line-keys.ts'
import { sheetToHtml } from '../sheet-html.ts'
import { sheetToMarkdown } from '../sheet-markdown.ts'
import { type EditChange, changeEdits } from './change-edits.ts'
import { evidenceOnFile } from './evidence-on-file.ts'
import { linesOfBrief } from './brief-lines.ts'
import { textOf } from './page-line.ts'

const playbook = aPlaybook()

function requestFor(dossier: Dossier): BriefRequest {
  const snapshot = buildSnapshot(dossier, playbook, { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null })
  const seller = { company: '', offer: '', customers: '' }
  return { snapshot, account: anAccount(), call: aCall(), lastCall: null, playbook, seller, asOf: now }
}

/** Changes one after the other, each on the page the one before left. */
function edited(request: BriefRequest, changes: readonly EditChange[], from: BriefEdits = noEdits): BriefEdits {
  let edits = from
  for (const [i, change] of changes.entries()) {
    const { lines, built } = editedBrief({ ...request, edits })
    const next = changeEdits(edits, change, { lines, sources: built.sources }, `own:${i}`)
    if (!next.ok) throw new Error(next.error.message)
    edits = next.value
  }
  return briefEditsSchema.parse(edits)
}

const request = requestFor(aDossier(brackwellPages))
const built = editedBrief(request).brief
const keyOf = (part: 'facts' | 'ask' | 'problems', at = 0): string => built[part][at]?.key ?? ''
const write = (key: string, t: string): EditChange => ({ do: 'write', key, texts: { t } })

describe('an edited line', () => {
  it('keeps the numbers of what it stood on, where its words still stand', () => {
    const { brief, lines } = editedBrief({
      ...request,
      edits: edited(request, [write('why', 'Work it out: they won it.')]),
    })
    expect(brief.why).toEqual([{ t: 'Work it out: they won it', r: [1] }, { t: '.' }])
    expect(lines.find(({ key }) => key === 'why')?.state).toBe('edited')
    const first = built.why?.[0]?.t ?? ''
    const kept = editedBrief({ ...request, edits: edited(request, [write('why', `${first}; ask about it.`)]) }).brief
    expect(kept.why).toEqual([{ t: first, r: [1] }, { t: '; ask about it.' }])
  })

  it('survives a rebuild with new evidence, and says that what it stood on has changed, without its number', () => {
    const edits = edited(request, [write('why', 'Ours to say.'), write('objective', 'Agree a walk.')])
    const later = requestFor(aDossier(brackwellPages.filter(({ kind }) => kind !== 'news-item')))
    const { brief, lines } = editedBrief({ ...later, edits })
    expect(brief.objective).toBe('Agree a walk.')
    expect(lines.find(({ key }) => key === 'objective')?.state).toBe('edited')
    expect(lines.find(({ key }) => key === 'why')?.state).toMatch(/^(?:changed|gone)$/)
    expect(brief.why).toEqual([{ t: 'Ours to say (ours).' }])
    const back = editedBrief({ ...request, edits }).brief
    expect(back.why?.[0]?.r).toEqual([1])
  })

  it('holds again once the seller has looked', () => {
    const edits = edited(request, [write('why', 'Ours to say.')])
    const later = requestFor(aDossier([...brackwellPages, newerNews]))
    expect(editedBrief({ ...later, edits }).lines.find(({ key }) => key === 'why')?.state).toBe('changed')
    const upheld = edited(later, [{ do: 'uphold', key: 'why' }], edits)
    const line = editedBrief({ ...later, edits: upheld }).lines.find(({ key }) => key === 'why')
    expect(line?.state).toBe('edited')
    expect(line?.fields['t']?.[0]?.r?.length).toBe(1)
  })

  it('is told from a fact when its claim is gone', () => {
    const key = keyOf('facts')
    const edits = edited(request, [write(key, 'They told the press.')])
    const { brief, lines } = editedBrief({ ...requestFor(aDossier([])), edits })
    expect(lines.find((line) => line.key === key)?.state).toBe('gone')
    expect(brief.facts.map(({ t }) => textOf(t))).toEqual(['They told the press (ours).'])
  })

  it('is no edit when the words are the built ones, and none at all after taking it back', () => {
    const same = textOf(built.why)
    expect(edited(request, [write('why', same)])).toEqual(noEdits)
    expect(edited(request, [write('why', 'X.'), { do: 'revert', key: 'why' }])).toEqual(noEdits)
  })

  it('needs words, a line that is there, and a part that takes one', () => {
    const page = { lines: editedBrief(request).lines, sources: built.sources }
    const refused = (change: EditChange) => {
      const next = changeEdits(noEdits, change, page, 'own:1')
      return next.ok ? 'done' : next.error.kind
    }
    expect(refused(write('why', '  '))).toBe('bad-input')
    expect(refused(write('no such line', 'X'))).toBe('conflict')
    expect(refused({ do: 'add', part: 'fit', texts: { t: 'X' }, from: null })).toBe('bad-input')
    expect(refused({ do: 'write', key: keyOf('ask'), texts: { stop: '' } })).toBe('done')
  })
})

describe('the other hand grips', () => {
  it('drop a line, which is still listed, and with a problem the caution that names it', () => {
    const key = keyOf('problems')
    const { brief, lines } = editedBrief({ ...request, edits: edited(request, [{ do: 'drop', key, on: true }]) })
    expect(brief.problems.map((one) => one.key)).not.toContain(key)
    expect(brief.donot.map((one) => one.key)).not.toContain(key.replace('problem:', 'caution:'))
    expect(brief.ask.map(({ tie }) => tie)).not.toContain('Problem A')
    expect(lines.find((line) => line.key === key)?.dropped).toBe(true)
    expect(
      edited(request, [
        { do: 'drop', key, on: true },
        { do: 'drop', key, on: false },
      ]),
    ).toEqual(noEdits)
  })

  it('move a line within its part; what is new comes behind what it followed', () => {
    const edits = edited(request, [{ do: 'move', key: keyOf('ask', 2), by: -1 }])
    const { brief } = editedBrief({ ...request, edits })
    expect(brief.ask.map(({ key }) => key)).toEqual([0, 2, 1, 3].map((at) => keyOf('ask', at)))
    expect(brief.urgency.at(-1)?.t).toMatch(/[Qq]uestion 4/)
  })

  it('pin a line, so that others leave before it', () => {
    const many = requestFor(aRandomDossier(createPrng(7), 20))
    const last = editedBrief(many).built.unknown.at(-1)?.key ?? ''
    const { brief } = editedBrief({ ...many, edits: edited(many, [{ do: 'pin', key: last, on: true }]) })
    expect(brief.unknown.find(({ key }) => key === last)?.keep).toBe(true)
  })

  it('add lines of one’s own: ours, unless words of a saved page were chosen to prove them', () => {
    const [evidence] = evidenceOnFile(request.snapshot)
    if (!evidence) throw new Error('the dossier has quotes')
    const from = { pageId: evidence.pageId, quote: evidence.quote }
    const add = (
      part: 'facts' | 'bring' | 'ask',
      texts: Record<string, string>,
      proof: typeof from | null,
    ): EditChange => ({
      do: 'add',
      part,
      texts,
      from: proof,
    })
    const edits = edited(request, [
      add('facts', { t: 'We met them in May' }, null),
      add('facts', { t: 'They won it' }, from),
      add('bring', { t: 'A tally sheet.' }, null),
      add('ask', { q: 'Who else was asked?', stop: '' }, null),
    ])
    const { brief } = editedBrief({ ...request, edits })
    const [met, won] = brief.facts.slice(-2)
    expect(met).toMatchObject({ d: 'Ours', t: [{ t: 'We met them in May (ours)' }] })
    expect(won?.t[0]?.r).toHaveLength(1)
    expect(brief.bring.at(-1)).toMatchObject({ k: 'Idea, ours', t: [{ t: 'A tally sheet.' }] })
    expect(brief.ask.at(-1)).toMatchObject({ tie: 'Ours', q: 'Who else was asked?' })
    const { lines } = editedBrief({ ...requestFor(aDossier([])), edits })
    expect(lines.filter(({ key }) => key.startsWith('own:')).map(({ state }) => state)).toEqual([
      'own',
      'own',
      'own',
      'changed',
    ])
  })
})

it('typed text is text in every format', () => {
  const hostile = '<img src=x onerror=alert(1)> [click](javascript:alert(1)) **bold** `code`'
  const { brief } = editedBrief({ ...request, edits: edited(request, [write('why', hostile)]) })
  expect(sheetToHtml(briefSheet(brief), 'A4')).not.toContain('<img')
  const markdown = sheetToMarkdown(briefSheet(brief))
  expect(markdown).not.toMatch(/(?<!\\)\[click\]\(javascript|(?<!\\)\*\*bold|(?<!\\)<img/)
})

describe('random edits over random dossiers', () => {
  const runs = Array.from({ length: 60 }, (_, seed) => {
    const prng = createPrng(seed + 1)
    const before = requestFor(aRandomDossier(prng, 10))
    const edits = randomEdits(prng, before)
    return { seed, before, edits, after: requestFor(aRandomDossier(prng, 10)) }
  })

  it('lose nothing that was typed, on the same dossier and on another', () => {
    for (const { seed, before, after, edits } of runs) {
      for (const request of [before, after]) {
        const { lines, brief } = editedBrief({ ...request, edits })
        briefSchema.parse(brief)
        const typed = [...edits.lines.filter(({ texts }) => Object.keys(texts).length > 0), ...edits.own]
        const kept = new Set(lines.map(({ key }) => key))
        expect(
          typed.filter(({ key }) => !kept.has(key)),
          `seed ${seed}`,
        ).toEqual([])
      }
    }
  })

  it('change no line without an edit', () => {
    for (const { seed, before, edits } of runs) {
      const plain = new Map(linesOfBrief(editedBrief(before).built).map((line) => [line.key, line]))
      const touched = new Set([...edits.lines, ...edits.own].map(({ key }) => key))
      const others = editedBrief({ ...before, edits }).lines.filter(({ key }) => !touched.has(key))
      expect(
        others.map(({ fields }) => fields),
        `seed ${seed}`,
      ).toEqual(others.map(({ key }) => plain.get(key)?.fields))
    }
  })

  it('cite no source that is not listed, and number them down the page', () => {
    for (const { seed, after, edits } of runs) {
      const { brief } = editedBrief({ ...after, edits })
      const used = [...new Set(runsOf(brief).flatMap(({ r = [] }) => r))]
      expect(used, `seed ${seed}`).toEqual(brief.sources.map(({ n }) => n))
    }
  })
})

describe('what is kept of a page', () => {
  const stale = (i: number, text?: string): BriefEdits['lines'][number] => ({
    key: `gone:${i}`,
    part: 'facts',
    head: '',
    texts: text === undefined ? {} : { t: { text, stood: { words: '', where: [] } } },
    pinned: true,
    dropped: false,
  })

  it('has room for one edit more when pins of lines that are gone fill it, and loses no words', () => {
    const full = {
      ...noEdits,
      lines: [stale(0, 'Typed once.'), ...Array.from({ length: 299 }, (_, i) => stale(i + 1))],
    }
    const edits = edited(request, [{ do: 'write', key: 'objective', texts: { t: 'Agree a visit.' } }], full)
    expect(edits.lines).toHaveLength(300)
    expect(edits.lines.map(({ key }) => key)).toEqual(expect.arrayContaining(['gone:0', 'gone:2', 'objective']))
    expect(edits.lines.some(({ key }) => key === 'gone:1')).toBe(false)
  })

  it('has keys short enough to be kept, however long a name on a page is', () => {
    expect(personKey('Ann '.repeat(200)).length).toBeLessThan(200)
    expect(personKey('Ann Lee')).toBe('person:ann lee')
  })
})

const newerNews: BuiltPage = {
  path: 'news/second-framework',
  kind: 'news-item',
  title: 'Second framework won',
  publishedAt: '2026-11-22',
  text: ['Brackwell Castings has won a second framework worth £20 million from Ferrin Pumps.'],
  events: [
    {
      quote: 'Brackwell Castings has won a second framework worth £20 million from Ferrin Pumps.',
      type: 'contract_win',
      args: { counterparty: 'Ferrin Pumps', amount: '£20 million' },
    },
  ],
}
