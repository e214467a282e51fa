import { isPersonName } from './facts/person-names.ts'
import { textKey } from './fold-text.ts'
import { nameOf } from './json-ld.ts'
import type { FlowBlock } from './page-flow.ts'
import type { PageMetadata } from './page-metadata.ts'
import { nearHeadline } from './publication-date.ts'

const LONGEST = 100

/** Who wrote it: as the page declares, else as an article's byline says. A site that names itself as the writer says nothing. */
export function authorOf(
  metadata: PageMetadata,
  blocks: readonly FlowBlock[],
  page: { readonly article: boolean; readonly title: string; readonly siteName: string | null },
): string | null {
  const declared = declaredAuthor(metadata)
  if (declared && textKey(declared) !== textKey(page.siteName ?? '')) return declared
  return page.article ? writerIn(nearHeadline(blocks, page.title)) : null
}

function declaredAuthor(metadata: PageMetadata): string | null {
  const named = metadata.meta.get('author') ?? metadata.meta.get('article:author') ?? metadata.meta.get('dc.creator')
  if (named && named.length < LONGEST && !/^https?:/.test(named)) return unescaped(named)
  const article = metadata.jsonLd.find(
    ({ types, data }) => types.some((type) => /Article|Posting/.test(type)) && data['author'],
  )
  const author = article ? nameOf(article.data['author']) : null
  return author && author.length < LONGEST ? unescaped(author) : null
}

/** Templates escape names for HTML, also where none is read. */
function unescaped(name: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&#039;': "'",
    '&#39;': "'",
    '&apos;': "'",
    '&amp;': '&',
    '&quot;': '"',
  }
  return name.replace(/&(?:#0?39|apos|amp|quot);/g, (mark) => marks[mark] ?? mark)
}

// letters of both cases are spelled out: a name is told by its capitals
const WRITTEN_BY =
  /(?:^|\s)(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|[Aa]utor(?:in|e)?|[Aa]uthor|[Aa]uteur|Text)\b:? ((?:\p{Lu}[\p{L}.’'-]{0,30} ?(?:(?:von|van|der|de|da|di|del) )?){2,4})/u

/** The name in a byline, or a name that stands alone where bylines stand. */
function writerIn(blocks: readonly FlowBlock[]): string | null {
  for (const { text, type, furniture } of blocks) {
    if (type === 'heading' || text.length > 160) continue
    const written = WRITTEN_BY.exec(text)?.[1]?.trim()
    if (written && isPersonName(written)) return written
    const alone = text.replace(/,$/, '')
    const isByline = furniture?.reason === 'byline' || furniture?.reason === 'author-box'
    if (isByline && isPersonName(alone)) return alone
  }
  return null
}
