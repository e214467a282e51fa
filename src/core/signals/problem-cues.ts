import type { Cue, PlaybookContent } from '../model/playbook.ts'
import type { EventType, ProblemMention } from '../model/signal.ts'
import { type CueHit, type CueMatcher, compileCue, compilePhrase } from '../playbook/cue-matcher.ts'
import type { ReadWord } from '../playbook/read-words.ts'

type OfProblem = { readonly problem: string; readonly direction: ProblemMention['direction'] }
/** A cue that is found in words: a phrase, or the title of an opening. `strength` as the seller set it. */
export type WordCue = OfProblem & {
  readonly cue: string
  readonly strength: ProblemMention['strength'] | undefined
  readonly opening: boolean
  readonly matcher: CueMatcher
}
export type EventCue = OfProblem & { readonly event: EventType; readonly strength: ProblemMention['strength'] }

export type ProblemCues = {
  readonly language: string
  readonly events: readonly EventCue[]
  /** The cues that hit a sentence cut by `readWords`, in the order of the playbook. */
  readonly hits: (words: readonly ReadWord[]) => readonly { readonly cue: WordCue; readonly hit: CueHit }[]
}

const compiled = new WeakMap<PlaybookContent, ProblemCues>()

/** Cues of a playbook, compiled once for as long as its content lives. Facts and absences are no sentences: the snapshot looks at them. */
export function problemCues(playbook: PlaybookContent): ProblemCues {
  const known = compiled.get(playbook)
  if (known) return known
  const all = [...playbook.problems, ...playbook.opportunities].flatMap(({ id, cues, against }) => [
    ...cues.map((cue) => ({ problem: id, direction: 'for' as const, cue })),
    ...against.map((cue) => ({ problem: id, direction: 'against' as const, cue })),
  ])
  const made: ProblemCues = {
    language: playbook.language,
    events: all.flatMap(({ cue, ...of }) =>
      typeof cue !== 'string' && 'event' in cue ? [{ ...of, event: cue.event, strength: cue.strength ?? 1 }] : [],
    ),
    hits: indexed(all.flatMap(({ cue, ...of }) => wordCue(of, cue, playbook.language))),
  }
  compiled.set(playbook, made)
  return made
}

/** The cue as one that is found in words; none for events, facts and absences. */
export function wordCue(of: OfProblem, cue: Cue, language: string): readonly WordCue[] {
  if (typeof cue === 'string')
    return [{ ...of, cue, strength: undefined, opening: false, matcher: compileCue(cue, language) }]
  if ('phrase' in cue)
    return [
      { ...of, cue: cue.phrase, strength: cue.strength, opening: false, matcher: compileCue(cue.phrase, language) },
    ]
  if ('opening' in cue)
    return [
      { ...of, cue: cue.opening, strength: cue.strength, opening: true, matcher: compilePhrase(cue.opening, language) },
    ]
  return []
}

/** Only cues that have a key among the words of a sentence are tried on it, so that a long playbook costs little more than a short one. */
function indexed(cues: readonly WordCue[]): ProblemCues['hits'] {
  const byKey = new Map<string, number[]>()
  for (const [at, { matcher }] of cues.entries())
    for (const key of matcher.keys) {
      const same = byKey.get(key)
      if (same) same.push(at)
      else byKey.set(key, [at])
    }
  return (words) => {
    const possible = new Set<number>()
    for (const { stem, keys } of words) {
      for (const at of byKey.get(stem) ?? []) possible.add(at)
      for (const { key } of keys) for (const at of byKey.get(key) ?? []) possible.add(at)
    }
    return [...possible]
      .toSorted((a, b) => a - b)
      .flatMap((at) => {
        const cue = cues[at]
        const hit = cue?.matcher.find(words)
        return cue && hit ? [{ cue, hit }] : []
      })
  }
}
