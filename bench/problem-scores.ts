import type { PlaybookContent } from '../src/core/model/playbook.ts'
import { detectSentences } from '../src/core/signals/detect.ts'
import { problemInputOf, type SignalData } from './signal-data.ts'

export type ProblemScore = {
  /** Of the problems flagged, a passage and a problem at a time. */
  readonly precision: number
  /** Of the passages with a problem, by the problem and by the very sentence. */
  readonly recall: number
  readonly evidence: number
  /** Passages without any, in which one was flagged. */
  readonly decoys: number
  readonly of: { readonly problems: number; readonly decoys: number }
}

export function scoreProblems(
  { passages, accept }: NonNullable<SignalData['problems']>,
  playbook: PlaybookContent,
): ProblemScore {
  const counts = { right: 0, wrong: 0, found: 0, evidence: 0, problems: 0, decoys: 0, decoysHit: 0 }
  for (const passage of passages) {
    const flagged = new Map<string, number[]>()
    for (const { sentenceIndex, problems } of detectSentences(problemInputOf(passage), playbook))
      for (const { problem, direction } of problems)
        if (direction === 'for') flagged.set(problem, [...(flagged.get(problem) ?? []), sentenceIndex])
    if (passage.label !== 'problem') {
      counts.decoys += 1
      counts.decoysHit += flagged.size > 0 ? 1 : 0
      counts.wrong += flagged.size
      continue
    }
    const ok = (accept[passage.id] ?? []).filter((problem) => flagged.has(problem))
    const words = squashed(passage.evidence ?? '')
    const shown = ok
      .flatMap((problem) => flagged.get(problem) ?? [])
      .map((index) => squashed(passage.text[index] ?? ''))
    counts.problems += 1
    counts.right += ok.length
    counts.wrong += flagged.size - ok.length
    counts.found += ok.length > 0 ? 1 : 0
    counts.evidence += shown.some((text) => text !== '' && (text.includes(words) || words.includes(text))) ? 1 : 0
  }
  return {
    precision: counts.right / (counts.right + counts.wrong || 1),
    recall: counts.found / (counts.problems || 1),
    evidence: counts.evidence / (counts.problems || 1),
    decoys: counts.decoysHit / (counts.decoys || 1),
    of: { problems: counts.problems, decoys: counts.decoys },
  }
}

const squashed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
