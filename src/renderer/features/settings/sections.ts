import type { ComponentType } from 'react'
import { AboutSection } from './about-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { BackupsSection } from './backups-section.tsx'
import { ExportSection } from './export-section.tsx'
import { KeyboardSection } from './keyboard-section.tsx'
import { PlaybooksSection } from './playbooks-section.tsx'
import { ResearchSection } from './research-section.tsx'
import { SearchSetting } from './search-setting.tsx'
import type { SectionProps } from './use-settings.ts'
import { WorkspaceSection } from './workspace-section.tsx'
import { YouSection } from './you-section.tsx'

/** A section and its address, /settings/<slug>. `words`: what else it is looked for by. */
export interface SettingsPart {
  readonly slug: string
  readonly title: string
  readonly words: string
  readonly body: ComponentType<SectionProps>
}

export const sections: readonly SettingsPart[] = [
  {
    slug: 'appearance',
    title: 'Appearance',
    words: 'theme light dark contrast rows density text size zoom motion animation paper a4 letter',
    body: AppearanceSection,
  },
  { slug: 'you', title: 'You', words: 'company offer customers seller', body: YouSection },
  { slug: 'playbooks', title: 'Playbooks', words: 'playbook in use calibration rules', body: PlaybooksSection },
  {
    slug: 'research',
    title: 'Research',
    words:
      'crawling manners pages delay seconds robots user agent contact rendering scripts watch checks notification tell',
    body: ResearchSection,
  },
  { slug: 'searches', title: 'Searches', words: 'search engine look elsewhere google bing', body: SearchSetting },
  {
    slug: 'keyboard',
    title: 'Keyboard',
    words: 'keys shortcuts single letters change remap own',
    body: KeyboardSection,
  },
  { slug: 'workspace', title: 'Workspace', words: 'folder place check doctor disk', body: WorkspaceSection },
  {
    slug: 'backups',
    title: 'Backups',
    words: 'backup restore bring back copy lost damaged safe daily',
    body: BackupsSection,
  },
  {
    slug: 'export',
    title: 'Export and import',
    words: 'export import everything markdown json folder pages merge hand over colleague',
    body: ExportSection,
  },
  { slug: 'about', title: 'About', words: 'version licence license fonts', body: AboutSection },
]

/** Sections that have every word, in their title or among what they are looked for by. */
export function sectionsWith(words: string): readonly SettingsPart[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return sections.filter((section) => {
    const all = `${section.title} ${section.words}`.toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
}
