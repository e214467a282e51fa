import type { SentenceWords } from '../language.ts'
import { rxlc } from '../pattern.ts'

export const spanishSentence: SentenceWords = {
  notDateline: rxlc`^(?:En|El|La|Los|Las|Al|Desde|Hasta|Tras|Después|Antes|Para|Por|Con|Nuestro|Nuestra|Y|Pero|Este|Esta|A|Según|Durante)\b`,
  clauseBreak: 'pero|aunque|mientras que|sin embargo',
  abbreviation: rxlc`(?:\b(?:Sr|Sra|Dr|Dra|Núm|Avda|Cía|aprox|etc|S\.A|S\.L)|\b[A-Z])$`,
  small: new Set(),
  headline: 'no stop',
}
