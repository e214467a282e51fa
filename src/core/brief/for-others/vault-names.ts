import { plainWord } from '../../model/unseen-characters.ts'

/** What no name of a file may hold on some system, and what Obsidian reads in a link (`#`, `^`, `[`, `]`, `|`). */
const forbidden = /[\\/:*?"<>|#^[\]%]+/g
/** Devices of Windows, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?= ?(?:$|\.))/i
/** Systems take 255 bytes a name: with room for what tells two apart, for the end, and for the name a file has while it is written. */
const mostBytes = 180

/** A name of a file that every system takes, of at most 80 characters and 180 bytes: the words as they are, without what is forbidden. */
export function safeName(words: string, otherwise: string): string {
  const plain = plainWord(words.normalize('NFC')).replace(forbidden, ' ').replace(/ {2,}/g, ' ')
  const name = shortened(Array.from(plain).slice(0, 80))
    .replace(/^[. ]+/, '')
    .replace(/(?<![. ])[. ]+$/, '')
  if (name === '') return otherwise
  return device.test(name) ? `${name}_` : name
}

function shortened(characters: readonly string[]): string {
  let bytes = 0
  return characters.filter((one) => (bytes += new TextEncoder().encode(one).length) <= mostBytes).join('')
}

/** Upper and lower case (ß is SS, ς is σ), and letters put together or not, are one name on some systems. */
const sameAs = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase()

/** Gives each a name of its own, the first its plain one; the others end in the last letters of their id. The same things get the same names. */
export function uniqueNames<T extends { readonly id: string }>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const thing of [...things].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const plain = nameOf(thing)
    const tail = thing.id.replace(/[^a-z0-9]/gi, '')
    let name = plain
    for (let length = 6; taken.has(sameAs(name)); length += 6) name = `${plain} ${tail.slice(-length)}`
    taken.add(sameAs(name))
    names.set(thing.id, name)
  }
  return names
}
