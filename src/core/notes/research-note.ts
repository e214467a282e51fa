import { isOwnAndLive } from '../model/live-status.ts'
import type { Document } from '../model/document.ts'
import type { FactKind } from '../model/fact.ts'
import type { AccountId, PageId, PageVersionId } from '../model/ids.ts'
import type { ResearchNote } from '../model/note.ts'
import type { PageKind } from '../model/page.ts'
import type { EventMention, ProblemMention } from '../model/signal.ts'
import type { Sentence } from '../extract/sentences.ts'
import { sentencesOf } from '../extract/sentences.ts'

type Placed<M> = M & { readonly start: number; readonly end: number }

export type NoteSource = {
  readonly document: Document
  readonly events: readonly Placed<Pick<EventMention, 'type' | 'actor' | 'status' | 'confidence'>>[]
  readonly problems: readonly Placed<Pick<ProblemMention, 'holder' | 'strength' | 'confidence'>>[]
  readonly page: {
    readonly accountId: AccountId
    readonly pageId: PageId
    readonly pageVersionId: PageVersionId
    readonly revision: number
  }
}

type Line = ResearchNote['lines'][number]
type Candidate = { readonly start: number; readonly end: number; readonly why: Line['why']; readonly rank: number }

/** More than a handful is not read. */
const MOST_LINES = 6
/** Facts say less each than events do: at most this many, so that a team page is no list of names. */
const MOST_FACTS = 3
const LONGEST = 400
const FEWEST_WORDS = 4

const GOAL =
  /\b(?:our (?:goal|aim|ambition|target|objective) is|we (?:aim|intend|plan) to|we want to (?:grow|double|become|expand|reduce)|by 20[2-4]\d we|target of|unser Ziel|wir wollen|wir planen|ons doel|onze ambitie|notre (?:objectif|ambition)|nuestro objetivo|il nostro obiettivo|naszym celem|vores mål)(?=$|[^\p{L}])/iu

/** Facts worth a line of a note, most telling first. Contacts, news and people's names have places of their own. */
const FACT_RANK: Partial<Readonly<Record<FactKind, number>>> = {
  ownership: 1,
  revenue: 1.5,
  headcount: 2,
  founded: 3,
  certification: 4,
  customer: 5,
  market: 5.5,
  opening: 6,
  technology: 6.5,
  site: 7,
}
/** By themselves a name, a trade or a line of an address tell nothing here: they stand with the facts. */
const NEEDS_SENTENCE: ReadonlySet<FactKind> = new Set(['customer', 'site', 'market', 'technology', 'certification'])

/** Pages where an aim is the company's own, and not what a product is for or what a customer wanted. */
const AIMS_ARE_ITS_OWN: ReadonlySet<PageKind> = new Set([
  'home',
  'about',
  'team',
  'investors',
  'report',
  'news-item',
  'news-list',
  'careers',
  'other',
])
/** An aim worth a line has a number, a year, or says that something shall become more, less or new. */
const SUBSTANCE =
  /\d|(?<![\p{L}])(?:grow\w*|doubl\w+|tripl\w+|expand\w*|enter\w*|open(?:ing)? (?:a|new)|reduc\w+|halv\w+|increas\w+|launch\w*|invest\w*|climate|carbon|net[- ]zero|neutral\w*|recycl\w+|automat\w+|digiti[sz]\w+|wachs\w+|verdoppel\w+|ausbau\w*|reduzier\w+|senk\w+|klimaneutral\w*|groei\w*|verdubbel\w+|uitbreid\w+|verminder\w+|croître|croissance|doubler|réduire|crecer|duplicar|reducir|ampliar|crescere|raddoppiare|ridurre|rozwój|rozwijać|podwoić|vokse|fordoble|reducere|växa|fördubbla|minska|crescer|dobrar|reduzir)(?![\p{L}])/iu

/**
 * The few sentences of a page worth reading before a call, each with its quote: events of the company, evidence of
 * problems, goals, then what it does and facts. Null for a page with none.
 */
