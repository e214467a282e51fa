import './images.css'
import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { errorWords } from '../../../../contract/error-words.ts'
import { imagesIn, type NoteImageId } from '../../../../contract/note-images.ts'
import { queryClient } from '../../../api.ts'
import { appErrorOf } from '../../../failure.ts'
import { queries } from '../../../queries/queries.ts'
import { imageSource } from './image-source.ts'

/** Each image of a note is shown below the line that names it. */
export const imagesBelow: Extension = StateField.define<DecorationSet>({
  create: shown,
  update: (before, { docChanged, state }) => (docChanged ? shown(state) : before),
  provide: (field) => EditorView.decorations.from(field),
})

function shown({ doc }: EditorState): DecorationSet {
  const found = imagesIn(doc.toString()).map(({ id, end }) =>
    // what an address names is an id, or is not found
    Decoration.widget({ widget: new ImageBelow(id as NoteImageId), side: 1, block: true }).range(doc.lineAt(end).to),
  )
  return Decoration.set(found, true)
}

class ImageBelow extends WidgetType {
  private readonly id: NoteImageId
  constructor(id: NoteImageId) {
    super()
    this.id = id
  }
  override eq({ id }: ImageBelow): boolean {
    return id === this.id
  }
  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('div')
    box.className = 'imagebelow'
    void fill(box, this.id).then(() => view.requestMeasure())
    return box
  }
  override get estimatedHeight(): number {
    return 160
  }
}

/** What it shows is said by the line above. */
async function fill(box: HTMLElement, id: NoteImageId): Promise<void> {
  try {
    const found = await queryClient.query(queries.noteImage(id))
    const picture = document.createElement('img')
    picture.alt = ''
    picture.width = found.image.width
    picture.height = found.image.height
    picture.src = imageSource(found)
    box.append(picture)
  } catch (thrown) {
    box.textContent = errorWords(appErrorOf(thrown))
  }
}
