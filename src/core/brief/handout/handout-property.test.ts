import { expect, test } from 'vitest'
import { aCall, aDossier, anAccount, type BuiltPage, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import { createPrng, type Prng } from '../../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../../tests/builders/random-dossier.ts'
import { sensitiveSentences } from '../../../../tests/builders/sensitive-sentences.ts'
import { folded } from '../../model/folded-text.ts'
import type { Handout } from '../../model/handout.ts'
import type { SnapshotId } from '../../model/ids.ts'
import type { LocatedEvent } from '../../model/signal.ts'
import { isSensitive as isSensitiveEvent } from '../../signals/freshness.ts'
import { buildSnapshot } from '../../snapshot/build-snapshot.ts'
import type { Dossier, DossierPage } from '../../snapshot/dossier.ts'
import { buildHandout } from './build-handout.ts'
import { handoutSheet } from './handout-sheet.ts'

const harmless = [
  'Our Wakefield site opens on 8 March 2027.',
  'By the end of 2028 half of our output will come from Wakefield.',
  'We make pump bodies for eleven water companies in Britain.',
  'Our laboratory tests every casting before it is machined.',
]
const types = ['contract_win', 'expansion_facility', 'leadership_statement_goal', 'award_recognition'] as const
const kinds = ['about', 'home', 'news-item', 'other', 'services'] as const

/** What was read wrongly: layoffs taken for a contract, a departure for what they do. The words have to stop it. */
function aMisreadPage(prng: Prng, n: number): BuiltPage {
  const text = prng.shuffled([...sensitiveSentences, ...harmless]).slice(0, 2 + prng.whole(8))
  return {
    path: `misread/${n}`,
    kind: prng.pick(kinds),
    ...(prng.chance(0.5) ? { publishedAt: '2026-10-01' } : {}),
    text,
    facts: text
      .filter(() => prng.chance(0.5))
      .map((quote) => ({ kind: prng.pick(['business', 'market', 'service'] as const), value: 'x', quote })),
    events: text
      .filter(() => prng.chance(0.5))
      .map((quote) => ({
        quote,
        type: prng.pick(types),
        args: { place: prng.pick(['Wakefield', 'the insolvent works', 'Corby']), counterparty: 'Severnside Water' },
      })),
  }
}

function aDossierToHandOut(prng: Prng): Dossier {
  const random = aRandomDossier(prng)
  const misread = aDossier(Array.from({ length: prng.whole(5) }, (_, n) => aMisreadPage(prng, n)))
  return { ...random, pages: [...random.pages, ...misread.pages] }
}

const linesOf = ({ title, purpose, agenda, said, idea, unclear }: Handout): string[] => [
  title,
  purpose,
  ...[...agenda, ...said, ...unclear].map(({ t }) => t),
  ...(idea ? [idea.head, idea.t] : []),
]
const marks = (words: string): string => words.replace(/["“”„«»‘’]/g, '’')

test('of 300 dossiers, misread ones among them, nothing sensitive, nobody, no problem and no call reaches the page', () => {
  const playbook = aPlaybook({
    buying: { steps: [{ step: 'One line is chosen' }], supplierQuestions: ['What do we keep if we stop?'] },
  })
  let pages = 0
  for (let seed = 1; seed <= 300; seed++) {
    const prng = createPrng(seed)
    const dossier = aDossierToHandOut(prng)
    const call = aCall({ outcome: 'They told us in private that Wakefield is late.', objective: 'Find out who signs.' })
    const snapshot = buildSnapshot({ ...dossier, calls: [call] }, playbook, {
      asOf: now,
      id: 'snp_1' as SnapshotId,
      number: 1,
      previous: null,
    })
    const built = buildHandout({
      snapshot,
      account: anAccount(),
      call,
      playbook,
      seller: { company: '' },
      pages: dossier.pages,
      asOf: now,
    })
    if (!built.ok) continue
    pages += 1
    const lines = linesOf(built.value)
    const all = folded(JSON.stringify(handoutSheet(built.value)))
    for (const sentence of sensitiveSentences) expect(all, `seed ${seed}`).not.toContain(folded(sentence))
    for (const { statement } of playbook.content.problems) expect(all, `seed ${seed}`).not.toContain(folded(statement))
    for (const name of namesOf(dossier)) expect(all, `seed ${seed}`).not.toContain(folded(name))
    for (const words of [
      'told us in private',
      'who signs',
      'internal',
      'groundwork',
      'pursue',
      'walk away',
      'back burner',
    ])
      expect(all, `seed ${seed}`).not.toContain(words)
    expect(lines.join(' '), `seed ${seed}`).not.toContain('insolvent')
    for (const { t } of built.value.said) {
      const words = marks(t.slice(1, -1))
      const page = dossier.pages.find(({ text }) => marks(text.document.text).includes(words))
      expect(page, `seed ${seed}: ${t}`).toBeDefined()
      expect(page ? sensitiveOn(page, words) : [], `seed ${seed}: ${t}`).toEqual([])
    }
  }
  // most of them can be quoted, or the test looked at nothing
  expect(pages).toBeGreaterThan(100)
})

const namesOf = ({ pages }: Dossier): string[] =>
  pages.flatMap(({ text }) => text.document.facts.flatMap((fact) => (fact.kind === 'person' ? [fact.name] : [])))

const sensitiveOn = ({ text }: DossierPage, words: string): LocatedEvent[] =>
  text.events.filter((event) => isSensitiveEvent(event) && words.includes(marks(event.evidence.quote)))
