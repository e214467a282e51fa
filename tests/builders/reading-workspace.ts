import { Buffer } from 'node:buffer'
import { openWorkspace } from '../../src/adapters/sqlite/open-workspace.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import type { SnapshotId } from '../../src/core/model/ids.ts'
import type { Playbook } from '../../src/core/model/playbook.ts'
import { buildSnapshot } from '../../src/core/snapshot/build-snapshot.ts'
import { aPage, anAccount, type BuiltPage } from './dossier.ts'
import { aPlaybook } from './playbook.ts'
import { onFile } from './radar-workspace.ts'

/** What the rules find nothing in, though a reader does. */
export const unread = 'Two of four machining centres stood still for nineteen days between July and September.'

const letter: BuiltPage = {
  path: 'letter',
  kind: 'news-item',
  title: 'A letter to our customers about lead times',
  publishedAt: '2026-10-28',
  text: [
    'Many of you have asked why orders placed since June have taken longer to reach you. You deserve a plain answer.',
    `The late deliveries of the third quarter were caused mainly by unplanned downtime on our Tolland line. ${unread}`,
    'Ingrid Solberg-Pratt takes charge of operations in January 2027. Some 310 people work in Tolland.',
  ],
  problems: [
    {
      quote: 'The late deliveries of the third quarter were caused mainly by unplanned downtime on our Tolland line.',
      problem: 'unplanned_stops',
      strength: 3,
      cue: 'unplanned downtime',
    },
  ],
}

/** One fictional company with a page worth reading, through a confirmed playbook: its snapshot is made. */
export function fillReadingWorkspace(path: string, events: BuiltPage['events'] = []): void {
  const clock = createClock()
  const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock })
  if (!opened.ok) throw new Error(opened.error.message)
  const [workspace, now] = [opened.value, clock.now()]
  const content = aPlaybook().content
  const playbook: Playbook = { ...aPlaybook(), version: 1, yaml: JSON.stringify(content), savedAt: now }
  workspace.playbooks.save(playbook)
  workspace.settings.save({ ...workspace.settings.get(), playbookId: playbook.id })
  const account = anAccount({
    name: 'Halden Valve & Fitting',
    identity: 'haldenvalve.example',
    homeUrl: 'https://haldenvalve.example/',
    createdAt: now,
  })
  workspace.accounts.save(account)
  const pages = [{ ...letter, events }].map((built) => onFile(aPage(built), { account, now, playbook }))
  for (const { page, version, text } of pages)
    workspace.pages.keep(page, version, Buffer.from(text.document.text), { ...text, links: [], readAt: now })
  const options = { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null } // a counted id
  workspace.snapshots.save(buildSnapshot({ account, pages, notRead: [], calls: [] }, playbook, options))
  workspace.close()
}
