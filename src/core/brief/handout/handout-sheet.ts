import type { Handout } from '../../model/handout.ts'
import { item, paragraph, piece, quiet, type Sheet, type SheetLine, strong } from '../sheet.ts'

/** What stands on the page whoever it is about. */
export const handoutLabels = {
  purpose: 'Purpose',
  agenda: 'Proposed agenda',
  said: 'What you have said publicly',
  idea: 'One idea to use',
  unclear: 'What we don’t understand yet',
  correct: 'Please correct us:',
  steps: 'How such a decision usually goes',
  questions: 'Questions to ask any supplier, us included',
  suppliers: ['A', 'B', 'C'],
} as const

/** Company and time, below the title. */
export const handoutFor = ({ company, when }: Handout): string => (when === '' ? company : `${company}. ${when}`)

/** The last line, the only one with our name; without it, it says the same. */
export const handoutFoot = ({ by }: Handout): string =>
  `Prepared from public pages only${by === '' ? '' : ` by ${by.replace(/\.$/, '')}`}. Quotations are as published on the day given.`

/** The page to leave as a sheet: no INTERNAL, and no program's name in the file. */
export function handoutSheet(handout: Handout): Sheet {
  return {
    lang: handout.lang,
    title: handout.title,
    prepared: handout.prepared,
    creator: '',
    heading: handout.title,
    stamp: '',
    under: [handoutFor(handout)],
    parts: partsOf(handout).filter(({ lines }) => lines.length > 0),
    sourcesTitle: 'Sources',
    savedLabel: 'saved',
    sources: handout.sources,
    foot: handoutFoot(handout),
  }
}

const partsOf = ({ purpose, agenda, said, idea, unclear, steps, questions }: Handout): Sheet['parts'] => [
  { label: handoutLabels.purpose, lines: [paragraph(piece(purpose))] },
  {
    label: handoutLabels.agenda,
    lines: agenda.map(({ at, t }) => (at === '' ? item(piece(t)) : item(strong(at), piece(` ${t}`)))),
  },
  {
    label: handoutLabels.said,
    lines: said.map(({ d, t, r }) => item(quiet(`${d} `), { words: t, cites: r })),
  },
  { label: handoutLabels.idea, lines: idea === null ? [] : ideaLines(idea) },
  {
    label: handoutLabels.unclear,
    lines: [
      ...unclear.map(({ t }) => item(piece(t))),
      { kind: 'write', pieces: [quiet(handoutLabels.correct)] },
      { kind: 'write', pieces: [] },
    ],
  },
  {
    label: handoutLabels.steps,
    lines: steps.map(({ t, typically }, i) => ({
      kind: 'item',
      number: i + 1,
      pieces: [piece(t), ...(typically === '' ? [] : [quiet(` ${upperFirst(typically)}.`)])],
    })),
  },
  {
    label: handoutLabels.questions,
    lines: questions.map(({ t }) => ({ kind: 'item', pieces: [piece(t)], boxes: handoutLabels.suppliers })),
  },
]

const ideaLines = ({ head, t }: NonNullable<Handout['idea']>): SheetLine[] => [
  ...(head === '' ? [] : [paragraph(strong(head))]),
  paragraph(piece(t)),
]

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
