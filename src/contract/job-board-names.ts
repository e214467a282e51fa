// names of job boards as they write them, for the window
export { jobBoardNames } from '../core/model/job-board-names.ts'
