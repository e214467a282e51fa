import type { GoalFigure } from '../../model/goal.ts'
import type { PartialDate } from '../../model/time.ts'
import { datesIn } from '../dates-in-text.ts'
import type { PageDate } from '../page-date.ts'
import { english } from '../language/english.ts'
import { type FoundFigure, figuresOf, singular } from './figures.ts'

export type ReadGoal = {
  readonly target: GoalFigure | null
  /** What the sentence says it is today, or was when they set out. */
  readonly today: GoalFigure | null
  readonly by: PartialDate | null
}

/** Nouns whose sums a company sets itself, as one word. */
const measured =
  /\b(revenues?|turnover|sales|orders?|profits?|earnings|ebitda|margins?|investments?|exports?|capacity|output|production|emissions|headcount|workforce|market share|energy|waste|water|scrap|accidents|downtime|lead times?|delivery times?)\b/giu

/** Longer is no sentence that states a goal. */
const mostLetters = 600

/** The figure, the date and the starting point of a goal. @param page the day of the page, for "within five years" */
export function readGoal(whole: string, page: PageDate | null): ReadGoal {
  const sentence = whole.slice(0, mostLetters)
  const dates = datesIn(sentence, page, english)
  const figures = figuresOf(sentence)
    .filter(({ at, end }) => !dates.some((date) => at < date.end && end > date.at && date.date.length > 4))
    .map((figure) => withUnit(figure, sentence))
  const today = figures.find((figure) => isToday(sentence, figure)) ?? null
  const target = targetOf(
    sentence,
    figures.filter((figure) => figure !== today),
  )
  return {
    target: target && bare(target),
    // a start of another kind is a figure of something else
    today:
      today && target && (today.kind === target.kind || target.kind === 'times')
        ? bare(withUnitOf(today, target))
        : null,
    by: deadline(sentence, dates, page),
  }
}

/** Words of wanting; what stands before them is where things are, or what somebody else did. */
const wants =
  /\b(?:aim(?:s|ed|ing)?|goals?|targets?|targeting|ambitions?|objectives?|vision|wants?|plans?|intends?|commit(?:s|ted|ment)?|pledge[sd]?|on (?:track|course)|(?:is|are) to|will|sets? out|hopes?|expects?)\b/i
/** What it costs or takes to get there, or what they have already, is not what they want. */
const notWanted =
  /\b(?:requir(?:es|ing)|cost(?:s|ing)|worth|invest(?:s|ing)|operating|running|employing|serving|with (?:more than |over |some |about )?|by (?:putting|spending))\s?(?:an?\s|around\s|about\s|some\s|over\s|more than\s){0,2}$/i

function targetOf(sentence: string, figures: readonly FoundFigure[]): FoundFigure | null {
  const able = figures.filter(
    (figure) =>
      !isYearsAway(sentence, figure) && !notWanted.test(sentence.slice(Math.max(0, figure.at - 40), figure.at)),
  )
  const want = wants.exec(sentence)
  if (!want) return able[0] ?? null
  const first = able.find(({ at }) => at >= want.index)
  // "halve our scrap rate to 2 per cent": the figure they want to reach says more than the way there
  const after =
    first?.kind === 'times'
      ? (able.find(({ at, kind }) => at >= first.end && kind !== 'times' && toIt.test(sentence.slice(first.end, at))) ??
        first)
      : first
  // "EUR 200 million is our target", "120 shops are the goal": one clause, nothing between
  return (
    after ??
    able.findLast(({ end }) => end <= want.index && /^[^,;:–—]{0,30}$/.test(sentence.slice(end, want.index))) ??
    null
  )
}

const toIt = /^[^,;:.]{0,40}\bto\s(?:about\s|around\s|at\s(?:least|most)\s|under\s|below\s)?$/i

const bare = ({ words, kind, value, unit }: FoundFigure): GoalFigure => ({ words, kind, value, unit })

const withUnitOf = (figure: FoundFigure, target: FoundFigure): FoundFigure => ({
  ...figure,
  unit: figure.unit ?? target.unit,
})

/** Money and shares are of something: the nearest noun that is measured in them. */
export function withUnit(figure: FoundFigure, sentence: string): FoundFigure {
  if (figure.unit !== null) return figure
  const near = [...sentence.matchAll(measured)]
    .map((hit) => ({
      word: hit[1] ?? '',
      away: Math.min(Math.abs(hit.index - figure.end), Math.abs(figure.at - hit.index - hit[0].length)),
    }))
    .toSorted((a, b) => a.away - b.away)[0]
  return near && near.away <= 80 ? { ...figure, unit: singular(near.word.split(' ').at(-1) ?? near.word) } : figure
}

const before =
  /\b(?:up from|from|currently|today|now|at present|instead of|against|compared (?:with|to)|versus)\s(?:(?:the|its|our|a|current|present|today['’]s|about|around|some|roughly|just|only|at|have|has|is|are|stands at|we|it)\s){0,4}$/i
const behind = /^[\s,]{0,2}(?:\w+\s){0,1}(?:today|currently|now|at present)\b/i

function isToday(sentence: string, { at, end }: FoundFigure): boolean {
  return before.test(sentence.slice(Math.max(0, at - 60), at)) || behind.test(sentence.slice(end, end + 24))
}

/** "within 5 years", "over the next six months": a number that counts the time until then. */
const isYearsAway = (sentence: string, { at, end, unit }: FoundFigure): boolean =>
  (/^(?:month|week|day)$/.test(unit ?? '') &&
    /\b(?:next|coming|following|over|after|for)\s$/i.test(sentence.slice(Math.max(0, at - 12), at))) ||
  (unit === 'month' && /\b(?:with)?in\s$/i.test(sentence.slice(Math.max(0, at - 8), at))) ||
  /^\s?(?:-|–)?\s?years?\b/i.test(sentence.slice(end, end + 8))

const leading =
  /\b(?:by|before|until|till|in|through|for|of|to|end|vision|strategy|plan|target|goal|roadmap|agenda)\s(?:the\s)?(?:(?:end|middle|start|close|course)\sof\s)?(?:(?:the\s)?(?:fiscal|financial)\s(?:year\s)?)?$/i
const within =
  /\b(?:within|over|in|during)\s(?:the\s)?(?:(?:next|coming|following)\s)?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:more\s)?years\b/i
const spelled = 'one two three four five six seven eight nine ten'.split(' ')

/** The latest date ahead of the page that the sentence looks to; what lies before it is where they start from. */
function deadline(sentence: string, dates: ReturnType<typeof datesIn>, page: PageDate | null): PartialDate | null {
  const ahead = dates
    .filter(({ date }) => page === null || Number(date.slice(0, 4)) >= new Date(page.earliest).getUTCFullYear())
    .filter(
      ({ at, end }) =>
        leading.test(sentence.slice(Math.max(0, at - 40), at)) ||
        /^\s(?:target|goal|vision|ambition|strategy)/i.test(sentence.slice(end)) ||
        page !== null,
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
  if (ahead) return ahead.date
  const years = page === null ? undefined : within.exec(sentence)?.[1]?.toLowerCase()
  if (page === null || years === undefined) return null
  const count = Number.isNaN(Number(years)) ? spelled.indexOf(years) + 1 : Number(years)
  // counted from the page's year, so known to the year
  return String(new Date(page.earliest).getUTCFullYear() + count) as PartialDate
}
