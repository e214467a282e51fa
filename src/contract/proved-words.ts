// words for what proved right in calls, for the window and the command line
export { provedWords, recordWords } from '../core/model/proved-words.ts'
