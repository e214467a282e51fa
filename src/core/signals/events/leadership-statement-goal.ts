import { rx, gap } from '../language/pattern.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const number = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\\d{1,2})'
/** When a goal is to be reached: "by the end of 2027", "within five years", "by next summer", "in the medium term". */
const horizon = `(?:(?:by|before|until|in|for|to)\\s(?:the\\s)?(?:(?:end|start|middle|close|summer|spring|autumn|fall|winter)\\sof\\s|(?:mid|early|late)[\\s-]|(?:fiscal\\s|FY\\s?|year\\s|(?:spring|summer|autumn|winter)\\s))?20\\d\\d|by\\s(?:the\\send\\sof\\s(?:the|this|next)\\s(?:decade|year)|next\\s\\w{3,9}|(?:\\w{3,6}\\s)?Christmas|summer|(?:our|its)\\s\\w{3,12}\\s(?:birthday|anniversary)|mid-century|year[\\s-]end)|(?:within|over|in)\\s(?:the\\s)?(?:next\\s|coming\\s|following\\s)?${number}\\s(?:years?|months)|(?:in|over)\\sthe\\s(?:medium|long(?:er)?|near)\\sterm|over\\sthe\\s(?:next|coming)\\s(?:several|few)\\syears)`
/** What is worth a goal: a figure, a multiple, a place in the market. */
const prize = `(?:\\d|\\b(?:doubl|tripl|trebl|quadrupl|halv|half\\b|third\\b|quarter\\sof|zero\\b|one\\sin|every\\ssecond|two|three|four|five|six|seven|eight|nine|ten\\b|hundred|billion|million|break-?even|profitab|number\\sone|no\\.\\s?1|leader|leading|largest|biggest|first\\b|top\\b|preferred|household\\sname|powerhouse|go-to\\b|market\\sshare|best\\b))`
const growth =
  '(?:\\bmarkets?\\b|\\bsavings|\\bprofitab|\\bgrow|\\bincreas|\\bexpan|\\bdiversif|\\bimprov|\\breach|\\bachiev|\\bbecom|\\bstrengthen|\\bmaintain|\\braise|\\bwin\\b|\\blift)'
const whose =
  "(?:we|company|group|firm|management|board|airline|bank|retailer|chain|trust|brewery|chief\\sexecutive|CEO|boss|chair(?:man|woman)?|founder|head|he|she|it|which|who|also|now|and|then|[A-Z][\\w&'’.À-ž-]{1,25})"
/** A goal told by what shall be done: doubled, reached, won, by so much or by then. */
const feat = `(?:(?:double|triple|treble|quadruple|halve)\\s(?:its|our|their|the\\s(?:number|size|value|share|company|firm)|annual|total|group|sales|revenues?|turnover|output|exports|production|profits?|in)\\b|(?:become|be)\\s(?:(?:the|an?|one\\sof\\sthe|among\\sthe|its|Europe['’]s|America['’]s)\\s)?(?:[\\w-]{2,16}\\s){0,3}?(?:largest|biggest|leading|leader|number\\sone|no\\.\\s?1|top|premier|preferred|debt-free|profitable|cash-positive)\\b|return\\sto\\s(?:profit|growth)|break\\seven|(?:reach|achieve)\\s(?:profitability|break-?even)|(?:win|gain|reach|capture|take|achieve|secure|attain|hit|deliver)\\s[^;.]{0,40}?(?:market\\sshare|share\\sof\\s(?:the|its|our)|growth\\sof|${money}|\\d\\s?(?:%|per\\scent|percent|million|billion))|(?:grow|increase|raise|lift|expand|boost|improve)\\s[^;.]{0,50}?(?:(?:by|to|at|of)\\s(?:[\\w-]{3,12}\\s){0,2}?(?:${money}|\\d)|faster\\sthan|\\d\\s?(?:%|per\\scent|percent)\\s(?:a|per)\\s|${horizon})|(?:deploy|complete|install|ship)\\s(?:over\\s|more\\sthan\\s|up\\sto\\s|at\\sleast\\s)?\\d[\\d,]*\\s[^;.]{0,50}?(?:${horizon}|\\bover\\s(?:its|the)\\b)|(?:serve|treat|train|connect|produce|sell|export|make|supply|generate|earn|have|operate|reach|attract|enter|extend|cut\\s(?:its|our)|roll\\sout\\sto)\\s[^;.]{0,50}?(?:\\d[\\d,.]{0,10}\\s[^;.]{0,40}?)?(?:${horizon}|\\b(?:an?|per|every)\\s(?:year|month|week)\\b|annually|(?:\\d{1,3}|ten|twenty|thirty)\\s(?:countries|markets|cities|states))|generate\\shalf|(?:expand|move|break|push)\\sinto\\s(?:the\\stop|(?-i:[A-Z])|new\\smarkets))`
const notGoals =
  /\b(?:project (?:plans|aims)|opening (?:for|at|of|in)|jobs?|hir(?:e|ing)|recruit\w*|workforce|headcount|staff|emissions|carbon|climate|CO2|renewable|recycl\w*|help(?:s|ing)?|enabl\w+|you|your|analysts?|economists?|demand|industry|study|trial|government|ministry|police|patients? (?:to|can)|shares?(?! of)|stake|bonds?|loans?(?! book)|IPO|funding|funds|acqui\w+|takeover|court|hackers?|capacity|customers? (?:to|who|want|can)|market (?:is|size|will)|expected to (?:close|be completed)|guidance|outlook|fiscal|EPS|earnings|raise (?:capital|money|up to))\b/i

