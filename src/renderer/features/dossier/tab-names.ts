/** Tabs of a dossier in order: the path segment and the word. */
export const tabNames = [
  { path: '', label: 'Snapshot' },
  { path: 'problems', label: 'Problems' },
  { path: 'signals', label: 'Signals' },
  { path: 'facts', label: 'Facts' },
  { path: 'people', label: 'People' },
  { path: 'notes', label: 'Notes' },
  { path: 'pages', label: 'Pages' },
  { path: 'calls', label: 'Calls & attempts' },
  { path: 'versions', label: 'Versions' },
] as const
export type TabPath = (typeof tabNames)[number]['path']
