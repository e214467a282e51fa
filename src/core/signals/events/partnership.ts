import { rx, rxc } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const partnership: EventRules = {
  type: 'partnership',
  trigger:
    /\b(?:partner|partnes|alliance|joint venture|collaborat|team(?:s|ed)? up|join(?:s|ed)? forces|reseller|distribut(?:or|ion) agreement|memorandum|mou\b|integrat|cooperat|co-operat|sponsor|agreement with|affiliat)/i,
  unless: [
    /\b(?:we partner with|look forward to (?:collaborating|partnering)|developed in collaboration|commissioned by|stock purchase|partnered with (?:\w+ )?employees|limited partner|general partner|managing partner|law partner|partner at|partners at|trusted partner|ideal partner|your partner|become a partner|partner (?:portal|program|login|page)|business partners? (?:who|that)|life partner|domestic partner|public-private|in-person)\b/i,
    /\b(?:our partners|partners include|existing partners|strategic partners\b|industry partners|channel partners)\b(?! (?:with|to))/i,
  ],
  future: 'announced',
  bothSides: true,
  rules: [
    {
      id: 'partners-with',
      when: rx`\b(?<v>partner(?:s|ed|ing)?(?:\sup)?\swith|team(?:s|ed|ing)?\sup|team(?:s|ed|ing)\swith|join(?:s|ed|ing)?\sforces|collaborat(?:es|ed|ing)\swith|all(?:ies|ied)\swith|cooperat(?:es|ed)\swith)\b`,
      unless:
        /\b(?:partnering with you|we partner with (?:our )?(?:clients|customers|companies|businesses|organizations)|when partnering|by partnering with us|(?:has|have) (?:long )?partnered with (?:\w+ ){0,3}(?:clients|companies|brands)|team up with (?:our|your))\b/i,
      confidence: 0.86,
    },
    {
      id: 'announces-partnership',
      when: rx`\b(?:announc(?:es?|ed|ing)|sign(?:s|ed|ing)?|enter(?:s|ed|ing)?(?:\sinto)?|form(?:s|ed|ing)?|establish(?:es|ed)?|ink(?:s|ed)|strik(?:es)|struck|forg(?:es|ed)|launch(?:es|ed)?|creat(?:es?|ed)|extend(?:s|ed)?|expand(?:s|ed)?|renew(?:s|ed)?|deepen(?:s|ed)?|strengthen(?:s|ed)?|unveil(?:s|ed)|agree(?:d|s)?|latest|through|via|expands|into|in|in\sa|new|enters)\s(?:an?\s|its\s|the\s|our\s|their\s|into\s|on\s|to\s)*?(?:[\w'&.®-]{1,20}\s){0,5}?(?<v>partnerships?|alliance|joint\sventure|collaboration|co-?operation|memorandum\sof\sunderstanding|MOU|(?:reseller|distribution|licensing|co-?operation|collaboration|partnership|marketing|integration|sponsorship)\s(?:agreement|deal))\b(?=[^;]{0,30}\b(?:with|between|to|for|agreement|deal|that)\b)`,
      unless:
        /\b(?:in (?:close )?(?:partnership|collaboration|cooperation) with (?:our|the) (?:clients?|customers?)|through (?:\w+ )?partnerships? with|partnership program|relationships?,|through the partnership)\b/i,
      confidence: 0.84,
    },
    {
      id: 'partner-to',
      when: rxc`[A-Z]\w{2,20}\s(?<v>Partner(?:ing)?|Team\sUp|Join\sForces|Collaborate)\s(?:[Tt]o|[Oo]n|[Ff]or|[Ii]n)\b`,
      confidence: 0.78,
    },
    {
      id: 'this-partnership',
      when: rx`\bthis\s(?:strategic\s|new\s|exclusive\s|groundbreaking\s|exciting\s)?(?<v>partnership|collaboration|alliance|joint\sventure)\s(?:brings|aims|will|marks|allows|enables|combines|is|represents|strengthens|expands|builds)\b`,
      confidence: 0.68,
    },
    {
      id: 'their-partnership',
      when: rx`\b(?:their|its|our|recent|following|newly\sannounced)\s(?:recent\s|new\s|strategic\s)?(?<v>partnership|collaboration|alliance|joint\sventure)\swith\s[A-Z]`,
      confidence: 0.74,
    },
    {
      id: 'selects-as-partner',
      when: rx`\b(?<v>select(?:s|ed)|chooses|chose|names?|named|appoint(?:s|ed))\s[A-Z][^;]{2,60}?\sas\s(?:its\s|an?\s|the\s)?(?:[\w-]{3,14}\s){0,2}?(?:partner|sponsor\sbank|provider\spartner)\b`,
      confidence: 0.78,
    },
    {
      id: 'between',
      when: rx`\b(?:the\s|a\s|this\s|new\s|strategic\s)(?:\w{3,14}\s){0,2}?(?<v>partnership|collaboration|alliance|joint\sventure)\s(?:between|with)\b`,
      unless: /\b(?:any|no)\s+(?:partnership|joint venture)/i,
      confidence: 0.72,
    },
    {
      id: 'integrates',
      when: rx`\b(?:announc(?:es?|ed)|launch(?:es|ed)|complet(?:es|ed)|new)\s(?:an?\s|its\s|the\s|new\s|of\s){0,3}(?<v>integration)\s(?:with|between)\b`,
      confidence: 0.76,
    },
    {
      id: 'appointed-distributor',
      when: rx`\b(?<v>appoint(?:s|ed)|names?|named|sign(?:s|ed))\b[^;]{0,60}?\b(?:as\s)?(?:its\s|an?\s|the\s)?(?:exclusive\s|authori[sz]ed\s|official\s|new\s|\w{3,14}\s){0,3}(?:distributor|reseller|sales\s(?:partner|agent)|dealer)\b`,
      confidence: 0.8,
    },
    {
      id: 'official-partner',
      when: rx`\b(?<v>becom(?:es?|ing)|became|named)\s(?:the\s|an\s|a\s)?(?:official|exclusive|preferred|founding|title|presenting)\s(?:\w{2,16}\s){0,3}?(?:partner|sponsor|supplier)\b`,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings partners with Osprey Components on lighter valve seats.'],
      ['Northfield Castings announces strategic partnership with Harlow Pumps', 'announced'],
      ['Northfield Castings and Harlow Pumps of Tartu have signed a partnership for condition monitoring.'],
      ['We have signed a distribution agreement with Trentmoor Logistics.'],
      ['The two companies formed a joint venture with a Danish foundry.'],
    ],
    no: [
      'Your trusted partner for ductile iron.',
      'Become a partner today.',
      'Our partners include foundries in six countries.',
    ],
  },
}
