import type { Goal, GoalFigure } from '../../model/goal.ts'
import type { PageKind } from '../../model/page.ts'
import { dayOf, type Instant } from '../../model/time.ts'
import { figuresOf } from '../../signals/goals/figures.ts'
import { withUnit } from '../../signals/goals/read-goal.ts'
import { compareText, type DossierPage, publishedOn } from '../dossier.ts'
import { currentHeadcounts, headcountWords, parseHeadcount } from '../headcount.ts'
import { factsOf, type MergedFact } from '../merge-facts.ts'
import { contentWords, wordOverlap } from '../plain-words.ts'
import { quoteAt } from '../quote-at.ts'
import { tidy } from '../quote-words.ts'
import { sentencesOfPage } from '../find-phrase.ts'
import type { Statement } from './statements.ts'
import { tableReading } from './table-reading.ts'

type Reading = NonNullable<Goal['today']>
type OnFile = { readonly pages: readonly DossierPage[]; readonly facts: readonly MergedFact[]; readonly asOf: Instant }

const ofPeople = /^(?:people|staff|employee|worker|colleague|job|headcount|workforce|person)$/
const ofSales = /^(?:revenue|turnover|sale)$/

/** Where they stand by what is on file: beside the goal, in a fact, or in another sentence of theirs; null when nowhere. */
export function standingOf(statement: Statement, onFile: OnFile): Reading | null {
  const { read, evidence, on } = statement
  if (read.today) return { figure: read.today, evidence, on, from: 'goal' }
  const { target } = read
  if (!target || target.kind === 'none-left') return null
  return (
    factReading(target, onFile.facts) ??
    sentenceReading(statement, target, onFile) ??
    tableReading(target, onFile.pages, onFile.asOf)
  )
}

function factReading({ unit }: GoalFigure, facts: readonly MergedFact[]): Reading | null {
  const people = ofPeople.test(unit ?? '')
  if (!people && !ofSales.test(unit ?? '')) return null
  const fact = people ? currentHeadcounts(factsOf(facts, 'headcount'))[0] : newest(factsOf(facts, 'revenue'))
  const [evidence] = fact?.evidence ?? []
  if (!fact || !evidence) return null
  const value = people ? (parseHeadcount(fact.value)?.min ?? null) : (figuresOf(fact.value)[0]?.value ?? null)
  const words = people ? headcountWords(tidy(fact.value)) : tidy(fact.value)
  return { figure: { words, kind: people ? 'count' : 'money', value, unit }, evidence, on: fact.date, from: 'fact' }
}

const newest = (facts: readonly MergedFact[]): MergedFact | undefined =>
  facts.toSorted((a, b) => compareText(b.date ?? '', a.date ?? ''))[0]

/** What is planned is not where they stand; what was added is no total. */
const notTotal =
  /\b(?:will|aim\w{0,3}|targets?|goals?|plan(?:s|ned|ning)?|wants?|intend\w{0,3}|expects?|ambition|until|vision|would|could|open(?:ed|s|ing)|add(?:ed|s|ing)?|clos(?:ed|es|ing)|hir(?:ed|es|ing)|new|more|further|another|additional|sold|bought|first|per(?! ?cent)|each|every|of (?:them|which))\b/i
const total =
  /\b(?:(?:rose|fell|grew|increased|decreased|declined|climbed|dropped|up|down)\b[^.;]{1,40}\bto|have|has|takes?|runs?|operates?|owns?|with|counts?|employs?|today|currently|now|across|our|total\w{0,4}|reached|stood at|stands? at|came to|were|was|are|is|generated|achieved|amounted to)\b/i

const toldElsewhere: ReadonlySet<PageKind> = new Set<PageKind>(['case-study', 'case-list', 'job', 'legal', 'partners'])
const notToday: ReadonlySet<string> = new Set(['history', 'legal', 'customer', 'boilerplate'])

function sentenceReading(statement: Statement, target: GoalFigure, { pages, asOf }: OnFile): Reading | null {
  const unit = target.unit?.slice(0, 5) ?? null
  if (unit === null) return null
  const year = Number(dayOf(asOf).slice(0, 4))
  const found = pages
    .filter(({ text }) => !toldElsewhere.has(text.document.kind))
    .flatMap((page) => {
      const on = publishedOn(page)
      if (on !== null && Number(on.slice(0, 4)) < year - 2) return []
      return sentencesOfPage(page).flatMap((sentence): Reading[] => {
        const { text, place } = sentence
        if (notToday.has(place) || !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text)) return []
        if (!text.toLowerCase().includes(unit) || notTotal.test(text)) return []
        // a share is of all of them anyway
        if (target.kind !== 'share' && !total.test(text)) return []
        if ([...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([named]) => Number(named) < year - 2)) return []
        if (!isOfTheSame(text, statement.words, target)) return []
        const figure = figuresOf(text)
          .map((one) => withUnit(one, text))
          .filter((one) => isComparable(one, target) && !wasBefore.test(text.slice(0, one.at)))
          .toSorted((a, b) => sharedBehind(text, b, statement.words) - sharedBehind(text, a, statement.words))[0]
        if (!figure || figure.value === target.value) return []
        const { words, kind, value } = figure
        return [
          {
            figure: { words, kind, value, unit: target.unit },
            evidence: quoteAt(page, sentence),
            on,
            from: 'sentence',
          },
        ]
      })
    })
  return found.toSorted((a, b) => compareText(b.on ?? '', a.on ?? ''))[0] ?? null
}

