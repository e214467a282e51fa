import { rx, gap } from '../language/pattern.ts'
import { facility, money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

export const expansionFacility: EventRules = {
  type: 'expansion_facility',
  trigger:
    /\b(?:open(?:s|ed|ing)?\b|ground|expan|build(?:s|ing)?\b|built|construct|new (?:\w+ ){0,4}(?:plant|factory|facility|office|warehouse|store|site|centre|center|location|branch|clinic|hub|lab|headquarters|market|line|campus|hotel|restaurant|suite)|capacity|add(?:s|ed|ing)?\b|doubl|establish|inaugurat|enter(?:s|ed|ing)?\b|footprint|presence|locations?|franchise|ribbon|production (?:line|start)|at work|in operation|into (?:operation|service)|on ?stream|start(?:s|ed) up|commission|ramp|set(?:s|ting)? up|larger)/i,
  unless: [
    /\b(?:open(?:s|ed|ing)? (?:up )?(?:new )?(?:possibilit|opportunit|door|source|house|enrol|a new chapter|the way|access|letter|data|hours|positions?|roles?|jobs?|rate)|opening (?:hours|times|remarks|ceremony speech|price|bell)|open(?:s|ed)? (?:the market|trading|at \d|higher|lower)|job openings?|terrorists|immigra\w+|entering the United States|open[- ](?:ended|minded)|expand(?:s|ed|ing)? (?:your|on|upon|the definition|their knowledge|knowledge|access to)|build(?:s|ing)? (?:trust|on|upon|relationships?|your|a better|confidence|resilien|momentum|strong|lasting|awareness|brand)|team[- ]building|building (?:on|upon|blocks?|materials?|products|permits?|codes?|trust|relationships)|storage capacity of|battery capacity|capacity building|in (?:his|her|my|their|a) capacity|break new ground|breaking new ground|groundbreaking (?:research|work|new|technology|fully|innovation|study|product|approach|platform|advancement))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'breaks-ground',
      when: rx`\b(?<v>br(?:eak|eaks|oke|oken|eaking)\sground|groundbreaking(?=\s(?:ceremony|of|for|on|event|at)|[.,!]?$)|ribbon[\s-]cutting|cuts?\s(?:the\s)?ribbon|topping[\s-]out|lays?\s(?:the\s)?foundation\sstone|laid\s(?:the\s)?foundation\sstone)\b`,
      confidence: 0.92,
    },
    {
      id: 'opens',
      when: rx`\b(?<v>open(?:s|ed|ing)?|inaugurat(?:es?|ed|ing|ion\sof)|grand\sopening\sof|opening\sof|unveil(?:s|ed)|launch(?:es|ed|ing)?|establish(?:es|ed|ing)?|set(?:s|ting)?\sup|commission(?:s|ed|ing)?|christen(?:s|ed)?)\s(?:up\s)?(?:of\s)?(?:its\s|our\s|their\s|a\s|an\s|the\s|new\s|first\s|second\s|third\s|fourth\s|fifth\s|\d+(?:st|nd|rd|th)?\s|several\s|two\s|three\s|four\s|another\s|additional\s|permanent\s|more\s|latest\s)(?:[\w'&.,®-]{1,25}\s){0,8}?${facility}\b`,
      unless:
        /\b(?:costs? to design|procure|to the public from|open (?:daily|monday|from|every)|cyber|security operations center as a service|online store|app store|pop-?up|website|web site|virtual)\b/i,
      confidence: 0.88,
    },
    {
      id: 'grand-opening',
      when: rx`\b(?:host(?:s|ed|ing)?|hold(?:s|ing)?|held|celebrat(?:es?|ed|ing)|announc(?:es?|ed|ing)|plans?)\s(?:an?\s|its\s|the\s|our\s|of\s){0,2}(?<v>grand\s(?:re)?opening|opening\sof)\b`,
      unless: /\b(?:opening of (?:trading|the (?:event|exhibition|conference)))\b/i,
      confidence: 0.8,
    },
    {
      id: 'plans-site',
      when: rx`\b(?<v>plans?|to\sbuild|will\sbuild|build)\s(?:an?\s|its\s|new\s|plants\s|first\s|second\s|\d+-\w{3,9}\s){0,3}(?:[\w'-]{2,16}\s){0,3}?(?:plants?|terminal|factory|refinery|mill|warehouse|data\scent(?:er|re)|distribution\scent(?:er|re)|apartment\scommunity|hotel|campus|facility)\s(?:in|near|at|outside)\s[A-Z]`,
      confidence: 0.76,
      status: 'planned',
    },
    {
      id: 'with-new-location',
      when: rx`\b(?<v>expand(?:s|ed|ing)?|grow(?:s|ing)?|add(?:s|ed)?|announc(?:es?|ed))\s(?:[\w'&.-]{2,18}\s){0,5}?(?:new\s|additional\s)(?:location|store|office|clinic|branch|site|territor(?:y|ies))s?\b`,
      confidence: 0.78,
    },
    {
      id: 'opens-line',
      when: rx`\b(?<v>open(?:s|ed)|inaugurat(?:es|ed)|commission(?:s|ed)|start(?:s|ed)\sup)\s(?:an?\s|its\s|our\s|the\s)(?:new|second|third|fourth|fifth)\s(?:[\w-]{2,16}\s){0,4}?(?:lines?|furnaces?|ovens?|press(?:es)?|kilns?|halls?|bays?)\b(?!\sof\b)`,
      unless: /\b(?:product|clothing|fashion|credit|bus|rail|metro|hot|help)\s?lines?\b/i,
      confidence: 0.8,
    },
    {
      id: 'at-work',
      when: rx`\b(?:new|second|third|fourth|fifth)\s(?:[\w-]{2,16}\s){0,4}?(?:lines?|furnaces?|ovens?|press(?:es)?|kilns?|machines?|plant)\s(?:in\s[A-Z][\w-]{2,20}\s)?(?<v>(?:is|are|has\sbeen|have\sbeen|went|goes|came|has\sgone|has\scome)\s(?:now\s)?(?:at\swork|in\soperation|into\s(?:operation|service|production)|on\s?stream|in\sservice|in\sproduction|up\sand\srunning))\b`,
      unless: /\b(?:product|clothing|fashion|credit|bus|rail|metro) lines?\b/i,
      confidence: 0.82,
    },
    {
      id: 'opens-headline',
      when: rx`\b(?<v>opens?|to\sopen|opening)\s(?:[\w'&.,®-]{1,20}\s){0,3}?${facility}\s(?:in|at|near)\s[A-Z]`,
      unless: /\b(?:open (?:daily|monday)|job)/i,
      confidence: 0.82,
    },
    {
      id: 'expansion-noun',
      when: rx`\b(?:plant|factory|facility|warehouse|mill|manufacturing|site|production|capacity|store|office|headquarters)\s(?<v>expansions?)\b`,
      unless: /\bexpansion (?:joints?|valves?|cards?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'planned-facility',
      when: rx`\bplanned\s(?:new\s)?(?:[\w-]{2,16}\s){0,2}?(?<v>plant|facility|factory|warehouse|mill|refinery|headquarters)\b`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'new-sites-count',
      when: rx`\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens\sof)\s(?<v>new|additional|more)\s(?:[\w-]{2,16}\s){0,2}?(?:stores|restaurants|branches|clinics|locations|hotels|outlets|showrooms|offices|plants|warehouses)\b`,
      unless: /\b(?:customers?|clients?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'unveils-facility',
      when: rx`\b(?<v>unveils?|launches|announces|inaugurates|opens)\s(?:[\w'&.®-]{2,20}\s){0,4}?(?:manufacturing|production|distribution|logistics|assembly|research|testing|innovation)\s(?:facilit(?:y|ies)|plants?|cent(?:er|re)s?|hub)\b`,
      confidence: 0.8,
    },
    {
      id: 'work-to-start',
      when: rx`\b(?:construction|production|building\swork|operations|first\sphase)\b${gap(30)}\b(?<v>(?:is\s|are\s|was\s)?(?:expected|slated|scheduled|targeted|due|set|planned|anticipated)\s(?:to|for)\s(?:begin|start|commence|be\scompleted?|completion|open|finish|wrap))`,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'starts-construction',
      when: rx`\b(?<v>(?:begin|start|commence)s?|began|started|commenced|starting|beginning|start\sof)\s(?:the\s)?construction\b`,
      confidence: 0.82,
    },
    {
      id: 'expansion-plan',
      when: rx`\b(?:the|our|its|this)\s(?<v>expansion\s(?:plans?\s(?:include|call)s?|project|will|includes|adds|brings))\b`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'expands-investment-in',
      when: rx`\b(?<v>expands?|expanded|invests?\sin|invested\sin)\s(?:its\s)?(?:investment\sin\s[A-Z]|(?:[\w'&.-]{2,20}\s){1,4}expansion\b)`,
      confidence: 0.72,
    },
    {
      id: 'acquires-site',
      when: rx`\b(?<v>acquir(?:es|ed)|purchas(?:es|ed)|bought|leas(?:es|ed)|sign(?:s|ed)\sa\slease\s(?:for|on))\s(?:an?\s|the\s|its\s|new\s|additional\s){1,3}(?:[\w',&.-]{1,20}\s){0,6}?(?:(?:manufacturing|production|distribution|assembly)\s(?:facility|plant|site|center|centre)|factory|warehouse|square\s(?:feet|foot|met(?:er|re)s)|building)\b`,
      confidence: 0.74,
    },
    {
      id: 'will-be-built',
      when: rx`\b(?:projects?|facilit(?:y|ies)|plants?|centers?|centres?|warehouse|factory|building)\s(?<v>will\sbe\s(?:built|constructed|located|completed|developed)|is\sbeing\s(?:built|constructed))\b`,
      confidence: 0.76,
    },
    {
      id: 'facility-will',
      when: rx`\bthe\s(?:new\s|approximately\s|[\d,.]{2,9}[\s-]){0,2}(?:[\w-]{2,16}\s){0,3}?(?:plant|factory|facility|clinic|warehouse|hub|(?:distribution|manufacturing|logistics)\scent(?:er|re))\s(?<v>will\s(?:serve|house|create|employ|deepen|allow|enable|provide|support|add|increase|double|have|be))\b`,
      unless: /\b(?:the facility will be (?:closed|sold)|credit facility|loan|will be closed|if you)\b/i,
      confidence: 0.7,
    },
    {
      id: 'opens-bare',
      when: rx`\b(?:new|first|second|third|fourth|fifth|flagship)\s(?:[\w'&.,-]{1,20}\s){0,7}?${facility}(?:,?\s(?:[\w'&-]{1,20}[,\s]\s?){0,4}?)\b(?<v>opens?|opened|to\sopen|opening|is\s(?:now\s)?(?:open|operational)|will\sopen|began\soperations|goes\slive|comes?\sonline|came\son(?:line|\sstream)|(?:is|was|are)\s(?:being\s)?(?:built|constructed|planned)|under\sconstruction|is\snearing\scompletion|will\s(?:be\s(?:located|built|home)|serve|house|create|employ|enable|provide|support|feature|add))\b`,
      confidence: 0.82,
    },
    {
      id: 'facility-open',
      when: rx`\b(?:the|this|our|its)\s(?:[\w'&.,-]{1,20}\s){0,4}?${facility}\b${gap(40)}\b(?<v>(?:(?:was|were|has\sbeen|is)\s(?:\w{4,12}ly\s)?(?:opened|inaugurated|commissioned|completed))|officially\sopened|opened\sits\sdoors|(?:is|are)\s(?:expected|scheduled|slated|set|due)\sto\s(?:open|be\s(?:completed|operational)|start|begin|come)|will\sopen|became\soperational|currently\sfully\soperational)\b`,
      confidence: 0.82,
    },
    {
      id: 'opens-in',
      when: rx`\b(?<v>opens?|opened|to\sopen|expands?|expanded|expanding|to\sexpand)\s(?:its\s)?(?:doors\s)?(?:in|into|to|across|throughout)\s(?:the\s|new\s|more\s)?(?:[A-Z][\w.-]{2,20}|\w{2,20}\s(?:market|state|region|countr|cit)\w{0,3}|markets?|states?|countries|regions?|territor\w+)\b`,
      unless:
        /\b(?:cinemas|theat(?:er|re)s|in (?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid) trad|expand(?:s|ed)? in value|role|mandate)\b/i,
      confidence: 0.76,
    },
    {
      id: 'expands-site',
      when: rx`\b(?<v>expan(?:ds?|ded|ding|sion\sof|sion\sat)|enlarg(?:es?|ed|ing|ement\sof)|extend(?:s|ed|ing)?|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|increas(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|add(?:s|ed|ing)?|boost(?:s|ed|ing)?|grow(?:s|ing)?)\s(?:the\s(?:size\s|capacity\s)?(?:of\s)?|its\s|our\s|their\s|of\s|a\s|an\s|in\s)?(?:[\w'&.,®-]{1,25}\s){0,6}?(?:production\s(?:capacit(?:y|ies)|lines?|space)|manufacturing\s(?:capacit(?:y|ies)|capabilit(?:y|ies)|space|footprint|base|operations|presence)|capacity\b|footprint|plants?\b|factor(?:y|ies)|facilit(?:y|ies)|warehouses?|headquarters|square\s(?:feet|foot|met(?:er|re)s)|sq\.?\s?(?:ft|m)\b|locations|offices?|(?:physical|retail|local|regional|global|international)\spresence|presence\sin|operations\s(?:in|into|to|at)|(?:new\s)?(?:production|assembly|panel|PC)\slines?|store\s(?:network|base|count)|distribution\scent(?:er|re)s?)`,
      unless:
        /\b(?:capacity to (?:learn|think|lead)|accountant|staff member|storage capacity|capacity factor|prices?|workload|increase (?:productivity|efficiency)|digital footprint|carbon footprint|online presence|web presence|social media|brand presence|manufacturing companies)\b/i,
      confidence: 0.82,
    },
    {
      id: 'enters-market',
      when: rx`\b(?<v>enter(?:s|ed|ing)?|expan(?:ds?|ded|ding|sion)\s(?:in)?to|mov(?:es?|ed|ing)\sinto|launch(?:es|ed|ing)?\sin|push(?:es)?\sinto|entry\sinto|begins?\soperations\sin|start(?:s|ed)\soperations\sin|expands?\s(?:its\s)?(?:services|operations|business|reach)\s(?:in)?to)\s(?:the\s|new\s|a\s|more\s){0,2}(?:[A-Z][\w.-]{2,20}\s?(?:[A-Z][\w.-]{2,20}\s)?)?(?:markets?\b|states\b|countries\b|Europe|Asia|Africa|Germany|France|Spain|Italy|Poland|India|China|Japan|Canada|Mexico|Brazil|Australia|United\sStates|U\.S\.|US\b|USA\b|UK\b|United\sKingdom|Texas|Florida|California|Ohio|Oregon|Middle\sEast|North\sAmerica|Latin\sAmerica|Southeast\sAsia|Netherlands|Singapore|Thailand|Vietnam|Ireland|Scotland)`,
      unless: /\b(?:new era|agreement|partnership with|enter(?:s|ed)? into)\b/i,
      confidence: 0.76,
    },
    {
      id: 'builds',
      when: rx`\b(?<v>build(?:s|ing)?|built|construct(?:s|ed|ing|ion\sof)|erect(?:s|ed|ing)?|develop(?:s|ing)?|start\sof\sconstruction|construction\s(?:on|of)|beg(?:ins?|an|un)\sconstruction|start(?:s|ed)?\sconstruction|set\sto\sbuild)\s(?:on\s|of\s|at\s)?(?:its\s|our\s|their\s|a\s|an\s|the\s|new\s|first\s|second\s|third\s|another\s|two\s|three\s|additional\s|\d+\s)(?:[\w'&.,®$-]{1,25}\s){0,7}?${facility}\b`,
      unless:
        /\b(?:build(?:s|ing)? (?:a|the) (?:team|culture|business|website|brand)|we (?:build|construct|develop) (?:offices|factories|warehouses|restaurants|plants)|websites?|to (?:build|develop) (?:a|the) (?:lab|site) that|tailor|for our (?:clients|customers))\b/i,
      confidence: 0.78,
    },
    {
      id: 'new-facility',
      when: rx`\b(?:announc(?:es?|ed|ing)|plans?\s(?:for|to)|mov(?:es?|ed|ing)\s(?:in)?to|invest(?:s|ed|ing|ment)?\s(?:${money}\s)?(?:in|into)|complet(?:es?|ed|ion\sof)|with|celebrat(?:es?|ed|ing)|select(?:s|ed)|unveil(?:s|ed)\splans\sfor|at|signs?\s(?:a\s)?lease\s(?:for|on))\s(?:the\s|its\s|our\s|a\s|an\s|their\s)?(?:[\w'&.,-]{1,16}\s){0,3}?(?<v>new|larger|second|third|additional|expanded|state-of-the-art)\s(?:[\w'&.,®-]{1,25}\s){0,5}?(?:manufacturing\s|production\s|distribution\s)?(?:plant|factory|facilit(?:y|ies)|warehouse|headquarters|campus|production\s(?:site|line)s?|distribution\scent(?:er|re)s?|office|store|clinic|franchise\slocations|locations|hub)\b`,
      unless: /\b(?:will be held|event|conference|power plant customer|booth|new office chair|at the new)\b/i,
      confidence: 0.74,
    },
    {
      id: 'adds-sites',
      when: rx`\b(?<v>add(?:s|ed|ing)?|open(?:s|ed|ing)?|invested\sin)\s(?:over\s|more\sthan\s|about\s|up\sto\s|another\s|its\s)?(?:\d[\d,]{0,6}|two|three|four|five|six|seven|eight|nine|ten|dozens\sof|several)(?:st|nd|rd|th)?\s(?:new\s|more\s|additional\s)?(?:[\w-]{2,16}\s){0,2}?(?:hotels|stores?|locations?|restaurants|branch(?:es)?|clinics?|sites|plants|offices|outlets|showrooms|warehouses|franchise\slocations|lines)\b`,
      confidence: 0.82,
    },
    {
      id: 'starts-production',
      when: rx`\b(?<v>(?:start(?:s|ed|ing)?|beg(?:ins?|an|un)|commenc(?:es?|ed|ing)|ramp(?:s|ed|ing)?\sup|production\s(?:is\s)?expected\sto\s(?:commence|start|begin))\s?(?:of\s|volume\s|commercial\s|series\s|full-scale\s|full\s|mass\s){0,2}(?:production|operations|manufacturing|construction)?)\s(?:at|in)\s(?:its|the|our|a)\s(?:[\w'&.,-]{1,20}\s){0,4}?${facility}\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings opens a new distribution center in Easton.'],
      ['Northfield Castings Breaks Ground on Second Foundry'],
      ['We are building a new plant outside Tartu.'],
      ['The company will open three new branches next year.', 'planned'],
      ['Northfield Castings has doubled the production capacity of its Easton plant.'],
      ['Northfield Castings expands into Germany.'],
      ['Our new warehouse in Easton is now open.'],
      ['Northfield Castings today opened a new core drying line in Easton.'],
      ['Our third moulding line has been at work since this week.'],
      ['If demand were to grow we could open a second plant.', 'hypothetical'],
      ['In 1998 Northfield Castings opened its first foundry.', 'historic'],
      ['Harlow Pumps opened a new factory in Easton.', 'happened', 'other'],
    ],
    no: [
      'The new alloy opens up new possibilities.',
      'Our office is open from nine to five.',
      'We build trust with every delivery.',
      'Expand your knowledge of ductile iron.',
      'See our job openings at the Easton plant.',
    ],
  },
}
