/** Which page of a document a place in its text is on; by itself, so that the window takes no schemas with it. */
export { pageAt, pageStarts } from '../core/model/document-pages.ts'
