import type { IconName } from '../ui/icon.tsx'

export interface Room {
  readonly path: string
  readonly label: string
  readonly icon: IconName
  /** The letter after G. */
  readonly key: string
  /** Stands at the foot of the navigation. */
  readonly foot?: boolean
}

/** Places without a line in the navigation that G leads to as well. */
export const farPlaces: readonly Pick<Room, 'path' | 'label' | 'key'>[] = [
  { path: '/prepare', label: 'prepare tomorrow’s calls', key: 'm' },
  { path: '/calendar', label: 'calls from a calendar', key: 'c' },
]

/** Rooms of the navigation, in order. A room is here when it exists. */
export const rooms: readonly Room[] = [
  { path: '/today', label: 'Today', icon: 'today', key: 't' },
  { path: '/accounts', label: 'Accounts', icon: 'accounts', key: 'a' },
  { path: '/research', label: 'Research', icon: 'research', key: 'r' },
  { path: '/radar', label: 'Problem radar', icon: 'radar', key: 'd' },
  { path: '/insights', label: 'Insights', icon: 'insight', key: 'i' },
  { path: '/notes', label: 'Notes', icon: 'note', key: 'n' },
  { path: '/playbooks', label: 'Playbooks', icon: 'book', key: 'p', foot: true },
  { path: '/bin', label: 'Bin', icon: 'bin', key: 'b', foot: true },
  { path: '/settings', label: 'Settings', icon: 'gear', key: 's', foot: true },
]
