/** A goal and its gap in the words of every host. */
export { aimWords, gapWords, goalStateWords, goalWords } from '../core/model/goal-words.ts'
