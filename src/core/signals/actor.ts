import { type CompanyNames, namedAt } from './company-names.ts'
import { bodyStart, clauseStart } from './language/sentence.ts'

export type Actor = 'account' | 'other'
/** Who tells: the account about itself, or a page about somebody else's project (case study, customer story). */
export type Voice = 'account' | 'customer'

const own =
  /\b(?:we|our|us|i|my|the (?:company|group|firm|business|corporation|organi[sz]ation|association|agency|parent|retailer|bank|airline|carrier|fund|trust|brand|startup|start-up|chain|union|board|management|team|(?:[\w-]{2,20} )?(?:maker|manufacturer|producer|supplier|provider|operator|developer|giant|group|company|firm)))\b(?! (?:of|for) (?:our|your|their)| (?:behind|that|which|\w{3,14}ing)\b)/gi
const generic =
  /\b(?:(?:many|most|some|other|several|all|these|those|our|their|its|more|your|enterprise|business|large|small|global|local|today's|modern|leading|fellow|the|industrial|individual|private)\s)?(?:companies|organi[sz]ations|businesses|firms|manufacturers|retailers|employers|enterprises|industr(?:y|ies)|sector|markets?|customers?|clients?|people|users?|consumers?|homeowners|startups|start-ups|investors|analysts|governments?|competitors?|rivals?|suppliers?|you|they who|anyone|everyone|brands|banks|hospitals|schools|restaurants|patients|professionals|buyers|shoppers|homebuyers|students|members|partners|families|residents|communities|cities|countries|states|the state|the city|the county|hackers|criminals|attackers)\b(?:\s(?:who|that|which|in|across|around|like|and|of|from)\s[^,;]{0,50})?(?:\s(?:are|were|is|was|have|has|had|will|can|must|may|to|also|now|often|still|not|been|be|being|need|want|struggle|face|\w{2,14}ly)){0,4}\s{0,2}$/i
const rival =
  /(?:^|[,;:."(–—-]\s?|\b(?:and|but|that|while|whereas|as|when|after|before|because|if|since|where|by|said|says|which)\s)(?:the\s|The\s|[a-z][\w-]{2,20}\s){0,3}((?:[A-Z][\w&'.®™+-]{0,30})(?:\s(?:of |and |& |for |the |de )?[A-Z0-9][\w&'.®™+-]{0,30}){0,6})(?:\s\([^)]{1,60}\))?(?:,\s[^,;]{3,120},)?(?:\s(?:today|recently|also|has|have|had|is|are|was|were|will|would|now|to|not|been|be|being|plans|plan|planning|announced|announces|said|says|it|they|he|she|that|just|first|officially|formally|successfully|further|proudly|previously|already|later|soon|going|set|expects|intends|agreed|agrees|decided|\w{3,14}ly)){0,8}\s{0,2}$/
/** A capitalised run right before the verb, whatever comes before it, unless a preposition ties it to something else. */
const adjacent =
  /(?:^|(?<!\b(?:of|at|in|for|with|by|from|to|on|near|and|as|under|via|President|CEO|Mr\.?|Ms\.?|Dr\.?|Chairman|founder|director|chief|minister))\s)([A-Z][\w&'®™+-]{1,30}(?:\s[A-Z][\w&'®™+-]{1,30}){0,4})(?:\s(?:has|have|had|was|were|will|would|today|recently|also)){0,2}\s{0,2}$/
const starters = new Set(
  'the this these those a an its our we it they in on at after with when he she both all following company founded since by from to for as during however today additionally also furthermore moreover under more about if while and but or new here there now then earlier last first second third currently previously recently over located based management board group chief president director ceo cfo spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ebit ebitda ebt eps arr aum gaap nav fy q1 q2 q3 q4 maker producer airline airlines bank banks retailer carrier giant manufacturer firm business unions union workers strikes strike profit profits sales revenue net operating consolidated total regional north south hundreds thousands dozens'.split(
    ' ',
  ),
)
const tradeStart = /^(?:the|this)\s(?:[\w-]{2,20}\s){0,4}(?:industry|sector)\b/i
const personTitle =
  /\b(?:Mr|Mrs|Ms|Dr|CEO|CFO|COO|CTO|President|Chairman|Chief|Director|Manager|Founder|Officer|VP|Head)\b/

/** Whose deed the verb at `at` tells of: looks left for the nearest subject. */
export function subjectActor(text: string, at: number, names: CompanyNames, voice: Voice, headline: boolean): Actor {
  const from = bodyStart(text)
  if (at <= from) return voice === 'customer' ? 'other' : 'account'
  const left = text.slice(from, at)
  const clause = withoutAccount(text.slice(Math.max(from, clauseStart(text, at)), at), names)
  if (generic.test(clause)) return 'other'
  if (tradeStart.test(text.slice(from)) && namedAt(text, names).length === 0) return 'other'
  const mine = namedAt(left, names).at(-1)
  const mineEnd = mine && !aside(left, mine[0], mine[1]) ? mine[1] : -1
  const speaker = voice === 'customer' && /^"|"$|"[\s,]/.test(text.trim()) ? 'customer' : 'account'
  const ownEnd =
    voice === 'customer' ? (speaker === 'account' ? lastEnd(left, /\b(?:we|our|us)\b/gi) : -1) : lastEnd(left, own)
  const nearest = Math.max(mineEnd, ownEnd)
  if (lastEnd(left, ourOther) > Math.max(mineEnd, lastEnd(left, /\b(?:we|us|i)\b/gi))) return 'other'
  if (headline) return headlineActor(text, left, nearest, names, voice)
  const other = rivalIn(left, names, mine !== undefined && (namedAt(left, names)[0]?.[0] ?? 99) <= 30)
  if (other !== null && other > nearest) return 'other'
  if (nearest >= 0) return 'account'
  const object = namedAt(text, names)[0]
  const named = /[A-Z]/.test(left) && !/^(?:this|these|that|the|our|its|an?|his|her|their)\b/i.test(left.trim())
  if (named && object && object[0] >= at && object[0] <= at + 30) return 'other'
  return voice === 'customer' ? 'other' : 'account'
}

function headlineActor(text: string, left: string, nearest: number, names: CompanyNames, voice: Voice): Actor {
  if (nearest >= 0) return 'account'
  if (voice === 'customer') return 'other'
  const namedLater = namedAt(text, names).length > 0
  return namedLater && /^[A-Z]/.test(left.trim()) && left.trim().length > 2 ? 'other' : 'account'
}

/** The name stands in a side remark: "a customer of X", "X customer", "formerly of X". */
function aside(left: string, start: number, end: number): boolean {
  if (
    /\b(?:customers?|clients?|partners?|suppliers?|distributors?|rivals?|competitors?|users?|members?|competes? with|unlike|against|from|to|sues?)\s(?:of\s|for\s|to\s)?$/i.test(
      left.slice(0, start),
    )
  )
    return true
  return /^(?:'s)?\s(?:customers?|clients?|partners?|suppliers?|rivals?|competitors?|users?)\b/i.test(left.slice(end))
}

/** The account's own name must not read as a plural of the trade ("Easton Partners"). */
const withoutAccount = (clause: string, names: CompanyNames): string =>
  names.pattern ? clause.replaceAll(names.pattern, 'Account') : clause

/** `leads`: the sentence opens with the account; then only a new clause brings a new subject, not an aside between commas. */
function rivalIn(left: string, names: CompanyNames, leads: boolean): number | null {
  const hit = rival.exec(left.slice(-320)) ?? adjacent.exec(left.slice(-160))
  const name = hit?.[1]
  if (!hit || !name) return null
  if (
    leads &&
    !/^[;.]|^\b(?:and|but|that|while|whereas|as|when|after|before|because|if|since|where|by|said|says|which)\b/i.test(
      hit[0],
    )
  )
    return null
  const list = name.split(' ')
  if (/^(?:makers?|producers?|owners?|operators?)$/i.test(list[0] ?? '')) return null
  if (list.every((word) => starters.has(word.toLowerCase().replaceAll(/[^a-z]/g, '')))) return null
  if (namedAt(name, names).length > 0 || personTitle.test(name)) return null
  if (/^(?:19|20)\d\d$|^Q[1-4]$/.test(name)) return null
  const window = hit.input.length
  return left.length - window + hit.index + hit[0].indexOf(name) + name.length
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1
  for (const hit of text.matchAll(pattern)) end = hit.index + hit[0].length
  return end
}

/** The account is meant when it is named anywhere in the sentence; otherwise the subject decides. */
export function namedActor(text: string, at: number, names: CompanyNames, voice: Voice, headline: boolean): Actor {
  return namedAt(text, names).length > 0 ? 'account' : subjectActor(text, at, names, voice, headline)
}

const ofFirm =
  /(?:[A-Z][\w'.-]{1,20}\s[A-Z][\w'.-]{1,20}|\bshe|\bhe)\s(?:of|from|at)\s((?:[A-Z][\w&'.-]{1,25}\s?){1,4}),\swho\s(?:(?:will|has|had|is|was|to|also|recently|now)\s){0,2}$/

/** "Ann Lee of Harlow Pumps, who will", "joined Harlow Pumps as" and "the board of her company": somebody else's person. */
export function isOfAnother(text: string, at: number, names: CompanyNames): boolean {
  const firm = ofFirm.exec(text.slice(0, at))?.[1]
  if (firm !== undefined && namedAt(firm, names).length === 0) return true
  const joined = /^(?:joins?|joined|joining)\s((?:[A-Z][\w&'.-]{1,25}\s?){1,4})\s?(?:as|in)\b/.exec(text.slice(at))?.[1]
  if (joined !== undefined && namedAt(joined, names).length === 0) return true
  return (
    /^[^,;]{0,60}\b(?:his|her|their)\s(?:own\s)?(?:company|firm|employer)\b/i.test(text.slice(at)) &&
    namedAt(text, names).length === 0
  )
}

/** True when the account is what the verb at `at` acts on: "Bellweather selects Northfield". */
export function isObject(text: string, at: number, names: CompanyNames): boolean {
  const left = text.slice(bodyStart(text), at)
  if (/\b(?:we|we've|i)\s(?:have\s|\w+ly\s)?$/i.test(left) || generic.test(left)) return false
  return (
    namedAt(text, names).some(([start]) => start > at && start <= at + 40) &&
    namedAt(text.slice(0, at), names).length === 0
  )
}

/** "our partner Harlow", "our distributor in Denmark": the account only says whose partner it is. */
const ourOther =
  /\b(?:our|its|my)\s(?:[\w-]{2,16}\s){0,3}?(?:partners?|customers?|clients?|suppliers?|distributors?|resellers?|dealers?|agents?|contractors?|owners?|shareholders?|parent|competitors?|neighbou?rs?)\b/gi

const definiteThing =
  /\b(?:profits?|earnings|margins?|lead times|(?:the|this|a) (?:new )?(?:plant|factory|mill|site|(?:[a-z]{2,12} )?system)|costs? ha(?:s|ve)|deliveries|than (?:a|one) year (?:ago|earlier))\b/i

/** Sentences of these types say nothing about the account unless it is named or speaks of itself. */
export function speaksOfAccount(text: string, names: CompanyNames): boolean {
  if (namedAt(text, names).length > 0 || definiteThing.test(text)) return true
  return lastEnd(text, own) >= 0 || lastEnd(text, /\b(?:its?|their)\b/gi) >= 0
}
