import type { ComponentType } from 'react'
import { ProblemsTab } from '../problems/problems-tab.tsx'
import { AssistTab } from '../assist/assist-tab.tsx'
import { CallsTab } from './calls-tab.tsx'
import { FactsTab } from './facts-tab.tsx'
import { NotesTab } from './notes-tab.tsx'
import { PagesTab } from './pages-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { SignalsTab } from './signals-tab.tsx'
import { SnapshotTab } from './snapshot-tab.tsx'
import type { TabPath } from './tab-names.ts'
import type { TabProps } from './tab-props.ts'
import { VersionsTab } from './versions/versions-tab.tsx'

/** What each tab shows. */
export const tabs: readonly [
  { path: TabPath; screen: ComponentType<TabProps> },
  ...{ path: TabPath; screen: ComponentType<TabProps> }[],
] = [
  { path: '', screen: SnapshotTab },
  { path: 'problems', screen: ProblemsTab },
  { path: 'signals', screen: SignalsTab },
  { path: 'facts', screen: FactsTab },
  { path: 'people', screen: PeopleTab },
  { path: 'notes', screen: NotesTab },
  { path: 'pages', screen: PagesTab },
  { path: 'calls', screen: CallsTab },
  { path: 'versions', screen: VersionsTab },
  { path: 'assist', screen: AssistTab },
]
