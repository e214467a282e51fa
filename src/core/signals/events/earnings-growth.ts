import { rx, gap } from '../language/pattern.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const figure =
  '(?:(?:net\\s|gross\\s|operating\\s|pretax\\s|pre-tax\\s|annual\\s|quarterly\\s|total\\s|consolidated\\s|recurring\\s|like-for-like\\s|same-store\\s|comparable\\s|organic\\s|group\\s|adjusted\\s|underlying\\s|half-year\\s|order\\s|export\\s|unit\\s|EBITDA\\s|EBIT\\s)*(?:revenues?|sales(?:\\svolumes?)?|turnover|profits?(?:ability)?|earnings(?:\\sper\\sshare)?|income|EBITDA|EBITA?|EPS|results?|margins?|bookings|ARR|order\\sintake|orders|shipments|deliveries|net\\sasset\\svalue|subscribers?|passenger\\straffic|backlog|AUM|premiums?))'
const up =
  '(?:rose|rises?|risen|increas(?:es|ed|ing)|grew|grows?|grown|growing|jump(?:s|ed)?|climb(?:s|ed)?|surg(?:es?|ed)|soar(?:s|ed)?|doubl(?:es|ed)|tripl(?:es|ed)|quadrupl(?:es|ed)|improv(?:es|ed)|gain(?:s|ed)|up\\b|advanc(?:es|ed)|expanded|hit(?:s)?\\sa\\srecord|reach(?:es|ed)\\s(?:a\\s)?record|swell(?:s|ed)|more\\sthan\\sdoubled|almost\\s(?:doubled|tripled)|beat|beats|exceed(?:s|ed)|outperform(?:s|ed)|strengthen(?:s|ed)|accelerat(?:es|ed)|widened)'

