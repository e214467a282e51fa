import type { Evidence } from '../../model/evidence.ts'
import type { FactKind } from '../../model/fact.ts'
import type { QuestionAnswer } from '../../model/question-check.ts'
import { folded } from '../../model/folded-text.ts'
import type { DatedEvent } from '../../model/snapshot.ts'
import { dayOf, daysBetween, type PartialDate } from '../../model/time.ts'
import { sentencesOfPage } from '../find-phrase.ts'
import { currentHeadcounts, headcountWords } from '../headcount.ts'
import { eventWords } from '../know.ts'
import { factsOf, type MergedFact } from '../merge-facts.ts'
import { notedEvidence, statementsIn } from '../noted.ts'
import { contentWords } from '../plain-words.ts'
import { quoteAt } from '../quote-at.ts'
import { quoted, shortenQuote, tidy } from '../quote-words.ts'
import { evidenceOf as saidEvidence, toldAbout } from '../told.ts'
import { isAnybodys } from './anybodys-words.ts'
import type { Asked, OnFile } from './asked.ts'

/** An answer older than this is asked again, as "is it still …?". */
const oldDays = 180

/** An answer on file, and how one asks whether it still holds (null where that makes no natural question). */
export type Answer = QuestionAnswer & { readonly stillAsk: string | null }

/** Questions a kind of fact answers, by their wording. One row a question; the first that fits counts. */
const askedFor: readonly (readonly [pattern: RegExp, kind: FactKind])[] = [
  // "on the floor", "in marketing" ask for a part, which the whole does not answer
  [
    /\bhow many (?:people|employees|staff|colleagues)(?: (?:work|are there|are you|do you (?:have|employ)|(?:does|do) (?:your|the) company (?:have|employ)))?(?: (?:for|with|at|in) (?:you|your company|the company|the group))?(?: (?:here|there|in all|altogether|in total|today|now|all sites together|shifts included))*$/,
    'headcount',
  ],
  [/\bhow (?:big|large) (?:is|are) (?:your|the) (?:company|team|business|workforce|you)\b/, 'headcount'],
  [
    /\b(?:how many|which) (?:sites|plants|locations|offices|factories|warehouses|branches) do you (?:have|run|operate)$/,
    'site',
  ],
  [
    /\bwhere (?:are|is) (?:you|your (?:company|sites|plants|offices|warehouses|head office|headquarters))(?: based| located)?$/,
    'site',
  ],
  [
    /\b(?:when|in which year|what year) (?:was|were|did) (?:you|the company|your company) (?:founded|start|started|established)\b|\bhow (?:long have you been (?:in business|around)|old is (?:your|the) company)\b/,
    'founded',
  ],
  [
    /\bwhat (?:do|does) (?:you|your company|the company) (?:do|make|sell|offer|produce)\b(?! (?:when|if|about|after|most|first|to|yourselves|instead|with|in|on))/,
    'business',
  ],
  [/\b(?:what|which) (?:products|services) do you (?:sell|offer|make|have)\b$/, 'product'],
  [/\bwho (?:are|is) your (?:main |largest |biggest |key )?(?:customers|clients)\b/, 'customer'],
  [/\b(?:are you (?:hiring|recruiting)|which (?:roles|jobs|positions) are (?:you hiring|open))\b/, 'opening'],
  [/\b(?:which|what) (?:certificates|certifications|standards) do you (?:have|hold)\b/, 'certification'],
  [/\bwho owns (?:you|the company|your company)\b/, 'ownership'],
  [/\b(?:what|how (?:big|high|much)) (?:is|was) your (?:annual )?(?:revenue|turnover)\b/, 'revenue'],
  [/\b(?:which|what) (?:markets|industries|sectors) do you (?:serve|sell to|work in|work for)\b/, 'market'],
]

/**
 * What the dossier already says to a question: what they told us in a call, a kind of fact its author named or its wording plainly asks for, a person, a name on
 * file that a yes-or-no question asks after, an event, a stated goal, a number on one of their pages, the seller's own note. Null: only they can say.
 */
export function answerTo(asked: Asked): Answer | null {
  const { onFile } = asked
  if (onFile === null) return null
  const kinds = [
    ...(asked.answeredBy ?? []),
    ...askedFor.flatMap(([pattern, kind]) => (pattern.test(asked.plain) ? [kind] : [])).slice(0, 1),
  ]
  return (
    toldInCall(asked, onFile) ??
    answerOfKind(kinds, asked.plain, onFile) ??
    whoIsKnown(asked, onFile) ??
    nameOnFile(asked, onFile) ??
    eventOnFile(asked, onFile) ??
    goalOnFile(asked, onFile) ??
    numberOnPage(asked, onFile) ??
    notedOnFile(asked, onFile)
  )
}

