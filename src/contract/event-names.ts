/** What a kind of event is called on screen. A file of its own, so that the window gets the words without the schemas. */
export { eventNames } from '../core/model/event-names.ts'
