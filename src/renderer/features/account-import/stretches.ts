import { mostRowsAStretch } from '../../../contract/account-import-limits.ts'

/** Characters of one request: far below what a host takes, and little enough that it answers others in between. */
const mostCharacters = 400_000

/** Cuts what is sent into requests, by their number and by their length. */
export function stretches<T>(all: readonly T[], lengthOf: (one: T) => number = () => 0): readonly (readonly T[])[] {
  const cut: T[][] = []
  let [now, length]: [T[], number] = [[], 0]
  for (const one of all) {
    const more = lengthOf(one)
    if (now.length > 0 && (now.length >= mostRowsAStretch || length + more > mostCharacters)) {
      cut.push(now)
      now = []
      length = 0
    }
    now.push(one)
    length += more
  }
  return now.length > 0 ? [...cut, now] : cut
}
