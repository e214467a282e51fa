import { rx, gap } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, facility, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** To end the use of a site. */
const close = forms(
  'clos(?:e|es|ed|ing)(?:\\sdown)?',
  'shut(?:s|ting)?(?:\\sdown)?',
  verb('shutter'),
  'winds?\\sdown',
  'winding\\sdown',
  'wound\\sdown',
  verb('mothball'),
  verb('idle'),
  verb('vacate'),
  'phas(?:e|es|ed|ing)\\sout',
  verb('decommission'),
)
const closed =
  '(?:closed?|shut(?:tered)?(?:\\sdown)?|wound\\sdown|mothballed|idled|vacated|decommissioned|axed|abandoned|discontinued|liquidated|phased\\sout)'
const closure = '(?:closures?|closings?|shut-?downs?|wind-?down|winding[\\s-]down|idling|decommissioning)'
/** What may be closed besides a site: a part of one. */
const part = `(?:${facility}|(?:production|business|manufacturing|paper|pulp|assembly|packing|dairy|foundry|\\w{4,14}ing)\\s(?:units?|lines?|machines?)|lines\\sat|paper\\smachines?|production|operations|reactors?|furnaces?|dairy|abattoir|slaughterhouse)`

const worksite = `(?:${facility}|cannery|canneries|tannery|cidery|quarry|quarries|colliery|pit|shipyard|boatyard|hatchery|abattoir|laundry|steelworks|potter(?:y|ies)|kitchens?)`
/** Whose sites, which of them and how many. */
const which = `(?:(?:its|our|the|an?|their|all|both|two|three|four|five|six|seven|eight|nine|ten|some|several|most|many|nearly|almost|about|around|roughly|over|half|third|quarter|of|one|remaining|underperforming|loss-making|unprofitable|another|additional|further|more|up\\sto|more\\sthan|as\\smany\\sas|at\\sleast|number|handful|dozens?|per\\s?cent|to|company's|(?-i:[A-Z])[\\w&.-]{1,20}['’]s|\\d[\\d,.]*%?)\\s){1,6}`
/** Words before a site that open no phrase of their own. */
const kind =
  '(?:(?!(?:of|for|from|with|at|in|on|to|and|as|into|plans?|use|bid|search|projects?|proposals?|ideas?)\\s)[^\\s;:!?]{1,25}\\s){0,5}?'
/** Weather, hours, holidays: what opens again. */
const shortly =
  /\b(?:storms?|snow|flood\w*|hurricanes?|weather|temporar\w+|holidays?|weekends?|christmas|easter|early|at (?:noon|\d)|a\.?m|p\.?m|for (?:the )?(?:day|night|season|winter|repairs|lunch)|higher|lower|at \$|deal|round|transaction|acquisition|sale|loan|gap|covid\S*|pandemic|lockdown|website|systems?|server|strike|rally|protests?|walkout|evening|every|daily)\b/i
