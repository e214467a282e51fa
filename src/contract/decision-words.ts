// words for decisions, for the window and the command line
export { rejectReasonNames, verdictNames } from '../core/model/decision-words.ts'
