import { useLocation, useSearch } from 'wouter'
import { type OpenSource, sourceIn, withSource } from './source-address.ts'

/** The control that opened the source: closing gives the focus back to it. */
let opener: Element | null = null
/** Set while a source is opened only to be looked at: the focus then stays in the row. */
let peeking = false

/** Was the source that is open now opened with Space? */
export const isPeeking = (): boolean => peeking

let opensAsPeek = false

/** Space on a row of quotes: opens the source and leaves the focus in the row. */
export const peekSource = {
  label: 'peek',
  run: (open: () => void): void => {
    opensAsPeek = true
    open()
    opensAsPeek = false
  },
} as const

/** The source in the address, and how to open and close one. */
export function useOpenSource(): {
  readonly source: OpenSource | null
  readonly hrefOf: (source: OpenSource) => string
  /** `keepOpener`: another quote of the source that is open, so closing still goes back to where it was opened. */
  readonly open: (source: OpenSource, options?: { readonly keepOpener?: boolean }) => void
  readonly close: () => void
} {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const source = sourceIn(search)
  const hrefOf = (next: OpenSource | null) => {
    const query = withSource(search, next)
    return query === '' ? path : `${path}?${query}`
  }
  return {
    source,
    hrefOf,
    open: (next, { keepOpener = false } = {}) => {
      if (!keepOpener) opener = document.activeElement
      peeking = opensAsPeek
      // one step back leaves the reader, however many sources were looked at
      navigate(hrefOf(next), { replace: source !== null })
    },
    close: () => {
      navigate(hrefOf(null), { replace: true })
      giveFocusBack()
    },
  }
}

function giveFocusBack(): void {
  const back = opener?.isConnected ? opener : document.querySelector('main')
  if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true })
  opener = null
}
