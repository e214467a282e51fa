import { isOwnAndLive } from '../model/live-status.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import type { EventMention, ProblemMention } from '../model/signal.ts'
import { readWords } from '../playbook/read-words.ts'
import { isSilent, judgeCue, type SentenceContext } from './cue-verdict.ts'
import { plain } from './language/sentence.ts'
import { type EventCue, problemCues } from './problem-cues.ts'
import { holderOf } from './problem-holder.ts'

type Context = SentenceContext & {
  readonly playbook: PlaybookContent
  readonly events: readonly EventMention[]
}

/**
 * What one sentence says for or against the playbook's problems. Only what the account holds itself is given: a problem of
 * its customers, of its trade or of a reader it advises is not its own. One mention a problem and direction.
 */
export function detectProblems(sentence: string, context: Context): readonly ProblemMention[] {
  const text = plain(sentence)
  if (isSilent(text, context)) return []
  const cues = problemCues(context.playbook)
  const found: ProblemMention[] = []
  for (const { cue, hit } of cues.hits(readWords(text, cues.language))) {
    const verdict = judgeCue(cue, hit, text, context)
    if (verdict.counts) keepBest(found, verdict.mention)
  }
  const worded = [...found]
  for (const cue of cues.events) {
    // "the new line reached its full rate in weeks": what a sentence says outright goes before what its event may hint at
    if (worded.some(({ problem, direction }) => problem === cue.problem && direction !== cue.direction)) continue
    const mention = ofEvent(cue, text, context)
    if (mention) keepBest(found, mention)
  }
  return found
}

function ofEvent(cue: EventCue, text: string, { events, names, place, ownSite }: Context): ProblemMention | null {
  const event = events.find(({ type, actor, status }) => type === cue.event && isOwnAndLive({ actor, status }))
  const whole = { start: text.length, end: text.length }
  if (!event || holderOf(text, whole, names, place, ownSite) !== 'account') return null
  return {
    problem: cue.problem,
    direction: cue.direction,
    strength: cue.strength,
    holder: 'account',
    cue: `event: ${cue.event}`,
    confidence: Math.round(event.confidence * 80) / 100,
    ruleId: `problem/event/${cue.event}`,
  }
}

function keepBest(found: ProblemMention[], mention: ProblemMention): void {
  const same = found.findIndex((other) => other.problem === mention.problem && other.direction === mention.direction)
  const known = found[same]
  if (!known) found.push(mention)
  else if (mention.strength > known.strength) found[same] = mention
}
