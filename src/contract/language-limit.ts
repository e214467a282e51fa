export { languageLimit } from '../core/model/language-limit.ts'
