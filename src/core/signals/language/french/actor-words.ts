import type { ActorWords } from '../language.ts'
import { everywhere, never, rxl, rxlc } from '../pattern.ts'

const aside = 'clients?|partenaires?|fournisseurs?|distributeurs?|concurrents?|utilisateurs?|actionnaires?'

export const frenchActor: ActorWords = {
  own: everywhere(
    rxl`\b(?:nous|notre|nos|l'(?:entreprise|industriel|équipementier|éditeur|enseigne|opérateur|équipe|usine)|la\s(?:société|direction|PME|marque|maison|filiale|fonderie)|le\s(?:groupe|fabricant|constructeur|fournisseur|distributeur|spécialiste|conseil))\b`,
  ),
  speaker: everywhere(rxl`\b(?:nous|notre|nos)\b`),
  pronoun: everywhere(rxl`\bnous\b`),
  speakerActs: rxl`\bnous\s(?:avons\s)?(?:\w+ment\s)?$`,
  possessive: everywhere(rxl`\b(?:son|sa|ses|leurs?)\b`),
  generic: rxl`\b(?:(?:de\snombreuses|plusieurs|certaines|les|des|toutes\sles|nos|beaucoup\sd')\s?)(?:entreprises|sociétés|fabricants|clients|consommateurs|fournisseurs|concurrents|salariés|gens|investisseurs)\s(?:(?:sont|ont|doivent|peuvent|veulent|souvent|aujourd'hui)\s){0,3}$`,
  trade: rxl`^(?:le\ssecteur|la\sfilière|l'industrie|le\smarché)\b`,
  ourOther: everywhere(rxl`\b(?:notre|nos|son|sa|ses)\s(?:[\w-]{2,16}\s){0,2}?(?:${aside})\b`),
  rival: rxlc`(?:^|[,;:."(–-]\s?|\b(?:et|mais|que|quand|après|avant|car|où|société|groupe|fabricant|entreprise)\s)((?:[A-Z][\w&.'-]{0,24})(?:\s(?:de\s|du\s|et\s|&\s)?[A-Z][\w&.'-]{0,24}){0,4})(?:,\s[^,;]{3,90},)?(?:\s(?:a|ont|est|sont|va|vont|vient|de|d'être|aussi|également|récemment|déjà|ne|n'a|pas|prévoit|compte|annonce|été|officiellement)){0,6}\s{0,2}$`,
  adjacent: never,
  newClause: rxl`^(?:[;.]|\b(?:et|mais|que|quand|après|avant|car|où)\b)`,
  notNames: new Set(
    'le la les un une des en au aux à dès depuis après avant pour par avec dans sur nous notre nos il elle et mais ce cette cet fin début nouveau nouvelle société groupe direction entreprise usine production lundi mardi mercredi jeudi vendredi janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  ),
  firm: /\s(?:GmbH|AG|SE|KG|SA|SAS|SARL|SL|Inc|Ltd|Corp|Group|Gruppe|Groupe|Grupo|Holding)\.?$/,
  descriptor: rxl`^(?:fabricant|constructeur|spécialiste)$`,
  personTitle: rxlc`\b(?:M\.|Mme|Dr|PDG|DG|CEO|[Dd]irect(?:eur|rice)|[Pp]résidente?|[Gg]érante?)\b`,
  asideBefore: rxl`\b(?:${aside}|contre|contrairement\sà)\s(?:de\s|d'|du\s)?$`,
  asideAfter: never,
  agentBefore: rxl`\b(?:par|de|du|chez)\s`,
  unnamed: rxl`^(?:ce|cet|cette|ces|le|la|les|l'|notre|nos|son|sa|une?)\b`,
  personOf: never,
  personJoins: never,
  personsFirm: never,
  definiteThing: rxl`\b(?:délais|livraisons|(?:l'usine|la\sligne|le\ssite|la\sproduction))\b`,
  subjectMayFollow: false,
}
