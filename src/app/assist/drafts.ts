import type { Proposal } from '../../contract/assist.ts'
import type { OwnNames } from '../../core/assist/check-lines.ts'
import type { Passage } from '../../core/assist/passage.ts'
import type { AssistKind, AssistMessage } from '../../core/model/assist.ts'
import type { AccountId, AssistLineId, NoteId } from '../../core/model/ids.ts'
import type { ModelPlace } from '../ports-assist.ts'

/** What was shown and may be sent: to this place, just so. */
export type Draft = {
  readonly id: string
  readonly place: ModelPlace
  readonly messages: readonly AssistMessage[]
  readonly asks:
    | {
        readonly what: 'proposal'
        readonly kind: AssistKind
        readonly accountId: AccountId
        readonly withSaid: boolean
        readonly passages: readonly Passage[]
        readonly own: OwnNames
      }
    | { readonly what: 'rewrite'; readonly noteId: NoteId; readonly version: number; readonly markdown: string }
}

/** What a model said and the checks let through; what of it is accepted is taken from here, never from whoever asks. */
export type Answer = Pick<Proposal, 'kind' | 'kept'> & {
  readonly id: string
  readonly accountId: AccountId
  readonly place: ModelPlace
  /** Sentences that were accepted, by their place: as which line. */
  readonly accepted: Map<number, AssistLineId>
}

/** The latest few of either, in memory: until they are sent or accepted, or the program ends. */
export type AssistDesk = { readonly drafts: Shelf<Draft>; readonly answers: Shelf<Answer> }
export const createAssistDesk = (): AssistDesk => ({ drafts: createShelf(), answers: createShelf() })

type Shelf<T> = { put(one: T): void; get(id: string): T | undefined }

const mostHeld = 12

function createShelf<T extends { readonly id: string }>(): Shelf<T> {
  const held = new Map<string, T>()
  return {
    put(one) {
      held.set(one.id, one)
      const [oldest] = held.keys()
      if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
    },
    get: (id) => held.get(id),
  }
}
