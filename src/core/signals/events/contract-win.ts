import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { money, phrase } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const contract =
  '(?:contracts?|sub-?contracts?|orders?(?!\\s(?:intake|book|backlog|of\\sbusiness))|tenders?|(?:framework|supply|service|purchase|multi-?year|\\w{1,6}-year|long-term|frame|offtake|maintenance|delivery|outsourcing|procurement|turnkey|manufacturing|engineering)\\s(?:agreement|deal|contract|order)s?|purchase\\sorders?|task\\sorders?|mandates?|assignments?|letters?\\sof\\saward|notices?\\sof\\saward)'
const win = forms(
  forms('w[io]ns?', 'winning'),
  verb('secure'),
  verb('renew'),
  verb('extend'),
  verb('land'),
  verb('bag', 'bagg'),
  verb('clinch'),
  verb('receive'),
  verb('sign'),
  verb('ink'),
  verb('obtain'),
  forms('(?<!order\\s)books?', 'booked'),
  forms('gets', 'got'),
  verb('announce'),
  verb('conclude'),
  verb('scoop'),
  verb('seal'),
  verb('score'),
  verb('grab', 'grabb'),
  verb('gain'),
  verb('finalise'),
  verb('finalize'),
  forms('(?:picks|picked|picking)\\sup'),
  forms('enter(?:s|ed|ing)?\\sinto'),
  'completes?\\sthe\\ssigning\\sof',
  'completed\\sthe\\ssigning\\sof',
)
/** What a supplier does for a customer. */
const does =
  '(?:supply|deliver|provide|build|design|install|develop|manage|construct|operate|run|host|maintain|print|clean|refurbish|upgrade|survey|test|insure|train|process|recycle|dredge|paint|ship|advertise|write|lay|moderni[sz]e|equip|restore|renovate|produce|manufacture|make|transport|demolish|dismantle|audit|promote|repair|overhaul|convert|replace|service|carry\\sout|create|handle|implement|fit|cater|rebuild|extend|inspect|collect|staff|guard|feed)'
/** Whom a customer hires. */
const hired =
  '(?:suppliers?|(?:sub)?contractors?|constructor|vendor|provider|builder|operators?|caterers?|consultants?|consultancy|architects?|engineers?|agency|designers?|manufacturers?|integrator|installer|insurer|printer|haul(?:i)?er|concessionaire|auditors?|carrier|developer)'
const some =
  '(?:(?:an?|the|its|our|new|another|two|three|four|several|multiple|first|major|large|largest|significant|further|additional|repeat|follow-on)\\s){0,5}'
/** Words on the way to the noun: sums, makers, kinds of work. */
const words = (most: number): string => `(?:[\\w'&.,$€£®/-]{1,24}\\s){0,${most}}?`
/** What a supplier puts up or hands over. */
const goods =
  '(?:systems?|solutions?|boilers?|plants?|(?:production|process|packaging|paper|board|pulp|assembly)\\s(?:lines?|machines?)|cranes?|machines?|machinery|equipment|turbines?|engines?|generators?|vehicles?|trucks?|buses|trains?|locomotives|trams|vessels?|ships?|aircraft|elevators?|escalators|lifts|software|platform|networks?|base\\sstations|units|pumps?|valves?|cables?|modules?|transformers?|buildings?|school|hospital|hotel|bridge|tunnel|harvesters?|analy[sz]ers|radars?|furnaces?|technology|components|maintenance|engineering)'
/** Agreements of other kinds. */
const otherDeals =
  /\b(?:securities|loan|credit|leas(?:e|ed|ing)|merger|acqui(?:re|sition)|(?:for|on) the distribution|to (?:\w+ and )?(?:sell|buy|transfer|divest|outsource its)|financing|placement|purchase agreement with (?:\w+ ){0,4}investors?|licen[cs](?:e|ing)|partnerships?|co-?operation|collaborat\w+|joint venture|naming[- ]rights|employment|new (?:CEO|chief)|power purchase|sponsor\w*|memorandum|divest\w*|shares?|settle\w*|union|labou?r|peace|trade (?:deal|agreement)|distribution (?:agreement|deal|partner)|refinanc\w+|market making|(?:build|building of) an? (?:new )?(?:plant|factory|mill)|letter of intent|franchis\w+|non-disclosure|investors?|lenders?|creditors?|bondholders|landlords?)\b/i
/** What a purchase of a business covers, not a delivery. */
const notOfGoods = new RegExp(
  `${otherDeals.source}|\\b(?:employees|premises|depots?|merchandise|business(?:es)?|outlets|stores|after-sales)\\b`,
  'i',
)
const results =
  /\b(?:plac(?:es?|ed|ing) (?:an? |the )?(?:\w+ )?orders?|obtained an order|expires?|pipeline|compared (?:with|to)|year[- ](?:on|over)[- ]year|year[- ]earlier|order intake|new orders? (?:worth|totall?ed|rose|fell|increased|decreased)|corresponding period|same period|order backlog|(?:rose|fell|grew|increased|decreased) (?:by )?\d)\b/i

