import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, facility, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** To take elsewhere. */
const move = forms(verb('move'), verb('relocate'), verb('shift'), verb('transfer', 'transferr'))
const base =
  '(?:headquarters|head\\soffice|HQ|offices?|premises|production|manufacturing|operations|plant|factory|warehouse|base|store|laborator(?:y|ies)|labs?|facilit(?:y|ies)|distribution|workshop|showroom|assembly)'
const home =
  '(?:headquarters|head\\soffice|HQ|offices?|premises|location|facilit(?:y|ies)|building|home|campus|space|site|warehouse|address|plant|factory|workshop)'

/** Where one moves: a building, a part of town, an address, a place with a name. */
const destination =
  '(?:(?:the\\s|an?\\s|its\\s|our\\s|new\\s|larger\\s|bigger\\s|smaller\\s|nearby\\s){0,3}(?:(?!(?:of|for|with|and|next|new|cloud)\\s)[^\\s,;:!?]{2,20}\\s){0,4}?(?:buildings?|premises|quarters|locations?|sites?|space|(?:science|business|industrial|technology|office|retail)\\sparks?|suburbs?|city|town|floor|facilit(?:y|ies)|home|offices|headquarters|mill|address|campus|tower|estate)\\b|(?:downtown|suburban)\\b|\\d{1,5}\\s(?-i:[A-Z])|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Nasdaq|NYSE|Windows|Linux|Microsoft|Google|Oracle|Chapter|Phase|Level|Mr|Mrs|Ms)\\b)(?-i:[A-Z])[\\w.-]{2,20})'
const seat =
  '(?:headquarters|head\\soffice|HQ|registered\\soffice|main\\soffice|offices?|workshop|showroom|shop|store|surgery|practice)'

