import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, money, properName } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const acquire = forms(
  verb('acquire'),
  forms('(?<!\\ban?\\s)(?<!-\\w{3,12}\\s)(?<!Best\\s)buys?', 'bought', 'buying(?!\\spower)'),
  forms('purchased', '(?:to|will)\\spurchase'),
  forms('tak(?:es?|ing)\\sover', 'took\\sover'),
  'snap(?:s|ped)\\sup',
  'gobbl(?:es|ed)\\sup',
  '(?:has|have)\\staken\\sover',
  '(?:buys?|buying|bought)\\sout',
  'scoop(?:s|ed)\\sup',
  forms('swallows', 'swallowed', 'absorbed'),
)
const deal = '(?:acquisitions?|takeovers?|buy-?outs?|mergers?|bolt-ons?|tuck-ins?)'
const firm =
  '(?:compan(?:y|ies)|firms?|business(?:es)?|manufacturers?|makers?|producers?|suppliers?|providers?|distributors?|retailers?|wholesalers?|developers?|specialists?|publishers?|operators?|brewer(?:y|ies)?|chains?|banks?|rivals?|competitors?|peers?|players?|subsidiar(?:y|ies)|operations|divisions?|units?|activities|start-?ups?|agenc(?:y|ies)|practice|dealerships?|brands?)'
const share =
  '(?:(?:majority|minority|controlling|remaining|additional|further|\\d{1,3}(?:\\.\\d+)?\\s?(?:%|percent|per\\scent|pct))\\s(?:[\\w-]{1,12}\\s)?(?:stakes?|interest|shares?|holding|ownership)|stakes?\\sin|(?:all|the\\sentire|majority|\\d{1,3}(?:\\.\\d+)?\\s?(?:%|percent|pct))\\s(?:of\\s)?(?:the\\s|its\\s)?(?:issued\\s|outstanding\\s|remaining\\s){0,2}(?:shares?(?:\\scapital)?|equity|stock|share\\scapital)|share\\scapital\\sof|(?:business\\s)?assets\\sof)'
/** Things that are bought without buying a firm, and people who are paid in shares. */
const things =
  /\b(?:buy local|interested in acquiring|when purchasing|purchasing new|(?:buy(?:s|ing)?|bought|purchas\w+|acquir\w+) (?:[\w-]+ ){0,4}(?:tickets?|homes?|houses?|apartments|aircraft|vessels?|trucks?)\b|a copy|online at|gift|repurchase|buy-?backs?|Class [AB] shares|naming rights|Boeing|Airbus|acres|property at|land\b|plot|lease rights?|campus|licen[cs]e|buy\W{1,5}recommendation|key employees|consumers|the company's products|incentive|directed issue|rights offering|customer acquisitions?|acquired solutions|(?:would|may) be interested in buying|help(?:s|ing)? (?:companies|businesses)|allow(?:s|ing)? (?:companies|businesses)|business class|any company that|bulk|call options?|short-term deposit|vans|batter(?:y|ies)|bonds|subscription|phones|merchandise|warrants?|additional shares|(?:shares of|position in|place in) |took over (?:as|in|from|the (?:position|department|role|post))|tak(?:es?|ing) over as|recent filing|(?:large|vast) areas|shares? of (?:its |our |the company's )?common stock)\b/i

