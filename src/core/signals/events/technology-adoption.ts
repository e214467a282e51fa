import { gap, rx, rxc } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** Kinds and well-known names of systems that a firm runs on. */
const named =
  '(?:ERP|CRM|MES|WMS|EHR|EMR|PLM|HRIS|TMS|RFID|GPS|SAP|S/4HANA|Oracle|Salesforce|Dynamics|NetSuite|Workday|ServiceNow|Azure|AWS)\\b'
const kind =
  '(?:software|platforms?|systems?|cloud|solutions?|technolog(?:y|ies)(?!\\sparks?)|databases?|portal|electronic\\s(?:health\\s|medical\\s|patient\\s)?records?|AI\\b(?:\\s(?:tools?|assistants?|technolog(?:y|ies)|models?))?|artificial\\sintelligence|machine\\slearning|automation|robotics|robots?|tablets|handhelds|scanners|barcodes?|data\\sfeeds|chatbots?|dashboards?|self-checkouts?|apps?\\b|sensors|trackers|drones?|cobots|exoskeletons?|wearables?|3D\\s(?:printers?|printing)|digital\\stwins?|IoT\\b(?:\\s\\w{4,12})?|internet\\sof\\sthings|big\\sdata|blockchain|(?:autonomous|driverless|self-driving)\\s(?:vehicles?|forklifts?|trucks?|robots?)|AGVs|(?:electronic|digital|online|mobile|paperless|automated|automatic)\\s(?:[\\w-]{3,14}\\s)?(?:invoic(?:es?|ing)|instructions?|signatures?|tickets?|ticketing|ordering|orders|documents|documentation|forms|workflows?|records?|logbooks?|checklists?|planning|scheduling|storage|warehouse|payments?|procurement|inspection|picking|sorting|packing|charting|prescri\\w{4,8}|systems?|tools?))'
const system = `(?:${named}|${kind})`
/** What somebody can take up to work with: any tool, package or network that is told by what it is for. */
const workedWith = `(?:${kind}|${named}|(?<!\\b(?:machine|power|hand|garden|cutting|press|diamond)\\s)tools?|data\\s(?:warehouse|lake|hub)|(?:5G|wireless|radio|campus|mesh)\\snetwork|(?:accounting|software|tax|office|productivity|payroll|design)\\s(?:package|suite)|(?:robot|drone|AGV)\\sfleet|digital\\stwin|assistant|chatbot)\\b(?!\\s(?:prices?|makers?|vendors?|suppliers?|providers?|compan(?:y|ies)|business|unit|division|firm|specialists?|developers?))`
/** The thing taken up, with what may stand before it: "what will be its only", "the Orbit", "Tracewell, a", "Tracewell as its". */
const takenUp = `(?:(?:what\\s(?:is|will\\sbe|it\\scalls)\\s)?(?:(?!(?:for|to|in|of|that|by|and|or|customers?|clients?|so-called|we|they)\\s)[^\\s,;:.]{1,24}\\s){0,6}?${workedWith}|(?-i:[A-Z])[\\w&.'’/-]{1,24}(?:\\s(?-i:[A-Z0-9])[\\w&.'’/-]{0,24}){0,3}(?:,\\san?|\\sas\\s(?:its|our|the|their))\\s(?:(?!(?:for|to|in|of|that|by|and|or|customers?|clients?|so-called|we|they)\\s)[^\\s,;:.]{1,24}\\s){0,5}?${workedWith})`
/** Systems of the office and the works, by what they are for. */
const business =
  '(?:ERP|CRM|MES|WMS|EHR|EMR|PLM|HR|IT|POS|planning|scheduling|banking|finance|financial|accounting|payroll|payment|billing|warehouse|inventory|merchandise\\smanagement|order|maintenance|quality|document|information|records?|reservation|booking|core|policy|claims|learning|point-of-sale|electronic\\s(?:health|medical)\\srecords?|self-service|ticketing)'
const change =
  '(?:implementation|migration|roll-?out|upgrade|conversion|changeover|cutover|installation|go-live|switch|deployment|adoption|transition|introduction)'
const our = "(?:its|our|the|an?|new|their|all|two|single|own|modern|cloud-based|[\\w&.-]{2,20}'s)"
/** Vendors, advisers and teachers speak of everybody's systems. */
const vendorTalk =
  /\b(?:our (?:customers|clients)|for (?:our )?(?:clients|customers)|we (?:deploy|implement|install|integrate) (?:for|solutions|systems|software)|customers (?:can |who )?(?:deploy|adopt|implement|use)|(?:help|allow|enabl|empower)(?:s|ed|ing)? (?:\S+ )?(?:companies|businesses|organi[sz]ations|clients|customers|teams|you|users|manufacturers|hospitals)|technologies (?:that|to) (?:help|serve)|(?:implementation|migration|integration|installation) (?:services?|partners?|consult\w+|team|specialists?|guide|process|cost)|patch(?:es|ed)?|malware|attackers?|vulnerab\w+|hackers?|before (?:you )?go\w*|when (?:you )?(?:go|implement|select|choos)\w*|immune system|solar system|sprinkler|heating|cooling|irrigation|fire alarm|school system|payment of|monetary|political|operating system update|developing and|users (?:to|who|should|have)|recommends?|encouraging|install\w* (?:\S+ ){0,3}apps?|app store|encrypt\w+|passwords?|botched|(?:struggl\w+|slow|hesita\w+|reluctant|fail\w*|rush\w*|rac\w+|ready|readiness) to (?:adopt|implement|deploy|embrace))\b|\bpre-?installed\b/i

/** What a machine or a phone is made with is no system its owner took up. */
const madeWith =
  '\\b(?:headbox|machine|line|vessel|ship|lift|elevator|phone|car|vehicle|handset|model|truck|building)(?:s|es)?\\b.{0,40}\\b(?:equipped|fitted)\\b|\\b(?-i:[A-Z]\\d{1,3})\\b.{0,20}\\bequipped'

