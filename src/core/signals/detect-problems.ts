import type { Cue, PlaybookContent } from '../model/playbook.ts'
import type { EventMention, ProblemMention } from '../model/signal.ts'
import { type CueMatcher, compileCue, type Span, stemmedWords } from '../playbook/cue-matcher.ts'
import { type CompanyNames, namedAt } from './company-names.ts'
import { plain } from './language/sentence.ts'
import { holderOf } from './problem-holder.ts'
import type { Place } from './sentence-place.ts'

type PhraseCue = {
  readonly problem: string
  readonly direction: 'for' | 'against'
  readonly cue: string
  readonly strength: 1 | 2 | 3 | undefined
  readonly opening: boolean
  readonly find: CueMatcher
}
type EventCue = {
  readonly problem: string
  readonly direction: 'for' | 'against'
  readonly event: EventMention['type']
  readonly strength: 1 | 2 | 3
}
type CompiledCues = { readonly phrases: readonly PhraseCue[]; readonly events: readonly EventCue[] }

/** Places where words are about products, people or the past, not about how the company fares. */
const silent: ReadonlySet<Place> = new Set<Place>(['legal', 'boilerplate', 'history', 'biography', 'advice'])

const compiled = new WeakMap<PlaybookContent, CompiledCues>()

type Context = {
  readonly names: CompanyNames
  readonly place: Place
  readonly playbook: PlaybookContent
  readonly events: readonly EventMention[]
  /** The sentence stands on the account's own site, on a page that tells of the account. */
  readonly ownSite?: boolean
}

/**
 * What one sentence says for or against the playbook's problems. Only what the account holds itself is given: a problem of
 * its customers, of its trade or of a reader it advises is not its own. One mention a problem and direction.
 */
export function detectProblems(sentence: string, context: Context): readonly ProblemMention[] {
  if (silent.has(context.place)) return []
  const cues = cuesOf(context.playbook)
  const text = plain(sentence)
  const words = stemmedWords(text)
  const found: ProblemMention[] = []
  for (const cue of cues.phrases) {
    if (cue.opening && !(isOpening(context.place) && tellsOfOpening(text))) continue
    const span = cue.find(words)
    const mention = span && judge(cue, span, text, context)
    if (mention) keepBest(found, mention)
  }
  for (const cue of cues.events) {
    const event = context.events.find(
      (mention) => mention.type === cue.event && mention.actor === 'account' && isLive(mention),
    )
    if (
      event &&
      holderOf(text, { start: text.length, end: text.length }, context.names, context.place, context.ownSite) ===
        'account'
    )
      keepBest(found, {
        problem: cue.problem,
        direction: cue.direction,
        strength: cue.strength,
        holder: 'account',
        cue: `event: ${cue.event}`,
        confidence: Math.round(event.confidence * 80) / 100,
        ruleId: `problem/event/${cue.event}`,
      })
  }
  return found
}

