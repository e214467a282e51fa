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
/** There while a language model is chosen, or something of one was kept. */
export const assistTab = { path: 'assist', label: 'Assist' } as const
export type TabPath = (typeof tabNames)[number]['path'] | typeof assistTab.path
