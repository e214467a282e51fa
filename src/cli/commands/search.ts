import { readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'
import { WrongUse } from '../wrong-use.ts'

export async function searchCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const words = positionals.join(' ').trim()
  if (words === '') throw new WrongUse('Say what to search for. Run “groundwork help”.')
  return withHost({ workspace: values.workspace, mode: 'read' }, async ({ api }) => {
    const hits = await api.search.query({ words, limit: 50 })
    if (values.json) printJson(hits)
    else if (hits.length === 0) print(`Nothing on file says “${words}”.`)
    else
      for (const hit of hits)
        print(`${hit.accountName}  ${hit.type}  ${hit.title}`, `    ${hit.excerpt.replace(/[\u0002\u0003]/g, '')}`)
    return hits.length === 0 ? 3 : 0
  })
}
