// what is told of a call where only the answer was noted, for the window
export { wordless } from '../core/model/debrief-words.ts'
