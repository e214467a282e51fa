import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { NoteId } from '../../../../contract/contract.ts'
import type { SavedPage } from '../../../../contract/pages.ts'
import { api, ask, invalidateFor, withUndo } from '../../../api.ts'
import { sayFailure } from '../../../say-failure.ts'
import { useOpenNote } from '../../../stores/open-note.ts'
import { useWindow } from '../../../stores/window-state.ts'
import type { Range } from '../segments.ts'
import { quoteMarkdown } from './quote-markdown.ts'

/** The words go into the note that is open beside the page, else into a new one, which opens beside it. Z takes them out again. */
export function useNoteOfWords(
  saved: SavedPage,
  done: () => void,
): { readonly make: (words: Range) => void; readonly busy: boolean } {
  const { accountId, id: pageId } = saved.page
  const [busy, setBusy] = useState(false)
  const say = useWindow((state) => state.say)
  const open = useOpenNote((state) => state.open)
  const show = useShowNote(accountId)
  // the bar that asks is gone when the answers come: these are requests of their own
  const takeAway = async (noteId: NoteId): Promise<void> => {
    const shown = useOpenNote.getState().open
    await ask(() => api.notes.remove({ noteId }))
    if (shown?.id === noteId) shown.letGo()
  }
  const create = async (markdown: string): Promise<void> => {
    const { id } = await ask(() => withUndo(api.notes.create)({ accountId, pageId, markdown: `${markdown}\n` }))
    done()
    invalidateFor({ what: 'notes', accountId })
    show(id)
    say('Note made of the quote.', () => void takeAway(id).catch(sayFailure))
  }
  const make = (words: Range): void => {
    if (busy) return
    const markdown = quoteMarkdown(saved, words)
    if (open?.accountId === accountId) {
      done()
      return say('Quote added to the open note.', open.append(markdown))
    }
    setBusy(true)
    return void create(markdown)
      .catch(sayFailure)
      .finally(() => setBusy(false))
  }
  return { make, busy }
}

/** In the dossier the note opens beside the page; a session or a list is not left for it. */
function useShowNote(accountId: string): (id: NoteId) => void {
  const [path, navigate] = useLocation()
  const search = useSearch()
  return (id) => {
    if (!path.startsWith(`/accounts/${accountId}`)) return
    const query = new URLSearchParams(search)
    query.set('note', id)
    navigate(`/accounts/${accountId}/notes?${query.toString()}`)
  }
}