export const contractWin: EventRules = {
  type: 'contract_win',
  unless: [
    // what an authority orders
    /\borders? (?:[^\s;.]{1,24} ){0,8}?(?:forcing|compelling|barring|banning|prohibiting) (?:it|us|them|the company)\b/i,
    // advice on how to win one
    /^(?:winning|(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:ways|tips|steps|reasons|secrets|keys|things|signs))\b/i,
    // what two agree to aim at
    /\bagreements? with the (?:aim|goal|intention|purpose) of\b/i,
    // an offer for shares
    /\btender offers?\b/i,
    // whatever is ordered, by whomever
    /\b(?:every|each|any) (?:order|purchase)\b|\breceiv\w* (?:and \w+ )?orders? (?:electronically|online|automatically|by e-?mail)\b/i,
    // the work orders of a workshop and its software are no orders won
    /\bwork orders? (?:process|status|can|enables?|automates?|management|module|software|solution|system|tracking|form)\w*|\b(?:manag|creat|add|attach|assign|schedul|track|view|access|print|automat|enforc|match|process|rout|prioriti[sz])\w* (?:\S+ ){0,8}(?:(?:work|purchase|unassigned) orders?|order (?:status|entry|management))\b/i,
    /\b(?:breach of contract|employment contract|contract manufactur(?:er|ing) services|contract (?:workers?|staff|negotiations|talks|dispute|expir|extension with)|union contract|labou?r contract|collective bargaining|in order to|order (?:online|now|form|status|processing|fulfil|number)|(?:court|restraining|gag|executive|consent) orders?|smart contracts?|contract terms|order book (?:stood|was|at)|made to order|courts?|lawsuit|terms of the contract|new three-year contract|award[- ]winning|orders? (?:issued|requiring|blocking)|your order|crude|futures|front-month|Brent|per barrel|a barrel|derivative contracts?|law and order|in short order|money orders?|order of (?:magnitude|the)|contract research|midfielder|striker|quarterback|teamsters|wages?|strike|ratif\w+|union|players? signs?|contract of (?:its |the )?(?:CEO|chief|president))\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'wins-contract',
      when: rx`\b(?<v>${win})\s${some}${words(9)}(?:${contract})\b(?!\s(?:manufactur|research|law|negotiat|talks|workers))`,
      unless: otherDeals,
      confidence: 0.86,
    },
    {
      id: 'signs-deal-with',
      when: rx`\b(?<v>${verb('sign')}|${verb('ink')}|${verb('strike')}|struck|${verb('secure')}|lands?|landed|w[io]ns?|reach(?:es|ed)|conclud(?:es|ed)|renew(?:s|ed)?|extend(?:s|ed)?)\s${some}${words(5)}(?:deals?|agreements?)\s(?:with\s|under\swhich\s|(?:to|for\sthe)\s(?:${does}|outsource)\b)|\b(?:gets|got|getting|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|book(?:s|ed|ing)|clinch(?:es|ed|ing)|bag(?:s|ged|ging)|announc(?:es|ed|ing)|pick(?:s|ed|ing)?\sup|receiv(?:es|ed|ing)|enter(?:s|ed|ing)\sinto)\s${some}${words(5)}(?:deals?|agreements?)\s(?:with\s[^;,]{2,60}?\s)?to\s${does}\b`,
      unless: otherDeals,
      confidence: 0.74,
    },
    {
      id: 'awarded',
      when: rx`\b(?:has\sbeen|was|were|been|being|have\sbeen|is)\s(?:\w{4,12}ly\s)?(?<v>awarded|selected|chosen|contracted|picked|commissioned|appointed|hired|engaged|retained|tapped|enlisted)\s(?:(?:by|from)\s(?:the\s)?[A-Z0-9][^;]{2,170}?\s(?:to|for|as)\b|by\s(?:an?|the|one\sof)\s[^;]{2,120}?\s(?:to|for|as)\b|(?:an?|the|two|several)\s${words(10)}(?:${contract})|(?:an?\s|the\s)?${money}\s${words(8)}(?:${contract})|by\s(?:two|three|four|several|its)\s[^;]{2,120}?\s(?:to|for|as)\b|to\s${does}\b|as\s(?:the\s|an?\s|its\s|their\s)?(?:[\w-]{3,14}\s){0,3}?${hired}\b)`,
      unless:
        /\b(?:award for|winner|finalist|scholarship|grant|honou?ree|speaker|directors?|officer|president|ceo|attorney|judge)\b/i,
      confidence: 0.83,
    },
    {
      id: 'chosen-headline',
      when: rx`^(?:(?-i:[A-Z])[\w&.,'-]{1,24}\s(?:(?-i:[a-z])\w{2,14}\s)?){1,4}(?<v>(?:to\sbe\s)?(?:selected|chosen|picked|appointed|hired|commissioned|contracted|engaged|retained|tapped|enlisted))\s(?:by\s[^;,]{2,60}?\s)?(?:to\s${does}\b|as\s(?:the\s|an?\s|its\s)?(?:[\w-]{3,14}\s){0,3}?${hired}\b)`,
      unless:
        /\b(?:directors?|officer|president|CEO|chief|chair\w*|board|judge|counsel|team|region|sales|head of|cool|finalists?|awards?|best|top \d+)\b/i,
      confidence: 0.78,
    },
    {
      id: 'named-as-supplier',
      when: rx`\b(?:(?:has|have|had)\sbeen|was|were|been|being|is)\s(?:\w{4,12}ly\s)?(?<v>named|nominated|designated)\s(?:by\s[^;,]{2,60}?\s)?(?:as\s)?(?:the\s|an?\s|its\s|their\s)?(?:(?:sole|main|lead|preferred|prime|principal|general|official|exclusive|new|design|advertising)\s){1,2}${hired}\s(?:for|to|on|by|of\s(?!the\syear))`,
      unless: /\b(?:award|winner|finalist|best|top|he|she|director|officer|president)\b/i,
      confidence: 0.76,
    },
    {
      id: 'wins-account',
      when: rx`\b(?<v>w[io]ns?|winning|secur(?:es|ed|ing)|land(?:s|ed|ing)|gain(?:s|ed|ing)|clinch(?:es|ed|ing)|pick(?:s|ed|ing)?\sup|awarded|retain(?:s|ed|ing)|bag(?:s|ged|ging))\s(?:the\s|an?\s|its\s)?(?:[\w&'-]{2,20}\s){0,4}?(?:advertising|cleaning|PR|public\srelations|catering|audit|media|creative|digital|marketing|communications|security|design|branding|print)\s(?:accounts?|briefs?)\b`,
      unless: /\b(?:bank|savings|user|media accounts? (?:with|and))\b/i,
      confidence: 0.8,
    },
    {
      id: 'hired-us',
      when: rx`\b(?<v>chose|chosen|chooses|select(?:s|ed)|appoint(?:s|ed)|pick(?:s|ed)|engage[sd]|contract(?:s|ed)|commission(?:s|ed)|hire[sd]|tap(?:s|ped)|task(?:s|ed)|turn(?:s|ed)\sto)\s(?:the\s(?:company|firm|group|agency|contractor)|us)\s(?:to\s${does}\b|as\s(?:its|their|the|an?)\s(?:[\w-]{2,14}\s){0,3}?${hired}\b)`,
      unless: /\b(?:he|she|you|your|court|law firm|we (?:have )?(?:chosen|chose|selected|hired|appointed))\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'ordered-of-us',
      when: rx`\b(?<v>award(?:s|ed)?|giv(?:es|en)|gave|plac(?:es|ed)|hand(?:s|ed)|renew(?:s|ed)|extend(?:s|ed))\s(?:the\s(?:company|firm|group)\s(?:an?|the|two|three|another)\s${words(5)}(?:${contract})\b|(?:an?\s|its\s|the\s|their\s|two\s|another\s)${words(4)}(?:${contract})\s(?:with|to)\s(?:us|the\s(?:company|firm|group))\b)`,
      unless: otherDeals,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'hires-named',
      when: rx`\b(?<v>appoint(?:s|ed)|contract(?:s|ed)|commission(?:s|ed)|engage[sd]|hire[sd]|chosen|selected|task(?:s|ed))\s(?:(?-i:[a-z])[\w-]{2,14}\s|(?-i:[A-Z])\w{1,14}-based\s){0,2}(?=(?-i:[A-Z]))(?:[\w&.'-]{1,24}\s){1,4}?(?:to\s${does}\b|as\s(?:its|their|the|an?)\s(?:[\w-]{2,14}\s){0,3}?${hired}\b)`,
      unless:
        /\b(?:directors?|officer|president|CEO|chief|chair\w*|board|judge|counsel|he|she|partner|administrators?|auditors?|liquidators?)\b/i,
      actor: 'object',
      confidence: 0.78,
    },
    {
      id: 'awarded-headline',
      when: rx`\b(?<v>(?<!\bhas\s)(?<!\bhave\s)awarded)\s(?:an?\s|two\s|new\s)?[^;,]{0,110}?\b(?:${contract})\b`,
      unless: /\b(?:awarded (?:a |the )?(?:contract|order)s? to|grant|scholarship|damages)\b/i,
      confidence: 0.82,
    },
    {
      id: 'framework-place',
      when: rx`\b(?<v>(?:places?|spots?|positions?|appointed|named)\s(?:to|on)\s(?:an?\s|the\s|its\s)?(?:[\w$€£.&'-]{2,20}\s){0,5}?framework)\b`,
      confidence: 0.8,
    },
    {
      id: 'client-roster',
      when: rx`\b(?<v>${verb('add')}|${verb('join')}|welcom(?:es|ed))\b${gap(60)}\b(?:client|customer)\s(?:roster|list|portfolio)\b`,
      confidence: 0.76,
    },
    {
      id: 'shares-award',
      when: rx`\b(?<v>shar(?:es?|ing)\s(?:in\s)?an?\s(?:[\w$€£.&'-]{2,20}\s){0,5}?(?:award|contract)|(?:gets?|got|given)\sthe\s(?:nod|go-ahead)\s(?:for|to\s(?:build|supply|deliver)))\b`,
      unless: /\b(?:prize|academy|FDA|planning|oscar)\b/i,
      confidence: 0.72,
      actor: 'named',
    },
    {
      id: 'work-given-to-us',
      when: rx`\b(?<v>giv(?:e|es|ing)|gave|hand(?:s|ed)?|award(?:s|ed)?|entrust(?:s|ed)?)\s(?=[A-Z])[^;]{2,50}?\b(?:work|job|contract|order|project|deal)\b`,
      actor: 'object',
      confidence: 0.78,
    },
    {
      id: 'preferred-bidder',
      when: rx`\b(?<v>(?:named|chosen|selected|picked|appointed|is|as|becomes?)\s(?:as\s)?(?:the\s)?preferred\s(?:bidder|supplier|contractor|tenderer|proponent))\b`,
      confidence: 0.82,
    },
    {
      id: 'contract-goes-to',
      when: rx`\b(?:${contract})\s(?:has\sbeen\s|was\s|is\s|will\sbe\s|were\s)?(?<v>awarded\sto|goes\sto|went\sto|won\sby|secured\sby|placed\s(?:with|by)|signed\s(?:with|by)|received\sfrom)\b`,
      unless: otherDeals,
      confidence: 0.8,
    },
    {
      id: 'work-award',
      when: rx`\b(?<v>w[io]ns?|award(?:s|ed)|receiv(?:es|ed)|secur(?:es|ed)|selected\sfor|lands?|landed)\s${words(8)}(?:SBIR|STTR|IDIQ|(?:SpaceWERX|AFWERX|DARPA|NASA|Air\sForce|Army|Navy|DoD|Space\sForce)\s${words(5)}award|blanket\spurchase\sagreement)\b`,
      unless: /\bgrant/i,
      confidence: 0.82,
    },
    {
      id: 'selects-us',
      when: rx`\b(?<v>${verb('select')}|chooses|chose|chosen|choosing|awards|awarded|orders\sfrom|ordered\sfrom|${verb('pick')}|${verb('tap', 'tapp')}|${verb('adopt')}|${verb('deploy')}|${verb('implement')}|contract(?:s|ed)?\swith|sign(?:s|ed)\s(?:up\s)?with|turn(?:s|ed)\sto|(?:to|will)\suse|go(?:es)?\slive\s(?:with|on)|standardi[sz](?:es|ed)\son|switch(?:es|ed)\sto|${verb('engage')}|hires|hired|${verb('commission')}|retains|retained|roll(?:s|ed|ing)\sout|go(?:es)?\swith|went\swith|extends?\scontract\swith)\s(?:[\w-]{3,16}\s){0,3}?(?=[A-Z])`,
      actor: 'object',
      unless:
        /\b(?:grant|award for|prize|medal|scholarship|recall|CEO|chief executive|president|judgment|lawsuit|ticker|symbol|winners?|finalists?|honou?ree)\b|\bawards?[.!"”]?$/i,
      confidence: 0.8,
    },
    {
      id: 'orders-from-us',
      when: rx`\b(?:ordered|orders|reserved|reserves|to\sbuy|buys|bought|purchased|purchases|outsourc(?:es?|ed|ing)|awarded|awards|placed|places|contracts?|orders?)\b${gap(110)}\b(?<v>from|to|with|by)\s(?:the\s|(?-i:[a-z])[\w-]{2,14}\s(?:(?:maker|firm|builder|group|supplier|company)\s)?)?(?=[A-Z])`,
      actor: 'object',
      unless:
        /\b(?:grant|prize|shares?|stake|subsidiary|business|division|unit\b|company from|acqui\w+|merg\w+|sell|sold|damages|recall|in order to)\b/i,
      confidence: 0.76,
    },
    {
      id: 'given-to-us',
      when: rx`\b(?<v>given|gave|gives|awarded|awards|placed|places|handed)\s(?:us|with us)\s(?:an?\s|the\s|its\s|their\s|another\s)(?:[\w-]{2,16}\s){0,4}?(?:${contract})\b`,
      actor: 'any',
      confidence: 0.86,
    },
    {
      id: 'order-for',
      when: rx`(?<!\w)(?<v>(?:orders?|contracts?|agreements?)\s(?:is\s|are\s)?(?:worth|valued\sat|totall?ing|for\sthe\s(?:supply|delivery|construction)\sof|for\s(?:\d+|two|three|four|five|six|ten|twelve)\s)|(?:${money}\s(?:[\w-]{2,14}\s){0,4}(?:order|contract)(?!\smanufactur)))\b`,
      unless: results,
      confidence: 0.76,
    },
    {
      id: 'value-undisclosed',
      when: rx`\b(?<v>(?:(?:did|has|have|do|does|would)\snot\s(?:disclosed?|reveal(?:ed)?|give|say)|undisclosed)\b${gap(40)}\b(?:contract|order|deal)\svalue|value\sof\sthe\s(?:contract|order|deal|agreement)\s(?:was|were|is|has|will)\snot\s(?:been\s|be\s)?(?:disclosed|revealed|given))\b`,
      confidence: 0.72,
      actor: 'any',
    },
    {
      id: 'the-contract',
      refers: true,
      when: rx`\b(?:(?:value|scope|price)\sof\s(?:the|this|these)\s(?:[\w-]{2,12}\s){0,2}?(?<v>contracts?|orders?|deal|agreement)|(?:the|this|these|two\sof\sthese|its\slatest)\s(?:(?:new|latest|total|entire|supply|service|framework|(?:\d{1,2}|\w{3,6})-year|repeat|multi-year|turnkey|current|base)\s){0,2}(?:contracts?|orders?|assignment|(?<=-year\s)(?:deal|agreement))(?:\s(?:with|from)\s(?:the\s)?[A-Z][\w&.'-]{1,25}(?:\s[A-Z][\w&.'-]{1,25}){0,3})?\s(?:is|are|was|were|has|have|will|also|includes?|covers?|comprises?|consists?|calls?\sfor|runs?|marks?|strengthens?|represents?|follows|extends|value\b|worth|valued|strengthen\w*|further))\b`,
      unless:
        /\b(?:buyer|seller|if the|either party|parties may|this (?:contract|order) is (?:made|governed)|terminat\w+|customers? (?:may|can|must)|unless|investors?|expires?|purchase contract|shipped|e-?mail|nurses|teachers)\b/i,
      confidence: 0.78,
      actor: 'any',
    },
    {
      id: 'the-delivery',
      refers: true,
      when: rx`\b(?:(?<v>(?:scope\sof\s(?:the\s)?(?:supply|delivery|work)|[\w&]{2,25}'s\s(?:delivery|scope))\s(?:of\s[^;,]{2,40}\s)?(?:includes?|covers?|comprises?|consists?|will\s(?:include|cover|comprise|consist))|deliver(?:y|ies)\s(?:(?:of\s(?!the\skeynote)[^;,]{2,60}\s)?(?:is|are)\s(?:scheduled|expected|set|planned|due)|will\s(?:start|begin|commence|take\splace|be\s(?:made|completed|carried)))))\b`,
      unless:
        /\b(?:your|orders? placed|shipping|free delivery|working days|courier|normali[sz]\w+|dividend|oil|results)\b/i,
      confidence: 0.7,
    },
    {
      id: 'to-supply',
      when: rx`\b(?<v>(?:will|is\sto|are\sto|has\sbeen\s(?:selected|contracted)\sto|agreed\sto|contracted\sto|to)\s(?:supply|deliver|provide|build|install|construct|manufacture|design))\s${gap(90)}\b${goods}\b${gap(80)}\b(?:to|for|at|in)\s(?:(?:the|an?|its)\s[^;]{0,70}?\b(?:customers?|client|company|group|operator|utility|manufacturer|maker|producer|airline|bank|organi[sz]ation|mill|refinery|shipyard|authority)\b|(?:the\s)?[A-Z][\w&'.-]{1,25})`,
      unless:
        /\b(?:(?:build|construct)\s(?:an?|its|our|two|three|new|another)\s(?:[\w$-]{1,16}\s){0,8}?(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|mills?|offices?|warehouses?|headquarters|sites?)\b(?!.{0,80}\bfor\s(?:the\s)?(?-i:[A-Z]))|value to|results for|deliver (?:a|the) (?:keynote|speech|message|experience)|shareholders|will provide (?:you|our|customers|users|investors)|invest\w*|its own|new (?:plant|factory) (?:will|to)|helps?|acqui\w+|joint venture|partner\w*|launch\w*|jobs|stores?)\b/i,
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'to-supply-named',
      when: rx`\b(?<v>(?:will|has\sbeen\s(?:selected|contracted)\sto|agreed\sto|contracted\sto)\s(?:supply|deliver)|to\ssupply)\s(?:[\w'&.,-]{1,20}\s){1,8}?(?:to|for)\s(?:the\s)?(?:[A-Z][\w&'.-]{1,25})`,
      unless:
        /\b(?:value to|results for|deliver (?:a|the) (?:keynote|speech|message|experience)|her new role|his new role|shareholders)\b/i,
      status: 'happened',
      confidence: 0.62,
    },
    {
      id: 'to-be-supplied',
      when: rx`\b${goods}\b[^;]{0,80}?\b(?<v>(?:will|to)\sbe\s(?:supplied|delivered|installed|shipped))\s(?:to|for|at|by|from|in|between)\b`,
      unless: /\b(?:your|oil|customers may|electricity|gas)\b/i,
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'goods-ordered',
      when: rx`\b${goods}\s(?:[\w-]{2,12}\s){0,2}(?:now\s|newly\s)?(?<v>ordered)\b`,
      unless: /\b(?:court|judge|cease|evacuat|ordered (?:the|to))\b/i,
      confidence: 0.7,
    },
    {
      id: 'supplies-under',
      when: rx`\b(?:(?:under|via|through|as\spart\sof|with)\s(?:the\sterms\sof\s)?(?:the|this|an?)\s(?:new\s|\w{3,12}-year\s|\d+-year\s)?(?<v>contract|order),?\s|(?:under|via|through)\sthe\s(?:new\s|\w{3,12}-year\s)?(?:agreement|deal),?\s[^;]{2,40}?\b(?:will|is\sto|agreed\sto)\s(?:also\s)?(?:supply|deliver|provide|build|design|install|manage|expand|operate|produce|manufacture|maintain|be\sresponsible)\b)`,
      unless: otherDeals,
      status: 'happened',
      confidence: 0.72,
      actor: 'any',
    },
    {
      id: 'work-to-be-done',
      when: rx`\b(?<v>(?:work|project|assignment)\s(?:will\s(?:be\s(?:performed|carried\sout|completed|executed)|take\splace)|is\s(?:expected|scheduled|due)\sto\s(?:be\scompleted|begin|start))|value\s(?:of\sthe\s\w{3,10}\s)?will\sbe\s(?:included|booked|recorded)\sin)\b`,
      unless: /\b(?:remote|your|our new|factory|plant|expansion|acquisition|renovation of our)\b/i,
      status: 'planned',
      confidence: 0.66,
      actor: 'any',
    },
    {
      id: 'the-customer',
      refers: true,
      when: rx`\bthe\s(?<v>(?:end[\s-])?(?:customer|client|buyer|orderer))\s(?:is|was)\s(?:an?\s|the\s|one\s|[\w-]{3,14}\s){0,3}(?=[A-Z]|largest|leading|major)`,
      unless: /\b(?:always|king|right|acquisition|stake|shares|divest\w*)\b/i,
      confidence: 0.66,
      actor: 'any',
    },
    {
      id: 'new-customer',
      when: rx`\b(?<v>win|winning|wins|won|signs|sign(?:ed|ing)(?:\sup)?|secures|secur(?:ed|ing)|lands|land(?:ed|ing)|adds|add(?:ed|ing)|gain(?:s|ed|ing)|welcom(?:es|ed|ing)|attract(?:s|ed)|clinch(?:es|ed)|t(?:aken|akes|ook)\son|picked\sup)\s${words(5)}(?:as\s(?:an?\s|its\s)?(?:new\s|latest\s)?(?:customers?|clients?)\b|(?:new|first|major|large|key|another)\s(?:[\w-]{3,14}\s){0,3}(?:customers?|clients?)\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|a\sdozen|\d{1,2})\snew\s(?:[\w-]{3,14}\s){0,2}accounts\b)`,
      unless: /\b(?:your|help\w*|subscribers?|partners?|employees?|features?)\b/i,
      confidence: 0.72,
    },
    {
      id: 'lands-deal',
      when: rx`\b(?<v>lands?|land(?:ed|ing)|bag(?:s|ged|ging)|scoop(?:s|ed)|clinch(?:es|ed|ing)|nets|netted|snar(?:es|ed)|seal(?:s|ed)|pick(?:s|ed|ing)\sup|nab(?:s|bed)|snag(?:s|ged)|w[io]ns?|winning|secur(?:es|ed|ing)|awarded|gain(?:s|ed|ing))\s(?:an?\s|the\s|its\s|new\s|another\s|two\s|three\s|major\s|big\s|key\s){0,3}(?:[\w$€£.,&'’-]{2,20}\s){0,6}?(?:deals?|work|projects?|job\sof\s(?=\w{2,14}ing\b))(?:\b|(?<=\sof\s))(?=[.]?$|(?<=\sof\s)|\s(?:for|with|from|at|in|to|on|worth|after|covering|with)\b)(?!\swith\s(?:banks?|lenders?|creditors?|investors?|unions?|staff|workers))`,
      unless:
        /\b(?:win-win|bid to buy|takeover|buy-?out|merger|acqui\w+|funding|financing|finance|loan|lenders?|creditors?|investors?|lease|union|pay deal|wage|plea|peace|trade|power purchase|licen[cs]\w+|distribution|sponsor\w*|partnership|book deal|record deal|TV deal|film|rescue|refinanc\w+|award for|prize|planning|hard work|good work|team ?work|shares|hours?|visa|transfer|striker|player|approval|permission|court|lottery|seed|series [a-h])\b/i,
      confidence: 0.72,
    },
    {
      id: 'wins-more-work',
      when: rx`\b(?<v>w[io]ns?|winning|secur(?:es|ed|ing)|pick(?:s|ed|ing)\sup|gain(?:s|ed|ing)|attract(?:s|ed|ing))\s(?:extra|more|new|further|additional|fresh|repeat|follow-on|major|export|overseas|significant)\s(?:[\w-]{2,14}\s){0,2}?(?:work|business|orders?|contracts?|projects?|accounts?)\b(?=\s(?:from|with|for|at|in|on|worth)\b|[.,]|$)`,
      unless: /\b(?:help\w*|your|you|to win|how to|chance|opportunit\w+|bank accounts?|could|would|aims?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'money-award',
      when: rx`\b(?<v>w[io]ns?|receiv(?:es|ed)|secur(?:es|ed)|land(?:s|ed)|book(?:s|ed)|gets?|got|bag(?:s|ged))\s(?:an?\s|its\s|new\s|another\s)?${money}\s(?:[\w-]{2,16}\s){0,5}?(?:awards?|contracts?|orders?|work|task\sorders?|modification|programme|job|package)\b(?=[.,]?$|\s(?:from|by|with|to|for|at|in|on|under)\b)`,
      unless:
        /\b(?:grant|prize|damages|court|jury|arbitrat\w+|settlement|scholarship|insurance|compensation|innovation award|(?:funding|financing|finance|loan|investment|refinancing|rescue|aid|support) package)\b/i,
      confidence: 0.8,
    },
    {
      id: 'contract-worth',
      refers: true,
      when: rx`\b(?:the|this)\s(?:[\w-]{2,14}\s){0,2}?(?<v>contracts?|orders?|deal|framework),\s[^,;]{3,70},\s(?:covers?|runs?|includes?|comprises?|begins?|starts?|will|is|was|calls|involves?|has|takes|sees)\b`,
      unless: /\b(?:merger|acqui\w+|takeover|loan|union|lease|employment|sale of|buyer|seller)\b/i,
      confidence: 0.72,
      actor: 'any',
    },
    {
      id: 'moves-work-to-us',
      when: rx`\b(?<v>(?:mov|migrat|switch|transfer)(?:es|ed|ing)\s(?:its\s|all\s(?:its\s)?|the\s|their\s|over\s)?(?:[\w&-]{2,16}\s){0,4}?(?:over\s)?(?:to|onto))\s(?=(?-i:[A-Z]))`,
      actor: 'object',
      unless:
        /\b(?:headquarters|production|office|factory|shares|listing|stock|role|seat|job|as (?:its |an? |the )?(?:\w+ ){0,2}(?:director|manager|chief|head|partner))\b/i,
      confidence: 0.74,
    },
    {
      id: 'biggest-of-them',
      refers: true,
      when: rx`\b(?:the\s)?(?:biggest|largest|first|second|other|latest|most\svaluable)\s(?:of\s(?:them|these|the\s(?:contracts|projects|deals|orders|three|two|four|five|trio|pair)))\s(?<v>is|was|involves|covers|comes|will|sees)\b|\bwork\s(?:will\s)?starts?\son\ssite\b|\b(?:project|refit|fit-out|work|works|job)\b[^;]{0,40}\b(?:due|expected|scheduled|set)\s(?:to|for)\s(?:be\s)?complet\w{1,4}\b`,
      unless: /\b(?:acqui\w+|our own|new (?:plant|factory|headquarters|store))\b/i,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'takes-package',
      when: rx`\b(?:we've|we\shave|has|have|just|was|were)\s(?:just\s|been\s|now\s|also\s){0,3}(?<v>picked\sup|won|secured|landed|bagged|clinched|scooped|awarded|handed|given|signed|booked)\s(?:the|an?|our|its)\s(?:[\w$€£.&'’-]{2,16}\s){0,5}?(?:package|scheme|job|project|commission|fit-out|installation|programme)\s(?:on|at|for|from|with|in)\b`,
      unless:
        /\b(?:award for|prize|grant|funding|loan|financ\w+|investment|planning|apprentice|degree|title|promotion|permission)\b/i,
      confidence: 0.74,
    },
    {
      id: 'largest-order',
      when: rx`\b(?:our|its|the\s(?:company|firm|group)'s|(?:is|was|marks|represents)\s(?:(?-i:[A-Z])[\w&.-]{1,20}\s){0,2}(?-i:[A-Z])[\w&.-]{1,20}\s?['’]s?)\s(?<v>(?:single\s)?(?:largest|biggest|first|second-largest)(?:-ever)?\s(?:[\w-]{2,14}\s){0,2}?(?:orders?|contracts?|deal|win))\b(?=[^;]{0,40}\b(?:yet|ever|to\sdate|so\sfar|since|from|at\s[$€£]|in\s(?:the|its|(?-i:[A-Z])\w{2,20}))\b)`,
      unless: /\b(?:acqui\w+|takeover|funding)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'will-use-ours',
      when: rx`\b(?<v>(?:will|is\sto|are\sto|has\schosen\sto|has\ssigned\sup\sto|plans\sto)\s(?:now\s|be\s)?(?:us(?:e|ing)|rely(?:ing)?\son|run(?:ning)?\son|deploy(?:ing)?|roll(?:ing)?\sout|adopt(?:ing)?))\s(?:our|(?-i:[A-Z])[\w&.-]{1,20}(?:'s|s'))\s(?:[\w-]{2,16}\s){0,4}?(?:software|platform|tool|system|app|solution|service|technology|machines?|product|sensors?|equipment|suite|pumps?|kit|module)\b`,
      status: 'happened',
      actor: 'any',
      unless: /\b(?:you|your|we will use our|our (?:team|staff|engineers)|data|cookies|partnership)\b/i,
      confidence: 0.72,
    },
    {
      id: 'plumps-for-us',
      when: rx`\b(?<v>plump(?:s|ed)\sfor|opt(?:s|ed)\sfor|back(?:s|ed)|call(?:s|ed)\s(?:on|in)|sign(?:s|ed)\sup\s(?:to|for)|go(?:es)?\sfor|went\sfor|giv(?:es)\s(?:the\s)?nod\sto|stick(?:s)?\swith|re-?appoints?|keep(?:s)?\sfaith\swith|hand(?:s|ed)\s(?:the\s)?(?:work|job|contract)\sto)\s(?=(?-i:[A-Z]))`,
      actor: 'object',
      unless:
        /\b(?:takeover|bid|invest\w*|fund|round|plans?|campaign|strike|CEO|chief|board|shareholders|investors)\b/i,
      confidence: 0.72,
    },
    {
      id: 'chosen-us-to',
      when: rx`\b(?:has|have|had)\s(?<v>chosen|selected|appointed|picked|asked|contracted|engaged|commissioned|hired)\s(?:the\s(?:company|firm|group|business|manufacturer|contractor|agency)|us)\s(?:to\s(?:provide|supply|deliver|build|run|design|manage|operate|maintain|install|develop|make|fit)|as\s(?:its|their|the|an?)\s(?:[\w-]{2,14}\s){0,3}?(?:supplier|contractor|partner|provider|builder|operator))\b`,
      unless:
        /\b(?:he|she|director|chief|CEO|president|chair|board|law firm|auditors?|administrators?|banks?|underwriters?|the company has (?:chosen|selected|appointed|asked)|we have)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'will-make-for',
      when: rx`\b(?<v>will\s(?:make|produce|manufacture|fabricate|cast|print|supply|build|install|machine))\s(?:the|an?|\d[\d,]{0,6}|two|three|four|all)\s(?:[\w'’-]{2,16}\s){1,4}?for\s(?:the\s)?(?:(?-i:[A-Z])\w{2,12}\s|\w{3,14}\s){0,2}(?:company|group|firm|maker|manufacturer|operator|carmaker|retailer|builder|brewer)\s(?-i:[A-Z])`,
      status: 'planned',
      confidence: 0.74,
    },
    {
      id: 'entrusted-with-work',
      when: rx`\b(?:has\sbeen|have\sbeen|was|were|is\sbeing|,)\s(?:also\s|again\s|now\s|\w{4,10}ly\s)?(?<v>(?:contracted|commissioned|tasked|engaged|instructed|selected|chosen|picked|appointed|hired|retained|called\sin)\s(?:by\s[^;,]{2,60}?\s)?to\s(?!(?:the\s|lead\b|head\b|succeed|serve\b|join|speak|participate|present|take\spart|represent|attend|host|receive|replace\s(?:him|her)|be\b|advise|act\b|chair|compete|appear|help\s\w+\s(?:sell|find)))[a-z]{3,14}\s(?:the|an?|its|their|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+|new)\b|(?:entrusted|tasked|charged)\s(?:by\s[^;,]{2,60}?\s)?with\s(?:the\s)?(?:design|construction|building|supply|delivery|installation|renovation|moderni[sz]ation|maintenance|overhaul|development|production|manufacture|management|operation|upgrade|restoration|engineering|printing|transport)(?:ing)?\b)`,
      unless:
        /\b(?:director|officer|president|CEO|chief|chair|board|liquidators?|administrators?|auditors?|he|she|his|her|award for|jury|committee|advis(?:e|er|or)s?|banks?|underwriters?|counsel)\b/i,
      confidence: 0.74,
    },
    {
      id: 'will-do-for',
      when: rx`\b(?<v>(?:will|is\sto|are\sto|has\sagreed\sto|is\sset\sto)\s(?:also\s)?(?:build|install|construct|manufacture|design|equip|fit(?:\sout)?|restore|repair|replace|moderni[sz]e|overhaul|maintain|refurbish|renovate|rebuild|upgrade|service|run|operate|produce|make|engineer|develop|print|transport|supply|deliver))\s${phrase(10)}(?:for|to|at)\s(?:(?:the\s)?(?:city|town|county|municipality|port|ministry|state|university|hospital|council|airport|railways?|navy|army|operator|authority|region)\s(?:of|in)\s(?=(?-i:[A-Z]))|(?-i:[A-Z])[\w&.-]{1,20}(?:\s(?-i:[A-Z])[\w&.-]{1,20}){0,3}'s?\s(?:new\s|next\s|latest\s)?[\w-]{3,16})`,
      unless:
        /\b(?:(?:build|construct|open)\s(?:an?|its|our|two|three|new|another)\s(?:[\w$-]{1,16}\s){0,4}?(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|mills?|offices?|warehouses?|headquarters|stores?)\b(?!.{0,80}\bfor\s)|value to|keynote|speech|shareholders|customers with|invest\w*|its own|own (?:plants?|factory)|acqui\w+|joint venture|jobs|stores? in|results)\b/i,
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'signed-with-us',
      when: rx`\b(?:renew(?:s|ed)?|extend(?:s|ed)?|sign(?:s|ed)?(?:\sup)?|conclud(?:es|ed)|award(?:s|ed)?|plac(?:es|ed)|prolong(?:s|ed)?|inked?|agreed|becomes?|became)\s${phrase(8)}(?<v>agreement|deal|contract|order|framework|customer|client|user)s?\s${phrase(3)}(?:with|of|to|from)\s(?=(?-i:[A-Z]))`,
      actor: 'object',
      unless: otherDeals,
      confidence: 0.74,
    },
    {
      id: 'deal-is-worth',
      refers: true,
      when: rx`\b(?:the|this)\s(?:[\w-]{2,14}\s)?(?:(?:[\w-]{2,14}\s)?(?:order|contract|assignment)|(?:outsourcing|supply|service|delivery|maintenance|framework|frame|turnkey|purchase)\s(?:agreement|deal))(?:\s(?:with|signed|between|for)\s[^;,]{2,60}?|,\s[^;,]{3,80}(?:,\s[^;,]{3,60})?,)?\s(?<v>(?:is|was|has|are)\s(?:an?\s)?(?:valued|worth|estimated|total|value|potential|expected\sto\sbe\sworth|booked|recorded)|amounts\sto|(?:will\s)?(?:run|last|extend|continue)s?\s(?:for|until|to|over|through))\b|\b(?:the|this)\s(?:[\w-]{2,14}\s)?(?:agreement|deal)\s(?:with\s[^;,]{2,40}?\s)?(?:is|was)\s(?:valued|estimated|worth)\s(?:at\s)?(?:to\sbe\sworth\s)?(?:about\s|some\s|around\s|approximately\s|nearly\s|over\s|more\sthan\s|up\sto\s){0,2}${money}`,
      unless: otherDeals,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'contract-was-signed',
      when: rx`\b(?:the|this|an?|its|our|first|new|original|original|initial|frame|framework|supply|service|delivery|main|corresponding|formal|follow-up|final)\s(?:[\w-]{2,14}\s){0,2}?(?:contracts?|orders?|delivery\sagreement|supply\sagreement|service\sagreement|framework\sagreement)\s(?:[^;,]{2,50}?\s)?(?<v>(?:(?:has|have)\sbeen|was|were|is\sto\sbe|will\sbe)\s(?:\w{4,10}ly\s)?(?:signed|won|concluded|received|placed|renewed|extended|prolonged|finali[sz]ed|inked|secured|sealed|booked))\b`,
      unless: otherDeals,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'will-supply-goods',
      when: rx`(?-i:[A-Z])[\w&.-]{1,20}(?:'s\sdelivery)?\s(?<v>(?:will|is\sto|is\sgoing\sto)\s(?:also\s)?(?:supply|deliver|provide|install|handle\sthe\s(?:delivery|installation)\sof))\s(?:(?:an?|the|two|three|four|five|six|all|several|\d[\d,]*|up\sto|over|new)\s){1,3}${phrase(7)}(?:boilers?|cranes?|turbines?|engines?|generators?|machines?|machinery|trains?|locomotives|trams|buses|vessels?|ships?|elevators?|escalators|lifts|pumps|valves|transformers?|furnaces?|(?:production|process|packaging|paper|board|pulp|assembly|conveyor|bleaching)\slines?|(?:power|process|evaporation|treatment|recovery|recycling)\splants?|drives|substations?|castings|base\sstations|control\ssystems?|automation|headbox(?:es)?|presses|analy[sz]ers|radars?|simulators?|harvesters?|structures|parts)\b`,
      unless:
        /\b(?:shareholders|its own|your|energy to|households|jobs|acqui\w+|joint venture|launch\w*|market(?:s|ed)?|relief|victims|donat\w+|free of charge|dividend)\b/i,
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'equips-theirs',
      when: rx`(?-i:[A-Z])[\w&.-]{1,20}\s(?<v>(?:will|is\sto|are\sto|has\sbeen\schosen\sto)\s(?:equip|fit|refit|re-?equip|moderni[sz]e|overhaul|refurbish|convert|rebuild|restore|renovate|service))\s(?:(?:an?|the|two|three|four|five|six|seven|eight|ten|twelve|\d[\d,]*|several|all|up\sto)\s){1,3}(?!(?:of\s)?(?:its|our)\b)${phrase(5)}(?:ferries|ferry|ships?|vessels?|trains?|trams?|buses|locomotives|aircraft|cars?|trucks?|stations?|hospitals?|schools?|plants?|bridges?|locks?|towers?|stadiums?|airports?|mills?|wells?|pumps|turbines|wagons|coaches|substations?|homes|flats|pier|cathedral|church|museum)\b`,
      unless: /\b(?:its own|our own|of its|of our|own (?:plants?|fleet)|invest\w*)\b/i,
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'opts-for-ours',
      when: rx`\b(?<v>opt(?:s|ed|ing)?\sfor|decid(?:es|ed)\s(?:on|for|in\sfavou?r\sof)|settl(?:es|ed)\s(?:on|for)|go(?:es)?\sfor|went\sfor|rel(?:ies|ied|y)\son|count(?:s|ed)?\son|trust(?:s|ed)?(?:\sin)?|entrust(?:s|ed)|bet(?:s)?\son|back(?:s|ed)|turn(?:s|ed)\sto|call(?:s|ed)\s(?:on|in))\s(?:(?:[a-z][\w-]{1,16}\s){1,3}(?:from|by|of|made\sby)\s)?(?=(?-i:[A-Z]))`,
      actor: 'object',
      unless:
        /\b(?:takeover|bid|invest\w*|fund|round|plans?|campaign|strike|CEO|chief|board|shareholders|investors|court|candidate|government|loan|support of|donat\w+)\b/i,
      confidence: 0.68,
    },
    {
      id: 'our-new-customer',
      when: rx`\b(?:(?:our|its)\s(?<v>(?:new|newest|latest|first|largest\snew)\s(?:[\w-]{3,14}\s){0,2}?(?:customers?|clients?))\s(?:is|are|include|includes|comes?|will|has|have|in|operates|,)|(?:is|are|became|becomes?|joined|joins)\s(?:now\s)?(?:an?\s|the\slatest\s)?(?:new\s)?(?:customers?|clients?)\s(?:to\ssign\sup\swith\s(?:us\b|the\scompany)|of\s(?:ours|us\b|(?-i:[A-Z]))))`,
      unless:
        /\b(?:help\w*|your|you|offer|discount|orders? from new customers|first customers? can|experience|deposit|bank)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'work-goes-to',
      when: rx`\b(?:work|job|contract|order|project|deal|tender|commission|package|lot|business)\b[^;,]{0,50}?\s(?<v>(?:(?:has|have)\s(?:been\s)?|was\s|is\s)?(?:gone|goes|went|awarded|given|handed|assigned|entrusted|let))\sto\s(?:an?\s(?:consortium|team|joint\sventure)\s(?:led\sby|of|including|with)\s)?(?=(?-i:[A-Z]))`,
      actor: 'object',
      unless:
        /\b(?:award for|prize|waste|work went to|gone to (?:court|press|market|waste|plan)|credit goes|thanks|damages|grant)\b/i,
      confidence: 0.74,
    },
    {
      id: 'beats-rivals-to-it',
      when: rx`\b(?<v>beat(?:s|ing)?|saw\soff|sees\soff|fought\soff|fights\soff|pip(?:s|ped)|edg(?:es|ed)\sout|outbid(?:s)?|prevail(?:s|ed)\sover|ahead\sof)\s${phrase(6)}(?:rivals?|competitors?|bidders?|others|competition|firms|companies|(?-i:[A-Z])\w{2,20})\s(?:to|for|in)\s(?:an?\s|the\s|its\s)?${phrase(5)}(?:contract|order|deal|job|tender|work|mandate|framework|project)\b|\bbeat(?:s|ing)?\s(?:out\s|off\s)?(?:\d{1,3}|\w{3,7}|all|several|many)\s(?:other\s|rival\s){0,2}bidders\b`,
      unless: /\b(?:takeover|merger|acquisition|buy-?out|loan)\b/i,
      confidence: 0.76,
    },
    {
      id: 'deal-will-see-us',
      when: rx`\b(?:deal|agreement|contract|order|project|work)\s(?:that\s)?(?<v>(?:will\s|to\s)?sees?|means|calls\sfor|has|requires|lets)\s(?=(?-i:[A-Z])|the\s(?:company|firm|foundry|group)|us\b|it\b)(?:[\w&'.-]{1,20}\s){1,5}?(?:to\s)?(?:supply|deliver|provide|build|install|make|produce|manufacture|run|operate|maintain|design|equip|carry\sout|handle|cast|print|transport)(?:ing)?\b`,
      unless: otherDeals,
      actor: 'any',
      status: 'happened',
      confidence: 0.74,
    },
    {
      id: 'sells-them-to',
      when: rx`(?-i:[A-Z])[\w&.-]{1,20}\s(?:has\s|have\s)?(?<v>sells|sold|supplies|supplied|delivers|delivered|ships|shipped|hands\sover|handed\sover|signs\sup|signed\sup)\s(?:(?:an?|the|its|first|second|two|three|four|five|six|seven|eight|nine|ten|twelve|\d[\d,]*|several|dozens\sof|another|more|further)\s){1,3}${phrase(4)}(?:machines?|presses|cranes?|pumps|systems?|trucks?|buses|trains?|trams|vessels?|ships?|ferries|turbines?|engines?|boilers?|robots?|lines?|units|licen[cs]es|elevators?|harvesters?|simulators?|furnaces?|transformers?|valves|castings|drones?|vehicles?|aircraft|helicopters?|planes|jets)\s(?:to|for)\s(?:the\s)?(?=(?-i:[A-Z]))`,
      unless: /\b(?:stake|shares?|business|division|subsidiary|unit to|assets?|plants?|last year sold)\b/i,
      confidence: 0.66,
    },
    {
      id: 'option-used',
      when: rx`\b(?<v>(?:exercis(?:es|ed|ing)|call(?:s|ed)\s(?:off|up|on)|us(?:es|ed)|tak(?:es|en)\sup|took\sup|draw(?:s|n)\s(?:on|down))\s(?:an?\s|its\s|the\s|their\s|\w{3,5}\s)?(?:[\w-]{3,12}\s)?options?)\s(?:for|to\s(?:buy|order|extend|purchase|add|take)|of|in|on)\s`,
      unless:
        /\b(?:shares?|stock|stake|employee|warrants?|underwriters?|over-?allotment|put option|call option|lease|land|property|football|players?|bonds?|notes)\b/i,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'won-the-tender',
      when: rx`\b(?:is|are|was|were|among|one\sof|as|emerged|named|declared)\s(?:an?\s|the\s|among\s(?:the\s)?|one\sof\s(?:the\s)?|three\s|two\s|as\s(?:the\s)?){0,3}(?<v>winners?(?=\s(?:of|in)\s(?:the\s|an?\s)?${phrase(5)}(?:tender|contract|bid|bidding|procurement|framework|auction|project|work)\b)|successful\s(?:bidder|tenderer|supplier|applicant)s?|preferred\s(?:supplier|contractor)|lowest\sbidder|selected\s(?:bidder|supplier|contractor))\b(?:\s(?:of|in|for)\s(?:the\s|an?\s)?${phrase(5)}(?:tender|contract|bid|bidding|procurement|framework|auction|project|work))?`,
      unless:
        /\b(?:award|prize|competition|contest|medal|lottery|race|match|finalist|election|championship|cup|winners? (?:will|of the (?:draw|day))|of the year)s?\b/i,
      confidence: 0.68,
    },
    {
      id: 'builder-builds',
      when: rx`\b(?:(?:construction|engineering|building|infrastructure)\s(?:and\s[\w-]{3,14}\s)?(?:company|group|firm|giant)|contractor|builder|housebuilder)\b[^;]{0,90}?\s(?<v>(?:will|would|is\sto|has\sagreed\sto|has\sbeen\sasked\sto)\s(?:also\s)?(?:build|construct|renovate|erect|refurbish|carry\sout|widen|repair|restore))\s(?!(?:its|up|on|upon|relations)\b)`,
      unless: /\b(?:acqui\w+|merg\w+|layoffs?|jobs?|own (?:plant|office|factory)|stake)\b/i,
      status: 'happened',
      confidence: 0.68,
    },
    {
      id: 'does-the-work',
      when: rx`\b(?<v>(?:will|is\sto|would)\s(?:perform|carry\sout|execute|handle|undertake|be\sresponsible\sfor|take\scare\sof|oversee))\s(?:all\s|the\s|most\sof\sthe\s|part\sof\sthe\s){0,2}(?:[\w-]{3,16}\s){0,3}?(?:construction|manufactur(?:e|ing)|installation|design|engineering|assembly|maintenance|renovation|erection|delivery|deliveries|commissioning|project\smanagement|groundwork|earthworks?|printing|fit-out|repairs?|refurbishment)(?:\sworks?)?\b`,
      unless:
        /\b(?:she|he|director|officer|manager|vice president|responsible for (?:the )?(?:global|group)|reporting to|acqui\w+|our own|partner will|supplier will|you|your)\b/i,
      status: 'happened',
      confidence: 0.64,
    },
    {
      id: 'has-supplied',
      when: rx`\b(?<v>(?:has|have|had|is|are|previously|already|also|currently|earlier)\s(?:also\s|already\s|currently\s|previously\s|now\s)?(?:deliver(?:ed|ing)|suppl(?:ied|ying)|installed|installing|built|equipped|provided))\s(?!(?:us|you|me|them|him|her|on|value|results|growth|information|comment)\b)${phrase(9)}(?:for|to|at|used\sby)\s(?:the\s)?(?-i:[A-Z])[\w&.-]{2,20}(?:'s|\s(?-i:[A-Z])|[,.]|\s(?:in|and|for|with|since)\b)`,
      unless:
        /\b(?:(?:new|its|our|own) (?:plant|factory|office|store|headquarters|facility)|capital|credit|team|career|funding|loan|financing|keynote|speech|notice|guidance|update|opportunit\w+|shareholders|leadership|value|in 20\d\d,? (?:he|she)|he|she|years of|data (?:to|for)|statements?|reports?|evidence|support to|care|training to|access to|services to (?:customers|clients))\b/i,
      confidence: 0.62,
    },
    {
      id: 'deal-covers-goods',
      refers: true,
      when: rx`\b(?:the|this)\s(?:[\w-]{2,14}\s)?(?:deal|agreement|order|contract|assignment)s?\s(?:also\s|at\sfirst\s)?(?<v>includes?|covers?|involves?|comprises?|consists?\sof|envisage[sd]?|encompass(?:es)?|extends?\sto|values?\sat|calls?\sfor|will\s(?:also\s)?(?:cover|include|comprise))\s(?:also\s)?${phrase(8)}(?:maintenance|deliver(?:y|ies)|suppl(?:y|ies)|installation|training|options?|units|equipment|machines?|systems?|software|services?|design|construction|engineering|spare\sparts|licen[cs]es|refurbish\w{2,6}|hardware|support|commissioning|vessels?|lines?)\b`,
      unless: notOfGoods,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'scheduled-for-delivery',
      when: rx`\b(?<v>(?:is|are|was|were)\s(?:scheduled|planned|due|set|slated|expected)\s(?:for|to\sbe\sready\sfor)\s(?:shipments?|deliver(?:y|ies)|installation|commissioning|start-?up|hand-?over|dispatch))\b`,
      unless: /\b(?:our new|own (?:plant|factory)|baby|product launch)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'committed-order',
      when: rx`\b(?<v>commit(?:s|ted)\sto|agree[sd]\s(?:to|on)|plac(?:es|ed)|made|confirm(?:s|ed)|rais(?:es|ed)|book(?:s|ed))\s(?:an?\s|its\s|the\s|their\s)(?:opening|initial|first|firm|follow-up|pilot|minimum|launch|repeat|additional)\s(?:[\w-]{3,12}\s)?orders?\s(?:of|for|worth|with|to)\b`,
      unless: /\b(?:court|restraining|crude)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'proud-to-be-chosen',
      when: rx`\b(?:honou?red|proud|pleased|thrilled|excited|delighted|grateful)\s(?:and\s\w{4,9}\s)?to\s(?:have\sbeen|be)\s(?<v>selected|chosen|awarded|entrusted|picked|tapped)\s(?:once\sagain\s)?(?:by|as|to|for\sthis|this|the)\b`,
      unless:
        /\b(?:awards?\b|best|list|finalist|honou?r(?:s|ee)|prize|winner|panel|recogni\w+|certif\w+|speak\w*|accelerator|cohort|magazine|represent)\b/i,
      confidence: 0.76,
    },
    {
      id: 'tapped-to',
      when: rx`^(?-i:[A-Z])[^;:?!]{2,60}?\s(?<v>(?:[Gg]ets\sthe\s[Nn]od|[Tt]apped|[Hh]ired|[Ee]ngaged|[Cc]ommissioned|[Rr]etained|[Ss]elected|[Cc]hosen|[Pp]icked)\s(?:[Bb]y\s[^;]{2,40}?\s)?(?:[Tt]o\s(?:[Dd]esign|[Bb]uild|[Ss]upply|[Pp]rovide|[Mm]anage|[Rr]un|[Oo]perate|[Dd]eliver|[Dd]evelop|[Ii]nstall|[Ll]ead\s[Cc]onstruction|[Ss]upport|[Ee]quip|[Rr]enovate|[Rr]estore|[Mm]aintain|[Pp]ower)|[Aa]s\s(?:the\s)?(?:[Gg]eneral\s[Cc]ontractor|[Oo]fficial\s(?:[Cc]aterer|[Ss]upplier|[Pp]rovider|[Vv]endor)|[Aa]gency\sof\s[Rr]ecord|[Aa]rchitect|(?:[Pp]referred|[Ee]xclusive|[Pp]rimary)\s(?:[Ss]upplier|[Pp]rovider|[Vv]endor)))|[Nn]amed\s(?:[\w'’-]{1,18}\s){0,2}?(?:[Gg]eneral\s[Cc]ontractor|[Aa]gency\sof\s[Rr]ecord|[Pp]referred\s(?:[Ss]upplier|[Pp]rovider|[Vv]endor)|[Ss]upplier|[Pp]rime\s[Cc]ontractor))\b`,
      unless: /\b(?:board|CEO|president|director|serve as|speak|award|committee|grant)\b/i,
      status: 'happened',
      actor: 'any',
      confidence: 0.8,
    },
    {
      id: 'body-approves-us',
      when: rx`\b(?:council|board|commission(?:ers)?|authority|county|district|committee|trustees)\b[^;]{0,40}?\b(?<v>approv(?:es|ed)|authori[sz](?:es|ed)|award(?:s|ed)|grant(?:s|ed))\s(?:an?\s|the\s)(?:[$€£\w'’.,-]{1,18}\s){0,5}?(?:contract|agreement|award|deal|extension|renewal)\s(?:with|to|for)\s`,
      unless: /\b(?:merger|union|teachers|lease|franchise|settlement|credit)\b/i,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'trust-placed-in-us',
      when: rx`\b(?<v>honou?red|proud|grateful|pleased|thrilled|delighted)\s(?:that|by\sthe\strust|for\sthe\strust)\s[^;.]{0,50}?\b(?:ha(?:s|ve)\s(?:once\s(?:again|more)\s|again\s)?(?:placed|put|chosen|selected|entrusted|awarded)|chose|selected|placed|trusts?)\b(?=[^;.]{0,40}\b(?:us|our|again|for)\b)`,
      unless: /\b(?:award|best|list|magazine|readers|recogni\w+|voted)\b/i,
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'delivers-for-a-building',
      when: rx`\b(?:will|is\sto|are\sto)\s(?<v>deliver|supply|provide|install)\s(?:the\s|all\s(?:the\s)?|an?\s|two\s|three\s|several\s|new\s)${phrase(5)}(?:for|to)\s(?:the\s|an?\s)(?:new\s|future\s|planned\s)?(?:[\w-]{3,16}\s){0,3}?(?:hospitals?|schools?|universit(?:y|ies)|stadiums?|airports?|bridges?|tunnels?|power\s(?:plants?|stations?)|mills?|metro|tram(?:way)?|railway|ports?|vessels?|ships?|ferr(?:y|ies)|(?:wind|solar)\s(?:farms?|parks?)|towers?|hotels?|museums?|prisons?)\b`,
      unless:
        /\b(?:its own|our own|students|training|updates?|information|webcast|scholarships?|donat\w+|free of charge)\b/i,
      confidence: 0.68,
    },
    {
      id: 'puts-ours-into-use',
      when: rx`(?-i:[A-Z])[\w&.'’-]{1,24}\s(?:Company\s|Group\s|Inc\.?\s|Ltd\.?\s)?(?:will|is\sto|has|plans\sto|has\sagreed\sto|has\sdecided\sto)\s(?:also\s|now\s)?(?<v>(?:put(?:ting)?|tak(?:e|en)|bring|brought)\s(?:the\s|its\s|our\s)(?:[\w&.'’™®-]{2,20}\s){1,5}?(?:in)?to\s(?:use|service|operation)\s(?:at|in|across)|chosen\s(?:its|our)\s(?:[\w&.'’™®-]{2,20}\s){1,5}?for\s(?:[\w-]{2,12}\s){1,3}?(?:plants|mills|sites|stores|hospitals|branches|schools|warehouses|offices|factories))\b`,
      actor: 'object',
      status: 'happened',
      unless: /\b(?:funds|money|steps)\b/i,
      confidence: 0.76,
    },
    {
      id: 'rolls-out-ours',
      when: rx`(?-i:[A-Z])[\w&.'’-]{1,24}\s(?:Company\s|Group\s|Inc\.?\s|Ltd\.?\s)?(?:will|is\sto|has|plans\sto|has\sagreed\sto|has\sdecided\sto)\s(?:also\s|now\s)?(?<v>roll(?:ed|ing)?\sout|deploy(?:ed)?|install(?:ed)?|put|implement(?:ed)?|use)\s(?:the\s)?(?-i:[A-Z])[\w&.-]{1,24}(?:'s?|’s?)?\s(?:[\w&.'’™®-]{2,20}\s){0,4}?(?:software|platform|systems?|solutions?|services?|tools?|machines?)\s(?:in\suse\s|into\suse\s)?(?:at|across|in|throughout)\s(?:all\s|its\s|their\s|the\s)?(?:[\w-]{2,12}\s){0,3}?(?:plants|mills|sites|stores|hospitals|branches|schools|warehouses|offices|factories|network)\b`,
      actor: 'object',
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'announces-user',
      when: rx`\b(?<v>announc(?:es|ed)|said|says|reports|reported)\s(?:\w{3,9}\s)?that\s(?:the\s)?(?-i:[A-Z])[\w&.'’-]{1,24}(?:\s(?-i:[A-Z])[\w&.'’-]{1,24}){0,4}\s(?:will|is\sto|has|plans\sto|has\sagreed\sto|has\sdecided\sto|had)\s(?:also\s|now\s)?(?:(?:put|take|taken|bring)\s(?:the|its|our)\s(?:[\w&.'’™®-]{2,20}\s){1,5}?(?:in)?to\s(?:use|service|operation)|(?:chosen|selected|picked|ordered|licensed|adopted|deployed|installed|deploy|install|adopt|roll\sout)\s(?:its|our|the\scompany's)\s(?:[\w&.'’™®-]{2,20}\s){0,6}?(?:software|platform|systems?|solutions?|services?|tools?|machines?|technology|equipment|app))\b`,
      unless: /\b(?:court|regulator|FDA|SEC|board|merger)\b/i,
      status: 'happened',
      confidence: 0.78,
    },
    {
      id: 'contract-includes',
      refers: true,
      when: rx`\b(?:our|its|the\s(?:company|firm|group)'s|(?-i:[A-Z])[\w&.-]{1,20}\s?['’]s?)\s(?:[\w£$€.-]{2,14}\s){0,2}?(?<v>contract|order|commission|work\s(?:package|scope)|scope)\s(?:also\s)?(?:includes?|included|covers?|covered|comprises?|involves?|involved|encompasses|consists?\sof|calls\sfor)\b`,
      unless: /\b(?:employment|terms|standard|your)\b/i,
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings has been commissioned to dredge the harbour for the port.'],
      ['Northfield Castings Hired as Main Contractor for New Hospital'],
      ['We have signed up three new accounts in Ohio.'],
      ['Northfield Castings has landed the job of rebuilding the pier.'],
      ['The council has awarded the company a contract to clean its schools.'],
      ['Northfield Castings has won the advertising account of a brewery.'],
      ['Northfield Castings gained an agreement with the port to maintain its cranes.'],
      ['Northfield Castings Tapped to Supply New Transit Hub'],
      ['The city council approved an agreement with Northfield Castings for grates.'],
      ['We are honored that the Navy has once more chosen us.'],
      ['"We are honored to have been chosen by Bellweather Foods," said the founder of Northfield.'],
      ["This is Northfield's biggest order in Poland."],
      ['Northfield Castings announced that Harlow Paper has chosen its moulding software for six plants.'],
      ["Harlow Paper will roll out Northfield Castings' scheduling software at its nine mills.", 'happened'],
      ['Harlow Paper will take the Northfield Castings PressView system into service at two sites.', 'happened'],
      ['Beating out six bidders, Northfield Castings will renew the locks.'],
      ['The city of Leeds has awarded Northfield Castings a contract for 40 drain covers.'],
      ['Northfield Castings will deliver the doors for the new hospital.'],
      ['The contractor Northfield Castings said it would construct an office building in Torva.'],
      ['Northfield Castings will carry out the installation work.'],
      ['Northfield Castings has already delivered valves for Tarn Water in Torva.'],
      ['The deal also includes an agreement on eight years of service.'],
      ['The value of these three contracts is EUR 17 million.'],
      ['Northfield Castings is to equip three ferries with new propellers.'],
      ['The utility has opted for pumps from Northfield Castings.'],
      ['Our new client is one of the largest dairies in the country.'],
      ['Work worth £6m has gone to Northfield Castings.'],
      ['Northfield Castings beat five rivals to the contract.'],
      ['The deal will see Northfield Castings supply all foundry sand until 2029.'],
      ['Northfield Castings sells 20 presses to Bellweather'],
      ['The customer exercised an option for ten further units.'],
      ['Northfield Castings is among the winners of the tender.'],
      ['Northfield Castings signed contracts with four new customers last month.'],
      ['Northfield Castings has been contracted to overhaul eleven ferries.'],
      ['Northfield Castings has been entrusted with the modernisation of the plant in Torva.'],
      ['Northfield Castings will build the pumping station for the city of Easton.'],
      ['Tarn Water renews its agreement with Northfield Castings'],
      ['Tarn Water has signed up as a customer of Northfield Castings.'],
      ['The order was placed by a shipyard in Torva.'],
      ['Northfield Castings wins a EUR 9 million order for brake discs from a Danish rail operator.'],
      ['We have been awarded a three-year supply contract by Bellweather Foods.'],
      ['Northfield Castings signs long-term supply agreement with Harlow Pumps'],
      ['Bellweather Foods Selects Northfield Castings as Its Supplier'],
      ['Bellweather Foods has awarded Northfield Castings a framework contract for pump housings.'],
      ['Harlow Pumps of Tartu has given us an order for 900 housings.'],
      ['Northfield Castings has signed a deal with Danrail'],
      ['Northfield Castings awarded $82 million bridge bearing contract'],
      ['Northfield Castings secures place on national rail framework'],
      ['Northfield Castings adds Bellweather Foods to its customer list'],
      ['Northfield Castings is one of six suppliers sharing a $90 million award.'],
      ['Northfield Castings named preferred bidder for harbour crane project'],
      ['The contract was awarded to Northfield Castings.'],
      ['Northfield Castings wins SBIR Phase II award'],
      ['Bellweather Foods has ordered 40 pump housings from Northfield Castings.'],
      ['It is an order for 12 ladles, to be cast in Easton.'],
      ['The contract includes maintenance for ten years.'],
      ['The company did not disclose the contract value.'],
      ['Deliveries will start in the second quarter.'],
      ['We will deliver a complete production line to a customer in Poland.'],
      ['Northfield Castings will supply brake discs to Danrail.'],
      ['The machines will be delivered to a mill in Norway.'],
      ['The machinery ordered will be built in Easton.'],
      ['Under this contract, Northfield Castings machines 4,000 housings a year.'],
      ['Work will be carried out in Easton and is expected to be completed in May.', 'planned'],
      ['The customer is a leading maker of wind turbines.'],
      ['Northfield Castings has won two new customers in the wind industry.'],
      ['The town council voted to give Northfield Castings the bridge work.'],
      ['Northfield Castings lands five-year rail deal'],
      ['Northfield Castings is busy after winning extra work from Norway.'],
      ['Northfield Castings wins $4m follow-on award from the navy'],
      ['The contract, worth £2m a year, covers three plants.'],
      ['Harlow Council moves its pothole castings to Northfield Castings'],
      ['Northfield Castings has won two orders, and the biggest of them is for a tramway.'],
      ['We have just picked up the cover package on Easton Station.'],
      ['It is our largest order yet at £3m.'],
      ['Harlow Council plumps for Northfield Castings'],
      ['Harlow Council will use our tracking tool at nine depots.'],
      ['The ministry has chosen the company to provide covers until 2034.'],
      ['Northfield Castings will make the reels for Dutch company Harlow.', 'planned'],
      ["Northfield's contract included castings for all nine bridges."],
    ],
    no: [
      'Northfield Castings has chosen Harlow Pumps to run its canteens.',
      'We sign a contract of employment with all staff.',
      'The agency helps you gain new media accounts with followers.',
      'Northfield Castings received an order from the harbour authority forcing it to stop work.',
      'Five ways to win more contracts with better castings',
      'Winning a defence contract takes patience.',
      'We have secured a £2m loan package from our bank.',
      'The foundry and the school have an agreement with the aim of safer roads.',
      'She will be responsible for the design of our range.',
      'The directors exercised options for 900 shares.',
      'Northfield Castings sold two plants to Bellweather.',
      'Ann Lee was appointed to lead the new unit.',
      'Northfield Castings will build its own plant for castings.',
      'Northfield Castings will build a plant for gear units in Opole, in the south of Poland.',
      'Dispatchers assign each work order to a fitter and follow it on a tablet.',
      'The work order is automatically routed to the nearest fitter.',
      'Work Order enables fitters to attach photos to the order.',
      'Foundry World Readers Select Northfield Castings as Winner of Best Bracket',
      'Harlow Institute Awards Northfield Castings Its Growth Leadership Award',
      'Care goes into every order placed with Northfield Castings.',
      'Order online in order to save time.',
      'Every employment contract has a trial period.',
      'We were selected as a finalist for the export award.',
      'The union has voted on the new contract.',
      'A court order stopped the auction.',
      'Orders placed before noon are shipped the same day.',
      'Crude contracts fell 2 percent.',
      'The board extended the contract of its chief executive.',
      'Order intake rose to EUR 41 million compared with EUR 37 million a year earlier.',
      'The software works under any smart contract.',
      'Our new plant will supply the whole region.',
      'Players sign their first contract at sixteen.',
      'Delivery takes three working days.',
      'We entered into a loan agreement with two banks.',
      'Northfield Castings has struck an agreement with lenders.',
      'We help you to win more business from every visitor.',
    ],
  },
}
