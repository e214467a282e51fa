import { rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'

const deal =
  "(?:contrats?(?:-cadres?)?|commandes?|appels?\\sd'offres|marchés?\\s(?:public|de\\s(?:\\d|fourniture|maintenance|travaux))|accord-cadre|accords?\\sde\\s(?:fourniture|livraison))"

export const contractWin: EventRules = {
  type: 'contract_win',
  trigger: rxl`(?:contrat|commande|appel\sd'offres|marché|accord|attribu|confie|choisi|retenu|sélectionn|nouveau\sclient)`,
  unless: [
    rxl`\b(?:contrat\sde\stravail|contrat\sd'(?:apprentissage|assurance)|votre\s(?:commande|contrat)|passer\s(?:une\s)?commande|bon\sde\scommande|carnet\sde\scommandes|commandez|commande\snumérique|sur\scommande|parts?\sde\smarché|étude\sde\smarché|conditions)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'wins',
      when: rxl`\b(?<v>remport(?:e|ent|er|era)|remporté|décroch(?:e|ent|er)|décroché|obtien(?:t|nent)|obtenu|sign(?:e|ent|er)|signé|reçoit|reçu|gagn(?:e|er)|gagné|s'adjuge)\s(?:[\w'-]{1,16}\s){0,6}?${deal}`,
      confidence: 0.86,
    },
    {
      id: 'given-to-us',
      when: rxl`\b(?<v>attribué|confié|choisi|retenu|sélectionné|attribue|confie|choisit|retient|sélectionne)\s(?:à\s)?(?=[A-Z])`,
      actor: 'object',
      confidence: 0.8,
    },
    {
      id: 'chosen-by',
      when: rxl`\b(?<v>(?:a\sété|ont\sété|est|avons\sété|vient\sd'être)\s(?:choisi|retenu|sélectionné|mandaté)e?s?)\s(?:par\b|pour\s(?:fournir|livrer|réaliser|construire|équiper|la\s(?:fourniture|livraison)))`,
      unless: rxl`\b(?:prix|finaliste|concours|trophée)\b`,
      confidence: 0.82,
    },
    {
      id: 'order-worth',
      when: rxl`\b(?<v>contrat|commande|marché)\s(?:d'un\smontant\s(?:total\s)?de|d'une\svaleur\sde|portant\ssur|de\s\d[\d,.\s]{0,8}\s?(?:millions?|M€|milliards?))`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings remporte un contrat de 9 millions d’euros au Danemark.'],
      ['Nous avons signé un contrat-cadre avec Bellweather Foods.'],
      ['Bellweather Foods a choisi Northfield Castings pour ses carters.'],
      ['Northfield Castings a été retenue pour fournir 900 carters.'],
      ['Une commande d’un montant de 4 millions d’euros'],
      ['Northfield Castings n’a pas obtenu le contrat.', 'negated'],
    ],
    no: [
      'Votre commande est livrée sous 48 heures.',
      'Le contrat de travail est à durée indéterminée.',
      'Le carnet de commandes est plein.',
    ],
  },
}
