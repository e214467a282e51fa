// what an answer in a call stands for, and how it is told without words, for the window
export { directionOf, wordless } from '../core/model/debrief-words.ts'
