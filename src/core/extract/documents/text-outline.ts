import type { Outline, OutlineBlock } from './outline.ts'
import { dayIn } from './outline.ts'

/** A line shorter than this without a full stop at the beginning of a text is its title. */
const TITLE = 120

/** Plain text: paragraphs between blank lines; a short first line is the title. */
export function outlineOfText(text: string): Outline {
  const paragraphs = normal(text)
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const blocks = paragraphs.flatMap(paragraphBlocks)
  const [first] = blocks
  const isTitle =
    first?.type === 'paragraph' && first.text.length <= TITLE && !/[.!?,;]$/.test(first.text) && blocks.length > 1
  return {
    title: isTitle ? first.text : null,
    author: null,
    lang: null,
    publishedAt: null,
    madeAt: null,
    blocks: isTitle ? [{ type: 'heading', level: 1, text: first.text }, ...blocks.slice(1)] : blocks,
  }
}

const normal = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u0000/g, '')

const LIST_ITEM = /^\s{0,8}(?:[-*+•–]|\d{1,3}[.)])\s+/

/** Lines of one paragraph: items each their own, lines that were wrapped joined, lines that end early kept apart. */
function paragraphBlocks(part: string): OutlineBlock[] {
  const lines = part.split('\n')
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const blocks: OutlineBlock[] = []
  let previous = ''
  for (const line of lines) {
    const text = line.trim()
    if (text === '') continue
    const last = blocks.at(-1)
    // wrapped by a program: the line before is about as long as any
    const wrapped = longest >= 50 && previous.length >= longest * 0.75 && !LIST_ITEM.test(line)
    if (LIST_ITEM.test(line)) blocks.push({ type: 'list-item', text: text.replace(LIST_ITEM, '') })
    else if (last && wrapped) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` }
    else blocks.push({ type: 'paragraph', text })
    previous = line
  }
  return blocks
}

/** Markdown as notes and exports write it: headings, lists, quotes, code, tables, front matter; marks inside a line are taken off. */
export function outlineOfMarkdown(text: string): Outline {
  const { rest, front } = frontMatter(normal(text))
  const blocks: OutlineBlock[] = []
  let paragraph: string[] = []
  let fence = false
  const flush = (): void => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', text: plain(paragraph.join(' ')) })
    paragraph = []
  }
  for (const line of rest.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      flush()
      fence = !fence
    } else if (fence) {
      if (line.trim() !== '') blocks.push({ type: 'pre', text: line.trim() })
    } else {
      const block = markdownBlock(line)
      if (block === null) paragraph.push(line.trim())
      else flush()
      if (block && block.text !== '') blocks.push(block)
    }
  }
  flush()
  const heading = blocks.find(({ type, level }) => type === 'heading' && level === 1)
  return {
    title: front.get('title') ?? heading?.text ?? null,
    author: front.get('author') ?? null,
    lang: front.get('lang') ?? null,
    publishedAt: dayIn(front.get('date') ?? ''),
    madeAt: null,
    blocks,
  }
}

/** What one line is by itself; null: a line of a paragraph. A blank line is an empty block, which ends a paragraph. */
function markdownBlock(line: string): OutlineBlock | null {
  const text = line.trim()
  if (text === '' || /^(?:[-*_]\s{0,2}){3,20}$/.test(text)) return { type: 'paragraph', text: '' }
  const heading = /^(#{1,6})\s+(.*)$/s.exec(text)
  if (heading) return { type: 'heading', level: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') }
  if (text.startsWith('>')) return { type: 'quote', text: plain(text.replace(/^(?:>\s?)+/, '')) }
  if (LIST_ITEM.test(line)) return { type: 'list-item', text: plain(text.replace(LIST_ITEM, '')) }
  if (text.startsWith('|')) {
    const cells = text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => plain(cell.trim()))
    const isRule = cells.every((cell) => /^:?-*:?$/.test(cell))
    return { type: 'table-row', text: isRule ? '' : cells.join(' '), cells }
  }
  return null
}

/** Marks of emphasis, code, links and images taken off; their words stay. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,1000}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,1000})>/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(^|[\s(])[*_](?=\S)/g, '$1')
    .replace(/(?<=\S)[*_](?=[\s.,;:!?)]|$)/g, '')
    .replace(/\s{1,9}#{1,9}$/, '')
    .trim()
}

function frontMatter(text: string): { readonly rest: string; readonly front: ReadonlyMap<string, string> } {
  const front = new Map<string, string>()
  if (!text.startsWith('---\n')) return { rest: text, front }
  const end = text.indexOf('\n---', 4)
  if (end < 0 || end > 5000) return { rest: text, front }
  for (const line of text.slice(4, end).split('\n')) {
    const pair = /^([a-z]{1,20}):\s*(.{1,300})$/i.exec(line)
    if (pair?.[1] && pair[2]) front.set(pair[1].toLowerCase(), pair[2].replace(/^["']|["']$/g, '').trim())
  }
  return { rest: text.slice(end + 4), front }
}
