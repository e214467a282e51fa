import type { Block, Document } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import { jobBoardNames } from '../../model/job-board-names.ts'
import { namedInAdverts } from '../facts/technologies.ts'
import { textKey } from '../fold-text.ts'
import { languageOf } from '../page-language.ts'
import type { BoardAnswer, JobPosting } from './job-posting.ts'

/** Text of postings laid out at most, in characters: a large board keeps all titles and the texts of its newest. */
const MOST_TEXT = 300_000

/**
 * A board's answer as a page to read and quote: under each title a line with department, places, kind of employment and day, then the
 * words of the posting. Newest first. Every opening is a fact whose quote is its title.
 */
export function boardDocument(url: string, { board, postings }: BoardAnswer): Document {
  const paper = newPaper()
  const facts: Fact[] = []
  for (const posting of newestFirst(postings)) {
    const at = paper.write({ type: 'heading', level: 2 }, posting.title, [])
    facts.push(openingFact(posting, at))
    const details = detailsOf(posting)
    if (details !== '') paper.write({ type: 'table-row' }, details, [posting.title])
    if (paper.size() < MOST_TEXT) writeBody(paper, posting)
  }
  const text = paper.text()
  facts.push(...toolsIn(url, paper.blocks, text))
  return {
    url,
    title: `Openings on ${jobBoardNames[board]}`,
    kind: 'careers',
    lang: languageOf(undefined, text),
    publishedAt: null,
    publishedFrom: null,
    author: null,
    description: null,
    siteName: null,
    text,
    blocks: paper.blocks,
    facts,
    needsRendering: false,
  }
}

/** Technology their adverts ask for. What the board calls the company by is a product of theirs. */
function toolsIn(url: string, blocks: readonly Block[], text: string): readonly Fact[] {
  const own = new Set(url.split(/[/.?]/).map(textKey))
  const lines = blocks.map(({ start, end }) => ({ start, text: text.slice(start, end) }))
  return namedInAdverts(lines).filter(({ value }) => !own.has(textKey(value)))
}

function writeBody(paper: ReturnType<typeof newPaper>, { title, body }: JobPosting): void {
  let under = [title]
  for (const { type, text } of body) {
    if (type === 'heading') {
      paper.write({ type, level: 3 }, text, [title])
      under = [title, text]
    } else paper.write({ type }, text, under)
  }
}

function newPaper() {
  const blocks: Block[] = []
  const lines: string[] = []
  let start = 0
  return {
    blocks,
    /** @returns where the line begins */
    write(block: Pick<Block, 'type' | 'level'>, text: string, headings: readonly string[]): number {
      const at = start
      blocks.push({ ...block, start: at, end: at + text.length, headings: [...headings] })
      lines.push(text)
      start = at + text.length + 1
      return at
    },
    size: () => start,
    text: () => lines.join('\n'),
  }
}

const placesOf = ({ places }: JobPosting): string => places.slice(0, 5).join('; ')

/** "Quality | Tolland, Ohio | Full time | Posted 2026-11-02": cells of a row, as tables of openings have them. */
function detailsOf(posting: JobPosting): string {
  const { department, employmentType, postedAt } = posting
  return [department, placesOf(posting), employmentType, postedAt && `Posted ${postedAt}`].filter(Boolean).join(' | ')
}

function openingFact(posting: JobPosting, start: number): Fact {
  const { title, department, postedAt } = posting
  const place = placesOf(posting)
  return {
    kind: 'opening',
    value: title,
    ...(place === '' ? {} : { place }),
    ...(postedAt ? { date: postedAt } : {}),
    ...(department ? { department } : {}),
    quote: title,
    start,
    end: start + title.length,
    confidence: 0.98,
    ruleId: 'opening/job-board',
  }
}

/** By day, undated ones last; otherwise as the board has them. */
function newestFirst(postings: readonly JobPosting[]): readonly JobPosting[] {
  return postings.toSorted((a, b) => (a.postedAt === b.postedAt ? 0 : (a.postedAt ?? '') < (b.postedAt ?? '') ? 1 : -1))
}
