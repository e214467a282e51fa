import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The file with an account that a command line names: the desktop says it as a path or as a `file:` address, the newest last.
 * @param words what was said after the program
 * @param folder where it was said: a path may be relative
 * @returns an absolute path
 */
export function handedFileIn(words: readonly string[], folder: string): string | undefined {
  const said = words.filter((word, at) => !word.startsWith('-') && words[at - 1] !== '--workspace')
  return said
    .flatMap((word) => pathOf(word, folder) ?? [])
    .filter((path) => /\.groundwork$/i.test(path))
    .at(-1)
}

function pathOf(word: string, folder: string): string | undefined {
  if (!/^file:/i.test(word)) return resolve(folder, word)
  try {
    return fileURLToPath(word)
  } catch {
    // an address of another computer, or none
    return undefined
  }
}
