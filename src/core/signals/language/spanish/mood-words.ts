import type { MoodWords } from '../language.ts'
import { never, rxl } from '../pattern.ts'

export const spanishMood: MoodWords = {
  negatedBefore: rxl`\b(?:no|nunca|jamás|sin|ningún|ninguna|ni|tampoco|descarta(?:n)?|niega(?:n)?|desmiente(?:n)?|rechaza(?:n)?|renuncia\sa|en\slugar\sde|en\svez\sde)\s(?:[\w,.'%-]+\s){0,6}$`,
  negatedAfter: rxl`^[^;]{0,60}?\b(?:(?:ha\ssido|fue|queda|quedó|está)\s(?:descartad|cancelad|anulad|rechazad|desmentid)[oa]s?|no\s(?:se\sproducirá|habrá|será))\b`,
  notOnly: rxl`\bno\s(?:solo|sólo|solamente)\b`,
  hypotheticalBefore: rxl`\b(?:si|podría(?:n)?|podrá(?:n)?|estudia(?:n)?|baraja(?:n)?|valora(?:n)?|sopesa(?:n)?|analiza(?:n)?|plantea(?:n)?|posibilidad|posibles?|eventual(?:es)?|rumores|negocia(?:n)?|conversaciones|quizás?|tal\svez|potencial(?:es)?)\s(?:[\w,.'%-]+\s){0,8}$`,
  futureBefore: rxl`\b(?:va\sa|van\sa|vamos\sa|prevé(?:n)?|previst[oa]s?|planea(?:n)?|proyecta(?:n)?|pretende(?:n)?|quiere(?:n)?|espera(?:n)?|aspira(?:n)?\sa|se\spropone(?:n)?|próxim[oa]s?|futur[oa]s?|será|serán|planes\s(?:de|para)|para)\s(?:[\w,.'%-]+\s){0,4}$`,
  notFuture: rxl`\b(?:elegid[oa]s?|seleccionad[oa]s?|adjudicatari[oa])\spara\s(?:[\w'-]+\s){0,3}$`,
  firstTo: never,
  auxiliary: never,
  futureForm: rxl`^(?:(?:se\s)?(?:\w{2,14}r(?:á|án|emos)|será|serán)\b|[\w\s,.-]{2,60}?\b(?:a\sfinal(?:es)?\sde\saño|el\spróximo\s(?:año|mes|ejercicio)|próximamente))`,
  futureAfter: rxl`^[^;]{0,50}?\best(?:á|án)\sprevist[oa]s?\b`,
  signed: rxl`\b(?:ha\sdecidido|decide|anunci(?:a|an|ó|ado)|ha\saprobado|confirma|ha\sfirmado|acuerdo)\b`,
  announced: rxl`\b(?:anunci(?:a|an|ó|ado)|decid(?:e|ió|ido))\s(?:[\w,.'%-]+\s){0,5}$`,
  plan: rxl`\b(?:prevé(?:n)?|previst[oa]s?|planea(?:n)?|proyecta(?:n)?|pretende(?:n)?|quiere(?:n)?|espera(?:n)?|aspira(?:n)?\sa|se\spropone(?:n)?|planes\s(?:de|para))\s(?:[\w,.'%-]+\s){0,4}$`,
  longAgo: rxl`\b(?:hace\s(?:más\sde\s)?(?:[3-9]|\d{2,3}|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|muchos)\saños|hace\sdécadas|originalmente|fundada?\sen|en\slos\saños\s\w+)\b`,
  agoAfter: rxl`^[^;]{0,40}?\bhace\s[\w\s]{1,20}años\b`,
  overTime: rxl`\ba\slo\slargo\sde\s(?:los\saños|las\sdécadas|estos\saños)\b`,
  ongoing: rxl`\bestá(?:n)?\s$`,
  ongoingVerb: rxl`^\w+ndo\b`,
  past: rxl`^(?:ha|han|fue|fueron|\w{2,14}(?:ó|aron|ieron|ado|ada|ido|ida))\b`,
  soon: rxl`\b(?:el\spróximo\s(?:año|mes|ejercicio)|próximamente|pronto|en\slos\spróximos)\b`,
  secondVerb: rxl`\b(?:va\sa|van\sa|prevé|planea)\s[^;]{3,140}\sy\s(?:\w+\s)?$`,
  under: never,
  signing: never,
  infinitive: rxl`^\w+(?:ar|er|ir)\b`,
}
