import { eventNames } from '../../model/event-names.ts'
import { keptRule } from '../kept/kept-mentions.ts'
import { eventTypeSchema } from '../../model/signal.ts'

/**
 * A rule by its id, in words: "Change at the top, told as “steps down”". Cues of the playbook name themselves, so they come along where
 * there is one.
 */
export function ruleInWords(ruleId: string, cue?: string): string {
  const [first = '', second = '', third = ''] = ruleId.split('/')
  const type = eventTypeSchema.safeParse(first)
  if (type.success) return `${eventNames[type.data]}, ${inTheStory[second] ?? `told as “${spaced(second)}”`}`
  if (first === keptRule) return 'You read it on their page and kept it; no rule found it'
  if (first === 'told') return 'What they told us in a call: it outranks what their pages said before that day'
  if (second === 'event') {
    const event = eventTypeSchema.safeParse(third)
    return `Your playbook’s cue: an event of the kind “${event.success ? eventNames[event.data] : spaced(third)}”`
  }
  if (second === 'change') return `Your playbook’s cue: a change of the kind “${spaced(third)}”`
  if (second === 'opening') return cue ? `Your playbook’s cue: an opening for “${cue}”` : 'A cue for openings'
  if (second === 'phrase') return cue ? `Your playbook’s cue “${cue}”` : 'A phrase your playbook looks for'
  return cue ? `${spaced(ruleId)}, cue “${cue}”` : spaced(ruleId)
}

/** What no rule of its own has found: a sentence that is about an event which another tells. */
const inTheStory: Readonly<Record<string, string>> = {
  'opens-news': 'told further down: the words of this opening go with it',
  'goes-on': 'told before: this sentence goes on about it',
}

/** Whether the sentence is about an event that a rule found in another. */
export const isToldElsewhere = (ruleId: string): boolean => (ruleId.split('/')[1] ?? '') in inTheStory

const spaced = (id: string): string => id.replaceAll(/[-_/]+/g, ' ').trim()
