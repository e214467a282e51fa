import type { Relation } from '../../model/account.ts'
import type { Evidence } from '../../model/evidence.ts'
import { folded } from '../../model/folded-text.ts'
import type { AccountId } from '../../model/ids.ts'
import type { Criterion, CriterionTest, PlaybookContent } from '../../model/playbook.ts'
import { type PlaybookEdit, playbookEditSchema } from '../../model/playbook-edit.ts'
import type { Hypothesis } from '../../model/snapshot.ts'
import { decide } from '../criteria.ts'
import type { Decided, OnFile } from '../decided.ts'
import { compareText } from '../dossier.ts'
import { sizeBand } from './size-band.ts'
import { type Traits, traitsOf } from './traits.ts'

/** A company whose pages were read, and what it is to the seller. */
export type LookedAt = {
  readonly accountId: AccountId
  readonly relation: Relation
  readonly onFile: OnFile
  /** Likely problems through the playbook that is being written. */
  readonly problems: readonly Hypothesis[]
  /** What tests came to that were decided before, by the test as JSON: phrases are looked for on every page. */
  readonly decided?: ReadonlyMap<string, Decided>
}

/** How many of some companies show a trait, say otherwise, or say nothing. */
export type Tally = { readonly of: number; readonly show: number; readonly against: number }

/** Something the best customers share, to be confirmed or struck: what would be written into the playbook, and who shows it. */
export type Proposal = {
  readonly id: string
  /** A criterion or a disqualifier to add, or a problem to call typical of their kind. */
  readonly as: 'criterion' | 'disqualifier' | 'typical'
  readonly label: string
  readonly edits: readonly PlaybookEdit[]
  readonly good: Tally
  readonly regretted: Tally
  readonly shownBy: readonly {
    readonly accountId: AccountId
    readonly value: string | null
    readonly evidence: readonly Evidence[]
  }[]
}

/** Fewer say nothing about the next one. */
export const fewestCustomers = 3
const most = 24

/**
 * What most of the best customers show and those that are regretted don't, each with its quotes. A company that says nothing of it counts
 * neither way, but more than half have to show it, and none may say otherwise. What at least two of the regretted share and no good one
 * shows is proposed as a disqualifier. Nothing is proposed of fewer than three good ones.
 * @param library criteria of other playbooks, tried too: they are worded already
 */
export function proposalsOf(
  base: PlaybookContent,
  companies: readonly LookedAt[],
  library: readonly Pick<Criterion, 'label' | 'test' | 'ask'>[],
): readonly Proposal[] {
  const good = companies.filter(({ relation }) => relation === 'customer')
  const regretted = companies.filter(({ relation }) => relation === 'regretted')
  if (good.length < fewestCustomers) return []
  const taken = new Set(
    [...base.idealCustomer.criteria, ...base.idealCustomer.disqualifiers].map(({ test }) => JSON.stringify(test)),
  )
  const ids = new Set([...base.idealCustomer.criteria, ...base.idealCustomer.disqualifiers].map(({ id }) => id))
  const write = (candidate: Candidate, as: 'criterion' | 'disqualifier'): Proposal => {
    const counted = count(candidate.test, good, regretted)
    return {
      ...counted,
      id: `${as}:${candidate.key}`,
      as,
      label: candidate.label,
      edits: editsFor(candidate, as, base, ids),
    }
  }
  const traits = new Map(companies.map((one) => [one, traitsOf(one.onFile)]))
  const shared = candidatesOf(good, traits, library)
    .filter(({ test }) => !taken.has(JSON.stringify(test)) && isShared(count(test, good, regretted)))
    .map((candidate) => write(candidate, 'criterion'))
  const avoided = candidatesOf(regretted, traits, [])
    .filter(
      ({ key, test }) =>
        key !== 'size' && !taken.has(JSON.stringify(test)) && isRegretted(count(test, good, regretted)),
    )
    .map((candidate) => write(candidate, 'disqualifier'))
  return [
    ...onePerWord(shared).toSorted(byWorth).slice(0, most),
    ...onePerWord(avoided).slice(0, 6),
    ...typicalProblems(base, good, regretted),
  ]
}

type Candidate = {
  readonly key: string
  readonly label: string
  readonly test: CriterionTest
  readonly ask?: string | undefined
}

function candidatesOf(
  companies: readonly LookedAt[],
  traits: ReadonlyMap<LookedAt, Traits>,
  library: readonly Pick<Criterion, 'label' | 'test' | 'ask'>[],
): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const sizes = companies.flatMap((one) => traits.get(one)?.sizes.slice(0, 1) ?? [])
  if (sizes.length >= 2) {
    const band = sizeBand(sizes)
    const label = `${band.min.toLocaleString('en-GB')} to ${band.max.toLocaleString('en-GB')} people`
    found.set('size', { key: 'size', label, test: { headcount: band } })
  }
  for (const { label, test, ask } of library.filter((one) => !('headcount' in one.test)))
    found.set(`known:${JSON.stringify(test)}`, { key: folded(label), label, test, ask })
  const seen = new Set<string>()
  for (const one of companies)
    for (const trait of traits.get(one)?.traits ?? []) {
      // what only one of them shows is not shared, and need not be decided for all
      if (seen.has(trait.key) && !found.has(trait.key)) found.set(trait.key, trait)
      seen.add(trait.key)
    }
  return [...found.values()]
}

type Counted = Pick<Proposal, 'good' | 'regretted' | 'shownBy'>

