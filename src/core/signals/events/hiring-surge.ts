import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, count, people } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** To take people on. */
const hire = forms(
  verb('hire'),
  verb('recruit'),
  verb('add'),
  verb('create'),
  // who employs 90 people has hired nobody yet
  '(?<=\\b(?:will|to|would|could)\\s)employ',
  'employing',
  verb('onboard'),
  verb('fill'),
  verb('generate'),
  'br(?:ings?|inging|ought)(?:\\son(?:board)?|\\sin)?',
  't(?:akes?|aking|aken|ook)\\son',
)
const about =
  '(?:up\\sto|over|more\\sthan|as\\smany\\sas|about|around|approximately|some|nearly|an?\\s(?:additional|further|estimated)|another|at\\sleast|an?|roughly|almost)'
const trade =
  '(?:engineers|technicians|operators|welders|machinists|drivers|hires|specialists|apprentices|trainees|graduates|developers|vacancies|openings|apprenticeships|traineeships|internships|placements|positions|sub-?contractors|experts|professionals|recruits|salespeople|nurses|programmers|mechanics|electricians|assemblers|packers|pickers|fitters|planners|scientists|consultants|analysts)'
/** One or several kinds of people sought, in the plural. */
const kinds =
  '[\\w-]{2,18}(?:ers|ors|ians|ists|men|hands|apprentices|trainees|workers|staff|people|technicians|mechanics)'

