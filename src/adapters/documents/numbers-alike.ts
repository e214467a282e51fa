import type { Brief, Run } from '../../core/model/brief.ts'

/** All digits of our fonts are equally wide, so a number may stand for each of as many digits. */
const alike = (n: number): number => Number('8'.repeat(String(n).length))

const runsAlike = (runs: readonly Run[]): Run[] => runs.map((run) => (run.r ? { ...run, r: run.r.map(alike) } : run))
const linesAlike = <T extends { readonly t: readonly Run[] }>(lines: readonly T[]) =>
  lines.map((line) => ({ ...line, t: runsAlike(line.t) }))

/**
 * A brief as high as this one whose lines do not change when others leave and the sources get new numbers: what was
 * measured once need not be measured again.
 */
export function numbersAlike(brief: Brief): Brief {
  return {
    ...brief,
    ...(brief.since ? { since: runsAlike(brief.since) } : {}),
    ...(brief.why ? { why: runsAlike(brief.why) } : {}),
    recommendation: {
      ...brief.recommendation,
      why: runsAlike(brief.recommendation.why),
      against: runsAlike(brief.recommendation.against),
    },
    bring: linesAlike(brief.bring),
    facts: linesAlike(brief.facts),
    business: linesAlike(brief.business),
    problems: brief.problems.map((one) => ({ ...one, for: runsAlike(one.for), against: runsAlike(one.against) })),
    urgency: runsAlike(brief.urgency),
    fit: runsAlike(brief.fit),
    people: linesAlike(brief.people),
    donot: linesAlike(brief.donot),
    // a link is as wide as its words
    sources: brief.sources.map((source) => ({ ...source, n: alike(source.n), href: undefined })),
  }
}
