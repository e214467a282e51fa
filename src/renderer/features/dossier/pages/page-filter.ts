import type { Page } from '../../../../contract/contract.ts'
import { dateWords } from '../../../words/dates.ts'
import { pageGroups, pageKindWord } from '../../../words/terms.ts'

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const groupOf = new Map(pageGroups.flatMap(({ label, kinds }) => kinds.map((kind) => [kind, label] as const)))

/** What is looked through: kind, title, address, and the date both as it is written and as it is read. */
const wordsOf = ({ kind, title, url, publishedAt, reason, status }: Page): string =>
  plain(
    [
      pageKindWord[kind],
      groupOf.get(kind) ?? '',
      title,
      url,
      publishedAt === null ? 'undated' : `${publishedAt} ${dateWords(publishedAt)}`,
      reason ?? '',
      String(status),
    ].join(' '),
  )

/** Pages in which every typed word stands somewhere: "news oct 2026". */
export function filterPages(pages: readonly Page[], typed: string): readonly Page[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return pages
  return pages.filter((page) => {
    const words = wordsOf(page)
    return wanted.every((word) => words.includes(word))
  })
}
