export { crawlerContact, userAgentFor } from '../core/model/crawler-name.ts'
