import { resolve } from 'node:path'
import type { Merged } from '../../contract/exports.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Brings an export in: what is not here yet is added, what is here stays as it is. With `--look` it only counts. */
export async function mergeCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { look: { type: 'boolean', default: false } })
  const folder = resolve(onlyWord(positionals, 'the folder of an export'))
  return withHost({ workspace: values.workspace, mode: 'write' }, async ({ api }) => {
    if (values.look) {
      const found = await api.exports.look({ folder })
      if (values.json) printJson(found)
      else print(`Not here yet: ${parts(found)}.`)
      return 0
    }
    const came = await api.exports.bringIn({ folder })
    if (values.json) printJson(came)
    else print(`Added: ${parts(came)}.`, `What was there is kept: groundwork restore ${came.kept}`)
    return 0
  })
}

const parts = ({ given, added }: Merged): string =>
  (['accounts', 'notes', 'pages', 'calls'] as const).map((one) => `${added[one]} of ${given[one]} ${one}`).join(', ')
