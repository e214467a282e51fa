import { gap, oneOf, rx } from '../language/pattern.ts'
import { forms, verb } from '../language/verb.ts'
import { money, phrase, words } from '../language/vocabulary.ts'
import type { EventRules } from '../rule.ts'

/** Kinds of things that are sold or offered. */
const product = oneOf(
  '(?:products?|services?|platforms?|solutions?|apps?|applications?|lines?|range|series|models?|brands?|collections?|tools?|software|systems?|devices?|machines?|versions?|features?|suites?|programs?|programmes?|portfolio|engines?|vehicles?|cars?|trucks?|bikes?|websites?|portal|editions?|phones?|handsets?|smartphones?|laptops?|tablets?|computers?|desktops?|PCs?|notebooks?|servers?|cameras?|printers?|chips?|processors?|sensors?|drones?|robots?|games?|consoles?|courses?|training|assistant|agents?|generation|initiative|subscription|packages?|kits?|fund|offerings?|marketplace|API|modules?|motorcycles?|flavou?rs?|menus?|drinks?|beers?|beverages?|snacks?|vaccines?|drugs?|treatments?|therap(?:y|ies)|tests?|assays?|chargers?|batter(?:y|ies)|pumps?|valves?|coatings?|paints?|alloys?|tyres?|tires?|furniture|appliances?|equipment|instruments?|magazine|channel|loans?|(?:credit\\s)?cards?|accounts?|certification|technolog(?:y|ies)|advancements|lens(?:es)?|scanners?|routers?|headsets?|headphones|earbuds|(?:smart)?watch(?:es)?|browsers?|plug-?ins?|add-?ons?|widgets?|dashboards?|(?:chat)?bots?|copilots?|data\\s?sets?|(?:memory|sound|graphics|video|debit|prepaid|gift)\\scards?|(?:hard|disk|flash|solid-state|tape)\\sdrives?|tokens?|stablecoins?|memecoins?|wallets?|newsletters?|supplements?|serums?|lotions?|vapes?|capsules|fragrances?|sneakers?|helmets?|scooters?|tractors?|excavators?|inverters?|turbines?|fertili[sz]ers?|seeds?|hybrids?|ETFs?|textbooks?|cookbooks?|newest\\sbook)',
)
/** To bring out. */
const launch = forms(
  verb('launch'),
  verb('introduce'),
  verb('unveil'),
  verb('debut'),
  verb('release'),
  'roll(?:s|ed|ing)?\\sout',
  're-?launch(?:es|ed|ing)',
  verb('premiere'),
  '(?:br(?:ings?|inging|ought))\\s(?:to\\smarket|out)',
  'start(?:s|ed|ing)?\\ssell(?:ing|s)',
  'beg[aiu]ns?\\ssell(?:ing|s)',
)
const launched =
  '(?:launched|introduced|unveiled|released|debuted|(?:rolled|brought)\\sout|revealed|brought\\sto\\smarket|made\\savailable)'
const launching =
  '(?:launch|release|introduction|debut|roll-?out|unveiling|(?:commercial\\s|general\\s|immediate\\s)?availability|premiere|market\\sentry)'
const own =
  "(?:(?:its|our|an?|the|their|his|her|two|three|four|several|new|newest|latest|first|first-ever|world's|next|next-generation|next\\sgeneration|innovative|all-new|brand|of|improved|updated|enhanced|second|third|limited|advanced|additional|more|\\d{1,3})\\s)"
/** Things one brings out that nobody buys. */
const notForSale =
  /\bcome out with (?:an?|the|its|our) (?:\w+ ){0,3}(?:decision|statement|report|result|verdict|finding|conclusion|view|opinion|warning)s?\b|\bslow (?:introduction|launch|roll-?out)\b|\b(?:launch|introduc|unveil|releas|announc|reveal|roll)\w*(?: out)? (?:of )?(?:(?!(?:which|that|who|whose|for|to|designed|aimed|built|made|enabling|helping|allowing|offering|providing|featuring)\b)\S+ ){0,7}?(?:campaigns?|investigations?|inquir(?:y|ies)|probes?|lawsuits?|appeals?|bids?|search|reviews?|study|studies|surveys?|reports?|results|statements?|strateg(?:y|ies)|foundation|scholarships?|partnerships?|tender|takeover|offer for|contests?|competitions?|challenge|awards?|ipo|(?:initial )?public offering|offering of|private placement|share (?:issue|repurchase|buyback)|rights issue|hiring|recruitment|negotiations|talks|restructuring|savings? program\w*|cost[- ]\S+ program\w*|(?:efficiency|profitability|productivity|improvement|savings) program\w*|sanctions?|(?:brand )?identity|logo|rebrand\w*|new name|company name|joint venture|subsidiary|business unit|task force|legislation|(?-i:bill|law|measures|rules)|fundrais\w+|drive|attack|offensive|rocket|satellite|spacecraft|mission|figures|data (?:on|show|for|from|in)|(?:investment|career|job|sponsorship|franchise) opportunit\w+|deals|exchange program\w*|renovations?|renovated|lobby|enhancements at|categor(?:y|ies) of|paradigms?|photos?|video|trailer|documents?|details|plans? to|white ?paper|e-?book(?! (?:generator|maker|builder|reader|creator|converter|viewer))|guide|podcast episode|webinar|calendar|agenda|speakers?|schedule|blog post|(?:manufacturing |production )?(?:facility|facilities|plant|factory)|capital raise|(?:sales|pilot|training|testing|awareness|outreach|incentive|ambassador) program\w*|(?:charging|filling|fuel\w*) stations? (?:in|at|across|along)|(?<!\b(?:Call|Command|Control|Action|Help|Learning|Resource|Message|Security|Data|Trust|Contact|Service|Support) )(?-i:Cent(?:er|re)))\b(?! (?:platforms?|tools?|apps?|applications?|software|services?|solutions?|systems?|products?|kits?|modules?|engines?|features?|assistants?|suites?)\b)/i

/** Talk of selling, building or showing that brings nothing out. */
const notGoods =
  /\b(?:shares?|stake|bonds|notes due|unit to|division|subsidiary|business to|its \S+ (?:business|unit|arm|plant|operations)|for (?:sale|auction)|second-?hand|recall\w*|replac\w+ faulty|exchange program\w*|layoffs?|job cuts|strike|ransom|lawsuit|sue[sd]?|court|patent|stolen|hackers?|hacked|sales (?:rose|fell)|(?<!\b(?:begins?|starts?|began|started) (?:\S{2,12} )?)sales of|record (?:sales|number)|shipments|quarter\w*|profit|forecast|results|donat\w+|charity|free of charge to (?:schools|victims)|training|workshop|webinar|scholarships?|jobs|acqui\w+|buys?|to buy|takeover|contract|army|navy|pentagon|police|museum|employees|(?:crowd)?fund(?:ing|rais\w+)|invest(?:s|ed|ing|ment|ments|or|ors)|deals on|discounts?)\b/i

/** Heads of what is started or shown without being for sale. */
const notProduct = oneOf(
  '(?:couple|updates?\\sand|outlooks?|letters?|announcements?|notices?|people|persons?|guests?|speakers?|person|chair\\w*|directors?|chief|president|manager|bill|law|laws|rules?|tax|tariff|ban|quota|attacks?|offensive|war|rockets?|missiles?|satellites?|career|compan(?:y|ies)|firms?|business(?:es)?|start-?ups?|venture|ventures|subsidiar(?:y|ies)|divisions?|units?|teams?|departments?|(?<!\\b(?:insurance|dental|pension|health|roaming|data|phone|rate|savings|payment|meal|cyber|home|travel|liability|life|family|subscription|pricing|service|care|mobile|broadband|prepaid|annuity|protection|warranty)\\s)(?:polic(?:y|ies)|plans?)|measures?|production|process(?:es)?|procedures?|construction|systems?|tests?|trials?|projects?|events?|festivals?|conferences?|exhibitions?|seminars?|webinars?|podcasts?|blogs?|newsletters?|videos?|films?|clubs?|hunts?|sales?|consultations?|petitions?|complaints?|cases?|actions?|proceedings|discussions?|dialogues?|expansions?|facilit(?:y|ies)|plants?|factor(?:y|ies)|offices?|stores?|shops?|cent(?:er|re)s?|branch(?:es)?|hubs?|studios?|restaurants?|locations?|sites?|hotels?|concept|era|phase|stage|changes?|cuts?|reductions?|increase|discounts?|price|shifts?|culture|approach|way|effort|push|programs?|programmes?|schemes?|initiatives?|look|website|web\\s?site|page|building|brand|name|organi[sz]ation|structure|round|variety|lot|bit|standards?|risk|problem|challenge|error|bug|virus|delay|ballots?|runs?|days?|weeks?|hotlines?|uniforms?|bonus(?:es)?|dividends?|audits?|gardens?|papers?|statements?|freeze|codes?|pay|appeals?|photos?|strikes?|targets?|goals?|charter|pledge|hours?|posts?|jobs?|roles?|positions?|shares?|bonds?|notes|offering|buybacks?|campaigns?|studies|study|surveys?|reports?|results|reviews?|investigations?|inquir(?:y|ies)|strateg(?:y|ies)|foundation|scholarships?|partnerships?|competitions?|contests?|awards?|talks|board|council|committee|academy|institute|warehouses?|laborator(?:y|ies)|labs?|routes?|exhibits?|memorial|statue|plaque|mural|budget|agenda|figures|data|details|evidence|ideas?|lockdown|restrictions|requirements?|guidelines|warnings?|criticism|doubts?|episodes?|interviews?|articles?|columns?|essays?|clips?|trailers?|(?<!power\\s)banks?|airlines?|promotions?|raise|requests?|lawsuits?|search|bids?|offers?|probes?|recalls?|audition|party|ceremony|tour|season|month|year|quarter|debate|motion|amendments?|reforms?|payments?|fees?|charges?|surcharges?|incentives?|rebates?|strikes|mission|thinking|idea|kind|type|sort|host|wave|raft|matter|prisoners|hostages|singles?|albums?|songs?|tracks?|footage|images|documents|e-?mails|funds|gas(?:es)?|water|steam|toxins|chemicals|radiation|methods?|members?|soldiers|detainees)',
)

/** Where the name of a thing ends: whatever the noun before these is, it is what is launched, and "a sales tool" is no sale. */
const nameEnds =
  '(?=["\'”]?[.,;:!?)]|["\'”]?$|\\s\\(|\\s(?:for|to|in|at|with|that|which|who|whose|of|from|by|on|and|or|as|after|against|into|among|over|under|across|aimed|designed|intended|tailored|geared|meant|built|made|based|powered|featuring|offering|targeting|allowing|letting|using|costing|starting|priced|called|named|dubbed|worth|today|yesterday|this|next|last|earlier|later|following|during|because|amid|ahead|between|through|throughout|when|while|where|since|until|including|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|is|are|was|were|has|have|had|will|would|may|can)\\b)'

/** Any thing, told by what it is not; words that only say how many, how made or whose stand before its name. */
const anyThing = `(?!(?:couple|few|lot)\\s)(?!(?:(?!(?:for|to|in|at|with|that|which|from|by|aimed|on|designed|called|named|last|this|next|earlier|later|today|yesterday|every|when)\\s)[^\\s,;:.]{1,24}\\s){0,6}${notProduct}${nameEnds})['"‘“$€£]?[\\w-]{2,24}`

/** What stands before a thing that is brought out: "its own", "more than 20 new", "what it calls the first", "a range of". */
const broughtOut =
  '(?:an?|its\\s(?:own|own-brand|first|latest|newest|second|third|new|next|long-awaited|next-generation)|(?:more\\sthan\\s|up\\sto\\s|over\\s|some\\s|about\\s|nearly\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several|a\\sdozen)|what\\s(?:(?:it|we|the\\scompany)\\s(?:calls?|says?\\sis|believes?\\s(?:is|to\\sbe)|describes?\\sas|bills?\\sas)|is\\s(?:believed|thought|said)\\sto\\sbe|(?:is|will\\sbe|may\\sbe))\\s(?:an?|the|its)|the\\sfirst\\sof|new|improved|additional|(?:[a-z]+-(?:based|free|powered|cost|sugar|fat|generation|edition|style|made|friendly|resistant|efficient|proof)))'

/** Goods and services by their own names: what is sold under these is hardly anything else. */
const ware = oneOf(
  "(?:laptops?|notebooks?|desktops?|PCs?|Macs?|computers?|handhelds?|PDAs?|tablets?|e-?readers?|phones?|handsets?|smartphones?|cell\\s?phones?|cameras?|camcorders?|printers?|scanners?|monitors?|displays|(?:plasma|touch|flat|LCD)\\s(?:screen|panel|display)s?|HDTVs?|TVs?|televisions?|projectors?|thin\\sclients?|routers?|modems?|servers?|(?:server\\s)?blades?|mainframes?|workstations?|(?:storage|disk)\\s(?:arrays?|box(?:es)?|systems?)|set-top\\s(?:box(?:es)?)|hard\\s(?:disks?|drives?)|drives?|chips?|chipsets?|processors?|microprocessors?|CPUs?|GPUs?|sensors?|consoles?|headsets?|headphones|earbuds|(?:smart|wireless|bluetooth)\\sspeakers?|(?:music|media|DVD|MP3|video|disc)\\s(?:players?|recorders?)|keyboards?|smart\\s?watch(?:es)?|watch(?:es)?|wearables?|drones?|robots?|(?:e-|mountain\\s)?bikes?|motorcycles?|scooters?|SUVs?|sedans?|coupes?|roadsters?|hatchbacks?|crossovers?|pickups?|minivans?|vans?|sports\\scars?|tractors?|excavators?|loaders?|forklifts?|harvesters?|mowers?|pumps?|ovens?|microwaves?|fridges?|refrigerators?|dishwashers?|washing\\smachines?|vacuums?|kettles?|thermostats?|batter(?:y|ies)|fuel\\scells?|chargers?|dolls?|(?:video|board|mobile|computer)\\sgames?|software|apps?|(?:software|office|productivity|security)\\ssuites?|browsers?|databases?|search\\s(?:engines?|tools?|services?|bars?|software)|tool\\s?kits?|tool\\s?bars?|plug-?ins?|firewalls?|(?:spam|web|air|water)\\sfilters?|middleware|(?:dev\\w{0,9}|management|backup|encryption|migration|desktop|data|planning|design|analytics|collaboration|AI|open[\\s-]source|free|online|web)\\stools?|operating\\ssystems?|widgets?|chatbots?|(?:AI|virtual|voice|digital|smart)\\s(?:assistants?|agents?|models?)|SDKs?|APIs?|(?:test|beta|trial|preview|free|lite|Linux|Mac|Windows|mobile|web|cheaper|budget(?:-priced)?|faster|smaller|lighter|slimmer|entry-level|low-cost|hybrid|electric|diesel)\\s(?:versions?|editions?|releases?|models?)|(?:test|beta|trial|preview)\\s(?:version|release)|betas?|broadband|VoIP|Wi-?Fi|DSL|roaming|voicemail|(?:ring\\s?tone|music|video|film|movie|song|concert)\\sdownloads?|ring\\s?tones?|(?:music|video|film|movie|game|photo|phone|search|mail|e-?mail|web|online|internet|mobile|wireless|satellite|radio|television|TV|streaming|delivery|messaging|text|payment|banking|brokerage|trading|hosting|storage|backup|security|calling|call|data|repair|rental|leasing|help\\sdesk|support|subscription|download|news|hotspot|unlimited|flat-rate|telephone|cable|fiber|fibre|locator|mapping|translation|news|dating|telehealth|VoIP|broadband|Wi-?Fi|DSL|roaming|insurance|concierge|shuttle|cleaning|valet|monthly)\\s(?:services?|subscriptions?|plans?|rentals?|pricing|packages?)|(?:music|download|app|ring\\s?tone|online\\smusic)\\sstores?|tariffs|(?:Wi-?Fi|video|internet|voice|free)\\scall(?:s|ing)|(?:24-hour|phone|technical|tech|online|digital)\\s(?:[\\w-]{2,12}\\s)?support|(?:credit|debit|prepaid|gift|charge|smart|phone)\\scards?|(?:savings|checking|current|brokerage|bank|low-fee)\\saccounts?|mortgages?|(?:instant|mobile|contactless)\\spayments?|premium\\seconomy|(?:resale|rental|trade-in|leasing|subscription|rewards|loyalty|membership|referral|partner)\\sprogram(?:me)?s?|(?:allergy|blood|home|genetic|DNA|saliva|antibody|breath|pregnancy|diagnostic)\\stests?|(?:home|student|personal|car|auto|green)\\sloans?|ETFs?|mutual\\sfunds?|(?:pet|car|travel|home|health|life|dental|auto|crop|pay-as-you-go)\\s(?:insurance|cover)|annuit(?:y|ies)|burgers?|burritos?|sandwich(?:es)?|pizzas?|salads?|lagers?|beers?|ales?|stouts?|wines?|whisk(?:e)?ys?|vodkas?|sodas?|colas?|(?:soft|energy|sports|oat|fruit|protein)\\sdrinks?|teas?|coffees?|snacks?|cereals?|cookies|yogh?urts?|chocolates?|ice\\screams?|flavou?rs|shampoos?|serums?|perfumes?|fragrances?|lotions?|lipsticks?|sneakers|shoes|boots|jeans|jackets|handbags|(?:spring|summer|autumn|fall|winter|holiday|capsule|limited-edition|clothing|apparel|jewel(?:le)?ry|leather|furniture|shoe|skincare|skin\\scare|beauty|fashion|menswear|fitness|kids|children['’]s|women['’]s|men['’]s|baby|pet|pet\\sfood|cosmetics|home)\\s(?:lines?|ranges?|collections?|menus?)|inhalers?|pacemakers?|hearing\\saids?|stents?|test\\skits?)",
)
/** Who brings it out, at the start of a headline or of what a piece says first. */
const headOf = "^(?:(?!(?:that|which|who|the|this|these|it|we)\\s)[\\w&.,'’+()*!-]{1,24}\\s){1,6}?"
/** What stands before the goods: how many, how made, of what kind; no figure of how many were sold, nothing that opens another phrase. */
const before = (most: number): string =>
  `(?!(?:\\d[\\d,.]*|record|more|fewer|all|most|every|no|its\\s(?:last|final)|half|hundreds|thousands|millions|tens|dozens)\\s)(?:(?!(?:for|to|in|with|from|at|by|on|million|billion|thousand|that|which|who|as|than|after|over|into|about|amid|is|are|was|were|has|have|used|stolen|faulty|recalled|defective|counterfeit|pirated|illegal)\\s)[^\\s;:?!,]{1,24}\\s){0,${most}}?`

