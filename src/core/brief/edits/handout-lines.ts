import type { BriefPart } from '../../model/brief-edits.ts'
import type { Run } from '../../model/brief.ts'
import type { Handout } from '../../model/handout.ts'
import { withSourcesCited } from '../handout/fit-handout.ts'
import { type EditedLine, type PageLine, textOf } from './page-line.ts'

const lists = ['unclear', 'steps', 'questions'] as const

/** The lines of the page to leave, down the page. What they said is a quotation: it can leave or move, its words stay. */
export function linesOfHandout(handout: Handout): PageLine[] {
  const line = (part: BriefPart, key: string, t: readonly Run[], head = '', pinned = false): PageLine => ({
    key,
    part,
    head,
    fields: { t },
    pinned,
  })
  const { idea } = handout
  return [
    line('purpose', 'purpose', [{ t: handout.purpose }], '', true),
    ...handout.agenda.map(({ key, at, t }) => line('agenda', key, [{ t }], at, true)),
    ...handout.said.map(({ key, d, t, r }) => line('said', key, [{ t, r }], d)),
    ...(idea ? [line('idea', idea.key, [{ t: idea.t }], idea.head, true)] : []),
    ...lists.flatMap((part) => handout[part].map(({ key, t }) => line(part, key, [{ t }]))),
  ]
}

/** The page to leave with these lines and no others. Times of the agenda stay in their places: the clock does not move with a point. */
export function handoutWithLines(handout: Handout, edited: readonly EditedLine[]): Handout {
  const of = (part: BriefPart) => edited.filter((line) => line.part === part && !line.dropped)
  const [idea] = of('idea')
  const agenda = of('agenda')
  return withSourcesCited({
    ...handout,
    purpose: of('purpose').map(words).join(' '),
    agenda: agenda.map((line, i) => ({ key: line.key, t: words(line), at: handout.agenda[i]?.at ?? '' })),
    said: of('said').flatMap(({ key }) => handout.said.find((one) => one.key === key) ?? []),
    idea: idea ? { key: idea.key, head: idea.head, t: words(idea) } : null,
    unclear: of('unclear').map((line) => ({ key: line.key, t: words(line) })),
    steps: of('steps').map((line) => ({
      key: line.key,
      t: words(line),
      typically: handout.steps.find(({ key }) => key === line.key)?.typically ?? '',
    })),
    questions: of('questions').map((line) => ({ key: line.key, t: words(line) })),
  })
}

const words = ({ fields }: EditedLine): string => textOf(fields['t'])
