import type { Fact } from '../../model/fact.ts'
import type { PartialDate } from '../../model/time.ts'
import { findDate, readStamp } from '../date-words.ts'
import { textKey } from '../fold-text.ts'
import { sectionNamed, sectionWithin } from '../page-kind-words.ts'
import { PRESS_ADDRESS } from '../site-context.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, quoteIn } from './fact-source.ts'

type News = Extract<Fact, { kind: 'news' }>

/** The company's own announcements: an item's headline, or the dated headlines of a list. */
export function readNews(source: FactSource): readonly Fact[] {
  if (source.hasPressSection && !PRESS_ADDRESS.test(source.url)) return []
  if (isKind(source, 'news-item') || (isKind(source, 'blog-post') && isNewsroom(source))) return itemHeadline(source)
  if (isKind(source, 'news-list')) return listedHeadlines(source)
  if (isKind(source, 'blog-list') && isNewsroom(source)) return listedHeadlines(source).filter(({ date }) => date)
  return isKind(source, 'home', 'about') ? latest(source) : []
}

/** Where a company has no newsroom, its blog is where it tells its news. */
const isNewsroom = ({ sections }: FactSource): boolean =>
  sections['blog-list'] !== undefined && sections['news-list'] === undefined

/** Headlines below "Latest news" on the home page. */
function latest(source: FactSource): readonly News[] {
  return source.lines.flatMap((line) => {
    const above = line.headings.at(-1)
    if (above === undefined || sectionNamed(above)?.section !== 'news-list' || !isTitle(line, source)) return []
    const near = [line, source.lines[line.index - 1], source.lines[line.index + 1]]
    const date = near.map((one) => one && dateIn(source, one)).find((one) => one != null) ?? null
    return [news(withoutDate(line, source), date, 'news/latest', 0.75)]
  })
}

function isTitle(line: FactLine, source: FactSource): boolean {
  const set = line.type === 'heading' || line.flow.linkChars > line.text.length * 0.7
  return (
    set &&
    line.text.length >= 15 &&
    line.text.length <= 250 &&
    !MORE.test(line.text) &&
    !isOnlyDate(line, source) &&
    sectionNamed(line.text) === null
  )
}

function itemHeadline(source: FactSource): readonly News[] {
  const key = textKey(source.title)
  const line =
    source.lines.find((one) => one.type === 'heading' && one.flow.level === 1) ??
    source.lines.find((one) => textKey(one.text) === key) ??
    source.lines.find((one) => one.type === 'heading' && one.flow.level <= 2)
  if (!line || line.index > 10 || line.text.length < 6) return []
  return [news({ line, from: 0, to: line.text.length }, source.publishedAt, 'news/item', 0.95)]
}

type Dated = { readonly line: FactLine; readonly date: PartialDate }

/** Titles with the date that belongs to them. All of a list write it on the same side, so that is found out first. */
function listedHeadlines(source: FactSource): readonly News[] {
  const titles = titlesOf(source)
  const dates = source.lines.flatMap((line): Dated[] => {
    const date = dateIn(source, line)
    return date ? [{ line, date }] : []
  })
  const [firstTitle, firstDate] = [titles[0], dates[0]]
  if (!firstTitle) return []
  if (!firstDate) return undated(source)
  const before = firstDate.line.index < firstTitle.index
  return titles.flatMap((title, i) => {
    const same = dates.find(({ line }) => line === title)
    const [from, to] = before
      ? [titles[i - 1]?.index ?? title.index - FARTHEST, title.index]
      : [title.index, titles[i + 1]?.index ?? title.index + FARTHEST]
    const inside = dates.filter(
      ({ line }) => line.index > from && line.index < to && Math.abs(line.index - title.index) <= FARTHEST,
    )
    const date = same?.date ?? (before ? inside.at(-1) : inside[0])?.date
    return date ? [news(withoutDate(title, source), date, 'news/list', 0.9)] : []
  })
}

