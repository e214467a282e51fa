// What `npm run torture -- --part data` kills: goes on with one kind of work in the workspace of the folder given until it is killed, and
// prints a line for all that it shows as done.
//   research PATH   the sample, again and again from where it was    upgrade PATH   opens it once
import process from 'node:process'
import { openWorkspace } from '../src/adapters/sqlite/open-workspace.ts'
import { sayLine } from '../src/adapters/sqlite/testing/say-line.ts'
import { createClock } from '../src/adapters/system/clock.ts'
import { compose } from '../src/compose.ts'

const [, , work, path = ''] = process.argv
sayLine('begins')
if (work === 'upgrade') upgrade()
else await research()

function upgrade(): void {
  const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock: createClock() })
  if (!opened.ok) throw new Error(opened.error.message)
  opened.value.close()
  sayLine('open')
}

async function research(): Promise<void> {
  const composed = compose({ workspace: path, mode: 'write', host: 'command-line' })
  if (!composed.ok) throw new Error(composed.error.message)
  const { api } = composed.value
  const { runs } = await api.research.startSample()
  const told = new Set<string>()
  await Promise.all(
    runs.map(async ({ id }) => {
      for await (const { pages } of await api.research.watch({ researchId: id }))
        for (const { url, status } of pages)
          if (status === 200 && !told.has(url)) {
            told.add(url)
            sayLine(`page ${url}`)
          }
    }),
  )
  sayLine('done')
}
