import type { FollowUps } from '../language.ts'
import { rxl } from '../pattern.ts'

const known = '\\b(?:el|la|los|las|del|este|esta|estos|estas|su|sus|nuestr[oa]s?)\\s(?:[\\w.,-]{1,18}\\s){0,2}?'

export const spanishFollowUps: FollowUps = {
  leadership_change: rxl`${known}(?:nombramientos?|sucesión|relevo|salida|dimisión)\b`,
  acquisition: rxl`${known}(?:adquisición|compra|operación|transacción|fusión|precio)\b`,
  expansion_facility: rxl`${known}(?:ampliación|apertura|inauguración|construcción|obras)\b`,
  layoffs_restructuring: rxl`${known}(?:despidos?|recortes?|reestructuración|ERE|ERTE)\b`,
  contract_win: rxl`${known}(?:contratos?|pedidos?|entregas?|adjudicación)\b`,
}
