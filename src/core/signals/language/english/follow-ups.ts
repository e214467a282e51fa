import type { FollowUps } from '../language.ts'
import { rx } from '../pattern.ts'
import { details, itsDetails } from './event-details.ts'

/** "the", "this proposed", "its 40,000": what is meant has been told before. */
const known =
  '\\b(?:the|this|these|both|that|such|said|its|our|their)\\s(?:(?!(?:an?|and|as|at|by|for|in|of|on|to|with)\\s)[\\w$€£%.,-]{1,16}\\s){0,3}?'
/** "This award reflects …": praise of the event, in which nothing new is told. */
const praise =
  '(?![^;]{0,30}\\b(?:reflects?|underscores?|underlines?|speaks?\\sto|is\\sa\\stestament|represents\\sa\\s(?:significant|major|big|great))\\b)'
const place = '(?:facility|plant|factory|project|site|store|location|warehouse|campus)'

/** How the story of each goes on in words of its own, which without it say nothing. */
const goesOn = {
  product_launch: String.raw`\b(?:the|this|its|our)\s(?:all-)?new(?:est|ly\s(?:released|launched))?\s(?:[\w'’-]{1,18}\s){0,2}?(?:feature|service|platform|app|tool|collection|line|range|model|version|edition|release|update|program|programme|product|solution|offering|system|device|suite|portal|assistant|kit|series)s?\b[^;.]{0,20}?\b(?:lets?|allows?|enables?|gives?|offers?|features?|combines?|includes?|delivers?|provides?|comes|brings|adds|makes|supports|is\s(?:designed|built|available|priced|aimed))\b|\b(?:join(?:s|ing)|complement(?:s|ing)|round(?:s|ing)\sout|replac(?:es|ing)|succeed(?:s|ing)|extend(?:s|ing))\s(?:the\s|its\s|our\s|an?\s|more\sthan\s|over\s){0,3}(?:[\w'’-]{1,18}\s){0,4}?(?:line-?up|range|family\sof\s\w{3,14}|portfolio\sof\s\w{3,14}|collection|tools|models|best-?selling\s\w{2,14})\b|\b(?:(?:shipping|shipments|deliveries|sales|pre-?orders|orders)\s(?:begins?|starts?|will\s(?:begin|start)|are\sopen|opened|beg(?:a|i)n)|(?:hits?|reach(?:es|ed)?|arriv(?:es|ed|ing)\s(?:on|in)|land(?:s|ed)\s(?:on|in))\s(?:store\s|retail\s)?(?:shelves|stores)|(?:starting|beginning|effective)\stoday,\s[^;.]{3,50}?\b(?:can|may)\s(?:order|buy|download|sign\sup|purchase|pre-order|access|book))\b|\b(?:the|this|each|it|they|which)\s(?:[\w'’-]{1,18}\s){0,3}?(?:(?:is|are)\s(?:currently|now|also|immediately|already)\s(?:available|on\ssale|shipping|in\sstores))\b(?=[^;]{0,60}\b(?:at|on|in|from|through|for|to)\b)`,
  partnership: String.raw`\bas\s(?:an?|the|its|their|our)\s(?:[\w'’-]{1,18}\s){0,3}?(?:partner|reseller|distributor|sponsor),?\s[^;.]{2,40}?\s(?:will|is\snow)\s`,
  rebrand: String.raw`\b(?:(?:was|were)\s(?:previously|formerly)\s(?:known|called|named|doing\sbusiness))\b`,
  acquisition: String.raw`\b(?:staff|employees|team|people|agents|technicians|professionals|founders?|owners?)\b[^;.]{0,24}?\b(?:(?:has|have|will)\s(?:all\s|also\s|both\s)?(?:joined|join|become\spart\sof|remain\swith|stay\s(?:on|with)|transition(?:ed)?\sto))\s(?:the\s)?(?-i:[A-Z])`,
  technology_adoption: String.raw`\b(?:employees|physicians|doctors|nurses|drivers|teachers|staff|technicians|crews|stores|sites|branches|clinicians|officers|workers|schools)\b[^;.]{0,40}?\b(?:(?:are|is)\s(?:now\s|already\s|currently\s)?using|now\suses?)\s(?:the|its|this)\s(?:[\w'’-]{1,18}\s)?(?:systems?|software|platforms?|technology|tools?|apps?|AI|robots?|robotics|automation|cameras|sensors|tablets|telematics|scanners|drones|devices|devices|dashcams)\b`,
  relocation: String.raw`\bthe\snew\s(?:office\s|mailing\s|street\s)?(?:address\s(?:is|will\sbe)|(?:location|space|office)\sis\s(?:at|on)\s\d)`,
  supply_disruption: String.raw`\b(?:push(?:es|ed|ing)?|set(?:s|ting)?|delay(?:s|ed|ing)?)\s(?:back\s)?(?:[\w'’-]{1,18}\s){0,2}?(?:deliver(?:y|ies)|shipments?|orders|production|openings?)\s(?:times\s)?(?:back\s)?(?:by|to|until|several|\w{3,6}\sweeks)\b`,
  recall_quality: String.raw`\b(?:test(?:s|ing)?|inspections?|sampling|analysis|samples?)\s(?:found|detected|revealed|showed|identified|confirmed|turned\sup)\s(?:the\s|traces\sof\s|possible\s|that\s){0,2}(?:[\w'’-]{1,18}\s){0,3}?(?:bacteri\w+|listeria|salmonella|contamina\w+|E\.\s?coli|metal|mou?ld|allergens?|cracks?|defects?)\b`,
  capex_investment: String.raw`\b(?:renovations?|refurbishment|remodel(?:ing)?|moderni[sz]ation|(?:facility|plant|equipment|building)\supgrades?|installation)\s(?:work\s)?(?:(?:is|are)\s(?:now\s)?(?:expected|scheduled|slated|set|due|under\s?way|complete)|(?:will|to)\s(?:begin|start|be\s(?:complete|finished)|continue)|began|beg(?:a|i)ns?|started|wrapped\sup)\b`,
  expansion_facility: String.raw`\b(?:doors\s(?:will\s)?open(?:ed)?\s(?:at|on|to|this|for)|(?:the|this|our|its)\snew\s(?:[\w'’-]{1,18}\s){0,2}?(?:practices?|clinics?|cent(?:er|re)s?|studios?|hubs?|offices?|stores?|restaurants?|locations?|showrooms?|branches|campus|schools?|plants?|warehouses?|facilit(?:y|ies)|gyms?|salons?|venues?|hotels?|shops?|caf[eé]s?|taprooms?),?\s(?:is\s)?located\s(?:at|in|on))\b`,
} as const

