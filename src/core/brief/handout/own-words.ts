import { siteIdentity } from '../../crawl/url.ts'
import { languageOf } from '../../extract/page-language.ts'
import { type Sentence, sentencesOf } from '../../extract/sentences.ts'
import type { Account } from '../../model/account.ts'
import type { Evidence, QuoteEvidence } from '../../model/evidence.ts'
import type { FactKind } from '../../model/fact.ts'
import { folded } from '../../model/folded-text.ts'
import type { PageKind } from '../../model/page.ts'
import type { PlaybookContent } from '../../model/playbook.ts'
import { compareText, type DossierPage, publishedOn } from '../../snapshot/dossier.ts'
import { quoteAt } from '../../snapshot/quote-at.ts'
import { tidy } from '../../snapshot/quote-words.ts'
import { isSensitive as isSensitiveEvent } from '../../signals/freshness.ts'
import { isBadNews, isSensitive, isTrouble, quotedLanguages, speaksOfPeople } from './unsaid-words.ts'

/** Pages on which a company speaks for itself; on the others speak applicants, customers or lawyers. */
const quotedKinds: ReadonlySet<PageKind> = new Set<PageKind>([
  'home',
  'about',
  'product',
  'services',
  'news-list',
  'news-item',
  'blog-post',
  'locations',
  'investors',
  'report',
  'certifications',
  'other',
])

/** Two lines and a half of the page; a sentence is quoted whole or not at all. */
const longest = 190
const shortest = 24

type Asked = {
  readonly account: Pick<Account, 'identity' | 'homeUrl' | 'aliases' | 'name'>
  readonly pages: readonly DossierPage[]
  readonly content: PlaybookContent | null
}

/** Whole sentences of theirs that may be said back to them, by where they stand. */
export type OwnWords = {
  /**
   * The sentence a piece of evidence stands in, with its place; null where it may not be quoted.
   * @param about what they do says nothing of how they fare, so words of trouble may be those of their trade
   */
  sentenceOf(evidence: readonly Evidence[], about?: 'trade'): QuoteEvidence | null
  /** Sentences that say a fact of one of these kinds, kind by kind, the newest pages first. */
  sentencesSaying(kinds: readonly FactKind[]): readonly QuoteEvidence[]
  /** Sentences in which they speak of themselves, on the pages made for that: what is left where nothing else is on file. */
  sentencesOnThemselves(): readonly QuoteEvidence[]
}

/**
 * What of their pages may stand on the page we leave: whole sentences, on their own public pages, in a language we know
 * what to leave out of, that name no person and no trouble. What was detected is heeded as well as the words: a sentence
 * that tells of a sensitive event, of somebody's coming or going, or of a problem in public, stays in the dossier.
 */
export function ownWords({ account, pages, content }: Asked): OwnWords {
  const own = pages.filter((page) => isOwnPublicPage(page, account) && isInKnownLanguage(page))
  const byVersion = new Map(own.map((page) => [page.text.pageVersionId, page]))
  const sentences = new Map<DossierPage, readonly Sentence[]>()
  const names = namesOn(pages, account.name)
  const problems = new Set((content?.problems ?? []).map(({ id }) => id))
  const sentencesOn = (page: DossierPage): readonly Sentence[] => {
    const known = sentences.get(page) ?? sentencesOf(page.text.document)
    sentences.set(page, known)
    return known
  }
  const sentenceAt = (page: DossierPage, place: Pick<Sentence, 'start' | 'end'>, about?: 'trade') => {
    const sentence = sentencesOn(page).find(({ start, end }) => start <= place.start && place.end <= end)
    if (!sentence || !isFitToQuote(sentence.text, about) || namesSomebody(sentence.text, names)) return null
    return tellsOfMore(page, sentence, problems) ? null : sentence
  }
  return {
    sentenceOf(evidence, about) {
      for (const one of evidence) {
        if (one.type !== 'quote') continue
        const page = byVersion.get(one.pageVersionId)
        if (!page || page.text.revision !== one.revision) continue
        const sentence = sentenceAt(page, one, about)
        if (sentence) return quoteAt(page, sentence)
      }
      return null
    },
    sentencesSaying(kinds) {
      const newest = own.toSorted(
        (a, b) => compareText(publishedOn(b) ?? '', publishedOn(a) ?? '') || compareText(a.page.url, b.page.url),
      )
      return kinds.flatMap((kind) =>
        newest.flatMap((page) =>
          page.text.document.facts.flatMap((fact) => {
            if (fact.kind !== kind || fact.start === undefined || fact.end === undefined) return []
            const sentence = sentenceAt(page, { start: fact.start, end: fact.end })
            return sentence && isCleanSentence(sentence.text) ? [quoteAt(page, sentence)] : []
          }),
        ),
      )
    },
    sentencesOnThemselves() {
      const told = own
        .filter(({ text }) => aboutThemselves.includes(text.document.kind))
        .toSorted(
          (a, b) =>
            aboutThemselves.indexOf(a.text.document.kind) - aboutThemselves.indexOf(b.text.document.kind) ||
            compareText(a.page.url, b.page.url),
        )
        .flatMap((page) =>
          sentencesOn(page).flatMap((place) => {
            if (!ofThemselves.test(place.text) || praise.test(place.text) || !isCleanSentence(place.text)) return []
            const sentence = sentenceAt(page, place)
            return sentence ? [quoteAt(page, sentence)] : []
          }),
        )
      // a figure says something
      return told.toSorted((a, b) => Number(/\d/.test(b.quote)) - Number(/\d/.test(a.quote)))
    },
  }
}

