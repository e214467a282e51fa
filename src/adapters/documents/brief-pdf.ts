import type { BriefWriter } from '../../app/ports-documents.ts'
import { type Leaving, dropChain, leavingOrder, topDropChain, without } from '../../core/brief/fit-lines.ts'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { grids } from './brief-look.ts'
import { handoutPdf } from './handout-pdf.ts'
import { cannotFit } from './least-height.ts'
import { type Fitted, firstThatFits, onOnePage } from './first-that-fits.ts'
import { type Spare, setBrief, setTopThird, spareOf } from './set-brief.ts'
import { longestPart } from './longest-part.ts'
import { neutraliseAll } from './neutralise-text.ts'

/** Both pages as PDF, in the thread that calls it; the app has one for it (workers/brief-writer.ts). */
export function createTypesetter(): Pick<BriefWriter, 'pdf' | 'handout'> {
  return { pdf: briefPdf, handout: handoutPdf }
}

/**
 * The brief as a PDF of exactly one page. Whole lines leave in the order of the layout until it fits, first above the
 * fold, then on the page; type never shrinks and nothing is cut.
 * @returns `brief-overfull` when even the shortest form is too long, named by its longest part
 */
const briefPdf: BriefWriter['pdf'] = async (brief, paper) => {
  const clean = neutraliseAll(brief)
  const spare = await spareOf(clean, paper)
  const top = await fitTop(clean, spare, paper)
  return top.ok ? fitPage(top.value, spare, paper) : top
}

async function fitTop(brief: Brief, spare: Spare, paper: Paper): Promise<Result<Brief>> {
  const chain = topDropChain(brief)
  const set = onOnePage((shown: Brief) => setTopThird(shown, paper))
  const measured = async (shown: Brief) => ((await fits(shown, spare.top, set)) ? shown : undefined)
  const fitting = await firstThatFits(chain, measured)
  return fitting ? ok(fitting) : fail(overfull(chain.at(-1) ?? brief, 'top'))
}

/** Within so many points a setting decides: measuring adds up heights that the typesetter rounds on its way. */
const closeCall = 0.1

async function fits(shown: Brief, spareOf: (shown: Brief) => Promise<number>, set: Attempt): Promise<boolean> {
  const spare = await spareOf(shown)
  return Math.abs(spare) > closeCall ? spare > 0 : (await set(shown)) !== undefined
}

type Attempt = (shown: Brief) => Promise<Fitted<Brief> | undefined>

/** At most so many lines are asked whether they may come back. */
const mostPutBack = 4

async function fitPage(brief: Brief, spare: Spare, paper: Paper): Promise<Result<Fitted<Brief>>> {
  const set = onOnePage((shown: Brief) => setBrief(shown, paper))
  const measured = async (shown: Brief) => fits(shown, spare.page, set)
  const page =
    (await setFittest(brief, paper, measured, set)) ??
    // too long, or measured wrong: the settings have the last word
    (await setFittest(brief, paper, async (shown) => (await set(shown)) !== undefined, set))
  return page ? ok(page) : fail(overfull(dropChain(brief).at(-1) ?? brief, 'page'))
}

/** The fullest form that fits, set; nothing where none fits, or where it is longer when set than it was measured. */
async function setFittest(
  brief: Brief,
  paper: Paper,
  fitsPage: (shown: Brief) => Promise<boolean>,
  set: Attempt,
): Promise<Fitted<Brief> | undefined> {
  const fitsPaper = async (shown: Brief) => !cannotFit(shown, grids[paper]) && (await fitsPage(shown))
  const chain = dropChain(brief)
  const candidates = chain.filter((shown) => !cannotFit(shown, grids[paper]))
  const fitting = await firstThatFits(candidates, async (shown) => ((await fitsPage(shown)) ? shown : undefined))
  if (!fitting) return undefined
  const left = leavingOrder(brief).slice(0, chain.indexOf(fitting))
  return set(await withLinesBack(brief, left, fitting, fitsPaper))
}

/**
 * The line that left last took its sources with it, which may have made room for lines that left before: those come
 * back, the most valuable first, as long as it stays one page.
 */
async function withLinesBack(
  brief: Brief,
  left: readonly Leaving[],
  fitting: Brief,
  fitsPage: (shown: Brief) => Promise<boolean>,
): Promise<Brief> {
  let best = fitting
  let away = left
  // the last to leave had to: with it the page was too long
  for (const line of left.slice(0, -1).toReversed().slice(0, mostPutBack)) {
    const fewer = away.filter((one) => one !== line)
    const shown = without(brief, fewer)
    if (!(await fitsPage(shown))) continue
    best = shown
    away = fewer
  }
  return best
}

function overfull(brief: Brief, within: 'page' | 'top'): AppError {
  const part = longestPart(brief, within)
  const where = within === 'top' ? 'above the fold' : 'on one page'
  return {
    kind: 'brief-overfull',
    message: `The brief for ${brief.account} does not fit ${where}: “${part}” is too long.`,
    next: `Shorten “${part}” and print again. Nothing was cut.`,
    retry: 'never',
    details: { part },
  }
}
