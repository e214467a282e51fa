import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { KeptAs } from '../../../../contract/kept-quotes.ts'
import type { SavedPage } from '../../../../contract/pages.ts'
import { useKeys } from '../../../keys/use-keys.ts'
import { Button } from '../../../ui/button.tsx'
import { KeepForm, type KeepFormProps } from '../../kept/keep-form.tsx'
import { type Place, useKeep } from '../../kept/use-keep.ts'
import { rangeAt } from './text-place.ts'
import { bringIntoSight, type Choice, isTooLong, tooLongWords } from './use-chosen-words.ts'
import { useNoteOfWords } from './use-note-of-words.ts'

interface ChosenBarProps {
  readonly saved: SavedPage
  readonly choice: Choice
  readonly section: RefObject<HTMLElement | null>
}

/** What can be made of the words that are chosen; floats at them. Mounted while words are chosen, so that its keys come before the reader's. */
export function ChosenBar({ saved, choice, section }: ChosenBarProps) {
  const { chosen, as: what, openForm, leaveForm, move, drop } = choice
  const bar = useRef<HTMLDivElement>(null)
  const note = useNoteOfWords(saved, drop)
  usePlaceAtWords(bar, choice, section)
  useEffect(() => {
    // the form takes room from the text: its words stay in sight
    if (what !== null && chosen && section.current) bringIntoSight(chosen, section.current)
  }, [what, chosen, section])
  const keepable = chosen !== null && !isTooLong(chosen)
  const makeNote = () => {
    if (keepable) note.make(chosen)
  }
  const keepAs = (as: KeptAs['what']) => () => {
    if (keepable) openForm(as)
  }
  useKeys(
    'Chosen words',
    what !== null
      ? []
      : [
          { keys: ['n'], label: 'note', run: makeNote },
          { keys: ['f'], label: 'fact', run: keepAs('fact') },
          { keys: ['s'], label: 'signal', run: keepAs('signal') },
          { keys: ['e'], label: 'evidence', run: keepAs('evidence') },
          { keys: ['j', 'ArrowDown'], caps: ['J', 'K'], label: 'sentence', run: () => move('next') },
          { keys: ['k', 'ArrowUp'], run: () => move('previous') },
          {
            keys: ['Shift+j', 'Shift+ArrowDown'],
            caps: ['Shift', 'J', 'K'],
            label: 'more, less',
            run: () => move('longer'),
          },
          { keys: ['Shift+k', 'Shift+ArrowUp'], run: () => move('shorter') },
          {
            keys: ['Shift+ArrowRight'],
            caps: ['Shift', 'Right', 'Left'],
            label: 'end by word',
            quiet: true,
            run: () => move('word-more'),
          },
          { keys: ['Shift+ArrowLeft'], run: () => move('word-less') },
          {
            keys: ['ArrowRight'],
            caps: ['Right', 'Left'],
            label: 'begin by word',
            quiet: true,
            run: () => move('later'),
          },
          { keys: ['ArrowLeft'], run: () => move('earlier') },
          { keys: ['Escape'], label: 'drop it', run: drop },
        ],
    { level: 'overlay' },
  )
  if (chosen === null) return null
  const { version, revision, page, document } = saved
  if (what !== null && keepable)
    return (
      <KeepChosen
        place={{ pageVersionId: version.id, revision, ...chosen }}
        accountId={page.accountId}
        words={document.text.slice(chosen.start, chosen.end)}
        what={what}
        done={drop}
        cancel={leaveForm}
      />
    )
  return (
    <div className="chosenbar" role="toolbar" aria-label="Chosen words" ref={bar}>
      {keepable ? (
        <>
          <Button look="quiet" shortcut="n" disabled={note.busy} onClick={makeNote}>
            Note
          </Button>
          <Button look="quiet" shortcut="f" onClick={keepAs('fact')}>
            Fact
          </Button>
          <Button look="quiet" shortcut="s" onClick={keepAs('signal')}>
            Signal
          </Button>
          <Button look="quiet" shortcut="e" onClick={keepAs('evidence')}>
            Evidence
          </Button>
        </>
      ) : (
        <span role="status">{tooLongWords(chosen)}. Choose less.</span>
      )}
      <Button look="quiet" icon="x" aria-label="Drop what is chosen" onClick={drop} />
    </div>
  )
}

function KeepChosen({
  place,
  done,
  ...form
}: Omit<KeepFormProps, 'busy' | 'done'> & { readonly place: Place; readonly done: () => void }) {
  const { keep, busy } = useKeep()
  return <KeepForm {...form} busy={busy} done={(as, remark, name) => keep(place, { as, remark, name }, done)} />
}

/** Under the words, or over them where there is no room; inside the reader. Numbers that vary go through the CSSOM. */
function usePlaceAtWords(
  bar: RefObject<HTMLDivElement | null>,
  { chosen }: Choice,
  section: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const [element, text] = [bar.current, section.current]
    const reader = element?.offsetParent
    if (!element || !text || !reader || !chosen) return undefined
    const place = (): void => {
      const words = rangeAt(chosen, text)?.getBoundingClientRect()
      if (!words) return
      const [box, whole] = [text.getBoundingClientRect(), reader.getBoundingClientRect()]
      const { offsetHeight: height, offsetWidth: width } = element
      const under = words.bottom + gap + height <= box.bottom
      const top = under ? words.bottom + gap : words.top - gap - height
      const left = Math.min(Math.max(words.left, box.left + gap), box.right - width - gap)
      element.style.top = `${Math.min(Math.max(top, box.top + gap), box.bottom - height - gap) - whole.top + reader.scrollTop}px`
      element.style.left = `${left - whole.left}px`
    }
    place()
    text.addEventListener('scroll', place, { passive: true })
    const resized = new ResizeObserver(place)
    resized.observe(reader)
    return () => {
      text.removeEventListener('scroll', place)
      resized.disconnect()
    }
  })
}

const gap = 6
