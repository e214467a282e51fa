/** One address and nothing else: what was pasted is to be fetched, not kept as words. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > 2000 || /\s/.test(trimmed) || !/^https?:\/\/[^/]+\.[^/]/i.test(trimmed)) return null
  return URL.canParse(trimmed) ? new URL(trimmed).href : null
}

/** A page copied by the bookmarklet, or the source of one: kept at once, it says itself where it is from. */
export const isCopiedPage = (text: string): boolean => /^\s{0,50}<!-- groundwork page \{/.test(text)

export const isPartialDate = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)

/** Both addresses have the same host but for `www.`, or one is below the other. The host itself decides in the end. */
export function looksLikeTheirs(address: string, homeUrl: string): boolean {
  const hostOf = (url: string): string => URL.parse(url)?.host.replace(/^www\./, '') ?? ''
  const [one, other] = [hostOf(address), hostOf(homeUrl)]
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}
