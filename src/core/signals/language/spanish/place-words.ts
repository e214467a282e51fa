import type { PlaceWords } from '../language.ts'
import { rxl } from '../pattern.ts'

export const spanishPlaces: PlaceWords = {
  aboutStart: rxl`^(?:#{1,4}\s)?(?:\*\*)?(?:(?:acerca\sde|sobre)\s(?:nosotros|[A-Z])|quiénes\ssomos)`,
  legalStart: rxl`^(?:#{1,4}\s)?(?:aviso\slegal|política\sde\s(?:privacidad|cookies)|protección\sde\sdatos|cookies?\b|condiciones\sgenerales|copyright|©)`,
  legal: rxl`\b(?:declaraciones\sprospectivas|todos\slos\sderechos\sreservados|utilizamos\scookies|política\sde\s(?:privacidad|cookies)|aviso\slegal|suscr[ií]bete|darse\sde\sbaja|leer\smás|más\sinformación)\b`,
  historyHeading: rxl`\b(?:historia|cronología|hitos|nuestra\shistoria|trayectoria|orígenes)\b`,
  founded: rxl`\b(?:fundad[oa]|cread[oa]|establecid[oa]|nació|constituid[oa])\b[^.;]{0,60}?\b(?:1[6-9]\d\d|20[01]\d)\b`,
  reader: rxl`\b(?:usted(?:es)?|tú|tus?|vuestr[oa]s?|le\s(?:ofrecemos|ayudamos)|su\s(?:proyecto|negocio|pedido))\b`,
  career: rxl`\b(?:anteriormente|antes\sde\s(?:incorporarse|unirse)|previamente|comenzó\ssu\s(?:carrera|trayectoria)|ha\socupado\s(?:diversos|varios|distintos)|licenciad[oa]\sen|años\sde\sexperiencia|su\scarrera)\b`,
  callToAct: rxl`^(?:descubr[ae]|conozca|lea|vea|encuentre|compre|solicite|contacte|aproveche|empiece|cómo|por\squé|cuándo|dónde|qué)\b`,
}
