/** Text typed and not saved, and the version of what it was based on. */
export interface Draft {
  readonly text: string
  readonly version: number
}

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

/** What was typed in this window, and not only found or heard of. */
const own = new Set<string>()
const typedHere = (id: string): boolean => own.has(id)

/** Beside the other state, each under its own name: another window that writes its state takes none away. */
export function keepDraft(id: string, draft: Draft | null): void {
  if (draft) own.add(id)
  else own.delete(id)
  try {
    if (draft) localStorage.setItem(`${prefix}${id}`, JSON.stringify(draft))
    else localStorage.removeItem(`${prefix}${id}`)
  } catch {
    // no room: the window itself still has the text
  }
}

/** Drafts after another window changed one: this one follows, but what was typed here goes only when just that was saved there. */
export function withHeard(
  drafts: Readonly<Record<string, Draft>>,
  { key, oldValue, newValue }: Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>,
  isOwn: (id: string) => boolean = typedHere,
): Readonly<Record<string, Draft>> {
  if (!key?.startsWith(prefix)) return drafts
  const id = key.slice(prefix.length)
  const [here, there] = [drafts[id], readDraft(newValue)]
  if (here && isOwn(id) && (there || here.text !== readDraft(oldValue)?.text)) return drafts
  const { [id]: _gone, ...others } = drafts
  return there ? { ...others, [id]: there } : others
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