export const englishFollowUps: FollowUps = {
  leadership_change: rx`${known}(?:appointments?|promotions?|nominations?|succession|transition|departure|resignation|retirement|leadership\s(?:structure|changes?)|executive\ssearch)\b|${details.leadership_change}`,
  funding: rx`${known}(?:financing|funding|round|placement|offering|proceeds|loan|grant|notes|raise|credit\sfacility|new\scapital|investment)\b|\bproceeds\s(?:from|of|will)\b|${details.funding}`,
  ipo: rx`${known}(?:offering|ipo|listing|underwriters?)\b`,
  acquisition: rx`${known}(?:purchases?|acquisitions?|transactions?|deals?|mergers?|takeover|buyout|purchase\sprice|combination|combined\s(?:company|business|entity)|tender\soffer|sellers?|addition\sof)\b|\bwill\s(?:keep|retain)\s(?:its|their)\s(?:\w{3,12}\s)?(?:names?|brands?|teams?|staff|employees|management|leadership)\b|\b(?:terms|details|price)\b[^.;]{0,40}\bnot\sdisclosed|\bupon\s(?:closing|completion)\b|\bwill\s(?:become|operate\sas|continue\sto\soperate|be\sintegrated)\b|${goesOn.acquisition}`,
  divestiture: rx`${known}(?:sale|transactions?|deal|divestitures?|divestments?|disposal|spin-?off|separation|buyer|purchaser)\b|\bshareholders\s(?:of\s[^;.]{3,30}\s)?(?:will|would|are\sto)\sreceive\b|${details.divestiture}`,
  expansion_facility: rx`\b(?:the|this)\s(?:[\w-]{2,16}\s){0,2}?(?:expansion|opening|construction|groundbreaking\sceremony)\b(?!\s(?:sectors?|industr(?:y|ies)|markets?|trades?|firms?|companies|materials?|products?|business|customers?))${praise}|\bthe\s(?:[\w,-]{2,16}\s){0,2}(?:square|sq)[^.]{0,22}(?:${place}|building|space)\b|${known}${place}\s(?:will|is\s(?:expected|scheduled|slated|set)|houses|presents)\b${praise}|${goesOn.expansion_facility}|${details.expansion_facility}`,
  facility_closure: rx`${known}(?:closures?|closings?|shut-?down)\b|\b(?:gave|gives|cit(?:ed|es)|blam(?:ed|es))\s[^.;]{0,40}\b(?:reasons?|decision)\b|\b(?:last|final)\s(?:shift|service)\b|${details.facility_closure}`,
  layoffs_restructuring: rx`${known}(?:layoffs?|lay-offs?|cuts?|reductions?|restructuring|reorgani[sz]ation|redundanc(?:y|ies)|job\slosses|negotiations|severance)\b|${details.layoffs_restructuring}`,
  partnership: rx`${known}(?:partnerships?|collaboration|alliance|agreement|joint\sventure|co-?operation|venture|integration|sponsorship|two\s(?:companies|organi[sz]ations|firms|groups|brands))\b${praise}|${goesOn.partnership}|${details.partnership}`,
  contract_win: rx`${known}(?:award|agreements?|deals?|assignment)\b|\b(?:the|this|these)\s(?:\w{2,12}\s)?deliver(?:y|ies)\b|(?<!\b(?:work|purchase|unassigned)\s|\b(?:cost|lost|lose|losing|cancelled)\s(?:\w{1,8}\s){0,2})\b(?:contracts?|orders?)\b(?!\s(?:status|entry|management|processing|forms?)\b)|\bwork\s(?:will|is|on)\b|\bdeliver(?:y|ies)\s(?:will|is|are|of|to)\b|${details.contract_win}`,
  recall_quality: rx`${known}(?:recall|defect|affected\s\w{3,14})\b|${goesOn.recall_quality}|${details.recall_quality}`,
  regulatory_legal: rx`${known}(?:lawsuit|suit|case|settlement|fines?|penalt(?:y|ies)|investigation|litigation|probe|verdict|charges|violations?|citations?)\b|\b(?:inspectors?|investigators?|regulators?)\s(?:\w{2,10}\s){0,2}(?:found|discovered|determined|concluded)\b|${details.regulatory_legal}`,
  security_incident: rx`\b(?:the|this)\s(?:(?:data|security|cyber|ransomware|privacy|same|latest)\s){0,2}(?:breach|incident|leak|outage|cyber-?attack|attackers?|hackers?|intruders?|ransom)\b|${details.security_incident}`,
  strike_labor: rx`${known}(?:strikes?|walkouts?|stoppage|dispute|unions?|talks|negotiations|contract|agreement|pickets?|vote)\b${praise}|${details.strike_labor}`,
  bankruptcy_distress: rx`${known}(?:bankruptcy|filing|petition|proceedings|reorgani[sz]ation|restructuring|chapter\s11)\b|${details.bankruptcy_distress}`,
  supply_disruption: rx`\b(?:delay(?:s|ed)?|shortages?|backlog|lead\stimes?|disruptions?)\b|${goesOn.supply_disruption}|${details.supply_disruption}`,
  sustainability_commitment: rx`\b(?:emissions?|scope\s[123]|net[\s-]zero|carbon)\b`,
  relocation: rx`${known}(?:move|relocation|transition|new\s(?:location|headquarters|offices?|facility|site|home|space|building))\b|${goesOn.relocation}|${details.relocation}`,
  rebrand: rx`${known}(?:rebrand(?:ing)?|new\s(?:name|brand|identity|logo|look)|name\schange|signage|rebranded\s\w{4,12})\b|\bsignage\b|${goesOn.rebrand}|${details.rebrand}`,
  award_recognition: rx`${known}(?:award|recognition|honou?r|prize|accolade|ranking|distinction)\b|\b(?:honou?red|humbled)\b|${details.award_recognition}`,
  product_launch: rx`${goesOn.product_launch}|${details.product_launch}`,
  certification: rx`${known}(?:(?:re-?)?certification|certificate|accreditation|authori[sz]ation|clearance|audit|designation)\b(?!\s(?:program(?:me)?|standards?|safety|process|bod(?:y|ies)|courses?|exams?)\b)${praise}|^(?:certification|accreditation|recertification)\s(?:is|was|requires|confirms|follows)\b|${details.certification}`,
  technology_adoption: rx`${known}(?:roll-?out|implementation|migration|conversion|deployment|go-live|cutover|switch-?over|pilot|adoption|new\s(?:system|software|platform|technology))\b${praise}|${goesOn.technology_adoption}|${details.technology_adoption}`,
  capex_investment: rx`${known}(?:investments?\s(?:will|is\sexpected\sto|would)\s(?:also\s)?(?:add|boost|increase|allow|enable|expand|create|double|improve|bring|help)|upgrades?|renovations?|moderni[sz]ation|refurbishment|retrofit|capital\s(?:project|program(?:me)?)|new\s(?:equipment|machines?|line))\b${praise}|${goesOn.capex_investment}|${details.capex_investment}`,
  cost_pressure: rx`\b(?:these|such|the|higher|rising|increased)\s(?:(?:cost|price|wage)\s)?(?:increases|pressures|headwinds|tariffs)\b|\b(?:premiums?|wages|tariffs?|(?:fuel|energy|labou?r|freight|insurance|material|ingredient|health\s?care|operating|input)\s(?:costs?|prices|expenses|bills?))\b[^;.]{0,40}\b(?:rose|risen|gone\sup|increased|jumped|climbed|up|outpaced?|weigh(?:s|ed)|added|pressur\w{1,4})\b`,
  guidance_change: rx`${known}(?:outlook|(?:financial\s|revenue\s|earnings\s)guidance|guidance\s(?:is|was|assumes|reflects|range|includes))\b`,
  hiring_surge: rx`${known}(?:open\spositions|positions|openings|new\s(?:hires|jobs|roles|positions)|recruitment|hiring)\b|${details.hiring_surge}`,
}

export const englishRightBehind: FollowUps = {
  acquisition: rx`${itsDetails.acquisition}`,
  contract_win: rx`${itsDetails.contract_win}`,
  technology_adoption: rx`${itsDetails.technology_adoption}`,
  capex_investment: rx`${itsDetails.capex_investment}`,
}
