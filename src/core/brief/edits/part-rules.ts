import type { BriefPart } from '../../model/brief-edits.ts'

/** A text of a line: what it is called on screen, and how much of it the layout has room for. */
export type FieldRule = {
  readonly name: string
  readonly label: string
  /** A quotation: the words are theirs. */
  readonly locked?: boolean
  readonly mayBeEmpty?: boolean
  readonly budget: { readonly most: number; readonly of: 'characters' | 'words' }
}

type PartRule = {
  readonly label: string
  readonly fields: readonly FieldRule[]
  /** The seller may add a line. */
  readonly add?: boolean
  /** It holds one line, which never leaves for want of room. */
  readonly single?: boolean
}

const chars = (most: number): FieldRule['budget'] => ({ most, of: 'characters' })
const words = (most: number, label = 'Words'): readonly FieldRule[] => [{ name: 't', label, budget: chars(most) }]

/** Budgets that fit, in characters, as measured for the layout; the opening in words, as it is said aloud. */
const rules: Readonly<Record<BriefPart, PartRule>> = {
  objective: { label: 'Objective', fields: words(85), single: true },
  since: { label: 'Since last time', fields: words(170), single: true },
  why: { label: 'Why now', fields: words(90), single: true },
  opening: {
    label: 'Opening line',
    fields: [{ name: 't', label: 'Words', budget: { most: 25, of: 'words' } }],
    single: true,
  },
  ask: {
    label: 'Ask',
    fields: [
      { name: 'q', label: 'Question', budget: chars(75) },
      { name: 'stop', label: 'Stop if', mayBeEmpty: true, budget: chars(60) },
    ],
    add: true,
  },
  recommendation: {
    label: 'Recommendation',
    fields: [
      { name: 'why', label: 'Why', budget: chars(170) },
      { name: 'against', label: 'Against', budget: chars(170) },
    ],
    single: true,
  },
  bring: { label: 'Bring', fields: words(150), add: true },
  facts: { label: 'Know before you dial', fields: words(120), add: true },
  business: { label: 'Their business', fields: words(190), add: true },
  problems: {
    label: 'Likely problems',
    fields: [
      { name: 'say', label: 'Problem', budget: chars(75) },
      { name: 'for', label: 'For', budget: chars(90) },
      { name: 'against', label: 'Against', budget: chars(90) },
    ],
  },
  urgency: { label: 'Urgency', fields: words(170), single: true },
  fit: { label: 'Fit', fields: words(190), single: true },
  people: { label: 'People', fields: words(150) },
  donot: { label: 'Do not', fields: words(110), add: true },
  unknown: { label: 'Unknown', fields: words(75), add: true },
  purpose: { label: 'Purpose', fields: words(150), single: true },
  agenda: { label: 'Proposed agenda', fields: words(90) },
  said: {
    label: 'What you have said publicly',
    fields: [{ name: 't', label: 'Words', locked: true, budget: chars(200) }],
  },
  idea: { label: 'One idea to use', fields: words(200), single: true },
  unclear: { label: 'What we don’t understand yet', fields: words(100), add: true },
  steps: { label: 'How such a decision usually goes', fields: words(120), add: true },
  questions: { label: 'Questions to ask any supplier', fields: words(110), add: true },
}

export const partRule = (part: BriefPart): PartRule => rules[part]
export const fieldsOfPart = (part: BriefPart): readonly FieldRule[] => rules[part].fields
/** Lines that could leave for want of room, and are told apart by it. The page to leave gives up whole groups. */
const pinnable: ReadonlySet<BriefPart> = new Set(['ask', 'facts', 'business', 'problems', 'people', 'donot', 'unknown'])
export const mayPin = (part: BriefPart): boolean => pinnable.has(part)
export const mayAdd = (part: BriefPart): boolean => rules[part].add === true