export const earningsGrowth: EventRules = {
  type: 'earnings_growth',
  trigger:
    /\b(?:revenues?|sales|turnover|profit|earnings|income|ebitd?a?|eps|results|growth|arr\b|margins?|orders|bookings|quarter|year-over-year|year-on-year|y-o-y|record|performance|net loss|volumes?|deliveries|aum|surge)/i,
  unless: [
    /\b(?:after[- ]sales|revenue opportunit|opportunities for|market (?:is|was) (?:expected|projected|estimated|forecast|valued)|CAGR|market size|global market|sales (?:reps?|team|manager|force|training|tax)|(?:increase|boost|grow|drive|improve|maximi[sz]e) (?:your|their|client|customer)s?\b|your (?:sales|revenue|profit)|industry sales|will report|to report|conference call)\b/i,
  ],
  future: 'planned',
  comparesYears: true,
  rules: [
    {
      id: 'figure-up',
      when: rx`\b${figure}\b(?:\s(?:for|in|of|from|on|at|during|excluding|including)\s[^;]{0,60}?)?\s(?:has\s|have\s|also\s|was\s|were\s|\w{4,14}ly\s|by\s|more\sthan\s|is\s|are\s|almost\s|its\s){0,3}(?<!\b(?:a|an|the|to)\s)(?<v>${up})\b`,
      unless:
        /\b(?:shares? (?:rose|climbed|jumped|gained|up)|costs? (?:rose|increased)|loss(?:es)? (?:widened|rose|increased|grew|more than doubled)|expects? (?:\w+ ){0,4}to|expected to|will (?:increase|grow|rise)|is forecast|follow.?up|sign(?:ed|s)? up|up to \d|margin pressure|guidance)\b/i,
      confidence: 0.86,
    },
    {
      id: 'up-figure',
      when: rx`\b(?<v>increas(?:e|es|ed|ing)|growth|grew|grow(?:s|ing)?|rise|jump|surge|improvement|gains?|doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|boost(?:s|ed)?|lifts?|lifted|improv(?:es|ed|ing)|expand(?:s|ed)|rais(?:es|ed))\s(?:in\s|of\s|its\s|our\s|the\s|their\s|\w{3,14}\s){0,4}?${figure}\b(?=[^;]{0,120}(?:\d|record|quarter|year|compared|driven))`,
      unless:
        /\b(?:guidance|outlook|forecast|target|plans? to|aims? to|expects?|to (?:increase|grow|boost|improve|expand)|help(?:s|ed|ing)? (?:\w+ ){0,3}(?:increase|grow|improve)|increase (?:in )?(?:costs?|expenses)|capital increase)\b/i,
      confidence: 0.76,
    },
    {
      id: 'percent-up',
      when: rx`\b\d[\d.,]{0,6}\s?(?:%|percent|per\scent|pct)\s(?:\w[\w-]{2,18}\s){0,3}?(?<v>increase|growth|rise|jump|surge|gain|improvement|higher|up)\b(?=[^;]{0,80}?\b(?:${figure}|year|quarter|compared|advances|previous)\b)`,
      unless:
        /\b(?:up to (?:an? )?\d|tariffs?|prices?|costs?|expenses|market|CAGR|wage|salary|price increase|pay rise|shares?|stock|efficiency|productivity)\b/i,
      confidence: 0.76,
    },
    {
      id: 'figure-amount-up',
      when: rx`\b${figure}\b${gap(60)}(?:${money}|\d)${gap(70)}(?<v>(?:an?\s(?:increase|improvement|rise|growth|jump)\sof|up\s(?:from|by|\d)|\d[\d.,]*\s?(?:%|percent|pct|per\scent)\s(?:year[\s-]o(?:ver|n)[\s-]year\s)?(?:increase|growth|improvement|higher|more)|(?:increase|rise|growth)\s(?:from|of|over|compared)))\b`,
      unless: /\b(?:costs?|expenses|guidance|net loss (?:of|was)|up to)\b/i,
      confidence: 0.82,
    },
    {
      id: 'more-than-before',
      when: rx`\b${figure}\b${gap(60)}(?<v>of|was|were|stood\sat|amounted\sto|totall?ed|to|reached)\s(?<now>${money})${gap(140)}(?:compared\s(?:with|to)|versus|against|\(previous\syear:?|previously|up\sfrom|from|vs\.?)\s?(?:[\w'’.-]{1,16}\s){0,7}?(?<before>${money})`,
      unless: /\b(?:net loss|operating loss|loss of|costs?|expenses|guidance|outlook|expected)\b/i,
      compare: 'more',
      confidence: 0.84,
    },
    {
      id: 'record-results',
      when: rx`\b(?<v>record|strong(?:est)?|robust|best(?:-ever)?|highest(?:-ever)?|significant\simprovement\s(?:in|over)|profitable\sgrowth|record-breaking)\s(?:\w[\w'-]{1,18}\s){0,4}?(?:(?:financial\s|quarterly\s|annual\s|\w{3,8}\s)?results|quarter|earnings|revenues?|sales\b|profits?|financial\s(?:performance|results)|revenue\sgrowth|order\sintake|bookings|monthly\sperformance)`,
      unless:
        /\b(?:guidance|early production|highest margins|strong (?:financial|performance) (?:background|history|position)|track record|strongest quarter for hiring|world record|record (?:of|label)|proven|year of experience|highest quality|sales skills|sales experience|best year of)\b/i,
      confidence: 0.68,
    },
    {
      id: 'consecutive-growth',
      when: rx`\b(?:consecutive|straight|successive)\s(?:quarter|year|month)s?\sof\s(?:\w{3,14}\s){0,3}?(?<v>growth|profit|profitability|increase|improvement)`,
      confidence: 0.86,
    },
    {
      id: 'record-figure',
      when: rx`\b(?<v>record|all-time\shigh)\s(?:[\w$€£.,'-]{1,16}\s){0,4}?(?:revenues?|sales|profits?|earnings|income|growth|orders)\b`,
      unless: /\b(?:track record|sales record|record keeping|growth record)\b/i,
      confidence: 0.76,
    },
    {
      id: 'double-digit',
      when: rx`\b(?:${figure}\s(?:and\s\w{3,10}\s)?(?:grew|rose|up|with)\s)?(?<v>(?:double|triple|high-single)-digit)\s(?:\w{3,12}\s){0,2}?(?:growth|increase|gains?)\b`,
      unless: /\b(?:market|industry|expect|forecast|target|aim)\w*/i,
      confidence: 0.74,
    },
    {
      id: 'unit-grew',
      when: rx`\b(?:business(?:es)?|units?|segments?|division|company|we|volumes?|exports?)\b${gap(40)}\b(?<v>grew|expanded|rose|increased)\s(?:by\s|more\sthan\s|over\s|nearly\s|about\s){0,2}\d[\d.,]{0,6}\s?(?:%|percent|per\scent|pct)`,
      unless: /\b(?:costs?|expenses|prices?|market grew|loss)\b/i,
      confidence: 0.74,
    },
    {
      id: 'beats',
      when: rx`\b(?<v>beat(?:s)?|top(?:s|ped)|surpass(?:es|ed)|exceed(?:s|ed))\s(?:\w[\w'-]{1,16}\s){0,4}?(?:estimates|expectations|forecasts?|guidance|consensus|views)\b`,
      unless: /\b(?:customers?'? expectations|your expectations)\b/i,
      confidence: 0.8,
    },
    {
      id: 'swings-to-profit',
      when: rx`\b(?:(?<v>swings?|swung|return(?:s|ed)?|turn(?:s|ed))\s(?:back\s)?(?:to\s(?:a\s)?(?:\w{2,12}\s)?(?:profit|profitability|the\sblack)|around)|post(?:s|ed)\s(?:a\s)?(?:\w{2,12}\s){0,2}profit|turned\sprofitable|profit(?:ability)?\sreturns?)\b`,
      unless: /\bexpects?\b|\bturn around time/i,
      confidence: 0.78,
    },
    {
      id: 'loss-narrows',
      when: rx`\b(?:net\s|operating\s|pretax\s|pre-tax\s)?loss(?:es)?\b${gap(30)}\b(?<v>narrow(?:s|ed)?|reduced|decreas(?:es|ed)|shr[aiu]nk|improv(?:es|ed)|fell|halved|cut)\b`,
      unless: /\b(?:weight loss|data loss|heat loss|hearing|hair loss|job losses|energy loss)\b/i,
      confidence: 0.8,
    },
    {
      id: 'cuts-loss',
      when: rx`\b(?<v>cut(?:s)?|narrow(?:s|ed)?|reduc(?:es|ed)|halv(?:es|ed)|shr[aiu]nk(?:s)?)\s(?:its\s|the\s|our\s|net\s|operating\s|annual\s|quarterly\s){0,3}loss(?:es)?\b`,
      unless: /\b(?:data|weight|heat|hair|energy|food) loss/i,
      confidence: 0.82,
    },
    {
      id: 'scaled-arr',
      when: rx`\b(?<v>hit|hits|reach(?:es|ed|ing)|crosses|crossed|surpass(?:es|ed)|scal(?:es|ed)\b${gap(40)}to)\s(?:over\s|more\sthan\s)?${money}\s?(?:in\s)?(?:\w{3,10}\s){0,2}(?:ARR|annual\srecurring\srevenue|revenues?|sales|turnover)\b`,
      confidence: 0.82,
    },
    {
      id: 'with-growth',
      when: rx`\b(?<v>\d+x|\d{2,3}%)\s(?:\w{3,14}[\s-]){0,2}growth\b(?!\srate\sin\sthe)`,
      unless: /\b(?:market|CAGR|industry|sector|expected|forecast|projected)\b/i,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Net sales rose 12% to EUR 84 million in the third quarter.'],
      ['Northfield Castings reports record results for 2025'],
      ['Operating profit almost doubled to $6.1 million from $3.2 million in 2024.'],
      ['Northfield Castings swings to profit in second quarter'],
      ['Net loss narrowed to $1.2 million.'],
    ],
    no: [
      'Increase your sales with better fixtures.',
      'The castings market is expected to grow at a CAGR of 4%.',
      'Our sales team is growing.',
      'Heat losses fell by a third.',
    ],
  },
}