export const leadershipStatementGoal: EventRules = {
  type: 'leadership_statement_goal',
  unless: [
    // what is promised to the reader is no goal of the company, nor are the readers' own goals; where one drills is no aim
    /\b(?:support|achiev|reach|meet|help|align|further|advanc)\w* (?:with )?their (?:\w+ )?(?:goals?|targets?|objectives?)\b|\bexpects? to (?:generate|achieve|reali[sz]e|deliver) [^.]{0,60}\b(?:savings|synergies)\b|\b(?:drill\w*|exploration|priority) targets?\b|\btarget (?:areas?|zones?)\b|\b(?:crop|plant|hair|bone|personal|professional|spiritual) growth\b|\bas an? (?:\w+ ){0,3}(?:company|firm|business) (?:targeting|aiming)\b/i,
    /\b(?:goal|aim|mission|objective)s? (?:is|are) to (?:be|become) (?:an?|the|your) (?:\w+ )?partner (?:in|for|of) your\b/i,
    /\b(?:career goals?|targeted|share buyback|your (?:\w+ )?(?:goals?|targets?|business)|target (?:audience|group|market(?:ing)?s?\b(?! by)|customers?|price|company|shareholders|date for closing)|price target|our mission is|mission (?:is|to)|drug targets?|therapeutic target|field goals?|goal(?:keeper|scorer|tender)|scored|targeted (?:therap|advert|campaign|attack|treatment|proteins?)|strategic (?:partner|acquisition|review|alternatives)|health goals?|personal goals?|sales targets? (?:and|for the role)|goal[- ]oriented|(?:project|initiative|study|campaign|event|session|course|guide|bill|law|foundation|program(?:me)?|partnership|collaboration|alliance|trial|city|county|council|attackers?|intruders?) (?:also )?(?:aims?|seeks?) to|(?:product|fund|device|therapy|drug) (?:also )?targets|study aims|hackers|eye on|clinical|(?<!\d )patients?|police|we eye)\b/i,
    /\b(?:net[- ]zero|(?:carbon|climate)[- ]neutrality|(?:be|become|becoming|go|going) (?:carbon|climate)[- ]neutral|emissions|renewable|carbon footprint|food waste|recycled|gas-free|fossil)\b/i,
    /\b(?:certified to ISO|analysts?|global market|market (?:is|size)|(?<!targets? (?:an? )?(?:compound annual growth rate )?\()CAGR|industry is|government'?s? (?:goal|target)|take [^.]{0,20}out of its cost base)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'aims-to',
      when: rx`\b${whose}\s(?:(?:has|have|also|now|further|is|are|will|today|currently|therefore|still|continues?\sto)\s){0,3}(?<v>aims?|aiming|aimed|target(?:s|ing)?|striv(?:es|ing|e)|seeks?\sto|set\s(?:itself\s|himself\s|ourselves\s)?(?:an?\s|the\s)?(?:\w{4,12}\s)?(?:goals?|targets?)|sets\s(?:itself\s)?(?:a\s)?(?:goal|target)|sets?\s(?:its\s|our\s|their\s)?sights)\s(?:to\s|for\s|of\s|a\s|an\s|at\s|on\s)?(?<goal>${gap(120)}(?:${prize}|${growth})[^;.]{0,80})`,
      unless:
        /\b(?:striv\w+ to (?:deliver|provide|offer|give|ensure|create|exceed|meet|maintain|build|bring|improve)\b(?!.{0,80}\d)|targets? (?:has been|have been|was|were|is) (?:cut|raised|lifted|lowered|increased) to|polic(?:y|ies) (?:was|is|were|are) (?:also )?aimed|[Mm]arket (?:[Ee]xponential|[Ss]ize|[Ss]hare|[Rr]esearch|[Oo]utlook|[Rr]eport)|(?:striv\w+|seeks?|aim\w*|target\w*) to (?:help|enable|empower|serve|support|assist|give|offer|provide|equip) (?:\S+ ){0,3}(?:customers?|clients?|users?|partners?|companies|businesses|you)\b|aim(?:s|ing)? to (?:welcome|open|launch|provide|help|offer|support|make|ensure|educate|raise (?:awareness|money|funds)|bring|inspire|empower|create (?:a )?(?:space|awareness)|build awareness)|targets? (?:users|hackers|victims|consumers|patients)|communit(?:y|ies)|residents|awareness|children|opening (?:at|in|for)|trials?\b|studies|findings|aims? at (?:users|people))\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'wants-to',
      when: rx`\b${whose}\s(?:(?:has|have|also|now|is|are|publicly|already|said|says|today)\s){0,3}(?<v>wants?|hopes?|hoping|intends?|plans?|planning|expects?|vows?|vowed|promises?|promised|reckons?|pledged|eyes|eyeing|set\sout|looking|committed|sees\sitself|see\sourselves|aspires?)\s(?:(?:that|to|for|the|its|his|her|our|from|be|unit|business|group|can|by|in|within)\s){0,5}(?<goal>(?:doubl|tripl|trebl|quadrupl|halv|win\sback|break\seven|reach|return|lift|grow|become|become\sthe|be\s|bring(?:ing)?|get|have|sell|earn|generate|cut|raise|increase|serve|deliver|third|half|\d|nine|ten|five|one|${money})[^;.]{0,110}?(?:${prize}|${horizon})[^;.]{0,50})`,
      unless:
        /\b(?:(?:expects?|plans?) to be operational|capex|capital expenditures?|workforce|staff in|committed (?:about |over )?[$€£\d]|audited|new location|expects? to have [^.]{0,60}\b(?:to|on the|in) (?:the )?(?:market|stores|production)\b|\byour\b|expects? to (?:be (?:finished|done|ready|listed)|sell [\d.,]+ (?:million |m )?shares)|get from \d[\d,]* to \d[\d,]* (?:people|staff|employees)|wants? to (?:help|know|see|thank|buy|learn)|plans? to (?:open|build|hire|invest|launch|acquire|sell|cut|close|reduce|lay)|expects? to (?:close|complete|hire|open|begin|start|launch|report|receive|raise|be completed)|expects? (?:[\w-]+ ){0,4}?(?:sales|revenues?|earnings|profits?|EPS|results)|jobs?\b|layoffs?|grow (?:its|our|the) (?:[\w&]+ )?(?:workforce|team|headcount)|new workers|methane|capacity|staffed|hiring years?)\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'goal-of',
      when: rx`\b(?<v>goals?|targets?|ambitions?|objectives?|vision|aspirations?|aims(?!\s(?:to|for|at)\b)|aim|the\splan)(?:\s(?:for|in)\s[^;,.]{3,40}?)?:?,?\s(?:of|is|to|for|remains|was|are|by|includes?|simple:|-)\s?(?<goal>${gap(100)}(?:${prize}|\bgrow|\bexcel|\bdoub|\bopen\b)[^;.]{0,80})`,
      unless:
        /\b(?:(?:[Gg]oal|[Aa]im|[Oo]bjective) (?:is|has always been) (?:simple: |simply |always )?to (?:give|provide|offer|deliver|ensure) (?!.{0,120}\d)|plan (?:was|is) (?:put|presented|shown|submitted)|goal of (?:the|this) (?:study|project|program|event|session)|objectives? of the|(?:the )?(?:Act|law|government|state|national|policy)\b|vision (?:is to (?:help|create a world))|closing|to help|awareness|wrapped up|construction|attack|hackers|based on|right business decisions|surpass\w*|exceed(?:ed|ing)|beat(?:ing)?|hit)\b/,
      confidence: 0.68,
      status: 'planned',
    },
    {
      id: 'by-year',
      when: rx`\b(?<v>grow|double|triple|reach|achieve|become|increase|expand|deliver|generate|build|attain|exceed|operate|raise|lift|earn|(?:plans?|goal|aims?|commitment)\sto\s(?:certify|complete|launch|serve|produce|halve|cut|have|employ|return|bring))\s(?<goal>${gap(90)}\b(?:by|before|until)\s(?:the\send\sof\s)?(?:\w{3,9}\s)?20[2-5]\d)\b`,
      unless:
        /\b(?:stores|store count|locations|branches|retirement age|market (?:is|to|at)|expected to (?:grow|reach) (?:at|from)|CAGR|industry|projected to|are expected to reach|population|demand (?:is|will))\b/i,
      confidence: 0.66,
      status: 'planned',
    },
    {
      id: 'wants-figure',
      when: rx`\b${whose}\s(?<v>wants?)\s(?:to\s)?(?<goal>${gap(60)}(?:\d{1,3}\s?(?:%|per\scent|percent)|${money}))`,
      unless: /\bwant(?:s)? to (?:help|know|see|thank|buy|learn)\b|\bto pay\b/i,
      confidence: 0.74,
      status: 'planned',
    },
    {
      id: 'is-to-by',
      when: rx`\b${horizon},?\s(?<goal>${gap(80)}\b(?<v>(?:are|is)\sto\s(?!be\s(?:completed|closed|opened|held|built|paid))\w{2,12}|should|shall|must|will\saccount\sfor|wants?\sto)\b[^;.]{0,90})|\b(?:shall|(?:should|is\sto|are\sto)\s(?:come|make|reach|account|be|rise|grow|fall|leave|arrive|run))\b[^;.]{0,90}?\b${horizon}\b|(?-i:[A-Z])\S{2,20}\sshall\s(?:be|become|have|reach|grow)\b`,
      unless:
        /\b(?:report|results|meeting|deadline|customers? should|you should|be (?:available|handed over|delivered|wrapped|ready|finished|in place|operational|online|launched|signed|done|over)|shall (?:not|mean|be (?:deemed|governed|entitled|liable|binding|paid))|completed|closing|payment|transaction|be held|construction)\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'outlines',
      when: rx`\b(?<v>outlin(?:es|ed)|set(?:s)?\sout|lay(?:s|ing)?\sout|laid\sout|unveil(?:s|ed)|announc(?:es|ed)|present(?:s|ed)|defin(?:es|ed)|launch(?:es|ed)|adopt(?:s|ed)|updated|publish(?:es|ed))\s(?:its\s|new\s|ambitious\s|the\s|a\s|our\s){0,6}(?<goal>(?:[\w-]{2,14}\s){0,3}?(?:growth\s(?:ambitions?|targets?|strategy|plan)|strategic\s(?:plan|targets?|goals?|priorities|roadmap)|financial\stargets?|strategy\s(?:to|for|20\d\d)|long-term\s(?:targets?|goals?|strategy)|(?:20[2-5]\d|(?:three|four|five|ten)-year)\s(?:growth\s|business\s|corporate\s)?(?:strategy|roadmap|vision)|["']?vision\s20\d\d|vision\s(?:to|for)\s(?:lead|become|build|grow|the\s(?:future|next))|priorities\sfor\s(?:20\d\d|the\s(?:year|next))|strategy\sfor\s(?:the\s)?(?:next|coming)|blueprint\s(?:to|for)\s(?:grow|the)|corporate\splan|roadmap\sto|mid-term\s(?:plan|targets)|turnaround\splan)\b|["']?[A-Z][\w&]{3,14}\s20[2-5]\d\b["',:]?(?!\s(?:report|results|conference|edition|season|model|budget|award|annual|collection|catalog|survey|event|summit)))`,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'on-track',
      when: rx`\b(?:on\strack|well\spositioned|on\scourse|works?\stoward|working\stoward|confident|on\s(?:its|our|the)\s(?:way|path|journey)|journey)\s(?:to|for|of|its|towards?)\s(?<goal>${gap(30)}(?<v>break-?even|profitab|reach|achiev|hit|meet|deliver|exceed|stated\sgoal)\w{0,5}\b${gap(60)}(?:\d|\byear|\bquarter|\btarget))`,
      confidence: 0.72,
      status: 'planned',
    },
    {
      id: 'targets-headline',
      when: rx`^[\w\s'’&.()À-ž-]{2,40}\s(?<v>aims|targets|sets\s(?:its\s)?sights|eyes|seeks|vows|wants|plots)\s(?:to\s|on\s|for\s|at\s)?(?<goal>(?:[\w%$€£.,-]{1,16}\s){0,6}?(?:growth|expansion|profitability|revenue|market\sshare|markets?|sales|stores|doubl\w{0,3}|billion|million|break-?even)\b[^;.]{0,60})`,
      unless: /\b(?:emissions|users|hackers|customers in|to (?:pay|fight|appeal|sue))\b/i,
      confidence: 0.74,
      status: 'planned',
    },
    {
      id: 'plan-with-years',
      when: rx`\b(?:announc(?:es?|ed)|launch(?:es|ed)|unveil(?:s|ed)|adopt(?:s|ed)|approv(?:es|ed)|present(?:s|ed))\b${gap(60)}\b(?<v>(?:three|four|five|ten|\d{1,2}|multi)-year\s(?:strategic\s|growth\s|business\s)?plan|strategic\splan|growth\splan)\b|\b(?:(?:three|four|five|ten|\d{1,2}|multi)-year|turnaround|growth|strategic|business)\s(?:plan|strategy)(?::\s|\s(?:aims?|calls?|targets?|foresees?|envisages?|includes?|sees)\b)(?<goal>[^;.]{3,120})`,
      unless: /\b(?:pension|savings|health|payment|insurance) plan/i,
      status: 'planned',
      confidence: 0.72,
    },
    {
      id: 'within-years',
      when: rx`\b(?<v>support(?:ing)?|grow(?:ing)?|open(?:ing)?|reach(?:ing)?|add(?:ing)?|doubl(?:e|ing)|halv(?:e|ing)|tripl(?:e|ing)|creat(?:e|ing))\s(?<goal>${gap(60)}(?:\d+|doubl\w{0,3}|the\ssize|workforce|turnover|revenues?|sales)${gap(40)}\b(?:within|over|in)\s(?:the\snext\s|the\scoming\s)?(?:several|${number})\syears)\b`,
      unless: /\b(?:over the (?:past|last)|emissions|jobs?|workers|employees|staff)\b/i,
      confidence: 0.66,
      status: 'planned',
    },
    {
      id: 'listed-target',
      when: rx`^\s?[*•–-]\s(?:[\w&'’-]{2,16}\s){0,4}?(?<v>(?:expected|set|planned)\sto\s(?:exceed|rise|reach|grow|increase)|to\s(?:exceed|rise|reach|grow|increase|double))\b(?<goal>[^;]{2,80})`,
      unless: /\b(?:costs?|market|transaction|close)\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'brief-is',
      when: rx`\b(?:his|her|their|its|the|whose|our)\s(?:\w{3,10}\s)?(?<v>brief|remit|task|ambition|plan|priority|challenge)\s(?:is|was|will\sbe|remains)\s(?:now\s)?(?:to\s)(?<goal>(?:return|doubl|tripl|grow|turn|lift|reach|tak|bring|halv|cut|rais|expand|win|build|break)[^;.]{0,60}?(?:${prize}|${horizon})[^;.]{0,50})`,
      unless: /\b(?:customers? (?:to|can)|emissions|you|your|patients?)\b/i,
      confidence: 0.74,
      status: 'planned',
    },
    {
      id: 'sights-set-on',
      when: rx`\b${whose}\s(?:(?:has|have|with|also|now|is|are)\s){0,3}(?<v>(?:has|have|had|with|sets?|set|setting|fix(?:es|ed)|turn(?:s|ed))\s(?:its|our|their)\s(?:sights|eyes?|gaze|ambitions?)\s(?:set\s|firmly\s|now\s){0,2}on|(?:is|are)\s(?:now\s|also\s|actively\s)?(?:looking|aiming|hoping|striving|working)\sto\s(?=doubl|tripl|trebl|quadrupl|halv|grow|become|be\s|reach|expand|increase|lift|win|raise|establish))\s?(?<goal>(?=[^;.]{0,60}(?:\b\w{3,14}ing\b|${prize}|${growth}))[^;.]{3,120})`,
      unless:
        /\b(?:emissions|net[- ]zero|carbon|hire|hiring|recruit|jobs?|new (?:plant|factory|office|store)|acqui\w+|takeover|stake|bid|customers? (?:who|to)|help\w*|users|hackers|IPO|listing|funding round|eyes (?:of|on the road)|workforce|headcount|resign|sell (?:its|the))\b/i,
      confidence: 0.68,
      status: 'planned',
    },
    {
      id: 'strategy-foresees',
      when: rx`\b(?:strategy|plan|roadmap|programme|business\splan|vision|budget)\b(?:\s(?:for|to|of|until|through|called|period)\s[^;,]{2,40}?)?,?\s(?<v>foresees?|envisages?|envisions?|calls\sfor|aims?|targets?|provides\sfor|sets?(?:\sout)?|includes?|seeks?|is\sto|is\sbuilt\son|focus(?:es|ed)\son)\s(?<goal>[^;.]{0,60}?(?:${prize}|${growth}|${horizon})[^;.]{0,60})`,
      unless:
        /\b(?:health|pension|insurance|savings|payment|government'?s?|state|national|city|county|council|ministry|layoffs?|job cuts|restructuring|emissions|climate|marketing plan|lesson|treatment|testing|customers? (?:can|to))\b/i,
      confidence: 0.68,
      status: 'planned',
    },
    {
      id: 'adopts-strategy',
      when: rx`\b(?<v>approv(?:es|ed)|adopt(?:s|ed)|set(?:s)?|updat(?:es|ed)|defin(?:es|ed)|confirm(?:s|ed)|agree[sd]?(?:\son)?|decid(?:es|ed)\son|present(?:s|ed)|launch(?:es|ed)|unveil(?:s|ed)|publish(?:es|ed)|announc(?:es|ed)|revis(?:es|ed)|specif(?:ies|ied)|review(?:s|ed))\s(?:its\s|the\s|an?\s|our\s|new\s|group's\s|company's\s){0,4}(?<goal>(?:(?:long|medium|mid|short)-term\s|new\s|group\s|growth\s|business\s|corporate\s|updated\s|financial\s|strategic\s|ambitious\s){0,3}(?:strategy|(?:financial|strategic|growth|operational|profitability|business)\s(?:targets?|goals?|objectives?|plan|ambitions?))\s(?:for|to|until|through|covering|up\sto|period)\s[^;.]{0,40}?(?:20[2-5]\d|next\s\w{3,8}\syears|coming\syears|strategy\speriod|medium\sterm|long\sterm)[^;.]{0,40})`,
      unless: /\b(?:sustainab\w+|climate|emissions|tax strategy|government|council|city|state)\b/i,
      confidence: 0.72,
      status: 'planned',
    },
    {
      id: 'determined-to',
      when: rx`\b${whose}\s(?:(?:is|are|was|were|remains?|also|now|fully)\s){0,3}(?<v>determined|resolved|intent\son|bent\son|confident\s(?:of|that)|adamant|keen|eager|hell-bent|committed|convinced)\s(?:to\s|that\s(?:it|we|he|she|the\s\w{4,8})\s(?:will|can)\s)?(?<goal>(?:double|triple|treble|halve|win\sback|return|reach|become|be\s|lift|grow|raise|cut|get|bring|make|turn|hit|regain|expand|open|enter|strengthen|double|doubling|returning|reaching|becoming|growing|winning|regaining)[^;.]{3,110})`,
      unless:
        /\b(?:help(?:ing)?|customers?|serv(?:e|ing)|quality|safety|communit\w+|emissions|carbon|climate|provid\w+|support\w*|be (?:a|an|the)? ?(?:good|responsible|fair)|make (?:a|the) difference|learn|work with|patients?|trusted|partner (?:for|to|of)|court|appeal|be part|see)\b/i,
      confidence: 0.66,
      status: 'planned',
    },
    {
      id: 'the-aim-is',
      when: rx`\b(?:the|our|its|his|her|whose|company's|group's|declared|stated|long-term|ultimate|overall|\w{2,20}'s)\s(?:[\w-]{3,14}\s)?(?<v>aims?|goals?|targets?|ambitions?|objectives?|dream|intention|plan|hope|number)\s(?:is|are|remains?|was|for\s[^;,]{2,40}?\sis)\s(?:to\s|that\s|now\s|still\s|simple:\s)?(?<goal>(?:make|become|be\s|turn|win|reach|double|treble|triple|halve|grow|open|sell|have|get|bring|raise|lift|cut|build|expand|enter|return|achieve|secure|\d)[^;.]{0,110}(?:${prize}|${growth}|${horizon}|\bmost\s\w{4,14}|\bsavings)[^;.]{0,60})`,
      unless:
        /\b(?:partner in|your|you|empower\w*|study|trial|project's|course|lesson|session|exhibition|game|programme's|to (?:make|help|let) (?:customers|you|people|patients|users)|our (?:mission|purpose)|research|therapy|treatment|campaign|event|government|charity|bill|law|emissions|carbon|climate)\b/i,
      confidence: 0.68,
      status: 'planned',
    },
    {
      id: 'from-now-on',
      when: rx`\b(?:going\sforward|from\snow\son|in\s(?:the\s)?future|over\stime|in\stime|looking\sahead|longer[\s-]term)\b,?\s(?:the\s|our\s)?(?:we|it|company|firm|group|management|(?-i:[A-Z])[\w&.-]{1,20})\s(?<v>will|would\slike\sto|hopes?\sto|wants?\sto|plans?\sto|intends?\sto|aims?\sto)\s(?:also\s)?(?<goal>(?:focus|concentrate|grow|expand|extend|increase|improve)\b[^;.]{3,120})`,
      unless: /\b(?:jobs|hire|plant|store|office|headcount|you|your)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'hopes-for-figure',
      when: rx`\b${whose}\s(?:(?:is|are|now|also|still)\s){0,2}(?<v>hop(?:es|ing)\sfor|aim(?:s|ing)\s(?:for|at)|gunning\sfor|shooting\sfor|pursu(?:es|ing)|chas(?:es|ing)|work(?:s|ing)\stowards?|wants|plans|targets|targeting|aspires\sto|strives?\sfor)\s(?<goal>(?:an?\s|its\s|annual\s|total\s|group\s)?(?:[\w-]{3,14}\s){0,3}?(?:sales|turnover|revenues?|profits?|growth|margins?|market\sshare|return|customers|stores|branches|exports|share|clinics|restaurants|hotels|users|subscribers|members|deliveries)\s(?:of|to|by|in|at|above|between)\s[^;.]{0,60}?(?:\d|double|half|third)[^;.]{0,50})`,
      unless: /\b(?:emissions|analysts?|market is|funding|acqui\w+|hire|jobs)\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'plans-to-win',
      when: rx`\b${whose}\s(?:(?:is|are|now|also|has|have)\s){0,2}(?<v>plans?|planning|wants?|intends?|aims?|hopes?|expects?|seeks?|set\sout)\s(?:to|[A-Z][\w&'’-]{1,20}(?:\s[A-Z][\w&'’-]{1,20}){0,2}\sto)\s(?<goal>(?:win|gain|attract|add|export|sell|be\s(?:active|present|in|cash|debt|profit\w*|the)|turn\s[\w-]{3,12}|treble|triple|double|achieve|hit|pass|reach|make\s\d|increase|raise|lift|improve)[^;.]{0,60}(?:\d|\bfirst\b|\bmore\b|\bdoubl|\bcountries|\bcustomers|\bmarkets?|\bshare|\bpositive|\bfree|\bprofitab)[^;.]{0,60})`,
      unless:
        /\b(?:jobs?|workforce|staff|hire|bonds?|shares?|funding|loan|raise (?:\$|€|£|\d|up to|capital|money|funds|prices|wages|production)|capacity|court|customers to|help\w*|emissions|carbon|reach (?:an agreement|a deal|out)|lift the|add (?:a|an|the|new)? ?(?:plant|line|office)|sell (?:its|the|a|up to \d+ per cent)|increase (?:its )?(?:stake|production|holding|the price|prices|ownership)|voter|government|savings|synergies)\b/i,
      confidence: 0.64,
      status: 'planned',
    },
    {
      id: 'in-years-time',
      when: rx`^(?:in|within|over)\s(?:the\s(?:next|coming)\s)?${number}\s(?:to\s${number}\s)?years'?(?:\stime)?,?\s(?<goal>[^;.]{3,80}?\b(?<v>should|will|must|shall|is\sto|are\sto|wants?\sto|plans?\sto|hopes?\sto|aims?\sto|intends?\sto)\b[^;.]{0,100})`,
      unless:
        /\b(?:market|analysts?|industry|population|contract|agreement|will be (?:delivered|completed|built|paid|invested)|emissions|carbon|jobs)\b/i,
      confidence: 0.68,
      status: 'planned',
    },
    {
      id: 'so-many-a-year',
      when: rx`\b(?:we|it|company|group|firm|bank|management|executives|leaders|leadership|owners?|founders?|[A-Z][\w&'’.-]{1,25})\s(?:(?:is|are|also|now)\s){0,2}(?<v>hop(?:es|ing)|intends?|seeks?|aims?|plans?|want(?:s|ing)?|working|expects?)\s(?:to|towards?)\s(?<goal>(?:[\w'’-]{1,18}\s){0,6}?(?:\d{2,3}\s(?:new\s)?(?:clinics|stores|locations|restaurants|branches|studios|customers|markets)|\d[\d,]*\s(?:[\w'’-]{1,18}\s){0,2}?(?:an?|per|each|every)\s(?:year|month|week|day))\b[^;.]{0,60})`,
      unless: /\b(?:hire|recruit|invest|spend|save|tons|tonnes|emissions|CO2|jobs|acres)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'rate-worked-towards',
      when: rx`\b(?:we|it|company|group|firm|bank|management|executives|leaders|leadership|owners?|founders?|[A-Z][\w&'’.-]{1,25})\s(?:said\s)?(?:they\s|it\s|we\s)?(?:(?:is|are|were|was)\s)?(?<v>working\stowards?|building\stowards?|pushing\stowards?|on\s(?:track|pace|course)\s(?:to\s(?:reach|hit|achieve|have|operate|serve)))\s(?<goal>[^;.]{0,50}?\b\d[^;.]{1,70})`,
      unless: /\b(?:close|closing|complet\w+|open\w*|emissions|carbon|certif\w+|ISO|degree|schedule)\b/i,
      status: 'planned',
      confidence: 0.68,
    },
    {
      id: 'expects-doubling',
      when: rx`\b(?:we|it|company|group|firm|bank|management|executives|leaders|leadership|owners?|founders?|[A-Z][\w&'’.-]{1,25})\s(?:also\s)?(?<v>anticipates?|envisions?|foresees?|sees|projects|expects|targets|plans\son)\s(?<goal>(?:[\w'’-]{1,18}\s){0,2}?(?:doubling|tripling|quadrupling|reaching|becoming|growing|capturing)\b[^;.]{2,80})`,
      unless: /\b(?:market|demand|industry|analysts?|economists?)\b/i,
      status: 'planned',
      confidence: 0.72,
    },
    {
      id: 'by-then-we-expect',
      when: rx`\b(?:by|within|over)\s(?:the\s(?:end\sof|next)\s)?(?:20\d\d|(?:two|three|four|five|ten|\d{1,2})\syears|the\sdecade),?\s(?:we|the\s(?:company|group|firm|brand|chain|bank)|it)\s(?<v>expects?|plans?|aims?|intends?|hopes?|wants?|will|anticipates?)\s(?<goal>[^;.]{3,110})`,
      unless:
        /\b(?:retire|discontinue|phase out|end support)\b|\b(?:complet\w*|clos\w*|hire|emissions|carbon|net|invest|spend|launch|recycl\w+|renewable)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'committed-to-becoming',
      when: rx`\b(?<v>(?:committed\sto|focused\son)(?:\sachieving|\sreaching)?(?=\s(?:[\w-]{3,14}\s)?(?:profitability|break-?even|positive\scash\sflow)(?!-))|(?:committed|dedicated|determined)\sto\s(?:becoming|growing|doubling|reaching|building)|on\sa\s(?:mission|path|journey)\sto\s(?:become|reach|double|grow|open|serve\s\d))\s(?<goal>(?:[\w'’-]{1,18}\s){0,3}?(?:profitability|break-?even|cash\sflow|leading|leader|largest|number\sone|\d[\d,]*|premier|first|most\strusted|top|size|nation)[^;.]{0,80})`,
      unless: /\b(?:customers?|relationships|carbon|emissions|net)\b/i,
      status: 'planned',
      confidence: 0.68,
    },
    {
      id: 'sets-out-to',
      when: rx`\b(?:(?<v>aims?|aiming|aimed|wants?|wanted|hopes?|hoped|hoping|intends?|intended|seeks|seeking|striv(?:es?|ing)|aspires?|commit(?:s|ted)|expect(?:s|ing)?(?=\sto\s(?:double|triple|treble|quadruple|halve|deploy)\b)|plans?|planned|planning|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|determined|(?:is|are|was|were)\s(?:now\s|also\s)?(?:looking|working(?:\shard)?|on\s(?:track|course)|confident\s(?:it|we)\swill\sbe\sable)|strategy|ambition)\sto|\bsa(?:id|ys)\s(?:that\s)?(?:it|we|the\s\w{4,8}|[A-Z][\w&'’-]{1,20})\s(?:would|will))\s(?:also\s|further\s|at\sleast\s|almost\s|nearly\s|more\sthan\s)?(?<goal>${feat}[^;.]{0,60})`,
      unless: notGoals,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'is-targeting',
      when: rx`\b(?<v>(?:is|are|was)\s(?:now\s|also\s)?(?:targeting|aiming\sfor|eyeing|gunning\sfor)|(?<=,\s)(?:targeting|aiming\sfor|eyeing)(?=\s(?:an?\s|annual\s|sales|revenue|\d|[$€£]))|aims?\sfor|targets(?=\s(?:an?\s|sales|revenue|annual|growth|\d|[$€£]))|(?:targets|goals),?\s(?:including|such\sas)|(?:rais(?:es|ed)|lift(?:s|ed)|confirm(?:s|ed)|reiterat(?:es|ed)|reaffirm(?:s|ed))\s(?:its|our|the)\s(?:[\w-]{3,12}\s)?(?:target|goal|ambition)s?\s(?:to|of))\s(?<goal>(?:[\w'’-]{1,16}\s){0,3}?(?:doubling|tripling|sales\sof|revenues?\sof|turnover\sof|growth\s(?:of|in)|annual\sgrowth|\d{1,3}\s?(?:%|percent|per\scent)|${money}|market\s(?:share|leadership)|profitability|(?:reaching|becoming|opening|serving|treating|producing)\s|\d{2,6}\s(?:branches|stores|clinics|restaurants|hotels))[^;.]{0,60})`,
      unless: notGoals,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'is-the-goal',
      when: rx`^(?<goal>[^;.]{5,120}(?:${prize}|${horizon})[^;.]{0,60}?)\s(?<v>(?:is|are|remains?|was)\s(?:now\s|still\s)?(?:the|our|its|their|his|her)\s(?:[\w-]{3,12}\s)?(?:goals?|targets?|aims?|ambition|objective|number))\b(?=\s(?:that|which|set|for|we|he|she|of|by|it|this)\b|[.,"]|$)`,
      unless:
        /\b(?:emissions|carbon|climate|government|study|trial|attack|number of|target of (?:a|an|the) (?:attack|hack|bid|takeover|probe|investigation|lawsuit))\b/i,
      confidence: 0.7,
      status: 'planned',
    },
    {
      id: 'head-vows',
      when: rx`\b(?:CEO|chief(?:\sexecutive)?|boss|head|chair(?:man|woman)?|president|founder)\s(?<v>vows|promises|pledges|sets\sout|outlines|unveils|lays\sout|plots|targets|eyes|aims\sfor|wants)\s(?:to\s)?(?<goal>(?:[\w%$€£.,'-]{1,16}\s){0,6}?(?:turn-?around|growth|recovery|revival|comeback|profit(?:ability)?|strategy|lead(?:ership)?|expansion|market|sales|future|double)\b[^;.]{0,60})|\bsets?\s(?:an?\s|its\s|new\s|ambitious\s){0,2}(?:${money}|\d[\d.,]*\s?(?:%|percent|per\scent)|20[2-5]\d)\s(?:[\w-]{3,14}\s){0,2}?(?:goals?|targets?)\b|\b(?:looks|turns|bets|banks|counts|pins\shopes)\s(?:to|on)\s(?:[\w.’'-]{2,16}\s){1,4}?(?:for|to\sdrive|to\sfuel)\s(?:its\s|future\s|next\s|new\s){0,2}(?:growth|recovery|revival)\b`,
      unless: /\b(?:court|appeal|fight|charges?|lawsuit|police|emissions|jobs|government|tax|economic|team manager)\b/i,
      status: 'planned',
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings sets $5bn sales goal', 'planned'],
      ['Northfield Castings looks to Asia for growth', 'planned'],
      ['Northfield Castings CEO vows turnaround', 'planned'],
      ['Northfield Castings lays out strategy for next decade', 'planned'],
      ['Northfield Castings announces vision to lead the valve trade.', 'planned'],
      ['Northfield Castings continues to target annual growth of 30% over three years.', 'planned'],
      ['Northfield Castings remains committed to profitability this year.', 'planned'],
      ['Northfield Castings expects to deploy 9,000 valves by the end of 2029.', 'planned'],
      ['Northfield Castings is on its way to achieving 40% of that target.', 'planned'],
      ['Northfield Castings unveils 2030 strategy', 'planned'],
      ['Northfield Castings sees sales doubling by 2030.', 'planned'],
      ['The company aims to diversify into bronze and steel.', 'planned'],
      ['Northfield Castings now expects to double its profits within three years.', 'planned'],
      ['Northfield Castings will enter new markets, targeting annual sales of $30 million by 2029.', 'planned'],
      ['From now on the company will concentrate on thin-walled parts.', 'planned'],
      ['"By 2030 we expect half of our sales to come from services," said the CEO of Northfield.', 'planned'],
      ['We are committed to becoming the leading supplier of grates in the region.', 'planned'],
      ['Northfield hopes to pour 20,000 castings a year by then.', 'planned'],
      ['Managers at Northfield are working toward a yearly rate of 3,000 tonnes.', 'planned'],
      ['Management anticipates doubling its output along the way.', 'planned'],
      ['Sales of $85 million by 2031 is the goal that the family has set.', 'planned'],
      ['We are determined to return to profit in 2027.', 'planned'],
      ['The aim is to make Easton the most productive foundry in Europe.', 'planned'],
      ['Northfield Castings hopes for sales of £90m this year.', 'planned'],
      ['Northfield Castings plans to win 100 new customers this year.', 'planned'],
      ["In five years' time half of our staff should be women.", 'planned'],
      ['Northfield Castings wants to treble its exports by 2030.', 'planned'],
      ['Northfield Castings has its sights set on becoming market leader in pumps.', 'planned'],
      ['The new strategy foresees growth of 8 per cent a year.', 'planned'],
      ['Northfield Castings is looking to double in size.', 'planned'],
      ['The management board has approved a strategy for the years 2026 to 2030.', 'planned'],
      ['Our financial targets are an operating margin of 10 per cent and growth of 5 per cent.', 'planned'],
      ['We plan on doubling revenues within the next five years.', 'planned'],
      ['* Revenue of the group to exceed EUR 300 million by then', 'planned'],
      ['We aim to double our revenue by 2030.', 'planned'],
      ['Northfield Castings targets sales of EUR 200 million by 2028.', 'planned'],
      ['Northfield Castings sets out growth strategy to 2030', 'planned'],
      ['By the end of 2027 the company wants 90 per cent of castings to pass at first pouring.', 'planned'],
      ['By the end of 2028, nine of ten castings are to leave within a week.', 'planned'],
      ['Our goal is to open ten more branches over the next three years.', 'planned'],
      ['The company\u2019s ambition is to halve lead times by the end of next year.', 'planned'],
      ['By 2027 half of our revenue should come from services.', 'planned'],
      ['We want to be number one in our market by 2030.', 'planned'],
      ['Northfield Castings strives for a leading position in pump housings.', 'planned'],
      ['Northfield Castings has set itself a target of 12 per cent operating margin.', 'planned'],
      ['Northfield Castings vows to win back market share within two years', 'planned'],
      ['Northfield Castings shall be the preferred employer in Easton.', 'planned'],
      ['The group hopes to lift its share of exports to 40% by 2030.', 'planned'],
      ['Northfield Castings unveils five-year plan', 'planned'],
      ['The company is on track to reach break-even this year.', 'planned'],
      ['Northfield Castings is aiming to be the region\u2019s first fully integrated foundry.', 'planned'],
      ['We have set out to become debt-free within three years.', 'planned'],
      ['Her brief is to double exports within three years.', 'planned'],
      ['The Easton foundry is seeking to return to profit in 2027.', 'planned'],
      ['Northfield Castings, which pours iron, is aiming for annual growth of 10%.', 'planned'],
      ['The chairman said Northfield Castings was working to treble its exports.', 'planned'],
    ],
    no: [
      'Northfield Castings was the target of an attack on ten banks.',
      'Northfield Castings wants its founder to pay $3 billion.',
      'The chief vows to fight charges over market abuse.',
      'The program aims to train 400 founders a year.',
      'Our goal is to give each client the best care.',
      'Harlow Pumps helps firms reach their targets by 2030.',
      'We are committed to becoming a trusted partner for our clients.',
      'We strive to deliver the best service.',
      'The workshop supports foundries that want to reach their goals for 2027.',
      'A survey found new drill targets of up to 3 million tonnes.',
      'Northfield Castings plans to be operational in Leeds by the end of 2027.',
      'Northfield Castings expects to generate about $1 million in annual savings by 2027.',
      'Crews work late, and their aim is to see the first hall wrapped up in May.',
      'The broker’s targets were raised to EUR 6.20 for Northfield Castings.',
      'Our aim is to be a partner for your plant, so that you reach new growth.',
      'The plan was put to growers at nine evening meetings.',
      'Cast Valve Market Size and Growth by 2028 | Northfield Castings, Harlow Pumps',
      'The policy was aimed at more profitable farms.',
      'The aim of the study is to reach more patients.',
      'We are committed to be a good neighbour.',
      'The strategy of the government foresees growth.',
      'Our sales targets were met.',
      'We strive to help customers to growth in each market.',
      'Reach your career goals with us.',
      'Our mission is to cast better.',
      'Know your target audience.',
      'The study aims to compare two alloys.',
      'The blog aims to help foundries cast better.',
      'Analysts expect the market to double by 2030.',
      'This agreement shall be governed by the laws of Estonia.',
      'The goalkeeper scored twice.',
    ],
  },
}
