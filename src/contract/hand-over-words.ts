// how a file with one account is told of, for the window and the command line
export { comingWords, contentsWords, countLines, leavingWords } from '../core/model/hand-over-words.ts'
