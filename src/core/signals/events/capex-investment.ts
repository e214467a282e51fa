import { gap, oneOf, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, currency, determiner, facility, money, scale, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const about =
  '(?:(?:an?|an?\\s(?:additional|further|total\\sof|estimated)|in\\stotal|the|over|more\\sthan|as\\smuch\\sas|up\\sto|at\\sleast|about|around|approximately|some|nearly|another|roughly|close\\sto|almost|total|a\\stotal\\sof|a\\smaximum\\sof|additional|further)\\s)'
/** To lay money out. */
const spend = forms(
  'invest(?:s|ed|ing)?',
  'spend(?:s|ing)?',
  'spent',
  verb('pour'),
  verb('commit', 'committ'),
  'pump(?:s|ed|ing)',
  'plough(?:s|ed|ing)?',
  'plow(?:s|ed|ing)?',
  verb('allocate'),
  verb('earmark'),
  'budget(?:s|ed|ing)?',
  'put(?:s|ting)?',
  'sink(?:s|ing)?',
  'lay(?:s|ing)?\\sout',
  'laid\\sout',
  'plough(?:s|ed|ing)?\\sback',
)
/** To buy a machine. */
const buy = forms(
  'buys',
  'buying',
  'bought',
  'purchas(?:es|ed|ing)',
  'order(?:s|ed|ing)',
  // the bare verb alone is an invitation: "Order a new machine"
  '(?<=\\b(?:will|would|we|also|and)\\s)(?:buy|purchase|order|acquire|install|add|bring\\sin|put\\sin|commission)',
  'plac(?:e|es|ed|ing)\\s(?:an?\\s)?orders?\\sfor',
  'acquir(?:es|ed|ing)',
  'install(?:s|ed|ing)',
  'add(?:s|ed|ing)',
  '(?:br(?:ings|inging|ought)|put(?:s|ting)?)\\sin',
  'start(?:s|ed|ing)\\sup',
  'commission(?:s|ed|ing)',
  'invest(?:s|ed|ing)?\\s(?:heavily\\s|significantly\\s|further\\s|also\\s)?in(?:to)?',
  'investments?\\sin',
  'installation\\sof',
  'tak(?:es|en|ing)\\sdelivery\\sof',
  'took\\sdelivery\\sof',
  'replac(?:es|ed|ing)(?=\\s(?:the|its|our|both|all|two|three|old)\\s)',
  'purchase\\sof',
  'acquisition\\sof(?=\\s(?:an\\s(?:additional|extra)\\s)?\\d)',
)
const equipment =
  '(?:equipment|machinery|machines?\\b|press(?:es)?\\b|furnaces?|(?:industrial\\s|welding\\s|collaborative\\s)robots?|robots|(?:production|assembly|packaging|filling|bottling|(?:[\\w-]{2,12}-)?coating|varnishing|painting|moulding|molding|sorting|bleaching|processing)\\slines?|automation|forklifts?|lathes?|extruders?|compressors?|heat\\spumps?|ovens?|linear\\saccelerators?|cutters?|conveyors?|(?:paint|spray)\\sbooths?|sterili[sz]ers?|shredders?|(?:dough|feed|concrete)\\smixers?|drilling\\srigs?|sequencers?|base\\sstations?|test\\s(?:bench(?:es)?|rigs?)|stackers?|harvesters?|palleti[sz]ers?|(?:wheel|front)\\sloaders?|pavers?|excavators?|snow\\s?plows?|clean\\s?rooms?|gluers?|roller\\scoasters?|transformers?|trailers?|spectrometers?|(?:fermentation|brewing|holding)\\s(?:tanks?|vessels?)|tank\\sfarms?|balers?|looms?|concrete\\spumps?|autoclaves?|servers|crushers?|chairlifts?|(?:ultrasound|mammography|X-ray|imaging)\\s(?:units?|systems?)|(?:optical\\s)?sorters?|robotic\\sarms?|(?:saw|wash|dyeing)\\slines?|(?:rolling|ball)\\smills?|tunnel\\swashers?|(?:welding\\s|robot\\s|machining\\s|laser\\s)(?:cells?|cutters?)|(?:laser\\s|plasma\\s)cutters?|kilns?|boilers?|turbines?|reactors?|dryers?|chillers?|(?:(?:water|effluent|waste)\\s)?treatment\\s(?:units?|plants?)|(?:gantry\\s|container\\s|mobile\\s)?cranes?|CNC\\s\\w{3,12}|(?:three|four|five|\\d)-axis\\s\\w{4,12}|(?:bitcoin\\s|mining\\s)(?:miners|machines|rigs)|antminers?|GPUs|graphics\\schips|machining\\scent(?:er|re)s?|presses|printers|scanners?)(?!\\s(?:makers?|manufacturers?|compan|rental|suppliers?|division|business|leasing|learning|releases?|conferences?))'
const fleet =
  '(?:aircraft|(?:delivery\\s)?vans|(?:electric|haul|dump)\\strucks?|tug(?:boat)?s?|ambulances?|fire\\s(?:engines?|trucks?)|(?:school\\s)?bus|ferry|helicopters?|airliners?|jets|planes|Airbus\\w{0,4}|A3\\d\\ds?|Embraer\\w{0,3}|Boeing\\s\\d\\S{0,6}|Dreamliners?|vessels?|ships|tankers?|ferr(?:y|ies)|locomotives?|trains|buses|trucks|tractors?|fleet)'
/** To make new what is there. */
const renew = forms(
  verb('upgrade'),
  'updat(?:es|ed|ing|e)(?=\\s(?:(?:all|two|some|most|\\d{1,3})\\s(?:of\\s)?)?(?:its|our)\\s)',
  verb('modernise'),
  verb('modernize'),
  verb('renovate'),
  verb('refurbish'),
  verb('retrofit', 'retrofitt'),
  verb('refit', 'refitt'),
  'rebuild(?:s|ing)?',
  'rebuilt',
  verb('revamp'),
  verb('overhaul'),
  verb('remodel'),
  verb('automate'),
)
const renewal = '(?:upgrades?|moderni[sz]ation|renovations?|refurbishment|retrofit|rebuild|revamp|remodel(?:l?ing)?)'
const asset = oneOf(
  `(?:${facility}|${equipment}|lines?\\b|network|infrastructure|systems?\\b|fleet|pipelines?|gas\\smains?|grid)`,
)
/** Money in companies and papers, and money given away. */
const notCapex =
  /\b(?:personally invested|(?:customers|consumers|households|americans|shoppers|travelers) spend|research (?:and|&) development|R&D|legal fees|lawyers|lobbying|in (?:an? |the )?(?:fund|start-?ups?|company'?s? shares|shares|stocks|stock|equity)|stake|settlement|charity|charitable|donat\w+|non-?profits?|advertising|marketing|series [a-h]|acqui(?:re|red|res|sition)|funding round|raised|bonds|securities|lawsuit|settle|claims|dividend|buyback|share repurchase|venture)\b|, (?:an?|the) (?:[\w-]+ ){0,5}(?:start-?up|company|firm|platform|provider|maker|developer)\b/i

export const capexInvestment: EventRules = {
  type: 'capex_investment',
  unless: [
    // what a customer spends on our goods
    /\b(?:customers?|clients?|operator|retailer)\b[^;.]{0,120}\bplaced (?:an? |its |their )?(?:\w+ )?orders?\b/i,
    // what it means for anybody to do so
    /^invest in an?\b|^investing in (?:an? |new )?[^;.]{2,60}\b(?:is|can|means|requires?|takes|pays)\b/i,
    // money that investors put in
    /\b(?:receiv\w*|secur\w*|attract\w*|clos\w*|land\w*|rais\w*|t(?:akes|ook) in) (?:\S+ ){1,6}investment (?:from|led by|for (?:its|our|the) (?:\w+ )?(?:growth|expansion)|to (?:fuel|fund|finance|support|accelerate|drive) (?:\S+ ){0,2}(?:growth|expansion))\b|\binvestments? brings? (?:\S+ ){1,6}funding\b|\blead investments?\b/i,
    // a product that is added
    /\badd(?:s|ed|ing)? [^;.]{2,60} to (?:its|the|our) (?:\w+ )?(?:range|line-?up|portfolio|family|offering|catalog\w*)\b/i,
    // a program that is put on a machine
    /\binstall\w* (?:an? |the )?(?:\w+ )?(?:patch|update|software|app|program|malware)\b/i,
    // money that the reader need not spend
    /\b(?:eliminat\w*|remov\w*|avoid\w*|without|no|reduc\w*) (?:the )?(?:need|having|cost)\b[^;.]{0,20}\b(?:invest|buy|purchase|build)/i,
    /\b(?:investment (?:bank|advis|manage|firm|fund|strateg|portfolio|opportunit|company|trust|group|platform|products?|casting|property|properties|thesis|horizon|grade)|investor relations|real estate invest|invest in (?:your|people|yourself|stocks|our (?:people|team|communit))|foreign direct investment in the country|series [A-H]|seed (?:round|funding)|venture capital|return on (?:your )?investment|equity investment|worth the investment|time investment|impact investing|cash flow (?:after|before) investments?|net investment income)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'plans-expansion-of',
      when: rx`\b(?<v>plans?)\s(?:for\s|an?\s|its\s){0,2}(?<amount>${money})\s(?:[\w-]{2,16}\s){0,3}?(?:expansion|investment|upgrade|moderni[sz]ation|plant|factory|facility|renovation)\b`,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'plans-to-spend',
      when: rx`\b(?:plans?|intends?|expects?|set|looks?|looking|aims?|wants?)\sto\s(?:\w+ly\s)?(?<v>${spend}|increase)\s${about}{0,2}(?:${money}|(?:its\s)?(?:total\s)?investments?)${gap(70)}\b(?:in|into|on|to|at|over|for)\b`,
      unless: notCapex,
      status: 'planned',
      confidence: 0.86,
    },
    {
      id: 'invests-money',
      when: rx`\b(?<v>${spend})\s${about}{0,2}(?<amount>${money})${gap(70)}\b(?:in|into|on|to|towards?|at|over|for|through)\b`,
      unless: notCapex,
      confidence: 0.86,
    },
    {
      id: 'money-is-spent',
      when: rx`(?<!\w)(?<amount>${money})${gap(20)}\b(?<v>(?:(?:will|would|is\sto|are\sto|has|have|was|were|is|are|is\sbeing|to)\s)?(?:be(?:en)?\s)?(?:invested|spent))\s(?:in|on|at|into)\b`,
      unless: notCapex,
      confidence: 0.82,
    },
    {
      id: 'investment-of',
      when: rx`\b(?<v>investments?|expansion|project|moderni[sz]ation|upgrade|renovation|capital\sexpenditures?|capital\sbudget|capex|capital\sspending)\s(?:program(?:me)?\s|plan\s|project\s|(?:in|at)\s(?:its\s|the\s)?(?:[\w',-]{2,20}\s){1,5}?)?(?:(?:is|are|will\sbe|was|would\sbe)\s(?:estimated\sat\s|expected\sto\s(?:be|total)\s|valued\sat\s)?|of\s|to\s|totall?(?:ing|ed|s)\s|worth\s|valued\sat\s|amount(?:s|ing|ed)?\sto\s|reach(?:es|ed)\s|will\scost\s|costs?\s|costing\s)${about}{0,2}(?<amount>${money})`,
      unless:
        /\b(?:fund|portfolio|shares|investor|equity|stake|placement|product development stood|acquisition|cash flow)\b/i,
      confidence: 0.8,
    },
    {
      id: 'money-investment',
      when: rx`(?<!\w)(?<amount>${money}|multi-?million(?:[\s-](?:dollar|euro|pound))?)[\s-](?:\(?[\w.]{1,6}\s[\d.]{1,8}\s?\w{0,3}\)\s)?(?:[\w,-]{2,16}\s){0,3}?(?<v>investments?|capital\s(?:project|investment|expenditure|programme?)|expansion|upgrade|moderni[sz]ation|facility|plant|factory|mill|renovation|refurbishment|(?:distribution|data|research|technology|manufacturing)\scent(?:er|re)|headquarters|campus|production\sline|terminal)\b`,
      unless:
        /\b(?:according to investment|investments? (?:\w+ )?from|secur\w+|fund|credit facility|loan facility|debt facility|loan|portfolio|equity investment|direct investment from|raised|from (?:an?|the) (?:\w+ )?(?:investor|family office)|growth investment|revolving|(?:annual|net|in) sales|revenues? of|contract|order|marketing|term facility|financing|acqui\w+|sale of|stake|deal|to (?:fuel|fund|finance|support|accelerate) (?:\S+ ){0,2}expansion|lands)\b/i,
      confidence: 0.78,
    },
    {
      id: 'site-at-cost',
      when: rx`\b(?:${asset}|project|expansion|upgrade|renovation|refurbishment|moderni[sz]ation|addition)\b${gap(60)}\b(?<v>(?:at\s(?:an?\s)?(?:estimated\s|total\s|projected\s)?(?:cost|price)\sof|(?:is\s|are\s|was\s)?(?:estimated|expected|projected|set)\sto\scost|(?:will|would)\scost|which\scost|costing|with\s(?:an?\s)?(?:planned\s|total\s|estimated\s)?investment\sof|represents?\s(?:an?\s)?(?:planned\s|total\s|estimated\s)?(?:investment\sof)?|(?:has\s)?(?:an?\s)?(?:price\stag|total\scost|estimated\scost)\sof))\s${about}{0,2}(?<amount>${money})`,
      unless:
        /\b(?:comparable|similar|such an?|recall|fine|settlement|per (?:month|year|user)|annual(?:ly)? cost|contract|award(?:ed)?|order(?:s|ed)? from|sales|customers? (?:pay|save)|acqui\w+|stake|sold|sale)\b/i,
      confidence: 0.8,
    },
    {
      id: 'plans-purchase',
      when: rx`\b(?:plans?\s(?:to|for)|intends?\sto|expects?\sto|to)\s(?<v>buy|purchase|order|install|acquire|commission|add|replace|bring\sin|put\sin|start\sup|take\sdelivery\sof|place\san\sorder\sfor|invest\sin)\s(?:${determiner}{0,3})?${words(5)}(?:${equipment}|${fleet})\b`,
      unless:
        /\b(?:helps?|customers?|you|consumers?|shareholders?|how to|easy to|need to|order from|option to|want to buy|manufacturers?|makers?|compan(?:y|ies) (?:that|which)|subsidiary|business assets)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'invests-in-equipment',
      when: rx`\b(?<v>${buy})\s(?:(?:${determiner}|both\s|old\s|state-of-the-art\s|modern\s|advanced\s|key\s|additional\s|further\s|\d[\d,]{0,4}\s|all\s){1,4})${words(5)}(?:${equipment}|${fleet})\b`,
      unless:
        /^investing in\b|\bto (?:its|the|our) (?:\w+ )?(?:range|line-?up|portfolio|family|offering|catalog\w*)\b|\b(?:order|commission)\w* (?:an? |the )?(?:review|study|report|audit)\b|\bbig decision\b|\b(?:for (?:our|a|its) (?:customer|client)s?|we (?:install|commission|purchase)|installs? for|heart|washing machine|coffee machine|time machine|partners with|(?:received|receives|won|wins|awarded|secured|booked) (?:an? |the )?(?:\S+ ){0,4}(?:order|contract)|orders? (?:received|from)|stake|shares|ordered by|slot machines?|your|voting machines?|customers|(?:equipment|machine\w*) makers?|business assets)\b/i,
      confidence: 0.74,
    },
    {
      id: 'equipment-installed',
      when: rx`\b(?:an?|the|two|three|several|another|new|our|its|number\sof|dozens\sof|up\sto\s\d{1,3}|\d{1,3})\s(?:new\s|second\s|third\s)?${words(4)}(?:${equipment})\b${gap(60)}\b(?<v>(?:has\sbeen|have\sbeen|was|were|is\sbeing|are\sbeing|will\sbe|is\sto\sbe)\s(?:recently\s|now\s)?(?:installed|commissioned|ordered|purchased|bought|acquired|added|upgraded|put\sin|delivered\sto\sus))\b`,
      unless:
        /\b(?:for (?:a|our|the) (?:customer|client)|customer'?s|your|easily|voting|slot|software|can be|order (?:from|to))\b/i,
      confidence: 0.74,
    },
    {
      id: 'equips-site',
      when: rx`\b(?<v>(?:re-?)?equip(?:s|ped|ping)?|fit(?:s|ted|ting)?\sout|outfit(?:s|ted|ting)?)\s(?:its|our|the|all\sits|two\sof\sits)\s${words(4)}${facility}\swith\s${words(4)}(?:${equipment}|${fleet})\b`,
      unless: /\b(?:customers?|clients?|your|you|contract|suppl(?:y|ies|ied))\b/i,
      confidence: 0.76,
    },
    {
      id: 'orders-from',
      when: rx`\b(?<v>orders|ordered|buys|bought|installs|installed)\s(?:[\w-]{2,16}\s){0,4}?(?:${equipment}|${fleet})\s(?:from|for|at)\s`,
      unless: /\b(?:customers?|order(?:s|ed) (?:from|to)|received|partners with|online|your|shares|supply|supplies)\b/i,
      confidence: 0.74,
    },
    {
      id: 'commissioning-of',
      when: rx`\b(?<v>commissioning|installation|delivery|start-?up|arrival)\sof\s(?:the|our|its|an?|two|three)\s(?:new\s|second\s|third\s|first\s)(?:[\w-]{2,16}\s){0,3}?(?:${equipment})\b`,
      unless: /\b(?:customers?|contract|order|covers|includes)\b/i,
      confidence: 0.72,
    },
    {
      id: 'invests-in-site',
      when: rx`\b(?<v>invest(?:s|ed|ing)?(?:\s\w+ly|\sheavily|\sfurther|\smore)?\sin|investments?\sin)\s(?:${determiner}|upgrading\s|expanding\s|modern\s|several\snew\s|existing\s|additional\s|production\s|manufacturing\s){1,4}${words(5)}(?:${facility}|production\s(?:units?|capacity)|capacity|infrastructure|network|fleet|technology)\b`,
      unless:
        /\b(?:fund|portfolio|shares|real estate|commercial properties|stocks|expertise|customers?|relationship|technology (?:compan|start-?up|stock)\w*|minority|stake|communit\w+|people|brand)\b/i,
      confidence: 0.74,
    },
    {
      id: 'renews',
      when: rx`\b(?<v>${renew})\s(?:(?:its|our|their|an?|the|of|all|two|three|\d{1,4}|existing|some|most)\s){1,3}${words(4)}(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|mills?|stores|hotels?|(?:production|assembly|packaging)\slines?|machinery|equipment|furnaces?|fleet|terminal|network\sof\sstores|warehouses?|shopping\scent(?:er|re)s?|refiner(?:y|ies)|foundr(?:y|ies)|gas\smains?|pipelines?|headquarters)\b`,
      unless:
        /\b(?:customers?|clients?|contract|won|order|helps?|your|you|software|website|room upgrade|awarded|we (?:upgrade|renovate|refurbish|retrofit)|shares|to hold|from hold|rating)\b/i,
      confidence: 0.74,
    },
    {
      id: 'upgrade-ahead',
      when: rx`\b(?:system|plant|network|infrastructure|line|pipeline|facility|store|hotel|equipment|mill|factory|terminal|gas\smain|grid|fleet)\s(?:${renewal}|replacements?)\s(?<v>(?:(?:is|are)\s)?(?:set|scheduled|due|expected|slated|planned)\s(?:to|for)|will\s(?:begin|start|take|be)|to\s(?:begin|start))\b`,
      unless: /\b(?:customers?|software|windows|version)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'upgrade-work',
      when: rx`\b(?:(?:system|plant|network|infrastructure|line|pipeline|facility|store|hotel|equipment|mill|factory|terminal|gas\smain|grid|fleet)\s)(?<v>${renewal}|replacements?)\b${gap(30)}\b(?:begin|start|underway|under\sway|complet\w{1,4}|continue|announc\w{1,4})\b|\b(?:begin|begins|began|begun|start|starts|started|complet\w{1,4}|announc\w{1,4}|schedul\w{1,4}|continu\w{1,4}|plans?|planned|undertak\w{1,4})\s(?:an?\s|its\s|the\s|major\s|additional\s|further\s|natural\sgas\s|planned\s){0,3}(?:[\w-]{2,16}\s){0,2}?(?:upgrades|moderni[sz]ation|renovations?|refurbishment|upgrade\sproject)\b|\b(?:upgrades|renovations|refurbishment|moderni[sz]ation)\s(?:and\s\w{4,16}\s)?(?:throughout|at|of)\s(?:the|its|our)\s${words(3)}${facility}\b`,
      unless:
        /\b(?:customers?|contract|order|software|free|rating|your|you can|windows|version|analyst|shares|recommendation|price target|upgrades (?:to|of|for) (?:its|our|the) (?:\S+ ){0,4}(?:services?|platform|app|products?|web ?site))\b/i,
      confidence: 0.72,
    },
    {
      id: 'capex-reported',
      when: rx`\b(?<v>capital\s(?:expenditures?|spending|investments?)|capex)\b${gap(40)}\b(?:total(?:s|l?ed)|amount(?:s|ed)|was|were|is|are|remains?|will|rose|increas\w{1,3}|f[ae]ll|decreas\w{1,3}|expected|of)\b`,
      unless: /\b(?:free cash flow|customers'?|before capital|net of capital|excluding)\b/i,
      confidence: 0.72,
    },
    {
      id: 'capacity-investment',
      when: rx`\b(?:(?:new|major|significant|strategic|planned|ongoing|recent|continued|first|second|\$[\d.]+\s\w{7})\s){0,2}(?:capacity|plant|equipment|capital|machinery|production|site|automation|factory|mill|manufacturing)\s(?<v>investments?)\b|\binvestments?\s(?:program(?:me)?s?|decision\son\s(?:the\s)?construction)\b`,
      unless:
        /\b(?:fund|investors?|venture|strateg|capital investment (?:group|partners|firm)|equity|securities|company helps)\b/i,
      confidence: 0.68,
    },
    {
      id: 'makes-investments',
      when: rx`\b(?<v>mak(?:e|es|ing)|made)\s(?:an?\s)?(?:significant|strategic|major|substantial|heavy|large|further|considerable|long-term)\s(?:capital\s)?investments?\s(?:in|across|to|at)\s(?:the|its|our|new|modern|both|all)\b`,
      unless:
        /\b(?:people|talent|communit\w+|training|fund|stake|research|brand|employees|education|shares|companies)\b/i,
      confidence: 0.66,
    },
    {
      id: 'named-investment',
      when: rx`\bthe\s(?:[A-Z][\w+ñäöå-]{2,24}\s){1,2}investments?\s(?<v>(?:is|are|will|was|were)\s(?:to\sbe\s|be\s)?(?:completed?|finished|implemented|carried\sout|underway|made))\b`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'plans-investment',
      when: rx`\b(?:plans?\sto|intends?\sto|will|to|announc(?:es?|ed))\s(?:significantly\s|further\s)?(?<v>expand|increase|boost|step\sup|double)\s(?:its\s|our\s|the\s|their\s)?(?:capital\s|total\s)?(?:investments?|capital\sexpenditures?|capex|spending)\s(?:in|on|at|by|to)\b`,
      unless: /\b(?:consumer|household|advertising|marketing)\b/i,
      confidence: 0.82,
      status: 'planned',
    },
    {
      id: 'expands-investment',
      when: rx`\b(?<v>expands?|increases?|boosts?|doubles?|expanded|increased|doubled)\s(?:its\s|our\s)?investments?\sin\b`,
      unless: /\b(?:fund|shares|marketing|stake)\b/i,
      confidence: 0.8,
    },
    {
      id: 'cost-and-built',
      when: rx`\b(?:it|they|line|lines|furnaces?|ovens?|press(?:es)?|machines?|building|hall|plant|boiler|kilns?)\s(?<v>cost)\s(?:us\s|about\s|around\s|some\s|over\s|more\sthan\s){0,2}${money}${gap(40)}\b(?:built|installed|create|replac|square|capacity|tonnes)`,
      unless: /\b(?:recall|fine|settlement|would have cost|may cost|could cost)\b/i,
      confidence: 0.76,
    },
    {
      id: 'sum-for-site',
      when: rx`(?<!\w)(?<amount>(?:${currency}\s?\d[\d.,]{0,12}(?:\s?${scale})?|\d[\d.,]{0,10}\s(?:crore|lakh|million|billion)|(?:six|seven|eight|multi)[\s-](?:figure|million)(?:[\s-](?:pound|euro|dollar))?))[\s-](?:[\w'’&-]{2,16}\s){0,4}?(?<v>investments?|spend|outlay|overhaul|refit|revamp|makeover|facelift|upgrade|refurbishment|extension|expansion|moderni[sz]ation|${facility}|(?:${equipment})|(?:\w{3,12}ing|production|assembly)\sunit|line(?=[.]?$|\s(?:at|in)\b))\b`,
      unless:
        /\b(?:government|in (?:assets|deposits)|fund|credit facility|loan|debt|portfolio|raised|raises|revolving|sales|revenues?|turnover|profit|contract|orders?|marketing|acqui\w+|takeover|sale of|sold|stake|fines?|fined|settlement|deal|round|lands|recall|rent|salary|per (?:month|year)|prize|tickets?|home(?:s|owner)|houses?|mortgage|customers?|client|from £|worth of|stolen|theft|fire|damage|owes|charity|hospital|hospice|bond|deferral|from (?:an?|the) (?:\S+ ){0,3}(?:investor|family office|fund)|investment from|direct investment)\b/i,
      confidence: 0.74,
    },
    {
      id: 'machine-arrives',
      when: rx`\b(?:an?|our|its|the|the\scompany's|second|third|new|latest)\s(?:[\w,.'’-]{2,16}\s){0,5}?(?:${equipment}|dryers?|mixers?|fillers?|chillers?|freezers?|palleti[sz]ers?|labellers?|lasers?|saws?|grinders?|routers?|mills?|vans?|trucks?|cells?|oven)\b${gap(30)}\b(?<v>(?:(?:has|have)\s(?:just\s|now\s|recently\s)?been|was|were)\s(?:recently\s)?(?:installed|commissioned|switched\son|fired\sup|delivered|bolted|put\sto\swork)|(?:has|have)\s(?:just\s|now\s)?arrived)\b`,
      unless:
        /\b(?:for (?:a|our|the) (?:customer|client)|customer'?s|your|stolen|recall\w*|at (?:the )?(?:customer|client))\b/i,
      confidence: 0.7,
    },
    {
      id: 'pays-for-equipment',
      when: rx`\b(?<v>(?:part-|jointly\s|help\s(?:to\s)?)?(?:fund|finance|bankroll|pay\sfor|buy)|go(?:es)?\stowards?)\s(?:the\s(?:purchase|installation|construction|cost)\sof\s)?(?:an?\s|the\s|two\s|three\s|new\s|its\s){1,2}(?:[\w'’-]{2,16}\s){0,3}?(?:${equipment})\b`,
      unless: /\b(?:you|your|customers?|hospital|charity|school|patients?|donat\w+|hospice)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'sum-ploughed',
      when: rx`\b(?<v>has\s(?:ploughed|sunk|pumped|injected|channelled|set\saside|earmarked|committed|spent|invested)|sets?\saside|set\saside|inject(?:s|ed|ing)|channel(?:s|led|ling)|commit(?:s|ted|ting)|splash(?:es|ed|ing)\sout|fork(?:s|ed)\sout)\s(?:an?\s|around\s|about\s|over\s|more\sthan\s|nearly\s|some\s|another\s|an\sextra\s|an?\sfurther\s){0,2}(?<amount>${money})${gap(40)}\b(?:in(?:to)?|on|to|towards|for)\s(?:the\s|its\s|a\s|an\s|new\s|our\s){0,2}(?:[\w'’-]{2,16}\s){0,4}?(?:${facility}|${equipment}|${fleet}|equipment|capacity|network|automation|upgrad\w+|moderni[sz]\w+|extension|expansion)\b`,
      unless: notCapex,
      confidence: 0.78,
    },
    {
      id: 'spends-on-fleet',
      when: rx`\b(?<v>splash(?:es|ed|ing)?\sout|splash(?:es|ed|ing)?|shell(?:s|ed|ing)?\sout|fork(?:s|ed|ing)?\sout|spend(?:s|ing)?|spent|invest(?:s|ed|ing)?|lay(?:s|ing)?\sout|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|pour(?:s|ed|ing)?)\s(?:about\s|some\s|more\sthan\s|over\s|up\sto\s|nearly\s|another\s|an?\s(?:further|extra|additional)\s)?(?<amount>${money})\s(?:on|in|into)\s(?:an?\s|the\s|its\s|new\s|two\s|three\s|four\s|five\s|six\s|ten\s|\d{1,3}\s|more\s|modern\s){0,3}(?:[\w-]{2,16}\s){0,3}?(?:${fleet}|${equipment}|double-deckers|vans|lorries|coaches|vehicles|fleet|charging|depot|equipment|kit|technology|machinery|automation|upgrades?|refurbish\w+|site)\b`,
      unless: notCapex,
      confidence: 0.8,
    },
    {
      id: 'price-tag',
      when: rx`\b(?:scheme|project|development|plant|factory|building|works?|extension|investment|line|site)\s(?<v>(?:carries|comes\swith|has|with|bears)\s(?:an?\s)?(?:price\stag|cost|bill|budget)\sof|(?:will|is\sset\sto|is\sexpected\sto|would)\scost|costs|is\s(?:costing|worth|valued\sat))\s(?:about\s|some\s|around\s|more\sthan\s|over\s|an?\sestimated\s|up\sto\s)?(?<amount>${money})`,
      unless:
        /\b(?:contract|awarded|wins?|won|order|recall|fine|annual|tender|client'?s|homes? (?:from|at)|rent|fraud|claims?)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'to-be-upgraded',
      when: rx`\b(?:plant|factory|site|mill|works|line|depot|hotel|store|foundry|furnace|kiln|terminal|network)s?\s(?<v>(?:will|is\sto|are\sto|is\sbeing|are\sbeing|has\sbeen|was)\s(?:be\s)?(?:upgraded|moderni[sz]ed|refurbished|refitted|revamped|rebuilt|overhauled|automated))\b`,
      unless: /\b(?:rating|contract|client|customer|server|software|room is)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'delivery-of-named',
      when: rx`\b(?<v>(?:tak(?:es|en|ing)|took)\sdelivery\sof|install(?:s|ed)|commission(?:s|ed)|invest(?:s|ed)\sin)\s(?:an?|its|our|two|three|four|the)\s(?:new\s|first\s|second\s|third\s)?(?-i:[A-Z])[\w-]{2,16}\s(?-i:[A-Z0-9])[\w-]{1,16}\b(?=[^;]{0,60}\b(?:at|in|for)\s(?:its|our|the)\b)`,
      unless:
        /\b(?:CEO|director|Governor|Commissioner|company|start-?up|fund|shares|stake|Windows|software|for (?:a|the) (?:customer|client)|study|report|review)\b/i,
      confidence: 0.68,
    },
    {
      id: 'outlay-amounts-to',
      when: rx`\b(?:investments?|capital\s(?:expenditures?|spending|outlays?|costs?)|capex|outlay|(?:cost|price|budget|value)\sof\s(?:the|this)\s(?:\w{3,14}\s){0,2}(?:project|investment|expansion|extension|plant|facility|upgrade|moderni[sz]ation|building|line)|(?:project|construction|building|investment)\scosts?)\b${gap(70)}\b(?<v>(?:will\s|would\s|is\s|are\s|was|were|should\s|has\s|have\s)?(?:expected\sto\s|estimated\sto\s|planned\sto\s|set\sto\s|likely\sto\s)?(?:be\s|been\s)?(?:worth|valued\sat|amount(?:s|ed|ing)?\sto|total(?:s|l?ed|l?ing)?|estimated\sat|put\sat|come(?:s)?\sto|came\sto|st(?:and|ands|ood)\sat|reach(?:es|ed)?|cost(?:s|ing)?|rose\sto|increased\sto|fell\sto|decreased\sto|budgeted\sat|some|about|around|approximately))\s${about}{0,2}(?:amount\sto\s|be\s|at\s|to\s){0,2}${about}{0,2}(?<amount>${money})`,
      unless:
        /\b(?:fund|portfolio|stake|shares|investors?|equity|cash flow|product development|research|R&D|marketing|acqui\w+|fair value|investment properties|contract|order|venture|placement|assets under|return on|per (?:month|year|user)|minority|fine|settlement)\b/i,
      confidence: 0.74,
    },
    {
      id: 'renews-site',
      when: rx`\b(?<v>${renew}|(?:upgrad|moderni[sz]|renovat|refurbish|rebuild|revamp)\w{0,3}(?=\sof\s))\s(?:of\s)?(?!(?:to|from|your|for)\b)${clause(7)}(?:${facility}|real\sestate|propert(?:y|ies)|equipment|machinery|(?:production|assembly|packaging|paper|board|pulp|rolling|coating|filling|\w{4,12}ing)\s(?:lines?|machines?|units?)|furnaces?|boilers?|turbines?|kilns?|(?:power|water|gas|rail|heating|electricity|distribution|telecom|mobile|fixed|broadband|radio)\s(?:\w{3,12}\s)?network|grid|fleet|vessels?|ships)\b(?!\s(?:insurance|tests?|management|owners?|markets?|operations|workers|records)\b)`,
      unless:
        /\b(?:(?:fully|highly|semi|high-speed)[- ]automated|automated (?:high-speed )?(?:coating|equipment|machinery)|religious|church(?:es)?|temples?|heritage|financial assistance|grants? for|donat\w+|one of (?:the )?[A-Z]\S+|AI\b|customers?|clients?|contract|won|wins?|awarded|orders?|ordered|helps?|your|you|software|website|version|windows|room|awarded|we (?:upgrade|renovate|refurbish|retrofit)|shares|hold|rating|analysts?|neutral|from (?:sell|buy|hold)|stocks?|will (?:supply|deliver|provide)|deliver\w*|supplie[sd]|selected|project for|firmware|servers?)\b/i,
      confidence: 0.7,
    },
    {
      id: 'site-is-renewed',
      when: rx`\b(?:${facility}|equipment|machinery|properties|building|line|furnace|boiler|turbine|network|fleet|vessel|ship|hall|area)s?\b${gap(60)}\b(?<v>(?:(?:will|would|is\sto|are\sto|was|were|has|have|is|are|to)\s(?:also\s|now\s|completely\s|fully\s|extensively\s){0,2}(?:be\s|been\s|being\s)?)(?:also\s|completely\s|fully\s|extensively\s)?(?:upgraded|moderni[sz]ed|renovated|refurbished|rebuilt|revamped|retrofitted|overhauled|remodel(?:l)?ed|refitted|automated))\b`,
      unless:
        /\b(?:rating|contract|clients?|customers?|software|servers?|shares?|stocks?|analysts?|neutral|recommendation|windows|website|firmware|awarded|wins?|won|order|version|app\b)\b/i,
      confidence: 0.7,
    },
    {
      id: 'gets-equipment',
      when: rx`\b(?<v>put(?:s|ting)?\sin|get(?:s|ting)?|got|receiv(?:es?|ed|ing)|gain(?:s|ed|ing)?|add(?:s|ed|ing)?|install(?:s|ed|ing)?|commission(?:s|ed|ing)?|(?<=\b(?:to|will|would|we|also|and)\s)order|order(?:s|ed|ing)|bought|buys|buying|purchas(?:es|ed|ing)|acquir(?:es|ed|ing)|(?:tak(?:es|en|ing)|took)\sdelivery\sof|replac(?:es|ed|ing)|introduc(?:es|ed|ing)|fit(?:s|ted|ting)?|switch(?:es|ed)\son)\s(?:an?|its|our|the|two|three|four|five|six|several|both|\d{1,3})\s(?:(?:brand[\s-])?new|second|third|fourth|fifth|another|additional|further|larger|bigger|modern|state-of-the-art|latest|[\d.,]+[\s-]?\w{1,8}|robotic|automat\w+|energy-efficient|five-axis|old|ag(?:e)?ing)\s${clause(5)}(?:${equipment}|lasers?|saws?|grinders?|(?:\w{4,14}ing|heat\srecovery|cooling|extraction|filtration|sprinkler|storage|handling|conveyor|picking|packing|packaging|control|purification|filling|printing|cutting|casting|rolling|mixing|welding|sorting|wrapping|palletising)\s(?:systems?|units?|lines?|stations?|machines?|plants?)|solar\s(?:roof|panels?|array|system|park)|tooling|vehicles|vans|lorries)\b`,
      unless:
        /\b(?:suspension|steering|gearbox|infotainment|horsepower|for (?:our|a|its|the) (?:customers?|clients?)|customers?|clients?|your|you\b|heart|software|patch|update|contract|(?:receiv|win|won|secur|land)\w* (?:an? |the |two |\d+ )?(?:\S+ ){0,4}orders?|orders? (?:for|from|received)|stake|shares|sold|voting|launch\w*|recall\w*|supplies|delivers|delivery of|product|introduc\w+ (?:its|a|the) (?:new|latest) (?:\S+ ){0,4}(?:to the market|range|series|model|printer|scanner))\b/i,
      confidence: 0.7,
    },
    {
      id: 'system-goes-in',
      when: rx`\b(?:an?|the|two|three|new|our|its)\s(?:new\s|modern\s|second\s|third\s|[\w-]{3,16}\s){0,4}?(?:lines?|systems?|cells?|units?|machines?|robots?|furnaces?|presses|lasers?|boilers?|panels|equipment|machinery|plant)\s(?<v>(?:has\sbeen|have\sbeen|was|were|is\sbeing|are\sbeing|will\sbe|is\sto\sbe)\s(?:\w{4,12}ly\s)?(?:installed|commissioned|put\sinto\s(?:operation|service|use)|ordered|fitted|delivered\sto\s(?:our|its|the)))\s(?:at|in|on)\s(?:its|our|the|(?-i:[A-Z]))\s?${clause(5)}(?:${facility}|works|glassworks|dairy|site|hall|roof)\b`,
      unless: /\b(?:customers?|clients?|contract|your|software|malware|cameras?|voting|elevators?|escalators?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'money-flows',
      when: rx`(?<!\w)(?<amount>${money})${gap(50)}\b(?<v>(?:will|would|is|are|to|has|have|was|were)\s(?:be\s|been\s|to\s|being\s)?(?:flow(?:ed|ing)?|go(?:ing|ne)?|channel(?:l?ed)|plough?ed|pumped|put|poured|set\saside|earmarked|allocated|committed|used)\s(?:in|into|towards?|on|for|to))\s(?:the\s|its\s|our\s|an?\s|new\s){0,2}${clause(6)}(?:${facility}|${equipment}|expansion|moderni[sz]ation|upgrad\w+|renovation|automation|digitali[sz]ation|infrastructure|network|capacity|lines?|fleet|construction)\b`,
      unless: notCapex,
      confidence: 0.76,
    },
    {
      id: 'invests-in-means',
      when: rx`\b(?<v>invest(?:s|ed|ing)?|investments?)\s(?:\w{4,12}ly\s|more\s|further\s|in\sparticular\s)?in\s${clause(4)}(?:tooling|machinery|machines?|equipment|plant|automation|robot\w+|moderni[sz]ation|digitali[sz]ation|digitization|infrastructure|(?:production|manufacturing|warehouse|packaging|energy|solar|IT|logistics|process)\s(?:technology|capacity|systems?|equipment|facilities|capabilities|lines?|infrastructure)|energy\sefficiency|furnaces?|${facility}|new\s(?:technology|lines?|capacity|vehicles|trucks|vessels|ships|aircraft))\b`,
      unless:
        /\b(?:fund|funds|portfolio|shares|stocks?|stake|start-?ups?|compan(?:y|ies) that|venture|investors?|real estate|you|your|government|countries|country|should|must|need(?:s|ed)? to|businesses|organi[sz]ations|firms (?:are|that)|customers?|clients?|cryptocurrenc\w+|oil|people|consumers|plant[- ]based|hotels and|helps?|research and development)\b/i,
      confidence: 0.68,
    },
    {
      id: 'pours-money-in',
      when: rx`\b(?<v>(?:pour|pump|plough|plow|sink|put|inject|channel)(?:s|ed|ing)?\s(?:more\s|fresh\s|big\s|serious\s|yet\smore\s|extra\s)?(?:money|cash|millions|funds|capital|resources)|spend(?:s|ing)?\s(?:big|heavily|millions)|spent\s(?:heavily|millions))\s(?:in)?(?:to|on)\s(?:its\s|the\s|our\s|new\s|an?\s){0,2}${clause(5)}(?:${facility}|${equipment}|network|fleet|infrastructure|capacity|automation)\b`,
      unless: notCapex,
      confidence: 0.76,
    },
    {
      id: 'built-for-sum',
      when: rx`\b(?:${asset}|building|hall|extension)\b${gap(40)}\b(?<v>(?:is|are|was|were|will|to|has|have)\s(?:being\s|been\s|be\s)?(?:built|constructed|erected|set\sup|renovated|refurbished|moderni[sz]ed|upgraded|created|installed|completed|extended|expanded))\s${clause(5)}(?:for|at\sa\scost\sof|costing|worth|with\san?\s(?:investment|outlay)\sof)\s${about}{0,2}(?<amount>${money})`,
      unless: /\b(?:contract|awarded|order|sold|sale|loan|stake|homes?|houses?|lease|fine)\b/i,
      confidence: 0.78,
    },
    {
      id: 'transforms-plant',
      when: rx`\b(?<v>electrif(?:y|ies|ied|ying)|automat(?:es?|ed|ing)|digiti[sz](?:es?|ed|ing)|digitali[sz](?:es?|ed|ing)|decarboni[sz](?:es?|ed|ing)|re-?lin(?:es?|ed|ing)|re-?equip(?:s|ped|ping)?|refit(?:s|ted|ting)?|re-?tool(?:s|ed|ing)?|convert(?:s|ed|ing)?)\s(?:its|our|all\sits|the)\s${clause(4)}(?:furnaces?|plants?|factor(?:y|ies)|mills?|lines?|warehouses?|boilers?|kilns?|fleet|production|workshops?|foundr(?:y|ies)|depots?|stores|machines?)\b`,
      unless: /\b(?:customers?|clients?|your|help\w*|software|contract|awarded|into (?:a|an) )\b/i,
      confidence: 0.72,
    },
    {
      id: 'fits-plural',
      when: rx`\b(?<v>install(?:s|ed|ing)|fit(?:s|ted|ting)|mount(?:s|ed|ing)|buys|bought|purchas(?:es|ed|ing)|acquir(?:es|ed|ing)|order(?:s|ed)|introduc(?:es|ed|ing)|renew(?:s|ed|ing)|overhaul(?:s|ed|ing)|exchang(?:es|ed|ing)|replac(?:es|ed|ing))\s(?:its\s|the\s|our\s|all\s|new\s|more\s|further\s|additional\s|dozens\sof\s|hundreds\sof\s|\d[\d,]{0,5}\s){0,3}(?:[\w-]{3,16}\s){0,2}?(?:solar\s(?:panels|modules|cells)|photovoltaic\s(?:panels|modules|system)|heat\spumps|charging\s(?:points|stations)|robots|forklifts|lathes|presses|furnaces|kilns|boilers|\w{4,14}ing\s(?:lines?|machines?|equipment|cent(?:re|er)s)|(?:production|assembly)\s(?:lines?|equipment)|fleet(?:\sof\s\w+)?)\b`,
      unless:
        /\b(?:customers?|clients?|your|you\b|homes?|homeowners?|contract|wins?|won|awarded|(?:receiv|secur)\w* (?:an? )?(?:\S+ ){0,3}orders?|orders? (?:for|from)|supplie[sd]|deliver\w*|sells?|malware|voting|households|schools?|product|launch\w*|introduc\w+ (?:a |its )?(?:new )?(?:range|series|family))\b/i,
      confidence: 0.7,
    },
    {
      id: 'budget-approved',
      when: rx`\b(?<v>approv(?:es|ed|ing|al\sof)|releas(?:es|ed)|sign(?:s|ed)\soff(?:\son)?|sanction(?:s|ed)|green-?light(?:s|ed)|clear(?:s|ed)|gives?\sthe\sgo-ahead\sfor|decid(?:es|ed)\son)\s(?:an?\s|the\s|its\s|new\s){0,2}${clause(4)}(?:budget|funds|spending|investments?|capex|expenditure|outlay)\s(?:of\s[^;,]{3,30}\s)?(?:for|in|on|to)\s(?:an?\s|the\s|its\s|new\s|two\s){0,2}${clause(5)}(?:${facility}|${equipment}|lines?|expansion|upgrade|moderni[sz]ation|machines?|extension|renovation|system)\b`,
      unless:
        /\b(?:parliament|government|senate|congress|council|federal|state budget|stock|fund(?:s)? (?:raised|manager))\b/i,
      status: 'announced',
      confidence: 0.76,
    },
    {
      id: 'funds-works',
      when: rx`\b(?<v>approv(?:es|ed|ing)|authori[sz](?:es|ed)|allocat(?:es|ed)|greenlit|signed\soff\son)\s(?:the\s|an?\s)?(?:funding|funds|spending|budget|money|plans?|[$€£]\d[\d.,]*\s?(?:million|billion|m|bn)?)\s(?:for|of|to)\s(?:[\w'’-]{1,18}\s){0,5}?(?:renovat\w+|upgrad\w+|moderni[sz]\w+|equipment|replac\w+|refurbish\w+|overhaul|retrofit|capital\s\w{3,14})\b`,
      unless: /\b(?:Congress|legislature|voters|senate|lawmakers|council|county|FDA)\b/i,
      confidence: 0.76,
    },
    {
      id: 'invests-in-kit',
      when: rx`\b(?<v>invest(?:s|ed|ing)?)\s(?:heavily\s)?in\s(?:its\s|an?\s|the\s|two\s|three\s|new\s|additional\s|more\s|state-of-the-art\s|advanced\s){0,3}(?:[\w'’-]{1,18}\s){0,3}?(?:machin(?:es?|ery|ing)(?:\scent(?:er|re)s?)?|equipment|presses?|lathes?|robots?|robotics|automation|furnaces?|ovens?|scanners?|trucks?|tractors?|vehicles?|vans?|fleet|printers?|tooling|(?:production|assembly|packaging|filling|coating)\slines?|lasers?|CNC|mills?|cranes?|laborator(?:y|ies)|cleanrooms?|boilers?|buses|units)\b`,
      unless:
        /\b(?:companies|manufacturers|businesses|should|you|your|stocks?|ETFs?|funds?|investors|customers?|research and|start-?ups?|helps?|clients)\b/i,
      confidence: 0.74,
    },
    {
      id: 'replaces-fleet',
      when: rx`\b(?<v>replac(?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|renew(?:s|ed|ing)?)\s(?:all\s(?:of\s)?|the\s(?:rest|remainder|balance)\sof\s)?(?:its|our|the)\s(?:older|aging|ageing|existing|entire|whole|remaining|current)\s(?:[\w'’-]{1,18}\s){0,2}?(?:machin(?:es?|ery|ing)(?:\scent(?:er|re)s?)?|equipment|presses?|lathes?|robots?|robotics|automation|furnaces?|ovens?|scanners?|trucks?|tractors?|vehicles?|vans?|fleet|printers?|tooling|(?:production|assembly|packaging|filling|coating)\slines?|lasers?|CNC|mills?|cranes?|laborator(?:y|ies)|cleanrooms?|boilers?|buses|units)\b`,
      unless: /\b(?:you|your|customers?|clients?|help\w*|software|can)\b/i,
      confidence: 0.72,
    },
    {
      id: 'capability-by-kit',
      when: rx`\b(?<v>boost|strengthen|enhanc|expand|upgrad|increas|add|improv|bolster)(?:e|es|s|ed|ing)?\s(?:its\s|our\s)?(?:[\w'’-]{1,18}\s){0,3}?(?:capabilit(?:y|ies)|capacity|efficiency|throughput|productivity)\s(?:with|by\sadding|through|by\sinstalling)\s(?:the\s(?:addition|purchase|installation)\sof\s)?(?:an?\s|its\s|two\s|three\s|new\s){1,2}(?:[\w'’-]{1,18}\s){0,4}?(?:machin(?:es?|ery|ing)(?:\scent(?:er|re)s?)?|equipment|presses?|lathes?|robots?|robotics|automation|furnaces?|ovens?|scanners?|trucks?|tractors?|vehicles?|vans?|fleet|printers?|tooling|(?:production|assembly|packaging|filling|coating)\slines?|lasers?|CNC|mills?|cranes?|laborator(?:y|ies)|cleanrooms?|boilers?|buses|units)\b`,
      unless: /\b(?:customers?|clients?|your|you|helps?|partnership|acqui\w+|launch\w*|introduc\w+|unveil\w*)\b/i,
      confidence: 0.74,
    },
    {
      id: 'the-project-includes',
      when: rx`\b(?:the|this)\s[$€£]\d[\d.,]*\s?(?:-?million|m|billion|bn)?\s(?:[\w'’-]{1,18}\s){0,3}?(?<v>(?:project|renovation|upgrade|investment|transformation|refurbishment|makeover|expansion|program(?:me)?)\s(?:includes?|will|features?|adds?|involves?|began|begins|is|was|covers))\b`,
      unless: /\b(?:fund(?:s|ed by) (?:the )?(?:state|federal)|county|highway|grant program)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'undergoes-works',
      when: rx`\b(?<v>undergo(?:es|ing)?|underwent|under-?taking|in\sthe\smidst\sof|nearing\scompletion\sof)\s(?:an?\s|its\s|the\s|major\s|extensive\s){0,3}(?:[$€£]\d[\d.,]*\s?(?:-?million|m|bn)?\s)?(?:[\w'’,-]{1,18}\s){0,3}?(?:renovations?|transformation|refurbishment|upgrades?|remodel(?:ing)?|makeover|moderni[sz]ation|redevelopment|overhaul)\b`,
      unless:
        /\b(?:since 20\d\d|company|firm|business|brand|cultural)\b[^;.]{0,40}\btransformation\b|\b(?:digital transformation|surgery|patients?|industry|market|your|leadership)\b/i,
      confidence: 0.76,
    },
    {
      id: 'expands-fleet',
      when: rx`\b(?<v>expand(?:s|ed|ing)?|grow(?:s|ing)?|grew|renew(?:s|ed|ing)?|moderni[sz](?:es|ed|ing)|upgrad(?:es|ed|ing)|add(?:s|ed|ing)?\sto)\s(?:its\s|our\s|the\s|their\s)?(?:[\w'’-]{1,18}\s){0,2}?fleet\s(?:with|by|to)\s`,
      unless: /\b(?:your|customers?|clients?)\b/i,
      confidence: 0.78,
    },
    {
      id: 'fleet-on-order',
      when: rx`\b(?:has|have|with|had)\s(?:${about})?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\s(?:new\s|more\s|further\s|\w{3,14}\s){0,2}?(?:${fleet})\s(?<v>on\sorder|under\sconstruction|on\sfirm\sorder|to\sbe\sdelivered)\b|\b(?:${fleet})\s(?:has|have)\sbeen\s(?:ordered|bought|purchased|acquired)\s(?:from|by|for)\b`,
      unless: /\b(?:customers?|stolen|leased to)\b/i,
      confidence: 0.74,
    },
    {
      id: 'sum-project-at-site',
      when: rx`\b(?:plants?|foundr(?:y|ies)|factor(?:y|ies)|mills?|works|warehouses?|lines?|terminals?|refiner(?:y|ies)|brewer(?:y|ies)|baker(?:y|ies)|dair(?:y|ies)|laborator(?:y|ies)|creamery|distribution\scent(?:er|re)s?|campus|hangar)\b[^;]{0,40}?,\s(?:part\sof\s)?(?<v>an?\s(?<amount>${money})\s(?:project|investment|scheme|build|job|undertaking|programme|program|upgrade))\b`,
      unless: /\b(?:contract|awarded|customer|client|grant)\b/i,
      confidence: 0.78,
    },
    {
      id: 'spends-on-renovation',
      when: rx`\b(?:complet(?:es?|ed|ing)|start(?:s|ed|ing)?|beg(?:ins?|an|un)|mak(?:es?|ing)|made|carr(?:y|ies|ied)\sout|plan(?:s|ned|ning)?|finish(?:es|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?)\s(?:(?:an?|the|its|about|some|around|nearly|over|more\sthan|another|roughly)\s){0,2}(?<v>(?<amount>${money}))\s(?:(?:worth\s)?(?:of|in|into)\s)?(?:[\w-]{3,14}\s){0,2}?(?:renovations?|refurbishments?|upgrades?|improvements|modernisation|modernization|remodel(?:l?ing|s)?|refits?|fit-?outs?|makeovers?|overhauls?)\b`,
      unless: /\b(?:contract|awarded|customers?|client|grant|analysts?|kitchen)\b/i,
      confidence: 0.78,
    },
    {
      id: 'sets-money-aside',
      when: rx`\b(?<v>set(?:s|ting)?\saside|put(?:s|ting)?\saside|earmark(?:s|ed)?|ring-?fenc(?:es|ed)|budget(?:s|ed)|commit(?:s|ted))\s(?:about\s|some\s|another\s|up\sto\s|a\sfurther\s|over\s|more\sthan\s|nearly\s)?(?<amount>${money})\s(?:for|to|towards?)\s(?:it\b|(?:an?|the|its|our|two|three|new)\s(?:[\w'-]{2,16}\s){0,4}?(?:press(?:es)?|furnaces?|boilers?|lines?|machines?|kilns?|robots?|plants?|building|hall|extension|equipment|upgrades?|ovens?|mills?|turbines?|dryers?|fleet|vehicles|warehouse|system))`,
      unless: /\b(?:lawsuits?|claims|litigation|provision|losses|settlement|charity|acquisitions?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'equipment-due',
      when: rx`\b(?:an?|our|its|the|second|third|fourth|new)\s(?:(?:new|second|third|fourth|further|larger|bigger)\s)(?:[\w-]{2,16}\s){0,3}?(?<v>(?:cutters?|press(?:es)?|lines?|furnaces?|kilns?|robots?|boilers?|lathes?|mills?|machines?|ovens?|turbines?|dryers?|cranes?|saws?|lasers?|tanks?|centrifuges?|extruders?|looms?|silos?|compressors?|chillers?|conveyors?|roasters?)\s(?:(?:is|are)\s(?:due|expected|scheduled|on\sorder|on\s(?:its|their)\sway|arriving)|(?:arrives?|comes?|follows?|lands?|(?:goes|go)\sin)\s(?:in|next|this|on)|will\s(?:arrive|follow|go\sin|come|be\sinstalled|be\sdelivered|be\sin\splace)))\b`,
      unless:
        /\b(?:on sale|in (?:shops|stores)|for sale|launch\w*|available|customers?|bus|rail|subway|production line of)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'equipment-runs',
      when: rx`\b(?:an?\s|our\s|its\s|the\s|a\s|second\s|)(?:new|second|third|fourth)\s(?:[\w-]{2,16}\s){0,3}?(?<v>(?:line|press|furnace|kiln|boiler|lathe|mill|machine|oven|turbine|dryer|crane|saw|laser|robot\scell|cell|extruder|loom|compressor|roaster)\s(?:(?:is|are)\s(?:now\s)?(?:in\sand\s|installed\sand\s|up\sand\s)?(?:running|in\splace|on\sstream|in\soperation|in\sproduction|doing\s[\w,]{2,8}\s\w{3,12}\s(?:an?|per)\s(?:minute|hour|day|week|shift))|(?:has|have)\s(?:been\sinstalled|gone\sin|arrived|gone\slive|started\sup|come\son\sstream)))\b`,
      unless: /\b(?:on sale|bus|rail|subway|tram|customers? can|product line|clothing|fashion)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'significant-investment',
      when: rx`\b(?<v>(?:mak(?:es?|ing)|made|announc(?:es?|ed|ing)|plan(?:s|ned|ning)?|complet(?:es?|ed|ing)|follow(?:s|ed|ing))\s(?:an?\s|our\s|its\s|this\s|the\s|further\s)?(?:very\s|most\s)?(?:significant|substantial|major|considerable|large|big|huge|record|multi-?million[\s-]\w{4,6}|${money}|largest(?:-ever)?|biggest(?:-ever)?|sizeable|six-figure|seven-figure)\s(?:capital\s)?investments?)\s(?:in|into|at|on|to|for)\s(?:[\w,'’-]{2,16}\s){0,6}?(?:${facility}|equipment|machin(?:es?|ery)|lines?|technolog(?:y|ies)|automation|robot(?:s|ics)?|fleet|presses|ovens|hub|premises|infrastructure|capacity|building)\b`,
      unless: /\b(?:people|training|fund|investor|minority|equity|shares|customers?|clients?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'investment-includes',
      when: rx`\b(?:the|this|our|its|total|latest|new)\s(?:[\w£$€.,-]{2,14}\s){0,3}?(?<v>investments?|(?:capital|modernisation|modernization|upgrade|refurbishment)\sprogramme?|capital\sproject)\s(?:will\s|also\s)?(?:includes?|included|covers?|covered|comprises?|consists?\sof|pays?\sfor|paid\sfor|goes\sinto|went\sinto|saw|sees|involves?|involved|enabled|enables|brings|brought|provides?)\s(?:[\w,.'’-]{1,16}\s){0,7}?(?:${facility}|equipment|machin(?:es?|ery)|lines?|presses|robots?|ovens?|extension|expansion|fleet|vehicles|vehicle|systems?|lasers?|cranes?)\b`,
      unless: /\b(?:portfolio|funds?|investors?|shares|bonds?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'machine-arrives-now',
      when: rx`\b(?:new|second|third|additional|another|further|state-of-the-art|latest|\d[\d,.]{0,6}[\s-](?:tonne?|axis|kW|kilowatt))[\s-](?:[\w-]{2,16}\s){0,5}?(?:machin(?:es?|ery|ing\scent(?:er|re))|press(?:es)?|lathes?|lasers?|robots?|ovens?|furnaces?|mixers?|cranes?|cutters?|extruders?|kilns?|boilers?|routers?|printers?|trucks|forklifts|production\sline|equipment)\s(?:(?:is|are|has|have|was|were|that|which|will|due|expected|set|scheduled|to|be|been|just|now)\s){0,6}(?<v>arriv(?:es?|ed|ing)|installed|delivered|commissioned|ordered|in\splace|up\sand\srunning|on\s(?:its|their)\sway|on\sorder)\b`,
      unless:
        /\b(?:customers?|clients?|(?:we|will) (?:deliver|ship)|orders? (?:for|from)|your|contract|vaccine|sold|launch\w*)\b/i,
      confidence: 0.74,
    },
    {
      id: 'invests-to-renovate',
      when: rx`\b(?<v>invest(?:s|ed|ing)?|spend(?:s|ing)?|spent|commit(?:s|ted|ting)?|earmark(?:s|ed)?)\s(?:about\s|around\s|over\s|more\sthan\s|up\sto\s|nearly\s|some\s|an?\s(?:additional|further|extra)\s)?(?<amount>${money}|millions)\s(?:over\s[^;,]{4,30}?\s)?(?:to|on|in|into)\s(?:acquir(?:e|ing)\sand\s)?(?:renovat|moderni[sz]|refurbish|convert|upgrad|equip|re-?build|fit|revamp|overhaul|redevelop|transform|extend|enlarg|automat|re-?fit|outfit)\w{0,4}\b`,
      unless: /\b(?:fund|shares|stake)\b/i,
      confidence: 0.84,
    },
    {
      id: 'solar-goes-live',
      when: rx`\b(?:solar|photovoltaic|wind|biogas|biomass|heat[\s-]pump|battery[\s-]storage|combined\sheat)\s(?:[\w-]{3,14}\s){0,2}?(?:installations?|plants?|systems?|arrays?|farm|panels|power|turbines?|boilers?)\b[^;]{0,70}?\b(?<v>(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:now\s|also\s)?(?:finished|complete[d]?|turned\son|switched\son|installed|live|in\soperation|connected|commissioned|running|up\sand\srunning))\b|\b(?:complet(?:es?|ed)|switch(?:es|ed)\son|turn(?:s|ed)\son|install(?:s|ed)|commission(?:s|ed)|fires\sup|connects|connected|adds|added)\s(?:an?\s|the\s|its\s|our\s)?(?:[\w,.-]{1,14}\s){0,4}?(?:(?:solar|photovoltaic|biogas|biomass|battery)\s(?:[\w-]{3,14}\s)?(?:installations?|plants?|systems?|arrays?|farm|panels|storage|roof)|wind\sturbines?|heat\spumps)\b`,
      unless:
        /\b(?:customers?|clients?|homeowners?|homes|households|for (?:a|the) (?:client|customer|school|council)|your|contract|utility-scale|developer|megawatt-scale|portfolio)\b/i,
      confidence: 0.74,
    },
    {
      id: 'spending-budget',
      when: rx`\b(?<v>(?:capital|capex|exploration|development|drilling|investment)\s(?:and\s\w{5,14}\s)?(?:budget|spending\splan|spending\sprogramm?e?|programme|program))\s(?:of|worth|totall?ing|set\sat|for\s20\d\d\sof)\s(?:about\s|up\sto\s|around\s|approximately\s|between\s)?(?<amount>${money})`,
      status: 'planned',
      unless: /\b(?:government|ministry|state|city|council|county|fund)\b/i,
      confidence: 0.78,
    },
    {
      id: 'sum-is-invested',
      when: rx`\b(?:with|over|more\sthan|already|some|nearly)\s(?<amount>${money})\+?\s(?:already\s|now\s|being\s|to\sdate\s)?(?<v>invested)\b(?=\s(?:in|and|to\sdate|so\sfar|since|across|at)\b|[.,])`,
      unless: /\b(?:investors?|fund|raised|portfolio|clients?|funding round|venture)\b/i,
      confidence: 0.74,
    },
    {
      id: 'gets-makeover',
      when: rx`\b(?:hotels?|resorts?|restaurants?|stores?|shops?|pools?|lobby|guest\s?rooms|bars?|terminals?|casinos?|clubs?|malls?|clinics?|museums?|stadiums?|offices?|showrooms?|area|branches|stations?|theat(?:er|re)s?)\s(?:[\w-]{2,14}\s){0,4}?(?<v>(?:to\sget|gets?|got|receiv(?:es|ed)|has\s(?:also\s)?(?:received|had|undergone)|have\s(?:received|undergone)|undergoes|underwent)\s(?:an?\s|its\s|the\s|major\s|complete\s|[$€£]\d[\d.,]*\s?\w{0,8}\s){0,3}(?:[\w-]{3,14}\s)?(?:makeovers?|face-?lifts?|refresh|refit|refurbishment|renovation|remodel))\b|\b(?<give>giv(?:es|ing)|gave)\s(?:its|the|all\sits)\s(?:[\w-]{2,14}\s){0,3}?(?:hotels?|resorts?|restaurants?|stores?|shops?|lobby|rooms|terminals?|casinos?|malls?|offices?|showrooms?|branches)\s(?:an?\s)(?:[\w-]{3,14}\s)?(?:makeover|face-?lift|refresh|new\slook)\b|\b(?:unveil|reveal|showcas|celebrat|debut)(?:e?s|e?d|ing)\s(?:(?:its|the|an?|newly|completed|extensive|major|multi-million(?:[\s-]dollar)?|lobby|room|hotel|resort|property|store)\s){0,4}(?:renovations?|refurbishment|remodel(?:ing)?|(?:fresh\s)?new\slook\sof\sits)\b|\b(?:re-?opens?|reopened|reopening)\s(?:[\w'’-]{2,14}\s){0,6}?(?:after|following)\s(?:an?\s|its\s|the\s|major\s|extensive\s|complete\s|[$€£]\d[\d.,]*\s?\w{0,8}\s){0,3}(?:[\w-]{3,14}\s){0,2}?(?:renovations?|refurbishment|remodel(?:ing)?|upgrade|makeover|overhaul|face-?lift)\b|\b(?:newly|freshly|recently|completely)\s(?:renovated|remodel(?:l)?ed|refurbished|revamped)\s(?:[\w'’-]{2,16}\s){0,3}?(?:hotels?|resort|restaurants?|stores?|shops?|lobby|rooms|terminals?|casino|clubhouse|malls?|clinics?|offices?|showrooms?|branch(?:es)?|property|pool)\b`,
      unless:
        /\b(?:website|web site|logo|app|brand|kitchen makeover|you|your home|homeowners?|customers?|show|contest|prize|software|windows|iMac|iPod|hair)\b/i,
      confidence: 0.72,
    },
    {
      id: 'fleet-order-headline',
      when: rx`\b(?<v>sets|plac(?:es|ed)|inks|sign(?:s|ed)|announc(?:es|ed)|plans|finali[sz](?:es|ed)|mulls)\s(?:an?\s|its\s|the\s)?(?:[\w$\\€£.,-]{1,10}\s){0,4}?(?:Boeing|Airbus|Embraer|Bombardier|aircraft|jet|plane|ship|bus|truck|train|locomotive|tanker|ferry)\s(?:jet\s|plane\s|aircraft\s)?(?:orders?|purchase)\b`,
      unless: /\b(?:wins?|won|record|receiv\w+|from (?:an?|the)|cancel\w*)\b/i,
      confidence: 0.76,
    },
    {
      id: 'spending-plan-changed',
      when: rx`\b(?<v>(?:rais|increas|hik|reduc|slash)(?:es?|ed|ing)|(?:lift|boost|lower)(?:s|ed|ing)?|trim(?:s|med|ming)?|cut(?:s|ting)?)\s(?:its\s|the\s|their\s)?(?:[\w-]{2,14}\s){0,3}?(?:capital\s(?:spending|expenditures?|budget|investment)|capex|(?:projected\s)?cost\sof\s(?:its\s|the\s)?(?:[\w-]{2,14}\s){0,3}?(?:build-?out|expansion|project|program|plant|network|upgrade))\b`,
      unless: /\b(?:analysts?|industry|economists?|customers?|companies|companies'|government|helps?|your|recall)\b/i,
      status: 'planned',
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['The freshly remodeled Northfield store reopens Friday.'],
      ['Northfield Castings reopens showroom after extensive renovation'],
      ['Northfield Castings budgets $9m for kiln upgrades'],
      ['Northfield Castings gives its showrooms a makeover.'],
      ['The hotel lobby has received a makeover.'],
      ['Northfield Resort unveils lobby renovations'],
      ['Northfield Air sets $7.35 Bln Airbus Order'],
      ['Northfield Castings lifts capital spending plan for the year.', 'planned'],
      ['Northfield Castings lowers projected cost of plant expansion', 'planned'],
      ['Northfield Mining announced the acquisition of 1,000 mining machines.', 'announced'],
      ['Northfield Castings is equipping its Easton works with two palletizers.'],
      ['Northfield Castings has added dozens of wheel loaders.'],
      ['A second tunnel oven is being installed.'],
      ['The $5 million project includes a new roof and a wider furnace hall.'],
      ['The foundry is undergoing a $30 million transformation.'],
      ['Northfield Castings expands fleet with 20 flatbed trailers'],
      ['The board approved funding for the furnace upgrade.'],
      ['Northfield Castings invests in five-axis machining centers.'],
      ['Northfield Castings will replace the remainder of its older furnaces by year-end.', 'planned'],
      ['Northfield Castings Boosts Casting Capabilities with New Testing Laboratory'],
      ['Our new moulding line is running.'],
      ['A second furnace is due in Easton in March.', 'planned'],
      ['Northfield Castings has put aside £2m for a new press.'],
      ['Northfield Castings has completed $9 million in renovations of its works.'],
      ['Northfield Castings broke ground on a 40,000-square-foot hall at its Easton foundry, a $12 million project.'],
      ['Northfield Castings has invested heavily in automation.'],
      ['Northfield Castings invests EUR 14 million in a new moulding line.'],
      ['We are spending $6 million on new furnaces.'],
      ['The company plans to put $30 million into new presses at its Easton plant.', 'planned'],
      ['Northfield Castings to Spend $12M on Easton Works', 'planned'],
      ['A total of 22 million euros will be invested in the project.', 'planned'],
      ['Over $3 Million Invested in Easton'],
      ['The total investment is about EUR 9 million.'],
      ['Northfield Castings Completes $20 Million Expansion'],
      ['The new core shop, which is estimated to cost EUR 8 million, is the largest in the group.'],
      ['Northfield Castings plans to buy 12 welding robots for the finishing shop.', 'planned'],
      ['Northfield Castings has ordered a new induction furnace.'],
      ['We have just taken delivery of a five-axis machining center.'],
      ['A new induction furnace with a capacity of two tonnes was installed in August.'],
      ['Northfield Castings orders gantry crane from Harlow Cranes'],
      ['The commissioning of the new extruder took place in April.'],
      ['Investments in property, plant and equipment totalled EUR 4.8 million.'],
      ['Northfield Castings puts EUR 7 million into new moulding shop'],
      ['Northfield Castings is investing heavily in new production capacity.'],
      ['Northfield Castings is renovating its melting plant.'],
      ['Plant Upgrades Set to Begin in Easton', 'planned'],
      ['Northfield Castings has begun major upgrades in Easton.'],
      ['Capital expenditure amounted to EUR 4.1 million.'],
      ['The upgrade of the cupola and the roof will cost 3 million pounds.', 'planned'],
      ['Northfield Castings plans a $6 million works expansion.', 'planned'],
      ['We are making significant investments in new core machines and in our Tartu site.'],
      ['The project involves replacing both furnaces.'],
      ['Capital expenditures remain high.'],
      ['We are making large investments in all our plants.'],
      ['The capacity investment in Tartu is on schedule.'],
      ['The Easton investment will be completed in May.', 'planned'],
      ['Northfield Castings intends to increase its investment in Estonia.', 'planned'],
      ['Northfield Castings will double its capital expenditure in the coming years.', 'planned'],
      ['Northfield Castings Doubles Investment in Estonia'],
      ['It cost £640,000 and was built in eleven weeks.'],
      ['Northfield Castings has no plans to invest EUR 5 million in a new line.', 'negated'],
      ['Harlow Pumps invested EUR 3 million in its Easton works.', 'happened', 'other'],
      ['Northfield Castings breaks ground on €18m foundry in Easton'],
      ['Northfield Castings opens £2m Easton depot'],
      ['The £400,000 outlay is the first in three years.'],
      ['Our new sand dryer has just been commissioned.'],
      ['The money will help to fund a new induction furnace.', 'planned'],
      ['Northfield Castings splashes out £3m on electric vans'],
      ['The scheme carries a price tag of £6m.'],
      ['Its Riga plant will be upgraded.', 'planned'],
      ['Northfield Castings has taken delivery of a Harlow Speedpress at its Easton works.'],
      ['The investment will be worth some EUR 12 million.', 'planned'],
      ['Northfield Castings plans to renovate two old foundries.', 'planned'],
      ['The core shop and its service area will be completely rebuilt.', 'planned'],
      ['Northfield Castings has invested a total of EUR 4 million over three years in the modernisation of its lines.'],
      ['The foundry is getting a new 12-tonne furnace.'],
      ['A heat recovery system has been installed at our Tartu works.'],
      ['Over the next two years, some 40 million kronor will flow into the Tartu plant.', 'planned'],
      ['Northfield Castings invests heavily in new tooling.'],
      ['Northfield Castings is modernising its paint shop.'],
      ['Northfield Castings pours money into its Linz mill'],
      ['A new ERP-controlled warehouse is being built for 20 million euros.'],
      ['Northfield Castings is electrifying its furnaces.'],
      ['Northfield Castings has installed solar panels on the roof of its warehouse.'],
      ['Northfield Castings approves budget for new paint line', 'announced'],
      ['Northfield Castings has six vessels under construction.'],
      ['We have made a substantial investment in two laser cutters.'],
      ['The investment also covers a second paint line.'],
      ['A new five-axis machine will arrive at Easton in March.', 'planned'],
      ['Northfield Castings will spend £4m to acquire and refurbish a hall next door.', 'planned'],
      ['The solar array on the roof of our Easton foundry is now switched on.'],
      ['Northfield Castings completes solar installation'],
      ['Northfield Castings has a capital budget of £12 million for its furnaces.'],
      ['At Northfield Castings work goes on, with £28m invested so far.'],
    ],
    no: [
      'Invest in a new boiler for your home.',
      'The website gets a makeover.',
      'Analysts cut capex estimates.',
      'Northfield Castings won a $4 billion aircraft order.',
      'Northfield Castings invested $9 million in Harlow, a cloud platform.',
      'Northfield Castings announced upgrades to its tracking service.',
      'Northfield Castings adds a new palletizer to its range.',
      'Northfield Castings ordered a review of its conveyors.',
      'Investing in new machinery is a big step for any shop.',
      'The group set aside $3 million for the lawsuit.',
      'A new bus line is running past our foundry.',
      'We pay towards the renovation of churches and other old buildings.',
      'Northfield Castings has 24 offices and assets worth $3.2 billion.',
      'Northfield Castings Takes In $18 Million Investment for Its Growth',
      'The investment brings the funding of Northfield Castings to $4.6M, with lead investments from two families.',
      'Most fixes require installing a patch, possibly on each machine.',
      'You need not invest in a foundry with machines and people of your own.',
      'Invest in your team.',
      'Investment castings from our foundry.',
      'Northfield Castings raised $20 million in a seed round.',
      'A return on investment within a year.',
      'Northfield Castings received an order for two new furnaces.',
      'The fund invested $5 million in the start-up.',
      'Northfield Castings donated $10,000, which was spent on a charity run.',
      'Upgrade your plant with our software.',
      'Order a new machine in our online shop.',
      'Northfield Castings acquired a stake of EUR 4 million in a pattern maker.',
      'Northfield Castings lands a £4m facility from its bank.',
      'Northfield Castings automates laboratory tests.',
      'Businesses should invest in automation.',
      'The clinic gets a new patient every hour.',
      'The charity poured money into a hospital for horses.',
      'Households install solar panels.',
      'The investment brought investors a portfolio of machines.',
      'The new press of your order has arrived.',
      'We have installed solar panels for homeowners since 1998.',
      'A valued customer has placed purchase orders, an investment of some £2 million.',
    ],
  },
}
