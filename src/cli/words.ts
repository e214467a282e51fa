import type { ChangeSignal } from '../contract/contract.ts'

/** Between which days of our readings something changed; nobody says when. */
export function betweenDays({ after, by }: Pick<ChangeSignal, 'after' | 'by'>): string {
  const [from, to] = [after?.slice(0, 10), by.slice(0, 10)]
  return from === undefined || from === to ? `seen ${to}` : `between ${from} and ${to}`
}

/** "1 account", "2 accounts". */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
