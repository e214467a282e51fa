import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, count, people, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** To make fewer. */
const cut = forms(
  'cut(?:s|ting)?',
  verb('reduce'),
  verb('eliminate'),
  verb('slash'),
  'ax(?:es?|ed|ing)',
  'shed(?:s|ding)?',
  verb('trim', 'trimm'),
  'los(?:es?|ing)',
  'lost',
  verb('lower'),
  verb('decrease'),
  verb('scrap', 'scrapp'),
  verb('downsize'),
  'slim(?:s|med|ming)?\\sdown',
  'shrink(?:s|ing)?(?!\\sand)',
  forms('shrank', 'shrunk'),
  verb('prune'),
  verb('pare'),
  'thin(?:s|ned|ning)?\\sout',
  verb('halve'),
  'scal(?:es?|ed|ing)\\s(?:back|down)',
  'contract(?:s|ed)\\sthe\\sranks',
)
/** What is said before the number or the kind of people. */
const many = `(?:the\\s|its\\s|our\\s|their\\s|by\\s|about\\s|around\\s|approximately\\s|up\\sto\\s|some\\s|of\\s|nearly\\s|more\\sthan\\s|over\\s|another\\s|an?\\sadditional\\s|a\\sfurther\\s|a\\smaximum\\s(?:of\\s)?|a\\stotal\\sof\\s|almost\\s|number\\sof\\s|${count}\\s|\\d[\\d.,]*\\s?(?:%|percent|per\\scent|pct)\\s|global\\s|total\\s|office\\s|full-time\\s|\\w{3,14}\\s)`
const cutsNoun =
  '(?:(?:jobs?|staff|workforce|work\\sforce|headcount|personnel|staffing|employee|payroll)\\s(?:cuts?|cutbacks?|reductions?|losses|rationali[sz]ation)|(?:reductions?|cuts?|cutbacks?)\\s(?:in|of|to)\\s(?:the\\s|its\\s|our\\s)?(?:number\\sof\\s|total\\s|global\\s)?(?:staffing|workforce|work\\sforce|headcount|personnel|staff|jobs|employees)|reductions?\\sin\\sforce|redundanc(?:y|ies)|down-?sizing|rightsizing|lay-?offs?|furloughs?)'
const restructuring =
  '(?:restructuring|reorgani[sz]ation|organi[sz]ational\\s(?:changes|adjustments)|turnaround\\s(?:plan|programme?)|shake-?up)'