/** The title of an advert, or a sentence that says who is looked for: a setter who teaches is no vacancy. */
const tellsOfOpening = (text: string): boolean =>
  !/[.!?]["']?$/.test(text) ||
  /\b(?:looking for|seek(?:s|ing)?|hir(?:e|es|ing)|recruit\w{0,4}|you will be|join (?:us|our team) as|vacanc(?:y|ies)|position|to fill)\b/i.test(
    text,
  )

const isOpening = (place: Place): boolean => place === 'job'
const isLive = (event: EventMention): boolean =>
  event.status === 'happened' || event.status === 'announced' || event.status === 'planned'

const undone =
  /\b(?:eliminat(?:e[sd]?|ing)|resolv(?:e[sd]?|ing)|solv(?:e[sd]?|ing)|overc(?:ame|omes?|oming)|put an end to|end(?:ed)?|remov(?:e[sd]?|ing)|cleared|fixed|cured|got rid of|no|zero|without|never|free (?:of|from)|no longer|not|hardly any|recovered from|reduced|cut|halved|lowered|avoided|prevented)\s(?:[\w'%-]+\s){0,4}$/i
const promised =
  /\b(?:reduc(?:e|es|ing)|minimi[sz](?:e|es|ing)|avoid(?:s|ing)?|prevent(?:s|ing)?|protect(?:s|ing)? (?:against|from)|eliminat(?:e|es|ing)|solv(?:e|es|ing)|help(?:s|ing)? (?:\w+ ){0,3}(?:with|to)|address(?:es|ing)?|overcom(?:e|es|ing)|risk of|in case of|if|whether|might|may|could|would|lower(?:s|ing)?|cut(?:s|ting)|mitigat(?:e|es|ing)|tackl(?:e|es|ing)|against|beat(?:s|ing)?|immune to|potential|possible|future)\s(?:[\w'%-]+\s){0,5}$/i

/** "Open positions", "See our open positions": the name of a list, or the way to it, says nothing of how the company fares. */
const namesAList = (text: string): boolean =>
  (!/[.!?]["']?$/.test(text) &&
    (text.split(/\s+/).length <= 3 ||
      /^(?:see|view|browse|find|explore|discover|check|read|apply|download|contact|all|our|show)\b/i.test(text))) ||
  /^(?:see|view|browse|explore|check out|discover)\s(?:all\s)?(?:of\s)?(?:our|the|current|all)\b/i.test(text)

function judge(cue: PhraseCue, span: Span, text: string, context: Context): ProblemMention | null {
  if (!cue.opening && namesAList(text)) return null
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const holder = cue.opening ? 'account' : holderOf(text, span, context.names, context.place, context.ownSite)
  if (holder !== 'account') return null
  const positive = cue.direction === 'for'
  let direction = cue.direction
  if (promised.test(before) && !/\b(?:warn(?:s|ed)?|due to|because of|from|amid)\b/i.test(before)) return null
  if (undone.test(before)) {
    if (
      !positive ||
      !/\b(?:we|our|us|has|have|had|no longer|eliminated|resolved|solved|overcame|recovered|ended|fixed|reduced|halved)\b/i.test(
        text,
      )
    )
      return null
    direction = 'against'
  }
  const said = /\b(?:we|our|us)\b/i.test(text) || namedAt(text, context.names).length > 0
  const strength = cue.strength ?? (cue.opening ? 1 : /\b(?:we|our|us)\b/i.test(text) && !cue.opening ? 3 : 2)
  return {
    problem: cue.problem,
    direction,
    strength,
    holder,
    cue: cue.cue,
    confidence: said ? 0.85 : 0.7,
    ruleId: `problem/${cue.opening ? 'opening' : 'phrase'}`,
  }
}

function keepBest(found: ProblemMention[], mention: ProblemMention): void {
  const same = found.findIndex((other) => other.problem === mention.problem && other.direction === mention.direction)
  const known = found[same]
  if (!known) found.push(mention)
  else if (mention.strength > known.strength) found[same] = mention
}

function cuesOf(playbook: PlaybookContent): CompiledCues {
  const known = compiled.get(playbook)
  if (known) return known
  const phrases: PhraseCue[] = []
  const events: EventCue[] = []
  for (const problem of [...playbook.problems, ...playbook.opportunities]) {
    for (const direction of ['for', 'against'] as const) {
      for (const cue of direction === 'for' ? problem.cues : problem.against)
        addCue(problem.id, direction, cue, phrases, events)
    }
  }
  const cues = { phrases, events }
  compiled.set(playbook, cues)
  return cues
}

function addCue(
  problem: string,
  direction: 'for' | 'against',
  cue: Cue,
  phrases: PhraseCue[],
  events: EventCue[],
): void {
  if (typeof cue === 'string')
    phrases.push({ problem, direction, cue, strength: undefined, opening: false, find: compileCue(cue) })
  else if ('phrase' in cue)
    phrases.push({
      problem,
      direction,
      cue: cue.phrase,
      strength: cue.strength,
      opening: false,
      find: compileCue(cue.phrase),
    })
  else if ('opening' in cue)
    phrases.push({
      problem,
      direction,
      cue: cue.opening,
      strength: cue.strength,
      opening: true,
      find: compileCue(cue.opening),
    })
  // changes between readings stand in no sentence
  else if ('event' in cue) events.push({ problem, direction, event: cue.event, strength: cue.strength ?? 1 })
}
