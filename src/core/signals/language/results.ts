import { amount } from './compared-figures.ts'
import { forms, verb } from './verb.ts'

/** Sources of patterns for what companies report: which figure, how it moved, against what. Each is one group, to be set into `rx`. */

/** Sales of a whole trade, shares and costs move too, and people and papers bear these words. */
const notOurs =
  '(?<!\\b(?:industry|industry-wide|sector|market|existing-home|new-home|global\\ssmartphone|consumer|household|personal|customers?|clients?|as\\sa)\\s)'
const notAbout =
  "(?!\\s?(?:'s)?\\s(?:teams?|forces?|managers?|reps?|representatives?|networks?|channels?|offices?|organi[sz]ations?|pitch|tax(?:es)?\\b|calls?|guidance|outlook|forecasts?|targets?|estimates?|warnings?|expectations|goals?|staff|people|agents?|companies|company|centers?|service|process|cycles?|tools?|leads?|opportunit|potential|power))"

/** The figure itself. Words before it ("net", "operating") are left to the text. */
export const measure = `(?:${notOurs}\\b(?:revenues?|sales(?:\\svolumes?)?|turnover|takings|(?:profits?|earnings|income|results?)\\sper\\s(?:\\w{3,8}\\s)?share|profits?|profitability|earnings|income|(?:bottom|top)\\sline|EBITD?A?|EBT|EPS|results?(?:\\sbefore\\staxe?s?)?|margins?|bookings|[AM]RR|order\\s(?:intake|inflow|book|backlog|portfolio|stock|bank)|(?:new\\s)?orders(?:\\sreceived)?|shipments|deliveries|cash\\sflows?|net\\sasset\\svalue|NAV|AUM|assets\\sunder\\smanagement|(?<!\\b(?:insurance|health|care|medical|their|monthly)\\s)premiums|passenger\\snumbers|(?:(?:air|cargo|passenger|freight|scheduled|charter|total|domestic|international|long-haul|short-haul|Asian|European|Atlantic|airline|ferry|container|customer|store|group)\\s){1,2}traffic|(?:trading|traffic|shipment|production|transaction|delivery|order|shipping|cargo|freight|device|unit|transport|assignment|lending|business|ticket)\\svolumes?|subscribers|(?:mobile|broadband|cable|pay-TV|new|total|paid|digital)\\ssubscriptions|(?:number\\sof\\s(?:(?:active|paying|new|registered|unique|overnight|hotel|mobile|monthly|daily)\\s)?(?:passengers|customers|subscribers|subscriptions|users|visitors|guests|members|readers|transactions|orders|nights|accounts|listeners|viewers))|(?:readership|footfall|ridership|circulation|same-store|like-for-like)|export\\ssales|(?:loan\\s|mortgage\\s)?originations|(?:total|net|average|core|customer)\\s(?:assets|deposits|loans)|^deposits|net\\sloans|contract\\svalue|(?:user|customer|client|subscriber|member|installed)\\sbase|(?:our|its|their|total)\\sexports|^exports|market\\sshare|returns?\\son\\s(?:investment|equity|(?:net\\s)?assets|capital(?:\\semployed)?)|RO[ICEA]{1,3})\\b(?:\\sfigures?\\b)?${notAbout})`

/** "net loss", "operating losses", "loss per share": not weight or heat. */
export const loss = `(?:(?:\\b(?:net|operating|pretax|pre-tax|quarterly|annual|full-year|half-year|interim|first-quarter|second-quarter|third-quarter|fourth-quarter|adjusted|EBITDA|its|our|a|the|total|diluted|reported|(?-i:[A-Z])[\\w'’]{1,20}(?<!\\b(?:data|heat|weight|hair|energy|yield|water|job|credit|stock|food)))\\s|^(?=loss(?:es)?\\s(?:narrow|widen|per|before|after|for\\sthe|fell|shrank|grew|was|total))|^(?=net|operating|pre))(?:(?:net|operating|pretax|pre-tax|annual|quarterly)\\s)?loss(?:es)?(?:\\s(?:per\\sshare|(?:before|after)\\stax(?:es)?|for\\sthe\\s(?:period|year|quarter)))?\\b(?!\\s(?:of\\s(?:life|data|customers|jobs)|prevention|adjust)))`

export const percent =
  '(?:(?:an?|one|two|three)[\\s-](?:third|quarter|fifth|sixth|tenth)s?\\b|(?:almost\\s|nearly\\s)?half\\b(?!-year|\\s(?:of|year))|\\d[\\d.,]{0,6}(?:\\s?[-–]\\s?\\d[\\d.,]{0,6})?[\\s-]?(?:%|percent(?:age\\spoints?)?|per\\scent|pct|basis\\spoints))'

