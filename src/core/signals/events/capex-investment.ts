import { rx, gap } from '../language/pattern.ts'
import { facility, money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const capexInvestment: EventRules = {
  type: 'capex_investment',
  trigger:
    /\b(?:invest(?:s|ed|ing|ments?)?\b|spend|capex|capital expenditure|moderni[sz]|upgrad|new (?:equipment|machine|line|furnace|press)|buy|expansion|renovat|order|pour|plow|\bcost (?:us |about |around |some |over |more than )?\S?\d)/i,
  unless: [
    /\b(?:investment (?:bank|advis|manage|firm|fund|strategy|portfolio|opportunit|company|trust|group|platform|products?|casting|property)|investor relations|real estate invest|invest in (?:your|people|yourself|stocks|our (?:people|team|communit))|foreign direct investment in the country|series [A-H]|seed|raised|venture capital|return on investment|equity investment|worth the investment|time investment|impact investing)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'invests-money',
      when: rx`\b(?<v>invest(?:s|ed|ing)?|spend(?:s|ing)?|spent|pour(?:s|ed|ing)?|commit(?:s|ted|ting)?|pump(?:s|ed)|plow(?:s|ed)|allocat(?:es?|ed))\s(?:an?\s(?:additional|further|total\sof|estimated)\s|over\s|more\sthan\s|up\sto\s|about\s|around\s|approximately\s|some\s|nearly\s|another\s|roughly\s|close\sto\s|almost\s){0,2}${money}${gap(60)}\b(?:in|into|on|to|at|over|for)\b`,
      unless:
        /\b(?:personally invested|customers spend|consumers spend|households|research (?:and|&) development|in (?:the )?(?:fund|startup|company|shares|stocks)|settlement|charity|advertising|marketing|series)\b/i,
      confidence: 0.86,
    },
    {
      id: 'investment-of',
      when: rx`\b(?<v>investments?|expansion|project|moderni[sz]ation|upgrade|capital\sexpenditures?|capex)\s(?:program(?:me)?\s|plan\s|project\s|in\s[A-Z]\w{2,20}\s)?(?:of|to|totall?ing|worth|valued\sat|amount(?:s|ing|ed)?\sto)\s(?:about\s|around\s|over\s|more\sthan\s|up\sto\s|approximately\s|nearly\s|some\s)?${money}`,
      unless: /\b(?:fund|portfolio|shares|investor|equity|stake|placement)\b/i,
      confidence: 0.82,
    },
    {
      id: 'money-investment',
      when: rx`(?<!\w)(?:${money}|multi-?million(?:[\s-](?:dollar|euro|pound))?)[\s-](?:\w{2,16}\s){0,3}?(?<v>investments?|capital\s(?:project|investment|expenditure|programme?)|expansion|upgrade|moderni[sz]ation|facility|plant|factory|renovation|refurbishment)\b`,
      unless:
        /\b(?:fund|credit facility|loan facility|debt facility|portfolio|equity investment|direct investment from|raised|from (?:an?|the) (?:\w+ )?(?:investor|family office)|growth investment|revolving)\b/i,
      confidence: 0.78,
    },
    {
      id: 'invests-in-equipment',
      when: rx`\b(?<v>invest(?:s|ed|ing)?\s(?:heavily\s|significantly\s|further\s)?in|investment\sin|install(?:s|ed|ing)?|purchas(?:es|ed|ing)|order(?:s|ed)|acquir(?:es|ed)|commission(?:s|ed))\s(?:an?\s|its\s|our\s|the\s|new\s|two\s|three\s|additional\s|state-of-the-art\s|modern\s|advanced\s|\d+\s){1,4}(?:[\w'&.,-]{1,18}\s){0,4}?(?:equipment|machinery|machines?|press(?:es)?|furnaces?|robots?|production\slines?|automation|kilns?|cranes?|CNC\s\w{3,12}|machining\scent(?:er|re)s?|aircraft|vessels?|fleet|trucks|${facility}|infrastructure)\b`,
      unless:
        /\b(?:for (?:our|a) (?:customer|client)s?|we (?:install|commission|purchase)|installs? for|heart|washing machine)\b/i,
      confidence: 0.74,
    },
    {
      id: 'plans-investment',
      when: rx`\b(?:plans?\sto|intends?\sto|will|to|announc(?:es?|ed))\s(?:significantly\s|further\s)?(?<v>expand|increase|boost|step\sup|double)\s(?:its\s|our\s|the\s|their\s)?(?:capital\s)?(?:investments?|capital\sexpenditures?|capex|spending)\s(?:in|on|at|by|to)\b`,
      confidence: 0.82,
      status: 'planned',
    },
    {
      id: 'expands-investment',
      when: rx`\b(?<v>expands?|increases?|boosts?|doubles?)\s(?:its\s)?investment\sin\b`,
      confidence: 0.8,
    },
    {
      id: 'cost-and-built',
      when: rx`\b(?:it|they|line|lines|furnaces?|ovens?|press(?:es)?|machines?|building|hall|plant|boiler|kilns?)\s(?<v>cost)\s(?:us\s|about\s|around\s|some\s|over\s|more\sthan\s){0,2}${money}${gap(40)}\b(?:built|installed|create|replac|square|capacity|tonnes)`,
      unless: /\b(?:recall|fine|settlement|would have cost|may cost|could cost)\b/i,
      confidence: 0.76,
    },
    { id: 'invested-headline', when: rx`(?<!\w)${money}\s(?<v>invested)\sin\b`, confidence: 0.8 },
  ],
  examples: {
    yes: [
      ['Northfield Castings invests EUR 14 million in a new moulding line.'],
      ['We are spending $6 million on new furnaces.'],
      ['The company plans to invest more than $30 million in its Easton plant.', 'planned'],
      ['Northfield Castings Completes $20 Million Expansion'],
      ['It cost £640,000 and was built in eleven weeks.'],
    ],
    no: [
      'Invest in your team.',
      'Investment castings from our foundry.',
      'Northfield Castings raised $20 million in a seed round.',
      'A return on investment within a year.',
    ],
  },
}
