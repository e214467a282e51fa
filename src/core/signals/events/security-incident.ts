import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const kind =
  '(?:data|security|cyber|cyber-?security|network|privacy|computer|IT|system|ransomware|malware|phishing|hacking|hacker|DDoS|denial-of-service|credit\\scard|payment\\scard|e-?mail|point-of-sale|information|massive|major|recent|serious|apparent|suspected|alleged|targeted|sophisticated|criminal|global|widespread)'
/** What befalls a company's systems. A bare "attack" or "leak" needs a word that says of what. */
const incident = `(?:${kind}\\s){0,4}?(?:data\\s(?:breach|leak|theft|exposure|incident)|breach|hack(?:ing)?|cyber-?\\s?(?:attack|incident|intrusion|heist)|(?:cyber-?security|security|privacy|cyber)\\s(?:incident|breach|event|lapse)|ransomware(?:\\s(?:attack|infection|incident|outbreak))?|(?:malware|virus|phishing|DDoS|hacker|hacking|denial-of-service|online|cyber)\\s(?:attack|infection|outbreak|incident|scam|campaign)|intrusion|unauthori[sz]ed\\saccess|malware|(?:network|system|service|IT|computer|nationwide|global|platform|website)\\soutage|outage)s?\\b(?!\\s(?:of\\s(?:contract|trust|duty|warranty|covenant|confidence)|(?:response|protection|prevention|detection|simulation|insurance|notification\\s(?:law|service)|recovery\\ssolution)))`
const told = `(?:${verb('suffer')}|${verb('experience')}|${verb('disclose')}|${verb('confirm')}|${verb('report')}|${verb('reveal')}|${verb('acknowledge')}|${verb('detect')}|${verb('discover')}|${verb('identify')}|${verb('announce')}|${verb('respond')}\\sto|${verb('investigate')}|${verb('admit', 'admitt')}|${verb('sustain')}|${verb('endure')}|${verb('face')}|${forms('became', 'become', 'was', 'been', 'were')}\\s(?:aware|the\\svictims?|subject|the\\starget)\\s(?:to|of)|victims?\\s(?:of|to)|${verb('learn')}\\s(?:of|about)|${forms('hit', 'struck', 'crippled', 'disrupted', 'paraly[sz]ed', 'affected', 'impacted', 'compromised', 'targeted', 'damaged', 'rocked', 'caused', 'exposed', 'stolen', 'triggered')}\\s(?:by|in)|${verb('recover')}\\sfrom|${verb('notify')}\\s[^;]{3,50}?\\sof|${verb('inform')}\\s[^;]{3,50}?\\sof|${verb('warn')}\\s[^;]{3,40}?\\sof|${verb('apologi[sz]e')}\\sfor|${verb('blame')}\\s[^;]{3,60}?\\sfor|(?:in\\sthe\\s)?wake\\sof|${verb('deal')}\\swith|${verb('grapple')}\\swith|${verb('cope')}\\swith|${verb('battle')}|${verb('fight')}|${verb('contain')}|${verb('tackle')}|${verb('handle')}|${verb('spot', 'spott')}|reeling\\sfrom|left\\s\\w{3,12}\\sby|following|after|amid|due\\sto|because\\sof|details\\s(?:of|about)|since|during|in)`
const intruder =
  '(?:hackers?|hacking\\sgroup|cyber-?\\s?(?:criminals?|attackers?|thieves|crooks)|attackers?|intruders?|ransomware\\s(?:gang|group|operators?)|threat\\sactors?|(?:unauthori[sz]ed|malicious|unknown|third)\\s(?:\\w{3,8}\\s)?(?:part(?:y|ies)|actors?|individuals?|persons?|users?|outsiders?|intruders?)|thieves|scammers|spammers|criminals|extortionists|worm|virus|ransomware|malware)'
const goods =
  '(?:(?:customer|client|user|employee|staff|patient|student|member|guest|player|personal(?:ly\\sidentifiable)?|sensitive|private|confidential|financial|credit|debit|payment|medical|health|bank(?:ing)?|account|login|internal|proprietary|encrypted|company|source|contact|card|e-?mail|tax|W-2|social|passport)\\s){0,3}?(?:data(?:bases?)?|records|information|details|passwords?|credentials|accounts?|files|documents|(?:card|security|phone|passport)\\snumbers?|addresses|e-?mails?|source\\scode|code|names|photos|messages|identit(?:y|ies)|funds|coins|secrets)'
const systems =
  '(?:systems?|networks?|servers?|computers?|web\\s?sites?|sites?|databases?|forums?|e-?mail\\s(?:accounts?|system)|accounts?|machines|terminals|PCs|devices|infrastructure|platforms?|services?|apps?|portals?|operations|phone\\slines)'

