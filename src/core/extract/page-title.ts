import type { FlowBlock } from './page-flow.ts'
import type { PageMetadata } from './page-metadata.ts'
import { titleOf } from './page-metadata.ts'
import type { SiteContext } from './site-context.ts'
import { isKnownLine, isRepeated, isSharedTitle } from './site-context.ts'
import { sameAddress } from './site-links.ts'

type Titled = {
  readonly metadata: PageMetadata
  readonly blocks: readonly FlowBlock[]
  readonly headlines: readonly string[]
  readonly siteName: string | null
  readonly site: SiteContext | null
}

/** What the page is called: its own title, else what links to it say most, else a bold line that stands like a headline. */
export function pageTitle(url: string, { metadata, blocks, headlines, siteName, site }: Titled): string {
  return titleOf(
    metadata,
    headlines,
    siteName,
    (given) => site !== null && isSharedTitle(site, given),
    () => site?.linkTexts[sameAddress(url)] ?? boldLine(blocks, site),
  )
}

/** Headlines of the page, not of the site: those that other pages don't carry. */
export function headlinesOf(blocks: readonly FlowBlock[], site: SiteContext | null): readonly string[] {
  const headings = blocks.filter(
    (block) =>
      block.type === 'heading' &&
      block.furniture?.when !== 'always' &&
      block.region !== 'nav' &&
      block.region !== 'footer',
  )
  const own = headings.filter((block) => !(site && isRepeated(site, block.text)))
  const first = own.filter((block) => block.level === 1)
  const second = own.filter((block) => block.level === 2 && !(site && isKnownLine(site, block.text)))
  return [...first, ...second.slice(0, 2)].map((block) => block.text)
}

/** A short line set bold above the running text: the headline of pages made without headings. */
function boldLine(blocks: readonly FlowBlock[], site: SiteContext | null): string | null {
  const own = blocks.filter(
    (block) =>
      block.furniture?.when !== 'always' &&
      block.region === 'main' &&
      block.linkChars === 0 &&
      !(site && isKnownLine(site, block.text)),
  )
  const text = own.findIndex((block) => !block.bold && block.text.length > 120)
  const line = own
    .slice(0, text < 0 ? own.length : text)
    .find((block) => block.bold && block.text.length >= 4 && block.text.length <= 80 && !/[.:,;]$/.test(block.text))
  return line?.text ?? null
}
