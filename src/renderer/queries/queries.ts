import { useQuery } from '@tanstack/react-query'
import { assistQueries } from './assist-queries.ts'
import { accountQueries } from './account-queries.ts'
import { pageQueries } from './page-queries.ts'
import { noteQueries } from './note-queries.ts'
import { keptQueries } from './kept-queries.ts'
import { radarQueries } from './radar-queries.ts'
import { snapshotQueries } from './snapshot-queries.ts'
import { callQueries } from './call-queries.ts'
import { playbookQueries } from './playbook-queries.ts'
import { researchQueries } from './research-queries.ts'
import { peopleQueries } from './people-queries.ts'
import { binQueries } from './bin-queries.ts'
import { backupQueries } from './backup-queries.ts'
import { briefQueries } from './brief-queries.ts'
import { workspaceQueries } from './workspace-queries.ts'

/** Everything the window reads, by name. Keys start with the domain. */
export const queries = {
  ...accountQueries,
  ...assistQueries,
  ...pageQueries,
  ...noteQueries,
  ...keptQueries,
  ...snapshotQueries,
  ...radarQueries,
  ...callQueries,
  ...playbookQueries,
  ...researchQueries,
  ...briefQueries,
  ...binQueries,
  ...peopleQueries,
  ...backupQueries,
  ...workspaceQueries,
} as const

export const useStatus = () => useQuery(queries.status())