export const facilityClosure: EventRules = {
  type: 'facility_closure',
  unless: [
    // what might befall anybody; opening hours; a button
    /\b(?:can|fires?|floods?|storms?|strikes?) (?:\w+ )?(?:close|shut)\b(?! its)|\bclos(?:e|es|ed|ing) (?:early |again )?(?:at (?:\d|noon|lunch)|early\b(?! (?:next|this|in)\b)|over (?:the )?(?:Christmas|Easter|bank holiday|festive)|for (?:Christmas|lunch|the day|Easter)|on (?:Christmas|Easter|Good Friday|Boxing))|^clos(?:e|ing) (?:a|an|your|this)\b/i,
    // systems that are switched off
    /\bshut(?:s|ting)? down (?:\S+ ){0,6}?(?:portals?|APIs?|servers?|networks?|(?:computer |IT )?systems?|websites?|computers?|accounts?|e-?mail|returns)\b|\bdue to an? (?:\w+ )?(?:infection|virus|attack)\b/i,
    /\b(?:close(?:ly|st|r)\s(?:to|with|by)|close\s(?:to|by[.,]|with\s(?:our|its|the\s(?!loss))|relationship|contact\b(?!-)|cooperation|collaboration|proximity|friends)|clos(?:e|es|ed|ing) (?:on )?(?:the |its |an? |this |our )?(?:(?!(?:branches|stores|plants?|sites?|offices?|factor\w+|shops|restaurants|locations|after|following)\b)\S+ ){0,4}(?:deals?|transactions?|round|acquisition|sale|purchase|merger|offering|financing|refinanc\w+|funding|loans?\b(?! office)|investment|gap|loop|bell|books?|meeting|case)|clos(?:e|es|ed|ing) (?:out )?(?:the|its|our) (?:\w+ )?(?:year|quarter)\b|clos(?:ed|ing) (?:at \$?\d|price|on \$)|closed[- ](?:loop|circuit|end|door)|clos(?:es?|ed|ing) (?:on |out )?(?:an? |over |more than |about |nearly |its ){0,3}[$€£]\d|closing of (?:\w+ )?(?:deals|loans)|closing (?:date|conditions?|remarks|price|of the (?:transaction|deal|acquisition|offering|sale))|closed (?:higher|lower|up|down \d|for (?:the )?(?:public )?holidays?|on (?:sundays?|mondays?|christmas|holidays))|shutter speed|shut-?off valve|office closures? (?:on|for)|holiday closures?|road closures?|lane closures?|school closures?|shut down (?:its |the |their |our )?(?:computer|network|website|server|online|internet|it )\w*|warn act|employers must|government shutdown|market closes?|(?:bottle|cap|wound) closures?)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'stays-open',
      when: rx`\b${facility}\s(?:would|will|to|is\sto|are\sto)\s(?<v>(?:remain|stay)\sopen)\b`,
      unless: /\b(?:until|from|hours|during|holidays?|daily|a\.?m|p\.?m|o'clock)\b/i,
      status: 'negated',
      confidence: 0.74,
    },
    {
      id: 'planned-closure',
      when: rx`\b(?<v>planned|anticipated|proposed|upcoming|impending|expected|scheduled|pending)\s(?:\w{3,14}\s)?${closure}\sof\s${words(6)}${part}\b`,
      status: 'planned',
      confidence: 0.84,
    },
    {
      id: 'closes',
      when: rx`\b(?<v>${close})\s(?:down\s)?${which}${words(6)}${part}\b`,
      unless:
        /\b(?:closing (?:in|on) the|hurricane|storm|weather|repairs|opec\S*|(?:ceremony|concert|event|show) clos)\b/i,
      confidence: 0.87,
    },
    {
      id: 'closes-headline',
      when: rx`\b(?:to\s(?<v>close|axe|wind\sdown|abandon|vacate|permanently\sclose|shut|shutter|mothball|idle)|(?<=,\s)shut|closes|closing|shuts|shutting|shutters|shuttering|idles|idling|mothballs|mothballing|axes|axing|winds\sdown|winding\sdown)\s(?:down\s)?(?:[\w'’&.,-]{1,18}\s){0,6}?${facility}\b`,
      unless:
        /\b(?:axe \d[\d,]* (?:\w+ )?(?:jobs|roles|posts|positions|staff|workers)|closes (?:early|at|on)|market)\b/i,
      status: 'announced',
      confidence: 0.82,
    },
    {
      id: 'announces-closure',
      when: rx`\b(?:announc(?:es?|ed|ing)|includ(?:es?|ed|ing)|call(?:s|ed)?\sfor|plans?(?:\sfor)?|propos(?:es|ed|ing))\b${gap(70)}\b(?<v>${closure})\b(?=\sof\s${words(6)}${part}|(?<=\b(?:plant|factory|store|site|mill|branch|office|foundry)\s\w{5,9})(?:[,.;]|$))`,
      unless: /\b(?:of (?:trading|the (?:event|exhibition|conference|offer|books))|road|street|lane)\b/i,
      status: 'announced',
      confidence: 0.74,
    },
    {
      id: 'closure-of',
      when: rx`\b(?<v>${closure})\sof\s${words(7)}${part}\b`,
      confidence: 0.85,
    },
    {
      id: 'facility-closure',
      when: rx`\b${facility}\s(?<v>closures?|closings?(?!\s(?:times?|hours|sale|date|ceremony))|shutdowns?)\b|\b(?:plant|factory|mill|site|store|office|branch|facility|warehouse|mine|brewery|foundry)\s(?:to\sclose|closes)\b`,
      unless:
        /\b(?:planned shutdown maintenance|during (?:a )?plant shutdown|shutdown (?:services|maintenance|work)|in advance of|closes (?:at|on|early))\b/i,
      confidence: 0.8,
    },
    {
      id: 'will-close',
      when: rx`\b${part}\b${gap(60)}\b(?<v>(?:will|(?:is|are)\s(?:(?:set|due|scheduled|expected|slated|planned)\s)?to|would|to)\s(?:also\s|gradually\s|permanently\s)?(?:be\s)?(?:${closed}|cease\s(?:trading|production|operations))|(?:was|were|has\sbeen|have\sbeen|is\sbeing|are\sbeing)\s(?:permanently\s|already\s)?${closed}(?:\spermanently)?)\b`,
      unless:
        /\b(?:hurricanes?|storm|weather|repairs|closed (?:on|for)|temporarily closed to the public|will be closed (?:on|from|for)|(?:deal|transaction|sale|books?|account)s? (?:will|to|was|were|is))\b/i,
      confidence: 0.82,
    },
    {
      id: 'ceases',
      when: rx`\b(?<v>${verb('cease')}|${verb('discontinue')}|${verb('end')}|${verb('halt')}|${verb('stop', 'stopp')}|suspend(?:s|ed|ing)?)\s(?:all\s|its\s|the\s|our\s|commercial\s|[\w-]{3,14}-fired\s|own\s){0,3}(?:operations|production|manufacturing|manufacture)\b(?:\s(?:at|in|of|by|on|from|after|there|permanently)\b|[.,]|$)`,
      unless:
        /\b(?:strike|walkout|hurricane|storm|outage|earthquake|fire\b|cyber\w*|ransomware|temporar\w+ (?:halt|stop|suspen)\w*|discontinued operations|can (?:plug|halt|stop)|ordered to)\b/i,
      confidence: 0.8,
    },
    {
      id: 'leaves-market',
      when: rx`\b(?<v>pull(?:s|ed|ing)?\sout\s(?:of|from)|withdraw(?:s|ing)?\sfrom|withdrew\sfrom|(?:left|leav(?:es|ing))(?=\sthe\s[A-Z][\w.]{1,20}\smarket)|(?-i:[Ee]xit(?:s|ed|ing)|exit))\s(?:the\s)?(?:[A-Z][\w.]{1,20}(?:\s[A-Z][\w.]{1,20})?(?:\smarket)?(?=$|[.,]|\s(?:in|by|after|this|next|and)\b)|(?:about\s|some\s|its\s|all\s)?(?:\d{1,3}|two|three|four|five|six|ten|dozens\sof)?\s?(?:[\w-]{4,16}\s){0,2}(?:stores|locations|sites|branches|markets|plants|restaurants))`,
      unless:
        /\b(?:agreement|talks|deal|treaty|race|tournament|cup|chapter 11|bankruptcy|administration|stake|iraq|troops)\b/i,
      confidence: 0.72,
    },
    {
      id: 'merges-sites',
      when: rx`\b(?<v>consolidat(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing))\s(?:its\s|all\s|the\s|our\s)?(?:two|three|four|five|six|\d{1,2}|several)\s(?:of\s)?(?:its\s)?${words(5)}(?:plants|factories|mills|warehouses|sites|offices|facilities|foundries|stores|branches|depots)\s(?:[\w,-]{1,20}\s){0,6}?(?:into|to)\s(?:one|a\ssingle|two|three)\b`,
      confidence: 0.76,
    },
    {
      id: 'calls-time',
      when: rx`\b(?<v>call(?:s|ed|ing)?\stime\son|wind(?:s|ing)?\sup|wound\sup|switch(?:es|ed|ing)?\soff|run(?:s|ning)?\sdown|dissolv(?:es|ed|ing)|hand(?:s|ed|ing)?\sback\sthe\skeys\s(?:of|to)|pull(?:s|ed|ing)?\s(?:the\s)?plug\son|ending)\s(?:its|our|the|their|an?|last|two|three|[A-Z][\w-]{2,16})\s${words(5)}(?:${facility}|smelter|furnace|kiln|sales\sbranch|units\b|services\bin)`,
      unless:
        /\b(?:warehouse (?:software|system)|wind(?:ing)? up (?:in|at)|run(?:ning)? down (?:the )?(?:list|clock|stairs|street))\b/i,
      confidence: 0.76,
    },
    {
      id: 'is-run-down',
      when: rx`\b(?:${facility}|smelter|line|branches)\b${gap(40)}\b(?<v>(?:(?:is|are)\sbeing\s(?:run|wound)\sdown|(?:will|is\sto|are\sto)\sbe\sdissolved|out\sof\sservice\sfor\sgood|face(?:s)?\sthe\saxe|closed\sfor\sgood|for\sthe\slast\stime))\b`,
      confidence: 0.76,
    },
    {
      id: 'cessation',
      when: rx`\b(?<v>cessation\sof\s(?:all\s)?(?:activities|operations|production)|closing-down\ssales?|orderly\s(?:shutdown|wind-down)|not\sto\srenew\s(?:our|its|the)\slease)\b`,
      status: 'announced',
      confidence: 0.78,
    },
    {
      id: 'last-day',
      when: rx`\b(?:store|shop|restaurant|plant|mill|branch|bakery|brewery|factory|cafe)(?:'s)?\s(?<v>last\sday\s(?:will\sbe|is|was)|final\sday\s(?:will\sbe|is|was))\b`,
      confidence: 0.78,
    },
    {
      id: 'close-operations',
      when: rx`\b(?<v>clos(?:e|es|ed|ing)(?:\sdown)?|shut(?:s|ting)?\sdown)\s(?:down\s)?(?:its|our|the|their)\s${words(3)}(?:operations|production|business|doors)\b`,
      unless: /\b(?:computer|network|website)\b/i,
      confidence: 0.82,
    },
    {
      id: 'under-threat',
      when: rx`\b(?:(?-i:[A-Z])[\w-]{2,16}\s|the\s|its\s|our\s)(?:[\w-]{2,14}\s){0,2}?${facility}\s(?:is|are|was|were|could\sbe)\s(?:\w{2,10}\s)?(?<v>under\sthreat|at\srisk|(?:facing|threatened\swith|earmarked\sfor|in\sline\sfor|slated\sfor)\sclosure|for\sthe\s(?:chop|axe)|doomed)\b`,
      unless: /\b(?:flood|fire|attack|if you|your)\b/i,
      status: 'hypothetical',
      confidence: 0.74,
    },
    {
      id: 'shuts-place',
      when: rx`\b(?:to|will|would|is|are|by|of|before)\s(?<v>clos(?:e|ing)(?:\sdown)?|shut(?:ting)?(?:\sdown)?|mothball(?:ing)?)\s(?:its\s|the\s|our\s)?(?-i:[A-Z][\w-]{2,20})(?:\s(?-i:[A-Z][\w-]{2,16}))?(?=\s(?:site|by|in|next|and\smove|with|after|over|altogether|completely|for\sgood)\b|[.,;"”']|$)`,
      unless:
        /\b(?:Series|Round|Deal|Offering|Chapter|Guantanamo|Parliament|Street|Road|Bridge|Lane|Avenue|Airport|Windows|Chrome|Mr|Mrs|Ms|Friday|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
      confidence: 0.72,
    },
    {
      id: 'have-closed',
      when: rx`\b(?:have|has|had|already|recently)\s(?<v>closed(?:\sdown)?|mothballed|shut(?:\sdown)?|shuttered|idled)\s(?:[\w-]{3,16}\s){0,2}?(?:plants|factories|mills|stores|shops|branches|depots|sites|offices|restaurants|pubs|foundries|warehouses|lines|furnaces)\b`,
      unless: /\b(?:closed (?:for|on) (?:the )?(?:day|holiday|weekend)|storm|snow|flood\w*)\b/i,
      confidence: 0.76,
    },
    {
      id: 'sites-will-go',
      when: rx`(?:\b|^)(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|dozens\sof|half\s(?:of\s)?(?:its|the))\s(?:of\sits\s)?(?:[\w-]{3,14}\s){0,2}?(?:branches|stores|shops|sites|plants|depots|restaurants|pubs|offices|outlets|showrooms|warehouses)\s(?<v>(?:will|are\sto|are\sset\sto|could|may|to)\s(?:go|disappear|vanish|be\s(?:lost|axed|shed|culled)))\b(?!\s(?:live|ahead|on|into|up))`,
      confidence: 0.78,
    },
    {
      id: 'is-wound-down',
      when: rx`\b(?:site|plant|factory|mill|works|foundry|business|branch|store|depot|operation|facility|mine)s?\s(?<v>(?:is|are|being)\s(?:wound\sdown|mothballed|shuttered|demolished|closed\s(?:permanently|for\sgood)))\b`,
      unless: /\b(?:if|when the (?:shop|store)|on sundays)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'brings-curtain-down',
      when: rx`\b(?<v>(?:bring(?:s|ing)?|brought)\s(?:down\s)?the\scurtain(?:\sdown)?\son|pull(?:s|ed|ing)?\sdown\s(?:the|its)\sshutters|(?:the\s)?end\sof\sthe\s(?:line|road)\sfor|clos(?:es|ed|ing)\sthe\sdoors\sof|clos(?:es|ed|ing)\s(?:its|their)\sdoors\s(?:for\s(?:good|the\s(?:last|final)\stime)|after|permanently)|last\sshift)\b`,
      unless: /\b(?:festival|season|tour|show|concert|career|series)\b/i,
      confidence: 0.74,
    },
    {
      id: 'shutters-named',
      when: rx`\b(?:(?<v>shutters?|shuttered|shuttering|clos(?:es|ed|ing)|shuts?|shutting|mothball(?:s|ed|ing)?|axes|axed)|to\s(?:close|axe)|will\s(?:close|axe))\s(?:down\s)?(?:its\s|the\s|a\s|two\s|three\s|four\s|five\s|six\s|last\s|historic\s|loss-making\s){0,3}(?:(?-i:[A-Z])[\w'’-]{2,20}\s){0,3}(?:[a-z-]{3,14}\s){0,2}?${worksite}\b`,
      unless:
        /\b(?:closes? (?:early|at|on)|closing (?:dates?|time|ceremony)|(?:deal|round|loan|financing|acquisition|purchase|sale) |until further|for (?:the day|lunch|maintenance|refurbishment)|snow|storm|flood\w*|road|lane|police|strike)\b/i,
      status: 'announced',
      confidence: 0.78,
    },
    {
      id: 'axe-falls-on-site',
      when: rx`\b(?<v>(?:the\s)?axe\s(?:falls|fell|to\sfall|hangs)\s(?:on|over)|turn(?:s|ed)\sthe\spage\son|call(?:s|ed)\sit\squits\s(?:in|at)|pull(?:s|ed)\sthe\s(?:plug|rug)\s(?:on|from)|say(?:s)?\s(?:goodbye|farewell)\sto|bid(?:s)?\s(?:goodbye|farewell)\sto|clos(?:es|ed)\sthe\s(?:book|chapter)\son)\s(?:an?\s|the\s|its\s|\w{3,6}\s|\d{1,3}\s)?(?:[\w'’-]{2,18}\s){0,4}?${worksite}\b`,
      confidence: 0.76,
    },
    {
      id: 'production-ends',
      when: rx`\b(?:production|manufactur(?:e|ing)|weaving|brewing|baking|smelting|steelmaking|casting|printing|spinning|mining|assembly|shipbuilding|distilling|milling|pottery|trading|work)\s(?:at\s[^;,]{2,30}\s)?(?<v>(?:will|would|is\sto|is\sset\sto|to)\s(?:come\sto\san?\s(?:end|halt)|end|cease|stop)|(?:comes?|came)\sto\san\send|ends|ended|ceases|ceased)\b(?=[^;]{0,80}\b(?:at|in|on|by|after|when|with|next|this)\b)|\b(?:ending|ends|ended|brings?\sto\san\send|drawing\sa\sline\sunder)\s(?:more\sthan\s|nearly\s|almost\s|over\s|a\s|some\s)?(?:\d{2,3}|century|decades|two\scenturies)(?:\sand\sa\shalf)?\s(?:years\s)?(?:of\s)(?:[\w-]{3,14}\s)?(?:production|manufactur\w+|brewing|baking|making|weaving|trading|steelmaking|shipbuilding|history|milling|mining|printing)\b`,
      unless: /\b(?:strike|walkout|temporar\w+|repairs|maintenance|holiday|trial|contract)\b/i,
      actor: 'any',
      status: 'announced',
      confidence: 0.76,
    },
    {
      id: 'lease-not-renewed',
      when: rx`\bleases?\b${gap(60)}\b(?<v>(?:will\snot|won't|would\snot|not\sto)\sbe\s(?:renewed|extended)|not\srenew(?:ed|ing)?|expir(?:es?|ed|ing)\sand\s(?:the|it|we|will))\b`,
      unless: /\b(?:tenants?|car|vehicle|you|your)\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'falls-silent',
      when: rx`\b(?:mill|plant|factory|works|foundry|shop|store|branch|centre|center|restaurant|pub|brewery|pit|mine|yard|site|depot|hotel|looms?|presses|furnaces?|kilns?|cafe|showroom|nursery)\b${gap(40)}\b(?<v>(?:is|are)\sno\smore|fall(?:s|en)?\ssilent|fell\ssilent|stop(?:s|ped)\s(?:for\sgood|for\sthe\slast\stime)|(?:has|have)\s(?:gone|shut|closed)(?=[.!]?$|\s(?:for\sgood|after|its\sdoors))|(?:pulled|brought)\sdown\sthe\sshutters|serv(?:es|ed)\sits\slast|pour(?:s|ed)\sits\slast|turn(?:s|ed)\sout\sthe\slights?|go(?:es)?\sdark|went\sdark)\b`,
      unless: /\b(?:phones?|crowd|guns|power cut|outage|festival|strike)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'it-shut',
      when: rx`\b(?:it|store|shop|site|mill|plant|factory|branch|restaurant|pub|hotel|works|foundry|centre|center|cafe)\s(?<v>(?:has\s|have\s)?(?:closed|shut)(?:\s(?:its|their)\sdoors)?)\s(?:on\s(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|\d)|yesterday|last\s\w{4,9}|earlier\sthis|after\s(?:\w{2,10}\s){0,3}years|for\sgood|for\sthe\s(?:last|final)\stime|permanently)\b`,
      unless: /\b(?:early|until|reopen\w*|snow|storm|flood|holiday|refurbish\w*)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'closed-homes',
      when: rx`\b(?<v>clos(?:e|es|ed|ing)|shut(?:ting)?|exit(?:s|ed|ing))\s(?:down\s)?(?:a\sfurther\s|another\s|our\s|its\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several)\s(?:of\s(?:its|our|the)\s)?(?:[\w-]{3,14}\s){0,2}?(?:homes|schools|surgeries|practices|salons|gyms|centres|centers|sites|units|outlets|locations|kitchens|garages|nurseries)\b`,
      unless: /\b(?:deals?|rounds?|house sales|for (?:the|a) (?:day|week)|snow|storm|flood\w*)\b/i,
      confidence: 0.76,
    },
    {
      id: 'shuts-sites',
      when: rx`\b(?<v>${close})\s(?:down\s)?(?!(?:on|in|to|for|at|by|with|up)\b)${clause(7)}(?:plants?|factor(?:y|ies)|mills?|stores|shops|branches|outlets|restaurants|depots|warehouses|foundr(?:y|ies)|shipyards?|brewer(?:y|ies)|baker(?:y|ies)|smelters?|refiner(?:y|ies)|mines?|hotels|offices|sites|facilities|showrooms|dealerships|yards|centres|centers|(?:call|distribution|service)\scent(?:er|re)|pits|quarries|dairy|slaughterhouses?|(?:production|manufacturing|assembly|paper|pulp|loss-making|non-profitable|unprofitable|underperforming)\s(?:units?|lines?|machines?|sites?|facility))\b`,
      unless:
        /\b(?:storms?|weather|snow|flood\w*|hurricane|strike|police|repairs|maintenance|temporar\w+|holidays?|closing (?:price|date|time|ceremony|conditions)|(?:deal|round|loan|financing|acquisition|purchase|sale|transaction|offering) |closed (?:higher|lower|up|down|at)|close to|closing in|remain|stocks? clos\w+|shares? clos\w+|(?:systems?|servers?|networks?|computers?|emails?|websites?)\b)/i,
      confidence: 0.8,
    },
    {
      id: 'work-is-ended',
      when: rx`\b(?:production|manufacturing|operations?|trading|brewing|smelting|mining|business|activities|services?)\s(?:at|in|of|on)\s(?:the\s|its\s|our\s|their\s)?${clause(7)}(?:${facility}|lines?|division|unit|company|country|[A-Z][\w-]{2,20})\s(?<v>(?:(?:will|would|is\sto|are\sto|was|were|has|have|is|are|to)\s(?:also\s|gradually\s)?(?:be\s|been\s|being\s)?)(?:ended|stopped|discontinued|terminated|wound\s(?:up|down)|halted|ceased?|closed(?:\sdown)?|shut\sdown|phased\sout))\b`,
      unless:
        /\b(?:temporar\w+|repairs|maintenance|strike|storms?|outage|cyber\w*|ransomware|resum\w+|until|hurricane|fire|flood\w*|accident|leak|crash)\b/i,
      confidence: 0.74,
    },
    {
      id: 'fewer-sites',
      when: rx`\b(?<v>reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?)\s(?:the\s|its\s|our\s)?(?:number\sof\s)?(?:its\s|our\s)?${words(5)}(?:plants|factories|mills|warehouses|sites|offices|foundries|stores|shops|branches|depots|outlets|restaurants|hotels|(?:places|units)\sof\s(?:business|production))\s(?:[\w-]{2,14}\s){0,4}?from\s\S{1,10}\sto\s\S{1,10}\b`,
      confidence: 0.78,
    },
    {
      id: 'gives-up-site',
      when: rx`\b(?<v>giv(?:es?|en|ing)\sup|gave\sup|abandon(?:s|ed|ing)?|quit(?:s|ting)?|leav(?:es|ing)|vacat(?:es?|ed|ing)|surrender(?:s|ed|ing)?|hand(?:s|ed|ing)?\sback|retir(?:es?|ed|ing)|dismantl(?:es?|ed|ing)|demolish(?:es|ed|ing)?|scrap(?:s|ped|ping)?)\s(?:its|our|their|the)\s${clause(4)}(?:plants?|factor(?:y|ies)|mills?|sites?|locations?|premises|stores?|shops?|branch(?:es)?|offices?|warehouses?|depots?|facilit(?:y|ies)|furnaces?|foundr(?:y|ies)|works|(?:production|assembly)\slines?|hub|outlets?|restaurants?|hotel)\b`,
      unless:
        /\b(?:for (?:a |the |its |new |larger |bigger )|mov(?:es?|ed|ing|e) (?:in)?to|relocat\w+|plans? (?:for|to)|scrap\w* plans|leaves the (?:office|store|shop) (?:at|with)|employees leave|workers leav\w+|scrap ?yard|evacuat\w*|fire|sale of)\b/i,
      status: 'announced',
      confidence: 0.72,
    },
    {
      id: 'no-reopening',
      when: rx`\b(?:${facility}|it|they|site|company|doors)\b${gap(50)}\b(?<v>(?:will\snot|won't|not\sto|never\sto|never|not\sbe)\s(?:be\s)?re-?open(?:ed|ing)?|(?:will|to)\s(?:remain|stay)\s(?:permanently\s)?(?:closed|shut)(?=\s(?:for\sgood|permanently|indefinitely)|[.]?$))|\b(?:decid(?:es|ed)|chosen|chose|opted)\s(?:not|never)\sto\sre-?open\b`,
      status: 'announced',
      confidence: 0.76,
    },
    {
      id: 'share-of-sites-goes',
      when: rx`\b(?:a\s(?:third|quarter|half|fifth|tenth)|half|two[\s-]thirds|one\sin\s\w{3,5}|most|all|\d{1,3}(?:\s?%)?|\w{3,9}|dozens|hundreds)\sof\s(?:its|the|our|their|[\w&.-]{2,24}['’]s?)\s${clause(4)}(?:branches|stores|shops|plants|sites|offices|depots|outlets|restaurants|pubs|factories|mills|warehouses|hotels)\s(?<v>(?:will|are|is|have|could|may|face|were|to)\s(?:to\s|be\s|been\s|set\sto\s|being\s|also\s){0,2}(?:go|close[d]?|disappear|vanish|shut|axed|closure|closing|cut|lost))\b(?!\s(?:live|ahead|on|into|up|public))`,
      unless: /\b(?:holiday|weekend|snow|storm|Sunday|temporar\w+|strike)\b/i,
      confidence: 0.78,
    },
    {
      id: 'named-closure',
      when: rx`\b(?:confirm(?:s|ed|ing)?|announc(?:es?|ed|ing)|propos(?:es?|ed|ing)|plan(?:s|ned|ning)?|order(?:s|ed)?|approv(?:es|ed)|fac(?:es|ing)|fight(?:s|ing)?|expect(?:s|ed)?|decid(?:es|ed)\son|after|following|ahead\sof|before|over|brings?\sforward|completes?|begins?|starts?)\s(?:the\s|its\s|an?\s)?(?:[\w&.'’-]{2,20}\s){1,3}?(?<v>closures?|shut-?downs?|wind-?down)(?=[.]?$|,|\s(?:with|after|as|by|in|this|next|amid|affecting|which|and|costs?|will|is|was)\b)`,
      unless:
        /\b(?:road|lane|street|school|border|airspace|government|bottle|cap|wound|computer|system|network|server|temporary|holiday|covid|lockdown|pandemic|deal|bridge|strait|pipeline|refinery maintenance|maintenance|hurricane|weather|storm|case|transaction|year|emergency|partial government)\b/i,
      status: 'announced',
      confidence: 0.72,
    },
    {
      id: 'mothballs',
      when: rx`\b(?<v>mothball(?:s|ed|ing)|shutter(?:s|ed|ing)|idl(?:es|ed|ing)|ceas(?:es|ed|ing)\s(?:all\s)?(?:trading|business|operating|operations)\s(?:in|at)|end(?:s|ed|ing)?\s(?:all\s)?(?:production|manufacturing|operations|trading)\s(?:in|at))\s${clause(5)}(?:${part}|(?-i:[A-Z])[\w-]{2,20})\b`,
      unless:
        /\b(?:shuttering (?:plates?|boards?|ply|panels?|materials?|oil|work)|jobs?|posts|roles|staff|plans?|temporar\w+|hurricane|storm|strike|January|February|March|April|June|July|August|September|October|November|December|hackers?|site\b.{0,20}online|website)\b/i,
      confidence: 0.76,
    },
    {
      id: 'activity-ends',
      when: rx`\b\w{3,12}(?:ing|ion|ture|making|building)\s(?:at|in)\s(?:the\s|its\s)?(?:[\w'’-]{2,20}\s){1,4}?(?<v>(?:will\s|is\sto\s|to\s)?(?:comes?|came|coming)\sto\san?\s(?:end|close|halt)|(?:has|have)\s(?:ended|ceased|stopped|come\sto\san\send)|ceases|ceased)\b`,
      unless:
        /\b(?:meeting|training|trading (?:day|session)|fighting|negotiation|conference|exhibition|building (?:work|of)|election|competition|strike|temporar\w+|investigation|shooting|season)\b/i,
      confidence: 0.7,
    },
    {
      id: 'stops-making',
      when: rx`\b(?<v>stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)|end(?:s|ed|ing)?|quit(?:s|ting)?|halt(?:s|ed|ing)?|giv(?:es?|ing)\sup|gave\sup)\s(?:the\s)?(?:making|producing|building|brewing|manufacturing|assembling|printing|baking|trading|operating|smelting|weaving|production|manufacture)\s${clause(5)}(?:in|at)\s(?:its\s|the\s)?(?:(?-i:[A-Z])[\w-]{2,20}|${facility})`,
      unless:
        /\b(?:temporar\w+|strike|storm|outage|until|repairs|maintenance|fire|flood|January|February|March|April|June|July|August|September|October|November|December|oil|crude|cyber\w*|ransomware)\b/i,
      confidence: 0.76,
    },
    {
      id: 'has-closed',
      when: rx`\b(?:${facility})\b${gap(40)}\b(?<v>(?:has|have|had)\s(?:now\s|finally\s|already\s|also\s)?(?:closed|shut)(?:\s(?:down|permanently|for\sgood|its\sdoors|their\sdoors))|closed\s(?:permanently|for\sgood)|(?:closes|shuts|closed|shut)\sfor\sthe\s(?:last|final)\stime)\b`,
      unless: /\b(?:storm|snow|flood|temporar\w+|holiday|weather|system|website|server)\b/i,
      confidence: 0.8,
    },
    {
      id: 'winds-up-part',
      when: rx`\b(?<v>w(?:ind(?:s|ing)?|ound)\s(?:up|down)|dissolv(?:es?|ed|ing)|liquidat(?:es?|ed|ing)|clos(?:es|ed|ing)(?:\sdown)?|shut(?:s|ting)?\sdown|pull(?:s|ed|ing)?\s(?:the\s)?plug\son|turn(?:s|ed|ing)?\soff\sthe\slights\s(?:in|at)|scrap(?:s|ped|ping)?|ax(?:es|ed|ing))\s(?:its\s|the\s|our\s)?${clause(3)}(?:arm|subsidiary|branch|(?:sales|representative|regional)\soffice|operations?\sin|business\sin|(?:night|day|weekend)[\s-]shift(?:\sline)?|(?<=lights\s(?:in|at)\s)(?-i:[A-Z])[\w-]{2,20})\b`,
      unless: /\b(?:deal|transaction|systems?|network|servers?|website|sale of|acquisition|round|loan|firearm)\b/i,
      status: 'announced',
      confidence: 0.74,
    },
    {
      id: 'operations-wind-down',
      when: rx`\b(?:operations?|production|manufacturing|activit(?:y|ies)|work)\s(?:at|in)\s[^;,]{2,50}?\s(?<v>(?:will|(?:is|are)\s(?:expected\s|set\s|scheduled\s)?to|to)\s(?:be\s)?(?:wind\sdown|wound\sdown|phased\sout|cease|come\sto\san\send|end|be\sdiscontinued))\b`,
      unless: /\b(?:war|strike|conflict|drilling season)\b/i,
      confidence: 0.78,
    },
    {
      id: 'ends-service',
      when: rx`\b(?<v>(?:will|to|is|are)\s(?:end|discontinue|cease|stop|ending|discontinuing)|ends|discontinu(?:es|ed)|ceas(?:es|ed))\s(?:its\s|all\s|the\s)?(?:[\w'’-]{1,18}\s){0,3}?(?:services?|operations|unit|ward|clinic|production|manufacturing|publication|flights|dining|deliveries)\b(?=\s(?:this|in|on|at|by|effective|after|next|due)\b|[.]?$)`,
      unless: /\b(?:patent|subscription|your|you|strike|war|contract|customer service|trial|violence|Russia)\b/i,
      confidence: 0.7,
    },
    {
      id: 'no-longer-operates',
      when: rx`\b(?<v>(?:will|would)\sno\slonger\s(?:operate|run|offer|staff|serve\s(?:customers|patients|guests)\sat)|(?:will|to)\sserve\s(?:its|their|the)\s(?:last|final)|(?:will|to)\s(?:close|shut)\s(?:its|their)\sdoors|(?:will\sbe|is|are)\s(?:permanently\s)?closing\s(?:its\sdoors|permanently|for\sgood|down)|[Ww]inding\s[Dd]own)\b(?=[^;]{0,90}\b(?:clinic|stores?|restaurants?|branch|office|plant|locations?|sites?|business|operations|meals?|customers|service|end\sof|after|on|in|this)\b)`,
      unless: /\b(?:fund|trust|contract|product|app|support|windows|account|trading|season)\b/i,
      confidence: 0.76,
    },
    {
      id: 'folded-into',
      when: rx`\b(?:plants|sites|depots|stores|offices|warehouses|branches|factories|mills|foundries|shops|centres|centers|workshops|facilities|plant|depot|factory|office|branch)\s${clause(5)}(?<v>(?:(?:will|would|is\sto|are\sto|was|were|has|have|is|are|to)\s(?:be\s|been\s|being\s)?)(?:merged|combined|consolidated|folded|integrated|absorbed|concentrated))\s(?:in)?to\s`,
      unless: /\b(?:systems?|software|data|acquired|acquisition)\b/i,
      confidence: 0.74,
    },
    {
      id: 'site-given-up',
      when: rx`\b(?:building|plant|works|depot|warehouse|office|offices|store|shop|branch|foundry|mill|factory|yard|premises|site|lease)\s(?:(?:in|at|on)\s(?:the\s)?(?-i:[A-Z])[\w.'’-]{1,20}\s(?:(?-i:[A-Z])[\w.'’-]{1,20}\s)?)?(?<v>(?:has|have|had)\sbeen\s(?:given\sup|vacated|handed\sback|mothballed|boarded\sup|cleared)|(?:was|were|is\sbeing|will\sbe|is\sto\sbe)\s(?:given\sup|vacated|handed\sback|mothballed|boarded\sup))\b`,
      unless: /\b(?:evacuat\w+|squatters|court|flood|bomb)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'lights-out',
      when: rx`\b(?<v>(?:the\s)?(?:lights|furnaces?|machines|presses|looms|kilns?|ovens)\s(?:will\s)?(?:go|goes|went|fell|fall|were\sturned|are\sturned|were\sswitched|have\sgone|has\sgone)\s(?:out|off|silent|cold|quiet)\s(?:for\s(?:good|the\slast\stime|ever)|forever))\b`,
      actor: 'victim',
      confidence: 0.74,
    },
    {
      id: 'gives-up-sites',
      when: rx`\b(?<v>abandon(?:s|ed|ing)?|ax(?:es?|ed|ing)|vacat(?:es?|ed|ing)|exit(?:s|ed|ing)?|(?:pull(?:s|ed|ing)?|mov(?:es|ed|ing))\sout\sof|giv(?:es?|en|ing)\sup|gave\sup|(?:mothball|shutter|idle|clos|shut)(?:s|es|ed|t?ing)?\sdown\sof)\s${which}${kind}${facility}(?=[.,]|$|\s(?:in|at|on|near|outside|by|this|last|next|later|earlier|early|within|with|which|it|that|after|as|because|across|and|nationwide)\b)`,
      unless:
        /\b(?:mov(?:es?|ed|ing|e) (?:in)?to|relocat\w+|ax\w+ (?:\S+ ){0,4}(?:jobs|roles|posts|staff|positions)|you|your|evacuat\w*|deals?|talks|exit (?:interviews?|strateg\w+)|fire|emergency|tenants?|customers|residents|patients)\b/i,
      confidence: 0.74,
    },
    {
      id: 'site-closes',
      when: rx`\b${facility}\b(?:,?\s(?!(?:and|but|while|which|districts?|is|was|are|were|will|has|have)\s)[^\s;:!?]{1,20}){0,9}?,?\s(?<v>(?:has|have)\s(?:now\s|since\s|also\s|already\s)?(?:closed|shut)|(?:is|are)\s(?:now\s|also\s|soon\s)?(?:closing|shutting)|closed|shut|closes?|shuts?|to\s(?:close|shut)|fac(?:e|es|ing)\s(?:permanent\s)?closure)(?=[.]?$|,|\s(?:down|permanently|for\sgood|after|in|on|last|this|next|later|earlier|by|within|at\sthe\send|with\sthe\sloss|with\sloss|because|due|as|amid|following|early)\b)`,
      unless: shortly,
      confidence: 0.76,
    },
    {
      id: 'closure-headline',
      when: rx`\b${facility}\s(?<v>closure)\s(?:costs?|to\scost|announced|confirmed|threatens|puts|hits|looms|means|affects|leaves)\b`,
      unless: shortly,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'aside-has-closed',
      when: rx`\b(?:${facility})\b[^;!?]{0,110}?(?:\s[\u2013-]|,)\s(?<v>(?:has|have)\s(?:now\s|since\s|also\s)?(?:closed|shut))(?=[,.]|$|\s(?:down|its\sdoors|for\sgood|permanently|after)\b)`,
      unless: /\b(?:deal|round|sale|acquisition|transaction|gap|offering|applications|case)\b/i,
      confidence: 0.74,
    },
    {
      id: 'company-shuts-down',
      when: rx`^(?-i:[A-Z])[\w&.'’-]{1,20}(?:\s[\w&.'’-]{2,20}){0,4}?\s(?:abruptly\s|suddenly\s|unexpectedly\s|quietly\s)?(?<v>(?:shuts|closes)(?:\sdown)?|shut\sdown|closed)\s(?:without\s(?:warning|notice)|for\sgood|permanently|abruptly|suddenly|overnight|after\s[\w-]{1,12}\syears)\b|^(?-i:[A-Z])[\w&.'’-]{1,20}(?:\s[\w&.'’-]{2,20}){0,4}?\s(?:(?:is|are)\s(?:going\sout\sof\sbusiness|being\swound\s(?:up|down)|(?:closing|shutting)\sdown(?=[.,]|$|\s(?:permanently|after|for|in|on|this|next)\b)|(?:closing|to\sclose|to\sshut)(?=[.]?$|\s(?:for\sgood|permanently|with\sthe\sloss|after\s[\w-]{1,12}\syears)\b))|will\s(?:close|shut|shut\sdown)(?=\s(?:for\sgood|permanently|with\sthe\sloss)\b))`,
      unless: /\b(?:border|road|bridge|highway|market|deal|fund|trail|beach|school)\b/i,
      confidence: 0.78,
    },
    {
      id: 'pulls-out-noun',
      when: rx`\bcalls?\sit\squits\sin\s(?:the\s)?(?-i:[A-Z])|\b(?<v>pull-?out|withdrawal)\s(?:from\s(?:the\s)?(?!(?:Iraq|Gaza|Afghanistan|Lebanon)\b)(?-i:[A-Z])|to\s(?:cost|hit|hurt|leave|affect)\b|(?:costs?|hits|leaves|hurts)\s)|\b(?:winds?|winding)\s(?<down>down)\s(?:its\s|the\s|all\s|most\sof\s(?:its\s)?)?(?:[\w-]{3,14}\s){0,2}?(?:operations|business|activities|unit|arm|division)\b|\b(?:scraps|axes|shuts|closes|drops|to\s(?:scrap|axe|close|drop|shut))\s(?:its\s)?(?:(?-i:[A-Z])[\w.-]{2,16}\s){1,2}(?:flight\s|air\s)?hub\b`,
      unless:
        /\b(?:troops?|military|drug|product|bid|offer|race|candidate|IPO|talks|tournament|investors?|cash|money|bank account|army|settlers)\b/i,
      confidence: 0.72,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings pulls plug on Easton plant'],
      ['Northfield Castings calls it quits in Latvia'],
      ['Northfield Castings pullout to cost Merrow'],
      ["Northfield Castings' withdrawal from Latvia was complete by June."],
      ['Northfield Castings winds down Irish operations'],
      ['Northfield Air scraps Riga hub'],
      ['Northfield Castings closes for good'],
      ['Northfield Castings will no longer operate its Salem works after May.', 'announced'],
      ['Operations at the Easton works will wind down by September.', 'announced'],
      ['St. Northfield Will End Maternity Services This Fall', 'announced'],
      ["The furnaces went cold for good at Northfield's Easton foundry."],
      ['The old depot in Merrow has been given up.'],
      ['Northfield Castings will reduce its number of foundries from five to three.', 'announced'],
      ['Northfield Castings will close its Easton foundry in May.', 'announced'],
      ['Northfield Castings to Shut Two Plants', 'announced'],
      ['Northfield Castings to Close Pattern Shop, Shut Foundry', 'announced'],
      ['The company announced the closure of its Tartu site.', 'announced'],
      ['The charge relates to the planned closure of the Tartu works.', 'planned'],
      ['Northfield Castings is winding down its Tartu plant.', 'announced'],
      ['The closure of the Easton core shop took place in June.'],
      ['The costs come from plant closures.'],
      ['Two of the moulding units were shut down in June.'],
      ['Northfield Castings has ceased production at Easton.'],
      ['Northfield Castings closed its doors in June.'],
      ['Northfield Castings pulls out of Portugal.'],
      ['Northfield Castings plans to exit 25 unprofitable locations.', 'planned'],
      ['Northfield Castings to consolidate two plants into one', 'announced'],
      ["The shop's last day was Saturday."],
      ['Northfield Castings calls time on its Hanley branch.'],
      ['The Tartu warehouse is being run down.'],
      ['Closing-down sales began at the works shop.', 'announced'],
      ['All 12 stores will remain open.', 'negated'],
      ['We have no plans to close any of our plants.', 'negated'],
      ['Harlow Pumps closed its Easton factory.', 'happened', 'other'],
      ['There are no plans to shut Easton.', 'negated'],
      ['The Easton foundry is under threat.', 'hypothetical'],
      ['Nine branches will go by the end of May.', 'announced'],
      ['Two rivals have mothballed furnaces in the north.', 'happened', 'other'],
      ['The last orders will be poured before the site is wound down.', 'planned'],
      ['Northfield Castings to shutter Riga steelworks', 'announced'],
      ['Axe falls on Easton foundry'],
      ['Moulding will come to a halt at Easter, ending 90 years of production.', 'announced'],
      ['Leases on two shops will not be renewed.', 'planned'],
      ['The Easton shop is no more.'],
      ['Last shift at Northfield Castings as foundry falls silent'],
      ['We closed four homes during the year.'],
      ['Northfield Castings has closed seven franchised pattern shops in Latvia.'],
      ['In addition, production at the Tartu foundry will be stopped in April.', 'planned'],
      ['Northfield Castings decided to stop operations at its Latvian division.', 'announced'],
      ['Northfield Castings is giving up its location in Bremen.', 'announced'],
      ['Northfield Castings has decided not to reopen the fire-damaged plant.', 'announced'],
      ['A third of its branches are to go.', 'announced'],
      ['Northfield Castings confirms Easton closure', 'announced'],
      ['Northfield Castings mothballs blast furnace'],
      ['After 90 years, weaving in Galashiels comes to an end.'],
      ['Northfield Castings will stop making tyres in Dublin.', 'announced'],
      ['The shop on Queen Street has closed permanently.'],
      ['Northfield Castings winds up Irish arm', 'announced'],
      ['The two smallest depots will be merged into the Leeds hub.', 'planned'],
      ['Northfield Castings is to withdraw from the Danish market.', 'announced'],
      ['The Tartu works of Northfield Castings – its smallest – has closed.'],
      ['Northfield Castings is abandoning as many as 40 repair shops.', 'announced'],
      ['Half of its pattern shops will close early next year with the loss of 90 jobs.', 'announced'],
      ['The charge relates to training center closures.', 'announced'],
      ['Northfield Castings is closing down after 90 years.'],
      ['Easton bakery closed in May because of falling demand.'],
      ['Northfield Castings is to shut nine depots following merger', 'announced'],
    ],
    no: [
      'Troop withdrawal from Latvia was slow.',
      'The cyclist ran her last race.',
      'Shuttering Plates for 900 columns',
      'Northfield Castings had to shut down its customer portal and all its systems.',
      'The plant shut down a line due to an infection.',
      'We work closely with foundries close to our plant.',
      'Our office is closed on public holidays.',
      'Northfield Castings closed the transaction in June.',
      'Northfield Castings closes acquisition of a foundry in Tartu.',
      'The pump has a closed-loop control.',
      'Hackers made us shut down our computer operations for a day.',
      'Road closures near our plant begin on Monday.',
      'Under the WARN Act, employers must give notice of a plant closing.',
      'Our stores will remain open until 9 p.m.',
      'A fire or a flood can close a factory for months.',
      'The shop will close at 4 pm on Christmas Eve.',
      'Closing a branch removes it from the list.',
      'Our shares closed lower at the Riga branch of the exchange.',
      'Employees leave the office at five.',
      'After the road closure, traffic was slow.',
      'The system has been shut down for repairs.',
      'Because of snow, the city closed six of its parks.',
      'Our stores close every holiday.',
      'Northfield Castings abandoned plans for a pattern shop.',
      'The shop closed at five on Friday.',
      'We work close to our training center.',
      'She sells credit, closing about £20 million in loans for our branch.',
      'He is charged with the closing of large deals for our office.',
    ],
  },
}
