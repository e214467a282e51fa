import type { ActorWords } from '../language.ts'
import { everywhere, never, rxl, rxlc } from '../pattern.ts'

const aside = 'clientes?|socios?|proveedor(?:es)?|distribuidor(?:es)?|competidor(?:es)?|usuarios?|accionistas?'

export const spanishActor: ActorWords = {
  own: everywhere(
    rxl`\b(?:nosotros|nuestr[oa]s?|hemos|la\s(?:empresa|compañía|firma|sociedad|dirección|multinacional|marca|filial|fundición)|el\s(?:grupo|fabricante|proveedor|distribuidor|especialista|consejo|equipo))\b`,
  ),
  speaker: everywhere(rxl`\b(?:nosotros|nuestr[oa]s?|hemos)\b`),
  pronoun: everywhere(rxl`\b(?:nosotros|hemos)\b`),
  speakerActs: rxl`\bhemos\s(?:\w+mente\s)?$`,
  possessive: everywhere(rxl`\bsus?\b`),
  generic: rxl`\b(?:(?:muchas|algunas|varias|las|los|todas\slas|nuestros|muchos)\s)(?:empresas|compañías|fabricantes|clientes|consumidores|proveedores|competidores|trabajadores|inversores)\s(?:(?:son|han|deben|pueden|quieren|ya|hoy)\s){0,3}$`,
  trade: rxl`^(?:el\s(?:sector|mercado)|la\sindustria)\b`,
  ourOther: everywhere(rxl`\b(?:nuestr[oa]s?|su|sus)\s(?:[\w-]{2,16}\s){0,2}?(?:${aside})\b`),
  rival: rxlc`(?:^|[,;:."(–-]\s?|\b(?:y|pero|que|cuando|tras|antes|porque|donde|empresa|grupo|fabricante|compañía)\s)((?:[A-Z][\w&.'-]{0,24})(?:\s(?:de\s|del\s|y\s|&\s)?[A-Z][\w&.'-]{0,24}){0,4})(?:,\s[^,;]{3,90},)?(?:\s(?:ha|han|es|son|va|van|a|acaba|de|ser|también|recientemente|ya|no|prevé|planea|anuncia|sido|se|oficialmente)){0,6}\s{0,2}$`,
  adjacent: never,
  newClause: rxl`^(?:[;.]|\b(?:y|pero|que|cuando|tras|antes|porque|donde)\b)`,
  notNames: new Set(
    'el la los las un una unos en al desde hasta tras después antes para por con nuestro nuestra y pero este esta a según durante nuevo nueva empresa compañía grupo dirección planta producción lunes martes miércoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
  ),
  firm: /\s(?:GmbH|AG|SE|KG|SA|SAS|SARL|SL|Inc|Ltd|Corp|Group|Gruppe|Groupe|Grupo|Holding)\.?$/,
  descriptor: rxl`^(?:fabricante|proveedor|especialista)$`,
  personTitle: rxlc`\b(?:Sr|Sra|Dr|Dra|CEO|[Dd]irector(?:a)?|[Pp]resident[ea]|[Cc]onsejer[oa]|[Gg]erente)\b`,
  asideBefore: rxl`\b(?:${aside}|contra|a\sdiferencia\sde)\s(?:de\s|del\s)?$`,
  asideAfter: never,
  agentBefore: rxl`\b(?:por|de|del|en)\s`,
  unnamed: rxl`^(?:este|esta|estos|estas|el|la|los|las|nuestr[oa]|su|una?)\b`,
  personOf: never,
  personJoins: never,
  personsFirm: never,
  definiteThing: rxl`\b(?:plazos|entregas|la\s(?:planta|fábrica|línea|producción))\b`,
  subjectMayFollow: true,
}
