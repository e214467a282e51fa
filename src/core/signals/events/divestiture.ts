import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { attributes, clause, enterprise, money, nounEnd } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** What a company can part with and still be there. */
const part =
  '(?:business(?:es)?|units?|divisions?|subsidiar(?:y|ies)|affiliates?|arms?|operations?|stakes?|holdings?|interests?|assets|segments?|activities|brands?|portfolio|plants?|factor(?:y|ies)|sites?|stores|outlets|dealerships?|propert(?:y|ies)|tracks|mills?|industrial\\ssite|shareholding|majority|shares?\\s(?:in|of)|facilit(?:y|ies)|buildings?|warehouses?|land|hectares|agency|chain|fleet|hotels?|restaurants|product\\slines?|franchise|sub-?groups?|ownership|headquarters|studio|labels?|pubs?|mines?|shops?|branches|farms|refiner(?:y|ies)|stations|data\\scent(?:er|re)s?|theat(?:er|re)s|patents|tower|HQ)'
/** A whole business in any trade. What a software house or a publisher sells every day is none. */
const trade = `(?!(?:company|group|firm|business)(?![\\w'-]))${attributes(9)}(?!(?:platforms?|portals?|websites?|marketplaces?|groups?|(?:\\w{4,12}\\s)?services?|magazines?|newspapers?)\\b)${enterprise}${nounEnd}`
/** How much of one's own: "two of its", "up to 12", "the company's Leeds". */
const own =
  '(?:its|our|their|an?|the|all|most|both|some|certain|up\\sto|another|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|\\d{1,3})(?:\\sof)?)\\s'
const deposits =
  '(?:deposits|loans)\\s(?:and\\s(?:loans|deposits|other\\sassets)\\s)?(?:associated|connected|related|held|booked|at|of)\\b'
