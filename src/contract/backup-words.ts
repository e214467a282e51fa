// what of backups is words and figures, for the window
export { keptDays, keptDaysBefore, keptWeeks, neverExpires } from '../core/model/backup-thinning.ts'
export { backupReasonWords } from '../core/model/backup-words.ts'
