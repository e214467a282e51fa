import { z } from 'zod'
import type { Document } from '../core/model/document.ts'
import type { Fact } from '../core/model/fact.ts'
import { readPage } from '../core/extract/read-page.ts'
import type { SiteContext } from '../core/extract/site-context.ts'
import { learnSite } from '../core/extract/site-offers.ts'

const inputSchema = z.object({ id: z.string().min(1), url: z.string(), html: z.string() })
type Input = z.infer<typeof inputSchema>
type Line = { readonly page: Input } | { readonly error: { readonly id?: string; readonly error: string } }

export type ExtractOptions = {
  /** Each line of the output also carries what was left out of the page, and why. */
  readonly debug?: boolean
}

/** A site of this many pages or fewer has no lines that "stand on many pages". */
const TOO_FEW = 3

/**
 * Reads pages given as JSON lines `{id, url, html}` and writes a line for each, in the order they came:
 * `{id, title, text, kind, lang, publishedAt, facts, structured}`, or `{id?, error}` for a line or page that can't be read. Ids that
 * share what stands before the first "/" are one site and are read together. A page that stands alone is given as one
 * reads an article: `text` without the headline that `title` repeats. `facts` have a quote in the page's words;
 * `structured` are those known from what a page loads, declares or links to, by `path`. With `debug` each line ends in
 * `removed: [{reason, sample, pages?, keptAt?}]`, an entry for each line of the page that `text` leaves out.
 */
export async function extractJsonl(
  input: AsyncIterable<string>,
  write: (line: string) => void | Promise<void>,
  { debug = false }: ExtractOptions = {},
): Promise<{ readonly read: number; readonly failed: number }> {
  const tally = { read: 0, failed: 0 }
  let site: string | null = null
  let group: Line[] = []
  const flush = async () => {
    for (const answer of readGroup(group, site !== null, debug)) {
      if ('error' in answer) tally.failed += 1
      else tally.read += 1
      await write(JSON.stringify(answer))
    }
    group = []
  }
  for await (const text of input) {
    if (text.trim() === '') continue
    const line = parseLine(text)
    const own: string | null = 'page' in line ? siteOf(line.page.id) : site
    if (own !== site || own === null) await flush()
    site = own
    group.push(line)
  }
  await flush()
  return tally
}

/** What stands before the first "/" of an id; null for a page that stands alone. */
function siteOf(id: string): string | null {
  const slash = id.indexOf('/')
  return slash < 0 ? null : id.slice(0, slash)
}

function parseLine(text: string): Line {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { error: { error: 'not a JSON line' } }
  }
  const parsed = inputSchema.safeParse(value)
  if (parsed.success) return { page: parsed.data }
  const id = z.object({ id: z.string() }).safeParse(value)
  return { error: { ...(id.success ? { id: id.data.id } : {}), error: 'id, url and html must be strings' } }
}

function readGroup(group: readonly Line[], together: boolean, debug: boolean) {
  const pages = group.flatMap((line) => ('page' in line ? [line.page] : []))
  const site = together && pages.length > TOO_FEW ? learnSite(pages) : null
  return group.map((line) => ('page' in line ? readOne(line.page, { site, together, debug }) : line.error))
}

const isQuoted = ({ start, quote }: Fact, text: string): boolean => start !== undefined || text.includes(quote)

type How = { readonly site: SiteContext | null; readonly together: boolean; readonly debug: boolean }

function readOne(page: Input, { site, together, debug }: How) {
  const reading = readPage({ url: page.url, html: page.html, explain: debug }, site)
  if (!reading.ok) return { id: page.id, error: reading.error.message }
  const { document, removed } = reading.value
  return {
    id: page.id,
    title: document.title,
    text: together ? document.text : articleText(document),
    kind: document.kind,
    lang: document.lang,
    publishedAt: document.publishedAt,
    facts: document.facts.filter((fact) => isQuoted(fact, document.text)),
    structured: document.facts.filter((fact) => !isQuoted(fact, document.text)),
    ...(removed ? { removed } : {}),
  }
}

/** The text of a page as one reads an article: without the headline that is its title. */
export function articleText({ title, text, blocks }: Document): string {
  const [first] = blocks
  const isHeadline = first?.type === 'heading' && text.slice(first.start, first.end) === title
  return isHeadline ? text.slice(first.end + 1) : text
}
