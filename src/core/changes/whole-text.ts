import { decodeBody } from '../extract/decode-body.ts'
import { type HtmlElement, parseHtml } from '../extract/html-tree.ts'
import { plainWords, steadyWords } from './steady-words.ts'

/**
 * Everything that stands on a page, furniture and pictures' words included, in the form lines are looked up in. What stands
 * here somewhere was moved, not dropped.
 */
export type WholeText = {
  /** Holds this line somewhere. Lines of a few letters are only found as whole words. */
  has(line: string): boolean
}

/** Letters from which on a line is found across the borders of words, which differ with the layout. */
const enoughLetters = 12
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object', 'math'])

export function wholeText(text: string): WholeText {
  const spaced = [` ${plainWords(text).join(' ')} `, ` ${steadyWords(text).join(' ')} `]
  const letters = spaced.map((words) => words.replaceAll(' ', ''))
  return {
    has(line) {
      const words = steadyWords(line).join(' ')
      if (words === '') return true
      const together = words.replaceAll(' ', '')
      return (
        spaced.some((all) => all.includes(` ${words} `)) ||
        (together.length >= enoughLetters && letters.some((all) => all.includes(together)))
      )
    },
  }
}

/** Stands in one of these. */
export const anyOf = (texts: readonly WholeText[]): WholeText => ({
  has: (line) => texts.some((text) => text.has(line)),
})

/** The same of a saved page's bytes. What is no HTML, or can't be taken apart, is as whole as the text that was read from it. */
export function wholePage(body: Uint8Array, contentType: string, read: string): WholeText {
  if (!/html|xml/i.test(contentType)) return wholeText(read)
  const tree = parseHtml(decodeBody(body, contentType).html)
  return wholeText(tree.ok ? `${visibleText(tree.value)} ${read}` : read)
}

/** Text in the order it stands, without recursion; alternative texts and titles with it. */
function visibleText(root: HtmlElement): string {
  const pieces: string[] = []
  const stack: (HtmlElement | string)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') pieces.push(node)
    else if (!unseen.has(node.tag)) {
      for (const name of ['alt', 'title', 'aria-label']) if (node.attrs[name]) pieces.push(node.attrs[name])
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child !== undefined) stack.push(child)
      }
    }
  }
  return pieces.join(' ')
}
