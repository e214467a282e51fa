import { gap, rx } from '../language/pattern.ts'
import type { EventRules } from '../rule.ts'

const offering =
  '(?:ipo\\b|initial\\spublic\\s(?:stock\\s|share\\s)?offering|stock\\smarket\\s(?:flotation|listing|debut)|(?:stock|share)\\sflotation|direct\\slisting|spac\\smerger|spac\\sipo)'
const weekday = '(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)'

export const ipo: EventRules = {
  type: 'ipo',
  trigger:
    /\b(?:trading in|changing hands|stock exchange|market listing|stock market|float\b|ipo|initial public|go(?:es|ing)? public|went public|tak(?:e|en|ing) (?:\w+ )?public|listing|listed|lists?\b|direct listing|begin(?:s)? trading|began trading|beginning trading|(?:start|commence)\w* trading|trading (?:on|debut)|first day of trading|s-1|f-1|spac\b|market debut|flotation|float(?:s|ed)?\b|uplist|debut|depositary shares|ADSs?\b|over-allot|opening bell|public company|first (?:trading )?day|admission|price range|offer price|bookbuilding|main list|prospectus|ticker|global coordinators|offer period|to be offered|upsize|share sale)/i,
  unless: [
    // a finding that is made known to the public
    /\b(?:go(?:es|ing)?|went) public (?:about|as\b|(?:on|with) (?:the|their|its|this|what|allegations|claims))|\b(?:report|flaw|bug|vulnerabilit\w+|findings?|allegations?|complaint)\b[^;.]{0,90}\b(?:go(?:es|ing)?|went) public\b/i,
    // a step in a career; a listing another place did not get
    /\b(?:from|until|up to) [^;,.]{0,30}\b(?:through|to|until) (?:the |its )?(?:IPO|initial public offering)\b|\b(?:lost|missed) out on\b/i,
    /\b(?:listed (?:below|above|here|in the table|as one)|job listings?|property listings?|real estate listings?|listing agent|how to|multiple listing|price listing|is listed on the|are listed on the|(?:is|as) an? (?:publicly )?listed company|IPO market|IPO filings|IPO advisory|floating rate|bond (?:will be|is) listed|notes (?:will be|are) listed|album|film debut|directorial debut)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'ipo-pulled',
      when: rx`\b(?<v>pull(?:s|ed)?|shelv(?:es?|ed)|scrap(?:s|ped)|postpon(?:es?|ed)|cancel(?:s|led|ed)?|abandon(?:s|ed)?|call(?:s|ed)\soff|withdr(?:aws?|ew)|drop(?:s|ped)|(?:will|would|does)\snot\sproceed\swith)\s(?:its\s|the\s|plans\sfor\s(?:an?\s|its\s)?|planned\s|an?\s|[\w$€£.-]{2,16}\s){0,4}?(?:${offering}|listing|flotation|float)\b`,
      actor: 'named',
      status: 'negated',
      confidence: 0.84,
    },
    {
      id: 'ipo-ahead',
      when: rx`\b(?:(?<v>(?:pending|anticipated|planned|upcoming|proposed|expected|forthcoming|potential|long-awaited|eagerly\s\w+)\s(?:[\w'$€£.-]{1,16}\s){0,3}?${offering}|${offering}\s(?:plans?|filing|registration)|plans?\s(?:for|of)\s(?:an?\s|its\s)?${offering}|(?:prepar(?:es?|ing)|gear(?:s|ing)\sup|ahead\sof|set|slated|poised|heading|on\strack)\s(?:confidentially\s)?(?:for|of|towards?)\s(?:an?\s|its\s|the\s)?(?:[\w$€£.-]{1,16}\s){0,4}?(?:${offering}|market\sdebut)))\b`,
      actor: 'named',
      status: 'planned',
      unless: /\b(?:ruled out|no plans|postpon\w+|scrapp\w+|withdr\w+|completed)\b/i,
      confidence: 0.88,
    },
    {
      id: 'ipo-act',
      when: rx`\b(?<v>pric(?:es?|ed|ing)|complet(?:es?|ed|ion)|clos(?:es?|ed|ing)|launch(?:es|ed|ing)?|announc(?:es?|ed|ing)|(?:fil(?:es?|ed|ing)|appl(?:ies|ied)|regist(?:ers|ered))\s(?:for|its|an?|with|confidentially)|plans?|postpon(?:es?|ed)|withdraws?|withdrew|hir(?:es|ed)\b[^;,]{0,40}\bfor|successful|held|conduct(?:s|ed)|rais(?:es|ed|ing))\s(?:[\w$€£.-]{1,20}\s){0,6}?${offering}\b`,
      actor: 'named',
      confidence: 0.9,
    },
    {
      id: 'registration',
      when: rx`\b(?<v>fil(?:es?|ed|ing)|submit(?:s|ted)|confidentially\ssubmitted)\s(?:an?\s|its\s|the\s|confidential\s|draft\s|with\sthe\ssec\s){0,4}(?:form\s)?(?:s-1|f-1|registration\sstatement|prospectus)\b`,
      unless: /\bshelf\b/i,
      confidence: 0.8,
    },
    {
      id: 'trading',
      when: rx`\b(?<v>beg(?:ins?|an|inning)\strading|start(?:s|ed)?\strading|commenc(?:es?|ed|ing)?\strading|first\sday\sof\strading|(?:stock\s)?market\sdebut|debut(?:s|ed)?\s(?:on|at|in)\s(?:the\s)?(?:Nasdaq|NYSE|New\sYork|London|exchange|stock|market|trading)|make(?:s)?\s(?:its|their)\s(?:[\w'-]{2,14}\s){0,3}debut|will\strade|(?:go(?:es|ing)?|went)\spublic(?!\swith)|tak(?:e|en|ing)\s(?:the\scompany|it|[A-Z]\w+)\spublic|uplist(?:s|ed|ing)?|is\snow\slisted|(?:will\sbe|was|were|has\sbeen)\slisted|to\slist|lists\s(?:its\sshares|shares|on\s)|approved\s(?:for|to)\slist(?:ing)?|listing\s(?:of\s(?:its|the)\sshares|approval|application))\b(?=[^;]{0,70}(?:\bon\s(?:the\s)?${weekday}[A-Z]|\bexchange\b|\bmarket\b|\bshares?\b|\bstock\b|\bnasdaq\b|\bnyse\b|\bpublic\b|[.!]?$))`,
      unless:
        /\b(?:bonds?|notes|store|collection|music|series|season|product|model|on the (?:website|page)|crude|futures)\b/i,
      confidence: 0.84,
    },
    {
      id: 'applies-to-list',
      when: rx`\b(?<v>appl(?:ies|ied|ying)\s(?:to|for)\s(?:list|have|listing|the\slisting)\b|intends\sto\slist|(?:expected|set|due|scheduled)\sto\s(?:begin|start|commence)\strading|trading\b[^;]{0,50}?(?:scheduled|expected|set|due)\sto\s(?:begin|start|commence)|(?:stock\s)?market\sdebut|initial\spublic\soffering\sprice)\b`,
      actor: 'named',
      unless: /\b(?:bonds?|notes)\b/i,
      status: 'planned',
      confidence: 0.8,
    },
    {
      id: 'float-terms',
      when: rx`\b(?<v>(?:sets?|set|narrows?|raises?|fix(?:es|ed)|has\sset)\s(?:the\s|its\s|an?\s)?(?:offer\sprice|(?:IPO\s|indicative\s)?price\srange)\b|offer\sprice\sfor\s(?:its|the)\sshares|bookbuilding\srange|for\s(?:its|a|the)\s(?:\w{3,12}\s)?(?:listing|float)\b|(?:picks|hires|appoints|mandates)\s(?:[\w-]{3,12}\s){0,2}banks\sfor\s[^;]{2,30}?(?:float|listing|IPO)|joint\sglobal\scoordinators?|offer\speriod\sfor|number\sof\sshares\sto\sbe\soffered|upsizes?\s(?:its\s)?offering|price\srange\s(?:for|has|have|of)|(?:stock\smarket|planned|frankfurt|london|new\syork|nasdaq)\sfloat\b)`,
      actor: 'named',
      status: 'planned',
      unless: /\b(?:target price|price target|analysts?|job listing)\b/i,
      confidence: 0.8,
    },
    {
      id: 'admission',
      when: rx`\b(?<v>(?:apply|applied|applies|application)\s(?:for|to)\s(?:the\s)?(?:admission|listing)|admi(?:ssion|tted)\sto\s(?:trading|listing|the\s(?:official|main)\slist)|prospectus\sfor\sthe\slisting|dual\slisting|listed\scompany\sby|become\sa\s(?:publicly\s)?listed\scompany|mov(?:es?|ing)\s(?:up\s)?(?:from\s[^;]{2,30}\s)?to\sthe\smain\s(?:list|market))\b`,
      actor: 'named',
      status: 'planned',
      unless: /\b(?:bonds?|notes)\b/i,
      confidence: 0.78,
    },
    {
      id: 'first-day',
      when: rx`\b(?:(?<v>r(?:ang|ings?|inging)\sthe\s(?:opening\s)?bell|first\strading\sday|first\sday\sas\sa\s(?:public|listed)\scompany|(?:becoming|became|become|is\snow)\sa\s(?:publicly\s(?:traded|listed)|public)\scompany|(?:stock|shares)(?:\sof\s[^;,]{2,40})?\s(?:pop|pops|popped|jump|jumps|jumped|soar|soars|soared|rise|rises|rose|fall|falls|fell|slip|slips|slipped|surge|surges|surged)\b[^;]{0,30}\b(?:on|in)\s(?:its\s|their\s)?(?:first\sday|(?:[\w-]{2,12}\s){0,2}debut)|the\slisting\sraised))\b`,
      actor: 'named',
      confidence: 0.81,
    },
    {
      id: 'ipo-denied',
      when: rx`\b(?:ruled\sout|no\splans\sfor|considers?|considering|considered|mulls|weighs|weighing|contemplat(?:es|ing)|eyes|eyeing|discuss(?:es|ed|ing)?)\s(?:an?\s|its\s)?(?<v>${offering}|listing|flotation|float)\b`,
      confidence: 0.8,
    },
    {
      id: 'share-sale',
      when: rx`\b(?<v>(?:share|stock)\s(?:sale|offering))\b(?=[^;]{0,120}\b(?:private\sownership|go\spublic|IPO|initial|first)\b)`,
      actor: 'named',
      confidence: 0.7,
    },
    {
      id: 'over-allotment',
      when: rx`\b(?<v>over-?allot(?:ment|ments)|underwriters\sa\s30-day\soption|shares\s(?:opened|debuted|priced)\sat|depositary\sshares\s\(ADSs?\))\b`,
      actor: 'named',
      unless: /\b(?:Series [A-Z] |notes offering|units?)\b/i,
      confidence: 0.68,
    },
    {
      id: 'ipo-headline',
      when: rx`\b(?<v>${offering}|flotation)\s(?:of\s(?:its|the)\s[^;,]{2,30}\s)?(?:valued|set|slated|expected|planned|to\s(?:raise|price|be)|may|could|will|is\sexpected)\b`,
      actor: 'named',
      status: 'planned',
      confidence: 0.84,
    },
    {
      id: 'ipo-raises',
      when: rx`\b(?<v>${offering})\s(?:raises?|raised|priced|consist(?:s|ed)|closed|valu(?:es|ed)|was|nets|netted|brought|comprised)\b${gap(40)}`,
      actor: 'named',
      confidence: 0.82,
    },
    {
      id: 'ipo-noun',
      when: rx`\b(?:its|our|the|their|'s|year's|post|after|since|following|from|in)\s?-?(?:successful\s|[\w'-]{2,16}\s){0,3}?(?<v>${offering})\b(?!\s(?:market|pipeline|investors|candidates|window|boom))`,
      actor: 'named',
      unless: /\b(?:companies|startups|IPOs|biggest since|rival's)\b/i,
      confidence: 0.8,
    },
    {
      id: 'thinks-of-listing',
      when: rx`\b(?:mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?:\sup)?|consider(?:s|ed|ing)?|explor(?:es|ed|ing)|ey(?:es|ed|eing)|contemplat(?:es|ed|ing)|toy(?:s|ing)\swith|look(?:s|ing)?\sat|could\s(?:seek|pursue|opt\sfor)|may\s(?:seek|pursue|opt\sfor)|stud(?:ies|ying)|plot(?:s|ting)|rul(?:es|ed)\sout)\s(?:an?\s|the\s|its\s|plans\sfor\san?\s)?(?:possible\s|potential\s|[\w$€£.,-]{2,12}\s|(?-i:[A-Z])\w{2,12}\s){0,3}?(?<v>${offering}|listing|flotation|float)\b`,
      actor: 'named',
      unless: /\b(?:job|property|product|hotel|MLS|business) listing/i,
      status: 'hypothetical',
      confidence: 0.8,
    },
    {
      id: 'shares-start',
      when: rx`\b(?:shares?|stock|trading|dealings?)\b${gap(50)}\b(?<v>(?:gets?|got|getting)\sunder\s?way|(?:will\s|to\s|are\sto\s|is\sto\s|are\sexpected\sto\s|is\sexpected\sto\s)?(?:start|begin|commence)s?(?:\strading|\schanging\shands)?(?=\s(?:on|today|tomorrow|under|this|later|in)\b)|(?:started|began|commenced)(?:\strading)?(?=\s(?:on|today|under|this|earlier)\b)|changed\shands\sfor\sthe\sfirst\stime)\b(?=[^;]{0,80}\b(?:ticker|symbol|Nasdaq|NYSE|exchange|AIM|market|today|under)\b)`,
      actor: 'named',
      unless:
        /\b(?:trading (?:update|statement|conditions|hours)|Christmas trading|buy-?back|repurchase|strong start|market share|work started)\b/i,
      confidence: 0.78,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings files for an initial public offering.'],
      ['Shares of Northfield Castings began trading on the Nordic Growth Market on Friday.'],
      ['Northfield Castings prices its $120 million IPO.'],
      ['The company plans to go public next spring.', 'planned'],
      ['Northfield Castings has ruled out an IPO.', 'negated'],
      ['Northfield Castings shelves its IPO', 'negated'],
      ['Northfield Castings is preparing for an initial public offering.', 'planned'],
      ['Northfield Castings has filed a draft registration statement on Form S-1.'],
      ['The initial public offering price is expected to be between $12 and $14.', 'planned'],
      ['Northfield Castings sets price range for its listing', 'planned'],
      ['The board resolved to apply for admission of the shares to trading in Stockholm.', 'planned'],
      ['Shares of Northfield Castings jumped 12 percent on their first day.'],
      ['Northfield Castings granted the underwriters a 30-day over-allotment option.'],
      ['Northfield Castings IPO may raise $120 million', 'planned'],
      ['Since its IPO in March, Northfield Castings has opened two plants.'],
      ['The IPO raised $118 million for Northfield Castings.'],
      ['Northfield Castings agreed on a share sale that ends a century of private ownership.'],
      ['Northfield Castings weighs up a Stockholm listing', 'hypothetical'],
      ['Trading in the shares of Northfield Castings gets under way today under the ticker NFC.'],
    ],
    no: [
      'The tester told the maker about the flaw before going public.',
      'The workers decided to go public about the fumes.',
      'Mara Holt ran sales at Osprey Components from pre-revenue through IPO in 2002.',
      'The exchange lost out on its largest initial public offering.',
      'The parts listed below fit every pump.',
      'See our job listings.',
      'How to prepare your company for an IPO.',
      'Public transport stops at our gate.',
      'The school went public with its exam results.',
      'Northfield Castings debuts app for pattern makers',
      'The certificate lists all alloys.',
      'Northfield Castings lists its alloys in a new brochure.',
      'The song debuted in May.',
      'A floating crane lifts the ladle.',
      'The bonds will be listed in Stockholm.',
    ],
  },
}
