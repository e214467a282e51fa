import type { Evidence } from '../model/evidence.ts'
import { factKinds } from '../model/fact.ts'
import { type CriterionTest, criterionTestSchema, type FactTests } from '../model/playbook.ts'
import type { PartialDate } from '../model/time.ts'
import { type CueMatcher, compileCue } from '../playbook/cue-matcher.ts'
import { decide } from './criteria.ts'
import type { OnFile } from './decided.ts'
import { holdsCue } from './find-phrase.ts'
import { factsOf } from './merge-facts.ts'

/** Facts that meet every test of a cue: the words that decided each, with their quotes. Null when one is missed or not known. */
export function factsMeeting(
  tests: FactTests,
  onFile: OnFile,
): { readonly words: string; readonly evidence: readonly Evidence[]; readonly date: PartialDate | null } | null {
  const decided = oneByOne(tests).map((test) => decide(test, onFile))
  if (decided.length === 0 || decided.some(({ result }) => result !== 'met')) return null
  const evidence = decided.flatMap((one) => one.evidence)
  return { words: decided.flatMap(({ value }) => value ?? []).join('; '), evidence, date: dateOf(evidence, onFile) }
}

/** Each test as a criterion has it: the keys are the same. */
const oneByOne = (tests: FactTests): readonly CriterionTest[] =>
  Object.entries(tests).flatMap(([key, value]) =>
    value === undefined ? [] : [criterionTestSchema.parse({ [key]: value })],
  )

/** Newest date of a fact that stands on one of these places; headcounts are the kind that has one. */
function dateOf(evidence: readonly Evidence[], { facts }: OnFile): PartialDate | null {
  const used = new Set(evidence)
  const dates = facts.flatMap((fact) =>
    fact.date !== null && fact.evidence.some((one) => used.has(one)) ? [fact.date] : [],
  )
  return dates.toSorted().at(-1) ?? null
}

/** Fewer pages than this say nothing by their silence. */
const enoughPages = 5

/**
 * Pages on which something expected was looked for and not found: `absent` is a kind of fact by its name, or a phrase that is
 * searched as cues are. Null when it is on file, or when too few pages were read for silence to mean anything.
 */
export function absentOn(absent: string, { pages, facts }: OnFile): number | null {
  const looked = pages.filter(({ text }) => !text.document.needsRendering)
  if (looked.length < enoughPages) return null
  const kind = factKinds.find((one) => one === absent.trim().toLowerCase())
  const found = kind ? factsOf(facts, kind).length > 0 : looked.some((page) => holdsCue(page, matcherFor(absent)))
  return found ? null : looked.length
}

const matchers = new Map<string, CueMatcher>()

function matcherFor(absent: string): CueMatcher {
  const known = matchers.get(absent)
  if (known) return known
  if (matchers.size > 1000) matchers.clear()
  const made = compileCue(absent)
  matchers.set(absent, made)
  return made
}
