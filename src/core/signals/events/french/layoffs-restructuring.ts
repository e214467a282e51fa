import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { number, people } from './vocabulary.ts'

export const layoffsRestructuring: EventRules = {
  type: 'layoffs_restructuring',
  trigger: rxl`(?:licenci|suppri|suppression|emplois|postes|effectifs|plan\s(?:social|de\s(?:sauvegarde|départs))|PSE\b|restructur|réorganis|chômage|compression|départs\svolontaires)`,
  unless: [
    rxl`\b(?:offres?\sd'emplois?|postes\s(?:à\spourvoir|ouverts|de\stravail)|créations?\sd'emplois?|restructuration\sde\s(?:la\s)?dette)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'cuts-jobs',
      when: rxl`\b(?<v>supprim(?:e|ent|er|era|eront)|supprimé|licenci(?:e|ent|er|era)|licencié|rédui(?:t|re|ra)|réduit|se\ssépare\sde|biffe|coupe)\s(?:[\w'-]{1,14}\s){0,4}?(?:${number}\s?)?(?:[\w'-]{1,14}\s){0,3}?${people}\b`,
      unless: rxl`\brédui\w{0,3}\s(?:le\s)?(?:risque|temps|coût)`,
      confidence: 0.84,
    },
    {
      id: 'jobs-cut',
      when: rxl`\b${people}\b${gap(60)}\b(?<v>(?:ont\sété|seront|sont|sera|est)\s(?:supprimé|licencié|menacé)e?s?|disparaî(?:tre|tront|ssent)|perdront\sleur\semploi)\b`,
      confidence: 0.84,
    },
    {
      id: 'cut-noun',
      when: rxl`\b(?<v>suppressions?\s(?:de\s|d')(?:${number}\s?)?(?:emplois?|postes?)|licenciements?|plan\s(?:social|de\ssauvegarde\sde\sl'emploi|de\sdéparts\svolontaires)|PSE\b|réductions?\s(?:de\sl'|d'|des\s)effectifs?|compression\sd(?:e\spersonnel|'effectifs)|chômage\s(?:partiel|technique)|activité\spartielle)\b`,
      unless: rxl`\bavocats?\b`,
      confidence: 0.84,
    },
    {
      id: 'restructures',
      when: rxl`\b(?<v>restructuration|réorganisation|plan\sde\s(?:redressement|transformation|restructuration|réorganisation)|se\s(?:restructure|réorganise)|restructur(?:e|er)|réorganis(?:e|er)|(?:restructuré|réorganisé))\b`,
      unless: rxl`\b(?:conseil\sen|avocats?|cabinet|nos\sprestations)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings supprime 120 postes.'],
      ['Quarante salariés ont été licenciés à Easton.'],
      ['Plan social chez Northfield Castings'],
      ['Northfield Castings annonce la suppression de 80 emplois.', 'announced'],
      ['Northfield Castings envisage de supprimer des postes.', 'hypothetical'],
      ['La direction exclut tout licenciement.', 'negated'],
    ],
    no: ['Voir nos offres d’emploi.', 'Trois postes à pourvoir à Easton.', 'Nous créons des emplois durables.'],
  },
}