const other =
  '(?:costs?|expenses?|prices?|loss(?:es)?|debts?|shares?|stocks?|index|demand|tariffs?|rates?|inventor(?:y|ies)|emissions|headcount|guidance|outlook)'
const clauseWord = `(?:as|while|because|but|which|that|when|although|though|where|who|since|despite|${other})`
/** What stands between the figure and its verb: "of the paper division in 2025", "(EBIT)", ", excluding one-offs,". */
export const complement = `(?:\\s(?:EPS|EBITD?A?|ROI|ROCE|(?:VAT|tax)\\s(?:inclusive|included|excluded))\\b)?(?:,?\\s(?:excluding|including|before|after)\\s(?:[\\w-]{2,16}\\s){0,3}(?:costs|items|expenses|charges|shares|prices)\\b,?|(?:,?\\s(?:for|in|of|from|on|at|during|excluding|including|before|after|per|by|to|with|across|through|throughout|attributable|this|last|20\\d\\d)\\b|,?\\s?\\()(?:[^\\s;!?]{0,30}(?:\\s(?!${clauseWord}\\b)[^\\s;!?]{0,29}[^\\s;!?,]){0,12}?))?(?:(?:,\\s[^,;]{3,70}){1,3},)?`
const auxiliary = `(?:,?\\s(?:(?:that|which)(?=\\s[a-z])|(?:has|have|is|was|were|will|would),\\s(?:however|therefore|though|again|in\\sturn),|has|have|had|also|is|are|was|were|be|been|being|to|will|would|should|can|could|may|might|expected|forecast|estimated|projected|anticipated|seen|set|likely|continue[sd]?|c(?:a|o)mes?\\sin|ended|closed|finished|turned\\sout|proved|still|again|further|once|both|all|each|more|than|almost|nearly|slightly|somewhat|well|much|total|even|not|its|${percent}|\\d[\\d.,]{0,6}\\s?(?:%|percent|per\\scent|pct)|\\w{3,14}ly)){0,7}`

/** A figure up to its verb. */
export const measureThen = `${measure}${complement}${auxiliary}\\s`
export const lossThen = `${loss}${complement}${auxiliary}\\s`

const transitive = '(?!\\s(?:its|the|our|their|your|his|her)\\b)'
/** Verbs by which a figure, or a loss, gets bigger. */
export const more = `(?:(?:${forms('rose', 'risen', 'rises?', 'rising')}|${verb('increase')}|${forms('grew', 'grow', 'grows', 'grown', 'growing')}|${verb('jump')}|${verb('climb')}|${verb('surge')}|${verb('soar')}|${verb('double')}|${verb('triple')}|${verb('quadruple')}|${verb('expand')}|${verb('accelerate')}|swell(?:s|ed)|${verb('rocket')}|${verb('zoom')}|leap(?:s|ed|t)?|leaping|${verb('treble')}|${verb('spike')}|${verb('balloon')}|${verb('mushroom')}|${verb('snowball')}|shoots?\\sup|shot\\sup|${verb('skyrocket')}|ticked\\sup|inched\\sup|edged\\shigher)${transitive}|${forms('go(?:es)?', 'went', 'gone', 'edged?', 'moved?', 'picked', 'picks?', 'crept')}\\s(?:\\w{4,10}ly\\s)?up|higher(?!\\s(?:education|level))|(?<!\\b(?:held|tied|backed|made|set|taken|caught|given|split|broken|eaten|used|built|opened|signed|picked|followed)\\s)up\\b(?!\\s(?:to|for|with|against|on\\sthe)))`
export const up = `(?:${more}|(?:${verb('improve')}|${verb('gain')}|${verb('advance')}|${verb('strengthen')}|${verb('recover')}|${verb('rebound')})${transitive}|${verb('outperform')}|boosted|lifted|return(?:s|ed)\\sto\\sgrowth|exceed(?:s|ed)?|surpass(?:es|ed)?|(?:hits?|reach(?:es|ed)|at)\\s(?:an?\\s)?(?:new\\s)?(?:record|all-time)|record\\shigh|better\\sthan|bigger\\sthan|${verb('widen')}|(?<!\\b(?:years?|months?|quarters?|weeks?|days|period|road|opportunities|season)\\s)ahead(?:\\b(?!\\sof)|\\sof\\s(?:last|the\\s(?:previous|prior|year))\\b)|above(?=\\s(?:last|the\\sprevious|the\\sprior|a\\syear))|(?:topped|tops?|passed|pass(?:es)?|cross(?:es|ed)?|br(?:eak|eaks|oke)\\s(?:through\\s)?|hits?)(?=\\s?(?:the\\s)?(?:[$€£\\d]|(?:EUR|USD|GBP|SEK|CHF)\\s?\\d)))`
/** What befalls a figure from outside. */
const harmed = `(?:(?:(?:adversely|negatively|badly|hard)\\s)?(?:hit|hurt|dented|dragged\\sdown|held\\sback|weighed\\s(?:down\\s)?(?:on\\s)?|depressed|eroded|burdened|squeezed|hampered|affected|impacted|impaired)\\s(?:hard\\s|badly\\s)?by|(?:almost\\s|virtually\\s|nearly\\s|all\\sbut\\s)?wiped\\sout|(?:reach(?:ed|es)|hits?|sank\\sto|fell\\sto)\\s(?:an?\\s|its\\s)(?:[\\w-]{2,10}\\s){0,3}?low\\b)`

