import { useHints } from '../keys/use-keys.ts'
import { useWindow } from '../stores/window-state.ts'
import { Kbd } from '../ui/kbd.tsx'

const mostHints = 7

/** The keys that work here, and what is saved. */
export function StatusBar() {
  const place = useWindow((state) => state.place)
  const hints = useHints().filter((hint) => !hint.quiet)
  return (
    <footer className="foot">
      <div className="keys">
        {hints.slice(0, mostHints).map((hint) => (
          <span className="k" key={`${hint.scope} ${hint.label}`}>
            {hint.keys
              .filter((keys) => !keys.startsWith('Arrow'))
              .map((keys) => (
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
