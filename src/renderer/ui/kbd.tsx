import { ownKeyOf } from '../keys/key-match.ts'
import { isMac } from '../keys/use-keys.ts'
import { useWindow } from '../stores/window-state.ts'

const caps: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
}

const capOf = (key: string): string => caps[key] ?? (key.length === 1 ? key.toUpperCase() : key)

/** The caps of a shortcut, as in `parseKeys`, or of the key the user put in its place; none where it was switched off. Hidden from screen readers, who hear the name of the button. */
export function Kbd({ keys }: { readonly keys: string }) {
  const own = useWindow((state) => ownKeyOf(keys, state.ownKeys))
  return own === null ? null : <Caps keys={own} />
}

/** The caps of just these keys. */
export function Caps({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split(/[ +]/).map((key) => (
        <kbd key={key} aria-hidden="true">
          {capOf(key)}
        </kbd>
      ))}
    </>
  )
}
