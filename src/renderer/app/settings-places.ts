/** A section of Settings and its address, /settings/<slug>. `words`: what else it is looked for by. */
export interface SettingsPlace {
  readonly slug: string
  readonly title: string
  readonly words: string
}

/** Every section, in order: the list in Settings, and what the palette leads to. */
export const settingsPlaces = [
  {
    slug: 'appearance',
    title: 'Appearance',
    words: 'theme light dark contrast rows density text size zoom motion animation paper a4 letter',
  },
  { slug: 'you', title: 'You', words: 'your company name offer customers seller' },
  { slug: 'playbooks', title: 'Playbooks', words: 'playbook in use calibration rules' },
  {
    slug: 'research',
    title: 'Research',
    words:
      'crawling manners pages delay seconds robots user agent contact rendering scripts watch checks notification tell',
  },
  {
    slug: 'proxy',
    title: 'Proxy',
    words: 'proxy network company http https environment user password way try connection',
  },
  {
    slug: 'assist',
    title: 'Assist',
    words: 'assist language model ai llm ollama lm studio openai key local cloud summary rewrite',
  },
  { slug: 'searches', title: 'Searches', words: 'search engine look elsewhere google bing' },
  { slug: 'keyboard', title: 'Keyboard', words: 'keys shortcuts single letters change remap own' },
  {
    slug: 'workspace',
    title: 'Workspace',
    words: 'folder place check doctor disk size free move another copy path open',
  },
  { slug: 'backups', title: 'Backups', words: 'backup restore bring back copy lost damaged safe daily' },
  {
    slug: 'export',
    title: 'Export and import',
    words:
      'export import everything markdown json folder pages merge hand over colleague crm hubspot salesforce csv obsidian vault',
  },
  {
    slug: 'stored',
    title: 'Stored and sent',
    words: 'privacy data tables size disk rows requests headers telemetry what the app stores and sends leaves',
  },
  { slug: 'about', title: 'About', words: 'version licence license fonts' },
] as const satisfies readonly SettingsPlace[]
export type SettingsSlug = (typeof settingsPlaces)[number]['slug']

/** Sections that have every word, in their title or among what they are looked for by. */
export function settingsWith(words: string): readonly (SettingsPlace & { readonly slug: SettingsSlug })[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return settingsPlaces.filter((section) => {
    const all = `${section.title} ${section.words}`.toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
}
