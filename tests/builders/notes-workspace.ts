import { openWorkspace } from '../../src/adapters/sqlite/open-workspace.ts'
import { createClock } from '../../src/adapters/system/clock.ts'
import type { AccountId, NoteId } from '../../src/core/model/ids.ts'
import type { Note } from '../../src/core/model/note.ts'
import type { Instant } from '../../src/core/model/time.ts'
import { anAccount } from './dossier.ts'

const names = ['Brackwell Forge', 'Kestrel Castings', 'Halden Valve & Fitting', 'Orrin Dairy', 'Castellan Glass']
const segments = ['Machine builders', 'Metal formers', null]
const titles = [
  'Call with Ida Brekke',
  'Who signs',
  'Plant two goes live in May',
  'What stops line 3',
  'How they buy: first the plant manager looks at the figures, then finance, and the owner signs alone',
]
const bodies = [
  'Ida runs both plants. She waits for the audit.\n\n- [ ] send the maintenance figures\n- [x] ask about the night shift',
  'The owner signs above 50,000; **below it the plant manager does**.',
  '> six weeks at best\n\nTheir own words on lead times.',
  '',
]
const kinds: readonly Note['kind'][] = ['research', 'call', 'insight', 'research']

const momentBefore = (now: Instant, minutes: number): Instant =>
  // an ISO text of a moment
  new Date(Date.parse(now) - minutes * 60_000).toISOString() as Instant

/** A workspace with invented companies and so many notes on them, the last begun the oldest. */
export function fillNotesWorkspace(path: string, notes: number): void {
  const clock = createClock()
  const opened = openWorkspace({ path, mode: 'write', host: 'the command line', clock })
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  const now = clock.now()
  for (const [i, name] of names.entries()) {
    const identity = `notes-${i}.example`
    workspace.accounts.save({
      ...anAccount({ id: `acc_n${i}` as AccountId, name, segment: segments[i % segments.length] ?? null }),
      identity,
      homeUrl: `https://${identity}/`,
    })
  }
  for (let n = 0; n < notes; n++) {
    const at = momentBefore(now, 7 + n * 53)
    const note: Note = {
      id: `not_n${n}` as NoteId,
      accountId: `acc_n${n % names.length}` as AccountId,
      pageId: null,
      kind: kinds[n % kinds.length] ?? 'research',
      markdown: `# ${titles[n % titles.length]}\n\n${bodies[n % bodies.length]}`,
      segment: null,
      typicalOf: null,
      version: 1,
      createdAt: at,
      savedAt: at,
    }
    workspace.notes.save(note, 0)
  }
  workspace.close()
}
