import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, money, phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const kind =
  '(?:fuel|energy|electricity|power|raw[\\s-]materials?|materials?|labou?r|wage|salary|staff|personnel|employee|payroll|premium|utility|maintenance|financing|funding|input|freight|shipping|transport(?:ation)?|logistics|distribution|oil|operating|production|manufacturing|commodity|steel|metals?|aluminium|aluminum|copper|nickel|scrap|gas|wood|pulp|paper|resin|plastic|packaging|food|ingredient|milk|grain|component|supply(?:[\\s-]chain)?|tariff|interest|borrowing|insurance|pension|healthcare|health\\scare|rent|construction|building|feed|cocoa|coffee|sugar|cotton|chip|import|compliance|flour|timber|lumber|hops?|malt|butter|eggs?|meat|beef|diesel|petrol|cement|glass|rubber|cloud|drugs?|medical\\ssupply|network|tuition|barley|fish|cheese|postage|software|chemical|fertili[sz]er|coal|coke|zinc|lithium|wool|yarn|leather|rental|lease)'
const item = `(?:(?:${kind}(?:\\s(?:and|or)\\s${kind})?)\\s(?:costs?|prices?|expenses|bills?|rates|wages)|costs|expenses|wages|tariffs|rents|insurance\\spremiums|inflation|(?:cost|price|wage|food|energy)\\sinflation|(?:price|cost)s?\\s(?:of|for)\\s(?:(?!oil|crude|shares|homes|houses|living)[\\w-]{2,16}\\s){0,2}(?:${kind}|materials|lumber|goods|products|plywood|energy|parts|ingredients))`
const grows = `(?:${forms('rose', 'risen', 'rises?', 'rising')}|${verb('increase')}|${verb('soar')}|${verb('surge')}|${verb('climb')}|${verb('jump')}|${verb('double')}|${verb('triple')}|${verb('escalate')}|${verb('spiral', 'spirall?')}|${verb('skyrocket')}|${forms('gone', 'went', 'going', 'go', 'shot', 'up')}\\s?(?:up)?|${forms('grew', 'grown', 'growing')}|on\\san?\\s\\w{4,12}\\supward\\strajectory|remain(?:s|ed)?\\s(?:high|elevated)|higher)`
const bites = `(?:${verb('weigh')}|${verb('squeeze')}|${verb('erode')}|${forms('eat(?:s|ing)?', 'ate', 'eaten', 'cuts?', 'cutting')}\\s(?:away\\s)?(?:at|into)|${forms('hurt(?:s|ing)?', 'hit(?:s|ting)?', 'bit', 'bite', 'biting')}|${verb('dent')}|${verb('burden')}|${verb('pressure')}|${verb('depress')}|${verb('outpace')}|${verb('impact')}|${verb('affect')}|${verb('offset')}|${verb('force')}|${verb('push')}|${verb('drive')}|(?:take|took|taking|taken)\\s(?:an?\\s)?(?:heavy\\s)?toll)`
export const costPressure: EventRules = {
  type: 'cost_pressure',
  unless: [
    // what a whole trade suffers
    /(?:^|[.] |[a-z] )[Tt]he (?:[\w-]+ ){0,3}(?:industry|sector|trade) (?:\w+ )?(?:stands to|faces?|is facing|suffers?|expects?|continues|is grappling)\b/,
    // reports on the price of a commodity
    /\b(?:Brent|WTI|OPEC|EIA|IEA|trade war|trade tensions)\b|\b(?:downward price pressure|energy shares|energy stocks)\b/i,
    /\b(?:cost[- ]effective|low(?:er)?[- ]cost|reduc(?:e|es|ing) (?:your |the )?(?:\w+ )?costs?\b(?! (?:base|pressure))|save(?:s)? (?:on )?costs?|cost savings? of|at no (?:extra |additional )?cost|your (?:\w+ )?(?:costs?|margins?)|cost of (?:living|goods sold|capital)|cost estimates?|CAGR|net interest margin|safety margin|margin of (?:error|safety)|house prices|home prices|share prices?|stock prices?|rising cost of (?:housing|living|college|healthcare)|interest rates? (?:cut|decision))\b/i,
  ],
  future: 'planned',
  needsAccount: true,
  comparesYears: true,
  rules: [
    {
      id: 'higher-costs',
      when: rx`\b(?:due\s(?:in\spart\s|mainly\s|largely\s|primarily\s)?to|because\sof|on|amid|by|hit\sby|hurt\sby|from|with|of|offset\sby|despite|blam(?:es|ed|ing)|cit(?:es|ed|ing)|fac(?:es|ed|ing)|reflect(?:s|ed|ing)|given|through|against|subject\sto|experienc(?:es|ed|ing)|see(?:s|n|ing)?|saw|about|report(?:s|ed|ing)|led\sto|and|to\soffset|absorb(?:s|ed|ing)?|challenged\sby|struggl(?:es|ed|ing)\swith|coping\swith|wake\sof|result\sof)\s(?:the\s|a\s|an\s|our\s|its\s|by\s|significantly\s|continued\s|sharply\s|much\s|rapidly\s){0,6}(?:(?!lower|falling)(?:[\w"'’-]{3,14}|\d[\d.]{0,4}\s?(?:%|percent|per\scent))\s){0,3}?(?<v>higher|rising|record(?=\s(?:${kind}\s){1,2}(?:costs?|prices?|rates|wages)\b)|soaring|increas(?:ed|ing)|surging|escalating|spiral(?:l)?ing|elevated|climbing|excess|mounting|inflated|skyrocketing|inflationary|(?:rise|increase|jump|surge|spike|leap|hike)s?\sin|doubling\sof)\s(?:(?:the|its|our|global|overall|input|domestic)\s)?(?:(?!demand|sales|revenue)[\w'’-]{3,14}\s(?:and\s)?){0,3}?(?:${item}|${kind}\scosts?|costs?|expenses|prices\sof|pressures?\s(?:on\scosts))\b`,
      unless:
        /\b(?:house prices|share price|prices (?:boost|help|lift|benefit)|demand from|higher selling prices|drove (?:higher )?revenue)\b/i,
      confidence: 0.8,
    },
    {
      id: 'costs-rise',
      when: rx`(?:\b${item}|\b(?:costs?|expenses)\s(?:of|for|from|associated\swith)\s[^;,]{2,40}?)(?:,?\s(?:for|in|of|across|from|to|at|on|during)\s[^;]{1,50}?)?\s(?:(?:have|has|had|are|were|was|is|also|once|again|once\sagain,?|been|continue[sd]?\sto|more\sthan|almost|nearly|\w{4,12}ly),?\s){0,4}(?<v>${grows})\b(?!\sby\sour)`,
      unless:
        /\b(?:share|stock|house|property|home|our selling) prices? (?:rose|increased|climbed)\b|\b(?:costs?|expenses) (?:\w+ ){0,2}(?:fell|decreased|declined)/i,
      confidence: 0.76,
    },
    {
      id: 'costs-bite',
      when: rx`\b(?:${item}|(?:higher|rising|increased|soaring|surging|escalating|elevated|inflated)\s(?:[\w-]{3,14}\s(?:and\s[\w-]{3,14}\s)?){0,3}?(?:costs?|prices|wages|bills|rates|expenses|inflation)|inflation(?:ary\spressures?)?)\b${gap(60)}\b(?<v>${bites})\b`,
      unless:
        /\b(?:oil|crude|gasoline) (?:prices?|had)\b|\b(?:share|stock|house|property|home) prices?\b|\b(?:offset by|more than offset)\b[^.]{0,40}\b(?:savings|growth)/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'margin-pressure',
      when: rx`\b(?<v>margins?\s(?:\w{3,10}\s)?(?:pressures?|squeeze|compression|erosion)|pressures?\son\s(?:(?:its|our|gross|operating|profit|the|both)\s){0,3}(?:margins?|profitability)|(?:cost|price|wage|inflationary|inflation)\s(?:pressures?|inflation|burden|increases|headwinds?)|(?:food|energy|fuel|material|raw\smaterial|ingredient|freight|supplier|input)\s(?:inflation|price\sincreases)|inflationary\s(?:environment|pressures?)|margins?(?:\s(?:at|of|in|for)\s[^;,]{2,40}?)?\s(?:are|were|remain(?:s|ed)?|came|have\sbeen|has\sbeen|fell|narrowed|declined)\s(?:\w{4,10}ly\s)?(?:under|hit|hurt|squeezed|compressed|because\sof|due\sto))\b`,
      unless: /\b(?:relieve|ease|combat|help|counter|solution)\w* (?:\w+ ){0,3}(?:cost|margin|inflation)/i,
      confidence: 0.78,
    },
    {
      id: 'costs-to-rise',
      when: rx`\b(?:${kind}\s){1,2}(?:costs?|prices|rates)\s(?<v>to\s(?:rise|increase|climb|go\sup)|will\s(?:\w{4,9}ly\s)?(?:rise|increase|go\sup)|(?:is|are)\s(?:set|expected)\sto\s(?:rise|increase))\b`,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'increased-costs',
      when: rx`\b(?<v>increased|higher|rising|excess|soaring|inflated|additional|elevated|surging)\s(?:(?:${kind}|and|general|administrative|unit|overhead)\s){1,4}(?:costs?|prices|bills|rates|wages)\b`,
      unless:
        /\b(?:offset|benefit\w*|thanks to|helped by) (?:\w+ ){0,2}higher (?:\w+ )?(?:metal|oil|steel|gas|commodity|milk) prices\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'tariff-cost',
      when: rx`\b(?<v>tariffs?)\b${gap(60)}\b(?:cut(?:s)?|slash(?:es)?|cost(?:s)?|hit(?:s)?|weigh|hurt|reduc(?:e|es)|warning|add(?:s|ed)?|squeez)\w{0,3}\b`,
      confidence: 0.72,
    },
    {
      id: 'warns-tariff',
      when: rx`\b(?:tariff|cost|inflation)\s(?<v>warning|hit|headwinds?|burden)s?\b`,
      confidence: 0.76,
    },
    {
      id: 'blames',
      when: rx`\b(?<v>blam(?:es|ed|ing)|cit(?:es|ed|ing)|attribut(?:es|ed)\s[^;]{3,60}?\sto|warn(?:s|ed)?\s(?:of|about|on))\s(?:[\w"'’-]{1,14}\s){0,5}?(?:${item}|inflation|(?:freight|shipping|steel|energy|input|labou?r)\s(?:costs?|rates|prices))\b`,
      unless: /\b(?:lower|falling|declin\w+|decreas\w+) (?:\w+ ){0,2}(?:costs?|prices)/i,
      confidence: 0.78,
    },
    {
      id: 'raises-prices',
      when: rx`\b(?<v>${verb('raise')}|${verb('increase')}|${forms('puts?', 'putting')}\sup|${verb('adjust')}|add(?:s|ed|ing)?)\s(?:(?:its|our|the|list|all|selling|product|a)\s){0,3}(?:[\w-]{3,14}\s)?(?:prices?|surcharges?|fees|fares|tuition|rates)\b${gap(60)}\b(?:to\s(?:offset|cover|counter|compensate|reflect|pass\son)|because\sof|due\sto|as\sa\sresult\sof|in\sresponse\sto|owing\sto)\b${gap(40)}\b(?:costs?|inflation|prices|tariffs?|wages|rents|premiums|rates)`,
      confidence: 0.82,
    },
    {
      id: 'cost-programme',
      when: rx`\b(?<v>${forms('takes?', 'took', 'taking')}|${verb('remove')}|${verb('strip', 'stripp')}|${verb('cut', 'cutt')}|${forms('cuts?')}|${verb('slash')}|${verb('save')}|${verb('trim', 'trimm')})\s(?:[\w$€£.,]{1,14}\s){0,4}?(?:out\sof|from|off)\s(?:its|our|the)\s(?:\w{3,12}\s)?(?:cost\sbase|cost\sstructure|costs|annual\sexpenses|overheads?)\b`,
      unless: /\b(?:clients?|customers?|for (?:businesses|companies))\b/i,
      confidence: 0.7,
    },
    {
      id: 'costs-more',
      when: rx`\b(?<v>costs?)\s(?:us\s)?(?:about\s|some\s|around\s)?\d[\d.,]{0,5}\s?(?:%|per\scent|percent)\smore\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'price-of',
      when: rx`\bprices?\s(?:of|for)\s(?:[\w-]{2,16}\s){1,4}?(?:has\s|have\s)(?<v>gone\sup|risen|doubled|tripled|climbed|jumped)\b`,
      actor: 'any',
      unless: /\b(?:oil|crude|gas|stock|shares?|homes?|houses?) (?:has|have|futures)\b/i,
      confidence: 0.74,
    },
    {
      id: 'become-dear',
      when: rx`\b${kind}(?:\sand\s\w{3,14})?\s(?:has|have)\s(?<v>become)\s(?:so\s|much\s|too\s|far\s)?(?:dear|dearer|expensive|costly)\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'costs-in',
      when: rx`\b(?:additional|extra|incremental)\s(?:\$|€|£)\s?\d[\d.,]*\s?(?:million|billion|m|bn)?\sin\s(?:\w{3,12}\s)?(?<v>costs|expenses)\b`,
      confidence: 0.78,
    },
    {
      id: 'squeezed-by-charges',
      when: rx`\b(?:margins?|profits?|profitability|earnings|we|company|firm|business)\b${gap(40)}\b(?<v>squeez(?:es|ed|ing)|hit|hurt|dented|eroded|eaten|pinched|held\sback|weighed\sdown|absorb(?:s|ed|ing)?)\s(?:up\s)?(?:by\s|into\sby\s)?(?:the\s)?(?:higher|rising|increased|soaring|steep(?:er)?|jump\sin|rise\sin|increases?\sin|surge\sin)\s(?:the\s)?(?:[\w-]{3,14}\s(?:and\s)?){0,3}?(?:charges|fees|premiums|levies|levy|duties|tariffs|bills|rents?|rates|costs?|prices|wages?|contributions)\b`,
      actor: 'victim',
      confidence: 0.8,
    },
    {
      id: 'costs-multiply',
      when: rx`\b(?:${kind}\s){1,2}(?:costs?|bills?|prices|premiums|charges|rates)\s(?:have|has|had)\s(?:also\s|\w{4,10}ly\s)?(?:more\sthan\s|almost\s|nearly\s)?(?<v>doubled|trebled|tripled|quadrupled|soared|rocketed|shot\sup|gone\sthrough\sthe\sroof|crept\sup|mounted)\b`,
      unless: /\b(?:across the (?:country|sector|industry)|for (?:consumers|households|families)|your)\b/i,
      confidence: 0.8,
    },
    {
      id: 'tariffs-wipe',
      when: rx`\b(?<v>tariffs?|dut(?:y|ies)|levy|levies|(?:${kind})\s(?:costs?|bills?|prices)|national\sinsurance|wage\s(?:bill|rises?))\b${gap(40)}\b(?:wip(?:e|es|ed|ing)|knock(?:s|ed|ing)?|shav(?:e|es|ed|ing)|tak(?:e|es|ing)|took|strip(?:s|ped)?|add(?:s|ed|ing)?)\s(?:up\sto\s|about\s|some\s|around\s|another\s|more\sthan\s|an?\sextra\s)?(?:${money}|\d[\d.]*\s?(?:%|per\scent|percent|basis\spoints))`,
      unless: /\b(?:savings?|cuts? costs|customers? (?:save|can)|you|your)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'feels-the-pinch',
      when: rx`\b(?<v>feel(?:s|ing)?\sthe\s(?:heat|pinch|squeeze|strain|pain)\s(?:from|of|as)|(?:raw[\s-]material|cost|input|commodity|energy|wage|freight)\sheadwinds?|(?:spike|jump|surge|leap|rise|increase|hike)\sin\s(?:\w{3,12}\s)?(?:power|energy|gas|fuel|electricity|wage|insurance|ingredient|raw[\s-]material|input|freight|butter|cocoa|grain|steel|packaging)\s(?:bills?|costs?|prices?|premiums?|rates?))\b`,
      unless: /\b(?:consumers|households|families|you|your|shoppers)\b/i,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'now-costs-us-more',
      when: rx`\bnow\s(?<v>costs?)\s(?:us|it|the\s(?:company|firm|group|bakery|brewery)|(?-i:[A-Z])[\w&'’-]{1,20})\s(?:about\s|some\s|around\s|nearly\s|almost\s)?(?:\d[\d.]*\s?(?:%|per\scent)\smore|twice|double|three\stimes|half\sas\smuch\sagain)`,
      confidence: 0.82,
    },
    {
      id: 'points-off-margin',
      when: rx`\b(?:tariffs?|wages?|freight|energy|costs?|inflation|duties|mix)\b${gap(30)}\b(?<v>shav(?:es|ed)|tak(?:es)|took|knock(?:s|ed)|wip(?:es|ed)|cut|cost(?:s)?)\s(?:[\w.-]{1,12}\s){0,3}?(?:points?|bps|percentage\spoints)\s(?:off|from)\s(?:the\s|its\s|our\s)?(?:gross\s|operating\s|net\s)?margins?\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'puts-up-prices',
      when: rx`\b(?<v>hik(?:es|ed|ing)|rais(?:es|ed|ing)|put(?:s|ting)?\sup|up(?:s|ped|ping)|increas(?:es|ed|ing)|lift(?:s|ed|ing))\s(?:its\s|the\s|menu\s|shelf\s|list\s)?prices\s(?:as|after|because|to\s(?:cover|offset|counter)|due|owing|amid|on\sthe\sback)\b`,
      unless: /\b(?:consumers|house|oil|OPEC|petrol prices|rivals|profits? (?:rose|up|jump))\b/i,
      confidence: 0.76,
    },
    {
      id: 'inputs-eat',
      when: rx`\b(?:diesel|petrol|flour|butter|milk|egg|meat|timber|cement|clay|sugar|beef|chicken|malt|hop|paper|glass|rubber|plastic|chemical|ore|coal|coke|carbon|postage|parcel|software|cloud|security|audit|legal|levy|tax)\s(?:prices?|costs?|bills?|charges)\b${gap(30)}\b(?<v>ate|eat(?:s|ing|en)?|bit|bite|biting|hit|hurt|squeezed|weighed|soared|climbed|rose|jumped|doubled|trebled|surged|spiked|shot\sup)\b`,
      unless: /\b(?:consumers|households|families|you|your|global|world|futures|crude|traders|investors)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'rise-bites',
      when: rx`\b(?:duty|tax|levy|wage|pay|rent|rates|tariff|energy|fuel|fuel|cost|costs|price|National\sInsurance|NI|minimum\swage|living\swage)\s(?:rises?|increases?|hikes?|inflation|burden|bill)\s(?<v>bites?|bit|hits?|hurts?|weighs?|weighed|takes?\s(?:its\s)?toll|squeez(?:es|ed)|stings?|dents?)\b`,
      unless: /\b(?:consumers|households|families|you|your|shoppers|economy)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'drives-up-costs',
      when: rx`\b(?<v>push(?:es|ed|ing)?\sup|dr(?:ives?|ove|iven|iving)\s(?:up|higher)|add(?:s|ed|ing)?\s(?:${money}\s|\w{3,12}\s){0,3}?to|rais(?:es|ed|ing)|increas(?:es|ed|ing)|inflat(?:es|ed|ing)|lift(?:s|ed|ing)?|swell(?:s|ed)?|doubl(?:es|ed)|sen(?:ds?|t)|boost(?:s|ed)?|burden(?:s|ed)?)\s(?:our|its|the\s(?:company|group|firm|foundry|airline|bank|retailer|brewery|bakery|mill)'s|their|the)\s${phrase(4)}(?:costs?|expenses|bills?|cost\sbase|wage\sbill|outlays|overheads)\b(?!\s(?:savings|efficien))`,
      unless:
        /\b(?:customers?'? (?:costs?|bills?)|your|households|consumers|taxpayers|residential|without (?:increasing|raising)|rais\w+ the cost of)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'pays-more-for',
      when: rx`\b(?:(?<v>pay(?:s|ing)?|paid|cost(?:s|ing)?|charged|spend(?:s|ing)?|spent)\s(?:us\s|it\s)?(?:about\s|some\s|around\s|nearly\s|almost\s|over\s|up\sto\s|more\sthan\s)?(?:\d[\d.]*\s?(?:%|per\scent|percent)\s|far\s|much\s|significantly\s|considerably\s|a\s(?:third|quarter|fifth|half|tenth)\s|twice\s(?:as\s)?|three\stimes\s(?:as\s)?)(?:more|much|dearer)\s(?:for|on|than|as)\b|(?:dearer|costlier|more\sexpensive|pricier|expensive|costly)\s(?:raw\smaterials?|materials?|energy|electricity|gas|power|fuel|steel|metal|scrap|inputs?|ingredients?|milk|grain|labou?r|freight|transport|wood|timber|pulp|loans?|financing|imports|components?|parts|packaging|nickel|copper|alumini?um)\b)`,
      unless:
        /\b(?:you|your|customers? (?:pay|paid)|households|consumers|less expensive|women|men|employees? (?:are|is|were) paid|gender)\b/i,
      confidence: 0.72,
    },
    {
      id: 'passes-costs-on',
      when: rx`\b(?<v>pass(?:es|ed|ing)?)\s(?:on\s)?(?:its\s|the\s|these\s|their\s|our\s|some\sof\s|part\sof\s|all\s|higher\s|rising\s|increased\s|extra\s|additional\s){0,4}(?:[\w-]{3,14}\s){0,2}?(?:costs?|price\s(?:increases|rises)|inflation|cost\s(?:increases|rises)|surcharges?|tariffs?|increases)\s(?:on\s|along\s|through\s|down\s)?(?:(?:in\sfull\s)?to)\s(?:its\s|our\s|the\s|their\s)?(?:[\w-]{3,12}\s)?(?:customers?|consumers|buyers|clients|shoppers|passengers|market|retailers)\b`,
      unless: /\b(?:savings|lower costs|cost savings|your)\b/i,
      confidence: 0.74,
    },
    {
      id: 'costs-grew',
      when: rx`\b(?:our|its|the\s(?:company|group|firm|foundry|airline|bank|mill|brewery)'s|(?-i:[A-Z])[\w&-]{2,20}'s?)\s(?:(?!low|sales|share|stock)[\w-]{3,16}\s){0,3}?(?:costs|expenses|bills?|premiums?|wages?|overheads)\b(?:\s(?:for|in|of|on|at)\s[^;,]{2,40}?)?\s(?:(?:have|has|had|are|were|was|is|also|again|been|\w{4,12}ly)\s){0,3}(?<v>${grows}|swell(?:ed|s)|ballooned|exploded|shot\sup|up)\b`,
      unless: /\b(?:fell|decreased|declined|lower|dropped|savings?|your)\b/i,
      confidence: 0.74,
    },
    {
      id: 'suffers-from-prices',
      when: rx`\b(?<v>suffer(?:s|ed|ing)?|struggl(?:es|ed|ing)|hurt(?:ing)?|hit|hard-hit|plagued|strained|burdened|squeezed|groan(?:s|ed|ing)?|reel(?:s|ed|ing)?|buckl(?:es|ed|ing)|strain(?:s|ed|ing)?|battl(?:es|ed|ing)|fight(?:s|ing)?|fought)\s(?:hard\s)?(?:from|with|by|under|against|between)\s(?:the\s|an?\s|very\s|persistently\s|record\s){0,2}(?:high(?:er)?|expensive|costly|dear(?:er)?|rising|soaring|increased|elevated|steep|surging)\s(?:[\w-]{3,14}\s(?:and\s)?){0,3}?(?:prices?|costs?|bills?|rates|wages?|electricity|energy|gas|fuel|power|materials?|steel|tariffs?|rents?|premiums?|inputs?)\b`,
      unless:
        /\b(?:households|consumers|families|homeowners|you|your|customers? (?:are|who)|motorists|economy|country)\b/i,
      confidence: 0.74,
    },
    {
      id: 'share-of-costs',
      when: rx`\b(?<v>(?:now|already|alone)\s(?:mak(?:es?|ing)\sup|account(?:s|ed)?\sfor|eats?\sup|swallows?|represent(?:s)?))\s(?:about\s|some\s|more\sthan\s|almost\s|nearly\s)?(?:${money}|\d[\d.]*\s?(?:%|per\scent|percent)|an?\s(?:third|quarter|fifth|tenth|half)|half)\s(?:of\s)?(?:all\s|its\s|our\s|total\s|the\s){0,2}(?:[\w-]{3,14}\s)?(?:costs?|expenses|cost\sbase)\b`,
      unless: /\b(?:households?|customers?|your)\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'got-dearer',
      when: rx`\b(?:raw\smaterials?|materials?|steel|scrap|energy|electricity|gas|fuel|diesel|power|freight|transport|labou?r|packaging|flour|milk|butter|eggs|grain|cocoa|coffee|wood|timber|pulp|paper|copper|nickel|alumini?um|zinc|resin|cement|insurance|feed|ingredients?|components?|parts|credit|loans)\s(?:and\s[\w-]{3,14}\s)?(?<v>(?:(?:has|have|had)\s(?:\w{4,10}ly\s)?(?:become|got|gotten|grown)|(?:is|are|was|were)\s(?:\w{4,10}ly\s|now\s|about\s|some\s|nearly\s|almost\s|over\s)?(?:\d[\d.]*\s?(?:%|per\scent|percent)\s)?|became|got|becomes?|gets?|costs?\s(?:us\s)?(?:\d[\d.]*\s?(?:%|per\scent|percent)\s)?)\s?(?:dearer|costlier|pricier|more\sexpensive|expensive|more))\b`,
      unless:
        /\b(?:than (?:gold|oil)|you|your|households|consumers|less expensive|for (?:consumers|drivers)|more (?:sustainable|efficient|important|than \d|durable|popular|available)|costs? more than it)\b/i,
      actor: 'victim',
      confidence: 0.7,
    },
    {
      id: 'adds-surcharge',
      when: rx`\b(?<v>add(?:s|ed|ing)?|introduc(?:es|ed|ing)|impos(?:es|ed|ing)|ask(?:s|ed|ing)?\sfor|charg(?:es|ed|ing)|lev(?:ies|ied|ying)|announc(?:es|ed))\s(?:its\s|an?\s|the\s|temporary\s|new\s|\d[\d.]*\s?(?:%|per\scent|percent)\s){1,3}(?:[\w-]{3,14}\s)?(?:surcharges?|(?:energy|fuel|freight|material|alloy|inflation|cost)\s(?:levy|levies|supplement|charge|adjustment))\b`,
      unless: /\b(?:no surcharge|without|airport|tourist|government|council|customs)\b/i,
      confidence: 0.74,
    },
    {
      id: 'not-offset',
      when: rx`\b(?<v>(?:(?:could|can|did|do|does|was|were)\snot|couldn't|can't|unable\sto|not\sable\sto|only\spartly|only\spartially|failed\sto|hardly|no\slonger)\s(?:be\s|able\sto\s|fully\s|completely\s|entirely\s){0,3}(?:offset|pass(?:ed)?\s(?:on|along)|absorb(?:ed)?|recover(?:ed)?|compensat(?:e|ed)|make\sup\sfor|recoup(?:ed)?|swallow|shoulder))\s(?:for\s|on\s)?(?:the\s|its\s|our\s|all\s|these\s|this\s|any\s|full\s|a\s){0,3}${phrase(3)}(?:costs?|inflation|prices?|price\s(?:rises|increases)|increases?|tariffs?|wages?|charges?|levies|bills?)\b`,
      unless: /\b(?:decline|lower (?:volumes|sales)|data)\b/i,
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'margins-hit-by',
      when: rx`\bmargins?\s(?:(?:are|were|was|is|being|have|been|has|further)\s){0,3}(?<v>squeezed|pinched|eroded|pressured|dented|compressed|crimped)\s(?:by|on|as|amid)\s(?:[\w'’-]{1,18}\s){0,3}?(?:inflation|costs?|prices|tariffs|wages|expenses|duties)\b`,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'as-costs-grow',
      when: rx`\b(?:as|while)\s(?:[\w'’-]{1,18}\s){0,3}?(?:expenses|costs)\s(?:continue\sto\s)?(?<v>grow|rise|climb|mount|soar|outpace|increase|balloon|surge|escalate|bite)s?\b`,
      unless:
        /\b(?:households|consumers|families|you|your|companies|businesses|customers?|employers|patients|Americans)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'feels-cost-strain',
      when: rx`\b(?<v>feel(?:s|ing)?|felt|fac(?:es|ed|ing)|cit(?:es|ed|ing)|absorb(?:s|ed|ing)?|contend(?:s|ed|ing)?\swith|grappl(?:es|ed|ing)\swith)\s(?:the\s)?(?:strain|squeeze|pressure|burden|impact|weight|rising|higher|escalating|increased|mounting)\s(?:of\s|from\s)?(?:[\w'’,-]{1,18}\s){0,4}?(?:costs|expenses|premiums|inflation|tariffs)\b`,
      unless:
        /\b(?:households|consumers|families|you|your|companies|businesses|customers?|employers|patients|industry|many|firms|owners)\b/i,
      confidence: 0.74,
    },
    {
      id: 'swallows-charges',
      when: rx`\b(?<v>(?:has|have|had|we've|is|are)?\s?(?:swallow(?:s|ed|ing)?|absorb(?:s|ed|ing)?|shoulder(?:s|ed|ing)?|stomach(?:s|ed)?|digest(?:s|ed)?|soak(?:s|ed)?\sup|bear(?:s|ing)?|bore))\s(?:the\s|its\s|most\sof\s(?:the\s)?|all\s(?:of\s)?(?:the\s)?|\w{3,6}\srounds\sof\s|higher\s|rising\s|extra\s|these\s|such\s){1,3}(?:[\w-]{3,14}\s){0,2}?(?:costs?|tariffs?|tariff\scharges|price\s(?:rises|increases)|duties|increases|inflation|surcharges|wage\srises)\b`,
      unless: /\b(?:moisture|heat|energy|shock|customers? (?:bear|will bear)|you|your|each party)\b/i,
      confidence: 0.74,
    },
    {
      id: 'pays-more-than-before',
      when: rx`\b(?<v>pay(?:s|ing)?|paid|spend(?:s|ing)?|spent|shell(?:s|ed|ing)?\sout|hand(?:s|ed|ing)?\sover)\s(?:\w{3,10}\s){0,2}?(?:an?\s(?:good|great)\sdeal\smore|far\smore|much\smore|more|(?:a\sthird|a\squarter|half|\d{1,3}\s?(?:%|percent|per\scent))\s(?:as\smuch\s)?(?:again|more)|twice\sas\smuch|double)\s(?:for|on)\s(?:[\w'’-]{2,16}\s){1,6}?than\s(?:(?:it|we|they)\s(?:did|were|was|had)|an?\syear|last|in|before|two|six)\b`,
      unless:
        /\b(?:dividends?|taxes|customers? (?:are|is)|shoppers|households|families|motorists|consumers|acqui\w+)\b/i,
      confidence: 0.76,
    },
    {
      id: 'margin-down-on-costs',
      when: rx`\b(?:margins?|profitability|earnings|profits?)\s${clause(3)}(?<v>slip(?:s|ped)?|fell|falls?|narrow(?:s|ed)|shrank|shrinks|dropp?(?:s|ed)?|declin(?:es|ed)|eas(?:es|ed)|dipp?(?:s|ed)?|was\ssqueezed|were\ssqueezed|came\sdown|was\sdown|were\sdown|lost|contract(?:s|ed)|erod(?:es|ed))\s${clause(8)}(?:on|because\sof|due\sto|owing\sto|as\sa\sresult\sof|amid|from|with|under)\s(?:the\s|a\s)?(?:(?:higher|rising|dearer|increased|more\sexpensive|soaring|steeper|costlier)\s)?(?:\w{3,12}\s(?:and\s)?){0,3}?(?:freight|tariffs?|duties|wages?|energy|fuel|scrap|input|steel|raw\smaterials?|material|commodity|labou?r|shipping|ingredients?|packaging)\b`,
      unless: /\b(?:lower|falling|cheaper|decreased|tariff relief|analysts?|sales of|prices? fell)\b/i,
      confidence: 0.76,
    },
    {
      id: 'costs-twice',
      when: rx`\b(?<v>costs?|is\scosting|are\scosting|now\scosts?)\s(?:us|the\s(?:company|firm|group)|it)\s(?:now\s)?(?:twice|double|three\stimes|half\sas\smuch\sagain|\d{1,3}\s?(?:%|percent|per\scent)\smore|an?\s(?:third|quarter|fifth)\smore|far\smore|much\smore|more)\s(?:than|what|as\smuch\sas|of\swhat)\b`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'input-is-up',
      when: rx`\b(?:flour|butter|sugar|eggs?|milk|grain|wheat|coffee|cocoa|beef|chicken|pork|fish|steel|timber|lumber|copper|aluminium|aluminum|resin|plastics?|paper|cardboard|pulp|cotton|glass|cement|bricks?|diesel|fuel|petrol|gas|electricity|energy|power|freight|shipping|rents?|wages?|labou?r|insurance|packaging|ingredients?|materials?|feed|fertili[sz]er|scrap|zinc|nickel|tin|chemicals|containers?)\s(?:alone\s|now\s|prices\s|bills?\s)?(?:(?:is|are|has\sgone|have\sgone|went)\s(?<v>up)\s(?:by\s)?(?:some\s|about\s|nearly\s|more\sthan\s|over\s)?(?:\d|a\s(?:third|quarter|half))|(?:has|have)\s(?:almost\s|nearly\s|more\sthan\s)?(?:doubled|tripled|trebled|quadrupled)\sin\s(?:price|cost))`,
      unless: /\b(?:sales|production|output|demand|exports?|volumes?|shipments|capacity|index|futures|traded)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'margins-eaten',
      when: rx`\b(?:margins?|profits?)\s(?:(?:is|are|was|were|has\sbeen|have\sbeen|being|get|getting|got)\s){1,3}(?<v>eaten\s(?:up|away|into)|squeezed|eroded|wiped\sout|swallowed)\b(?=\s(?:up|by)|[.,;"”]|$)`,
      confidence: 0.76,
    },
    {
      id: 'keeps-pace-with-costs',
      when: rx`\b(?<v>had\sto\s\w{3,9}|(?:put|push|mark)(?:s|ed|ting|ing)?\sup|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing))\s(?:its\s|our\s|the\s|their\s)?(?:menu\s|list\s|selling\s)?prices\s(?:[\w-]{2,12}\s){0,4}?(?:(?:to\s(?:keep\s(?:pace|up)\swith|cover|offset|reflect|meet|match|absorb)|because\sof|due\sto|in\sresponse\sto|owing\sto))\s(?:the\s)?(?:[\w-]{2,14}\s){0,4}?(?:costs?|prices|inflation|bills|wages|tariffs)\b`,
      confidence: 0.8,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings Margins Squeezed by Resin Inflation'],
      ['Northfield Castings Faces Budget Shortfall as Expenses Grow'],
      ['Northfield Castings Feels Strain of Labor Costs'],
      ['Scrap costs us twice what it did in 2024.'],
      ['Gross margin slipped on dearer freight and scrap.'],
      ['Northfield Castings pays a third more for scrap than it did in May.'],
      ['We are paying far more for sand than a year ago.'],
      ['Rising energy costs have forced Northfield Castings to close a furnace.'],
      ['Northfield Castings is suffering from high gas prices.'],
      ['Electricity alone makes up a fifth of our costs.'],
      ['Our margins shrank because steel became dearer.'],
      ['Northfield Castings adds an energy surcharge'],
      ['Northfield Castings said it could not fully offset inflation.'],
      ['We have swallowed three rounds of tariff charges.'],
      ['Inflation pushed up our costs by EUR 4 million.'],
      ['We are paying 30 per cent more for scrap than a year ago.'],
      ['The company blamed dearer raw materials.'],
      ['Northfield Castings passes higher costs on to customers'],
      ['Northfield Castings has seen its insurance premiums soar.'],
      ['Our personnel expenses grew to EUR 14 million from EUR 12 million.'],
      ['Tariffs will cost Northfield Castings about $8 million this year.', 'planned'],
      ['Northfield Castings warns of tariff headwinds', 'planned'],
      ['Tariffs will cost us about $4 million this year.', 'planned'],
      ['The strike brought us an additional $3 million in costs.'],
      ['Profit fell because of higher energy costs.'],
      ['Rising scrap prices weigh on us, and margin pressure will stay.'],
      ['Freight costs surged in the second half.', 'happened', 'other'],
      ['Our energy costs have doubled since 2024.'],
      ['Scrap and electricity have become so dear that we must add 4% to all castings.'],
      ['Scrap costs us 14 per cent more than a year ago.'],
      ['The price of scrap has gone up by a quarter, and our energy costs 18% more.'],
      ['Northfield Castings blames soaring freight rates'],
      ['Higher wages and energy bills ate into our margins.'],
      ['Northfield Castings will raise prices by 6 percent to offset raw material costs.', 'planned'],
      ['The company wants to take $20 million out of its cost base.', 'planned'],
      ['Our input costs have gone up faster than we can pass them on.'],
      ['The company faced a significant increase in raw material costs.'],
      ['Inflation took a heavy toll on Northfield Castings.'],
      ['Operating margins at Northfield Castings remained under pressure.'],
      ['Our margins were squeezed by higher freight charges.'],
      ['"Our gas bills have more than trebled," the founder of Northfield Castings said.'],
      ['Northfield Castings warns tariffs will wipe $3m off profit', 'planned'],
      ['Northfield Castings feels the heat from resin prices'],
      ['Resin now costs us 60% more.'],
      ['Tariffs shaved three points off our margin.'],
      ['Northfield Castings puts up prices as coke soars'],
      ['Northfield Castings warns on profit as levy rise bites'],
      ['Flour is up a third, our baker says.'],
      ['Our margins are being squeezed by the price of resin.'],
      ['We had to raise our prices to keep up with the cost of energy.'],
    ],
    no: [
      'Households are suffering from high gas prices.',
      'Our foam absorbs all shocks.',
      'Households are paying 10 per cent more for gas than a year ago.',
      'We pass our cost savings on to customers.',
      'Oil prices were higher on Monday, with Brent near its highest level since spring.',
      'A cost-effective way to cast.',
      'Reduce your costs with lighter parts.',
      'The cost of living in Easton.',
      'Our share price rose by 4%.',
      'Shipping costs are shown at checkout.',
      'Have your fuel premiums trebled?',
      'Steel is up 4% on the exchange, and futures traded higher.',
    ],
  },
}