/**
 * "Which machine do you watch when the phone rings?": the question that settles a problem, or a criterion, which they answered in a call; or
 * somebody said a sentence with every word of it. The newest counts.
 */
function toldInCall({ plain, words, playbook }: Asked, onFile: OnFile): Answer | null {
  const said = onFile.said ?? []
  if (said.length === 0) return null
  const problem = [...(playbook?.problems ?? []), ...(playbook?.opportunities ?? [])].find(
    ({ questions: [first] }) => first !== undefined && folded(first.ask) === plain,
  )
  const criterion = playbook?.idealCustomer.criteria.find(({ ask }) => ask !== undefined && folded(ask) === plain)
  const settled = toldAbout(
    said,
    (one) =>
      (problem !== undefined && one.problemId === problem.id) ||
      (criterion !== undefined && one.criterionId === criterion.id),
  )
  const known = settled[0] ?? (words.length < 2 ? undefined : said.find((one) => holdsAll(one.words, words)))
  if (!known) return null
  const told = known.verbatim ? quoted(shortenQuote(known.words, 120) ?? tidy(known.words)) : tidy(known.words)
  return answer(`${tidy(known.who)} told us: ${told}`, [saidEvidence(known)], known.date, onFile)
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const said = new Set(contentWords(text))
  return words.every((word) => said.has(word))
}

function answerOfKind(kinds: readonly string[], plain: string, onFile: OnFile): Answer | null {
  const first = onFile.facts.find(({ kind }) => kinds.includes(kind))
  if (!first) return null
  const found = factsOf(onFile.facts, first.kind)
  const current = first.kind === 'headcount' ? currentHeadcounts(found) : found
  const same = current.length > 0 ? current : found
  // one site on file does not say that there is no other
  if (first.kind === 'site' && same.length === 1 && plain.startsWith('how many')) return null
  return ofFacts(first.kind === 'business' ? [first] : same, onFile)
}

/** "Who runs quality?" is answered by a person on file whose title has that word. */
function whoIsKnown({ plain }: Asked, onFile: OnFile): Answer | null {
  const area =
    /^who (?:runs|leads|heads|is in charge of|is responsible for|looks after|is) (?:your |the |our )?([a-z ]{3,40})$/.exec(
      plain,
    )?.[1]
  const wanted = contentWords(area ?? '')
  if (wanted.length === 0 || wanted.length > 3) return null
  const known = factsOf(onFile.facts, 'person').find(({ detail }) => {
    const title = new Set(contentWords(detail ?? ''))
    return wanted.every((word) => title.has(word))
  })
  return known ? ofFacts([known], onFile) : null
}

const yesOrNo = /^(?:is|are|do|does|did|have|has|was|were)\b/
/** What a question about a name may say besides the name. */
const aboutNames = new Set(
  contentWords(
    'you your have use using used run site plant office work for customer certified certificate hold still based in there',
  ),
)
const nameKinds = ['site', 'customer', 'certification', 'technology', 'person', 'opening', 'ownership'] as const

/** "Do you have a plant in Corby?", "Are you ISO 9001 certified?": the name stands on file, and nothing else is asked. */
function nameOnFile({ plain, words }: Asked, onFile: OnFile): Answer | null {
  if (!yesOrNo.test(plain)) return null
  const known = nameKinds
    .flatMap((kind) => factsOf(onFile.facts, kind))
    .find(({ value, detail }) => {
      const name = contentWords(value)
      const more = new Set(contentWords(detail ?? ''))
      return (
        name.length > 0 &&
        name.every((word) => words.includes(word)) &&
        words.every((word) => name.includes(word) || aboutNames.has(word) || more.has(word))
      )
    })
  return known ? ofFacts([known], onFile) : null
}

/** What an event must hold to answer the word a question begins with. */
const holds: readonly (readonly [asks: RegExp, holds: (event: DatedEvent) => boolean])[] = [
  [/^when\b/, ({ date }) => date !== null],
  [/^where\b/, ({ args }) => args.place !== undefined],
  [/^who\b/, ({ args }) => args.person !== undefined],
  [/^how much\b/, ({ args }) => args.amount !== undefined],
  [/^how many\b/, ({ args }) => args.count !== undefined],
  [yesOrNo, () => true],
]
const verbsOfNews = new Set(contentWords('open win move join start happen get become new'))

