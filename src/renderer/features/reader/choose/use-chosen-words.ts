import { type PointerEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import type { Document } from '../../../../contract/contract.ts'
import { longestKept } from '../../../../contract/kept-quote-limits.ts'
import type { KeptAs } from '../../../../contract/kept-quotes.ts'
import { useKeys } from '../../../keys/use-keys.ts'
import { useWindow } from '../../../stores/window-state.ts'
import type { Range as Span } from '../segments.ts'
import { inShort, type Move, moved, sentenceAt, sentencesOf, wholeWords } from './chosen-words.ts'
import { offsetInSight, rangeAt, spanOf } from './text-place.ts'

export interface Choice {
  /** Offsets into the page's text, whole words; null while nothing is chosen. */
  readonly chosen: Span | null
  /** What the open form keeps them as; null while none is open. An open form holds them: only keeping or leaving it lets them go. */
  readonly as: KeptAs['what'] | null
  readonly openForm: (as: KeptAs['what']) => void
  readonly leaveForm: () => void
  readonly move: (by: Move) => void
  readonly drop: () => void
  /** The pointer went down on the page: words are chosen anew. */
  readonly press: (event: PointerEvent<HTMLElement>) => void
}

/** Words of the page that the user chose, with the mouse or, from V on, by sentence and word with keys. */
export function useChosenWords(
  document: Document,
  section: RefObject<HTMLElement | null>,
  opensAt: number | undefined,
): Choice {
  const [chosen, setChosen] = useState<Span | null>(null)
  const [as, setAs] = useState<Choice['as']>(null)
  const held = as !== null
  const speak = useWindow((state) => state.speak)
  const sentences = useMemo(() => sentencesOf(document), [document])
  const byKey = (span: Span | null): void => {
    if (!span || !section.current) return
    setChosen(span)
    select(span, section.current)
    speak(`${isTooLong(span) ? tooLongWords(span) : 'Chosen'}: ${inShort(document.text.slice(span.start, span.end))}`)
  }
  const begin = (): void => {
    if (!section.current) return
    section.current.focus({ preventScroll: true })
    byKey(sentenceAt(sentences, opensAt ?? offsetInSight(section.current)))
  }
  const drop = (): void => {
    setChosen(null)
    setAs(null)
    window.getSelection()?.removeAllRanges()
    if (readerHasFocus(section.current)) section.current?.focus({ preventScroll: true })
  }
  useKeys('Saved text', held ? [] : [{ keys: ['v'], label: 'choose words', run: begin }], { level: 'pane' })
  useChoosingByMouse(document, section, held, setChosen)
  useHighlight(chosen, section)
  return {
    chosen,
    as,
    openForm: setAs,
    leaveForm: () => {
      setAs(null)
      if (!chosen || !section.current) return
      section.current.focus({ preventScroll: true })
      // others may have been selected meanwhile, to be copied
      select(chosen, section.current)
    },
    move: (by) => byKey(chosen && moved(chosen, by, document.text, sentences)),
    drop,
    press: (event) => {
      if (!held && isOnText(event)) drop()
    },
  }
}

export const isTooLong = ({ start, end }: Span): boolean => end - start > longestKept

export const tooLongWords = ({ start, end }: Span): string =>
  `${(end - start).toLocaleString('en-GB')} characters, ${longestKept.toLocaleString('en-GB')} can be kept at once`

/** Neither for a menu nor on the scrollbar, which lies beyond the page's inner width. */
const isOnText = ({ button, target, currentTarget, nativeEvent }: PointerEvent<HTMLElement>): boolean =>
  button === 0 && (target !== currentTarget || nativeEvent.offsetX < currentTarget.clientWidth)

/** The bar goes away with what is chosen: the focus it had goes to the text. */
const readerHasFocus = (section: HTMLElement | null): boolean =>
  section?.closest('.reader')?.contains(globalThis.document.activeElement) === true

/** A selection of the window that was drawn over the page's text. */
function useChoosingByMouse(
  document: Document,
  section: RefObject<HTMLElement | null>,
  held: boolean,
  choose: (span: Span) => void,
): void {
  useEffect(() => {
    if (held) return undefined
    const read = (): void => {
      const selection = window.getSelection()
      const here = section.current
      if (!here || !selection || selection.isCollapsed || !here.contains(selection.anchorNode)) return
      const span = spanOf(selection.getRangeAt(0), here)
      const words = span && wholeWords(document, span)
      if (words) choose(words)
    }
    // the click that ends a selection clears the one before only afterwards
    const later = (): void => void requestAnimationFrame(read)
    window.addEventListener('pointerup', later)
    return () => window.removeEventListener('pointerup', later)
  }, [document, section, held, choose])
}

/** Shown as a highlight of the window: the page's text nodes stay as they are, and a form may have the focus. */
function useHighlight(chosen: Span | null, section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const range = chosen && section.current && rangeAt(chosen, section.current)
    if (!range) return undefined
    CSS.highlights.set('chosen', new Highlight(range))
    return () => void CSS.highlights.delete('chosen')
  })
}

/** Also the selection of the window, so that it can be copied; brought into sight. */
function select(span: Span, section: HTMLElement): void {
  const range = rangeAt(span, section)
  if (!range) return
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  bringIntoSight(span, section)
}

/** Scrolls the text so that these words, or their beginning, are seen with the bar under them. */
export function bringIntoSight(span: Span, section: HTMLElement): void {
  const range = rangeAt(span, section)
  range?.endContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  // a block that was out of sight is laid out only now
  requestAnimationFrame(() => {
    if (!range) return
    const [words, box] = [range.getBoundingClientRect(), section.getBoundingClientRect()]
    const [over, under] = [words.top - box.top - 8, words.bottom - box.bottom + roomForBar]
    if (under > 0) section.scrollBy(0, Math.min(under, over))
    else if (over < 0) section.scrollBy(0, over)
  })
}

/** Pixels under the words in which the bar stands. */
const roomForBar = 56
