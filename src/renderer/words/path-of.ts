/** Path and query of an address; of a long one the middle is left out. */
export function pathOf(url: string, most = 44): string {
  const parsed = URL.parse(url)
  const path = parsed ? `${parsed.pathname}${parsed.search}` : url
  const half = Math.floor((most - 1) / 2)
  return path.length > most ? `${path.slice(0, half)}…${path.slice(-half)}` : path
}
