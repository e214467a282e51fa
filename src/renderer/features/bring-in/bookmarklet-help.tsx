import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { bookmarklet } from './bookmarklet.ts'

/** How to bring a page back that must not be fetched: one behind a login, or one whose robots.txt asks crawlers to stay out. */
export function BookmarkletHelp() {
  const [copied, setCopied] = useState<'no' | 'yes' | 'select'>('no')
  const text = useRef<HTMLTextAreaElement>(null)
  const copy = (): void => {
    navigator.clipboard.writeText(bookmarklet).then(
      () => setCopied('yes'),
      () => {
        text.current?.select()
        setCopied('select')
      },
    )
  }
  return (
    <details className="bookmarklet">
      <summary>Pages behind a login, or that refuse to be fetched</summary>
      <p>
        Put this bookmark into your browser once. On a page you read, click it: the page is copied as you see it, with
        its address. It asks nobody for anything. Then paste here with {'Ctrl-V'}, outside of any field.
      </p>
      <div className="row">
        <DragLink />
        <span className="t3">drag it to the bookmarks bar, or</span>
        <Button icon="copy" onClick={copy}>
          Copy its code
        </Button>
        <span className="t3" role="status">
          {copied === 'yes' && 'Copied. Make a new bookmark with it as the address.'}
          {copied === 'select' && 'Selected below: copy it from there.'}
        </span>
      </div>
      <textarea
        ref={text}
        className="field code"
        rows={2}
        readOnly
        value={bookmarklet}
        aria-label="Code of the bookmark"
      />
    </details>
  )
}

/** The address is set by hand: it is only ever dragged, and a click on it here does nothing. */
function DragLink() {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const { current } = link
    const stay = (event: Event): void => event.preventDefault()
    current?.setAttribute('href', bookmarklet)
    current?.addEventListener('click', stay)
    return () => current?.removeEventListener('click', stay)
  }, [])
  return (
    <a ref={link} className="btn" href="#bookmark" draggable>
      Copy for Groundwork
    </a>
  )
}
