import { gap, rxl, rxlc } from '../../language/pattern.ts'
import type { EventRules } from '../../rule.ts'
import { company } from './vocabulary.ts'

export const acquisition: EventRules = {
  type: 'acquisition',
  trigger: rxl`(?:acqui|rach[eè]t|repr(?:end|is)|reprise|fusion|s'empare|empar|prise\sde\s(?:participation|contrôle)|prend\s(?:le\scontrôle|une\sparticipation)|rejoint\sle\sgroupe|s'offre|met\sla\smain|rapproch)`,
  unless: [
    rxl`\b(?:acquérir\s(?:des|de\snouvelles|une)\s(?:compétences?|connaissances?|expérience|clients?|savoir)|acquisition\s(?:de\s(?:données|compétences|clients|matériel|machines|terrain)|client)|expérience\sacquise|prix\sd'achat|acheter\s(?:en\sligne|maintenant)|reprise\s(?:de\sl'activité\s(?:économique|normale)|économique|des\s(?:cours|ventes|travaux)|d'ancien)|fusion\s(?:des\smétaux|du\smétal|nucléaire)|four\sde\sfusion|point\sde\sfusion)\b`,
  ],
  future: 'announced',
  rules: [
    {
      id: 'buys',
      when: rxl`\b(?<v>acqu(?:iert|ièrent|érir|erra)|(?<!\b(?:les|des|aux|nos|ses|ces)\s)acquis|rach[eè]t(?:e|ent|er|era)|racheté|reprend(?:re|ra)?|repris|s'offre|s'empare\sde|prend\sle\scontrôle\sde|met\sla\smain\ssur)\b${gap(110)}\b${company}\b`,
      confidence: 0.84,
    },
    {
      id: 'buys-name',
      when: rxlc`\b(?<v>acquiert|(?<!\b(?:les|des|aux|nos|ses|ces)\s)acquis|rach[eè]te|racheté|reprend|repris|s'offre|s'empare\sde|acquérir|racheter)\s(?:le\s|la\s|l'|les\s)?(?:[a-zà-ÿ][\w'-]{1,18}\s){0,4}?(?<counterparty>[A-Z][\w&.-]{2,24}(?:\s[A-Z][\w&.-]{1,24}){0,3})`,
      unless: rxl`\b(?:matériel|machine|terrain|stock|véhicule)s?\b`,
      confidence: 0.84,
    },
    {
      id: 'acquisition-of',
      when: rxl`\b(?<v>acquisition|rachat|reprise|prise\sde\s(?:contrôle|participation)|fusion)\s(?:de\s(?:la\s(?:société|majorité|totalité)\s|l'|la\s)?|du\s|d'|par\s(?:le\s|la\s)?|avec\s|dans\s)(?:[\w'-]{1,20}\s){0,4}?(?:[A-Z]|${company})`,
      confidence: 0.78,
    },
    {
      id: 'acquired-by',
      when: rxl`\b(?<v>(?:est|sont|a\sété|ont\sété|sera|seront|vient\sd'être)\s(?:racheté|acquis|repris|absorbé)e?s?|rachetée?|reprise?)\spar\b`,
      confidence: 0.82,
    },
    {
      id: 'merges',
      when: rxl`\b(?<v>fusionn(?:e|ent|er|eront)|fusionné|se\srapproche(?:nt)?\sde|rejoint\sle\sgroupe|rejoignent\sle\sgroupe|prend\sune\sparticipation|entre\sau\scapital)\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings rachète le fabricant de pompes Harlow.'],
      ['Northfield Castings a acquis 100 % du capital de Harlow Pompes.'],
      ['Avec l’acquisition de Harlow Pompes, nous renforçons notre présence.'],
      ['Northfield Castings reprend Harlow Pompes'],
      ['Northfield Castings a été rachetée par le groupe Bellweather.'],
      ['Northfield Castings compte racheter un concurrent en 2027.', 'planned'],
      ['Northfield Castings étudie la possibilité de racheter le fabricant Harlow.', 'hypothetical'],
    ],
    no: [
      'Nos stagiaires peuvent acquérir des compétences en fonderie.',
      'Le four de fusion consomme moins.',
      'Achetez en ligne au meilleur prix.',
      'La reprise économique se confirme.',
    ],
  },
}
