import type { FollowUps } from '../language.ts'
import { rxl } from '../pattern.ts'

const known = "\\b(?:(?:le|la|les|du|des|cette?|ces|son|sa|ses|notre|nos)\\s|l'|cet\\s)(?:[\\w.,'-]{1,18}\\s){0,2}?"

export const frenchFollowUps: FollowUps = {
  leadership_change: rxl`${known}(?:nominations?|succession|départ|démission|passation)\b`,
  acquisition: rxl`${known}(?:acquisition|rachat|transaction|opération|fusion|reprise|prix\sd'achat|montant)\b`,
  expansion_facility: rxl`${known}(?:extension|ouverture|inauguration|construction|agrandissement|travaux)\b`,
  layoffs_restructuring: rxl`${known}(?:suppressions?|licenciements?|restructuration|réorganisation|plan\ssocial)\b`,
  contract_win: rxl`${known}(?:contrats?|commandes?|livraisons?|marché)\b`,
}
