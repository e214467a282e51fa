import { rx, gap } from '../language/pattern.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const figure =
  '(?:(?:net\\s|gross\\s|operating\\s|pretax\\s|pre-tax\\s|annual\\s|quarterly\\s|total\\s|consolidated\\s|like-for-like\\s|same-store\\s|comparable\\s|organic\\s|group\\s|adjusted\\s|underlying\\s|order\\s|market\\s|vehicle\\s|wholesale\\s|\\w{2,9}\\srevenue\\s)*(?:revenues?|sales(?:\\svolumes?)?|turnover|profits?(?:ability)?|earnings(?:\\sper\\sshare)?|income|EBITDA|EBITA?|EPS|results?|margins?|bookings|order\\sintake|orders|shipments|deliveries|market\\sshare|passenger\\straffic|volumes?))'
const down =
  '(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slid(?:es?)?|slump(?:s|ed)?|plung(?:es?|ed)|tumbl(?:es?|ed)|sank|sinks?|shr[aiu]nk|slip(?:s|ped)|dip(?:s|ped)|down\\b|halved|weaken(?:s|ed)|contract(?:s|ed)|miss(?:es|ed)|lower\\b|deteriorat(?:es|ed)|plummet(?:s|ed)|eased|drops)'

export const earningsDecline: EventRules = {
  type: 'earnings_decline',
  trigger:
    /\b(?:revenues?|sales|turnover|profit|earnings|income|ebitd?a?|eps|results|margins?|orders|loss|quarter|volumes?|market share|shares)/i,
  unless: [
    /\b(?:market (?:is|was) (?:expected|projected)|weight loss|data loss|heat loss|hair loss|hearing loss|loss prevention|loss of life|sales (?:reps?|team|manager|force|training)|your (?:sales|revenue|profit)|down payment|profit[- ]sharing)\b/i,
  ],
  future: 'planned',
  comparesYears: true,
  rules: [
    {
      id: 'figure-down',
      when: rx`\b${figure}\b(?:,\s[^,;]{3,60},)?(?:\s(?:for|in|of|from|on|at|during|excluding|including)\s[^;]{0,60}?)?\s(?:has\s|have\s|also\s|was\s|were\s|\w{4,14}ly\s|by\s|more\sthan\s|is\s|are\s|its\s){0,3}(?<v>${down})\b`,
      unless:
        /\b(?:loss(?:es)? (?:narrowed|fell|decreased)|costs? (?:fell|decreased|declined)|break(?:s|ing)? down|slow(?:s|ed)? down|step(?:s|ped)? down|shut(?:s|ting)? down|if (?:sales|profits|orders))\b/i,
      confidence: 0.86,
    },
    {
      id: 'less-than-before',
      when: rx`\b${figure}\b${gap(60)}(?<v>of|was|were|stood\sat|amounted\sto|totall?ed|to|reached)\s(?<now>${money})${gap(140)}(?:compared\s(?:with|to)|versus|against|\(previous\syear:?|previously|down\sfrom|from|vs\.?)\s?(?:[\w'.-]{1,16}\s){0,7}?(?<before>${money})`,
      unless: /\b(?:net loss|operating loss|loss of|costs?|expenses|guidance|outlook|expected)\b/i,
      compare: 'less',
      confidence: 0.84,
    },
    {
      id: 'decline-in',
      when: rx`\b(?<v>(?:decline|decrease|drop|fall|slump|slide|dip|reduction|shortfall|downturn)s?)\s(?:in|of)\s(?:its\s|our\s|the\s|total\s|net\s|\w{3,14}\s){0,3}?${figure}\b`,
      unless: /\b(?:costs?|expenses|emissions|losses|net loss|prices?|avoid|prevent)\b/i,
      confidence: 0.8,
    },
    {
      id: 'sales-slide',
      when: rx`\b(?:sales|profit|revenue|earnings|margin)\s(?<v>slide|slump|decline|drop|shortfall|downturn)s?\b`,
      confidence: 0.78,
    },
    {
      id: 'posts-loss',
      when: rx`\b(?<v>post(?:s|ed)|report(?:s|ed)|swings?\s(?:back\s)?to|swung\sto|record(?:s|ed)|incur(?:s|red)|suffer(?:s|ed)|book(?:s|ed)|made|widens?|widened)\s(?:an?\s|its\s|to\s)?(?:[\w$€£.,-]{1,20}\s){0,5}?loss(?:es)?\b`,
      unless:
        /\b(?:net loss (?:narrowed|of \$[\d.]+ \w+,? (?:compared|improv))|job loss|loss of (?:life|customers|data)|narrower|smaller loss|losses? (?:narrowed|reduced))\b/i,
      confidence: 0.8,
    },
    {
      id: 'loss-widens',
      when: rx`\bloss(?:es)?\b${gap(30)}\b(?<v>widen(?:s|ed)|increas(?:es|ed)|grew|deepen(?:s|ed)|doubled|rose)\b`,
      confidence: 0.84,
    },
    {
      id: 'misses',
      when: rx`\b(?<v>miss(?:es|ed|ing)?|fall(?:s)?\sshort\sof|fell\sshort\sof|below|weaker[\s-]than[\s-]expected|lower[\s-]than[\s-]expected)\s(?:\w[\w'-]{1,16}\s){0,4}?(?:estimates|expectations|forecasts?|targets?|consensus|earnings|sales|revenues?|profits?|results)\b`,
      unless: /\bmiss(?:ing)? (?:out|data)|priced/i,
      confidence: 0.76,
    },
    {
      id: 'weak-outlook',
      when: rx`\b(?<v>weak|disappointing|poor|soft|sluggish)\s(?:\w{3,12}\s){0,2}?(?:sales|results|earnings|quarter|revenues?|demand\shit)\b`,
      unless: /\b(?:poor results for|poor sales skills)\b/i,
      confidence: 0.72,
    },
    {
      id: 'profit-hit',
      when: rx`\b(?<v>cut(?:s)?|slash(?:es|ed)?|hit(?:s)?|dent(?:s|ed)|hurt(?:s)?|erod(?:es|ed)|halv(?:es|ed)|wip(?:es|ed)\sout|drag(?:s|ged)\sdown)\s(?:its\s|our\s|the\s|into\s|their\s)?(?:\w{3,12}\s){0,2}?(?:profits?|profitability|earnings|margins?|results)\b`,
      unless: /\b(?:hits? (?:a )?record|record profit)\b/i,
      confidence: 0.74,
    },
    {
      id: 'negative-result',
      when: rx`\b(?:net\sprofit|net\sresult|net\sincome|EBIT|EBITDA|EBT|operating\s(?:profit|result))\b${gap(40)}\b(?<v>was|stood\sat|came\sin\sat|of)\s(?:EUR|USD|\$|€|£|SEK|GBP)\s?[-–−]\s?\d`,
      confidence: 0.84,
    },
  ],
  examples: {
    yes: [
      ['Operating profit fell to EUR 1.1 million from EUR 2.4 million.'],
      ['Northfield Castings Swings to Second-Quarter Loss'],
      ['Revenue decreased by 8% compared with the previous year.'],
      ['The company posted a net loss of $3 million.'],
      ['Northfield Castings missed analysts\u2019 expectations in the first quarter.'],
    ],
    no: ['Our loss prevention team grew.', 'Break down your sales by region.', 'Costs fell by 4%.'],
  },
}
