import { Link } from 'wouter'
import { ShownImage } from './images/shown-image.tsx'
import { imageIdIn } from './markdown-as-read.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { sourceIn } from '../../sources/source-address.ts'

/**
 * Images that were put into a note are shown, others not fetched from anywhere; links open outside, and only those that lead there, or a place of this workspace: a saved
 * page opens beside the note, at its words.
 */
export const plainMarkdown = {
  img: ({ src, alt = '' }: { src?: string | Blob | undefined; alt?: string | undefined }) => {
    const id = typeof src === 'string' ? imageIdIn(src) : null
    return id ? <ShownImage id={id} words={alt} /> : <span className="t3">[picture: {alt}]</span>
  },
  a: ({ href, children }: { href?: string | undefined; children?: React.ReactNode }) => {
    if (href === undefined) return <span>{children}</span>
    if (/^(?:https?:\/\/|mailto:)/i.test(href))
      return (
        <a href={href} target="_blank" rel="noreferrer noopener">
          {children}
        </a>
      )
    return /^\/(?:accounts|notes)\/\w/.test(href) ? (
      <PlaceLink href={href}>{children}</PlaceLink>
    ) : (
      <span>{children}</span>
    )
  },
}

/** A place of this workspace. Quotes of the company the note is on open beside it. */
function PlaceLink({ href, children }: { readonly href: string; readonly children?: React.ReactNode }) {
  const { hrefOf, open } = useOpenSource()
  const [path = '', search = ''] = href.split('?')
  const source = sourceIn(search)
  const { pathname } = window.location
  // the rooms of notes and insights show the sources of any company beside them
  const isHere =
    source !== null &&
    (pathname.startsWith(path.split('/').slice(0, 3).join('/')) || /^\/(?:notes|insights)\b/.test(pathname))
  if (!isHere) return <Link href={href}>{children}</Link>
  return (
    <Link
      href={hrefOf(source)}
      onClick={(event) => {
        event.preventDefault()
        open(source)
      }}
    >
      {children}
    </Link>
  )
}
