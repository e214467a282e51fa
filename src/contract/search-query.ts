// what was typed, read the same way in the window and by the host
export { type FilterName, filterNames, parseSearch } from '../core/model/search-query.ts'
