import type { MergeKind } from '../../../contract/accounts.ts'
import type { Api } from '../../../contract/contract.ts'
import { countWord, relationWord } from '../../words/terms.ts'

type Preview = Awaited<ReturnType<Api['accounts']['previewMerge']>>

const kindWord: Readonly<Record<MergeKind, readonly [string, string]>> = {
  pages: ['page', 'pages'],
  quotes: ['kept quote', 'kept quotes'],
  notes: ['note', 'notes'],
  calls: ['call', 'calls'],
  attempts: ['attempt', 'attempts'],
  sessions: ['research session', 'research sessions'],
  questions: ['question of yours', 'questions of yours'],
  decisions: ['decision of yours', 'decisions of yours'],
}
// in the order of a dossier
const kinds: readonly MergeKind[] = [
  'pages',
  'quotes',
  'notes',
  'calls',
  'attempts',
  'sessions',
  'questions',
  'decisions',
]

/** What comes over, a line a thing. */
export function comesOverWords({ counts, gains, left, stays, goes }: Preview): readonly string[] {
  const counted = kinds.filter((kind) => (counts[kind] ?? 0) > 0)
  return [
    ...counted.map((kind) => countWord(counts[kind] ?? 0, ...kindWord[kind])),
    ...(gains.aliases.length > 0 ? [`Known as ${gains.aliases.join(', ')} too`] : []),
    ...(gains.tags.length > 0 ? [`${gains.tags.length === 1 ? 'Tag' : 'Tags'} ${gains.tags.join(', ')}`] : []),
    ...(gains.segment !== null ? [`Segment ${gains.segment}`] : []),
    ...(gains.relation !== null ? [`It is a ${relationWord[gains.relation]}`] : []),
    ...(left > 0
      ? [
          `${countWord(left, 'page')} of ${goes.name} stay${left === 1 ? 's' : ''} behind: ${stays.name} has ${left === 1 ? 'it' : 'them'}`,
        ]
      : []),
  ]
}
