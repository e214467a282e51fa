/** A call takes the whole window: the navigation is its rail, and there is no top bar. */
export const isCall = (path: string): boolean => /^\/accounts\/[^/]+\/call(?:\/|$)/.test(path)

/** Tabs of one dossier are one place; its brief is another, and so is a call. */
export function placeOf(path: string): string {
  const [room = '', id = ''] = path.split('/').slice(1)
  if (isCall(path)) return `/${room}/${id}/call`
  return path.endsWith('/brief') ? path : path.split('/').slice(0, 3).join('/')
}
