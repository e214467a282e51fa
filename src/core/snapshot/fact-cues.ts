import type { Evidence } from '../model/evidence.ts'
import { factKinds } from '../model/fact.ts'
import type { FactTests } from '../model/playbook.ts'
import type { PartialDate } from '../model/time.ts'
import { type CueMatcher, compileCue } from '../playbook/cue-matcher.ts'
import { decide, type OnFile } from './criteria.ts'
import { holdsCue } from './find-phrase.ts'
import { factsOf } from './merge-facts.ts'

/** Facts that meet every test of a cue: the words that decided each, with their quotes. Null when one is missed or not known. */
export function factsMeeting(
  tests: FactTests,
  onFile: OnFile,
): { readonly words: string; readonly evidence: readonly Evidence[]; readonly date: PartialDate | null } | null {
  const { headcount, sites, country, foundedBefore, foundedAfter } = tests
  const decided = [
    headcount && decide({ headcount }, onFile),
    sites && decide({ sites }, onFile),
    country && decide({ country }, onFile),
    foundedBefore === undefined ? undefined : decide({ foundedBefore }, onFile),
    foundedAfter === undefined ? undefined : decide({ foundedAfter }, onFile),
  ].filter((one) => one !== undefined)
  if (decided.length === 0 || decided.some(({ result }) => result !== 'met')) return null
  const evidence = decided.flatMap((one) => one.evidence)
  return { words: decided.flatMap(({ value }) => value ?? []).join('; '), evidence, date: dateOf(evidence, onFile) }
}

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
