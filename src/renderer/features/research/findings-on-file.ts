import type { Api, Finding, Page } from '../../../contract/contract.ts'
import { eventNames } from '../../../contract/event-names.ts'

type Signals = Awaited<ReturnType<Api['signals']['list']>>

/** What a run found, once the program that watched it is gone: the signals on file, told as findings. */
export function findingsOnFile(signals: Signals, pages: readonly Page[]): readonly Finding[] {
  const titles = new Map(pages.map(({ id, title }) => [id, title]))
  const events = signals.events.flatMap(({ id, type, status, date, evidence: [first] }): Finding[] =>
    first
      ? [
          {
            id,
            pageId: first.pageId,
            pageVersionId: first.pageVersionId,
            revision: first.revision,
            start: first.start,
            end: first.end,
            quote: first.quote,
            pageTitle: titles.get(first.pageId) ?? '',
            label: eventNames[type],
            detail: date === null ? status : `${status}, ${date}`,
            direction: null,
            kind: 'event',
          },
        ]
      : [],
  )
  const problems = signals.problems
    .filter(({ holder }) => holder === 'account')
    .map((line): Finding => {
      const { id, pageId, pageVersionId, revision, start, end, quote, pageTitle, direction, statement } = line
      const label = direction === 'for' ? 'For a likely problem' : 'Against a likely problem'
      const place = { pageId, pageVersionId, revision, start, end, quote, pageTitle }
      return { id, ...place, label, detail: statement, direction, kind: 'problem' }
    })
  return [...problems, ...events]
}
