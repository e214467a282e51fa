import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { Link } from 'wouter'
import { ownKeyOf } from '../keys/key-match.ts'
import { type Hint, useHints } from '../keys/use-keys.ts'
import { useWindow } from '../stores/window-state.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'

/** Every key that works on this screen, and the switch that turns single keys off. */
export function ShortcutsSheet() {
  const open = useWindow((state) => state.keysOpen)
  const setKeys = useWindow((state) => state.setKeys)
  return (
    <Dialog.Root open={open} onOpenChange={setKeys}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog keysheet" aria-describedby={undefined}>
          <div className="row">
            <Dialog.Title className="grow">Keys that work here</Dialog.Title>
            <Dialog.Close asChild>
              <Button look="quiet" icon="x" aria-label="Close" />
            </Dialog.Close>
          </div>
          <KeyTable />
          <SingleKeysSwitch />
          <p className="row">
            <Link className="btn" href="/settings/keyboard" onClick={() => setKeys(false)}>
              Change keys
            </Link>
          </p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function KeyTable() {
  const [words, setWords] = useState('')
  const own = useWindow((state) => state.ownKeys)
  const wanted = words.trim().toLowerCase()
  const hints = useHints().filter(
    ({ label, keys }) =>
      label.toLowerCase().includes(wanted) || keys.some((key) => ownKeyOf(key, own)?.toLowerCase() === wanted),
  )
  const scopes = [...new Set(hints.map((hint) => hint.scope))]
  return (
    <>
      <input
        type="search"
        className="field keyfind"
        aria-label="Find a key"
        placeholder="Find by what it does, or by its key"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {hints.length === 0 && <p className="t2">No key here does that. “Change keys” lists those of every screen.</p>}
      <div className="keycols">
        {scopes.map((scope) => (
          <section key={scope} aria-label={scope}>
            <h3>{scope}</h3>
            <dl>
              {hints
                .filter((hint) => hint.scope === scope)
                .map((hint) => (
                  <KeyRow key={hint.label} hint={hint} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  )
}

function KeyRow({ hint }: { hint: Hint }) {
  const own = useWindow((state) => state.ownKeys)
  return (
    <div>
      <dt>
        {(hint.caps ?? hint.keys).map((keys) => (
          <span className="k" key={keys}>
            <Kbd keys={keys} />
            <span className="sr">{ownKeyOf(keys, own) ?? 'no key'}</span>
          </span>
        ))}
      </dt>
      <dd>{hint.label}</dd>
    </div>
  )
}

function SingleKeysSwitch() {
  const singleKeys = useWindow((state) => state.singleKeys)
  const setSingleKeys = useWindow((state) => state.setSingleKeys)
  return (
    <label className="check">
      <input type="checkbox" checked={singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
      <span>Single keys work. Switched off, only keys with {'Ctrl'}, Esc, Enter and the arrows do.</span>
    </label>
  )
}
