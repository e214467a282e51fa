import type { PlaceWords } from '../language.ts'
import { rxl } from '../pattern.ts'

export const frenchPlaces: PlaceWords = {
  aboutStart: rxl`^(?:#{1,4}\s)?(?:\*\*)?(?:à\spropos\s(?:de|du|d')|qui\ssommes-nous)`,
  legalStart: rxl`^(?:#{1,4}\s)?(?:mentions\slégales|politique\sde\sconfidentialité|données\spersonnelles|cookies?\b|conditions\sgénérales|avertissement|copyright|©)`,
  legal: rxl`\b(?:déclarations\sprospectives|tous\sdroits\sréservés|nous\sutilisons\sdes\scookies|politique\sde\sconfidentialité|mentions\slégales|s'abonner|se\sdésabonner|lire\sla\ssuite|en\ssavoir\splus)\b`,
  historyHeading: rxl`\b(?:histoire|historique|chronologie|dates\sclés|notre\shistoire|étapes|patrimoine)\b`,
  founded: rxl`\b(?:fondée?|créée?|établie?|née?)\b[^.;]{0,60}?\b(?:1[6-9]\d\d|20[01]\d)\b`,
  reader: rxl`\b(?:vous|votre|vos)\b`,
  career: rxl`\b(?:auparavant|avant\sde\srejoindre|précédemment|a\s(?:commencé|débuté)\ssa\scarrière|a\soccupé\s(?:divers|plusieurs|différents)|diplômée?|titulaire\sd'un|ans\sd'expérience|son\sparcours)\b`,
  callToAct: rxl`^(?:découvrez|apprenez|lisez|voyez|trouvez|commandez|achetez|lancez|contactez|profitez|demandez|postulez|comment|pourquoi|quand|où)\b`,
}
