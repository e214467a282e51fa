import type { QuestionSlot } from '../model/playbook.ts'
import type { DatedEvent } from '../model/snapshot.ts'
import { spokenDate } from './date-words.ts'
import { wholeRole } from './know.ts'
import { isReason } from './live-events.ts'
import type { HeldProblem } from './likely-problems.ts'
import { factsOf } from './merge-facts.ts'
import { countWords } from './plain-words.ts'
import type { OnFile } from './question-checks/asked.ts'
import { spoken } from './spoken-words.ts'
import type { Urgency } from './urgency.ts'

/** What can be named aloud of an account where a question is about one problem of it. */
export type Here = Readonly<Partial<Record<QuestionSlot, string>>>

/** Longest job title that is said in a question, in words. */
const longestJob = 4

/**
 * Names for a question about one likely problem, each from what supports that problem: its evidence, and the event that may make it
 * urgent. Nothing sensitive, nothing that is no short name.
 */
export function hereOf({ hypothesis }: HeldProblem, onFile: OnFile, urgency: Urgency | null): Here {
  const event = onFile.events.find(({ id }) => id === hypothesis.urgentBy)
  const open = event && !event.sensitive && isReason(event) ? event : undefined
  const quotes = hypothesis.for.flatMap(({ evidence }) => (evidence.type === 'quote' ? [evidence.quote] : []))
  const role = open && roleThatComes(open)
  const dated = urgency && open && urgency.claim.evidence.some((one) => sharesPage(one, open)) ? urgency.date : null
  return Object.fromEntries(
    Object.entries({
      site: siteIn(quotes, onFile) ?? spoken(open?.args.place),
      sites: twoSites(onFile),
      partner: spoken(open?.args.counterparty),
      role,
      opening: jobIn(quotes, onFile),
      date: dated !== null && dated.length > 4 ? spokenDate(dated, onFile.asOf) : undefined,
    }).filter(([, name]) => name !== undefined),
  )
}

/** The question with the names in their places; null where one is missing. */
export function filled(ask: string, here: Here): string | null {
  let whole = true
  const text = ask.replace(/\{(\w+)\}/g, (_, slot: QuestionSlot) => {
    const name = here[slot]
    whole &&= name !== undefined
    return name ?? ''
  })
  return whole ? text : null
}

/** The role somebody new takes up; undefined when somebody leaves. */
export function roleThatComes(event: DatedEvent): string | undefined {
  if (event.type !== 'leadership_change' || / leaves$/.test(event.label)) return undefined
  return spoken(wholeRole(event) ?? undefined)
}

/** A site of theirs that stands in what they say of the problem. */
function siteIn(quotes: readonly string[], { facts }: OnFile): string | undefined {
  const found = factsOf(facts, 'site').find(({ value }) => quotes.some((quote) => quote.includes(value)))
  return spoken(found?.value)
}

/** The two sites that most of their pages name; undefined with fewer. */
function twoSites({ facts }: OnFile): string | undefined {
  const [one, other] = factsOf(facts, 'site').flatMap(({ value }) => spoken(value) ?? [])
  return one === undefined || other === undefined ? undefined : `${one} or ${other}`
}

/** An open job that stands in the evidence, where its title is short enough to say. */
function jobIn(quotes: readonly string[], { facts }: OnFile): string | undefined {
  return factsOf(facts, 'opening')
    .filter(({ value }) => quotes.some((quote) => quote.includes(value)))
    .map(({ value }) => spokenJob(value))
    .find((title) => title !== undefined)
}

/** "CNC setter, Kettering (m/f/d)" is not said aloud; "CNC setter" is. */
export function spokenJob(title: string): string | undefined {
  const said = spoken(title.split(/\s[–—|-]\s|[,(/]/)[0]?.trim())
  if (said === undefined || countWords(said) > longestJob || !/^[\p{Script=Latin}\p{N} &'’-]+$/u.test(said))
    return undefined
  return said
}

const sharesPage = (evidence: Urgency['claim']['evidence'][number], { evidence: quotes }: DatedEvent): boolean =>
  evidence.type === 'quote' && quotes.some(({ pageVersionId }) => pageVersionId === evidence.pageVersionId)