/** "When did you win Severnside?": every word of it stands in the telling of an event that has what is asked for. */
function eventOnFile({ plain, words }: Asked, onFile: OnFile): Answer | null {
  const row = holds.find(([asks]) => asks.test(plain))
  if (!row || words.length < 2) return null
  const known = onFile.events.find((event) => {
    const named = contentWords(Object.values(event.args).join(' '))
    if (!row[1](event) || !words.some((word) => named.includes(word))) return false
    const told = new Set([
      ...named,
      ...contentWords(`${event.label} ${event.evidence.map(({ quote }) => quote).join(' ')}`),
    ])
    return words.every((word) => told.has(word) || verbsOfNews.has(word))
  })
  return known ? answer(eventWords(known, 90), known.evidence.slice(0, 2), known.date, onFile) : null
}

const asksForGoal = /\b(?:goals?|targets?|aims?|objectives?|want to (?:reach|achieve))\b/
const goalWords = new Set(
  contentWords('goal target aim objective want reach achieve next year set main biggest company business'),
)

/** "What is your target for energy?": a stated goal with those words. */
function goalOnFile({ plain, words }: Asked, onFile: OnFile): Answer | null {
  if (!/^(?:what|which|do)\b/.test(plain) || !asksForGoal.test(plain)) return null
  const about = words.filter((word) => !goalWords.has(word))
  const known = onFile.goals.find(({ text }) => {
    const said = new Set(contentWords(text))
    return about.every((word) => said.has(word))
  })
  if (!known) return null
  const words_ = shortenQuote(known.text, 120)
  return words_ === null ? null : answer(quoted(words_), known.evidence.slice(0, 2), known.saidOn, onFile)
}

const mostAnswerWords = 5

/** "How many pumps do you ship a year?": one sentence of theirs has every word of it, and a number. */
function numberOnPage({ plain, words }: Asked, onFile: OnFile): Answer | null {
  if (!/^(?:how many|how much)\b/.test(plain) || words.length < 2 || words.length > mostAnswerWords) return null
  for (const page of onFile.pages) {
    for (const sentence of sentencesOfPage(page)) {
      if (!/\d/.test(sentence.text) || sentence.place === 'history' || sentence.place === 'customer') continue
      const lower = sentence.text.toLowerCase()
      if (!words.every((word) => lower.includes(word.slice(0, 4)))) continue
      const said = new Set(contentWords(sentence.text))
      if (!words.every((word) => said.has(word))) continue
      const shown = shortenQuote(sentence.text, 120, words.join(' '))
      if (shown === null || !/\d/.test(shown)) continue
      return answer(quoted(shown), [quoteAt(page, sentence)], page.text.document.publishedAt, onFile)
    }
  }
  return null
}

/** Two words at least, one of which is not anybody's. */
const tellsEnough = ({ words }: Asked): boolean => words.length >= 2 && !words.every(isAnybodys)

/** "Who plans the shifts?": the seller noted a sentence with every word of it. */
function notedOnFile(asked: Asked, onFile: OnFile): Answer | null {
  if (!tellsEnough(asked)) return null
  const known = statementsIn(onFile.notes ?? []).find(({ plain }) => asked.words.every((word) => plain.has(word)))
  return known ? answer(`you noted “${known.words}”`, [notedEvidence(known)], dayOf(known.note.savedAt), onFile) : null
}

function ofFacts(facts: readonly MergedFact[], onFile: OnFile): Answer {
  const [first] = facts
  if (!first) throw new Error('an answer has a fact')
  const dates = facts.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  const evidence = facts.slice(0, 3).flatMap((fact) => fact.evidence.slice(0, 1))
  return { ...answer(wordsOf(facts), evidence, dates.at(-1) ?? null, onFile), stillAsk: stillSo(first) }
}

function answer(text: string, evidence: readonly Evidence[], date: PartialDate | null, { asOf }: OnFile): Answer {
  const old = date !== null && daysBetween(date, asOf) > oldDays
  return { text, evidence: [...evidence], date, old, stillAsk: null }
}

/** The facts as one says them: "420 people", "Corby, Kettering", "Maren Holt, Operations Director". */
function wordsOf(facts: readonly MergedFact[]): string {
  const shown = facts.slice(0, 4).map(({ kind, value, detail, evidence }) => {
    if (kind === 'headcount') return headcountWords(tidy(value))
    if (kind === 'person') return detail === null ? tidy(value) : `${tidy(value)}, ${tidy(detail)}`
    const [first] = evidence
    if (kind === 'business' && first?.type === 'quote') return quoted(shortenQuote(first.quote, 120) ?? tidy(value))
    return kind === 'founded' ? `founded ${tidy(value)}` : tidy(value)
  })
  const more = facts.length > shown.length ? ` and ${facts.length - shown.length} more` : ''
  return `${shown.join(facts[0]?.kind === 'person' ? '; ' : ', ')}${more}`
}

function stillSo({ kind, value }: MergedFact): string | null {
  if (kind === 'headcount') return `Is it still ${headcountWords(value)}?`
  if (kind === 'site') return `Is ${value} still your main site?`
  return null
}
