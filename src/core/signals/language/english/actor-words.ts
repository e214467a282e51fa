import type { ActorWords } from '../language.ts'

const starters =
  'the this these those a an its our we weve were well im it they in on at after with when he she both all following company founded since by from to for as during however today additionally also furthermore moreover under more about if while and but or new here there now then earlier last first second third currently previously recently over located based management board group chief president director ceo cfo spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ebit ebitda ebt eps arr aum gaap nav fy q1 q2 q3 q4 maker producer airline airlines bank banks retailer carrier giant manufacturer firm business unions union workers strikes strike profit profits sales revenue net operating consolidated total regional north south hundreds thousands dozens their his her my your some any most many several each every another other others such no not only even also still yet once until since although though because whether construction production operations completion work demand growth shares share orders order deliveries shipments plans plan details terms financial results result earnings income turnover customers customer employees staff management leadership investment investments funding proceeds shareholders investors analysts officials executives directors highlights announcement announcements news press media iso iec osha fda sec nyse nasdaq us uk eu usa project projects phase expansion acquisition merger sale closing closure layoffs cuts job jobs hiring launch opening relocation move moves partnership agreement deal contract contracts award awards today yesterday tomorrow tonight meanwhile despite due thanks according while within without through throughout beginning starting effective prior subsequent previous next final initial early late mid full half quarter year years month months week weeks'

