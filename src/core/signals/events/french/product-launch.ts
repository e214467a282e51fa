import { gap, rxl } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'

const novelty = '(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|premier|première|dernier|dernière|prochaine?)'
const product =
  '(?:gamme|produits?|modèles?|série|machines?|pompes?|plateforme|logiciel|application|appli|solution|système|ligne|collection|appareil|service|offre|version|génération|capteur|robot|véhicule|moteur|outil|vanne|alliage|matériau|site\\sinternet|boutique\\sen\\sligne|presse|imprimante)'

export const productLaunch: EventRules = {
  type: 'product_launch',
  trigger: rxl`(?:lanc|dévoil|présent|commercialis|mise\ssur\sle\smarché|sur\sle\smarché|disponible|nouveauté|introdui|sort)`,
  unless: [
    rxl`\b(?:lancez|lancer\svotre|lance\sun\sappel|présent(?:e|er)\s(?:ses|les)\s(?:résultats|comptes|vœux)|représent\w+|carte\sde\sprésentation|présentez|à\sprésent|appel\sd'offres)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'launches',
      when: rxl`\b(?<v>lanc(?:e|ent|er|era)|lancé|lancé|dévoil(?:e|er)|dévoilé|présent(?:e|ent|er|era)|présenté|commercialis(?:e|er|era)|commercialisé|introdui(?:t|re)|sort(?:ira)?)\s(?:[\w'-]{1,16}\s){0,4}?(?:${novelty}\s(?:[\w'-]{1,16}\s){0,2}?${product}|(?:sa|son|une|un|notre)\s${product}|(?:la|le|les)\s${product}\s(?=[A-Z0-9])|${product}\s(?:[\w'-]{1,14}\s)?${novelty})`,
      confidence: 0.82,
    },
    {
      id: 'launch-of',
      when: rxl`\b(?<v>lancement|commercialisation|mise\ssur\sle\smarché|présentation)\s(?:de\s|du\s|d'|des\s)(?:[\w'-]{1,16}\s){0,3}?(?:${novelty}\s)?(?:[\w'-]{1,16}\s)?${product}`,
      confidence: 0.78,
    },
    {
      id: 'launched',
      when: rxl`\b${product}\b${gap(80)}\b(?<v>(?:a\sété|est|sera|ont\sété)\s(?:officiellement\s)?(?:lancé|dévoilé|présenté|commercialisé|mis\ssur\sle\smarché)e?s?|(?:est|sera)\s(?:désormais\s|maintenant\s)?disponible\s(?:dès|depuis|à\spartir|en|chez)|désormais\sdisponible)\b`,
      unless: rxl`\b(?:sur\sdemande|en\sstock|24\sh)\b`,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings lance une nouvelle gamme de pompes.'],
      ['Au salon, Northfield Castings a dévoilé son nouveau modèle N4.'],
      ['Lancement de la nouvelle plateforme'],
      ['Northfield Castings lance la gamme N9.'],
      ['La gamme N4 est désormais disponible.'],
      ['Northfield Castings lancera une nouvelle application en 2027.', 'announced'],
      ['Harlow Pompes SA lance une nouvelle gamme', 'happened', 'other'],
    ],
    no: [
      'Lancez votre projet avec nous.',
      'Le président a présenté les résultats.',
      'Nous vous présentons notre équipe.',
      'Le service est disponible sur demande.',
      'Le directeur présente la machine aux visiteurs.',
    ],
  },
}
