import type { Block, Page } from '../../../contract/contract.ts'
import { pageAt, pageStarts } from '../../../contract/document-pages.ts'
import { Icon } from '../../ui/icon.tsx'

const isOnWeb = (url: string): boolean => /^https?:/i.test(url)

/** The address of a page, or the file it was brought in as. */
export function PageAddress({ page: { url, origin } }: { readonly page: Page }) {
  if (!isOnWeb(url)) return <span className="clip grow t2">{origin?.name || 'Pasted text'}</span>
  return (
    <a className="clip grow" href={url} target="_blank" rel="noreferrer noopener" title={url}>
      {url.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  )
}

/** Opens the page on the web, a PDF at the page that is shown (RFC 8118). Nothing for what has no address there. */
export function LiveLink({ url, sheet }: { readonly url: string; readonly sheet: number | undefined }) {
  if (!isOnWeb(url)) return null
  return (
    <a
      className="btn quiet"
      href={sheet === undefined ? url : `${url.replace(/#.*$/s, '')}#page=${sheet}`}
      target="_blank"
      rel="noreferrer noopener"
    >
      <Icon name="ext" size="s" />
      Live
    </a>
  )
}

/** How it came to be on file: the word before the moment. */
export const cameBy = ({ origin }: Page): string => (origin && origin.how !== 'asked-for' ? 'Brought in' : 'Fetched')

/** Page of the document on which an offset stands; undefined for a web page. */
export const sheetAt = (blocks: readonly Block[], offset: number | undefined): number | undefined =>
  offset === undefined ? undefined : pageAt(pageStarts(blocks), offset)
