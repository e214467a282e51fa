import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
} from '@codemirror/autocomplete'
import { insertNewlineAndIndent } from '@codemirror/commands'
import { type EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { AccountId } from '../../../contract/contract.ts'
import { api, ask, queryClient } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { hasWords, markdownLink, quoteHref, shortQuote } from './link-words.ts'

/** Of each kind: more is found by another letter. */
const mostOffered = 6

/** `[[` offers accounts, notes, and what the pages of this account say; Enter or Tab writes the link. */
export function linkCompletion(accountId: AccountId): Extension {
  return [
    escapeLeaves,
    enterWaits(),
    autocompletion({
      override: [(context) => offer(context, accountId)],
      icons: false,
      selectOnOpen: true,
      // `[[` was typed for this list: Enter means it from its first moment on
      interactionDelay: 0,
      maxRenderedOptions: 3 * mostOffered,
    }),
  ]
}

/** A link is being typed at the cursor. */
function isBegun(state: EditorState): boolean {
  const { head } = state.selection.main
  return /\[\[[^\][]*$/.test(state.sliceDoc(state.doc.lineAt(head).from, head))
}

/** Every letter makes the editor look for a list: where none can come, Esc right after it is for whoever else takes it. */
const escapeLeaves = Prec.highest(
  keymap.of([{ key: 'Escape', run: (view) => (isBegun(view.state) || closeCompletion(view), false) }]),
)

/** Enter while it is still being looked for takes the first that is found: it would break the line in the middle of the link. */
function enterWaits(): Extension {
  let waits = false
  const take = (view: EditorView): void => {
    if (!acceptCompletion(view)) insertNewlineAndIndent(view)
  }
  return [
    Prec.highest(
      keymap.of([
        {
          key: 'Enter',
          run({ state }) {
            waits = isBegun(state) && completionStatus(state) === 'pending'
            return waits
          },
        },
      ]),
    ),
    EditorView.updateListener.of(({ docChanged, selectionSet, state, view }) => {
      if (!waits) return
      // the user has gone on
      if (docChanged || selectionSet) waits = false
      else if (completionStatus(state) !== 'pending') {
        waits = false
        // an update is under way
        setTimeout(() => take(view))
      }
    }),
  ]
}

async function offer(context: CompletionContext, accountId: AccountId): Promise<CompletionResult | null> {
  const begun = context.matchBefore(/\[\[[^\][\n]{0,80}$/)
  if (!begun) return null
  const typed = begun.text.slice(2).trim()
  const found = await Promise.all([accountsLike(typed), notesLike(typed), quotesLike(typed, accountId)])
  // asked again for each letter: the host finds, nothing is filtered here
  return context.aborted ? null : { from: begun.from, options: found.flat(), filter: false }
}

const option = (words: string, detail: string, href: string): Completion => ({
  label: words,
  detail,
  apply: markdownLink(words, href),
})

async function accountsLike(typed: string): Promise<Completion[]> {
  const text = typed === '' ? {} : { text: typed }
  const { rows } = await ask(() => api.accounts.list({ ...text, limit: mostOffered }))
  return rows.map(({ account }) => option(account.name, 'account', `/accounts/${account.id}`))
}

async function notesLike(typed: string): Promise<Completion[]> {
  const { rows } = await ask(() => api.notes.find({ words: typed, limit: mostOffered }))
  return rows.flatMap(({ id, title, accountName }) =>
    title === '' ? [] : [option(title, `note, ${accountName}`, `/notes/${id}`)],
  )
}

async function quotesLike(typed: string, accountId: AccountId): Promise<Completion[]> {
  const pages = await queryClient.query(queries.pageNotes(accountId))
  const lines = pages.flatMap(({ title, lines: found }) => found.map(({ evidence }) => ({ title, evidence })))
  return lines
    .filter(({ evidence }) => hasWords(evidence.quote, typed))
    .slice(0, mostOffered)
    .map(({ title, evidence }) => option(`“${shortQuote(evidence.quote)}”`, title, quoteHref(accountId, evidence)))
}
