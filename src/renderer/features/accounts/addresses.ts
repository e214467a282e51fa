/** More at once is a file's job. */
export const mostAddresses = 1000

/** Addresses out of pasted text: separated by white space, commas or semicolons, each once, in their order. */
export function addressesIn(text: string): readonly string[] {
  const words = text
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[<("']+/, '').replace(/(?<![>)"'.])[>)"'.]+$/, ''))
    .filter((word) => word !== '')
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].slice(0, mostAddresses)
}

/** Could this be typed to add a company? It has a dot or is an address already. */
export const looksLikeAddress = (text: string): boolean => /^(?:https?:\/\/)?[^\s/]+\.[^\s/.]{2,}/i.test(text.trim())
