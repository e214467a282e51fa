const interrogative = String.raw`(?:who|whom|whose|what|which|when|where|why|how(?: (?:many|much|long|often|far|soon|big|old|well|quickly))?)`
const joined = new RegExp(
  String.raw`(?:,|;|\s)\s{0,3}(?:and|or|but)\s{1,3}(?:(?:for|by|at|on|in|to|from|with|of|about|under|since|until|then)\s{1,3})?(${interrogative})\b(.*)$`,
  'is',
)
const joinedVerb =
  /(?:,|;)\s{0,3}(?:and|or)\s{1,3}((?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)\s{1,3}(?:you|it|they|there|that|this|he|she|we|your|the|anybody|anyone|somebody)\b.*)$/is
const bareInterrogative = new RegExp(`(?:^|\\s)${interrogative}$`, 'i')
const leans = /\b(?:it|its|they|them|their|theirs|that|those|these|this|there|he|she|him|her|his|one|ones)\b/i

/** A second question inside a first one. */
export type SecondQuestion = {
  /** What stands before it, without the joining word. */
  readonly first: string
  /** Whether it asks on about the first ("and who teaches them?"): one thing, two answers. */
  readonly leans: boolean
}

/**
 * The second of two questions asked in one breath; null where there is one. Two interrogatives before one verb are one question ("how
 * and when do you …?"), and so is a short tail that only says more exactly what is asked ("and for how long?", "and why?").
 */
export function secondQuestion(ask: string): SecondQuestion | null {
  const text = ask.trim().replace(/\?{2,}/g, '?')
  const mark = text.indexOf('?')
  const after = mark < 0 ? '' : text.slice(mark + 1).trim()
  if (after.includes('?')) return { first: text.slice(0, mark), leans: false }
  const whole = mark < 0 ? text : text.slice(0, mark)
  const verb = joinedVerb.exec(whole)
  if (verb) return { first: whole.slice(0, verb.index).trim(), leans: leans.test(verb[1] ?? '') }
  const found = joined.exec(whole)
  if (!found) return null
  const first = whole.slice(0, found.index).trim()
  if (bareInterrogative.test(first) || first.split(/\s+/).length < 3) return null
  if (!isClause(found[1] ?? '', found[2] ?? '')) return null
  return { first, leans: leans.test(found[2] ?? '') }
}

/** "who decides" and "how do you know" are clauses; "why", "for how long", "in which order" are tails. */
function isClause(interrogates: string, rest: string): boolean {
  const words = rest.split(/[\s,]+/).filter(Boolean)
  return /^(?:which|whose|how \w+)$/i.test(interrogates) ? words.length >= 2 : words.length >= 1
}
