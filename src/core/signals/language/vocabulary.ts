/** Sources of patterns shared by the rules. Each is one group, to be set into `rx`. */

export const facility = `(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|mills?|warehouses?|(?:distribution|data|logistics|service|research|technology|innovation|training|design|engineering|development|fulfil?lment|operations|capability|call|customer|experience|competence|production|manufacturing|tech(?:nical)?|support|R&D|sales)\\s(?:and\\s\\w{1,12}\\s)?cent(?:er|re)s?|offices?|headquarters|stores?|shops?|branch(?:es)?|showrooms?|clinics?|hospitals?|restaurants?|hotels?|campus(?:es)?|laborator(?:y|ies)|labs?|production\\s(?:site|line)s?|assembly\\slines?|sites?|locations?|depots?|terminals?|foundr(?:y|ies)|workshops?|studios?|baker(?:y|ies)|brewer(?:y|ies)|dealerships?|hubs?|malls?|(?:shopping|business|commercial)\\scent(?:er|re)s?|(?:technology|science|business|industrial|logistics)\\sparks?|taprooms?|hangars?|wineries|winery|distiller(?:y|ies)|dair(?:y|ies)|smelters?|refiner(?:y|ies)|mines?|outlets?|suites?|bars?|dispensar(?:y|ies)|gyms?|salons?|gigafactor(?:y|ies)|works|complex|shipyards?|boatyards?|(?:fabrication|timber|container|storage|building)\\syards?|berths?|(?:production|machining|assembly|moulding)\\shalls?|vineyards?|quarr(?:y|ies)|(?:care|nursing)\\shomes?|canner(?:y|ies)|tanner(?:y|ies)|hatcher(?:y|ies)|paper\\smachines?|glasshouses?|marinas?|cold\\sstores?|fabs?|(?:science|teaching|accommodation|classroom|surgical)\\sblocks?|(?:garden|visitor|leisure|medical|health|diagnostic|surgical|treatment)\\scent(?:er|re)s?|production\\sunits?|buildings?|caf[eé]s?|farms?|slaughterhouses?|abattoirs?|greenhouses?|boutiques?|kiosks?|pharmac(?:y|ies)|supermarkets?|hypermarkets?|superstores?|pubs?|canteens?|sawmills?|steelworks|biorefiner(?:y|ies)|roaster(?:y|ies)|plantations?|silos?|power\\sstations?|substations?|flagships?|drive-th(?:roughs?|rus?)|counters|concessions|premises|(?:brew|pack|melt|press|malt|smoke|powder|bake|engine|boiler)houses?|(?:business|service|repair|design|production|manufacturing|research|sales|development|assembly|processing|engineering|machining|logistics)\\s(?:and\\s\\w{1,12}\\s)?units?|data\\shalls?|test\\stracks?|techno-?parks?|(?:learning|health|fitness|convention|conference|wellness|research|welcome|community|arts|cancer|heart|surgery|parts|tech|digital|regional|delivery|sorting|collection|recycling|excellence|solutions|brewing|culinary|discovery)\\scent(?:er|re)s?|solar\\s(?:project|farm|plant)s?)`

/** Up to `most` words of any kind, as few as will do; a name, a number or an adjective may stand among them. */
export const words = (most: number): string => `(?:[\\w'&.,®™/%$€£\u2013-]{1,25}\\s){0,${most}}?`

/** Up to `most` words of any kind within one part of a clause: no comma among them. */
export const phrase = (most: number): string => `(?:[^\\s,;:!?]{1,25}\\s){0,${most}}?`
/** Up to `most` words of one clause, as few as will do; a word that opens another ends it. */
export const clause = (most: number): string =>
  `(?:(?!(?:but|while|whereas|although|because|which|who|whose|that|when|where|if|unless|since|until)\\s)[^\\s;:!?]{1,30}\\s){0,${most}}?`

/** What stands before a thing that is new or one's own: "a", "its first", "the company's two new". */
export const determiner = `(?:(?:an?|the|its|our|their|his|her|this|another|several|more|multiple|additional|new|newest|latest|first|second|third|fourth|fifth|sixth|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}(?:st|nd|rd|th)?|permanent|[\\w&.-]{2,20}'s?)\\s)`

export const currency = `(?:US\\$|A\\$|C\\$|HK\\$|NZ\\$|S\\$|\\\\?[$€£¥₹]|(?:Rs\\.?|EURO?|USD|GBP|SEK|NOK|DKK|CHF|JPY|CAD|AUD|INR|CNY|RMB|PLN)\\s?)`
export const scale = `(?:thousand|million|billion|trillion|crore|lakh|mln|bln|mio|mn|bn|[mkb])`
export const money = `(?:${currency}\\s?\\d[\\d.,]{0,15}(?:\\s?${scale}\\b)?|\\b\\d[\\d.,]{0,15}\\s?(?:${scale}\\s)?(?:euros?|MEUR|eur|usd|sek|nok|dkk|gbp|chf|dollars?|pounds?|kron(?:or|er|e)|francs?|zloty|yen|rupees?)\\b)`

export const count = `(?:\\d[\\d,.]{0,9}|a\\sdozen|dozens(?:\\sof)?|hundreds(?:\\sof)?|thousands(?:\\sof)?|tens\\sof|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|multiple|many)`

const level = `(?:vice[\\s-]|global\\s|group\\s|senior\\s|executive\\s|deputy\\s|acting\\s|interim\\s|first\\s|regional\\s|associate\\s|co-|corporate\\s|new\\s|non-executive\\s)`
export const role = `(?:${level}{0,3}(?:chief\\s(?:[a-z&]{2,16}\\s){1,4}officers?|chief\\sexecutives?|C[EFOITMRSPD]{1,2}O\\b|CISO\\b|vice[\\s-]presidents?|presidents?|(?:S|E)?VPs?\\b|(?:managing|general|executive|finance|financial|sales|marketing|operations|commercial|technical|technology|creative|plant|site|works|HR|IT|division|country)\\s(?:director|manager|partner)s?|directors?\\s(?:of|for)\\b|board\\s(?:of\\sdirectors|members?|chair\\w{0,6})|supervisory\\sboard|chair(?:man|woman|person|wom[ae]n)?\\b|heads?\\sof\\b|general\\scounsels?|treasurers?|(?:managing\\s)?partners?\\b|governors?|provosts?|deans?\\b|(?:finance|operations|sales|engineering|manufacturing|supply\\schain)\\schiefs?|leadership\\s(?:team|role)s?|management\\sboard|directors?\\b|(?:\\w{2,14}\\s)?boss\\b|(?:finance|operations|sales|company|division|unit|plant)\\schief\\b))`

/** A person's name: two to four capitalised words. For case-sensitive patterns. */
export const personName = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame)\\.?\\s)?[A-Z][a-zA-ZÀ-ž'’.-]{0,20}(?:\\s(?:van|von|de|der|la|al|bin|[A-Z][a-zA-ZÀ-ž'’.-]{0,20})){1,3}`

export const people = `(?:jobs?|positions?|posts?|roles?|employees?|workers?|staff(?:ers)?|people|personnel|workforce|work\\sforce|headcount|team\\smembers?|colleagues)`

/** Capitalised words that may name a company, a place or a product. For case-sensitive patterns. */
export const properName = `(?:[A-Z][\\wÀ-ž&'’.+-]{0,24}(?:\\s(?:of\\s|and\\s|&\\s|de\\s)?[A-Z0-9][\\wÀ-ž&'’.+-]{0,24}){0,5})`
