import { rx, gap } from '../language/pattern.ts'
import { measure } from '../language/results.ts'
import { forms, verb } from '../language/verb.ts'
import { phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const about =
  '(?:full[\\s-]year|year-end|yearly|annual|half-year|quarterly|(?:first|second|third|fourth)[\\s-]quarter|earnings|profits?|revenues?|(?:net\\s)?sales|EBITD?A?|EBIT|EPS|margins?|cash\\sflow|operating|turnover|growth|financial|fiscal|production|output|capex|subscribers?|passengers?|volumes?|shipments?|deliver(?:y|ies)|orders?|capital\\s(?:expenditures?|spending)|medium-term|mid-term|long-term|20\\d\\d(?:/\\d{2,4})?|FY\\s?\\d{2,4}|group|result)'
const forecast =
  '(?:guidance|outlook|forecasts?|projections?|estimates?|targets?|expectations?|predictions?|range|views?)'
/** "full-year guidance", "outlook for 2026", "its profit target": the company's own word on what is to come. */
const outlook = `(?:(?:${about}\\s){1,5}${forecast}|(?:guidance|outlook)\\b(?!\\son\\s(?!strong|weak|higher|lower|solid|better|robust|slow|soft|poor|rising|falling|record|improv|demand|orders|sales|the\\sback)|\\sfrom\\sthe\\sregulator)|${forecast}\\s(?:for|of)\\s(?:(?:its|the|our|this|comparable|full|net|operating|entire|current|fiscal|financial)\\s){0,3}(?:${about}|year))`
const changes = `(?:${verb('raise')}|${verb('lift')}|${verb('increase')}|${verb('upgrade')}|${verb('boost')}|${forms('cuts?', 'cutting')}|${verb('lower')}|${verb('reduce')}|${verb('slash')}|${verb('trim', 'trimm')}|${forms('withdraws?', 'withdrew', 'withdrawn', 'withdrawing')}|${verb('suspend')}|${verb('revise')}|${verb('narrow')}|${verb('tighten')}|${verb('specify')}|adjust(?:s|ing)|adjusted(?!\\s(?:EBIT|earnings|operating|EPS|profit|net|pre|income))|updat(?:es|ed|ing)|${verb('downgrade')}|${verb('pull')}|${verb('pare')}|${verb('scrap', 'scrapp')}|${verb('abandon')}|${verb('reinstate')}|${verb('hike')}|${verb('scale')}\\sback|${forms('bumps?', 'bumped')}(?:\\sup)?|${verb('nudge')}|${verb('drop', 'dropp')}|${forms('brings?', 'brought')}\\sdown|${forms('takes?', 'took')}\\s(?:up|down)|${verb('improve')}|${verb('weaken')}|${verb('shave')}|${verb('ditch')}|${verb('change')}|up(?:s|ped|ping)|${verb('moderate')}|${verb('temper')}|${verb('rein')}\\sin|${verb('correct')}|${verb('soften')})`
const moved =
  '(?:raised|lifted|increased|upgraded|cut|lowered|reduced|withdrawn|revised|trimmed|suspended|narrowed|downgraded|scrapped|adjusted|off\\sthe\\stable|no\\slonger\\s(?:valid|attainable|realistic))'

export const guidanceChange: EventRules = {
  type: 'guidance_change',
  unless: [
    // what a person thinks of life
    /\b(?:outlook (?:on life|and (?:mentality|attitude|mindset))|(?:my|his|her|your) (?:whole )?outlook)\b/i,
    // results that are held against an outlook that had moved before
    /\b(?:met|meets?|beat|exceed(?:s|ed)|topped|in line with|within|above|below) (?:the|its|our|their) (?:(?:company|group)['’]s )?(?:raised|increased|lowered|revised|updated|upgraded)\b/i,
    // forecasts for the economy
    /\b(?:IMF|International Monetary Fund|OPEC|EIA|IEA|World Bank|central bank|World Economic Outlook|global (?:economic )?(?:growth )?forecasts?|demand growth|GDP)\b/i,
    // air that is guided; advice of an authority
    /\b(?:air|airflow|water|light|cable|(?<!cash )flow|visitors?|hand|needle)\b[^;.]{0,60}\bguid(?:es|ed|ance)\b|\bguidance (?:to (?:end|stop|help|schools)|(?:on|about|for) (?:how|the use|patients|safe))/i,
    /\b(?:accuracy|guidance (?:document|from the|on how|counsel|for (?:industry|users)|on (?!revenue|sales|profit|margin|earnings|strong|weak|higher|lower|solid|robust|soft|poor|record|better|orders|demand))|parental guidance|spiritual|weather (?:forecasts?|outlook|guidance|service|office)|market outlook|sales forecasting|forecasting (?:tool|software|errors?)|under the guidance|with the guidance|technical guidance|price target|target price|career guidance|analysts? (?:\w+ ){0,2}(?:raised|cut|lowered|expect)|(?:customer|your|client) expectations|exceed expectations|interest rate)\b/i,
  ],
  future: 'announced',
  comparesYears: true,
  rules: [
    {
      id: 'changes-guidance',
      when: rx`\b(?<v>${changes})\s(?:(?:its|the|our|their|upward|downward|previous|earlier|lower|upper|end|of|midpoint|own)\s){0,5}(?:(?!costs?|prices?|jobs?|emissions|carbon)[\w'’&.,-]{1,16}\s){0,6}?${outlook}`,
      unless:
        /\b(?:climate|emissions?|net[- ]zero|diversity|sustainability) targets?\b|\b(?:growth worldwide|(?:world|global|economic|GDP) (?:\w+ )?growth|the (?:fund|IMF|OECD|World Bank|central bank))\b/i,
      confidence: 0.88,
    },
    {
      id: 'changes-view',
      when: rx`\b(?<v>${changes})\s(?:(?:downwards?|upwards?)\s)?(?:(?:its|the|our)\s)?(?:(?:previous|earlier|annual)\s)?(?:(?:midpoint|top|bottom|low\send|high\send)\sof\s)?(?:(?:its|the)\s)?(?:own\s)?(?:view|range|estimates?|forecasts?|targets(?=\safter)|expectations(?=\sfor\s(?:20|the\s(?:full\s)?(?:year|fiscal))))\b(?=$|\sfor\b|\sby\b|\safter\b|\sto\b|\son\b|\sas\b|\samid\b|\sagain\b|\sbecause\b|\sdue\b|\sfollowing\b|\sfrom\b|\sin\b|\sthis\b|\slast\b|\searlier\b|,|\.)`,
      unless: /\b(?:climate|emissions?|net[- ]zero|product range|range of|customers?|analysts?)\b/i,
      confidence: 0.78,
    },
    {
      id: 'guidance-changed',
      when: rx`\b(?:${outlook}|projection|(?:company's|group's|its|our)\sforecasts?|previous(?:ly)?\s(?:\w{4,12}\s){0,2}(?:forecast|guidance|estimate|range|target))\b${gap(60)}\b(?:was|were|has\sbeen|have\sbeen|is|are|been|being|had\sto\sbe)\s(?:subsequently\s|today\s|now\s|\w{4,12}ly\s)?(?<v>${moved})`,
      confidence: 0.86,
    },
    {
      id: 'reaffirms',
      when: rx`\b(?:${verb('reaffirm')}|${verb('confirm')}|${verb('maintain')}|${verb('reiterate')}|${verb('repeat')}|left\sunchanged|${forms('keeps?', 'kept', 'stands?', 'sticks?', 'sticking', 'stuck')}(?:\sby|\sto|\swith)?|backs?|on\strack\s(?:to\smeet|for))\s(?:(?:its|the|our)\s)?(?:(?!raised)[\w'’&.-]{1,16}\s){0,4}?(?<v>${outlook})`,
      status: 'negated',
      confidence: 0.8,
    },
    {
      id: 'profit-warning',
      when: rx`\b(?<v>(?:${verb('issue')}|second|third|fourth|fresh|another|latest|new|surprise|${forms('gives?', 'gave')}|${verb('announce')}|after|follow(?:s|ing)|${verb('publish')})\s(?:[\w'’(),.-]{1,14}\s){0,8}?profits?\s(?:warning|alert)s?|profits?\s(?:warning|alert)s?(?:\sfrom|:|\sin)|(?<=^(?:[\w&'’.-]{2,20}\s){1,4})profits?\s(?:warning|alert)s?$)`,
      unless: /\b(?:hit by|rival|competitor)'?s? (?:\w+ ){0,4}profits? warning/i,
      confidence: 0.84,
    },
    {
      id: 'warns',
      when: rx`\b(?<v>warn(?:s|ed|ing)?|caution(?:s|ed))\s(?:that\s|it\s|of\s|on\s|about\s|investors\s|shareholders\s){0,6}(?:(?!supply|safety)[\w'’&.-]{1,16}\s){0,6}?(?:profits?|earnings|sales|revenues?|results|margins?(?!\spressure)|full[\s-]year)\b`,
      unless: /\b(?:analysts?|margin pressure|costs?) (?:warn)/i,
      confidence: 0.72,
    },
    {
      id: 'now-expects',
      when: rx`\b(?:(?:now|today)\s(?<v>expects?|sees|forecasts?|anticipates?|projects|targets|guides|estimates?|assumes?|expected|seen|anticipated|forecast|likely|thinks|looks|resigned)|no\slonger\s(?:expects?|considers?|sees|believes?|anticipates?|assumes?|targets))\b(?=[^;]{0,160}?\b(?:sales|revenues?|turnover|profits?|earnings|EPS|EBITD?A?|EBIT|margins?|results?|growth|targets?|deliveries|completions|volumes|year|range|loss|cash\sflow|attainable|previous\w*|earlier|instead|rather\sthan|from))`,
      unless:
        /\b(?:analysts? (?:now )?(?:expect|see)|customers now expect|market is now|job|career|construction|opening|complet(?:ed|ion) (?:in|by))\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'previously-expected',
      when: rx`\b(?:sales|revenues?|turnover|profits?|earnings|EPS|EBITD?A?|EBIT|margins?|results?|growth|volumes)\b${gap(90)}\b(?<v>expected|anticipated|expects?|will\s(?:\w{2,9}\s)?be|forecast|seen|estimated|estimates?|projected)\b${gap(140)}(?:\(?previous(?:ly)?\b|instead\sof|rather\sthan|until\snow|earlier\s(?:forecast|guidance|estimate|range)|(?:most\srecently\s|previously\s)(?:announced|communicated|expected|guided|forecast)|(?:up|down)\sfrom\s(?:its|an?|the)\s(?:\w{4,9}\s){0,2}(?:forecast|guidance|range|estimate)|(?:below|above)\s(?:the|its)\s[^;]{2,60}?(?:range|guidance|forecast|target)\b)`,
      unless: /\banalysts? (?:\w+ )?(?:expect|forecast|estimat)/i,
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'ahead-of-plan',
      when: rx`\b(?:(?:full-year|annual|year's|year-end|half-year|first-half|second-half|the\syear)\b${gap(60)}|results?\sfor\sthe\syear\b${gap(30)})\b(?<v>would|will|to|should|are|is|likely)\s(?:now\s)?(?:be\s|come\s(?:in\s)?|likely\s|expected\s|to\s){0,6}(?:["']?(?:materially|significantly|slightly|comfortably|well|substantially|considerably|marginally)\s)?(?:below|ahead\sof|above|short\sof|at\sthe\s(?:top|bottom|upper|lower|high|low)\s(?:end\s)?of)\b|\b(?:expects?|expected|likely)\sto\s(?:beat|exceed|miss|undershoot|top|fall\sshort\sof)\s(?:(?:its|the|market|full-year|own|current)\s){0,3}(?:forecasts?|expectations|guidance|targets?|outlook|consensus)`,
      unless: /\b(?:customers?|clients?)\b/i,
      status: 'happened',
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'guides',
      when: rx`\b(?<v>guid(?:es|ed)\s(?:up|down|higher|lower|above|below)|pre-announc(?:es|ed)|(?:updates?|updated)\sits\s(?:full\syear|full-year|annual)\s(?:outlook|guidance))\b`,
      status: 'happened',
      confidence: 0.84,
    },
    {
      id: 'raises-figures',
      when: rx`\b(?<v>raised|raises|lifted|lifts|lowered|lowers|cut|cuts)\s(?:its|the|our)\s(?:[\w,'’-]{2,14}\s){1,9}?for\s(?:the\s)?(?:full[\s-]year|fiscal|financial\syear|20\d\d|year)\b(?=[^;]{0,160})`,
      unless:
        /\b(?:prices?|dividends?|wages?|salar|costs?|jobs|stake|workforce|output|production|emissions|capex|spending|rates?)\b/i,
      confidence: 0.72,
    },
    {
      id: 'now-reckons',
      when: rx`\b(?:now\s(?<v>reckons|counts|calls|thinks|believes|looks\sset|looks\slike|says\sit\swill|hopes)|(?:reckons|thinks|believes|says)\s(?:it|that\sit)\swill\s(?:make|earn|post|report))\b[^;]{0,90}?(?:\brather\sthan\b|\binstead\sof\b|\bnot\sthe\b|\b(?:down|up)\sfrom\b|\bagainst\b|\bpreviously\b|\bearlier\b|\bprofits?\b|\bsales\b|\brevenues?\b|\bearnings\b|\bmargins?\b)`,
      unless: /\b(?:analysts?|customers?|employees|police|scientists)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'leaves-unchanged',
      when: rx`\b(?:leav(?:es|ing)|left|keep(?:s|ing)|kept|hold(?:s|ing)|held)\s(?:its\s|our\s|the\s)?(?<v>(?:[\w-]{2,14}\s){0,3}?(?:outlook|guidance|forecasts?|expectations))\s(?:for\s[^;,]{2,30}\s)?(?:unchanged|intact|steady|in\splace)\b`,
      status: 'negated',
      confidence: 0.82,
    },
    {
      id: 'expectations-unchanged',
      when: rx`\b(?<v>(?:expectations|guidance|outlook|forecasts?|targets?)\s(?:for\s[^;,]{2,40}?\s)?(?:remains?|is|are|was|were)\s(?:therefore\s|currently\s|also\s)?(?:unchanged|in\sline|unaltered|on\strack|intact|as\sbefore))\b`,
      status: 'negated',
      unless: /\b(?:customers?|market outlook|economic|economy|sector)\b/i,
      confidence: 0.78,
    },
    {
      id: 'other-than-expected',
      when: rx`(?:\b(?:expects?|sees?|forecasts?|estimates?|anticipates?|assumes?|believes?|says?|said|warn(?:s|ed)?)\s${phrase(6)}${measure}|${measure}${gap(80)}\b(?:will|would|should|is|are|expected|estimated|set|likely|seen|forecast))\b[^;]{0,60}?\b(?<v>lower|higher|weaker|stronger|better|worse|below|above|ahead|short|less|more|smaller|larger|in\sexcess|up|down)\s(?:(?:than|of|from|compared\s(?:to|with))\s)?(?:(?:it|the\scompany|we|the\sgroup|what|was|were|is|had|has|been|its|our|the|any|those)\s){0,4}(?:previous(?:ly)?|earlier|originally|original|initial(?:ly)?|hitherto|(?:the\s)?(?:market|analysts?)\s(?:expects?|forecasts?|estimates?|anticipates?|currently|consensus)|(?:current\s|market\s)?(?:expectations|consensus|guidance)|(?<=\b(?:will|would|to)\sbe\s(?:\w{4,13}ly\s)?\w{4,8}\sthan\s(?:[\w-]{2,10}\s){0,4})(?:expected|forecast|planned|anticipated|budgeted|hoped|thought))\b`,
      unless:
        /\banalysts? (?:\w+ )?(?:had expected|predicted|said)|\b(?:last|previous|prior) (?:year|quarter)\b|\bprevious(?:ly)? reported\b/i,
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'new-outlook',
      when: rx`\b(?:its|the|our|company's|group's|an?)\s(?<v>new|revised|updated|adjusted|corrected|amended|lowered|reduced|raised|higher|lower)\s${phrase(3)}(?:guidance|outlook|forecast|projection|(?:earnings|profit|sales|revenue)\s(?:estimate|target|expectation)s?|estimate\sis|range\sis)\b`,
      unless: /\b(?:analysts?|brokers?|price|economic|economy|market outlook|weather|demand forecast)\b/i,
      status: 'happened',
      confidence: 0.74,
    },
    {
      id: 'more-cautious',
      when: rx`\b(?<v>(?:becom(?:es?|ing)|became|turn(?:s|ed)?|grow[ns]?|grew|is|are|remain(?:s|ed)?)\s(?:now\s|even\s)?(?:more|less|increasingly|far|much|slightly|somewhat)\s(?:more\s|less\s)?(?:cautious|optimistic|confident|pessimistic|upbeat|bullish|careful|positive))\s(?:about|on|regarding|for|over|in\sits)\s(?:its|the|our)\s${phrase(3)}(?:year|half|quarter|outlook|future|prospects|sales|earnings|profits?|results?|months|performance|growth)\b`,
      unless: /\b(?:consumers?|investors|economists?|analysts?|households)\b/i,
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'gives-none',
      when: rx`\b(?<v>no\slonger\s(?:give|provide|issue|offer|publish|expect|hold|stand\sby|maintain|confirm)s?|(?:refrain|abstain)(?:s|ed)?\sfrom\s(?:giving|issuing|providing|publishing)|(?:does|did|will|can|could)\snot\s(?:give|provide|issue|publish)|unable\sto\s(?:give|provide|issue))\s(?:an?\s|any\s|its\s|the\s|to\s){0,2}(?:[\w-]{3,14}\s){0,3}?(?:forecast|guidance|outlook|projections?|estimate)\b`,
      unless: /\b(?:weather|analysts?)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'out-of-reach',
      when: rx`\b(?:targets?|forecasts?|guidance|outlook|goals?|plans?|expectations|budget)\b[^;]{0,60}?\b(?<v>(?:can|could|will|would|is|are|was|were)\s(?:no\slonger|not)\s(?:now\s)?(?:be\s)?(?:reached|met|achieved|kept|attained|hit|valid|attainable|realistic|achievable|within\sreach|feasible)|out\sof\sreach|(?:will|to)\sbe\s(?:missed|exceeded|beaten|surpassed|overshot))\b`,
      unless: /\b(?:climate|emissions|customers?'? expectations|personal|your|government|inflation target|EU|Paris)\b/i,
      status: 'happened',
      confidence: 0.74,
    },
    {
      id: 'will-beat-own',
      when: rx`\b(?<v>(?:will|would|expects?\sto|is\sset\sto|likely\sto|on\scourse\sto|on\strack\sto|going\sto)\s(?:now\s|not\s|clearly\s|comfortably\s|slightly\s|significantly\s|even\s|likely\s|probably\s){0,3}(?:exceed|beat|surpass|top|overshoot|outperform|undershoot|miss|reach|meet|fall\s(?:short\sof|below)|come\sin\s(?:above|below|ahead\sof)))\s(?:(?:its|the|our|their|company's|group's|own|full-year|annual|this\syear's|previous|earlier|current|original|market|most\srecent)\s){0,4}(?:[\w-]{3,12}\s){0,3}?(?:forecasts?|guidance|outlook|expectations|estimates?|projections?|targets?)\b`,
      unless:
        /\b(?:customers?|clients?|climate|emissions|on (?:track|course) to (?:meet|reach)|will (?:meet|reach))\b/i,
      status: 'happened',
      confidence: 0.74,
    },
    {
      id: 'less-than-planned',
      when: rx`\b(?<v>expects?|forecasts?|sees|anticipates?|predicts?|warn(?:s|ed)(?:\sof)?|fears?|reckons\swith)\s(?:now\s)?(?:less|lower|smaller|weaker|more|higher|bigger|larger|better|stronger|slower|faster)\s(?:[\w-]{3,12}\s){0,2}?(?:profits?|sales|revenues?|earnings|turnover|results?|growth|margins?|income|EBITD?A?|order\sintake)\b(?:[^;]{0,50}?\bthan\s(?:planned|expected|forecast|hoped|thought|budgeted|before|previously|originally|initially|guided|in\sits)|\s(?:this|for\s(?:the|this)|in\s20|for\s20)\s?(?:full\s)?(?:year|20\d\d|fiscal|half|quarter|\d\d))`,
      unless: /\banalysts? (?:\w+ )?(?:expect|forecast|see)|\b(?:market|economy|GDP|IMF)\b/i,
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'narrows-range',
      when: rx`\b(?<v>narrow(?:s|ed|ing)|tighten(?:s|ed|ing))\s(?:its\s|the\s|our\s)?(?:[\w-]{3,12}\s){0,3}?(?:forecast|guidance|outlook|estimate)\b`,
      confidence: 0.78,
    },
    {
      id: 'cautious-view',
      when: rx`\b(?<v>tak(?:e|es|ing)|took|adopt(?:s|ed|ing)?|remain(?:s|ing)?)\s(?:an?\s)?(?:more\s|somewhat\s|very\s)?(?:cautious|conservative|prudent|measured)\s(?:view|approach|outlook|stance)\s(?:of|on|to|for|toward)\s(?:the\s|our\s|its\s)?(?:remainder|rest|second|first|full|balance|year|outlook|coming|guidance|fiscal|20\d\d|fourth|third|remaining)\b`,
      unless: /\b(?:investors|analysts|consumers|customers)\b/i,
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'place-in-range',
      when: rx`\b(?<v>expect(?:s|ed|ing)?|see(?:s|ing)?|anticipat(?:es?|ed|ing)|forecast(?:s|ed|ing)?|project(?:s|ed|ing)?|track(?:s|ing)?)\b[^;]{0,90}?\b(?:upper|lower|high(?:er)?|low|top|bottom|middle|mid|above|below)[\s-]?(?:half|end|point|part)?\s(?:of\s)?(?:its\s|our\s|the\s|their\s)(?:[\w'’-]{1,18}\s){0,3}?(?:range|guidance|forecast|outlook)\b`,
      unless: /\b(?:price range|analysts?|trading range|crude|shares?|IPO|offering)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'now-expected-figure',
      when: rx`\b(?:revenues?|sales|EBITDA|EBIT|earnings|profits?|income|EPS|cash\sflow|margins?|growth)\b[^;.]{0,40}?\b(?<v>(?:is|are)\snow\s(?:expected|forecast|projected|anticipated|seen|estimated|targeted))\b`,
      unless: /\b(?:analysts?|industry|market)\b/i,
      status: 'happened',
      actor: 'any',
      confidence: 0.82,
    },
    {
      id: 'below-own-forecast',
      when: rx`\b(?:full-year|annual|\d{4}|this\syear's|year's|second-half|first-half|quarter)\b${gap(40)}\b(?:profits?|sales|results?|earnings|revenues?|ebitd?a?)\s(?:of\s[^;.]{2,40}?\s)?(?:will|would|is\sexpected\sto|are\sexpected\sto|is\sto)\s(?:be|come\sin|remain|fall)\s(?:\w{4,13}ly\s|well\s|slightly\s)?(?<v>lower|higher|better|weaker|worse|less|more|below|above|short)\s(?:than\s|of\s)?(?:the\s|its\s|our\s|earlier\s|previously\s|previous\s){0,3}(?:forecasts?|expected|estimated|anticipated|guided|guidance|estimates?|outlook|planned)\b`,
      confidence: 0.78,
    },
    {
      id: 'end-of-range-moved',
      when: rx`\b(?<v>increases?|ris(?:e|es)|raises?|improvement|upgrade|decreases?|reductions?|cuts?|lift)\s(?:of\s[^;,]{2,24}\s)?(?:to|of|in|at|on|from|for)\s(?:the|both|its|our)\s(?:bottom|lower|low|upper|top|high|mid)[\s-]?(?:ends?|points?|bounds?)\s(?:of\s)[^;]{0,80}\b(?:outlook|guidance|ranges?|forecasts?|estimates?|expectations)\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'against-earlier-outlook',
      when: rx`\b(?:compar(?:es|ed)\s(?:with|to)|versus|against|up\sfrom|down\sfrom|instead\sof|rather\sthan|above|below|higher\sthan|lower\sthan|replac(?:es|ing))\s(?:the|its|our|an?)\s(?:(?:top|low|lower|upper|bottom|high)[\s-](?:end|point)\sof\s(?:the|its|our)\s)?(?<v>(?:earlier|previous|previously\s\w{4,12}|prior|former|original|initial)\s(?:[\w-]{3,14}\s){0,2}?(?:forecast|guidance|outlook|range|projection|estimate)s?)\b`,
      unless: /\b(?:analysts?|consensus|market estimates|weather|economists?|budget)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'had-expected-before',
      when: rx`\b(?:previously|until\snow|so\sfar|earlier)\b,?\s(?:(?:the\s)?(?:company|group|firm|management|it|we|board|(?-i:[A-Z])[\w&.-]{1,20})\s)?(?:had\s)?(?<v>(?:expected|forecast(?:ed)?|guided\s(?:for|to)|projected|anticipated|predicted|estimated))\s(?:(?:an?|the|its|our|full-year|annual|to|for|of|that|[\w-]{3,14})\s){0,7}?(?:${measure})\b`,
      unless: /\b(?:analysts?|economists?|consensus|than (?:previously|earlier))\b/i,
      confidence: 0.7,
    },
    {
      id: 'expects-below-street',
      when: rx`\b(?<v>expects?|expected|estimate[sd]?|sees|forecasts?|projects?|projected|predict(?:s|ed)|guide[sd]|anticipates?)\s[^;]{0,90}?\b(?:revenues?|sales|profits?|earnings|EPS|EBITDA?|income|results?|margins?)\b[^;]{0,90}?\b(?:below|above|short\sof|ahead\sof|under|beating|missing)\s(?:the\s|its\s)?(?:analysts?['’]?\s|average\s|mean\s|market\s|consensus\s|Wall\sStreet\s|Street\s|current\s){0,3}(?:estimates?|expectations|consensus|forecasts?|views?)\b`,
      unless: /\b(?:analysts? (?:\w+ ){0,2}(?:expect|forecast|estimat|predict|project)|customers?)/i,
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'outlook-raised-headline',
      when: rx`(?:^|[,;]\s|\band\s)(?:(?:full-year|annual|profit|sales|revenue|earnings|FY\d{2,4}|20\d\d)\s){0,2}(?:outlook|guidance|forecast)\s(?<v>raised|lifted|cut|lowered|upgraded|downgraded|trimmed|slashed|hiked|increased|reduced|withdrawn|narrowed)(?=$|[.,;]|\s(?:on|as|after|amid|for|by|to)\b)`,
      unless: /\b(?:economic|GDP|growth forecast|analysts?|brokers?|ratings?|credit outlook)\b/i,
      confidence: 0.84,
    },
    {
      id: 'will-lower-earnings',
      when: rx`\b(?<v>(?:will|to|would|expected\sto|is\slikely\sto)\s(?:cut|reduce|lower|hurt|dent|trim|increase|boost|lift|add\sto))\s(?:its\s|our\s|the\s)?(?:(?:first|second|third|fourth)[\s-]quarter|full-year|annual|[1-4]Q|Q[1-4]|quarterly|this\syear's|fiscal|20\d\d)\s(?:\d{2,4}\s)?(?:net\s|operating\s|pretax\s)?(?:earnings|profits?|income|results?|EPS|revenues?|sales)\b`,
      unless: /\b(?:analysts?|help\w*|your|customers?|aims?)\b/i,
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'weak-forecast',
      when: rx`\b(?:on|after|amid|with|gives?|gave|issues?|issued)\s(?:an?\s|its\s)?(?<v>weak|soft|disappointing|gloomy|downbeat|bleak|cautious|lacklust(?:er|re)|upbeat|strong|bullish|rosy|bright)\s(?:[\w-]{4,12}\s)?(?:(?:earnings|results|profit|sales|quarter),?\s(?:and\s)?)?(?:outlook|forecast|guidance)\b`,
      unless: /\b(?:economic|economy|analysts?|weather|market outlook|demand|industry)\b/i,
      status: 'happened',
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'against-earlier-expectation',
      when: rx`\b(?:compared\s(?:with|to)|versus|against|instead\sof|down\sfrom|up\sfrom)\s(?:its|an?|the|our)\s(?<v>(?:earlier|previous|prior|former|original|initial)\sexpectations?)\s(?:of|for|that)\b`,
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'may-differ-from-forecast',
      when: rx`\b(?<v>(?:profits?|earnings|sales|revenues?|results?|income|margins?|EPS))\s(?:[\w'’-]{2,12}\s){0,4}?(?:may|could|might)\s(?:be\s(?:as\smuch\sas\s|about\s|up\sto\s|well\s|\d[\d.]*\s?(?:%|percent|per\scent)?\s){0,3}(?:less|lower|weaker|higher|better|below|above|short)\s(?:than|of)?\s?(?:its\s|the\s|our\s)?(?:earlier\s|previous\s|own\s)?(?:forecasts?|expected|planned|guidance|expectations|estimates?)|(?:miss|fall\s(?:short\sof|below)|beat|exceed|top)\s(?:[\w'’.-]{2,12}\s){0,3}?(?:forecasts?|expectations|guidance|estimates?|targets?|views?))\b`,
      unless: /\b(?:analysts? (?:say|said|see|warn)|you|your)\b/i,
      status: 'happened',
      actor: 'any',
      confidence: 0.74,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings said profit this year may be about 20 percent less than forecast.'],
      ['Profit could miss market forecasts by a third, says Northfield Castings.'],
      ['Northfield Castings cuts output forecast'],
      ['"We are taking a more cautious view of the second half," said the CFO of Northfield.'],
      ['Northfield expects adjusted earnings in the upper half of its range.'],
      ['Full-year EBITDA is now expected to exceed $50 million.'],
      ['The full-year profit of Northfield Castings will be lower than forecast.'],
      ['Northfield Castings narrowed its forecast range.'],
      ['The company no longer gives a forecast for the year.'],
      ['The earnings target for this year can no longer be reached.'],
      ["Results will exceed the company's earlier forecast."],
      ['Northfield Castings expects less profit than planned'],
      ['Northfield Castings has become more cautious about the year.'],
      ['Northfield Castings ups its full-year forecast'],
      ['Northfield Castings expects its operating result to be clearly weaker than previously estimated.'],
      ["The company's new estimate is that sales will fall by 3 to 5 per cent."],
      ['Shares in Northfield Castings fell after a profit warning.'],
      ['Northfield Castings raised its net sales and operating profit for the full year.'],
      ['Northfield Castings raises its full-year guidance.'],
      ['The outlook for 2026 was lowered in August.'],
      ['Northfield Castings cuts 2026 earnings forecast on weak orders'],
      ['We confirm our guidance for the year.', 'negated'],
      ['Northfield Castings has nudged its annual profit target higher.'],
      ['Northfield Castings pulled its annual outlook because of the strike.'],
      ['Northfield Castings narrows range for the year'],
      ['The previous projection of 6% growth is off the table.'],
      ['Northfield Castings issues second profits alert in a year'],
      ['The company warned that profits would be lower this year.'],
      [
        'Northfield Castings now expects sales of EUR 82 million to EUR 85 million for 2026 (previously: EUR 78 million).',
      ],
      ['Management no longer expects to reach its margin target this year.'],
      ['Operating profit will be around EUR 9 million instead of the EUR 12 million forecast in May.'],
      ['Northfield Castings said full-year profit would be materially below market expectations.'],
      ['Northfield Castings guides down'],
      ['Northfield Castings brought down its estimate for the third time.'],
      ['Northfield Castings lowered its estimate of comparable operating profit.'],
      ['Northfield Castings now reckons that it will make £8m rather than £11m.'],
      ['Northfield Castings is leaving its outlook for 2026 unchanged.', 'negated'],
      ['Our expectations for the full year remain unchanged.', 'negated'],
      ['Both mark a $4 million rise of the lower end of the former ranges.'],
      ['That compares with the earlier outlook of 60 million.'],
      ['Northfield Castings ups outlook on strong orders'],
      ['Due to weak demand, sales will be lower than expected, Northfield Castings said.'],
      ['Northfield Castings has cut its subscriber forecast.'],
      ['Previously the company had expected sales of $80 million.'],
      ['Northfield Castings said it sees full-year profit of £7 million, short of market expectations.'],
      ['Northfield Castings Sales Jump, Guidance Lifted'],
      ['Northfield Castings Says Fire Will Reduce Q3 Profit'],
      ['Northfield Castings slides after soft results, outlook'],
      ['Northfield Castings sees flat sales, against an earlier expectation of some growth.'],
    ],
    no: [
      'The climate targets can no longer be reached.',
      'Consumers are more cautious about the coming months.',
      'Sales were higher than in the previous year.',
      'Reading completely changed my outlook and mentality.',
      'The central bank cut its growth forecast for the year.',
      'The fund has cut its forecast of growth worldwide.',
      'The cover lets the air be guided up through a panel.',
      'Guidance on how to store castings.',
      'Our sales forecasting tool saves time.',
      'The regulator has updated its guidance on dust.',
      'We exceed customer expectations.',
      'We updated our product range.',
      'Analysts cut their forecasts for the sector.',
      'Orders worth £38 million beat the group’s lifted targets, and profit came in above its upgraded forecast.',
    ],
  },
}
