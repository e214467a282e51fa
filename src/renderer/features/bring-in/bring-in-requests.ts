import { errorWords } from '../../../contract/error-words.ts'
import type { Page } from '../../../contract/contract.ts'
import { mostImportBytes } from '../../../contract/import-limits.ts'
import type { BroughtIn } from '../../../contract/imports.ts'
import { api, ask, withUndo } from '../../api.ts'
import { base64Of } from '../../base64-of.ts'
import { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { type Into, useBringInState } from './bring-in-state.ts'
import { isCopiedPage, isPartialDate } from './pasted.ts'

/** What the user says of what is brought in. */
export interface Given {
  readonly address: string
  readonly date: string
}

/** Goes to a page that was kept. */
export type Show = (page: Page) => void

const nothingGiven: Given = { address: '', date: '' }

/** Files one after the other; what came of each stands in the sheet. */
export async function bringFiles(
  into: Into,
  files: readonly File[],
  show: Show,
  given: Given = nothingGiven,
): Promise<void> {
  const { start, end, open } = useBringInState.getState()
  open(into)
  for (const file of files) {
    if (file.size > mostImportBytes) end(start(file.name), { is: 'failed', why: tooLarge(file) })
    else
      await bring(into, file.name, given, async () => ({
        type: 'file',
        name: file.name.slice(0, 300),
        base64: await base64Of(file),
      }))
  }
  finish(into, show)
}

/** False when it was not kept: then the text stays where it was typed. */
export async function bringText(into: Into, text: string, show: Show, given: Given = nothingGiven): Promise<boolean> {
  useBringInState.getState().open(into)
  const name = isCopiedPage(text) ? 'A copied page' : 'Pasted text'
  const kept = await bring(into, name, given, () => Promise.resolve({ type: 'text', text }))
  if (kept) finish(into, show)
  return kept
}

/** One page by its address; one of another site only because the user said so. */
export async function bringAddress(into: Into, address: string, otherSite: boolean, show: Show): Promise<void> {
  const kept = await request(address, () => api.imports.fetch({ accountId: into.id, address, otherSite }))
  if (kept) finish(into, show)
}

type Content = Parameters<typeof api.imports.bringIn>[0]['content']

function bring(into: Into, name: string, given: Given, content: () => Promise<Content>): Promise<boolean> {
  const [address, date] = [given.address.trim(), given.date.trim()]
  return request(name, async () =>
    api.imports.bringIn({
      accountId: into.id,
      content: await content(),
      ...(address === '' ? {} : { address }),
      ...(isPartialDate(date) ? { publishedAt: date } : {}),
    }),
  )
}

async function request(name: string, send: () => Promise<BroughtIn>): Promise<boolean> {
  const { start, end } = useBringInState.getState()
  const id = start(name)
  try {
    const { page, state, notes } = await ask(send)
    end(id, { is: 'kept', page, how: state, notes })
    return true
  } catch (thrown) {
    if (!(thrown instanceof RequestFailed)) throw thrown
    end(id, { is: 'failed', why: thrown.why })
    return false
  }
}

/** One thing that went well and has nothing to tell: the page itself is shown in place of the sheet. */
function finish(into: Into, show: Show): void {
  const { items, into: still, close } = useBringInState.getState()
  const [only, ...more] = items
  if (still?.id !== into.id || only?.state.is !== 'kept' || more.length > 0 || only.state.notes.length > 0) return
  const { page, how } = only.state
  close()
  show(page)
  const words = { added: 'kept', updated: 'has a new version', same: 'is on file already' }[how]
  useWindow.getState().say(`“${page.title}” ${words}.`, how === 'added' ? () => void takeOut(page) : undefined)
}

const tooLarge = (file: File) => ({
  kind: 'too-large' as const,
  message: `It has ${Math.round(file.size / 1e6)} MB; up to ${mostImportBytes / 1e6} MB can be brought in.`,
  next: 'Save the pages you need as a file of their own, or paste their text.',
  retry: 'never' as const,
})

/** Takes a page that was brought in out again, and offers to bring it back. */
export const takeOut = (page: Page): Promise<void> =>
  orSay(async () => {
    await ask(() => withUndo(api.pages.remove)({ pageId: page.id }))
    useWindow.getState().say(`“${page.title}” taken out of the dossier.`, () => void bringBack(page))
  })

const bringBack = (page: Page): Promise<void> =>
  orSay(async () => {
    await ask(() => api.pages.restore({ pageId: page.id }))
    useWindow.getState().say(`“${page.title}” is back.`)
  })

async function orSay(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (thrown) {
    if (!(thrown instanceof RequestFailed)) throw thrown
    useWindow.getState().say(errorWords(thrown.why))
  }
}