const sell = forms(
  'sell(?:s|ing)?(?:\\soff)?',
  'sold(?:\\soff)?',
  'dispos(?:es?|ed|ing|al)\\sof',
  forms('exits', 'exited', 'exiting', '(?:to|will)\\sexit'),
  'shed(?:s|ding)?',
  verb('transfer', 'transferr'),
  verb('unload'),
  verb('jettison'),
  'shopping',
  'let(?:s|ting)?\\sgo\\sof',
  'hand(?:s|ed|ing)(?:\\sover)?',
  'part(?:s|ed|ing)?\\swith',
)
/** Goods and shares on the market, and what is handed over every day. */
const goods =
  /\b(?:sells? (?:its|our|their) (?:products|goods|services|brands (?:in|through|at))|transfer(?:s|red)? to (?:a|the) new|sold (?:its|the) (?:first|\d)|common stock|treasury shares|own shares|B series shares|new shares|consists? (?:solely )?of|stock options|wholly[- ]owned subsidiaries|mobile phones?|copies|assets under management|clients?' assets|a share of the market|data transfer|in retail|selected retail|will be sold in|sold (?:in|through) (?:\w+ )?stores|buyers of|sells? (?:its|our|their) (?!(?:stakes?|interest|holding|shares)\b)(?:\S+ ){1,4}(?:at|in|through|via) (?:\S+ ){0,3}(?:stores|shops|outlets|restaurants|pubs|branches|supermarkets|dealerships))\b/i

export const divestiture: EventRules = {
  type: 'divestiture',
  unless: [
    // advice, and what anybody might do
    /\b(?:how to|tips (?:on|for)|guide to|(?:people|anyone|those|owners|someone|whoever) (?:who|that|looking|wanting|seeking|of)|help\w* (?:\w+ ){0,3}owners) (?:[\w-]+ ){0,4}?(?:sell|dispos)\w*|^if you\b/i,
    // a sale that is only thought about
    /\b(?:look(?:s|ed|ing)? at|think(?:s|ing)? (?:of|about)|thought of|toy(?:s|ing)? with) (?:the )?(?:selling|hiving|spinning|offloading|disposing|carving)\b/i,
    // the newest of its kind
    /\bnew (?:kids?|\w+) on the block\b/i,
    /\b(?:best[- ]selling|sale price|on sale now|sales? (?:team|rep|manager|force|channel|growth|rose|fell|grew|increased|volume)|for sale signs?|selling (?:your|points?)|sell your|garage sale|sold out|points? of sale|sold under|are sold (?:in|through|via)|sells? (?:products|its products)|exit (?:strategy|polls?|interviews?|signs?)|transfer of knowledge|dispos(?:al|e) of waste|waste disposal|disposable|at (?:his|her|your|their|our) disposal|sell rating|` ?sell|hackers?|dark ?web|spin off your|carv(?:e|es|ed|ing) out (?:time|a niche|space)|m\/f\/d|acquisitions and divest\w+|let go of your|shopping (?:cent|mall|cart|bag)\w*)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'strategic-options',
      when: rx`\b(?<v>(?:explor(?:es?|ed|ing)|consider(?:s|ed|ing)?|review(?:s|ed|ing)?|evaluat(?:es?|ed|ing)|stud(?:ies|ied|ying))\s(?:[\w-]{1,14}\s){0,4}?(?:sale|divestment|divestiture|spin-?off|disposal)\sof)\b${gap(60)}\b${part}\b`,
      status: 'hypothetical',
      confidence: 0.76,
    },
    {
      id: 'divests',
      when: rx`\b(?<v>${verb('divest')}|divestitures?|divestments?|spin(?:s|ning)?[\s-]?off|spun[\s-]off|(?:spin|spins|spinning|spun)\sout|${verb('carve')}[\s-]out|carve-out|hiv(?:es?|ed|ing)\soff|float(?:s|ed|ing)?\soff(?=\s(?:its|the|(?:[a-z]\w{2,14}\s){0,3}[A-Z]))|off-?load(?:s|ed|ing)?|spin-?outs?\sof\s(?:its|the)|(?:split|separat(?:e|es|ing)|demerge)\s(?:itself\s)?in(?:to)?\s(?:two|three)(?=[.]?$|\s(?:[\w-]{4,14}\s){0,3}(?:compan|business|firm|group)\w*)|demerg(?:es?|ed|er|ing))\b`,
      unless:
        /\b(?:(?:an?|the|with) (?:[\w.]+ [–-]? ?){1,2}spin[ -]offs? (?:develop\w*|that|which|to develop|speciali[sz]\w+|work\w*|from|of)|(?:divestments|divestitures|spin-offs) (?:create|offer|provide|can|may|often)|spin-off (?:company|effects?|benefits?)|university spin-off|(?:a|as a|is a) spin-off (?:of|from)|founded as|fossil[- ]fuel divestment|trucks? off-?load\w*|off-?loading (?:bay|area|point))\b/i,
      confidence: 0.88,
    },
    {
      id: 'selling-decision',
      when: rx`\b(?:decision|agreement|deal|contract|plans?|intention|wish|move)\s(?:to|on|for)\s(?:the\s)?(?<v>sell(?:ing)?|sale\sof|divest)\s(?:its\s|the\s|an?\s|all\s|of\s|our\s)?(?:[\w'&.,%-]{1,25}\s){0,8}?${part}\b`,
      unless: goods,
      confidence: 0.82,
    },
    {
      id: 'sells-part',
      when: rx`\b(?<v>${sell})\s(?:(?:its\s|the\s|our\s|their\s|an?\s|all\s|most\sof\s|of\s|part\sof\s|parts\sof\s|some\s|remaining\s|entire\s|(?:one|two|three|four|five|six|seven|eight|nine|ten|several)\s(?:of\s)?|approximately\s|about\s|[\d.,]{1,6}\s?(?:%|percent|pct)\s(?:of\s)?)(?:[\w'&.,%()$€£-]{1,25}\s){0,8}?${part}\b|${own}${trade}|(?-i:[A-Z])[\w&.'-]{1,24}(?:,?\s(?-i:[A-Z])[\w&.'-]{1,24}){0,4},\s(?:its|our|the|an?)\s${trade}|(?:the\s|certain\s|its\s|all\s|some\s)?${deposits}|(?:the\s|its\s|all\s|global\s|worldwide\s){0,2}(?:\w{3,12}\s)?rights\s(?:to|in)\s(?:its|our|the)\s${attributes(5)}(?:lines?|brands?|products?|games?|drugs?|medicines?|books?)\sto\s)`,
      unless: rx`${goods.source}|\b(?:look(?:s|ed|ing)?\sat|think(?:s|ing)?\s(?:of|about)|thought\sof|toy(?:s|ing)?\swith)\s(?:the\s)?(?:sell|hiv|spin|offload|dispos|carv)ing\b`,
      confidence: 0.84,
    },
    {
      id: 'sells-headline',
      when: rx`\b(?<v>sells?(?:\soff)?|sold(?:\soff)?|to\ssell|selling|off-?loads|sheds|exits|quits|unloads|dumps|auction(?:s|ed|ing)\soff|hands\sover|parts\swith|jettisons|bows\sout\sof|pulls\sout\sof)\s(?!(?:your|to|out|well|more|for|online|direct)\b)(?:(?!(?:to|at|in|through|via|for|on|from|by|of|with|as)\s)[\w'’&.$-]{1,20}\s){0,6}?(?:units?|business(?:es)?|division|arms?|stakes?|operations|subsidiary|tracks|assets|plants?|brands?|(?<=\d\s(?:[\w'’-]{2,16}\s){0,3})(?:stores|shops|outlets|restaurants|pubs|hotels|branches|mills|mines|stations|ships|clinics|properties|buildings|theat(?:er|re)s|farms)|(?:loan|mortgage|card|patent|property|lending)\sportfolio|patents|refinery|headquarters|HQ|mills|mines|pubs|branches|stores|wind\sfarms|tower)${nounEnd}`,
      unless:
        /\b(?:business units|stake holders|selling (?:small )?businesses|under the [\w' ]{2,20} brand|selling brands?|selected retail|units at)\b/i,
      confidence: 0.78,
    },
    {
      id: 'sells-named',
      when: rx`\b(?<v>(?:agree[sd]?|plans?|decided|intends?|will|has|have|is|are|to)\s(?:to\s)?(?:sell|sold|selling)|sells|sold)\s(?:its\s|the\s|all\s)?[A-Z][^;]{2,110}?\bto\s(?:the\s|an?\s)?[^;]{2,90}?\bfor\s(?:an?\sundisclosed|some\s|about\s|around\s|approximately\s|up\sto\s|${money})`,
      unless: goods,
      confidence: 0.76,
    },
    {
      id: 'sale-gain',
      when: rx`\b(?:gains?|profit|loss|proceeds|capital\sgains?)\s(?:of\s[^;,]{2,30}\s)?(?:from|on|related\sto|due\sto)\s(?:the\s|its\s)?(?<v>sales?|disposals?)\sof\b`,
      unless: /\b(?:shares|securities|stock|products?|beer|goods|tickets|bonds|electricity)\b/i,
      confidence: 0.7,
    },
    {
      id: 'sale-of',
      when: rx`\b(?:announc(?:es?|ed|ing)|${verb('complete')}|completion|${verb('close')}|finali[sz](?:es?|ed)|sign(?:s|ed)?|agree(?:s|d|ment)|clear(?:s|ed)?|approv(?:es?|ed)|wraps\sup|lines\sup|in\s${money}|planned|proposed|pending|possible|the|its|an?|from|of|on|through|following|after)\s(?:[\w$€£.]{1,14}\s){0,4}?(?<v>sale|disposal)\sof\s(?:its\s|the\s|our\s|an?\s|all\s|their\s|some\s|certain\s|[A-Z][\w&]{1,20}(?:'s)?\s|non-?core\s|(?:[a-z-]{3,14}\s){1,3}(?=(?:arm|unit|division|business|subsidiary|mines?|mills?|plants?|refinery|portfolio|farms|chain|stake)\b))(?:(?:[\w'&.,%-]{1,25}\s){0,6}?${part}\b|${trade})|^(?:sale|disposal)\sof\s(?:its|our|the)\s${trade}|\b(?:announc(?:es?|ed|ing)|${verb('complete')}|${verb('close')}|the|planned|proposed)\s(?:planned\s|proposed\s|its\s)?(?:sale|disposal|divestiture)\sof\s(?:${own}${trade}|${deposits})`,
      unless:
        /\bsales? of (?:its|the|our) (?:products|brands)\b|common stock|share sale|placement|securities purchase|sale of OMX shares|growth in the sale|^[A-Z][\w&.'’-]{1,24} (?:[A-Z][\w&.'’-]{1,24} ){0,2}(?:has )?advis(?:es|ed) /i,
      confidence: 0.82,
    },
    {
      id: 'the-disposal',
      refers: true,
      when: rx`\b(?:the|this|these|its)\s(?:planned\s|proposed\s)?(?<v>disposals?|sale(?=\s(?:is|was|will|has|would|to\s[A-Z]|of\s[A-Z]|supports|strengthens|allows|follows)))\b(?=[^;]{0,60}\b(?:is|was|are|will|has|have|would|strengthens?|supports?|follows|allows|brings|leaves?)\b)`,
      unless:
        /\b(?:shares|stock|products?|waste|tickets|property sale|(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|alcohol|tobacco|drugs|prohibit\w*|discount|items?|sale ends)\b/i,
      confidence: 0.68,
      actor: 'any',
    },
    {
      id: 'bought-from-us',
      when: rx`\b(?:buys|bought|acquires|acquired|purchases|purchased|takes\sover|took\sover|(?:to|will)\s(?:buy|acquire))\s[^;]{2,90}?\b(?<v>from)\s(?!(?:the\s)?(?:[\w'’-]{2,20}\s){1,3}(?:family|founders?|brothers|sisters|estate|trustees|owners?)\b)(?:the\s)?(?=[A-Z])`,
      actor: 'object',
      unless: /\b(?:orders?|licen[cs]e|services|equipment|machines?|trucks|vehicles|aircraft|software)\b/i,
      confidence: 0.74,
    },
    {
      id: 'break-up',
      when: rx`\b(?<v>break(?:s|ing)?\s(?:itself|the\s(?:company|group|firm))?\s?up|break-up\sof\sthe\s(?:company|group|firm))\b`,
      unless: /\b(?:relationship|marriage|monopol\w+|cartel)\b/i,
      confidence: 0.7,
    },
    {
      id: 'for-sale',
      when: rx`\b(?<v>(?:been\s|were\s|was\s|is\s|are\s)?(?:put(?:s|ting)?\s(?:[\w'&-]{2,20}\s){0,5}?(?:up\s)?(?:for\ssale|on\sthe\s(?:block|market))|up\sfor\ssale|on\sthe\sblock))\b`,
      unless:
        /\b(?:(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|house|products?|properties|tickets|apartments?|data|records|dark web)\b/i,
      confidence: 0.78,
      status: 'planned',
    },
    {
      id: 'buyers',
      when: rx`\b(?<v>(?:active\sdiscussions|in\stalks|negotiations)\swith\s(?:prospective|potential)\s(?:buyers|purchasers|acquirers)|(?:look(?:s|ing)?|search(?:es|ing)?)\sfor\s(?:an?\s)?buyers?|(?:seek(?:s|ing)?|sought)\s(?:an?\s)?(?:buyers?|purchaser)\b)`,
      // who seeks a buyer for the whole company sells no part of it
      unless:
        /\b(?:first-time|home|house) buyers?\b|\b(?:operating|trading|running|afloat|administrat\w+|insolven\w+|bankruptcy|rescue)\b[^;]{0,60}\b(?:look|search|seek)\w* (?:for )?(?:an? )?buyers?/i,
      confidence: 0.78,
      status: 'planned',
    },
    {
      id: 'the-buyer',
      refers: true,
      when: rx`\b(?:identity\sof\s)?the\s(?<v>buyer|purchaser)\s(?:is|was|will|aims|plans|intends|wants)\b`,
      unless: /\bwhat the buyer\b|\b(?:contract|home|house|seller (?:must|shall|may)|goods|shall|tickets?|warranty)\b/i,
      confidence: 0.64,
      actor: 'any',
    },
    {
      id: 'auction',
      when: rx`\b(?<v>(?:auction\sblock|under\sthe\shammer|up\sfor\s(?:grabs|auction)|(?:kick(?:s|ed)?\soff|launch(?:es|ed)?|start(?:s|ed)?|begin(?:s)?|began|run(?:s|ning)?|draw(?:s|n)?\sup)\s(?:an?\s|the\s|its\s|plans\sfor\sa\s)?(?:[\w$€£.-]{2,12}\s)?(?:auction|sale\sprocess|sale(?=\sof\s))|(?:formal|strategic|full)\ssale\sprocess|(?:hop(?:es|ing)|expect(?:s|ed|ing)?|look(?:s|ing)?|seek(?:s|ing)?)\sto\sfetch|(?:could|might|may)\sfetch|puts?\sitself\sup\sfor\ssale|(?:first[\s-]round|final|indicative)\s(?:bids|offers)\s(?:are|were|is)))\b`,
      unless:
        /\b(?:(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|houses?|paintings?|jersey|memorabilia|art\b|watch|lots?\b|charity|livestock|cattle|cars?|property|items?|plates?|online auction|tickets|collection)\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'may-be-sold',
      when: rx`\b(?:may|might|could|yet|consider(?:s|ed|ing)?|explor(?:es|ed|ing)|weigh(?:s|ed|ing)?(?:\sup)?|mull(?:s|ed|ing)?|opt(?:s|ed)?)\s(?:yet\s|also\s|for\s|up\s|on\s)?(?:opt\sfor\s|consider\s|explore\s|pursue\s)?(?:an?\s|the\s)?(?:full\s|partial\s|possible\s|potential\s|outright\s|private\s|trade\s|[\w$€£.]{2,9}\s){0,2}(?<v>(?:private|trade|outright)\ssale|sale\sof\sthe\s(?:business|company|group|firm|unit|division)|sale(?=[.]?$))\b`,
      status: 'hypothetical',
      confidence: 0.72,
    },
    {
      id: 'agrees-sale',
      when: rx`\b(?<v>agree(?:s|d)|complet(?:es|ed)|clos(?:es|ed)|announc(?:es|ed)|seal(?:s|ed)|confirm(?:s|ed)|finali[sz](?:es|ed)|exchang(?:es|ed)\scontracts\son)\s(?:the\s|an?\s)?(?:£\S{1,8}\s|€\S{1,8}\s|\$\S{1,8}\s)?(?:sale|disposal)\sof\s(?:its\s|the\s|all\s|two\s|three\s|\d{1,3}\s)?(?:[\w'’&-]{2,20}\s){1,5}?(?:to|for)\s`,
      unless:
        /\b(?:shares|stock|tickets|bonds|houses?|(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|flats?|apartments?|land for|products?|goods|tobacco|alcohol|placing)\b/i,
      status: 'announced',
      confidence: 0.78,
    },
    {
      id: 'towards-sale',
      when: rx`\b(?<v>sound(?:s|ed|ing)?\sout\s(?:potential\s|possible\s|trade\s)?(?:buyers|bidders|suitors)|(?:towards?|headed\sfor|heading\sfor|closer\sto|prepar(?:es|ing)\s(?:for\s)?)\s(?:an?\s)?sale(?=[.!]?$|\s(?:of|after|amid|as)\b)|spun\sout(?=\s(?:in|of|as|from|last|this)\b)|(?:appoint(?:s|ed)|hir(?:es|ed)|ask(?:s|ed)|instruct(?:s|ed))\s[^;]{2,40}?\sto\s(?:find\s(?:an?\s)?buyers?|sell|explore\s(?:a\s)?sale|handle\s(?:a\s|the\s)?sale|run\s(?:a\s|the\s)?(?:sale|auction)))\b`,
      unless:
        /\b(?:(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|houses?|property|tickets|university|spun out of control|car\b)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'talks-with-buyers',
      when: rx`\b(?<v>(?:discussions|talks|negotiations)\swith\s(?:an?\s|the\s|several\s|number\sof\s|two\s|three\s|other\s){0,3}(?:interested\sparties|(?:potential|prospective|possible|would-be|trade)\s(?:buyers?|purchasers?|acquirers?|bidders?|suitors?))|(?:in\stalks|talks|negotiating|discussions)\s(?:to|about|over|on)\s(?:sell(?:ing)?|off-?load(?:ing)?|dispos(?:e|ing)\sof)\s)`,
      unless:
        /\b(?:(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|houses?|property|tickets|rights)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'options-with-sale',
      when: rx`\b(?<v>(?:strategic\s)?(?:options|alternatives)(?:,|\s)?\s?(?:including|such\sas|which\s(?:could|may|might)\sinclude|ranging\sfrom)\s(?:an?\s|the\s)?(?:possible\s|potential\s|full\s|partial\s)?(?:sale|disposal|demerger|spin-?off)|(?:strategic\s(?:review|options)|review\sof\s(?:strategic\s)?(?:options|alternatives)))\b`,
      unless: /\b(?:customers?|investment options|financing options|pension)\b/i,
      status: 'hypothetical',
      confidence: 0.68,
    },
    {
      id: 'sells-share',
      when: rx`\b(?<v>sells?|sold|selling|to\ssell|dispos(?:es?|ed|ing)\sof|divest(?:s|ed|ing)?|off-?load(?:s|ed|ing)?|transfer(?:s|red|ring)?)\s${clause(5)}(?:\d{1,3}(?:[.,]\d{1,3})?\s?-?(?:%|percent|per\scent|pct|pc)|majority|minority|remaining|half|most|all|entire)\s(?:[\w-]{1,14}\s){0,3}?(?:stake|shareholding|holding|interest|ownership|of\s(?:its|the|their)\s${clause(4)}(?:unit|subsidiary|division|arm|business|company|operations?|shares?|venture|firm|chain|stock|equity)|shares?\s(?:in|of)\s(?-i:[A-Z]))`,
      unless:
        /\b(?:number of shares|shareholder|being sold are|common stock|treasury|own shares|new shares|discount|tickets?|market|sales|(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|units sold|products|copies|data|best[- ]selling|of its (?:output|production))\b/i,
      confidence: 0.78,
    },
    {
      id: 'part-is-sold',
      when: rx`\b(?:business(?:es)?|units?|divisions?|subsidiar(?:y|ies)|arms?|operations?|stakes?|holding|segments?|shares\sof\s(?:the\s)?${clause(3)}(?:company|subsidiary|firm)|joint\sventure|plants?|factory|factories|mill|site|stores|activities)\b${gap(60)}\b(?<v>(?:(?:will|would|is\sto|are\sto|was|were|has|have|is|are|to|may|could)\s(?:also\s)?(?:be\s|been\s|being\s)?)(?:sold(?:\soff)?|divested|spun\soff|disposed\sof|off-?loaded|carved\sout|hived\soff|demerged))\b(?!\s(?:in|through|via|under|at|every|each|as\spart\sof\sthe\srange)\b)`,
      unless:
        /\b(?:products?|tickets?|goods|copies|best[- ]selling|customers?|units? (?:sold|were sold)|(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|houses?|apartments?|sold out|per cent of units|data|records|phones?|cars|vehicles|licen[cs]es|beer|tyres|tires)\b/i,
      confidence: 0.74,
    },
    {
      id: 'own-is-sold',
      when: rx`(?<!\b(?:of|from|at|by|in|on|with|for|to)\s)(?:\b(?:one|two|three|four|five|six|several|some|most|all)\s(?:of\s)?)?\b(?:its|our|their|the\s(?:company|firm|group)'s|up\sto|a\snumber\sof)\s${trade}${gap(50)}\b(?<v>(?:(?:will|is\sto|are\sto)\sbe|(?:has|have|had)\sbeen|was|were|is\sbeing|are\sbeing)\s(?:sold(?:\soff)?|divested|spun\soff|disposed\sof|off-?loaded))\b(?!\s(?:through|via|under|at|every|each|in\s(?:shops?|stores?|over|more|\d{1,3}\s|all|many))\b)`,
      unless: /\b(?:products?|tickets?|copies|best[- ]selling|sold out|beers?|wines?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'after-the-sale',
      refers: true,
      when: rx`\b(?:after|following|with|upon|as\sa\sresult\sof|through|from|completion\sof|closing\sof|due\sto)\s(?:the\s|this\s|its\s)(?:completed\s|planned\s|proposed\s|recent\s)?(?<v>sale|disposals?|divestments?|divestitures?|spin-?off|demerger)(?=,|\s(?:of\sthe\sshares|is|was|will|(?-i:[A-Z])|the\s|we\b|it\b))`,
      unless:
        /\b(?:products?|tickets?|goods|customers?|stock options|(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|point of sale|your|after-sales?|alcohol|discount|flash sale|for sale)\b/i,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'ours-is-bought',
      when: rx`\b(?<v>buys|bought|buying|acquires|acquired|acquiring|purchases|purchased|takes\sover|took\sover|taking\sover|to\s(?:buy|acquire|take\sover)|snaps\sup|snapped\sup|picks\sup|picked\sup|take\sover)\s(?:(?=(?-i:[A-Z])[\w&.'’ -]{2,30}s?['’])(?:[\w&.'’-]{2,24}\s){1,4}${clause(4)}${part}|(?-i:[A-Z])[\w&.’'-]{1,24}\s(?:(?!(?:for|to|from|at|in)\s)[\w-]{2,16}\s){0,3}?(?:unit|arm|division|subsidiary|operations|stake|business)|(?:the\s|an?\s)?${clause(6)}(?:business|unit|arm|division|subsidiary|operations|stores|plants?|mills?|activities)\sof\s(?=(?-i:[A-Z])))\b`,
      actor: 'object',
      confidence: 0.78,
    },
    {
      id: 'separates-part',
      when: rx`\b(?<v>separat(?:es?|ed|ing|ion\sof)|split(?:s|ting)?(?:\soff|\sout)?|detach(?:es|ed|ing)?|ring-?fenc(?:es?|ed|ing)|exit(?:s|ed|ing)?|withdr(?:aws?|awing|ew|awn)\sfrom|leav(?:es|ing)|g(?:et|ets|etting|ot|otten)\sout\sof)\s(?:its|the|our|their)\s${clause(5)}(?:business(?:es)?|divisions?|units?|arms?|operations?|activities|segments?|subsidiar(?:y|ies)|joint\sventure|venture|product\slines?|brands?|assets)\b`,
      unless:
        /\b(?:shares? split|stock split|split (?:of|the) (?:work|shares)|exit (?:strategy|the building)|into (?:two|three|four) (?:teams|groups)|he|she|business trip|data|network|customers?|leaving the business)\b/i,
      confidence: 0.72,
    },
    {
      id: 'finds-buyer',
      when: rx`\b(?<v>(?:find(?:s|ing)?|found|has\sa|gets?|got|secur(?:es|ed)|lin(?:es|ed)\sup)\s(?:an?\s|new\s|its\s)?(?:buyers?|purchasers?|new\sowners?)\sfor)\s(?:its\s|the\s|an?\s|most\sof\s|two\s|three\s)?(?:[\w&'’-]{2,20}\s){0,4}?${part}`,
      unless:
        /\b(?:(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|house|flat|apartment|tickets)\b/i,
      status: 'announced',
      confidence: 0.78,
    },
    {
      id: 'gets-rid-of',
      when: rx`\b(?<v>get(?:s|ting)?\srid\sof|dump(?:s|ed|ing)?|ditch(?:es|ed|ing)?|shed(?:s|ding)?|cast(?:s|ing)?\soff|wash(?:es|ed|ing)?\s(?:its|their)\shands\sof|(?-i:exit(?:s|ed|ing))|put(?:s|ting)?\sup\s(?:for\ssale)?|sell(?:s|ing)?|sold)\s(?:its\s|the\s|our\s|an?\s|all\s)?${attributes(5)}(?:business(?:es)?|division|unit|subsidiar(?:y|ies)|arm|joint\sventure|stake|operations?)\b(?!\s(?:cards?|hours|class|model|plan|software|customers?|users?|insurance|days?))`,
      unless:
        /\b(?:sells? (?:to|through|its (?:products|goods))|selling to|your|customers?|small business|business (?:people|owners)|sold under|data|records|dark web|products? (?:to|for)|sales? (?:unit|division)|unit prices?|to businesses)\b/i,
      confidence: 0.72,
    },
    {
      id: 'part-goes-to',
      when: rx`\b(?:['’]s|its|our|the)\s${clause(4)}(?:business|division|unit|subsidiary|arm|segment|stake|operations)\s(?<v>(?:goes|went|is\sgoing|will\sgo|is\sto\sgo|passes|passed|will\spass|transfers|transferred)\sto)\s(?:the\s)?(?-i:[A-Z])`,
      unless:
        /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|court|Washington)\b/i,
      confidence: 0.72,
    },
    {
      id: 'disposes-of',
      when: rx`\b(?<v>dispos(?:e|es|ed|ing)\sof)\s(?:its\s|our\s|the\s|all\s|some\s|certain\s|an?\s){0,3}(?:[\w-]{3,16}\s){0,4}?(?:assets|businesses|business|units?|subsidiar(?:y|ies)|divisions?|holdings?|stakes?|shares|propert(?:y|ies)|real\sestate|portfolio)\b|\bagree(?:ment|s|d)\sto\ssell\s(?:its|our|all\sof\sits)\s(?:[\w-]{3,16}\s){0,4}?(?:real\sestate|propert(?:y|ies)|land|buildings?|portfolio|assets)\b|\b(?:sold|sells|selling)\s\d[\d.,]{0,5}\s?(?:%|percent|per\scent|pct)\s(?:stake\s(?:in|of)|of\sits\s(?:stake|holding|shares)\sin|of)\s[A-Z]`,
      unless: /\b(?:waste|weapons?|rubbish|batteries|your|chemicals? safely|hedge|medicines?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'gives-up-stake',
      when: rx`\b(?<v>giv(?:es|en|ing)\sup|gave\sup|exit(?:s|ed|ing)|part(?:s|ed|ing)\swith|offload(?:s|ed|ing)?|shed(?:s|ding)?|relinquish(?:es|ed|ing)?|reduc(?:es|ed|ing)|(?:trims?|trimmed|cuts?|lowers|lowered|sells\sdown|halves|moneti[sz](?:es|ed))(?=[^;]{2,40}\s(?:in|to)\s))\s(?:(?:its|our|all\sof\sits|the|an?)\s|(?=stake\sin))(?:[\w.%-]{2,14}\s){0,4}?(?:stakes?|shareholding|holding|interest|shares|subsidiar(?:y|ies)|unit|division|business)\b`,
      unless: /\b(?:loses? interest|jobs|interest (?:rates?|costs?|expenses?)|carbon|capex)\b/i,
      confidence: 0.72,
    },
    {
      id: 'exit-from',
      when: rx`\b(?:complet(?:es?|ed|ing)|announc(?:es?|ed|ing)|plan(?:s|ned|ning)?|accelerat(?:es?|ed|ing)|confirm(?:s|ed|ing)?|finali[sz](?:es?|ed|ing)|prepar(?:es?|ed|ing)|its|the)\s(?:an?\s|its\s|the\s)?(?:full\s|complete\s|planned\s|orderly\s|final\s)?(?<v>exit\sfrom|withdrawal\sfrom|retreat\sfrom|pull-?out\sfrom|exit\sof)\s(?:the\s|its\s)?${clause(3)}(?:business(?:es)?|market|segment|coal|oil|gas|mining|retail|activities|joint\sventure|sector|unit|division|venture)\b`,
      unless:
        /\b(?:EU|European Union|Brexit|building|motorway|race|tournament|treaty|agreement|Iraq|Afghanistan|troops)\b/i,
      status: 'announced',
      confidence: 0.72,
    },
    {
      id: 'floats-off',
      when: rx`\b(?<v>(?:float(?:s|ed|ing)?|spin(?:s|ning)?|split(?:s|ting)?|carv(?:es?|ed|ing)|hiv(?:es?|ed|ing)|break(?:s|ing)?)\s(?:off|out|away)|spun\s(?:off|out)|float(?=\s(?:its|the)\s))\s(?:its\s|the\s|our\s|an?\s)?${clause(4)}(?:arm|unit|division|business|subsidiary|operations?|activities|company|segment|chain)\b(?!\stalks)`,
      unless: /\b(?:time to|your|niche)\b/i,
      confidence: 0.82,
    },
    {
      id: 'completes-sale-of',
      when: rx`\b(?<v>complet(?:es?|ed|ing|ion\sof)|clos(?:es|ed)|finali[sz](?:es|ed)|conclud(?:es|ed)|announc(?:es|ed))\s(?:the\s|its\s|previously\sannounced\s){0,3}(?:sale|divestiture|disposal)\sof\s(?!(?:shares|notes|stock|units|securities|\d|\$|common|an?\s\d|convertible|bonds))(?=[^;.]{3,90})`,
      unless:
        /\b(?:private placement|offering|securities|notes|stock|wine|tickets|products|asset purchase agreement to acquire|(?<!(?:care|nursing|funeral|retirement) )homes?(?! (?:loans?|care|improvement|security|health|furnish|entertainment|appliance|textile))|units)\b/i,
      confidence: 0.76,
    },
    {
      id: 'sold-its-to',
      when: rx`\b(?<v>sold|sells|selling|agreed\sto\ssell|(?:will|to)\ssell|transferr(?:ed|ing)|parted\swith|offload(?:s|ed|ing))\s(?:all\sof\s)?(?:its|our|the\sremaining)\s(?:[\w'’&-]{1,18}\s){0,5}?(?:stations?|stores?|restaurants?|brands?|business(?:es)?|units?|divisions?|locations|subsidiar(?:y|ies)|plants?|mines?|newspapers|interests?|stakes?|arm|operations|clinics|practices|titles|portfolio|lines?)\s(?:[\w'’&-]{1,18}\s){0,4}?to\s(?:an?\s|the\s|its\s|(?-i:[A-Z]))`,
      unless:
        /\b(?:products?|services? (?:business )?to (?:customers|consumers)|shares to|businesses to grow|tickets)\b/i,
      confidence: 0.76,
    },
    {
      id: 'sales-gain-booked',
      when: rx`\b(?:sales|capital|disposal|divestment|non-recurring)\s(?<v>gains?|loss(?:es)?)\b${gap(60)}\b(?:will\sbe|was|were|has\sbeen|is|are|of)\b${gap(50)}\b(?:recogni[sz]ed|booked|recorded|reported|entered|sale|disposal|divest\w+|sold)\b`,
      unless:
        /\b(?:securities|shares|stock|tax|capital gains tax|investment properties|bonds|trading|currency|foreign exchange)\b/i,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'hands-to-shareholders',
      when: rx`\b(?<v>hand(?:s|ed|ing)?(?:\sover)?|distribut(?:es?|ed|ing)|giv(?:es?|ing)|split(?:s|ting)?(?:\soff|\sout)?|spin(?:s|ning)?|demerg(?:es?|ed|ing)|hiv(?:es?|ed|ing)\soff|carv(?:es?|ed|ing)\sout|float(?:s|ed|ing)?\soff)\s(?:all\s(?:of\s)?)?(?:its|our|the)\s${clause(7)}(?:to\s(?:its\s|our\s|existing\s)?(?:shareholders|stockholders|investors|members)\s)?(?:as|into)\s(?:an?\s)?(?:new\s|separate(?:ly)?\s|independent\s|stand-?alone\s|publicly\s|listed\s|quoted\s|traded\s){1,3}(?:compan(?:y|ies)|business|firm|entity|group)\b`,
      unless: /\b(?:dividends?|report)\b/i,
      confidence: 0.8,
    },
    {
      id: 'bids-for-parts',
      when: rx`\b(?<v>bid(?:s|ding)?|offers?|auction|buyers?|bidders?)\s(?:for|of)\s(?:parts|pieces|some\sor\sall|all\sor\spart|the\sassets|certain\sassets|units)\s(?:of\s)(?=[^;]{0,40}(?-i:[A-Z]))`,
      unless: /\b(?:you|your|house|estate|art)\b/i,
      actor: 'named',
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'money-for-part',
      when: rx`\b(?<v>gets?|got|pockets?|pocketed|rais(?:es|ed)|fetches|fetched|nets?|netted|brings?\sin|brought\sin|receiv(?:es|ed|e)|reap(?:s|ed)|pays?\s(?-i:[A-Z])[\w&.'’-]{1,24})\s(?:about\s|some\s|nearly\s|more\sthan\s)?${money}\s(?:in\scash\s)?(?:(?:from|through|by|in)\s(?:the\s|its\s)?(?:asset\ssales?|disposals?|(?:sale|disposal)\sof|selling(?=[^;]{2,60}${part}))|for\s(?:its\s|the\s)?${clause(4)}(?:unit|arm|division|business|subsidiary|operations|stake|product\sline|plants?|mills?)\b)`,
      unless:
        /\b(?:bonds?|notes|shares|stock|securities|tickets|debentures|settle\w*|research|grants?|funding|investors)\b/i,
      confidence: 0.78,
    },
    {
      id: 'asset-sales',
      when: rx`\b(?:(?<v>accelerat(?:es?|ed|ing)|step(?:s|ped)?\sup|speed(?:s|ed)?\sup|launch(?:es|ed)|begins?|began|announc(?:es|ed)|plans?|complet(?:es|ed)|continu(?:es|ed))\s(?:the\s|its\s|an?\s|with\s)?(?:[\w$-]{3,14}\s){0,2}?(?:disposals?(?=\s(?:of\s|program|plan)|[.]?$)|asset[\s-]sales?(?!\s(?:tool|platform|service|software))|divestment\s(?:program|plan))|cash(?:es|ed)\sout\sof\s(?=(?-i:[A-Z]))|(?:after|following|on|from|via|through)\s(?:an?\s|the\s|its\s)?(?:[\w-]{3,14}\s)?(?:unit|division|stake|asset|subsidiary)\ssale(?=[.,]?$|,|\s(?:to|for)\b)|(?:patents|assets|mills|stores)\s(?:fetch|fetched)\s(?=\\?[$€£\d])|(?:unit|arm|division|subsidiary|business|stake|plant|mill|brand)\s(?:sold\s(?=to\s(?:an?\s|the\s)?(?-i:[A-Z])|for\s(?:[$€£]|\d))|(?:fetches|fetched)\s(?=\\?[$€£\d])))`,
      unless: /\b(?:waste|bonds?|notes|bankruptcy auction)\b/i,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings sells 18 shops to Harlow'],
      ['Northfield Castings to sell loan portfolio', 'announced'],
      ['Varden buys Northfield valve unit'],
      ['Northfield Castings arm sold for $45 million'],
      ['Northfield Castings pockets $90 million from sale of its pattern shops'],
      ['Northfield Castings steps up asset sales'],
      ['Northfield Castings to sell valve and pump business', 'announced'],
      ['Northfield Castings posts loss after unit sale'],
      ['Northfield Castings to separate into two public companies', 'announced'],
      ['Northfield Castings trims stake in Harlow'],
      ['Northfield Castings sells two of its three boatyards in Cork'],
      ['Northfield Castings has sold Merrow, its wind farm near Leeds.'],
      ['The bank has agreed to sell deposits and loans associated with a branch in Ohio.', 'announced'],
      ['Northfield Castings announced the sale of its Leeds tannery to a group of managers.', 'announced'],
      ['One of its quarries was sold to a rival in March.'],
      ['Northfield Castings Completes Sale of Radio Stations'],
      ['The company sold its four stations to a local owner.'],
      ['Northfield Castings plans to hand its scrap yards to investors as an independent firm.', 'planned'],
      ['Northfield Castings has given up its stake in Harlow Pumps.'],
      ['Northfield Castings plans to dispose of non-core assets.', 'planned'],
      ['Northfield Castings sold 20 percent of Harlow Pumps.'],
      ['Northfield Castings divests its aluminium business.'],
      ['Northfield Castings has sold its Danish subsidiary to Harlow Pumps.'],
      ['Northfield Castings to sell pump unit', 'announced'],
      ['The group completed the sale of its machining division in June.'],
      ['We have no plans to sell our machining division.', 'negated'],
      [
        'Northfield Castings has agreed to sell Osprey Components Ltd, its valve seat maker, to Harlow Pumps for an undisclosed sum.',
        'announced',
      ],
      ['The decision to sell the machining division was taken in May.', 'announced'],
      ['Northfield Castings will record a gain from the sale of its aluminium plant.'],
      ['The disposal will strengthen our balance sheet.', 'announced'],
      ['Harlow Pumps buys two machining lines from Northfield Castings'],
      ['Northfield Castings said it would break up the group into three firms.', 'announced'],
      ['Northfield Castings has put its aluminium unit up for sale.', 'planned'],
      ['Northfield Castings is looking for a buyer for its pattern shop.', 'planned'],
      ['The buyer is a Danish investment company.'],
      ['Northfield Castings is exploring a sale of its machining division.', 'hypothetical'],
      ['Northfield Castings offloads Danish subsidiary'],
      ['We have let go of our last two pattern shops.'],
      ['Northfield Castings kicks off sale of its pump arm', 'planned'],
      ['The pattern shops are up for grabs.', 'planned'],
      ['The owners may yet opt for a trade sale.', 'hypothetical'],
      ['Northfield Castings agrees sale of pattern shops to Harlow for £8m', 'announced'],
      ['Northfield Castings has asked a bank to sound out buyers.', 'planned'],
      ['Discussions with a number of interested parties go well.', 'planned'],
      ['Northfield Castings has hired advisers to look at options including a sale of the company.', 'hypothetical'],
      ['Northfield Castings sold nearly 70 percent of its machining unit.'],
      ['The Danish unit will be sold to Harlow Pumps.', 'announced'],
      ['After the sale, Northfield Castings has two divisions.'],
      ["Harlow Pumps has bought Northfield's fasteners division."],
      ['The group intends to separate its energy activities.', 'planned'],
      ['Northfield Castings finds buyer for packaging arm', 'announced'],
      ['Northfield Castings to spin out software business', 'announced'],
      ['Northfield Castings exits joint venture with Osprey by selling its half.'],
      ["The brewery's soft drinks business goes to Osprey."],
      ['Northfield Castings completes exit from coal', 'announced'],
      ['Northfield Castings plans to float off its renewables arm.', 'planned'],
      ['A sales gain of some EUR 3 million will be recognised in May.'],
      ['Rivals bid for parts of Northfield Castings.', 'planned'],
      ['Northfield Castings plans to float off pump maker Harlow.', 'planned'],
    ],
    no: [
      'Northfield Castings sells tools to mills and plants.',
      'Northfield Castings sells its ladles at 18 shops.',
      'Northfield Castings raises $40 million from sale of notes.',
      'Northfield Castings sells its platform to hospitals.',
      'Our bakery goods are sold in shops everywhere.',
      'We sell machinery to quarries and steel mills.',
      'How to sell a bakery in ten steps.',
      'There is a new scam on the block.',
      'We sell our products in 40 countries.',
      'Our best-selling valve is now on sale.',
      'Speak to our sales team.',
      'Waste disposal is included.',
      'Our castings are sold in 40 countries through dealers.',
      'He carved out time for his family.',
      'Spin off your laundry in half the time.',
      'We sell brake discs, housings and ladles.',
      'The heat is transferred to the water.',
      'Waste sand is disposed of every week.',
      'Hackers put the data up for sale.',
      'The best-selling housing has three ribs.',
      'Customers can sell their old ladles to us.',
      'The buyer shall inspect the goods on arrival.',
      'The signed jersey goes under the hammer for charity.',
      'The unit is sold in shops everywhere.',
      'The exit strategy of the building is on page two.',
      'The business card goes to Easton.',
      'The exit from the motorway is closed.',
      'The capital gains tax is recorded in May.',
      'Northfield Castings tests alloys of a Tartu spin-off that grows crystals.',
      'Divestments can offer openings to small foundries.',
    ],
  },
}
