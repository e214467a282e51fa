import type { AccountStore } from '../../app/ports-accounts.ts'
import type { NoteStore } from '../../app/ports-notes.ts'
import type { PageStore } from '../../app/ports-pages.ts'
import type { AccountId, NoteId, PageId } from '../../core/model/ids.ts'
import { accountEntry, noteEntry, pageEntry } from './search-entries.ts'
import type { SearchEntry } from './search-entries.ts'
import type { TextRevisions } from './text-revisions.ts'

/** The records behind the entries of the index: it holds folded words only, what is shown comes from here. */
export type SearchOriginals = {
  /** The entry as it should be now; undefined when the record is gone. */
  find(type: SearchEntry['type'], id: string): SearchEntry | undefined
}

type Sources = {
  readonly accounts: AccountStore
  readonly notes: NoteStore
  readonly pages: PageStore
  readonly texts: TextRevisions
}

export function createSearchOriginals({ accounts, notes, pages, texts }: Sources): SearchOriginals {
  const pageOriginal = (id: PageId): SearchEntry | undefined => {
    const page = pages.get(id)
    const text = page?.versionId == null ? undefined : texts.textOf(page.versionId, page.revision)
    return page && pageEntry(page, text ?? '')
  }
  return {
    find(type, id) {
      // an entry of a type holds ids of that type
      switch (type) {
        case 'account': {
          const account = accounts.get(id as AccountId)
          return account && accountEntry(account)
        }
        case 'note': {
          const note = notes.get(id as NoteId)
          return note && noteEntry(note)
        }
        case 'page':
          return pageOriginal(id as PageId)
      }
    },
  }
}
