/** What speaks for and against a sentence of news telling an event of a type, as numbers: yes is 1, no is 0. */
export type Signs = {
  /** A rule of the type stands in the sentence. */
  readonly hit: number
  /** It was read as a live event of the account's. */
  readonly rule: number
  /** How sure that rule states to be, in log odds beside the usual. */
  readonly stated: number
  /** Words stand in it that go on about such an event told before. */
  readonly goesOn: number
  /** Log odds of the type by all words of the sentence. */
  readonly words: number
  /** The same, on average over the sentences around it. */
  readonly around: number
  /** Log odds that the sentence tells of any event, by its words. */
  readonly any: number
  /** No sentence around it tells of the type. */
  readonly alone: number
  /** The sentence right before it does. */
  readonly before: number
  /** The sentence right behind it does. */
  readonly behind: number
  /** Words it shares with those that do, at most five. */
  readonly shared: number
  /** Types told around it. */
  readonly types: number
  /** Sentences before it, at most four. */
  readonly at: number
  /** It is the first. */
  readonly first: number
}

/** How much each sign adds to the log odds of the event; `bias`: what they are without any. */
export type Weights = Signs & { readonly bias: number }
