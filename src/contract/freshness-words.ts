/** Words for freshness that every host shows. */
export { freshnessWords } from '../core/model/freshness-words.ts'
