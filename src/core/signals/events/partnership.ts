import { rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { clause, properName } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

const bond =
  '(?:partnerships?|partneship|alliance|joint\\sventure|collaborations?|co-?operation|tie-?up|consortium|pact\\swith)'
const agreement =
  '(?:memorandum\\sof\\s(?:understanding|agreement)|MOU\\b|(?:reseller|distribution|distributor|distributorship|licen[cs](?:e|ing)|co-?operation|collaboration|partnership|(?:co-)?marketing|integration|sponsorship|agency|dealer|joint[\\s-]development|development|referral|channel|naming[\\s-]rights|strategic)\\s(?:agreements?|deals?|contract|pact))'
const ally = forms(
  'partner(?:s|ed|ing)?(?:\\sup)?',
  'team(?:s|ed|ing)?\\sup',
  'teams|teamed|teaming',
  'join(?:s|ed|ing)?\\s(?:forces|hands)',
  verb('collaborate'),
  forms('co-?operat(?:es?|ed|ing)'),
  forms('allies', 'allied'),
  'link(?:s|ed|ing)?\\sup',
  'ties\\sup|tied\\sup|tie\\sup',
  'works?\\stogether|working\\stogether|worked\\stogether',
)
const make = forms(
  verb('announce'),
  verb('sign'),
  'enter(?:s|ed|ing)?(?:\\sinto)?',
  verb('form'),
  verb('establish'),
  verb('ink'),
  'strik(?:es?|ing)|struck',
  verb('forge'),
  verb('launch'),
  verb('create'),
  verb('extend'),
  verb('expand'),
  verb('renew'),
  verb('deepen'),
  verb('strengthen'),
  verb('unveil'),
  verb('agree'),
  'sets?\\sup|setting\\sup',
  verb('start'),
  'beg(?:ins?|an|inning)',
  verb('initiate'),
  verb('conclude'),
  verb('complete'),
  verb('broaden'),
  verb('continue'),
  verb('intensify'),
)
const some = '(?:(?:an?|its|the|our|their|into|on|to|new|two|several|another)\\s){0,5}?'

export const partnership: EventRules = {
  type: 'partnership',
  unless: [
    // a firm whose name ends in "Partners"
    /\b(?:addition|arrival|acquisition|purchase) of (?:(?-i:[A-Z])[\w&.'’-]{1,24} ){1,3}Partners to\b/i,
    // a mere possibility, or a pretext
    /\b(?:can|could|may|should|must) (?:\w+ly )?(?:partner|collaborate|co-?operate|team up|work together) with\b|\bpretext of\b/i,
    // a call, a wish, a habit or a kind of partner: no counterparty that one has agreed with
    /^(?:partner|collaborate|team up|co-?operate|work together) with\b|\b(?:we|they|teams?|you(?:'ll| will)?|who) (?:\w+ly |often |also |always )?(?:partner|collaborate|co-?operate|team up|work together) with (?!(?:the |an? )?(?-i:[A-Z0-9]))/i,
    /\b(?:partner|collaborat|co-?operat|team|work)\w*(?: up| together)? with (?:key|leading|local|other|various|many|multiple|external|industry|some|our|your|people|developers|experts|clients|customers|suppliers|product|sales|marketing)\b(?! (?:(?-i:[a-z][\w-]{2,20}),? ){0,3}(?:called |named )?(?:(?:the|The) )?(?-i:[A-Z]))/i,
    /\b(?:interest(?:ed)? in|thank you for|chose|choosing|choose|wish(?:es)? to|want(?:s|ed)? to|(?:desire|like|love|reasons?|decide|easy|how|why|when|opportunity) to) (?:partner|collaborat|co-?operat|join)\w*\b/i,
    /\b(?:towards? |apply(?:ing)? (?:to|for) |benefits of |by )join(?:ing)? (?:the |our )|\b(?:our|your|their) continued (?:partnership|collaboration|co-?operation)|\bbuild(?:s|ing)? (?:\w+ ){0,3}partnerships\b|\b(?:still|already) (?:has|have) an? (?:partnership|alliance)\b|\bproduct of an? (?:partnership|collaboration)\b|\b(?:your|our|valued|channel|preferred) partners (?:for|in|to)\b/i,
    /\b(?:look forward to (?:collaborating|partnering)|stock purchase|partnered with (?:\w+ )?employees|(?:managing|law|equity|senior) partner\b|partner at|partners at|(?:ideal|your|local|favou?rite) partner\b|become an? (?:\w+ )?partner|partner (?:portal|login|page)|business partners? (?:who|that)|life partner|domestic partner|in-person|sexual partner|sparring partner|law enforcement|hackers?|OPEC\+?|oil producers|trade alliance)\b/i,
  ],
  future: 'announced',
  bothSides: true,
  rules: [
    {
      id: 'partners-with',
      when: rx`\b(?<v>${ally}\swith)\b`,
      unless:
        /\b(?:link(?:s|ing|ed)? up with the (?:city|town|station|road|existing|other)\S{0,2}|partnering with you|we (?:partner|collaborate|co-?operate|work together) with (?:our )?(?:clients|customers|companies|businesses|organizations|you|a )|when partnering|by partnering with us|(?:has|have) (?:long )?partnered with (?:\w+ ){0,3}(?:clients|companies|brands)|team up with (?:our|your)|join forces with your|(?:collaborat\w+|cooperat\w+|work(?:s|ing)? together) with (?:cross-functional|other (?:teams|departments|actors)|stakeholders|colleagues|teams?|architects|engineers|authorities|the (?:police|investigation|authorities)|our)|duties|responsibilities)\b/i,
      confidence: 0.83,
    },
    {
      id: 'ally-to',
      when: rx`(?:[A-Z][\w&.'-]{1,24}\s(?:and|&|\+)\s(?:the\s)?[A-Z][\w&.'-]{1,24}(?:\s[A-Z][\w&.'-]{1,24}){0,4}(?:\s(?:have|has|will|are\sto|are|to|today)){0,2}|(?:(?:companies|parties|firms|organi[sz]ations|both)\s(?:have|will|are\sto|are|to|plan\sto)|they(?:\s(?:have|will|are\sto|are|plan\sto))?))\s(?<v>partner(?:ed|ing)?|team(?:ed|ing)?\sup|tie\sup|join(?:ed|ing)?\sforces|collaborat(?:e|ed|ing)|co-?operat(?:e|ed|ing)|work\stogether)\s(?:to|on|in|for)\b`,
      confidence: 0.8,
    },
    {
      id: 'partner-to',
      when: rx`(?-i:[A-Z]\w{2,20}\s)(?<v>(?-i:Partner(?:ing|s)?|Team\sUp|Join\sForces|Collaborate)|PARTNER|TEAM\sUP|JOIN\sFORCES)\s(?:to|on|for|in)\b`,
      confidence: 0.78,
    },
    {
      id: 'announces-partnership',
      when: rx`\b(?:${make}|latest|in\sa\snew|a\snew|newly\sannounced|exclusive)\s${some}(?:(?!(?:and|that|is|of|or|based)\b)[\w'&.,®-]{1,20}\s){0,6}?(?<v>${bond}|${agreement})\b`,
      unless:
        /\b(?:in (?:close )?(?:partnership|collaboration|cooperation) with (?:our|the) (?:clients?|customers?)|through (?:\w+ )?partnerships? with|partnership program|build(?:ing)? (?:strong |lasting )?(?:partnerships|relationships)|relationships?,|through the partnership|limited partnership|long[- ]term partnerships with (?:our )?(?:customers|clients)|cross-functional|skills|spirit of|international cooperation|developed in collaboration|development contract|lawsuit|love|breaching)\b/i,
      confidence: 0.82,
    },
    {
      id: 'agrees-to-cooperate',
      when: rx`\b(?<v>${verb('agree')}|${verb('sign')}|agreements?\s(?:with|between)|deal\swith|enter(?:s|ed)\sinto)\b[^;]{0,110}?\b(?:(?:on|for|of|in)\s(?:the\s)?(?:start\sof\s|strategic\s|exclusive\s|mutual\s|closer\s){0,2}(?:co-?operation|collaboration|distribution|marketing|resale)\b|to\s(?:jointly|collaborate|co-?operate|partner|co-?develop|distribute|co-?market|resell|license|cross-sell|team))`,
      unless:
        /\b(?:profit distribution|dividend|agreed to (?:buy|acquire|sell)|lawsuit|union|employment|tax|court|ministers?|countries|distribution centers?)\b/i,
      confidence: 0.8,
    },
    {
      id: 'the-partnership',
      refers: true,
      when: rx`\b(?:the|this|our|their|its|such)\s(?:strategic\s|new\s|exclusive\s|groundbreaking\s|exciting\s|multi-year\s|expanded\s|planned\s|proposed\s|landmark\s|latest\s|\d+-year\s){0,2}(?<v>partnership|collaboration|alliance|joint\sventure(?:\scompany)?|co-?operation|memorandum|MOU|tie-?up|sponsorship|(?:distribution|licen[cs]ing|partnership|co-?operation|collaboration)\sagreement)(?:\s(?:with|between)\s(?:the\s)?${properName})?\s(?:also\s|now\s)?(?:is|was|are|has|have|will|would|brings?|aims?|marks?|allows?|enables?|combines?|represents?|strengthens?|expands?|builds?|opens?|covers?|includes?|follows|comes|gives|involves?|between|runs|extends|creates?|provides?|reflects|underscores|reinforces|seeks|kicks?|began|started|leverages|supports|aligns|focus(?:es)?|means|offers|integrates|unites|ensures|helps|demonstrates|highlights)\b`,
      unless:
        /\b(?:limited partnership|the partnership (?:agreement|interest|shall)|partnership (?:act|tax)|between (?:the two countries|management and)|is key to)\b/i,
      confidence: 0.77,
      actor: 'any',
    },
    {
      id: 'under-partnership',
      when: rx`\b(?:under|through|as\spart\sof|via|with|within\sthe\sframework\sof|thanks\sto|following|as\sa\sresult\sof)\s(?:the\s(?:terms\sof\sthe\s)?|this\s|its\s|our\s|their\s|a\s)(?:recent\s|new\s|strategic\s|exclusive\s|multi-year\s|\w{3,12}-year\s|expanded\s){0,2}(?<v>partnership|collaboration|alliance|joint\sventure|co-?operation(?:\sagreement)?|memorandum\sof\sunderstanding|MOU|(?:distribution|reseller|agency|marketing|dealer|licen[cs]ing|partnership|collaboration)\sagreement)\b`,
      unless: /\b(?:limited partnership|our clients|local authorities|municipalities)\b/i,
      confidence: 0.72,
      actor: 'any',
    },
    {
      id: 'their-partnership',
      when: rx`\b(?:their|its|our|'s|recent|following|newly\sannounced)\s(?:recent\s|new\s|strategic\s|existing\s|close\s|exclusive\s){0,2}(?<v>partnership|collaboration|alliance|joint\sventure|co-?operation)\s(?:with|between)\s(?:the\s)?(?=[A-Z])`,
      confidence: 0.74,
      actor: 'any',
    },
    {
      id: 'between',
      when: rx`\b(?:the\s|a\s|this\s|new\s|strategic\s)(?:\w{3,14}\s){0,2}?(?<v>partnership|collaboration|alliance|joint\sventure|co-?operation|memorandum\sof\sunderstanding)\s(?:between|with|on|was\ssigned)\b`,
      unless:
        /\b(?:any|no)\s+(?:partnership|joint venture)|\b(?:long-?standing|for many years|national partnership|limited partnership|the two countries|social|public-private)\b/i,
      confidence: 0.72,
    },
    {
      id: 'signed-memorandum',
      when: rx`\b(?<v>memorandum(?:\sof\sunderstanding)?|MOU|letter\sof\sintent)\b[^;]{0,80}?\b(?:signed|inked|between|with)\b`,
      confidence: 0.76,
      actor: 'any',
    },
    {
      id: 'selects-as-partner',
      when: rx`\b(?<v>select(?:s|ed)|chooses|chose|chosen|names?|named|appoint(?:s|ed)|announc(?:es|ed)|signs?|signed|tap(?:s|ped)|welcomes)\s[^;]{0,90}?\bas\s(?:its\s|an?\s|the\s|their\s|one\sof\sits\s)?(?:[\w-]{3,14}\s){0,3}?(?:(?:preferred|authori[sz]ed|official|certified|approved)\s\w{4,14}|partners?|sponsor(?:\sbank)?|bank\ssponsor|reseller|distributor|integrator|licensee)\b`,
      unless:
        /\b(?:law firm|attorney|joins? (?:the )?firm|office|practice|as (?:an? )?(?:managing |senior |equity )?partner (?:in|at|of) )\b/i,
      confidence: 0.78,
    },
    {
      id: 'integrates',
      when: rx`\b(?:announc(?:es?|ed|ing)|launch(?:es|ed)|complet(?:es|ed)|new|unveils)\s(?:an?\s|its\s|the\s|new\s|of\s|seamless\s|native\s){0,3}(?<v>integrations?)\s(?:with|between)\b`,
      confidence: 0.76,
    },
    {
      id: 'appointed-distributor',
      when: rx`\b(?<v>(?:${verb('appoint')}|names?|named|signs?|signed|selected|chosen))\b[^;]{0,70}?\b(?:(?:as\s)?(?:its\s|an?\s|the\s)?(?:exclusive\s|authori[sz]ed\s|official\s|new\s|sole\s|\w{3,14}\s){0,3}(?:distributors?|resellers?|sales\s(?:partner|agent)|dealer|agent\sfor|licensee)|to\s(?:distribute|resell|market|represent))\b`,
      unless:
        /\b(?:agent of change|acquire|attorney|court|union|car dealer|estate agent|reseller news|source Reseller)\b/i,
      confidence: 0.74,
    },
    {
      id: 'official-partner',
      when: rx`\b(?<v>becom(?:es?|ing)|became|named|(?:signs?|signed|comes)\son\sas)\s(?:the\s|an?\s|its\s)?(?:new\s)?(?:main|principal|official|exclusive|preferred|founding|title|presenting|strategic|lead|headline)\s(?:\w{2,16}\s){0,3}?(?:partner|sponsor|supplier|technology\sprovider)\b`,
      unless: /\b(?:is the (?:preferred|exclusive)|your)\b/i,
      confidence: 0.76,
    },
    {
      id: 'sponsors',
      when: rx`\b(?<v>(?:will|to)\s(?:be\s)?sponsor(?:ing)?|(?:is|are)\ssponsoring|(?:has|have)\s(?:agreed\sto\s)?sponsor(?:ed)?|sponsorship\s(?:deal|agreement|of)|sponsors?\sthe)\b(?=[^;]{0,80}[A-Z])`,
      unless:
        /\b(?:under-\d+s?|charity|school|youth|kit\b|golf day|bill|legislation|visa|state-sponsored|senators?|resolution|forum|conference|expo|summit|reception|showcase|exhibit\w*|sponsored by|sponsored content)\b/i,
      confidence: 0.72,
    },
    {
      id: 'becomes-partner',
      when: rx`\b(?<v>(?:becomes?|became|is\snow|are\snow|has\sbecome)\s(?:an?|the)\s(?:[\w&-]{2,16}\s){0,3}?(?:partner\s(?:of(?!\schoice)|for|in)|(?:exclusive|official|sole|authori[sz]ed)\s(?:[\w-]{2,16}\s){0,3}?(?:importer|distributor|reseller|agent|dealer|supplier)))\b`,
      unless: /\b(?:law|attorney|he|she|firm'?s? (?:corporate|litigation)|managing)\b/i,
      confidence: 0.76,
    },
    {
      id: 'integrates-with',
      when: rx`\b(?<v>integrat(?:es|ed|ing))\s(?:its|their)\s[^;]{2,50}?\swith\s(?:the\s)?(?=[A-Z])`,
      confidence: 0.74,
    },
    {
      id: 'joins-alliance',
      when: rx`\b(?<v>join(?:s|ed|ing)?)\s(?:the\s|an?\s)?(?:[\w&'.-]{2,20}\s){0,5}?(?:alliance|consortium|coalition|marketplace|partner\s(?:program(?:me)?|network)|partnership)\b`,
      unless:
        /\b(?:coalition government|troops|party|military|as (?:its |the )?(?:director|president|head|manager|CEO))\b/i,
      confidence: 0.74,
    },
    {
      id: 'joint-venture',
      when: rx`\b(?<v>(?:form|set\sup|launch|establish|creat|found)(?:s|es?|ed|ing)?\s(?:of\s)?(?:an?\s|the\s|their\s)?(?:\w{2,14}\s){0,3}?joint\sventure|(?:50[-/:]50|planned|new|proposed|announced)\sjoint\sventure)\b`,
      confidence: 0.82,
    },
    {
      id: 'takes-on-franchise',
      when: rx`\b(?<v>(?:tak(?:es|en|ing)\son|took\son|secur(?:es|ed)|w[io]ns?|gain(?:s|ed)|award(?:s|ed)|adds|added|land(?:s|ed)|acquir(?:es|ed))\s(?:the\s|an?\s)(?:exclusive\s|UK\s|sole\s|regional\s|national\s){0,2}(?-i:[A-Z])[\w&-]{1,16}\s(?:(?-i:[A-Z])[\w&-]{1,16}\s)?(?:franchise|dealership|agency|distribution(?:\srights)?|concession|distributorship))\b`,
      unless: /\b(?:lawsuit|rail franchise)\b/i,
      confidence: 0.74,
    },
    {
      id: 'joins-hands',
      when: rx`(?:(?-i:[A-Z])[\w&.'-]{1,24}(?:,|\s(?:and|&))\s(?:the\s)?(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?-i:[A-Z])[\w&.'-]{1,24}){0,3}|\b(?:companies|firms|pair|duo|two))\s(?:have\s|are\s|to\s)?(?<v>(?:join(?:ed|ing)?\shands|pair(?:ed|ing)?\sup|link(?:ed|ing)?\s(?:arms|up)|hook(?:ed|ing)?\sup|unit(?:e|ed|ing)\s(?:on|to|for)|get\stogether))\b|\b(?:join(?:s|ed|ing)?\shands|pair(?:s|ed|ing)?\sup|link(?:s|ed|ing)?\s(?:arms|up)|hook(?:s|ed)?\sup)\swith\s(?:the\s)?(?=(?-i:[A-Z]))`,
      unless: /\b(?:schools?|pupils|couple|singles|dating|motorway|road)\b/i,
      confidence: 0.76,
    },
    {
      id: 'signs-up-as',
      when: rx`\b(?<v>(?:sign(?:s|ed)|team(?:s|ed)|com(?:es|ing)|came|step(?:s|ped))\s(?:up|on|in|on\sboard)\s(?:again\s)?as\s(?:the\s|an?\s|its\s)?(?:new\s)?(?:official\s|headline\s|main\s|lead\s|title\s|principal\s|exclusive\s|founding\s|\w{3,14}\s){0,2}(?:suppliers?|partners?|sponsors?|dealers?|stockists?|distributors?|resellers?))\b`,
      confidence: 0.78,
    },
    {
      id: 'will-carry-line',
      when: rx`\b(?<v>will\s(?:now\s)?(?:carry|stock|distribute|resell|market|represent|sell))\s(?:our|the|its|all)\s(?:full\s|entire\s|complete\s|[\w'’-]{2,18}\s){0,3}?(?:line|range|products|portfolio|collection|machines|brand)\b`,
      unless: /\b(?:you|your|customers will|shop will|we will sell)\b/i,
      actor: 'any',
      status: 'announced',
      confidence: 0.72,
    },
    {
      id: 'ties-with',
      when: rx`\b(?<v>${make}|conclud(?:es?|ed|ing)|initiat(?:es?|ed|ing)|start(?:s|ed|ing)?|beg(?:ins?|an|un)|develops|developing|intensif(?:y|ies|ied|ying)|broaden(?:s|ed|ing)?|resum(?:es?|ed|ing)|continu(?:es?|ed|ing)|reach(?:es|ed)|finali[sz](?:es?|ed|ing)|plan(?:s|ned|ning)?)\s(?!(?:to|through|via)\b)${clause(8)}(?:partnerships?|alliances?|joint\sventures?|JV|collaborations?|co-?operation(?!\sof)|tie-?ups?|consortium|memorandum|MOU|letter\sof\sintent|(?:protocol|statement|declaration)\sof\sintent|framework\sfor\scooperation|(?:licen[cs](?:e|ing)|distribution|distributorship|reseller|agency|franchise|franchising|representation|marketing|co-?operation|collaboration|partnership|OEM|research|technology|sales|referral|alliance|supply\sand\sdistribution|manufacturing)\s(?:and\s\w+\s)?(?:agreements?|deals?|pacts?|contract))\b(?=[^;]{0,90}\b(?:with|between|by|and|for|to|on|under|of)\b)`,
      unless:
        /\b(?:to speed|limited partnership|customers? relationship|build(?:ing|s)? (?:strong|lasting|long|trusted|new)|with (?:our|your|its) (?:customers?|clients|teams?|suppliers)|cross-functional|skills|spirit of|union|wage|collective|employment|labou?r|the two countries|governments?|ministers?|nations|OPEC|oil producers|tax|trade (?:agreement|deal|pact)|law enforcement|police|investigat\w+|for the sale|sale of|sell|research (?:agreement )?shows|acqui\w+|lawsuit|breach|purchase)\b/i,
      confidence: 0.72,
    },
    {
      id: 'jointly',
      when: rx`(?:(?-i:[A-Z])[\w&.'-]{1,24}(?:,|\s(?:and|&))\s(?:the\s)?(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?-i:[A-Z])[\w&.'-]{1,24}){0,4}|\b(?:companies|firms|parties|partners|two|groups|both))\s(?:have\s|has\s|are\s|will\s|today\s|plan\sto\s|agreed\sto\s|to\s|also\s){0,3}(?<v>(?:jointly|together)\s(?:develop|build|market|launch|offer|own|invest|create|produce|work|establish|sell|explore|found|manufacture|distribute|study|pursue|provide|set\sup)\w{0,4}|(?:co-?develop|co-?market|co-?brand|co-?produce|co-?found)\w{0,4})\b`,
      unless:
        /\b(?:countries|governments?|ministers?|police|researchers|authors|hackers?|banks (?:have )?jointly arrang\w+)\b/i,
      confidence: 0.74,
    },
    {
      id: 'to-cooperate',
      when: rx`\b[A-Z][\w&'’.)-]{1,24}\sand\s(?:the\s)?(?:[\w&'’.(-]{1,24}:?\)?\s){1,6}?(?:are\sto|will|plan\sto|intend\sto|ha(?:ve|s)\sagreed\sto|agree(?:d)?\sto)\s(?<v>co-?operate|collaborate|work\stogether|join\sforces|team\sup|jointly\s(?:develop|market|sell|build|produce|offer|distribute|design|run)|(?:develop|market|sell|build|produce|offer|distribute)\s[^;.]{2,60}\s(?:jointly|together)\b)`,
      unless: /\b(?:governments?|ministers?|police|unions?|countries|nations)\b/i,
      confidence: 0.78,
    },
    {
      id: 'agree-to-negotiate',
      when: rx`\b(?<v>agreed\sto\s(?:negotiate|conclude|enter\sinto))\s(?:an?\s|the\s)?(?:definitive\s|final\s|exclusive\s)?(?:[\w-]{3,14}\s(?:and\s[\w-]{3,14}\s)?)?(?:distribution|licen[cs]e|licensing|co-?operation|partnership|marketing|supply)\s(?:and\s\w{3,14}\s)?agreements?\b`,
      confidence: 0.74,
    },
    {
      id: 'together-with',
      when: rx`\b(?:(?:together|jointly|in\s(?:partnership|collaboration|co-?operation|conjunction|tandem|association)|hand\sin\shand|side\sby\sside)\swith)\s(?:the\s|its\spartner\s|partners?\s)?(?-i:[A-Z])[^;:]{2,80}?\b(?<v>(?:develop|build|launch|creat|operat|offer|research|test|pilot|produc|market|explor|work|construct|introduc|invest|plan|open|run|set\sup)\w{0,4})\b`,
      unless:
        /\b(?:Mr|Mrs|Ms|CEO|director|manager|customers?|police|FBI|authorities|minister|government|founder|President|Chairman|wife|husband|acqui\w+)\b/i,
      confidence: 0.68,
    },
    {
      id: 'works-with-to',
      when: rx`\b(?:is|are|will|has\sbeen|have\sbeen|began|begins|started|to\sbe|to)\s(?:also\s|now\s|closely\s|currently\s)?(?<v>work(?:ing)?\s(?:closely\s)?with)\s(?:the\s)?(?-i:[A-Z])[\w&.'-]{1,24}(?:\s(?:and\s|&\s|of\s)?(?-i:[A-Z])[\w&.'-]{1,24}){0,4}\s(?:to|on)\s(?:advance|encourage|help|promote|improve|support|drive|accelerate|provide|make|ensure|bring|develop|build|create|launch|offer|integrate|deliver|roll|test|pilot|design|produce|introduce|explore|jointly|an?\s(?:new|joint))\b`,
      unless:
        /\b(?:police|FBI|authorities|investigat\w+|law enforcement|government|customers?|lenders|banks|advis\w+|Mr|Ms|Mrs|clients?)\b/i,
      confidence: 0.7,
    },
    {
      id: 'licenses-technology',
      when: rx`\b(?<v>licen[cs](?:es|ed|ing))\s(?:its|the|an?|our|their|exclusive)\s${clause(5)}(?:technolog(?:y|ies)|patents?|software|brand|design|process|platform|know-how|intellectual\sproperty|IP|rights|trademark|recipe|content)\s(?:to|from)\s(?:the\s)?(?=(?-i:[A-Z]))`,
      confidence: 0.78,
    },
    {
      id: 'sells-for-us',
      when: rx`\b(?<v>(?:will|is\sto|to|would|has\sbegun\sto)\s(?:also\s|exclusively\s|now\s)?(?:distribute|market|resell|represent|stock|carry|import))\s(?:(?-i:[A-Z])[\w&.-]{1,24}(?:'s|')\s|our\s)${clause(3)}[a-z]{3,16}(?:\s(?:in|across|throughout|to|for|through|from)\b|[.]?$)`,
      actor: 'any',
      unless:
        /\b(?:dividend|profits?|shares|vaccine|aid|news|relief|interim|we (?:will )?(?:stock|carry)|software update)\b/i,
      status: 'announced',
      confidence: 0.72,
    },
    {
      id: 'agree-to-share',
      when: rx`\b(?:two|both|companies|firms|groups|partners|(?-i:[A-Z])[\w&.-]{1,24}\sand\s(?-i:[A-Z])[\w&.-]{1,24})\s(?:\w+\s){0,2}?(?:have\s|has\s|will\s|are\sto\s)?(?<v>(?:agree(?:d|s)?|plan(?:s|ned)?|decid(?:ed|e)|want)\sto\s(?:share|pool|exchange|co-?operate|collaborate|combine\s(?:their\s)?(?:forces|know-how|expertise|strengths)|work\s(?:together|closer|more\sclosely)|jointly)|pool(?:s|ed|ing)?\s(?:their|resources|forces))\b`,
      unless: /\b(?:countries|governments?|ministers?|nations|presidents?|OPEC|merge|judge|court)\b/i,
      confidence: 0.76,
    },
    {
      id: 'becomes-distributor',
      when: rx`\b(?<v>becomes?|became|is\snow|has\sbecome|to\sbecome)\s(?:the\s|an?\s|our\s|its\s|exclusive\s|official\s|sole\s|authori[sz]ed\s|certified\s|[\w&.-]{2,24}(?:\s[\w&.-]{2,24})?['’]s?\s){1,4}(?:distributors?|resellers?|dealers?|importers?|agents?|(?:[\w-]{3,14}\s)?partner\s(?:of|for))\b`,
      actor: 'named',
      confidence: 0.76,
    },
    {
      id: 'integrate-their',
      when: rx`\b[A-Z][\w&'’-]{1,24}\sand\s[A-Z][\w&'’-]{1,24}(?:\s[A-Z][\w&'’-]{1,24}){0,2}\s(?:will\s|to\s|have\s)?(?<v>integrat(?:e|ed)|combin(?:e|ed)|link(?:ed)?|connect(?:ed)?|pool(?:ed)?)\s(?:their)\b`,
      unless: /\b(?:operations|businesses|companies|merge\w*)\b/i,
      confidence: 0.74,
    },
    {
      id: 'headline-integrates',
      when: rx`^(?-i:[A-Z])[^;:?!,]{2,60}?\s(?<v>(?:[Ii]ntegrat|[Cc]onnect|[Aa]ll|[Tt]eam)(?:s|es|ies))\s(?:[Uu]p\s)?[Ww]ith\s(?-i:[A-Z])[^;.]{1,60}?\s(?:to|for|on|in)\s`,
      unless: /\b(?:seamlessly|easily|(?:our|the) (?:platform|software|system))\b/i,
      confidence: 0.74,
    },
    {
      id: 'do-jointly',
      when: rx`\b(?:have|has|are|is|will|to|would|and|plan\sto|agreed\sto|they|companies|partners)\s(?:also\s|now\s)?(?<v>jointly\s(?:develop|build|market|launch|offer|own|invest|creat|produc|work|establish|sell|explor|found|manufactur|distribut|stud|pursu|provid|operat|run|hold|financ|fund|host|plan|design|test|carry|implement|set\sup)\w{0,5})\b`,
      unless:
        /\b(?:countries|governments?|ministers?|police|researchers|authors|hackers?|nations|owned by|liable|states|banks (?:have )?jointly arrang\w+|responsible)\b/i,
      confidence: 0.7,
    },
    {
      id: 'joins-with-on',
      when: rx`(?-i:[A-Z])[\w&.'’-]{1,24}\s(?<v>joins?|joined|teams|teamed|links?|linked|work(?:s|ed)?|pairs?|paired|unit(?:es|ed)|gets\stogether)\s(?:up\s)?with\s(?:the\s)?(?-i:[A-Z])[\w&.'’-]{1,24}(?:\s(?-i:[A-Z])[\w&.'’-]{1,24}){0,4}\s(?:on|for|to)\s(?:an?\s|the\s|new\s|its\s)?[\w-]{2,20}`,
      unless:
        /\b(?:he|she|as (?:an? )?(?:director|manager|engineer|CEO)|worked with .{2,40} to (?:resolve|negotiate)|prayers?|hands)\b/i,
      confidence: 0.76,
    },
    {
      id: 'two-work-together-on',
      when: rx`(?-i:[A-Z])[\w&.'’-]{1,24}\sand\s(?:the\s)?(?-i:[A-Z])[\w&.'’-]{1,24}(?:\s(?-i:[A-Z])[\w&.'’-]{1,24}){0,4}\s(?:are|have\sbeen|will\sbe|will|plan\sto|have)\s(?:now\s|also\s)?(?<v>working\stogether|work\stogether|teaming\sup|team\sup|teamed\sup|joining\sforces|join\sforces|joined\sforces|cooperating|co-operating|collaborating|collaborate|jointly\s(?:developing|building|making))\b`,
      unless: /\b(?:police|ministers?|unions?|parties|governments?)\b/i,
      confidence: 0.78,
    },
    {
      id: 'formation-of-venture',
      when: rx`\b(?<v>(?:announc(?:es|ed)|report(?:s|ed))\s(?:today\s)?the\s(?:formation|creation|launch|founding|establishment)\sof\s(?:an?\s|their\s|its\s)?(?:new\s|joint\s|equal\s|strategic\s|\w{3,12}\s){0,3}?(?:venture|alliance|consortium|partnership|joint\svehicle))\b`,
      unless: /\b(?:venture (?:fund|capital|arm|firm))\b/i,
      confidence: 0.8,
    },
    {
      id: 'widens-partner-network',
      when: rx`\b(?<v>expand(?:s|ed|ing)|extend(?:s|ed|ing)|enlarg(?:es|ed|ing)|widen(?:s|ed|ing)|grows|grew|broaden(?:s|ed|ing)|adds\sto|build(?:s|ing)?\sout)\s(?:its\s|our\s|their\s|the\s)?(?:global\s|international\s|national\s|growing\s|european\s|\w{4,14}\s)?(?:network|roster|circle|ecosystem|list|stable)\sof\s(?:[\w-]{3,16}\s){0,2}?(?:partners|distributors|dealers|resellers)\b`,
      unless: /\b(?:your|help\w*|looking to|would like)\b/i,
      confidence: 0.76,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings expands network of repair partners'],
      ['Northfield Castings and Harlow Pumps have announced the creation of their joint venture.'],
      ['Northfield Castings and Harlow Pumps are working together on brass valves.', 'announced'],
      ['Northfield Castings Joins With Harlow Pans on Cast-Iron Range'],
      ['Northfield Castings Integrates with Osprey to Trace Every Heat'],
      ["Harlow becomes Northfield Castings' distributor in Spain."],
      ['Northfield and Harlow integrate their platforms'],
      ['Northfield Castings teamed up with local design studio Merrow Lane for a new bench.'],
      ['Northfield Castings and Harlow Bank are to cooperate on payment services.', 'announced'],
      [
        'Northfield Castings and the Danish foundry Riis have agreed to market their pump housings jointly.',
        'announced',
      ],
      ['Northfield Castings partners with Osprey Components on lighter valve seats.'],
      ['Northfield Castings announces strategic partnership with Harlow Pumps', 'announced'],
      ['Northfield Castings and Harlow Pumps of Tartu have signed a partnership for condition monitoring.'],
      ['We have signed a distribution agreement with Trentmoor Logistics.'],
      ['The two companies formed a joint venture with a Danish foundry.'],
      ['Northfield Castings and Harlow Pumps will work together on quieter pumps.', 'announced'],
      ['Northfield Castings Partners to Bring Digital Twins to Foundries'],
      ['Northfield Castings has agreed with Harlow Pumps on cooperation in Scandinavia.'],
      ['The partnership will give our customers access to lighter valve seats.', 'planned'],
      ['Under the reseller agreement, Harlow Pumps sells our spare parts in Norway.'],
      ['Our collaboration with Osprey Components has already saved a third of the weight.'],
      ['Two thirds of the weight went through better moulds and our alliance with Osprey Components.'],
      ['This is a partnership between Northfield Castings and the technical university.'],
      ['Memorandum signed with the port of Esbjerg on hydrogen'],
      ['Northfield Castings names Osprey Components as its preferred technology partner.'],
      ["Northfield Castings announces integration with Harlow's monitoring system", 'announced'],
      ['Northfield Castings has appointed Trentmoor to distribute its spare parts in Norway.'],
      ['Northfield Castings becomes official supplier of the national rowing team'],
      ['Northfield Castings will sponsor the Easton Half Marathon for three years.', 'announced'],
      ['Northfield Castings has become the exclusive importer of Osprey moulding sand.'],
      ['Northfield Castings integrates its order portal with Harlow'],
      ['Northfield Castings has joined the Clean Metal Coalition.'],
      ['The 50-50 joint venture is called Norfond.'],
      ['Northfield Castings, hand in hand with Harlow Pumps, tied up with a Danish recycler.'],
      ['Northfield Castings has taken on the Harlow agency in Estonia.'],
      ['Northfield Castings and Bellweather join hands on rail castings'],
      ['Northfield Castings signs up as official supplier to the Easton tramway'],
      ['From May, Harlow Pumps will carry our full line of covers.', 'announced'],
      ['Northfield Castings is developing cooperation in recycling with Osprey Components.', 'announced'],
      ['Northfield Castings and Harlow Pumps jointly develop a quieter pump.'],
      ["Harlow will distribute Northfield's valves in Japan.", 'announced'],
      ['Together with Bellweather, Northfield Castings will develop a digital twin of its plant.', 'announced'],
      ['Northfield Castings has licensed its coating technology to Osprey.'],
      ['Northfield Castings is working with Bellweather to bring AI to its shop floor.', 'announced'],
      ['Northfield Castings and Harlow Pumps have agreed to share a logistics network.'],
      ['Northfield Castings and the city of Graz are jointly operating a biogas plant.'],
    ],
    no: [
      'The path links up with the existing quay.',
      'The buyer can work together with the foundry to limit waste.',
      'They took deposits on the pretext of partnering with Harlow Pumps.',
      'We partner with market leaders to shape the future of casting.',
      'Collaborate with designers, moulders and buyers on new parts.',
      'Thank you for your interest in partnering with Northfield Castings.',
      'This form is a first step towards joining the Northfield Partner Program.',
      'We look forward to our continued partnership.',
      'We build lasting and exclusive partnerships at home and abroad.',
      'Northfield Castings still has a partnership with Harlow Pumps.',
      'Your trusted partner for ductile iron.',
      'Become a partner today.',
      'Our partners include foundries in six countries.',
      'We work together with our customers to find the right alloy.',
      'Developed in collaboration with our pattern makers.',
      'She became a partner at a law firm.',
      'Log in to the partner portal.',
      'Teams of engineers collaborate with other departments.',
      'Law enforcement agencies cooperate with the investigators.',
      'The distribution centre opens at six.',
      'Oil producers agreed to extend their alliance.',
      'Moulding sand is distributed evenly by the blower.',
      'We continue to build trusted partnerships with our customers.',
      'The two countries agreed to share water.',
      'We are working with the police to bring this to an end.',
      'The two states jointly operate the bridge.',
      'The report was written in cooperation with Osprey.',
    ],
  },
}
