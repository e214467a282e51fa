// Saved news and blog pages with what a person marked in them, as article-extraction-benchmark and trafilatura's
// evaluation keep them: a folder a corpus, `gold.json` and `html/<id>.html.br`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { decodeBody } from '../src/core/extract/decode-body.ts'

/** `text`: all of the article; `segments`: a few pieces that must stand in it, and a few that must not. */
const goldSchema = z.record(
  z.string(),
  z.union([
    z.object({ url: z.string().optional(), text: z.string() }),
    z.object({ url: z.string().optional(), with: z.array(z.string()), without: z.array(z.string()) }),
  ]),
)
export type Gold = z.infer<typeof goldSchema>[string]
export type Article = { readonly url: string; readonly html: string; readonly gold: Gold | null }
export type Corpus = { readonly name: string; readonly articles: readonly Article[] }

const NAMES = ['aeb', 'trafilatura'] as const

/** The corpora that lie in the folder; none where the folder is not there. */
export function savedArticles(folder: string): readonly Corpus[] {
  return NAMES.filter((name) => existsSync(join(folder, name, 'gold.json'))).map((name) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')))
    return { name, articles: Object.entries(gold).map(([id, own]) => article(join(folder, name, 'html', id), own)) }
  })
}

function article(path: string, gold: Gold): Article {
  const { html } = decodeBody(brotliDecompressSync(readFileSync(`${path}.html.br`)), 'text/html')
  return { url: gold.url ?? 'https://page.example/', html, gold }
}
