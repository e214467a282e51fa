// what a recommendation is called, for the window and the command line
export { verdictWords } from '../core/model/verdict-words.ts'
