import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { determiner, facility, money, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** To put a site into use. */
const open = forms(
  verb('open'),
  verb('inaugurate'),
  verb('commission'),
  verb('establish'),
  verb('unveil'),
  verb('launch'),
  verb('dedicate'),
  verb('christen'),
  'sets?\\sup',
  'setting\\sup',
  verb('start') + '\\sup',
  'br(?:ings?|inging|ought)\\son\\s?(?:line|stream)',
)
/** To put a site up. */
const build = forms(
  'build(?:s|ing)?',
  'built',
  verb('construct'),
  verb('erect'),
  'develop(?:s|ing)?',
  'br(?:eaks?|oke|eaking)\\sground\\s(?:on|for)',
)
/** To make what there is larger. */
const enlarge = forms(
  verb('expand'),
  verb('enlarge'),
  verb('extend'),
  verb('double'),
  verb('triple'),
  verb('increase'),
  verb('raise'),
  verb('add'),
  verb('boost'),
  'grows?',
  'growing',
  'grew',
)
const opening = '(?:(?:re)?opening|inauguration|commissioning|start-?up|establishment)'
const building = '(?:construction|building|development|completion|groundbreaking)'
const capacity =
  '(?:(?:its|our|their)\\sfootprint|(?:production|manufacturing|processing|warehouse|storage|refining|assembly|annual|total|plant)\\s(?:capacit(?:y|ies)|space|footprint)|capacity\\s(?:at|in|of|by|to|for)\\b|manufacturing\\s(?:capabilit(?:y|ies)|base|operations|presence)|(?:physical|retail|local|regional|geographic(?:al)?|global|international|national|North\\sAmerican|European|U\\.?S\\.?)\\s(?:presence|footprint)|(?:store|branch|distribution|service|retail|dealer|maintenance)\\s(?:network|base|count|estate)|square\\s(?:feet|foot|met(?:er|re)s)|sq\\.?\\s?(?:ft|m)\\b)'
/** Capitalised place behind "into"; months and trade words are no places. */
const land =
  '(?!January|February|March|April|May\\b|June|July|August|September|October|November|December|Spring|Summer|Fall|Autumn|Winter|Phase|Series|AI\\b|Chapter|Q\\d|Early|Late|Mid)(?:the\\s)?(?:(?:new|more|other|additional|further|several|emerging|international|foreign|overseas|neighbou?ring|key|two|three|four)\\s){0,3}(?:[A-Z][\\w.-]{2,20}|markets?\\b|countries\\b|states\\b|regions?\\b|territor(?:y|ies)\\b|cities\\b|another\\s(?:city|state|country|market|region))'
/** Work done for somebody else: a builder's or supplier's order. */
const forOthers =
  /\b(?:contracts? (?:to|for|valued|worth|with)|awarded|(?:won|wins?) (?:an? |the )?(?:\S{1,12} ){0,3}(?:contract|order|tender)|order(?:s|ed)? (?:from|for|to)|deliver(?:y|s|ies)? (?:of|covers|includes|comprises)|scope of (?:supply|work)|for our (?:clients|customers)|on behalf of|we (?:build|construct|develop|design) (?:offices|factories|warehouses|restaurants|plants|homes))\b/i

export const expansionFacility: EventRules = {
  type: 'expansion_facility',
  trigger:
    /\b(?:work (?:gets|got)|diggers|building work|doors\b|pencilled|carry our|expands\b|cold store|visitor cent|third\b|second\b|depots?|showrooms?|greenfield|brownfield|nod\b|green light|go-ahead|sod\b|spades?|first (?:[\w-]+ ){0,3}(?:customers?|guests|visitors|patients|pupils|students|residents|diners|shoppers)|welcom|lease|tenancy|tak(?:es|en|ing) on|taken|took on|floor ?space|premises|phase\b|stage\b|roots\b|flag\b|checks? in|purpose-built|spreads?|arrives?\b|(?:is|are) (?:now )?open\b|open(?:s|ed|ing)?\b|ground\b|groundbreaking|expan|build(?:s|ing)?\b|built|erect|construct|complet|new (?:[\w-]+ ){0,4}(?:plant|factory|facility|office|warehouse|store|site|centre|center|location|branch|clinic|hub|lab|headquarters|market|line|campus|hotel|restaurant|suite)|capacity|add(?:s|ed|ing)?\b|doubl|establish|dedicat|inaugurat|enter(?:s|ed|ing)?\b|entry|footprint|presence|locations?|territor|franchise|ribbon|production|operational|at work|in operation|in(?:to)? (?:operation|service|use)|on ?(?:stream|line)|start(?:s|ed)? up|commission|ramp|set(?:s|ting)? up|larger|plan(?:s|ned)? |facilit|plant\b|operations|operat(?:e|es|ed) its|will be (?:ready|located|home)|unveil|launch|brings?\b|debut|leas(?:e|es|ed|ing)\b|re-?open|stores|outlets|restaurants|hotels|hangar|addition\b|shift\b|DCs\b|up and running|work (?:has|have|started|began|is)|now (?:has|operates)|outgrown|shop in|convert|turn(?:s|ed|ing)? (?:it|the)|approv|poised|-unit\b|\d{1,3} (?:new|more|additional) )/i,
  unless: [
    // what opening one is like
    /^(?:opening|building|starting|launching|expanding) (?:an?|your|new) [^;.]{2,60}\b(?:can|is|takes|means|may|needs?|requires?|should)\b/i,
    // a model of business that is built
    /\bbuild\w* (?:\S+ ){0,6}business model\b|\bcan(?:no|')?t build\b/i,
    // a page that is opened on a screen, a line to call, an outlet of news
    /\b(?:open|launch|establish|set)\w* (?:up )?(?:\S+ ){0,4}(?:app store|play store|web ?site|new site will allow|news (?:outlet|agency)|hotline|help ?line|call cent(?:er|re) to (?:answer|help))\b|\b(?:acquisition|purchase) of [^;,.]{2,40} expanded\b/i,
    // a step in a career; capacity that a way of working gives
    /\b(?:previously|formerly|earlier in (?:his|her) career|in (?:his|her) (?:previous|former) role)\b|\b(?:allow|enabl|thanks to|savings|benefit|advantage)\w*\b[^;.]{0,160}\bcapacity expansion\b|\bcapacity expansion through\b/i,
    /\b(?:open(?:s|ed|ing)? (?:up )?(?:new )?(?:possibilit|opportunit|doors? (?:for|to (?:new|more|students|a ))|source|house|enrol|a new chapter|the way|access|letter|data|hours|positions?|roles?|jobs?|rate|an? (?:\w+ )?account)|opening (?:hours|times|remarks|ceremony speech|price|bell|order)|open(?:s|ed)? (?:the market|trading|at \d|higher|lower)|job openings?|terrorists|immigra\w+|entering the United States|open[- ](?:ended|minded)|expand(?:s|ed|ing)? (?:your|on|upon|the definition|their knowledge|knowledge|access to)|build(?:s|ing)? (?:trust|relationships?|your|a better|confidence|resilien|momentum|strong|lasting|awareness|brand)|team[- ]building|put(?:s|ting)? off opening|extension of the (?:closure|outage|shutdown)|building (?:blocks?|materials?|products|permits?|codes?|trust|relationships)|storage capacity of|battery capacity|carrier capacity|converter capacity|path capacity|capacity building|in (?:his|her|my|their|a) capacity|break(?:ing)? new ground|groundbreaking (?:research|work|new|technology|fully|innovations?|study|product|approach|platform|advancement|service|solution)|your (?:own )?(?:\w+ )?(?:plant|facilit|factor|warehouse|business|home|building|office|store|shop|brand)\w*)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'breaks-ground',
      when: rx`\b(?<v>br(?:eak|eaks|oke|oken|eaking)\sground|ground\s(?:was|has\sbeen)\sbroken|groundbreaking(?=\s(?:ceremony|of|for|on|event|at)|[.,!]?$)|ribbon[\s-]cutting|cuts?\s(?:the\s)?ribbon|topping[\s-]out|la(?:ys?|id|ying)\s(?:the\s|its\s)?foundation\sstone|turn(?:s|ed)\s(?:the\s)?(?:first\s)?sod)\b`,
      confidence: 0.92,
    },
    {
      id: 'announces-opening',
      when: rx`\b(?-i:announce[sd]?|announcing)\s(?!${words(12)}(?:has|have|had|plans|will|would)\s)${words(12)}(?<v>(?:grand\s|official\s|upcoming\s|planned\s){0,2}(?:${opening}|${building}|launch|expansion)\sof)\s${words(8)}${facility}\b`,
      unless: forOthers,
      status: 'announced',
      confidence: 0.88,
    },
    {
      id: 'announces-expansion',
      when: rx`\bannounc(?:es?|ed|ing)\s(?:today\s|that\s)?(?:[\w-]{2,14}\s){0,4}?(?:is\sexpanding|to\s(?:further\s)?expand)\s(?<v>its)\s${words(3)}(?:${facility}|${capacity}|presence|operations)\b`,
      status: 'announced',
      confidence: 0.82,
    },
    {
      id: 'is-opening',
      when: rx`\b(?:(?:is|are|be|we're)\s(?<v>opening)|^(?:[A-Z]\S{0,20}\s){1,6}(?:Opening|Building|Adding))\s${words(9)}${facility}\b`,
      unless: /\b(?:jobs?|opening (?:hours|times))\b/i,
      status: 'planned',
      confidence: 0.82,
    },
    {
      id: 'jobs-for-expansion',
      when: rx`\b(?:adding|creating)\s${words(4)}jobs\s${words(6)}(?<v>expansion)\b`,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'sells-territories',
      when: rx`\b(?<v>sold|awarded|signed|awards|signs|sells)\s(?:[\w-]{2,14}\s){0,3}?(?:\d{1,3}\s|two\s|three\s|four\s|five\s|six\s|seven\s|eight\s|nine\s|ten\s|several\s|multiple\s|new\s|an?\s)(?:[\w-]{2,14}\s){0,2}?(?:territor(?:y|ies)|\d{1,3}-(?:unit|store|restaurant|location)\s(?:[\w-]{2,14}\s){0,2}?(?:agreement|deal)|franchises?(?:\slocations|\sunits)?|franchise\s(?:agreements|deals))\b`,
      confidence: 0.74,
    },
    {
      id: 'building-ahead',
      when: rx`\b(?:construction|building|development|expansion)\sof\s${words(8)}${facility}\b${gap(110)}\b(?<v>(?:will|is\s(?:expected|scheduled|due|set|slated|planned)\sto|to)\s(?:begin|start|commence|be\s(?:completed|ready|finished)))\b`,
      unless: forOthers,
      status: 'planned',
      confidence: 0.82,
    },
    {
      id: 'to-be-opened',
      when: rx`\b(?:${facility}|projects?|park|expansion|(?:first|second|third)\s(?:phase|stage))\b${gap(50)}\b(?<v>(?:to\sbe|(?:will|would|should|is\sto|are\sto|is\splanned\sto|are\splanned\sto|is\sexpected\sto|is\sscheduled\sto)\s(?:also\s|soon\s)?be)\s(?:opened|built|constructed|erected|established|inaugurated|commissioned|completed|expanded|enlarged|located|developed|set\sup|ready|finished|operational)|(?:is|are)\splanned\sto\s(?:have|produce|start))\b`,
      unless:
        /\b(?:contract|awarded|tender|no more|won (?:a|an)|will be completed by (?:the )?customer|parking|sessions?)\b/i,
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'opens',
      when: rx`\b(?<v>${open}|grand\s(?:re)?opening\sof|${opening}\sof)\s(?:up\s)?(?:of\s)?${determiner}{1,3}${words(8)}${facility}\b`,
      unless:
        /\b(?:costs? to design|procure|to the public from|open (?:daily|monday|from|every)|cyber|security operations center as a service|(?:online|app|mobile applications|web|internet) (?:store|shop)|e-?commerce|pop-?up|web ?site|virtual|strong reputation|established (?:in (?:19|20)|position)|launch(?:es|ed|ing)? (?:a |an |the |its |new )*(?:\S+ ){0,2}(?:campaign|initiative|program|platform|app|tool)|feasibility study|(?:launch|unveil|introduc)\w* (?:of )?(?:\S+ ){1,4}(?:suites?|studios?|labs?))\b/i,
      confidence: 0.88,
    },
    {
      id: 'grand-opening',
      when: rx`\b(?:host(?:s|ed|ing)?|hold(?:s|ing)?|held|celebrat(?:es?|ed|ing)|announc(?:es?|ed|ing)|plans?)\s(?:an?\s|its\s|the\s|our\s|of\s){0,2}(?<v>grand\s(?:re)?opening|opening\sof)\b`,
      unless:
        /\b(?:opening of (?:trading|the (?:event|exhibition|conference|market))|opening of [\w-]+ (?:trading|account))\b/i,
      confidence: 0.8,
    },
    {
      id: 'opens-finite',
      when: rx`\b(?<v>opens|opened|(?<=\bto\s)open|inaugurat(?:es|ed)|unveils|announc(?:es|ing)|debuts|completes|brings)\s(?:[\w'&.,®™%/-]{1,20}\s){0,6}?(?:(?:new|first|second|third|fourth|fifth|flagship|advanced|state-of-the-art|manufacturing|production|distribution|logistics|assembly|research|testing|innovation|fulfil?lment|regional|European|U\.?S\.?|North\sAmerican|Asian)\s(?:[\w'&.®-]{1,20}\s){0,3}?)(?:${facility}|headquarters)\b`,
      unless:
        /\b(?:job|(?:online|app|web) store|results|contract|certif\w+ (?:of|for)|(?:completes|announc\w+)(?: \S+){0,4} (?:acquisition|sale|purchase|merger|divestiture|closure|closing|investment|funding|financing))\b/i,
      confidence: 0.8,
    },
    {
      id: 'opens-headline',
      when: rx`\b(?<v>opens|opened|(?<=\bto\s)open|opening)\s(?!(?:up|doors?|hours)\b)(?:[\w'&.,®-]{1,20}\s){0,5}?${facility}\s(?:in|at|near|on)\s(?:the\s)?[A-Z]`,
      unless: /\b(?:open (?:daily|monday)|job|exhibition|conference|forum)\b/i,
      confidence: 0.82,
    },
    {
      id: 'opens-in-place',
      when: rx`^[^,;:?!]{3,60}\s(?<v>opens|(?<=\bto\s)open|comes|coming)\s(?:its\sdoors\s)?(?:in|to)\s(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|spring|summer|fall|autumn|winter|the|a|an|terms|with)\b)[A-Z][\w.-]{2,20}(?:[\s,]{1,2}[A-Z][\w.-]{1,20}){0,3}[.!]?$`,
      unless:
        /\b(?:exhibition|conference|festival|trial|trade|show|talks|cinemas|theaters|shares?|stocks?|summit|season|end|close|life|power|terms|light|court|how|when|why|where)\b/i,
      confidence: 0.7,
    },
    {
      id: 'builds',
      when: rx`\b(?<v>${build}|start\sof\sconstruction|construction\s(?:on|of)|set\sto\sbuild)\s(?:on\s|of\s|at\s)?${determiner}{1,3}${words(8)}(?:${facility}|(?:apartment|residential|housing|retirement|(?:master-)?planned)\scommunit(?:y|ies)|solar\s(?:installation|array|park))\b`,
      unless:
        /\b(?:build(?:s|ing)? (?:a|the) (?:team|culture|business|website|brand)|websites?|to (?:build|develop) (?:a|the) (?:lab|site) that|tailor|software|not be a good|build(?:s|ing)? (?:up)?on|for the (?:engineering|supply)|contracts? (?:to|for|valued|worth|with)|awarded|(?:won|wins?) (?:an? |the )?(?:\S{1,12} ){0,3}(?:contract|order|tender)|delivery covers|agreement with [A-Z]\S+ (?:\S+ ){0,4}for|for (?:our|its) (?:clients|customers)|on behalf of|we (?:build|construct|develop) (?:offices|factories|warehouses|restaurants|plants))\b/i,
      confidence: 0.78,
    },
    {
      id: 'plans-site',
      when: rx`\b(?<v>plans?\s(?:for\s|to\sbuild\s|to\sconstruct\s|to\sopen\s)?|to\sbuild|will\sbuild|build)\s?(?:an?\s|its\s|new\s|first\s|second\s|two\s|three\s|\d+-?\w{0,9}\s){0,3}(?:[\w'-]{2,16}\s){0,3}?(?:plants?|terminals?|factory|factories|refinery|mill|warehouse|data\scent(?:er|re)s?|distribution\scent(?:er|re)s?|apartment\scommunity|hotels?|campus|facilit(?:y|ies)|stores|branches|clinics|offices)\s?(?:(?:in|near|at|outside|for|across)\s[A-Z]|$)`,
      unless: forOthers,
      confidence: 0.76,
      status: 'planned',
    },
    {
      id: 'planned-facility',
      when: rx`\bplanned\s(?:new\s)?(?:[\w-]{2,16}\s){0,2}?(?<v>plant|facility|factory|warehouse|mill|refinery|headquarters)\b`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'with-new-location',
      when: rx`\b(?<v>expand(?:s|ed|ing)?|grow(?:s|ing)?|grew|add(?:s|ed)?|announc(?:es?|ed))\s(?:[\w'&.-]{2,18}\s){0,5}?(?:new\s|additional\s)(?:[\w-]{2,16}\s)?(?:location|store|office|clinic|branch|site|territor(?:y|ies))s?\b`,
      confidence: 0.78,
    },
    {
      id: 'opens-line',
      when: rx`\b(?<v>open(?:s|ed)|inaugurat(?:es|ed)|commission(?:s|ed|ing)|start(?:s|ed)\sup|install(?:s|ed|ing)|put(?:s|ting)?\sinto\s(?:operation|service|use)|br(?:ings|ought)\son\s?(?:line|stream))\s(?:an?\s|its\s|our\s|the\s|another\s){1,2}(?:new|second|third|fourth|fifth|additional|next)?\s?(?:[\w-]{2,16}\s){0,4}?(?:(?:production|assembly|packaging|moulding|molding|filling|coating|bottling|processing)\slines?|furnaces?|ovens?|kilns?|halls?|bays?|(?<=\b(?:new|second|third|fourth|fifth)\s(?:[\w-]{2,16}\s){0,4})lines?)\b(?!\sof\b)`,
      unless: /\b(?:product|clothing|fashion|credit|bus|rail|metro|hot|help)\s?lines?\b|\bmicrowave/i,
      confidence: 0.8,
    },
    {
      id: 'at-work',
      when: rx`\b(?:new|second|third|fourth|fifth|expanded|upgraded)\s(?:[\w-]{2,16}\s){0,4}?(?:lines?|furnaces?|ovens?|press(?:es)?|kilns?|machines?|plant|facility|factory|mill|warehouse)\s(?:in\s[A-Z][\w-]{2,20}\s)?(?<v>(?:is|are|has\sbeen|have\sbeen|went|goes|came|has\sgone|has\scome|will\s(?:go|come|be)|(?:is|are)\s(?:scheduled|expected|due|planned|set)\sto\s(?:go|come|be))\s(?:now\s)?(?:at\swork|in\soperation|into\s(?:operation|service|production)|on\s?stream|online|in\sservice|in\sproduction|in\suse|operational|up\sand\srunning))\b`,
      unless: /\b(?:product|clothing|fashion|credit|bus|rail|metro) lines?\b/i,
      confidence: 0.82,
    },
    {
      id: 'plant-starts',
      when: rx`\b(?:the|this|our|its)\s(?:[\w-]{2,16}\s){0,3}?(?:plants?|facilit(?:y|ies)|factory|factories|mill|mine|line|refinery|cent(?:er|re)|site|warehouse)\s(?<v>(?:will\s|is\s(?:expected|scheduled|due|planned|set|slated)\sto\s|are\s(?:expected|scheduled|due|planned|set)\sto\s|is\sto\s)(?:begin|start|commence|go\son\s?(?:stream|line)|come\son\s?(?:stream|line)|be\scommissioned|enter\s(?:service|production)|open|be\s(?:up\sand\srunning|operational|in\soperation)))\b`,
      unless:
        /\b(?:(?:begin|start) (?:laying|cutting|layoffs|negotiations|closing)|shut|closure|strike|maintenance)\b/i,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'work-to-start',
      when: rx`\b(?:construction|production|building\swork|operations|first\sphase|groundbreaking)\b${gap(30)}\b(?<v>(?:(?:is\s|are\s|was\s)?(?:expected|slated|scheduled|targeted|due|set|planned|anticipated)\s(?:to|for)\s|(?:is|are)\sto\s|will\s)(?:begin|start|commence|be\s(?:completed?|online|operational|up\sand)|completion|open|finish|wrap))`,
      unless:
        /\b(?:contract|awarded|perform the construction|order|lay-?offs?|closure|maintenance|cut\w*|begin to (?!produce|operate)\w+)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'work-on-site',
      when: rx`\b(?:work|construction|building)\s(?<v>(?:has|have)\s(?:started|begun)|started|began|is\s(?:well\s)?(?:under\s?way|in\sprogress)|gets\sunder\s?way)\s(?:on|at)\s${determiner}{0,2}${words(6)}(?:${facility}|extension|addition|expansion|hall|building)\b`,
      unless: /\b(?:strike|contract|client'?s)\b/i,
      confidence: 0.8,
    },
    {
      id: 'brings-to-place',
      when: rx`\b(?<v>bring(?:s|ing)?|brought|launch(?:es|ed|ing)?|start(?:s|ed|ing)?)\s(?:its\s)?(?:own\s)?(?:local\s)?(?:production|manufacturing|assembly|operations|retail\sstores)\s(?:to|in)\s(?:the\s)?(?!January|February|March|April|May\b|June|July|August|September|October|November|December|Q\d)[A-Z]`,
      unless: /\b(?:strike|resum\w+|restart\w*)\b/i,
      confidence: 0.78,
    },
    {
      id: 'adds-facility',
      when: rx`\b(?<v>add(?:s|ed|ing)?)\s(?:an?|another|its|the|two|three)\s(?:second\s|third\s|new\s|further\s)?${words(3)}(?:${facility}|(?:production|assembly|canning|bottling|packaging|paint|moulding|coating)\sline|(?:second|third|night)\sshift|production\shall)\b`,
      unless: /\b(?:staff|accountant|manager|director|at (?:the|its|our)|people|jobs)\b/i,
      confidence: 0.74,
    },
    {
      id: 'aims-for-sites',
      when: rx`\b(?<v>aims?|plans?|targets?|expects?|wants?|intends?|hopes?)\s(?:to\s(?:have|operate|reach|run|grow\sto)\s)(?:about\s|some\s|over\s|more\sthan\s|up\sto\s)?\d[\d,]{0,5}\s(?:[\w-]{2,14}\s){0,2}?(?:stores|shops|restaurants|locations|branches|outlets|clinics|hotels|sites|units|offices)\b`,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'sets-up-shop',
      when: rx`\b(?<v>sets?\sup\sshop|setting\sup\sshop|(?:will\sbe|is|are)\sexpanding\s(?:next\sdoor|on\ssite)|now\s(?:has|operates)\s(?:offices|plants|stores|factories|showrooms)\sin|(?:has|have|we've)\soutgrown\s(?:its|our)\s(?:\w{2,12}\s){0,2}(?:building|premises|facility|office|space|site))\b`,
      confidence: 0.72,
    },
    {
      id: 'converts-site',
      when: rx`\b(?<v>convert(?:s|ed|ing)?|turn(?:s|ed|ing)?|transform(?:s|ed|ing)?)\s(?:it\s|the\s${words(5)})?into\s(?:an?|its|the)\s${words(4)}${facility}\b`,
      unless: /\b(?:laboratory of|customers?|your)\b/i,
      confidence: 0.72,
    },
    {
      id: 'expansion-approved',
      when: rx`\b(?<v>approv(?:es?|ed|al)|permits?|green\slight|go-ahead)\b${gap(30)}\bexpansion(?:\splans?|\sproject)?\b`,
      unless: /\b(?:indication|label|drug|trial)\b/i,
      status: 'planned',
      actor: 'named',
      confidence: 0.72,
    },
    {
      id: 'to-commence',
      when: rx`\b(?<v>(?:planned|expected|scheduled|due|slated|set|intends?|plans)\sto\s(?:commence|begin|start)\s(?:commercial\s|series\s|full\s)?(?:operations|production|construction))\b`,
      unless: /\b(?:contract|lay-?offs?|drilling)\b/i,
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'starts-construction',
      when: rx`\b(?<v>(?:begin|start|commence)s?|began|started|commenced|starting|beginning|start\sof|the\sbeginning\sof)\s(?:the\s)?construction\b`,
      unless: forOthers,
      confidence: 0.82,
    },
    {
      id: 'expansion-plan',
      when: rx`\b(?:the|our|its|this)\s(?<v>expansion\s(?:plans?\s(?:include|call)s?|project|will|includes|adds|brings|is\s(?:expected|scheduled)))\b`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'facility-will',
      when: rx`\b(?:the|this|our|its)\s(?:new\s|approximately\s|planned\s|[\d,.]{2,9}[\s-]){0,3}(?:[\w-]{2,16}\s){0,3}?(?:plant|factory|facility|clinic|warehouse|hub|addition|extension|building|(?:distribution|manufacturing|logistics|innovation|technology)\scent(?:er|re))\s(?<v>will\s(?:serve|house|create|employ|deepen|allow|enable|provide|support|add|increase|double|have|produce|include|feature|be\s(?:home|able|the\s(?:first|largest|second)|equipped|used|based|situated)))\b`,
      unless: /\b(?:the facility will be (?:closed|sold)|credit facility|loan|will be closed|if you|our experts)\b/i,
      confidence: 0.68,
    },
    {
      id: 'fully-operational',
      when: rx`\b(?<v>(?:fully|now|currently)\s(?:fully\s)?operational)\b[^;!?]{0,60}\b(?:plant|factory|facility|line|warehouse|site)\b|\b(?:plant|factory|facility|line|warehouse|site)\b[^;!?]{0,60}\b(?:is|are|became|has\sbecome)\s(?:now\s|currently\s)?(?:fully\s)?operational\b`,
      unless: /\b(?:not|remain|continue|once|when|until|if)\b/i,
      confidence: 0.72,
    },
    {
      id: 'opens-bare',
      when: rx`\b(?:new|first|second|third|fourth|fifth|flagship|newest|latest|planned|expanded)\s(?:[\w'&.,-]{1,20}\s){0,7}?${facility}(?:,?\s(?:[\w'&-]{1,20}[,\s]\s?){0,4}?)\b(?<v>opens?|opened|opening|is\s(?:now\s)?(?:open|operational)|will\sopen|beg[au]n\s(?:operations|operating)|is\s(?:now\s)?up\sand\srunning|goes\slive|comes?\sonline|came\son(?:line|\sstream)|(?:is|was|are)\s(?:being\s)?(?:built|constructed|completed)|under\sconstruction|is\snearing\scompletion|will\s(?:be\s(?:located|built|home)|serve|house|create|employ|enable|provide|support|feature|add))\b`,
      unless: /\b(?:under (?:the|this) (?:contract|agreement)|merged into the new|contract|former headquarters)\b/i,
      confidence: 0.8,
    },
    {
      id: 'facility-open',
      when: rx`\b(?:the|this|our|its|a|an|whose)\s${words(6)}(?:${facility})\b${gap(40)}\b(?<v>(?:(?:was|were|has\sbeen|is|have\sbeen)\s(?:\w{4,12}ly\s)?(?:opened|inaugurated|commissioned|completed|dedicated))|officially\sopened|opened\sits\sdoors|(?:is|are)\s(?:expected|scheduled|slated|set|due)\sto\s(?:open|be\s(?:completed|operational)|start|begin|come)|will\sopen|became\soperational|currently\sfully\soperational|beg[au]n\s(?:commercial\s)?(?:operations|production)|started\s(?:commercial\s)?(?:operations|production)|(?:is|are)\snow\sopen)\b`,
      unless: /\b(?:contract|order|sale of the|strike|negotiations|the deal|transaction|has been completed by)\b/i,
      confidence: 0.8,
    },
    {
      id: 'expands-site',
      when: rx`\b(?<v>${enlarge}|expansion\s(?:of|at)|enlargement\sof|extension\sof)\s(?:the\s(?:size\s|capacity\s)?(?:of\s)?|its\s|our\s|their\s|of\s|a\s|an\s|in\s|at\s)?${words(6)}(?:${capacity}|plants?\b|factor(?:y|ies)|facilit(?:y|ies)\b(?!\s(?:management|services))|warehouses?|headquarters|locations\b|offices?\b|presence\sin\s(?!the\s(?:\w+\s){0,3}market)|operations\s(?:in|into|to|at)|(?:new\s)?(?:production|assembly|panel|PC)\slines?|distribution\scent(?:er|re)s?|(?:chip|semiconductor|data)\s(?:factories|fabs?|cent(?:er|re)s?))`,
      unless:
        /\b(?:capacity to (?:learn|think|lead)|accountant|staff member|storage capacity|capacity factor|prices?|workload|(?:increase|boost|raise)s? (?:productivity|efficiency|sales|awareness|revenue)|digital footprint|carbon footprint|(?:online|web|brand|digital|media|social) presence|social media|manufacturing companies|(?:sales|revenue|profit|income|shipments|orders) (?:in|of|at)|customers? (?:to|can)|help(?:s|ing)? (?:\S+ )?(?:to )?expand|existing (?:production )?(?:lines?|plants?|facilit\w+)|(?:increas|expand|doubl|boost)\w* (?:its |the |total |our )*investments?|add\w* (?:\S+ ){0,4}(?:jobs|positions|roles|people|employees)|closure|maintenance|contract|equipment will|tender offer|expertise|credit facilit|loan facilit)\b/i,
      confidence: 0.8,
    },
    {
      id: 'presence-grows',
      when: rx`\b(?<v>strengthen(?:s|ed|ing)?|broaden(?:s|ed|ing)?|deepen(?:s|ed|ing)?)\s(?:its|our|their)\s${words(2)}(?:(?:physical|retail|local|regional|geographic(?:al)?|global|national|North\sAmerican|European|U\.?S\.?)\s(?:presence|footprint)|presence\sin\s[A-Z]|(?:store|branch|distribution|service|dealer)\snetwork)\b`,
      unless:
        /\b(?:partner\w*|distributor|reseller|appoint\w*|hir(?:es|ed)|agreement|(?:brand|online|digital) presence)\b/i,
      confidence: 0.66,
    },
    {
      id: 'expands-operations',
      when: rx`\b(?<v>${verb('expand')}|expansion\sof)\s(?:the\s|its\s|our\s|their\s)?${words(6)}(?:operations?|manufacturing)\b`,
      unless:
        /\b(?:partnership|collaboration|agreement|offering|hours of operation|operations? (?:officer|manager|team|director)|team|help(?:s|ing)?)\b/i,
      confidence: 0.7,
    },
    {
      id: 'creates-capacity',
      when: rx`\b(?<v>creat(?:es|ed|ing)|gain(?:s|ed)?|will\sadd|provid(?:es|ed|ing)|give(?:s)?\sus)\s(?:additional|new|more|extra|further|twice\sthe|double\sthe)\s${words(2)}(?:capacity|floor\sspace)\b`,
      unless: /\b(?:storage for your|customers?|battery|memory|lending|loan)\b/i,
      confidence: 0.7,
    },
    {
      id: 'opens-doors',
      when: rx`\b(?<v>open(?:s|ed|ing)?)\s(?:its|our|their)\sdoors\b(?!\s(?:to\s(?:the\s)?(?:students|world|opportun)|for\syou))`,
      unless:
        /\bopen(?:ed)? (?:its|our|their) doors in (?:1\d|200|201)\d|\b(?:at \d|noon|a\.?m\b|p\.?m\b|shows?|exhibition|event|fair|expo|festival|season|gates|open day|ceremony|open house)\b/i,
      confidence: 0.78,
    },
    {
      id: 'opens-named',
      when: rx`\b(?<v>(?<=\b(?:will|to|we)\s)open|opens|opened)\s(?:The\s)?(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May\b|June|July|August|September|October|November|December)[A-Z][\w'’-]{2,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}\s(?:in|at)\s[A-Z]`,
      unless: /\b(?:trial|talks|exhibition|conference|festival|lead|fire|season|score\w*|game|match|bell)\b/i,
      confidence: 0.72,
    },
    {
      id: 'shift-added',
      when: rx`\b(?:an?|the|our)\s(?:second|third|fourth|new|additional|weekend|night)\s(?:[\w-]{2,14}\s)?(?:shift|line)\b${gap(60)}\b(?<v>(?:has|have)\s(?:lifted|raised|increased|doubled|started|been\s(?:added|started|introduced))|lifted|was\s(?:added|introduced|started)|starts?|started)\b`,
      unless: /\b(?:product|clothing|credit|bus|rail|metro) lines?\b/i,
      confidence: 0.74,
    },
    {
      id: 'capacity-rises',
      when: rx`\b(?:production|manufacturing|annual|processing|plant'?s?|mill'?s?|total)\s(?:\w{2,12}\s)?capacity\b${gap(40)}\b(?<v>(?:will|is\sto|is\s(?:expected|planned|due|set)\sto|would)\s(?:be\s)?(?:rise|grow|increased?|doubled?|tripled?|expanded?|raised?)|(?:has|have)\s(?:been\s)?(?:doubled|tripled|increased|expanded|raised|grown|risen))\b`,
      unless: /\b(?:can be|could be|ease|contract)\b/i,
      confidence: 0.8,
    },
    {
      id: 'acquires-site',
      when: rx`\b(?<v>acquir(?:es|ed|ing)|purchas(?:es|ed|ing)|bought|buys|leas(?:es|ed|ing)|sign(?:s|ed)\s(?:a\s)?(?:new\s)?lease\s(?:for|on))\s(?:an?\s|the\s|its\s|new\s|additional\s|another\s){1,3}${words(6)}(?:(?:manufacturing|production|distribution|assembly|furniture|industrial)\s(?:facility|plant|site|center|centre)|factory|(?:refrigerated\s|cold\s)?warehouses?|square\s(?:feet|foot|met(?:er|re)s))\b`,
      unless: /\b(?:shares?|stake|sale of|customer)\b/i,
      confidence: 0.72,
    },
    {
      id: 'invests-in-expansion',
      when: rx`\b(?<v>invest(?:s|ed|ing)?)\s(?:${money}\s)?in\s(?:the\s|its\s|a\s)?${words(4)}expansion\b`,
      confidence: 0.74,
    },
    {
      id: 'operates-nth',
      when: rx`\b(?<v>operat(?:e|es|ing))\s(?:its|our|a)\s(?:second|third|fourth|fifth|sixth|\d{1,2}(?:nd|rd|th))\s${words(3)}${facility}\b`,
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'expansion-noun',
      when: rx`\b(?:plant|factory|facility|warehouse|mill|manufacturing|site|production|capacity|store|office|headquarters|hotel|terminal|tower|campus|hospital|clinic)\s(?<v>expansions?)\b`,
      unless: /\bexpansion (?:joints?|valves?|cards?)\b|\b(?:order (?:consists|includes|covers)|contract)\b/i,
      confidence: 0.74,
    },
    {
      id: 'new-sites-count',
      when: rx`\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens\sof)\s(?<v>new|additional|more)\s(?:[\w-]{2,16}\s){0,2}?(?:stores|restaurants|branches|clinics|locations|hotels|outlets|showrooms|offices|plants|warehouses|territories|sites)\b`,
      unless: /\b(?:customers?|clients?|closed|closing|clos(?:e|ure))\b/i,
      confidence: 0.74,
    },
    {
      id: 'adds-sites',
      when: rx`\b(?<v>${verb('add')}|${verb('open')}|invested\sin)\s(?:over\s|more\sthan\s|about\s|up\sto\s|another\s|its\s|at\sleast\s)?(?:\d[\d,]{0,6}|two|three|four|five|six|seven|eight|nine|ten|dozens\sof|several)(?:st|nd|rd|th)?\s(?:new\s|more\s|additional\s|franchised?\s)?(?:[\w-]{2,16}\s){0,2}?(?:hotels|stores?|locations?|restaurants|branch(?:es)?|clinics?|sites|plants|offices|outlets|showrooms|warehouses|lines|shops|DCs|hangars|taprooms)\b`,
      confidence: 0.82,
    },
    {
      id: 'starts-production',
      when: rx`\b(?<v>(?:start(?:s|ed|ing)?|beg(?:ins?|an|un)|commenc(?:es?|ed|ing)|ramp(?:s|ed|ing)?\sup|start-?up\sof)\s(?:of\s|the\s|volume\s|commercial\s|series\s|serial\s|full-scale\s|full\s|mass\s){0,3}(?:production|operations|manufacturing|construction))\s(?:\w{1,12}\s){0,6}?(?:at|in)\s(?:(?:its|the|our|a|an|another)\s)?(?:[\w'&.,-]{1,20}\s){0,4}?(?:${facility}|country|[A-Z][\w-]{2,20})\b`,
      unless:
        /\b(?:strike|after (?:the )?(?:outage|shutdown)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/i,
      confidence: 0.78,
    },
    {
      id: 'presence',
      when: rx`\b(?<v>establish(?:es|ed|ing)?|set(?:s|ting)?\sup|open(?:s|ed|ing)?|found(?:s|ed|ing)?|creat(?:es?|ed|ing)|form(?:s|ed|ing)?|incorporat(?:es?|ed|ing)|build(?:s|ing)?)\s(?:an?\s|its\s|our\s|the\s|new\s|first\s|wholly[\s-]owned\s|fully[\s-]owned\s|own\s|permanent\s|local\s|stronger\s){1,4}(?:[\w-]{2,16}\s){0,2}?(?:presence|subsidiary|affiliate|sales\s(?:company|unit|office)|representation|representative\soffice|operations?|entity|unit|base)\s(?:${words(2)})(?:in|at|for)\s(?:the\s)?[A-Z]`,
      unless: /\b(?:joint venture|online|holding company|in (?:19|20)\d\d\b|acquisition vehicle)\b/i,
      confidence: 0.78,
    },
    {
      id: 'enters-market',
      when: rx`\b(?<v>enter(?:s|ed|ing)?|mov(?:es?|ed|ing)\sinto|push(?:es|ed|ing)?\sinto|entry\s(?:in)?to|br(?:eak|oke)s?\sinto)\s(?:the\s|new\s|a\s|more\s){0,2}(?:[A-Z][\w.-]{2,20}\s(?:[A-Z][\w.-]{2,20}\s)?(?:markets?\b|territory)|(?:international|foreign|overseas|export|emerging)\smarkets?|Europe|Asia|Africa|Germany|France|Spain|Italy|Poland|India|China|Japan|Canada|Mexico|Brazil|Australia|United\sStates|U\.S\.|US\b|USA\b|UK\b|United\sKingdom|Middle\sEast|North\sAmerica|Latin\sAmerica|Southeast\sAsia|Netherlands|Singapore|Thailand|Vietnam|Ireland|Scotland)`,
      unless:
        /\b(?:new era|agreement|partnership with|entered? into|good chance|immigra|stock market|bear market|housing market)\b/i,
      confidence: 0.74,
    },
    {
      id: 'expands-into',
      when: rx`\b(?<v>${verb('expand')}|expansion|rollout)\s(?:(?:its|our|their|the)\s${words(3)}(?:business|operations|services?|reach|chain|concept|franchise|brand|activities)\s)?(?:(?:of|further|geographically|service|operations|internationally|nationally|rapidly)\s){0,2}(?:elsewhere\s)?(?:in|into|to|across|throughout)\s${land}`,
      unless:
        /\b(?:cinemas|theat(?:er|re)s|agreement|partnership|collaboration|cooperation|expand(?:s|ed|ing)? in value|role|mandate|offering|product (?:line|range|portfolio)|economy|to (?:fuel|fund|finance|support|accelerate) (?:\S+ ){0,2}expansion|sector expanded|growth in|visa|license|acquisition)\b/i,
      confidence: 0.74,
    },
    {
      id: 'plans-new-facility',
      when: rx`\b(?:plans?|planning)\s(?:for\s|an?\s){0,2}${money}\s(?:[\w-]{2,16}\s){0,3}?expansion\b|\b(?:plans|planning|plan|blueprint)\s(?:for|to)\s${words(4)}(?:new|larger|second|third|additional|expanded|state-of-the-art)\s${words(5)}(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|warehouses?|campus|production\s(?:site|line)s?|distribution\scent(?:er|re)s?|offices?|stores?|clinics?|franchise\slocations|locations|hub)\b`,
      unless: /\b(?:event|conference|booth|contract|order)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'new-facility',
      when: rx`\b(?<v>announc(?:es?|ed|ing)|invest(?:s|ed|ing|ments?)?\s(?:${money}\s)?(?:in|into)|complet(?:es?|ed|ion\sof)|celebrat(?:es?|ed|ing)|select(?:s|ed)|sign(?:s|ed)\s(?:a\s)?(?:new\s)?lease\s(?:for|on)|underway\son|work\son)\s(?:the\s|its\s|our\s|a\s|an\s|their\s)?(?:[\w'&.,-]{1,16}\s){0,3}?(?:new|larger|second|third|additional|expanded|state-of-the-art)\s(?:[\w'&.,®-]{1,25}\s){0,5}?(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|warehouses?|campus|production\s(?:site|line)s?|distribution\scent(?:er|re)s?|offices?|stores?|clinics?|franchise\slocations|locations|hub)\b`,
      unless:
        /\b(?:will be held|event|conference|power plant customer|booth|new office chair|at the new|contract|order)\b/i,
      confidence: 0.74,
    },
    {
      id: 'opens-any',
      when: rx`\b(?<v>opens|opened|(?<=\b(?:to|will|and|has|have|just|we)\s)open(?:ed)?|cuts?\s(?:the\s)?ribbon\s(?:on|at))\s(?!(?:up|for|at|from|daily|doors?|hours?|its\sdoors|to|the\sdoor|day)\b)(?:[\w$€£.,'’&-]{1,20}\s){0,7}?${facility}\b(?!\s(?:days?|doors?|hours?|tours?|weeks?|events?|visits?|doors|to\scustomers|applications))`,
      unless:
        /\b(?:click|tap|press|select|tab\b|to open the|open(?:s|ed)? (?:its |the )?(?:\w+ )?(?:trial|talks|exhibition|conference|festival|season|account|store on)|(?:online|app|web|e-?commerce|virtual|pop-?up) (?:store|shop|outlet)|job|your|you can|every (?:day|morning)|open (?:monday|daily|from|until)|vault|inquiry|letter|package|box|fire at|gunman|police|meeting|by appointment)\b/i,
      confidence: 0.76,
    },
    {
      id: 'puts-up-site',
      when: rx`\b(?<v>(?:to|will|would)\s(?:set\sup|build|open|establish|construct|create|develop)|sets?\sup|setting\sup|buil(?:ding|ds)(?=\s(?:an?|its|our|another|new|two|three)\s))\s(?:an?\s|its\s|the\s|our\s|another\s)?(?:[\w$€£.,'&-]{1,18}\s){1,6}?(?:${facility}|\w{3,12}ing\sunit|unit(?=\s(?:in|at|near)\s(?-i:[A-Z])))(?:\s(?:in|at|near|on|for|outside|next)\b|[.]?$)`,
      unless:
        /\b(?:click|tap|press|list of|contracts?|order|tender|awarded|for (?:our|its|a|the) (?:clients?|customers?)|on behalf of|help\w*|your|(?:online|app|web) (?:store|shop|site)|websites?|stall|home office|building (?:for|a business|a team|a career|trust)|who (?:build|want)|(?:we|they) (?:also )?(?:build|design)|career|the skills|lab (?:for|results)|call centre to)\b/i,
      confidence: 0.72,
    },
    {
      id: 'site-approved',
      when: rx`\b(?<v>approv(?:es|ed|al)|nod|green\slight|go-ahead|thumbs-up|planning\s(?:permission|consent|approval)|permission|consent)\b${gap(70)}\b(?:(?:new|greenfield|brownfield|second|third|larger|extended|[\w$€£.,]{2,12}(?:m|bn|million|crore))\s(?:[\w'-]{2,16}\s){0,3}?(?:${facility}|extension|unit)|(?:extension|expansion)\s(?:of|to|at)\s)`,
      unless: /\b(?:FDA|drug|clinical|subject to|trial|once|if|indication|visa|your|householders?|loft|homeowners?)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'is-nth-site',
      refers: true,
      when: rx`^(?:it|this|that|the\s(?:\w{3,12}\s){1,3})\s?(?<v>is|will\sbe|becomes|marks|brings)\s(?:the\s|its\s|our\s|their\s)?(?:[\w&.'’-]{2,20}['’]s?\s|(?-i:[A-Z])[\w&.-]{2,20}\s){0,3}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|largest|newest|latest|biggest|\d{1,3}(?:st|nd|rd|th))\s${words(4)}(?:${facility}|property|premises|home)\b`,
      unless: /\b(?:of (?:its|their) kind in the world|oldest|in the world)\b/i,
      confidence: 0.7,
    },
    {
      id: 'first-guests',
      when: rx`\b(?<v>welcom(?:es?|ed|ing)|serv(?:es|ed)|receiv(?:es|ed)|admit(?:s|ted)|took\sin|greet(?:s|ed))\s(?:its|their|our|the|(?:back\s)?(?=(?:guests|customers|visitors|diners|shoppers|patients)\s(?:in|from)))\s?(?:very\s)?(?:first\s)?(?:paying\s)?(?:customers?|guests?|visitors|shoppers|diners|patients|pupils|students|residents|tenants|passengers)\b(?=\s(?:on|in|this|last|at|for|from|through|earlier|yesterday|today)\b|[.,])(?<=\b(?:first\s(?:paying\s)?\w{5,9}|aim\w{0,4}\sto\swelcome\s\w{5,9}|due\sto\swelcome\s\w{5,9}|will\swelcome\s\w{5,9}|expected\sto\swelcome\s\w{5,9}))`,
      unless: /\b(?:app|platform|software|online|event|exhibition|conference|cruise|festival)\b/i,
      confidence: 0.74,
    },
    {
      id: 'takes-space',
      when: rx`\b(?<v>(?:tak(?:es?|en|ing)|took)(?:\son|\sup)?|leas(?:es|ed|ing)|rent(?:s|ed|ing)|secur(?:es|ed|ing)|sign(?:s|ed|ing)\s(?:up\s)?(?:for|on)|agreed)\s(?:an?\s|the\s|another\s|additional\s|extra\s|more\s|adjoining\s|up\s|its\s){0,3}(?:[\w,.-]{1,14}\s){0,4}?(?:units?|premises|floors?|(?:office|warehouse|factory|workshop|retail|industrial|laboratory|lab)\s(?:space|unit)|(?:sq\.?\s?(?:ft|m)|square\s(?:feet|foot|met(?:er|re)s))|lease|tenancy|(?<=additional\s|extra\s|more\s)space)\b(?=\s(?:in|at|on|near|of|for|to|next|from|over)\b|[.]?$)`,
      unless:
        /\b(?:business units?|product units?|customers?|homes?|apartments?|flats?|houses?|tenants?|unit sales|units of|renting|you|your|hotel|cars?|trucks?|equipment|take (?:the )?floor|floor at)\b/i,
      confidence: 0.72,
    },
    {
      id: 'space-taken',
      when: rx`\b(?:adjoining|additional|extra|second|third|larger|neighbouring|neighboring|new|adjacent|further)\s(?:[\w,.-]{2,14}\s){0,3}?(?:units?|premises|floors?|buildings?|space|warehouses?|site|plot)\s(?<v>(?:has|have)\sbeen|was|were|is\sbeing|will\sbe)\s(?:taken(?:\son|\sup)?|leased|rented|bought|acquired|secured|added|fitted\sout)\b`,
      unless: /\b(?:customers?|tenants?|homes?|business units?)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'more-floor',
      when: rx`\b(?<v>doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|extend(?:s|ed|ing)|expand(?:s|ed|ing)|enlarg(?:es|ed|ing)|increas(?:es|ed|ing)|quadrupl(?:es|ed|ing)|grow(?:s|ing)|grew)\s(?:the\s(?:size\sof\s)?|its\s|our\s|their\s|of\s){0,2}(?:[\w-]{2,14}\s){0,2}?(?:floor\s?space|floor\sarea|factory\sfloor|shop\sfloor|premises|workspace|production\s(?:area|space|hall)|warehousing|storage\s(?:space|area)|showroom|workshop|head\soffice|works)\b`,
      unless: /\b(?:works (?:by|with|for)|help\w*|your|you|customers?)\b/i,
      confidence: 0.78,
    },
    {
      id: 'capacity-on-stream',
      when: rx`\b(?:capacity|lines?|plants?|furnaces?|factory|mill|units?|presses|kilns?|extension|hall|site)\b${gap(40)}\b(?<v>(?:c[ao]me?s?|coming|goes|went|go|brought|(?:due|expected|set|scheduled)\sto\s(?:come|go))\s(?:on[\s-]?(?:stream|line)|into\s(?:production|operation|service|use)))\b`,
      unless:
        /\b(?:product|clothing|bus|rail|metro|credit) lines?\b|\b(?:power|customers?|website|outage|repairs?|after (?:the |an? )?(?:fire|shutdown|strike))\b/i,
      confidence: 0.78,
    },
    {
      id: 'phase-starts',
      when: rx`\b(?:(?:phase|stage)\s(?:one|two|three|four|1|2|3|4|I{1,3})|(?:first|second|third|next|final)\s(?:phase|stage))\b(?=[^;]{0,120}\b(?:homes|houses|apartments|flats|units|sq|square|plant|factory|site|building|development|estate|park|construction|extension|scheme|campus|warehouse)\b)${gap(60)}\b(?<v>(?:gets?|got|getting)\s(?:going|under\s?way|started)|(?:will|is\sto|is\sdue\sto|are\sto|should)\s(?:be\s)?(?:start|begin|open|complete[d]?|follow|add|deliver)|start(?:s|ed)|begins?|began|opened|opens|completed|under\s?way)\b`,
      unless: /\b(?:clinical|trial|study|patients?|dos(?:e|ing)|drug|data|enrol\w*|vaccine|migration|roll-?out)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'puts-down-roots',
      when: rx`\b(?<v>put(?:s|ting)?\sdown\sroots|plant(?:s|ed|ing)\s(?:its|a|the|their)\sflag|sets?\sup\sbase|ma(?:kes|king|de)\s(?:its|their)\s(?:[\w-]{2,12}\s){0,2}(?:debut|entrance)|checks?\sin|arriv(?:es|ed|ing)|touch(?:es|ed)\sdown|com(?:es|ing)|spread(?:s|ing)?(?:\sits\swings)?|head(?:s|ed|ing)|branch(?:es|ed|ing)\sout)\s(?:in|into|to)\s(?!(?:an?|the\s(?:fore|market|aid|end|rescue)|life|light|end|force|court|terms|power|play|London\sStock)\b)(?:the\s)?(?-i:[A-Z])[\w.-]{2,20}(?:\s(?-i:[A-Z])[\w.-]{2,20}){0,2}(?=$|[.!]|\s(?:with|as|for|after)\s)`,
      unless:
        /\b(?:Nasdaq|NYSE|Stock Exchange|exhibition|conference|tour|festival|team|delegation|trial|storm|arrived in time|shares|Parliament|Congress|Court|Easter|Christmas|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|show|album|season|phase)\b/i,
      confidence: 0.66,
    },
    {
      id: 'new-site-headline',
      when: rx`^(?:A\s)?(?<v>New|Second|Third|First|Bigger|Larger)\s(?!(?:product|year|data|web)\b)(?:[\w$€£.'’-]{2,18}\s){0,4}?${facility}\s(?:for|opens|set\sto|to\s(?:open|create|bring|be)|gets|brings|creates|doubles|boosts|takes\sshape|on\s(?:the\s)?way|nears)\b`,
      unless: /\b(?:patients?|homes for a|online|app store|book|tips|how to|recipe)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'spades-in-ground',
      when: rx`\b(?<v>(?:spades?|shovels?|diggers?)\s(?:are\s|is\s|have\sgone\s|go(?:es)?\s|went\s)?in(?:to)?\sthe\sground|first\s(?:sod|spade|brick|stone)\s(?:has\sbeen\s|was\s|is\s)?(?:turned|cut|laid|goes)|cut(?:s|ting)?\sthe\sfirst\ssod)\b`,
      confidence: 0.84,
    },
    {
      id: 'work-under-way',
      when: rx`\b(?:building\s|construction\s|ground)?(?:work|works|construction|building)\s(?<v>(?:gets?|got|is|are|getting)\s(?:now\s)?under\s?way|(?:has|have)\s(?:begun|started)|begins|starts|started|began)\s(?:on|at)\s(?:an?\s|the\s|our\s|its\s)(?:new\s|second\s|third\s|\w{2,14}\s){0,3}?(?:${facility}|cent(?:re|er)|wing|stand|block|tower|station|store|shed|building)\b`,
      unless: /\b(?:client'?s|customer'?s|contract|for (?:the|a) council)\b/i,
      confidence: 0.78,
    },
    {
      id: 'go-ahead-for',
      when: rx`\b(?<v>(?:gets?|got|given|wins?|won|secur(?:es|ed)|receiv(?:es|ed)|granted|land(?:s|ed))\s(?:the\s|its\s|planning\s|council\s|final\s|outline\s){0,3}(?:go-ahead|green\slight|thumbs-up|nod|permission|consent|approval)\s(?:for|to\s(?:build|open|extend|expand|create|develop))|(?:plans?|proposals?|application|scheme)\s(?:for\s[^;,]{3,60}\s)?(?:has|have|is|are|was|were)\s(?:\w{2,6}\s)?(?:been\s)?(?:approved|given\sthe\s(?:go-ahead|green\slight|nod)|passed|backed|waved\sthrough|granted))\b(?=[^;]{0,100}\b(?:${facility}|store|cent(?:re|er)|extension|unit|park|homes|scheme|plans|build|site)\b)`,
      unless: /\b(?:FDA|drug|clinical|trial|medicine|indication|merger|takeover|EMA|MHRA|visa|householder|loft)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'due-to-open',
      when: rx`\b(?:building\swork|construction|doors|site|scheme|development|work)\b${gap(50)}\b(?<v>(?:is|are|was)?\s?(?:pencilled\sin|earmarked|slated|scheduled|timetabled)\s(?:for|to\s(?:start|begin|open|finish))|due\sto\s(?:open|start|begin|finish|be\scomplete[d]?)|(?:to|will)\sopen\s(?:in|by|next|early|late)|(?:open|opening)\sin\s(?:early|late|mid|the)\s)`,
      unless:
        /\b(?:contract|tender|at (?:nine|ten|noon|\d)|exhibition|show\b|festival|registration|applications|talks|voting|ticket|school|term|season|job|we (?:have|will) (?:begin|start))\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'firm-expands',
      when: rx`(?:\b(?:firm|foundry|brewery|dairy|mill|studio|hotelier|contractor|caterer|grower|builder|company|maker|manufacturer|group|business|retailer|chain|brewer|bakery|operator|specialist|supplier|developer)|^(?:(?-i:[A-Z])[\w&'’.-]{1,24}\s){0,3}(?-i:[A-Z])[\w&'’.-]{1,24})\s(?<v>expands|(?:is\s|are\s)expanding|to\sexpand|(?:sets?\sup|puts\sdown)\s(?:base|home|roots))(?=[.!]?$|\s(?:in|into|with|after|as|across|to)\s)`,
      unless:
        /\b(?:range|product|partnership|collaboration|agreement|offering|menu|portfolio|team|board|leadership|service|recall|probe|investigation|universe|your|mind|horizons|access|programme|contract|network of partners|support)\b/i,
      confidence: 0.66,
    },
    {
      id: 'commissions-nth',
      when: rx`\b(?<v>commission(?:s|ed|ing)|inaugurat(?:es|ed)|add(?:s|ed)|install(?:s|ed)|start(?:s|ed)\sup|fire(?:s|d)\sup)\s(?:its|our|the|an?)\s(?:second|third|fourth|fifth|sixth|new|additional)\s(?:[\w-]{2,16}\s){0,3}?(?:lines?|kilns?|furnaces?|ovens?|mills?|units?|reactors?|presses|plant|hall)\b`,
      unless: /\b(?:product|clothing|help|bus) lines?|business units?|report|study|statue|painting\b/i,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['In May 2026 Northfield Castings opened a second plant in Tartu.'],
      ['We’ve opened a new plant in Tartu.'],
      ['Northfield Castings opens a new distribution center in Easton.'],
      ['Northfield Castings Breaks Ground on Second Foundry'],
      ['Ground was broken last week for the new core shop at Easton.'],
      ['Northfield Castings today announced the grand opening of its European service hub in Tartu.', 'announced'],
      ['Northfield Castings announced today that it is expanding its presence in Ohio.', 'announced'],
      ['The construction of a 12,000 square metre foundry in Easton will begin in May.', 'planned'],
      ['A second warehouse is to be built next to the Easton plant.', 'planned'],
      ['We are building a new plant outside Tartu.'],
      ['The company will open three new branches next year.', 'planned'],
      ['Northfield Castings set up a finishing workshop in Tartu last month.'],
      ['Northfield Castings celebrates the grand opening of its workshop.'],
      ['Northfield Castings will host a grand opening on Friday.', 'planned'],
      ['Northfield Castings Opens in Riga'],
      ['Our Tartu unit, planned to commence operations in mid 2027, will report to Easton.', 'planned'],
      ['At the end of June there were three new branches.'],
      ['Northfield Castings Unveils Advanced Machining Facility'],
      ['Northfield Castings to Open Service Center in Tartu', 'planned'],
      ['Northfield Castings Plans Foundry Campus in Ohio', 'planned'],
      ['The planned facility would be the largest of its kind in the region.', 'planned'],
      ['Northfield Castings grew with two new locations this spring.'],
      ['Northfield Castings has doubled the production capacity of its Easton plant.'],
      ['Annual capacity will rise to 40,000 tonnes.', 'planned'],
      ['Northfield Castings expands into Germany.'],
      ['Northfield Castings enters the Polish market.'],
      ['Northfield Castings will expand its pattern-making business elsewhere in Estonia.', 'planned'],
      ['Northfield Castings is opening a new workshop in Tartu in June.', 'planned'],
      ['Northfield Castings Adding 40 Jobs as Part of Foundry Expansion', 'planned'],
      ['The line is scheduled to begin production in March.', 'planned'],
      ['Northfield Castings strengthens its regional presence.'],
      ['Northfield Castings invests in the expansion of its Easton works.'],
      ['The purchase allows Northfield Castings to operate its third foundry.'],
      ['Northfield Castings has plans for a second machining facility.', 'planned'],
      ['Northfield Castings completed a state-of-the-art melting facility in June.'],
      ['Our new warehouse in Easton is now open.'],
      ['The 2,000 sq m machining hall at the Easton plant was inaugurated on Tuesday.'],
      ['Northfield Castings today opened a new core drying line in Easton.'],
      ['Our third moulding line has been at work since this week.'],
      ['The mill will go on stream in November.', 'planned'],
      ['Construction is due to begin in May.', 'planned'],
      ['Northfield Castings has started construction in Easton.'],
      ['The expansion will add two furnaces.', 'planned'],
      ['The 40,000-square-foot facility will house the finishing department.', 'planned'],
      ['Now fully operational, the plant serves customers in four countries.'],
      ['Northfield Castings has leased a 9,000 square foot warehouse in Easton.'],
      ['The plant expansion doubled the floor of the core shop.'],
      ['Northfield Castings wants to run 12 more stores in the north.', 'planned'],
      ['Northfield Castings sold nine territories to franchisees in June.'],
      ['Northfield Castings plans to add over 30 stores by 2027.', 'planned'],
      ['Northfield Castings began series production at its second plant.'],
      ['Northfield Castings will expand its Tartu finishing operation.', 'planned'],
      ['The new hall creates additional moulding capacity.'],
      ['Northfield Castings opened its doors in Riga on Monday.'],
      ['Northfield Castings will open The Pattern House in Easton.', 'planned'],
      ['A third shift and a second core line have lifted output.'],
      ['Northfield Castings Plans $4M Expansion', 'planned'],
      ['Northfield Castings has established a subsidiary in Lithuania.'],
      ['The company has signed a lease on a larger office in Easton.'],
      ['Work has started on a second hangar in Tartu.'],
      ['Northfield Castings Brings Production to Finland'],
      ['Northfield Castings plans to add a pattern workshop and a coating line.', 'planned'],
      [
        'The group aims to have 40 workshops, 12 offices and a shop in each town, and plans to operate 60 branches by 2028.',
        'planned',
      ],
      ['Northfield Castings Sets Up Shop in Riga'],
      ['Northfield Castings bought an old mill which it will convert into a pattern warehouse.', 'planned'],
      ["Town council approves Northfield Castings' expansion plan", 'planned'],
      ['If demand were to grow we could open a second plant.', 'hypothetical'],
      ['In 1998 Northfield Castings opened its first foundry.', 'historic'],
      ['Harlow Pumps opened a new factory in Easton.', 'happened', 'other'],
      ['Northfield Castings opens £2m Easton depot'],
      ['Northfield Castings to set up Rs 90 crore machining unit in Pune', 'planned'],
      ['Councillors gave the green light to a greenfield foundry outside Easton.', 'planned'],
      ['The workshop welcomed its first customers in June.'],
      ['Northfield Castings took on a 20,000 sq ft unit in Riga.'],
      ['An adjoining building has been leased for the finishing shop.'],
      ['Northfield Castings extends floor space at Easton'],
      ['The new furnace came on stream in May.'],
      ['The second phase of the Easton park got under way in June, with a coating plant and a warehouse.'],
      ['Northfield Castings puts down roots in Riga'],
      ['New Easton depot for Northfield Castings'],
      ['Spades are in the ground at our new Riga workshop.'],
      ['Work gets under way on our new pattern store'],
      ['Northfield Castings gets go-ahead for core shop in Easton', 'planned'],
      ['Building work is pencilled in for the autumn.', 'planned'],
      ['Forty jobs as foundry expands'],
      ['Northfield Castings has commissioned its third melting line.'],
    ],
    no: [
      'We are building a licence and business model for foundries.',
      'The foundry has set up a call center to answer worried residents.',
      'He opens the Northfield app store.',
      'The group set up a news outlet.',
      'Mara Holt also previously expanded the business into Denmark and Norway.',
      'The savings come from capacity expansion through faster changeovers.',
      'The new alloy opens up new possibilities.',
      'Our office is open from nine to five.',
      'We are open Monday to Friday.',
      'Open an account in our online store.',
      'We build trust with every delivery.',
      'Expand your knowledge of ductile iron.',
      'See our job openings at the Easton plant.',
      'Northfield Castings won a contract to build a new pumping plant for the city of Tartu.',
      'The board opened the meeting with a groundbreaking study.',
      'Northfield Castings has established a strong reputation for its factory service.',
      'The exhibition opens in Easton on Friday.',
      'Our engineers commission pumps on site.',
      'Increase the efficiency of your plant.',
      'The dedication of our people at the Easton plant is known.',
      'We want to build a strong community.',
      'Our chemists developed the new line of coatings at the Tartu research center.',
      'We celebrate the first anniversary in our new facility.',
      'The new launch of our software suite is free.',
      'The exhibition opens its doors at 10 am on Friday.',
      'The list of depots opens on a map.',
      'Our shop opens daily at nine.',
      'Opening a new foundry can be daunting.',
    ],
  },
}
