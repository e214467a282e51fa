import { guessKind } from '../crawl/guess-kind.ts'
import { sentencesOf } from '../extract/sentences.ts'
import type { Block, Document } from '../model/document.ts'
import type { Link, PageKind } from '../model/page.ts'
import { plainWords, steadyWords } from './steady-words.ts'

/** A sentence, heading, list item or row of a page. `start` and `end` are UTF-16 offsets into the document's text. */
export type PageLine = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: Block['type']
  /** Its steady words, joined: lines with one key say the same. Empty where nothing but dates and figures stands. */
  readonly key: string
  readonly words: readonly string[]
  /** Comes and goes by itself, so that a difference in it is none: teasers, voices of customers, cookie text. */
  readonly restless: boolean
  /** Its text is that of a link. */
  readonly linked: boolean
}

export type LinesOf = { readonly document: Document; readonly links: readonly Link[] }

/** More lines than this are not compared one by one: a price list, a register. */
const MOST_LINES = 3000

/** The lines of a page in reading order. */
export function pageLines({ document, links }: LinesOf): readonly PageLine[] {
  const linked = new Set(links.map(({ text }) => plainWords(text).join(' ')).filter(Boolean))
  const teased = listKinds.has(document.kind) ? new Set<string>() : teasedTitles(links)
  return sentencesOf(document)
    .slice(0, MOST_LINES)
    .flatMap(({ text, start, end, blockIndex }) => {
      const block = document.blocks[blockIndex]
      if (!block) return []
      const words = steadyWords(text)
      return [
        {
          start,
          end,
          text,
          type: block.type,
          key: words.join(' '),
          words,
          restless: isRestless(text, block, document, teased),
          linked: linked.has(plainWords(text).join(' ')),
        },
      ]
    })
}

const newsKinds: ReadonlySet<PageKind> = new Set<PageKind>(['news-item', 'blog-post', 'events', 'case-study'])

/** Pages that are made of links to what they list: what stands there is no teaser. */
export const listKinds: ReadonlySet<PageKind> = new Set<PageKind>([
  'news-list',
  'blog-list',
  'case-list',
  'events',
  'investors',
])

/** Titles of news that a page only points to: the newest ones stand there today, others tomorrow. */
function teasedTitles(links: readonly Link[]): ReadonlySet<string> {
  return new Set(
    links
      .filter(({ url, text }) => plainWords(text).length >= 3 && newsKinds.has(guessKind(url, '')))
      .map(({ text }) => plainWords(text).join(' ')),
  )
}

/** What stands under these headings are teasers, or voices that take turns. */
const restlessHeadings = new Set(
  (
    'news|latest news|recent news|company news|news and events|news events|press|newsroom|in the news|blog|from our blog|from the blog|latest posts|recent posts|' +
    'latest articles|related articles|related posts|related|related news|related products|you may also like|more stories|insights|latest insights|' +
    'events|upcoming events|webinars|popular|trending|most read|instagram|twitter|linkedin|facebook|follow us|similar jobs|' +
    'testimonials|what our customers say|what our clients say|what people say|customer voices|reviews|customer reviews|' +
    'aktuelles|neuigkeiten|nachrichten|presse|veranstaltungen|termine|neueste beitrage|ahnliche beitrage|das konnte sie auch interessieren|kundenstimmen|' +
    'das sagen unsere kunden|bewertungen|actualites|actualite|nos actualites|evenements|articles recents|articles similaires|temoignages|ils nous font confiance|' +
    'noticias|actualidad|eventos|ultimas noticias|testimonios|entradas recientes|notizie|novita|eventi|ultime notizie|testimonianze|dicono di noi|' +
    'nieuws|laatste nieuws|actueel|evenementen|agenda|wat klanten zeggen|ervaringen|ultimas|novidades|depoimentos'
  ).split('|'),
)

const cookieWords =
  /\bcookies?\b|\bconsent\b|tracking technolog|datenschutzeinstellung|einwilligung|traceurs?\b|©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|alle rechten|todos os direitos/i

function isRestless(text: string, block: Block, document: Document, teased: ReadonlySet<string>): boolean {
  if (block.type === 'quote') return true
  if (cookieWords.test(text)) return true
  const own = plainWords(text).join(' ')
  if (restlessHeadings.has(own)) return true
  // a page of news is not restless as a whole for being called so
  const above = block.headings.map((heading) => plainWords(heading).join(' ')).slice(document.kind === 'home' ? 0 : 1)
  if (above.some((heading) => restlessHeadings.has(heading))) return true
  return teased.has(own) || above.some((heading) => teased.has(heading))
}
