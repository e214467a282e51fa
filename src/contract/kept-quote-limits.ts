export { longestKept } from '../core/model/kept-quote-limits.ts'