export const hiringSurge: EventRules = {
  type: 'hiring_surge',
  unless: [
    // a top team that is strengthened is a change of leaders
    /\b(?:senior|top|sales leadership|C-suite) (?:leadership |management )?(?:team|ranks)\b/i,
    // a team that somebody once built: a career
    /\b(?:he|she|[A-Z][a-z]+) (?:quickly |has |also |later )?(?:built|managed|led|grew|joined)\b[^;.]{0,80}\b(?:team|staff)\b|^with a growing team\b/,
    /\b(?:job cuts|lay(?:ing)? off|layoffs|laid off|recruiting (?:firm|agency|software|services|solutions|technology)|recruitment (?:agency|firm|software|services|process|solutions|fraud|scam)|hire (?:a|an|our|us|the right) (?:lawyer|attorney|contractor|professional|expert|agency)|for hire|hiring managers?|your (?:hiring|recruitment|team|staff|workforce)|how to hire|when hiring|car hire|plant hire|tool hire|equipment hire|job seekers?|(?:leadership|management|executive|legal|board) team|hires? (?:new )?(?:ceo|cfo|chief|director|president)|looking for (?:a way|ways|answers|help|information|an? (?:alternative|partner|buyer)))\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'jobs-ahead',
      when: rx`(?:\b(?:will|would|plans?\sto|intends?\sto|expects?\sto|is\sto|to|set\sto|expected\sto|aims?\sto|hopes?\sto)\b${gap(110)}\b|^(?:[A-Z]\S{0,20}\s){1,6})(?<v>creating|adding|generating|bringing|hiring)\s(?:${about}\s){0,2}${count}\s(?:new\s|additional\s|more\s|full-time\s|skilled\s|permanent\s|direct\s|local\s|[\w-]{3,16}\s){0,4}?(?:jobs|positions|roles|posts|employees|workers|people)\b`,
      unless: /\b(?:has|have)\s(?:created|added|hired)\b/i,
      status: 'planned',
      confidence: 0.84,
    },
    {
      id: 'hires-many',
      when: rx`\b(?<v>${hire})\s(?:${about}\s){0,2}(?!(?:a\s)?(?:people|staff)\s)${count}\s(?:new\s|additional\s|more\s|full-time\s|skilled\s|permanent\s|direct\s|local\s|high-paying\s|seasonal\s|temporary\s|of\s|[\w-]{3,16}\s){0,4}?(?:${people}|${trade})\b`,
      unless:
        /\b(?:create (?:two|three|several|multiple|many) roles for you|have (?:hired|created) .{0,20}customers|user roles|add (?:two|three) people to your|currently employs|employing|employs (?:about|over|more|some|around|nearly|\d)|accounts? with|private sector|economy|nonfarm|payrolls|acquisition|acquir\w+|merger|takeover|purchase of)\b/i,
      confidence: 0.86,
    },
    {
      id: 'jobs-created',
      when: rx`\b${count}\s(?:new\s|additional\s|full-time\s|permanent\s|local\s|high-paying\s|direct\s|skilled\s){1,4}(?:jobs|positions|roles|employees|hires|vacancies|colleagues|recruits|appointments)\b`,
      unless: /\b(?:cut|lost|los[es]|eliminat|affected|redundan)\w{0,4}\b/i,
      confidence: 0.78,
    },
    {
      id: 'needs-many',
      when: rx`\b(?<v>needs?|seeks?|wants?|is\slooking\sfor|are\slooking\sfor|is\sseeking|are\sseeking)\s(?:${about}\s)?(?!(?:one|two|three|four|five|\d)\s(?:years?|things|minutes|days|hours|weeks|qualities))${count}\s(?:more\s|new\s|additional\s|extra\s|seasonal\s|temporary\s|full-time\s|qualified\s|skilled\s|[\w-]{3,14}\s){0,3}?(?:${people}|${trade}|volunteers)\b`,
      unless: /\b(?:customer|client|you|votes?|volunteers)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'hiring-drive',
      when: rx`\b(?<v>hiring\s(?:spree|drive|campaign|push|event|surge|plan|blitz|program(?:me)?|fair|on\sthe\sspot)|hiring\s(?:people\s)?on\sthe\sspot|hiring\sin\sbulk|recruit(?:ment|ing)\s(?:drive|campaign|push|event|day)|job\sfair|mass\shiring|(?:growing|expanding|strengthen(?:s|ing)|scal(?:es|ing)|doubl(?:es|ed|ing))\s(?:our|its|the)\s(?:[\w-]{2,14}\s){0,2}?(?:team|workforce|headcount|staff)|(?:increas(?:es?|ed|ing)|expand(?:s|ed)?|doubl(?:es?|ed)|gr[eo]wn?)\s(?:its|our|the)\s(?:[\w-]{2,14}\s)?(?:headcount|workforce|team)\s(?:by|from|to)|headcount\sgrowth)\b`,
      unless: /\b(?:expanding the team's|team building)\b/i,
      confidence: 0.84,
    },
    {
      id: 'headcount-to-rise',
      when: rx`\b(?:headcount|head\scount|workforce|team|staff|number\sof\s(?:employees|staff))\b${gap(30)}\b(?<v>(?:(?:is\s)?(?:expected\s)?to|will|should)\s(?:reach|grow|rise|increase|double|climb))\b|\b(?:expects?|plans?|intends?|aims?)\s(?:to\s)?(?:(?:grow|increase|double|expand)\s)(?:its\s|the\s|our\s)?(?:[\w-]{2,14}\s){0,3}?(?:headcount|head\scount|workforce|team|staff)\b`,
      unless: /\b(?:reduc\w+|cut\w*|fall|decline|efficiency|productivity)\b/i,
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'team-expansion',
      when: rx`\b(?<v>expand(?:s|ed|ing)?|expansion\sof|grow(?:s|ing)?|grew|bolster(?:s|ed|ing)?|enlarg(?:es|ed|ing)|strengthen(?:s|ed|ing)?)\s(?:its\s|our\s|the\s)?(?:[\w-]{3,14}\s){0,3}?(?:team|workforce|headcount|staff)\b`,
      unless:
        /\b(?:(?:lead|leads|leading|led|heads?|heading|manag(?:es|ed|ing)|overse(?:e|es|eing)) (?:\S+ ){0,2}(?:growing|expanding)|team's|teams? (?:building|capabilities)|allows? (?:your|the) team|skills|knowledge)\b/i,
      confidence: 0.74,
    },
    {
      id: 'we-are-hiring',
      when: rx`\b(?:we\sare|we're|company\sis|currently|actively|now|are|is)\s(?:currently\s|actively\s|now\s|always\s|also\s)?(?<v>hiring|recruiting|looking\s(?:for|to\s(?:hire|recruit|add))|seeking)\b[^;!?]{0,60}?(?:\bfor\s(?:several|multiple|many|various|all|a\s(?:number|range|variety))|\b(?:several|multiple|many|numerous|various|a\s(?:number|range|variety)\sof|additional|more|dozens\sof|hundreds\sof|\d+)\s(?:[\w-]{3,16}\s){0,3}?(?:${people}|openings|engineers|technicians|operators|drivers|sub-?contractors|candidates|applicants|specialists|roles|positions|vacancies))`,
      unless: /\b(?:ways|options|opportunities to|years|investors|customers|partners)\b/i,
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'looks-for-kinds',
      when: rx`\b(?:we\sare|we're|who\sare|company\sis|currently|also|now|growing\sand|is|are)\s(?:currently\s|now\s|also\s)?(?<v>looking\sfor|searching\sfor|on\sthe\slookout\sfor|seeking|hiring|recruiting)\s(?:(?:[\w-]{2,16}\s){0,3}?${kinds})(?:,\s(?:[\w-]{2,16}\s){0,3}?${kinds}){0,4},?\s(?:and|or)\s(?:for\s)?(?:[\w-]{2,16}\s){0,3}?${kinds}\b`,
      unless: /\b(?:partners|investors|customers|buyers|suppliers|distributors|resellers|volunteers|speakers)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'we-hire',
      when: rx`\b(?:we\sare|we're)\s(?:currently\s|now\s|always\s|still\s)?(?<v>hiring|recruiting)\b(?!\s(?:a|an|process|manager|software|team|practices|you)\b)|\bopen\s(?:positions|posts|roles)\b[^.]{0,40}\bjoin\sus\b|\b(?:holding|hold)\sopen\sinterviews\b|\bcan't\shire\sfast\senough\b|\bcall\sfor\s${count}\s(?:[\w-]{3,14}\s)?${kinds}\b|\bon\sthe\shunt\sfor\s${count}\s`,
      actor: 'any',
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'hiring-plain',
      when: rx`\b(?:is|are)\s(?:currently\s|now\s|always\s|still\s)?(?<v>hiring|recruiting|looking\sto\s(?:hire|recruit|expand\sits\steam))\b(?!\s(?:a|an|process|manager|software|team|practices)\b)`,
      unless: /\b(?:companies|employers|firms|if you|when you|who (?:is|are)|difficult|hard)\b/i,
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'first-of-its-kind',
      when: rx`\b(?:you\s(?:will|would)\sbe|this\sis|be|as)\s(?:the|our)\s(?:very\s)?(?<v>first)\s(?:[a-z-]{3,18}\s){0,3}?(?:engineer|manager|technician|planner|head|lead|director|specialist|officer|analyst|buyer|coordinator|scientist|developer)\b`,
      unless: /\bfirst (?:line|level|class|aid|point|year)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'looking-for-several',
      when: rx`\b(?:we\sare|we're|company\sis)\s(?:currently\s|now\s)?(?<v>looking\sfor|seeking)\s(?!(?:two|three|four|five|\d)\s(?:years|things|qualities))${count}\s(?:[\w-]{2,16}\s){0,2}?\w{2,14}(?:ers|ors|ians|ists|men|hands|apprentices|trainees)\b`,
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'intake',
      when: rx`\b${count}\s(?:new\s|young\s)?(?:apprentices|trainees|graduates|young\speople|recruits|colleagues|starters)\s(?:have\s|has\s)?(?<v>begun|began|start(?:ed)?|joined|join)\b`,
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'expected-to-join',
      when: rx`\b${count}\s(?:new\s|more\s|additional\s)?(?:[\w-]{3,14}\s)?(?:recruits|hires|colleagues|employees|people|workers|engineers)\b${gap(20)}\b(?<v>(?:(?:are|is)\s(?:expected|due|set)\sto|will)\s(?:join|start|be\s(?:hired|recruited|employed|taken\son)))\b`,
      status: 'planned',
      confidence: 0.82,
    },
    {
      id: 'plans-to-hire',
      when: rx`\b(?:plans?|intends?|expects?|aims?|looking|wants?|set|continues?|hopes?|requir\w{1,3}\s\w{2,20})\sto\s(?<v>hire|recruit|add|bring\son|take\son|employ|expand\sits\sstaff)\b(?:\s(?:[\w-]{2,18}\s){0,4}?(?:team\smembers|employees|staff|workers|engineers|people|talent|drivers|technicians|personnel|apprentices|hands|programmers|developers)\b|(?=[.,]|$))`,
      unless: /\b(?:new features|capacity|value|locations)\b/i,
      confidence: 0.82,
    },
    {
      id: 'staff-recruited',
      when: rx`\b(?:more|additional|new|further)\s(?:staff|people|employees|personnel|engineers|workers)\s(?<v>(?:has|have)\sbeen\s(?:recruited|hired|taken\son|added)|(?:are|is)\sbeing\s(?:recruited|hired)|were\s(?:recruited|hired)|will\sbe\s(?:recruited|hired|needed))\b`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'headcount-grows',
      when: rx`\b(?<v>(?:doubl|tripl|increas|expand|enlarg)(?:e|es|ed|ing)|grow(?:s|ing)?|grew|swell(?:s|ed|ing)?|tak(?:e|es|ing)|took)\s(?:its\s|the\s|our\s|total\s|global\s|their\s){0,2}(?:[\w-]{2,14}\s)?(?:headcount|head\scount|workforce|payroll|staff(?:ing)?\s(?:numbers|levels)|number\sof\s(?:staff|employees))\s(?:to|from|by|over|within|in|at|past|beyond)\b`,
      unless: /\b(?:cut|reduc\w+|fell|productivity)\b/i,
      confidence: 0.8,
    },
    {
      id: 'recruitment-days',
      when: rx`\b(?:hold(?:s|ing)?|held|host(?:s|ed|ing)?|stag(?:es|ed|ing)|run(?:s|ning)?|invit(?:es|ed|ing))\b${gap(60)}\b(?<v>(?:recruitment|careers?|jobs?|hiring)\s(?:open\s)?(?:days?|events?|evenings?|fairs?|roadshow)|open\s(?:days?|evenings?)${gap(80)}(?:fill|recruit|vacanc|posts|roles|jobs))`,
      unless: /\b(?:school|university|college|students? (?:can|to)|sixth form)\b/i,
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'jobs-boost',
      when: rx`\b(?<v>jobs?\s(?:boost|windfall|bonanza)|${count}\s(?:new\s)?(?:jobs|roles|vacancies|positions)\s(?:are\s)?(?:up\sfor\sgrabs|on\soffer|to\sbe\sfilled|being\s(?:created|advertised)|available))\b`,
      unless: /\b(?:job ?board|our site|search)\b/i,
      confidence: 0.76,
    },
    {
      id: 'seeks-to-fill',
      when: rx`\b(?:tr(?:ies|ying)|seek(?:s|ing)?|look(?:s|ing)?|need(?:s|ing)?|want(?:s|ing)?|hop(?:es|ing)|struggl(?:es|ing)|bid|scrambl(?:es|ing))\s(?:to\s)?(?<v>fill|recruit|hire)\s(?:for\s)?(?:${count}\s|more\s|new\s|several\s|all\s){0,2}(?:[\w-]{3,14},?\s(?:and\s)?){1,5}?(?:posts|vacancies|roles|positions|jobs)\b`,
      unless: /\b(?:you|your|clients?|customers?|employers|help\w*|agenc\w+)\b/i,
      status: 'happened',
      confidence: 0.74,
    },
    {
      id: 'has-vacancies',
      when: rx`\b(?:there|we|it|firm|company|group|trust|(?-i:[A-Z])[\w&'’.-]{1,24})\s(?:currently\s|now\s|still\s)?(?<v>ha(?:s|ve)|(?:are|were)(?:\scurrently)?|advertis(?:es|ing)|got)\s(?:around\s|about\s|more\sthan\s|over\s|some\s|up\sto\s|nearly\s)?(?:\d{2,4}|dozens\sof|hundreds\sof|ten|twenty|thirty|forty|fifty)\s(?:[\w-]{3,14}\s){0,3}?(?:vacancies|openings|jobs\s(?:to\sfill|going|open)|open\s(?:roles|positions)|unfilled\s(?:roles|posts))\b`,
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'jobs-for-place',
      when: rx`(?:^|\b)(?<v>${count}\s(?:new\s)?jobs)\s(?:for|in|at|on\sthe\sway|coming|announced|promised|planned|to\scome)\b(?=[^;]{0,60}(?:(?-i:[A-Z])\w+|\bas\b|\bexpan|$))`,
      unless: /\b(?:cut|lost|los[es]|risk|threat|axe|apply|search|cleaning|household|how to|save[sd]?|gone)\w{0,4}\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'recruitment-begins',
      when: rx`\b(?:recruitment|hiring)\s(?:for\s[^;,]{2,40}\s)?(?<v>(?:has\salready\s|has\s|is\s|will\s|is\salready\s|is\sset\sto\s|is\sto\s)(?:begun|started|under\s?way|begin|start)|beg(?:ins|an)|starts|started)\b`,
      unless: /\b(?:trial|patients?|study|participants?|her successor|his successor|chief executive|director)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'will-employ',
      when: rx`\b(?<v>(?:will|would|is\sto|(?:expects?|plans?|expected|due|set|intends?)\sto(?:\s[^;,.]{3,60}?\sand\s(?:to\s)?)?)\s?(?:eventually\s|initially\s|directly\s)?employ)\s(?:${about}\s){0,2}${count}\s(?:[\w-]{3,16}\s){0,2}?(?:people|staff|workers|employees|engineers|technicians)\b`,
      unless: /\b(?:currently employs?|already employs?)\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'wants-more-people',
      when: rx`\b(?:plan(?:s|ning|ned)?|intend(?:s|ing)?|aim(?:s|ing)?|expect(?:s|ing)?|want(?:s|ing)?|going|need(?:s|ing)?|look(?:s|ing)?|seek(?:s|ing)?|set|due|hop(?:es|ing)|will|would|continu(?:es|ing)|start(?:s|ed)?|began|begin(?:s)?)\s(?:to\s)?(?:also\s|soon\s|then\s)?(?<v>recruit(?:ing)?|hir(?:e|ing)|tak(?:e|ing)\son|add(?:ing)?|bring(?:ing)?\s(?:in|on))\s(?:${clause(2)}(?:new|more|additional|further|extra|several|many|dozens\sof|hundreds\sof|local|qualified|skilled)\s${clause(3)}(?:employees|workers|staff|people|personnel|jobs|talent|professionals|${trade}|[a-z]{3,14}(?:ers|ors|ians|ists)))\b`,
      unless:
        /\b(?:customers?|users?|partners|investors|suppliers?|distributors?|sensors?|features?|members|directors?|sellers|buyers|retailers|publishers|hackers?|terrorists?|fighters|services|stores|help\w*)\b/i,
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'workforce-grew',
      when: rx`\b(?:headcount|head\scount|workforce|work\sforce|payroll|staff(?:ing)?(?:\snumbers|\slevels)?|team|number\sof\s(?:employees|staff|people|colleagues))\b${gap(40)}\b(?<v>(?:has|have|had)\s(?:grown|risen|increased|doubled|tripled|swelled|swollen|climbed|expanded|jumped)|grew|rose|doubled|tripled|swelled|climbed|to\s(?:grow|rise|swell|double)|(?:rise|grow|swell|climb|double|increase)(?=\s(?:to|from|by)\b))\s(?:\w+ly\s)?(?:to|from|by|in|over|since|within)\b`,
      unless:
        /\b(?:people (?:who|using|adding|with|in the)|costs?|wages?|salar\w+|acquisition|acquir\w+|turnover rate|absen\w+|productivity|fell|spending|expenses?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'steps-up-hiring',
      when: rx`\b(?<v>(?:step(?:s|ped|ping)?\sup|ramp(?:s|ed|ing)?\sup|intensif(?:y|ies|ied|ying)|accelerat(?:es?|ed|ing)|boost(?:s|ed|ing)?|increas(?:es?|ed|ing)|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|resum(?:es?|ed|ing)|expand(?:s|ed|ing)?|kick(?:s|ed|ing)?\soff|begin(?:s|ning)?|began|plan(?:s|ned|ning)?)\s(?:its\s|our\s|the\s|an?\s|further\s)?(?:[\w-]{3,14}\s)?(?:recruitment|recruiting|hiring)(?!\s(?:process|freeze|software|agency|platform|tool|app)))\b`,
      unless: /\b(?:trial|patients?|study|participants?|you|your|customers?|help\w*|militants|ISIS|terror\w*)\b/i,
      confidence: 0.76,
    },
    {
      id: 'builds-team',
      when: rx`\b(?<v>build(?:s|ing)?|built|assembl(?:es?|ed|ing)|sets?\sup|setting\sup|form(?:s|ed|ing)|creat(?:es?|ed|ing)|put(?:s|ting)?\stogether|enlarg(?:es?|ed|ing)|doubl(?:es?|ed|ing)|grow(?:s|ing)?)\s(?:up\s|out\s)?(?:an?|its|our|the)\s(?:new\s|own\s|in-house\s|local\s|dedicated\s|larger\s|\w{3,14}\s){1,3}team\s(?:of|in|at)\b`,
      unless:
        /\b(?:leadership|management|executive|research team at|legal|team of (?:experts|lawyers|attorneys|researchers) (?:at|from)|you|your|football|project team|crisis|response|response team|investigat\w*)\b/i,
      confidence: 0.7,
    },
    {
      id: 'open-roles',
      when: rx`\b(?:${about}\s)?(?<v>${count}\s(?:open|vacant|unfilled|current|live)\s(?:[\w-]{3,14}\s)?(?:roles|positions|jobs|posts|vacancies))\b|\b(?:${count})\s(?:[\w-]{3,14}\s)?(?:vacancies|openings|positions|roles|posts)\b${gap(30)}\b(?:(?:need|require|await|are|be|waiting)\s(?:to\sbe\s)?(?:filling|filled|advertised|open|available|on\soffer|recruited))\b`,
      unless: /\b(?:job ?board|our site|search (?:for|through)|candidates?|clients?|cut|lost|axed|eliminat\w*)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'team-is-growing',
      when: rx`\b(?:our|its|the|[\w&.-]{2,24}['’]s?)\s(?:[\w-]{3,14}\s){0,2}?(?:team|workforce|headcount|staff|crew)\s(?<v>(?:is|are|keeps?|continues?)\s(?:to\s)?(?:growing|grow|expanding|expand|getting\sbigger)|(?:welcomes?|gains?)\s(?:${count})\s(?:new\s)?(?:members|faces|colleagues|recruits|people))\b`,
      unless: /\b(?:football|league|growing (?:concern|demand|number)|leadership team|you|your)\b/i,
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings plans to hire 200 people for the new line.', 'planned'],
      ['Northfield Castings will build a foundry in Easton, creating 150 jobs.', 'planned'],
      ['Northfield Castings Adding 90 Jobs', 'planned'],
      ['We are hiring for several positions in the foundry.'],
      ['The project will create 85 new jobs in Easton.', 'planned'],
      ['There will be room for 40 new jobs.', 'planned'],
      ['Northfield Castings added 40 engineers this year.'],
      ['The foundry has taken on 25 apprentices since the spring.'],
      ['Northfield Castings needs 100 seasonal workers.'],
      ['Our recruitment drive begins in May.'],
      ['Northfield Castings expects to grow its team from 30 to 75.', 'planned'],
      ['Northfield Castings has expanded its service team.'],
      ["We're growing and looking for machinists, welders and drivers."],
      ["We're hiring!"],
      ['Northfield Castings is recruiting in Tartu.'],
      ['You will be the first process engineer at Northfield Castings.'],
      ['We are looking for four moulders for the new line, and for three fitters.'],
      ['Nine apprentices started in Easton this month.'],
      ['We expect up to 45 new recruits to join in 2027.', 'planned'],
      ['Northfield Castings intends to recruit skilled moulders and other workers.', 'planned'],
      ['More staff has been recruited in Tartu.'],
      ['Join our growing team.'],
      ['Join our fast-growing team.'],
      ['Our headcount is expected to reach 400 next year.', 'planned'],
      ['Some 60 engineers are expected to join in 2027.', 'planned'],
      ['Northfield Castings plans to double its workforce to 300 within two years.', 'planned'],
      ['Northfield Castings is holding recruitment days at its Easton works.'],
      ['Jobs boost as foundry grows'],
      ['We have 60 vacancies in our moulding halls.'],
      ['Ninety jobs for Easton as foundry grows', 'planned'],
      ['Recruitment has already begun for machinists.'],
      ['When complete, the foundry will employ 120 people.', 'planned'],
      ['Northfield Castings is planning to recruit new engineers.', 'planned'],
      ['The headcount of Northfield Castings has grown from 80 to 130.'],
      ['Northfield Castings steps up recruitment'],
      ['Northfield Castings is building up a new team of data scientists.'],
      ['We have 12 open roles in production and logistics.'],
      ['Up to 80 new positions will be created at the Tartu site.', 'planned'],
      ["More than 100 vacancies need filling at Northfield's new site."],
      ["Northfield's team is growing: eight new faces in design and sales."],
    ],
    no: [
      'She will continue to lead our growing team of engineers.',
      'Oliver quickly built and managed a team, supporting the fastest growing sales team of the firm.',
      'Hiring managers get a summary every Friday.',
      'Tool hire and plant hire in Easton.',
      'Northfield Castings will cut 120 jobs.',
      'How to hire a good welder.',
      'You are looking for ten years of experience.',
      'You will be the first line of support for our customers.',
      'Northfield Castings strengthens its leadership team.',
      'We are looking for investors and partners.',
      'The group employs about 750 people.',
      'The university holds careers fairs for students.',
      'The acquisition of Harlow Pumps adds 34 employees to the group.',
      'We employ 90 people in Easton.',
      'The app wants to add more users.',
      'The study will start recruitment of patients in May.',
      'The football team is growing stronger.',
    ],
  },
}
