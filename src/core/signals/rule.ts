import type { EventStatus, EventType } from '../model/signal.ts'

/**
 * One way an event is told. `when` is matched against one sentence; its named groups feed the arguments
 * (`person`, `role`, `amount`, `place`, `counterparty`, `count`), and `v` marks the word whose tense and subject decide
 * status and actor (the start of the match otherwise).
 */
export type Rule = {
  /** Short name, unique within its type: the mention's rule id is `type/id`. */
  readonly id: string
  readonly when: RegExp
  /** The sentence is not such an event after all when any of these words stand in it. */
  readonly unless?: RegExp
  /** Status when the words themselves settle it; otherwise tense and mood decide. */
  readonly status?: EventStatus
  /**
   * Whose event it is: `subject` (default) the grammatical subject of the verb; `named` the account wherever it stands
   * in the sentence (awards, grants, fines), else the subject; `object` only when the account is what the verb acts on;
   * `victim` ours when the sentence names the account or it speaks of itself anywhere (what is done to us has another subject);
   * `other` never ours: what is told of a whole trade, of those somebody sues or advises;
   * `any` ours unless the page tells of a customer (people who join or leave are their own subject).
   */
  readonly actor?: 'subject' | 'named' | 'object' | 'victim' | 'other' | 'any'
  /** The groups `now` and `before` hold two figures; it is such an event only when `now` is more, or less. */
  readonly compare?: 'more' | 'less'
  /** Speaks of an event as told before ("the contract covers …"): it is whose that one was, and nobody's on a page that is no news. */
  readonly refers?: true
  /** Share of such matches that hold, judged by reading them. */
  readonly confidence: number
}

export type PositiveExample = readonly [text: string, status?: EventStatus, actor?: 'account' | 'other']

/** All rules of one event type, with the sentences that prove them. */
export type EventRules = {
  readonly type: EventType
  /** Words one of which such an event is never told without, where that is so: no hit, no rule is tried. The rules' own words are looked for anyway. */
  readonly trigger?: RegExp
  /** Look-alikes: a sentence with any of these words holds no such event. */
  readonly unless: readonly RegExp[]
  /** What "to cut", "will open" means for this type when nobody says how firm it is. */
  readonly future: 'announced' | 'planned'
  /** "is recalling" is a recall that has happened; elsewhere what is going on is only announced. */
  readonly ongoingHappened?: boolean
  /** Such words are too often said of everybody: they are the account's only in a sentence that speaks of it. */
  readonly needsAccount?: boolean
  /** Years in the sentence are periods compared, not dates of the event (results against last year's). */
  readonly comparesYears?: boolean
  /** Both sides have such an event (a purchase, a merger, an alliance): it is the account's wherever the account is named as a party. */
  readonly bothSides?: boolean
  readonly rules: readonly Rule[]
  /** Sentences of our own that prove the rules. The words they write small are the language's common ones: at the start of a sentence such a word names nobody. */
  readonly examples: { readonly yes: readonly PositiveExample[]; readonly no: readonly string[] }
}
