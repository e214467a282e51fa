import type { SentenceWords } from '../language.ts'
import { rxlc } from '../pattern.ts'

export const frenchSentence: SentenceWords = {
  notDateline: rxlc`^(?:En|Le|La|Les|L'|Au|Aux|À|Dès|Depuis|Jusqu|Après|Avant|Pour|Par|Avec|Dans|Sur|Nous|Notre|Nos|Il|Elle|Et|Mais|Ce|Cette|Fin|Début)\b`,
  clauseBreak: 'mais|bien que|alors que|tandis que|cependant',
  abbreviation: rxlc`(?:\b(?:M|Mme|Dr|Pr|St|Ste|env|etc|No|p\.ex)|\b[A-Z])$`,
  small: new Set(),
  headline: 'no stop',
}
