import { type Evidence, type Page, evidenceSchema } from '../../contract/contract.ts'

type Quote = Extract<Evidence, { type: 'quote' }>
type OnPage = Pick<Quote, 'pageVersionId' | 'revision' | 'start' | 'end'>

/** A page as an answer names it. */
export type NamedPage = {
  readonly title: string
  readonly url: string
  /** The day it says it is of. */
  readonly published: string | null
  /** When it was fetched or brought in. */
  readonly read: string | null
}
export type PageNames = (pageVersionId: string) => NamedPage | undefined

/** Where words stand, in one word that `page_text` takes. */
export const placeOf = ({ pageVersionId, revision, start, end }: OnPage): string =>
  `${pageVersionId}@${revision}:${start}-${end}`

export function placeCalled(words: string): OnPage | null {
  const [, pageVersionId, revision, start, end] = /^([^@\s]{1,200})@(\d{1,9}):(\d{1,9})-(\d{1,9})$/.exec(words) ?? []
  if (pageVersionId === undefined) return null
  return {
    pageVersionId: pageVersionId as OnPage['pageVersionId'], // an id that is not there is “not found”
    revision: Number(revision),
    start: Number(start),
    end: Number(end),
  }
}

export const pageNamed = ({ title, url, publishedAt, fetchedAt }: Page): NamedPage => ({
  title,
  url,
  published: publishedAt,
  read: fetchedAt,
})

/** The names of an account's pages, by any version of which evidence speaks. */
export function namesOf(pages: readonly Page[], sources: readonly (NamedPage & { readonly pageVersionId: string })[]) {
  const byVersion = new Map<string, NamedPage>(
    pages.flatMap((page) => (page.versionId === null ? [] : [[page.versionId, pageNamed(page)] as const])),
  )
  for (const { pageVersionId, title, url, published, read } of sources)
    byVersion.set(pageVersionId, { title, url, published, read })
  return (pageVersionId: string): NamedPage | undefined => byVersion.get(pageVersionId)
}

/** Puts every piece of evidence in a value, however deep, into the words of an answer: the quote, its page, its dates, its place. */
export function cite(value: unknown, names: PageNames): unknown {
  if (Array.isArray(value)) return value.map((each) => cite(each, names))
  if (typeof value !== 'object' || value === null) return value
  const evidence = 'type' in value ? evidenceSchema.safeParse(value) : undefined
  if (evidence?.success) return cited(evidence.data, names)
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, cite(of, names)]))
}

function cited(evidence: Evidence, names: PageNames): object {
  switch (evidence.type) {
    case 'quote':
      return { quote: evidence.quote, page: names(evidence.pageVersionId) ?? null, place: placeOf(evidence) }
    case 'structured':
      return {
        quote: evidence.value,
        inDataOfThePage: evidence.path,
        page: names(evidence.pageVersionId) ?? null,
        place: evidence.pageVersionId,
      }
    case 'change':
      return {
        before: evidence.before && cited(evidence.before, names),
        after: evidence.after && cited(evidence.after, names),
      }
    case 'absence':
      return { lookedForAndNotFound: evidence.lookedFor, onPages: evidence.pages, at: evidence.at }
    case 'said': {
      const { who, words, verbatim, date, callId } = evidence
      return { internal: 'said in a call', who, words, verbatim, date, callId }
    }
    case 'noted':
      return { internal: 'a note of the user', words: evidence.words, at: evidence.at, noteId: evidence.noteId }
    case 'logged':
      return { internal: `the user’s own ${evidence.of}`, words: evidence.words, at: evidence.at }
    case 'ours':
      return { internal: 'the user’s playbook: ours, not theirs', words: evidence.words }
  }
}
