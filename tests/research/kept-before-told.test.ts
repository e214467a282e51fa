import Database from 'better-sqlite3'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { compose } from '../../src/compose.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'
import { aCompany, serveSite } from '../cli/site.ts'
import { temporaryFolder } from '../contract/transports.ts'

const keeping = `  const kept = deps.workspace.pages.keep(row, version, response.body, text)
  keepResearchNote(deps, account.id, kept, row.id)
`

safetyCase<{ readonly compose: typeof compose }>(
  26,
  'a page of research is on the disk before it is told: a kill at that moment loses nothing of it',
  {
    shipped: () => ({ compose }),
    without: {
      'the page on the disk before the word': () =>
        importWithout('compose.ts', {
          'compose.ts': [],
          'compose/desk.ts': [],
          'app/research/runner.ts': [],
          'app/research/running-runs.ts': [],
          'app/research/run-research.ts': [],
          'app/research/visit-page.ts': [],
          'app/research/keep-page.ts': [
            [
              keeping,
              `  const kept = text\n  setTimeout(() => {\n try {\n ${keeping} } catch {} // shut by then, on a slow machine\n }, 120)\n`,
            ],
          ],
        }),
    },
    async holds(subject) {
      const site = await serveSite(aCompany('Kestrel Pumps', 4))
      const folder = temporaryFolder()
      const composed = subject.compose({
        workspace: folder.path,
        mode: 'write',
        host: 'command-line',
        privateOrigins: [site.origin],
      })
      if (!composed.ok) throw new Error(composed.error.message)
      const { api, close } = composed.value
      onTestFinished(async () => {
        await close()
        await site.close()
        folder.remove()
      })
      const { account } = await api.accounts.add({ address: site.origin })
      const run = await api.research.start({ accountId: account.id, delayMs: 0 })
      let told = 0
      for await (const { pages } of await api.research.watch({ researchId: run.id })) {
        const read = pages.filter(({ status }) => status === 200).map(({ url }) => url)
        if (read.length > told) expect(pagesLeftBy(folder.path)).toEqual(expect.arrayContaining(read))
        told = Math.max(told, read.length)
      }
      expect(told).toBe(5)
    },
  },
)

/** Addresses whose bytes and text a kill at this moment would leave: what stands on the disk, in a folder of its own. */
function pagesLeftBy(workspace: string): readonly string[] {
  const copy = temporaryFolder()
  try {
    for (const name of ['groundwork.db', 'groundwork.db-wal'])
      if (existsSync(join(workspace, name))) copyFileSync(join(workspace, name), join(copy.path, name))
    const db = new Database(join(copy.path, 'groundwork.db'))
    const kept = db
      .prepare<[], string>(
        `SELECT url FROM page JOIN page_version AS version ON version.id = page.version_id JOIN content USING (sha256)
         WHERE EXISTS (SELECT 1 FROM text_revision WHERE page_version_id = version.id)`,
      )
      .pluck()
      .all()
    db.close()
    return kept
  } finally {
    copy.remove()
  }
}