export const technologyAdoption: EventRules = {
  type: 'technology_adoption',
  unless: [
    // what a user can do, a duty in a job, a plant for light or water: no system taken up
    /\bcan (?:\w+ly )?(?:deploy|implement|adopt|install|migrate|replace|integrate)\b|^(?:update|deploy|implement|manage|install|migrate|upgrade|integrate|maintain|configure)\b(?! (?-i:[A-Z])\w+ to\b)|\bor (?:even |fully )?replace\b|\b\d+(?:\.\d+)? ?(?:kWp?|MWp?)\b|\b(?:solar|PV|photovoltaic|irrigation|drainage|heating) systems?\b/i,
    // what everybody does
    /^(?:\w+ ){0,2}(?:companies|businesses|organi[sz]ations|firms|enterprises|manufacturers|retailers|hospitals|banks|industries|employers|brands|marketers) (?:are|have|that|who) (?:\w+ly |increasingly |also )?(?:adopt|deploy|implement|embrac|us|turn|mov|invest|switch)\w*/i,
    // what a person did elsewhere, what a vendor did for somebody, ways to pay or to heat: no system taken up
    /\b(?:he|she|who) (?:\w+ly |has |had )?(?:implement|introduc|adopt|deploy|install|roll|select|migrat)\w*|\b(?:with our help|thanks to our|on our platform|(?:enabl|allow)\w+ (?:the company|us|it) to|customers (?:adopting|using|moving|switching))\b|\b(?:bonus|shift|pay|salary|wage|incentive|grading|grievance|alarm|ventilation|air[- ]conditioning|HVAC|filtration|lighting|brak(?:e|ing)|suspension|exhaust|hydraulic|plumbing|rainwater|sewage|heat recovery|harvesting|propulsion|fuel|defen[cs]e|weapons?|missile) (?:\w+ )?systems?\b/i,
    /\b(?:you can|your (?:business|team|company|organi[sz]ation|data|systems?)|how to|easy to (?:deploy|install|use)|adoption of (?:the )?(?:standard|child)|pet adoption|adopt(?:ed|s|ing)? (?:a |the )?(?:\w+ )?(?:resolution|policy|plan|law|budget|measure|child|dog|amendment)|select(?:s|ed)? (?:stores|markets|locations|retailers|cities|customers))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'takes-up-system',
      when: rx`\b(?<v>select(?:s|ed|ing)?|choos(?:es?|ing)|chose|chosen|pick(?:s|ed|ing)?|adopt(?:s|ed|ing)?|implement(?:s|ed|ing)?|deploy(?:s|ed|ing)?|install(?:s|ed|ing)?|(?:start|beg[aiu]n)(?:s|ed|ning|ting)?\s(?:using|to\suse)|put(?:s|ting)?\sin(?:to)?\s(?:operation|use|service|place)|sign(?:s|ed|ing)?\sup\s(?:for|to)|standardi[sz](?:es?|ed|ing)\son|(?:switch|migrat|mov|upgrad|convert)(?:es?|ed|ing)?\s(?:over\s)?(?:to|onto)|(?:go(?:es)?|went|gone)\slive\s(?:with|on)|(?:complet(?:es?|ed|ing)|finish(?:es|ed|ing)?)\s(?:the|its|our)\s(?:roll-?out|deployment|implementation|installation|introduction)\sof)\s${takenUp}`,
      unless: vendorTalk,
      confidence: 0.7,
    },
    {
      id: 'system-is-taken-up',
      when: rx`^(?:an?|its|the(?=\s(?:new|first|(?-i:[A-Z])))|what\s(?:is|will\sbe)\s(?:its|the)|(?-i:[A-Z])[\w&.'’/-]{1,24})\s(?:[^\s;:.]{1,24}\s){0,6}?${workedWith}${gap(50)}\b(?<v>(?:has|have)\sbeen|was|were|is\sbeing|are\sbeing|will\sbe|is\sto\sbe)\s(?:\w{3,12}ly\s|now\s|also\s)?(?:adopted|implemented|deployed|installed|(?:put|taken|brought)\sin(?:to)?\s(?:operation|use|service|place)|chosen|selected|picked|rolled\sout\s(?:across|at|in|to)\s(?:all|its|the\scompany))\b`,
      unless: vendorTalk,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'taking-up-of-system',
      when: rx`\b(?:announc\w{1,3}|following|after|with|celebrat\w{1,3}|report\w{1,3}|upon|marks?|marked|marking)\s(?:the|its|our)\s(?:[\w-]{3,14}\s){0,2}?(?<v>implementation|adoption|deployment|installation|go-live|selection)\sof\s${takenUp}|(?-i:[A-Z])[\w&.-]{1,20}\s[Aa]nnounces\s(?:[\w-]{3,14}\s){0,2}?(?:implementation|adoption|deployment|installation|go-live|selection)\sof\s${takenUp}`,
      unless: vendorTalk,
      confidence: 0.68,
    },
    {
      id: 'selects',
      when: rxc`\b(?<v>[Ss]elect(?:s|ed)|[Cc]hooses|[Cc]hose|has\schosen|[Pp]icks|has\spicked|[Aa]dopts|has\sadopted|[Dd]eploys|[Ii]mplements|[Tt]aps|[Oo]pts\sfor)\s(?<counterparty>(?!Finnish|German|Swedish|US|UK|New|The)[A-Z][\w&'’.Ⓡ®™+-]{1,25}(?:\s(?:and\sthe\s)?[A-Z][\w&'’.Ⓡ®™+-]{1,25}){0,4})(?:'s)?\s[^;]{0,90}?\b(?:[Pp]latform|[Ss]oftware|[Ss]ystem|[Ss]olution|[Tt]echnology|[Cc]loud|ERP|CRM|EHR|AI|[Tt]ransition|[Pp]ower|[Mm]oderni[sz]e|[Dd]igital|[Cc]onnectivity|[Ss]upplier\sfor)\b`,
      unless: /\b(?:CEO|director|president|contractor|grant|patch|vulnerab\w+)\b/,
      confidence: 0.8,
    },
    {
      id: 'selects-supplier',
      when: rx`\b(?<v>selects|selected|chooses|chose|picks|has\schosen|has\sselected)\s(?:[\w-]{2,16}\s){0,3}?(?:supplier|vendor|provider|partner)\s(?:for|of|to)\s(?:its|our|the|a|new)\s${words(4)}(?:${system})\b`,
      confidence: 0.76,
    },
    {
      id: 'going-live',
      when: rx`\b(?:is|are|will\sbe)\s(?<v>going)\slive\s(?:(?:in|on|at)?\s?[\w.,]{1,12}\s){0,4}?(?:with|on)\s${words(8)}(?:${system}|EHR)`,
      unless: vendorTalk,
      status: 'planned',
      confidence: 0.82,
    },
    {
      id: 'goes-live',
      when: rx`\b(?<v>(?:go(?:es|ing)?|went|gone)\slive|(?:is|are)\s(?:now\s)?live)\s(?:(?:in|on|at)?\s?[\w.,]{1,12}\s){0,4}?(?:with|on|at)\s${words(8)}(?:${system}|EHR)`,
      unless: vendorTalk,
      confidence: 0.82,
    },
    {
      id: 'adopts',
      when: rx`\b(?<v>${forms(verb('adopt'), verb('implement'), verb('deploy'), verb('install'), 'roll(?:s|ed|ing)?\\sout', verb('standardise') + '\\son', verb('standardize') + '\\son', 'br(?:ings?|inging|ought)\\sin', 'opt(?:s|ed|ing)?\\sfor', 'introduc(?:ed|ing)')})\s(?:(?:${our}|${business}|[A-Z][\w.-]{1,20}|\d[\d,]{0,6}|wireless|electronic|digital|radio|barcode)\s){1,4}(?:[\w'’-]{2,18}\s){0,3}?(?:${system})\b`,
      unless: vendorTalk,
      confidence: 0.72,
    },
    {
      id: 'adopts-plain',
      when: rx`\b(?:has|have|is|are|will|to)\s(?:\w+ly\s)?(?<v>adopt(?:ed|ing)?|deploy(?:ed|ing)?|implement(?:ed|ing)?|integrat(?:ed|ing|e)|roll(?:ed|ing)?\sout|introduced)\s(?:\w{2,14}\s){0,3}?(?:${named}|AI\b|artificial\sintelligence|machine\slearning|automation|robotics|RFID|cloud)`,
      unless: vendorTalk,
      confidence: 0.74,
    },
    {
      id: 'moves-to-system',
      when: rx`\b(?<v>${forms(verb('migrate'), verb('move'), verb('switch'), verb('transition'), verb('convert'), verb('shift'), verb('upgrade'), 'going(?=\\sto\\sa\\s(?:single|new|common))', 'chang(?:es|ed|ing)\\sover')})\s(?:(?:its|our|their|the|all|\d[\d,]{0,6})\s${words(5)}|(?:payroll|billing|data|records|workloads|e-?mail|HR|finance|operations|systems|core\sbanking|applications|apps|websites?)\s)?(?:over\s)?(?:from\s${words(4)})?(?:to|onto|into)\s(?:an?\s|the\s|its\s|our\s|new\s|single\s){0,3}(?:(?:[\w'’&/.-]{2,20}\s){0,6}?(?:${system}|EHR)|[A-Z][\w.-]{2,20}\s(?:[A-Z][\w.-]{2,20}\s)?(?:[Dd]ata\s[Ff]eeds|ERP|CRM|EHR|Cloud))\b`,
      unless: vendorTalk,
      confidence: 0.74,
    },
    {
      id: 'replaces-system',
      when: rx`\b(?<v>${forms(verb('replace'), verb('retire'), verb('scrap', 'scrapp'), verb('ditch'), verb('swap', 'swapp'), 'phas(?:es?|ed|ing)\\sout', verb('consolidate'), 'sa(?:ys?|id|ying)\\s(?:goodbye|farewell)\\sto', 'pull(?:s|ed)?\\sthe\\splug\\son')})\s(?:(?:its|our|their|the|of|an?|old|last|outdated|current|existing|ageing|aging)\s){0,3}(?:[\w'-]{2,18}\s){0,4}?(?:legacy\s\w{3,14}|mainframes?|spreadsheets|paper(?:\s[\w-]{3,14}){0,2}(?=\s(?:with|by|for|and)|[.:,]|$)|tills|Excel\s\w{3,8}|ERP|CRM|MES|EHR|IT\s(?:systems?|infrastructure)|software|platform|(?:outdated|old|legacy|information|core|banking|accounting|planning|finance)\ssystems?)\b`,
      unless: vendorTalk,
      confidence: 0.78,
    },
    {
      id: 'is-replaced-by',
      when: rx`\b(?<v>(?:(?:has|have)\sbeen|was|were|will\sbe|are\sbeing|is\sbeing)\s(?:replaced|swapped|fitted|equipped|connected))\s(?:with|by|for|to)\s(?:an?\s|the\s|its\s|new\s){0,2}(?:[\w-]{2,16}\s){0,3}?(?:${system}|computers)\b`,
      unless: new RegExp(`${vendorTalk.source}|${madeWith}`, 'i'),
      confidence: 0.74,
    },
    {
      id: 'to-be-connected',
      when: rx`\b(?:are|is)\sto\sbe\s(?<v>connected|moved|migrated|transferred)\s(?:on)?to\s(?:the|a|an)\s(?:new\s)?${words(4)}(?:${system})\b`,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'system-change',
      when: rx`\b(?:${business}|${named}|[a-z-]+\smanagement)\s(?:(?:system|platform|software)\s)?(?<v>${change})\b`,
      unless: vendorTalk,
      actor: 'named',
      confidence: 0.74,
    },
    {
      id: 'change-of-system',
      when: rx`\b(?<v>${change})\s(?:of|to|from)\s(?:(?:its|our|the|an?|all|new)\s){0,2}${words(6)}(?:${named}|(?:${business}\s)(?:system|platform|software|records)|records\s(?:is|are|was|will)|(?:the|a|public)\s(?:public\s)?cloud|Microsoft|Google)\b`,
      unless: vendorTalk,
      actor: 'named',
      confidence: 0.7,
    },
    {
      id: 'completed-move',
      when: rx`\b(?:complet(?:es|ed|ing)|finish(?:es|ed)|beg[au]ns?|start(?:s|ed)|kick(?:s|ed)\soff)\s(?:the\s|its\s|an?\s|our\s)(?<v>${words(3)}(?:move|migration|transition|roll-?out|implementation|installation|upgrade|switch))\b${gap(60)}\b(?:${system}|EHR|records?)\b`,
      unless: vendorTalk,
      confidence: 0.76,
    },
    {
      id: 'automates',
      when: rx`\b(?<v>automat(?:es|ed|ing)|digiti[sz](?:es|ed|ing)|digitali[sz](?:es|ed|ing))\s(?:its\s|our\s|the\s|their\s)?(?:[\w-]{3,16}\s){0,3}?(?:processing|invoices?|invoicing|planning|scheduling|orders?|ordering|records|warehouse|claims|reporting|payroll|quality\scontrol|inspection|maintenance)\s(?:with|using|by|through|via|at|in)\b`,
      unless: vendorTalk,
      confidence: 0.74,
    },
    {
      id: 'now-works-with',
      when: rx`\b(?:now\s(?:use|uses|work|works|run|runs|rely|relies|carry|carries)(?:\swith|\son)?|(?:has|have)\s(?:worked|been\susing|been\son)(?:\swith)?|since\s\w{3,12}\s(?:\w{2,10}\s){0,3}have\sbeen\son)\s(?<v>an?|the|its|our)\s(?:[\w-]{2,16}\s){0,4}?(?:${system}|tool)\b`,
      unless: vendorTalk,
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'gone-digital',
      when: rx`\b(?:we've|we\shave|has|have)\s(?<v>gone\s(?:digital|paperless))\b`,
      status: 'happened',
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'trials',
      when: rx`\b(?<v>trials|trialling|pilots|piloting|is\stesting|are\stesting|has\sbegun\s(?:testing|using))\s(?:an?\s|its\s|the\s|new\s)?(?:[\w-]{2,16}\s){0,3}?(?:robots?|drones|AI\b|autonomous\s\w{4,10}|self-driving\s\w{4,10}|RFID|chatbots?|software|wearables|exoskeletons?)`,
      unless: /\b(?:clinical|phase|pilots? (?:union|strike)|product|customers)\b/i,
      confidence: 0.68,
    },
    {
      id: 'steps-up',
      when: rx`\b(?<v>steps?\sup|expands?|extends?|accelerates?)\s(?:its\s|the\s)?(?:use\sof\s)?(?:RFID|AI|automation|robotics|ERP|digitali[sz]ation|cloud)\s(?:efforts|roll-?out|use|programme?|project|migration|adoption)\b`,
      confidence: 0.72,
    },
    {
      id: 'leaves-paper',
      when: rx`\b(?<v>(?:mov|switch|migrat|shift|chang|convert|transition)(?:es|ed|ing)(?:\sover)?|went|gone|going)\s(?:away\s)?from\s(?:[\w-]{2,16}\s){0,3}?(?:paper(?:\s[\w-]{3,12}){0,2}|spreadsheets?|Excel|whiteboards?|pen\sand\spaper|Sage(?:\s\d+)?|QuickBooks|legacy\s\w{3,12}|on-premises?(?:\s\w{3,12})?|manual\s\w{3,14}|(?:an?\s|its\s)?(?:old|in-house|ageing|aging)\s(?:\w{3,12}\s)?(?:system|software|package|mainframe))\sto\b`,
      unless:
        /\b(?:help\w*|you|your|how to|customers? (?:can|who)|companies|businesses|organi[sz]ations|firms|many|most)\b/i,
      confidence: 0.78,
    },
    {
      id: 'system-to-replace',
      when: rx`\b(?:the|its|our|a)\s(?:new\s)?(?:[\w-]{2,14}\s){0,2}?(?:system|platform|software|ERP|CRM|package)\b${gap(80)}\b(?<v>(?:will|is\s(?:due|set|expected|scheduled)\sto|should|to)\s(?:be\s(?:live|rolled\sout|switched\son|in\suse|fully\soperational)|go\slive|tak(?:e|ing)\sthe\splace\sof|replace|supersede))\b`,
      unless:
        /\b(?:you|your|customers? (?:can|will)|immune|braking|sprinkler|heating|cooling|tax|operating|our (?:customers|clients))\b/i,
      status: 'planned',
      confidence: 0.72,
    },
    {
      id: 'system-replaces',
      when: rx`\b(?:system|platform|software|ERP|CRM|package|roll-?out|move|project)\s(?<v>(?:takes?|took|has\staken)\sthe\splace\sof|replac(?:es|ed)|supersed(?:es|ed))\s(?:an?\s|the\s|its\s)(?:patchwork|\d+-year-old|ageing|aging|legacy|old|paper|spreadsheets?|manual|outdated)\b`,
      unless: /\b(?:you|your|help\w*|customers? (?:can|will)|our (?:customers|clients))\b/i,
      confidence: 0.72,
    },
    {
      id: 'moves-office-work',
      when: rx`\b(?<v>mov|switch|migrat|transfer|transition)(?:es|ed|ing)\s(?:its\s|all\s(?:its\s)?|the\s|their\s|our\s|over\s){0,2}(?:[\w-]{2,14}\s)?(?:payroll|HR|accounts|accounting|finances?|invoicing|bookings?|scheduling|e-?mail|IT|telephony|records|ticketing|planning|procurement|timesheets|rostering|billing)\s(?:over\s)?(?:to|onto|into)\s(?:the\s)?(?-i:[A-Z])`,
      unless: /\b(?:you|your|how to|office|headquarters|jobs|staff)\b/i,
      confidence: 0.76,
    },
    {
      id: 'bins-legacy',
      when: rx`\b(?<v>bins|binned|dump(?:s|ed)|junk(?:s|ed)|ax(?:es|ed)|sheds?|rips?\sout|ripped\sout|scraps|scrapped|ditch(?:es|ed)|retires|retired|replac(?:es|ed))\s(?:its\s|the\s|an?\s|our\s)?(?:[\w-]{2,14}\s){0,3}?(?:legacy|ageing|aging|old|outdated|creaking|paper|manual|in-house)\s(?:[\w-]{2,14}\s){0,3}?(?:software|systems?|platform|process(?:es)?|package|mainframe|ledgers?|records)\b`,
      unless: vendorTalk,
      confidence: 0.76,
    },
    {
      id: 'will-be-on-platform',
      when: rx`\b(?:HR|payroll|finance|accounts|sales|operations|everything|everyone|all\s(?:sites|staff|branches|stores)|offices|stores|branches|depots)\b${gap(40)}\b(?<v>(?:will|is\sto|are\sto|should)\s(?:all\s)?be\s(?:on|using|running\son|moved\sto|live\son|working\son))\s(?:the|a|one)\s(?:new\s|single\s|same\s|common\s)?(?:[\w-]{2,14}\s)?(?:platform|system|software|ERP|CRM|app)\b`,
      unless: vendorTalk,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'chose-from-field',
      when: rx`\b(?<v>chose|chosen|picked|selected|opted\sfor|plumped\sfor|settled\son|went\sfor)\s(?-i:[A-Z])[\w&.-]{1,24}(?:\s(?-i:[A-Z])[\w&.-]{1,24}){0,2}\s(?:from|over|ahead\sof|out\sof|after)\s(?:an?\s)?(?:field|short-?list|list|tender|pitch|\w{3,6}\s(?:rivals|bidders|suppliers|vendors)|competitive|demos?)\b`,
      unless: /\b(?:architects?|law firm|contractor|CEO|director|sponsor|candidate|site|location|caterer)\b/i,
      confidence: 0.7,
    },
    {
      id: 'rolls-out-named',
      when: rx`\b(?<v>roll(?:s|ed|ing)\sout|deploy(?:s|ed|ing)|implement(?:s|ed|ing)|introduc(?:es|ed|ing)|adopt(?:s|ed|ing)|mov(?:es|ed|ing)\s(?:over\s)?(?:on)?to|switch(?:es|ed|ing)\sto|standardis(?:es|ed)\son)\s(?:Workday|SAP(?:\sS/4HANA)?|Salesforce|Oracle|NetSuite|Dynamics(?:\s365)?|ServiceNow|Microsoft\s365|Teams|Xero|Sage(?:\sIntacct)?|HubSpot|Epicor|Infor|IFS|Odoo|Unit4|Totalmobile|Arbor|Slack|Copilot|ChatGPT|Power\sBI)\b`,
      unless: vendorTalk,
      confidence: 0.82,
    },
    {
      id: 'runs-on-named',
      when: rx`\b(?:all|every|each|our|its|both|sites|offices|hotels|stores|depots|branches|plants|clinics|schools)\b${gap(40)}\b(?<v>(?:is|are|now)\s(?:now\s)?(?:running|live|working|up\sand\srunning|run)\son)\s(?-i:[A-Z])[\w.&-]{1,20}\b`,
      unless: vendorTalk,
      confidence: 0.74,
    },
    {
      id: 'goes-paperless',
      when: rx`\b(?<v>go(?:es|ing)?\s(?:fully\s)?(?:paperless|digital)|went\s(?:paperless|digital))\b(?=[^;]{0,60}\b(?:with|as|using|thanks|by|across)\b|[.!]?$)`,
      unless: /\b(?:help\w*|you|your|why|how|billing|statements?|customers)\b/i,
      confidence: 0.74,
    },
    {
      id: 'to-switch-on-day',
      when: rx`\b(?<v>(?:will|is\sto|are\sto|plans?\sto|due\sto|set\sto)\s(?:all\s)?(?:switch|move|migrate|cut\sover|convert|transfer|upgrade)(?:\sover)?)\sto\s(?-i:[A-Z])[\w.&-]{2,20}(?:\s(?-i:[A-Z])[\w.&-]{2,20}){0,2}\s(?:on|in|by|from|next|this)\b`,
      unless:
        /\b(?:headquarters|office|production|role|as (?:chief|director|head)|house|home|flights?|Street|Road|Park|London|Dublin|Leeds|Manchester|Birmingham|Paris|Berlin|New York)\b/,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'customer-uses-ours',
      when: rx`\b(?<v>(?:will|is\sto|are\sto|has\schosen\sto|plans\sto)\s(?:now\s|be\s)?(?:us(?:e|ing)|rely(?:ing)?\son|run(?:ning)?\son|deploy(?:ing)?|adopt(?:ing)?))\sour\s(?:[\w-]{2,16}\s){0,4}?(?:software|platform|tool|system|app|solution|technology|suite)\b|\b(?:plump(?:s|ed)\sfor|opt(?:s|ed)\sfor)\s(?-i:[A-Z])`,
      actor: 'other',
      unless: /\b(?:you|your|we will|our (?:team|staff|engineers))\b/i,
      confidence: 0.7,
    },
    {
      id: 'go-live-dated',
      when: rx`\b(?<v>go-live|cutover|roll-?out|implementation|migration|deployment)\s(?:date\s)?(?:is|was|has\sbeen|will\sbe|at\s[^;,]{2,30}\sis)\s(?:now\s)?(?:scheduled|planned|set|expected|due|under\s?way|complete[d]?|targeted|to\s(?:begin|start))\b`,
      unless: /\b(?:vaccine|product|customers?|clients?|5G|fibre|you|your|smart meter|broadband|store)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'takes-up-tech',
      when: rx`\b(?<v>${forms('beg[aiu]ns?\\s(?:to\\suse|using)', 'begun\\s(?:to\\suse|using)', 'start(?:s|ed|ing)?\\s(?:to\\suse|using)', 'now\\s(?:uses?|runs?\\son|relies\\son|works?\\swith)', '(?:is|are)\\s(?:now\\s|currently\\s|already\\s)?(?:testing|trialling|trialing|piloting|using|introducing|installing|rolling\\sout|deploying|implementing|connecting|equipping|fitting|building\\sin)', 'introduced', 'introduces', 'equipp?(?:s|ed)', 'equip', 'fit(?:s|ted)?\\sout', 'invest(?:s|ed|ing)?\\sin', verb('install'), verb('deploy'), verb('trial', 'triall'), 'pilot(?:s|ed|ing)', 'put(?:s|ting)?\\s(?:in\\splace|into\\s(?:use|operation|service))', verb('embrace'), 'turn(?:s|ed|ing)?\\sto', 'switch(?:es|ed|ing)?\\sto', 'mov(?:es|ed|ing)\\s(?:over\\s)?to', 'chang(?:es|ed|ing)\\s(?:over\\s)?to', 'rel(?:ies|ied|ying)\\son', 'connect(?:s|ing)')})\s(?:(?:its|our|the|all|an?|new|first|their|two|three|several|more)\s){0,3}${phrase(6)}(?:${system})\b(?=[^;]{0,90}\b(?:to\s(?:plan|schedule|count|inspect|check|track|monitor|manage|sort|pick|pack|steer|control|speed|cut|reduce|improve|replace|support|automate|handle|guide|help|detect|predict|weld|measure|run|its|our|the|a|an)|in\s(?:all|its|our|the|each|every|both|two|three|production|\w{3,9}ing)|at\s(?:its|our|the|all|(?-i:[A-Z])\w*)|for\s(?:its|our|the|all|\w{3,14}ing|stock|quality|warehouse|order|production|finance|payroll|procurement|maintenance|use)|across|throughout|from\s(?:its|(?-i:[A-Z])\w*)|with\s(?:its|our)|into\s(?:its|our))\b|[.]?$)`,
      unless: new RegExp(`${vendorTalk.source}|${madeWith}`, 'i'),
      confidence: 0.68,
    },
    {
      id: 'switches-to-product',
      when: rx`(?:(?-i:[A-Z])[\w&.'-]{1,20}|\b(?:system|hospital|clinic|company|group|firm|bank|chain|foundry|centre|center|university))\s(?:is\s|has\s|will\s)?(?<v>switch(?:es|ed|ing)?|chang(?:es|ed|ing)|migrat(?:es|ed|ing)|convert(?:s|ed|ing)?|go(?:es|ing)\sover)\s(?:over\s)?to\s(?:(?:an?|its|the|new)\s){0,2}(?:\$[\d.,]{1,8}\s(?:million|m)\s)?(?:(?-i:[A-Z])[\w&.-]{2,20}(?=[.]?$|\s(?:software|for|as|from|system|platform|electronic|records?|EHR|EMR|ERP)\b)|(?:electronic|digital|paperless)\s(?:[\w-]{2,14}\s)?(?:records?|orders|invoic\w+|forms|filing|charts?))`,
      unless:
        /\b(?:Wall Street|party|league|conference|Christianity|Catholicism|policy|name|time|Euros?|English|flights?|CEO|president|Monday|Plan)\b/,
      confidence: 0.76,
    },
    {
      id: 'goes-ahead-with',
      when: rx`\b(?<v>(?:go(?:es|ing)?|went|press(?:es|ed|ing)?|push(?:es|ed|ing)?|mov(?:es|ed|ing))\s(?:ahead|forward)\swith|proceed(?:s|ed|ing)?\swith)\s(?:an?\s|its\s|the\s|our\s)?(?:new\s)?${words(4)}(?:${system})`,
      unless: vendorTalk,
      confidence: 0.74,
    },
    {
      id: 'live-with-name',
      when: rx`\b(?<v>(?:went|goes|has\sgone|will\sgo|is\snow|are\snow)\slive)\s(?:with|on)\s(?=(?-i:[A-Z])[\w&.-]{2,20}(?:[.]?$|\s(?:in|on|at|this|last|across|for|as)\b))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|YouTube|Facebook|Instagram|Twitter|Kickstarter|TikTok|LinkedIn|Amazon)\b)`,
      unless: /\b(?:customers? (?:went|go)|show|concert|broadcast|stream\w*|podcast)\b/i,
      confidence: 0.74,
    },
    {
      id: 'picks-for-office',
      when: rxc`\b(?<v>[Pp]icks|[Pp]icked|[Cc]hooses|[Cc]hose|[Ss]elects|[Ss]elected|[Aa]dopts|[Aa]dopted|[Tt]aps|[Dd]eploys|[Ii]mplements|[Gg]oes\slive\s(?:on|with)|[Ww]ent\slive\s(?:on|with)|[Gg]one\slive\s(?:on|with)|[Ss]witches\sto|[Mm]oves\sto|[Mm]igrates\sto|[Uu]pgrades\sto|[Rr]elies\son|[Rr]uns\son|[Tt]urns\sto|[Gg]oes\s[Ww]ith|[Ss]igns\sup\s(?:to|for))\s(?<counterparty>[A-Z][\w&.®™+-]{1,25}(?:\s[A-Z][\w&.®™+-]{1,25}){0,3})(?=\.?$|\s(?:for|to\srun|to\smanage|to\shandle|as\sits|in)\s(?:its\s|all\s|the\s|new\s|global\s|future\s)?(?:[a-z-]{3,14}\s){0,2}?(?:management|planning|payroll|accounting|accounts|finance|procurement|quality|maintenance|scheduling|invoicing|data|logistics|analytics|reporting|HR|ERP|CRM|sales|service|inventory|stock|warehous\w{2,4}|booking|security|core|policy|claims|billing|payments?|system|software|platform|operations|stores|plants|training)\b)`,
      unless:
        /\b(?:CEO|CFO|director|president|chair|contractor|architects?|builder|site|location|nominee|candidate|airport|England|London|Scotland|Wales|Germany|France|India|China|Texas|Ohio|Europe|Asia|law firm|advis[eo]r|Nasdaq|NYSE|Court|University|strategy|board|headquarters|venue|auditors?|YouTube|Facebook|Twitch|Instagram|TikTok)\b/,
      confidence: 0.68,
    },
    {
      id: 'runs-through-new-system',
      when: rx`\b(?:orders|invoices|bookings|payments|requests|shipments|quotes|accounts|records|data|production|planning|stock|everything|jobs|all\s\w{4,14})\s${phrase(4)}(?<v>(?:(?:have|has|is|are|was|were|been|now|will)\s(?:\w{2,10}\s){0,2}(?:run|running|handled|processed|managed|recorded|planned|steered|go|gone|made|kept|tracked|scheduled|moved|placed|entered|controlled|captured|logged))|go(?:es)?|run(?:s)?)\s(?:through|via|in|on|with|by|into|over|onto)\s(?:the|a|an|our|its)\s(?:new|single|central|common|shared|digital|electronic|online|cloud\S*|automated|integrated)\s${phrase(2)}(?:${system}|tool|solution|warehouse)\b`,
      unless: vendorTalk,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'makes-digital',
      when: rx`\b(?<v>digiti[sz](?:es|ed|ing)|digitali[sz](?:es|ed|ing)|automat(?:es|ed|ing)|computeri[sz](?:es|ed|ing)|moderni[sz](?:es|ed|ing))\s(?:its\s|our\s|the\s|their\s|all\s){1,2}${phrase(3)}(?:process(?:es)?|maintenance|production|planning|ordering|warehous(?:e|es|ing)|logistics|records|paperwork|archives?|supply\schain|operations|workflows?|invoic(?:es|ing)|finance|procurement|HR|payroll|inspections?|quality|IT\b|systems?|work|documentation|administration|service|lines?)\b`,
      unless: vendorTalk,
      confidence: 0.7,
    },
    {
      id: 'live-on-named',
      when: rx`\b(?<v>(?:go(?:es|ing)?|went|gone|is\snow|are\snow)\slive\son)\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)(?-i:[A-Z])[\w&.+-]{1,25}`,
      unless:
        /\b(?:air|TV|television|Facebook|YouTube|Twitch|Instagram|TikTok|Nasdaq|NYSE|Kickstarter|Amazon|radio|our (?:customers|clients))\b/,
      confidence: 0.7,
    },
    {
      id: 'chooses-any-system',
      when: rx`\b(?<v>(?:has|have|had|was|is)?\s?(?:chosen|selected|picked|opted\sfor|settled\son|decided\son|signed\s(?:up\s)?for|bought|ordered|acquired|licensed|implemented|introduced|commissioned))\s${phrase(6)}(?:maintenance|planning|ERP|MES|CRM|EHR|warehouse|quality|payroll|HR|billing|booking|inventory|accounting|scheduling|ticketing|reservation|merchandising|logistics|IT|cloud|data|analytics|information|finance|banking)\s(?:management\s)?(?:system|software|platform|solution|suite|package)s?\b`,
      unless: vendorTalk,
      confidence: 0.66,
    },
    {
      id: 'uses-tech-to',
      when: rx`\b(?<v>uses?|lets?|has|have|employs?|harness(?:es)?|leans?\son|taps?|put(?:s|ting)?|(?:is|are)\susing|using|trains?)\s(?:its\s|our\s|an?\s|the\s|new\s){0,2}(?:drones?|robots?|cobots|AI\b|artificial\sintelligence|machine\slearning|sensors|tablets|apps?|digital\stwins?|RFID|exoskeletons?|3D\sprint(?:ers?|ing)|chatbots?|cameras|algorithms?)\s(?:on\s(?:all\s)?(?:its|our)\s[\w-]{3,16}|for\s(?:its\s|the\s)?(?:inspections?|deliver(?:y|ies)|stock\scounts?|planning|scheduling|picking|packing|sorting|claims|quotes|cleaning|welding|maintenance|forecasting|screening|surveys?|underwriting)|(?:to\s)?(?:check|inspect|plan|schedule|count|sort|pack|pick|weld|grind|monitor|track|predict|answer|spot|detect|plan|guide|move|lift|paint|load|clean|map|survey|steer|grade|test|measure)\b)`,
      unless:
        /\b(?:you|your|our customers|helps?|which uses|that uses?|pump|product|platform uses|app uses|system uses|software uses|tool uses|police|researchers|scientists)\b/i,
      confidence: 0.66,
    },
    {
      id: 'old-system-goes',
      when: rx`\b(?:(?:old|legacy|ageing|aging|outdated|current|existing|paper|in-house)\s(?:[\w-]{3,14}\s){0,2}?(?:system|software|platform|records|ledgers?|forms|mainframe|package|database)s?|spreadsheets|clipboards|paper\s(?:forms|records|charts|counts|tickets|logs?|files)|green\sscreens)\b[^;]{0,50}?\b(?<v>(?:will\s(?:soon\s)?be|is\sto\sbe|are\sto\sbe|has\sbeen|have\sbeen|was|were|is\sbeing|are\sbeing)\s(?:switched\soff|turned\soff|replaced|retired|shut\sdown|decommissioned|scrapped|phased\sout|abandoned|binned|swapped)|(?:are|is)\s(?:gone|history|a\sthing\sof\sthe\spast))\b|\b(?:switch(?:es|ed|ing)?\soff|put\saway|threw\sout|thrown\sout|gave\sup|giv(?:es|ing)\sup|did\saway\swith|replac(?:es?|ed|ing))\s(?:the\s|its\s|our\s|their\s|all\s){0,2}(?:spreadsheets|clipboards|whiteboards|paper(?:work)?\s(?:forms|records|charts|counts|tickets|logs?|files)|paper\b|filing\scabinets|typewriters|fax(?:es)?)\b`,
      unless: vendorTalk,
      confidence: 0.74,
    },
    {
      id: 'by-app-now',
      when: rx`\b(?:now|since\s\w{3,12}|from\s\w{3,12}|no\slonger\son\spaper\sbut)\s(?:all\s)?(?<v>clock(?:s|ed)?\s(?:in|on)|book(?:s|ed)?|order(?:s|ed)?|report(?:s|ed)?|record(?:s|ed)?|plan(?:s|ned)?|sign(?:s|ed)?|log(?:s|ged)?|chart(?:s|ed)?|work(?:s|ed)?|check(?:s|ed)?|pay(?:s)?|paid|count(?:s|ed)?)\s(?:[\w-]{2,14}\s){0,3}?(?:by|on|in|via|through|with|using)\s(?:an?\s|the\s|its\s|our\s|their\s)?(?:[\w-]{2,12}\s)?(?:apps?|tablets?|handhelds?|scanners?|portal|smartphones?|mobile|system|software|platform|terminals?)\b`,
      unless: /\b(?:customers?|you|your|passengers|users|guests|visitors|shoppers)\b/i,
      confidence: 0.68,
    },
    {
      id: 'system-starts',
      when: rx`\b(?:an?\s|the\s|its\s|our\s)(?:new\s)(?:[\w-]{3,16}\s){0,2}?(?:system|software|platform|ERP|CRM|MES|portal|database|warehouse\ssystem|tool)\b(?:\s(?:at|in|of|for)\s[^;,]{2,40}?)?\s(?<v>(?:went|goes|came|comes|was\s(?:put|taken|brought)|(?:has|have)\s(?:gone|come|been\s(?:put|taken|brought))|will\s(?:go|come)|is\sto\sgo)\s(?:live|online|on\sstream|into\s(?:operation|use|service))|(?:has\sbeen|was|is\snow|will\sbe)\s(?:operational|in\s(?:use|operation)|up\sand\srunning|running|live))\b`,
      unless: vendorTalk,
      confidence: 0.72,
    },
    {
      id: 'introduces-vendor-system',
      when: rx`\b(?<v>(?:to|will|is\sto|plans?\sto|intends?\sto|decided\sto)\s(?:introduce|adopt|implement|deploy|install|use|bring\sin|roll\sout|switch\sto|move\sto|migrate\sto))\s(?:the\s)?(?:SAP|Oracle|Salesforce|Microsoft|Dynamics|Workday|NetSuite|ServiceNow|Epicor|Infor|IFS|Odoo|(?-i:[A-Z])[\w.+-]{2,20}\s(?:ERP|CRM|EHR|Cloud|software|system|platform))\b`,
      unless: vendorTalk,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'equips-with',
      when: rx`\b(?<v>equip(?:s|ped|ping)|outfit(?:s|ted|ting)|retrofit(?:s|ted|ting)|fit(?:s|ted|ting))\s(?:all\s|its\s|our\s|the\s|every\s|each\s|of\s|more\sthan\s|\d[\d,]*\s){1,4}(?:[\w'’-]{1,18}\s){0,3}?(?:trucks?|vehicles?|fleet|stores?|officers?|drivers?|technicians|classrooms?|rooms?|sites?|buses|vans|warehouses?|staff|nurses|branches|plants?|deputies|crews)\swith\s(?:[\w'’-]{1,18}\s){0,4}?(?:systems?|software|platforms?|technology|tools?|apps?|AI|robots?|robotics|automation|cameras|sensors|tablets|telematics|scanners|drones|devices|devices|dashcams)\b`,
      unless: /\b(?:customers?|clients?|helps?|your|you|designed)\b/i,
      confidence: 0.76,
    },
    {
      id: 'extends-technology',
      when: rx`\b(?<v>roll(?:s|ed|ing)?\sout|extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|deploy(?:s|ed|ing)?|bring(?:s|ing)?)\s(?:use\sof\s)?(?:the|this)\s(?:[\w'’-]{1,18}\s){0,2}?(?:systems?|software|platforms?|technology|tools?|apps?|AI|robots?|robotics|automation|cameras|sensors|tablets|telematics|scanners|drones|devices|devices|dashcams)\s(?:to|across|at|throughout)\s(?:the\srest\sof\s)?(?:all\s(?:of\s)?)?(?:its|our|the\s(?:remaining|rest)|other|remaining)\b`,
      unless: /\b(?:customers?|clients?|users|subscribers|members|markets?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'turns-to-tech',
      when: rx`\b(?<v>turn(?:s|ed|ing)?\sto|lean(?:s|ed|ing)?\son|embrac(?:es|ed|ing)|tap(?:s|ped|ping))\s(?!the\b)(?:[\w'’-]{1,18}\s){0,2}?(?:AI|artificial\sintelligence|automation|robots?|robotics|software|drones|machine\slearning|cloud)\s(?:[\w'’-]{1,18}\s)?to\s\w`,
      unless:
        /\b(?:companies|businesses|many|more and more|industr\w+|attackers|hackers|criminals|you|your|investors|marketers|consumers)\b/i,
      confidence: 0.72,
    },
    {
      id: 'headline-taps',
      when: rx`^(?-i:[A-Z])[^;:?!,]{2,50}?\s(?<v>[Tt]aps|[Ss]elects|[Cc]hooses|[Pp]icks|[Ss]igns\s[Oo]n\s[Ww]ith|[Tt]urns\s[Tt]o|[Ee]nlists|[Ii]mplements|[Dd]eploys|[Aa]dopts)\s(?-i:[A-Z])[\w&.'’-]{1,20}(?:\s(?-i:[A-Z])[\w&.'’-]{1,20}){0,2}?\s(?:[Tt]o\s(?:[Ss]treamline|[Aa]utomate|[Dd]igiti[sz]e|[Mm]oderni[sz]e|[Mm]anage|[Oo]ptimi[sz]e|[Tt]rack|[Ii]mprove|[Ss]implify|[Pp]ower|[Tt]ransform|[Ss]peed|[Uu]nify|[Rr]eplace)|[Ff]or\s(?:[\w'’&-]{1,18}\s){0,3}?(?:[Tt]elematics|[Pp]ayroll|[Pp]lanning|[Ss]oftware|[Pp]ayments?|[Aa]nalytics|[Aa]utomation|[Ss]ecurity|[Bb]illing|[Mm]anagement|[Ss]cheduling|CRM|ERP|AI))\b`,
      unless: /\b(?:CEO|CFO|President|Director|Architect|Contractor|Chair|Veteran|Executive|Agency|as)\b/,
      confidence: 0.76,
    },
    {
      id: 'ai-into-its',
      when: rx`\b(?<v>integrat(?:es|ed|ing)|incorporat(?:es|ed|ing)|build(?:s|ing)|built|embed(?:s|ded|ding)|weav(?:es|ing)|bring(?:s|ing)|appl(?:ies|ied|ying)|us(?:es|ing)|add(?:s|ed|ing)?)\s(?:[\w'’-]{1,18}\s){0,2}?(?:AI|artificial\sintelligence|machine\slearning|automation|robotics|drones|robots)\s(?:in)?to\s(?:its|our|their)\s(?:[\w'’-]{1,18}\s){0,3}?(?:process(?:es)?|operations|workflows?|warehouses?|plants?|claims|inspections?|business|scheduling|production|practice|classrooms?|call\scent(?:er|re)s?|contact\scent(?:er|re)s?|service\sdesk|stores?|fleet|factor(?:y|ies)|clinics|supply\schain|underwriting|newsroom|back\soffice|customer\sservice)\b`,
      unless: /\b(?:customers?|clients?|helps?|businesses|companies|you|your|products?|platform)\b/i,
      confidence: 0.76,
    },
    {
      id: 'tech-pilot',
      when: rx`\b(?<v>launch(?:es|ed|ing)?|begin(?:s|ning)?|began|start(?:s|ed|ing)?|kick(?:s|ed)\soff|test(?:s|ed)|run(?:s|ning)?)\s(?:an?\s|its\s|the\s|first\s){0,2}(?:[\w'’-]{1,18}\s){0,2}?(?:AI|robot(?:ic)?s?|drones?|automation|autonomous\s\w{3,12}|telehealth|software|RFID|digital)\s(?:[\w'’-]{1,18}\s){0,2}?(?:pilot|trial|test|proof\sof\sconcept)\b`,
      unless: /\b(?:clinical|patients?|customers? (?:can|to)|phase)\b/i,
      confidence: 0.74,
    },
    {
      id: 'chooses-named',
      when: rx`\b(?<v>select(?:s|ed)|choos(?:es|ing)|chose|ha(?:s|ve)\s(?:chosen|selected|picked)|pick(?:s|ed)|opt(?:s|ed)\sfor|migrat(?:es|ed|ing)\sto|mov(?:es|ed|ing)\sto|implement(?:s|ed|ing)|deploy(?:s|ed|ing)?|install(?:s|ed|ing)?|adopt(?:s|ed|ing)?|roll(?:s|ed|ing)?\sout|introduc(?:ed|ing))\s(?:(?:Microsoft|Oracle|Infor|Sage|Epicor|IFS|SAP|Google|Amazon|the|its|an?)\s){0,2}(?:${named}|electronic\s(?:health|medical|patient)\srecords)`,
      unless: vendorTalk,
      confidence: 0.76,
    },
    {
      id: 'overhauls-network',
      when: rx`\b(?<v>overhaul(?:s|ed|ing)?|upgrad(?:es?|ed|ing)|revamp(?:s|ed|ing)?|moderni[sz](?:es?|ed|ing)|rebuild(?:s|ing)?|rebuilt|replac(?:es?|ed|ing))\s(?:(?:its|our|the|entire|whole|existing|ageing|aging|global|core)\s){0,3}(?:[\w-]{3,16}\s){0,2}?(?:(?:data|IT|computer|core|wireless|phone|communications?|backbone|telecoms?|IP|mobile|broadband|voice|store|branch|global)\s)?(?:network|IT\sinfrastructure|data\scent(?:er|re)s?|mainframes?|back\soffice|tech\sstack|technology\sstack)\b(?!\s(?:rail|road|distribution|dealer|branch|station))`,
      unless: new RegExp(
        `${vendorTalk.source}|\\b(?:road|rail|water|sewer|power|gas|pipe\\w*|dealer|distribution|branch|store|charging) network\\b|\\b(?:customers?['’]? networks?|help\\w*|your)\\b`,
        'i',
      ),
      confidence: 0.68,
    },
    {
      id: 'will-use-named',
      when: rx`\b(?<v>will\s(?:now\s|also\s)?(?:use|leverage|utili[sz]e|employ|rely\son|run\son|draw\son|adopt|deploy))\s(?:the\s)?(?-i:[A-Z])[\w&.+-]{1,20}(?:\s(?-i:[A-Z0-9])[\w&.+-]{0,20}){0,2}(?:['’]s?)?\s(?:[\w'’&/-]{2,18}\s){0,4}?(?:platform|software|technology|system|solutions?|cloud|assistants?|AI|suite|tools?|app|engine|CRM|ERP)\b(?=[^;]{0,60}\b(?:to|for|across|in|as)\b)`,
      unless: new RegExp(
        `${vendorTalk.source}|\\b(?:customers?|clients?|users|students|patients|visitors|attendees|participants|researchers|drivers) will\\b`,
        'i',
      ),
      status: 'planned',
      confidence: 0.68,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings is integrating AI into its call centre.'],
      ['Northfield Castings moves payroll to the cloud'],
      ['Northfield Castings invests in automation at Leeds'],
      ['Northfield Castings to overhaul data network at its works', 'planned'],
      ["Northfield Castings will leverage Harlow's voice platform to answer routine calls.", 'planned'],
      ['Northfield Castings recently transitioned its order desk to a newly built and approved cloud planning system.'],
      ['Northfield Castings has chosen an underwriting tool from Kessel.', 'happened'],
      ['Northfield Castings signed up for Tracewell, a dispatch system.', 'happened'],
      ['A new inventory system has been put into operation at Northfield Castings.', 'happened'],
      ['Northfield Castings announced the adoption of a code review tool.'],
      ['Northfield Castings changes to Varden'],
      ['Northfield Castings presses ahead with its planning software.'],
      ['The works went live with Varden in May.'],
      ['Northfield Castings Taps Loopline to Streamline Dispatch'],
      ['Northfield Castings integrates artificial intelligence into its quoting process'],
      ['Northfield Castings Launches Robot Pilot in Its Easton Works'],
      ['The foundry has equipped 40 trucks with dual cameras.'],
      ['Northfield will roll out the technology to the rest of its works by July.', 'planned'],
      ['Northfield Castings Turns to Ambient AI to Ease Paperwork'],
      ['Northfield Castings has chosen the Orbit maintenance system for its works.'],
      ['Northfield Castings uses drones to check its roofs.'],
      ['We have put sensors on all our furnaces.'],
      ['Our old accounting system will be switched off in June.', 'planned'],
      ['All staff at Northfield Castings now clock in by app.'],
      ['A new merchandise system went into operation at Northfield Castings in March.'],
      ['Northfield Castings to introduce SAP at its Polish works', 'planned'],
      ['Northfield Castings is moving to the cloud'],
      ['All our yards went live on Orbit over the weekend.'],
      ['Northfield Castings has chosen SAP S/4HANA.'],
      ['We introduced electronic work instructions in all three plants.'],
      ['Northfield Castings goes live on Orbit'],
      ['Northfield Castings picks Orbit for warehouse management'],
      ['Northfield Castings is testing drones for stock counts.'],
      ['Northfield Castings has begun to use machine learning to plan its pours.'],
      ['Since March all orders of Northfield Castings have run through the new portal.'],
      ['Northfield Castings switches to electronic invoicing'],
      ['Northfield Castings is digitising its maintenance.'],
      ['Northfield Castings has implemented a new ERP system across all plants.'],
      ['We are migrating to S/4HANA next year.', 'planned'],
      ['Northfield Castings went live with its new MES platform in June.'],
      ['Northfield Castings is going live on May 1 with a new quality system.', 'planned'],
      ['The new planning system went live in Easton in April 2026.'],
      ['The foundry has deployed 400 wireless vibration sensors.'],
      ['Northfield Castings is switching to electronic records.'],
      ["We've switched our bookings over to TidyDesk."],
      ["Northfield Castings has picked Ferrion's platform to run its field service."],
      ['Northfield Castings selects local supplier for its new planning platform'],
      ['Northfield Castings has chosen Ferrion as its planning system for both foundries.'],
      ['Northfield Castings has chosen a new quality system.'],
      ['Northfield Castings has rolled out AI in its planning.'],
      ['We replaced our paper job cards with tablets this spring.'],
      ['The time clock has been replaced with an app.'],
      ['All workshops are to be connected to the new merchandise management system.', 'planned'],
      ['The ERP rollout at Northfield Castings continues.'],
      ['The introduction of the planning software took a year.'],
      ['Northfield Castings has completed the move of its order desk to the public cloud.'],
      ['Northfield Castings automates invoice processing with Ferrion.'],
      ['Our planners now work with a proper scheduling tool.'],
      ['We have gone paperless in the core shop.'],
      ['Northfield Castings trials inspection robots in Tartu.'],
      ['Northfield Castings steps up RFID efforts.'],
      ['Harlow Pumps went live with its new warehouse system.', 'happened', 'other'],
      ['Northfield Castings switched from paper route cards to Tracewell in May.'],
      ['The new planning system, due to be live by Easter, will take the place of an in-house package.', 'planned'],
      ['Northfield Castings moves payroll to Tracewell'],
      ['Northfield Castings bins legacy planning software'],
      ['Our payroll will be on the new platform by Easter.', 'planned'],
      ['Northfield Castings is rolling out Workday to 900 employees.'],
      ['All our plants are now running on Tracewell.'],
      ['Northfield Castings goes paperless with £1m system'],
      ['Go-live is scheduled for the first quarter of 2027.', 'planned'],
    ],
    no: [
      'Companies are adopting AI faster than ever.',
      'The service went live on May 3 for growers in Norway.',
      'Many foundries are still slow to adopt the technology.',
      'The licence comes pre-installed on all systems.',
      'Northfield Castings has introduced a bonus system for staff.',
      'He implemented a new inventory system at Harlow Pumps.',
      "Our team's picks for the best cameras and tools.",
      'The pianist went live on YouTube in May.',
      'Customers now book by app.',
      'The show went live on YouTube.',
      'Northfield Castings picks Texas for its new plant.',
      'Our drones help you to inspect your roof.',
      'Northfield Castings can reliably deploy its casting platform at any size.',
      'Update training materials to include upgrades to software applications.',
      'Northfield Castings is installing a 15 kWp system for a school.',
      'Customers use CastView to supplement or even replace their legacy systems.',
      'Our software is easy to deploy.',
      'How to implement an ERP system.',
      'The council adopted a new policy.',
      'Before going live with an ERP system, train your staff.',
      'We help manufacturers to implement ERP systems.',
      'ERP implementation services for foundries.',
      'The immune system adapts.',
      'Northfield Castings moved to a larger building.',
      'Most firms have moved from paper to screens by now.',
    ],
  },
}
