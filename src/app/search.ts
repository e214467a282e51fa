import type { SearchAnswer, SearchInput } from '../contract/search.ts'
import { localDate } from '../core/brief/call-time.ts'
import { parseSearch, type SearchFault } from '../core/model/search-query.ts'
import type { Instant } from '../core/model/time.ts'
import type { Deps } from './deps.ts'
import type { SearchFound } from './ports-search.ts'

/** Everything on file that says what was typed, filters and all, by type. */
export function search({ workspace, clock }: Pick<Deps, 'workspace' | 'clock'>, input: SearchInput): SearchAnswer {
  const parsed = parseSearch(input.words, localDate(clock.now()))
  const { texts, account, segment, tag, since, before } = parsed
  const found = workspace.search.find({
    texts,
    account,
    segment,
    tag,
    types: input.type === undefined ? parsed.types : [input.type],
    ...(input.accountId === undefined ? {} : { accountId: input.accountId }),
    since: since === null ? null : startOf(since),
    before: before === null ? null : startOf(before),
    order: input.order,
    each: input.each,
    from: input.from,
  })
  return {
    hits: [...found.hits],
    counts: found.counts,
    order: found.order,
    waiting: found.waiting,
    faults: [...parsed.faults, ...nobody(found)],
  }
}

/** The first moment of a day by the clock of this computer, which is the one of whoever searches. */
// a date and a time without a zone are local: https://tc39.es/ecma262/#sec-date-time-string-format
const startOf = (day: string): Instant => new Date(`${day}T00:00:00`).toISOString() as Instant

const nobody = ({ unknown }: SearchFound): readonly SearchFault[] => [
  ...unknown.account.map((part) => ({ part, message: `No account is called “${part}”.` })),
  ...unknown.segment.map((part) => ({ part, message: `No account is of a segment “${part}”.` })),
  ...unknown.tag.map((part) => ({ part, message: `No account is tagged “${part}”.` })),
]