export const down = `(?:(?:${forms('fell', 'falls', '(?<!\\b(?:the|this|last|next|early|late|every|in)\\s)fall', 'fallen', 'falling')}|${verb('drop', 'dropp')}|${verb('decline')}|${verb('decrease')}|${forms('slid', 'slides?')}|${verb('slump')}|${verb('plunge')}|${verb('tumble')}|${forms('sank', 'sinks?', 'sunk')}|${forms('shr[aiu]nk', 'shrinks', 'shrinking')}|${verb('slip', 'slipp')}|${verb('dip', 'dipp')}|${verb('halve')}|${verb('weaken')}|${verb('contract')}|${verb('deteriorate')}|${verb('plummet')}|${verb('collapse')}|${verb('worsen')}|${verb('diminish')}|${verb('suffer')}|${verb('retreat')}|${verb('nosedive')}|${verb('crash')}|${verb('ebb', 'ebb')}|${verb('crater')}|dived|dives|${verb('narrow')}|${verb('soften')}|inched\\sdown|ticked\\sdown|cooled|crumbl(?:es?|ed)|disappoint(?:s|ed)|stall(?:s|ed)|t(?:ook|akes)\\san?\\s(?:\\w{3,8}\\s)?hit|evaporated|dried\\sup|(?:turns?|turned)\\snegative|off\\s(?=\\d)|eased|dented|hurt|${forms('go(?:es)?', 'went', 'gone', 'edged?', 'moved?')}\\s(?:\\w{4,10}ly\\s)?down|less\\sthan|slow(?:s|ed)(?:\\sdown)?|came\\sdown|burdened|squeezed|eaten|lower(?:ed)?\\b(?!\\s(?:end|half|part|bound|range)\\b)|weaker|poorer|smaller\\sthan|worse\\sthan|reduced|below|down\\b|(?:fell|falls)\\sshort)${transitive}(?!\\s(?:[\\w-]{3,14}\\s){0,2}(?:costs?|prices|emissions))|${harmed})`

export const equals =
  '(?:of|at|was|were|is|are|stood\\sat|stands\\sat|amount(?:ed|s)\\sto|amounting\\sto|total(?:l)?(?:ed|s|ing)|c(?:ame|omes)\\s(?:in\\s)?(?:at|to)|reached|reaching|show(?:ed|s)|remained|worth|EUR|posted|recorded|reported|,)'
const against =
  "(?:(?:as\\s)?compar(?:ed|es|ing)\\s(?:with|to)|in\\s(?:\\w{3,8}\\s)?(?:comparison|contrast)\\s(?:with|to)|versus|against|after(?=\\s(?:EUR|USD|SEK|GBP|CHF|DKK|NOK|[$€£]))|(?:up|down)\\s(?:\\d[\\d.,]{0,5}\\s?(?:%|percent|per\\scent)\\s)?from|\\(?(?:previous|prior|last)[\\s-](?:year|quarter|period)(?:'s)?(?:\\speriod)?:?|\\(?vs\\.?|while\\s(?:a|one|the)\\s(?:year|quarter)\\s(?:earlier|before|ago),?)"
const inside = `(?:\\s(?!${measure}|loss)[^\\s;]{1,30})`

const nowFigure = `(?<now>(?:${measure}|${loss})${complement}(?:(?:\\s\\w{3,14}ly)?,?\\s(?<v>${equals})|:)(?:\\s(?:at|an?|some|about|around|approximately|nearly|almost|only|over|just|profit|loss|negative|of|to|record)){0,4}?\\s${amount})`

