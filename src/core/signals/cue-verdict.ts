import type { ProblemMention } from '../model/signal.ts'
import type { CueHit } from '../playbook/cue-matcher.ts'
import { type CompanyNames, namedAt } from './company-names.ts'
import { english } from './language/english.ts'
import { clauseStart } from './language/sentence.ts'
import type { WordCue } from './problem-cues.ts'
import { holderOf } from './problem-holder.ts'
import type { Place } from './sentence-place.ts'

/** Why words that a cue hits are no evidence. */
export type CueRefusal =
  /** Legal text, a paragraph "About us", history, a person's career, or a page that sells: not how the company fares. */
  | 'place'
  /** The heading of a list, or the way to one. */
  | 'list'
  /** A problem of its customers or readers: what it sells a cure for. */
  | 'customers'
  /** Everybody's, or somebody else's. */
  | 'trade'
  /** Only possible, asked, or something to be prevented. */
  | 'possible'
  /** Denied, without a word that it was so before. */
  | 'denied'
  /** An opening's cue outside of an opening. */
  | 'no-opening'

export type CueVerdict =
  | { readonly counts: true; readonly mention: ProblemMention }
  | { readonly counts: false; readonly why: CueRefusal }

export type SentenceContext = {
  readonly names: CompanyNames
  readonly place: Place
  /** The sentence stands on the account's own site, on a page that tells of the account. */
  readonly ownSite?: boolean
}

/** Places where words are about products, people or the past, not about how the company fares. */
const silentPlaces: ReadonlySet<Place> = new Set<Place>(['legal', 'boilerplate', 'history', 'biography', 'advice'])

/** What a hit of a cue in a sentence is worth: evidence for or against, or nothing, with the reason. */
export function judgeCue(cue: WordCue, hit: CueHit, text: string, context: SentenceContext): CueVerdict {
  const refused = (why: CueRefusal): CueVerdict => ({ counts: false, why })
  if (isSilent(text, context)) return refused('place')
  if (cue.opening)
    return context.place === 'job' && tellsOfOpening(text)
      ? accepted(cue, cue.direction, text, context)
      : refused('no-opening')
  if (namesAList(text)) return refused('list')
  const holder = holderOf(text, hit, context.names, context.place, context.ownSite)
  if (holder !== 'account') return refused(holder)
  const mood = moodOfHit(text, hit)
  if (mood === 'possible') return refused('possible')
  if (mood === 'told' && cue.direction === 'against' && isMeant(text, hit)) return refused('possible')
  if (mood === 'told') return accepted(cue, cue.direction, text, context)
  // what speaks against a problem does not speak for it when it is denied
  return cue.direction === 'for' && mood === 'over' ? accepted(cue, 'against', text, context) : refused('denied')
}

/** Where nothing is said of how the company fares; on pages of its own that sell, all but what names it or says "we". */
export const isSilent = (text: string, { place, names, ownSite }: SentenceContext): boolean =>
  silentPlaces.has(place) &&
  !(place === 'advice' && ownSite === true && (/\b(?:we|our|us)\b/i.test(text) || namedAt(text, names).length > 0))

function accepted(
  cue: WordCue,
  direction: ProblemMention['direction'],
  text: string,
  { names }: SentenceContext,
): CueVerdict {
  const ours = /\b(?:we|our|us)\b/i.test(text)
  return {
    counts: true,
    mention: {
      problem: cue.problem,
      direction,
      strength: cue.strength ?? (cue.opening ? 1 : ours ? 3 : 2),
      holder: 'account',
      cue: cue.cue,
      confidence: ours || namedAt(text, names).length > 0 ? 0.85 : 0.7,
      ruleId: `problem/${cue.opening ? 'opening' : 'phrase'}`,
    },
  }
}

