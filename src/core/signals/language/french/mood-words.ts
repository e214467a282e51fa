import type { MoodWords } from '../language.ts'
import { never, rxl } from '../pattern.ts'

export const frenchMood: MoodWords = {
  negatedBefore: rxl`\b(?:pas|jamais|aucune?|sans|ni|exclu(?:t|ent)|dément(?:ent|i)?|renonce(?:nt)?|refuse(?:nt)?|rejette(?:nt)?|abandonne(?:nt)?|plutôt\sque|au\slieu\sde)\s(?:[\w,.'%-]+\s){0,6}(?:d'|l')?$`,
  negatedAfter: rxl`^[^;]{0,60}?\b(?:(?:a\sété|est|sont|ont\sété)\s(?:annulé|abandonné|exclu|écarté|rejeté|démenti)e?s?|n'(?:aura|est)\spas|ne\s(?:sera|se\sfera|aura)\s(?:pas|plus))\b`,
  notOnly: rxl`\bnon\sseulement\b`,
  hypotheticalBefore: rxl`\b(?:si|s'|pourrai(?:t|ent)|devrai(?:t|ent)|envisage(?:nt|rait)?|étudi(?:e|ent|erait)|réfléchi(?:t|ssent)|examine(?:nt)?|possibilité|éventuel(?:le)?s?|éventualité|rumeurs?|hypothèse|potentiel(?:le)?s?|négocie(?:nt)?|discussions?|peut-être)\s(?:[\w,.'%-]+\s){0,8}(?:d'|l')?$`,
  futureBefore: rxl`\b(?:va|vont|allons|prévoi(?:t|ent)|prévue?s?|compte(?:nt)?|souhaite(?:nt)?|entend(?:ent)?|projette(?:nt)?|projets?|veu(?:t|lent)|vise(?:nt)?|s'apprête(?:nt)?\sà|prochaine?s?|future?s?|sera|seront|d'ici|afin\sde|pour)\s(?:[\w,.'%-]+\s){0,4}(?:d'|l')?$`,
  notFuture: rxl`\b(?:choisi\w{0,2}|retenue?|sélectionnée?|mandatée?|bienvenue)\spour\s(?:[\w'-]+\s){0,3}$`,
  firstTo: never,
  auxiliary: never,
  futureForm: rxl`^(?:(?:\w{2,14}r(?:a|ont|ez|ons)|sera|seront)\b|[\w\s,.'-]{2,60}?\b(?:à\sla\sfin\sde\sl'année|l'an\sprochain|l'année\sprochaine|le\smois\sprochain|prochainement))`,
  futureAfter: rxl`^[^;]{0,50}?\b(?:est\sprévue?|sont\sprévue?s)\b`,
  signed: rxl`\b(?:a\sdécidé|décide|annonc(?:e|ent|é)|a\sapprouvé|confirme|a\ssigné|accord)\b`,
  announced: rxl`\b(?:annonc(?:e|ent|é|ée)|décid(?:e|é))\s(?:[\w,.'%-]+\s){0,5}(?:d'|l')?$`,
  plan: rxl`\b(?:prévoi(?:t|ent)|prévue?s?|compte(?:nt)?|souhaite(?:nt)?|entend(?:ent)?|projette(?:nt)?|projets?|veu(?:t|lent)|vise(?:nt)?)\s(?:[\w,.'%-]+\s){0,4}(?:d'|l')?$`,
  longAgo: rxl`\b(?:il\sy\sa\s(?:plus\sde\s)?(?:[3-9]|\d{2,3}|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|une\s(?:dizaine|vingtaine)\sd)'?\s?(?:ans|années)|à\sl'origine|fondée?\sen|au\sfil\sdes\s(?:ans|années)|dans\sles\sannées\s(?:19)?\d0)\b`,
  agoAfter: rxl`^[^;]{0,40}?\bil\sy\sa\s[\w\s]{1,20}ans\b`,
  overTime: rxl`\b(?:au\s(?:fil|cours)\sdes\s(?:ans|années|décennies))\b`,
  ongoing: rxl`\ben\s(?:train|cours)\sde\s$`,
  ongoingVerb: rxl`^\w+r\b`,
  past: rxl`^(?:a|ont|est|sont|avait|\w{2,14}(?:é|ée|és|ées|ait|aient))\b`,
  soon: rxl`\b(?:l'an\sprochain|l'année\sprochaine|le\smois\sprochain|prochainement|bientôt|d'ici)\b`,
  secondVerb: rxl`\b(?:va|vont|prévoit\sde|compte)\s[^;]{3,140}\set\s(?:d'|de\s)?(?:\w+\s)?$`,
  under: never,
  signing: never,
  infinitive: rxl`^\w+(?:er|ir|re)\b`,
}
