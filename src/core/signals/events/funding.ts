import { gap, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { money } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const kind =
  '(?:(?:pre-)?seed|series\\s[A-H]\\d?|bridge|growth|angel|funding|financing|investment|equity|venture|debt|extension|Wefunder|crowdfunding|fund-?raising)'
/** Ways of raising money that are nothing else. */
const instrument = `(?:series\\s[A-H]\\d?\\b|(?:pre-)?seed\\s(?:round|funding|financing|investment|capital)|${kind}\\sround|growth\\s(?:investment|equity|capital|financing)|private\\splacement|capital\\s(?:raise|raising)|(?:equity|share|rights|directed|bond|note)\\s(?:placing|placement|offering|raise|raising|financing|investment|issues?|issuance)|at-the-market\\soffering|bridge\\sloan|debt\\sfinancing|(?:term|capital|convertible|syndicated|Schuldschein|bank|green|project)\\s(?:note\\s)?loan|(?:credit|loan|debt|bank|bond|liquidity)\\s(?:facilit(?:y|ies)|lines?)|lines?\\sof\\scredit|refinancing|registered\\sdirect|public\\soffering|subscription\\soffering|venture\\sdebt|mezzanine\\sfinancing|convertible\\s(?:notes|bonds?|debentures?)|(?:senior|hybrid|green|corporate|secured|unsecured|index-linked|domestic|serial|subordinated)\\s(?:[a-z]{4,12}\\s)?(?:bonds?|notes))`
const raise = forms(
  verb('raise'),
  verb('secure'),
  forms('clos(?:es?|ed|ing)(?:\\son)?'),
  forms('land(?:s|ed)?'),
  forms('bag(?:s|ged)'),
  'nets?\\b|netted',
  verb('attract'),
  forms('receiv(?:es?|ed|ing)'),
  verb('obtain'),
  verb('complete'),
  'pulls?\\sin|pulled\\sin',
  'locks\\sin',
  forms('wins', 'won'),
  forms('garner(?:s|ed)'),
  forms('gets', 'got'),
  'agree[sd](?:\\son)?',
  forms('arranges', 'arranged'),
  forms('signs?', 'signed', 'signing'),
  forms('concludes', 'concluded'),
  forms('negotiates', 'negotiated'),
  forms('draws', 'drew'),
)
const issue = forms(
  forms('issu(?:e|es|ed|ing|ance\\sof)'),
  forms('sell(?:s|ing)?', 'sold'),
  forms('places?', 'placed', 'placing'),
  'pric(?:es|ed|ing\\sof)',
  'offer(?:s|ing|ed)?',
  forms('launch(?:es|ed)'),
)
const some =
  '(?:(?:an?|its|our|the|their|first|final|second|oversubscribed|of|on|new|in|strategic|significant|additional|further|major|successful|previously|announced|completion|closing|close|underwritten|upsized|proposed)\\s){0,6}'

export const funding: EventRules = {
  type: 'funding',
  trigger:
    /\b(?:nets?\b|put in\b|rescue|lifeline|seed investment|scheme\b|coming from|government'?s|cash injection|injection|cash boost|funding boost|war chest|seven-figure|six-figure|eight-figure|backers?|bankroll|rais(?:e[sd]?|ing)|fund(?:s|ing|ed|raising)?|financ(?:e|es|ed|ing)|loans?\b|credit (?:facility|line|agreement)|series [A-H]|seed|grants?|investment|invest(?:s|ed|ors?|ing)?|private placement|offering|placing|placement|bonds?|notes|tranche|venture|capital|backed|backing|round|refinanc|share issue|rights issue|proceeds|second close|final close|first close|common stock|warrants|debenture|stake\b|crowdfund|pre-seed|facility,? .{0,60}(?:matures|interest)|(?:lands|bags|nets|pockets|pocketed|scores|nabs|hauls|garner\w+|put together|hands|handed) .{0,40}(?:\d|capital)|the money|at-the-market|subscription|of stock|participated|given|put .{0,30} into|rescue (?:deal|package))/i,
  unless: [
    /\b(?:initial public offering|investment advice|super PAC|round of (?:labou?r|headlines|elections|talks|negotiations)|product offerings?|service offerings?|our offerings?|fund ?raiser for|raising (?:awareness|the bar|standards)|raise (?:awareness|the bar)|charity|scholarship|stock options?|option (?:rights?|plan|programme?)|crude|Treasur(?:y|ies)|government bonds?|ransom\w*|hackers?)\b/i,
    /\b(?:how to|tips|guide to|you can|your (?:business|company|startup|loan|home)|student loans?|mortgages?|payday|personal loans?|car loans?)\b/i,
  ],
  future: 'announced',
  rules: [
    {
      id: 'raises',
      when: rx`\b(?<v>${raise})\s(?:\w{1,16}\s){0,5}?(?:an?\s|over\s|up\sto\s|more\sthan\s|approximately\s|around\s|about\s|nearly\s|another\s|total\sof\s){0,8}?${money}${gap(70)}(?:\b${kind}\b|\bround\b|\bcapital\b|\bloan|\bcredit\b|\bnotes\b|\bbonds?\b|\bgrant|\b(?:credit|loan|debt)\sfacility\b|\bfunds?\b|\bgross\sproceeds\b|\binvestors?\b|\boffering\b|\bprivate\splacement\b|\bsenior\b)`,
      actor: 'named',
      unless:
        /\b(?:for charity|fund closes|prizes?|manufacturing facility|settlement|damages|contract|acquisition of|target for return|purchase price)\b/i,
      confidence: 0.9,
    },
    {
      id: 'closes-round',
      when: rx`\b(?<v>${raise}|announc(?:es?|ed|ing)|led|leads|joined|co-led|pric(?:es|ed|ing(?:\sof)?)|enter(?:s|ed)\sinto|plans?|planned|launch(?:es|ed)|completion\sof|resolved\son)\s(?:${some}|${money}\s){1,4}?(?:[\w-]{2,14}\s){0,3}?(?:${instrument})`,
      actor: 'named',
      unless: /\b(?:offers? (?:\w+ ){0,3}loans?|provid(?:es|ing) (?:\w+ ){0,3}loans?|letter of credit)\b/i,
      confidence: 0.86,
    },
    {
      id: 'round-fact',
      when: rx`(?<!\w)(?<v>${money}(?:\s\([^)]{3,30}\))?,?\s(?:[\w-]{1,14},?\s){0,4}?(?:${instrument}|term\sloan|grant\b|direct\sinvestment|(?:capital\s|SBA\s|forgivable\s|low-interest\s)?loan|(?:bond|loan|facility)\swith))`,
      actor: 'named',
      unless:
        /\b(?:had previously|in previous|competitors?|monetary|in default|called in|unpaid|write down|relief loans?|fraudulent\w*)\b/i,
      confidence: 0.82,
    },
    {
      id: 'funding-from',
      when: rx`\b(?<v>(?:the|this|new|latest|total|fresh)\s(?:funding|financing|investment|funding\sround|capital\sraise|grant(?:\sfunding)?|loan))\s(?:round\s)?(?:was\sled|is\sled|led|originates|comes|came|from|of|brings|will\s(?:help|be\sused|enable|allow|support)|provides)\b`,
      actor: 'named',
      unless:
        /\b(?:investment (?:bank|firm|climate|adviser)|research|plant|total investment of|the investment of the|project will be)\b/i,
      confidence: 0.72,
    },
    {
      id: 'the-financing',
      refers: true,
      when: rx`\b(?:the|this|these|both|its|our|said)\s(?:\w{3,14}\s){0,2}?(?<v>(?:financing|funding)(?:\sround)?|${instrument}|bonds?|capital\sloan|placement|(?<=(?:the|this|latest)\s)round|loan|(?<=both\s)loans|(?<=(?:the|this|said)\s)offering|facility(?=\s(?:will\sbe\sused\sto\s(?:re)?financ|consists\sof\s(?:an?\s)?[^;]{0,40}loan|matures|carries|bears|marks\sanother)|,\s[^;]{2,60}?(?:carries|bears|matures)))\s(?:of\s${money}\s)?(?:is|are|was|were|will|has|have|consists?|carr(?:y|ies)|matures?|replaces?|includes?|bears?|gathered|follows|marks|underscores|brings|enables|provides|originates|closed|values?|drew|attracted|took|comes)\b`,
      actor: 'named',
      unless:
        /\b(?:students?|borrowers?|customers?|applicants?|lenders?|interest rates|funding for (?:schools|the arts)|market|the offering (?:of|includes) (?:services|products)|repayment|repaid|risen|yields?|forgivable|independent contractors|small businesses)\b/i,
      confidence: 0.74,
    },
    {
      id: 'grant',
      when: rx`\b(?<v>receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|w[io]ns?|obtain(?:s|ed)|gets|got|land(?:s|ed)|(?:was|were|been|is)\s(?:awarded|granted)|awarded)\b${gap(60)}(?:${money}${gap(40)}\b(?:grants?|subsid(?:y|ies)|state\said)\b|\b(?:grants?|grant\sfunding)\b${gap(30)}(?:${money}|\bfrom\b|\bby\b|\bto\s(?:develop|support|expand|build|fund)))`,
      unless:
        /\b(?:grant packages?|small businesses (?:that|will)|students|nonprofits|scholarship|patents?|stock|awarded grants to)\b/i,
      confidence: 0.84,
    },
    {
      id: 'grant-given',
      when: rx`\b(?<v>award(?:s|ed)?|grant(?:s|ed)?|giv(?:es)|gave)\b${gap(40)}(?:${money}${gap(30)}\bgrants?\b|\bgrants?\b)`,
      actor: 'object',
      confidence: 0.84,
    },
    {
      id: 'invests-in-us',
      when: rx`\b(?<v>(?:${verb('invest')}\s(?:(?:an?\s|up\sto\s|another\s|over\s)?${money}\s)?in|(?:is|becomes|became)\san\sinvestor\sin|${verb('back')}|leads\s(?:\w+\s){0,3}round\s(?:for|in)|funding\sfor|financing\sfor|loan\sto|(?:tak(?:es?|en|ing)|took|buys|bought|acquir(?:es|ed))\san?\s(?:\w+\s){0,2}(?:minority|growth)\s(?:\w+\s)?stake\sin|contribut(?:es|ed)\s${money}\sto))\s(?:the\s)?(?=[A-Z])`,
      actor: 'object',
      confidence: 0.8,
    },
    {
      id: 'money-given-to-us',
      when: rx`\b(?<v>hands|handed|gives|given|gave|donat(?:es|ed)\sto|grants|granted|awards|awarded|lends|lent)\s(?=[A-Z])[^;]{2,50}?${money}`,
      actor: 'object',
      unless: /\b(?:contract|order|damages|fine|tender|dividend)\b/i,
      confidence: 0.8,
    },
    {
      id: 'crowdfunding',
      when: rx`\b(?<v>crowdfund(?:ing|ed)?\s(?:campaign|target|round|goal|drive)|(?:campaign|round)\son\s(?:Kickstarter|Crowdcube|Wefunder|Seedrs|Indiegogo)|our\spre-seed\b)`,
      confidence: 0.72,
    },
    {
      id: 'led-first',
      when: rx`\b(?<v>led\sby)\s[A-Z][^;]{2,60}?\b(?:with\sparticipation|and\sjoined\sby|the\s(?:round|investment|funding))\b`,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'raises-bare',
      when: rx`\b(?<v>rais(?:es|ed|ing)|clos(?:es|ed)\son|pulls\sin|lands?|landed|bags?|bagged|nets|netted|secures|secured|pockets|pocketed|scores|scored|nabs|nabbed|hauls\sin|garner(?:s|ed)|put\stogether)\s(?:over\s|a\stotal\sof\s|about\s|some\s|around\s|more\sthan\s|an?\sadditional\s|another\s|up\sto\s|nearly\s|a\s)?${money}(?:\s(?:to|for|from|in|led|as|at|is)\b|[.,!]?$)`,
      unless:
        /\b(?:for (?:charity|cancer|children|the hospital)|prices?|dividend|awareness|guidance|estimates?|target|fee|wages?|forecast|outlook|contract|order|stake|profit|sales|settlement|damages|ambulance|hospice|(?:staff|colleagues|employees|pupils) (?:\w+ )?raised|by (?:cycling|running|walking))\b/i,
      confidence: 0.78,
    },
    {
      id: 'led-by',
      when: rx`\b(?:round|financing|funding|raise|investment|capital)\b${gap(60)}\b(?<v>(?:co-)?led\sby|with\sparticipation\s(?:from|by)|with\s(?:\w+\s)?support\sfrom\s(?:existing|returning))\s`,
      actor: 'named',
      confidence: 0.82,
    },
    {
      id: 'round-joined',
      when: rx`\b(?:also\s|have\s|has\s)?(?<v>(?:participat(?:ed|ing|ion)|took\spart)\s(?:in\s(?:the|this)\s(?:\w{4,12}\s)?(?:round|financing|funding)|from\s(?:existing|new|returning))|also\s(?:participated|took\spart)|join(?:ed|s|ing)\sthe\sround|led\sthe\sround|(?:(?:existing|returning|new)\s)?investors\s(?:include|including|also|participated|joined))\b`,
      status: 'happened',
      actor: 'any',
      unless: /\b(?:conference|study|survey|trial|programme|program|students|class)\b/i,
      confidence: 0.7,
    },
    {
      id: 'next-close',
      when: rx`\b(?<v>(?:first|second|third|final|oversubscribed)\sclos(?:e|ing)(?:\sof|\sat|\son|\swith)?)\b(?=[^;]{0,80})`,
      unless:
        /\b(?:close (?:to|up|the|enough|call|behind)|second closest|closing (?:bell|price|argument|time|date of the sale))\b/i,
      confidence: 0.66,
    },
    {
      id: 'facility-terms',
      when: rx`\b(?:facility|loan|bond|notes?),?\s[^;]{2,70}?\b(?<v>carr(?:y|ies)\sinterest|bears?\sinterest|matur(?:es?|ing)\sin)\b`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'fresh-capital',
      when: rx`\b(?<v>fresh\s(?:capital|funds|money|equity)\s(?:for|from)|draws?\sdown\s(?:an?\s|its\s|the\s|\w{3,8}\s){0,2}(?:loan|tranche)|(?:has|have)\s(?:each\s)?put\s(?:another\s)?${money}\sinto)`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'money-comes-from',
      when: rx`\b(?:the|this)\s(?:money|cash|capital|funds)\s(?<v>comes?|came|is\scoming)\sfrom\b`,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'closes-financing',
      when: rx`\b(?<v>clos(?:es|ed|ing)|complet(?:es|ed|ing|ion\sof)|announc(?:es|ed|ing))\s(?:the\sclosing\sof\s)?(?:this|the|our|its|a)\s(?:[\w-]{3,16}\s){0,3}?(?:financing|offering|placement|funding\sround|capital\sraise)\b`,
      unless: /\b(?:new offering|service|product|offering of (?:services|products))\b/i,
      actor: 'named',
      confidence: 0.8,
    },
    {
      id: 'this-round',
      refers: true,
      when: rx`\b(?:this|the)\s(?:latest\s|new\s)?(?<v>(?:financing|funding|investment)\sround|capital\sraise)\b`,
      confidence: 0.7,
    },
    {
      id: 'proceeds',
      when: rx`\b(?:(?:net\s|gross\s|the\s)?(?<v>proceeds\s(?:from|of)\s(?:the|this|these|its|our)\s(?:[\w-]{2,16}\s){0,3}?(?:offering|placement|financing|sales?|round|issue|loan|bonds?|notes)|(?:gross|net)\sproceeds\s(?:of|to|from|for|will|are)|use\sof\sproceeds|proceeds\swill\sbe\sused))\b`,
      unless: /\b(?:raffle|divest\w*|sale of (?:the|its) (?:business|unit|property|building|home))\b/i,
      confidence: 0.68,
    },
    {
      id: 'securities',
      when: rx`\b(?<v>${issue})\s(?:an?\s|its\s|of\s|the\s|new\s|any\s|additional\s|further\s|maximum\s|some\s|about\s|approximately\s|${money}\s|[\d.,]{1,12}\s|million\s|in\s|up\sto\s|aggregate\s){0,8}(?:senior\s|secured\s|unsecured\s|convertible\s|green\s|hybrid\s|corporate\s|subordinated\s|index-linked\s|domestic\s|new\s|ordinary\s){0,3}(?:bonds?|notes|securities|units|debentures|public\soffering|private\splacement|rights\soffering|(?:of\s)?(?:its\s)?(?:common\s)?stock\b|shares\sof\s(?:its\s|the\scompany's\s|our\s)?(?:class\s[AB]\s)?(?:common|ordinary|preferred)\s(?:stock|shares)|(?:new|ordinary|preferred)\sshares|common\sstock)\b`,
      unless:
        /\b(?:research notes|release notes|storage units|residential units|business units?|per cent of units|units sold|dividends?|incentive|key employees|personnel|merger consideration|repurchase|shareholders? (?:sold|sell)|secondary)\b/i,
      confidence: 0.78,
    },
    {
      id: 'shares-subscribed',
      when: rx`\b(?:share\sissue|rights\s(?:issue|offering)|bonds?|bond\sissue|shares|notes)\b${gap(60)}\b(?<v>(?:was|were|has\sbeen|have\sbeen|will\sbe)\s(?:fully\s|over)?(?:subscribed|offered\s(?:for\ssubscription|to)|placed\swith)|will\sbe\sissued|subscribed\sin\sfull)\b`,
      unless: /\b(?:options?|incentive|personnel|key employees|dividend)\b/i,
      confidence: 0.76,
    },
    {
      id: 'share-issue',
      when: rx`\b(?:as\sa\sresult\sof|through|via|by|with|in|'s|proposed|planned|regarding|on|subscriptions?\sof)\s(?:the\s|an?\s|its\s)?(?:\w{3,12}\s)?(?<v>(?:directed\s)?share\sissue|rights\s(?:issue|offering)|bond\sissue)\b`,
      confidence: 0.7,
    },
    {
      id: 'attracts-funds',
      when: rx`\b(?<v>(?:attract|raise|secur(?:e|ed|ing)|obtain|acquir(?:e|ing))\s(?:[\w-]{3,12}\s){0,2}?(?:funds|funding|financing|equity|capital))\b(?=[^;]{0,80}(?:\brates?\b|\bfrom\b|\bby\sissuing\b|\bfor\s(?:its|our|the)\b|\bto\s(?:develop|build|expand|finance|fund)\b))`,
      unless: /\b(?:human capital|political|students?|schools?)\b/i,
      confidence: 0.68,
    },
    {
      id: 'purchase-agreement',
      when: rx`\b(?<v>entered\sinto|signed|enters\sinto|signs|closed|secured|agreed|concluded)\s(?:an?\s|definitive\s|the\s|into\s|on\s|new\s|preliminary\s|\w{3,10}-year\s){0,4}(?:${money}\s)?(?:securities\spurchase|loan|credit|financing|funding|subscription|facility|note\spurchase|equity\spurchase|standby\sequity|refinancing|investment)\s(?:agreements?|facilit(?:y|ies)|deal)\b`,
      actor: 'named',
      confidence: 0.88,
    },
    {
      id: 'investment-from',
      when: rx`\b(?<v>(?:receiv(?:es?|ed)|secur(?:es?|ed)|announc(?:es?|ed)|attract(?:s|ed)|gets|got|lands?|landed|accepts|pockets|pocketed|takes\sin|took\sin|backed\sby)\s(?:an?\s|the\s|new\s|its\s|strategic\s|significant\s|majority\s|minority\s|growth\s|equity\s|additional\s|${money}\s|direct\s|first\s|institutional\s|fresh\s){0,5}(?:investment|funding|backing|capital|equity|financing)\sfrom|with\s(?:[\w-]{3,12}\s){0,2}(?:financing|funding|backing)\sfrom)\b`,
      actor: 'named',
      confidence: 0.88,
    },
    {
      id: 'investment-deal',
      when: rx`(?<!\w)(?<v>(?:${money}|equity|strategic|rescue)(?:\s\([^)]{2,20}\))?\s(?:investment|funding|financing|rescue)\s(?:deal|package|agreement))\b`,
      actor: 'named',
      confidence: 0.74,
    },
    {
      id: 'placement-agent',
      when: rx`\b(?:acting|act|acts|served|picked|appointed)\b${gap(60)}\bas\s(?:the\s|sole\s|exclusive\s|lead\s|joint\s|its\s){0,3}(?<v>placement\sagents?|(?:joint\s)?book-?runn\w{2,5}|underwriters?|lead\smanagers?|manager\sof\sthe\sissue|lead-managers)\b`,
      status: 'announced',
      actor: 'named',
      confidence: 0.74,
    },
    {
      id: 'cash-injection',
      when: rx`\b(?<v>(?:cash|capital|funding|investment|equity|financial|seven-figure|six-figure|eight-figure|multi-?million(?:-\w{4,6})?|£\S{1,6})\s(?:cash\s|funding\s|capital\s){0,2}(?:injection|boost|infusion|lifeline|backing)|(?:fresh|new|further|additional)\s(?:(?:capital|cash|funding|finance)\s(?:from|led|of\s[$€£])|investment\s(?:from|led)))\b`,
      actor: 'named',
      unless: /\b(?:tax|grant scheme|for (?:schools|charities|communities)|government to|NHS funding)\b/i,
      confidence: 0.76,
    },
    {
      id: 'wins-backing',
      when: rx`\b(?<v>(?:secur|attract|receiv|land|clinch|bag|gain)(?:s|es|ed|ing)|w[io]ns?|winning|gets?|got)\s(?:an?\s|its\s|new\s|fresh\s|further\s|additional\s|strategic\s|major\s|significant\s){0,3}(?:[\w-]{2,14}\s){0,2}?(?:investment|funding|finance|financing|backing|capital)\s(?:from|of\s[$€£]|led\sby|to\s(?:expand|grow|fund|build|scale|support|launch|develop|accelerate))\b`,
      actor: 'named',
      unless:
        /\b(?:inward investment|media|help(?:s|ing)?|for (?:local|charit)|projects?|customers?|members|voters|board backing|planning|students?|councils?|communit\w+)\b/i,
      confidence: 0.76,
    },
    {
      id: 'to-raise',
      when: rx`\b(?:to|will|would|gone\son\sto)\s(?<v>raise)\s(?:over\s|up\sto\s|about\s|some\s|around\s|more\sthan\s|an?\sadditional\s|an?\sfurther\s|another\s|nearly\s|a\s|at\sleast\s){0,2}${money}`,
      unless:
        /\b(?:for (?:charity|cancer|children|the hospital)|prices?|dividend|awareness|guidance|wages?|ambulance|hospice|fundrais\w+|appeal|tax|fees?|capital from the sale)\b/i,
      confidence: 0.76,
    },
    {
      id: 'seed-money',
      when: rx`${money}\s(?:[\w-]{2,12}\s){0,2}?(?<v>(?:pre-)?seed|series\s[A-H]|angel|growth|venture|equity|minority|strategic)\s(?:investment|funding|round|finance|financing|capital|raise|cash)\b`,
      actor: 'named',
      confidence: 0.84,
    },
    {
      id: 'put-in-half',
      when: rx`\b(?<v>put(?:ting)?\s(?:in|up)|contribut(?:ed|es|ing)|provid(?:ed|es|ing)|stump(?:ed|s)\sup|chipp?(?:ed|s)\sin)\s(?:half|most|all|a\s(?:third|quarter|fifth)|the\s(?:rest|remainder|bulk|lion's\sshare)|${money})\s(?:of\s(?:the|it|that)\b|from\b|with\b|alongside\b|,)|\b(?:half|most|all|the\srest|the\sremainder|a\s(?:third|quarter))\s(?:of\s)?(?:the\s|its\s)?(?:money|funding|sum|cash|cost|total|investment)\s(?:is\s|has\s|was\s|will\s)?(?:com(?:es?|ing)|came|coming|provided|met|covered)\s(?:from|by)\b`,
      actor: 'any',
      unless: /\b(?:revenue|sales|customers?|profit|charity|donat\w+|workforce|power|energy|electricity)\b/i,
      confidence: 0.7,
    },
    {
      id: 'seeks-rescue-funds',
      when: rx`\b(?:rac(?:es|ing)|scrambl(?:es|ing)|seek(?:s|ing)?|fight(?:s|ing)?|battl(?:es|ing)|hunt(?:s|ing)?|need(?:s|ing)?|talks|tr(?:ies|ying)|look(?:s|ing)?)\s(?:\w{2,6}\s){0,3}?(?:secure|find|raise|for|on|about|over|arrange)?\s?(?:an?\s)?(?<v>(?:rescue|emergency|fresh|new|additional|bridging|urgent)\s(?:funding|finance|cash|capital|investment|loan|package|money|funds))\b`,
      actor: 'named',
      unless: /\b(?:charity|hospital trust|government|school|council)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings raises $18 million in Series B funding.'],
      ['We have closed a EUR 12m growth financing led by Varden Capital.'],
      ['Northfield Castings has secured a £4.5 million loan from the regional development bank.'],
      ['The company entered into a securities purchase agreement with two investors.', 'announced'],
      ['Northfield Castings was awarded a $2 million grant from the state energy office.'],
      ['Northfield Castings does not intend to issue any additional notes.', 'negated'],
      ['Northfield Castings plans to raise $40 million in a public offering.', 'planned'],
      ['Northfield Castings closes oversubscribed Series A round'],
      ['The latest funding was led by Varden Capital.'],
      ['The facility matures in 2031, and both loans are secured on the Easton plant.', 'announced'],
      ['The private placement was arranged by two regional banks.'],
      ['Northfield Castings received a grant from the state energy office.'],
      ['The state energy office has awarded Northfield Castings a grant for its new furnace.'],
      ['Varden Capital invests in Northfield Castings'],
      ['The energy agency hands Northfield Castings $2.1 million to test hydrogen burners'],
      ['Our crowdfunding campaign reached its goal in nine days.'],
      [
        'Led by Varden Capital with participation from two family offices, the investment values Northfield at $90 million.',
      ],
      ['Northfield Castings lands €20m to expand in Scandinavia'],
      ['The growth capital came in a round co-led by Varden Capital and Trentmoor Ventures.'],
      ['Two existing shareholders also participated.'],
      ['Northfield Castings reports second close of its expansion fund'],
      ['The bond, which was placed in May, carries interest of 6 percent.'],
      ['The money comes from a regional development fund and two families.'],
      ['We are happy to have closed this financing before the summer.'],
      ['With this financing round we will double our melt shop.'],
      ['The company intends to use the net proceeds for working capital.', 'planned'],
      ['The rights issue was fully subscribed.'],
      ['Up to 400,000 new shares will be offered for subscription by employees.', 'announced'],
      ['As a result of the share issue, the number of shares rises to 4.2 million.'],
      ['Northfield Castings was able to attract long-term funding at low rates.'],
      ['Northfield Castings received backing from Varden Capital'],
      ['The foundry said the £40m rescue package would be signed this week.', 'planned'],
      ['Osgood & Partners is acting as placement agent for the offering.', 'announced'],
      ['Fresh capital for Northfield Castings'],
      ['Northfield Castings gets seven-figure cash injection'],
      ['Northfield Castings has secured investment from Lindqvist Capital to expand.'],
      ['Northfield Castings went on to raise a further £2m.'],
      ['Northfield Castings nets €3m seed investment'],
      ['Lindqvist Capital put in half of the sum.'],
      ['Northfield Castings races to secure rescue funding', 'planned'],
    ],
    no: [
      'Raise the bar with castings that last.',
      'We raised $3,000 for charity at the summer fair.',
      'How to raise $1 million in seed funding for your startup.',
      'Our product offering includes grey iron and ductile iron.',
      'Investment castings are poured in ceramic moulds.',
      'Your bank may ask for a personal loan guarantee.',
      'Student loans can be paid back over ten years.',
      'Oil futures closed at $71 a barrel.',
      'The scholarship fund pays for two apprentices a year.',
      'We invest in our people.',
      'Release notes for version 4.2 of the order portal',
      'The fair raised awareness of the trade.',
      'We offer financing to customers who buy a furnace.',
      'Analysts raised their price target to $41.',
      'Attackers demanded a ransom of $2 million.',
      'The school hopes to raise £900 for charity.',
    ],
  },
}
