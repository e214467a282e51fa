import { amount } from '../language/compared-figures.ts'
import { rx, gap } from '../language/pattern.ts'
import {
  bracketPair,
  comparedPair,
  complement,
  countedThings,
  down,
  earnedPair,
  equals,
  fromToPair,
  lossThen,
  measure,
  measureThen,
  more,
  pairEnd,
  percent,
  period,
  up,
} from '../language/results.ts'
import { forms, verb } from '../language/verb.ts'
import { money, phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const fall =
  '(?:declines?|decreases?|drops?|fall|slump|slide|dips?|reduction|shortfall|downturn|plunge|contraction|deterioration|slowdown|weakness|weakening|pullback|setback)'
const reports = `(?:${verb('post')}|${verb('report')}|${verb('record')}|${verb('incur', 'incurr')}|${verb('suffer')}|${verb('book')}|${forms('made', 'makes?', 'making')}|${verb('announce')}|${verb('generate')}|${verb('show')}|${forms('saw', 'see[ns]?', 'seeing')}|turned\\sin|${forms('took', 'takes?')})`

export const earningsDecline: EventRules = {
  type: 'earnings_decline',
  unless: [
    /\banalysts?,?(?: on average,?| polled[^,;]{0,30}| surveyed[^,;]{0,30})? (?:were |was |are |had |have |on average )?(?:been )?(?:model(?:l)?ing|expect\w*|forecast\w*|look\w* for|predict\w*|project\w*|estimat\w*|anticipat\w*)\b/i,
    // income a customer lets slip, which is what a seller talks of
    /\b(?:discover|find|recover|capture|uncover|due to|because of)\w* missed (?:revenue|sales|profits?)\b/i,
    // losses an insurer may bear; the figures of a country
    /\blosses (?:were|are|is) covered\b|\b(?:U\.S\.|US|UK|China|Chinese|euro ?zone|national|nationwide|country's),? retail sales\b|\b(?:services sector|factory (?:orders|output|activity)|industrial output|retail sales|car sales) (?:\S+ ){0,6}(?:January|February|July|(?-i:U\.S\.)|Russia|China|country)\b/i,
    // what a whole trade suffers
    /^(?:[A-Z][A-Za-z ,]{2,30} )?[Tt]he (?:[\w-]+ ){0,3}(?:industry|sector|trade) (?:\w+ )?(?:stands to|faces?|is facing|suffers?|expects?|will|could)\b/,
    // a time or a limit that is lower, which is no result
    /\b(?:turnaround|processing|cycle|lead|waiting|set-?up|delivery|response) times?\b|\bdowntime\b|\b(?:below|under|above) (?:that|this|the) (?:new )?(?:threshold|limit|cut-?off)\b/i,
    /\b(?:market (?:is|was) (?:expected|projected)|weight loss|data loss|heat loss|hair loss|hearing loss|loss prevention|loss of life|your (?:\w+ )?(?:sales|revenue|profit|business)|down payment|profit[- ]sharing|stop-loss|loss adjust)\b/i,
  ],
  future: 'planned',
  comparesYears: true,
  rules: [
    {
      id: 'figure-down',
      when: rx`${measureThen}(?<v>${down})\b`,
      unless:
        /\b(?:deliveries|shipments|orders) (?:\S+ ){0,6}(?:hampered|hit|affected|delayed|disrupted|held)\b|\b(?:break(?:s|ing)? down|slow(?:s|ed)? down|(?:wound|hand(?:s|ed)?|lay|laid|put|sit|pass(?:es|ed)?|track(?:ed)?|turn(?:s|ed)?|pay(?:s|ing)?|pa(?:id|y)) down|(?:will|would|to) be below (?:expectations|forecasts?)|step(?:s|ped)? down|shut(?:s|ting)? down|if (?:sales|profits|orders))\b|\b(?:estimate[sd]?|expects?|expected|predict(?:s|ed)|sees|forecasts?|projects?)\b[^;]{0,60}\bbelow (?:[\w'’]+ ){0,3}(?:expectations|estimates?|consensus|forecasts?)\b|^(?!.{0,300}\b(?:fell|declined|decreased|dropped|slipped)\b).{0,300}\b(?:expects?|expected|sees|forecasts?|anticipates?|projects?|will|would)\b[^;]{0,120}\b(?:previous|earlier|prior|original|initial) (?:\w+ )?(?:guidance|forecast|outlook|estimate|projection)s?\b|\b(?:expects?|will|would|to) (?:\S{1,20} ){0,6}?(?:lower|weaker|less|below) than (?:\w+ ){0,3}?(?:forecast|expected|planned|anticipated|guided)\b|\b(?:analysts?|economists?) (?:\w+ )?(?:expect|forecast|predict|estimat)/i,
      confidence: 0.86,
    },
    {
      id: 'less-than-before',
      when: rx`${comparedPair}${pairEnd}`,
      unless: /\b(?:guidance|outlook|expected|earlier forecast|now (?:sees|forecasts|expects|projects))\b/i,
      compare: 'less',
      confidence: 0.88,
    },
    {
      id: 'less-in-brackets',
      when: rx`${bracketPair}`,
      compare: 'less',
      confidence: 0.84,
    },
    {
      id: 'figure-amount-down',
      when: rx`(?:${measure}${complement}(?:\s\w{3,14}ly)?[,:]?\s(?:${equals}\s)?(?:(?:at|an?|some|about|around|approximately|nearly|almost|over|to)\s){0,2}${amount}|${money}\sin\s(?:[\w-]{3,14}\s){0,2}?${measure})(?:\s?\([^()]{1,60}\))?(?:,|\s[-–—])?\s(?:${gap(80)}\s)?(?<v>(?:an?|or)\s(?:[\w-]{3,14}\s)?(?:${percent}\s)?(?:[\w-]{3,16}\s){0,3}?${fall}|down(?:\sfrom|\sby|\s\(?[-–]?\d[\d.,]*|\son|\s(?:almost|nearly|about|around|some|more\sthan|over)\s(?:\d|a\s))|(?:lower|off)\sby|off\s(?:(?:almost|nearly|about|more\sthan|over)\s)?(?=\d|a\s(?:third|quarter|fifth))|${percent}\s(?:(?:year[\s-]o(?:ver|n)[\s-]year|YoY|y-o-y)\s)?(?:decrease|decline|drop|lower|less|down|below)|(?:decrease|decline|drop)\s(?:from|of|compared|on)|lower\sthan|falling\s(?:\w{3,6}\s)?short)\b`,
      unless: /\b(?:costs?|expenses|loss) (?:of|was|were|totalled)\b/i,
      confidence: 0.84,
    },
    {
      id: 'decline-in',
      when: rx`\b(?<v>${fall})\s(?:in|of)\s(?:(?!cost|expens|emission|loss|net\sloss|price|share\sprice)[\w'’-]{2,18}\s){0,4}?${measure}`,
      unless:
        /\bcompared (?:with|to) (?:its|an?|the|our) (?:previous|prior|earlier) (?:expectation|forecast|guidance|outlook|estimate)|\b(?:avoid|prevent|offset|revers)\w*|\bstop(?:s|ped)? (?:the|a) (?:fall|drop|decline|slide)|\b(?:operating )?(?:costs?|expenses) (?:decreased|declined|fell)/i,
      confidence: 0.8,
    },
    {
      id: 'figure-decline',
      when: rx`(?:${measure}|\b(?:sales|profit|revenue|earnings|margin|demand))\s(?<v>slide|slump|declines?|drop|shortfall|downturn|plunge|slowdown|contraction|erosion|collapse|decrease|weakness)\b`,
      unless: /\b(?:avoid|prevent|reverse|market)\w*/i,
      confidence: 0.78,
    },
    {
      id: 'weaker-figure',
      when: rx`\b(?:due\sto|because\sof|on|by|after|reflect(?:s|ed|ing)|led\sto|leading\sto|result(?:s|ed|ing)\sin|blam(?:es|ed|ing)|amid|following|${reports})\s(?:(?!cost|expens|loss)[\w'’-]{1,16}\s){0,3}?(?<v>lower|weak(?:er)?|reduced|declining|falling|decreased|slow(?:er|ing)?|poor(?:er)?|disappointing|sluggish|soft(?:er)?|slumping|unsatisfactory|worse)(?:[\s-]than[\s-]\w{4,10})?"?\s(?:(?!cost|expens|loss|material|interest(?!\sincome)|tax|price)[\w'’-]{2,16}\s){0,3}?(?:${measure}|trading|demand\b(?!\sfor\syour)|quarter\b|volumes)`,
      unless:
        /\b(?:guidance|forecast|outlook)s? (?:on|amid|after|due)|\b(?:profit|revenue|sales|earnings) (?:rose|grew|increased|climbed|jumped)|\b(?:expenses?|costs?) (?:decreased|declined|fell|were|was)/i,
      confidence: 0.72,
    },
    {
      id: 'posts-loss',
      when: rx`\b(?:(?<v>${reports}|${forms('swings?', 'swung', 'swinging')}\s(?:back\s)?(?:in)?to|${forms('slip(?:s|ped)?', 'fell', 'falls', 'slid', 'sank', 'plunged', 'turned', 'moved', 'tumbled', 'dived', 'slumps?', 'slumped', 'went', 'dropped', 'decreased', 'declined')}\s(?:back\s|deeper\s)?(?:in)?to)\s(?:(?:an?|its|the|another|their)\s)?(?:(?!profit)[\w$€£.,-]{1,20}\s){0,6}?loss(?:es)?\b(?!\s(?:ratio|of\s(?:life|data|jobs|customers))))`,
      unless:
        /\b(?:job loss|narrower|smaller (?:\w+ )?loss|losses? (?:narrowed|reduced|shrank)|loss (?:\w+ ){0,4}of [^;]{3,60}(?:compared (?:with|to)|versus|against|from|vs\.?) (?:an? )?(?:\w+ ){0,2}loss|from (?:an? )?(?:\w+ )?loss|improv)/i,
      confidence: 0.82,
    },
    {
      id: 'loss-amount',
      when: rx`\b(?:net|operating|pretax|pre-tax)\sloss(?:es)?\s(?:(?!narrow|decreas|improv|shr)[\w'’-]{2,14}\s){0,8}?(?<v>was|were|amounted\sto|total(?:l)?ed|stood\sat|came\s(?:in\s)?(?:at|to))\s(?:(?:over|some|about|nearly|EUR|USD|SEK|GBP|CHF)\s?){0,2}[$€£]?\s?\d|\b(?:with|had|and|incurred)\s(?:an?|its)\s(?:net|operating|pretax|pre-tax)\sloss\sof\s(?:[$€£]|[A-Z]{2,3}\s?)?\d`,
      unless:
        /\bloss(?:es)? (?:narrow|decreas|improv|shr)|\b(?:compared (?:with|to)|versus|against|from|vs\.?|while a year) (?:an? )?(?:\w+ ){0,2}(?:loss|[$€£]|EUR|USD|SEK)|\bdown (?:from|by|\d)/i,
      confidence: 0.74,
    },
    {
      id: 'loss-widens',
      when: rx`${lossThen}(?<v>${verb('widen')}|${verb('deepen')}|${verb('mount')}|${more})\b|\b(?:wider|bigger|larger|deeper|widened|growing|mounting|increased)\s(?:[\w-]{3,10}\s){0,2}loss(?:es)?\b|\b(?:widens?|widened|deepens?)\s(?:its\s|to\s)?(?:\w{3,10}\s){0,2}loss`,
      unless: /\b(?:data|heat|weight|hair|energy|yield) loss/i,
      confidence: 0.84,
    },
    {
      id: 'misses',
      when: rx`\b(?<v>${verb('miss')}|${forms('falls?', 'fell', 'fallen', 'falling', 'came', 'comes')}\s(?:in\s)?(?:well\s|far\s|just\s)?(?:short\sof|below)|below|weaker[\s-]than[\s-](?:expected|forecast)|lower[\s-]than[\s-](?:expected|forecast)|worse[\s-]than[\s-](?:expected|forecast))\s(?:(?!customer|your|client)[\w$€£.'’-]{1,16}\s){0,5}?(?:estimates|(?:analysts?'?|market|Wall\sStreet|City|earnings|profit|sales|our|its)\s(?:expectations|forecasts?|targets?)|consensus|(?:first|second|third|fourth)-quarter|earnings|sales\b|revenues?|profits?|results|(?:expectations|forecasts|estimates)$)\b`,
      unless:
        /\b(?:estimate[sd]?|expects?|expected|predict(?:s|ed)|sees|forecasts?|projects?)\b[^;]{0,60}\bbelow (?:[\w'’]+ ){0,3}(?:expectations|estimates?|consensus|forecasts?)\b|\bmiss(?:ing)? (?:out|data)|\bpriced|\bbelow (?:\w+ )?(?:are|is|you)|\bbelow (?:are|the)\b/i,
      confidence: 0.76,
    },
    {
      id: 'weak-results',
      when: rx`\b(?<v>weak|worst|disappointing|poor|soft|sluggish|unsatisfactory|dismal|lacklustre|lackluster|challenging|difficult)"?\s(?:[\w-]{3,12}\s){0,2}?(?:(?:net\s)?sales|results|earnings|quarter|revenues?|profits?|trading\s(?:conditions|period|results)|financial\s(?:results|performance)|demand\shit)\b(?!\s(?:outlook|forecast|teams?|calls?))`,
      unless:
        /\b(?:poor results for|poor sales skills)\b|\b(?:guidance|forecasts?|outlook) (?:on|amid|after|due)|\bif you/i,
      confidence: 0.72,
    },
    {
      id: 'profit-hit',
      when: rx`\b(?<v>${forms('cuts?', 'cutting')}|${verb('slash')}|${forms('hits?', 'hitting')}|${verb('dent')}|${forms('hurts?', 'hurting')}|${verb('erode')}|${verb('halve')}|${forms('wipes?', 'wiped')}\sout|${forms('drags?', 'dragged', 'dragging')}\s(?:down\s)?(?:on\s)?|${forms('weigh(?:s|ed|ing)?')}\s(?:heavily\s)?(?:down\s)?on|${verb('lower')}|${verb('reduce')}|${verb('depress')}|${verb('squeeze')}|${verb('pressure')}|${verb('impair')}|${verb('burden')}|${verb('affect')}|${verb('impact')}\s(?:on\s)?|(?:negative|adverse|unfavou?rable)(?:ly)?\s(?:impacts?|effects?|influence|affected|impacted)(?:\son|\sof)?)\s(?:(?:its|our|the|into|their|this|company's|group's)\s){0,2}(?:(?!loss)[\w-]{3,12}\s){0,2}?(?:profits?(?:ability)?|earnings|margins?|results|(?:net\s|operating\s)(?:sales|income|result|profit|revenues?)|revenues?|net\ssales)\b(?!\s(?:forecast|guidance|outlook|estimate|target|warning))`,
      unless:
        /\b(?:hits? (?:a )?record|record (?:profit|sales|revenue)|hits? \$|loss(?:es)?)\b|\b(?:reduc\w+|cut\w*|lower\w*) (?:\w+ )?(?:costs?|expenses)/i,
      actor: 'named',
      confidence: 0.72,
    },
    {
      id: 'negative-result',
      when: rx`\b(?:(?:net|operating)\s(?:profit|result|income|margin|cash\sflow)|result|earnings\sper\sshare|EPS|EBITD?A?|EBT|margin)\b${gap(40)}\b(?<v>was|stood\sat|came\sin\sat|of|totalled|amounted\sto)\s(?:(?:an?\s)?(?:negative|minus|loss\sof)\s|(?:EUR|USD|\$|€|£|SEK|GBP)\s?[-–−]\s?\d)`,
      unless:
        /\b(?:improv|from (?:a )?negative)|(?:compared (?:with|to)|versus|against|from|vs\.?) (?:an? )?(?:\w+ ){0,2}(?:loss|negative)/i,
      confidence: 0.82,
    },
    {
      id: 'into-the-red',
      when: rx`\b(?<v>(?:slid(?:es?)?|fell|falls?|slip(?:s|ped)|plung(?:es|ed)|pushed|sank|dips?|dipped|remain(?:s|ed)?|is|was|were|still)\s(?:[\w'’-]{2,14}\s){0,3}?(?:in|into|in\sto)\sthe\sred|(?:clos(?:es|ed)|end(?:s|ed)|post(?:s|ed)|report(?:s|ed)|book(?:s|ed))\s(?:[\w'’-]{1,14}\s){0,4}?deficit|(?<!having\s)lost\s(?:[$€£]|[A-Z]{3}\s?)\d[^;]{0,40}?\bin\s(?:the|its)\s(?:[\w-]{2,12}\s){0,3}?(?:quarter|year|months?|half))\b`,
      unless: /\bred (?:sea|tape|cross|list|zone|carpet)/i,
      confidence: 0.8,
    },
    {
      id: 'then-down',
      when: rx`${measure}[^;]{0,60}?\b(?:${up})[^;]{0,60}?\b(?:but|and|while)\s(?:then\s|also\s)?(?<v>fell|declined|dropped|decreased|slipped|was\sdown|were\sdown|down)\s(?:by\s)?(?:\d|(?:in|to|from)\b)`,
      confidence: 0.82,
    },
    {
      id: 'remains-below',
      when: rx`\b(?:performance|${measure})${gap(50)}\b(?<v>(?:remain(?:s|ed)?|stay(?:s|ed)?|came|was|were|is)\s(?:\w{4,9}ly\s)?(?:weak(?:er)?|below|lower|unsatisfactory|poor|modest|under\spressure|behind|at\sloss|unprofitable|loss-making))\b`,
      unless: /\b(?:costs?|expenses|prices?|loss|below (?:average|the (?:market|industry)))\b/i,
      confidence: 0.76,
    },
    {
      id: 'lost-before-tax',
      when: rx`\b(?<!having\s)(?<v>lost)\s(?:about\s|some\s|around\s|more\sthan\s|over\s|nearly\s)?(?:[$€£]|Rs\.?\s?|[A-Z]{1,3}\$?\s?)\d[\d.,]*\s?(?:m|bn|million|billion|crore|k)?\b[^;]{0,30}?\b(?:before\stax|after\stax|in\s(?:the|its|20\d\d|20\d\d)|last\syear|on\s(?:sales|revenues?|turnover)|against|compared|versus|for\sthe\syear)`,
      unless: /\b(?:thieves|fraud|scam|customers? lost|investors? lost|gambl\w+|bet\b|shares? lost)\b/i,
      confidence: 0.8,
    },
    {
      id: 'pat-down',
      when: rx`\b(?:PAT|PBT|net\sprofit|profit\safter\stax|bottom\sline|top\s?line|NII|footfall\sand\ssales)\s(?:\w{3,9}\s)?(?<v>slumps?|slumped|dips?|dipped|falls|fell|drops|dropped|tanks|tanked|plunges|plunged|declines|declined|shrinks|shrank|slides|slid|tumbles|tumbled|nosedives|nosedived)\b`,
      confidence: 0.86,
    },
    {
      id: 'touch-lower',
      when: rx`${measure}(?:\s(?:for|in|of|at)\s[^;,]{2,40}?)?\s(?:was\s|were\s)?(?<v>(?:edged|moved|crept|inched|ticked|came\sin)\s(?:\d[\d.,]*\s?(?:%|per\scent|percent)\s)?(?:lower|down)|(?:a\s(?:touch|little|shade|fraction|tad)|slightly|marginally)\s(?:lower|down|weaker|behind)|(?:all\sbut\s|virtually\s|nearly\s)?(?:vanished|evaporated|disappeared|wiped\sout))\b`,
      unless: /\b(?:costs?|expenses|expects?|forecast)\b/i,
      confidence: 0.82,
    },
    {
      id: 'volumes-down',
      when: rx`(?<!\b(?:trading|traffic|trade|water|data|call)\s)\bvolumes${complement}(?:\s(?:were|was|have|has|also|again|\w{4,10}ly)){0,3}\s(?<v>${down})\b`,
      unless: /\b(?:market|industry|exchange|costs?|expects?|forecast)\b/i,
      confidence: 0.78,
    },
    {
      id: 'from-to-less',
      when: rx`${fromToPair}`,
      unless:
        /\b(?:guidance|outlook|forecasts?|expects?|expected|estimates?|range|targets?|shares? (?:rose|fell)|prices?)\b/i,
      compare: 'less',
      confidence: 0.8,
    },
    {
      id: 'fewer-things-than-before',
      when: rx`${countedThings}(?<v>(?:an?\s)?(?:[\w-]{3,14}\s){0,2}?(?:${percent}\s)?(?:[\w-]{3,14}\s)?(?:${fall}|fewer|less)\b|down\b|${percent}\s(?:fewer|less|down|lower))`,
      unless: /\b(?:expects?|forecast|target|population|bpd|barrels)\b/i,
      confidence: 0.78,
    },
    {
      id: 'does-not-reach',
      when: rx`(?:${measure}|\b(?:volumes|demand))${complement}\s(?<v>(?:(?:did|does|do|could|has|have|was|were)\s(?:not|also\snot)|failed\sto|didn't|never)\s(?:quite\s)?(?:reach(?:ed)?|match(?:ed)?|me?et|repeat(?:ed)?|achieve[d]?|equal(?:led)?|keep|live\sup|satisf(?:y|actory)|as\s(?:good|high|strong))\b)[^;]{0,50}?\b(?:levels?|last|previous|prior|year|expectations|budget|targets?|forecasts?|plan|expected|hoped|goals?)\b`,
      confidence: 0.78,
    },
    {
      id: 'at-a-loss',
      when: rx`\b(?:${measure}|the\s(?:year|quarter|company|firm|group|business|unit|division|plant))${complement}\s(?<v>(?:was|were|is|are|ended|closed|finished|remain(?:s|ed)?|came\sin)\s(?:[\w-]{2,12}\s){0,4}?(?:at\s(?:an?\s)?loss|in\s(?:the\s)?red|with\san?\s(?:[\w-]{3,12}\s)?(?:loss|deficit)|(?:[A-Z]{2,3}\s?|[$€£])?[-–−]?\d[\d.,]{0,12}\s(?:million\s|mn\s|m\s|bn\s)?negative))\b`,
      unless: /\b(?:narrow|improv|if)\w*/i,
      confidence: 0.8,
    },
    {
      id: 'earned-less',
      when: rx`${earnedPair}`,
      unless: /\b(?:guidance|outlook|expected|forecast|donat\w+|raised for|fine|payments?)\b/i,
      compare: 'less',
      confidence: 0.8,
    },
    {
      id: 'sold-fewer-than',
      when: rx`\b(?<v>(?:sold|shipped|delivered|produced|carried|made|booked|received|won|earned|served|built|handled|turned\sover|invoiced|earns|sells))\s(?:about\s|some\s|almost\s|nearly\s|over\s|far\s|much\s|significantly\s|considerably\s)?(?:(?:${percent}|a\s\w{4,8}|\d[\d,]*)\s)?(?:fewer|less)\s(?:${phrase(4)}than\s(?:in|a\syear|last|the\s(?:year|previous|prior)|during|it\sdid|one\syear|expected|planned)|(?!than)[\w-]{3,16}\s(?:in|last)\s)`,
      unless: /\b(?:costs?|expects? to|less than (?:an hour|a day|half))\b/i,
      confidence: 0.76,
    },
    {
      id: 'period-was-bad',
      when: rx`\b(?:${period}|${measure})(?:\s(?:for|at|of|in)\s[^;,]{2,40}?)?\s(?<v>(?:was|were|is|has\sbeen|have\sbeen|proved|turned\sout|remain(?:s|ed)?|started|began|came\sin|ended)\s(?:to\sbe\s)?(?:an?\s|another\s|very\s|rather\s|extremely\s|particularly\s|also\s|again\s){0,3}(?:weak(?:er|ly)?|poor(?:er)?|difficult|tough|slow(?:er|ly)?|disappointing|unsatisfactory|bad(?:ly)?|sluggish|soft(?:er)?|loss-making|dismal|meagre|subdued|negative|worse\sthan|muted))\b(?!\s(?:to\s(?:find|say|predict|tell|compare)|for\syou))`,
      unless:
        /\b(?:if|your|costs?|expenses|prices?|slower than the market|difficult to|you|weather|interest rates?|times?|industry|harder)\b/i,
      confidence: 0.7,
    },
    {
      id: 'toll-on-figure',
      when: rx`\b(?<v>(?:left\s(?:its|their|a)\s(?:clear\s|deep\s)?marks?|took\s(?:its|their|a)\s(?:\w{4,8}\s)?toll|takes\s(?:its|a)\s(?:\w{4,8}\s)?toll|put\s(?:a\s)?(?:\w{4,8}\s)?(?:pressure|strain|dent|damper|brake)|had\s(?:an?\s)?(?:clear(?:ly)?\s|strong\s|considerable\s|significant\s|marked\s)?(?:adverse|negative|detrimental|unfavou?rable)\s(?:effect|impact|influence)|made\s(?:a\s|itself\s)?(?:dent|felt)|told))\s(?:in|on)\s(?:(?:the|our|its|their|company's|group's|first|second|third|fourth|full-year|net|operating)\s){0,4}(?:${measure}|business|performance|trading)`,
      unless: /\b(?:no|without|could|may|might)\b/i,
      confidence: 0.76,
    },
    {
      id: 'business-slowed',
      when: rx`\b(?:business|trade|trading|(?<!oil\s)(?<!crude\s)(?<!market\s)demand\sfor\s(?:our|its)\s[\w-]{3,14}|order\sbooks?)\s(?:has\s|have\s|also\s|again\s)?(?<v>slow(?:s|ed)(?:\sdown)?|slackened|weakened|fell\s(?:off|away|back)|tailed\soff|dried\sup|deteriorated|collapsed|shrank|suffered|worsened|dropped\soff|stagnat(?:es|ed)|(?:is|are|was|were)\s(?:slow(?:ing)?|slack|flat|down|empty|thin))\b`,
      unless: /\b(?:if|your|small business|businesses|oil|crude|OPEC|trade (?:war|talks)|exchange|shares?|stocks?)\b/i,
      confidence: 0.66,
    },
    {
      id: 'bad-start',
      when: rx`\b(?:had|made|makes|has|saw|reports?|reported|suffer(?:s|ed)|off\sto|got\soff\sto|after)\s(?:an?\s|its\s|our\s|the\s)?(?:very\s)?(?<v>(?:weak|slow|poor|bad|difficult|disappointing|sluggish|soft|rocky|tough|subdued)\s(?:\w{3,12}\s)?start)\s(?:to|into|of|in)\s(?:the\s|its\s|our\s)?(?:[\w-]{3,10}\s)?(?:year|quarter|half|20\d\d|season|financial|fiscal|trading)\b`,
      unless: /\b(?:career|team|pupils?|match|league)\b/i,
      confidence: 0.74,
    },
    {
      id: 'figure-down-by-amount',
      when: rx`${measure}${complement}\s(?:was|were|amounted\sto|totall?ed|came\sto|reached|of)\s(?:[\w]{3,14}\s)?${money},?\s(?<v>down|an?\s(?:decrease|decline|fall|drop|reduction)\sof|lower\sby|falling|representing\san?\s(?:decrease|decline|fall|drop)\sof)\s(?:by\s)?(?:${money}|${percent})`,
      confidence: 0.86,
    },
    {
      id: 'worse-than-expected',
      when: rx`\b(?:report(?:s|ed|ing)?|announc(?:es?|ed|ing)|post(?:s|ed|ing)?|publish(?:es|ed)|after|on|with)\s(?:an?\s|its\s|the\s|much\s)?(?<v>(?:worse|weaker|lower)[\s-]than[\s-](?:expected|forecast|anticipated|predicted|planned)|disappointing|dismal|poor|weak)\s(?:[\w-]{2,16}\s){0,4}?(?:results?|earnings|profits?|sales|revenues?|figures|numbers|quarter|margins?)\b`,
      unless: /\b(?:costs?|expenses|loss|jobs|economic|analysts)\b/i,
      confidence: 0.8,
    },
    {
      id: 'figure-was-hit',
      when: rx`${measure}\s(?:was|were|has\sbeen|have\sbeen)\s(?:\w{4,10}ly\s)?(?<v>hit|hurt|dented|depressed|squeezed|held\sback|affected)\s(?:as|when|because|after)\s`,
      unless: /\b(?:record|target)\b/i,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Cash flow for the quarter reached an eight-year low.'],
      ['Northfield Castings earned less than a year ago.'],
      ['The group earned EUR 2.1 million before tax (2025: EUR 3.2 million).'],
      ['The first quarter was weak for Northfield Castings.'],
      ['A bad harvest left its mark on our sales.'],
      ['Northfield Castings made a slow start to the year.'],
      ['Net income of $1.2 million compares with $2.9 million a year ago.'],
      ['Our business slowed in autumn.'],
      ['Gross margin went from 12.4% in 2024 to 11.1%.'],
      ['The works produced 41,000 pumps, a decrease of 8 per cent.'],
      ['Sales did not reach the level of the previous year.'],
      ['The operating result for 2025 was EUR 3.6 million negative.'],
      ['Sales volumes were hit by the mild winter.'],
      ['Orders were a fifth lower than a year ago.'],
      ['Full-year earnings were almost wiped out by the strike.'],
      ['Revenue: $41.0 million, down 9% from the prior year'],
      ['The company reported a decline in net sales.'],
      ['Northfield Castings suffers profit slump'],
      ['Northfield Castings reports disappointing second-quarter results'],
      ['The operating result of the company was negative EUR 2 million.'],
      ['Profitability at our Easton plant remained unsatisfactory.'],
      ['Operating profit fell to EUR 1.1 million from EUR 2.4 million.'],
      ['Northfield Castings Swings to Second-Quarter Loss'],
      ['Revenue decreased by 8% compared with the previous year.'],
      ['The company posted a net loss of $3 million.'],
      ['Northfield Castings missed analysts\u2019 expectations in the first quarter.'],
      ['Net sales were EUR 61.2 million, compared with EUR 71.9 million a year earlier.'],
      ['Operating profit was SEK 141 million (183).'],
      ['Operating loss was EUR 0.9 million, compared to a profit of EUR 1.5 million in 2024.'],
      ['Net loss totalled EUR 17 million compared to EUR 6 million in the corresponding period.'],
      ['Northfield Castings slides into the red'],
      ['The company slipped to a net loss of EUR 2 million.'],
      ['Orders received amounted to EUR 12 million, a decline of 11% from 2024.'],
      ['Pretax loss at Northfield Castings widened to EUR 3 million.'],
      ['Higher freight rates weighed on our margins.'],
      ['The company reported weaker-than-expected earnings.'],
      ['Sales rose by 9% in Poland, but fell 4% in Denmark.'],
      ['Our order intake was 17 per cent lower than twelve months earlier.'],
      ['The company expects its result to be lower than in 2025.', 'planned'],
      ['It lost £4m before tax, against a £1m profit in 2025.'],
      ['Q4 PAT slumps 27% at Northfield Castings'],
      ['Pre-tax profit was a touch lower at £4.9m.'],
      ['Volumes in our pipe business fell by 9%.'],
      ['Net sales for the spring quarter were £8.4m, down £0.6m or 7 percent.'],
      ['Northfield Castings has published weaker-than-forecast interim profits.'],
      ['Frost Damage Hurts Northfield Castings Earnings'],
      ['Northfield Castings said annual sales were hurt when it lowered its list prices.'],
      ['Total loss was £2.4 million in the half, in contrast to a loss of £1.9 million in 2025.'],
    ],
    no: [
      'Analysts had forecast a wider loss of $0.10 per share.',
      'The quarter brought an operating profit of EUR 4.2 m versus an operating loss of EUR 6.1 m. Earnings per share came to EUR 0.05 versus a loss per share of EUR 0.02.',
      'Sales were difficult to predict.',
      'Road traffic fell after the bridge was closed.',
      'CastView helps small foundries discover missed revenue.',
      'Nobody knows whether the insurer will pay for the losses.',
      'CastView sorts orders and invoices, decreasing turnaround time by up to 40 percent.',
      'You then accept results below the lower threshold only.',
      'Our loss prevention team grew.',
      'Break down your sales by region.',
      'Costs fell by 4%.',
      'Net loss narrowed to EUR 1 million.',
      'Operating profit was EUR 3 million, up from EUR 2 million.',
      'Waiting times fell by half.',
      'Analysts expected a poor quarter.',
      'The European casting industry faces losses of £700 million.',
      'Northfield Castings has results of tests made early this fall.',
      'Northfield Castings estimates third quarter revenue below expectations',
    ],
  },
}
