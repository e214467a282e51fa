// words for attempts, for the window and the command line
export { channelWords, outcomeWords } from '../core/model/touch-words.ts'
