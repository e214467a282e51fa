import '../../ui/find-field.css'
import './find-in-note.css'
import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  openSearchPanel,
  search,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search'
import type { EditorState, Extension } from '@codemirror/state'
import { EditorView, keymap, type Panel, runScopeHandlers, type ViewUpdate } from '@codemirror/view'
import type { IconName } from '../../ui/icon.tsx'
import { foundWords } from './found-words.ts'

/** Where Mod+F and its kin work: in the text and in the field itself. */
const scope = 'editor search-panel'
/** Longer notes say "more than" instead of counting on. */
const mostCounted = 1000

/** Mod+F in the text: finds as one types, Enter goes on, Shift+Enter back, Esc gives the focus back to the text. */
export function findInNote(): Extension {
  return [
    search({ top: true, literal: true, createPanel }),
    keymap.of([
      { key: 'Mod-f', run: openSearchPanel, scope },
      { key: 'F3', run: findNext, shift: findPrevious, scope, preventDefault: true },
      { key: 'Mod-g', run: findNext, shift: findPrevious, scope, preventDefault: true },
      { key: 'Enter', run: findNext, shift: findPrevious, scope: 'search-panel' },
      { key: 'Escape', run: closeSearchPanel, scope },
    ]),
  ]
}

function createPanel(view: EditorView): Panel {
  const field = element('input', { type: 'search', 'main-field': 'true', spellcheck: 'false', autocomplete: 'off' })
  field.value = getSearchQuery(view.state).search
  field.addEventListener('input', () => find(view, field.value))
  const told = element('span', { class: 't3', role: 'status' })
  const label = element('label', { class: 'findfield' })
  const name = element('span', { class: 'sr' })
  name.textContent = 'Find in this note'
  label.append(icon('search'), name, field)
  const dom = element('div', { class: 'notefind', role: 'search', 'aria-label': 'In this note' })
  dom.append(
    label,
    told,
    button('up', 'Match before', () => findPrevious(view)),
    button('down', 'Next match', () => findNext(view)),
    button('x', 'Stop finding', () => closeSearchPanel(view)),
  )
  dom.addEventListener('keydown', (event) => {
    if (event.isComposing || !runScopeHandlers(view, event, 'search-panel')) return
    event.preventDefault()
  })
  const tell = (state: EditorState): void => {
    told.textContent = foundWords(matchesOf(state))
  }
  tell(view.state)
  return {
    dom,
    top: true,
    mount: () => field.select(),
    update(update) {
      if (update.docChanged || update.selectionSet || asksAnew(update)) tell(update.state)
      const { search: words } = getSearchQuery(update.state)
      // Mod+F over chosen words asks for these
      if (asksAnew(update) && words !== field.value) field.value = words
    },
  }
}

const asksAnew = ({ transactions }: ViewUpdate): boolean =>
  transactions.some(({ effects }) => effects.some((effect) => effect.is(setSearchQuery)))

/** The first match from the cursor on, or from the beginning: it is chosen and comes into view, and typing goes on in the field. */
function find(view: EditorView, words: string): void {
  const query = new SearchQuery({ search: words, literal: true })
  const { from } = view.state.selection.main
  const first = query.valid ? (next(query, view.state, from) ?? next(query, view.state, 0)) : null
  view.dispatch({
    effects: [
      setSearchQuery.of(query),
      ...(first ? [EditorView.scrollIntoView(first.from, { y: 'nearest', yMargin: 48 })] : []),
    ],
    selection: first ? { anchor: first.from, head: first.to } : { anchor: from },
    userEvent: 'select.search',
  })
}

function next(query: SearchQuery, state: EditorState, at: number): { from: number; to: number } | null {
  const found = query.getCursor(state, at).next()
  return found.done === true ? null : found.value
}

/** How many there are, and which of them is chosen, from 1; null where nothing is asked for. */
function matchesOf(state: EditorState): Parameters<typeof foundWords>[0] {
  const query = getSearchQuery(state)
  if (!query.valid) return null
  const { from, to } = state.selection.main
  const cursor = query.getCursor(state)
  let [count, chosen] = [0, 0]
  for (let found = cursor.next(); found.done !== true && count <= mostCounted; found = cursor.next()) {
    count += 1
    if (found.value.from === from && found.value.to === to) chosen = count
  }
  return { count: Math.min(count, mostCounted), more: count > mostCounted, chosen }
}

function button(name: IconName, label: string, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'btn quiet icon', 'aria-label': label, title: label })
  made.append(icon(name))
  made.addEventListener('click', run)
  return made
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

const svg = 'http://www.w3.org/2000/svg'

function icon(name: IconName): SVGElement {
  const made = document.createElementNS(svg, 'svg')
  made.setAttribute('class', 'ico s')
  made.setAttribute('viewBox', '0 0 24 24')
  made.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(svg, 'use')
  use.setAttribute('href', `#i-${name}`)
  made.append(use)
  return made
}
