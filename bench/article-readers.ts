import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { articleText } from '../src/app/extract-jsonl.ts'
import { readDocument, readPage } from '../src/core/extract/read-page.ts'

/** Reads the text of an article; an empty string where it finds none. */
export type ArticleReader = { readonly name: string; readonly read: (html: string, url: string) => string }

/** The same work as a peer's: title, text, author, date and language. */
export const groundwork: ArticleReader = {
  name: 'groundwork',
  read: (html, url) => {
    const reading = readDocument({ url, html })
    return reading.ok ? articleText(reading.value.document) : ''
  },
}

/** All that the app asks of a page: its facts and links too. */
export const groundworkWithFacts: ArticleReader = {
  name: 'groundwork, with facts',
  read: (html, url) => {
    const reading = readPage({ url, html })
    return reading.ok ? articleText(reading.value.document) : ''
  },
}

export const readability: ArticleReader = {
  name: 'readability + linkedom',
  read: (html) => {
    const { document } = parseHTML(html)
    return textOf(new Readability(document).parse()?.content ?? '')
  },
}

const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg'])

/** The words of the HTML that Readability gives, a line a block. */
function textOf(html: string): string {
  let text = ''
  let unseen = 0
  const parser = new Parser({
    onopentagname: (tag) => {
      if (UNSEEN.has(tag)) unseen += 1
      else if (BLOCKS.has(tag)) text += '\n'
    },
    ontext: (words) => {
      if (unseen === 0) text += words
    },
    onclosetag: (tag) => {
      if (UNSEEN.has(tag)) unseen -= 1
      else if (BLOCKS.has(tag)) text += '\n'
    },
  })
  parser.end(html)
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
}
