import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Merged } from '../../contract/exports.ts'
import { comingWords, contentsWords } from '../../contract/hand-over-words.ts'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printJson } from '../output.ts'
import { withHost } from '../with-host.ts'

/** Brings an export in, or a file with one account: what is not here yet is added, what is here stays as it is. With `--look` it only counts. */
export async function mergeCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, { look: { type: 'boolean', default: false } })
  const given = resolve(onlyWord(positionals, 'the folder of an export, or a .groundwork file'))
  const how = { workspace: values.workspace, look: values.look, json: values.json }
  return statSync(given, { throwIfNoEntry: false })?.isFile() ? mergeFile(given, how) : mergeFolder(given, how)
}

type How = { readonly workspace: string | undefined; readonly look: boolean; readonly json: boolean }

/** To look needs no right to write: it goes on a copy. */
const modeOf = ({ look }: How) => (look ? 'either' : 'write')

const mergeFolder = (folder: string, how: How): Promise<number> =>
  withHost({ workspace: how.workspace, mode: modeOf(how) }, async ({ api }) => {
    if (how.look) {
      const found = await api.exports.look({ folder })
      if (how.json) printJson(found)
      else print(`Not here yet: ${parts(found)}.`)
      return 0
    }
    const came = await api.exports.bringIn({ folder })
    if (how.json) printJson(came)
    else print(`Added: ${parts(came)}.`, `What was there is kept: groundwork restore ${came.kept}`)
    return 0
  })

const mergeFile = (path: string, how: How): Promise<number> =>
  withHost({ workspace: how.workspace, mode: modeOf(how) }, async ({ api }) => {
    const file = { type: 'path', path } as const
    if (how.look) {
      const found = await api.handOvers.look({ file })
      if (how.json) printJson(found)
      else print(`${contentsWords(found)}.`, ...comingWords(found))
      return 0
    }
    const came = await api.handOvers.bringIn({ file })
    if (how.json) printJson(came)
    else
      print(
        `Brought in. ${contentsWords(came)}.`,
        ...comingWords(came),
        `What was there is kept: groundwork restore ${came.kept}`,
      )
    return 0
  })

const parts = ({ given, added }: Merged): string =>
  (['accounts', 'notes', 'pages', 'calls'] as const).map((one) => `${added[one]} of ${given[one]} ${one}`).join(', ')