/** Groups `now` and `before`: "Net sales were EUR 4 mn in May, compared with EUR 3 mn a year earlier"; `v` is the verb. */
export const comparedPair = `${nowFigure}(?:\\s?\\([^()]{1,60}\\))?,?(?:\\sor\\s\\d[\\d.]*\\s?%\\sof\\s(?:\\w{3,5}\\s)?(?:revenues?|sales),?)?${inside}{0,30}?[,;]?\\s${against}(?:\\s[^\\s;\\d]{1,24}|\\s(?:19|20)\\d\\d(?:'s|,)?){0,9}?`
/** The Nordic way: "Operating profit was SEK 183 million (141)". */
export const bracketPair = `${nowFigure}\\s\\((?:(?:FY\\s?|H[12]\\s|Q[1-4]\\s)?(?:(?:19|20)\\d\\d(?:/\\d\\d)?|prior\\syear):?\\s)?(?<before>(?!(?:19|20)\\d\\d\\))[-–−]?(?:[$€£]|EUR\\s|SEK\\s|Rs\\.?\\s)?\\d[\\d.,]{0,12}(?:\\s?(?:million|billion|crore|mn|bn|m|k)\\b)?)(?:\\s(?:for|in|at|as|a|the|one|last|previous)\\s[^()]{2,50})?\\)`
/** Ends `comparedPair`: the second figure with the word that tells its sign. */
export const pairEnd = `\\s\\(?(?<before>(?:(?:an?\\s)?(?:net\\s|operating\\s|pretax\\s)?(?:loss|profit|income|earnings|negative|deficit)\\s(?:figure\\s)?(?:per\\sshare\\s)?(?:of\\s|at\\s)?)?${amount})`

/** "Net sales went from EUR 40 million to EUR 46 million": groups `before` and `now`, whatever the verb. */
export const fromToPair = `(?:${measure}|${loss})${complement}(?:\\s[\\w-]{2,14}){0,4}?\\sfrom\\s(?:about\\s|some\\s|around\\s|just\\s)?(?<before>${amount})(?:\\s\\([^()]{1,40}\\))?(?:\\s(?!to\\s)[^\\s;]{1,20}){0,6}?\\sto\\s(?:about\\s|some\\s|around\\s|over\\s)?(?<now>${amount})`

const counted =
  '(?:carried|served|handled|sold|produced|delivered|shipped|welcomed|transported|made|manufactured|moved|processed|built|had|attracted|counted|registered|drew|served|flew)'
/** "It carried 9,300 passengers, an increase of 8 per cent": up to the comma. */
export const countedThings = `\\b${counted}\\s(?:(?:a|some|about|almost|nearly|over|more|than|total|record|of)\\s){0,4}\\d[\\d.,]*\\s(?:million\\s|thousand\\s)?[\\w-]{3,16}(?:\\s[\\w-]{3,16}){0,2}?(?:\\s(?:in|during|between|on|last|this|from)\\s[^;,]{2,60})?,\\s`

/** "earned EUR 4.1 million before tax (2025: EUR 3.2 million)": a figure that its verb names. Groups `now`, `before`, `v`. */
export const earnedPair = `\\b(?<v>earned|turned\\sover|made|sold\\sgoods\\sfor|took\\s(?:in\\s)?|netted|generated)\\s(?:about\\s|some\\s|around\\s|nearly\\s|just\\sover\\s)?(?<now>${amount})(?:,?\\s(?!compared|against|versus)[^\\s;()]{1,20}){0,8}?,?\\s(?:${against}(?:\\s[^\\s;\\d]{1,20}){0,5}?|\\((?:(?:19|20)\\d\\d(?:/\\d\\d)?|previous\\syear|prior\\syear|last\\syear|FY\\s?\\d\\d):?)\\s(?<before>${amount})`

/** A period or the trade of it, as one says how it went. */
export const period =
  '(?:(?:first|second|third|fourth|last|past|current|opening|final|previous)\\s(?:quarter|half|year|months?|weeks|season|period|trading\\s\\w{4,7})|(?:quarter|half-?year|financial\\syear|fiscal\\syear|business\\syear|trading\\syear|year|season|summer|winter|Christmas)\\s(?:under\\sreview|as\\sa\\swhole|just\\sended)|(?:our|its)\\s(?:year|quarter|summer|winter|season)|20\\d\\d|trading|business(?:\\sdevelopment)?|the\\s(?:quarter|financial\\syear))'
