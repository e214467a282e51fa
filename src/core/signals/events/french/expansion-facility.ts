import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { facility } from './vocabulary.ts'

const one =
  "(?:un\\s|une\\s|son\\s|sa\\s|ses\\s|notre\\s|nos\\s|le\\s|la\\s|l'|leur\\s|d'un\\s|d'une\\s|de\\s|du\\s|des\\s|d')"

export const expansionFacility: EventRules = {
  type: 'expansion_facility',
  trigger: rxl`(?:ouvr|ouvert|inaugur|constru|agrandi|extension|étend|implant|install|première\spierre|mise\sen\sservice|doubl|capacité|s'agrandit|emménag|bâti)`,
  unless: [
    rxl`\b(?:ouvr\w{1,4}\s(?:la\svoie|de\snouvelles\s(?:perspectives|possibilités)|un\scompte|droit)|heures?\sd'ouverture|horaires|ouvert(?:e)?s?\s(?:du\slundi|tous\sles\sjours|au\spublic\sde)|installation\s(?:de\svos|chez\svous|électrique)|capacité\sde\sstockage\sde|prix\s(?:doublé|double)|extension\s(?:de\sgarantie|du\sdomaine))\b`,
  ],
  future: 'planned',
  rules: [
    {
      id: 'opens',
      when: rxl`\b(?<v>ouvr(?:e|ent|ira|iront|ir)|ouvert|ouvert|inaugur(?:e|ent|er|era)|inauguré|inauguré|constru(?:it|isent|ire|ira)|construit|agrandi(?:t|r|ssent)|agrandi|implant(?:e|er|era)|implanté|install(?:e|er|era)|installé|étend(?:re|ra)?|crée|créer)\s${one}{1,2}(?:[\w'-]{1,18}\s){0,4}?${facility}`,
      confidence: 0.84,
    },
    {
      id: 'opened',
      when: rxl`\b${facility}\b${gap(80)}\b(?<v>(?:a\sété|est|sont|ont\sété|sera|seront)\s(?:officiellement\s)?(?:inauguré|ouvert|agrandi|construit|mis\sen\sservice|étendu)e?s?|ouvrira|ouvre\sses\sportes|verra\sle\sjour|ouvert\sses\sportes|entre(?:ra)?\sen\s(?:service|production))\b`,
      unless: rxl`\b(?:ouverte?s?\s(?:du|de\s\d|tous))\b`,
      confidence: 0.82,
    },
    {
      id: 'opening-of',
      when: rxl`\b(?<v>ouverture|inauguration|construction|extension|agrandissement|implantation|mise\sen\sservice|création)\s${one}{1,2}(?:[\w'-]{1,18}\s){0,4}?${facility}`,
      unless: rxl`\b(?:spécialiste|spécialisée?|solutions)\b`,
      confidence: 0.78,
    },
    {
      id: 'breaks-ground',
      when: rxl`\b(?<v>première\spierre|lancement\sdes\stravaux|début\sdes\stravaux|premier\scoup\sde\spioche)\b`,
      confidence: 0.82,
    },
    {
      id: 'capacity',
      when: rxl`\b(?<v>doubl(?:e|ent|er|era)|doublé|augment(?:e|er|era)|augmenté|tripl(?:e|er)|accroî(?:t|tre)|étend)\s(?:sa|ses|nos|notre|la|les|leur)\s(?:[\w'-]{2,14}\s)?capacités?\s(?:de\sproduction|de\sfabrication|industrielles?|logistiques?)?`,
      confidence: 0.78,
    },
    {
      id: 'new-market',
      when: rxl`\b(?<v>s'implante(?:ra)?|s'est\simplantée?|s'installe(?:ra)?|s'est\sinstallée?|se\sdéveloppe|s'agrandit)\s(?:en|au|aux|à|dans)\s(?:[a-z]{2,10}\s)?[A-Z]`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings ouvre une nouvelle usine à Tartu.'],
      ['Notre nouveau centre logistique a été inauguré en août 2026.'],
      ['Northfield Castings pose la première pierre de son atelier'],
      ['Nous avons agrandi notre site de production de 4 000 m².'],
      ['Ouverture d’une filiale en Pologne'],
      ['Northfield Castings double sa capacité de production.'],
      ['Northfield Castings prévoit de construire une usine en Pologne.', 'planned'],
      ['Harlow Pompes SA a ouvert un nouveau site à Graz.', 'happened', 'other'],
    ],
    no: [
      'Notre magasin est ouvert du lundi au vendredi.',
      'Cela ouvre de nouvelles perspectives.',
      'Nous installons votre machine chez vous.',
      'Spécialiste de la construction de bâtiments industriels.',
    ],
  },
}
