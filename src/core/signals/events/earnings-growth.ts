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
  pairEnd,
  percent,
  period,
  up,
} from '../language/results.ts'
import { forms, verb } from '../language/verb.ts'
import { money, phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const rise = '(?:increase|growth|rise|jump|surge|gain|improvement|upturn|uptick|recovery|acceleration|rebound)s?'
const tells = `(?:${verb('report')}|${verb('post')}|${verb('record')}|${verb('deliver')}|${verb('achieve')}|${verb('register')}|${forms('saw', 'sees?', 'seen')}|${verb('show')}|${verb('enjoy')}|${verb('announce')}|${verb('generate')}|${verb('book')}|${verb('experience')})`
const good =
  '(?:strong(?:er|est)?|record(?:-breaking|-setting|-high)?|robust|solid|excellent|outstanding|best(?:-ever)?|highest(?:-ever)?|stellar|exceptional|impressive|good|healthy)'
/** Words that tie a figure to a period or to another figure: it is reported, not promised. */
const evidence =
  '(?=[^;]{0,140}(?:\\d|\\ba\\s(?:third|quarter|fifth|tenth|half)\\b|\\bby\\shalf|\\brecord|\\bquarter|\\byear|\\bcompared|\\bdriven|\\bdespite))'

export const earningsGrowth: EventRules = {
  type: 'earnings_growth',
  unless: [
    // what is traded of a coin
    /\b24[- ]hours? (?:trading )?volume|\b(?:crypto\w*|bitcoin|altcoins?|cyber-?attacks|tokens)\b/i,
    // the figures of a country or of a commodity
    /\b(?:personal income|Commerce Department|Energy Department|Department of Energy|EIA|IEA|OPEC|barrels per day|bpd|crude (?:production|output|inventories)|oil prices)\b|\b(?:U\.S\.|US|UK|Chinese|German|euro ?zone|national) retail sales\b/i,
    // growth others hope for; losses of goods
    /\b(?:expectations?|hopes?|prospects?) (?:of|for) (?:\S+ ){0,3}(?:recovery|growth|rebound)\b|\blosses (?:from|due to|through) (?:\w+ ){0,2}(?:pilferage|theft|damage|spillage|leak\w*|evaporation|friction)\b/i,
    /\b(?:after[- ]sales|revenue opportunit|opportunities for|market (?:is|was) (?:expected|projected|estimated|forecast|valued)|CAGR|market size|global market|(?:increase|boost|grow|drive|improve|maximi[sz]e)s? (?:your|their|client|customer)s?\b|your (?:\w+ )?(?:sales|revenue|profit|business)|clinical (?:trial|results|study)|phase (?:[123]|I{1,3})\b)/i,
  ],
  future: 'planned',
  comparesYears: true,
  rules: [
    {
      id: 'figure-up',
      when: rx`${measureThen}(?<!\b(?:an?|the|capital|sign(?:s|ed)?|follow(?:s|ed)?)\s)(?<v>${up})\b`,
      unless:
        /\bindustrial output\b|\bfixed[- ]asset\b|\bvision 20\d\d|\bprice per share\b|\b(?:analysts?|economists?) (?:\w+ )?(?:expect|forecast|predict|estimat|had)|(?<!\bmarket )\bshares? (?:rose|climbed|jumped|gained|up)\b/i,
      confidence: 0.86,
    },
    {
      id: 'more-than-before',
      when: rx`${comparedPair}${pairEnd}`,
      unless: /\b(?:guidance|outlook|expected|earlier forecast|now (?:sees|forecasts|expects|projects))\b/i,
      compare: 'more',
      confidence: 0.88,
    },
    {
      id: 'more-in-brackets',
      when: rx`${bracketPair}`,
      compare: 'more',
      confidence: 0.84,
    },
    {
      id: 'figure-amount-up',
      when: rx`${measure}${complement}(?:\s\w{3,14}ly)?[,:]?\s(?:${equals}\s)?(?:(?:at|an?|some|about|around|approximately|nearly|almost|over|to|a\srecord)\s){0,2}${amount}(?:\s?\([^()]{1,60}\))?(?:,|\s[-–—])?\s(?:${gap(80)}\s)?(?<v>(?:an?|or)\s(?:[\w-]{3,14}\s)?(?:${percent}\s)?(?:[\w-]{3,16}\s){0,3}?${rise}|up(?:\sfrom|\sby|\s\(?\+?\d[\d.,]*|\son)|(?:\+|${percent}\s)(?:(?:year[\s-]o(?:ver|n)[\s-]year|YoY|y-o-y)\s)?(?:increase|growth|improvement|higher|more|up|above)|growing\s(?:by\s)?\d|(?:increase|rise|growth)\s(?:from|of|over|compared|on)|higher\sthan|exceeding)\b`,
      unless: /\b(?:costs?|expenses|loss) (?:of|was|were|totalled)\b/i,
      confidence: 0.84,
    },
    {
      id: 'up-figure',
      when: rx`\b(?<v>${verb('increase')}|${forms('grew', 'grown', 'grows', 'growing')}|${verb('double')}|${verb('triple')}|${verb('boost')}|${verb('lift')}|${verb('improve')}|${verb('expand')}|${verb('raise')}|${verb('strengthen')})\s(?:(?!tax)[\w'’$€£.,%-]{1,16}\s){0,4}?${measure}${evidence}`,
      unless:
        /\b(?:guidance|outlook|forecast|target|help(?:s|ed|ing)? (?:\w+ ){0,3}(?:increase|grow|improve|boost|double)|to help|designed to|way to|how to|ways to|increased? (?:in )?(?:costs?|expenses)|capital increase|aim(?:s|ing)? to|aspiration|goal of|is the (?:goal|aim|target)|ambition|wants? to|(?:growth|sales|profit|earnings) estimates?)\b/i,
      confidence: 0.68,
    },
    {
      id: 'increase-in',
      when: rx`(?:${percent}\s(?:[\w-]{2,18}\s){0,3}?|\b${tells}\s(?:[\w$€£.,%-]{1,18}\s){0,5}?|\b(?:strong|continued|significant|substantial|considerable|moderate|further|record|double-digit|slight|marked|clear)\s)(?<v>${rise})\s(?:in|of|to|over)\s(?:(?!cost|expens|price|loss)[\w'’-]{2,18}\s){0,4}?${measure}`,
      unless: /\b(?:up to (?:an? )?\d+|target|aims? to|guidance|tariffs?)\b/i,
      confidence: 0.8,
    },
    {
      id: 'figure-growth',
      when: rx`(?:\b(?:strong|record|robust|solid|continued|broad-based|healthy|double-digit|triple-digit|consistent|sustained|significant|rapid|impressive|profitable|organic|remarkable)\s|${percent}\s)(?:(?!market|industry)[\w-]{2,16}\s){0,4}?(?:${measure}\s)(?<v>${rise}|momentum)\b|${measure}\s(?<!\b(?:for|to|drive)\s\w{4,9}\s)(?:growth|increase|gain|rise|surge|jump)\s(?:rate\s)?(?:of\s(?:over\s|more\sthan\s|nearly\s)?\d|was\s|averag|continue[sd]|accelerat|reached|came)|\b(?:growth|increase|rise)\s(?:of|in)\s(?:[\w'’-]{2,14}\s){0,3}?${measure}${gap(60)}\s(?:was|has\sbeen|amounted\sto|reached|continued)\s(?:about\s)?\d`,
      unless:
        /\b(?:up to (?:an? )?\d+|target|aims?|guidance|guided|estimates? (?:for|of)|expects?|expected|now projects|projected|forecast|proven|track record)\b/i,
      confidence: 0.8,
    },
    {
      id: 'percent-up',
      when: rx`${percent}\s(?:[\w-]{2,18}\s){0,3}?(?<v>increase|growth|rise|jump|surge|gain|improvement|higher|up)\b(?=[^;]{0,60}?\b(?:over|compared|from\s(?:the\s)?(?:previous|prior|last|a\syear)|year[\s-]o(?:ver|n)[\s-]year|YoY|advances|previous\syear|prior\syear|last\syear)\b)`,
      unless:
        /\b(?:up to (?:an? )?\d+|tariffs?|prices?|costs?|expenses|market|CAGR|wages?|salar|pay rise|shares?|stock|efficiency|productivity|guidance|emissions)\b/i,
      confidence: 0.72,
    },
    {
      id: 'higher-figure',
      when: rx`\b(?<v>due\sto|thanks\sto|on\s(?:the\s)?(?:back\sof\s)?|by|reflect(?:s|ed|ing)|contribut(?:es?|ed|ing|ion)\sto|driven\sby|led\sto|leading\sto|result(?:s|ed|ing)\sin|${tells})\s(?:(?!cost|expens|loss)[\w'’-]{1,16}\s){0,3}?(?:higher|increased|improved|stronger|rising|growing|better)(?:\sthan[\s-]\w{4,10})?\s(?:(?!cost|expens|loss)[\w'’-]{2,16}\s){0,3}?${measure}`,
      unless:
        /\b(?:help|guidance|forecast|expenses? (?:due|driven)|costs? (?:due|driven))\b|%\s(?:decrease|decline|drop)/i,
      confidence: 0.7,
    },
    {
      id: 'good-results',
      when: rx`\b(?<v>${good}|significant\simprovement\s(?:in|over)|another\s(?:good|strong|record))\s(?:[\w'’-]{1,18}\s){0,3}?(?:(?:financial\s|quarterly\s|annual\s|full-year\s|half-year\s|interim\s|trading\s|operating\s|\w{5,7}[\s-]quarter\s|Q[1-4]\s|20\d\d\s)(?:results?|performance)|(?:monthly\s|quarterly\s)performance|quarters?\b|first\shalf|fiscal\syear|earnings|revenues?|net\ssales|sales\s(?:figures|performance|results|quarter|month|year|development)|profits?|order\sintake|bookings|cash\sflow|results\s(?:for|in|of\sthe))\b`,
      unless:
        /\b(?:early production|highest margins?|strong (?:financial|performance) (?:background|history|position)|track record|for hiring|world record|record (?:of|label)|proven|highest quality|sales skills|best sales|at best|good quarters?)\b|\b(?:to|for) (?:\w+ ){0,3}(?:ensure|deliver|drive|achieve|generate|produce)\b/i,
      confidence: 0.7,
    },
    {
      id: 'best-year',
      when: rx`\b(?<v>record|best|strongest|most\s(?:successful|profitable))\s(?:\w{3,12}\s){0,2}?(?:year|quarter|half|month)\s(?:(?:ever|yet)\b|in\s(?:the\s|our\s|its\s)(?:company(?:'s)?\s|\w{3,12}'s\s|long\s)?history|on\srecord|of\s(?:record\s)?growth)|\b(?:posts?|posted|reports?|reported|delivers?|delivered|had|closes?|closed)\s(?:an?\s|its\s)?(?:record|best)\s(?:fiscal\s|financial\s)?(?:year|quarter|half|month)\b|\bfinancial\sresults?\sever\b|\b(?:year|quarter)\sof\s(?:record|strong|remarkable|significant)\s(?:\w{4,10}\s)?growth`,
      unless: /\b(?:industry|market|hottest|worst)\b/i,
      confidence: 0.8,
    },
    {
      id: 'consecutive-growth',
      when: rx`\b(?:consecutive|straight|successive|another)\s(?:quarter|year|month)s?\sof\s(?:[\w-]{3,14}\s){0,3}?(?<v>growth|profit|profitability|increase|improvement|record)`,
      confidence: 0.86,
    },
    {
      id: 'record-figure',
      when: rx`\b(?<v>record|all-time\shigh)\s(?:(?!of\b|label|keep)[\w$€£.,'%-]{1,16}\s){0,4}?(?:revenues?|(?:net\s)?sales|profits?|earnings|income|growth|orders|bookings|volumes|EBITDA|ARR)\b`,
      unless: /\b(?:track record|sales record|record[- ]keeping|growth record|medical record)/i,
      confidence: 0.78,
    },
    {
      id: 'double-digit',
      when: rx`\b(?<v>(?:double|triple|high-single)-digit)\s(?:(?!market)[\w-]{3,12}\s){0,3}?(?:growth|increases?|gains?)\b`,
      unless: /\b(?:market|industry|expect|forecast|target|aim)\w*/i,
      confidence: 0.74,
    },
    {
      id: 'unit-grew',
      when: rx`\b(?:business(?:es)?|units?|segments?|divisions?|company|firm|group|we|volumes?|brand|subsidiary|activit(?:y|ies)|transactions|revenues?)\b${gap(50)}\b(?<v>grew|has\sgrown|have\sgrown|(?:is|are|been)\sgrowing|expanded|increased)\s(?:(?:by|at|more\sthan|over|nearly|about|approximately|some|an?|around)\s){0,2}\d[\d.,]{0,6}(?:\s?[-–]\s?\d{1,3})?\s?(?:%|percent|per\scent|pct)`,
      unless:
        /\b(?:costs?|expenses|prices?|market (?:grew|is growing|has grown)|loss|capacity|headcount|staff|efficien\w+|productivity|emissions|energy)\b/i,
      confidence: 0.76,
    },
    {
      id: 'x-growth',
      when: rx`\b(?<v>\d[\d.]{0,4}x|\d{2,4}\s?%)\s(?:(?!market|industry|employee|job|cost|price)[\w-]{3,14}\s){0,2}?growth\b(?!\srate\sin\sthe)`,
      unless: /\b(?:market|CAGR|industry|sector|expected|forecast|projected|employment|target|negative)\b/i,
      confidence: 0.72,
    },
    {
      id: 'beats',
      when: rx`\b(?<v>${forms('beats?', 'beating', 'beaten')}|${verb('top', 'topp')}|${verb('surpass')}|${verb('exceed')}|ahead\sof|above)\s(?:(?!customer|your|client|our\sguest)[\w$€£.'’-]{1,16}\s){0,5}?(?:estimates|(?:market|analysts?'?|Wall\sStreet|earnings|profit|sales|own|City)\s(?:estimates|expectations|forecasts?|consensus|views)|guidance|consensus|(?:forecasts?|expectations|Street\sview)$)\b`,
      unless: /\b(?:customers?'? expectations|your expectations|inventories|stockpiles|crude|jobs numbers)\b/i,
      confidence: 0.8,
    },
    {
      id: 'to-profit',
      when: rx`\b(?:(?<v>${forms('swings?', 'swung', 'swinging')}|${verb('return')}|${verb('turn')}|${forms('moved?', 'climbed', 'bounce[sd]?')}\sback|${verb('switch')})\s(?:back\s)?(?:in)?to\s(?:an?\s)?(?:${money}\s){0,2}(?:(?:net|operating|pretax|pre-tax|quarterly|annual|full-year|\w{4,7}-quarter|small)\s){0,2}(?:profits?\b|profitability|profitable|the\sblack)|turned\sprofitable|${forms('became', 'become', 'becomes')}\s(?:\w{3,9}\s)?profitable|returns?\sto\s(?:black|growth)|back\s(?:in|into)\s(?:the\s)?(?:black|profit))`,
      unless: /\bexpects?\b|\bturn around time/i,
      confidence: 0.82,
    },
    {
      id: 'loss-narrows',
      when: rx`${lossThen}(?<v>${verb('narrow')}|${down}|${verb('improve')}|${verb('shrink')}|cut|smaller|less)\b(?!\sfrom\s(?:an?\s)?(?:net\s|operating\s)?profit)`,
      unless: /\b(?:weight|data|heat|hair|job|energy|food|hearing|yield) loss/i,
      confidence: 0.84,
    },
    {
      id: 'cuts-loss',
      when: rx`\b(?<v>${forms('cuts?', 'cutting')}|${verb('narrow')}|${verb('reduce')}|${verb('halve')}|${forms('shr[aiu]nk', 'shrinks')}|${verb('trim', 'trimm')}|(?:reduction|decrease|decline|improvement)s?\sin)\s(?:(?:its|the|our|net|operating|annual|quarterly|pretax|pre-tax|full-year|\d{4})\s){0,3}loss(?:es)?\b(?!\sratio)`,
      unless: /\b(?:data|weight|heat|hair|energy|food|job|water|yield) loss|\bhelp/i,
      confidence: 0.82,
    },
    {
      id: 'smaller-loss',
      when: rx`\b(?<v>(?:narrower|smaller|lower|reduced)(?:[\s-]than[\s-]\w{4,9})?)\s(?:\w{3,9}\s){0,2}loss\b`,
      confidence: 0.78,
    },
    {
      id: 'scaled-to',
      when: rx`\b(?<v>${forms('hits?', 'hitting')}|${verb('reach')}|${verb('cross')}|${verb('surpass')}|${verb('top', 'topp')}|${verb('scale')}${gap(40)}to|from\s${money}\sto)\s(?:(?:over|more\sthan|nearly|a|record|the)\s){0,2}${money}\+?\s?(?:mark\s)?(?:in\s)?(?:(?!the)\w{3,10}\s){0,2}(?:ARR|annual\srecurring\srevenue|revenues?|sales|turnover|AUM)\b`,
      actor: 'named',
      unless: /\b(?:market|industry|by 20[2-5]\d|aims?|target)\b/i,
      confidence: 0.82,
    },
    {
      id: 'develops-well',
      when: rx`(?:${measure}|\b(?:sales|business|profit)\sdevelopment)(?:\s(?:for|in|of|at|during)\s[^;,]{1,60}?)?(?:\s(?:has|have|is|are|was|were|also|still)){0,2}\s(?<v>develop(?:s|ed)|progress(?:es|ed)|continue[ds]?|remain(?:s|ed)?|perform(?:s|ed)|show(?:s|ed)|is|are|was|were)\s(?:to\s\w{4,9}\s)?(?:(?:at|on|an?|the|very|still|also|again|quite|increased|its)\s){0,3}(?:favou?rabl[ey]|positively|well\b|strong(?:ly)?\b|good\b|excellent|high\slevel|record|robust|momentum|satisfactor)`,
      unless: /\b(?:if|results? (?:is|are|was|were) good|good (?:for|news))\b/i,
      confidence: 0.68,
    },
    {
      id: 'lifts-figure',
      when: rx`\b(?<v>positive\s(?:impact|effect)\s(?:of\s[^;]{3,40}?\s)?on|contribut(?:es|ed)\s(?:significantly\s|strongly\s|positively\s)?to)\s(?:(?:the|our|its|this|net|operating|company's)\s){0,3}${measure}(?!\sgrowth\sof\syour)`,
      unless: /\b(?:negative|adverse)/i,
      confidence: 0.64,
    },
    {
      id: 'is-a-gain',
      when: rx`(?:${measure}|\bperformance)${gap(60)}\s(?<v>${forms('represent(?:s|ed|ing)?', 'mark(?:s|ed|ing)?', 'mean(?:s|t)')})\s(?:an?\s)?(?:[\w-]{3,14}\s){0,2}(?:${percent}\s)?${rise}\s(?:over|of|from|on|compared|year)`,
      unless: /\b(?:costs?|expenses|loss)\b/i,
      confidence: 0.82,
    },
    {
      id: 'growth-goes-on',
      when: rx`\b(?<v>continue[sd]?|maintain(?:s|ed)|extend(?:s|ed))\s(?:(?:on|its|the|our|their|a)\s){0,2}(?:(?:profitable|strong|steady|solid|double-digit|dynamic)\s){1,2}growth\b|\bcontinue[sd]?\s(?:(?:on|its|the|our)\s){0,2}growth\s(?:path|course|trajectory|streak)`,
      confidence: 0.72,
    },
    {
      id: 'then-up',
      when: rx`${measure}[^;]{0,20}?(?:${down})[^;]{0,60}?\b(?:but|and|while)\s(?:then\s|also\s)?(?<v>rose|grew|increased|climbed|jumped|gained|was\sup|were\sup|up)\s(?:by\s)?(?:\d|(?:in|to|from)\b)`,
      confidence: 0.8,
    },
    {
      id: 'turns-corner',
      when: rx`\b(?<v>turn(?:s|ed)\s(?:the\s|a\s)?corner|back\sto\sprofit|returns?\sto\sthe\sblack|moves?\sback\sinto\sprofit)\b(?=[^;]{0,60}\b(?:profits?|sales|quarter|year|loss(?:es)?|results?)\b)`,
      unless: /\b(?:road|street|hopes? to)\b/i,
      confidence: 0.76,
    },
    {
      id: 'growth-was',
      when: rx`\b(?<v>(?:organic|like-for-like|underlying|constant[\s-]currency|revenue|sales|comparable|LFL)\s(?:sales\s|revenue\s)?growth\s(?:was|of|came\sin\sat|reached|stood\sat|hit|accelerated\sto|totalled)\s(?:about\s|around\s|some\s|nearly\s|over\s)?\d|(?:sales|revenues?|turnover|profits?|EBITDA|bookings)\s(?:was\s|were\s|came\sin\s)?(?:ahead\sby|ahead\s\d|\d[\d.]*\s?(?:%|per\scent)\sahead))`,
      unless: /\b(?:market|industry|forecast|expects?|target|negative)\b/i,
      confidence: 0.8,
    },
    {
      id: 'edges-higher',
      when: rx`${measure}(?:\s(?:for|in|of|at)\s[^;,]{2,40}?)?\s(?:was\s|were\s)?(?<v>(?:edged|moved|crept|nudged|inched|ticked|pushed|climbed|came\sin)\s(?:\d[\d.,]*\s?(?:%|per\scent|percent)\s)?(?:higher|up|ahead)|(?:a\s(?:touch|little|shade|fraction|tad)|slightly|marginally|\d[\d.,]*\s?(?:%|per\scent|percent))\s(?:higher|up|ahead|better))\b`,
      unless: /\b(?:costs?|expenses|expects?|forecast)\b/i,
      confidence: 0.82,
    },
    {
      id: 'bumper-period',
      when: rx`\b(?<v>bumper|stellar|barnstorming|storming|blockbuster|sparkling|cracking)\s(?:[\w-]{3,12}\s)?(?:year|quarter|Christmas|summer|season|half|results?|trading|sales|profits?|first\shalf|months?|festive\s\w{4,8})\b`,
      unless: /\b(?:hopes? for|expects?|bumper crop|golden (?:week|age))\b/i,
      confidence: 0.74,
    },
    {
      id: 'volumes-up',
      when: rx`(?<!\b(?:trading|traffic|trade|water|data|call)\s)\bvolumes${complement}(?:\s(?:were|was|have|has|also|again|\w{4,10}ly)){0,3}\s(?<v>${up})\b`,
      unless: /\b(?:market|industry|exchange|costs?|expects?|forecast|your)\b/i,
      confidence: 0.76,
    },
    {
      id: 'from-to-more',
      when: rx`${fromToPair}`,
      unless:
        /\b(?:guidance|outlook|forecasts?|expects?|expected|estimates?|range|targets?|shares? (?:rose|fell)|prices?)\b/i,
      compare: 'more',
      confidence: 0.8,
    },
    {
      id: 'more-things-than-before',
      when: rx`${countedThings}(?<v>(?:an?\s)?(?:[\w-]{3,14}\s){0,2}?(?:${percent}\s)?(?:[\w-]{3,14}\s)?(?:${rise}|more)\b|up\b|${percent}\s(?:more|up|higher))`,
      unless: /\b(?:expects?|forecast|target|population|bpd|barrels)\b/i,
      confidence: 0.78,
    },
    {
      id: 'makes-profit-again',
      when: rx`\b(?<v>${forms('turn(?:s|ed)?', 'ma(?:kes?|de)', 'post(?:s|ed)?', 'report(?:s|ed)?', 'record(?:s|ed)?', 'book(?:s|ed)?', 'earn(?:s|ed)?', 'generat(?:es?|ed)', 'show(?:s|ed)?')})\s(?:an?\s|its\s|the\s)?(?:first\s|maiden\s)?(?:[\w-]{3,12}\s){0,2}?(?:profits?|profitable\s\w{4,8}|surplus)\b(?:\s(?:for\sthe\sfirst\stime|again|since|after\s(?:\w{2,10}\s){0,4}loss|in\s(?:\w{3,6}|\d+)\syears)|,\s(?:its|the|our)\sfirst)|\brevers(?:ing|ed|es)\s(?:an?\s|the\s|its\s)?(?:[\w-]{3,12}\s){0,3}?loss\b`,
      unless: /\b(?:hopes?|expects?|aims?)\b/i,
      confidence: 0.8,
    },
    {
      id: 'figure-beats',
      when: rx`${measure}${complement}(?:\s[\w-]{2,12}){0,2}?\s(?<v>beats?|topp?(?:s|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|better\sthan|ahead\sof|above)\s(?:(?:the|its|all|our|market|analysts?'?|own|internal|most|budgeted)\s){0,3}(?:forecasts?|expectations|estimates|consensus|budget|plans?)\b`,
      unless: /\b(?:customers?'? expectations|expects?|forecasts? (?:it|that|a))\b/i,
      confidence: 0.78,
    },
    {
      id: 'earned-more',
      when: rx`${earnedPair}`,
      unless: /\b(?:guidance|outlook|expected|forecast|donat\w+|raised for|fine|payments?)\b/i,
      compare: 'more',
      confidence: 0.8,
    },
    {
      id: 'sold-more-than',
      when: rx`\b(?<v>(?:sold|shipped|delivered|produced|carried|made|booked|received|won|earned|served|built|handled|turned\sover|invoiced))\s(?:about\s|some\s|almost\s|nearly\s|over\s|far\s|much\s|significantly\s)?(?:(?:${percent}|a\s\w{4,8}|\d[\d,]*)\s)?more\s${phrase(4)}than\s(?:in|a\syear|last|the\s(?:year|previous|prior)|ever|during|it\sdid|one\syear)`,
      unless: /\b(?:costs?|expects?|plans?)\b/i,
      confidence: 0.78,
    },
    {
      id: 'best-ever',
      when: rx`\b(?<v>(?:best|highest|strongest|most\s(?:successful|profitable|lucrative)|biggest|record)\s(?:[\w-]{3,14}\s){0,2}?(?:results?|profits?|year|quarter|half|sales|turnover|revenues?|earnings|order\s(?:intake|book)|month|performance))\s(?:since|in\s(?:the\s|our\s|its\s)?(?:\w{3,12}'s\s|company\s)?history|ever\b|of\sall\stime|on\srecord|in\s(?:\w{3,6}|\d+)\syears)|\b(?:year|quarter|half|season|month)\s(?:was|is|has\sbeen|proved|turned\sout)\s(?:to\sbe\s)?(?:the\s|our\s|its\s|by\sfar\s|easily\s){0,3}(?:best|strongest|most\s(?:successful|profitable))\b`,
      unless: /\b(?:industry|market|worst|hopes?|aims?|forecast)\b/i,
      confidence: 0.78,
    },
    {
      id: 'period-was-good',
      when: rx`\b(?<!\bfor\s)${period}(?:\s(?:for|at|of|in)\s[^;,]{2,40}?)?\s(?<v>(?:was|were|is|has\sbeen|proved|turned\sout|went|started|began|has\sstarted|developed|ended)\s(?:to\sbe\s)?(?:an?\s|another\s|very\s|extremely\s|exceptionally\s|particularly\s|also\s|again\s|off\s){0,3}(?:strong(?:ly|er)?|good|excellent|successful|record|outstanding|profitable|positive(?:ly)?|pleasing|brisk|buoyant|favou?rabl[ey]|better\sthan))\b(?!\s(?:idea|news\sfor|time\sto|for\syou))`,
      unless:
        /\b(?:bad|good (?:practice|news|example)|if|you|your|weather|customers? (?:is|are|was)|recruit\w*|well (?:received|known|attended|as))\b/i,
      confidence: 0.68,
    },
    {
      id: 'good-start',
      when: rx`\b(?:had|made|makes|has|saw|reports?|reported|enjoy(?:s|ed)|off\sto|got\soff\sto|gets\soff\sto|delivered)\s(?:an?\s|its\s|our\s|the\s)?(?:very\s)?(?<v>(?:good|strong|solid|excellent|promising|positive|encouraging|flying|brisk|great|record|best(?:-ever)?)\s(?:\w{3,12}\s)?start)\s(?:to|into|of|in)\s(?:the\s|its\s|our\s)?(?:[\w-]{3,10}\s)?(?:year|quarter|half|20\d\d|season|financial|fiscal|trading)\b`,
      unless: /\b(?:career|team|pupils?|children|match|league)\b/i,
      confidence: 0.74,
    },
    {
      id: 'lifted-figure',
      when: rx`\b(?<v>lifted|boosted|swelled|pushed\sup|drove\s(?:up)?|sent|buoyed|doubled|trebled|fuelled|fueled|spurred|underpinned)\s(?:(?:its|our|the|their|company's|group's|net|operating|total|annual|quarterly|half-year|full-year|first-half)\s){0,3}${measure}`,
      unless:
        /\b(?:help\w*|clients?|your|guidance|outlook|forecast|costs? (?:lifted|boosted|pushed)|sent (?:the )?results|downwards?|lower)\b/i,
      confidence: 0.68,
    },
    {
      id: 'profitable-again',
      when: rx`\b(?<v>(?:is|was|are|were|has\sbeen|became|back|remains?)\s(?:now\s|once\s(?:more|again)\s|again\s){0,2}(?:profitable\s(?:again|once|for\sthe\sfirst|since|in\severy|every)|making\s(?:money|profits?|a\sprofit)(?:\sagain)?))\b`,
      unless: /\b(?:if|whether|how|aims?|plans?|expects?|not)\b/i,
      confidence: 0.76,
    },
    {
      id: 'business-picked-up',
      when: rx`\b(?:business|trade|trading|(?<!market\s)(?<!oil\s)demand\sfor\sour\s\w{3,14}|order\sbooks?|orders)\s(?:has\s|have\s|also\s|again\s)?(?<v>picked\sup|recovered|rebounded|improved|took\soff|boomed|brightened|filled\sup|(?:is|are|was|were)\s(?:booming|thriving|picking\sup|recovering|growing\s\w{4,10}|brisk|buoyant|full))\b`,
      unless: /\b(?:if|your|small business|businesses|hopes?|expects?|oil|crude|OPEC)\b/i,
      confidence: 0.68,
    },
  ],
  examples: {
    yes: [
      ['Our sales returned to growth in spring.'],
      ['Loss after taxes was EUR 3.4 million, compared with a loss of EUR 5.1 million in 2024.'],
      ['The line recorded a 12-percent growth in sales.'],
      ['The group earned EUR 4.1 million before tax (2025: EUR 3.2 million).'],
      ['The company sold 14 per cent more pumps than in 2024.'],
      ['Last year was the most successful in our history.'],
      ['The third quarter was strong for Northfield Castings.'],
      ['Northfield Castings had a good start to the year.'],
      ['Higher prices lifted income at Northfield Castings.'],
      ['Northfield Castings is profitable again.'],
      ['Business picked up strongly in the third quarter.'],
      ['Northfield Castings swung to a 3.4 million euro net profit after a net loss.'],
      ['Net sales went from EUR 40 million to EUR 46 million.'],
      ['The ferry line carried 93,000 passengers, an increase of 6 per cent.'],
      ['The foundry turned a profit for the first time in five years.'],
      ['Earnings beat forecasts at Northfield Castings'],
      ['Adjusted EBITDA: EUR 14.2 million (12.9).'],
      ['Profit per share came to EUR 1.20, up from EUR 0.96 in 2024.'],
      ['Operating profit excluding one-off costs grew to EUR 4 million.'],
      ['The bottom line improved by EUR 2 million.'],
      ['Gross margin widened by 120 basis points.'],
      ['Northfield Castings sales top £50m for first time'],
      ['Northfield Castings increased its turnover by 8% in 2025.'],
      ['Northfield Castings delivers strong revenue growth'],
      ['The company reported a 9% gain in shipments over last year.'],
      ['It was our fifth consecutive quarter of growth, Northfield Castings said.'],
      ['Northfield Castings reports record third-quarter sales'],
      ['The company achieved double-digit growth in pumps.'],
      ['Northfield Castings celebrates 3x revenue growth'],
      ['Northfield Castings posted a smaller-than-expected loss.'],
      ['Our sales have developed favourably in Poland.'],
      ['The order book of the company represents an increase of 12% over last year.'],
      ['Northfield Castings continues profitable growth'],
      ['The purchase had a positive impact on our operating profit.'],
      ['Net sales rose 12% to EUR 84 million in the third quarter.'],
      ['Northfield Castings reports record results for 2025'],
      ['Operating profit almost doubled to $6.1 million from $3.2 million in 2024.'],
      ['Northfield Castings swings to profit in second quarter'],
      ['Net loss narrowed to $1.2 million.'],
      ['Net sales were EUR 84.1 million, compared with EUR 71.9 million in the same period of the previous year.'],
      ['Operating profit was SEK 183 million (141).'],
      ['The operating result was a profit of EUR 2 million versus a loss of EUR 1.1 million a year earlier.'],
      ['Orders received totalled EUR 21.4 million, up 18% from the second quarter of 2025.'],
      ['Northfield Castings reported a 6.8-per-cent rise in casting sales.'],
      ['Our foundry business grew by 12 per cent last year.'],
      ['The company expects its net sales to increase from 2025.', 'planned'],
      ['Northfield Castings posts record year'],
      ['2025 was the best year in the history of the company.'],
      ['Northfield Castings beats forecasts'],
      ['The company cut its operating loss to EUR 0.4 million.'],
      ['At Northfield Castings, leaner structures contributed to higher net sales.'],
      ['Northfield Castings returned to profitability in May.'],
      ['Revenue of the pump division, which makes housings, climbed 6%.'],
      ['We reached $30 million in annual recurring revenue in June.'],
      ['Sales fell in Denmark but rose by 9% in Poland.'],
      ['Northfield Castings turns the corner with its first profit in four years'],
      ['Net profit zoomed 38% to Rs 61 crore.'],
      ['Organic growth was 9% in the quarter.'],
      ['Half-year revenue edged 2% higher to £61m.'],
      ['Northfield Castings toasts bumper year'],
      ['Volumes in our pipe business rose by 9%.'],
    ],
    no: [
      'If business is booming, call us.',
      'Their deliveries were held up at the border.',
      'Sales training went from three days to five days.',
      'German retail sales were up 1.1% in August.',
      'Personal income climbed by 0.7% from 0.5% a month before.',
      'Prices are supported by expectations of a strong earnings recovery.',
      'The crate limits handling and reduces losses from pilferage and damage.',
      'Increase your sales with better fixtures.',
      'The castings market is expected to grow at a CAGR of 4%.',
      'Our sales team is growing.',
      'Heat losses fell by a third.',
      'Grow your sales with our catalogue.',
      'Net sales were EUR 84 million.',
      'As a result of the purchase the number of sites rose.',
      'Industry sales rose by 3%.',
      'Northfield Castings wants to double turnover by 2030.',
    ],
  },
}
