import { type Hint, useHints } from '../keys/use-keys.ts'
import { useWindow } from '../stores/window-state.ts'
import { Kbd } from '../ui/kbd.tsx'

const mostHints = 7

/** The keys that work here, and what is saved. */
export function StatusBar() {
  const place = useWindow((state) => state.place)
  const hints = inOrder(useHints().filter((hint) => !hint.quiet))
  return (
    <footer className="foot">
      <div className="keys">
        {hints.slice(0, mostHints).map((hint) => (
          <span className="k" key={`${hint.scope} ${hint.label}`}>
            {(hint.caps ?? hint.keys).map((keys) => (
              <Kbd key={keys} keys={keys} />
            ))}
            {hint.label}
          </span>
        ))}
      </div>
      <span>{place.saved ?? 'Saved on this computer'}</span>
    </footer>
  )
}

const order = { overlay: 0, screen: 1, pane: 2, place: 3, window: 4 } as const

/** The screen's own keys first, those of the window last. */
const inOrder = (hints: readonly Hint[]): readonly Hint[] => hints.toSorted((a, b) => order[a.level] - order[b.level])
