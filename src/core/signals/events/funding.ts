import { rx, gap } from '../language/pattern.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const round =
  '(?:(?:pre-)?seed|series\\s[A-H]\\d?|bridge|growth|angel|funding|financing|investment|equity|venture|debt|extension|Wefunder|crowdfunding)'

export const funding: EventRules = {
  type: 'funding',
  trigger:
    /\b(?:rais(?:e[sd]?|ing)|fund(?:s|ing|ed|raising)?|financ(?:e|ed|ing)|loan|credit (?:facility|line|agreement)|series [A-H]|seed|grants?|investment|invest(?:s|ed|ors?)|private placement|offering|placing|placement|bonds?|notes|tranche|venture|capital|backed|backing|round|refinanc)/i,
  unless: [
    /\b(?:initial public offering|investment advice|super PAC|round of (?:labou?r|headlines|elections|talks|negotiations)|product offerings?|service offerings?|our offerings?|fund ?raiser for|raising (?:awareness|the bar|standards)|raise (?:awareness|the bar)|charity|scholarship)\b/i,
    /\b(?:how to|tips|guide to|you can|your (?:business|company|startup))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'raises',
      when: rx`\b(?<v>rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|clos(?:e|es|ed|ing)(?:\son)?|land(?:s|ed)?|bag(?:s|ged)|nets?|attract(?:s|ed)|receiv(?:es|ed)|obtain(?:s|ed)|completes?|completed|pulls?\sin|locks\sin|wins|garner(?:s|ed))\s(?:\w{1,16}\s){0,5}?(?:an?\s|over\s|up\sto\s|more\sthan\s|approximately\s|around\s|about\s|nearly\s|another\s|total\sof\s)*?${money}${gap(70)}(?:\b${round}\b|\bround\b|\bcapital\b|\bloan|\bcredit\b|\bnotes\b|\bbonds?\b|\bgrant|\bfacility\b|\bfunds?\b|\bgross\sproceeds\b|\binvestors?\b|\boffering\b|\bprivate\splacement\b|\bsenior\b)`,
      actor: 'named',
      unless: /\b(?:for charity|fund closes|prizes?|manufacturing facility|settlement|damages|contract)\b/i,
      confidence: 0.92,
    },
    {
      id: 'closes-round',
      when: rx`\b(?<v>rais(?:es?|ed|ing)|secur(?:es?|ed|ing)|clos(?:es?|ed|ing)(?:\son)?|complet(?:es?|ed|ion\sof)|announc(?:es?|ed|ing)|led|leads|joined|co-led)\s(?:its\s|our\s|an?\s|the\s|their\s|first\s|final\s|oversubscribed\s|${money}\s|of\s|new\s|in\s|strategic\s){0,6}(?:series\s[A-H]\d?\b|(?:pre-)?seed\s(?:round|funding|financing)|${round}\sround|growth\s(?:investment|equity|capital|financing)|private\splacement|equity\s(?:placing|placement|offering|raise|financing|investment)|bridge\sloan|debt\sfinancing|term\sloan|(?:revolving\s)?credit\sfacilit(?:y|ies)|refinancing|registered\sdirect|public\soffering|bond\sissue|rights\sissue|convertible\s(?:notes|bonds?|loan))`,
      actor: 'named',
      confidence: 0.88,
    },
    {
      id: 'round-fact',
      when: rx`(?<!\w)(?<v>${money}\s(?:\w{1,14}\s){0,2}(?:series\s[A-H]\b|(?:pre-)?seed\b|(?:funding|financing|investment|equity|venture)\sround|venture\sdebt|term\sloan|credit\sfacility|private\splacement|growth\sinvestment|grant\b|direct\sinvestment))`,
      actor: 'named',
      unless: /\b(?:had previously|in previous|competitors?|monetary)\b/i,
      confidence: 0.84,
    },
    {
      id: 'funding-from',
      when: rx`\b(?<v>(?:the|this|new|latest|total|fresh)\s(?:funding|financing|investment|funding\sround|capital\sraise|grant(?:\sfunding)?|loan))\s(?:round\s)?(?:was\sled|is\sled|led|originates|comes|came|from|of|brings|will\s(?:help|be\sused|enable|allow|support)|provides)\b`,
      actor: 'named',
      unless: /\b(?:investment (?:bank|firm|climate|adviser)|research|plant)\b/i,
      confidence: 0.72,
    },
    {
      id: 'grant',
      when: rx`\b(?<v>receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|w[io]ns?|obtain(?:s|ed)|(?:was|were|been|is)\s(?:awarded|granted))\b${gap(60)}(?:${money}${gap(30)}\bgrants?\b|\bgrants?\b${gap(30)}(?:${money}|\bfrom\b))`,
      unless: /\b(?:grant packages?|small businesses (?:that|will)|students|nonprofits|scholarship)\b/i,
      confidence: 0.86,
    },
    {
      id: 'grant-given',
      when: rx`\b(?<v>award(?:s|ed)?|grant(?:s|ed)?|giv(?:es)|gave)\b${gap(40)}(?:${money}${gap(30)}\bgrants?\b|\bgrants?\b)`,
      actor: 'object',
      confidence: 0.84,
    },
    {
      id: 'raises-bare',
      when: rx`\b(?<v>rais(?:es|ed)|clos(?:es|ed)\son)\s(?:over\s|an?\sadditional\s|another\s|up\sto\s|nearly\s|a\s)?${money}(?:\s(?:to|for|from|in|led|as)\b|[.,!]?$)`,
      unless:
        /\b(?:for (?:charity|cancer|children|the hospital)|prices?|dividend|awareness|guidance|estimate|target|fee)\b/i,
      confidence: 0.74,
    },
    {
      id: 'round-joined',
      when: rx`\b(?:also\s|have\s|has\s)?(?<v>participat(?:ed|ing)\sin\sthe\s(?:round|financing|funding)|also\sparticipated|joined\sthe\sround|led\sthe\sround)\b`,
      status: 'happened',
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'this-round',
      when: rx`\b(?:this|the)\s(?:latest\s|new\s)?(?<v>(?:financing|funding|investment)\sround|capital\sraise)\b`,
      confidence: 0.7,
    },
    {
      id: 'proceeds',
      when: rx`\b(?:net\s|gross\s|the\s)?(?<v>proceeds)\s(?:from|of)\s(?:the|this|these|its|our)\s(?:\w{2,16}\s){0,3}?(?:offering|placement|financing|sales?|round|issue|loan)\b`,
      confidence: 0.66,
    },
    {
      id: 'securities',
      when: rx`\b(?<v>(?:issu(?:e|es|ed|ing|ance\sof)|sell(?:s|ing)?|sold|place[sd]|pric(?:es|ed|ing\sof)|offer(?:s|ing)|launch(?:es|ed)))\s(?:an?\s|its\s|of\s|the\s|new\s|any\s|additional\s|further\s|${money}\s|in\s|up\sto\s|aggregate\s){0,6}(?:senior\s|secured\s|unsecured\s|convertible\s|green\s|hybrid\s|corporate\s|subordinated\s){0,3}(?:bonds?|notes|securities|units|debentures|public\soffering|private\splacement|rights\soffering)\b`,
      unless: /\b(?:research notes|release notes|storage units|residential units|business units?)\b/i,
      confidence: 0.82,
    },
    {
      id: 'purchase-agreement',
      when: rx`\b(?<v>entered\sinto|signed|enters\sinto|signs|closed|secured|agreed)\s(?:an?\s|definitive\s|the\s|into\s|new\s){0,4}(?:${money}\s)?(?:securities\spurchase|loan|credit|financing|funding|subscription|facility|note\spurchase|equity\spurchase|standby\sequity)\s(?:agreements?|facilit(?:y|ies))\b`,
      actor: 'named',
      confidence: 0.9,
    },
    {
      id: 'invests-in',
      when: rx`\b(?<v>(?:receiv(?:es?|ed)|secur(?:es?|ed)|announc(?:es?|ed)|attract(?:s|ed)|gets|got|lands?)\s(?:an?\s|the\s|new\s|its\s|strategic\s|significant\s|majority\s|minority\s|growth\s|equity\s|additional\s|${money}\s|direct\s){0,5}(?:investment|funding|backing|capital)\sfrom)\b`,
      actor: 'named',
      confidence: 0.88,
    },
    {
      id: 'placement-agent',
      when: rx`\bis\sacting\sas\s(?:the\s|sole\s|exclusive\s|lead\s){0,3}(?<v>placement\sagent|bookrunn\w{2,5}|underwriter)\sfor\sthe\soffering`,
      status: 'announced',
      actor: 'named',
      confidence: 0.75,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings raises $18 million in Series B funding.'],
      ['We have closed a EUR 12m growth financing led by Varden Capital.'],
      ['Northfield Castings has secured a £4.5 million loan from the regional development bank.'],
      ['The company entered into a securities purchase agreement with two investors.', 'announced'],
      ['Northfield Castings was awarded a $2 million grant from the state energy office.'],
      ['Northfield Castings does not intend to issue any additional notes.', 'negated'],
      ['Northfield Castings plans to raise $40 million in a public offering.', 'planned'],
    ],
    no: [
      'Raise the bar with castings that last.',
      'We raised $3,000 for charity at the summer fair.',
      'How to raise $1 million in seed funding for your startup.',
      'Our product offering includes grey iron and ductile iron.',
      'Investment castings are poured in ceramic moulds.',
    ],
  },
}
