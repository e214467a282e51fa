import { rx, gap } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

export const strikeLabor: EventRules = {
  type: 'strike_labor',
  trigger:
    /\b(?:strik|walk(?:s|ed)? ?out|union|collective (?:bargaining|agreement)|wage (?:talks|agreement|negotiations|deal)|pay (?:talks|deal|dispute|offer)|picket|labou?r (?:dispute|agreement|contract|action|talks)|industrial action|work stoppage|lockout|contract|stoppage)/i,
  unless: [
    /\b(?:strik(?:e|es|ing) (?:a balance|the (?:right|perfect)|gold|price|zone|out|visuals?|design|resemblance|at the heart|views?)|striking (?:a|new|views?|design|architecture|distance|colou?rs?)|lightning strike|air ?strikes?|credit union|european union|student union|union (?:station|square|street|pacific|bank|budget|minister|county|city|jack)|drone strikes?|strike price|strike rate|military strike|bird strikes?|first strike|strikes? (?:me|us) as|strikes? a deal|trade union college)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'strike',
      when: rx`\b(?:(?<v>(?:go(?:es|ing)?|went|on|call(?:s|ed)?(?:\sfor)?(?:\sa)?|stag(?:es|ed|ing)(?:\sa)?|begin(?:s)?(?:\sa)?|began(?:\sa)?|end(?:s|ed)?(?:\sa|\sthe)?|threaten(?:s|ed)?(?:\sto)?|plan(?:s|ned)?(?:\sa)?|vot(?:es|ed)\s(?:to|for|on)(?:\sa)?|day\s\d+\sof(?:\sthe)?|\w{3,9}\sday\sof(?:\sthe)?)\s(?:[\w-]{2,14}\s){0,3}?strikes?)|(?:\d{1,3}|one|two|three|four|five)[\s-](?:hour|day|week|month)[\s-](?:long\s)?strikes?|strikes?\s(?:by|at|plans?|action|ballot|vote|notice|over|began|begins|ended|continues?|that|threat|hits?|enters?|got\sunder)|(?:workers|employees|pilots|drivers|union|staff|teachers|truckers?|miners|nurses|dockers|ground\sstaff|handlers|members)\s(?:\w{2,12}\s){0,4}?strike|general\sstrike)\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'strike-kind',
      when: rx`\b(?<v>(?:wildcat|token|general|warning|rolling|nationwide|national|indefinite|(?:day|week|month)-long)\s(?:\w{2,12}\s){0,2}?strikes?|(?:abandon|end|call\soff|called\soff|suspend)s?(?:ed)?\s(?:\w{2,12}\s){0,3}?strikes?)\b`,
      status: 'happened',
      actor: 'named',
      confidence: 0.82,
    },
    {
      id: 'hit-by-strike',
      when: rx`\b(?<v>(?:hit|hurt|threatened|crippled|disrupted|affected|halted|delayed|faces?|facing|averts?|averted)\s(?:by\s)?(?:an?\s)?(?:\w{2,14}\s){0,3}?strikes?)\b`,
      actor: 'named',
      status: 'happened',
      confidence: 0.78,
    },
    { id: 'strikes-title', when: rx`^(?<v>Strikes?)\s(?:at|by|hits?|over|in)\b`, actor: 'named', confidence: 0.8 },
    {
      id: 'walkout',
      when: rx`\b(?<v>walk(?:s|ed|ing)?[\s-]?outs?|work\sstoppages?|industrial\saction|lock(?:s|ed)?[\s-]?outs?|pickets?(?:ing)?|labou?r\s(?:disputes?|action|unrest|stoppage)|union\saction|down(?:ed|ing)?\stools)\b`,
      actor: 'named',
      unless: /\b(?:lockout[/ -]tagout|walk-?out (?:basement|closet|patio)|locked out of (?:your|my))\b/i,
      confidence: 0.78,
    },
    {
      id: 'agreement',
      when: rx`\b(?<v>(?:collective\s(?:bargaining\s)?(?:agreement|contract)|wage\s(?:agreement|deal|settlement|talks|negotiations)|labou?r\s(?:agreement|contract|deal|talks|negotiations)|pay\s(?:deal|talks|dispute|agreement|negotiations)|contract\s(?:talks|negotiations|dispute)\swith|union\s(?:contract|agreement|deal|vote)|tentative\s(?:agreement|deal|contract)))\b`,
      actor: 'named',
      unless: /\b(?:covered by (?:a )?collective|in accordance with the collective|salary according)\b/i,
      confidence: 0.74,
    },
    {
      id: 'union-agrees',
      when: rx`\b(?:unions?|musicians|workers|pilots|employees|machinists|members|Local\s\d+|Teamsters|UAW|steelworkers)\b${gap(70)}\b(?<v>agree(?:s|d)?\s(?:to|on)|reach(?:es|ed)?|ratif(?:y|ies|ied)|approv(?:es|ed)|reject(?:s|ed)|accept(?:s|ed)|vot(?:es|ed))\b${gap(60)}\b(?:contract|agreement|deal|offer|pay|wage|union)\b`,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'agreement-with-union',
      when: rx`\b(?<v>agreement|deal|contract|talks|negotiations)\b${gap(50)}\bwith\s(?:the\s|its\s|our\s)?(?:[A-Z]\w{1,12}\s){0,4}?(?:unions?\b|Local\s\d+|workers|Teamsters|UAW|employees'\s)`,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'unionise',
      when: rx`\b(?<v>unioni[sz](?:e|es|ed|ing|ation)|union\s(?:drive|election|campaign))\b`,
      actor: 'named',
      unless: /\b(?:non-unioni[sz]ed)\b/i,
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['Workers at Northfield Castings went on strike on Monday.'],
      ['Northfield Castings and the metalworkers union agreed on a new three-year contract.'],
      ['A two-day strike by crane operators stopped deliveries.'],
    ],
    no: [
      'We strike a balance between cost and weight.',
      'A striking new design.',
      'Lightning strikes can damage sensors.',
      'Visit our credit union.',
    ],
  },
}
