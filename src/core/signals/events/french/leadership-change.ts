import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { role } from './vocabulary.ts'

export const leadershipChange: EventRules = {
  type: 'leadership_change',
  trigger: rxl`(?:nomm|nomin|désign|promu|promotion|recrut|élu|élit|rejoin|quitt|démission|succèd|succéd|successeur|success|prend|pris|dépar|nouveau|nouvelle|remplac|retraite|direction|arriv|accueil)`,
  unless: [rxl`\b(?:nommé\sd'après|salarié\sdu\smois|prix\sde|trophée|recrutement\sde\sstagiaires|prénommé)\b`],
  future: 'announced',
  rules: [
    {
      id: 'is-appointed',
      when: rxl`\b(?<v>(?:est|sont|était|a\sété|ont\sété|vient\sd'être|sera|seront)\s(?:officiellement\s)?(?:nommé|désigné|promu|élu|recruté|appelé)e?s?|(?<=[,–-]\s)(?:nommée?s?|promue?s?))\s(?:[\w'-]{1,16}\s){0,5}?${role}`,
      actor: 'any',
      confidence: 0.92,
    },
    {
      id: 'appoints',
      when: rxl`\b(?<v>nomm(?:e|ent|ait|era|er)|désign(?:e|ent|er)|promeut|recrut(?:e|ent|er)|élit|choisi(?:t|r)|accueill(?:e|ent|ir)|(?:nommé|désigné|promu|recruté|élu|choisi)e?s?)\b${gap(110)}\b${role}`,
      confidence: 0.9,
    },
    {
      id: 'becomes',
      when: rxl`\b(?<v>devient|deviennent|deviendra|est\sdevenue?|devenir)\s(?:(?:le|la|notre|son)\s)?(?:nouveau\s|nouvelle\s|futur(?:e)?\s)?${role}`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'takes-over',
      when: rxl`\b(?<v>prend(?:ra|re|s)?|pris|reprend|assure(?:ra)?|occupe(?:ra)?)\s(?:la\s(?:tête|direction|présidence|responsabilité)|les\s(?:rênes|commandes|fonctions)|le\sposte|ses\sfonctions)\b`,
      unless: rxl`\bprend(?:re)?\sla\sdirection\s(?:de|du|des|d')\s?(?:Paris|nord|sud|centre)\b`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'leaves',
      when: rxl`\b${role}\b${gap(70)}\b(?<v>quitt(?:e|era|er|ent)|quitté|démissionn(?:e|era|er)|démissionné|démission|part(?:ira)?\s(?:à\sla|en)\sretraite|se\sretire|s'en\sva|cède(?:ra)?\s(?:sa\splace|les\srênes)|fait\sses\sadieux|départ|révoquée?|remerciée?|limogée?)\b`,
      unless: rxl`\b(?:point\sde\sdépart|départ\s(?:de\s(?:la\s)?course|usine))\b`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'leaves-first',
      when: rxl`\b(?<v>démission|départ|quitte|quitté|révocation|limogeage|retraite)\s(?:de\s|d'|du\s|de\sla\s|son\s|ses\s|sa\s)?(?:[\w'-]{1,18}\s){0,5}?${role}`,
      unless: rxl`\b(?:point\sde\sdépart|date\sde\sdépart|régime\sde\sretraite)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'succeeds',
      when: rxl`\b(?<v>succèd(?:e|era|ent)|succédé|succéder|remplac(?:e|era|er)|remplacé|prend\sla\ssuite|prend\sla\ssuccession)\b${gap(90)}(?:${role}|\s(?:à|de)\s[A-Z]\w{1,18}\s[A-Z])`,
      unless: rxl`\b(?:modèle|machine|logiciel|gamme|produit|pièce)s?\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'change-at-the-top',
      when: rxl`\b(?<v>changement\s(?:de\sdirection|de\sdirigeant|à\sla\s(?:tête|direction))|nomination|passation\sde\spouvoir|nouvelle\s(?:direction|équipe\sde\sdirection|gouvernance|présidente|directrice)|nouveau\s(?:président|directeur|dirigeant|patron|PDG|DG)|nouvelle\s(?:dirigeante|patronne))\b`,
      unless: rxl`\b(?:aux\sprix|nominations?\saux)\b`,
      confidence: 0.82,
    },
    {
      id: 'joins-as',
      when: rxl`\b(?<v>rejoin(?:t|dra|dre)|rejoint|intègr(?:e|era)|intégré|arrive)\b${gap(80)}\b(?:en\s(?:tant\sque|qualité\sde)|comme|au\sposte\sde|au\ssein\sdu)\s(?:[\w'-]{1,14}\s)?${role}`,
      actor: 'any',
      confidence: 0.86,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings nomme Dana Vitelle directrice générale.'],
      ['Dana Vitelle a été nommée directrice financière le 1er septembre 2026.'],
      ['Nouveau directeur industriel chez Northfield Castings'],
      ['Tomas Varga prend la tête de la filiale française.'],
      ['Tomas Varga rejoint l’entreprise en tant que directeur des opérations.'],
      ['Notre PDG, Rolf Amsel, quittera ses fonctions à la fin de l’année.', 'announced'],
      ['Rolf Amsel, président de Northfield Castings, a démissionné.'],
      ['Ines Duarte succède à Rolf Amsel.'],
      ['Le groupe ne prévoit pas de remplacer son directeur général.', 'negated'],
      ['La société Harlow Pompes SA a nommé Marc Ellery directeur financier.', 'happened', 'other'],
    ],
    no: [
      'La direction remercie tous les salariés.',
      'Le nouveau modèle remplace la pompe P2.',
      'Prenez la direction de Lyon.',
      'Le point de départ de notre démarche est la qualité.',
    ],
  },
}