/** The title of an advert, or a sentence that says who is looked for: a setter who teaches is no vacancy. */
const tellsOfOpening = (text: string): boolean =>
  !/[.!?]["']?$/.test(text) ||
  /\b(?:looking for|seek(?:s|ing)?|hir(?:e|es|ing)|recruit\w{0,4}|you will be|join (?:us|our team) as|vacanc(?:y|ies)|position|to fill)\b/i.test(
    text,
  )

/** "Open positions", "See our open positions": the name of a list, or the way to it, says nothing of how the company fares. */
const namesAList = (text: string): boolean =>
  (!/[.!?]["']?$/.test(text) &&
    (text.split(/\s+/).length <= 3 ||
      /^(?:see|view|browse|find|explore|discover|check|read|apply|download|contact|all|our|show)\b/i.test(text))) ||
  /^(?:see|view|browse|explore|check out|discover)\s(?:all\s)?(?:of\s)?(?:our|the|current|all)\b/i.test(text)

const undone =
  /\b(?:eliminat(?:e[sd]?|ing)|resolv(?:e[sd]?|ing)|solv(?:e[sd]?|ing)|overc(?:ame|omes?|oming)|put an end to|end(?:ed)?|remov(?:e[sd]?|ing)|cleared|fixed|cured|got rid of|no|zero|without|never|free (?:of|from)|no longer|not|n't|hardly any|recovered from|reduced|cut|halved|lowered|avoided|averted|prevented|denie[sd]|denying|ruled out|stopped|ceased|neither|nor)\s(?:[\w'%-]+\s){0,4}$/i
/** A denial that is none: "not only". */
const notOnly = /\bnot (?:only|just|merely)\b[^.;]{0,80}$/i
const overAfter =
  /^[^.;:!?]{0,60}?\b(?:(?:is|are|was|were|has been|have been|had been|being|get|got)\s(?:now\s|all\s|largely\s|quickly\s|successfully\s|finally\s)?(?:resolved|solved|fixed|overcome|eased|over|behind us|cleared|eliminated|a thing of the past|history|avoided|averted|prevented|ended|lifted|settled|called off|under control|denied|ruled out)|(?:has|have|had)\s(?:now\s|largely\s)?(?:eased|disappeared|ended|gone|passed|been (?:resolved|solved|fixed|cleared))|eased|disappeared|came to an end|no longer (?:exist|occur|happen))\b/i
const prevented =
  /\b(?:reduc(?:e|es|ing)|minimi[sz](?:e|es|ing)|avoid(?:s|ing)?|prevent(?:s|ing)?|protect(?:s|ing)? (?:against|from)|eliminat(?:e|es|ing)|solv(?:e|es|ing)|help(?:s|ing)? (?:\w+ ){0,3}(?:with|to)|address(?:es|ing)?|overcom(?:e|es|ing)|lower(?:s|ing)?|cut(?:s|ting)|mitigat(?:e|es|ing)|tackl(?:e|es|ing)|against|beat(?:s|ing)?|immune to|guard(?:s|ing)? against|combat(?:s|ing)?|deal(?:s|ing)? with|detect(?:s|ing)?|predict(?:s|ing)?|monitor(?:s|ing)?|diagnos(?:e|es|ing))\s(?:[\w'%-]+\s){0,5}$/i
const possibly =
  /\b(?:risks? of|chance of|in case of|in the event of|if|whether|unless|may|might|could|would|should(?! have\b)|potential|possible|possibly|future|threat of|fears? of|threaten(?:s|ed|ing)? (?:to|with))\s(?:[\w'%,-]+\s){0,6}$/i
/** What the hit could do, or what is not so: "a strike could have a material effect", "are untrue". */
const possiblyAfter =
  /^[^.;:!?]{0,70}?\b(?:(?:could|may|might|would)\s(?:\w{3,12}ly\s|also\s)?(?:have|be|affect|harm|cause|lead|result|reduce|delay|disrupt|hurt|damage|adversely)|(?:is|are|were|was)\s(?:untrue|unfounded|not\strue|false|wrong|(?:no\slonger|not)\s(?:necessary|needed|required)|unnecessary|superfluous))\b/i
/** Words after which a possible thing is told as real: "warned of", "delayed because of". */
const toldAsReal =
  /\b(?:warn(?:s|ed|ing)?|due to|because of|owing to|amid|caused by|blam(?:e|es|ed|ing)|resulted in|led to|suffer(?:s|ed|ing)?|fac(?:e|es|ed|ing))\b/i
/** Said as something that has come to pass, by or of the account. */
const cameToPass =
  /\b(?:we|our|us|has|have|had|was|were|no longer|eliminated|resolved|solved|overcame|recovered|ended|fixed|reduced|halved|averted|avoided|never|without|no|not)\b|n't\b/i

/** What one means to do is not done: "looking for ways to cut costs". */
const meantTo =
  /\b(?:to|will|would|can|ways?|aims?|aimed|plans?|planning|hopes?|goal|target(?:s|ing)?|looking|seek(?:s|ing)?|efforts?|expect(?:s|ed)?|committed|strive[sd]?|working on)\b[^.;,]{0,80}$/i
const expectedAfter =
  /^[^.;,]{0,40}?\b(?:is|are|was|were)\s(?:expected|planned|targeted|forecast|aimed|set|intended|due)\b/i

/** What speaks against a problem has to be so today: an aim says the opposite. */
const isMeant = (text: string, { start, end }: CueHit): boolean =>
  meantTo.test(text.slice(clauseStart(text, start, english), start)) || expectedAfter.test(text.slice(end, end + 80))

/** Whether the words of a hit are told as so, as over or denied, or as merely possible. */
function moodOfHit(text: string, hit: CueHit): 'told' | 'over' | 'possible' {
  if (/\?["')]?$/.test(text)) return 'possible'
  const from = Math.max(clauseStart(text, hit.start, english), hit.start - 80)
  const before = text.slice(from, hit.start)
  const after = text.slice(hit.end, hit.end + 90)
  if (possiblyAfter.test(after)) return 'possible'
  if (hit.denied || overAfter.test(after)) return 'over'
  if (notOnly.test(before)) return 'told'
  const undo = undone.exec(before)
  if (undo) return cameToPass.test(text) && !meantTo.test(before.slice(0, undo.index)) ? 'over' : 'possible'
  if ((prevented.test(before) || possibly.test(before)) && !toldAsReal.test(before)) return 'possible'
  return 'told'
}
