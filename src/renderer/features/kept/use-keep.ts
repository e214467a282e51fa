import { useState } from 'react'
import type { KeptQuoteId, PageVersionId } from '../../../contract/contract.ts'
import type { KeptAs, KeptQuote } from '../../../contract/kept-quotes.ts'
import { api, ask, withUndo } from '../../api.ts'
import { bringBack } from '../../bring-back.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** Words of a page to be kept: where they stand. */
export interface Place {
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly start: number
  readonly end: number
}

/**
 * Keeps, changes and takes away; each is said at the foot, with its undo. Requests of their own, not mutations of a component: the row that
 * asked is often gone when the answer comes, and its undo must not be.
 */
export function useKeep() {
  const [busy, setBusy] = useState(false)
  const say = useWindow((state) => state.say)
  const request = async <T>(of: () => Promise<T>, then: (answer: T) => void = () => undefined): Promise<void> => {
    setBusy(true)
    try {
      then(await ask(of))
    } catch (thrown) {
      sayFailure(thrown)
    }
    setBusy(false)
  }
  const takeBack = (keptQuoteId: KeptQuoteId) => void request(() => api.keptQuotes.remove({ keptQuoteId }))
  const changeBack = ({ id: keptQuoteId, as, remark }: KeptQuote) =>
    void request(() => api.keptQuotes.change({ keptQuoteId, as, remark }))
  return {
    busy,
    keep: (place: Place, { as, remark, name }: { as: KeptAs; remark: string; name: string }, done: () => void) =>
      void request(
        () => withUndo(api.keptQuotes.keep)({ ...place, as, remark }),
        ({ id }) => {
          done()
          say(`Kept as ${name}.`, () => takeBack(id))
        },
      ),
    change: (before: KeptQuote, as: KeptAs, remark: string, done: () => void) =>
      void request(
        () => withUndo(api.keptQuotes.change)({ keptQuoteId: before.id, as, remark }),
        () => {
          done()
          say('Changed.', () => changeBack(before))
        },
      ),
    remove: ({ id }: KeptQuote) =>
      void request(
        () => withUndo(api.keptQuotes.remove)({ keptQuoteId: id }),
        () => say('Kept words moved to the bin.', () => bringBack([{ kind: 'kept-quote', id }])),
      ),
  }
}
