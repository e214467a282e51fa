import type { AccountId, Api } from '../../src/contract/contract.ts'

/** A page of a company that we invented, brought in as a file under its address. */
export type GoldenPage = {
  readonly path: string
  readonly title: string
  /** A line each; `- ` begins an item of a list, `# ` a heading. */
  readonly text: readonly string[]
  /** Day the page says it was published. */
  readonly published?: string
}

/** A dossier built for one verdict, and why a seller should come to it. */
export type GoldenCase = {
  readonly name: string
  readonly company: string
  /** What a careful seller would make of it, in a sentence; stands above the file. */
  readonly shows: string
  readonly pages: readonly GoldenPage[]
  /** What the seller does after the pages are in: calls, attempts, a word of their own. */
  readonly sellerDoes?: (api: Api, accountId: AccountId) => Promise<void>
  /** An earlier moment, at which the first pages are in and the seller decides something; */
  readonly decidedOn?: string
  readonly sellerDecides?: (api: Api, accountId: AccountId) => Promise<void>
  /** and pages that come only afterwards. */
  readonly later?: readonly GoldenPage[]
}

/** The moment all of them are looked at. */
export const goldenNow = '2026-11-24T08:12:00.000Z'

export const hostOf = ({ company }: Pick<GoldenCase, 'company'>): string =>
  `${company.toLowerCase().replace(/[^a-z]+/g, '-')}.example`

export function htmlOf({ company }: GoldenCase, { title, text, published }: GoldenPage): string {
  const date = published ? `<meta property="article:published_time" content="${published}">` : ''
  return `<!doctype html><html lang="en"><head><title>${title} | ${company}</title>${date}
<meta property="og:site_name" content="${company}"></head><body><main><h1>${title}</h1>
${blocks(text)}
</main></body></html>`
}

/** One list for the whole run of items, as a page has it. */
function blocks(lines: readonly string[]): string {
  return lines
    .map((line, i) => {
      if (line.startsWith('# ')) return `<h2>${line.slice(2)}</h2>`
      if (!line.startsWith('- ')) return `<p>${line}</p>`
      const opens = lines[i - 1]?.startsWith('- ') ? '' : '<ul>'
      const closes = lines[i + 1]?.startsWith('- ') ? '' : '</ul>'
      return `${opens}<li>${line.slice(2)}</li>${closes}`
    })
    .join('\n')
}
