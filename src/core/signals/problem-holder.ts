import type { ProblemMention } from '../model/signal.ts'
import type { Span } from '../playbook/cue-matcher.ts'
import { subjectActor } from './actor.ts'
import { type CompanyNames, namedAt } from './company-names.ts'
import { english } from './language/english.ts'
import { isHeadline } from './language/sentence.ts'
import type { Place } from './sentence-place.ts'

const reader = /\b(?:you|your|yours|you're|you'll)\b/i
const customers =
  /\b(?:(?<!\b(?:to|from|by|with) )(?:our|its|their|the) (?:customers?|clients?|users?|members?|patients?)|customers? (?:who|that|often|face|struggle)|clients? (?:who|that|often|face|struggle)|[a-z]{3,20}s (?:that|who|which) (?:still |often |also )?(?:struggle|suffer|face|want|need|rely|wrestle|depend|cannot|can't|grapple|fight|seek|lack))\b/i
const trade =
  /\b(?:(?:many|most|some|all|today's|modern|traditional|other|often|every|any|large|small|global|enterprise|leading|typical|outdated|conventional) (?:\w+ ){0,2}(?:companies|organi[sz]ations|businesses|manufacturers|retailers|firms|employers|enterprises|teams|systems?|facilities|plants|operators|contractors|homeowners|restaurants|hospitals|banks|utilities|processes|methods)|(?:restaurants|hospitals|retailers|brands|operators|employers|enterprises|teams|firms) (?:have|are|face|struggle|often|still|must|need|can|\w+ly)|organi[sz]ations|businesses|companies|manufacturers|homeowners|the (?:industry|sector|market|trade|nation|country|world)|industry[- ]wide|(?:our|this|that|your) (?:\w+ )?(?:industry|sector|trade|profession)|(?:\w+ )?(?:sector|industry) (?:is|has|faces|continues)|driven by trends|skills gap in|across the industry|in today's|worldwide trend)\b/i
const own =
  /\b(?:we|our|us|(?:^|[.;] )management|the (?:company's|company|business|group|firm|trust|council|charity|college|hospital|depot|brewery|bakery|foundry|dairy|plant|organi[sz]ation|factory|mill|mine|site|board|management|union|team|shipyard|yard|project|carrier|airline|retailer|manufacturer|maker|producer))\b/i
const definite =
  /^(?:["']\s?)?(?:(?:however|but|and|also|meanwhile|in addition|still|then|so|yet|nevertheless|moreover|further|besides|[a-z]{3,14}ly),?\s)?(?:the|this|these|both|half of|one in|an? (?:[€$£]|third|quarter|string|series|shortage|lack)|until (?:last|this|recently)|for the (?:second|third|fourth)|its?|they|he|she|bills|invoices|jobs|repairs|records|data|crews?|staff|drivers|operators|auditors|admissions|footfall|bookings|visitor numbers|handover|completion|talks|negotiations|subcontractors say|(?:container|freight|gas|energy|wage|insurance) (?:rates|costs|bills|premiums)|production|deliver(?:y|ies)|orders?|shipments|work|operations|revenues?|sales|profits?|margins?|earnings|costs?|demand|capacity|output|inventor(?:y|ies)|stocks?|cash flow|quality|lead times|(?:net|gross|operating|divisional|quarterly|first|second|third|fourth)\b)\b/i
const past =
  /\b(?:was|were|has|have|had|is|are|suffered|suspended|paused|stopped|delayed|fell|dropped|declined|decreased|weakened|shrank|rose|increased|hit|hurt|weighed|lost|struggled|said|reported|warned|impacted|affected|caused|due to|because of|attributed|tripled|doubled|trebled|took|cost|went|came|kept|chose|refus(?:ed|ing)|failed|cracked|ran|broke|closed|slipped|left|stood|shut|tripped|chose)\b/i
/** Words of somebody who reports figures, where verbs of the past stand by: nobody sells with them. */
const reports =
  /\b(?:gross (?:margin|profit)|net (?:sales|income|loss|profit)|operating (?:income|profit|result|loss|margin|costs)|earnings|ebitda?|(?:first|second|third|fourth)[ -]quarter|the quarter|fiscal (?:year|\d{4})|(?:full|half)[ -]year|order (?:book|intake|backlog|portfolio))\b/i
/** What a company's own news and pages about itself tell as done or so is told of itself, unless others are named. */
const told = /\b(?:was|were|has|have|had|is|are|left|stood|ran|took|rose|fell|reached|came|went|lost|\w{3,14}ed)\b/i
const others =
  /\b(?:surveys?|stud(?:y|ies)|respondents|research|reports? (?:by|from)|analysts?|experts?|manufacturers|companies|businesses|plants|factories|operators of|quarr(?:y|ies)|everyone|nobody|they)\b/i
const offer =
  /\b(?:solutions? (?:that|for|to)|helps?|enables?|allows?|designed to|eliminating|so (?:that )?organi[sz]ations|is dedicated to|(?:our|'s) (?:[\w-]+ ){0,2}(?:solutions?|software|platform|suite|tools?|services?|experts?|consultants?|technology)|in case of|warranty (?:claim|policy)|according to (?:our|the) policy|we (?:\w+ )?(?:help|offer|solve|eliminate|support|provide|prevent|repair|fix|specialize|specialise)|how to|tips|whitepaper|webinar|learn (?:how|more)|case study)\b/i
/** What a product does or spares, where nobody says "we": its maker sells it, and the need is whoever's buys it. */
const atWork =
  /\b(?:(?:collects|captures|parses|ingests|imports|automates|streamlines|unifies|centrali[sz]es|digiti[sz]es|synchroni[sz]es)\s|(?:pull|bring|tie)(?:s|ing)? together|no longer (?:necessary|needed|required)|(?:this|the) (?:video|webinar|demo|case study|white ?paper|example|guide) (?:shows|illustrates|explains|describes|demonstrates|covers))/i

/** A market or a trade that is spoken of: "The wider furniture market slowed". */
const marketFirst = /^["'\s]*(?:the|this)\s(?:[\w'-]+\s){0,3}(?:industry|sector|market)\b(?! share)/i

/** The words between quotation marks that hold the hit: who speaks there is not whom it is about. */
function quoted(text: string, { start, end }: Span): string | null {
  const open = text.lastIndexOf('"', start)
  const close = text.indexOf('"', end)
  if (open < 0 || close < 0 || (text.slice(0, open).split('"').length - 1) % 2 !== 0) return null
  return text.slice(open + 1, close)
}

/**
 * Whose problem a sentence tells of. The account's only when it is named, speaks of itself, or the page speaks of one
 * definite thing in the past or present (on its own site: anything told as a fact of it); what it sells a cure for is its customers', what everybody has is the trade's.
 */
export function holderOf(
  text: string,
  span: Span,
  names: CompanyNames,
  place: Place,
  ownSite = false,
): ProblemMention['holder'] {
  const clause = text.slice(Math.max(0, span.start - 160), span.end)
  // in a job advert "you" is who applies, and what there is to help with is the account's
  if (place !== 'job' && (reader.test(text) || offer.test(text))) return 'customers'
  if (place !== 'job' && atWork.test(text) && !/\b(?:we|our|us)\b/i.test(text)) return 'customers'
  if (customers.test(clause) && !/\b(?:los(?:e|es|ing|t)|net loss of|delay\w*|waiting)\b/i.test(text))
    return 'customers'
  // of a quotation only its own words say whom it is about
  const about = quoted(text, span) ?? text
  const named = ownWords(about, names)
  if (marketFirst.test(about) && !/\b(?:we|our|us)\b/i.test(about)) return 'trade'
  if (trade.test(clause) && namedAt(clause, names).length === 0 && !/\b(?:we|our|us)\b/i.test(clause)) return 'trade'
  // on a customer's page the customer is who says "we" between quotation marks
  if (
    place === 'customer' &&
    (!/\b(?:we|our|us)\b/i.test(text) || text.includes('"')) &&
    namedAt(text, names).length === 0
  )
    return 'customers'
  if (subjectActor(text, span.start, names, 'account', isHeadline(text, english), english) === 'other' && !named)
    return 'trade'
  if (named) return 'account'
  if (place === 'job') return 'account'
  if (ownSite && place === 'body' && told.test(text) && !others.test(text)) return 'account'
  if (reports.test(about) && past.test(about) && !others.test(about)) return 'account'
  return definite.test(about) && past.test(about) ? 'account' : 'trade'
}

const ownWords = (text: string, names: CompanyNames): boolean => namedAt(text, names).length > 0 || own.test(text)