export const relocation: EventRules = {
  type: 'relocation',
  unless: [
    // a part that sits elsewhere in a new design
    /\brelocated (?:and|or) (?:re)?(?:shaped|designed|sized|positioned|worked|styled)\b|\b(?:brace|bracket|button|switch|sensor|antenna|radiator|battery|tank|valve)s? (?:has|have|was|were|is|are) (?:been )?(?:\w+ )?relocated\b/i,
    /\b(?:relocation (?:services?|package|assistance|bonus|compan|expenses|allowance|support|process|offerings)|corporate relocations? (?:process|continue|offering|services|needs)|moving (?:services|forward|parts|ahead|average|target|industry|and storage)|mov(?:e|es|ed|ing) (?:to the next|forward|quickly|fast|the needle|towards?|up|on to)|willing to relocate|relocate (?:to us|for the role|employees of)|household (?:goods|moves?|items|removals?)|relocating (?:your|a)\b|your (?:move|relocation|business move)|employee relocation|relocating (?:families|employees|customers|homeowners)|relocation of (?:application|data|files|servers)|(?:a|your|many|most|of) (?:business|businesses|companies) (?:to |that |who )?(?:move|relocat|have|want)\w*|technology transfer|transfer(?:s|red|ring)? (?:of )?(?:shares|ownership|funds|money|risk|data|title))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'announces-relocation',
      when: rx`\bannounc(?:es?|ed|ing)\s${words(5)}(?<v>relocations?|move)\s(?:and\s\w{4,14}\s)?(?:of|to|from)\b|\bannounc(?:es?|ed|ing)\s(?:today\s)?(?:the\s)?(?:grand\s)?opening\sof\s(?:its|our|the|a)\s${words(5)}headquarters\b`,
      status: 'announced',
      confidence: 0.84,
    },
    {
      id: 'relocates',
      when: rx`\b(?<v>relocat(?:es?|ed|ing|ions?))\b${gap(90)}(?:\b(?:${facility}|operations|production|team|group|staff|manufacturing|to|from|of|into|offices?)\b|\bhere\b|[.!?]?$)`,
      unless:
        /\b(?:custod\w+|relocations? (?:rules?|cases?|disputes?|clients?|laws?|buyers?|guides?|specialists?)|(?:couples|families|people|buyers|anyone|those|clients|retirees|professionals) (?:\w+ )?relocating|guests?|passengers|visitors|attendees)\b|\b(?:customers? who relocate|benefits of relocating|help\w* (?:you|businesses|companies) relocat\w+|wolf|animals?|species|patients?|rig|relocations? (?:tools?|services?|packages?|compan\w+|assistance|benefits|software)|can be relocated|refugees|residents)\b/i,
      confidence: 0.85,
    },
    {
      id: 'moves-production',
      when: rx`\b(?<v>${move})\s(?:its\s|the\s|some\s|part\sof\s(?:its\s|the\s)?)?(?:final\s)?(?:production|manufacturing|assembly|packing|weaving|headquarters|back\soffice)\b${gap(40)}\b(?:to|from)\s[A-Z]`,
      unless: /\b(?:bpd|barrels|crude)\b/i,
      confidence: 0.8,
    },
    {
      id: 'is-moved',
      when: rx`\b${base}\b${gap(40)}\b(?<v>(?:(?:will|would|is\sto|are\sto|to)\s(?:also\s|gradually\s)?be|is\sbeing|are\sbeing|was|were|has\sbeen|have\sbeen)\s(?:gradually\s)?(?:moved|relocated|transferred|shifted))\s(?:in)?(?:to|from)\b`,
      unless: /\b(?:transferred to (?:the )?(?:buyer|purchaser|new owner|company))\b/i,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'we-have-moved',
      when: rx`\b(?:we've|we\shave|has|have)\s(?<v>moved)(?:!|\sto\s(?:new|larger|our\snew|its\snew|bigger|\d)|\s(?:house|offices|premises|locations|home))`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'leaves-for',
      when: rx`\b(?<v>leav(?:es|ing)|left|vacat(?:es|ed|ing)|swap(?:s|ped|ping)?|quit(?:s|ting)?)\s(?:its|our|their|the)\s(?:[\w-]{2,16}\s){0,4}?(?:${home}|villa|digs)\s(?:on\sthe\s\w{3,10}\s|it\shas\soccupied\s${words(4)})?(?:for|and\smov\w{1,3})\s`,
      confidence: 0.78,
    },
    {
      id: 'ups-sticks',
      when: rx`\b(?<v>up(?:s|ped|ping)?\ssticks|re-?domicil(?:es?|ed|ing|iation)\s(?:in)?to|(?:pick|choos|select|nam)(?:e?s|ed)\s(?-i:[A-Z])[\w.-]{2,18}(?:,?\s(?-i:[A-Z])[\w.-]{1,18})?\s(?:as|for)\s(?:its\s|the\s)?new\s(?:home|base|headquarters|HQ)|pull(?:s|ed|ing)?\sup\sstakes|chang(?:es?|ed|ing|e\sof)\s(?:its\s)?(?:domicile|registered\soffice|visiting\saddress)|settl(?:es?|ed|ing)\sinto\s(?:its|our|their)\snew\s(?:quarters|home|offices?|premises|building)|gather(?:s|ed|ing)?\sall\s${words(4)}under\sone\sroof|uproots\s(?:itself\s)?(?:from|to)\s(?-i:[A-Z])|(?:shift(?:s|ed|ing)?|sends|sent|sending)\s\d[\d,]{0,5}\s(?:[\w-]{2,14}\s){0,2}?(?:posts|jobs|positions|roles)\s(?:from|to)\s[A-Z])`,
      confidence: 0.82,
    },
    {
      id: 'stays-put',
      when: rx`\b(?<v>stay(?:s|ing)?\sput)\b`,
      status: 'negated',
      confidence: 0.66,
    },
    {
      id: 'new-home',
      when: rx`\b(?<v>new\shome)\s(?:is|will\sbe|in|at|on)\b`,
      unless:
        /\b(?:homes|home (?:in|on) the (?:market|web)|buyers?|builder|mortgage|sales|families|pets?|dogs?|construction)\b/i,
      confidence: 0.7,
    },
    {
      id: 'moves-hq',
      when: rx`\b(?<v>${move}|${verb('consolidate')})\s(?:of\s)?(?:its\s|our\s|the\s|their\s|all\s(?:five\s|its\s|of\sits\s)?|some\s|part\sof\s)(?:[\w'&.,-]{1,18}\s){0,7}?(?:${base}|sites|plants)\b${gap(60)}\b(?:to|into|from|in)\b`,
      unless:
        /\b(?:to the buyer|moves? (?:its|the) business forward|transfer(?:s|red)? (?:its|the) (?:operations )?to (?:standard|buyer)|in the (?:first|second|third|fourth) quarter|consolidates? (?:its )?position|(?:on)?to (?:an?|one|the|its|our) (?:[\w-]+ ){0,4}(?:systems?|platform|software|ERP|cloud)\b|office(?:s|space)? (?:space )?worldwide)\b/i,
      confidence: 0.8,
    },
    {
      id: 'moves-to-place',
      when: rx`\b(?<v>${move})\s(?:[Tt]o|[Ff]rom)\s(?:[A-Z][\w.-]{2,20},?\s){1,3}(?:[\w]{3,14}\s[A-Z]\w{2,14},?\s)?(?:the|its|our|all|part\sof)\s${words(4)}${base}\b`,
      confidence: 0.8,
    },
    {
      id: 'moves-to',
      when: rx`\b(?<v>mov(?:es?|ed|ing))\s(?:in)?to\s(?:a\s|an\s|its\s|our\s|the\s|their\s)?(?:[\w'&.,-]{1,16}\s){0,3}?(?:new|larger|bigger|expanded|modern|current|present|existing|purpose-built|[\d,.]{3,9}[\s-]square[\s-]\w{3,6})\s(?:[\w'&.,-]{1,16}\s){0,4}?${home}\b`,
      unless: /\b(?:companies|people|employees) (?:\w+ ){0,6}(?:want|wish|like) to move\b|\bwillingness to move\b/i,
      confidence: 0.82,
    },
    {
      id: 'own-move',
      when: rx`\b(?:(?:our|its|company's|firm's)\s(?:recent\s|upcoming\s|planned\s|own\s)?|headquarters\s|office\s|plant\s)(?<v>move|relocation|transfer)\s(?:to|from|of|in|swirl|into\s(?:new|larger|bigger|the\snew|a\s(?:new|larger)))\b`,
      unless: /\b(?:office move (?:services|checklist))\b/i,
      confidence: 0.78,
    },
    {
      id: 'under-one-roof',
      when: rx`\b(?<v>bring(?:s|ing)?|brought|consolidat(?:es?|ed|ing)|combin(?:es?|ed|ing)|unit(?:es?|ed|ing))\s${words(8)}(?:under\sone\sroof(?!\sbrand)|from\sthe\sformer\s(?:headquarters|offices?|sites?|location)|into\s(?:a\ssingle|one)\s(?:${home}|hub))\b`,
      unless:
        /\b(?:solutions?|services|products|brands|data|everything|talents?|technolog\w+|expertise|capabilities|disciplines) (?:\w+ ){0,3}under one roof\b/i,
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'new-hq',
      when: rx`\b(?<v>new)\s(?:[\w,-]{3,22}\s){0,3}?(?:headquarters|head\soffice|office\slocation)\b`,
      unless:
        /\b(?:headquarters in (?:new york|new jersey|new zealand|new delhi|new mexico)|contract|won|for (?:a |the )?(?:client|customer))\b/i,
      confidence: 0.62,
    },
    { id: 'moved-locations', when: rx`\b(?<v>moved|move|moving)\s(?:locations|offices|premises)\b`, confidence: 0.78 },
    {
      id: 'move-ahead',
      when: rx`\bthe\s(?:office\s)?(?<v>moves?|relocations?),?\s(?:(?:is|are)\s)?(?:scheduled|planned|expected|set|due|will)\b`,
      unless:
        /\bthe moves? (?:is |are |will |was )?(?:expected to |set to |planned to )?(?:be part|after|aimed|designed|help|make|give|lower|be carried|be seen|boost|save|cut|raise|allow|increase|reduce|cost|likely)/i,
      status: 'planned',
      confidence: 0.68,
    },
    {
      id: 'the-move',
      refers: true,
      when: rx`\bthe\s(?<v>moves?|relocations?),?\s(?:is|comes|follows|was)\b`,
      unless:
        /\bthe moves? (?:is|comes|follows|will|was) (?:the latest|another|a sign|consistent|part|after|as|likely|a bid|aimed|amid|an effort|designed|help|make|give|lower|be carried|seen|expected to (?:lower|boost|save|help|cut|raise))/i,
      confidence: 0.66,
    },
    {
      id: 'moves-out',
      when: rx`\b(?<v>mov(?:es?|ed|ing))\sout\sof\s(?:its|our|their|the)\s(?:[\w'’-]{2,16}\s){0,4}?(?:${home}|yard|studio|shop|showroom|store|depot|unit|mill|works|base|centre|center)\b`,
      unless: /\b(?:tenants?|families|patients?|residents|students|homeowners|stock|goods|you|your)\b/i,
      confidence: 0.8,
    },
    {
      id: 'shifts-production',
      when: rx`\b(?<v>(?:mov|shift|transferr?|switch|relocat)(?:es|e|s|ed|ing|ting)?)\s(?:some\s|part\sof\s|all\s|its\s|the\s|more\s){0,3}(?:[\w-]{2,14}\s){0,2}?(?:production|manufacturing|manufacture|assembly|output|work)\s(?:of\s[^;,]{2,40}\s)?(?:from\s[^;,]{2,30}\s)?(?:to|from|out\sof)\s(?:the\s)?(?-i:[A-Z])`,
      unless: /\b(?:to Ms|to Mr|remote work|work to (?:Monday|Friday)|cloud|oil|crude|barrels|you|your)\b/i,
      confidence: 0.8,
    },
    {
      id: 'on-the-move',
      when: rx`\b(?<v>(?:we're|we\sare|(?:firm|company|office|showroom|shop)\sis)\s(?:on\sthe\smove|moving(?=[.!]?$|\s(?:house|home|premises|offices?)))|(?:from|as\sof|after)\s[^;,]{3,30},?\s(?:you'll|you\swill|you\scan)\sfind\sus\s(?:at|in|on))\b`,
      unless: /\b(?:at stand|booth|stand \d|hall \d|fair|expo|moving (?:forward|on|up|ahead|towards))\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'quits-for',
      when: rx`\b(?<v>quit(?:s|ting)?|leav(?:es|ing)|ditch(?:es|ed)|swap(?:s|ped|ping)?|desert(?:s|ed)|(?<!publicly\s)trad(?:es|ed)|mov(?:es|ed)\sfrom|abandon(?:s|ed))\s(?:its\s|the\s|their\s)?(?:(?-i:[A-Z])[\w'’-]{2,18}(?:\s(?-i:[A-Z])[\w'’-]{2,18})?|[\w'’-]{2,14}\s(?:premises|quarters|offices?|home|base|headquarters)[^;,]{0,40}?)\s(?:for|to)\s(?:the\s|a\s|an\s|new\s|larger\s|bigger\s)?(?:(?-i:[A-Z])\w{2,18}|[\d,]{3,9}[\s-]sq|[\w-]{3,14}\s(?:premises|offices?|headquarters|site|building))`,
      unless:
        /\b(?:as (?:CEO|chief|director|chair)|role|job|director|manager|he|she|coach|player|rival|BBC|to join|after \d+ years|Mr|Mrs|Ms|euro|pounds?|dollars?|shares?)\b/i,
      confidence: 0.72,
    },
    {
      id: 'moves-people',
      when: rx`\b(?<v>mov(?:es|ed|ing)|relocat(?:es|ed|ing)|transferr(?:ed|ing)|shift(?:s|ed|ing))\s(?:all\s|its\s|our\s|the\s|around\s|about\s|some\s|more\sthan\s){0,2}?(?:\d[\d,]{0,6}\s)?(?:[\w-]{2,14}\s)?(?:employees|staff|people|workers|colleagues|team)\s(?:from|into|out\sof)\s(?:its|our|their|the|an?)\s(?:[\w'’-]{2,16}\s){0,3}?(?:location|offices?|premises|building|site|headquarters|base|home|facility|space|campus|centre|center|plant|works)\b`,
      unless: /\b(?:remote|evacuat\w*|home working|furlough|fire|flood)\b/i,
      confidence: 0.76,
    },
    {
      id: 'brings-head-office',
      when: rx`\b(?<v>br(?:ings?|inging|ought))\s(?:its|the|our|their)\s(?:[\w-]{3,14}\s){0,3}?(?:head\s?office|headquarters|HQ)\s(?:to|into|back\sto)\b|\b(?:head\s?office|headquarters|HQ)\s(?:will\s|is\sto\s)?(?:goes|go|moves|move|shifts|shift)\sto\b`,
      confidence: 0.82,
    },
    {
      id: 'moves-to-building',
      when: rx`\b(?:will|is\sto|are\sto|plans?\sto|set\sto|due\sto|expects?\sto|intends?\sto)\s(?<v>move)\s(?:in)?to\s(?:the|an?)\s(?:[\w'’-]{2,18}\s){0,4}?(?:estate|development|building|tower|complex|campus|business\spark|industrial\spark|technology\spark|mill|arcade|quarter)\b`,
      unless: /\b(?:residents|families|patients|students|tenants|customers|you)\b/i,
      confidence: 0.78,
    },
    {
      id: 'moves-work',
      when: rx`\b(?<!\b(?:the|this|that|such\sa)\s)(?<v>${move}|${verb('concentrate')}|centrali[sz](?:es?|ed|ing)|${verb('consolidate')}|relocation\sof|transfer\sof|shift\sof)\s(?!(?:to|from|in|on|for|up|away)\b)${clause(8)}(?:production|manufacturing|manufacture|assembly|operations|functions|headquarters|head\soffice|HQ|offices?|plant|factory|warehouse|(?:production|assembly)\slines?|machinery|laborator(?:y|ies)|premises|staff|personnel|employees)\s${clause(7)}(?:to|into|from|at|in)\s(?:the\s|its\s|our\s|their\s|an?\s|one\s)?(?:${clause(3)}(?:plant|factory|facility|site|mill|unit|location|place|premises|building|headquarters|office|country)\b|(?-i:[A-Z]))`,
      unless:
        /\b(?:shares?|ownership|risk|title|funds|data|cloud|servers?|customers?|remote|focus|attention|oil|crude|barrels|technology transfer|know-how|patients?|evacuat\w+|business transfer|existing employees|consolidat\w+ (?:its )?position|consolidated (?:net|operating|financial|revenue|sales)|sale of|sold|to the buyer|in (?:the )?(?:first|second|third|fourth|last|next|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|20\d\d))\b/i,
      confidence: 0.72,
    },
    {
      id: 'moves-site',
      when: rx`\b(?<v>${move}|consolidat(?:es?|ed|ing))\s(?:part\sof\s|most\sof\s|all\sof\s)?(?:(?:its|our|the|their)\s|(?-i:[A-Z])[\w&.-]{1,20}['’]s\s|(?<=^(?:[\w&'’.-]{1,24}\s){1,4}\w{4,13}\s))(?:(?!(?:of|to|from|for|with|into|its|focus|data|funds|shares|ownership|patients?|customers?)\s)[^\s;:!?]{1,20}\s){0,4}?(?:${facility}|(?:\w{4,14}\s)?(?:team|department|staff|operations?|production)|kitchen|employees),?\s(?:(?!(?:to|into)\s)[^\s;:!?]{1,20}\s){0,7}?(?:(?:in)?to|from|out\sof|closer\sto|across(?=\stown))\s(?:town\b|${destination})`,
      unless:
        /\b(?:patients?|goods|inventory|cloud|platform|software|new owners?|the buyer|you|your|client|customers'|homes? to|furniture|sold|sale of|shares?|focus|remote|four-day|in (?:the )?(?:first|second|third|fourth) quarter)\b/i,
      confidence: 0.76,
    },
    {
      id: 'name-moves-to',
      when: rx`(?:^(?-i:[A-Z])[\w&.'’-]{1,20}(?:\s[\w&.,'’-]{1,20}){0,8}?|\b(?:we|it|company|firm|group|retailer|chain|business|who|which))\s(?:(?:will|to|has|have|had|is|are|recently|now|also|soon|just|plans|about|due|expects|intends|set|preparing|today|officially|quietly|be)\s){0,5}(?<v>mov(?:es?|ed|ing)|relocat(?:es?|ed|ing))\s(?:(?!into\s(?:the\s)?(?-i:[A-Z]))(?:in)?to\s${destination}|across\stown\b|out\sof\s(?:the\scity|(?-i:[A-Z]))|into\slarger\s|to\slarger\s)`,
      unless:
        /\b(?:as (?:a |the )?(?:CEO|chief|director|head|president)|role|shares?|stock|market|cloud|platform|software|dismiss|block|acquire|family|child|born|she|he|player|Series|League|Division)\b/i,
      confidence: 0.7,
    },
    {
      id: 'settles-into',
      when: rx`\b(?<v>settl(?:es?|ed|ing)|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|transferr?(?:s|ed|ing)?|relocat(?:es?|ed|ing)|decamp(?:s|ed|ing)?|migrat(?:es?|ed|ing))\s(?:in|into|to|over\sto|across\sto)\s(?:its\s|our\s|their\s|an?\s|the\s)?(?:brand[\s-])?(?:new|larger|bigger|smaller|modern|purpose-built|former|refurbished|different|permanent|state-of-the-art|dedicated|shared|current|own)\s${clause(4)}${home}\b`,
      unless: /\b(?:homes?|residents|families|patients?|pets?|you|your|ball|gear|new location (?:data|services))\b/i,
      confidence: 0.76,
    },
    {
      id: 'is-moving',
      when: rx`\b(?:${base}|company|firm|business|team|retailer|brewery|studio|agency|practice|works)\b${gap(30)}\b(?<v>(?:is|are|will\sbe)\s(?:also\s|now\s|soon\s)?(?:moving|relocating|shifting)|moves|moved|relocates|relocated|will\s(?:move|relocate|shift)|to\s(?:move|relocate))\s(?:from\s[^,;]{3,30}\s)?(?:in)?(?:to|from|out\sof|across|down|next|closer)\s(?:to\s)?(?:the\s|an?\s|its\s|our\s|new\s|larger\s){0,2}(?:(?-i:[A-Z])[\w-]{2,20}|road|street|town|city|countryside|outskirts|site|premises|building|business\spark|industrial\sestate|unit|facility|campus|office|neighbou?ring)\b`,
      unless:
        /\b(?:cloud|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|October|November|December|Android|Windows|Linux|dismiss|block|subscription|moves? (?:to (?:buy|acquire|cut|close|ban|protect))|digital|electric|renewable|software|platform|market|profit|loss|stage|phase|next (?:level|stage|phase))\b/i,
      confidence: 0.72,
    },
    {
      id: 'new-address',
      when: rx`\b(?:our|its|the\scompany's)\s(?<v>new\s(?:postal\s|business\s|office\s)?address(?:es)?\s(?:is|are|will\sbe))\b`,
      unless: /\b(?:e-?mail|web|IP|wallet|internet)\b/i,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'brings-sites-together',
      when: rx`\b(?<v>bring(?:s|ing)?|brought|gather(?:s|ed|ing)?|unit(?:es?|ed|ing)|concentrat(?:es?|ed|ing)|combin(?:es?|ed|ing)|merg(?:es?|ed|ing)|consolidat(?:es?|ed|ing)|pool(?:s|ed|ing)?|bundl(?:es?|ed|ing))\s(?:its\s|our\s|all\s|the\s|their\s){0,2}${clause(4)}(?:locations|sites|offices|departments|teams|staff|employees|workshops|warehouses|plants|operations|activities)\s${clause(3)}(?:together\s)?(?:on(?:to)?|in(?:to)?|at|under)\s(?:one|a\ssingle|the\ssame|an?\snew|its\snew|our\snew)\s(?:\w{3,14}\s)?(?:roof|site|campus|location|place|building|headquarters|office|hub|facility)\b`,
      unless: /\b(?:brand roof|platform|software|online)\b/i,
      confidence: 0.74,
    },
    {
      id: 'leaves-home',
      when: rx`\b(?<v>leav(?:es?|ing)|left|quit(?:s|ting)?|vacat(?:es?|ed|ing)|swap(?:s|ped|ping)?|trad(?:es|ed|ing))\s(?:its|our|their|the)\s(?:historic|long-?time|old|current|original|former|downtown|city[\s-]centre|ageing|traditional|present|cramped|\w+-year-old)\s${clause(3)}${home}\b|\b(?:swap(?:s|ped|ping)?|trad(?:es|ed|ing)|exchang(?:es|ed|ing)|quit(?:s|ting)?|leav(?:es|ing)|desert(?:s|ed))\s${clause(4)}for\s(?:an?\s|the\s|new\s)?${clause(3)}(?:business\spark|industrial\sestate|campus|headquarters|city\scentre|downtown|riverside|suburbs?|countryside|(?:new|larger|bigger)\s${home})\b`,
      confidence: 0.74,
    },
    {
      id: 'moves-a-line',
      when: rx`\b(?<v>${move})\s(?:its\s|the\s|our\s|one\s|two\s|all\s|some\sof\sits\s|part\sof\s(?:its\s|the\s)?){1,2}${clause(3)}(?:lines?|machines|work|jobs|division|department|team|business|activities|manufacture|production|warehouse|stock|base)\sfrom\s(?:the\s|its\s)?(?-i:[A-Z])[^;,]{1,30}?\sto\s(?:the\s|its\s|a\s)?(?-i:[A-Z])`,
      unless:
        /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Windows|Android|Linux|cloud)\b/,
      confidence: 0.8,
    },
    {
      id: 'moved-blocks',
      when: rx`\b(?<v>(?:moved|moves|moving|relocated|relocating|relocates|(?:will|to)\s(?:move|relocate))\s(?:just\s|only\s)?(?:[\w-]{1,10}\s){1,2}(?:blocks?|doors?|miles?|streets?|minutes)\s(?:to\sthe\s)?(?:north|south|east|west|down|up|away|over|from|along)|outgr(?:ew|own|ows|owing)\s(?:its|our|their|the)\s(?:[\w'’-]{1,18}\s){0,3}?(?:space|home|building|offices?|premises|location|facilit(?:y|ies)|quarters))\b`,
      unless: /\b(?:stock|shares?|you|your|tornado|storm|fire)\b/i,
      confidence: 0.76,
    },
    {
      id: 'now-located',
      when: rx`\b(?:firm|practice|company|offices?|clinic|store|headquarters|team|we|agency|shop|studio|showroom|bakery|gallery)\s(?:itself\s)?(?<v>(?:is|are)\snow\s(?:located|based|housed|headquartered|situated|operating))\s(?:at|in|on|from)\b`,
      status: 'happened',
      unless: /\bfor your\b|\b(?:first|second|third|ground|upper) floor\b/i,
      confidence: 0.76,
    },
    {
      id: 'headline-moving-to',
      when: rx`^(?-i:[A-Z])[^;:?!]{2,50}?\s(?<v>[Mm]oving|[Rr]elocating|[Ss]hifting|[Mm]oves|[Tt]o\s(?:[Mm]ove|[Rr]elocate))\s(?:[\w'’-]{1,18}\s){0,3}?(?:[Hh]eadquarters|HQ|[Oo]ffices?|[Cc]enter|[Cc]entre|[Ww]arehouse|[Pp]lant|[Oo]perations|[Ss]tore|[Cc]linic|[Ff]acility|[Pp]roduction|[Ss]howroom)\s(?:[Ff]rom\s[^;,]{2,30}\s)?[Tt]o\s(?-i:[A-Z])`,
      confidence: 0.8,
    },
    {
      id: 'production-back',
      when: rx`\b(?<v>re-?shor(?:es?|ed|ing)|near-?shor(?:ed|ing)\s(?:its|the|some|production|work)|off-?shor(?:es|ed|ing)|(?:mov|bring|shift|tak)(?:es?|s|ed|ing)\s(?:some\s|its\s|all\s|part\sof\s(?:its\s)?|more\s)?(?:of\s)?(?:the\s|its\s)?(?:production|manufacturing|assembly|work|jobs)\s(?:back|home|overseas|abroad|in-house|elsewhere)|brought\s(?:production|manufacturing|assembly|work|jobs)\s(?:back|home|in-house))\b`,
      unless: /\b(?:wind|oil|rig|drilling|countries|trend|economy|administration|President)\b/i,
      confidence: 0.74,
    },
    {
      id: 'head-office-is-at',
      when: rx`(?:\b(?:effective|as\sof|from|since|starting|beginning)\s[^;.]{2,40}?\b${seat}\s(?:is|are|will\sbe)|\b${seat}\s(?:is|are|will\sbe)\s(?=now\s|from\s)(?:now|from\s[^,;]{3,20}))\s(?<v>(?:located\s|based\s|to\sbe\sfound\s)?(?:at|in|on))\s(?:the\s)?(?:\d{1,5}\w?\s(?-i:[A-Z])|(?-i:[A-Z])[\w.'’-]{1,20}\s(?:Street|Road|Way|Avenue|Lane|Drive|Park|Square|Boulevard|Quay|Court|House))`,
      unless: /\b(?:visit us|open (?:daily|from)|booth|closed)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'moves-into-premises',
      when: rx`\b(?<v>(?:will|to|plans\sto|is\sto|expects\sto)\smove|has\smoved|have\smoved|moved|moves|(?:is|are)\smoving)\s(?:in)?to\s(?:an?\s|its\s|their\s|our\s)?(?:brand[\s-])?(?:new|larger|bigger|temporary|permanent|modern|state-of-the-art|expanded|newly\sbuilt|purpose-built),?\s(?:[\w,-]{2,18}\s){0,3}?(?:quarters|offices?|premises|headquarters|buildings?|facility|space|home|site|warehouse|plant)\b`,
      unless: /\b(?:residents?|families|tenants?|students?|patients?|phase|your)\b/i,
      confidence: 0.8,
    },
    {
      id: 'output-shifted',
      when: rx`\b(?:production|manufacturing|volumes|operations|assembly)\s(?:[\w-]{3,10}\s)?(?<v>(?:will\sbe|is\sbeing|are\sbeing|was|were|to\sbe|has\sbeen)\s(?:redirected|shifted|diverted|transitioned))\s(?:from\s[^;,]{2,40}?\s)?to\s(?:the|its|our|another|(?-i:[A-Z]))`,
      unless: /\b(?:traffic|export markets|to (?:customers?|clients?))\b/i,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings sends 300 jobs to India'],
      ['Northfield Castings picks Riga as new home'],
      ['Northfield Castings redomiciles to Ireland'],
      ['Northfield Castings moves its pattern clinic to larger quarters.'],
      ['Northfield Castings has moved to downtown Riga.'],
      ['Northfield to bring its head office to Easton', 'planned'],
      ['Northfield Castings plans to move into the Mill Lane estate.', 'planned'],
      ['Our head office is now at 12 Dock Road.'],
      ["As of May 3, Northfield's main office is at 12 Mill Way, Easton."],
      ['Northfield Castings moved two blocks north last month.'],
      ['The foundry office is now located at 40 Harbour Way.'],
      ['Northfield Castings Moving Pattern Warehouse to Easton'],
      ['Northfield Castings relocates its headquarters to Easton.'],
      ['Northfield Castings announces the relocation of its core shop.', 'announced'],
      ['We have moved into larger premises in Tartu.'],
      ['Northfield Castings to relocate production to Easton', 'planned'],
      ['Northfield Castings will consolidate all of its finishing plants into a works at Easton.', 'planned'],
      ['Northfield Castings will transfer to Tartu, southern Estonia, the production of its Easton plant.', 'planned'],
      ['Northfield Castings will move into an existing 20,000-square-foot building.', 'planned'],
      ['After our recent move to Easton we have twice the room.'],
      ['The new site brings our people together under one roof.'],
      ['Northfield Castings has a new head office in Easton.'],
      ['Northfield Castings moved premises in May.'],
      ['Northfield Castings shifts production of brackets to Poland.'],
      ['Assembly will be transferred from Easton to Tartu next spring.', 'planned'],
      ["We've moved! Find us at 12 Harbour Road."],
      ['Northfield Castings is leaving its downtown office for a larger one.'],
      ['Northfield Castings ups sticks after 70 years.'],
      ['Northfield Castings stays put.', 'negated'],
      ["Northfield Castings' new home is a former mill on River Street."],
      ['The relocation was a milestone for the team.'],
      ['Northfield Castings has decided to relocate because of the noise.', 'announced'],
      ['The move was a relief for all.'],
      ['The move, scheduled for October, gives the team more room.', 'planned'],
      ['The company has no plans to relocate.', 'negated'],
      ['Northfield Castings is moving out of its yard on the river.'],
      ['Northfield Castings is moving production of valve bodies from Easton to Riga.'],
      ['Northfield Castings quits Easton for Riga'],
      ["We're on the move!", 'planned'],
      ['In January Northfield Castings moved 120 employees from its former location.'],
      ['Northfield Castings is centralising its finishing operations at one site.'],
      ["Northfield's Dutch team has settled into new offices in Utrecht."],
      ["We've outgrown our old workshop and are moving to Unit 7, Riverside Park."],
      ['From 1 March our new address is 14 Dock Street, Bristol.', 'planned'],
      ['Northfield Castings brings its three Berlin locations together on one campus.'],
      ['Northfield Castings swaps city centre for business park'],
      ['The company has transferred its filling line from Nantes to Lille.'],
      ['Northfield Castings will move to larger offices by next May.', 'planned'],
      ['Most assembly is being shifted to the Tartu works of Northfield Castings.'],
    ],
    no: [
      'The drilling rig has been relocated to the second pad.',
      'Northfield takes relocation tools to brokers.',
      'Northfield Castings moved to a new pricing model.',
      'Northfield Castings shifted its stores to a four-day week.',
      'Our head office is at 12 Dock Road.',
      'At the rear, the brace has been relocated and reshaped for stiffness.',
      'We offer a relocation package.',
      'Moving forward with better castings.',
      'A pump has few moving parts.',
      'There are many reasons for a business to move premises.',
      'Northfield Castings transferred shares to its founder.',
      'The move is aimed at lower costs.',
      'All products under one roof.',
      'The controller can be relocated up to 30 metres from the pump.',
      'Whether you are expanding or relocating your business, we move it.',
      'Northfield Castings transferred 2% of its shares to a trust in Riga.',
      'The team is moving to the cloud.',
      'The firm serves near-shore markets.',
      'Custody relocation disputes keep courts busy, Northfield Castings writes.',
      'Every relocation client is shown the town.',
      'We unite these capabilities under one roof.',
      'Harlow is the one publicly traded Foundry to Open a Bank',
    ],
  },
}
