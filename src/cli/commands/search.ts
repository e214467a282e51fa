import type { SearchAnswer, SearchHit } from '../../contract/search.ts'
import { filterNames } from '../../contract/search-query.ts'
import { searchTypeWords } from '../../contract/search-types.ts'
import { readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { unmarked } from '../unmarked.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

const takesAway = (word: string): boolean => filterNames.some((name) => word.startsWith(`-${name}:`))

export async function searchCommand(argv: readonly string[]): Promise<number> {
  // `-tag:cold` is a filter with its minus, and no option
  const filters = argv.filter(takesAway)
  const { values, positionals } = readArguments(
    argv.filter((word) => !takesAway(word)),
    {},
  )
  const words = [...positionals, ...filters].join(' ').trim()
  if (words === '') throw new WrongUse('Say what to search for. Run “groundwork help”.')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const answer = await api.search.query({ words, each: 50 })
    for (const { message } of answer.faults) printError(message)
    if (values.json) printJson(answer.hits.map(plain))
    else printAnswer(words, answer)
    return answer.hits.length === 0 ? 3 : 0
  })
}

function printAnswer(words: string, { hits, counts, waiting }: SearchAnswer): void {
  for (const [type, group] of Map.groupBy(hits, (hit) => hit.type)) {
    const many = counts?.[type] ?? group.length
    print(`${searchTypeWords[type].many}, ${many > group.length ? `${group.length} of ${many}` : many}`)
    for (const hit of group) print(...linesOf(hit))
  }
  if (hits.length === 0) print(`Nothing on file says “${words}”.`)
  if (waiting > 0) print(`${waiting} changed records are still to be read into the search.`)
}

const linesOf = ({ accountName, title, excerpt }: SearchHit): readonly string[] => {
  const words = unmarked(excerpt)
  return [
    `  ${[accountName, unmarked(title)].filter((part) => part !== null).join('  ')}`,
    ...(words === '' ? [] : [`      ${words}`]),
  ]
}

/** For programs. */
const plain = (hit: SearchHit): SearchHit => ({ ...hit, title: unmarked(hit.title), excerpt: unmarked(hit.excerpt) })
