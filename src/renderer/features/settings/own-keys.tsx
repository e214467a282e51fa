import { type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { farPlaces, rooms } from '../../app/rooms.ts'
import { type CatalogueKey, keyParts } from '../../keys/catalogue.ts'
import { holderOf, keyFor, keyPressed, refusal, withKey } from '../../keys/change-key.ts'
import { type OwnKeys, ownKeyOf } from '../../keys/key-match.ts'
import { isModifier, pressedKey } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Caps } from '../../ui/kbd.tsx'
import { upperFirst } from '../../words/upper-first.ts'

const toRooms = [...rooms, ...farPlaces].map(({ key, label }) => ({ keys: `g ${key}`, does: upperFirst(label) }))
const parts = [...keyParts, { name: 'Go to', keys: toRooms }]
const all = parts.flatMap((part) => part.keys)
const usuals = all.map(({ keys }) => keys)
const wordsOf = (usual: string): string => all.find(({ keys }) => keys === usual)?.does ?? usual

/** A change that is waiting for a word: another action has the key. */
interface Clash {
  readonly usual: string
  readonly key: string
  readonly holder: string
}

/** Every key that can be changed: what it does, the key, and the way to another. */
export function OwnKeysTable({ own, keep }: { own: OwnKeys; keep: (own: OwnKeys, what: string) => void }) {
  const [asked, setAsked] = useState<string | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const leave = (): void => (setAsked(null), setClash(null), setFault(null))
  /** The row's own button has the focus again, before the next key comes. */
  const close = (): void => {
    flushSync(leave)
    if (asked !== null) document.getElementById(idOf(asked))?.focus()
  }
  const set = (usual: string, key: string, holder: string | null, how: 'swap' | 'take'): void => {
    close()
    keep(withKey(own, { usual, key, holder, how }), `key of “${wordsOf(usual)}”`)
  }
  const onPress = (usual: string, event: KeyboardEvent): void => {
    if (event.key === 'Tab' || isModifier(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return close()
    if (event.key === 'Backspace') return set(usual, '', null, 'take')
    const pressed = keyPressed(pressedKey(event.nativeEvent))
    const no =
      pressed === null ? 'A letter, a sign or an F key, alone or with Ctrl, Alt or Shift.' : refusal(pressed, usual)
    if (pressed === null || no !== null) return setFault(no)
    const key = keyFor(usual, pressed)
    const holder = holderOf(key, usual, usuals, own)
    if (holder === null) set(usual, key, null, 'take')
    else setClash({ usual, key, holder })
  }
  const shown = ({ keys, does }: CatalogueKey): boolean =>
    does.toLowerCase().includes(words.toLowerCase()) ||
    (ownKeyOf(keys, own) ?? '').toLowerCase() === words.toLowerCase()
  return (
    <>
      <div className="row ownkeysbar">
        <input
          type="search"
          className="field"
          aria-label="Find a key by what it does"
          placeholder="Find by what it does, or by its key"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button disabled={Object.keys(own).length === 0} onClick={() => keep({}, 'the usual keys')}>
          All as usual
        </Button>
      </div>
      {parts.map(({ name, keys }) => (
        <table key={name} className="ownkeys" hidden={!keys.some(shown)}>
          <caption>{name}</caption>
          <tbody>
            {keys.filter(shown).map(({ keys: usual, does }) => (
              <tr key={usual}>
                <th scope="row">{does}</th>
                <td>
                  {asked === usual ? (
                    <Ask
                      does={does}
                      fault={fault}
                      clash={clash}
                      onPress={(event) => onPress(usual, event)}
                      set={set}
                      leave={close}
                      left={leave}
                    />
                  ) : (
                    <KeyOf
                      usual={usual}
                      does={does}
                      own={own}
                      change={() => (leave(), setAsked(usual))}
                      back={() => back(usual)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )

  /** To the usual key, which moves on whatever has it now. */
  function back(usual: string): void {
    set(usual, usual, holderOf(usual, usual, usuals, own), 'swap')
  }
}

function KeyOf(props: { usual: string; does: string; own: OwnKeys; change: () => void; back: () => void }) {
  const { usual, does, own, change, back } = props
  const key = ownKeyOf(usual, own)
  return (
    <span className="row">
      <span className="ownkey">{key === null ? <span className="t3">no key</span> : <Caps keys={key} />}</span>
      <span className="sr">{key ?? ''}</span>
      <Button look="quiet" id={idOf(usual)} aria-label={`Change the key of “${does}”`} onClick={change}>
        Change
      </Button>
      {key !== usual && (
        <Button look="quiet" aria-label={`Usual key of “${does}”`} onClick={back}>
          Back to <Caps keys={usual} />
        </Button>
      )}
    </span>
  )
}

function Ask(props: {
  does: string
  fault: string | null
  clash: Clash | null
  onPress: (event: KeyboardEvent) => void
  set: (usual: string, key: string, holder: string | null, how: 'swap' | 'take') => void
  /** Back to the row, */
  leave: () => void
  /** or somebody went elsewhere. */
  left: () => void
}) {
  const { does, fault, clash, onPress, set, leave, left } = props
  if (clash)
    return (
      <span className="row" role="group" aria-label="The key is taken">
        <span role="alert">
          <Caps keys={clash.key} /> is the key of “{wordsOf(clash.holder)}”.
        </span>
        <button
          ref={focusOnce}
          className="btn"
          type="button"
          onClick={() => set(clash.usual, clash.key, clash.holder, 'swap')}
        >
          Swap the two
        </button>
        <Button onClick={() => set(clash.usual, clash.key, clash.holder, 'take')}>Leave that one without</Button>
        <Button look="quiet" onClick={leave}>
          Leave it
        </Button>
      </span>
    )
  return (
    <span className="row">
      <button
        ref={focusOnce}
        className="btn asking"
        type="button"
        aria-label={`Press the new key of “${does}”`}
        onKeyDown={onPress}
        onBlur={({ relatedTarget }) => relatedTarget && left()}
      >
        Press the new key
      </button>
      <small className="t3">Esc leaves it, Backspace takes its key away.</small>
      {fault !== null && (
        <small className="danger" role="alert">
          {fault}
        </small>
      )}
    </span>
  )
}

const idOf = (usual: string): string => `key-${usual}`

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()
