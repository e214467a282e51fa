import type { Evidence } from '../../model/evidence.ts'
import type { EventType } from '../../model/signal.ts'
import { eventNames } from '../../model/event-names.ts'
import type { CriterionTest, Ownership } from '../../model/playbook.ts'
import { countryName } from '../countries.ts'
import type { OnFile } from '../decided.ts'
import { decidingHeadcounts, type Headcount } from '../headcount.ts'
import { factsOf, type MergedFact, standardOf } from '../merge-facts.ts'
import { ownershipOf } from '../ownership.ts'
import { contentWords } from '../plain-words.ts'

/** Something a company's pages show that others may share: how one would ask for it, and the words that show it. */
export type Trait = {
  /** The same for the same trait of another company. */
  readonly key: string
  readonly label: string
  readonly test: CriterionTest
  readonly evidence: readonly Evidence[]
}

/** What pages show of one company. A size is no trait by itself: only several make a band. */
export type Traits = { readonly sizes: readonly Headcount[]; readonly traits: readonly Trait[] }

/** Traits worth asking of the next company, each once. */
export function traitsOf(onFile: OnFile): Traits {
  const { facts, events } = onFile
  const traits = [
    ...countries(facts),
    ...severalSites(facts),
    ...ownerships(facts),
    ...technologies(facts),
    ...certificates(facts),
    ...words(facts, 'trade', ['industry', 'business']),
    ...words(facts, 'offers', ['product', 'service']),
    ...words(facts, 'market', ['market']),
    ...openings(facts),
    ...happenings(events),
  ]
  const first = new Map<string, Trait>()
  for (const trait of traits) if (!first.has(trait.key)) first.set(trait.key, trait)
  return { sizes: decidingHeadcounts(factsOf(facts, 'headcount')), traits: [...first.values()] }
}

const shown = ({ evidence }: Pick<MergedFact, 'evidence'>): readonly Evidence[] => evidence.slice(0, 1)

function countries(facts: readonly MergedFact[]): Trait[] {
  return factsOf(facts, 'site').flatMap((site) => {
    if (site.country === null) return []
    const test = { country: [site.country] }
    return [
      { key: `country:${countryName(site.country)}`, label: `A site in ${site.country}`, test, evidence: shown(site) },
    ]
  })
}

function severalSites(facts: readonly MergedFact[]): Trait[] {
  const sites = factsOf(facts, 'site')
  if (sites.length < 2) return []
  const evidence = sites.slice(0, 3).flatMap(shown)
  return [{ key: 'sites', label: 'Two sites or more', test: { sites: { min: 2 } }, evidence }]
}

const ownershipLabel: Readonly<Record<Ownership, string>> = {
  family: 'Family-owned',
  private: 'Privately held',
  employees: 'Owned by its employees',
  'private-equity': 'Owned by private equity',
  group: 'Part of a group',
  'joint-venture': 'A joint venture',
  listed: 'Listed',
}

function ownerships(facts: readonly MergedFact[]): Trait[] {
  return factsOf(facts, 'ownership').flatMap((fact) => {
    const owner = ownershipOf(fact.value)
    if (owner === null) return []
    return [
      { key: `owner:${owner}`, label: ownershipLabel[owner], test: { ownership: [owner] }, evidence: shown(fact) },
    ]
  })
}

/** By the product, and by what it is for: one customer's SAP is another one's Navision. */
function technologies(facts: readonly MergedFact[]): Trait[] {
  return factsOf(facts, 'technology').flatMap((fact) =>
    [fact.value, fact.detail].flatMap((name) => {
      if (name === null) return []
      const label = name === fact.value ? `Uses ${name}` : `Uses a product for: ${name}`
      return [{ key: `uses:${name.toLowerCase()}`, label, test: { technology: [name] }, evidence: shown(fact) }]
    }),
  )
}

function certificates(facts: readonly MergedFact[]): Trait[] {
  return factsOf(facts, 'certification').map((fact) => {
    const name = fact.value.replace(/[:-] ?(?:19|20)\d{2}$/, '')
    return {
      key: `cert:${standardOf(fact.value)}`,
      label: `Certified: ${name}`,
      test: { certification: [name] },
      evidence: shown(fact),
    }
  })
}

/** Words that stand in anybody's line about themselves, and say nothing about whom one serves. */
const anybodys = new Set(
  (
    'company companies business businesses group firm customer client people service services product solution system quality leading leader ' +
    'provider supplier manufacturer maker partner world worldwide global international european national local family owned year years since ' +
    'founded based high best new range full wide offer offers provide provides make makes help helps design designs deliver develop support ' +
    'team expert experience innovative professional industry industrial market sector application needs need work works special specialist ' +
    'standard custom part parts main gmbh ltd inc llc limited independent based different various first one two three more than over'
  ).split(' '),
)

/** A word of one meaning is a weak hint, so only nouns that are left when all of anybody's words are gone. */
function words(
  facts: readonly MergedFact[],
  kind: 'trade' | 'offers' | 'market',
  of: readonly MergedFact['kind'][],
): Trait[] {
  const label = { trade: 'Trade', offers: 'Offers', market: 'Sells to' }[kind]
  return of
    .flatMap((one) => factsOf(facts, one))
    .flatMap((fact) =>
      contentWords(fact.value)
        .filter((word) => word.length > 3 && !anybodys.has(word) && !/\d/.test(word))
        .map((word) => ({
          key: `${kind}:${word}`,
          label: `${label}: ${word}`,
          test: testFor(kind, word),
          evidence: shown(fact),
        })),
    )
}

function testFor(kind: 'trade' | 'offers' | 'market', word: string): CriterionTest {
  if (kind === 'trade') return { trade: [word] }
  return kind === 'offers' ? { offers: [word] } : { market: [word] }
}

/** Ranks and courtesies of a title, which say nothing about the work. */
const ranks = new Set(
  'manager senior junior head lead assistant director officer engineer technician specialist operator worker trainee apprentice intern part time full post posts shift day night team male female all gender level role regional'.split(
    ' ',
  ),
)

function openings(facts: readonly MergedFact[]): Trait[] {
  return factsOf(facts, 'opening').flatMap((fact) =>
    contentWords(fact.value)
      .filter((word) => word.length > 3 && !ranks.has(word) && !anybodys.has(word) && !/\d/.test(word))
      .map((word) => ({
        key: `opening:${word}`,
        label: `Looks for people: ${word}`,
        test: { opening: [word] },
        evidence: shown(fact),
      })),
  )
}

/** Praise happens to everybody. */
const tellNothing: ReadonlySet<EventType> = new Set(['award_recognition', 'leadership_statement_goal'])

function happenings(events: OnFile['events']): Trait[] {
  return events
    .filter(({ type, date }) => date !== null && !tellNothing.has(type))
    .map(({ type, evidence }) => ({
      key: `event:${type}`,
      label: `Lately: ${eventNames[type]}`,
      test: { event: [type] },
      evidence: evidence.slice(0, 1),
    }))
}
