// kinds of things that are found, and their words, for the window and the command line
export { searchTypes, searchTypeWords } from '../core/model/search-types.ts'