const aboutThemselves: readonly PageKind[] = ['about', 'home', 'services', 'product']
const ofThemselves = /^(?:We|Our|Wir|Unsere?|Nous|Notre|Nos|Nosotros|Nuestr[oa]s?|Noi|Wij|Onze|My|Nasz[ae]?) /u
/** Sentences that praise, promise or speak to their customers are nothing to talk about. */
const praise =
  /\b(?:also|this|these|such|believe|strive|passion\w*|committed|proud\w*|great|unique|best|excellen\w*|you|your|ihre?n?|votre|vos|sus?)\b/i

function isOwnPublicPage({ page, text }: DossierPage, { identity, homeUrl, aliases }: Asked['account']): boolean {
  // what was brought in as a file or a paste may have come by mail, whatever address it names
  if (page.origin !== null && page.origin.how !== 'asked-for') return false
  if (!/^https?:\/\//i.test(page.url) || !quotedKinds.has(text.document.kind)) return false
  const site = siteIdentity(page.url)
  return site === identity || site === siteIdentity(homeUrl) || aliases.includes(site)
}

function isInKnownLanguage({ text: { document } }: DossierPage): boolean {
  const tag = languageOf(document.lang, document.text)
  // too short to tell, and in our letters: as good as English
  if (tag === null) return !/[^\P{L}\p{sc=Latin}]/u.test(document.text)
  return quotedLanguages.has(tag.slice(0, 2).toLowerCase())
}

/** Sentences that can stand alone between “ ” and say something. */
export function isFitToQuote(text: string, about?: 'trade'): boolean {
  const words = tidy(text)
  if (words.length < shortest || words.length > longest) return false
  if (words.split(' ').length < 4 || !/^[“"'‘„«¿¡]?[\p{Lu}\p{N}]/u.test(words)) return false
  if (leansOn.test(words)) return false
  if (/[?<>|{}[\]\\@#*_~`]|https?:|www\.|\.\.\.|…|cookie|javascript|©|®/i.test(words)) return false
  // a menu or a list of names has a capital at nearly every word
  if (words.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > words.split(' ').length * 0.7) return false
  return !isSensitive(words) && !isBadNews(words) && (about === 'trade' || !isTrouble(words)) && !speaksOfPeople(words)
}

/** A whole sentence set with care: eight words or more, a full stop, no gaps where something fell out. */
const isCleanSentence = (text: string): boolean =>
  /[\p{L}\p{N})”"’]\.$/u.test(text) && text.split(/\s+/).length >= 8 && !/\s[,.;:]|[,;:]\s*[.,;]| - /.test(text)

/** Begins in the middle of something: alone it says nothing, or something else. */
const leansOn =
  /^(?:And|But|So|Or|Yet|Then|Also|However|Therefore|This|That|These|Those|It|They|There|Its|Their|Both|Und|Aber|Dies|Diese|Dieser|Dieses|Dazu|Damit|Es|Sie|Et|Mais|Cela|Ce|Cette|Ces|Il|Ils|Elles|Y|Pero|Esto|Esta|Este|E|Ma|Questo|Questa|Dit|Deze|Dat|Maar|En|To|Ta|Ten|Ale|Isto|Mas)[ ,]/u

/** People on file, by whole name and by surname; a surname that is the company's own stays out. */
function namesOn(pages: readonly DossierPage[], company: string): readonly string[] {
  const known = new Set<string>()
  const ours = new Set(folded(company).split(' '))
  for (const { text } of pages) {
    const people = text.document.facts.flatMap((fact) => (fact.kind === 'person' ? [fact.name] : []))
    const inEvents = text.events.flatMap(({ args }) => (args.person ? [args.person] : []))
    for (const name of [...people, ...inEvents]) {
      const words = folded(name)
      const surname = words.split(' ').at(-1) ?? ''
      if (words !== '') known.add(words)
      if (surname.length > 2 && !ours.has(surname)) known.add(surname)
    }
  }
  return [...known]
}

export function namesSomebody(text: string, names: readonly string[]): boolean {
  const words = ` ${folded(text)} `
  return names.some((name) => words.includes(` ${name} `))
}

/** Whether what was detected in the sentence keeps it off the page. */
function tellsOfMore({ text }: DossierPage, sentence: Sentence, problems: ReadonlySet<string>): boolean {
  const touches = ({ evidence }: { readonly evidence: QuoteEvidence }): boolean =>
    evidence.start < sentence.end && sentence.start < evidence.end
  return (
    text.events.some((event) => touches(event) && (isSensitiveEvent(event) || event.type === 'leadership_change')) ||
    text.problems.some(
      (mention) =>
        touches(mention) && mention.direction === 'for' && problems.has(mention.problem) && bySaying(mention),
    )
  )
}

/** An opening of a site may be a sign of a problem, and can be quoted; a sentence that says the problem, or shows it, can't. */
const bySaying = ({ ruleId, strength }: { readonly ruleId: string; readonly strength: number }): boolean =>
  ruleId.endsWith('/phrase') && strength >= 2
