import type { BriefPart } from '../../model/brief-edits.ts'
import type { Brief, Run } from '../../model/brief.ts'
import { cautionKey, problemKey } from '../line-keys.ts'
import { type EditedLine, type PageLine, textOf } from './page-line.ts'

const plain = (t: string): Run[] => (t === '' ? [] : [{ t }])

/** The lines of a brief, down the page. */
export function linesOfBrief(brief: Brief): PageLine[] {
  const single = (part: BriefPart, fields: PageLine['fields'], head = ''): PageLine[] =>
    Object.values(fields).every((runs) => runs.length === 0) ? [] : [{ key: part, part, head, fields, pinned: true }]
  const list = <T extends { readonly key: string; readonly keep?: boolean | undefined }>(
    part: BriefPart,
    lines: readonly T[],
    of: (line: T) => readonly [head: string, fields: PageLine['fields']],
  ): PageLine[] =>
    lines.map((line) => {
      const [head, fields] = of(line)
      return { key: line.key, part, head, fields, pinned: line.keep === true }
    })
  return [
    ...single('objective', { t: plain(brief.objective) }),
    ...single('since', { t: brief.since ?? [] }, brief.sinceLabel),
    ...single('why', { t: brief.why ?? [] }),
    ...single('opening', { t: plain(brief.opening ?? '') }),
    ...list('ask', brief.ask, ({ tie, q, stop }) => [tie, { q: plain(q), stop: plain(stop) }]),
    ...single(
      'recommendation',
      { why: brief.recommendation.why, against: brief.recommendation.against },
      brief.recommendation.word,
    ),
    ...list('bring', brief.bring, ({ k, t }) => [k, { t }]),
    ...list('facts', brief.facts, ({ d, t }) => [d, { t }]),
    ...list('business', brief.business, ({ t }) => ['', { t }]),
    ...list('problems', brief.problems, (one) => [one.id, { say: plain(one.say), for: one.for, against: one.against }]),
    ...single('urgency', { t: brief.urgency }),
    ...single('fit', { t: brief.fit }),
    ...list('people', brief.people, ({ k, t }) => [k, { t }]),
    ...list('donot', brief.donot, ({ t }) => ['', { t }]),
    ...list('unknown', brief.unknown, ({ t }) => ['', { t: plain(t) }]),
  ]
}

/** The brief with these lines and no others. Numbers are those of its sources and have to be set right afterwards. */
export function briefWithLines(brief: Brief, edited: readonly EditedLine[]): Brief {
  const shown = edited.filter((line) => !line.dropped && !pointsAtDropped(line, edited))
  const of = (part: BriefPart) => shown.filter((line) => line.part === part)
  const single = (part: BriefPart, field = 't'): Run[] => [...(of(part)[0]?.fields[field] ?? [])]
  const { since: _since, why: _why, opening: _opening, ...rest } = brief
  const since = single('since')
  const why = single('why')
  const opening = textOf(single('opening'))
  return {
    ...rest,
    objective: textOf(single('objective')),
    ...(since.length > 0 ? { since, sinceLabel: brief.sinceLabel ?? 'Since last time' } : {}),
    ...(why.length > 0 ? { why } : {}),
    ...(opening === '' ? {} : { opening }),
    ask: of('ask').map((line) => ({
      ...known(brief.ask, line, { tie: line.head || 'Ours' }),
      q: words(line, 'q'),
      stop: words(line, 'stop'),
    })),
    recommendation: {
      word: of('recommendation').length > 0 ? brief.recommendation.word : '',
      why: single('recommendation', 'why'),
      against: single('recommendation', 'against'),
    },
    bring: of('bring').map((line) => ({
      ...known(brief.bring, line, { k: line.head || 'Idea, ours' }),
      t: runs(line),
    })),
    facts: of('facts').map((line) => ({
      ...known(brief.facts, line, { d: line.head || dayOf(line, brief) }),
      t: runs(line),
    })),
    business: of('business').map((line) => ({ ...known(brief.business, line, {}), t: runs(line) })),
    problems: withLetters(of('problems').map((line) => problemOf(line, brief))),
    urgency: single('urgency'),
    fit: single('fit'),
    people: of('people').map((line) => ({ ...known(brief.people, line, { k: line.head }), t: runs(line) })),
    donot: of('donot').map((line) => ({ ...known(brief.donot, line, {}), t: runs(line) })),
    unknown: of('unknown').map((line) => ({ ...known(brief.unknown, line, {}), t: words(line) })),
  }
}

const runs = (line: EditedLine, field = 't'): Run[] => [...(line.fields[field] ?? [])]
const words = (line: EditedLine, field = 't'): string => textOf(line.fields[field])

/** The line as it was built, or a new one with what its part needs; under its key, and kept where it is pinned. */
function known<T extends object>(
  list: readonly (T & { readonly key: string })[],
  { key, pinned }: EditedLine,
  otherwise: Omit<T, 'key' | 'keep' | 't' | 'q' | 'stop'>,
) {
  const line = list.find((one) => one.key === key)
  return { ...otherwise, ...line, key, ...(pinned ? { keep: true } : {}) }
}

/** The caution that a problem is not to be told as theirs goes where that problem goes. */
function pointsAtDropped({ key }: EditedLine, edited: readonly EditedLine[]): boolean {
  return edited.some(
    (line) => line.part === 'problems' && line.dropped && key === cautionKey(line.key.replace(problemKey(''), '')),
  )
}

/** Day of the page that proves it, or that it is ours. */
function dayOf(line: EditedLine, { sources }: Brief): string {
  const [n] = runs(line).flatMap(({ r = [] }) => r)
  return sources.find((source) => source.n === n)?.published ?? 'Ours'
}

/** What is no longer held by anything on file says so, whatever was typed. */
function problemOf(line: EditedLine, brief: Brief): Brief['problems'][number] {
  const known = brief.problems.find(({ key }) => key === line.key)
  const side = (field: 'for' | 'against', otherwise: string): Run[] =>
    line.fields[field] ? runs(line, field) : (known?.[field] ?? [{ t: otherwise }])
  return {
    key: line.key,
    ...(line.pinned ? { keep: true } : {}),
    id: known?.id ?? '',
    say: line.fields['say'] ? words(line, 'say') : (known?.say ?? line.head),
    sure: known?.sure ?? 'a hunch',
    basis: known?.basis ?? 'your words',
    for: side('for', 'Nothing on file says so now'),
    against: side('against', 'Not weighed'),
  }
}

/** Letters stay with their problems: questions and cautions name them. One without takes the next that is free. */
function withLetters(problems: Brief['problems']): Brief['problems'] {
  const taken = new Set(problems.map(({ id }) => id))
  return problems.map((problem) => {
    if (problem.id !== '') return problem
    const id = 'DEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((letter) => !taken.has(letter)) ?? 'Z'
    taken.add(id)
    return { ...problem, id }
  })
}