/** Savings of time and risk are no cuts of people; nor is the law about them. */
const notPeople =
  /\b(?:time between|wasted|workers' (?:risk|exposure)|employee (?:turnover|stress|time)|staff (?:time|workload)|(?:reduc|cut|low|decreas|eliminat)\w+ (?:the |your )?(?:workload|burden|risk|time|stress|turnover|errors|number of (?:hours|steps|errors))|accidents?|injur\w+|commut\w+|lost (?:work)?days|lower-level|people who|losing key|lost key|key staff|reduced staff at|number of people (?:who|with)|(?:significantly|rapidly) since|many people|how to|(?:lose|loose|lost|losing) their)\b/i

export const layoffsRestructuring: EventRules = {
  type: 'layoffs_restructuring',
  unless: [
    // machines or data that are hit, city plans
    /\b(?:infected|ransomware|phishing|W-2s?|personal (?:data|information)|health system)\b|\burban (?:reorgani[sz]ation|restructuring)\b/i,
    /\b(?:debt restructuring advis|restructuring (?:lawyers?|attorneys?|practice|services|advis\w+)|redundant (?:systems?|power|servers?|data)|redundancy (?:of|and failover)|cutting[- ]edge|cut(?:s|ting)? (?:costs? for|your)|job (?:alerts?|search|description|seekers?)|under the warn act|employers must|(?:hair|price|rate|tax|power|budget|first|final|clear|short) cuts?\b(?! jobs)|your (?:staff|workforce|team|employees|people))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'negotiations-done',
      when: rx`\b(?<v>conclud(?:es|ed)|complet(?:es|ed)|end(?:s|ed)|finali[sz](?:es|ed))\s${words(4)}(?:(?:employer-employee|codetermination|co-determination|cooperation|personnel|employee|redundancy|statutory|change)\s(?:negotiations|consultations?|talks))\b`,
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'negotiations',
      when: rx`\b(?<v>(?:employer-employee|codetermination|co-determination|personnel|redundancy|statutory|change)\s(?:negotiations|consultations?|talks)|consultations?\s(?:on|about|over)\s(?:\w{2,10}\s){0,3}?redundancies)\b`,
      confidence: 0.82,
      status: 'planned',
    },
    {
      id: 'announces-cuts',
      when: rx`\bannounc(?:es?|ed|ing)\s(?!that\s|it\shas|${words(6)}(?:has|have|had)\s)${words(8)}(?<v>${cutsNoun}|${restructuring})\b`,
      unless: /\b(?:debt|bankruptcy|chapter 11|advis\w+|law firm)\b/i,
      status: 'announced',
      confidence: 0.88,
    },
    {
      id: 'seeks-cuts',
      when: rx`\b(?:seeks?|seeking|plans?|planning|proposes?|proposing|intends?|wants?)\s(?:to\s|an?\s|its\s|for\s|further\s|more\s)?(?:cut\s|implement\s|make\s|begin\s|start\s)?${words(5)}(?<v>${cutsNoun}|voluntary\s(?:resignations?|severance|redundanc(?:y|ies)|buyouts?|departures?|retirements?)|${restructuring})\b`,
      unless:
        /\b(?:debt|advis\w+|no (?:current |immediate )?plans|not plan\w*|judge|court|creditors|plan of reorgani[sz]ation)\b/i,
      status: 'planned',
      confidence: 0.86,
    },
    {
      id: 'starts-layoffs',
      when: rx`\b(?:is|are|will)\s(?:be\s)?(?:start(?:ing)?|begin(?:ning)?|try(?:ing)?|adapt(?:ing)?)\b${gap(60)}\b(?<v>lay-?offs?|furloughs?)\b`,
      status: 'planned',
      confidence: 0.82,
    },
    {
      id: 'can-be-laid-off',
      when: rx`\b(?:can|may|might|could)\sbe\s(?:\w+ly\s)?(?<v>laid\soff|furloughed|made\sredundant)\b`,
      unless: /\bif\b[^,]{0,60}\b(?:you|your)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'lays-off',
      when: rx`\b(?<v>lay(?:s|ing)?\soff|laid\soff|layoffs?|lay-offs?|furlough(?:s|ed|ing)?|mak(?:es?|ing)\s(?:(?:[\w,]{1,12}\s){0,4}${people}\s)?redundant|made\s(?:\w{1,12}\s){0,4}redundant|let(?:s|ting)?\sgo\s(?:of\s)?(?:about\s|some\s|up\sto\s|nearly\s|more\sthan\s|all\s|its\s|\w{2,8}\s){0,2}${count}?\s?(?:of\s(?:its|our)\s)?${people})\b`,
      unless:
        /\b(?:(?:for|claim\w*|scheme for) furloughed (?:staff|workers|employees|people)|temporary layoffs? insurance|without layoffs|when you (?:are|get) laid off|how to|after being laid off|lay off the (?:throttle|gas|sugar|salt|booze))\b/i,
      confidence: 0.92,
    },
    {
      id: 'cuts-jobs-now',
      when: rx`\b(?:(?<v>cuts|slashes|axes|axe|sheds|trims|eliminates|scraps|slims\sdown)|to\s(?:cut|slash|axe|shed|trim|eliminate|scrap|slim\sdown)|is\s(?:cutting|slashing|shedding|trimming|eliminating))\s${many}{0,8}?(?:${people}|payroll|management\slayers|(?:night|day|weekend|third|second)\sshift)\b`,
      unless:
        /\b(?:(?:plans?|planning|intends?|expects?|wants?|seeks?|seeking|proposes?|aims?|considering|may|might|could|would|if|tables?|needs?|had|forced) to (?:cut|slash|axe|shed|trim|eliminate|scrap|slim)|time between|workload|risk|stress|staff time|accidents?|your|denie[sd]|no plans)\b/i,
      status: 'announced',
      confidence: 0.86,
    },
    {
      id: 'cuts-jobs',
      when: rx`\b(?<v>${cut})\s(?:back\s)?${many}{0,8}?(?:${people}|payroll|management\slayers)\b`,
      unless: notPeople,
      confidence: 0.86,
    },
    {
      id: 'jobs-are-cut',
      when: rx`\b(?:(?:number\sof|total\sof)\s(?:[\w-]{2,16}\s){0,3}?${people}|workforce|work\sforce|headcount|staffing|personnel|${count}\s(?:of\sits\s|[\w-]{3,14}\s){0,2}(?:jobs|positions|posts|roles|employees|workers|people))\b${gap(50)}\b(?:will|would|may|might|could|is\sto|are\sto|has|have|was|were|is|are|to)\s(?:also\s|gradually\s)?(?:be\s|been\s|being\s)?(?<v>reduced|cut|eliminated|trimmed|scrapped|shed|axed|dismissed|terminated|halved)\b`,
      unless: /\b(?:injur\w+|accidents?|risk|workload|absence|number of (?:shares|customers))\b/i,
      confidence: 0.84,
    },
    {
      id: 'lose-jobs',
      when: rx`\b(?:${people}|${count}|members)\s(?:\w{2,12}\s){0,4}?(?<v>lose|loose|lost|losing)\s(?:their|its)\s(?:jobs?|positions?|posts)\b`,
      unless: /\b(?:many people|people who|fear)\b/i,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'jobs-at-risk',
      when: rx`\b${count}\s(?:\w{2,14}\s){0,2}(?:jobs|positions|roles|workers|employees)\b${gap(50)}\b(?:(?:(?:will|would|could|may|might)\sbe|to\sbe|were|are|have\sbeen|are\sbeing)\s(?<v>lost|cut|eliminated|affected|axed|separated|given\snotice|made\sredundant|out\sof\swork|let\sgo)|(?:to|will|could|may)\s(?:go|disappear)\b|(?:are\s|is\s)?(?:at\srisk|under\sthreat|on\sthe\sline))`,
      unless: /\b(?:strike|walkout|breach|data)\b/i,
      confidence: 0.84,
    },
    {
      id: 'staff-affected',
      when: rx`\b(?:staff|employees|workers|workforce|jobs|positions|roles)\b${gap(40)}\b(?<v>(?:will\sbe|would\sbe|are|were|may\sbe|could\sbe)\s(?:directly\s)?affected\sby)\s(?:the|this|these)\s(?:changes?|measures?|cuts?|closures?|restructuring|reorgani[sz]ation|decision|plans?|reductions?|move)\b|\bwhich\swill\saffect\s${count}\s(?:people|employees|workers|jobs)\b`,
      confidence: 0.76,
    },
    {
      id: 'cost-jobs',
      when: rx`\b(?<v>costs?|costing)\s(?:up\sto\s|about\s|some\s|around\s|more\sthan\s)?${count}\s(?:[\w-]{3,14}\s){0,2}jobs\b`,
      confidence: 0.8,
    },
    {
      id: 'job-cuts',
      when: rx`\b(?<v>${cutsNoun}|voluntary\s(?:resignations?|severance|redundanc(?:y|ies)|buyouts?|separation|departures?)|(?:staff|jobs?|employee|payroll)\s(?:cuts?)|WARN\snotices?|(?:on|to|introduces?)\sshort[\s-]time|short[\s-]time\swork(?:ing)?|personnel\s(?:adjustments?|reductions?)|buyouts?\sto\s(?:\w{1,8}\s){0,2}${count}?\s?(?:[\w-]{3,14}\s)?(?:employees|workers|staff))\b`,
      unless:
        /\b(?:redundancy (?:in|of) (?:the )?(?:system|data|network|power)|short-time compensation law|help for a short time|for a short time)\b/i,
      confidence: 0.88,
    },
    {
      id: 'restructures',
      when: rx`\b(?:plans?|under|undergo(?:es|ing)?|launch(?:es|ed)|begin(?:s)?|began|complet(?:es|ed)|implement(?:s|ed|ing)?|initiat(?:es|ed)|as\spart\sof|part\sof|its|our|a|corporate|strategic|the|organi[sz]ational|major|comprehensive)\s(?:an?\s|its\s|the\s|our\s)?(?:[\w-]{2,16}\s){0,3}?(?<v>${restructuring}|transformation\sprogramme?\swith\sjob)\b`,
      unless:
        /\b(?:debt|bankruptcy|chapter 11|advis\w+|law firm|legal|loans?|cabinet|government|judge|court|creditors)\b/i,
      confidence: 0.78,
    },
    {
      id: 'restructures-verb',
      when: rx`\b(?<v>restructur(?:es?|ed|ing)|reorgani[sz](?:es?|ed|ing)|overhaul(?:s|ed|ing)?|realign(?:s|ed|ing)?)\s(?:its|our|the|their|of)?\s?${words(4)}(?:business(?:es)?|organi[sz]ations?|company|management|workforce|divisions?|group|structure|units?|sales\sforce|construction\soperations|operations\s(?:in|at|into))\b`,
      unless: /\b(?:help(?:s|ing)?|allow\w*|customers?|clients?|debt|your|solution|software|platform|processes)\b/i,
      confidence: 0.8,
    },
    {
      id: 'flattens',
      when: rx`\b(?<v>streamlin(?:es?|ed|ing)|flatten(?:s|ed|ing)?|simplif(?:y|ies|ied|ying)|halv(?:es?|ed|ing)|shrink(?:s|ing)?|shrank|abolish(?:es|ed|ing)?|do(?:es|ing)?\saway\swith)\s(?:its|our|the|their|an?)\s${words(4)}(?:organi[sz]ation|hierarch(?:y|ies)|management(?:\s(?:structure|layers?|team))?|workforce|sales\sforce|layers?|managers|departments?|head\soffice)\b`,
      unless: /\b(?:help(?:s|ing)?|customers?|clients?|your|solution|software|platform)\b/i,
      confidence: 0.76,
    },
    {
      id: 'farewell',
      when: rx`\b(?<v>pink\sslips|(?:saying|says?|said)\s(?:goodbye|farewell)\sto\s${words(3)}${count}\s(?:of\s(?:our|its)\s)?(?:colleagues|${people})|part(?:s|ed|ing)\sways\swith\s(?:${count}|most|some|many|half|a\s\w{4,8})\s|given\snotice|voluntary\s(?:exit|separation|departure|severance|redundancy|retirement)\s(?:schemes?|programmes?|programs?|offers?|plans?)|severance\s(?:offers?|packages?|scheme)|(?:trim(?:s|med)|cut|shr[aiu]nk|reduced)\s(?:its|the|our)\s(?:\w{3,12}\s)?(?:team|staff|workforce)\sfrom\s\d|(?:rounds?|wave)\sof\s(?:job\s)?cuts|job\ssecurity\sagreement\sends|vacancies\swill\s(?:remain|stay)\sunfilled)\b`,
      unless: /\b(?:employees? who choose|how to|entitled)\b/i,
      confidence: 0.76,
    },
    {
      id: 'headcount-fell',
      when: rx`\b(?:number\sof\s(?:\w{3,12}\s)?(?:employees|staff|workers)|headcount|head\scount|workforce|jobs)\b${gap(30)}\b(?<v>fell|decreased|declined|dropped|shrank|went\sdown|disappears?)\b`,
      unless: /\b(?:accident|injur\w+|absence|us |u\.s\.|econom\w+|labor department)\b/i,
      confidence: 0.7,
    },
    {
      id: 'is-reorganised',
      when: rx`\b(?<v>(?:(?:was|were|has\sbeen|have\sbeen|will\sbe|is\sbeing|is\sto\sbe)\s)(?:restructured|reorgani[sz]ed|streamlined))\b(?!\s(?:loan|debt))`,
      unless: /\b(?:debt|loans?|notes|bonds|data|files)\b/i,
      confidence: 0.78,
    },
    {
      id: 'to-restructure',
      when: rx`\bto\s(?<v>restructure)\b(?=[:,.]|$|\s(?:in|its|after|amid|with))`,
      unless: /\b(?:debts?|loans?|bonds|chapter 11|enable)\b/i,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'reduction-amounts',
      when: rx`\b(?:reduction|cut)s?\s(?<v>amounts?\sto|affects?|of|will\saffect|impacts?|equivalent\sto)\s(?:roughly\s|about\s|approximately\s|around\s|some\s|up\sto\s|the\s(?:costs?|work)\sof\s(?:about\s)?)?(?:${count}|\d{1,4}-\d{1,4})\s(?:\w{2,14}\s)?(?:positions|jobs|employees|roles|workers|people|persons)\b`,
      status: 'announced',
      confidence: 0.86,
    },
    {
      id: 'cuts-share',
      when: rx`\bthe\s(?:job\s)?(?<v>cuts|reductions|layoffs)\s(?:represent|amount|equal|affect|will|come|are|follow)\b${gap(60)}\b(?:staff|workforce|head\s?count|employees|jobs|positions|workers|people)\b`,
      status: 'announced',
      confidence: 0.84,
    },
    {
      id: 'terminates-contracts',
      when: rx`\b(?<v>terminat(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?)\s(?:[\w'’-]{1,14}\s){0,9}?(?:employees|workers|staff|employment\scontracts)\b`,
      unless: /\b(?:may terminate|employees may|right to terminate)\b/i,
      confidence: 0.82,
    },
    {
      id: 'loss-of-jobs',
      when: rx`\b(?<v>loss(?:es)?\sof)\s(?:about\s|some\s|up\sto\s|around\s|nearly\s|almost\s|more\sthan\s|over\s|as\smany\sas\s|an?\sestimated\s|all\s|its\s|another\s|a\sfurther\s){0,2}(?:${count}|its|the)\s(?:[\w-]{3,14}\s){0,2}?(?:jobs|posts|roles|positions|employees|workers|staff)\b`,
      unless: /\b(?:key|experienced|talented)\s(?:\w+\s)?(?:staff|employees|workers)\b/i,
      actor: 'any',
      confidence: 0.84,
    },
    {
      id: 'cuts-fraction',
      when: rx`\b(?:(?<v>${cut}|to\s(?:axe|cut|shed|lose|slash)|cull(?:s|ing|ed)?|let(?:ting)?\sgo\s(?:of\s)?)\s|with\s)(?:about\s|around\s|nearly\s|almost\s|more\sthan\s|up\sto\s|over\s|roughly\s|as\smuch\sas\s)?(?:one\sin\s(?:\w{3,6}|\d{1,2})|(?:an?|one|two)\s?-?(?:thirds?|quarters?|fifths?|tenths?|half)|half)\s(?:of\s)?(?:(?:its|the|their|our|all)\s)?(?:[\w-]{3,14}\s){0,2}?${people}\b`,
      unless: notPeople,
      status: 'announced',
      confidence: 0.84,
    },
    {
      id: 'staff-consultation',
      when: rx`\b(?<v>consult(?:ations?|ing|s|ed)?\s(?:period\s)?with\s(?:the\s|its\s|our\s|all\s|affected\s|union\s|trade\s){0,3}(?:staff|employees?|workers|workforce|colleagues|unions?|works\scouncil|employee\srepresentatives|representatives\sof\s(?:staff|employees))|(?:staff|workforce|employee|redundancy)\sconsultations?)\b`,
      unless:
        /\b(?:public|planning|customers?|patients?|free|book|before (?:choosing|selecting)|on (?:the )?(?:policy|pay|uniform))\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'jobs-under-threat',
      when: rx`\b(?:jobs|roles|posts|positions|livelihoods)\s(?:are|were|is|could\sbe|would\sbe|have\sbeen|has\sbeen|have\sbeen\sput|could\sbe\sput|to\sbe)?\s?(?<v>(?:put\s)?(?:at\srisk|under\sthreat|on\sthe\sline|in\s(?:jeopardy|doubt|the\sbalance)))\b`,
      unless: /\b(?:AI|automation|automated|robots|recession|econom\w+|across the (?:country|sector|industry))\b/i,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'axe-falls',
      when: rx`\b(?<v>(?:job|jobs|staff|management|headcount)\s(?:cull|bloodbath|carnage|axe|blow|purge|reduction|losses)|wield(?:s|ed|ing)?\sthe\saxe|(?:the\s)?axe\s(?:falls|fell|to\sfall|hangs|swings)|(?:put|left|find\sthemselves)\sout\sof\s(?:a\sjob|work)|head-?count\s(?:freeze|reduction|cuts?)|hiring\sfreeze|freez(?:es|ing)\s(?:hiring|recruitment))\b`,
      confidence: 0.76,
    },
    {
      id: 'people-let-go',
      when: rx`\b(?:${count}|dozens|hundreds|staff|people|workers|employees|colleagues|some)\s(?:[\w-]{2,14}\s){0,3}?(?<v>(?:(?:had|have|has)\sbeen|were|was|are\sbeing|will\sbe|are\sto\sbe)\s(?:\w{4,10}ly\s)?(?:let\sgo|laid\soff|made\sredundant|shown\sthe\sdoor|dismissed|given\stheir\s(?:notice|cards)|offered\s(?:redeployment|voluntary\sredundancy|redundancy)))\b`,
      actor: 'any',
      confidence: 0.84,
    },
    {
      id: 'roles-in-consultation',
      when: rx`\b(?<v>consultation\s(?:affecting|on|over|about|covering|involving|with)|(?:start(?:s|ed)|beg(?:ins|an|un)|initiat(?:es|ed)|launch(?:es|ed)|open(?:s|ed)|enter(?:s|ed)(?:\sinto)?)\s(?:an?\s|the\s|formal\s|collective\s){0,3}consultation)\b(?=[^;]{0,80}\b(?:roles|jobs|posts|positions|employees|colleagues|staff|redundanc\w+|redeploy\w+|closure)\b)`,
      unless: /\b(?:public consultation|patients?|planning|free consultation|customers?)\b/i,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'paid-off',
      when: rx`\b(?:${count}|some)\s(?:[\w-]{2,16}\s){0,3}?(?:were|was|are|have\sbeen|will\sbe)\s(?<v>paid\soff|sent\shome\sfor\sgood|stood\sdown|given\stheir\scards|handed\stheir\sP45s)\b|\b${count}\s(?:[\w-]{2,14}\s){0,2}(?:posts|jobs|roles|positions|staff|workers)\s(?:to|set\sto|could|will|must)\s(?:go|be\sshed|be\saxed|be\slost|be\scut)\b`,
      unless: /\b(?:loans?|debts?|mortgage|hard work|to be filled|to be created|go to|online|live|ahead|overseas)\b/i,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'talks-on-staff',
      when: rx`\b(?<v>(?:(?:employee|personnel|staff|workforce|co-?operation|co-?determination|statutory|labou?r|adaptation|cost-?savings?|restructuring|dismissal|lay-?off|joint)\s(?:\w{3,14}\s)?(?:negotiations?|consultations?|talks|procedure|proceedings))|(?:negotiations|talks|consultations?|discussions)\s(?:\w{2,12}\s){0,4}?(?:concern(?:s|ed|ing)?|affect(?:s|ed|ing)?|involv(?:es?|ed|ing)|cover(?:s|ed|ing)?|with)\s${clause(6)}(?:personnel|(?:salaried|clerical|office|blue-collar|white-collar)\s(?:and\s\w+\s)?(?:employees|workers|staff)|staff(?!\sunion)|employees(?='?\srepresentatives|\swill|\sin|\sat|\s(?:and|on)\s|[.,])|workforce|head\s?count))\b`,
      unless:
        /\b(?:pay|wages?|salar(?:y|ies)(?! employees)|unions? contract|collective|strike|bonus|pension|hire|recruit\w*|court proceedings|new employees|training|join)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'fewer-of-them',
      when: rx`\b(?<v>(?:reductions?|cuts?|cutbacks?|dismissals?|terminations?|lay-?offs?)\s(?:of|in|to|among|affecting|concerning)\s${clause(6)}(?:${people}|man-years?|person-years|FTEs?|(?:clerical|blue-collar|white-collar|production|office|factory|salaried)\s(?:workers|employees|staff)|employment\s(?:contracts|relationships)|persons))\b`,
      unless: notPeople,
      confidence: 0.76,
    },
    {
      id: 'contracts-ended',
      when: rx`\b(?:(?:employment|work|temporary|fixed-term|labou?r)\s(?:contracts|relationships)|contracts\sof\s(?:employment|the\semployees|${clause(4)}(?:employees|workers|staff)))\b${gap(80)}\b(?<v>(?:(?:will|would|are\sto|to|have|has|were|are)\s(?:not\s)?(?:be\s|been\s)?)(?:ended|terminated|discontinued|renewed|extended|prolonged|cancelled|affected))\b`,
      unless: /\b(?:can be|may be terminated by|notice period|party|you|your)\b/i,
      status: 'announced',
      confidence: 0.74,
    },
    {
      id: 'reorganises-itself',
      when: rx`\b(?<v>restructur(?:es?|ed|ing)|re-?organi[sz](?:es?|ed|ing)|rationali[sz](?:es?|ed|ing|ation\sof)|overhaul(?:s|ed|ing)?|downsiz(?:es?|ed|ing)|right-?siz(?:es?|ed|ing)|re-?align(?:s|ed|ing|ment\sof)|(?<=\b(?:will|plan(?:s|ning)?\sto|decided\sto|start(?:s|ed)?\s(?:to\s)?(?:\w+\s)?|investigat\w{1,3}\s)\s?)streamlin(?:e|ing)|(?:re-?structuring|re-?organi[sz]ation)\sof)\s(?:the\s|its\s|our\s|their\s)${clause(6)}(?:operations|organi[sz]ation(?:al\sstructure)?|business(?:es)?|(?:group|corporate|company|management|organi[sz]ational|operating|operational|cost)\s(?:\w{3,12}\s)?structure|activities|workforce|divisions?|units?|administration|functions|production|manufacturing|company|group|sales\s(?:force|organi[sz]ation)|network)\b`,
      unless:
        /\b(?:customers?|clients?|your|help\w*|software|solutions?|enables?|allows?|platform|debts?|loans?|creditors|chapter 11|bankruptcy|data|process(?:es)? for|tool|users?|workflow|acquisition|merger)\b/i,
      confidence: 0.72,
    },
    {
      id: 'hits-so-many',
      when: rx`\b(?<v>affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|concern(?:s|ed|ing)?|appl(?:y|ies|ied)\sto)\s(?:\w{2,14}\s){0,3}?(?:\d[\d,.]{0,6}|dozens\sof|hundreds\sof|thousands\sof|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)\s${clause(3)}(?:jobs|positions|posts|employees|workers|staff|people|persons)\b(?<=\b(?:lay-?offs?|cuts?|redundanc(?:y|ies)|closures?|restructuring|reductions?|reorgani[sz]ation|measures?|activities|actions|consolidations?|changes|negotiations|talks|consultations?|notice|decision|move|plans?|programme?|shutdown|relocation|transfer)\b[^;!?]{0,120})`,
      unless:
        /\b(?:breach|ransomware|attack|data|disease|virus|patients|outbreak|recall|fire|flood|strike|hackers?|outage|leak)\b/i,
      confidence: 0.76,
    },
    {
      id: 'fate-of-jobs',
      when: rx`\b(?:(?:${count}|every\s(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|one\sin\s\w{3,5}|a\s(?:third|quarter|fifth|tenth|half)\sof|half\sof|\d{1,2}\s?%\sof)\s(?:its\s|the\s|all\s|our\s|of\s|full-time\s|[\w-]{3,14}\s){0,3}?(?:jobs?|posts?|roles?|positions?|employees|workers|staff|people|workforce))\b${gap(60)}\b(?<v>(?:(?:will|would|are|is|have|has|were|was|to|could|may|must)\s(?:all\s|also\s|to\s|be\s|been\s|being\s|have\sto\s){0,3}(?:go|gone|affected|leave|left|depart|disappear|vanish|dropped|cut|lost|shed|axed|eliminated|scrapped|slashed|phased\sout|surplus|unfilled|let\sgo|dismissed))(?!\s(?:behind|home|on\sstrike|live|to\s(?:school|work|university)))|(?:are|is|be|become|became)\s(?:no\slonger\s(?:needed|required)|surplus|redundant)|(?:fac(?:es?|ing)|fear(?:s|ing)?|await(?:ing)?)\s(?:the\s(?:axe|sack|chop)|redundancy|dismissal|lay-?offs?|unemployment|job\s(?:losses|cuts)))\b`,
      unless:
        /\b(?:strike|walkout|breach|data|customers?|vacancies|retire\w*|savings? (?:of|have)|accident|injur\w+|killed|fire|evacuat\w*|votes?|people (?:have|had|were|was|are|will|would) (?:left (?:homeless|without)|cut off|killed|lost)|ago|pay cut)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'merges-parts-within',
      when: rx`\b(?<v>merg(?:es?|ed|ing)|re-?group(?:s|ed|ing)?|combin(?:es?|ed|ing)|bundl(?:es?|ed|ing)|fold(?:s|ed|ing)?|re-?organi[sz](?:es?|ed|ing)|split(?:s|ting)?|consolidat(?:es?|ed|ing)|divid(?:es?|ed|ing)|realign(?:s|ed|ing)?|integrat(?:es?|ed|ing)|re-?arrang(?:es?|ed|ing))\s(?:its|our|their|the)\s${clause(6)}(?:divisions?|departments?|business\s(?:areas?|units?|lines?|segments?)|segments|organi[sz]ations?|functions|regions|teams|business\sgroups?)\s${clause(4)}(?:into|under|as\spart\sof|in\sorder\sto|to\s(?:cut|save|reduce|simplify|streamline|improve)|from\s\w+\sto)\b`,
      unless:
        /\b(?:under one roof|customers?|your|help\w*|software|platform|data|acquired|acquisition|market segments|sold|sale|solutions?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'new-structure',
      when: rx`\b(?:announc|introduc|adopt|implement|present|unveil|launch|mov|switch|transition|chang|simplif|flatten|overhaul|revamp|redesign|adjust|get|receiv|creat|establish)(?:s|es|ed|ing|e|y|ies|ied|ten|tens|tened)?\s(?:to\s)?(?:an?\s|its\s|the\s|our\s)?(?<v>(?:(?:new|leaner|revised|simplified|flatter|simpler|modified|more\sefficient)\s)?(?:\w{3,14}\s)?(?:organi[sz]ational|corporate|management|group|operating|operational|divisional|reporting|business)\s(?:structure|model|set-?up|organi[sz]ation))\b`,
      unless:
        /\b(?:business model (?:for|that|is|based)|subscription|customers?|your|help\w*|software|capital structure|price structure|acquisition|merger|licensing|start-?up|franchise|data|(?:launch|creat|establish|introduc|present|unveil|get)\w* (?:an? |the |its )?(?:\w+ )?(?:business|operating) model)\b/i,
      confidence: 0.68,
    },
    {
      id: 'cuts-wage-bill',
      when: rx`\b(?<v>sav(?:es?|ed|ing)|cut(?:s|ting)?|reduc(?:es?|ed|ing|tion\sof|tion\sin)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|shrink(?:s|ing)?)\s${clause(7)}(?:personnel|staff(?:ing)?|labou?r|wage|payroll|salary|employee|headcount)\s(?:costs?|expenses?|bill|spending|expenditure)\b`,
      unless:
        /\b(?:your|customers?|clients?|help\w*|users?|software|solutions?|automation (?:can|will)|robots? (?:can|will))\b/i,
      confidence: 0.74,
    },
    {
      id: 'social-plan',
      when: rx`\b(?<v>social\splan|(?:voluntary\s)?(?:severance|redundancy|exit|departure|early[\s-]retirement)\s(?:packages?|schemes?|terms|programme?s?|offers?|payments?|agreements?)|reconciliation\sof\sinterests|transfer\scompany|(?:partial|early)[\s-]retirement\s(?:offers?|scheme|programme?))\b`,
      unless:
        /\b(?:CEO|chief executive|director|former president|golden|how to|lawyers?|advice|you|your|entitled|ousted|pension plan)\b/i,
      confidence: 0.74,
    },
    {
      id: 'restructuring-goes-on',
      when: rx`\b(?:['’]s|its|our|the)\s(?:\w{3,14}\s)?(?<v>restructuring|reorgani[sz]ation|cost[\s-]cutting|turnaround|efficiency|transformation|savings|downsizing)\s(?:programme?\s|plan\s|process\s|drive\s|measures\s|efforts\s)?(?:enters?|entered|continues?|continued|progress(?:es|ed)|is\s(?:complete|under\s?way|on\strack|progressing|nearing)|has\s(?:begun|started|been\scompleted|cost)|will\s(?:cost|affect|hit|lead|result|involve|continue|be\scompleted)|began|begins|starts|started|involves?|includes?|means|hits)\b`,
      unless:
        /\b(?:transformation (?:started|began|starts|begins) in|centur(?:y|ies)|debt|energy efficiency|fuel|bankruptcy|chapter 11|creditors|customers?|digital transformation|software|your|cost[- ]cutting (?:edge|tool))\b/i,
      confidence: 0.72,
    },
    {
      id: 'unpaid-leave',
      when: rx`\b(?<v>unpaid\sleave|(?:shorter|reduced|four-day|three-day)\s(?:working\s)?(?:weeks?|hours)|reduced\sworking\shours|hiring\s(?:freeze|stop)|(?:freez(?:es?|ing)|froze)\s(?:hiring|recruitment))\b`,
      unless: /\b(?:parental|maternity|benefit|policy|you|your|trial of|pilot of|happier|well-?being)\b/i,
      confidence: 0.7,
    },
    {
      id: 'efficiency-programme',
      when: rx`\b(?<v>(?:efficiency|profitability|turn-?around|cost[\s-]?savings?|cost[\s-](?:cutting|reduction)|adjustment|adaptation|restructuring|consolidation|rationali[sz]ation|streamlining|action|savings|improvement)\s(?:improvement\s|enhancement\s)?(?:program(?:me)?s?|measures|activities|negotiations))\b`,
      unless:
        /\b(?:quality|health|patient|energy|fuel|customers?|clients?|product improvement|your|software|climate|emissions|affirmative|government|federal|country|Greece|central bank|structural adjustment|action program(?:me)? (?:for|against)|solutions?|loan|debt)\b/i,
      confidence: 0.72,
    },
  ],
  examples: {
    yes: [
      ['At Easton, 14 people will be made redundant.', 'announced'],
      ['Northfield Castings will cut 120 jobs at its Easton plant.', 'announced'],
      ['Northfield Castings Announces Restructuring and 8% Workforce Reduction', 'announced'],
      ['Northfield Castings Cuts 40 Jobs', 'announced'],
      ['Northfield Castings has concluded personnel negotiations at Easton.'],
      ['Northfield Castings starts employer-employee negotiations.', 'planned'],
      ['Northfield Castings plans a 5% workforce reduction.', 'planned'],
      ['Northfield Castings is starting temporary lay-offs in May.', 'planned'],
      ['Up to 30 moulders can be laid off.', 'planned'],
      ['The company laid off 45 workers in July.'],
      ['Northfield Castings let go of 30 people last week.'],
      ['Northfield Castings trimmed payroll by 8 percent.'],
      ['The number of office personnel has been reduced by six.'],
      ['About 35 moulders have lost their jobs.'],
      ['All members of the night crew lose their jobs.'],
      ['Some 60 jobs are at risk at our Easton works.'],
      ['Nearly a tenth of our staff are affected by the changes.'],
      ['The plan may cost 200 jobs at Northfield Castings.', 'hypothetical'],
      ['The company filed a WARN notice covering 112 employees.'],
      ['Northfield Castings Reports Loss, 10% Staff Cut'],
      ['As part of the reorganization two departments became one.'],
      ['Northfield Castings is restructuring its sales organisation.', 'announced'],
      ['The foundry division was reorganised last spring.'],
      ['Northfield Castings is flattening its hierarchy.', 'announced'],
      ['We are saying goodbye to 64 of our colleagues.', 'announced'],
      ['The number of employees fell to 380.'],
      ['Northfield Castings to Restructure', 'planned'],
      ['The reduction amounts to roughly 60 positions.', 'announced'],
      ["The cuts represent 4 percent of the company's staff.", 'announced'],
      ['Northfield Castings terminated the employment contracts of nine people.'],
      ['We have no plans to lay off anyone.', 'negated'],
      ['Harlow Pumps cut 300 jobs last month.', 'happened', 'other'],
      ['Foundry to close with the loss of 90 jobs', 'announced'],
      ['Northfield Castings to axe one in five jobs', 'announced'],
      ['Northfield Castings will lose a third of its workforce.', 'announced'],
      ['Consultation with the unions begins on Monday.', 'planned'],
      ['No jobs are at risk.', 'negated'],
      ['Northfield Castings said that 40 people had been let go on Tuesday.'],
      ['Northfield Castings has begun a consultation affecting 90 roles.', 'planned'],
      ['Some 48 moulders were paid off.'],
      ['Northfield Castings will start employee negotiations on Monday.', 'planned'],
      ['The talks concern 120 salaried employees.', 'planned'],
      ['The number of reductions of clerical workers is 14.'],
      ['The contracts of the moulding workers will be ended in March.', 'announced'],
      ['Northfield Castings will reorganise its operations in Tartu.', 'announced'],
      ['The notice of reductions applied to 23 people.'],
      ['Northfield Castings informed staff that 85 roles are no longer needed.'],
      ['Hundreds of workers face the axe at Northfield Castings.'],
      ['Northfield Castings is regrouping its five divisions into three segments to cut costs.', 'announced'],
      ['Northfield Castings announces new organisational structure', 'announced'],
      ['Northfield Castings shrinks workforce'],
      ['Northfield Castings wants to save €50 million a year in personnel costs.', 'planned'],
      ["Northfield's restructuring enters second phase"],
      ['Management and the works council have agreed on a social plan.'],
      ['Staff were told of redundancies at Northfield Castings.'],
      ['Northfield Castings asks workers to take unpaid leave', 'announced'],
      ['Northfield Castings has launched a profitability programme at its Tartu foundry.'],
      ['The consolidation will impact some 25 positions.', 'announced'],
    ],
    no: [
      'The transformation began in the last century with better sand.',
      'We paid back what we had claimed for furloughed staff.',
      'A third of the firms with over 1,000 employees were affected by ransomware.',
      'The urban reorganization of the harbour took a decade.',
      'Our cutting-edge furnaces reduce waste.',
      'The system has redundant power supplies.',
      'Sign up for job alerts.',
      'Reduce your employees’ workload with better fixtures.',
      'Under the WARN Act, employers must give 60 days notice of layoffs.',
      'The fixture cuts the time between two jobs.',
      'Let your people go home on time.',
      'How to cope after being laid off.',
      'Make old paint redundant with our coating.',
      'The sale lets the company streamline its corporate structure.',
      'Many people have lost their jobs in the last year.',
      'The public consultation runs until May.',
      'Our software restructures your data.',
      'The outage affected 40 people.',
      'The users face the cuts in the power supply.',
      'We present a new business model for start-ups.',
      'The former director received a severance payment; advice for you.',
      'Our parental policy offers unpaid leave.',
      'The energy efficiency programme saves fuel.',
    ],
  },
}
