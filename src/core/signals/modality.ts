import type { EventStatus } from '../model/signal.ts'
import { clauseStart, isHeadline } from './language/sentence.ts'

const negatedBefore =
  /\b(?:not|never|cannot|can't|won't|didn't|doesn't|don't|isn't|aren't|wasn't|hasn't|haven't|wouldn't|no (?:current |immediate |such )?(?:plans?|intention|need|intent|discussions?|talks?|decision)(?: (?:to|for|of|on))?|no truth in|denie[sd]|denying|ruled out|rules out|ruling out|reject(?:s|ed|ing)?|without|neither|nor|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|instead of|rather than|abandon(?:s|ed|ing)?|cancel(?:s|led|ed|ling)?|scraps|scrapp(?:ed|ing)|called off|withdr(?:ew|aws?|awn)|fail(?:s|ed)? to|stopped short of|fend(?:s|ed)? off|avoid(?:s|ed|ing)?|avert(?:s|ed)?|no)\s(?:[\w'-]+\s){0,5}$/i
const negatedAfter =
  /^[^;,]{0,60}?\b(?:(?:was|were|has been|have been|is|are) (?:rejected|cancelled|canceled|called off|abandoned|scrapped|ruled out|denied|withdrawn|off the table|blocked|terminated|(?:only )?["']?(?:speculation|untrue|false|unfounded|wrong|rumou?rs))|(?:will|would|did|does|do) not (?:happen|proceed|go ahead|take place|close|be))\b/i
const hypotheticalBefore =
  /\b(?:if|whether|(?:report|article|story)s? in (?:the |a )?(?:\w+ ){0,2}(?:press|papers?|media|news\w*)|(?:press|media|newspaper) reports?|talk (?:at|in) the \w+|may|might|could|consider(?:s|ed|ing)?|explor(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|mull(?:s|ed|ing)?|eye(?:s|ing)?|eyeing|weigh(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|possibl[ey]|possibility of|potential(?:ly)?|rumou?r(?:s|ed)?|speculation|in talks|talks (?:to|about|with|on)|unless|studying|option(?:s)? (?:to|of)|risk of|chance of|in the event|were to|would like to|feasibility)\s(?:[\w'$€£%.,-]+\s){0,8}$/i
const futureBefore =
  /(?:\b(?:will|shall|would|to|plan|plans|planning(?! (?:system|software|department|permission|tool|process)\b)|planned|intends?|intending|expects?|aims?|hopes?|seeks?|seeking|upcoming|proposed|pending|future|forthcoming|intended|expected|next|soon|slated|scheduled|due|targets?|targeting)|'ll|'d)\s(?:[\w'-]+\s){0,3}$/i
const neutralTo =
  /\b(?:(?:led|leads|leading|due|thanks|according|owing|prior|addition|contrary|proud|pleased|excited|delighted|thrilled|happy|honou?red|glad|continu(?:e|es|ed|ing)|helped|helps|allowed|enabled|able|managed|used|began|begun|begins|starts|started|starting|goes on|went on|came|needed|had|forced)\s(?:us\s|it\s|them\s)?to)\s(?:[\w'-]+\s){0,3}$/i
const decided =
  /\b(?:agree[sd]?|agreement|decid(?:e[sd]?|ing)|sign(?:s|ed)|enter(?:s|ed) into|announc(?:e[sd]?|ing)|confirm(?:s|ed)?|said|says|reveal(?:s|ed)?|resolved|approv(?:e[sd]?|al)|definitive|decision|vow(?:s|ed)?|ordered)\b/i
const explicitPlan =
  /\b(?:plan|plans|planning(?! (?:system|software|department|permission|tool|process)\b)|planned|intends?|intending|aims?|hopes?|seeks?|seeking|proposed|expects?|expected|targets?|targeting|looking|wants?|considers?)\s(?:[\w'-]+\s){0,4}$/i
const auxiliary = /^(?:(?:is|are|was) (?:set |due |expected |scheduled |slated )?to |to |will |would |'ll )(?:be )?/i
const longAgo =
  /\b(?:(?:[3-9]|[1-9]\d{1,2}|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|several|many)\syears\s(?:ago|earlier|before)|decades\sago|originally|historically|was founded|were founded|founded in|in its early (?:years|days)|over the (?:years|decades)|throughout (?:its|our) history|in the (?:19|20)\d0s)\b/i

const overTime =
  /\bover (?:the (?:past |last )?(?:years|decades)|time\b,?)|\bthroughout (?:the|our|its) (?:years|history)\b/i
const firstTo = /\bfirst\b[^,;]{0,60}\sto\s(?:\w+\s)?$/i

const progressive = /(?:\b(?:is|are|am)|'re)\s(?:\w+ly\s)?$/i
const soon = /\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter|quarter)|later this|in the coming|soon)\b/i
/** "will cut jobs and close a plant": the second verb stands under the first one's "will". */
const secondVerb = /\b(?:will|would|plans? to|to)\s[^;]{3,140}\sand\s(?:\w+ly\s)?$/i
/** "announced a recall", not "announced that it has opened": what was said to have been done has been done. */
const saidIt = /\bannounc(?:e[sd]?|ing)\s(?!.*\b(?:has|have|had)\b)[^;]{0,80}$/i

export type Mood = { readonly status: EventStatus; readonly firm: boolean }

/**
 * Tense and mood of the event word that begins at `from` and is `length` long: how real is what it tells?
 * `future` is what an unsupported "to cut", "will open" means for this type of event.
 */
export function moodOf(
  text: string,
  from: number,
  length: number,
  { future, ongoingHappened = false }: { readonly future: 'announced' | 'planned'; readonly ongoingHappened?: boolean },
): Mood {
  const at = from + (auxiliary.exec(text.slice(from, from + 40))?.[0].length ?? 0)
  const clause = text.slice(Math.max(clauseStart(text, at), at - 140), at)
  const after = text.slice(from + length, from + length + 120)
  if (/\bnot only\b/i.test(clause)) return { status: 'happened', firm: true }
  if (negatedBefore.test(clause) || negatedAfter.test(after)) return { status: 'negated', firm: true }
  if (overTime.test(text)) return { status: 'historic', firm: true }
  if (hypotheticalBefore.test(clause)) return { status: 'hypothetical', firm: true }
  if (
    longAgo.test(clause.slice(clause.lastIndexOf(', ') + 1)) ||
    (/^[^;]{0,60}?\b(?:years|decades) ago\b/i.test(after) && longAgo.test(after))
  )
    return { status: 'historic', firm: true }
  const doing = progressive.test(clause) && /^\w+ing\b/i.test(text.slice(at))
  if (doing && soon.test(after)) return { status: 'planned', firm: true }
  if (doing && ongoingHappened) return { status: 'happened', firm: true }
  if (doing && future === 'announced') return { status: 'announced', firm: true }
  if (/^\s(?:will|would|(?:are|is) (?:expected|scheduled|due|set))\b/i.test(after))
    return { status: 'planned', firm: true }
  if (isAhead(clause, text.slice(at))) return futureOf(clause, text.slice(0, at), future)
  if (future === 'announced' && !isHeadline(text) && saidIt.test(text.slice(clauseStart(text, at), at)))
    return { status: 'announced', firm: true }
  return { status: 'happened', firm: true }
}

const isAhead = (clause: string, rest: string): boolean =>
  (futureBefore.test(clause) && !neutralTo.test(clause) && !firstTo.test(clause)) ||
  (secondVerb.test(clause) && /^(?!\w+(?:ed|s|ing)\b)\w+/i.test(rest))

/** How firm is what lies ahead: a stated plan, a decision, or only what such words mean for this type. */
function futureOf(clause: string, before: string, future: 'announced' | 'planned'): Mood {
  if (explicitPlan.test(clause)) return { status: 'planned', firm: true }
  const firm = decided.test(before)
  return { status: firm ? 'announced' : future, firm }
}
