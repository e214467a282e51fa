import type { ComponentType } from 'react'
import type { SettingsSlug } from '../../app/settings-places.ts'
import { AboutSection } from './about-section.tsx'
import { AssistSection } from './assist-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { BackupsSection } from './backups-section.tsx'
import { ExportSection } from './export-section.tsx'
import { KeyboardSection } from './keyboard-section.tsx'
import { ProxySection } from './proxy-section.tsx'
import { PlaybooksSection } from './playbooks-section.tsx'
import { ResearchSection } from './research-section.tsx'
import { SearchSetting } from './search-setting.tsx'
import type { SectionProps } from './use-settings.ts'
import { StoredSection } from './stored-section.tsx'
import { WorkspaceSection } from './workspace-section.tsx'
import { YouSection } from './you-section.tsx'

/** What stands in each section. */
export const sectionBodies: Readonly<Record<SettingsSlug, ComponentType<SectionProps>>> = {
  appearance: AppearanceSection,
  you: YouSection,
  playbooks: PlaybooksSection,
  research: ResearchSection,
  proxy: ProxySection,
  assist: AssistSection,
  searches: SearchSetting,
  keyboard: KeyboardSection,
  workspace: WorkspaceSection,
  backups: BackupsSection,
  export: ExportSection,
  stored: StoredSection,
  about: AboutSection,
}