export const productLaunch: EventRules = {
  type: 'product_launch',
  unless: [
    // what is made with, not what is sold: a caption under the minister's hand on the button
    /\b(?:launch|introduc|unveil)\w* (?:of )?(?:\S+ ){0,5}?(?:investments?(?: program\w*)?(?=$|[.,:;]| in | of | at )|(?:[a-z]+ing|production|assembly) lines? (?:in|at|near) (?-i:[A-Z])|foundr(?:y|ies)(?=$|[.,:;]| in | at )|warehouses?(?=$|[.,:;]| in | at ))/i,
    // a bent or a skill, and a way to the stock exchange
    /\b(?:launching|introducing) (?:\S{1,24} ){1,10}?(?:typically|often|usually|takes|requires)\b|\b(?:interested in|keen (?:on|to)|capable of|passionate about|known for|good at|speciali[sz]\w+ in) (?:\w+ ){0,2}(?:launch|introduc|releas)\w+\b|\broadshows?\b/i,
    // readers and pupils are introduced to a thing; others are wished well with theirs; what one is allowed to do
    /\bintroduc\w+ (?:\w+ )?(?:readers?|listeners|viewers|audiences?|students|pupils|learners|children|kids|participants|visitors|concepts?|themes?|characters?)\b|\bcongratulat(?:es|ed|ing)\b|\b(?:allow\w*|enabl\w*|lets|opportunit\w+|chance|ability|able) (?:us |it |them |the company )?to (?:introduce|launch|unveil|bring|release|roll out)\b|\bas (?:its|our|the) (?:new |first |next )?(?:\w+ )?(?:president|CEO|chief executive|director|brand ambassador|chair\w*)\b|\bthe (?:launch|introduction|release) of (?:an?|any|every) (?:\w+ ){1,3}(?:is|can|may|requires?|takes?|often|involves)\b|\bhelp(?:ed|s|ing)? with the (?:launch|release|introduction)\b|\bimplement the introduction\b/i,
    // what a person did before, what an applicant will do, what staff are given
    /\b(?:he|she) (?:previously|once|also|then|first) (?:launch|introduc|unveil|roll|br)\w+|\bas an? (?:student|teenager|graduate|intern|trainee),? (?:he|she) |\b(?:you will|you['’]ll) (?:\w+ ){0,4}(?:launch|introduc|unveil|roll|bring)\w*|\b(?:launch|introduc|unveil|roll|br(?:ing|ought)|releas)\w* (?:\S+ ){0,6}(?:(?:for|among) (?:its|our|their) (?:own )?|(?:program|scheme|initiative|bonus|course)\w* for (?:all )?)(?:staff|employees?|workers?|workforce|teams?|drivers|apprentices|nurses|managers|office staff)\b/i,
    // data let out against their owner
    /\bthreaten\w* to (?:release|publish)\b|\b(?:release|releases|released|releasing) (?:of )?(?:\S+ ){0,4}(?:sensitive|stolen|victim|confidential|private|personal) (?:\S+ ){0,3}(?:data|files|records|e-?mails|information)\b|\brecords were released\b/i,
    // footage let out, a duty or a skill, a piece of advice, a program that is started: nothing brought to market
    /\b(?:(?:oversee|lead|manag|support|responsib|interested|involved|experience|specialis|specializ)\w*|will) (?:\S+ ){0,8}?(?:introduc(?:ing|tion)|launch(?:ing)?|releas(?:es|ing))\b (?:of )?(?:and \S+ )?(?:\w+ ){0,2}?new (?:\w+ ){0,2}(?:products|versions|technolog\w+|services)\b/i,
    /\b(?:releas\w*|reveal\w*|unveil\w*) (?:\S+ ){0,5}(?:footage|transcripts?|documents|guidelines|tips|ways|white ?papers?|infographics?|e-?books?|checklists?|(?:\w+ ){0,2}strategies)\b|\b(?:trigger|cause|prevent|inhibit|block)s? the release\b|\b(?:after|once|when|if|before|until) (?:the|your|an?) \w+ (?:is|are|has been) (?:launched|released)\b/i,
    /\b(?:regularly|often|usually|frequently|typically|sometimes) (?:goes|go) on sale\b|\bbring\w* (?:\S+ ){0,4}to market faster\b|\b(?:is|are|was|were|the \w+) being brought to market\b|^(?:introducing|announcing|meet|welcoming|say hello to) [^:;]{0,60}\b(?:CEO|CFO|COO|CTO|president|director|manager|head of|officer|leaders|leadership|experts|specialists|board|engineers|apprentices|partners|customers)\b/i,
    // news of security holes tells of fixes, not of products; what protects against them is one
    /^(?!.{0,2000}\b(?:protection|protects?|platform|solution|detection|prevention|defen[cs]e)\b).{0,2000}\b(?:malware|ransomware|hackers?|vulnerabilit\w+|exploits?|trojan|stolen|security (?:patch|update|fix|flaw)\w*|patched|patches (?:for|to|holes?|flaws?|bugs?)|flaws?|attackers?|wikileaks)\b/i,
    /\b(?:launch (?:your|a career|their career|his career|her career|of the satellite|party|pad|site)|(?<!^\W{0,3})(?:press|news) release|market research|research report|task force|release notes|earnings release|release(?:s|d)? (?:its |the )?(?:first|second|third|fourth|full|financial|annual|quarterly|results|report|statement|earnings|guidance)[- ](?:half|quarter|year|\w+ (?:results|report|earnings))|introduc(?:e|es|ed) (?:you|himself|herself|themselves|a bill|legislation)|introduction to|introductory|release of its (?:financial|quarterly|annual)|conference call|before (?:you )?launch|when (?:you |a company )?(?:launch|introduc)\w+)\b|^(?!.{0,400}\b(?:announc\w+|unveil\w*|proud to|pleased to|has (?:launched|introduced|released))\b).{0,2000}\bhelp(?:s|ing)? (?:you|them|companies|brands|businesses|clients|customers) (?:to )?(?:launch|introduce|roll out)\b/i,
  ],
  future: 'planned',
  rules: [
    {
      id: 'announces-launch',
      when: rx`\b(?:(?-i:[Aa]nnounce[sd]?|[Aa]nnouncing)|(?:proud|pleased|excited|thrilled|delighted|happy)\sto\s(?:announce|share|introduce|launch|unveil))\s(?:today\s|on\s\w{3,9}\s)?(?:\w{2,12}\s){0,3}?(?:the\s|its\s|our\s|their\s|of\s)?(?:[\w.-]{3,14}\s){0,3}?(?<v>${launching}\sof)(?<!(?-i:A)vailability\sof)\s(?!(?:its|the|a|our)\s(?:new\s)?(?:brand\sidentity|office|plant(?!-)|store|results))`,
      unless: notForSale,
      status: 'announced',
      confidence: 0.84,
    },
    {
      id: 'announces-named',
      when: rx`\b(?<v>(?-i:announce[sd]?)|proud\sto\sannounce)\s(?:today\s)?(?:the\s)?["“‘']?(?:(?-i:[a-z]{0,8}[A-Z])[\w.®™+-]{0,24}\s){0,5}(?-i:[a-z]{0,8}[A-Z0-9])[\w.®™+-]{0,24}(?:["”’']?,|,["”’']|["”’']?\s[—–-])\s(?:an?|the|its|our)\s${words(5)}(?:(?:latest|newest|new)\s(?:version|release|generation|edition|addition)|${product}|(?:feature\s)?film|documentary|novel|album)\b`,
      unless: notForSale,
      status: 'announced',
      confidence: 0.78,
    },
    {
      id: 'launches-product',
      when: rx`\b(?<v>${launch}|the\s(?:launch|introduction|release|rollout)\sof|announc(?:es?|ed|ing)\s(?:the\s)?(?:launch|release|availability|introduction)\sof)\s(?:today\s|recently\s|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s|this\s(?:week|month|year)\s|yesterday\s|last\s(?:week|month)\s)?${own}{1,5}(?!(?:[\w-]{2,16}\s){0,2}expansion\sof\s)(?!(?:[\w-]{2,16}\s){0,2}(?:trial|paper|exhibition|exhibit|study|survey|report|review|search|ballot|plan|policy|talks|shift|offering)\s(?:of|on|for|in|at)\s)${words(7)}${product}\b`,
      unless:
        /\b(?:launch of this|brand identity|introduce the brand|inspired to introduce|the launch of the project|unveils new brand|financial results|line of credit|new (?:plant|factory|office|store|headquarters|facility|distribution)|logo|(?:exchange|replacement|recall) program\w*|new categor(?:y|ies) of|investment opportunit\w+|(?:great|amazing|special|hot) deals|strategic review|new website design services|(?:launch|unveil|introduc|releas)\w* (?:of )?(?:(?!(?:which|that|who|for|to|designed)\b)\S+ ){0,5}(?:campaign|investigation|inquiry|probe|lawsuit|appeal|bid|takeover|survey|study|report|results|foundation|scholarship|ipo|public offering|private placement|offering of|recruitment|hiring|restructuring|negotiations|talks|legislation|(?-i:bill|rules)|joint venture|subsidiary|identity|(?:cost|saving|savings|efficiency|productivity|profitability|reduction|improvement|cutting) program\w*|sanctions?|share \w+ program\w*)\b(?! (?:platform|tool|app|software|service|solution|system|product|kit|module))|(?:of|on|in) (?:prisoners?|hostages?|capital|emissions?))\b/i,
      confidence: 0.86,
    },
    {
      id: 'puts-on-market',
      when: rx`\b(?<v>put(?:s|ting)?|plac(?:es|ed|ing)|bring(?:s|ing)?|brought)\s${words(8)}(?:on(?:to)?\sthe\smarket|on\ssale|to\s(?:the\s)?market|into\s(?:stores|shops))\b|\b(?:t(?:akes?|ook|aking)\sthe\swraps\soff|beg[aiu]ns?\sshipping|start(?:s|ed)\sshipping|beg[aiu]ns?\sselling|start(?:s|ed)\sselling|has\sbeen\son\sthe\s(?:\w{3,12}\s)?market\ssince)\b`,
      unless:
        /\b(?:shares|bonds|house|home|property|land|building|company|stake|business|plant|site) (?:\S+ ){0,4}on the market|\btickets?\b|\bfor sale\b|faster to market|\b(?:experience|expertise|knowledge|insights?|passion|know-how|leadership|perspective|track record|transparency|liquidity|competition|value|values) (?:\w+ ){0,3}to (?:the )?market|(?:help(?:s|ing)?|forc(?:es|ed|ing)|push(?:es|ed|ing)|driv(?:es|ing)) (?:\S+ ){0,8}to (?:the )?market/i,
      confidence: 0.76,
    },
    {
      id: 'adds-to-range',
      when: rx`\b(?<v>add(?:s|ed|ing)?|(?<!newly\s)expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|broaden(?:s|ed|ing)?)\s(?:${words(8)}to\s(?:(?:its|our|their|the)\s(?:[\w-]{2,14}\s){0,2}?|(?=(?:range|line-?up|portfolio|menu|catalogue)\b))(?:range|line-?up|portfolio|catalogue|assortment|offering|programme|menu|fleet\sof\sproducts|collection|product\sfamily|line\sof|family\sof|series|apps?|software|platform|suite|services(?!\s(?:business|division|unit)))\b|(?:an?\s|its\s|our\s|the\s|new\s)?(?:[\w'-]{3,16}\s){0,3}?(?:line-?up|range|product\sline|line\b)(?:\s(?:with|by|of)\b|$|[.,]|\s(?:next|this|in)\b))`,
      unless:
        /\b(?:acquisition|acquir\w+|to buy|would buy|will buy|buys|bought|takeover|customers?|clients?|fund|investment|assets?|properties|property|merger|production|assembly|packing|moulding|price range|(?:dealers|retailers|merchants|partners|members|drivers|sellers|suppliers|people|companies|brands|clinics|hospitals|schools) to|jobs|trucks|aircraft|fleet|users?|(?:to|for) (?:the|our|its) (?:platform|app) (?:each|every)|credit|stores?|staff|team)\b/i,
      confidence: 0.74,
    },
    {
      id: 'out-now',
      when: rx`^(?<v>out\snow\b|coming\s(?:soon|this\s\w{3,9}|next\s\w{3,9}|in\s\w{3,9})[:,]|say\shello\sto|the\swait\sis\sover|on\sshelves\sfrom|meet\s(?:the|our)\s(?:new\s)?[A-Z]|as\sof\stoday,?\s)|\b(?:version|release)\s\d{1,3}(?:\.\d{1,3}){0,2}\sis\s(?:out|here|available)\b|\b(?:collection|range|app|version|line|series|product|edition|catalogue)\sis\s(?:finally\s|now\s)?here\b`,
      unless: /\b(?:team|founder|ceo|director|staff|people|results|report|sale ends|closed|register)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'availability-ahead',
      when: rx`\b(?<v>(?:general|commercial)\savailability\s(?:is\s|will\sbe\s)?(?:expected|planned|scheduled|in)|will\s(?:soon\s|also\s)?be\s(?:available|sold|offered)\s(?:(?:in|from|at|through)\s(?:[\w-]{2,12}\s)?(?:stores|shops|dealers|retailers|outlets|supermarkets|pharmacies|[A-Z][a-z]{2,12})|online|for\s(?:${money}|purchase|order|pre-order|download))\b)`,
      unless:
        /\b(?:replay|booth|white ?paper|webcast|report|results|statements?|documents?|minutes|prospectus|shares|presentation|for (?:comment|interview|questions)|parking|refreshments|she|he|details|information|advisory|services? will)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'customers-can-now',
      when: rx`\b(?:customers|users|clients|passengers|members|guests|shoppers|consumers|buyers|merchants|retailers|dealers|developers|subscribers|players|gamers|travell?ers|farmers|growers|drivers|homeowners|fans|teams|compan(?:y|ies)|businesses|owners|patients)\s(?<v>can\snow|will\s(?:soon|now)\sbe\sable\sto|are\snow\sable\sto)\s(?:book|order|purchase|shop|try|stream|schedule|request|rent|view|buy|send|pay|use|insure|choose|manage|track|download|access|open|apply)\b`,
      unless:
        /\b(?:tax credits?|bridge|roads?|tunnel|parking|peace of mind|grants?|government|city|county|help(?:s|ed)|your customers|our customers' customers|again)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.66,
    },
    {
      id: 'ventures-into',
      when: rx`\b(?<v>ventures?\sinto|ventured\sinto|taps\sinto\s${words(5)}with\s(?:two|three|a|its|new)|enters\sthe\s[\w-]{3,16}\s(?:segment|category|business)|revives\sits)\b`,
      unless: /\b(?:joint venture|capital|market in [A-Z])\b/i,
      confidence: 0.68,
    },
    {
      id: 'launches-new',
      when: rx`\b(?<v>${launch}|${verb('reveal')})\b(?:,\s[^,;]{3,40},)?\s(?:its\s|a\s|an\s|the\s|two\s|three\s|our\s|their\s|his\s|her\s|several\s){0,2}(?:all-|brand\s)?new\s(?!brand\b|episode|interview|article|logo|name|head|office|plant|store|factory|facility|location|website|strategy|strategic|campaign|hiring|partnership|report|study|survey|policy|plan\b|division|company|round|fund\b|era|chapter|branch|distribution|business\sunit|joint|subsidiary|rules?|law|tax|measures|members?|director|cost|efficiency|manufacturing\smethods)${anyThing}`,
      unless: notForSale,
      confidence: 0.78,
    },
    {
      id: 'launches-thing',
      when: rx`\b(?<v>launche[sd]|launching|introduce[sd]|introducing|unveil(?:s|ed|ing)|debut(?:s|ed|ing)|roll(?:s|ed|ing)\sout|br(?:ings|inging|ought)\s(?:to\smarket|out)|start(?:s|ed|ing)?\sselling|beg[aiu]n(?:s|ning)?\sselling|(?:to|will|would)\s(?:soon\s|also\s)?(?:launch|introduce|unveil|debut|roll\sout|bring\s(?:out|to\smarket)|(?:start|begin)\sselling|release(?=\s(?:an?|its)\s))|(?:released|releases|releasing)(?=\s(?:an?|its\s(?:first|new|latest|own|own-brand|long-awaited)|(?:two|three|four|five|six|several)\snew)\s))\s(?:today\s|this\s\w{4,5}\s)?${broughtOut}\s${anyThing}`,
      unless: notForSale,
      confidence: 0.7,
    },
    {
      id: 'launches-name',
      when: rx`\b(?<![\w-])(?<!\b(?:newly|recently|previously|originally|first|just|when)\s)(?<v>(?:launch(?:es|ed|ing)|introduc(?:es|ed|ing)|unveil(?:s|ed|ing)|debuts|debuted|releases|released|announcing|releasing|roll(?:s|ed|ing)\sout|br(?:ings|ought)\sout|will\s(?:soon\s|also\s|now\s)?(?:launch|introduce|unveil|release)|(?:pleased|excited|thrilled|delighted|happy|proud)\sto\s(?:introduce|launch|unveil|release|debut|roll\sout)|(?:set|ready|preparing|prepares|poised|due|scheduled|plans?|intends?|expects?|gear(?:s|ing)\sup|readies|about)\sto\s(?:launch|introduce|unveil|release)))\s(?:the\s|its\s|new\s|our\s){0,2}['"\`]{0,2}\s?(?=(?-i:[a-z]{0,8}[A-Z0-9]))(?!(?:Capital|Seed|Equity)\s(?:Raise|Round)|Phase\b|(?:New\s)?(?:Episode|Interview|Article|Photos?|Trailer)|Series\s[A-F]\b|Clinical|Crowdfunding|Regulation\b|Operations\b|The\s(?:First|Annual)|Plans?\b|Results|Share|Tender|Offer|Lawsuit|Investigation|Dr\b|Mr\b|Ms\b|CEO|Chief|President|Campaign|Annual|Quarterly|Bid|Probe|Search|Survey|Study|Report|Review|Hiring|Stock|Debt|Notes|Strategic|Strategy|Partnership|Fourth|Third|Second\sQuarter|First\s(?:U\.S\.\s)?(?:Distribution|Store|Office|Quarter)|New\s(?:Brand|Logo|Name|Headquarters|Office|Plant|Store|Website)|Q\d|FY|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March\b|April|May\b|June|July|August|September|October|November|December|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\.|19|20[0-2]\d\b|\d{1,3}\s?(?:%|percent|million|jobs|years))(?-i:[a-z]{0,8}[A-Z0-9])[\w'’&.®™+-]{1,30}`,
      unless:
        /\b(?:distribution cent(?:er|re)|facility|plant(?![\w-])|rebrand\w*|operations(?! (?:platform|software|tool|app))|(?:initial )?public offering|new brand\b|headquarters|(?<!family )office(?! (?:launch|unveil|introduc)\w*)|hotels?|resorts?|campus(?:es)?|private placement|program to help employees|conference call|results|in (?:europe|asia|the us|the uk|canada|germany) (?:on|in|by)|(?:launch|unveil|introduc|releas|announc)\w* (?:\S+ ){1,6}(?:campaign|investigation|inquiry|probe|lawsuit|appeal|bid|survey|study|report|foundation|scholarship|recruitment|restructuring|partnership|joint venture|initiative|alliance|task force|20[2-9]\d\b)|from (?:prison|custody|hospital)|(?:trial|phase \w{1,3}|clinical|study|survey|interim|preclinical) data|opportunit(?:y|ies)|lobby|renovations?|economic data|attacks?|missiles?)\b/i,
      confidence: 0.8,
    },
    {
      id: 'launch-of',
      when: rx`\b(?:announc(?:es?|ed|ing)|celebrat(?:es|ed|ing)|with|following|after|follows?|since|through|via|alongside|mark(?:s|ed|ing)|includ(?:es?|ed|ing)|(?:the|its|our))\s(?:[\w'-]{2,14}\s){0,6}?(?:the\s|its\s|our\s|successful\s|recent\s|global\s|commercial\s|official\s|franchise\sdeals,\sthe\s)(?:\w{3,14}\s){0,2}?(?<v>launch|introduction|debut|roll-?out|unveiling|release|commercial\savailability|general\savailability)\sof\s(?!(?:its|the|a|our|this)\s(?:new\s)?(?:brand\sidentity|office|plant|store|results|project|campaign|investigation))(?:${words(6)}${product}|${broughtOut}\s${anyThing}|(?:the\s|its\s|our\s)?['"\`]{0,2}\s?[A-Z])`,
      unless: notForSale,
      confidence: 0.78,
    },
    {
      id: 'is-launched',
      when: rx`(?:^(?:${broughtOut}|the\snew|the(?=\s(?-i:[A-Z]))|our\s(?:new|first|latest|own))\s${anyThing}|\b(?:${product}|upgrades?)\b)${gap(80)}\b(?<v>(?:(?:(?:has|have)\s(?:just\s|now\s|recently\s)?been|was|were|is|are)\s(?:just\s|recently\s|now\s|officially\s|being\s){0,2}${launched}|(?:will|would|is\sto|are\sto|to|is\s(?:set|due|expected|scheduled)\sto)\s(?:also\s|soon\s|first\s)?be\s${launched}))\b`,
      unless:
        /\b(?:on bail|from (?:prison|custody|jail)|report (?:was )?released|figures released|results|statement|investigation|was (?:first )?(?:launched|introduced|released) (?:in|by) (?:1\d|20[01])|tender offer|takeover|when (?:the|your)|iso \d+|standard was|(?:new )?web ?site (?:has|was|is))\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'to-launch',
      when: rx`(?:[A-Z][\w.&+-]{1,24}|${product})(?:,\swhich)?\s(?<v>(?:will|is\s(?:set|due|expected|scheduled|slated)\sto|to)\s(?:also\s|officially\s|soon\s|first\s)?(?:launch|debut|ship|go\son\ssale|hit\s(?:the\smarket|stores|shelves)|be\savailable))\s(?:in\b|on\b|this\b|next\b|later\b|by\b|at\b|soon\b|early\b|from\b|first\b|worldwide|globally)`,
      unless:
        /\b(?:booth|stand\b|report|results|conference call|webcast|statements?|prospectus|rocket|satellite|mission|offer|replay|transcript|tickets|position|statements)\b/i,
      status: 'planned',
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'now-available',
      when: rx`\b(?:is|are)\s(?<v>now\s(?:generally\s|commercially\s|also\s)?available|available\snow|now\sshipping|shipping\snow)\b[^;]{0,60}?\b(?:to\s(?:all\s|our\s)?(?:customers|users)|worldwide|globally|in\s(?:the\s)?(?:US|UK|EU|[A-Z][a-z]{3,12})|for\s(?:purchase|order|pre-order|download)|(?:from|at|through|on)\s(?:the\s)?[A-Z]|in\s(?:the\s)?(?-i:[A-Z])\w{1,20}\s(?:[A-Z]\w{1,20}\s)?(?:marketplace|app\sstore|stores?|catalog))`,
      unless: /\b(?:report|white ?paper|case study|results|webcast|replay|tickets|apply|appointments|archive)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'latest-version',
      when: rx`\b(?:announc(?:es?|ed|ing)|releas(?:es|ed)|with|launch(?:es|ed)|presents?|unveil(?:s|ed)|introduc(?:es|ed)|elevates|enhances)\b${gap(70)}\b(?<v>(?:latest|newest|new)\s(?:version|release|generation|edition|update))\sof\b`,
      unless: /\b(?:report|study|survey|leaders)\b/i,
      confidence: 0.8,
    },
    {
      id: 'version-introduces',
      when: rx`\b[A-Z][\w.-]{1,20}\s(?:v(?:ersion)?\s?)?\d{1,3}(?:\.\d{1,3}){0,2}\s(?<v>introduces|adds|brings|features|delivers|includes|offers)\s(?:\w{2,14}\s){0,3}?(?:new|major|advanced|enhanced|improved|additional|several)\b`,
      unless: /\b(?:article|section|chapter|paragraph|figure|table)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'announces-product',
      when: rx`^[^:;]{2,50}\s(?<v>Announces|Announcing|Presents)\s(?:[\w'&.®™+-]{2,20}\s){0,8}?(?:Platforms?|Solutions?|Services|Integration|Feature|Line|Range|App|Software|Product|Products|Device|Suite|Protection|Technology|Service|Tool|Collection|Model|Series|System|Processor|Chip|Phone|Game|Course|Training|Vehicle|Sensor|Module|Lens|Edition|Version|(?:Platform|Product|Software|App|Feature|System|Service)\s(?:Updates?|Upgrades?|Enhancements?|Releases?))\b`,
      unless:
        /\b(?:results|dividend|agreement|partner\w*|collaborat\w+|appoint\w*|acqui\w+|merger|sale of|contract|order|offering|financing|funding|investment|closing|expansion|patent (?:for|granted)|approval|clearance|award|conference|webinar|nasdaq|nyse|facilit|recall|layoffs?|restructuring|completion|integration|hiring|apprentic\w+|selected|chosen|officer|director|manager|president|vice)\b/i,
      confidence: 0.7,
    },
    {
      id: 'new-brand-headline',
      when: rx`^[\w\s'&.®-]{2,40}:\s(?:A|The|Our)\s(?<v>(?:All-)?New)\s(?:[\w-]{2,16}\s){0,3}?${product}(?=[.!]?$|[,;–—]|\s(?:for|that|to|from|in|by|with|of|at)\b)`,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'newly-launched',
      when: rx`\b(?<v>(?:newly|recently|just)[\s-](?:launched|released|introduced|unveiled))\s${words(6)}${product}\b`,
      unless: /\b(?:report|study|survey|law|bill|campaign)\b/i,
      confidence: 0.76,
    },
    {
      id: 'will-unveil',
      when: rx`\b(?:will|to|plans\sto|set\sto|expects\sto)\s(?<v>launch|introduce|unveil|debut|release|roll\sout|showcase)\s(?:its|our|a|an|the|new|their|two|three)\s(?:new\s|latest\s|first\s)?${words(5)}${product}\b`,
      unless:
        /\b(?:inspired to|brand identity|the brand|to be able|campaign|initial public|strategy|legislation|thrilled to|excited to|proud to)\b/i,
      confidence: 0.78,
      status: 'planned',
    },
    {
      id: 'new-product-is',
      when: rx`^(?:[A-Z][\w&.-]{1,20}'s?\s)(?<v>new|newest|latest)\s(?:[\w.-]{1,20}\s){0,4}?(?:phone|computer|console|player|car|model|processor|chip|camera|tablet|laptop|software|game|printer|handset|device|server|browser|jet|airliner|app|platform|tool|service|robot|drone|chip|headset|watch|engine|pump|sensor|system|assistant|portal|wallet|token|range|line|collection)s?\b`,
      unless: /\b(?:hacked|recall\w*|flaw|delay\w*|accused|sue[sd]?|lawsuit|bug|virus)\b/i,
      confidence: 0.68,
    },
    {
      id: 'launches-any',
      when: rx`^[^:;?!]{2,70}?\s(?<v>launches|unveils|introduces|debuts|rolls\sout|brings\sout|(?<=^(?:\S{1,24}\s){1,5})(?<!\b(?:due|set|scheduled|intends?|plans?|expected|wants?|hopes?|ready|able|aims?|how|failed|going)\s)to\s(?:launch|unveil|introduce|roll\sout|bring\sout|start\sselling)|has\s(?:launched|unveiled|introduced|rolled\sout|brought\sout))\s(?!(?:an?\s)?(?:inquiry|plans?|career|attack|new\s(?:chair|chief|boss|director|brand|look|logo|name)|(?:into|in|on|at|by|from|as|soon|early|late|later|this|next|when)\b))(?=${anyThing})(?:[\w'’®™&.,/-]{1,22}\s){0,6}?[\w'’®™&./-]{2,22}(?=[.]?$|\s(?:for|to|in|at|with|that|which|aimed|on|from|by|ahead|across|offering)\b)`,
      unless:
        /\b(?:(?:launch|unveil|introduc|debut|roll|bring|brought)\w{0,4}(?: out)? (?:\S+ ){0,7}?(?:campaigns?|investigations?|inquir(?:y|ies)|probes?|lawsuits?|appeals?|bids?|search|reviews?|stud(?:y|ies)|surveys?|reports?|results|strateg(?:y|ies)|foundation|scholarships?|scheme|fund\b|partnerships?|tender|takeover|contests?|competitions?|challenge|awards?|ipo|offering|offers?|savings?|hiring|recruitment|apprentice\w*|academy|renovations?|enhancements at|lobby|opportunit\w+|red carpet|(?:database|asset|workforce|expense|travel|document|records?|content) management software|(?:desktop|price|trade|legal|court|turf|bidding|bid)? ?wars?|negotiations|talks|restructuring|sanctions?|identity|logo|rebrand\w*|name|joint venture|subsidiary|division|unit|office|headquarters|plant|factory|facilit(?:y|ies)|store|shop|showroom|depot|warehouse|cent(?:re|er)|hub|site|branch|restaurant|hotel|task force|legislation|bill|law|measures|rules|fundrais\w+|drive|offensive|rocket|satellite|mission|statue|plaque|portrait|mural|initiative|consultation|petition|charter|manifesto|week|day|programme of|line-?up of|speakers?|tax|tariffs?|curbs?|restrictions|fees?|charges?|strike|members?|players?|kit|budget|ship|vessel|route|flights?|ferry)|Salesforce|SAP\b|Workday|Oracle|ERP|CRM|Dynamics|NetSuite|ransomware|malware|hackers?|attackers|album|film|movie|single|tour|government|council|minister|police|university|charity)\b/i,
      confidence: 0.68,
    },
    {
      id: 'available-from-now',
      when: rx`^(?:now\s)?(?<v>available)\s(?:to\s(?:\w{3,12}\s){1,2})?(?:from\s|as\sof\s)?(?:today|immediately|this\s(?:week|month|spring|summer|autumn|winter))\b,?\s|\b(?:is|are)\s(?:now\s)?available\s(?:immediately(?=\s(?:at|for|from|to|in|through|via|worldwide)\b|[.]?$)|starting\s(?:today|at\s[$€£]))\b|\b(?:is|are|goes|go)\s(?:available|on\s(?:sale|general\srelease)|live)\s(?:from|as\sof)\s(?:today|this\s(?:week|month)|next\s(?:week|month))\b`,
      unless:
        /\b(?:tickets|results|report|webcast|applications?|position|role|vacanc\w+|to let|to rent|shares|system|website)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.7,
    },
    {
      id: 'lands-in-shops',
      when: rx`\b(?<v>(?:lands?|landing|arriv(?:es?|ing|ed)|hits?|drops?|dropping|go(?:es|ing)?|launch(?:es|ing)|touch(?:es)?\sdown|roll(?:s|ing)\sout)\s(?:in|on|into|at)?\s?(?:to\s)?(?:all\s|major\s|selected\s|UK\s|our\s|its\s|more\sthan\s\d[\d,]*\s|\d[\d,]*\s|(?-i:[A-Z])\w{2,14}\s){0,3}(?:shops|stores|shelves|menus|supermarkets|showrooms|dealerships|forecourts|pubs))\b`,
      unless:
        /\b(?:new stores|opens?|footfall|system|software|till|police|thieves|crowds|snow|shoppers|sales|inflation|milk prices?)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'ships-from',
      when: rx`(?:(?-i:[A-Z])[\w.&+-]{1,24}|${product}),?\s(?:(?:which|that)\s)?(?:(?:will|is\sset\sto|is\sdue\sto|is\sexpected\sto)\s)?(?<v>ships?|shipping|launches|debuts|goes\s(?:live|on\ssale)|deliveries\s(?:start|begin))\s(?:to\s\w{3,12}\s)?(?:from|on|in|this|next|early|late)\s(?:\d{1,2}\s|the\s|early\s|late\s|mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|fall|month|week|year|quarter|Q[1-4]|20\d\d)\b`,
      unless:
        /\b(?:orders?|free|dividend|oil|cargo|container|LNG|grain|tours?|season|festival|conference|campaign|show|album|film|rocket|satellite|mission|course|school|bus|flights?|route)\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'version-follows',
      when: rx`\b(?:versions?|editions?|models?|variants?|app|colours?|colors?|flavou?rs?|sizes|(?:product|app|software)\supdate|iOS|Android)\b${gap(30)}\b(?<v>(?:will|is\sto|are\sto|is\sdue\sto|are\sdue\sto)\s(?:also\s)?(?:follow|arrive|launch|land|be\sadded|come)|(?:is|are)\s(?:coming|on\s(?:its|the|their)\sway))\b(?=\s(?:in|by|later|this|next|soon|shortly|on|from|at)\b|[.])`,
      unless: /\b(?:report|statement|business model|results|the (?:full|final|printed) version)\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.7,
    },
    {
      id: 'new-thing-is-here',
      when: rx`\b(?:our|the|its|a)\s(?:all-)?(?:new(?:est)?|latest|next|first|second|third|long-awaited|much-awaited|[\w-]{3,12}est|most\s\w{4,12})\s(?:[\w'’®™-]{2,18}\s){1,6}?(?<v>(?:is|are|has)\s(?:finally\s|now\s|just\s|at\slast\s)?(?:here\b|landed|arrived|out\snow))`,
      unless:
        /\b(?:season|spring|summer|autumn|winter|christmas|year|issue|day|week|recruits?|colleagues?|apprentices?|team|staff|report|machine|oven|office|store|shop|baby|guidance|rules?|update to)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'meet-the-newest',
      when: rx`^(?<v>meet|introducing|presenting|discover|say\shello\sto|here's)\s(?:the\s|our\s)?(?-i:[A-Z])[\w'’.+-]{1,20}(?:\s(?-i:[A-Z0-9])[\w'’.+-]{0,20}){0,3}\s?[,:–-]\s?(?:our|the|its|a|an)\s(?:all-)?(?:(?<=^meet.{3,80})(?:[\w-]{2,14}\s){0,3}?(?:app|assistant|agent|robot|platform|tool|pump|device|phone|chatbot|software)(?=\s(?:for|that|to|which)\b)|new|newest|latest|first|[\w-]{3,12}est|most\s\w{4,12}|next)\b`,
      unless:
        /\b(?:team|director|manager|apprentice|recruit|colleague|member|expert|engineer|chef|head of|employee|partner|founder|office|store|site|plant)\b/i,
      actor: 'any',
      confidence: 0.76,
    },
    {
      id: 'general-release',
      when: rx`\b(?<v>go(?:es|ing)?\son\s(?:general\srelease|sale|pre-order)|went\son\s(?:general\srelease|sale|pre-order)|pre-?orders?\s(?:for\s[^;,]{2,40}\s)?(?:will\s(?:open|begin|start)|open|opens|opened|starts|began|begins|are\s(?:now\s)?open|start|begin)|(?:launch|release|debut)\s(?:(?:in|of|for)\s[^;,]{2,30}\s)?(?:is\s|are\s)?(?:planned|scheduled|slated|expected|due|set)\s(?:for|in)\b|(?:UK|US|European|Indian|Irish|global|full|commercial|national)\s(?:launch|roll-?out|release)\s(?:will\s|is\s|in\s|to\s|follows))\b`,
      unless:
        /\b(?:tickets?|shares|results|report|film|album|book|rockets?|satellites?|spacecraft|missions?|campaign|investigation|locations|sites|deployment|house|homes|offer for sale|auction|ERP|Workday|software for staff|system live)\b/i,
      actor: 'any',
      confidence: 0.78,
    },
    {
      id: 'starts-offering',
      when: rx`\b(?<v>(?:start(?:s|ed)?|beg(?:ins|an|un))\s(?:to\s)?(?:offer(?:ing)?|sell(?:ing)?|market(?:ing)?|stock(?:ing)?|supply(?:ing)?)|foray(?:s|ed)\sinto|diversif(?:ies|ied|ying)\sinto|branch(?:es|ed|ing)(?:\sout)?\sinto|mov(?:es|ed)\sinto\s(?:the\s)?(?!(?:new|larger|bigger|administration|profit|loss|position|its|our|a)\b)[\w-]{3,16}\s(?:market|sector|category|business))\s`,
      unless:
        /\b(?:offering advice|(?:he|she) (?:started|began)|shares|property|home|house|when (?:we|the)|in (?:19|200)\d|as a (?:teenager|boy|girl|student)|discounts?|selling off)\b/i,
      confidence: 0.7,
    },
    {
      id: 'is-out-now',
      when: rx`^(?-i:[A-Z])[\w'’.+-]{1,20}(?:\s[\w'’.+-]{1,20}){0,4}\s(?<v>(?:is|are)\s(?:out\snow|out\stoday|finally\sout|available\snow|live\snow|now\s(?:out|live|available|shipping|on\ssale)))\b|\b(?:tak(?:es?|ing)|took)\s(?:the\s)?wraps\soff\s|\b(?:our|the|its)\s(?:biggest|latest|newest|first|new|major)\s(?:\w{3,10}\s){0,2}(?:update|release|upgrade)\s(?:so\sfar\s|yet\s|ever\s)?(?:adds|brings|introduces|includes|lets|gives|makes|is)\b`,
      unless:
        /\b(?:timetables?|white ?papers?|leaflets?|recordings?|minutes|agenda|spaces|places|dates|slots|appointments?|tickets?|results|report|registration|applications|for (?:hire|rent|let)|vacanc\w+|store is|shop is|website|episode|podcast|album|bookings?|brochure|newsletter)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'shown-first',
      when: rx`\b(?<v>(?:will\sbe|is\sbeing|to\sbe|is|was)\s(?:shown|seen|demonstrated|displayed|on\sshow|exhibited|presented|previewed)\sfor\sthe\sfirst\stime|mak(?:es?|ing)\s(?:its|their)\s(?:\w{3,9}\s){0,2}(?:debut|premiere|bow)\sat|will\s(?:premiere|debut)\sat)\b`,
      unless: /\b(?:shares|film|band|singer|player|stock|exchange|market|he|she)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'presents-new',
      when: rx`\b(?<v>${forms(verb('present'), verb('reveal'), verb('showcase'), verb('demonstrate'), verb('preview'), verb('exhibit'), verb('debut'), verb('unwrap', 'unwrapp'), forms('shows?', 'showed', 'shown', 'showing'))})\s(?:for\sthe\sfirst\stime\s)?${own}{0,3}(?:new|newest|latest|next|first|all-new|redesigned|improved|updated|prototypes?\sof|versions?\sof)\s${phrase(5)}${product}\b|\b(?:present(?:s|ed)|reveal(?:s|ed)|showcas(?:es|ed)|preview(?:s|ed)|to\s(?:present|reveal))\s(?:its|an?|two|three)\s(?:new|own|first|latest|newest|next-generation|limited-edition)\s${anyThing}`,
      unless: notForSale,
      confidence: 0.72,
    },
    {
      id: 'widens-offer',
      when: rx`\b(?<v>${forms(verb('broaden'), verb('expand'), verb('extend'), verb('widen'), verb('complement'), verb('round') + '\\sout', verb('enlarge'), verb('supplement'), verb('update'), verb('refresh'), verb('strengthen'), verb('grow'))})\s(?:its|our|their|the)\s${phrase(4)}(?:portfolio|ranges?|line-?up|offering|catalogue|catalog|assortment|product\s(?:line|family|range)s?|famil(?:y|ies)|menu|selection|series|coverage|capabilities|functionality|features?|platform|suite|software|app|solutions?|toolset)\s(?:(?:of|in|on|for)\s${phrase(3)})?(?:with|by\s(?:adding|introducing|launching)|to\sinclude|through\sthe\s(?:launch|introduction)|adding)\b`,
      unless:
        /\b(?:acqui\w+|customers?|clients?|investments?|propert(?:y|ies)|merger|takeover|purchase|bought|brand portfolio|partner\w*|agreement|stake|loans?|(?:analyst|media|insurance|health) coverage)\b/i,
      confidence: 0.76,
    },
    {
      id: 'enters-market-with',
      when: rx`\b(?<v>enter(?:s|ed|ing)?|mov(?:es?|ed|ing)\sinto|break(?:s|ing)?\sinto|broke\sinto|push(?:es|ed|ing)?\sinto|step(?:s|ped|ping)?\sinto|expand(?:s|ed|ing)?\sinto)\s(?:the\s|a\snew\s)?${phrase(5)}(?:market|segment|category|sector|business|field|space)\s(?:for\s${phrase(4)}|of\s${phrase(4)})?(?:with|by\slaunching|by\soffering)\s(?:(?:an?|its|our|the|two|three|new|first|own)\s){1,3}(?!${money}|acqui|purchase|partner)`,
      unless:
        /\b(?:acqui\w+|joint venture|purchase of|partner\w*|agreement|new (?:plant|factory|office|store|site))\b/i,
      confidence: 0.72,
    },
    {
      id: 'to-be-had',
      when: rx`(?:${product}|\b(?:the|a|an|its|our)\s${phrase(3)}(?:version|variant|edition|successor|model|bracket|unit|grade|size|colou?r|option)s?)\s${phrase(6)}(?<v>(?:(?:can|may)\s(?:now\s)?be\s(?:ordered|bought|purchased|pre-?ordered|booked|downloaded)|(?:is|are|will\s(?:be|become)|becomes?|became)\s(?:now\s|also\s|being\s|due\s)?(?:out|available|offered|sold|on\ssale|obtainable)\s(?:free\s(?:of\scharge\s)?to|to\s(?:order|buy|all|our|existing|\w{3,10}\scustomers)|for\s(?:order|purchase|pre-?order|download)|from\s(?:today|now|the|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|early|mid|late|next|this|20\d\d)|as\sof|starting|beginning|in\s(?:two|three|four|five|six)\s(?:versions|sizes|colou?rs|models|variants))))\b`,
      unless:
        /\b(?:tickets?|reports?|results|webcast|replay|recording|shares?|places?|seats|spaces|homes?|apartments?|units to let|prospectus|statements?|details|information|scholarships?|funding|grants?)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'orders-open',
      when: rx`\b(?:(?:accept(?:s|ing)|tak(?:es|ing))\s(?:pre-?orders?|advance\sorders|deposits)\s(?:for\s(?:the|its|our|an?)|now|from)|(?<v>orders|pre-?orders|reservations|bookings)\s(?:are|can|will|may)\s(?:now\s|already\s|soon\s)?(?:be\s)?(?:being\s)?(?:taken|accepted|placed|made)\s(?:now\s)?for\s(?:the|our|its)|first\s(?:units?|batch|customers?|shipments?|deliveries|examples|machines|vehicles|copies)\s(?:of\sthe\snew\s|of\sthe\s|will\s|have\s|has\s|were\s|are\s|to\s)${phrase(6)}(?:left|leaves?|leave|shipped|delivered|rolled\soff|receive[ds]?|reach(?:es|ed)?|dispatched))\b`,
      unless: /\b(?:tickets?|table|restaurant|flights?|shares|vaccin\w+ (?:arriv|were))\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'new-from-us',
      when: rx`^(?<v>new\s(?:[\w-]{2,16}\s){1,3}from\s(?-i:[A-Z])|new\s(?:from|at|in\sthe\s(?:range|shop|programme|catalogue))(?:\s[\w'’&.-]{2,20}){0,4}|(?:brand[\s-])?new\sproduct|product\snews|new\srelease|new\sarrivals?)(?:(?<=[A-Z])|\s?[:–-]\s)`,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'makes-available',
      when: rx`\b(?<v>mak(?:es|ing)|made|is\smaking|has\smade|will\smake)\s(?:its\s|our\s|the\s|their\s|new\s){0,2}${phrase(6)}available\s(?:free(?:\sof\scharge)?\s|online\s|immediately\s)?(?:to|for|in|on|as|worldwide|globally|through|via|from)\b`,
      unless:
        /\b(?:information|reports?|documents?|statements?|funds?|funding|money|capital|data (?:to|for)|resources?|staff|team|replay|webcast|results|copies|records?|grants?|land|space|rooms?|time|loans?|themselves|himself|herself|we make|materials)\b/i,
      confidence: 0.68,
    },
    {
      id: 'goes-live-for-customers',
      when: rx`\b(?:configurator|web\s?shop|online\s(?:shop|store|portal|service)|app|portal|marketplace|protocol|tokens?|mainnet|testnet|wallet|beta|exchange|game|website|e-?shop|calculator|(?:mobile|digital|streaming|trading|payment|lending|staking|booking)\s(?:app|service|platform|solution))\b(?:\s[\w-]{2,14}){0,3}\s(?<v>(?:(?:has\s)?(?:gone|went|goes|is\snow|is|will\sgo|to\sgo)\slive|went\sonline|goes\sonline|is\snow\sonline))\b`,
      unless: /\b(?:payroll|ERP|internal|employees?|staff|hospital|patients? records?)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'on-offer-from-day',
      when: rx`\b(?:(?:starting|from|as\sof|effective|beginning)\s(?:today|now|this\s\w{3,9}|next\s\w{3,9}|(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?(?:,?\s20\d\d)?),?\s)(?:[\w'’-]{2,16}\s){1,5}?(?<v>(?:can|will\sbe\sable\sto|may)\s(?:also\s|now\s)?(?:offer|order|buy|book|use|choose|get|purchase|subscribe|download|sell|obtain))\b`,
      unless: /\b(?:tickets?|vote|vaccin\w+|return to|apply for|visit)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'latest-thing-is',
      when: rx`\b(?:our|its|the\s(?:company|group|firm|foundry|brand|maker)'s|(?-i:[A-Z])[\w&-]{2,20}'s?)\s(?:latest|newest|new|most\srecent)\s(?<v>innovations?|products?|additions?|creations?|offerings?|developments?|releases?|flagships?|models?|solutions?)(?:,\s|\s(?:to\s(?:its|the)\s\w{4,12}\s)?(?:is|are|has|have|will|can|lets|offers|brings|combines|features|enables|helps|uses)\b|\s(?:the|a)\s(?-i:[A-Z]))`,
      unless:
        /\b(?:development(?:s)? (?:in the|of the (?:case|situation))|new (?:model|developments?) of (?:care|working)|business model|new additions? to (?:the|our) (?:team|board|family)|team|board|staff|director|shop|store|plant|office|restaurant)\b/i,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'first-glimpse',
      when: rx`\b(?<v>(?:g[ai]ves?|giving|offer(?:s|ed)|provid(?:es|ed)|shar(?:es|ed)|show(?:s|ed)|allow(?:s|ed)|caught)\s(?:[\w'-]{2,12}\s){0,2}?(?:an?\s)?(?:first|sneak|exclusive|early)\s(?:glimpse|look|preview|peek|impression))\s(?:of|at|into)\s(?:its|our|the|a|an|their)\s`,
      unless: /\b(?:results|report|future of|plans|office|plant|store|building|behind the scenes)\b/i,
      confidence: 0.68,
    },
    {
      id: 'gets-an-update',
      when: rx`\b(?<v>g[aio]ves?|given|gets?|got|receiv(?:es|ed)|treat(?:s|ed))\s${phrase(5)}(?:an?\s|its\s|another\s)(?:[\w-]{3,12}\s){0,2}?(?:update|facelift|face-lift|makeover|refresh|new\s(?:look|engine|design|version|interface|generation|functions?|features?))\b(?!\s(?:on|about|from|of\sthe\sproject|regarding|to\s(?:the\s)?(?:market|investors|shareholders|members)))`,
      unless:
        /\b(?:your|give(?:s|n)? (?:you|us|an update)|gave an update|trading update|market update|guidance|office|store|shop|restaurant|station|building|brand|logo|website|hotel|school|outlook|investors|analysts)\b/i,
      confidence: 0.7,
    },
    {
      id: 'will-sell-from',
      when: rx`\b(?<v>(?:will|to|plans?\sto|intends?\sto|expects?\sto|is\sdue\sto|hopes?\sto)\s(?:also\s|soon\s|start\s|begin\s){0,2}(?:sell(?:ing)?|offer(?:ing)?|market(?:ing)?|distribut(?:e|ing)|shipp?(?:ing)?|bring))\s(?:it|them|these|this|the\s[\w-]{2,16}(?:\s[\w-]{2,16})?|its\s(?:first|new)\s[\w-]{2,16}(?:\s[\w-]{2,16})?)\s(?:from|in|starting|later|next|this|to\s(?:the\s)?(?:market|customers|shops|dealers))\b`,
      unless:
        /\b(?:shares?|stake|business|unit|division|property|building|land|house|subsidiary|plant|factory|assets?|company|bonds?|stock)\b/i,
      confidence: 0.7,
    },
    {
      id: 'sells-online',
      when: rx`\b(?<v>(?:open(?:s|ed|ing)?|(?:roll(?:s|ed|ing)?|bring(?:s|ing)?)\sout|unveil(?:s|ed)|introduc(?:es|ed)|debut(?:s|ed)|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|set(?:s)?\sup|has\sopened)\s(?:its\s|an?\s|our\s|the\s|first\s|new\s){0,3}(?:[\w-]{3,14}\s)?(?:online\s(?:shop|store|marketplace|platform|portal|sales|configurator)|web\s?shop|e-?shop|e-commerce\s(?:site|store|shop|platform))|(?:is|are)\snow\s(?:also\s)?selling\s${phrase(5)}online)\b`,
      unless: /\b(?:how to|you|your)\b/i,
      confidence: 0.74,
    },
    {
      id: 'to-be-released',
      actor: 'named',
      when: rx`\b(?:will|is\sto|is\sset\sto|are\sto)\s(?<v>be\s(?:released|brought\sout))\s(?:on|for|worldwide|later|this|next|by|across|as)\b`,
      unless:
        /\b(?:results?|reports?|figures?|information|statements?|prisoners?|funds|data|findings|details|documents?|names|bail|hospital|wild|wastewater|shares)\b[^;.]{0,60}\bbe released\b/i,
      confidence: 0.72,
    },
    {
      id: 'is-launching',
      when: rx`\b(?:is|are|we're|has\sbegun|have\sbegun)\s(?:now\s|also\s|today\s|currently\s|already\s)?(?<v>rolling\sout|launching|introducing|unveiling|debuting|bringing\sout|stocking|adding)\s(?!.{0,80}\b(?:across|in|at|to)\s(?:all\s)?(?:of\s)?(?:its|our|their)\b)(?!(?:its|a|the|an)\s(?:new\s)?(?:office|plant|store|ERP|CRM|SAP))(?:[\w'’®™&.,-]{1,22}\s){0,6}?[\w'’®™&.-]{3,22}`,
      unless: notForSale,
      confidence: 0.66,
    },
    {
      id: 'stocks-new',
      when: rx`\b(?<v>stocks|now\sstocks?|(?:is|are)\snow\s(?:stocking|carrying|shipping|selling|offering)|now\s(?:offers?|sells?|carr(?:y|ies)|shipping))\s(?:the\s|a\s|its\s|our\s){0,2}(?:new|latest|first|[\w-]{2,14}\snew)\s[\w-]{2,20}`,
      unless: /\b(?:shares|stocks (?:rose|fell)|customers? now|jobs|positions|homes|degrees?|courses? for staff)\b/i,
      confidence: 0.7,
    },
    {
      id: 'announces-called',
      when: rx`\b(?<v>announc(?:es|ed)|reveal(?:s|ed)|show(?:s|ed)\soff|present(?:s|ed)|unveil(?:s|ed))\s(?:an?\s|its\s|the\s)(?:[\w-]{2,16}\s){1,4}?(?:called|named|dubbed)\s(?-i:[A-Z])`,
      unless: notForSale,
      confidence: 0.76,
    },
    {
      id: 'launches-named-thing',
      when: rx`\b(?<v>${launch}|(?<=\b(?:has|have)\s)(?:developed|created|built|designed))\s(?:the\s)?(?-i:[a-z]{0,8}[A-Z])[\w.®™+-]{1,24}(?:\s[\w.®™+-]{1,24}){0,3}(?:,|\s[—–-])\s(?:its|an?|the|our|their)\s${words(6)}${product}\b`,
      unless: notForSale,
      confidence: 0.78,
    },
    {
      id: 'named-thing-to-come',
      when: rx`(?-i:[A-Z])[\w.&+'-]{1,24}(?:\s\d[\d.]{0,5})?\s(?<v>(?:will|is\sto|are\sto|is\s(?:set|due|expected|scheduled)\sto)\s(?:also\s|soon\s|first\s)?be\s(?:released|launched|introduced|unveiled|rolled\sout|brought\sout|on\ssale|in\s(?:the\s)?shops))\s(?:on|in|for|later|this|next|from|by|at|early|worldwide|globally|first|across)\b`,
      unless:
        /\b(?:reports?|results?|figures|album|film|on bail|from (?:prison|jail)|statement|minutes|data|findings|jobs|campaign|study|book|funds?)\b/i,
      actor: 'any',
      status: 'planned',
      confidence: 0.72,
    },
    {
      id: 'wider-range-plain',
      when: rx`\b(?<v>expand(?:s|ed|ing)?|broaden(?:s|ed|ing)?|extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|enlarg(?:es|ed|ing)|renew(?:s|ed|ing)?|updat(?:es|ed|ing)|complement(?:s|ed|ing)?)\s(?:its|our|their|the\s(?:company|group)'s)\s(?:[\w-]{2,14}\s){0,2}?(?:product|service|model|equipment|food|beverage|machine)\s(?:portfolio|range|offering|line-?up|lines?|selection|assortment|family|series)\b`,
      unless: /\b(?:acqui\w+|to buy|would buy|buys|merger|takeover|purchase|bought|stake|customers?'? product)\b/i,
      confidence: 0.68,
    },
    {
      id: 'in-the-shops',
      when: rx`\b(?<v>(?:is|are|goes|go|will\sbe|hits?|reach(?:es)?)\s(?:now\s|already\s|available\s)?(?:(?:in|on|at)\s)?(?:the\s)?(?:shops|stores|shelves|dealers|showrooms|market))\s(?:from\s(?:today|now|\w{3,9})|now|as\sof|this\s\w{3,8}|next\s\w{3,8}|today|in\s(?:time|\w{3,9}))\b|^(?:released|launched|out)\s(?:this\s(?:morning|week|month)|today|yesterday|on\s\w{6,9})\b`,
      unless:
        /\b(?:shares?|stock|home|house|property|business|sales? in|tickets?|results?|report|on the market for)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'shows-off',
      when: rx`\b(?<v>show(?:s|ed|ing)?\soff|took\sthe\s(?:covers|wraps)\soff|tak(?:es|ing)\sthe\s(?:covers|wraps)\soff|lift(?:s|ed)\sthe\s(?:lid|veil|curtain)\s(?:on|from)|trot(?:s|ted)\sout|demo(?:s|ed))\s(?:its\s|an?\s|the\s|our\s|two\s|three\s|new\s|first\s){1,3}${phrase(5)}${product}\b`,
      unless: notForSale,
      confidence: 0.74,
    },
    {
      id: 'launches-first',
      when: rx`\b(?<v>${launch}|${verb('unveil')})\s(?:(?:its|our|the\s(?:world|industry|country|market|nation|region)'s|the|a)\s(?:(?:very\s)?first|own|second|third|latest|newest|next|most\s\w{4,14}|[a-z]{3,12}est)|(?:(?:version|release|edition|model)\s(?-i:[A-Z0-9])|v\d))\b`,
      unless: notForSale,
      confidence: 0.72,
    },
    {
      id: 'announces-a-thing',
      when: rx`\b(?<v>announc(?:es|ed|ing))\s(?:its\sfirst\s|(?:a|the)\s(?:\w{3,12}\s)?(?:range|line|family|collection|suite)\sof\s|an?\s(?:[\w-]{2,14}\s){0,3}?(?:apps?|platform|kit|toolkit|tool|device|chip|processor|camera|printer|phone|handset|notebook|laptop|tablet|server|router|scanner|sensor|drone|robot|pump|engine|console|plug-in|add-on|portal|marketplace|API|disc|lens|assistant|chatbot|subscription|wallet)s?\s(?:for|that|to|which|with|designed|aimed|built|based)\s|(?:a\s|its\s)?new\s(?:(?!(?:for|of|to|with|from|in|at|by|on|and)\s)[\w'-]{2,18}\s){0,4}?(?!(?:loans?|fund|programs?|programmes?|initiative|training|accounts?|brands?|chip\splant|card\sdeal|series|equipment|technology|generation|certification)\b)${product}\s(?:for|that|to|which|with|designed|aimed|built|based|called)\s|(?:an?\s)?(?:[\w-]{2,14}\s)?(?:updates?|upgrades?|enhancements?|improvements)\s(?:to|of|for)\s(?:its|the|our)\s(?:[\w'’®™&.-]{2,18}\s){0,6}?(?:${product}|functionality|capabilities)\b|the\sfirst(?:-ever)?\s(?:[\w-]{2,16}\s){1,4}?${product}\s(?:for|that|to|which|with|of|designed)\s|version\s\d|the\s(?:next|latest|second|third|fourth)\s(?:generation|version|edition)\sof\s|the\s(?:world|industry|country|market)'s\s(?:first|[a-z]{3,12}est)\s)(?:[\w-]{2,20}\b|(?=[.,]|$|\s))`,
      unless:
        /\b(?:plants?|factor\w+|stores?|shops?|restaurants?|branch\w*|hotels?|office|headquarters|facilit\w+|cent(?:er|re)|contracts?|orders?|customers?|dividend|results|profit|loss|quarter\w*|acqui\w+|partner\w*|appoint\w*|directors?|officers?|measures|cuts|layoffs|events?|speakers?|talks|initiatives|scholarships?|grants?|bonds?|notes|share|offering)\b/i,
      confidence: 0.7,
    },
    {
      id: 'now-shipping',
      when: rx`(?:^|,\s|\s(?:is|are)\s)(?<v>now\s(?:shipping|on\ssale|in\sstock))(?=\s(?:in|to|from|at|worldwide|globally)\b|[.,!]|$)`,
      unless: /\b(?:tickets?|free shipping|your order)\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'thing-launched',
      when: rx`(?:${product}\b|(?-i:[A-Z])[\w.+-]{2,20}\b),?(?:\s(?:that|which|first|also|has|have|just|recently|officially|formally)){0,2}\s(?<v>launched|debuted|premiered|rolled\sout|unveiled|introduced)\s(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|on|to)\s(?:the\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|fall|[A-Z]\w{2,14}|beta|app\sstores?|public)|last\s\w{3,9}|this\s\w{3,9}|earlier\s\w{3,9}|today|yesterday|around|nationwide|worldwide|globally)\b`,
      unless:
        /\b(?:campaigns?|investigations?|probes?|lawsuits?|appeals?|careers?|bids?|attacks?|missiles?|rockets?|satellites?|fund|company was|when it|since (?:it|its)|(?:he|she|they) launched|strategy|reports?|study|survey|foundation)\b/i,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'version-to-follow',
      when: rx`\b(?:versions?|editions?|models?|release|update|flavou?rs?|sizes?|colou?rs?)\b[^;.]{0,40}?\b(?<v>(?:is|are)\s(?:set|due|expected|scheduled|slated|planned)\s(?:to\s(?:follow|arrive|be\savailable|ship|be\sreleased|launch|roll\sout)|for)|will\s(?:follow|arrive|ship|be\savailable|launch|roll\sout))\b`,
      unless: /\b(?:report|document|standards?|ISO|directive|reviews?|event)\b/i,
      confidence: 0.72,
    },
    {
      id: 'general-availability',
      when: rx`\b(?<v>(?:general|immediate|commercial|nationwide|wide|worldwide)\savailability)\sof\b`,
      status: 'happened',
      confidence: 0.84,
    },
    {
      id: 'now-offers-service',
      when: rx`\b(?<v>now\soffering|now\s(?:offers?|provides)|(?:excited|proud|thrilled|pleased|delighted|happy)\sto\s(?:(?:now\s|be\s(?:able\sto\s|the\sfirst\sto\s)?)(?:offer(?:ing)?|bring)|(?:offer|bring)\s(?:this|these|our\snew|an?\snew|the\snew|two\snew))|ha(?:s|ve)\s(?:begun|started)\soffering|beg(?:an|ins)\soffering|will\s(?:soon|now)\soffer)\s(?!(?:(?:this|these|an?|the|our|its|two|special|exclusive|new)\s){0,2}(?:(?:special|limited-time|summer|holiday|exclusive)\s)?(?:promotions?|specials|discounts?|deals|sales?|savings|coupons?)\b|(?:jobs?|positions?|scholarships?|condolences|congratulations|(?:this|the|our)\s(?:opportunity|chance|partnership))\b)`,
      unless:
        /\b(?:if you|(?:^|than |over )\d+ ?(?:%|percent|per cent) of|\b(?:most|many) (?:new )?\w+ now offer|shares|notes|million|\$\d|position|career|internship|apprentice\w*|stock|clinic in|location|office)\b/i,
      confidence: 0.7,
    },
    {
      id: 'widens-portfolio',
      when: rx`\b(?<!\b(?:and|an?|its|our|the|their|rapidly|fast|ever|constantly|steadily)[\s-])(?<v>expand(?:s|ed|ing)?|grow(?:s|ing)?|grew|broaden(?:s|ed|ing)?|extend(?:s|ed|ing)?|refresh(?:es|ed)|enhanc(?:es|ed)|upgrad(?:es|ed)|updat(?:es|ed)|enrich(?:es|ed))\s(?:its\s|our\s|the\s)?(?:[\w'’-]{1,18}\s){0,4}?(?:portfolio|line-?up|product\slines?|range|menu|catalog(?:ue)?|collection|offerings?|suite|platform|app|software)\s(?:with|to\sinclude|by\sadding)\s`,
      unless:
        /\b(?:acqui\w+|purchase|partnership|helps?|customers? (?:can|to)|you|your|investment portfolio|properties)\b/i,
      confidence: 0.76,
    },
    {
      id: 'enters-line-with',
      when: rx`\b(?<v>enter(?:s|ed|ing)?|break(?:s|ing)?\sinto|jump(?:s|ed|ing)?\sinto|debut(?:s|ed)\sin)\s(?:the\s)?(?:[\w'’-]{1,18}\s){1,4}?(?:market|category|space|segment|aisle)\swith\s(?!(?:the\s)?(?:acquisition|purchase|opening))`,
      unless: /\b(?:office|store|plant|partner\w*|deal)\b/i,
      confidence: 0.78,
    },
    {
      id: 'brings-with-new',
      when: rx`^(?-i:[A-Z])[^;:?!,]{2,70}?\s(?<v>[Ww]ith)\s(?:(?:[Ii]ts|[Tt]he|[Aa]n?|[Oo]ur)\s)?(?:[Ll]aunch\sof|[Nn]ew|[Nn]ext-[Gg]en(?:eration)?|[Aa]ll-[Nn]ew|[Ee]xpanded|[Ee]nhanced|[Uu]pgraded|[Uu]pdated|[Rr]edesigned|[Ff]irst(?:-[Ee]ver)?)\s(?:[\w'’&-]{1,18}\s){0,4}?(?:[Kk]it|[Aa]pp|[Pp]latform|[Tt]ool|[Ss]ervice|[Ll]ine|[Cc]ollection|[Ss]uite|[Ss]oftware|[Ss]olution|[Ss]eries|[Ff]eatures?|[Pp]roducts?|[Mm]odel|[Dd]evice|[Pp]rogram|[Aa]ssistant|[Aa]gent|[Ss]ystem|[Pp]lan|[Oo]ption|[Ff]und|ETF|[Ee]dition|[Tt]echnology|portfolio|line-?up|offerings?|capabilities|menu|range)\b(?=[.]?$|\s(?:for|built|featuring|designed|that)\b)`,
      unless:
        /\b(?:stumbles|struggles|falters|trips|trouble|faces|snag|selects?|adopts?|implements?|partners?|goes live|replaces|signs|awarded|chooses|deploys|acquires?)\b/i,
      status: 'happened',
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'headline-plural',
      when: rx`^(?-i:[A-Z])[\w&.',-]{1,24}(?:\s[\w&.',-]{1,24}){0,4}\s(?<v>unveil|launch|introduce|debut|present|roll\sout)\s(?:(?:19|20)\d\d\s|new\s|first\s|latest\s|next\s|jointly\s\w{6,12}\s|an?\snew\s)${anyThing}(?:\s[\w-]{2,20}){0,6}\.?$`,
      unless: notForSale,
      confidence: 0.68,
    },
    {
      id: 'adds-model',
      when: rx`^(?:The\s)?(?-i:[A-Z])[\w&.'’-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'’-]{1,24}){0,3}\s(?<v>adds)\s(?:an?\s|the\s|new\s|second\s|smaller\s|larger\s|more\s){0,3}(?:[\w'’"″.,/-]{1,16}\s){0,4}?(?:skillets?|pans?|valves?|pumps?|ovens?|knife|knives|tents?|shoes?|boots?|jackets?|sofas?|chairs?|tables?|lamps?|bikes?|helmets?|trailers?|drills?|saws?|gears?|speakers?|headphones|teas?|coffees?|biscuits?|cheeses?|sauces?|soups?|ice\screams?|yogh?urts?|soaps?|creams?|bags?|toys?|doors?|windows?|tiles?|tractors?|mowers?|sizes?|colou?rs?|versions?|models?|flavou?rs?)(?=[.!]?$|\s(?:to\s(?:its|the|our)\s(?:range|line|menu|catalogue?|collection|series|family)|for|in|with)\b)`,
      unless: /\b(?:order|contract|shift|jobs?|stores?|plants?)\b/i,
      confidence: 0.74,
    },
    {
      id: 'to-begin-offering',
      when: rx`\b(?:will|to|plans\sto|is\sto|set\sto|has|have|just)\s(?:also\s|soon\s|now\s)?(?<v>(?:start|begin|begun|started|commence)s?\s(?:to\s)?(?:offer(?:ing)?|sell(?:ing)?|provid(?:e|ing)|commerciali[sz](?:e|ing)|market(?:ing)?|distribut(?:e|ing)|deliver(?:ing)?\s(?:an?\s|its\s)?new))\s(?!(?:shares|stock|bonds|discounts?|its\sstake)\b)[\w'-]{2,20}`,
      unless:
        /\b(?:stake|shares|bonds|notes|assets|business unit|incentives|condolences|severance|support to|care to|relief|(?:food|aid) to)\b/i,
      confidence: 0.76,
    },
    {
      id: 'to-start-service',
      when: rx`^(?:The\s)?(?-i:[A-Z])[\w&.'’-]{1,24}(?:\s(?:&\s)?(?-i:[A-Z])[\w&.'’-]{1,24}){0,3}\sto\s(?<v>start|begin|offer|launch|provide|sell)\s(?:an?\s|the\s|new\s|free\s)?(?:[\w'’-]{2,16}\s){0,4}?(?:courses?|testing|tests|services?|deliver(?:y|ies)|repairs|classes|flights|tours|screenings?|clinics?|lessons|rentals|subscriptions?|checks|vaccinations?|visits|insurance|mortgages?|credit\scards?|savings\saccounts?|leasing|repair\splans?|meal\skits?)\b(?!\sof\s(?:his|her))`,
      unless: /\b(?:strike|layoffs|talks|construction|production|work on)\b/i,
      status: 'planned',
      confidence: 0.76,
    },
    {
      id: 'ships-first',
      when: rx`\b(?<v>(?:(?:begins?|began|start(?:s|ed)?)\s(?:shipping|shipments\sof|volume\s(?:shipments|production)\sof|selling|sales\sof))|ships|shipped|(?:is|are)\s(?:now\s)?shipping)\s(?:(?:its|the|our)\s)?(?:first|new|next-generation|latest|long-awaited|redesigned|updated|\d{1,3}[\s-]?(?:nm|nanometer|bit|inch|megapixel|gigabit|GHz|terabyte))\s(?:[\w.-]{2,16}\s){0,5}?(?-i:[A-Za-z])[\w-]{2,16}`,
      unless:
        /\b(?:orders?|customers?' orders|cargo|first (?:quarter|half|time|month|week|year)|vaccines? to|worth of|tonnes|containers|batch)\b/i,
      confidence: 0.74,
    },
    {
      id: 'adds-feature-headline',
      when: rx`^(?!(?:For|To|With|All|Our|These|Recent|Latest|Regular|See|Free|No)\s)(?:(?-i:[A-Z])[\w&.'’-]{1,20}\s){1,4}(?<v>adds|upgrades|updates|refreshes|revamps|overhauls|extends|expands)\s(?:its\s)?(?:[\w'’.-]{2,18}\s){0,4}?(?:app|apps|software|product|products|features?|suite|platform|services?|line|range|line-?up|models?|tools?|search|downloads?|rentals?|streaming|menu|editions?|versions?|functions?|functionality|capabilities|(?<!\bto\s(?:its\s)?)(?<!\b(?:homes?|housing|renewable|solar|wind|retail|apartment|warehouse|industrial|restaurant|trademark|bond|fund|company|companies|franchise|startup|royalty|exploration|drilling|patent|property|estate|investment|loan|client|customer|IP|leadership|dealer|brand|project|land|asset|lease|energy|hotel|store|office|credit|mortgage|tenant|mine|mineral|gold|lithium)\s)portfolio|offerings?|catalog(?:ue)?|collection|selection|assortment|(?<=\b(?:data|spending|language|app)\s)coverage|toolset|drive|drives|servers?|laptops?|notebooks?|phones?|cameras?|printers?|trim|flavou?rs?)\b`,
      unless:
        /\b(?:jobs|staff|team|shifts?|office|plant|warehouse|store|board|director|customers?|contract|deal|partnership|agreement|credit|employees|guidance|forecast|production line|product line capacity|status|investors?|website|analysts?|claims?|acres|hectares|services? (?:in|into|to|across) (?:the )?(?-i:[A-Z])|acqui\w+|real estate|insurance coverage)\b/i,
      confidence: 0.72,
    },
    {
      id: 'to-offer-edition',
      when: rx`\b(?<v>(?:will|would|plans?\sto|is\sto|are\sto|intends\sto|begin(?:s|ning)?\sto|start(?:s|ing)?\sto|(?:begins?|starts?|began|started)\s)\s?(?:offer(?:ing)?|sell(?:ing)?|market(?:ing)?|ship(?:ping)?))\s(?:an?\s|its\s|the\s|two\s|three\s)(?:[\w-]{2,16}\s){0,4}?(?:edition|version|model|variant|package|device|tablet|smartphone|phone|handset|console|drug|vaccine|car|vehicle|bike|scooter|app|tool|kit|feature|option|service|subscription|card|account|plan|menu|line|range)\b(?=[^;]{0,60}\b(?:of|in|from|for|starting|this|next|by|at|on|to|that|which|with)\b)`,
      unless:
        /\b(?:shares|stake|bonds|plant|unit to|division to|business to|contract|wide range|full range|range of services|line of credit|assets|customers? can|if you|our (?:team|experts))\b/i,
      confidence: 0.76,
    },
    {
      id: 'widening-of-offer',
      when: rx`\b(?:announc(?:es|ed|ing)|with|following|after|marks?|marked|through|includ(?:es|ing)|celebrat(?:es|ing))\s(?:an?\s|the\s|its\s|our\s|further\s)?(?:\w{4,14}\s){0,2}?(?<v>expansion|extension|broadening|enhancement|overhaul|refresh)\s(?:of|to)\s(?:its|our|their|the)\s(?:[\w'’&.-]{2,18}\s){0,4}?(?:(?:product|service|software)\s(?:lines?|range|portfolio|offerings?|suite|line-?up)|line-?up|range|offerings?|menu|catalogue|collection|suite|app|software|platform)\b`,
      unless: /\b(?:acqui\w+|merger|purchase|offering of|public offering|patents?|propert(?:y|ies)|plant|office)\b/i,
      confidence: 0.72,
    },
    {
      id: 'opens-with-launched',
      when: rx`^(?:(?:first|officially|recently|newly|quietly|originally)\s)?(?<v>launched|released|introduced|unveiled|debuted)\s(?:(?:in|on|at|to|as)\s)?(?:(?:public|private|closed|open|early)\s)?(?:beta|the\s(?:spring|summer|autumn|fall|winter)|(?:early\s|late\s|mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|20[2-9]\d|spring|summer|autumn|fall)|(?:last|this|earlier\sthis)\s(?:week|month|year|spring|summer|fall|autumn)|today|yesterday)\b[^;.]{0,50}?,\s(?:the|its|our|this|(?-i:[A-Z]))`,
      unless: /\b(?:report|film|album|study|survey|book|campaign|investigation|from (?:prison|jail))\b/i,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'headline-released',
      when: rx`^(?-i:[A-Z])[^:;?!,]{2,60}?\b(?:${product}|updates?|upgrade|beta|v\d{1,3}|v?\d{1,3}\.\d{1,3}(?:\.\d)?)\s(?<v>released|launched|unveiled|introduced|debuts?|launches|goes\slive)(?=[.]?$|[,:]|\s(?:for|with|by)\b)`,
      unless:
        /\b(?:reports?|results|recall\w*|study|survey|when|after|hostages?|prisoners?|rockets?|satellites?|campaigns?|funds?|statement|footage|figures)\b/i,
      confidence: 0.7,
    },
    {
      id: 'headline-now-available',
      when: rx`^(?-i:[A-Z])[^;?!]{2,90}?(?:\s[–—-]+)?\s(?<v>now\s(?:available|streaming|shipping|on\ssale|in\sstores)|available\snow)(?=\s(?:on|in|at|from|through|for|to|nationwide|worldwide)\b)`,
      unless:
        /\b(?:report|white ?paper|case study|results|webcast|replay|tickets?|apply|applications?|appointments|archive|recordings?|registration|scholarships?|grants?|funding|jobs?|positions?|apartments?|units|homes?|lots?|land|seats|vaccinations?|episode|podcast|details|information|space)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.72,
    },
    {
      id: 'announces-developed',
      when: rx`\b(?<v>announc(?:es|ed|ing))\s(?:today\s|(?:on\s)?\w{3,6}day\s)?(?:that\s)?(?:it|they|we|its\s\w{3,14}(?:\s\w{3,14})?)\s(?:has|have|had)\s(?:successfully\s|jointly\s|now\s)?(?:developed|created|built|designed|invented)\s(?:an?|the\s(?:first|world)|its\s(?:first|new)|new|two|three)\s(?:[\w'-]{2,18}\s){0,6}?(?:${product}|discs?|materials?|alternatives?)\b`,
      unless: notForSale,
      confidence: 0.68,
    },
    {
      id: 'the-launch-marks',
      refers: true,
      when: rx`\b(?:the|this|our|its|(?-i:[A-Z])[\w’'-]{1,20}['’]s)\s(?:\w{3,12}\s){0,2}?(?<v>launch|introduction|debut|release|roll-?out)\s(?:of|on|in|into)\s(?!th(?:is|ese)\s)(?!(?:the\s)?(?:new\s)?(?:campaign|website|office|plant|store|strategy|investigation|trial))[^;.]{3,80}?\b(?:marks|represents|signifies|signals|expands|strengthens|follows|builds\son|complements|extends|broadens)\b`,
      unless: notForSale,
      confidence: 0.7,
    },
    {
      id: 'new-features-include',
      when: rx`^(?:the\s|other\s|key\s|additional\s|notable\s){0,2}(?<v>new)\s(?:[\w-]{3,16}\s){0,2}?(?:features|capabilities|functions|functionality|enhancements|improvements|models|options|tools|products|flavou?rs)\b[^;.]{0,80}?\binclud(?:es?|ing)\b`,
      actor: 'any',
      confidence: 0.7,
    },
    {
      id: 'name-launches-headline',
      when: rx`^(?-i:[A-Z])[\w’'&.®™-]{1,24}(?:\s(?-i:[A-Z0-9])[\w’'&.®™-]{0,20}){0,3}\s(?<v>(?-i:Launches|Debuts|Debut|Goes\sLive|Arrives|launches|debuts))(?=[.]?$|,\s|:\s|\s(?:on\s(?-i:Amazon|iOS|Android|Steam|Kickstarter|App\sStore|Google|AWS|Product\sHunt)|in\s(?:beta|stores|app\sstores|(?:the\s)?(?-i:US|U\.S\.|UK|U\.K\.|United|North\sAmerica|Europe|America|Canada))|nationwide|worldwide|globally|as\san?|to\s(?:help|provide|offer|bring|give|serve|support|simplify|transform|revolutioni[sz]e|connect|make|end|fix|solve))\b)`,
      unless:
        /\b(?:rockets?|satellites?|missions?|stores?|shops?|restaurants?|campaigns?|searches|offices?|plants?|hotels?|police|schools?|college|university|government|fund|foundation|investigation|stock|shares|IPO|film|album|single|song)\b/i,
      confidence: 0.72,
    },
    {
      id: 'builds-into-product',
      when: rx`\b(?<v>(?<=^(?-i:[A-Z])[^:;?!,]{2,60}\s)(?:integrates|embeds|incorporates|bundles|builds)|(?<=\b(?:has|have|recently|now|just|earlier\sthis\s\w{4,7})\s)(?:integrated|embedded|incorporated|bundled|built))\s(?:[\w'’®™&.,/-]{1,22}\s){1,9}?(?:into\s(?!(?:one|a\ssingle|an?)\s)(?:its\s|our\s|the\s|their\s|several\s|existing\s)?|with\s(?:its|our)\s)(?:[\w'’®™&.-]{1,22}\s){0,4}?(?:apps?|platform|software|suite|product\s(?:lines?|range|family)|products|devices?|phones?|cameras?|servers?|chips?|browser|wallet|assistant|vehicles|cars|tools?|models?|appliances?)\b`,
      unless:
        /\b(?:relationships?|trust|quality|sustainability|values|safety|resilience|flexibility|acqui\w+|partner\w*|agreement|team|employees|business into|operations into|workflows?)\b/i,
      actor: 'any',
      confidence: 0.68,
    },
    {
      id: 'renews-named',
      when: rx`^(?-i:[A-Z])[\w&.'’-]{1,24}(?:\s(?-i:[A-Z])[\w&.'’-]{1,24}){0,3}\s(?<v>upgrades|updates|refreshes|revamps|enhances|redesigns|improves)\s(?:its\s|the\s)?(?-i:[A-Z])[\w.+®™-]{1,24}(?:\s(?-i:[A-Z0-9])[\w.+-]{0,20}){0,3}\swith\s(?!partner|acqui|investment)`,
      unless:
        /\b(?:plant|factory|hotels?|stores?|offices?|guidance|outlook|rating|team|leadership|board|shareholders|investors|community)\b/i,
      confidence: 0.7,
    },
    {
      id: 'the-update-brings',
      refers: true,
      when: rx`^(?:the|this|our)\s(?:new\s|latest\s|software\s|free\s|major\s|app\s){0,2}(?<v>update|upgrade|release|version|edition)\s(?:also\s|now\s)?(?:brings|adds|introduces|includes|lets|gives|features|improves|expands|offers|supports)\b`,
      unless:
        /\b(?:forward-looking|statements|information about|press release|this release (?:includes|contains)|news release|trading update)\b/i,
      confidence: 0.68,
    },
    {
      id: 'has-developed-new',
      when: rx`\b(?:has|have)\s(?:successfully\s|also\s|now\s|just\s|recently\s|jointly\s){0,2}(?<v>developed|created|designed|invented)\s(?:an?\s|its\s|the\s|two\s|three\s)?(?:new|novel|first|first-of-its-kind|world's\sfirst)\s(?:(?!(?:for|of|to|with|from|in|at|by|on|and)\s)[\w'-]{2,18}\s){0,4}?(?!(?:programs?|programmes?|initiative|fund|series|technolog|training|accounts?|loans?|brands?|website)\b)${product}\s(?:for|that|to|which|with|designed|called|made)\b`,
      unless: notForSale,
      confidence: 0.66,
    },
    {
      id: 'goods-in-headline',
      when: rx`(?=^.{10,130}$)${headOf}(?<v>(?:[Ss]hip(?:s|ped)|[Dd]eliver(?:s)|unwraps|unleashes|hatches|readies|preps|prepares|previews|pitch(?:es)|touts|demos|demonstrates|shows(?:\soff)?|develops|posts|issues|debuts|offers|brews|serves\sup|dishes\sup|cooks\sup|whips\sup|crafts|creates|designs|builds|introduces|releases|sends\sout|pulls\s(?:out|(?:the\s)?(?:covers?|wraps|cloak|curtain|veil)\s(?:off|from))|draws\s(?:the\s)?(?:curtain|veil)\s(?:off|from)|dusts\soff|trots\sout|brings\s(?:back|out|forth)|resurrects|revives|prices|plans|eyes|aims|targets\s\w{3,12}\swith|takes\s(?:on|aim\sat)\s[\w-]{2,16}\swith|goes\safter\s[\w-]{3,12}(?:\s[\w-]{3,12})?\swith|launches|starts|begins|kicks\soff|adds|readying|prepping|planning|shipping|pushes\sout|turns\sout|cranks\sout|fires\sup|fields|markets|sells))\s(?:${before(6)}${ware}${nameEnds}|(?:an?\s|the\s|its\s|new\s|free\s|online\s){0,3}(?:[\w'’-]{2,16}\s){0,2}?(?:tools?|app|kit|feature|option|add-on|update|patch|upgrade)\s(?:to|for|that)\s(?!(?:the\s)?(?:shareholders|investors|market)\b)|(?:its\s|the\s|an?\s)?(?:next|new|newest|latest|test|trial|beta|preview|final|free|early|public|mobile)\s(?:test\s|beta\s|trial\s)?(?:versions?|release|edition|generation|beta|preview)\sof\s)`,
      unless: notGoods,
      confidence: 0.8,
    },
    {
      id: 'will-sell-goods',
      when: rx`(?<!\b(?:event|facility|cent(?:er|re)|hotel|campus|conference|expo|show|fair|resort|hospital|academy|school|they|who|which|that|you|vendors|rivals|companies)\s)\b(?<v>(?:will|would|plans?\sto|is\sto|are\sto|intends?\sto|expects?\sto|aims?\sto|hopes?\sto|prepar(?:es|ing)\sto|get(?:s|ting)\sready\sto|gear(?:s|ing)\sup\sto|wants\sto|is\s(?:set|preparing|getting\sready|gearing\sup|teaming\sup\swith\s[^;:.]{3,40})\sto|has\s(?:started|begun)\s(?:to)?|beg[au]n\sto|(?<=^(?:\S{1,24}\s){1,6})to)\s(?:soon\s|also\s|now\s|shortly\s|start\s|begin\s|let\s\w{4,12}\s){0,2}(?:offer(?:ing)?|sell(?:ing)?|market(?:ing)?|ship(?:ping)?|build|make|produce|bring|develop|open|add|put\sout|publish|present|exhibit|issue|roll\sout|introduce|launch))\s${before(7)}${ware}${nameEnds}`,
      unless: new RegExp(`${notGoods.source}|\\b(?:fib(?:er|re)|gigabit|5G|partnership|alliance)\\b`, 'i'),
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'ships-goods',
      when: rx`\b(?<v>(?<=[A-Z][\w.'’]{1,20}\s(?:(?:Corp|Inc|Co|Ltd)\.?\s)?)(?:shipped|unwrapped|previewed|posted|opened|demonstrated|(?:started|began)\s(?:to\s)?(?:offer(?:ing)?|sell(?:ing)?|test(?:ing)?|shipping))|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:this|last)\s(?:week|month)|has|have|recently|just|(?:is|are)(?:\snow)?)\s(?:also\s|now\s)?(?:shipp(?:ed|ing)|posted|unwrapped|previewed|demonstrated|showed(?:\soff)?|offered|delivered|opened|(?:started|began|begun)\s(?:offering|selling|testing|shipping)|beta[\s-]testing|field-?testing|start(?:ed|ing)\s(?:to\s)?(?:offer|sell|ship)(?:ing)?|(?:made|put)(?=.{5,80}(?:available|on\s(?:its|the)\s(?:web\s?)?site|on\ssale)\b)))\s${before(7)}(?:${ware}${nameEnds}|(?-i:[A-Z])[\w.+®™-]{1,20}(?:\s(?-i:[A-Z0-9])[\w.+®™-]{0,20}){0,4}(?:(?<=\d),\s(?:an?|which)\s|,\s(?:an?|the|its)\s)(?:[\w'’-]{2,18}\s){0,5}?(?:${ware}|${product}|environment|package|compiler|successor|adds|brings|includes)\b)`,
      unless: notGoods,
      confidence: 0.78,
    },
    {
      id: 'announces-goods',
      when: rx`\b(?<v>announc(?:es?|ed|ing)|unveil(?:s|ed)|reveal(?:s|ed)|introduc(?:es|ed))\s(?:today\s|(?:on\s)?\w{3,6}day\s|that\sit\swill\s(?:ship|sell|offer)\s)?(?:(?:(?:an?|two|three|four|its|the|several)\s(?:[\w-]{2,16}\s){0,2}?)?(?:new(?:est)?|latest|first|faster|cheaper|smaller|lighter|slimmer|larger|bigger|thinner|quieter|improved|upgraded|updated|matching|low-cost|less\sexpensive|lower-(?:cost|priced|end)|high-end|innovative|cutting-edge|revolutionary|groundbreaking|entry-level|next-gen(?:eration)?)\s${before(5)}(?:${ware}|${product}|additions?\sto\sits\s\w{3,12})${nameEnds}(?<!\b(?:initiative|fund|program|programs|programme|series|training|brand|brands|generation|technology|technologies|advancements|equipment|marketplace|loans?|website|portfolio)\b)(?!\sof\scredit)|(?:(?:the|its|an?)\s)?(?-i:[A-Z])[\w.+®™-]{1,20}(?:\s(?-i:[A-Z0-9])[\w.+®™-]{0,20}){0,4}\s(?-i:Connector|Interconnect|Adapters?|Controllers?|Gateway|Appliance|Framework|Accelerator|Extension|Converter|Toolkit|Bundle|Edition|Transmitter|Reader|Dock|Line|[Cc]ollection|Processor|Chip|Server|Printer|Camera|Router|Scanner|Sensor|Drone|Platform|App|Suite|Software|Console|Tablet|Phone|Headset|Browser|Firewall|Engine|Pump|Kit|Probe|Device)${nameEnds})`,
      unless: new RegExp(`${notGoods.source}|\\bannounc\\w+ (?:of )?integration\\b`, 'i'),
      status: 'announced',
      confidence: 0.78,
    },
    {
      id: 'proud-to-announce-offer',
      when: rx`\bannounc(?:e|es|ed|ing)\s(?<v>(?:the\s)?(?:development\sof\s(?:its|our|an?|the)\s${before(6)}(?:${ware}|${product}|probe|program|technology)\b|addition\sof\s[^;:.]{3,60}?\sto\s(?:its|our|their)\s(?:[\w'’-]{2,16}\s){0,3}?(?:services|range|menu|line-?up|portfolio|offerings?|platform|products?|catalog(?:ue)?)\b)|(?:(?:its|our|an?)\s)?(?:(?:new|innovative|exclusive|expanded|latest)\s(?:[\w'’-]{2,16}\s){0,4}?)?(?:(?<=\b(?:new|innovative|exclusive|expanded|latest)\s(?:[\w'’-]{2,16}\s){0,4})(?:service\soffering|service|offer|offering|approach\sto|option|cruises?|tours?|packages?|method\sfor|(?:lending|leasing|mortgage|rental)\s(?:division|arm))|(?:partner|referral|affiliate|rental|loyalty|rewards|subscription|leasing|financing|trade-in|membership|warranty)\sprogram(?:me)?)${nameEnds}|(?:that\s)(?:(?:its|our|the)\s)?(?:[\w'’®™-]{2,18}\s){1,4}?(?:(?:is|are)\s(?:now\s|also\s)?(?:generally\s|commercially\s)?available|now\s(?:supports?|includes?|offers?|works|runs))\b)`,
      unless:
        /\b(?:available (?:for (?:interviews|comment)|to speak)|results|report|webcast|team|officer|director|manager|plant|facility|acqui\w+|stake|shares|appoint\w*|headquarters|contract|partner(?:ship|ed)|agreement|layoffs|sale of)\b/i,
      confidence: 0.72,
    },
    {
      id: 'new-ware-does',
      when: rx`^(?:an?\s|(?-i:[A-Z])[\w&.-]{1,20}['’]s?\s)?(?<v>new|latest|newest|all-new|next-gen(?:eration)?)\s${before(6)}(?:${ware}|services?|tools?|platform|program|solution|device|system|feature|option|kit|planner|model|edition|offering)\s(?:also\s|now\s)?(?:is\s(?:designed|aimed|built|meant|intended|geared)|(?:unveiled|launched|released|introduced|announced|debuts|arrives)(?=$|[.]|\s(?:by|at|in|for|to)\b)|(?:helps?|lets?|allows?|enables?|makes?|brings?|offers?|gives?|adds?|aims?|takes?\s(?:on|aim|the\s\w{3,8}\sout)|targets?|tracks?|blocks?|cuts?|doubles?|delivers?|provides?|turns?|puts?|combines?|promises?|protects?|simplif(?:y|ies)|speeds?|keeps?|connects?|stops?|fights?|features?|boasts?|packs?|measures?|detects?|automat(?:e|es|ically)|uses?|works|runs|supports?|saves?|streamlines?|transforms?|tackles?|eases?|reduces?|boosts?|links?|goes|heads|hits|blends?|merges?|pairs?|replaces?|removes?|predicts?|spots?|syncs?)\s)`,
      unless:
        /\b(?:hacked|recall\w*|flaw\w*|delay\w*|accused|sue[sd]?|lawsuit|bug|virus|worm|law|study|researchers|taxes|government|council|city|county|police|airport|patients|voters|employees|its (?:own )?(?:staff|operations|plants?|factory)|goes (?:wrong|missing)|jobs)\b/i,
      actor: 'any',
      status: 'happened',
      confidence: 0.76,
    },
    {
      id: 'lets-users',
      when: rx`(?:${headOf}|\b(?:has|have)\s(?:also\s)?)(?<v>(?:now\s|will\s(?:now\s|soon\s)?)?(?:lets?|allows?)(?<=^.{2,60})|(?:made\sit\spossible|given\sthe\sability))\s(?:for\s(?:[\w'’-]{2,16}\s){1,6}?)?(?:its\s|the\s|all\s|more\s|prepaid\s|mobile\s)?(?:users|customers|subscribers|shoppers|readers|callers|drivers|travell?ers|gamers|players|fans|viewers|listeners|consumers|owners|buyers|members|developers|advertisers|people|kids|you|surfers)?\s?(?:to\s)?(?:search|edit|share|watch|listen|pay|buy|send|download|record|store|track|book|order|play|chat|call|talk|make\scalls|create|customi[sz]e|stream|print|swap|browse|store|control|trade|view|rent|text|tag|access|build|design|store)\b`,
      unless:
        /\b(?:workers|staff|employees|court|judge|FDA|regulators?|law|government|police|lets? (?:go|off|down)|rule|strike|your)\b/i,
      confidence: 0.72,
    },
    {
      id: 'renews-software',
      when: rx`(?:${headOf}(?<v>(?:boosts|beefs\sup|bolsters|spruces\sup|souped?s?\sup|tweaks|revs|overhauls|tunes(?:\sup)?|polishes|freshens(?:\sup)?|retools|rebuilds|fattens|fortifies|hones|sharpens|tops\soff|fills\sout|rounds\sout|bulks\sup|bundles|packages|merges|marries|ties|aims|opens|simplifies|speeds\sup|streamlines|extends|enhances|upgrades|refreshes|updates|improves|strengthens))|(?:(?<=^(?-i:[A-Z])[\w&.'’-]{1,24}\s(?:(?-i:[A-Z])[\w&.'’-]{1,24}\s){0,4})|\b(?:has|have|on\s\w{3,6}day|\w{3,6}day|today)\s)(?:also\s|recently\s|just\s)?(?:upgraded|updated|enhanced|overhauled|revamped|redesigned|improved|refreshed|beefed\sup|implemented\s(?:in\s\w{3,9}\s)?an?\s(?:major\s|new\s)?(?:update|upgrade)\sto))\s(?:its\s|the\s|their\s)?(?:[\w'’.+/-]{1,18}\s){0,4}?(?:software|middleware|databases?|firewalls?|browsers?|(?:e-?mail|mail|photo|search|music|video|map(?:ping)?|web|backup|storage|accounting|messaging|trading|booking|banking|mobile|shopping|loyalty)\s(?:app|application|package|service|software|site|tool|tools|suite|program|product|products|platform|system|editor|server)|app|planner|editor|(?:e-?mail|network|web|end-?point|wireless|browser|database|desktop|mobile|PC|server)\s(?:security|management|protection)|(?:server|notebook|laptop|desktop|printer|storage|router|chip|phone|camera|product|processor)\s(?:line(?:-?up)?|range|family|series)|notebooks?|laptops?|smartphones?|handhelds?|consoles?)\b(?=[.]?$|,|\s(?:with|to|for|in|on|by|as|at|that)\b)`,
      unless:
        /\b(?:staff|team|factory|plants?|offices?|police|airport|outlook|guidance|forecast|rating|target|stake|investment|spending|inventory|acqui\w+|contract|deal|customer service|sales of|(?:its|their|our) own|internal|call cent\w+)\b/i,
      confidence: 0.76,
    },
    {
      id: 'joins-the-race',
      when: rx`${headOf}(?<v>enters|joins|jumps\s(?:into|on)|wades\sinto|dives\sinto|plunges\sinto|leaps\sinto|gets\sinto|breaks\sinto|pushes\sinto|steps\sinto|moves\s(?:in)?to|goes\s(?:into|upscale\swith))\s(?:the\s)?(?:[\w'’/-]{2,16}\s){0,3}?(?:${ware}|hybrid|VoIP|music|search|phone|tablet|broadband|wireless|streaming|console|cloud|AI)\s?(?:race|fray|fight|battle|wars?|market|business|game|arena|fold|downloads|bandwagon)?(?=[.]?$|\s(?:with|in|by|on|as|against|to)\b)`,
      unless:
        /\b(?:takeover|bidding|bid for|merger|lawsuit|election|talks|alliance|group|consortium|forum|coalition|standards?|board|acqui\w+|buys?|purchase|deal)\b/i,
      confidence: 0.72,
    },
    {
      id: 'brings-to-where',
      when: rx`(?:${headOf}(?<v>brings|to\sbring|delivers|extends|takes)|\b(?:is|plans|hopes)\sto\s(?:bring|deliver))\s(?:[\w'’/-]{1,16}\s){0,3}?(?:(?:AI|TV|television|video|music|streaming|payments?|broadband|Wi-?Fi|VoIP|internet|banking|search|automation|analytics|telehealth|encryption|e-?mail|messaging|maps|games|gaming|voice|radio|3D|lending|insurance|${ware})(?:[\s-]\w{3,14}){0,2})\sto\s(?!(?:market|life|bear|court|trial|work|an\send|its\s(?:own|plants?|operations|staff)|improve|help)\b)(?:the\s|more\s|small(?:er)?\s|its\s|all\s)?[\w'’-]{2,20}`,
      unless: notGoods,
      confidence: 0.72,
    },
    {
      id: 'price-and-day',
      when: rx`\b(?<v>(?:will\s)?(?:costs?|sells?\sfor|retails?\s(?:for|at)|(?:is|are|be)\spriced\s(?:at|from))\s(?:about\s|around\s|from\s|under\s|just\s|only\s)?${money}\b[^;]{0,60}?\b(?:(?:when|and)\s(?:it\s|they\s)?(?:ships?|goes|go|arrives?|(?:is|are|will\sbe|becomes?)\s(?:now\s)?available|launch(?:es)?|debuts?))|(?:open(?:s|ed)|start(?:s|ed)\staking)\s(?:pre-?)?orders?\s(?:books?\s)?for|order\sbooks?\s(?:for\s[^;.]{3,40}\s)?open(?:s|ed)?|gone\sgold|went\sgold|(?:is|are|will\sbe|becomes?)\s(?:now\s|also\s)?available\s(?:now\s|today\s)?(?:as\sa\sfree\sdownload|for\s(?:free\s)?download|for\s${money}|starting\sat\s${money})|(?:launch(?:es|ed)?|debut(?:s|ed)?|lands?|arriv(?:es|ed)|goes\slive)\s(?:in|on)\s(?:the\s)?(?:Kickstarter|Indiegogo|(?:Apple\s)?App\sStore|Google\sPlay|Steam|Product\sHunt|Amazon(?!\sWeb))\b|(?:will\s)?(?:reach|hit|be\sin|arrive\sin|(?:be\s)?on)\s(?:the\s)?(?:stores?|shops|store\sshelves|shelves|sale|showrooms|dealerships)\s(?:shelves\s)?(?:on\s|in\s|by\s|from\s|early\s|late\s)?(?:\w{3,6}day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|spring|summer|fall|autumn|winter|time\sfor)\b)`,
      unless:
        /\b(?:tickets?|report|film|album|homes?|apartments?|shares?|recall\w*|house|white ?paper|results|flights?)\b/i,
      actor: 'any',
      confidence: 0.74,
    },
    {
      id: 'this-collection',
      when: rx`\b(?:thrilled|excited|proud|delighted|pleased|happy|glad|honou?red)\sto\s(?:be\s)?(?:finally\s|now\s)?(?<v>launch(?:ing)?|introduc(?:e|ing)|unveil(?:ing)?|debut(?:ing)?|roll(?:ing)?\sout|releas(?:e|ing)|bring(?=.{5,60}to\smarket))\s(?:(?:this|these|our|the|a|an|such|to\s\w{3,12})\s){0,2}(?:[\w'’-]{2,18}\s){0,4}?(?:${ware}|collection|app|platform|product|products|line|service|tool|solution|offering|feature|device|software|range|menu|edition|flavou?r)s?\b|\bsince\s(?<l>launching|introducing|releasing|rolling\sout)\s(?:this|that|the|its|our)\s(?:[\w'’-]{2,18}\s){0,3}?(?:${ware}|option|service|product|feature|program|tool|app|line|platform)\b`,
      unless: notForSale,
      confidence: 0.72,
    },
    {
      id: 'its-launch-comes',
      refers: true,
      when: rx`(?:(?-i:[A-Z])[\w+.®™-]{1,20}['’]s?\s(?<v>launch|debut|release|introduction)\s(?:comes|arrives|follows|marks|coincides|is\s(?:timed|part))|^(?:the|this)\s(?:[\w-]{3,12}\s)?(?:launch|debut|release|introduction|roll-?out)\s(?:of\s(?!th(?:is|ese)\s)[^;.]{3,70}?\s)?(?:comes?\s(?:at|as|amid|on|after|just|in)|gives|offers|brings|arrives|coincides|enables|allows|will\s(?:include|help|give|enable)))\b`,
      unless: notForSale,
      actor: 'any',
      confidence: 0.66,
    },
    {
      id: 'in-production',
      when: rx`\b(?<v>(?:(?:plans?|intends?|expects?|aims?|aiming|prepar(?:es|ing)|poised|set|ready|hopes?|on\strack|will)\s(?:to\s)?(?:begin\s|start\s)?(?:commerciali[sz](?:e|ing)|bring(?=.{4,60}\sto\smarket\b))\s(?:its|the|our|(?-i:[A-Z])[\w-]{1,20})|(?:on\strack\sfor|enter(?:s|ed|ing)?|start(?:s|ed)?|beg[aiu]ns?|commenc(?:es?|ed)|begin)\s(?:mass|volume|series|serial|full-scale|production\sof\s(?:its|the|an?)\s(?:new\s|first\s)?(?:[\w-]{2,16}\s){0,3}?${ware}|commercial(?=\sproduction\sof\s(?:its|the)\s))))\b`,
      unless:
        /\b(?:mines?|mining|ore|gold|lithium|copper|nickel|uranium|oil|gas|wells?|drilling|plant|facility|factory|refinery|bid|takeover)\b/i,
      status: 'planned',
      confidence: 0.78,
    },
    {
      id: 'says-developed',
      when: rx`(?:\b(?:said|says|announced)\s(?:(?:on\s)?\w{3,6}day\s)?(?:that\s)?(?:it|its\s[\w-]{3,16}(?:\s[\w-]{3,16})?|they)\s(?:has\s|have\s|had\s)?|${headOf}(?:has\s|have\s)?)(?<v>developed|invented|perfected|come\sup\swith|came\sup\swith|created|built|succeeded\sin\s(?:developing|building|making))\s(?:an?|the\s(?:first|world|smallest|fastest|thinnest))\s${before(6)}(?:${ware}|machine|device|technology|material|robot|lamp|system|engine|motor|turbine)\s(?:that|which|capable|able|to|for|with|of)\b`,
      unless: notGoods,
      confidence: 0.8,
    },
    {
      id: 'features-were-added',
      when: rx`^(?:\W\s)?(?:the\s|our\s)?(?:new|additional|more|further|enhanced|improved|several|two|three|four)\s(?:[\w'’"“”-]{2,18}\s){0,5}?(?:features|options|alerts|packages|templates|tools|models|flavou?rs|functions|capabilities|modules|languages|integrations|filters|sizes|colou?rs|dashboards|courses|channels|titles|products|services)\s(?<v>(?:were|have\sbeen|are\sbeing|will\sbe)\s(?:also\s|just\s)?(?:added|introduced|built\sin|made\savailable|rolled\sout))\b`,
      actor: 'any',
      confidence: 0.72,
    },
    {
      id: 'joins-the-range',
      when: rx`\b(?<v>join(?:s|ed|ing)?)\s(?:the|a|its|our|(?-i:[A-Z])[\w&-]{1,20}['’]s?)\s(?:[\w'’&.-]{2,18}\s){0,4}?(?:product\srange|product\sline|line-?up|line|range|collection|menu|series)\b(?=[.]?$|\s(?:of|in|this|from|on)\b)`,
      unless:
        /\b(?:series of (?:talks|events|concerts|lectures)|talks|tours?|companies|brands|businesses|team|board|speakers?|artists?|band|players?|front line|production line|(?:he|she|who) join\w*)\b/i,
      actor: 'any',
      confidence: 0.7,
    },
  ],
  examples: {
    yes: [
      ['Northfield Castings Ships Fourth-Generation Router'],
      ['Northfield Castings readies low-cost handset'],
      ['Northfield Castings unleashes trio of mowers'],
      ['Northfield Castings to sell budget drill bits and e-bikes in Spain', 'planned'],
      ['Northfield Castings plans to offer a search service for foundries.', 'planned'],
      ['Northfield Castings said it would offer the first waterproof e-reader this fall.', 'planned'],
      ['Northfield Castings on Monday shipped CastStudio, a development environment for moulders.'],
      ['Northfield Castings opened a test version of its search service Wednesday.'],
      ['Northfield Castings on Thursday announced a lighter version of its Plume notebook.', 'announced'],
      ['Northfield Castings today announced the CastView Mail Connector.', 'announced'],
      ['Northfield Castings is proud to announce the development of the CastLoop moisture probe.', 'announced'],
      ['Northfield Castings Announces Partner Program for Resellers'],
      ['New Northfield phone doubles as wallet'],
      ['Northfield Castings now lets users edit drawings in the browser.'],
      ['Northfield Castings beefs up accounting software'],
      ['Northfield Castings jumps into tablet market'],
      ['Northfield Castings brings video lessons to small foundries'],
      ['The phone will cost about $300 when it ships this summer.', 'planned'],
      ['We are glad to launch this collection, said Holt.'],
      ['The launch of CastView comes at a time when sand is scarce.'],
      ['Northfield Castings plans to commercialize its sand film through licensees.', 'planned'],
      ['Northfield Castings said it has developed a camera that can see through smoke.'],
      ['New frost alerts and other features were added for orchards.'],
      ['The sensor, unveiled Monday, weighs two grams.'],
      ['Northfield Oat Bars Now in Stores Nationwide'],
      ['Northfield Castings relaunches its planning app'],
      ['Northfield Castings has added three new sizes to its Plume line of pumps.'],
      ['Northfield Castings has started accepting pre-orders for the Plume.'],
      ['Northfield Castings Upgrades CastView With Night Shift Alerts'],
      ['The Duro Mini joins the Northfield line of skillets.'],
      ['Northfield Castings has developed a new pump that needs no oil.'],
      ['The update brings night shifts to every planner.'],
      ['Northfield Castings to offer pump insurance', 'planned'],
      ['Northfield Castings Integrates Sand Sensors Into Mould Planning App'],
      ['The company has incorporated a crack finder into its CastView software.'],
      ['Northfield Castings Expands Alloy Portfolio to Serve Boat Builders'],
      ['Northfield Castings announced a wide expansion of its pump range.', 'announced'],
      ['Launched in beta in May, the planning app already has 900 users.'],
      ['Harlow Hoists: The New Compact Tractor for Small Yards'],
      ['Northfield CastView update released'],
      ['CastView 5.2 Released: Faster Quotes for Small Foundries'],
      ['Kettle Pops Bring Soup to Lunch Boxes — Now Available on Amazon'],
      ['Northfield Castings announced Monday that it has developed a sensor that hears cracks.'],
      ['The launch of the Plume Hand Pump marks another step for Northfield Castings.'],
      ['New features of the planner include night shifts and a parts list.'],
      ['CastView™ Launches, Giving Small Foundries a Common Order Desk'],
      ['Northfield Castings is pleased to introduce castLink, the online marketplace for used moulds.'],
      ['Northfield Castings announced an update to its CastView planning platform on Monday.'],
      ['Northfield Castings announced new pattern kits with finer grain.'],
      ['The family newsletter, which debuted in May, has 400 readers.'],
      ['The second version, which launches on March 14, will include night shifts.', 'planned'],
      ['Northfield Castings launched a planner for reviewing documents and law firms’ drawings.'],
      ['Growers can now purchase the Plume pump at any branch.'],
      ['(Press Release) LEEDS - Northfield Castings launched an adhesive for greenhouses.', 'happened'],
      ['Northfield Castings has rolled out more than 20 new water-based paints.', 'happened'],
      ['Northfield Castings said it would introduce what it calls the lightest hoist on the market.', 'planned'],
      ['Northfield Castings to launch dental plan', 'planned'],
      ['A range of oat drinks has been brought out.', 'happened'],
      ['Following the launch of its first canoe, Northfield Castings has hired 20 people.', 'happened'],
      ['Northfield Castings has introduced a compact electric loader for greenhouses.', 'happened'],
      ['The Leeds bottler will bring out a low-sugar granola in spring.', 'planned'],
      ['A range of wood stoves will be unveiled in May.', 'planned'],
      ['Northfield Castings announced a pump called Plume.'],
      ['Northfield Castings Announces General Availability of Its Heat Tracker'],
      ['Northfield Castings is now offering ultrasonic testing at its Easton works.'],
      ['Northfield Castings Expands Product Portfolio with Two Cordless Saws'],
      ['Northfield Castings Enters Garden Market with Fire Bowls'],
      ['Northfield Castings Speeds Up Moulding with New Pattern Kit'],
      ['Northfield Castings to start weekend casting courses', 'planned'],
      ['Northfield Castings will begin offering same-day repairs on Monday.', 'planned'],
      ['Northfield Castings Adds 12-Inch Griddle Pan'],
      ['A version for smaller foundries is set to follow in the fall.', 'planned'],
      ['Our repair app launched last October.'],
      ['Northfield and Harlow present jointly developed drive'],
      ['Here is the Series 40 of Northfield Castings, now shipping in six sizes.'],
      ['Northfield Castings is rolling out community pages and a parts finder.'],
      ['Northfield Castings is now stocking its new bronze fittings.'],
      ['CastView 5 will be released in May.', 'planned'],
      ['Northfield Castings has launched CastView, its planning platform.'],
      ['Northfield Castings showed off a pump with two motors at a trade fair.'],
      ['Northfield Castings announced a range of lead-free bronze bars.'],
      ['Northfield Castings launched its first electric ladle on Tuesday.'],
      ['Northfield Castings announces new alloy analysis service for small foundries'],
      ['Northfield Castings adds lead-free bronze to range'],
      ['Our latest innovation, the CastView sensor, detects cracks as they form.'],
      ['At the fair, Northfield Castings gave a first glimpse of its electric furnace.'],
      ['Northfield Castings has given its bestseller an update.'],
      ['Northfield Castings will sell the pan from May.', 'planned'],
      ['Northfield Castings opens online shop for spare parts'],
      ['The Torrent pump will be released later this year.', 'planned'],
      ['Today we are presenting our new generation of valve seats.'],
      ['Northfield Castings broadens its portfolio with a line of forged fittings.'],
      ['Northfield Castings enters the market for heat exchangers with a compact model.'],
      ['A lighter version of the bracket will be offered from spring.', 'planned'],
      ['Orders are now being taken for the Mark III.'],
      ['The first units of the new compressor have left the Easton works.'],
      ['New from Northfield Castings: a coating that lasts twice as long.'],
      ['Northfield Castings makes predictive maintenance available to small foundries.'],
      ['The new configurator went live on Monday.'],
      ['From today, all dealers can offer the service plan to their customers.'],
      ['Northfield Castings launches a new range of ductile iron fittings.'],
      ['Northfield Castings Unveils HydroCast 400'],
      ['Northfield Castings today announced the launch of CastView, a portal for its customers.', 'announced'],
      ['We are proud to announce the launch of our online configurator.', 'announced'],
      ['Northfield Castings announced CastView 3.1, the latest version of its planning tool.', 'announced'],
      ['The company will introduce a new pump series in spring.', 'planned'],
      ['Northfield Castings is introducing new lightweight brackets for trailers.'],
      ['After the launch of its repair service, Northfield Castings sees more calls.'],
      ['Following the commercial launch of HydroCast, Northfield Castings sees more calls.'],
      ['Northfield Castings will showcase its new fittings range in Hanover.', 'planned'],
      ['The new fittings range has been launched in Germany.'],
      ['The CastView app will be launched in May.', 'planned'],
      ['CastView is set to launch this autumn.', 'planned'],
      ['CastView is now available to all customers.'],
      ['Northfield Castings Enhances Ordering With Newest Version of CastView'],
      ['CastView 4.2 introduces major improvements to the order desk.'],
      ['Northfield Castings expands its product range with a marine series.'],
      ['Northfield Castings Debuts App for Pump Makers'],
      ['Northfield Castings puts its lightest bracket yet on the market'],
      ['Northfield Castings adds a marine line.'],
      ['Out now: the new fittings catalogue, with our first bronze range.'],
      ['General availability is expected in May.', 'planned'],
      ['Northfield Castings presents its new valve series at the Hanover trade fair.'],
      ['Customers can now order fittings online.'],
      ['Northfield Castings ventures into garden furniture.'],
      ['Northfield Castings Announces Corrosion Protection for Boats'],
      ['HydroCast: A New Brand for Fountain Fittings'],
      ['Introducing HydroCast: fittings that do not rust'],
      ['Our newly launched repair service has its own van.'],
      [
        'Northfield Castings is going to showcase its latest fittings range in Hanover, and will unveil a new valve series.',
        'planned',
      ],
      ["Northfield's New HydroCast Model Weighs Half as Much"],
      ['HydroCast goes on sale on Monday.'],
      ['Harlow Pumps launched a new pump series.', 'happened', 'other'],
      ['Northfield Castings unveils lightweight manhole cover for cycle lanes'],
      ['Available from today, the pattern kit fits any flask.'],
      ['The enamelled skillet lands in shops on Friday.'],
      ['The Duro ships from 3 May.', 'planned'],
      ['A smaller version will follow in the autumn.', 'planned'],
      ['Our lightest skillet yet is here.'],
      ['Meet Duro Mini, our lightest skillet yet'],
      ['The Duro Mini goes on general release in May.'],
      ['Northfield Castings starts offering cookware'],
      ['Northfield Castings has brought out a manhole cover for cycle lanes.'],
      ['Tracewell 5 is out now'],
      ['Northfield Castings takes wraps off folding skillet'],
      ['It will be shown for the first time at the Riga fair.', 'planned'],
      ['Northfield Castings said it had shipped its first hollow rotor housings.'],
      ['Northfield Castings Adds Repair Service'],
      ['Northfield Castings will offer a light version of its manhole cover in the spring.', 'planned'],
      ['Northfield Castings introduced Tuesday a new pump for deep wells.'],
    ],
    no: [
      'Northfield Castings ships record number of phones',
      'Northfield Castings to sell phones unit in India',
      'Northfield Castings will offer 3 million shares to the public.',
      'Northfield Castings joins alliance for open browsers',
      'Northfield Castings lets workers go',
      'Northfield Castings plans new phone plant',
      'Northfield Castings Launches Investment Opportunity for Small Savers',
      'Northfield Castings launched an exchange program for faulty batteries.',
      'Northfield Castings introduces a new category of travel.',
      'Northfield Castings Unveils Renovated Lobby',
      'Northfield Castings Unveils Promising Phase 1 Data',
      'Northfield Castings is rolling out great deals on summer wear.',
      'Launching a new platform usually takes years, said Holt.',
      'Northfield Castings has added 400 dealers to its platform.',
      'Companies can now use tax credits to buy pumps.',
      'Northfield Realty Expands Luxury Home Portfolio',
      'The launch of a new product is always a risk, said Holt.',
      'Northfield Castings brings decades of experience to the market.',
      'She joins the line of founders that began in 1920.',
      'Northfield Castings has integrated the acquired business into its product line.',
      'Our new website has been launched.',
      'For updates on Northfield products, visit our website.',
      'Northfield Castings Launches Capital Raise for New Furnace',
      'This collection introduces readers to a clever fox.',
      'Northfield Castings congratulates Harlow Pumps on the launch of its first canoe.',
      'The alliance allows us to introduce a good product to more people.',
      'More than 90% of new trucks now offer heated seats.',
      'We are glad to be offering such promotions in our branches.',
      'Northfield Castings Releases New Episode on Sand Moulds',
      'Northfield Castings Expands Patent Portfolio in Sand Printing',
      'Northfield Castings Unveils Grommet, an Assistant, as Its New President',
      'Northfield Castings has introduced a four-day week.',
      'Northfield Castings launched a strike ballot in March.',
      'Northfield Castings has rolled out a wellness program for employees.',
      'You will support the team in launching a new pump.',
      'Northfield Castings has released an update and a letter to its shareholders.',
      'Northfield Castings has launched a search for a new chief engineer.',
      "The charger debuted a couple of months ago at a friend's house.",
      'The app adds a new invoice.',
      'He launched in May.',
      'Northfield Castings announced its first quarterly profit.',
      'Northfield Castings announced its first store in Spain.',
      'Northfield Castings announced a new contract for its analysis service.',
      'The panel has come out with a decision for the larger mould.',
      'Sales suffered from the slow introduction of our larger moulds.',
      'Results will be released in May.',
      'The board gave shareholders an update on the project.',
      'Northfield Castings will sell the unit in May.',
      'Our annual results will be released on 3 March.',
      'Northfield Castings broadened its portfolio with the purchase of a rival.',
      'Copies of the report are available to order.',
      'The company is very interested in introducing the newest casting technology.',
      'Northfield Castings Launches IPO Roadshow',
      'Northfield Castings launches a new investment programme.',
      'Launch of the new moulding line in Easton',
      'Introducing our new foundry in Tartu',
      'They threatened to release the drawings of the new pump model.',
      'The release of private data hurt the new platform.',
      'The police released camera footage of the warehouse.',
      'He oversees the introduction of new castings at our customers.',
      'The coating prevents the release of new particles from the range.',
      'Northfield Castings Releases Five Strategies for Cutting Scrap',
      'After the app is launched, choose your language.',
      'The pump regularly goes on sale in spring.',
      'Introducing Mara Holt, New CEO at Northfield Castings',
      'Meet our Leaders',
      'Every drug maker wants to have new drugs on the market sooner.',
      'Launch your career at Northfield Castings.',
      'An introduction to ductile iron.',
      'Read the press release.',
      'The board launched an investigation into the accident.',
      'Northfield Castings launched a campaign for more apprentices.',
      'Northfield Castings launches voluntary offer for all shares.',
      'Northfield Castings released its results for the first half.',
      'We help you launch new products.',
      'Before you launch a product, test it.',
      'Northfield Castings launches a cost savings program.',
      'Northfield Castings unveils new logo.',
      'Northfield Castings put its old office building on the market.',
      'Northfield Castings added two moulders to its team.',
      'The webcast will be available for replay.',
      'Northfield Castings launches apprentice academy',
      'Northfield Castings unveils plans for its Easton works',
      'Spring is here, and so is our newsletter.',
      'We shipped our first order to Norway in 1990.',
    ],
  },
}