/** The wait from an order to its goods, in the words there are for it. */
const leadTime =
  /\b(?:(?:lead|delivery|turnaround|waiting|throughput)[ -]times?|from (?:order|enquiry) to (?:despatch|dispatch|delivery|shipment))\b/i

/** Words of every sentence about a wait, which say nothing of what is waited for. */
const ofEveryWait = new Set(
  contentWords(
    'we also want aim plan goal target bring get take run stand reduce shorten cut halve lead delivery turnaround waiting throughput time order enquiry despatch dispatch shipment day week month year average end middle start two three four five six seven eight nine ten eleven twelve',
  ),
)

/** Of the same wait for the same goods; any other share or span is of the same where it is told in much the same words. */
function isOfTheSame(text: string, goal: string, target: GoalFigure): boolean {
  if (!ofMany(target)) return true
  if (target.kind === 'share' || !leadTime.test(goal)) return wordOverlap(text, goal) >= 0.5
  const goods = contentWords(goal).filter((word) => !ofEveryWait.has(word) && !/^\d/.test(word))
  const said = new Set(contentWords(text))
  return leadTime.test(text) && (goods.length === 0 || goods.some((word) => said.has(word)))
}

/** "has come down from", "rose from": what follows is where it stood before. */
const wasBefore =
  /\b(?:down|up|f[ae]ll|fallen|cut|reduced|shortened|lowered|rose|risen|gr[eo]wn?|increased|lengthened)\s(?:\w+\s){0,2}?from\s(?:about\s|around\s|some\s|just\s|over\s)?$/i

/** Words behind a figure, as far as the next one, that the goal has too: "six weeks for standard units, nine for special ones". */
function sharedBehind(text: string, { end }: { readonly end: number }, goal: string): number {
  const own = new Set(contentWords(text.slice(end).split(/\d|\b(?:to|and|or)\b|[,;]/, 1)[0] ?? ''))
  return contentWords(goal).filter((word) => own.has(word)).length
}

/** Shares and spans of time may be of anything: only a sentence of much the same words is about the same. */
const ofMany = ({ kind, unit }: GoalFigure): boolean =>
  kind === 'share' || /^(?:minute|hour|day|week|month)$/.test(unit ?? '')

/** "Double our revenue" is compared with a sum, "halve our scrap rate" with a share, "120 shops" with shops. */
const isComparable = (one: GoalFigure, target: GoalFigure): boolean =>
  one.unit === target.unit && (one.kind === target.kind || (target.kind === 'times' && isAmount(one)))
const isAmount = ({ kind }: GoalFigure): boolean => kind === 'money' || kind === 'count' || kind === 'share'

const onTheWay =
  /\b(?:so far|already|to date|on track|on course|ahead of|behind|halfway|progress|of the (?:planned|promised)|remain(?:s|ing)?|since we set)\b/i
const reachedIt = /\b(?:reached|achieved|met|hit|exceeded|surpassed|delivered|passed)\b/i
const notYet =
  /\b(?:will|not|yet|to (?:be )?(?:reach|achieve|meet|hit)|if|when|would|could|hope\w{0,2}|miss(?:ed)?|fell short)\b/i

/** What pages of later days tell of a goal: on the way, or reached. Nothing undated: nobody knows whether it came after. */
export function progressOf(statement: Statement, told: ReadonlySet<string>, { pages }: OnFile): Goal['progress'] {
  const { on, read, words } = statement
  const unit = read.target?.unit?.slice(0, 5) ?? null
  if (on === null) return []
  return pages
    .flatMap((page) => {
      const day = publishedOn(page)
      if (day === null || day <= on) return []
      return sentencesOfPage(page).flatMap((sentence): Goal['progress'] => {
        const { text } = sentence
        const reached = reachedIt.test(text) && !notYet.test(text) && namesGoal(text, read.target)
        if (!reached && !onTheWay.test(text)) return []
        if (told.has(text) || !(unit !== null && text.toLowerCase().includes(unit)) || wordOverlap(text, words) < 0.3)
          return []
        return [{ evidence: quoteAt(page, sentence), on: day, reached }]
      })
    })
    .toSorted((a, b) => compareText(b.on ?? '', a.on ?? ''))
    .slice(0, 3)
}

/** The figure itself, or the word for it. */
const namesGoal = (text: string, target: GoalFigure | null): boolean =>
  /\b(?:goal|target|aim)\b/i.test(text) ||
  (target?.value !== null &&
    target !== null &&
    figuresOf(text).some(({ value }) => value !== null && value >= (target.value ?? Infinity)))
