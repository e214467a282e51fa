import type { Options } from 'react-markdown'
import remarkGfm from 'remark-gfm'

interface Parsing {
  fromMarkdownExtensions?: readonly { readonly transforms?: unknown }[]
}

/** An escaped address stays words. GFM's grammar leaves it alone, but then its tree is searched for addresses once more. */
function leaveEscaped(this: { data(): object }): void {
  const parsing: Parsing = this.data()
  parsing.fromMarkdownExtensions = (parsing.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _search, ...grammar }) => grammar)
}

/** How the Markdown of a note is read. */
export const remarkPlugins: Options['remarkPlugins'] = [remarkGfm, leaveEscaped]
