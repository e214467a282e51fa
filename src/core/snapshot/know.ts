import type { Evidence } from '../model/evidence.ts'
import type { DatedEvent, Snapshot } from '../model/snapshot.ts'
import { daysBetween, type Instant, type PartialDate } from '../model/time.ts'
import { isBareLabel } from '../signals/event-label.ts'
import { claimId, placeOf } from './claim-id.ts'
import { compareText, counted, type Dossier } from './dossier.ts'
import { currentHeadcounts, type Headcount, headcountWords } from './headcount.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { noticedOpenings } from './noticed-openings.ts'
import { quoted, shortenQuote, tidy, withoutDateline } from './quote-words.ts'

type Known = Snapshot['know'][number]

/** An advert older than this is filled or forgotten, in days. */
const openingDays = 365

/**
 * Facts worth knowing before dialling, newest first; undated ones after, in the order of their worth. Sensitive events
 * are not among them: they stand with the cautions. Conflicting headcounts stand side by side.
 */
export function knowOf(
  facts: readonly MergedFact[],
  events: readonly DatedEvent[],
  asOf: Instant,
  jobs?: Dossier['jobs'],
): Known[] {
  const lines = [
    ...events.filter(isWorthKnowing).filter(isToldOnce).slice(0, 5).map(eventLine),
    ...noticedOpenings(jobs, facts, asOf).map(({ text, evidence, date }) => line(text, evidence, date)),
    ...openingsLine(
      factsOf(facts, 'opening').filter(({ date }) => date === null || daysBetween(date, asOf) <= openingDays),
    ),
    ...headcountLine(facts),
    ...namesLine(factsOf(facts, 'customer'), 'Customers they name'),
    ...sitesLine(factsOf(facts, 'site')),
    ...factsOf(facts, 'ownership')
      .slice(0, 1)
      .map((fact) => line(capitalised(tidy(fact.value)), fact.evidence, fact.date)),
    ...namesLine(factsOf(facts, 'certification'), 'Certified'),
    ...factsOf(facts, 'founded')
      .slice(0, 1)
      .map((fact) => line(`Founded ${tidy(fact.value)}`, fact.evidence, null)),
  ]
  return lines
    .map((one, worth) => ({ one, worth }))
    .sort((a, b) => compareText(b.one.date ?? '', a.one.date ?? '') || a.worth - b.worth)
    .map(({ one }) => one)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const isWorthKnowing = ({ sensitive, freshness, type }: DatedEvent): boolean =>
  !sensitive &&
  freshness !== 'stale' &&
  freshness !== 'undated' &&
  type !== 'leadership_statement_goal' &&
  type !== 'sustainability_commitment'

/** Two kinds of event in one sentence are one thing to know: the first. */
const isToldOnce = ({ evidence }: DatedEvent, at: number, all: readonly DatedEvent[]): boolean =>
  !all.slice(0, at).some((earlier) => earlier.evidence.some(({ quote }) => evidence.some((one) => one.quote === quote)))

const eventLine = (event: DatedEvent): Known => line(eventWords(event, 90), event.evidence, event.date)

/**
 * An event in a few words: who comes in which role; else its label with the amount, and their own words where the label
 * names nobody and nothing.
 */
export function eventWords(event: DatedEvent, max: number): string {
  const { type, label, args, evidence } = event
  const name = tidy(label)
  const comes = arrival(event)
  if (comes !== null) return comes
  if (!isBareLabel(type, label))
    return args.amount && !name.includes(args.amount) ? `${name}, ${tidy(args.amount)}` : name
  const words = shortenQuote(withoutDateline(evidence[0]?.quote ?? ''), max, label)
  return words === null ? name : `${name}: ${quoted(words)}`
}

/** "Ada Moss joins as Vice President Operations"; null when nobody is named or somebody leaves. */
function arrival(event: DatedEvent): string | null {
  const { type, label, args, evidence } = event
  const role = wholeRole(event)
  if (type !== 'leadership_change' || !args.person || role === null || label.endsWith(' leaves')) return null
  const joins = evidence.some(({ quote }) => /\bjoin(?:s|ed|ing)?\b/i.test(quote))
  return `${tidy(args.person)} ${joins ? 'joins as' : 'becomes'} ${role}`
}

/** The role with the capitalised words that follow it in their own sentence: "Vice President" is "Vice President Operations" there. */
export function wholeRole({ args, evidence }: Pick<DatedEvent, 'args' | 'evidence'>): string | null {
  const role = tidy(args.role ?? '')
  if (role === '') return null
  for (const { quote } of evidence) {
    const words = tidy(quote)
    const at = words.indexOf(role)
    const more = at < 0 ? '' : (MORE_OF_ROLE.exec(words.slice(at + role.length))?.[0] ?? '')
    if (more !== '') return `${role}${more}`
  }
  return role
}

const MORE_OF_ROLE =
  /^(?:,? (?:of|for|and|&) \p{Lu}[\p{L}-]{1,20}| (?!(?:In|At|On|From|With|As|By)\b)\p{Lu}[\p{L}-]{1,20}){1,4}/u

function line(text: string, evidence: readonly Evidence[], date: PartialDate | null): Known {
  const [first] = evidence
  return { id: claimId('know', text, first ? placeOf(first) : ''), text, evidence: evidence.slice(0, 3), date }
}

function openingsLine(openings: readonly MergedFact[]): Known[] {
  if (openings.length === 0) return []
  const names = openings.slice(0, 2).map(({ value }) => tidy(value))
  const rest = openings.length > 2 ? ` and ${openings.length - 2} more` : ''
  const text = `${counted(openings.length, 'job opening')}: ${listed(names)}${rest}`
  return [
    line(
      text,
      openings.slice(0, 3).flatMap(({ evidence }) => evidence.slice(0, 1)),
      newest(openings),
    ),
  ]
}

function headcountLine(facts: readonly MergedFact[]): Known[] {
  const counts = sayingDifferent(currentHeadcounts(factsOf(facts, 'headcount')))
  if (counts.length === 0) return []
  const text = counts
    .slice(0, 3)
    .map(({ value }) => headcountWords(tidy(value)))
    .join(' on one page, ')
  const words = counts.length > 1 ? `${text} on another` : text
  return [
    line(
      words,
      counts.slice(0, 3).flatMap(({ evidence }) => evidence.slice(0, 1)),
      newest(counts),
    ),
  ]
}

/** "9,000" and "over 9,000" are no contradiction: the first that says it stands for both. */
function sayingDifferent(counts: readonly Headcount[]): readonly Headcount[] {
  const kept: Headcount[] = []
  for (const one of counts)
    if (kept.every(({ range }) => range.max < one.range.min || one.range.max < range.min)) kept.push(one)
  return kept
}

function sitesLine(sites: readonly MergedFact[]): Known[] {
  const [only] = sites
  if (only && sites.length === 1)
    return [line(`Site on file: ${[tidy(only.value), only.country].filter(Boolean).join(', ')}`, only.evidence, null)]
  if (sites.length === 0) return []
  const cities = sites.slice(0, 4).map(({ value }) => tidy(value))
  const rest = sites.length > 4 ? ` and ${sites.length - 4} more` : ''
  return [
    line(
      `${counted(sites.length, 'site')}: ${cities.join(', ')}${rest}`,
      sites.slice(0, 4).flatMap(({ evidence }) => evidence.slice(0, 1)),
      null,
    ),
  ]
}

function namesLine(named: readonly MergedFact[], words: string): Known[] {
  if (named.length === 0) return []
  const names = named.slice(0, 3).map(({ value }) => tidy(value).replace(/\( | \)/g, (mark) => mark.trim()))
  const rest = named.length > 3 ? ` and ${named.length - 3} more` : ''
  return [
    line(
      `${words}: ${listed(names)}${rest}`,
      named.slice(0, 3).flatMap(({ evidence }) => evidence.slice(0, 1)),
      null,
    ),
  ]
}

/** Parted by semicolons when a name has a comma of its own. */
const listed = (names: readonly string[]): string => names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')

const newest = (facts: readonly MergedFact[]): PartialDate | null =>
  facts
    .flatMap(({ date }) => (date === null ? [] : [date]))
    .sort()
    .at(-1) ?? null
