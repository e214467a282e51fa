import { resolve } from 'node:path'
import { onlyWord, readArguments } from '../arguments.ts'
import { print, printError, printJson } from '../output.ts'
import { report, withHost } from '../with-host.ts'

/** Copies the workspace to another folder and checks the copy; the old folder stays until the user takes it away. */
export async function moveCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv, {})
  const to = resolve(onlyWord(positionals, 'the folder to move to'))
  return withHost({ workspace: values.workspace, mode: 'write' }, async ({ workspace: { path: from }, copyTo }) => {
    const moved = await copyTo(to)
    if (!moved.ok) return report(moved.error)
    const { files, bytes, left } = moved.value
    for (const path of left) printError(`Not copied, because it is no file: ${path}`)
    if (values.json) printJson({ from, to, ...moved.value })
    else
      print(
        `Copied and checked: ${files.toLocaleString('en-GB')} ${files === 1 ? 'file' : 'files'}, ${(bytes / 1e6).toFixed(1)} MB.`,
        `Start Groundwork with --workspace ${JSON.stringify(to)}, or set GROUNDWORK_WORKSPACE to it for good.`,
        `The old folder is as it was: ${from}`,
        'Look at what is in the new one, then rename or remove the old one, so that no start finds it again.',
      )
    return 0
  })
}
