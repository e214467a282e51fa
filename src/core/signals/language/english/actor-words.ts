import type { ActorWords } from '../language.ts'

const starters =
  'the this these those a an its our we weve were well im it they in on at after with when he she both all following company founded since by from to for as during however today additionally also furthermore moreover under more about if while and but or new here there now then earlier last first second third currently previously recently over located based management board group chief president director ceo cfo spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday jan feb apr jun jul aug sep sept oct nov dec diluted january february march april may june july august september october november december roce roi roe ebit ebitda ebt eps arr aum gaap nav fy q1 q2 q3 q4 maker producer airline airlines bank banks retailer carrier giant manufacturer firm business unions union workers strikes strike profit profits sales revenue net operating consolidated total regional north south hundreds thousands dozens their his her my your some any most many several each every another other others such no not only even still yet once until although though because whether construction production operations completion work demand growth shares share orders order deliveries shipments plans plan details terms financial results result earnings income turnover customers customer employees staff leadership investment investments funding proceeds shareholders investors analysts officials executives directors highlights announcement announcements news press media iso iec osha fda sec nyse nasdaq us uk eu usa project projects phase expansion acquisition merger sale closing closure layoffs cuts job jobs hiring launch opening relocation move moves partnership agreement deal contract contracts award awards yesterday tomorrow tonight meanwhile despite due thanks according within without through throughout beginning starting effective prior subsequent previous next final initial early late mid full half quarter year years month months week weeks output volumes throughput administrators liquidators receivers minister ministers guests passengers residents members bosses engineers inspectors regulators gross margin margins lead freight energy wages soaring rising higher falling founder founders owner owners bids stocks pat pbt payroll hr finance accounts organic underlying trading footfall admissions bookings butter deckhands crews studio builder up around nearly almost roughly approximately just one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety overall altogether instead elsewhere together again soon recent former local national international european global leading major top big small private public family state capacity neither either whatever wherever everyone everybody people posts roles positions backed built'

