import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const sustainabilityCommitment: EventRules = {
  type: 'sustainability_commitment',
  trigger:
    /\b(?:net[- ]zero|carbon|climate|emission|sustainab|renewable|science[- ]based|ESG\b|decarboni|circular|green energy|greenhouse|recycl)/i,
  unless: [
    /\b(?:carbon (?:steel|fib|copy|black|dating|content|monoxide)|sustainable (?:growth|competitive|advantage|profit|returns|business model)|financially sustainable|climate control|emission control|exhaust emissions? test|low-emission vehicles for|renewable energy (?:company|developer|projects?|sector|market)|zero emissions vehicle)\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  rules: [
    {
      id: 'net-zero',
      when: rx`\b(?<v>(?:net[\s-]zero|carbon[\s-]neutral(?:ity)?|climate[\s-]neutral(?:ity)?|carbon[\s-]free|carbon[\s-]negative|zero[\s-]carbon|100\s?%\srenewable|fossil[\s-]free))\b${gap(80)}\b(?:by|in|before|goal|target|commit\w{0,6}|ambition|pledge)\b`,
      unless: /\b(?:global goals?|countries|governments?|world|aligning|national|industry's)\b/i,
      confidence: 0.78,
      status: 'planned',
    },
    {
      id: 'commits',
      when: rx`\b(?<v>commit(?:s|ted|ting|ment)?|pledg(?:es?|ed|ing)|aims?|targets?|goals?|vow(?:s|ed)|plans?|set(?:s)?|promis(?:es|ed)|ambition|striv(?:es|ing))\b${gap(70)}\b(?:net[\s-]zero|carbon[\s-]neutral\w{0,3}|climate[\s-]neutral\w{0,3}|decarboni[sz]\w{1,6}|(?:reduc\w{1,6}|cut(?:ting)?|halv(?:e|ing)|lower(?:ing)?)\s(?:its\s|our\s|the\s|their\s)?(?:[\w-]{2,16}\s){0,3}?(?:emissions|carbon\s(?:footprint|emissions)|CO2)|100\s?%\srenewable|science[\s-]based\stargets?|(?:energy|renewable)\stransition\sby|sustainable\spractices|sustainab(?:le|ility)\s(?:goals?|targets?|commitment))\b`,
      unless:
        /\b(?:help(?:s|ing)? (?:\w+ ){0,4}(?:customers|clients|companies|businesses)|global goals?|their sustainability goals|your)\b/i,
      confidence: 0.72,
      status: 'planned',
    },
    {
      id: 'sbti',
      when: rx`\b(?:science[\s-]based\stargets?\s(?:initiative|\(SBTi\))?|SBTi)\b${gap(50)}\b(?<v>validat\w{1,5}|approv\w{1,5}|join\w{0,3}|commit\w{0,4}|sign\w{0,3}|submit\w{0,4})\b`,
      confidence: 0.84,
    },
    {
      id: 'report',
      when: rx`\b(?<v>publish(?:es|ed)|releas(?:es|ed|e\sof)|issu(?:es|ed)|launch(?:es|ed)|unveil(?:s|ed))\s(?:its\s|our\s|the\s|this\s|first\s|annual\s|inaugural\s|\d{4}\s)*(?:[\w-]{2,14}\s)?(?:sustainability|ESG|climate|impact|environmental|corporate\sresponsibility)\s(?:and\s\w{3,14}\s)?(?:report|strategy|roadmap|plan|policy)\b`,
      confidence: 0.74,
    },
    {
      id: 'reduces',
      when: rx`\b(?<v>reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed)?|halv(?:es|ed))\s(?:its\s|our\s|the\s)(?:[\w-]{2,16}\s){0,3}?(?:carbon\sfootprint|(?:carbon|CO2|greenhouse\sgas|GHG)\s(?:\w{2,10}\s)?emissions|carbon\sintensity)\s(?:by|from)\b`,
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['We have committed to net zero by 2040.', 'planned'],
      ['Northfield Castings pledges to cut its carbon emissions by half.', 'planned'],
      ['Northfield Castings publishes its first sustainability report.'],
    ],
    no: ['Carbon steel castings.', 'Sustainable growth is our aim.', 'Climate control in every hall.'],
  },
}
