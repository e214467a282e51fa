import type { Draft } from './window-state.ts'

const prefix = 'groundwork.draft.'

/** Text that could not be saved before the window was closed or loaded anew. What cannot be read is no draft. */
export function keptDrafts(): Readonly<Record<string, Draft>> {
  const drafts: Record<string, Draft> = {}
  if (typeof localStorage === 'undefined') return drafts
  for (let i = 0; i < localStorage.length; i += 1) {
    const key = localStorage.key(i)
    if (!key?.startsWith(prefix)) continue
    const draft = readDraft(localStorage.getItem(key))
    if (draft) drafts[key.slice(prefix.length)] = draft
  }
  return drafts
}

/** Beside the other state, each under its own name: another window that writes its state takes none away. */
export function keepDraft(id: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(`${prefix}${id}`, JSON.stringify(draft))
    else localStorage.removeItem(`${prefix}${id}`)
  } catch {
    // no room: the window itself still has the text
  }
}

function readDraft(json: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(json ?? '')
    if (typeof draft !== 'object' || draft === null || !('text' in draft) || !('version' in draft)) return null
    const { text, version } = draft
    return typeof text === 'string' && typeof version === 'number' ? { text, version } : null
  } catch {
    return null
  }
}
