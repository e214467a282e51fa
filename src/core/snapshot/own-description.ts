import type { Evidence } from '../model/evidence.ts'
import { folded } from '../model/folded-text.ts'
import { sentencesOf } from '../extract/sentences.ts'
import { compareText, type DossierPage } from './dossier.ts'

/** What a company says it is, in the line that search engines show; how much it tells, 0 to 1. */
export type OwnDescription = { readonly words: string; readonly evidence: Evidence; readonly confidence: number }

/** A verb of being or doing, in the languages of most pages we read. */
const isSaid =
  /^(?:is|are|ist|est|es|è|jest|är|er|provides?|makes?|offers?|manufactures?|supplies|builds?|designs?|sells?|runs?|powers?|helps?|delivers?|develops?|distributes?|installs?|operates?|speciali[sz]es in|bietet|liefert|entwickelt|fertigt|biedt|levert|maakt|propose|fabrique|conçoit|ofrece|fabrica|produce|offre|produkuje|oferuje)\s/i
const isA = /^(?:is|are|ist|est|es|è|jest|är|er) (?:an?|one of|the|ein|eine|einer|een|un|une|una|en|et|jednym)\b/i

/**
 * The sentence of the home page's own description (else the first about page's) that names the company and says what it is or does: a line
 * written with care for strangers, though no visitor sees it. None where it only calls ("Learn more"), praises, or was cut off.
 */
export function ownDescription(pages: readonly DossierPage[], names: readonly string[]): OwnDescription | null {
  const own = pages
    .filter(({ page, text }) => (page.kind === 'home' || page.kind === 'about') && text.document.description)
    .sort(
      (a, b) => Number(b.page.kind === 'home') - Number(a.page.kind === 'home') || compareText(a.page.url, b.page.url),
    )
  for (const { page, text } of own) {
    const description = (text.document.description ?? '').replace(/\s+/g, ' ').trim()
    const block = { type: 'paragraph' as const, start: 0, end: description.length, headings: [] }
    for (const { text: words } of sentencesOf({ text: description, blocks: [block], lang: text.document.lang })) {
      const told = toldOf(words, names)
      if (told === null) continue
      const place = { pageId: page.id, pageVersionId: text.pageVersionId }
      const evidence = { type: 'structured', ...place, path: 'meta description', value: words } as const
      return { words, evidence, confidence: isA.test(told) ? 0.9 : 0.83 }
    }
  }
  return null
}

/** What stands behind the company's name, when that opens the sentence and a word of being or doing follows. */
function toldOf(sentence: string, names: readonly string[]): string | null {
  if (sentence.length < 35 || sentence.length > 260 || !/[.!]$/.test(sentence)) return null
  const words = sentence.split(' ')
  const first = folded(words[0] ?? '')
  if (first === '' || !names.some((name) => folded(name).split(' ')[0] === first)) return null
  const from = words.findIndex((_, i) => i > 0 && isSaid.test(`${words.slice(i, i + 2).join(' ')} `))
  return from > 0 && words.slice(1, from).every((word) => partOfName.test(word)) ? words.slice(from).join(' ') : null
}

const partOfName = /^(?:\(?\p{Lu}[\p{L}\p{N}.&-]*\)?,?|&|and|of|und|et|y|e|i)$/u
