import type { Document } from '../model/document.ts'
import type { Fact, FactKind } from '../model/fact.ts'
import type { AccountId, PageId, PageVersionId } from '../model/ids.ts'
import type { ResearchNote } from '../model/note.ts'
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
  headcount: 2,
  founded: 3,
  certification: 4,
  customer: 5,
  opening: 6,
  site: 7,
}

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
    ...goalLines(sentences),
    ...factLines(document.facts, sentences),
  ].sort((a, b) => a.rank - b.rank)
  const chosen = distinct(ranked).slice(0, MOST_LINES)
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
  return events
    .filter(
      ({ actor, status }) =>
        actor === 'account' && (status === 'happened' || status === 'announced' || status === 'planned'),
    )
    .map(({ start, end, confidence, type }) => ({
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

function goalLines(sentences: readonly Sentence[]): readonly Candidate[] {
  return sentences
    .filter(({ text }) => text.length > 30 && text.length <= LONGEST && GOAL.test(text))
    .map(({ start, end }) => ({ start, end, why: 'goal' as const, rank: 200 }))
}

/** The sentence around a fact; a fact whose words are not in the text has no line. */
function factLines(facts: readonly Fact[], sentences: readonly Sentence[]): readonly Candidate[] {
  const placed = facts.flatMap((fact): Candidate[] => {
    const { kind, start, end } = fact
    if (start === undefined || end === undefined) return []
    const around = sentences.find((sentence) => sentence.start <= start && sentence.end >= end)
    if (!around || around.end - around.start > LONGEST) return []
    if (kind === 'business') return [{ start: around.start, end: around.end, why: 'business', rank: 300 }]
    // a name or a town alone, without its sentence, tells nothing here: it stands with the facts
    if ((kind === 'customer' || kind === 'site') && around.text.split(' ').length < FEWEST_WORDS) return []
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