function count(test: CriterionTest, good: readonly LookedAt[], regretted: readonly LookedAt[]): Counted {
  const decided = [...good, ...regretted].map((company) => ({
    company,
    ...(company.decided?.get(JSON.stringify(test)) ?? decide(test, company.onFile)),
  }))
  const tally = (relation: Relation): Tally => {
    const of = decided.filter(({ company }) => company.relation === relation)
    const come = (wanted: string): number => of.filter(({ result }) => result === wanted).length
    return { of: of.length, show: come('met'), against: come('missed') }
  }
  return {
    good: tally('customer'),
    regretted: tally('regretted'),
    shownBy: decided
      .filter(({ result }) => result === 'met')
      .map(({ company, value, evidence }) => ({ accountId: company.accountId, value, evidence: evidence.slice(0, 2) })),
  }
}

const shareOf = ({ show, of }: Tally): number => (of === 0 ? 0 : show / of)

const isShared = ({ good, regretted }: Counted): boolean =>
  good.show >= 2 && good.show * 2 > good.of && good.against === 0 && shareOf(regretted) * 2 <= shareOf(good)

const isRegretted = ({ good, regretted }: Counted): boolean =>
  regretted.show >= 2 && regretted.show * 2 > regretted.of && good.show === 0

/** Who shows it most clearly first; what was worded for a playbook, and what is a figure, before single words. */
function byWorth(a: Proposal, b: Proposal): number {
  const worth = ({ good, regretted }: Proposal): number => shareOf(good) - shareOf(regretted)
  return worth(b) - worth(a) || Number(isWord(a)) - Number(isWord(b)) || compareText(a.label, b.label)
}

const wordIn = ({ id }: Proposal): string | null => /^\w+:(?:trade|offers|market|opening):(.+)$/.exec(id)?.[1] ?? null
const isWord = (proposal: Proposal): boolean => wordIn(proposal) !== null

/** The same word as a trade, a product and a market is one finding. */
function onePerWord(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>()
  return proposals.filter((one) => {
    const word = wordIn(one)
    if (word === null) return true
    if (seen.has(word)) return false
    seen.add(word)
    return true
  })
}

/** Problems that most good ones show: so far not called typical, though companies of this kind have it. */
function typicalProblems(
  base: PlaybookContent,
  good: readonly LookedAt[],
  regretted: readonly LookedAt[],
): readonly Proposal[] {
  return base.problems.flatMap((problem, at): Proposal[] => {
    if (problem.typical !== false) return []
    const shows = ({ problems }: LookedAt) =>
      problems.find(({ problemId, basis }) => problemId === problem.id && basis !== 'typical')
    const tally = (of: readonly LookedAt[]): Tally => ({ of: of.length, show: of.filter(shows).length, against: 0 })
    const counted: Counted = {
      good: tally(good),
      regretted: tally(regretted),
      shownBy: [...good, ...regretted].flatMap((company) => {
        const held = shows(company)
        if (!held) return []
        const evidence = held.for.slice(0, 2).map((line) => line.evidence)
        return [{ accountId: company.accountId, value: held.for[0]?.cue ?? null, evidence }]
      }),
    }
    if (!isShared(counted)) return []
    const edits: PlaybookEdit[] = [{ op: 'set', path: ['problems', at, 'typical'], value: true }]
    return [{ ...counted, id: `typical:${problem.id}`, as: 'typical', label: problem.statement, edits }]
  })
}

/** What settles it where the pages don't say, by what the test asks for. */
const asks: Readonly<Record<string, string>> = {
  headcount: 'How many people work for you, all sites together?',
  sites: 'At how many sites do you work?',
  country: 'In which countries do you have sites?',
  ownership: 'Who owns the company?',
  technology: 'What do you use for it today?',
  certification: 'Which certificates do your customers ask for?',
  trade: 'How would you say in one sentence what you do?',
  offers: 'What do you sell most?',
  market: 'Whom do you sell most to?',
  opening: 'Whom are you looking for at the moment?',
  event: 'What is different from a year ago?',
}

/** A weight to begin with; the seller changes it where he knows better. */
const firstWeight = 10

function editsFor(
  { label, test, ask }: Candidate,
  as: 'criterion' | 'disqualifier',
  { idealCustomer: { criteria } }: PlaybookContent,
  ids: Set<string>,
): readonly PlaybookEdit[] {
  const size = criteria.findIndex((one) => 'headcount' in one.test)
  // one size is enough: the band takes the place of the one that is there, and its weight stays
  if ('headcount' in test && size >= 0)
    return playbookEditSchema.array().parse([
      { op: 'set', path: ['idealCustomer', 'criteria', size, 'label'], value: label },
      { op: 'set', path: ['idealCustomer', 'criteria', size, 'test'], value: test },
    ])
  const id = freeId(label, ids)
  const question = ask ?? asks[Object.keys(test)[0] ?? '']
  const asCriterion = { weight: firstWeight, test, ...(question === undefined ? {} : { ask: question }) }
  return [
    playbookEditSchema.parse({
      op: 'insert',
      path: ['idealCustomer', as === 'criterion' ? 'criteria' : 'disqualifiers'],
      value: { id, label, ...(as === 'criterion' ? asCriterion : { test }) },
    }),
  ]
}

function freeId(label: string, ids: Set<string>): string {
  const name =
    folded(label)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
      .replace(/-$/, '') || 'shared'
  let id = name
  for (let n = 2; ids.has(id); n++) id = `${name}-${n}`
  ids.add(id)
  return id
}
