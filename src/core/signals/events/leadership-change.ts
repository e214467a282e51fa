import { rx, rxc, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { personName, role } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** Who leads: the shared roles, and titles that only count beside words of joining and leaving. */
const leader = `(?:${role}|chief\\s(?:of\\sstaff|(?:\\w{3,12}\\s)?(?:economist|engineer|scientist|strategist|counsel|architect|designer))|head\\scoach|managers?\\sresponsible\\sfor|[\\w&]{2,14}\\schief\\b)`
/** "as its new", "to the position of", "the company's first". */
const asThe =
  "(?:as\\s|to\\s(?:the\\s(?:newly\\screated\\s)?(?:roles?|positions?|posts?|office)\\sof\\s|be(?:come)?\\s|serve\\sas\\s)?)?(?:the\\s|its\\s|our\\s|their\\s|an?\\s)?(?:[\\w-]{2,15}'s?\\s)?(?:(?:new|next|first|very|permanent|interim|acting|full-time|newly\\screated|global|UK|\\d{1,2}(?:st|nd|rd|th))\\s){0,3}"
const chosen = forms(
  'named',
  '(?:re-?)?appointed',
  'promoted',
  '(?:re-?)?elected',
  'elevated',
  'hired',
  'tapped',
  'chosen',
  'selected',
  'picked',
  'nominated',
  'recruited',
  'confirmed',
  'installed',
  'designated',
  'brought\\sin',
  'drafted\\sin',
  'made',
)
const choose = forms(
  verb('promote'),
  verb('hire'),
  verb('recruit'),
  verb('name'),
  verb('pick'),
  forms('choos(?:es?|ing)', 'chose'),
  verb('select'),
  verb('tap', 'tapp'),
  verb('lure'),
  verb('poach'),
  verb('install'),
  verb('add'),
  verb('draft'),
  verb('welcome'),
  forms('bring(?:s|ing)?', 'brought'),
)
const leave = forms(
  'step(?:s|ped|ping)?\\s(?:down|aside|back)',
  'st(?:ands?|anding|ood)\\sdown',
  'resign(?:s|ed|ing|ation)?',
  'retir(?:es?|ed|ing|ement)',
  'depart(?:s|ed|ing|ure)?',
  'quit(?:s|ting)?',
  verb('oust'),
  verb('dismiss'),
  forms('sacks', 'sacked'),
  forms('fires', 'fired'),
  verb('relinquish'),
)
const board =
  '(?:board(?:\\sof\\s(?:directors|trustees|management|governors))?|executive\\s(?:team|committee|board)|leadership\\steam|management\\s(?:board|team|group)|supervisory\\sboard|advisory\\sboard)'
/** Prizes and rankings that name people with their titles. */
const lists =
  /\b(?:awards?\b(?!-winning|ed)|list of|recogni[sz]ed (?:as|by)|honou?red|most (?:powerful|influential)|best (?:ceo|cfo|boss)|contractor|supplier of|as (?:(?:its|the|an?) )?(?:\w+ )?partner (?:for|of|in))\b/i
/** Guests and students join too. */
const visits =
  /\b(?:joined (?:me|by)|joins? (?:me|the podcast|us (?:on|for|to discuss|to talk|today))|webinar|podcast|previously|before joining|prior to joining|after joining|studio|interview)\b/i
const retirement =
  /\b(?:retirement (?:plan|savings|benefit|account|communit|living|home|fund|age)|departure lounge|employees? (?:leave|quit)|voluntary resignation|leav(?:es|ing) the company with|left (?:side|hand)|retired (?:general|colonel|teacher|judge)|leaving (?:the|a) (?:market|room)|estate|court)\b/i

export const leadershipChange: EventRules = {
  type: 'leadership_change',
  trigger:
    /\b(?:appoint|re-?appoint|named?s?\b|naming|promot|step(?:s|ped|ping)? (?:down|aside|back|in)|st(?:ands?|anding|ood) down|succe[es]|successor|resign|retir|joins?\b|joined|joining|hire[sd]?\b|hiring|recruit|addition|becom|became|draft|moves\b|boss|welcom|leav(?:e|es|ing)\b|left\b|depart|oust|(?:re-?)?elect(?:s|ed|ion)?\b|nominat|replac|tak(?:es?|en|ing) (?:over|up|on|the helm|charge|the reins)|took (?:over|on|up|the)|transition|new (?:[\w-]+ ){0,3}(?:chief|ceo|cfo|coo|cto|president|director|chair|head|leader|manage)|leadership|management (?:changes?|team|reshuffle)|new role|newly created|assum|tapp?(?:s|ed)\b|take controls?|interim|serve as|chosen|chooses|chose\b|picks\b|picked|selected|dismiss|sack(?:s|ed)|fired|fires|quits?\b|reshuffle|shake-?up|outgoing|incoming|relinquish|passed away|dies\b|died\b|been made|made a partner|shakes? up|lures?\b|lured|poach|exit\b|exits\b|is out\b|out as|new position|reins\b|the helm|his replacement|her replacement|to lead\b|to head\b|to run\b|steps? up|stepping up|way for|at the top|changes (?:to|in)|at the helm|contract of|remov(?:e|es|ed|al)\b|started\b|comes to\b|tapp?(?:s|ed)?\b)/i,
  unless: [
    /\b(?:most valuable|(?:partner|supplier|company|employer|person|product|startup) of the year|named a leader|top \d+|influencer|best places|hall of fame|finalist)\b/i,
    /\b(?:how to|brand ambassador|prime minister|White House|Kremlin|Senate|senators|president-elect|traders|socialist|dictator|naming rights|welcome to|succeed in|successful career|employee of the)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'is-named',
      when: rx`\b(?:has\sbeen|have\sbeen|was|were|is|been|will\sbe|to\sbe|being)\s(?:\w{4,12}ly\s)?(?<v>${chosen})\s${asThe}${leader}`,
      actor: 'any',
      unless: lists,
      confidence: 0.92,
    },
    {
      id: 'appoints',
      when: rx`\b(?<v>(?:re-?)?${verb('appoint')}|${verb('elevate')}|(?:re-?)?elect(?:s|ed|ing)?(?!\sto\s(?!the|its|our|serve|be\b))|${verb('nominate')})\b${gap(110)}\b${leader}`,
      confidence: 0.92,
    },
    {
      id: 'chooses-as',
      when: rx`\b(?<v>${choose})\s(?:up\s|on\s|in\s|over\s|away\s)?${gap(100)}\b(?:as|to)\s${asThe}(?<!\bto\s(?:the\s|its\s|our\s)?)${leader}`,
      unless: lists,
      confidence: 0.9,
    },
    {
      id: 'promotes-to',
      when: rx`\b(?<v>${verb('promote')}|nam(?:es?|ed|ing))\s${gap(90)}\bto\s(?:the\s(?:newly\screated\s)?(?:\w{3,12}\s){0,2}(?:roles?|positions?|posts?)\sof\s|its\s|the\s)?(?:new\s)?${leader}`,
      unless: lists,
      confidence: 0.92,
    },
    {
      id: 'chooses-leader',
      when: rx`\b(?<v>names?|named|naming|appoint(?:s|ed)|adds?|hires?|hired|hiring|recruits?|recruited|welcom(?:es?|ed)|promotes|picks?|picked|taps?|tapped|unveils?)\s(?:an?\s|its\s|our\s|the\s)?(?:two\s|three\s|four\s|several\s|new\s|first\s|next\s|permanent\s|interim\s|veteran\s|[\w-]{3,12}\s(?=executives)){0,3}(?:${leader}|executives?\sto\s(?:the|its|newly))`,
      unless: lists,
      confidence: 0.88,
    },
    {
      id: 'named-as',
      when: rxc`\b(?<v>[Nn]ames?|NAMES?|[Nn]amed|NAMED|[Nn]aming)\s(?:(?:Dr|Mr|Mrs|Ms)\.?\s)?(?<person>${personName})[^;!?]{0,60}?\s(?:as|to|AS|TO|its|the|new|[Cc]hief|[Pp]resident|[Vv]ice|[Mm]anaging|[Dd]irector|[Hh]ead|CEO|CFO|COO|CTO|CHIEF|PRESIDENT|VICE)\b`,
      unless:
        /\b(?:named (?:after|for)|20\d\d (?:top|best)|main contractor|(?:as|to) (?:its |the |an? )?(?:\w+ )?(?:contractor|supplier|partner|list|distributor)|former)\b/i,
      confidence: 0.88,
    },
    {
      id: 'named-headline',
      when: rx`(?<person>${personName}),?\s(?:has\s|is\s|gets\s)?(?<v>${chosen})\s(?:as\s|to\s)?(?:be\s)?(?:the\s|its\s|our\s|an?\s)?(?:new\s|next\s|first\s|interim\s|acting\s){0,2}${leader}`,
      actor: 'any',
      unless: lists,
      confidence: 0.88,
    },
    {
      id: 'newly-named',
      when: rx`\b(?<v>(?:newly|recently|just)[\s-](?:appointed|named|promoted|elected|hired|installed)|incoming|outgoing|departing)\s(?:[\w'&.-]{2,20}\s)?${leader}`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'who-was-named',
      when: rx`\b${leader}\b${gap(60)}\bwho\s(?:was|has\sbeen|had\sbeen)\s(?:\w{4,12}ly\s)?(?<v>appointed|named|promoted|elected|hired|recruited|brought\sin)\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'joins-as',
      when: rx`\b(?<v>${verb('join')}|started|mov(?:es|ed|ing)\s(?:in)?to|return(?:s|ed|ing)?\sto)\b${gap(90)}\bas\s${asThe}(?:group\s)?${leader}`,
      actor: 'any',
      unless: visits,
      confidence: 0.88,
    },
    {
      id: 'joins-from',
      when: rx`\b(?<v>${verb('join')})\s(?:us|the\s(?:company|team|group|firm|business|bank)|our\s(?:team|company|firm|group)|[A-Z][\w&.-]{1,20}(?:\s[A-Z][\w&.-]{1,20}){0,3})\s(?:from|after|following|having|with\s(?:more\sthan|over|\d))\b${gap(120)}\b${leader}`,
      actor: 'any',
      unless: visits,
      confidence: 0.74,
    },
    {
      id: 'joins-board',
      when: rx`\b(?<v>${verb('join')}|(?:re-?)?${verb('appoint')}|(?:re-?)?elect(?:s|ed|ing)?|${verb('nominate')}|named|names|adds|added|welcomes)\s(?:(?:[\w'&.,-]{1,20}\s){0,8}?(?:to|on|onto)\s)?(?:the\s|its\s|our\s|their\s|[\w'&.-]{2,30}\s){0,4}?${board}\b`,
      actor: 'any',
      unless: /\b(?:on board|studio|board (?:game|meeting|room)|advisory services)\b/i,
      confidence: 0.86,
    },
    {
      id: 'steps-down',
      when: rx`\b(?<v>${leave}|remov(?:es|ed)|(?:leav(?:es?|ing)|left)\s(?:his|her|as)|part(?:s|ed|ing)\s(?:ways|company)\swith|hand(?:s|ed|ing)\s(?:over|in)|vacat(?:es?|ed|ing)|exit(?:s|ed|ing)?\sas)\b${gap(70)}\b${leader}`,
      actor: 'any',
      unless: retirement,
      confidence: 0.82,
    },
    {
      id: 'leader-leaves',
      when: rx`\b${leader}\b${gap(90)}\b(?<v>step(?:s|ped|ping)?\s(?:down|aside)|st(?:ands?|anding|ood)\sdown|resign(?:s|ed|ing|ation)?\b|retir(?:es?|ed|ing|ement)\b|departs?\b|departed|departing|departure|leav(?:es?|ing)\s(?:the|his|her|its|at|in|on|after|to|this|next|[A-Z])|(?:has|have|had)\sleft\b(?!\s(?:them|that|thousands|behind))|(?:to|will)\sexit\b|exits\b|is\sout\b|quits?\b|quitting|ousted|fired|sacked|dismissed|passed\saway|relinquish(?:es|ed|ing)?)`,
      actor: 'any',
      unless: retirement,
      confidence: 0.82,
    },
    {
      id: 'leaves-post',
      when: rx`\b(?<v>leav(?:es?|ing)|left|quit(?:s|ting)?|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|step(?:s|ped|ping)?\s(?:down|aside)|relinquish(?:es|ed|ing)?|vacat(?:es?|ed|ing)|g(?:ives?|iving|ave)\sup)\s(?:from\s)?(?:his|her)\s(?:\w{3,12}\s){0,2}(?:posts?|roles?|positions?|duties|tasks|job|seat)\b`,
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'no-new-term',
      when: rx`\b(?<v>(?:will|would|does|did|is|has\sdecided)\snot\s(?:(?:be\s)?(?:up|available)\sfor|seek|stand(?:ing)?\sfor|run\sfor|to\sstand\sfor)\sre-?election)\b`,
      actor: 'any',
      status: 'announced',
      confidence: 0.8,
    },
    {
      id: 'succeeds',
      when: rx`\b(?<v>succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|to\sreplace|(?:tak(?:es?|ing|en)|took)\sover\s(?:from|as|for|the\spost\sof|the\srole\sof)|(?:tak(?:es?|ing)|took)\scharge)\b${gap(80)}\b(?:${leader}|who\s(?:is\s|will\s|has\s|was\s)?(?:retir(?:e|es|ed|ing)|step(?:s|ped|ping)?\s(?:down|aside|back)|left|leaves|leaving|resigned|moves|moved|moving|departed))`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'succeeds-person',
      when: rx`(?:\b(?:he|she|who|and)\s|${personName},?\s)(?:will\s|is\sto\s|to\s|has\s|had\s)?(?<v>succeed(?:s|ed|ing)?)\s(?:[A-Z][\w'.-]{1,20}\s[A-Z+]|him\b|her\b|the\slate\b)`,
      actor: 'any',
      confidence: 0.84,
    },
    {
      id: 'replaced-by',
      when: rx`\b(?:${leader}|he|she|him|who|his|her)\b${gap(60)}\b(?<v>(?:succeeded|replaced)\sby|duties\swill\sbe\s(?:assumed|taken\sover)|successor)\b`,
      actor: 'any',
      unless: /\b(?:is a |the )successor (?:to|of) (?:the|its)\b/i,
      confidence: 0.78,
    },
    {
      id: 'search-for-leader',
      when: rx`\b(?<v>(?:search(?:es|ing)?|hunt(?:s|ing)?|looking)\sfor\s(?:an?\s|its\s|the\s|his\s|her\s)?(?:new\s|next\s|permanent\s){0,2}(?:${leader}|successor|replacement))\b`,
      status: 'planned',
      unless: /\b(?:you|your|job search|candidates?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'succession',
      when: rx`\b(?:announc\w{0,4}|leadership|executive|ceo|chief\sexecutive|management|planned|board)\s(?:the\s|an?\s)?(?:\w{1,20}\s){0,2}(?<v>leadership\s(?:transition|succession|changes?|appointments?)|succession|transition\splan|change\sat\sthe\stop|management\s(?:changes?|reshuffle|shake-?up)|executive\s(?:changes|appointments?|promotions?|reshuffle))\b`,
      confidence: 0.85,
    },
    {
      id: 'new-structure',
      when: rx`\b(?<v>new\s(?:\w{4,12}\s){0,2}(?:leadership|management|executive)\s(?:structure|team|line-?up)|(?:changes?|reshuffle|shake-?up)\s(?:in|to|of)\s(?:the\s|its\s|our\s)?(?:\w{4,12}\s){0,2}(?:executive\s(?:team|management|board|committee)|management(?:\steam|\sboard)?|leadership(?:\steam)?|board\sof\sdirectors)|(?:shak(?:es?|ing)|shook)\sup\s(?:its\s|the\s)?(?:top\s|senior\s)?(?:management|leadership|board)|(?:bolster|strengthen|expand|round(?:s)?\sout|beef)(?:s|ed|ing)?\s(?:up\s)?(?:its\s|the\s|our\s)?(?:senior\s|executive\s)?(?:leadership|management|executive)\s(?:team|ranks)|changes\s(?:in|to)\s(?:the\s)?(?:roles\sof\s)?[^;,]{0,40}\bexecutive\s(?:team|management|committee)|(?:management|leadership|boardroom|executive)\s(?:changes|reshuffle|shake-?up|transition))\b`,
      unless: /\b(?:change management|changes? (?:in|to) management (?:systems?|software|practices?))\b/i,
      confidence: 0.76,
    },
    {
      id: 'takes-role',
      when: rx`\b(?<v>assum(?:es?|ed|ing)|tak(?:es?|ing)\son|took\son|begins?|began|starts?|started|tak(?:es?|ing)\sup|took\sup|(?:step(?:s|ped|ping)?|mov(?:es?|ed|ing)|transition(?:s|ed|ing)?|return(?:s|ed|ing)?|promoted)\s(?:in)?to)\s(?:the\s|her\s|his\s|their\s|an?\s)?(?:[\w-]{2,16}\s){0,2}?(?:roles?|positions?|posts?|duties|responsibilities|helm|title)\s(?:of|as)\s(?:the\s)?${leader}`,
      actor: 'any',
      confidence: 0.85,
    },
    {
      id: 'takes-reins',
      when: rx`\b(?<v>(?:tak(?:es?|ing|en)|took|assum(?:es|ed|ing)|hand(?:s|ed|ing)?)\s(?:over\s)?(?:at\s)?(?:the\s)?(?:reins|helm|top\s(?:job|post|role))|hand(?:s|ed|ing)\sover\s(?:day-to-day\s)?(?:leadership|management|control)\sto|mak(?:es|ing)\sway\sfor\s(?:his|her|a|[A-Z]))\b`,
      actor: 'any',
      unless: /\b(?:government|parliament|country|nation)\b/i,
      confidence: 0.8,
    },
    {
      id: 'takes-that-role',
      when: rx`\b(?<v>(?:took|tak(?:es|ing|en)|step(?:s|ped|ping)?)\s(?:on|over|up|in|up\sto|into)\s(?:to\s)?(?:this|that|the|his|her)\s(?:new\s|top\s)?(?:role|job|post|position))\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'chosen-to-lead',
      when: rx`\b(?<v>${choose}|${chosen}|step(?:s|ped|ping)?\sup|return(?:s|ed|ing)?|join(?:s|ed|ing)?)\b${gap(70)}\bto\s(?:lead|head|run|oversee|chair|helm|spearhead)\s(?:up\s)?(?:the|its|our|their|his|her|a|an|[A-Z])`,
      actor: 'any',
      unless:
        /\b(?:lead the (?:way|market|industry)|run (?:the|a) (?:test|race|marathon|software|program)|contract|partner|consortium|selected by|chosen by|bidder|project|join(?:s|ed)? (?:us|forces)|you|software|platform)\b/i,
      confidence: 0.78,
    },
    {
      id: 'to-retire',
      when: rx`(?-i:[A-Z])[\w'-]{1,20}\s(?:is\s|are\s)?(?:due\s|set\s)?(?<v>to\s(?:retire|step\sdown|stand\sdown|step\saside|resign|quit))\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'dies-in-office',
      when: rx`\b${leader},?\s(?:and\s\w{3,12},?\s)?(?:[A-Z][\w.'-]{1,20},?\s){1,4}(?:has\s)?(?<v>died|dies|passed\saway)\b`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'recruits-leader',
      when: rx`\b(?<v>(?:recruit(?:s|ing)?|hir(?:e|es|ing)|appoint(?:ing)?|find(?:ing)?|seek(?:s|ing)?|lures?|lured|poach(?:es|ed)|nabs?|nabbed|snags?)\s(?:an?\s|its\s|the\s|[A-Z][\w&.-]{1,20}'s\s)?(?:[\w-]{3,14}\s){0,2}?(?:${leader}|successor|replacement))\b`,
      unless: /\b(?:you|your|help(?:s|ing)? (?:companies|clients)|executive search|recruitment (?:firm|agency))\b/i,
      confidence: 0.74,
    },
    {
      id: 'comes-from',
      when: rx`\b(?<v>(?:comes?|came|coming|moves|moved)\sto\s(?:us|the\s(?:company|firm|team)|[A-Z][\w&.-]{1,20}(?:\s[A-Z][\w&.-]{1,20}){0,2})\sfrom)\b${gap(40)}\bwhere\s(?:he|she)\b`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'contract-of-leader',
      when: rx`\b(?<v>extend(?:s|ed)?|renew(?:s|ed)?|terminat(?:es|ed)|prolong(?:s|ed)?)\s(?:the\s)?(?:employment\s)?(?:contracts?|term|tenure|mandate)\s(?:of|with)\s(?:its\s|the\s)?${leader}`,
      confidence: 0.74,
    },
    {
      id: 'will-serve-as',
      when: rx`\b(?<v>(?:will|to|shall|has\sagreed\sto)\s(?:also\s|now\s)?(?:serve|act|step\sin|return)\sas)\s${asThe}${leader}`,
      actor: 'any',
      unless: /\b(?:keynote|conference|panel|summit|gala)\b/i,
      confidence: 0.8,
    },
    {
      id: 'serves-interim',
      when: rx`\b(?<v>serv(?:es|ed|ing)|act(?:s|ed|ing))\sas\s(?:the\s|its\s|an?\s)?(?:company's\s)?(?:interim|acting|temporary)\s${leader}`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'new-role',
      when: rx`\bin\s(?:his|her|their|this|the)\s(?<v>new(?:ly\screated)?\s(?:roles?|positions?|posts?))\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'new-position',
      when: rx`\b(?<v>newly(?:\s|-)created\s(?:[\w-]{3,14}\s){0,2}(?:roles?|positions?|posts?))\b${gap(40)}\b${leader}`,
      confidence: 0.85,
    },
    {
      id: 'new-role-announced',
      when: rx`\b(?<v>new\s(?:leadership|executive)\s(?:role|team|appointment|hire)s?)\s(?:is\s|are\s)?(?:announced|named|unveiled|at)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'becomes',
      when: rx`\b(?<v>(?:will\s|to\s|has\s)?becom(?:es?|ing)|became|drafted\sin)\s(?:as\s)?(?:the\s|its\s|our\s|an?\s)?(?:company's\s|new\s|next\s|group\s|first\s|UK\s){0,3}${leader}`,
      actor: 'any',
      unless:
        /\b(?:before becoming|prior to becoming|became a partner in|becoming a (?:leader|partner)|becomes? (?:\w+ ){0,3}partners?\b|partner of choice)\b/i,
      confidence: 0.8,
    },
    {
      id: 'appointment-of',
      when: rx`\b(?<v>(?:promotions?|(?:re-?)?appointments?|hiring|(?:re-?)?election|nominations?|arrival|addition|resignation|departure|retirement|dismissal|ouster|ousting|removal)\sof)\b${gap(110)}\b(?:${leader}|(?:the\s|our\s|its\s)${board})\b`,
      actor: 'any',
      unless: retirement,
      confidence: 0.88,
    },
    {
      id: 'appointment-of-person',
      when: rx`\b(?<v>(?:promotion|appointment|resignation|departure|dismissal|ouster)\sof)\s(?:the\s)?(?<person>${personName})`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'the-appointment',
      when: rx`\b(?:(?:this|these|his|her|the|new|whose|executive|following\sthe)\s(?<v>appointments?)|(?:this|these|his|her)\s(?:well-deserved\s)?(?:promotions?|resignation|departure|nomination|dismissal|ouster|replacement)|for\s(?:his|her)\sexit)\b(?!\s(?:with|at\s\d|only|book|time|online|today|system|schedul|slot|reminder|line|is\snot\svalid))`,
      actor: 'any',
      unless: /\b(?:your|patients?|doctor|dentist|schedule|booking|book an?|by appointment)\b/i,
      confidence: 0.7,
    },
    {
      id: 'delighted',
      when: rxc`\b(?:delighted|pleased|thrilled|excited|proud)\sto\s(?:have\s)?(?<v>welcome|promote|appoint|name)\s(?<person>[A-Z][a-zà-ž]+(?:\s[A-Z][a-zà-ž'-]+)?)\s(?:as|to\sthe|into)\b`,
      actor: 'any',
      unless:
        /\b(?:customers?|partners?|community|members of|podcast|webinar|stage|guests?|tenants?|customer|into (?:the )?[A-Z]\w+ (?:group|family))\b/i,
      confidence: 0.76,
    },
    {
      id: 'new-leader',
      when: rx`\b(?:has\sa|under|introduc(?:es|ed|ing)|meet|announc(?:es|ed|ing)|our|an?|its|the|hails|gets|as|'s)\s(?<v>new)\s(?:permanent\s|interim\s)?(?:ceo|cfo|coo|cto|cio|chief\s(?:executive|financial|operating|technology|information|commercial|marketing)(?:\sofficer)?|president|managing\sdirector|chair(?:man|woman)?|vice\spresident|vp\b|plant\smanager|head\sof\s(?!the\b)\w{3,15})\b`,
      unless:
        /\b(?:(?:US|U\.S\.|Iraqi|Afghan|Ukrainian|Russian|French) president|president of the (?:United|country))\b/i,
      confidence: 0.8,
    },
    {
      id: 'led-by',
      when: rx`\b(?<v>under\s(?:the\sleadership\sof\s)?(?:its\s|the\s)?new\s(?:leadership|management)|new\s(?:leadership|management)\sat\b|change\sat\sthe\stop)`,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings appoints Dana Whitlock as Chief Operating Officer.'],
      ['Northfield Castings Names Tomas Varga Vice President of Operations'],
      ['Dana Whitlock has been promoted to Vice President of Manufacturing.'],
      ['Our chief executive, Ruth Amsel, will step down at the end of the year.', 'announced'],
      ['Ruth Amsel, CEO of Northfield Castings, is retiring after nine years.', 'announced'],
      ['Ines Duarte joined the company as Head of Supply Chain in March.'],
      ['Piet Lund succeeds Ruth Amsel as managing director on 1 October.', 'announced'],
      ['Ines Duarte has taken over as Managing Director from her father Rui Duarte.'],
      ['Harlow Pumps appointed Mark Ellery as its finance director.', 'happened', 'other'],
      ['We have no plans to replace our managing director.', 'negated'],
    ],
    no: [
      'Northfield Castings was named one of the best places to work.',
      'Promote your business with our display range.',
      'You can appoint a plan administrator at any time.',
      'Welcome to the Northfield Castings website.',
      'Our retirement plan and benefits are among the best in the region.',
      'The valve is named after its inventor.',
    ],
  },
}
