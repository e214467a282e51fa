import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { insights } from '../insights.ts'
import { addNoteImage, noteImage } from '../note-images.ts'
import { createNote, noteVersion, oneNote, removeNote, saveNote } from '../notes.ts'
import { carriedNotes, markNote } from '../segments.ts'
import type { Implementer } from './implementer.ts'

export function noteMethods(os: Implementer, deps: Deps) {
  return {
    list: os.notes.list.handler(({ input }) => [...deps.workspace.notes.list(input.accountId)]),
    find: os.notes.find.handler(({ input }) => {
      const { rows, total } = deps.workspace.notes.find(input)
      return { rows: [...rows], total }
    }),
    get: os.notes.get.handler(({ input }) => orFail(oneNote(deps, input.noteId))),
    create: os.notes.create.handler(({ input }) => orFail(createNote(deps, input))),
    save: os.notes.save.handler(({ input }) => orFail(saveNote(deps, input))),
    mark: os.notes.mark.handler(({ input }) => orFail(markNote(deps, input))),
    addImage: os.notes.addImage.handler(({ input }) => orFail(addNoteImage(deps, input))),
    image: os.notes.image.handler(({ input }) => orFail(noteImage(deps, input.imageId))),
    insights: os.notes.insights.handler(({ input }) => insights(deps, input.by)),
    carried: os.notes.carried.handler(({ input }) => orFail(carriedNotes(deps, input.accountId))),
    history: os.notes.history.handler(({ input }) => [...deps.workspace.notes.versions(input.noteId)]),
    version: os.notes.version.handler(({ input }) => orFail(noteVersion(deps, input))),
    remove: os.notes.remove.handler(({ input }) => orFail(removeNote(deps, input.noteId))),
  }
}
