/** A cue in a few words, for windows. */
export { cueWords } from '../core/model/cue-words.ts'
