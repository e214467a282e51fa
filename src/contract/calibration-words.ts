// words for how often rules held, for the window and the command line
export { heldWords, standingWords, statedWords } from '../core/model/calibration-words.ts'
