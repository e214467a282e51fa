import { rx } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const standard =
  '(?:(?:ISO(?:/IEC)?|EN|AS|IATF|SOC|BRC(?:GS)?|HITRUST|CMMC|PCI(?:[\\s-]DSS)?|FSSC|GMP|cGMP|NADCAP|LEED|B[\\s-]Corp|OHSAS|TISAX|FedRAMP|CE|UL|SQF|GDP|HACCP|WBENC|ASME|API|R2)(?:[\\s-]?(?:v?\\d[\\d.:-]{0,10}|II|Type\\s(?:II|2|1|I)))?)'

export const certification: EventRules = {
  type: 'certification',
  trigger: /\b(?:certif|accredit|ISO\b|SOC 2|compliance|IATF|AS9100|B Corp|recertif)/i,
  unless: [
    /\b(?:gift certificate|internal certification|courses (?:are|is)|and are certified by|stock certificate|birth certificate|certified (?:mail|copy|public accountant|translations?)|must be certified|certification (?:preferred|required|course|exam|training)|certificate (?:program|course) (?:for|in)|get certified|teaching certificate|certified pre-owned|accredited investors?|certificates? of deposit)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'achieves',
      when: rx`\b(?<v>achiev(?:es?|ed|ing)|earn(?:s|ed|ing)?|receiv(?:es?|ed|ing)|obtain(?:s|ed|ing)?|attain(?:s|ed|ing)?|gain(?:s|ed)?|secur(?:es?|ed|ing)|awarded|grant(?:s|ed)|w[io]ns?|complet(?:es?|ed|ing)|renew(?:s|ed|ing)?|maintain(?:s|ed)|pass(?:es|ed)|announc(?:es?|ed|ing))\s(?:its\s|our\s|the\s|an?\s|full\s|new\s|of\s|prestigious\s|official\s)*(?:[\w'&./:®-]{1,20}\s){0,7}?(?:certifications?|accreditations?|recertification|certificates?|${standard}\s(?:compliance|audit|attestation|approval|status|report))\b`,
      unless:
        /\b(?:employees who|students|candidates|individuals|participants|attendees|learners|help(?:s|ing)? (?:\w+ ){0,3}(?:achieve|obtain|attain))\b/i,
      confidence: 0.88,
    },
    {
      id: 'is-certified',
      when: rx`\b(?:has\sbeen|have\sbeen|is|are|was|were|been|became|becomes|now)\s(?:now\s|officially\s|recently\s|successfully\s|fully\s|again\s){0,2}(?<v>(?:re-?)?certified|accredited)\s(?:to|for|by|under|in\saccordance|according|as|${standard})`,
      unless:
        /\b(?:is certified by the (?:board|american board)|board[- ]certified|must|students|graduates|he is|she is|i am|teachers?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'holds',
      when: rx`\b(?<v>holds?|with|has|maintains?|including|under)\s(?:its\s|an?\s|the\s|new\s|full\s|prestigious\s|dual\s){0,2}(?:certifications?\s(?:such\sas|including|for|to)\s)?${standard}\s(?:and\s${standard}\s)?(?:certifications?|accreditation|certified)?(?=[^;]{0,40}(?:\bcertif|\baccredit|[.,!]?$|,))`,
      confidence: 0.7,
    },
    {
      id: 'becomes-certified',
      when: rx`\b(?<v>becom(?:es?|ing)|became)\s(?:an?\s|the\s(?:first\s)?)?(?:[\w'&/:-]{1,20}\s){0,4}?(?:${standard}[\s-])?(?:certified|accredited)\b`,
      confidence: 0.82,
    },
    {
      id: 'accreditation-of',
      when: rx`\b(?:this|the|new|our|its)\s(?:[\w/:-]{2,16}\s){0,3}?(?<v>accreditation|certification)\s(?:highlights|demonstrates|confirms|validates|recogni[sz]es|reflects|underscores|affirms|shows|marks|follows|is\san\supgrade)\b`,
      confidence: 0.7,
    },
    { id: 'upgrade-standard', when: rx`\b${standard}\s(?<v>is\san\supgrade)\b`, confidence: 0.6 },
  ],
  examples: {
    yes: [
      ['Northfield Castings achieves ISO 14001 certification.'],
      ['Our Easton plant has been certified to IATF 16949.'],
      ['Northfield Castings receives accreditation from the national test laboratory body.'],
    ],
    no: ['ISO 9001 certification preferred.', 'Send it by certified mail.', 'A gift certificate for two.'],
  },
}
