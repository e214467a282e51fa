import { isMac } from '../keys/use-keys.ts'

const caps: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
}

const capOf = (key: string): string => caps[key] ?? (key.length === 1 ? key.toUpperCase() : key)

/** The caps of a shortcut, as in `parseKeys`; hidden from screen readers, who hear the name of the button. */
export function Kbd({ keys }: { readonly keys: string }) {
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
