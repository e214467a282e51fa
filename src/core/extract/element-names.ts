import type { HtmlElement } from './html-tree.ts'

/** The names of an element in lower case, camelCase split, cut to a length that no honest page reaches. */
export function namesOf(element: HtmlElement): string {
  element.names ??= readNames(element.attrs)
  return element.names
}

const CAPITAL = /\p{Lu}/u
const CAMEL = /([a-z])([A-Z])/g

function readNames(attrs: HtmlElement['attrs']): string {
  let own = attrs['class'] ?? ''
  if (attrs['id'] !== undefined) own += ` ${attrs['id']}`
  if (attrs['data-component'] !== undefined) own += ` ${attrs['data-component']}`
  if (attrs['itemprop'] !== undefined) own += ` ${attrs['itemprop']}`
  if (own === '') return ''
  const names = own.slice(0, 400)
  return (CAPITAL.test(names) ? names.replace(CAMEL, '$1-$2').toLowerCase() : names).trim()
}

const MOST_ANSWERS = 20_000

/** Keeps the answers for names seen before: the same few hundred stand on all pages of a site. Emptied when full. */
export function remembered<T>(answer: (names: string) => T): (names: string) => T {
  const answers = new Map<string, T>()
  return (names) => {
    const known = answers.get(names)
    if (known !== undefined) return known
    if (answers.size >= MOST_ANSWERS) answers.clear()
    const own = answer(names)
    answers.set(names, own)
    return own
  }
}
