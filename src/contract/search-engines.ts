export { searchEngines } from '../core/model/search-engine.ts'
