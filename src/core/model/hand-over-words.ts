import type { HandOverContents, HandOverCounts, HandOverLook } from './hand-over.ts'

const names: Readonly<Record<keyof HandOverCounts, readonly [one: string, many: string]>> = {
  pages: ['page', 'pages'],
  notes: ['note', 'notes'],
  calls: ['call', 'calls'],
  attempts: ['attempt', 'attempts'],
  decisions: ['decision', 'decisions'],
  questions: ['question of your own', 'questions of your own'],
  snapshots: ['snapshot', 'snapshots'],
  approvals: ['approved brief', 'approved briefs'],
}

/** "12 pages", "3 notes": what there is any of. */
export function countLines(counts: HandOverCounts): string[] {
  // the keys of the record above
  const kinds = Object.keys(names) as (keyof HandOverCounts)[]
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind].toLocaleString('en-GB')} ${names[kind][counts[kind] === 1 ? 0 : 1]}`)
}

const handedCounts = (counts: HandOverCounts): string => countLines(counts).join(', ')

const count = (many: number, one: string, several: string): string => (many === 1 ? `1 ${one}` : `${many} ${several}`)

/** "12 pages, 3 notes" of an account, or that there is nothing but its name. */
export const contentsWords = ({ account, counts }: Pick<HandOverContents, 'account' | 'counts'>): string =>
  `${account.name}: ${handedCounts(counts) || 'nothing but its name and address'}`

const playbookWords = (playbooks: readonly string[]): string =>
  `${playbooks.length === 1 ? 'The playbook' : 'The playbooks'} ${playbooks.map((name) => `“${name}”`).join(', ')}`

/** What somebody who hands an account over should know, a sentence each. */
export function leavingWords({ counts, withNotes, playbooks }: HandOverContents): string[] {
  const own = withNotes
    ? counts.notes + counts.calls > 0
      ? ['It holds your notes and what you wrote of calls.']
      : []
    : ['Notes, calls, and the briefs made of them are left out.']
  const lens =
    playbooks.length === 0
      ? []
      : playbooks.length === 1
        ? [`${playbookWords(playbooks)} leaves with the snapshots that were made through it.`]
        : [`${playbookWords(playbooks)} leave with the snapshots that were made through them.`]
  return [
    ...own,
    ...lens,
    'What is in the bin, earlier texts of notes, your settings, and what you noted at other accounts stay here.',
  ]
}

/** What opening a file would do, a sentence each. */
export function comingWords(look: HandOverLook): string[] {
  const { here, added, notesBeside, decisionsLeft, placesLeft, snapshotsLeft, playbooks, counts, namesBlotted } = look
  const fresh = handedCounts(added)
  const known =
    here === null
      ? ['It is not here yet: all of it comes in.']
      : [
          `It is here already${here.name === look.account.name ? '' : `, as ${here.name}`}: the two are joined, your notes and all else of yours stay.`,
          fresh === '' ? 'Of what is counted in it, nothing is new here.' : `New here: ${fresh}.`,
        ]
  const told: readonly (readonly [many: number, words: string])[] = [
    [
      notesBeside,
      `${count(notesBeside, 'note was', 'notes were')} changed on both sides: theirs ${notesBeside === 1 ? 'comes' : 'come'} beside yours.`,
    ],
    [
      decisionsLeft,
      `${count(decisionsLeft, 'decision', 'decisions')} of theirs would overrule yours: yours ${decisionsLeft === 1 ? 'stands' : 'stand'}, theirs ${decisionsLeft === 1 ? 'stays' : 'stay'} out.`,
    ],
    [
      placesLeft,
      `${count(placesLeft, 'quote', 'quotes')} they kept ${placesLeft === 1 ? 'stands' : 'stand'} in a reading of a page that is not here, and ${placesLeft === 1 ? 'stays' : 'stay'} out.`,
    ],
    [
      snapshotsLeft,
      `${count(snapshotsLeft, 'snapshot', 'snapshots')} of theirs ${snapshotsLeft === 1 ? 'stays' : 'stay'} out: the account is looked at anew with both sides.`,
    ],
    [namesBlotted, 'Whoever was erased from it here is blotted out of what comes.'],
    [
      playbooks.length,
      `${playbookWords(playbooks)} ${playbooks.length === 1 ? 'comes' : 'come'} with it and ${playbooks.length === 1 ? 'is' : 'are'} not put in use.`,
    ],
    [look.withNotes || counts.notes > 0 ? 0 : 1, 'It was made without notes and calls.'],
  ]
  return [...known, ...told.filter(([many]) => many > 0).map(([, words]) => words)]
}