/** Without dates a list gives less to go by: headlines as long as headlines are, and nothing that could stand over the list. */
function undated(source: FactSource): readonly News[] {
  const said = source.lines.filter((line) => isTitle(line, source) && isHeadline(line.text))
  const headings = said.filter(({ type, flow }) => type === 'heading' && flow.level > 1)
  const linked = said.filter(({ type }) => type !== 'heading')
  const titles = headings.length > 0 ? headings : linked.length >= FEWEST_LINKED ? linked : []
  return titles.map((line) => news({ line, from: 0, to: line.text.length }, null, 'news/undated', 0.7))
}

const FEWEST_LINKED = 3

const isHeadline = (text: string): boolean =>
  text.split(' ').length >= 4 &&
  !/@|^(?:by|von|door|par|por|di|av|af) /i.test(text) &&
  sectionWithin(text) === null &&
  !LEADS_TO_NEWS.test(text)

/** Calls that stand as headings on such pages. */
const LEADS_TO_NEWS =
  /\b(?:press releases?|newsletter|subscribe|latest news|follow us|media contact|interested in|sign up|stay (?:on top|up to date|tuned|informed)|abonnieren|pressekontakt|nieuwsbrief|inscri\p{L}+|suscr\p{L}+|iscriv\p{L}+|zapisz|tilmeld|prenumerera)(?!\p{L})|\?$/iu

/** Lines between a title and its date at most. */
const FARTHEST = 6

/** Linked lines where a list links its titles, else headings. */
function titlesOf(source: FactSource): readonly FactLine[] {
  const own = source.lines.filter(
    (line) => line.text.length >= 12 && line.text.length <= 250 && !MORE.test(line.text) && line.flow.region !== 'nav',
  )
  const linked = own.filter((line) => line.flow.linkChars > line.text.length * 0.7 && !isOnlyDate(line, source))
  if (linked.length >= 2) return linked
  const key = textKey(source.title)
  return own.filter((line) => line.type === 'heading' && !(line.flow.level === 1 && textKey(line.text) === key))
}

function isOnlyDate(line: FactLine, source: FactSource): boolean {
  const found = findDate(line.text, source.dayFirst)
  return found !== null && found.end - found.start > line.text.length * 0.6
}

const MORE =
  /^(?:read (?:more|on|full)|more|continue reading|view|learn more|weiterlesen|mehr|lees (?:meer|verder)|lire la suite|leer más|leggi|czytaj|læs mere|contact|download|all )/i

/** A date in a line that is short, or opens a longer one. */
function dateIn(source: FactSource, line: FactLine): PartialDate | null {
  const stamp = line.flow.time ? readStamp(line.flow.time) : null
  if (stamp) return stamp
  const found = findDate(line.text.slice(0, 120), source.dayFirst)
  return found && (line.text.length < 90 || found.start < 3) ? found.date : null
}

type Span = { readonly line: FactLine; readonly from: number; readonly to: number }

/** The title without a date at its end or beginning: "Moss opens plant - 1 May 2024". */
function withoutDate(line: FactLine, source: FactSource): Span {
  const found = findDate(line.text, source.dayFirst)
  const whole = { line, from: 0, to: line.text.length }
  if (!found) return whole
  if (found.end >= line.text.length - 2 && found.start > 10) {
    return { ...whole, to: line.text.slice(0, found.start).replace(/(?<![\s(,:|–-])[\s(,:|–-]+$/, '').length }
  }
  const rest = /^[\s),:|–-]+/.exec(line.text.slice(found.end))?.[0].length ?? 0
  return found.start === 0 && rest > 0 && line.text.length - found.end > 12
    ? { ...whole, from: found.end + rest }
    : whole
}

function news({ line, from, to }: Span, date: PartialDate | null, ruleId: string, confidence: number): News {
  const quote = quoteIn(line, from, to)
  return { kind: 'news', value: quote.quote, ...(date ? { date } : {}), ...quote, confidence, ruleId }
}
