import type { BriefWriter } from '../../app/ports-documents.ts'
import { handoutChain, oneLineMore } from '../../core/brief/handout/fit-handout.ts'
import { handoutLabels } from '../../core/brief/handout/handout-sheet.ts'
import type { Handout } from '../../core/model/handout.ts'
import { type AppError, fail, ok } from '../../core/model/result.ts'
import { type Fitted, firstThatFits, onOnePage } from './first-that-fits.ts'
import { neutraliseAll } from './neutralise-text.ts'
import { setHandout } from './set-handout.ts'
import type { SetPages } from './set-pages.ts'

/**
 * The page to leave as a PDF of exactly one page: whole lines leave in their order until it fits, and nothing is cut.
 * @returns `brief-overfull` when what may never leave is too long, named by its longest part
 */
export const handoutPdf: BriefWriter['handout'] = async (handout, paper) => {
  const whole = neutraliseAll(handout)
  const chain = handoutChain(whole)
  const set = (shown: Handout): Promise<SetPages> => setHandout(shown, paper)
  const fitting = await firstThatFits(chain, onOnePage(set))
  return fitting ? ok(await withLinesBack(whole, fitting, set)) : fail(overfull(chain.at(-1) ?? handout))
}

/** At most so many settings more for lines that may come back: each takes about a tenth of a second. */
const mostTries = 6

async function withLinesBack(
  whole: Handout,
  fitting: Fitted<Handout>,
  set: (page: Handout) => Promise<SetPages>,
): Promise<Fitted<Handout>> {
  let best = fitting
  let tries = 0
  for (let more = oneLineMore(whole, best.shown); more.length > 0 && tries < mostTries; ) {
    const [shown, ...rest] = more
    if (!shown) break
    tries += 1
    const out = await set(shown)
    if (out.pages === 1) best = { ...out, shown }
    more = out.pages === 1 ? oneLineMore(whole, shown) : rest
  }
  return best
}

function overfull(handout: Handout): AppError {
  const part = longestPart(handout)
  return {
    kind: 'brief-overfull',
    message: `The page to leave with ${handout.company} does not fit on one page: “${part}” is too long.`,
    next: `Shorten “${part}” and print again. Nothing was cut.`,
    retry: 'never',
    details: { part },
  }
}

function longestPart({ title, company, purpose, agenda, said, idea, unclear }: Handout): string {
  const length = (lines: readonly { readonly t: string }[]): number => lines.reduce((sum, { t }) => sum + t.length, 0)
  const parts: readonly (readonly [string, number])[] = [
    ['Title', title.length + company.length],
    [handoutLabels.purpose, purpose.length],
    [handoutLabels.agenda, length(agenda)],
    [handoutLabels.said, length(said)],
    [handoutLabels.idea, (idea?.head.length ?? 0) + (idea?.t.length ?? 0)],
    [handoutLabels.unclear, length(unclear)],
  ]
  return parts.reduce((longest, part) => (part[1] > longest[1] ? part : longest))[0]
}
