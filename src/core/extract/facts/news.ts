import type { Fact } from '../../model/fact.ts'
import type { PartialDate } from '../../model/time.ts'
import { findDate, readStamp } from '../date-words.ts'
import { textKey } from '../fold-text.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, quoteIn } from './fact-source.ts'

type News = Extract<Fact, { kind: 'news' }>

/** The company's own announcements: an item's headline, or the dated headlines of a list. */
export function readNews(source: FactSource): readonly Fact[] {
  if (source.hasPressSection && !PRESS_ADDRESS.test(source.url)) return []
  if (isKind(source, 'news-item')) return itemHeadline(source)
  return isKind(source, 'news-list') ? listedHeadlines(source) : []
}

export const PRESS_ADDRESS =
  /\/(?:press|presse|pressemitteilung\w*|pressreleases?|persberichten|comunicati|prensa|announcements?|communiques)(?=[/-]|$)/i

function itemHeadline(source: FactSource): readonly News[] {
  const key = textKey(source.title)
  const line =
    source.lines.find((one) => textKey(one.text) === key) ??
    source.lines.find((one) => one.type === 'heading' && one.flow.level <= 2)
  if (!line || line.index > 10 || line.text.length < 6) return []
  return [news(line, source.publishedAt, 'news/item', 0.95)]
}

/** Headings or links with a date beside them. */
function listedHeadlines(source: FactSource): readonly News[] {
  const found: News[] = []
  const used = new Set<number>()
  for (const line of source.lines) {
    const isTitle = line.type === 'heading' || line.flow.linkChars > line.text.length * 0.7
    if (!isTitle || line.text.length < 12 || line.text.length > 250 || MORE.test(line.text)) continue
    if (line.type === 'heading' && line.flow.level === 1 && textKey(line.text) === textKey(source.title)) continue
    const date = dateBeside(source, line, used)
    if (date) found.push(news(line, date, 'news/list', 0.9))
  }
  return found
}

const MORE =
  /^(?:read more|more|continue reading|view|weiterlesen|mehr|lees (?:meer|verder)|lire la suite|leer más|leggi|czytaj|læs mere|\d{1,2}[ ./])/i

/** The date in the title's own block, above it, or below it before the next title. */
function dateBeside(source: FactSource, line: FactLine, used: Set<number>): PartialDate | null {
  for (const step of [0, -1, 1, 2, -2]) {
    const near = source.lines[line.index + step]
    if (!near || used.has(near.index) || (step !== 0 && (near.text.length > 90 || near.type === 'heading'))) continue
    const date =
      (near.flow.time ? readStamp(near.flow.time) : null) ?? findDate(near.text, source.dayFirst)?.date ?? null
    if (!date) continue
    used.add(near.index)
    return date
  }
  return null
}

function news(line: FactLine, date: PartialDate | null, ruleId: string, confidence: number): News {
  return { kind: 'news', value: line.text, ...(date ? { date } : {}), ...quoteIn(line), confidence, ruleId }
}