export const acquisition: EventRules = {
  type: 'acquisition',
  unless: [
    // a way of business, not a deal
    /\b(?:principally|primarily|typically|generally|usually) (?:\w+ )?through (?:the )?acquisitions?\b/i,
    // where sales come from
    /\b(?:sales|revenues?|turnover)\b[^;.]{0,30}\bw(?:as|ere) acquired in\b/i,
    // records that a user of a program puts together
    /^to merge\b|\bmerg(?:e|es|ed|ing) (?:the |two |your |these |any )?(?:duplicate|cells?|files?|records?|customers|accounts|contacts|branches|documents|tables|tabs|layers|requests?)\b/i,
    // equipment that is bought
    /\b(?:procurement|acquisition|purchase) of (?:\S+ ){0,6}(?:(?:guidance|surgical|imaging|milling|robotic) systems?|scanners?|robots?|lathes?|machines)\b/i,
    // accounts, machines and pages that somebody seizes
    /\b(?:tak(?:es?|en|ing)|took) over (?:\S+ ){0,6}?(?:accounts?|PCs?|PC's|computers?|devices?|servers?|websites?|domains?|apps?|networks?|browsers?|routers?|screens?)\b|\bacquired by (?:anyone|everyone|users|attackers)\b|\bpurchased (?:\S+ ){0,3}(?:servers?|software|licen[cs]es?)\b/i,
    // work taken over, bids for goods, options of underwriters; a purchase in a person's earlier career
    /\b(?:(?:workload|duties|tasks|shifts?|role|chores) (?:\S+ ){0,4}taken over|attract\w* bids? for|green[- ]?shoe|over-?allotment|allowing underwriters|control (?:with|over (?:your|costs|spend\w*))|which acquired (?:her|his|my|their) (?:previous|former|prior|last|first) (?:company|firm|start-?up|business|employer))\b/i,
    /\b(?:acquir\w{0,4} (?:new |more |additional )?(?:customers?|clients?|skills?|knowledge|know-how|users?|data|talent|users|leads|experience|members|an understanding|land|patents|taste)|customer acquisition|talent acquisition|user acquisition|data acquisition|land acquisition|content acquisition|warrants? (?:is|are)? ?exercisable|(?:buy|sell) rating|boosted its holdings|buy(?:s|ing)? back|cut its purchases|(?:buy(?:s|ing)?|purchas\w{1,3}) (?:more )?(?:[A-Z]\w+ )?(?:oil|crude|gas|products|a medical)|client acquisition|cost per acquisition|acquisition costs?|acquired (?:\w+ )?immun\w+|acquired (?:brain|disease|infection))\b/i,
    /\b(?:purchase orders?|purchase price of the product|purchase now|buy now|to purchase tickets|available for purchase|purchase of (?:equipment|goods))\b/i,
    /\b(?:hackers?|attackers?|malware|exploit(?:ed|s)?|vulnerabilit\w+|crooks|militants|rebels|armed group|Bitcoins?|stake in shares of|hedge funds?|in its most recent filing|emergency|merging lanes|mergers (?:and|&) acquisitions|M&A (?:practice|team|lawyers?|advis\w+|services|attorneys?))\b/i,
  ],
  future: 'announced',
  bothSides: true,
  rules: [
    {
      id: 'exercises-option',
      when: rx`\b(?<v>(?:exercis(?:es?|ed|ing)|uses|(?:ha[sd]|have)\sused|used|takes\sup|took\sup)\s(?:its|an|the|their|our)\soption\sto\s(?:buy|acquire|purchase))\b`,
      unless: /\b(?:aircraft|warrants?|common stock)\b/i,
      confidence: 0.8,
    },
    {
      id: 'acquires-name',
      when: rx`\b(?<v>${acquire}|(?:to|will|would)\sbuy)\s(?:(?:all|substantially\sall|the|certain|of|remaining|outstanding|assets|shares|business|operations|privately|held|majority|an?|100%|its|rival|competitor|family-owned|(?:[A-Z][\w.'’-]{1,16},?\s){0,2}[A-Z][\w-]+-based|specialist|maker|leading|long-time|fellow|in|[\w-]{1,12}-(?:strong|year-old|hectare|acre|room|site|store|bed|seat|unit|location)|(?-i:[a-z-]{3,16})(?:\s(?:maker|company|firm|manufacturer|supplier|provider|specialist|distributor|developer|group|business|chain|retailer|player))?)\s){0,5}(?<counterparty>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|I\b|Your\b|More\b|New\b|It\b|Now\b|This\b|The\b|Our\b|In\b|For\b|From\b|And\b|All\b|A\b|To\b)${properName})`,
      unless: things,
      confidence: 0.84,
    },
    {
      id: 'acquires-business',
      when: rx`\b(?<v>${acquire})\s(?:[\w,'&.%/-]{1,25}\s){0,10}?(?:${firm}|${share})(?!\s(?:cards?|hours|model|needs|software|insurance))\b`,
      unless: things,
      confidence: 0.82,
    },
    {
      id: 'acquired-by',
      when: rx`\b(?<v>(?:(?:has|have|had)\sbeen|was|were|is\sbeing|to\sbe|being|is|been|will\sbe|recently|be)\s(?:\w{4,12}ly\s)?(?:acquired|bought|purchased|taken\sover|swallowed\sup)|bought\sout|acquired|taken\sprivate)\s(?:by|from)\b`,
      unless: things,
      confidence: 0.86,
    },
    {
      id: 'to-be-acquired',
      when: rx`\b(?<v>(?:is|are|was|were|has\sbeen)\s(?:set\s|about\s|due\s)?to\sbe\s(?:acquired|bought|taken\sover|taken\sprivate)|to\sbe\s(?:acquired|taken\sover|taken\sprivate|took\sprivate))\b`,
      confidence: 0.84,
    },
    {
      id: 'acquired-in',
      when: rx`(?:,\s(?:which\s(?:was\s|were\s|it\s)?)?|\b(?:compan(?:y|ies)|business(?:es)?|firms?|units?|operations|acquisitions?)\s)(?<v>(?:acquired|bought|purchased|taken\sover|made|reali[sz]ed|completed))\s(?:in|on|last|earlier|during|at\sthe)\s(?:\w{2,10}\s){0,3}?(?:the\s|january|february|march|april|may|june|july|august|september|october|november|december|19\d\d|20\d\d|year|month|week|quarter)`,
      unless: /\b(?:product|purchase (?:was )?made|sold|launched|share purchase)\b/i,
      confidence: 0.74,
    },
    {
      id: 'sold-whole',
      when: rx`(?:\b(?:company|firm|group|business|wholesaler|retailer|bank|brewery|maker|manufacturer|chain|publisher|club|owner)|(?<=[A-Z]\w{2,20}))\s(?<v>(?:(?:has|have)\sbeen|was|is\sbeing|is\sto\sbe|to\sbe|will\sbe)\ssold\s(?:to|for|by)|sold)(?=\s(?:the|an?|[A-Z$€£])|$)`,
      unless:
        /\b(?:lit(?:er|re)s|tonnes|sold a total of|products?|tickets?|its|their|his|her|shares?|units?|stake|copies|cars|homes|sold out|stores|supermarkets|brand name|he|she)\b/i,
      confidence: 0.68,
    },
    {
      id: 'undisclosed',
      refers: true,
      when: rx`\b(?<v>(?:(?:financial\s)?(?:terms|details)\s(?:of\s(?:the|this)\s(?:acquisition|deal|transaction|merger|purchase)\s)?(?:was|were|are|have|has)\s(?:not\s|un)(?:been\s|be\s)?disclosed)|(?:did|has|have|do|does|would)\snot\s(?:disclosed?|reveal(?:ed)?|give)\s(?:the\s)?(?:financial\s)?(?:terms|price|details|value)\sof\sthe\s(?:acquisition|deal|transaction|purchase))\b`,
      confidence: 0.66,
      actor: 'any',
    },
    {
      id: 'deal-price',
      when: rx`\b(?<v>(?:acquisition|purchase|base|transaction|deal|takeover)\s(?:price|sum|value|consideration)\b(?=[^;]{0,40}\b(?:is|was|were|will|amounts?|has|payable|totals?|of\s(?:about\s|some\s|approximately\s)?[$€£E]))|price\sof\sthe\s(?:acquisition|deal|transaction))`,
      unless:
        /\b(?:purchase price (?:of|for) (?:the|a|your) (?:product|ticket|shares|goods|item)|refund|contract|order|average|divest\w*|sale of)\b/i,
      confidence: 0.7,
      actor: 'any',
    },
    {
      id: 'acquisition-of',
      when: rx`\b(?<v>(?:acquisitions?|takeover|buy-?out|merger|(?:\d{4}|'s|the|its|our|this|million|billion)\spurchase)\s(?:of|by|with))\s(?!(?:new\s|additional\s|raw\s|further\s|more\s)?(?:customers|clients|business\b|subscribers|users|members|staff|equipment|goods|an?\s(?:ticket|home|house|property|product)|land|talent|tickets|products|services|property|materials|power|an?\sitem|homes|sites?\sworth|large\sareas|skills|knowledge|data|these|oil|gas|electricity)\b)(?:(?:the|an?|all|certain|its|our|rival|\d{1,3}\s?%|majority|minority|remaining|two|three|several|another|of|further|smaller|other|local|[a-z-]{3,16})\s){0,6}?(?:[A-Z]|${firm}|${share})`,
      unless:
        /\b(?:(?:principally|primarily|typically|generally|usually) (?:\w+ )?through the acquisition of|both organically and through|purchase of (?:a|any|any of|the product|an|up to)|terms of purchase|was responsible for|led the|management boards|personnel|wide range of|growth through the acquisition of)\b/i,
      confidence: 0.8,
    },
    {
      id: 'acquisition-headline',
      when: rx`\b(?:announc(?:es?|ed|ing)|${verb('complete')}|${verb('close')}|finali[sz](?:es|ed)|makes|made|making|strategic|major|via|through|with|another|first|second|third|fourth|fifth|sixth|latest|recent|largest|biggest|expands\s(?:\w{1,20}\s){0,3}(?:with|through|by))\s(?:an?\s|the\s|its\s|\w{3,20}\s){0,4}?(?<v>${deal})\b`,
      unless:
        /\bacquisitions? (?:up|down|rose|fell|strategy|costs?|criteria|pipeline|opportunit|target)|\b(?:through|via|by) (?:\w+ )?acquisitions\b|\bcould\b/i,
      confidence: 0.76,
    },
    {
      id: 'deal-cleared',
      when: rx`\b(?<v>clear(?:s|ed)|approv(?:es?|ed)|wav(?:es|ed)\sthrough|block(?:s|ed)|vot(?:e|es|ed)\s(?:on|for|in\sfavou?r\sof))\s(?:[\w'&.-]{2,20}\s){1,6}?(?:deal|merger|takeover|acquisition|buy-?out)\b`,
      unless: /\b(?:contract|budget|union|pay|trade|peace|nuclear|labou?r|Brexit)\b/i,
      status: 'announced',
      confidence: 0.76,
    },
    {
      id: 'the-acquisition',
      refers: true,
      when: rx`\b(?:the|this|these|revised|proposed|latest|our|planned|pending)\s(?:\w{3,12}\s)?(?<v>(?:acquisitions?|merger|takeover|buy-?out(?!\s(?:firm|fund|group|house|special)))(?!\s(?:price|strategy|pipeline|criteria|of\b|costs?|process|date|up\b|down\b|rose|fell)))\b`,
      unless:
        /\b(?:excluding the|gross margin|operating expenses|amorti[sz]ation|acquisition (?:strategy|pipeline|criteria)|acquisitions (?:in the|across|team)|your)\b/i,
      confidence: 0.76,
      actor: 'any',
    },
    {
      id: 'its-acquisition',
      when: rx`\b(?:its|their|'s)\s(?:\w{3,12}\s)?(?<v>(?:acquisitions?|merger|takeover|buy-?out(?!\s(?:firm|fund|group|house|special)))(?!\s(?:price|strategy|pipeline|criteria|of\b|costs?|process|date|up\b|down\b|rose|fell)))\b`,
      unless:
        /\b(?:excluding the|gross margin|operating expenses|amorti[sz]ation|acquisition (?:strategy|pipeline|criteria)|acquisitions (?:in the|across|team)|your)\b/i,
      confidence: 0.72,
    },
    {
      id: 'the-purchase',
      refers: true,
      when: rx`\b(?:the|this|as\sa\sresult\sof\sthe|after\sthe|from\sthe)\s(?<v>(?:share\s)?purchase)(?:\sof\s(?:the\s|its\s|[A-Z][\w&.-]{1,20}\s?){1,3}(?:operations|business|compan(?:y|ies)|shares)?)?(?:\s(?:is\s(?:part|expected|subject|completed|in\sline)|was\s(?:completed|financed)|will\s(?:strengthen|expand|give|make|help|increase|add)|gives|makes|strengthens|supports|confirmed)|,?\s?[.]?$)`,
      unless: /\b(?:your|receipt|products?|customers?|shoppers?|online|warranty|best purchase)\b/i,
      confidence: 0.68,
      actor: 'any',
    },
    {
      id: 'transaction-to-close',
      refers: true,
      when: rx`\b(?:the|this|proposed)\s(?:proposed\s)?(?<v>transaction|takeover|merger)\s(?:is|was|has|will|remains|would)\s(?:\w{4,12}ly\s)?(?:expected\sto\s(?:close|be\s(?:completed|finali[sz]ed))|subject\sto|be\s(?:completed|closed|carried)|closed?|been\s(?:completed|approved|closed)|scheduled)\b`,
      unless: /\b(?:offering|placement|notes|loan|financing|divest\w*|sale of|credit card|payment)\b/i,
      confidence: 0.64,
      actor: 'any',
    },
    {
      id: 'once-closed',
      when: rx`\b(?:once|when|after|upon|following)\s(?:the\s)?(?:completion\sof\sthe\s|closing\sof\sthe\s)?(?<v>transaction|deal|acquisition|takeover|merger)(?:\s(?:has\sclosed|closes|is\s(?:complete|completed|closed|finali[sz]ed)|completes)|,)`,
      unless: /\b(?:offering|placement|notes|loan|divest\w*|sale of|contract)\b/i,
      confidence: 0.66,
      actor: 'any',
    },
    {
      id: 'following-acquisition',
      when: rx`\b(?:following|after|complet(?:es?|ed|ing)|closes|closed|with|due\sto|from|of|on|post)\s(?:its\s|the\s)?(?:recent\s)?(?<counterparty>[A-Z][\w&.-]{2,25}(?:\s[A-Z][\w&.-]{2,25}){0,2})\s(?<v>acquisition|merger|takeover|purchase|buyout)\b`,
      unless: /\b(?:Strategic|Major|Recent|Mergers?|Customer|Talent|Data|Land|User)\s(?:acquisition|takeover)\b/i,
      confidence: 0.78,
    },
    {
      id: 'raises-stake',
      when: rx`\b(?<v>(?:${verb('raise')}|${verb('increase')}|${verb('boost')}|${verb('lift')}|upp(?:s|ed|ing)|ups|hik(?:es|ed)|built|builds?)\s(?:up\s)?(?:its|his|their|our|a)\s(?:[\w-]{2,14}\s){0,3}?(?:stake|shareholding|holding|ownership|interest)\s(?:in|of|to|from)|(?:tak(?:es|en|ing)|took)\san?\s(?:majority|controlling|(?:[\w.%-]{2,14}\s){0,2}?(?:percent|per\scent|pct|%))\s(?:\w{2,12}\s)?stake\sin)\b`,
      confidence: 0.76,
    },
    {
      id: 'full-control',
      when: rx`\b(?<v>(?:(?:becom(?:es?|ing)|became|is\snow|now)\s(?:the\s)?sole\sowner|(?:gain(?:s|ed|ing)?|tak(?:es?|ing)|took|acquir(?:es?|ed|ing)|assum(?:es|ed))\s(?:full|total|complete|sole|majority)\s(?:control|ownership)|t(?:ake|akes|aking|ook|aken)\s(?:the\s(?:company|group|firm|chain|retailer)|it|[A-Z]\w+)\sprivate|took\sprivate))\b`,
      confidence: 0.78,
    },
    {
      id: 'merges',
      when: rx`\b(?<v>${verb('merge')}\s(?:with|into|operations)|to\smerge|agree(?:d|s)?\sto\s(?:merge|combine)|merger\s(?:agreement|with|of|between|plans?|talks)|merging\sthe\stwo|merges\stwo|combin(?:es?|ing)\sforces\sunder\sone\scompany|form(?:s|ing)?\s(?:a|one)\s(?:single|combined)\s(?:company|firm|group|business)|business\scombination\s(?:agreement|with)|reverse\s(?:merger|takeover))\b`,
      unless:
        /\b(?:files|tables|data|records|cells) (?:\w+ ){0,3}merged\b|\bmerge its (?:two )?(?:management )?boards|merg(?:e|es|ed|ing) (?:with|into) (?:traffic|the (?:new )?(?:\w+ ){0,3}(?:locations?|offices?|sites?|halls?|buildings?|lines?|roads?|motorway)|your|an? (?!(?:\w{3,12} )?(?:firm|company|bank|group|rival|competitor|practice)))|team from/i,
      confidence: 0.82,
    },
    {
      id: 'rejects-bid',
      when: rx`\b(?<v>${verb('reject')}|${verb('spurn')}|${verb('rebuff')}|${verb('decline')}|turn(?:s|ed)\sdown|fend(?:s|ed)\soff|walk(?:s|ed)\saway\sfrom|drop(?:s|ped)|abandon(?:s|ed)|pull(?:s|ed)\sout\sof)\s(?:[\w'&.,$€£-]{1,20}\s){0,8}?(?:offer|bid|approach|takeover|merger|proposal|(?<=from\sthe\s)deal)\b`,
      status: 'negated',
      unless:
        /\b(?:job|contract|pay|wage|union|peace|settlement|budget|plea|shareholder proposal|divest|bid for unit)\b/i,
      confidence: 0.76,
    },
    {
      id: 'takeover-bid',
      when: rx`\b(?<v>(?:takeover|buy-?out|acquisition|merger|hostile|unsolicited)\s(?:bid|offer|deal|agreement|proposal|talks|approach)|tender\soffer\sfor|(?:public|mandatory|cash)\s(?:tender\s|takeover\s)?offer\sfor|offer(?:s|ed)?\sto\s(?:buy|acquire)|counter-?(?:bid|offer)|offer\sof\s${money}\s(?:an?|per)\sshare|bids?\s(?:for|to\sbuy))\b`,
      unless:
        /\b(?:bid for (?:president|governor|mayor|senate|office)|offer to buy (?:any |these |the |our )?(?:securities|shares|notes|bonds)|solicitation|contract bid|bids? for (?:the )?(?:contract|work|tender|job|olympics|re-election|presidency)|freedom|attention)\b/i,
      confidence: 0.77,
      status: 'announced',
    },
    {
      id: 'seeks-acquisitions',
      when: rx`\b(?<v>(?:look(?:s|ing)?|search(?:es|ing)?|hunt(?:s|ing)?|ready|prepared|room|cash)\sfor\s(?:[\w-]{2,14}\s){0,3}?(?:acquisitions?|takeovers?|acquisition\stargets)|(?:seek(?:s|ing)?|pursu(?:es?|ing)|plan(?:s|ning)?|make|mak(?:es|ing))\s(?:[\w-]{2,14}\s){0,2}?(?:acquisitions|acquisition\s(?:opportunities|targets)))\b`,
      status: 'planned',
      unless: /\b(?:you|your|investors who|buyers)\b/i,
      confidence: 0.68,
    },
    {
      id: 'the-seller',
      refers: true,
      when: rx`\b(?:the\s(?<v>sellers?)\s(?:is|are|was|were|includes?|will)|sellers?\s(?:is|are)\sthe)\b`,
      unless: /\b(?:best|home|house|top|property|online|amazon|ebay|estate|market|short|buyers and|buyer and)\b/i,
      confidence: 0.64,
      actor: 'any',
    },
    {
      id: 'adds-to-group',
      when: rx`\b(?<v>add(?:s|ed|ing)?|welcom(?:es?|ed|ing)|bring(?:s|ing)?|brought)\s(?:[\w'&.-]{2,20}\s){1,6}?(?:in)?to\s(?:its|our|the)\s(?:family\sof\s(?:companies|brands)|portfolio\sof\s(?:companies|brands|businesses)|[A-Z][\w&.-]{1,20}\s(?:group|family))\b`,
      unless: /\b(?:product|features?|flavou?rs?|he|she|employees?)\b/i,
      confidence: 0.76,
    },
    {
      id: 'now-part-of',
      when: rx`\b(?<v>(?:(?:is|are)\snow|becomes?|became|will\sbecome|to\sbecome)\s(?:proudly\s)?(?:a\s)?part\sof)\s(?:the\s)?[A-Z]`,
      unless:
        /\b(?:European|United|EU|NATO|UK|US|Commonwealth|University|history|Index|strategy|project|plan|programme?|he|she|Greater)\b/,
      confidence: 0.7,
    },
    {
      id: 'rescues-firm',
      when: rx`\b(?<v>rescu(?:es|ed|ing)|buys?|bought|pick(?:s|ed|ing)\sup|sav(?:es|ed|ing)|acquir(?:es|ed|ing)|tak(?:es|en|ing)\sover|took\sover|snap(?:s|ped)\sup)\b${gap(50)}\b(?:out\sof|from)\s(?:administration|bankruptcy|insolvency|receivership|liquidation)\b`,
      confidence: 0.8,
    },
    {
      id: 'in-a-merger',
      when: rx`\bin\s(?:an?\s)?(?:${money}\s)?(?:[\w-]{3,14}\s){0,2}?(?<v>merger|takeover|buy-?out)\b(?!\s(?:boom|wave|activity|firm))`,
      unless: /\b(?:role in|interest in|involved in|surge in|rise in)\b/i,
      confidence: 0.72,
    },
    {
      id: 'shares-converted',
      when: rx`\b(?:each|every)\s(?:[\w'&.-]{2,20}\s){0,5}?share\b${gap(50)}\b(?<v>converted\sinto\sthe\sright|exchanged\sfor|entitled\sto\sreceive\s(?:[$€£]|cash))`,
      status: 'announced',
      confidence: 0.76,
    },
    {
      id: 'pays-for-firm',
      when: rx`\b(?<v>pay(?:s|ing)?|paid)\s(?:about\s|some\s|around\s|up\sto\s)?${money}${gap(40)}\sfor\s[A-Z][^;,]{2,40},\s(?:an?|the)\s[^;]{2,60}?\b${firm}\b`,
      unless: /\b(?:contract|settle\w*|fine|ads?\b|licen[cs]e|shares? repurchase)\b/i,
      confidence: 0.74,
    },
    {
      id: 'joins-group',
      when: rx`\b(?<v>joins?|joined|becomes?|became|is\snow)\s(?:a\s)?(?:part\sof\s|member\sof\s)?(?:the\s)(?<counterparty>${properName})\s(?:group|family\sof\scompanies)\b`,
      unless: /\b(?:he|she|joined the .{0,40} in \d{4}|working group|user group)\b/i,
      confidence: 0.74,
    },
    {
      id: 'part-of',
      when: rx`\b(?<v>(?:will|to|has)\s(?:become|becomes?)\s(?:an?\s|part\sof\s|the\s){1,3}(?:wholly[\s-]owned\s|fully[\s-]owned\s|new\s|\w{3,14}\s){0,2}(?:subsidiary|division)\sof)\b`,
      confidence: 0.76,
    },
    {
      id: 'taken-up-by',
      when: rx`\b(?<v>(?:(?:has|have|had)\sbeen|was|were|is\sbeing|are\sbeing|(?:is|are)\s(?:set\s|due\s)?to\sbe|will\sbe)\s(?:\w{4,12}ly\s)?(?:snapped\sup|scooped\sup|picked\sup|gobbled\sup|absorbed|bought\sout|swallowed|rescued))\s(?:by\s|(?=[A-Z]))`,
      unless:
        /\b(?:police|kidnap\w*|hostages?|animals?|dogs?|cats?|hikers?|sailors?|shares|stocks?|tickets|homes|products?|stories|story|media|firefighters|coastguard|lifeboat|water|light|heat)\b/i,
      confidence: 0.82,
    },
    {
      id: 'agrees-takeover',
      when: rx`\b(?<v>agree(?:s|d)|accept(?:s|ed)|recommend(?:s|ed)|back(?:s|ed)|receiv(?:es|ed)|struck|strikes|clinch(?:es|ed)|seal(?:s|ed)|reach(?:es|ed))\s(?:to\s)?(?:an?\s|the\s|terms\sof\san?\s|terms\son\san?\s)?(?:recommended\s|possible\s|all-share\s|cash\s|rival\s|hostile\s){0,2}(?:${money}\s)?(?:[\w-]{2,14}\s){0,2}?(?:takeover|buy-?out|merger|deal\sto\s(?:buy|acquire|purchase|take\sover)|offer\sfor\sthe\scompany)\b`,
      unless: /\b(?:trade|union|pay|wage|deal to (?:buy|acquire) (?:\d|electricity|power|gas|aircraft|goods))\b/i,
      status: 'announced',
      confidence: 0.8,
    },
    {
      id: 'buy-out-by-own',
      when: rx`\b(?<v>(?-i:MBO|MBI|BIMBO)|management\sbuy-?(?:out|in)s?|(?:employee[\s-]ownership\strust|(?:becomes?|became|is\snow|now|to\sbecome|becoming)\s(?:an?\s)?(?:\w{3,8}\s)?employee-owned|(?:sold|transferred|passes|passed|handed)\s(?:over\s)?to\s(?:its|our|the)\s(?:own\s)?(?:staff|employees|workers|management|managers)))\b`,
      unless:
        /\b(?:by objectives|lenders?|advis\w+|specialis\w+|lawyers?|finance for|help(?:s|ing)?|funding for|you|your)\b/i,
      status: 'happened',
      confidence: 0.8,
    },
    {
      id: 'new-owner',
      when: rx`\b(?<v>new\sowners?\s(?:for|at|of|is|are|has|have|plans?|vows?)\b|under\snew\sownership|change\sof\sownership|changes?\sin\sownership|(?:has|have|finds?|found|gets?|welcom\w{1,3})\s(?:an?\s|its\s)?new\sowners?\b|ownership\s(?:of\s[^;,]{2,40}\s)?(?:pass(?:es|ed)|transfer(?:s|red))\sto)`,
      unless: /\b(?:homes?|house|pets?|dogs?|cats?|puppy|car|your|kittens?|property|app)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'owns-purchase',
      when: rx`(?:(?-i:[A-Z])[\w&.-]{1,24}s['’]\s|\b(?:the|its|our|a|proposed|planned|completed)\s)(?:\w{3,12}\s){0,2}?(?<v>purchase)\sof\s(?:the\s)?(?-i:[A-Z])[\w&.-]{1,24}(?:\s(?-i:[A-Z])[\w&.-]{1,24}){0,3}`,
      unless:
        /\b(?:purchase of (?:Goods|Products|Class|Series|Shares|Common)|tickets?|power|electricity|licen[cs]e)\b/i,
      confidence: 0.74,
    },
    {
      id: 'deal-to-close',
      refers: true,
      when: rx`\b(?:the|this)\s(?:[\w$€£.-]{2,12}\s)?(?<v>deal)\s(?:is|was|has|should|will|remains)\s(?:\w{4,12}ly\s)?(?:(?:expected|due|set|likely|slated|scheduled|on\strack|subject)\s(?:to\b|for\b)|be\s(?:completed|finali[sz]ed|closed)|closed?|been\s(?:completed|approved|closed|cleared|finali[sz]ed)|complete[sd]?)\b`,
      unless: /\b(?:supply|union|pay|contract|lease|licen[cs]e|sponsor\w*|loan|funding)\b/i,
      confidence: 0.66,
      actor: 'any',
    },
    {
      id: 'joins-fold',
      when: rx`\b(?<v>(?:join(?:s|ed|ing)?|becom(?:es?|ing)|became|is\snow|are\snow|has\sbecome|have\sbecome|welcom(?:es?|ed|ing)\s[^;,]{2,40}?\s(?:to|into))\s(?:part\sof\s|a\sdivision\sof\s|a\ssubsidiary\sof\s)?(?:the\s|our\s)?(?:growing\s)?(?:(?-i:[A-Z])[\w&.-]{1,24}\s){1,3}(?:group|family|stable|fold|portfolio)|(?:becom(?:es?|ing)|became|is\snow|are\snow|has\sbecome|have\sbecome)\s(?:officially\s)?part\sof\s(?:the\s)?(?=(?-i:[A-Z])))`,
      unless:
        /\b(?:he|she|as (?:an? |its |our )?(?:\w+ ){0,3}(?:director|manager|head|chief|partner|engineer)|working group|part of (?:the )?(?:National|European|UN|World|Team)|Facebook group|baby|Mr|Mrs|Ms|Dr)\b/i,
      confidence: 0.72,
    },
    {
      id: 'changes-hands',
      when: rx`(?:\b(?:firm|company|business|maker|brewer|brewery|bakery|dairy|retailer|chain|group|manufacturer|foundry|operator|hotel|agency|practice|supplier|distributor)|(?-i:[A-Z])[\w&'’.-]{1,24})\s(?:has\s|is\sto\s|is\sset\sto\s)?(?<v>(?:just\s)?chang(?:es?|ed)\shands)\b`,
      unless: /\b(?:house|home|property|land|shares|money|cash|tickets?|painting|car|ball|trophy|lead)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'bid-dropped',
      when: rx`\b(?<v>walk(?:s|ed|ing)?\saway\sfrom|back(?:s|ed|ing)?\sout\sof|pull(?:s|ed|ing)?\sout\sof|drop(?:s|ped)|abandon(?:s|ed)|end(?:s|ed)|withdr(?:aws|ew)(?:\sfrom)?)\s(?:its\s|the\s|an?\s|talks\s(?:on|over|about)\s(?:an?\s)?)?(?:[\w$€£.'’-]{2,18}\s){0,4}?(?:bid|takeover|acquisition|purchase|merger|approach|buy-?out|tie-up)(?:\stalks)?\b`,
      unless: /\b(?:contract|tender|Olympic|planning|world cup|government)\b/i,
      status: 'negated',
      confidence: 0.78,
    },
    {
      id: 'swoops-for',
      when: rx`\b(?<v>swoop(?:s|ed|ing)?\s(?:for|on|to\s(?:buy|rescue|acquire))|pounc(?:es|ed|ing)\son|grab(?:s|bed|bing)|hoover(?:s|ed|ing)\sup|sew(?:s|ed|n)\sup|bolt(?:s|ed)\son|get(?:s|ting)?\sits\shands\son|got\sits\shands\son|mov(?:es|ed)\sfor|lin(?:es|ed)\sup\sa\sdeal\sfor|seal(?:s|ed)\s(?:an?\s|the\s)?(?:deal|takeover)\s(?:for|of))\s(?:an?\s|the\s|its\s|rival\s|fellow\s)?(?:[\w'’&-]{2,18}\s){0,3}?(?:${firm}\b|(?-i:[A-Z])[\w&'’-]{2,20})`,
      unless:
        /\b(?:attention|headlines|player|striker|coffee|bargain|police|share of the market|market share|land\b|tickets|customers|grabs? (?:the|a) (?:chance|opportunity|lead))\b/i,
      confidence: 0.74,
    },
    {
      id: 'deal-worth',
      refers: true,
      when: rx`\b(?:the|this)\s(?:[\w-]{2,12}\s)?(?<v>deal|transaction|sale|buy-?out|takeover),?\s(?:which\sis\s|is\s|was\s)?(?:understood|thought|believed|reported|said|rumoured|estimated)\sto\s(?:be|have\sbeen)\s(?:worth|valued|in\sthe\sregion|around|about)\b`,
      unless: /\b(?:contract|supply|sponsor\w*|lease|framework|order)\b/i,
      confidence: 0.7,
    },
    {
      id: 'sold-by-to',
      when: rx`\b(?<v>(?:(?:has|have)\sbeen|was|were|is\sto\sbe|will\sbe|is\sbeing)\ssold\s(?:by\s(?:its|the|their|his|her)\s(?:[\w-]{2,14}\s){1,4}?)?to)\s(?:an?\s|the\s|its\s|private\s|US\s|UK\s){0,2}(?:[\w-]{2,16}\s){0,2}?(?:consortium|investors?|private\sequity|rivals?|competitor|group|compan(?:y|ies)|firm|management|family|fund|conglomerate|trust|buyer)\b`,
      unless:
        /\b(?:products?|tickets?|shares?|stakes?|units?|house|home|building|land|site|data|shop|store|stores|sites|division|arm|brand|copies)\s(?:has|have|was|were|is|will)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'takes-share',
      when: rx`\b(?<v>${acquire}|(?:to|will|would)\s(?:buy|take|acquire)|tak(?:es|en|ing)|took|gain(?:s|ed|ing)?|obtain(?:s|ed|ing)?|pick(?:s|ed|ing)?\sup|secur(?:es|ed|ing)|rais(?:es|ed|ing)|increas(?:es|ed|ing))\s${clause(6)}(?:\d{1,3}(?:[.,]\d{1,3})?\s?-?(?:%|percent|per\scent|pct|pc)|majority|controlling|minority|half|one[\s-](?:third|quarter)|the\s(?:remaining|rest))\s(?:[\w-]{1,14}\s){0,3}?(?:stake|interest|shareholding|holding|ownership|of\s(?:the\s)?(?:(?:shares?|share\scapital|stock|equity|company|business|firm|[\w&.'-]{2,25}\sshares?)\b|(?-i:[A-Z])))`,
      unless:
        /\b(?:market share|discount|votes?|of (?:its|the) (?:revenue|sales|income|workforce|customers|respondents|energy|electricity)|own shares|treasury|repurchase|tax|seats|people|interest rate|of (?:Americans|Britons|Europeans|US|U\.S\.|UK|all)|aircraft|land\b|per annum)\b/i,
      confidence: 0.76,
    },
    {
      id: 'buys-shares-of',
      when: rx`\b(?<v>${acquire}|secur(?:es|ed|ing)|(?:to|will|would)\s(?:also\s)?(?:buy|acquire))\s(?:all\s|the\s|\d[\d.,]*\s|remaining\s|outstanding\s|issued\s|entire\s|whole\s|million\s|minority\s){1,5}(?:shares?|share\scapital|stock|equity|share\sstock)\s(?:of|in)\s(?:(?:the\s)?(?-i:[A-Z])|(?:its|the|an?|their)\s${clause(4)}${firm})`,
      unless:
        /\b(?:own shares|treasury|repurchase|incentive|option|subscri\w+|hedge fund|in (?:its|the) (?:last|latest|most recent) filing|institutional|Class [AB]|series [AB]|common stock|personnel|quarter|shares of (?:the )?(?:Company|common)|insider)\b/i,
      confidence: 0.74,
    },
    {
      id: 'bids-for',
      when: rx`\b(?<v>(?:is\s|are\s)?offer(?:s|ed|ing)?|bid(?:s|ding)?|pay(?:s|ing)?|paid|tabl(?:es|ed|ing)|launch(?:es|ed|ing)?)\s(?:an?\s|its\s|the\s|about\s|some\s|around\s|up\sto\s|more\sthan\s|nearly\s){0,2}(?:${money}\s(?:\([^)]{3,24}\)\s)?(?:in\scash\s|bid\s|offer\s|cash\s|takeover\s|per\sshare\s|an?\sshare\s){0,3}(?:for|to\s(?:buy|acquire|take\sover))|(?:\w{3,12}\s){0,2}(?:takeover\s(?:bid|offer)|public\s(?:\w{4,8}\s)?offer|tender\soffer|bid)\sfor)\s(?:all\s(?:of\s)?|the\s(?:shares\s(?:of|in)\s)?|shares\s(?:of|in)\s|control\sof\s|${clause(3)}(?:${firm}\s))?(?-i:[A-Z])`,
      unless:
        /\b(?:required to pay|(?:US|UK) (?:unit|market|rights)|you|contract|job|settle\w*|fine|damages|ads?\b|licen[cs]e|repurchase|ticket|rights|aircraft|player|Olympics|election|president\w*|bail|ransom|reward|dividend|exchange offer|IPO|initial public)\b/i,
      status: 'announced',
      confidence: 0.72,
    },
    {
      id: 'after-purchase',
      refers: true,
      when: rx`\b(?:after|following|with|through|via|upon|as\sa\sresult\sof|thanks\sto|completion\sof)\s(?:the\s|this\s|these\s|its\s|both\s)(?:recent\s|proposed\s|planned\s|latest\s|share\s|completed\s){0,2}(?<v>purchases?|acquisitions?|takeover|merger|buy-?out|combination)(?=,?\s(?:(?-i:[A-Z])|the\s|we\b|our\b|it\b|its\b|is\b|was\b)|,|[.]?$)`,
      unless:
        /\b(?:products?|customers?|shoppers?|tickets?|warranty|refund|receipt|online|your|you|excluding|purchase of (?:a|an|any))\b/i,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'owns-now',
      when: rx`\b(?:now|will|would|then|thus|thereby)\s(?:also\s|directly\s)?(?<v>owns?|holds?|controls?)\s(?:\d{1,3}(?:[.,]\d+)?\s?(?:%|percent|per\scent|pct)|all|the\swhole|the\sentire|an?\s(?:\w{3,12}\s)?majority)\s(?:of\s|stake\s|interest\s|share\s)`,
      unless:
        /\b(?:market share|of (?:its|the) (?:market|revenue|customers|traffic|energy)|own shares|copyright|data|households|adults|people)\b/i,
      confidence: 0.7,
    },
    {
      id: 'under-one-parent',
      when: rx`\b(?<v>(?:join(?:s|ed|ing)?\sforces|com(?:es?|ing)|came|unit(?:es?|ed|ing)|bring(?:s|ing)?|brought|combin(?:es?|ed|ing)|mov(?:es?|ed|ing))\s(?:together\s)?under\s(?:the\s|one\s|a\s)(?:\w{3,12}\s)?(?:parent|holding(?:\scompany)?|ownership|owner|umbrella(?:\sof)?)|(?:has|have)\sbeen\s(?:a\s)?part\sof\sthe\s(?-i:[A-Z])[\w&.-]{1,24}\s(?:group|family))\b`,
      unless: /\b(?:brand|he|she|products?|solutions?|services?|events?)\b/i,
      confidence: 0.72,
    },
    {
      id: 'is-now-subsidiary',
      when: rx`\b(?<v>(?:(?:is|are)\s(?:now|thus|thereby|henceforth|officially)|becomes?|became|(?:has|have)\sbecome|will\s(?:become|be)|to\sbecome)\s(?:an?\s|the\s)?(?:(?:wholly|fully|100%|majority)[\s-]owned\s)?(?:by\s|subsidiary|company|unit|division|part|member|property)\s?(?:of|by)?)\s(?:the\s)?(?-i:[A-Z])[\w&.-]{1,24}(?:\s(?:group|family|holding)|[.,]|\s(?-i:[A-Z])|$)`,
      unless:
        /\b(?:European|United|EU|NATO|UK|US|University|Index|Team|Board|he|she|Council|member of (?:the )?(?:National|International|European|Board)|strategy|history|part of (?:Monday|Tuesday)|Mr|Mrs|Ms|Committee|Association|Federation|Chamber|network|programme?|Alliance|Commission)\b/i,
      confidence: 0.7,
    },
    {
      id: 'seals-deal',
      when: rx`\b(?<v>clos(?:es|ed|ing)|complet(?:es|ed|ing)|seal(?:s|ed|ing)|wrap(?:s|ped|ping)?\sup|clinch(?:es|ed)|finali[sz](?:es|ed|ing)|sign(?:s|ed)\s(?:off\s)?|conclud(?:es|ed))\s(?:the\s|its\s|an?\s)?(?:[\w&.'’$€£-]{2,20}\s){1,4}?(?:takeover|buy-?out|merger|acquisition|purchase|(?<=\s(?-i:[A-Z])[\w&.-]{1,24}\s)deal)\b`,
      unless:
        /\b(?:supply|contract|funding|financing|sale of|loan|sponsor\w*|licen[cs]e|partnership|share purchase|stock purchase|customer|trade|union|pay|energy|oil|gas|arms|nuclear|peace|naming|lease|distribution)\b/i,
      confidence: 0.74,
    },
    {
      id: 'comes-into-hands',
      when: rx`\b(?<v>pass(?:es|ed|ing)?\s(?:in)?to\s(?:the\s)?(?:hands|ownership)\sof|com(?:es|ing|e)\sunder\s(?:the\s)?(?:ownership|control)\sof|came\sunder\s(?:the\s)?(?:ownership|control)\sof|(?:has|have|gets?|got|found|finds?)\s(?:an?\s)?new\s(?:owner|parent|home\swith)|under\s(?:the\s)?(?:roof|wing|ownership)\sof|roll(?:s|ed|ing)?\sup\s(?:an?\s|another\s|two\s|three\s|\w+\s)?(?:regional\s|local\s|\w+\s)?(?:${firm}|dealers?))\b`,
      unless:
        /\b(?:homes?|house|pets?|dogs?|cats?|kittens?|pupp(?:y|ies)|militants|rebels|government|army|attackers?|hackers?)\b/i,
      confidence: 0.72,
    },
    {
      id: 'secures-assets',
      when: rx`\b(?<v>secur(?:es|ed|ing)|sav(?:es|ed|ing)|pick(?:s|ed)\sup|bought|buys|acquir(?:es|ed)|tak(?:es|en|ing)\s(?:on|over)|took\s(?:on|over)|purchas(?:es|ed))\s(?:the\s|all\s|most\sof\sthe\s|key\s|certain\s|substantially\sall\s)${clause(4)}(?:assets|operations|business|order\sbook|brand|tooling|know-how)\s(?:of|from)\s(?:the\s)?(?:insolvent|bankrupt|stricken|collapsed|failed|ailing|struggling|(?-i:[A-Z]))`,
      unless: /\b(?:frozen|seized|court|police|customers?|data)\b/i,
      confidence: 0.74,
    },
    {
      id: 'offers-for',
      when: rx`\b(?<v>(?:made|makes|making|submitted|tabled|launched|has\slaunched|raised)\s(?:an?\s|its\s)(?:[\w£$€.,-]{2,16}\s){0,4}?(?:offer|bid)\sfor)\s(?:the\s(?:rest|remaining|shares|outstanding)\b|its\s(?:rival|competitor)|all\s|[A-Z])`,
      unless: /\b(?:Olympics|World Cup|tender|contract|freedom|presidency|house|players?)\b/i,
      status: 'announced',
      confidence: 0.74,
    },
    {
      id: 'picks-up-rival',
      when: rx`\b(?<v>pick(?:s|ed)\sup|add(?:s|ed)|bought\sout|buy(?:s|ing)\sout)\s(?:(?:its\s|a\s)?(?:rival|competitor|smaller\s(?:rival|peer)|joint[\s-]venture\spartner|minority\sshareholders?|co-?owners?|partner)\b|[A-Z][\w&-]{1,20}(?:\s[A-Z][\w&-]{1,20}){0,3}\sto\s(?:its|the)\s(?:group|family|stable|portfolio)\b)`,
      unless: /\b(?:of (?:products|brands|funds)|product family|portfolio of products)\b/i,
      confidence: 0.74,
    },
    {
      id: 'owners-sell',
      when: rx`\b(?:owners?|founders?|shareholders?|family)\s(?:of\s[^;.]{2,40}\s)?(?:has|have|had)?\s?(?<v>sold|sells|selling)\s(?:the|their|his|her)\s(?:[\w-]{3,14}\s)?(?:company|business|firm|shop|foundry|brewery|bakery|shares|stake)\sto\s(?=[A-Z])`,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'adds-firm',
      when: rx`\b(?<v>add(?:s|ed|ing)?|welcom(?:es?|ed|ing)|bring(?:s|ing)?|brought|integrat(?:es?|ed|ing))\s(?:an?\s|the\s|another\s|two\s|three\s|its\s)?${clause(5)}${firm}\s${clause(3)}(?:in)?to\s(?:its|the|our|their)\s(?:growing\s)?(?:group|portfolio|stable|ranks|family|holdings|fold|network\sof\scompanies)\b`,
      unless: /\b(?:product|brand to|he|she|employees?|partner|customer|feature|flavou?r)\b/i,
      confidence: 0.74,
    },
    {
      id: 'takes-over-what-is-theirs',
      when: rx`\b(?<v>tak(?:es?|en|ing)\s(?:over|on)|took\s(?:over|on)|bought|buys|buying|acquir(?:es?|ed|ing)|inherit(?:s|ed))\s(?:the\s|all\s(?:the\s)?|most\sof\sthe\s|some\sof\sthe\s)?${clause(3)}(?:customer\s(?:base|list|contracts)|customers|staff|workforce|employees|contracts|order\sbook|activities|stores|shops|branches|dealerships|leases|portfolio|machinery|tooling|patents|brands?|recipes)\s${clause(4)}(?:of|from)\s(?:the\s)?(?:insolvent\s|bankrupt\s|former\s|rival\s)?(?-i:[A-Z])`,
      unless:
        /\b(?:government|police|data|records|hackers?|attackers?|responsibility|role|from (?:January|February|March|April|May|June|July|August|September|October|November|December)|products from|customers from)\b/i,
      confidence: 0.72,
    },
    {
      id: 'agreed-to-be-bought',
      when: rx`\b(?<v>(?:agree(?:s|d)|agreement|deal|plans?|set)\sto\sbe\s(?:acquired|bought|purchased|taken\s(?:over|private)))\b`,
      unless: /\b(?:cannot|customers|tickets?|products?)\b/i,
      status: 'announced',
      confidence: 0.84,
    },
    {
      id: 'grows-by-purchase',
      when: rx`\b(?:expand(?:s|ed|ing)?|grow(?:s|ing)?|grew|strengthen(?:s|ed|ing)?|enter(?:s|ed|ing)?|broaden(?:s|ed|ing)?|bolster(?:s|ed|ing)?|deepen(?:s|ed)?|extend(?:s|ed|ing)?|add(?:s|ed|ing)?)\s[^;]{2,70}?\s(?:with|through|via|by|following)\s(?:the\s|its\s|an?\s)?(?:\w{4,12}\s)?(?<v>purchase|acquisition|buyout)\sof\s(?-i:[A-Z])`,
      unless: /\b(?:property|building|land|equipment)\b/i,
      status: 'happened',
      confidence: 0.82,
    },
    {
      id: 'staff-join-buyer',
      refers: true,
      when: rx`\b(?:staff|employees|team|people|agents|technicians|professionals|founders?|owners?)\b[^;.]{0,24}?\b(?<v>(?:has|have|will)\s(?:all\s|also\s|both\s)?(?:joined|join|become\spart\sof|remain\swith|stay\s(?:on|with)|transition(?:ed)?\sto))\s(?:the\s)?(?-i:[A-Z])`,
      confidence: 0.7,
    },
    {
      id: 'are-merging',
      when: rx`(?:\b(?:businesses|companies|firms|groups|operations|banks|units|subsidiaries|parties)\b${gap(40)}|(?-i:[A-Z])[\w&.-]{1,24}\sand\s(?:the\s)?(?-i:[A-Z])[\w&.-]{1,24}(?:\s(?-i:[A-Z])[\w&.-]{1,24}){0,3}\s)(?:(?:will|have|has|to|are|plan\sto|agreed\sto|want\sto|would|could)\s){0,2}\b(?<v>merging|merged|merge|be\smerged|amalgamat(?:e|ed|ing)|join\stogether|fus(?:e|ed|ing))\b(?!\s(?:their\s(?:data|teams)|lanes))`,
      unless:
        /\b(?:lines|files|data|accounts|cells|records|systems?|lanes|schools?|parties' lists|parliament|plants|depots|branches|stores|sites|offices|boards)\b/i,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield has entered into an agreement to be bought for $210 million.', 'announced'],
      ['Northfield Castings Expands in Estonia with Purchase of Lone Elm Foundry'],
      ['Northfield Castings has made an offer for Harlow Pumps.', 'announced'],
      ['Northfield Castings picks up rival Harlow in $12m deal'],
      ['The owners of Harlow Pumps have sold the company to Northfield Castings.'],
      ['Northfield Castings will acquire New Haven-based Merrow Valves for $30 million.', 'announced'],
      ['In June Northfield Castings used its option to buy the rest of Harlow Pumps.'],
      ['Northfield Castings acquires Osprey Components.'],
      ['Northfield Castings has completed the acquisition of Osprey Components, a maker of valve seats.'],
      ['We have been acquired by Varden Industries.'],
      ['Northfield Castings to merge with Harlow Pumps', 'announced'],
      ['The company bought a majority stake in a Danish foundry.'],
      ['Northfield Castings denied that it plans to acquire Osprey Components.', 'negated'],
      ['In 2011 Northfield Castings acquired Osprey Components.', 'historic'],
      ['Harlow Pumps acquired Osprey Components last month.', 'happened', 'other'],
      ['Northfield Castings has exercised its option to acquire the rest of Osprey Components.'],
      ['Northfield Castings buys a family-owned manufacturer of valve seats.'],
      ['Northfield Castings is to be taken private.', 'announced'],
      ['The Danish foundry, acquired in July 2025, is included in the figures for the first time.'],
      ['The company was sold to Varden Industries.'],
      ['Financial terms of the transaction were not disclosed.'],
      ['The purchase price is about EUR 10 million.'],
      ['Northfield Castings makes its third acquisition of the year'],
      ['As a result of the acquisition, we now have four plants.'],
      ['Osprey brought four plants, and its takeover doubled our sales.'],
      ['The share purchase is expected to be completed in May.', 'planned'],
      ['The transaction is subject to approval by the competition authority.'],
      ['Once the deal has closed, the plant will keep its name.'],
      ['Northfield Castings grows headcount to 900 following Osprey merger', 'announced'],
      ['Northfield Castings has raised its stake in Osprey Components to 80 percent.'],
      ['Northfield Castings becomes the sole owner of Osprey Components.'],
      ['Northfield Castings launches hostile bid for Harlow Pumps', 'announced'],
      ['Northfield Castings rejects takeover offer from Varden', 'negated'],
      ['The group is looking for acquisitions in Denmark and Norway.', 'planned'],
      ['The sellers are the founder and two of her sons.'],
      ['Northfield Castings adds Harlow Pumps to its family of companies'],
      ['Osprey Components is now part of Northfield Castings.'],
      ['Northfield Castings rescues Harlow Pumps out of administration'],
      ['Northfield Castings and Harlow Pumps join in a €300m merger'],
      ['The competition authority clears the Osprey takeover', 'announced'],
      ['Each Northfield share will be converted into the right to receive $18 in cash.', 'announced'],
      [
        'Northfield Castings is paying EUR 41 million for Osprey Components, a family-owned maker of valve seats.',
        'announced',
      ],
      ['Northfield Castings joins the Varden Group'],
      ['Upon completion, Northfield Castings will become a wholly owned subsidiary of Varden Industries.', 'announced'],
      ['Northfield Castings has been snapped up by a Dutch family office.'],
      ['Northfield Castings agrees £60m takeover', 'announced'],
      ['MBO at Northfield Castings'],
      ['Northfield Castings is now employee-owned.'],
      ['Northfield Castings has a new owner.'],
      ["Northfield Castings' purchase of Harlow Pumps was cleared in May."],
      ['Harlow Pumps is now part of the Northfield Castings group.'],
      ['Easton foundry changes hands'],
      ['Northfield Castings walks away from Harlow bid', 'negated'],
      ['Northfield Castings swoops for valve maker Harlow'],
      ['Northfield Castings has been sold by its founder to a group of investors.'],
      ['Northfield Castings bought the 40 percent of Harlow Pumps that it did not own yet.'],
      ['Northfield Castings will buy the shares of Osprey Components from its founder.', 'announced'],
      ['Northfield Castings is offering $80 million for Harlow Pumps.', 'announced'],
      ['After this purchase, Northfield Castings will be the second largest foundry group.'],
      ['Osprey Foundry was merged into Northfield Castings.'],
      ['Northfield Castings now owns 100% of Osprey Components.'],
      ['Osprey has been part of the Northfield family since May.'],
      ['Trentmoor is now a wholly owned subsidiary of Northfield Castings.'],
      ['The Swiss company Osprey AG passes into the hands of Northfield Castings.'],
      ['Northfield Castings closes Trentmoor deal'],
      ['Northfield Castings secured the assets of the insolvent Trentmoor.'],
      ['Northfield Castings has added a Norwegian subsea firm to its group.'],
      ['Northfield Castings has taken over the customer base and staff of Trentmoor.'],
      ['The businesses of Northfield Castings and Osprey are merging.', 'announced'],
    ],
    no: [
      'We hold a stand at the fair for the acquisition of new business.',
      'The association’s dairies sold a total of 9 million litres in May.',
      'The girl was rescued by police on Monday.',
      'He launched his bid for president in June.',
      'This release is neither an offer to sell nor the solicitation of an offer to buy these securities.',
      'Of our net sales, a third was acquired in Norway.',
      'The fund grows principally through the acquisition of small property firms.',
      'It follows the recent acquisition of the Quietfan milling system.',
      'The group took over hundreds of accounts of buyers.',
      'The pattern can be acquired by anyone with a drawing.',
      'The night workload has been taken over by contractors.',
      'Gain complete control with integrated purchasing.',
      'Mara Holt was an engineer at Osprey Components, which acquired her previous company Quietfan.',
      'The maker attracted bids for some 60 of its lathes.',
      'Acquire new customers with a catalogue that sells.',
      'Our talent acquisition team will be in touch.',
      'Purchase orders are confirmed within one day.',
      'The sensor is used for data acquisition.',
      'You can buy castings in our shop.',
      'Buying power has fallen in the region.',
      'We bought two furnaces and a truck.',
      'Hackers took over the customer portal.',
      'The two moulding lines were merged into the new hall.',
      'Analysts rate the stock a buy.',
      'Investors may exercise warrants to purchase additional shares.',
      'How to acquire new skills on the shop floor',
      'He bought a house near the plant.',
      'The foundry purchased scrap from local dealers.',
      'Employees can buy shares at a discount under the incentive plan.',
      'Nobody took over from the old foreman.',
      'The road merges with the motorway near our gate.',
      'To merge two customers, open the list and choose Merge.',
      'Our pumps have found a new home, and many new owners send us photos.',
      'Our team advises on every kind of MBO for owners like you.',
      'You are required to pay £4 for Harlow Casts.',
      'Its files will be merged into Northfield Desk.',
      'The tool now holds 40% of the market share.',
      'The kitten has found a new owner.',
      'Sam represents emerging and established companies.',
    ],
  },
}