export const englishActor: ActorWords = {
  own: /\b(?:we|our|us|i|my|the (?:owner|maker|parent|operator|publisher|brewer|manufacturer|producer) of (?-i:[A-Z])[\w-]{1,20}(?: (?-i:[A-Z])[\w-]{1,20}){0,3}(?!['’\w-])|the (?:company|group|firm|business|corporation|organi[sz]ation|association|agency|parent|retailer|bank|airline|carrier|fund|trust|brand|startup|start-up|chain|union|board|management|team|(?:(?-i:[A-Z])[a-z]{2,9}(?:ese|ish|ian|an|ch|ss|[dr]ic) )?(?:(?!(?:private|venture|market) (?:equity|capital|research) )(?-i:[a-z\d])[\w-]{1,19} ){0,2}(?:maker|manufacturer|producer|supplier|provider|operator|developer|giant|group|company|firm)|[a-z]{3,12}maker|brewer|lender|insurer|miner|broadcaster|publisher|grocer|builder|utility|telco|site|website|web site|app|platform|manufacturer|university|college|hospital|charity|foundation|nonprofit|museum|institute|foundry|mill|brewery|bakery|dairy|dealership|practice|school|yard|plant|factory|hotelier|housebuilder|co-operative|cooperative|start-up|spin-out|spin-off|directors|bosses|founders|owners|partners|trustees)|directors cited|bosses (?:said|say|admitted|blamed|cited|warned))\b(?! (?:of|for) (?:our|your|their)| (?:behind|that|which|\w{3,14}ing)\b)/gi,
  bareTrade:
    /^(?:(?:[A-Z][\w'’-]{1,15} ){1,3}(?:maker|owner|operator|parent|brewer)(?= [a-z])|(?:[A-Z][\w'’-]{1,15} )?(?:[a-z'’-]{2,14} ){0,2}(?:[a-z]{0,12}(?:maker|builder|seller|grower|baker|trader)|landlord|studio|clinic|farm|school|caterer|installer|foundry|brewery|distillery|bakery|dairy|retailer|grocer|chain|airline|carrier|operator|manufacturer|producer|supplier|provider|developer|contractor|firm|company|trust|charity|lender|insurer|start-up|spin-out|specialist|giant|publisher|miner|quarry|haulier|hauler|shipyard|boatyard|cooperative|co-op|university|college|brand|group)|(?:[A-Z][a-z]{3,12}(?:maker|builder|seller|grower)|Landlord|Studio|Caterer|Baker|Foundry|Brewery|Distillery|Bakery|Dairy|Retailer|Grocer|Airline|Manufacturer|Producer|Supplier|Contractor|Trust|Lender|Insurer|Publisher|Miner|Quarry|Haulier|Hauler|Shipyard|Boatyard))\b/,
  speaker: /\b(?:we|our|us|i)\b/gi,
  pronoun: /\b(?:we|us|i)\b/gi,
  speakerActs: /\b(?:we|we've|i)\s(?:have\s|\w+ly\s)?$/i,
  possessive: /\b(?:its?|their)\b/gi,
  generic:
    /\b(?:(?:many|most|some|other|several|all|these|those|our|their|its|more|your|enterprise|business|large|small|global|local|today's|modern|leading|fellow|the|industrial|individual|private)\s)?(?:companies|organi[sz]ations|businesses|firms|manufacturers|retailers|employers|enterprises|industr(?:y|ies)|sector|(?<!stock )markets?|customers?|clients?|(?<!\d\s)people|users?|consumers?|homeowners|utilities|insurers|airlines|shippers|breweries|brewers|homebuilders|miners|growers|farmers|publishers|startups|start-ups|investors|analysts|governments?|competitors?|rivals?|suppliers?|you|they who|anyone|everyone|brands|banks|hospitals|schools|restaurants|patients|professionals|buyers|shoppers|homebuyers|students|(?<!\b(?:staff|team|crew|board|union|family) )members(?! of (?:(?:the|its|our) )?(?:board|management|supervisory|executive|team|staff))|partners|families|residents|communities|cities|countries|states|the state|the city|the county|hackers|criminals|attackers)\b(?:\s(?:who|that|which|in|across|around|like|and|of|from)\s[^,;]{0,50})?(?:\s(?:are|were|is|was|have|has|had|will|can|must|may|to|also|now|often|still|not|been|be|being|need|want|struggle|face|\w{2,14}ly)){0,4}\s{0,2}$|^(?:an?|any|every|each|no)\s(?:[\w-]{3,14}\s)?(?:company|organi[sz]ation|business|firm|employer|enterprise|issuer|supplier|person|individual)\b[^,;]{0,60}$|(?:^|,\s)(?:an?|any|every|each)\s(?:[a-z][\w-]{2,14}\s)?[a-z]{3,14}\s(?:that|which|who)\s(?:wants?|needs?|hopes?|wishes|seeks?|is|plans?|tries)\s[^,;]{2,50}\s(?:can|may|might|should|must|needs?\sto|has\sto)\s$|^(?:an?\s)?[\w-]{3,16}(?:\s[\w-]{3,16}){0,2}\s(?:is|are)\s(?:an?|the)\s(?:type|kind|form|sort|name|term)s?\s(?:of|for)\b[^.;]{0,80}$/i,
  notWhoActs: {
    within:
      /\b(?:(?:in|for|at|on|with|by|from|of|between|among|across|towards?|into)\s(?:(?!(?:\w{2,12}ing|years?|months?|weeks|days|who|that|which)\s)[A-Za-z\d][\w,.%-]{0,15}\s){0,4}|to\s(?:(?:the|its|their|our|all|other|new|more)\s){0,2})$/,
    listens: /\b(?:told|tells|telling|informed|assured|warned|notified|reminded)\s(?:(?:the|its|our|their)\s)?$/i,
    ofThemselves: /\b(?:who|that|which)\b/i,
  },
  namesClause:
    /(?:^|\s)([A-Z][\w&'’.-]{1,30}(?:\s[A-Z][\w&'’.-]{1,30}){0,4}),\s(?:which|who|whose\s\w{3,14})\s(?:has\s|have\s|will\s|is\s|was\s|\w{2,12}ly\s){0,2}$/,
  goesOn: {
    pronoun: /^(?:It|Its|The (?:company|group|firm))\s/,
    firm: /^((?:\p{Lu}[\p{L}\d&'’.-]{1,24}\s){1,5})(?:of\s\p{Lu}\p{L}{1,20}\s|\([^()]{1,40}\)\s)?(?:is|was|makes|has|owns|runs|sells|offers|provides|produces|employs|operates|builds|develops|supplies|speciali[sz]es)\s/u,
  },
  guest:
    /^(?:[A-Z][a-zÀ-ž'’-]{1,20}\s){2,3}(?:from|of|at)\s(?:the\s)?([A-Z][\w&'’.-]{1,25}(?:\s[A-Z][\w&'’.-]{1,25}){0,3})\s(?:has\s|have\s|will\s|also\s|then\s){0,2}$/,
  user: /\b(?:across|at|by|within|throughout)\s(?:the\s|all\s)?([A-Z][\w&.-]{1,25}(?:\s[A-Z][\w&.-]{1,25}){0,3})/,
  seatElsewhere:
    /\b(?:elected|appointed|named|joined|serves|sits)\s(?:[a-z]{2,9}\s){0,3}?(?:(?:the\s)?(?:[A-Z][\w&'’.-]{1,25}\s){1,5}(?:\([A-Z]{2,6}\)\s)?(?:advisory\s)?(?:board|council|committee)\b|(?:the\s)?(?:advisory\s)?(?:board|council|committee)(?:\sof\s(?:directors|trustees|advisors))?\s(?:of|at|for)\s(?:the\s)?[A-Z])/,
  apposition:
    /^((?:[A-Z][\w&'’.-]{1,30}\s){0,3}[A-Z][\w&'’.-]{1,30}),\s(?:the|an?|one\sof\sthe)\s(?![^,]{0,40}\b(?:officer|president|chair\w{0,6}|director|manager|head|founder|owner|executive|spokes\w{3,6}|analyst|partner|engineer|chief)\b)[^;]{8,240},\s(?:today\s)?(?:has\s|have\s|had\s|will\s|is\s|was\s|also\s|just\s|recently\s){0,3}$/,
  publicBody:
    /\bthe (?:city|county|state|town|borough|government)(?: of (?-i:[A-Z])[\w-]{1,20}){0,1}(?:\s\w{2,12}){0,3}\s{0,2}$/i,
  trade: /^(?:the|this)\s(?:[\w-]{2,20}\s){0,4}(?:industry|sector)\b/i,
  ourOther:
    /\b(?:our|its|my)\s(?:[\w-]{2,16}\s){0,3}?(?:partners?|customers?|clients?|suppliers?|distributors?|resellers?|dealers?|agents?|contractors?|owners?|shareholders?|parent|competitors?|neighbou?rs?)\b/gi,
  rival:
    /(?:^|[,;:."(–—-]\s?|\b(?:and|but|that|while|whereas|as|when|after|before|because|if|since|where|by|said|says|which)\s)(?:the\s|The\s|[a-z][\w-]{2,20}\s){0,3}((?:[A-Z][\w&'.®™+-]{0,30})(?:\s(?:of |and |& |for |the |de )?[A-Z0-9][\w&'.®™+-]{0,30}){0,6})["”]?(?:\s\([^)]{1,60}\))?(?:,\s[^,;]{3,120},)?(?:\s(?:today|recently|also|has|have|had|is|are|was|were|will|would|now|to|not|been|be|being|plans|plan|planning|announced|announces|said|says|it|they|he|she|that|just|first|officially|formally|successfully|further|proudly|previously|already|later|soon|going|set|expects|intends|agreed|agrees|decided|\w{3,14}ly)){0,8}\s{0,2}$/,
  adjacent:
    /(?:^|(?<!\b(?:of|at|in|for|with|by|from|to|on|near|and|as|under|via|into|over|across|during|after|before|since|until|outside|around|along|within|throughout|downtown|northern|southern|eastern|western|rural|central|including|excluding|than|versus|vs|following|between|among|against|toward|towards|per|President|CEO|Mr\.?|Ms\.?|Dr\.?|Chairman|founder|director|chief|minister)|\b(?:of|at|in|for|with|from|to|near|by|on) (?:the|a|its|their|our)(?: (?:former|old|new|whole|first|second|entire|existing|nearby))?|\b[A-Z][\w&'®™+.-]{0,30})\s)([A-Z][\w&'®™+-]{1,30}(?:\s[A-Z][\w&'®™+-]{1,30}){0,4})(?:\s(?:has|have|had|was|were|will|would|today|recently|also)){0,2}\s{0,2}$/,
  together: {
    pronoun: /\b(?:we|it|they) and $/i,
    opens: /^(?:We|It|They) and /,
    joined: /^ (?:and|&|together with|along with) (?:the )?$/,
    withTheirs: /^ (?:and|&|together with|along with) its /,
  },
  setting: /^(?:In|At|On|From|With|Within|Across|Throughout|For)$/,
  ownBefore: /\b(?:our|its)\s(?:[a-z][\w-]{2,20}\s){0,2}$/i,
  ofItself: /^[^.;]{0,40}\bthat\sit\s(?:has\s|have\s|had\s|will\s|would\s|also\s){0,2}$/i,
  newClause: /^[;.]|^\b(?:and|but|that|while|whereas|as|when|after|before|because|if|since|where|said|says|which)\b/i,
  ofItselfBy:
    /^((?:[A-Z][\w&'.-]{1,25}\s){1,5})(?:said|says|announced|confirmed|reported)\s(?:(?:today|on\s\w{6,9})\s)?(?:that\s)?the\s(?:company|firm|group)\b/,
  thatClause: /\b(?:that|while|whereas|because)\s$/i,
  notNames: new Set(starters.split(' ')),
  firm: /\s(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|Co|Company|Group|Holdings?|Partners|Capital|Industries|Technologies|Systems|Foods|Brewing|Brewery|Bank|Bancorp|Airlines|Airways|Motors?|Energy|Pharma|Pharmaceuticals?|Therapeutics|Labs|Laboratories|Software|Networks|Communications|Electronics|Chemicals?|Steel|Metals|Mining|Resources|Oil|Gas|Insurance|Financial|Stores|Markets|Logistics|Media|Entertainment|Studios|Hotels|Resorts|Restaurants|Works|Manufacturing|Construction|Properties|Realty|Ventures|Brands|Products|Solutions|Services|Consulting|Associates|University|College|Hospital|GmbH|AG|Oyj|AB|ASA|SA|NV|BV|SpA)\.?$/,
  descriptor: /^(?:makers?|producers?|owners?|operators?)$/i,
  personTitle:
    /\b(?:Mr|Mrs|Ms|Dr|CEO|CFO|COO|CTO|President|Chair(?:man|woman|person)?|Chief|Director|Manager|(?:Co-)?(?:[Ff]ounder|[Oo]wner)s?|Proprietor|Officer|VP|Head)\b/,
  ownPerson:
    /(?:^|[,;:."”–—]\s{1,2}|\b(?:and|but|said|says|added|that|when|as|while|the|its|our|company)\s)(?:(?:[Cc]o-)?(?:[Oo]wners?|[Ff]ounders?|[Pp]roprietor)|CEO|CFO|COO|CTO|[Cc]hief\s(?:executive(?:\sofficer)?|financial\sofficer|operating\sofficer|Executive(?:\sOfficer)?)|[Mm]anaging\s[Dd]irector|[Ff]inance\s[Dd]irector|(?:[Gg]eneral|[Pp]lant|[Ff]actory)\s[Mm]anager|chair(?:man|woman)?|president)\s(?:and\s(?:founder|owner|president|chief\sexecutive|CEO)\s)?(?:[A-Z][\p{L}.'’-]{1,20}\s?){2,3}(?<!['’]s\s?)(?![\p{L}.'’-]|\s?[A-Z])(?!,?\s?(?:of|at|from)\s(?:the\s)?[A-Z])/u,
  titleBehind:
    /^,\s(?:(?:the|its|our)\s)?(?:company's\s|firm's\s)?(?:co-)?(?:owner|founder|proprietor|president|chair(?:man|woman|person)?|chief\s\w{4,12}(?:\sofficer)?|CEO|(?:managing|general|executive|finance|sales|technical|commercial|operations) director|(?:general|plant|site|factory|operations|sales) manager)(?:\sand\s[a-z]{3,12}(?:\s[a-z]{3,12})?)?,\s/,
  titleBefore:
    /(?:^|[,;."]\s|\b(?:and|but|that|while|as|when|after|because|where|by|said|says|the|its|our)\s)(?:(?:the\s|its\s|our\s)?(?:co-)?(?:owners?|founders?|proprietor|president|chair(?:man|woman|person)?|chief executive(?: officer)?|(?:managing|general|executive|finance|sales|technical|commercial|operations|creative) director|(?:general|plant|site|factory|operations|sales) manager)\s(?:and (?:owner|founder|president|chief executive)\s)?)$/i,
  person:
    /\b(?:(?:[Cc]o-)?(?:[Oo]wners?|[Ff]ounders?)|[Pp]resident|[Pp]rincipal|[Ss]uperintendent|[Dd]irector|[Mm]anager|[Cc]hief(?: \w{4,12}){1,2}|[Cc]hair(?:man|woman|person)?|[Hh]ead|[Ss]pokes(?:man|woman|person)|Mr|Mrs|Ms|Dr|C[EFOT]O)\.? [A-Z][\w'.-]{1,20}(?: [A-Z][\w'.-]{0,20}){0,2}(?: and [A-Z][\w'.-]{1,20}(?: [A-Z][\w'.-]{1,20}){0,2}){0,1}/g,
  asideBefore:
    /\b(?:customers?|clients?|partners?|suppliers?|distributors?|rivals?|competitors?|users?|members?|competes? with|unlike|against|from|to|sues?)\s(?:of\s|for\s|to\s)?$/i,
  asideAfter:
    /^(?:(?:'s)?\s(?:customers?|clients?|partners?|suppliers?|rivals?|competitors?|users?)|'s\s(?:parent|landlords?|lenders?|contractors?|neighbou?rs?)(?:\scompany)?)\b/i,
  agentBefore: /\b(?:by|of|at|for)\s/i,
  participleLead:
    /^(?!(?:According|Following|Including|Regarding|Concerning|During|Considering|Pending|Speaking|Commenting|Based|Located|Headquartered|Founded|United|Limited)\b)(?:(?:After|Before|By|While|On|Since|When)\s[a-z]{3,14}ing|[A-Z][a-z]{2,14}(?:ing|ed))\s[^,;:.]{4,120},\s/,
  lead: /^(?:In|At|On|From|With|Within|Across|Throughout|For|During|After|Before|Since|Following|By|Under|Despite|[A-Z]?[a-z]{3,14}(?:ing|ed)\s(?:up)?(?:on|in|by|between|from|to|at|with)?)\s[^;:]{2,160}?,\s(?=(?:the|this|that|these|those|its|our|their|an?|his|her)\s)/,
  unnamed: /^(?:this|these|that|the|our|its|an?|his|her|their)\b/i,
  personOf:
    /(?:[A-Z][\w'.-]{1,20}\s[A-Z][\w'.-]{1,20}|\bshe|\bhe)\s(?:of|from|at)\s((?:[A-Z][\w&'.-]{1,25}\s?){1,4}),\swho\s(?:(?:will|has|had|is|was|to|also|recently|now)\s){0,2}$/,
  personJoins: /^(?:joins?|joined|joining)\s((?:[A-Z][\w&'.-]{1,25}\s?){1,4})\s?(?:as|in)\b/,
  personsPost:
    /^[^,;.()]{0,50}?\b(?:C[EFOT]O|[Cc]hief\s[Ee]xecutive(?:\s[Oo]fficer)?|[Cc]hief\s\w{4,14}\s[Oo]fficer|[Mm]anaging\s[Dd]irector|[Cc]hair(?:man|woman|person)?)\s(?:of|at)\s(?:the\s)?[A-Z][\w&'’-]{1,25}(?:\s(?:(?:and|&)\s)?[A-Z][\w&'’-]{1,25}){1,4}(?<!\b(?:Americas?|Europe|Asia|Africa|Pacific|East|Kingdom|States|China|Zealand|Korea|Arabia|Division|Unit|Segment|Business|Region|Operations|Boards?|Committee|Council|Directors|Trustees))(?![\w&'’-])(?!\s(?:(?:division|unit|segment|business|region|operations?|arm|plant|works|site|[Bb]oard|[Cc]ommittee)\b|[A-Z]))/,
  personsFirm: /^[^,;]{0,60}\b(?:his|her|their)\s(?:own\s)?(?:company|firm|employer)\b/i,
  goesTo:
    /\b(?:goes|went|(?:was|were)\s(?:given|awarded|presented))\sto\s(?:[A-Z][\w'’.-]{1,20}\s){1,3}(?:of|from|at)\s[A-Z]/,
  quotedFirm:
    /["”],?\s(?:(?:said|says|explain(?:s|ed)|add(?:s|ed)|comment(?:s|ed)|not(?:es|ed)|stat(?:es|ed))\s(?:[A-Z][\p{L}.'’-]{1,20}\s?){2,4}|(?:[A-Z][\p{L}.'’-]{1,20}\s?){2,4}),\s[^"“”;:]{3,70}?\b(?:at|from|of|for|with)\s(?:the\s)?(?!(?:Operations?|Sales|Marketing|Engineering|Finance|Technology|Production|Manufacturing|Quality|Product|Products|People|Human|Business|Corporate|Global|International|Group|Europe|European|North|South|East|West|Asia|America|Americas|EMEA|UK|US|Research|Supply|Customer|Strategy|Purchasing|Procurement|Development|Innovation|Digital|Information|Data|Legal|Public|External|Investor|Communications?)\b)((?:[A-Z][\p{L}\d&'’.-]{1,25}\s?){1,4})[.,]?(?=\s|$)/u,
  definiteThing:
    /\b(?:profits?|earnings|margins?|lead times|(?:the|this|a) (?:new )?(?:plant|factory|mill|site|(?:[a-z]{2,12} )?system)|costs? (?:ha(?:s|ve)|rose|continued|increased|were|went up|climbed)|deliver(?:y of|ies)|(?:personnel|staff|employee|material|operating|administrative) (?:costs?|expenses)|(?:production|output|assembly) (?:at|stood|came to|stopped|had to|paused|is down|was down)|(?:the|our) (?:supply|shortage|lack) of|an employee|than (?:a|one) year (?:ago|earlier))\b/i,
  subjectMayFollow: false,
}
