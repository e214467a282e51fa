import type { Brief, Run } from '../model/brief.ts'
import type { Evidence } from '../model/evidence.ts'
import type { CarriedInsight } from '../model/snapshot.ts'
import { folded } from '../model/folded-text.ts'
import { counted } from '../snapshot/dossier.ts'
import { bare } from '../snapshot/plain-words.ts'
import { tidy } from '../snapshot/quote-words.ts'
import { verdictWords } from '../model/verdict-words.ts'
import { run, stopped, withStop, type Writing, typeset } from './line-runs.ts'

/** Two lines of the page, with the word before them. */
const reasonsLength = 140

export function recommendationPart({ snapshot, book }: Writing): Brief['recommendation'] {
  const { recommendation } = snapshot
  if (recommendation === null) {
    return {
      word: 'None yet.',
      why: [run('Confirm a playbook to see fit, likely problems and a recommendation.')],
      against: [run('none: nothing was weighed.')],
    }
  }
  const why: Run[] = []
  let length = 0
  for (const { text, evidence } of recommendation.reasons) {
    if (why.length > 0 && length + text.length > reasonsLength) continue
    if (why.length > 0) why.push(run('. '))
    // several must-haves stand in several places; anything else is proven by one
    why.push(run(typeset(text), /must-have/i.test(text) ? book.cite(evidence) : book.citeOne(evidence)))
    length += text.length
  }
  const { against } = recommendation
  return {
    word: `${verdictWords[recommendation.verdict]}.`,
    why: stopped(why),
    against:
      against === null
        ? [run(`none found on ${counted(snapshot.pagesRead, 'page')}.`)]
        : stopped([run(tidy(against.text), book.cite(against.evidence.slice(0, 1)))]),
  }
}

/** The top problem's idea and proof, the playbook's or noted at another account of the segment; with none, any of the playbook: the idea is of use even to someone who never buys. */
export function bringPart({ snapshot, content, book }: Writing): Brief['bring'] {
  const top = snapshot.problems[0]
  const [carried] = top
    ? snapshot.insights.filter(({ problemId }) => problemId === top.problemId).flatMap(ideaCarried)
    : []
  const idea =
    top?.insight ??
    carried?.idea ??
    snapshot.problems.map(({ insight }) => insight).find(Boolean) ??
    content?.problems.map(({ insight }) => insight).find(Boolean)
  const noted = carried && idea === carried.idea ? book.cite([carried.evidence]) : []
  const proof = top?.proof ?? snapshot.problems.map((one) => one.proof).find(Boolean)
  return [
    { key: 'bring:idea', k: 'Idea', t: [run(idea ? withStop(typeset(idea)) : 'none yet.', noted)] },
    {
      key: 'bring:proof',
      k: 'Proof, ours',
      t: proof ? stopped([run(bare(typeset(proof)), book.citeOurs())]) : [run('none yet.')],
    },
  ]
}

/** A line of the page. */
const longestIdea = 160

/** What was noted at another account of the segment, in its first sentence; nothing where that is no line. */
export function ideaCarried({
  noteId,
  at,
  words,
  from,
}: CarriedInsight): { readonly idea: string; readonly evidence: Evidence }[] {
  const [first = ''] = tidy(words).match(/^.*?[.!](?=\s|$)/) ?? [tidy(words)]
  return first === '' || first.length > longestIdea || namesOneOf(first, from)
    ? []
    : [{ idea: first, evidence: { type: 'noted', noteId, at, words: first } }]
}

/** An idea is read aloud: one that names where it was noted, or a person, would tell one customer of another. */
function namesOneOf(idea: string, from: string): boolean {
  const [first = ''] = folded(from).split(' ')
  return ` ${folded(idea)} `.includes(` ${first} `) || /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u.test(idea)
}

/** `fit-lines` puts the right number in. */
export function urgencyPart({ snapshot, book }: Writing): Brief['urgency'] {
  if (snapshot.urgency === null) return [run('None found. Question 0 lets them find their own.')]
  return [
    run(tidy(snapshot.urgency.text), book.cite(snapshot.urgency.evidence, snapshot.urgency.text)),
    run('. Ask question 0.'),
  ]
}

export function fitPart({ snapshot, content, book }: Writing): Brief['fit'] {
  const { fit } = snapshot
  if (fit === null) return [run('Not computed: no playbook is confirmed.')]
  const of = (result: 'met' | 'missed' | 'unknown') => fit.criteria.filter((criterion) => criterion.result === result)
  // of words that were looked for, the criterion says more than the word that was found
  const byWords = new Set(
    (content?.idealCustomer.criteria ?? []).flatMap(({ id, test }) => ('says' in test || 'noted' in test ? [id] : [])),
  )
  const met = of('met').map(({ id, label, value, evidence }) =>
    run(byWords.has(id) ? bare(label) : short(value ?? label, label), book.citeOne(evidence, value ?? '')),
  )
  const runs: Run[] = [run('Met: '), ...listed(met, 3)]
  runs.push(
    run('. Missed: '),
    ...listed(
      of('missed').map(({ label, value, evidence }) =>
        run(value ? `${bare(label)} (${tidy(value)})` : bare(label), book.cite(evidence.slice(0, 1))),
      ),
      3,
    ),
  )
  runs.push(
    run('. Unknown: '),
    ...listed(
      of('unknown').map(({ label }) => run(bare(label))),
      3,
    ),
  )
  return joined([...runs, run('. Disqualifiers: '), ...disqualifiersFound({ snapshot, book }), run('.')])
}

/** The value when it says something by itself ("420 people"), else the criterion with it. */
function short(value: string, label: string): string {
  const words = tidy(value)
  return /\s/.test(words) || words === label ? words : bare(label)
}

function listed(runs: readonly Run[], most: number): Run[] {
  if (runs.length === 0) return [run('none')]
  const shown = runs.slice(0, most).flatMap((one, i) => (i === 0 ? [one] : [run(', '), one]))
  return runs.length > most ? [...shown, run(` and ${runs.length - most} more`)] : shown
}

function disqualifiersFound({ snapshot, book }: Pick<Writing, 'snapshot' | 'book'>): Run[] {
  const all = snapshot.fit?.disqualifiers ?? []
  const found = all.filter((one) => one.found)
  if (all.length === 0) return [run('none set')]
  if (found.length > 0)
    return listed(
      found.map(({ label, evidence }) => run(bare(label), book.cite(evidence.slice(0, 1)))),
      3,
    )
  return [run(snapshot.pagesRead === 0 ? 'not yet checked' : `none of ${all.length}`)]
}

/** Neighbouring runs without a source become one. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const one of runs) {
    const last = out.at(-1)
    if (last && !last.r && !one.r) out[out.length - 1] = { t: last.t + one.t }
    else out.push(one)
  }
  return out
}
