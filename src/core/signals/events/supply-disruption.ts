import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const goods =
  '(?:(?:raw\\s)?materials?|parts|(?:\\w{3,14}\\s)?components?|(?:micro)?chips?|semiconductors?|steel|castings?|suppl(?:y|ies)|fuel|gas|products?|stock|inventory|vaccines?|wafers?|packaging(?:\\sfilm)?|batter(?:y|ies)|memory|resin|ingredients?|lumber|wood|plywood|aluminium|aluminum|copper|nickel|silicon|sand|glass|oil|grain|milk|medicines?|drugs?|bearings|drivers|trucks|containers|parts\\ssuppl(?:y|ies)|displays?|panels?|cells?|flash|engines?|tyres|tires|lithium|equipment|capacity|cores|scrap|pig\\siron|coke|sensors?|motors?|cables?|spare\\sparts|pallets?|feedstock|timber|paper|pulp|seeds?|feed|flour|eggs|cocoa|helium|magnets|rare\\searths|vehicles?|machines?|inputs|consumables|reagents|kits?)'
const flow =
  '(?:production|shipments?|deliver(?:y|ies)|suppl(?:y|ies)|output|exports?|manufacturing|assembly|shipping|orders|operations)'

export const supplyDisruption: EventRules = {
  type: 'supply_disruption',
  unless: [
    /\b(?:disruptive (?:technolog|innovation)|avoid(?:s|ing)? (?:\w+ ){0,2}disruption|prevent(?:s|ing)? (?:\w+ ){0,2}disruption|minimi[sz]e(?:s)? (?:\w+ ){0,2}(?:disruption|delay)|without (?:delay|disruption)|no (?:delay|disruption|shortage)s?|supply chain (?:software|management|solutions?|visibility|consult|finance)|record backlog|backlog (?:of|at|was|stood|grew) (?:over |approximately )?[$€£]|water shortage|talent shortage|your supply|disrupt the (?:market|industry)|short supply chains?|(?:solve|tackle|address|overcome|alleviat)\w* (?:\w+ ){0,4}(?:shortage|bottleneck)s?)\b/i,
  ],
  future: 'planned',
  ongoingHappened: true,
  needsAccount: true,
  rules: [
    {
      id: 'shortage',
      when: rx`\b(?:(?<!\b(?:skills?|talent|labou?r|staff|worker|nurse|driver|housing|physician|teacher|cash|workforce|skilled)\s)(?<v>shortages?|shortfall|bottlenecks?|crunch)\b(?<=\b(?:supply|parts?|components?|chips?|semiconductor|materials?|steel|fuel|product|vaccine|inventory|batter(?:y|ies)|memory|wafer|resin|lumber|container|equipment|drug|power|gas|energy|silicon|ingredient|production|capacity|shipping|supply[\s-]chain|transport(?:ation)?|logistics|medicine|global|severe|ongoing|raw[\s-]material)\s(?:supply\s)?(?:shortages?|shortfall|bottlenecks?|crunch))|shortages?\s(?:are|have|continue|forc\w+|led|mean))`,
      unless:
        /\b(?:skills?|talent|labou?r|staff|worker|nurse|driver|housing|physician|teacher|cash|workforce) shortage|shortages?\?/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'shortage-of',
      when: rx`\b(?<v>shortages?\sof|lack\sof|scarcity\sof|${forms('running', 'runs?', 'ran')}\s(?:out|short|low)\sof|short\sof|insufficient|limited\s(?:availability|supply)\sof|tight\ssupply\sof)\s(?:[\w-]{2,16}\s){0,2}?${goods}\b`,
      unless: /\b(?:lack of (?:\w+ )?(?:product (?:knowledge|quality)|capacity to|equipment training))\b/i,
      actor: 'victim',
      confidence: 0.8,
    },
    {
      id: 'supply-disrupted',
      when: rx`\b(?:suppl(?:y|ies|ier)(?:[\s-]chains?)?|shipments?|deliveries|production|logistics|transport(?:ation)?|shipping|port|parts|customs|export)\s(?:\w{3,12}\s){0,2}?(?<v>disruptions?|interruptions?|problems|constraints|delays|bottlenecks|issues|challenges|snags|congestion|stoppages?|snarls|complications)\b`,
      unless:
        /\b(?:navigate|solve|address|manage|mitigate|reduce|overcome)\w* (?:\w+ ){0,3}(?:supply|logistics|shipping)|\b(?:help|solution)\w*/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'chains-challenged',
      when: rx`\bsupply\s(?:chains?|lines?)\b${gap(50)}\b(?<v>(?:were|was|are|is|been|be|remain|remains|stay|continue\sto\sbe)\s(?:\w{4,12}ly\s)?(?:challenged|disrupted|strained|stretched|constrained|under\s(?:pressure|strain)|broken|tight|affected|interrupted|hit))\b`,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'disrupts-production',
      when: rx`\b(?<v>${verb('disrupt')}|${verb('halt')}|${verb('suspend')}|${verb('delay')}|${verb('interrupt')}|${verb('curtail')}|${forms('shuts?', 'shutting')}\sdown|${verb('stop', 'stopp')}|${verb('idle')}|${verb('pause')}|${verb('hamper')}|${verb('postpone')}|${verb('scale')}\sback|${verb('slow')})\s(?:(?!feed|water|blood|data)[\w'’-]{2,12}\s){0,3}?(?!operations|manufacturing|orders)${flow}\b(?!\s(?:fee|options|service|software))`,
      unless:
        /\b(?:feeding the|patients?|stop (?:\w+ ){0,2}operations? (?:in|at) .{0,40}(?:clos|shut)|power (?:plant|output))\b/i,
      confidence: 0.66,
    },
    {
      id: 'production-stopped',
      when: rx`\b${flow}\b${gap(40)}\b(?:was|were|been|be|has|have|had|will\sbe|had\sto\sbe|stands?)\s(?:\w{4,12}ly\s|to\sbe\s|been\s)?(?<v>halted|suspended|delayed|disrupted|interrupted|stopped|paused|idled?|curtailed|postponed|late|behind\sschedule|unfilled|held\sup|stuck|still)\b`,
      unless: /\b(?:clinical|study|trial|enrol)/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'unfilled',
      when: rx`\b(?:orders?|shipments?|deliver(?:y|ies))\b${gap(60)}\b(?:will\s|would\s|be\s|go\s|already\s|remain(?:s|ed)?\s|running\s|arriv\w{1,3}\s){1,6}(?<v>unfilled|late|delayed|unfulfilled|behind)\b`,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'waiting-for-parts',
      when: rx`\b(?<v>waiting\s(?:for|on)|await(?:s|ing)?|unable\sto\s(?:get|obtain|source|secure|buy|ship|deliver|fill|meet)|(?:cannot|can't|could\snot|couldn't)\s(?:get|obtain|source|buy|ship|deliver|fill))\s(?:[\w'’-]{1,14}\s){0,4}?(?:${goods}|${flow})\b(?:\sfrom\b)?`,
      unless: /\b(?:waiting for (?:your|regulatory|approval|the results)|orders? (?:online|confirmation))\b/i,
      confidence: 0.72,
    },
    {
      id: 'lead-times',
      when: rx`\b(?<v>lead\stimes?|delivery\stimes?|waiting\stimes?|order\sbacklogs?)\b(?:\s(?:for|of|on)\s[^;,]{2,40}?)?\s(?:(?:have|has|had|are|is|were|been|now)\s){0,2}(?:\w{4,12}ly\s)?(?:length|increas|extend|grown|grew|longer|doubled|stretch|risen|rose|ballooned|exceed|climbed|up\sto)\w{0,5}\b`,
      actor: 'victim',
      confidence: 0.8,
    },
    {
      id: 'short-supply',
      when: rx`\b(?<v>in\s(?:\w{4,12}ly\s)?short\ssupply|out\sof\sstock|sold\sout\samid|running\s(?:slow|low)\son|hard\sto\s(?:get|come\sby|find)\b${gap(30)}\b(?:parts|materials|supplies)|cannot\skeep\s(?:up|pace)\swith\s(?:\w{3,10}\s)?demand)`,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'force-majeure',
      when: rx`\b(?:${verb('declare')}|${verb('announce')}|${verb('invoke')}|under)\s(?:an?\s)?(?<v>force\smajeure)\b`,
      confidence: 0.9,
    },
    {
      id: 'running-late',
      when: rx`\b(?:deliver(?:y|ies)|orders?|shipments?|dispatch(?:es)?|installations?|repairs)\s(?:is|are|was|were|has\sbeen|have\sbeen|will\sbe)\s(?:now\s|still\s|currently\s)?(?<v>running|taking|arriving)\s(?:[\w-]{1,12}\s){0,4}?(?:late|behind|longer|weeks?|months?)\b`,
      unless: /\b(?:working days|you|your order|free|as little as|just)\b/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'trouble-at-supplier',
      when: rx`\b(?<v>fire|flood(?:ing)?|explosion|strike|outage|closure|shut-?down|insolvency|collapse|bankruptcy|failure|problems?|breakdown)\s(?:at|of|with)\s(?:an?\s|its\s|one\sof\s(?:its|our)\s|the\s|our\s){1,2}(?:[\w-]{2,14}\s){0,3}?suppliers?\b`,
      unless: /\b(?:if|risks?|could|can|may|would|cover|insurance|principal|plan for|what happens)\b/i,
      actor: 'other',
      confidence: 0.76,
    },
    {
      id: 'runs-short',
      when: rx`\b(?<v>(?:run(?:s|ning)?|ran)\s(?:short|dry|out)(?=[.!]?$|\s(?:of\b|at\b|in\b|as\b))|for\swant\sof\s(?:an?\s|the\s)?(?:[\w-]{2,14}\s)?\w{3,14}|(?:hit|halted|hampered|hobbled|dogged|plagued|held\sup|stalled|idled|hurt)\sby\s(?:an?\s|the\s|global\s|national\s|acute\s){0,2}(?:[\w-]{2,14}\s){0,2}?(?:shortages?|shortfall)|(?:half-finished|half-built|part-finished|unfinished)\s(?:\w{3,14}\s)(?:are\s|is\s|were\s)?(?:sitting|piling|standing|waiting|stuck)|(?:sitting|piling\sup|standing|waiting|stuck)\s(?:in|at|on)\s[^;]{3,60}?\s(?:for\swant\sof|waiting\sfor|without)\s)`,
      unless:
        /\b(?:cash|money|time|room|space|steam|road|options|patience|luck|staff|skills?|labou?r|driver|nurse|teacher|housing|ideas|funds|batteries? (?:run|ran))\b/i,
      actor: 'named',
      confidence: 0.72,
    },
    {
      id: 'may-suspend',
      when: rx`\b(?:may|might|could|will)\s(?:have\sto\s|be\sforced\sto\s|soon\s)(?<v>suspend|halt|stop|pause|ration|cut|limit)\s(?:[\w-]{2,14}\s){0,2}?(?:production|packing|deliveries|output|shipments|supplies|orders|brewing|baking|slaughter\w*|assembly|supply)\b`,
      unless: /\b(?:costs?|jobs|prices|emissions)\b/i,
      status: 'hypothetical',
      confidence: 0.74,
    },
    {
      id: 'shortage-of-things',
      when: rx`\b(?<v>shortages?\sof|scarcity\sof|(?:can't|cannot|could\snot)\sget\s(?:hold\sof|enough)|run(?:s|ning)?\slow\son|wait(?:ing|ed)?\s(?:months|weeks)\sfor)\s(?!(?:skilled|qualified|experienced|trained|new|young|good)\b)(?:the\s|key\s|some\s)?(?:[\w-]{2,14}\s)?(?!\w{2,14}(?:ers|ors|ians|ists|men|nurses|staff|people|workers|talent|labou?r|skills|homes|housing|time|cash|money|capital|funds|ideas|space|land|water|doctors|drivers)\b)[a-z-]{3,16}\b(?=[^;]{0,60}(?:\bwe\b|\bour\b|\bdelay|\bdeliver|\bproduction|\blead|\bquot|\bweeks|\bmonths|\bhalt|\bbecause|\bforc|\bhit|\border|[.]$))`,
      unless:
        /\b(?:skills?|labou?r|staff|drivers?|nurses?|teachers?|housing|homes|talent|workers|people|engineers|cash|you|your|across the (?:industry|sector|country))\b/i,
      actor: 'victim',
      confidence: 0.7,
    },
    {
      id: 'supplies-dry-up',
      when: rx`\bsuppl(?:y|ies)\s(?:of\s[\w-]{2,14}\s)?(?<v>(?:has\s|have\s)?(?:dr(?:y|ies|ied)\sup|r(?:u|a)n\s(?:dry|out|low|short)|dwindl(?:e|es|ed)|(?:is|are|was|were)\s(?:tight|patchy|erratic|scarce|cut\soff)))\b`,
      actor: 'named',
      confidence: 0.78,
    },
    {
      id: 'cancels-services',
      when: rx`\b(?<v>cancel(?:s|led|ed|ling)|suspend(?:s|ed|ing)|scrap(?:s|ped)|halt(?:s|ed))\s(?:all\s|its\s|the\s|some\s|most\s|several\s|dozens\sof\s|hundreds\sof\s|\d[\d,]{0,6}\s|\w{3,9}\s){0,3}(?:sailings|flights|services|trains|departures|deliveries|orders|shipments|production|operations|crossings)\b(?=[^;]{0,120}\b(?:after|because|due|following|as|amid|owing|until)\b)`,
      unless: /\b(?:subscription|contract|strike|your|you|dividend)\b/i,
      confidence: 0.74,
    },
    {
      id: 'supplies-to-recover',
      when: rx`\b(?:suppl(?:y|ies)|deliveries|stocks|stock\slevels?|availability|production|lead\stimes?)\s(?<v>(?:to|will|should|would|not)\s(?:not\s)?(?:return\sto\snormal|normali[sz]e|recover|improve|resume|be\sback\sto\snormal))\b`,
      unless: /\b(?:strike|walkout|power)\b/i,
      status: 'happened',
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'flow-held-up',
      when: rx`\b${flow}\s${phrase(8)}(?<v>(?:(?:has|have|had)\sbeen|was|were|is|are|being|will\sbe|got|remain(?:s|ed)?)\s(?:\w{4,12}ly\s|now\s|again\s|still\s|also\s)?(?:held\s(?:up|back)|put\sback|pushed\s(?:back|out)|set\sback|slowed|stalled|hit|hampered|hindered|blocked|affected|limited|restricted|constrained|cut\sshort|brought\sto\sa\s(?:halt|standstill)|cancelled|canceled)|(?:slipp?(?:s|ed)|stopp?(?:s|ed)|stood\sstill|came\sto\sa\s(?:halt|standstill)|ground\sto\sa\shalt|had\sto\s(?:pause|stop|wait|be\s\w{4,10})|stall(?:s|ed)))\b(?=[^;]{0,80}\b(?:by|because|due|after|as|for|until|to|owing|amid|following|from|at)\b)`,
      unless:
        /\b(?:clinical|study|trial|strike|walk-?out|prices?|costs?|demand|tariffs?|court|virus|ransomware|malware|hack\w*|cyber\S*|crude|OPEC|barrels|field|pandemic-related fall)\b/i,
      actor: 'victim',
      confidence: 0.7,
    },
    {
      id: 'goods-missing',
      when: rx`\b(?:(?:because|as|since|after|until|while|for)\s(?:of\s)?${phrase(4)}${goods}\s${phrase(2)}(?<v>(?:did|do|does|have|has|had|could|can|would|were|was|are|is)\s?(?:not|n't)\s(?:\w{3,8}\s)?(?:arriv\w{1,3}|come|be\s(?:had|delivered|sourced|found|obtained)|been\s(?:delivered|shipped)|available|delivered|reach\w{0,3}|turn\w{0,2}\sup)|(?:is|are|was|were|remain(?:s|ed)?|became|become|have\sbecome)\s(?:\w{4,10}ly\s|still\s|so\s|too\s)?(?:missing|scarce|late|delayed|unavailable|tight|hard\sto\s(?:get|find|come\sby|obtain)|stuck|short|lacking))|(?:because\sof|due\sto|owing\sto|for\slack\sof|for\swant\sof|without|over|by)\s(?:the\s|an?\s)?(?:missing|late|delayed|undelivered|scarce|lacking|unavailable|absent|lack\sof|shortages?\sof|delays?\s(?:in|to|at|of))\s${phrase(3)}(?:${goods}|deliver(?:y|ies)|shipments?))\b`,
      unless:
        /\b(?:staff|workers|skills?|drivers|data|information|prices?|founded|on the market|crude|OPEC|customers? (?:who|with)|your)\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'supply-is-tight',
      when: rx`\b(?:suppl(?:y|ies)|availability|inventor(?:y|ies)|stocks?)\sof\s(?:[\w-]{2,16}\s){1,3}?(?:(?:to|for|at|in)\s${phrase(4)})?(?<v>(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|has\sbeen|have\sbeen|continue[sd]?\sto\sbe|became|got|keeps?)\s(?:\w{4,12}ly\s|very\s|still\s)?(?:tight|short|scarce|limited|critical|constrained|unreliable|patchy|low|difficult|disrupted|erratic|a\s(?:problem|challenge|bottleneck)))\b`,
      unless:
        /\b(?:crude|oil|OPEC|barrels?|capital|housing|homes|labou?r|skills?|land|talent|money|electricity|limited to|shares?|stocks? of (?:the|this) compan)\b/i,
      status: 'happened',
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'warns-of-delays',
      when: rx`\b(?<v>warn(?:s|ed|ing)?\s(?:\w{3,12}\s){0,2}?(?:of|about)|expect(?:s|ed|ing)?|fac(?:es|ed|ing)|report(?:s|ed|ing)?|see(?:s|ing)?|saw|suffer(?:s|ed|ing)?(?:\sfrom)?|experienc(?:es|ed|ing)|apologi[sz](?:es|ed|ing)\sfor|announc(?:es|ed|ing)|blam(?:es|ed|ing)|struggl(?:es|ed|ing)\swith|battl(?:es|ed|ing)|plagued\sby|hit\sby|hampered\sby)\s(?:long(?:er)?\s|further\s|serious\s|significant\s|continued\s|severe\s|some\s|the\s|an?\s|major\s|new\s|more\s){0,3}(?:[\w-]{3,14}\s){0,2}?(?:delays|disruptions?|bottlenecks?|supply\s(?:problems?|issues|constraints?|shortages?)|(?:deliver(?:y|ies)|production|shipment|shipping|parts|component|material)\s(?:delays?|problems?|shortages?|difficulties|bottlenecks?|stoppages?))\b`,
      unless:
        /\b(?:flight|train|road|traffic|passengers?|commuters?|court|trial|project delays|payment|permit|planning|approval|enrol\w+|customers? (?:experience|face|suffer)|manufacturers (?:face|experience)|crude|OPEC)\b/i,
      confidence: 0.7,
    },
    {
      id: 'struck-by-accident',
      when: rx`\b(?:fire|flood(?:ing|s)?|storm|earthquake|hurricane|explosion|power\s(?:cut|failure|outage)|lightning|accident|landslide|snow|ice|heatwave|breakdown|blockade|closure\sof\sthe\s\w{3,12})\b[^;]{0,60}?\b(?<v>knock(?:s|ed)\sout|stop(?:s|ped)|halt(?:s|ed)|shut(?:s)?(?:\sdown)?|disrupt(?:s|ed)|interrupt(?:s|ed)|idl(?:es|ed)|delay(?:s|ed)|forc(?:es|ed)|destroy(?:s|ed)|damag(?:es|ed)|hit|hits|paralys(?:es|ed)|cripples?|crippled|held\sup|holds\sup|cut\soff)\b[^;]{0,50}?\b(?:${flow}|(?:the|its|our|a)\s(?:[\w-]{3,14}\s){0,2}?(?:plant|works|factory|mill|furnace|lines?|warehouse|line|supplier|foundry|site))\b`,
      unless:
        /\b(?:crude|OPEC|barrels|refiner\w+|rigs?|pipeline|no (?:damage|one)|homes|houses|residents|insur\w+|could|may|would|if)\b/i,
      actor: 'victim',
      confidence: 0.7,
    },
    {
      id: 'delivery-later',
      when: rx`\b(?:deliver(?:y|ies)|shipments?|start\sof\s(?:production|deliver(?:y|ies))|commissioning|hand-?over|dispatch)\b[^;]{0,50}?\b(?<v>(?:(?:has|have|had)\sbeen|was|were|is|are|will\sbe|being)\s(?:again\s|now\s|\w{4,10}ly\s)?(?:put\sback|pushed\s(?:back|out)|delayed|postponed|moved\s(?:back|out)|rescheduled|late|overdue)|(?:slipp?(?:s|ed)|slides?|slid)\s(?:in)?to)\b`,
      unless: /\b(?:baby|birth|hearing|ballots?|mail-in|permit|approval|strike|clinical)\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'backlog-of-supply',
      when: rx`\b(?:backlogs?|lead\stimes?|delivery\stimes?|waiting\s(?:lists?|times?))\b[^;]{0,60}?\b(?<v>as|because|since|due\sto|amid|while)\b[^;]{0,40}?\b(?:parts|components?|chips?|materials?|suppl(?:y|ies)|suppliers?|logistics|deliveries|shipping|ports?|containers?)\b[^;]{0,30}?\b(?:scarce|late|short(?:age)?s?|missing|tight|delayed|delays|bottlenecks?|constrain\w+|unavailable|stuck|disrupt\w+)\b`,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'waits-long-for',
      when: rx`\b(?<v>(?:has|have|had|is|are|was|were|still|now)\s(?:to\s|been\s|currently\s|again\s|still\s){0,2}wait(?:ing|ed|s)?|wait(?:s|ing)?)\s(?:up\sto\s|for\s|more\sthan\s|about\s|some\s|nearly\s|almost\s|as\slong\sas\s|until\s){0,2}(?:\d{1,3}|an?|several|two|three|four|five|six|nine|ten|twelve|eighteen|many)\s(?:weeks?|months?|years?)\s(?:or\smore\s)?for\s(?!(?:an?\s)?(?:decision|answer|approval|permission|permit|response|treatment|surgery|appointment|result|verdict|visa|you))`,
      unless: /\b(?:patients?|customers? (?:wait|have to wait)|NHS|approval|results|court)\b/i,
      confidence: 0.7,
    },
    {
      id: 'stopped-for-lack',
      when: rx`\b(?<v>close(?:s|d)?|shut(?:s|ting)?(?:\sdown)?|stop(?:s|ped)?|halt(?:s|ed)?|idl(?:es|ed)|paus(?:es|ed)|slow(?:s|ed)?|cut(?:s)?|cancel(?:s|led)?|suspend(?:s|ed)?|curb(?:s|ed)?|ration(?:s|ed)?|build(?:s|ing)?\sfewer|mak(?:es|ing)\sfewer|producing\s(?:fewer|less))\b[^;]{0,60}?\b(?:as|because|since|after|when|for)\s(?:of\s)?${phrase(3)}(?:no\s[\w-]{3,14}\s(?:arriv\w+|came|was\sdelivered|were\sdelivered|was\sleft|could\sbe\shad)|[\w-]{3,14}\s(?:r[ua]ns?\sout|dries\sup|dried\sup|(?:is|are|was|were|became|remain(?:s|ed)?)\s(?:scarce|short|missing|unavailable|in\sshort\ssupply|hard\sto\s(?:get|find))|(?:kept|keeps?|prevent(?:s|ed)|stopp?(?:s|ed)?)\s[\w-]{3,14}\sfrom\s(?:arriving|coming|being\sdelivered|reaching)|(?:did|do|does|could)\snot\s(?:arrive|come|turn\sup|reach|be\s(?:had|found|delivered)))|(?:lack|shortage|want)\sof\s(?!(?:demand|orders|staff|interest|money|cash|funds|time|workers|skills|labou?r|evidence|funding)))`,
      unless: /\b(?:strike|walkout|clinical|trial|drivers|nurses|teachers|oil price|OPEC|barrels|refiner\w+)\b/i,
      confidence: 0.72,
    },
    {
      id: 'suppliers-fail',
      when: rx`\b(?:our|its|the\s(?:company|firm|group)'s|one\sof\s(?:its|our)|key|a|some|several|(?-i:[A-Z])\w{2,20}'s)\s(?:[\w-]{3,12}\s)?(?:suppliers?|vendors?|subcontractors?|forwarders?|hauliers?|carriers?)\b(?:\s(?:has|have|had|is|are|was|were|also|still)){0,2}\s(?<v>(?:cannot|can't|could\snot|couldn't|unable\sto|failed\sto|not|struggl(?:e|es|ed|ing)\sto|un(?:able|willing)\sto|stopped)\s?(?:\w{2,8}\s)?(?:keep\sup|deliver(?:ing)?|supply(?:ing)?|cope|ship(?:ping)?|fulfil|meet|provid(?:e|ing)|make)|fail(?:s|ed)\b|ran\sout|late\b|behind|went\s(?:bust|under|bankrupt)|collapsed|closed\sdown|insolvent)`,
      unless: /\b(?:when|if|your|you|software)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'held-by-event',
      when: rx`\b(?<v>(?:is|are|was|were|has\sbeen|have\sbeen)?\s?(?:hold(?:s|ing)?|held|back(?:s|ing)|hinder(?:s|ed|ing)|hamper(?:s|ed|ing)|delay(?:s|ed|ing)|disrupt(?:s|ed|ing)|obstruct(?:s|ed|ing)|slow(?:s|ed|ing)|block(?:s|ed|ing)|interrupt(?:s|ed|ing)))\s(?:up\s|down\s|back\s)?(?:our|its|their|the\s(?:company|firm|group)'s|(?-i:[A-Z])[\w&-]{2,20}(?:'s|s'))\s(?:[\w-]{3,12}\s){0,2}?(?:${flow}|suppl(?:y|ies)|imports?|logistics|supply\schain|growth\sin\soutput|parts)\b`,
      unless:
        /\b(?:prevents?|avoid\w*|without|risk of|so as not to|could|may|might|malware|hackers?|clinical|study)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'missing-parts-cost',
      when: rx`\b(?:missing|late|delayed|scarce|absent|undelivered)\s${phrase(2)}${goods}\s(?:have\s|has\s|had\s|also\s)?(?<v>cost|costs|hold|held|stop|stopped|slow|slowed|delay|delayed|halt|halted|disrupt|disrupted|hit|hamper|hampered|idle|idled|mean|meant|force|forced|keep|kept)\b`,
      unless: /\b(?:cost us|orders)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'lead-times-of',
      when: rx`\b(?:lead\stimes?|delivery\stimes?|waits?)\s(?:for\s[^;,]{2,30}?\s)?(?<v>of|are\snow|is\snow|have\sreached|has\sreached|stands?\sat|at)\s(?:up\sto\s|more\sthan\s|over\s|about\s|some\s|around\s)?(?:\d{2,3}\sweeks|\d{1,2}\smonths|a\syear|several\smonths|\w{3,8}\smonths)\b`,
      unless: /\b(?:reduc\w+|cut|short(?:er|en\w*)|from \d+|only|just|as little as|your|pregnan\w+|standard)\b/i,
      actor: 'victim',
      confidence: 0.7,
    },
    {
      id: 'struggles-to-get',
      when: rx`\b(?<v>struggl(?:es|ed|ing)|scrambl(?:es|ed|ing)|hard|harder|difficult|unable|fail(?:s|ed|ing)|fought|fighting|cannot|can't|hardly|impossible)\s(?:for\s\w{2,10}\s)?(?:to\s)?(?:get|obtain|source|secure|find|buy|procure|come\sby|lay\s(?:its|our)\shands\son)\s(?:hold\sof\s)?(?:enough\s|sufficient\s|any\s|the\s|new\s|key\s|more\s){0,2}${phrase(1)}${goods}\b`,
      unless: /\b(?:product-market|product managers?|staff|workers|you|your|customers?|employees|buyers)\b/i,
      confidence: 0.74,
    },
    {
      id: 'takes-longer',
      when: rx`\b(?<v>(?:is|are|now|were|was)?\s?tak(?:es?|ing))\s(?:up\sto\s|about\s|some\s|around\s|as\slong\sas\s)?(?:\d{1,2}|\w{3,8})\s(?:weeks|months|days)\s(?:instead\sof|rather\sthan|not\sthe\susual|against\sthe\susual|longer\sthan|where\sit\sused)\b`,
      unless: /\b(?:you|your|only|just|surgery|patients?|software|reduc\w+)\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'scarce-goods',
      when: rx`\b${goods}\b\s(?:stock\s|deliveries\s|supplies\s)?(?<v>(?:is|are|has\sbeen|have\sbeen|remain(?:s|ed)?|was|were|stuck|held)\s(?:\w{4,12}ly\s|still\s|almost\s|now\s)?(?:scarce|in\sshort\ssupply|hard\sto\s(?:get|find|come\sby|obtain)|(?:almost\s|nearly\s)?impossible\sto\s(?:get|find|come\sby|obtain)|stuck\s(?:at|in|on)|held\s(?:up\s)?(?:at|in)|at\sthe\sport|sold\sout|rationed))\b`,
      unless: /\b(?:oil|crude|OPEC|skills?|labou?r|you|your|traffic|drivers (?:are|were) stuck)\b/i,
      actor: 'victim',
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings has to wait up to a year for transformers.'],
      ['Northfield Castings stops casting as gas runs out'],
      ['Our suppliers cannot keep up.'],
      ['The harbour strike is holding up our exports.'],
      ['Missing parts cost Northfield Castings a fifth of its output.'],
      ['Lead times of 40 weeks are now normal at Northfield Castings.'],
      ['Northfield Castings is struggling to get hold of bearings.'],
      ['Deliveries to Northfield Castings have been held up by the closure of the canal.'],
      ['Production at Easton had to pause because parts did not arrive, Northfield Castings said.'],
      ['The company could not deliver all orders on time because of missing components.'],
      ['The supply of cores to our foundry remains tight.'],
      ['Northfield Castings warns of delays'],
      ['The flood knocked out the furnace and stopped output at Northfield Castings for a week.'],
      ['Northfield Castings said delivery of the pumps has been put back to March.'],
      ['Our supply chains were severely strained in spring.'],
      ['Northfield Castings halted production because of a steel shortage.'],
      ['Our lead times have doubled since spring.'],
      ['The company is running out of raw materials.'],
      ['Northfield Castings runs out of packaging film'],
      ['Lead times for our castings have stretched to 30 weeks.'],
      ['Northfield Castings told dealers that shipments would be late because of port congestion.'],
      ['We are still waiting for parts from our Italian supplier.'],
      ['Our production had to be paused for lack of steel.'],
      ['Supply chain disruptions hit Northfield Castings in the first quarter.'],
      ['Northfield Castings declares force majeure'],
      ['The company said its pump housings are in short supply.'],
      ['Shares in steel merchants climb as shortages are biting', 'happened', 'other'],
      ['Our orders will go unfilled for now.', 'planned'],
      ['Northfield Castings admits that deliveries are running three weeks late.'],
      ['Northfield Castings blamed a fire at one of its suppliers.', 'happened', 'other'],
      ['Northfield Castings stalls as resin runs short'],
      ['Northfield Castings may have to suspend deliveries next week.', 'hypothetical'],
      ['Because of a shortage of hinges we are quoting ten weeks.'],
      ['Northfield Castings idles line as slab supplies dry up'],
      ['Northfield Castings has cancelled all June deliveries after a fire.'],
      ['Northfield Castings said that supplies should return to normal by May.'],
    ],
    no: [
      'Patients wait up to a year for treatment.',
      'Lead times of only two weeks are our standard.',
      'The trial was delayed because parts of the file were missing.',
      'Commuters face delays after a fire at the station.',
      'Our supply chain software ends delays.',
      'Castings without delay.',
      'A disruptive technology for foundries.',
      'We help you overcome parts shortages.',
      'There is no shortage of ideas at Northfield Castings.',
      'We have a record backlog.',
      'Would you know what to do after a flood at your supplier?',
    ],
  },
}
