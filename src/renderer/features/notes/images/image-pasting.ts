import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { imageMarkdown } from '../../../../contract/note-images.ts'
import type { Note } from '../../../../contract/contract.ts'
import { api, ask } from '../../../api.ts'
import { base64Of } from '../../../base64-of.ts'
import { RequestFailed } from '../../../failure.ts'
import { sayFailure } from '../../../say-failure.ts'
import { takeImage } from './take-image.ts'

/** Images that are pasted or dropped are kept with the note, and named where the cursor was: what it shows is typed next. */
export function imagePasting(noteId: Note['id']): Extension {
  return ViewPlugin.define((view) => createTaking(view, noteId), {
    eventHandlers: {
      paste(event, view) {
        const { clipboardData: data } = event
        // words that were copied bring a picture of themselves along
        if (!data || data.getData('text/plain').trim() !== '') return false
        return this.take(data.files, view.state.selection.main.to)
      },
      drop(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
        return this.take(event.dataTransfer?.files, at ?? view.state.selection.main.to)
      },
    },
  })
}

/** Where an image goes that is still being read: it moves with the text. */
interface Place {
  at: number
}

function createTaking(view: EditorView, noteId: Note['id']) {
  const places = new Set<Place>()
  let left = false
  const takeAll = async (files: readonly File[], place: Place): Promise<void> => {
    for (const file of files) {
      try {
        const base64 = await base64Of(await takeImage(file))
        const { id } = await ask(() => api.notes.addImage({ noteId, base64 }))
        if (left) throw notThere
        put(view, place.at, id)
      } catch (thrown) {
        sayFailure(thrown)
      }
    }
    places.delete(place)
  }
  return {
    /** @returns whether there is an image among them */
    take(files: FileList | undefined, at: number): boolean {
      const images = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
      if (images.length === 0) return false
      const place = { at }
      places.add(place)
      view.focus()
      view.dispatch({ selection: { anchor: at } })
      void takeAll(images, place)
      return true
    },
    update({ docChanged, changes }: ViewUpdate): void {
      if (docChanged) for (const place of places) place.at = changes.mapPos(place.at, 1)
    },
    destroy(): void {
      left = true
    },
  }
}

/** On a line of its own, but for the mark of an item; the cursor goes between the brackets unless the user has gone on. */
function put(view: EditorView, at: number, id: string): void {
  const { doc, selection } = view.state
  const line = doc.lineAt(at)
  const lead = /^[\s>*+-]*(?:\[[ xX]\]\s+)?$/.test(line.text.slice(0, at - line.from)) ? '' : '\n'
  const insert = `${lead}${imageMarkdown('', id)}${at < line.to ? '\n' : ''}`
  const stayed = selection.main.empty && selection.main.head === at
  view.dispatch({
    changes: { from: at, insert },
    ...(stayed ? { selection: { anchor: at + lead.length + '!['.length }, scrollIntoView: true } : {}),
    effects: EditorView.announce.of('The image is in the note. Type what it shows.'),
    userEvent: 'input.paste',
  })
}

const notThere = new RequestFailed({
  kind: 'bad-input',
  message: 'The image is not in the note, which was left before it was read.',
  next: 'Open the note and paste it again.',
  retry: 'never',
})
