import type { Hypothesis } from '../../../contract/contract.ts'
import { upperFirst } from '../../words/upper-first.ts'

/** How the confidence comes about: what each side comes to, the row of the rule, and the rule itself in two sentences. */
export function HowSure({ problem: { reckoning } }: { readonly problem: Hypothesis }) {
  if (!reckoning) return null
  return (
    <details>
      <summary>How sure is this?</summary>
      <dl>
        <dt className="for">For</dt>
        <dd>{reckoning.for}</dd>
        <dt className="against">Against</dt>
        <dd>{reckoning.against}</dd>
        <dt>Rule</dt>
        <dd>
          <b>{upperFirst(reckoning.rule)}</b>
        </dd>
      </dl>
      <p className="t2">
        What is over a year old counts a step less, over two years as a hint; undated it counts as it is. The same
        sentence on many pages, or many sentences on one page, is one origin, and what speaks against can only lower how
        sure it is.
      </p>
    </details>
  )
}
