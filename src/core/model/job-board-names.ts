import type { JobBoardName } from './job-board.ts'

/** Their names as they write them. */
export const jobBoardNames: Readonly<Record<JobBoardName, string>> = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  ashby: 'Ashby',
  workable: 'Workable',
  smartrecruiters: 'SmartRecruiters',
  recruitee: 'Recruitee',
  personio: 'Personio',
  teamtailor: 'Teamtailor',
}