export function researchNoteOf(source: NoteSource): ResearchNote | null {
  const { document, page } = source
  const sentences = sentencesOf(document)
  const ranked = [
    ...eventLines(source),
    ...problemLines(source),
    ...goalLines(document.kind, sentences),
    ...factLines(document, sentences),
  ].sort((a, b) => a.rank - b.rank)
  const told = distinct(ranked).slice(0, MOST_LINES)
  const chosen = told.length > 0 ? told : leadOf(document, sentences)
  if (chosen.length === 0) return null
  return {
    accountId: page.accountId,
    pageId: page.pageId,
    title: document.title,
    lines: chosen.map(({ start, end, why }) => {
      const quote = document.text.slice(start, end)
      const { pageId, pageVersionId, revision } = page
      return {
        text: quote.replace(/\s+/g, ' '),
        why,
        evidence: { type: 'quote', pageId, pageVersionId, revision, start, end, quote },
      }
    }),
  }
}

function eventLines({ events }: NoteSource): readonly Candidate[] {
  return events.filter(isOwnAndLive).map(({ start, end, confidence, type }) => ({
    start,
    end,
    why: type === 'leadership_statement_goal' ? ('goal' as const) : ('event' as const),
    rank: (type === 'leadership_statement_goal' ? 200 : 0) + (1 - confidence) * 10,
  }))
}

function problemLines({ problems }: NoteSource): readonly Candidate[] {
  return problems
    .filter(({ holder }) => holder === 'account')
    .map(({ start, end, strength, confidence }) => ({
      start,
      end,
      why: 'problem' as const,
      rank: 100 - strength * 10 + (1 - confidence) * 10,
    }))
}

/** What a story is about, where nothing in it is an event, a problem or a fact: its first whole sentence. */
function leadOf({ kind, title }: Document, sentences: readonly Sentence[]): readonly Candidate[] {
  if (kind !== 'news-item' && kind !== 'case-study') return []
  const lead = sentences.find(
    ({ text }) =>
      text !== title && text.length >= 50 && text.length <= LONGEST && /[.!]["”]?$/.test(text) && isSentence(text),
  )
  return lead ? [{ start: lead.start, end: lead.end, why: 'fact', rank: 400 }] : []
}

/** Words, some of them written small: no name, no row of a table, no line of an address. */
const isSentence = (text: string): boolean =>
  (text.match(/\p{L}{2,}/gu)?.length ?? 0) > FEWEST_WORDS && (text.match(/(?<![\p{L}])\p{Ll}{2,}/gu)?.length ?? 0) >= 2

function goalLines(kind: PageKind, sentences: readonly Sentence[]): readonly Candidate[] {
  if (!AIMS_ARE_ITS_OWN.has(kind)) return []
  return sentences
    .filter(({ text }) => text.length > 30 && text.length <= LONGEST && GOAL.test(text) && SUBSTANCE.test(text))
    .map(({ start, end }) => ({ start, end, why: 'goal' as const, rank: 200 }))
}

/** The sentence around a fact; a fact whose words are not in the text has no line. */
function factLines({ kind: page, facts }: Document, sentences: readonly Sentence[]): readonly Candidate[] {
  const isStory = page === 'news-item' || page === 'news-list'
  const placed = facts.flatMap((fact): Candidate[] => {
    const { kind, start, end } = fact
    if (start === undefined || end === undefined) return []
    const around = sentences.find((sentence) => sentence.start <= start && sentence.end >= end)
    if (!around || around.end - around.start > LONGEST) return []
    // the paragraph about the company that ends its releases says the same below each of them
    if (kind === 'business' && isStory) return []
    if (kind === 'business') return [{ start: around.start, end: around.end, why: 'business', rank: 300 }]
    if (NEEDS_SENTENCE.has(kind) && !isSentence(around.text)) return []
    const rank = FACT_RANK[kind]
    return rank === undefined ? [] : [{ start: around.start, end: around.end, why: 'fact', rank: 300 + rank }]
  })
  const few = distinct(placed.filter(({ why }) => why === 'fact').sort((a, b) => a.rank - b.rank)).slice(0, MOST_FACTS)
  return [...placed.filter(({ why }) => why === 'business'), ...few]
}

/** Each sentence once, under its best reason. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (!chosen.some(({ start, end }) => candidate.start < end && start < candidate.end)) chosen.push(candidate)
  }
  return chosen
}
