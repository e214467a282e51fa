import type { AccountId } from '../../../contract/contract.ts'
import type { WatchBefore } from '../../../contract/watches.ts'
import { api } from '../../api.ts'
import { eachPart, runBulk } from './bulk-run.ts'
import { putWatchesBack } from './watches-back.ts'

const n = (count: number): string => count.toLocaleString('en-GB')
/** Some seconds of work at most, so that progress moves and a stop is heard. */
const size = { tags: 200, segment: 20, watch: 500, bin: 50, research: 500 } as const

export type LabelKind = 'tags' | 'segment'

/** What can be done with many accounts at once; each can be taken back as one. */
export const bulkActions = {
  putTag: (ids: readonly AccountId[], tag: string) =>
    labelled(ids, { addTags: [tag] }, { what: 'Tagging', told: (count) => `${n(count)} tagged “${tag}”` }),
  takeTag: (ids: readonly AccountId[], tag: string) =>
    labelled(ids, { removeTags: [tag] }, { what: 'Untagging', told: (count) => `Tag “${tag}” taken off ${n(count)}` }),
  setSegment: (ids: readonly AccountId[], segment: string | null) =>
    labelled(
      ids,
      { segment },
      {
        what: 'Setting the segment',
        told: (count) => (segment === null ? `${n(count)} without a segment now` : `${n(count)} now in “${segment}”`),
      },
    ),
  watch: (ids: readonly AccountId[]) =>
    runBulk<WatchBefore>({
      what: 'Watching',
      ids,
      size: size.watch,
      act: async (part) => {
        const { before } = await api.watches.set({ accountIds: [...part], every: 'weekly' })
        return { done: before, refused: [] }
      },
      told: (count) => `${n(count)} watched, checked every week`,
      undo: (done) => eachPart(done, size.watch, putWatchesBack),
    }),
  bin: (ids: readonly AccountId[]) =>
    runBulk<AccountId>({
      what: 'Moving to the bin',
      ids,
      size: size.bin,
      act: async (part) => {
        const { moved, refused } = await api.bin.put({ items: itemsOf(part) })
        // ids that were sent as accounts
        return { done: moved.map(({ id }) => id as AccountId), refused: refused.map(({ why }) => why) }
      },
      told: (count) => `${n(count)} moved to the bin`,
      undo: (done) => eachPart(done, size.bin, (part) => api.bin.restore({ items: itemsOf(part) })),
    }),
  research: (ids: readonly AccountId[]) =>
    runBulk<AccountId>({
      what: 'Queueing',
      ids,
      size: size.research,
      act: async (part) => {
        const runs = await api.research.enqueue({ accountIds: [...part] })
        return { done: runs.map(({ accountId }) => accountId), refused: [] }
      },
      told: (count) => `${n(count)} ${count === 1 ? 'company' : 'companies'} in the queue. It goes on while you work`,
    }),
} as const

const itemsOf = (ids: readonly AccountId[]) => ids.map((id) => ({ kind: 'account' as const, id }))

type Labels = Omit<Parameters<typeof api.accounts.label>[0], 'accountIds'>
type Before = Awaited<ReturnType<typeof api.accounts.label>>['before'][number]

function labelled(
  ids: readonly AccountId[],
  change: Labels,
  words: { readonly what: string; readonly told: (count: number) => string },
): Promise<void> {
  const parts = change.segment === undefined ? size.tags : size.segment
  return runBulk<Before>({
    ...words,
    ids,
    size: parts,
    act: async (part) => {
      const { before, refused } = await api.accounts.label({ accountIds: [...part], ...change })
      return { done: before, refused: refused.map(({ why }) => why) }
    },
    undo: (done) => eachPart(done, parts, (part) => api.accounts.putLabels({ labels: [...part] })),
  })
}