export const englishActor: ActorWords = {
  own: /\b(?:we|our|us|i|my|the (?:company|group|firm|business|corporation|organi[sz]ation|association|agency|parent|retailer|bank|airline|carrier|fund|trust|brand|startup|start-up|chain|union|board|management|team|(?:[\w-]{2,20} )?(?:maker|manufacturer|producer|supplier|provider|operator|developer|giant|group|company|firm)|[a-z]{3,12}maker|brewer|lender|insurer|miner|broadcaster|publisher|grocer|builder|utility|telco|site|website|web site|app|platform|manufacturer|university|college|hospital|charity|foundation|nonprofit|museum|institute))\b(?! (?:of|for) (?:our|your|their)| (?:behind|that|which|\w{3,14}ing)\b)/gi,
  speaker: /\b(?:we|our|us|i)\b/gi,
  pronoun: /\b(?:we|us|i)\b/gi,
  speakerActs: /\b(?:we|we've|i)\s(?:have\s|\w+ly\s)?$/i,
  possessive: /\b(?:its?|their)\b/gi,
  generic:
    /\b(?:(?:many|most|some|other|several|all|these|those|our|their|its|more|your|enterprise|business|large|small|global|local|today's|modern|leading|fellow|the|industrial|individual|private)\s)?(?:companies|organi[sz]ations|businesses|firms|manufacturers|retailers|employers|enterprises|industr(?:y|ies)|sector|(?<!stock )markets?|customers?|clients?|people|users?|consumers?|homeowners|startups|start-ups|investors|analysts|governments?|competitors?|rivals?|suppliers?|you|they who|anyone|everyone|brands|banks|hospitals|schools|restaurants|patients|professionals|buyers|shoppers|homebuyers|students|members|partners|families|residents|communities|cities|countries|states|the state|the city|the county|hackers|criminals|attackers)\b(?:\s(?:who|that|which|in|across|around|like|and|of|from)\s[^,;]{0,50})?(?:\s(?:are|were|is|was|have|has|had|will|can|must|may|to|also|now|often|still|not|been|be|being|need|want|struggle|face|\w{2,14}ly)){0,4}\s{0,2}$/i,
  trade: /^(?:the|this)\s(?:[\w-]{2,20}\s){0,4}(?:industry|sector)\b/i,
  ourOther:
    /\b(?:our|its|my)\s(?:[\w-]{2,16}\s){0,3}?(?:partners?|customers?|clients?|suppliers?|distributors?|resellers?|dealers?|agents?|contractors?|owners?|shareholders?|parent|competitors?|neighbou?rs?)\b/gi,
  rival:
    /(?:^|[,;:."(–—-]\s?|\b(?:and|but|that|while|whereas|as|when|after|before|because|if|since|where|by|said|says|which)\s)(?:the\s|The\s|[a-z][\w-]{2,20}\s){0,3}((?:[A-Z][\w&'.®™+-]{0,30})(?:\s(?:of |and |& |for |the |de )?[A-Z0-9][\w&'.®™+-]{0,30}){0,6})["”]?(?:\s\([^)]{1,60}\))?(?:,\s[^,;]{3,120},)?(?:\s(?:today|recently|also|has|have|had|is|are|was|were|will|would|now|to|not|been|be|being|plans|plan|planning|announced|announces|said|says|it|they|he|she|that|just|first|officially|formally|successfully|further|proudly|previously|already|later|soon|going|set|expects|intends|agreed|agrees|decided|\w{3,14}ly)){0,8}\s{0,2}$/,
  adjacent:
    /(?:^|(?<!\b(?:of|at|in|for|with|by|from|to|on|near|and|as|under|via|into|over|across|during|after|before|since|until|including|excluding|than|versus|vs|following|between|among|against|toward|towards|per|President|CEO|Mr\.?|Ms\.?|Dr\.?|Chairman|founder|director|chief|minister)|\b[A-Z][\w&'®™+.-]{0,30})\s)([A-Z][\w&'®™+-]{1,30}(?:\s[A-Z][\w&'®™+-]{1,30}){0,4})(?:\s(?:has|have|had|was|were|will|would|today|recently|also)){0,2}\s{0,2}$/,
  newClause: /^[;.]|^\b(?:and|but|that|while|whereas|as|when|after|before|because|if|since|where|said|says|which)\b/i,
  notNames: new Set(starters.split(' ')),
  firm: /\s(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|Co|Company|Group|Holdings?|Partners|Capital|Industries|Technologies|Systems|Foods|Brewing|Brewery|Bank|Bancorp|Airlines|Airways|Motors?|Energy|Pharma|Pharmaceuticals?|Therapeutics|Labs|Laboratories|Software|Networks|Communications|Electronics|Chemicals?|Steel|Metals|Mining|Resources|Oil|Gas|Insurance|Financial|Stores|Markets|Logistics|Media|Entertainment|Studios|Hotels|Resorts|Restaurants|Works|Manufacturing|Construction|Properties|Realty|Ventures|Brands|Products|Solutions|Services|Consulting|Associates|University|College|Hospital|GmbH|AG|Oyj|AB|ASA|SA|NV|BV|SpA)\.?$/,
  descriptor: /^(?:makers?|producers?|owners?|operators?)$/i,
  personTitle: /\b(?:Mr|Mrs|Ms|Dr|CEO|CFO|COO|CTO|President|Chairman|Chief|Director|Manager|Founder|Officer|VP|Head)\b/,
  asideBefore:
    /\b(?:customers?|clients?|partners?|suppliers?|distributors?|rivals?|competitors?|users?|members?|competes? with|unlike|against|from|to|sues?)\s(?:of\s|for\s|to\s)?$/i,
  asideAfter: /^(?:'s)?\s(?:customers?|clients?|partners?|suppliers?|rivals?|competitors?|users?)\b/i,
  agentBefore: /\b(?:by|of|at|for)\s/i,
  unnamed: /^(?:this|these|that|the|our|its|an?|his|her|their)\b/i,
  personOf:
    /(?:[A-Z][\w'.-]{1,20}\s[A-Z][\w'.-]{1,20}|\bshe|\bhe)\s(?:of|from|at)\s((?:[A-Z][\w&'.-]{1,25}\s?){1,4}),\swho\s(?:(?:will|has|had|is|was|to|also|recently|now)\s){0,2}$/,
  personJoins: /^(?:joins?|joined|joining)\s((?:[A-Z][\w&'.-]{1,25}\s?){1,4})\s?(?:as|in)\b/,
  personsFirm: /^[^,;]{0,60}\b(?:his|her|their)\s(?:own\s)?(?:company|firm|employer)\b/i,
  quotedFirm:
    /["”],?\s(?:(?:said|says|explain(?:s|ed)|add(?:s|ed)|comment(?:s|ed)|not(?:es|ed)|stat(?:es|ed))\s(?:[A-Z][\p{L}.'’-]{1,20}\s?){2,4}|(?:[A-Z][\p{L}.'’-]{1,20}\s?){2,4}),\s[^"“”;:]{3,70}?\b(?:at|from|of|for|with)\s(?:the\s)?(?!(?:Operations?|Sales|Marketing|Engineering|Finance|Technology|Production|Manufacturing|Quality|Product|Products|People|Human|Business|Corporate|Global|International|Group|Europe|European|North|South|East|West|Asia|America|Americas|EMEA|UK|US|Research|Supply|Customer|Strategy|Purchasing|Procurement|Development|Innovation|Digital|Information|Data|Legal|Public|External|Investor|Communications?)\b)((?:[A-Z][\p{L}\d&'’.-]{1,25}\s?){1,4})[.,]?(?=\s|$)/u,
  definiteThing:
    /\b(?:profits?|earnings|margins?|lead times|(?:the|this|a) (?:new )?(?:plant|factory|mill|site|(?:[a-z]{2,12} )?system)|costs? ha(?:s|ve)|deliveries|than (?:a|one) year (?:ago|earlier))\b/i,
  subjectMayFollow: false,
}