export const securityIncident: EventRules = {
  type: 'security_incident',
  unless: [
    // what a seller of security finds out, teaches or sells
    /\b(?:study|research|report|survey|analysis|poll)s? (?:finds|found|shows|reveals|says|warns)\b|\bfinds? (?:\d[\d,.]*|that|more than|over|nearly)\s|\b(?:help|helps|helping|enables?|empowers?|allows?) (?:[\w-]+ ){0,3}(?:simulate|mitigate|investigate|respond|contain|detect|prevent|stop|find|fight)\b|\b(?:incident|breach|intrusion|threat|malware|ransomware) (?:detection|protection|prevention|simulation|management)\b/i,
    /\b(?:breach(?:es)? of (?:contract|trust|duty|warranty|covenant|confidence)|protect(?:s|ing)? (?:against|from|your|you)|prevent(?:s|ing)? (?:data )?(?:breach|attack|ransom)\w*|hackathon|growth hack|life hack|cyber-?\s?security (?:solutions?|services?|training|framework|strategy|insurance|certification|provider|awareness|market|products?|platform|software)|heart attack|without compromis|uncompromis|never compromis|in the event of|could (?:lead|result)|risk of|safeguard|best practices|how to|tips|your (?:data|network|business|systems?|organi[sz]ation)|helps? (?:\w+ ){0,3}(?:detect|prevent|stop|defend)|compromised (?:immune|immunity|health)|immunocompromised|terror(?:ist)? attack|attack(?:ed|s|ing)? (?:on )?(?:the )?(?:tumou?r|cancer|problem|oil|tanker)|drone attack|patent|sportsm)\b/i,
  ],
  future: 'planned',
  ongoingHappened: true,
  needsAccount: true,
  rules: [
    {
      id: 'of-others',
      when: rx`\b(?:attorneys|lawyers|law\sfirm|class[\s-]action\s(?:\w{3,12}\s){0,2}(?:investigation|attorneys)|investigat(?:ion|ing|es)\s(?:into|against|of\s(?:the|claims))|surveyed|respondents|researchers?|analysts|experts|(?:many|most|several|some|other|hundreds\sof|thousands\sof|dozens\sof|(?:\w{4,10}\s)?American|European|British|local|small|large|\d+\s?(?:%|percent|per\scent)\sof)\s(?:\w{3,12}\s)?(?:companies|businesses|organi[sz]ations|firms|users|victims|hospitals|banks|people)|every\sorgani[sz]ation)\b${gap(160)}(?:${incident}|attack|hack(?:ers|ed)|stolen|ransom)|${incident}\s(?<v>investigation|lawsuit|class[\s-]action|litigation)s?\s(?:against|into|over)`,
      actor: 'other',
      confidence: 0.7,
    },
    {
      id: 'tells-those-concerned',
      when: rx`\b(?<v>${forms(verb('notify'), verb('inform'), verb('warn'), verb('alert'), 'tell(?:s|ing)?', 'told', 'wrote\\sto', 'writ(?:es|ing|ten)\\sto', 'contact(?:s|ed|ing)?', 'said', 'says')})\s[^;]{0,80}?\b${goods}\b[^;]{0,40}?\b(?:(?:may|might|could)\s(?:also\s)?(?:potentially\s)?have\s(?:been\s)?|(?:was|were|had\sbeen|has\sbeen|have\sbeen)\s)(?:\w{4,12}ly\s)?(?:viewed|seen|accessed|taken|stolen|copied|acquired|exposed|compromised|affected\sby|obtained|disclosed|downloaded|impacted|breached|lost)\b`,
      unless:
        /\b(?:e-?mail|letter|document|memo|report|statement|note)s?,? (?:which |that )?(?:was|were|has been) (?:seen|viewed|obtained|reviewed)\b|\b(?:research\w*|survey|respondents|experts|you|your|if)\b/i,
      status: 'happened',
      actor: 'victim',
      confidence: 0.8,
    },
    {
      id: 'suffers',
      when: rx`\b(?<v>${told})\s(?:(?:an?|the|its|their|this|that|another|of|by|last|${kind}|\w{3,9}'s|\d{4}|[A-Z]\w{2,14}(?:'s)?)\s){0,5}?${incident}`,
      unless:
        /\b(?:(?:every|average|most|many|\d+%|percent|per cent) (?:of )?(?:organi[sz]ations?|companies|businesses) (?:\w+ ){0,3}(?:report|experienc|suffer)|respond to (?:incidents|breaches|cyber)|after\s?hours)/i,
      confidence: 0.84,
    },
    {
      id: 'breach-does',
      when: rx`\b(?:the|an?|this|that|its|latest|[A-Z]\w{2,14}'s)\s(?:[\w-]{2,14}\s){0,3}?(?:breach|hack|attack|intrusion|leak|(?<=\b(?:security|cyber|data|privacy|network|ransomware|hacking|IT|online)[-\s]?)incident|ransomware|malware|outage|virus|worm|vulnerability)s?\b(?:,?\s(?:that|which|has|have|had|also|on|at|in)\b[^;,]{0,40}?)?\s(?<v>exposed|affected|compromised|impacted|hit|occurred|happened|involved|disrupted|forced|shut|knocked|crippled|encrypted|locked|took\splace|took\sdown|began|lasted|stole|infected|leaked|left|caused|resulted\sin|put|was\s(?:discovered|detected|first|reported|caused|carried\sout|contained|disclosed))\b`,
      unless: /\bheart|\bpanic attack/i,
      actor: 'victim',
      confidence: 0.8,
    },
    {
      id: 'intruders',
      when: rx`\b${intruder}\b(?:\s(?:who|that|which|have|has|had|also|may|might|could|were|was|been|then|successfully|reportedly|allegedly|apparently|likely|able\sto|managed\sto|used|from|in|at|behind)\b[^;,.]{0,40}?)?\s(?<v>st(?:ole|eals?|olen|ealing)|knock(?:s|ed)|swamp(?:s|ed)|scrambl(?:es|ed)|froze|freezes|rummaged|cripple[sd]?|wipes|takes\sdown|locks|infects|leaks|spread(?:s|ing)?|breached|gain(?:ed|ing)?\s(?:\w{4,12}\s)?access|broke\sinto|access(?:ed|ing)|compromis(?:ed|ing)|hit|targeted|leaked|attacked|infected|exploited|published|posted|demand(?:ed|ing)|obtained|infiltrated|hijacked|t(?:ook|aken)\s(?:over|control|down)|got\s(?:in)?to|enter(?:ed)|crept\sinto|sneaked\sinto|wormed|made\stheir\sway|wiped|deleted|sabotaged|blackmailed|extorted|encrypted|acquired|copied|viewed|downloaded|made\soff|got\s(?:in|hold|access)|removed|dumped|locked|threatened|penetrated|install(?:ed)?|siphoned|defaced|disrupted|reopen(?:s|ed)?)\b`,
      unless: /\b(?:we may|if you|you agree|policy)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'unauthorised',
      when: rx`\b(?<v>unauthori[sz]ed\s(?:\w{3,10}\s){0,2}(?:access|part(?:y|ies)|third\spart(?:y|ies)|actor|individual|person|user)s?)\b${gap(100)}\b(?:access(?:ed)?|gain(?:ed)?|obtain(?:ed)?|acquired|viewed|copied|systems?|network|data|accounts?|information)\b`,
      unless: /\b(?:we may|if you|you agree|policy|monitoring|prevent)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'data-stolen',
      when: rx`\b${goods}\b${gap(70)}\b(?:was|were|been|being|be|are|is|get|got)\s(?:(?:\w{4,12}ly|potentially|already|also)\s){0,2}(?<v>stolen|leaked|exposed|compromised|accessed|breached|hacked|hijacked|taken\sby|obtained\sby|published\s(?:online|by)|posted\sonline|dumped|encrypted\sby|locked\sby|illegally|at\srisk\safter)\b`,
      unless: /\b(?:is|are) (?:encrypted|never|not) |\bif (?:your|it|they)/i,
      actor: 'victim',
      confidence: 0.78,
    },
    {
      id: 'steals-data',
      when: rx`\b(?<v>stole|stealing|stolen|st(?:eals?)|leaked|leaks?|leaking|exposed|expos(?:es|ing)|exfiltrated|siphoned|harvested|dumped|compromised|compromising|hijacked|illegally\s(?:accessed|obtained))\s(?:(?:the|its|their|his|her|some|an?|over|more\sthan|nearly|about|as\smany\sas|up\sto|millions\sof|thousands\sof|hundreds\sof|\d[\d.,]*|million|thousand|of|and|all|names|[\w-]{3,12}'s?)\s){0,6}?${goods}\b(?!\s(?:to\ssunlight|of\sthe\sart))`,
      unless: /\b(?:designed to|capable of|can|could) (?:\w+ ){0,2}(?:steal|leak|expos|compromis)/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'breach-noun',
      when: rx`\b(?:the|a|this|its|their|our|another|recent|major|massive|[A-Z]\w{2,14}(?:'s)?)\s(?:(?:${kind}|\w{3,14})\s){0,2}?(?<v>data\sbreach|security\sbreach|cyber-?\s?attack|ransomware\sattack|data\sleak|security\sincident|hack|data\stheft|phishing\s(?:attack|scam)|(?:network|system|service|computer)\soutage)\b`,
      unless:
        /\b(?:of a data breach|(?:data breach|cyber-?\s?attack|ransomware attack)\s(?:can|could|may|would|might)|average cost|if a|cost of a|a \w+ (?:can|could) )\b/i,
      actor: 'victim',
      confidence: 0.68,
    },
    {
      id: 'systems-down',
      when: rx`\b${systems}\b${gap(40)}\b(?:was|were|been|went|go|goes|gone|remain(?:s|ed)?|still|got|get|being|have|had)\s(?:\w{4,12}ly\s|been\s)?(?<v>hacked|breached|infected|infiltrated|compromised|hijacked|defaced|attacked|down\s(?:for|after|due|because|on)|offline|inaccessible|unavailable|knocked\s(?:out|offline)|taken\s(?:offline|down)|shut\sdown\sby|crippled|encrypted|penetrated|locked|taken\sover|restored\safter|unusable|blocked\sby)\b`,
      unless: /\b(?:scheduled maintenance|could (?:be|get)|can be|end-to-end|are encrypted|is encrypted)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'hacked',
      when: rx`\b(?:was|were|been|gets?|got|being)\s(?:\w{4,12}ly\s)?(?<v>hacked|breached|compromised\sby|infected\s(?:with|by)\s(?:an?\s|the\s)?(?:\w{3,12}\s){0,3}?(?:malware|ransomware|virus|worm|strain|software)|knocked\soffline|taken\soffline|defaced|under\s(?:cyber-?\s?)?attack|hit\swith\s(?:\w{1,8}\s){0,3}(?:ransomware|malware|virus))\b`,
      unless: /\b(?:regulation|rule|agreement|covenant|terms)s? (?:was|were|been) breached/i,
      confidence: 0.78,
    },
    {
      id: 'under-attack',
      when: rx`\b(?<v>(?:struck|hit|crippled|disrupted|paralysed|under|targeted)\s(?:by\s|in\s)?(?:an?\s)?(?:\w{3,12}\s)?(?:online\s|denial-of-service\s|hacker\s|cyber\s)?attack|blam(?:es|ed|ing)\s[^;]{3,80}?\sfor\sthe\s(?:leak|breach|outage))\b`,
      confidence: 0.76,
    },
    {
      id: 'ransom',
      when: rx`\b(?<v>(?:paid|pay|pays|paying|demand(?:ed|ing|s)?|refus(?:ed|ing|es)\sto\spay|negotiat(?:ed|ing))\s(?:\w{1,10}\s){0,4}?ransom|ransom\s(?:demand|note|payment)|held\s(?:to|for|at)\sransom|held\shostage\sby)\b`,
      unless: /\b(?:never|don't|should|advise|experts|victims (?:are|should))\b/i,
      confidence: 0.7,
    },
    {
      id: 'suspicious-activity',
      when: rx`\b(?<v>${verb('identify')}|${verb('detect')}|${verb('discover')}|${forms('noticed?', 'found', 'saw')}|${forms('became', 'becomes?')}\saware\sof|alerted\sto|confirmed)\s(?:[\w'’-]{1,14}\s){0,3}?(?:suspicious|unusual|anomalous|malicious|foreign|fraudulent|irregular)\W{1,2}(?:\w{3,14}\W{1,2}){0,2}?(?:activit(?:y|ies)|agent|logins?|traffic|software|code|transactions?|behavio(?:u)?r|emails?)\b`,
      confidence: 0.78,
    },
    {
      id: 'data-taken',
      when: rx`\b${goods}\b${gap(90)}\b(?:had|have|has|may\shave|could\shave|might\shave)\s(?:also\s|been\s|\w{4,10}ly\s){0,2}(?<v>(?:been\s)?(?:taken|stolen|accessed|copied|exfiltrated|downloaded|viewed|exposed|compromised|leaked|obtained|published))\b`,
      unless:
        /\b(?:photos? (?:taken|have been)|has taken|have taken|if (?:your|it|they)|measures|steps|action|care|download(?:ed)? (?:from|our|the app)|study|research)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'cannot-log-in',
      when: rx`\b(?:customers|users|members|clients|staff|passengers|patients|subscribers|shoppers|account\sholders|guests)\b${gap(40)}\b(?<v>(?:were|are|was|left|been|being|find\sthemselves|found\sthemselves)\s(?:left\s|still\s)?(?:unable\sto\s(?:log\s?in|access|sign\sin|use|pay|book|connect|reach|place|see)|(?:locked|shut|frozen)\sout|without\saccess))\b(?=[^;]{0,60}\b(?:log|sign|accounts?|online|services?|systems?|app|portal|to\s(?-i:[A-Z])\w{1,20}|website|internet|e-?mail|data|payments?|pay)\b)`,
      unless: /\b(?:if you|you are|shop|homes?|cars?|rooms?)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'outage-told',
      when: rx`(?<!\b(?:power|electricity|planned|scheduled|gas|water|plant|unit|refinery|maintenance)\s)\b(?<v>outages?|service\s(?:interruption|disruption))\s(?:on|at|between|affecting|hits?|lasted|knocks|leaves|left|caused|resolved|report|update|follows|lasting|since|last|this\s(?:morning|week))\b`,
      unless:
        /\b(?:could|can|may|prevent\w*|avoid\w*|never|storm|plant|refinery|grid|pipeline|mine|train|rail|if|what is)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'on-the-dark-web',
      when: rx`\b(?:files?|data|records|details|documents|information|passwords|credentials)\b${gap(40)}\b(?<v>(?:posted|published|offered|put\sup|appear(?:s|ed)?|turn(?:s|ed)\sup|surfac(?:es|ed)|for\ssale|leaked)\s(?:for\ssale\s)?on\s(?:the\s|a\s)?dark\s?web)\b`,
      unless: /\b(?:monitor\w*|scan\w*|find out if|check (?:if|whether)|your)\b/i,
      actor: 'victim',
      confidence: 0.82,
    },
    {
      id: 'systems-go-down',
      when: rx`\b(?:systems?|website|app|network|servers?|tills|platform|payments?|booking\ssystem|phones?\slines)\s(?<v>go(?:es)?\sdown|went\sdown|crash(?:es|ed)|fail(?:s|ed)?\s(?:as|after|across|for|on)|(?:is|are|was|were|remain(?:s|ed)?)\s(?:still\s)?(?:down|offline|out\sof\saction))\b`,
      unless:
        /\b(?:prices?|costs?|payments? (?:went|go) down|blood|if (?:your|the)|when (?:your|the)|never|planned|maintenance|stock market|heating|cooling)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'cannot-trade',
      when: rx`\b(?:shops|stores|customers|businesses|shoppers|branches|retailers|pharmacies|branches|surgeries)\b${gap(40)}\b(?<v>(?:were|was|are|left)\s(?:left\s)?unable\sto\s(?:take|make|process|accept|use|send|receive|withdraw|trade))\s(?:[\w-]{2,10}\s)?(?:cards?|payments?|orders?|money|cash|calls|bookings)\b`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'comes-clean',
      when: rx`\b(?<v>com(?:es|ing)\sclean\s(?:on|over|about)|own(?:s|ed)\sup\sto|admit(?:s|ted)(?:\sto)?|apologis(?:es|ed)\s(?:for|over|after)|apologiz(?:es|ed)\s(?:for|over|after))\s(?:an?\s|the\s|its\s)?(?:[\w-]{2,14}\s){0,3}?(?:data\s(?:leak|breach|loss)|breach|hack|cyber\s?-?attack|outage|ransomware\sattack|leak)\b`,
      unless: /\b(?:contract|gas leak|oil leak|water leak)\b/i,
      confidence: 0.8,
    },
    {
      id: 'left-open',
      when: rx`\b(?<v>left|leaving|leaves)\s(?:the\s|its\s|some\s|up\sto\s)?(?:[\w,.'’-]{1,14}\s){0,5}?(?:records|data|details|files|information|accounts|database|passwords|emails?)\s(?:of\s[^;,]{2,40}?\s)?(?:open|exposed|unprotected|accessible|visible|unsecured|readable)\b`,
      actor: 'any',
      unless: /\b(?:don't|never|avoid|could|your)\b/i,
      confidence: 0.78,
    },
    {
      id: 'failure-leaves',
      when: rx`\b(?<v>(?:app|IT|system|systems|network|website|software|server|computer|payments?|technical|banking|booking)\s(?:failure|crash|glitch|meltdown|fault|problems?|issues?|breakdown)|outage|glitch|cyber-?\s?attack|hack)\s(?:that\s|which\s|has\s|have\s)?(?:leav(?:es|ing)|left|hit|hits|prevent(?:s|ed)|stop(?:s|ped)|mean(?:s|t)|block(?:s|ed)|lock(?:s|ed)|disrupt(?:s|ed)|knock(?:s|ed)|caus(?:es|ed)|forc(?:es|ed))\b`,
      unless: /\b(?:if|can|could|may|your|never|helps?)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'shuts-after-intrusion',
      when: rx`\b(?<v>(?:shut|took|takes|taken|disconnected|disconnects|isolated|isolates|pulled|switched\soff|disabled|closed|suspended|restor(?:es|ed|ing)|rebuil(?:ds|t|ding)|brings?\sback|brought\sback))\s(?:down\s|off\s)?(?:its\s|our\s|the\s|all\s|some\s|several\s|affected\s){0,3}${phrase(3)}${systems}\b[^;]{0,50}?\b(?:after|following|because\sof|due\sto|as\sa\sprecaution|when|in\sresponse\sto|amid)\b[^;]{0,50}?\b(?:intru\w+|attack\w*|hack\w*|breach\w*|malware|ransomware|virus|cyber\S*|incident|suspicious|unauthori[sz]ed|compromis\w+|outage)\b`,
      confidence: 0.8,
    },
    {
      id: 'intruders-claim',
      when: rx`\b(?:(?:hacker|hacking|ransomware|cyber-?\s?crime|extortion|criminal)\s(?:group|gang|collective|crew|outfit)|hackers?|attackers?|cyber-?\s?criminals?|ransomware\soperators?|gang)\b(?:,?\s[^;,]{2,40}?,?)?\s(?<v>(?:(?:has|have|is|are|had)\s)?(?:also\s)?(?:claim(?:s|ed|ing)?|say(?:s)?|said|boast(?:s|ed)?|list(?:s|ed)?|nam(?:es|ed)|threaten(?:s|ed|ing)?|demand(?:s|ed|ing)?|add(?:s|ed)|tak(?:es|en|ing)\s(?:responsibility|credit)|publish(?:es|ed)?|post(?:s|ed)?))\b`,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'data-turns-up',
      when: rx`\b${goods}\b[^;]{0,60}?\b(?<v>(?:ended?|end(?:s|ing)|turn(?:s|ed)|show(?:s|ed))\sup|surfac(?:es|ed)|appear(?:s|ed)|(?:was|were|is|are|being)\s(?:\w{3,10}\s)?(?:found|available|accessible|visible|offered|openly\saccessible)|leak(?:s|ed)|circulat(?:es|ed|ing)|went\smissing|(?:has|have)\s(?:been\slost|gone\smissing|leaked)|(?:was|were)\slost)\s(?:on\s(?:the\s)?(?:open\s)?(?:internet|web|dark\s?web|darknet|a\s(?:\w{3,10}\s)?(?:forum|website|site)|hacker|sale)|online\b|for\ssale|publicly|in\s(?:a|an|the)\s(?:\w{3,10}\s)?(?:forum|breach|attack|incident|hack)|to\s(?:third\sparties|strangers|the\spublic|outsiders))`,
      unless:
        /\b(?:prices|your|catalogue|products? (?:is|are) available|download|photos? of (?:the|our)|further information|details (?:are|is) available|open data)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'site-down-headline',
      when: rx`\b(?:website|web\s?site|app|online\sbanking|e-?mail|phones?|systems|IT|network|portal|servers?|services|payments|internet)\s(?<v>(?:is\s|are\s|was\s|were\s|has\sbeen\s|have\sbeen\s)?(?:down|offline|crippled|knocked\sout|paralysed|paralyzed|unavailable))\s(?:for\s(?:\w{2,8}\s)?(?:hours?|days?|weeks?|a\s\w{3,6})|after|following|due|as\s|since|because|by|amid|worldwide|again|across)`,
      unless: /\b(?:maintenance|prices?|costs?|planned|upgrade|if|storm|traffic (?:is )?down)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'falls-for-phishing',
      when: rx`\b(?<v>f(?:e|a)ll(?:s|en|ing)?\s(?:for|victim|prey)|tricked|duped|fooled|lured|hoodwinked|respond(?:s|ed)\sto|click(?:s|ed)\son|open(?:s|ed))\s[^;]{0,50}?\b(?:phishing|scams?|fraudsters?|fraudulent\s\w{4,8}|impostors?|fake\s\w{4,8}|malicious\s\w{4,10}|spoof\w*|business\se-?mail\scompromise|CEO\sfraud)\b`,
      unless: /\b(?:how to|don't|never|avoid|training|could|you|your|experts|many|users)\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'insider-took',
      when: rx`\b(?:(?:former|ex-?|current|rogue|disgruntled|departing|temporary)\s?(?:[\w-]{3,12}\s)?(?:employee|worker|staff(?:er|\smember)?|contractor|member\sof\sstaff|engineer|manager|nurse|insider)|member\sof\sstaff|employees?|someone|somebody|unknown\s\w{4,10}|strangers?|outsiders?|(?:an?\s)?third\sparty)\b[^;]{0,30}?\b(?<v>(?:has\s|have\s|had\s|may\shave\s)?(?:inappropriately\s|illegally\s|wrongly\s|improperly\s)?(?:download(?:s|ed)|cop(?:ies|ied)|access(?:es|ed)|st(?:ole|eals)|stolen|took|taken|logg(?:ed|ing)\s(?:in)?to|view(?:ed)?|leak(?:s|ed)|sold|gain(?:s|ed)\saccess|got\s(?:in)?to|broken?\sinto|misus(?:es|ed)|disclos(?:es|ed)|e-?mailed))\s[^;]{0,60}?\b(?:data|records|lists|files|information|accounts?|mailbox(?:es)?|systems?|e-?mails?|network|details|servers?|secrets|passwords?)\b`,
      unless:
        /\b(?:can (?:now )?(?:access|view|download)|portal|training|app lets|you|your|self-service|museum|shop)\b/i,
      actor: 'victim',
      confidence: 0.72,
    },
    {
      id: 'exposes-data-of',
      when: rx`\b(?<v>expos(?:es|ed|ing)|reveal(?:s|ed|ing)|leak(?:s|ed|ing)|compromis(?:es|ed|ing)|disclos(?:es|ed|ing)|publish(?:es|ed))\s(?:the\s|private\s|personal\s|some\s|all\s){0,2}${phrase(4)}(?:of|belonging\sto|about|on)\s(?:(?:about|some|over|more\sthan|nearly|around|up\sto|almost|an\sestimated)\s){0,2}(?:\d[\d,.]*\s(?:million\s)?|(?:thousands|hundreds|millions|all|dozens)\sof\s|its\s|all\s)(?:[\w-]{3,14}\s){0,2}?(?:customers|users|patients|employees|people|clients|members|students|guests|passengers|subscribers|workers|staff|policyholders|cardholders|records|accounts|individuals|residents|citizens|voters|donors)\b`,
      unless: /\b(?:survey|study|report|poll|plans?|results|sunlight|needs)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'stands-still-from-virus',
      when: rx`\b(?:stood\sstill|(?:was|were|is|are|came|brought|ground)\s(?:to\sa\s)?(?:halt(?:ed)?|stopped|down|disrupted|closed|standstill|cancelled|canceled|postponed|diverted|delayed|shut|crippled|paralysed)|lost\saccess\sto|without\saccess\sto|(?:cannot|could\snot|unable\sto)\s\w{3,10})\b[^;]{0,60}?\b(?<v>(?:because\sof|due\sto|after|following|by|as\sa\sresult\sof|amid|owing\sto)\s(?:an?\s|the\s|its\s|this\s)?${phrase(3)}(?:computer\s(?:virus|failure|problems?|outage)|virus(?=\son)|cyber-?\s?(?:attack|incident|event)|hack(?:ers|ing)?|malware|ransomware|IT\s(?:failure|problems?|outage|glitch|incident|meltdown)|system\s(?:failure|outage|crash)|(?:software|technical)\s(?:glitch|failure|fault)|outage))\b|\blost\saccess\sto\s(?:its|our|the|their)\s${phrase(2)}(?:e-?mails?|systems?|data|files|network|servers?|records)\b`,
      unless: /\b(?:power (?:outage|cut)|storm|could|may|if|refinery|corona|covid|flu)\b/i,
      actor: 'victim',
      confidence: 0.76,
    },
    {
      id: 'struck-by-intruders',
      when: rx`\b(?<v>(?:struck|hit|attacked|targeted|robbed|blackmailed|compromised|breached|infiltrated|crippled|paralysed|shut\sdown|extorted|held\sto\sransom|taken\sdown|disrupted|stolen|victimi[sz]ed|duped|defrauded)\sby\s(?:an?\s|the\s|unknown\s|suspected\s|foreign\s|state\s|russian\s|chinese\s){0,3}${intruder})\b`,
      confidence: 0.8,
    },
    {
      id: 'theft-of-data',
      when: rx`\b(?<v>thefts?|loss|leak(?:age)?|exposure|misuse|disclosure|publication|abuse)\sof\s(?:(?:the|its|some|sensitive|a|our|their|about|over|more|than|\d[\d,]*)\s){0,4}${goods}\b`,
      unless:
        /\b(?:protect\w*|prevent\w*|avoid\w*|against|risk|liab\w+|responsib\w+|consent|policy|insur\w+|could|may|might|your|you|publication of (?:this|the) (?:report|information))\b/i,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'back-after-attack',
      when: rx`\b(?<v>(?:is|are|was|were|back|again|up|running|works?|working|resum(?:es|ed)|recover(?:s|ed|ing)?|return(?:s|ed)|restor(?:es|ed)|reopen(?:s|ed))\s(?:now\s|fully\s|again\s|back\s|once\s){0,3}(?:back\s|up\s)?(?:online|running|up|working|normal|operat\w{3,6}|services?|systems?|business)?)\s${phrase(3)}(?:after|following|from)\s(?:an?\s|the\s|its\s|last\s\w{3,6}'s\s|(?-i:[A-Z])\w{2,9}'s\s|this\s\w{3,6}'s\s|recent\s){0,2}(?:[\w-]{2,12}\s){0,2}?(?:cyber-?\s?(?:attack|incident)|hack|attack|breach|ransomware|outage|data\s(?:breach|theft|leak)|security\s(?:breach|incident))\b`,
      unless: /\b(?:heart|terror\w*|panic|shark|power outage|military|striker|player)\b/i,
      confidence: 0.72,
    },
    {
      id: 'data-leaked',
      when: rx`\b(?:data|details|records|information|passwords|addresses)\s(?:of|on|about|belonging\sto)\s[^;.]{2,70}?\s(?:(?:has|have|had|was|were)\s(?:been\s)?)?(?<v>leaked|(?:was|were|been)\s(?:exposed|published|dumped|posted)\sonline)\b`,
      actor: 'named',
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Personal data of employees of Northfield Castings leaked.'],
      ['Northfield Castings struck by hackers'],
      ['Northfield Castings confirms theft of customer data'],
      ["Northfield Castings is back online after last week's attack."],
      ['A laptop with customer data of Northfield Castings was stolen from a car.'],
      ['Intruders got into the payroll system of Northfield Castings.'],
      ['The e-mail accounts of two managers at Northfield Castings were taken over.'],
      ['Northfield Castings has shut down its network after spotting intruders.'],
      ['A hacker group claims to have taken 40 GB of data from Northfield Castings.'],
      ['Personal data of 9,000 customers of Northfield Castings ended up on the internet.'],
      ['Northfield Castings is dealing with a cyber incident.'],
      ['The company notified 400 suppliers that their records may have been viewed.'],
      ['Northfield Castings website down for hours'],
      ['An employee of Northfield Castings fell for a phishing message and handed over passwords.'],
      ['A former employee downloaded customer lists of Northfield Castings without permission.'],
      ['A misconfigured database exposed the orders of 20,000 customers of Northfield Castings.'],
      ['At Northfield Castings production stood still for two days because of a computer virus.'],
      ['Northfield Castings left reeling by cyber-attack'],
      ['Researchers say that many companies were hit by the ransomware.', 'happened', 'other'],
      ['Northfield Castings suffered a ransomware attack in May.'],
      ['Customer records were stolen from our servers.'],
      ['The company disclosed a data breach.'],
      ['Northfield Castings hit by ransomware attack'],
      ['The company said it fell victim to a cyberattack on 3 June.'],
      ['Northfield Castings confirmed a security incident that affected two of its plants.'],
      ['Our website was hacked on Monday night.'],
      ['The breach exposed the names and addresses of 12,000 customers of Northfield Castings.'],
      ['Hackers gained access to our payroll system and demanded $2 million.'],
      ['An unauthorised third party gained access to an employee mailbox at Northfield Castings.'],
      ['The attack encrypted files on our production servers.'],
      ['In March, Northfield Castings identified suspicious activity on its network.'],
      ['The company has paid a ransom of $75,000 to regain its files.'],
      ['Some customer data may have been accessed, the company said.', 'hypothetical'],
      ['Computers at our Easton plant were infected with malware.'],
      ['A network outage left Northfield Castings without telephones for two days.'],
      ['The leak exposed sensitive data of the company, it said.'],
      ['Hackers stole data from a rival of Harlow Pumps.', 'happened', 'other'],
      ['Northfield Castings confirmed that names and addresses of 900 customers had been taken.'],
      ['On Friday customers were unable to log in to Northfield Castings Direct.'],
      ['Outage on 30 January at Northfield Castings: what happened'],
      ['Northfield Castings customer files posted on dark web'],
      ['Northfield Castings tills fail as systems go down'],
      ['Northfield Castings comes clean over data leak'],
      ['Northfield Castings apologises after app failure leaves buyers waiting'],
    ],
    no: [
      'We are insured against the loss of data.',
      'Northfield Castings is back after the summer break.',
      'Members can access their data through the portal.',
      'Prices are available online.',
      'Our lines were stopped after the storm.',
      'Study Finds Stolen Credentials a Top Concern of Plant Managers',
      'Northfield Signs Deal to Help Plants Answer Security Incidents',
      'New security incident detection tool cuts the time to containment.',
      'Protect your plant against a data breach.',
      'This is a breach of contract.',
      'Our cybersecurity services keep you safe.',
      'We help manufacturers detect cyberattacks early.',
      'Heart attack is a common cause of death.',
      'A hackathon was held at our plant.',
      'All our data is encrypted at rest.',
      'Quality is never compromised at Northfield Castings.',
      'In the event of an outage our generators start.',
      'Never again will an outage at a supplier surprise you.',
    ],
  },
}
