import type { Note } from '../../src/core/model/note.ts'
import type { NoteId } from '../../src/core/model/ids.ts'
import type { OthersParts } from '../../src/core/brief/for-others/others-parts.ts'
import { anAccount, instant } from './dossier.ts'

const fact = { quote: 'x', confidence: 1, ruleId: 'r' }
export const aNote = (over: Partial<Note> = {}): Note => ({
  id: 'not_1' as NoteId, // a made-up id
  accountId: anAccount().id,
  pageId: null,
  kind: 'call',
  markdown: '- Ask for Maren\n- =HYPERLINK("https://evil.example")\nSecond line, “quoted”',
  segment: null,
  typicalOf: null,
  version: 1,
  createdAt: instant('2026-11-20T09:00:00.000Z'),
  savedAt: instant('2026-11-21T09:00:00.000Z'),
  ...over,
})

export const someParts = (over: Partial<OthersParts> = {}): OthersParts => ({
  account: anAccount({ name: '=cmd|Brackwell, "Castings"', identity: 'brackwell.example' }),
  withNotes: true,
  business: ['They cast parts.', 'In Easton.'],
  snapshot: undefined,
  notes: [aNote()],
  calls: [],
  debriefs: [],
  touches: [],
  facts: [
    { kind: 'phone', value: '+44 1632 960417', ...fact },
    { kind: 'headcount', value: '1,200', ...fact },
    { kind: 'site', city: 'Easton', country: 'United Kingdom', ...fact },
  ],
  brief: { text: 'Call brief\n-2+3+cmd|calc', day: '2026-11-24' },
  ...over,
})
