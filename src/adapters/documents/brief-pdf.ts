import type { BriefWriter } from '../../app/ports.ts'
import { type Leaving, dropChain, leavingOrder, topDropChain, without } from '../../core/brief/fit-lines.ts'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { instantSchema } from '../../core/model/time.ts'
import { grids } from './brief-look.ts'
import { handoutPdf } from './handout-pdf.ts'
import { cannotFit } from './least-height.ts'
import { type Fitted, firstThatFits } from './first-that-fits.ts'
import { longestPart } from './longest-part.ts'
import { neutraliseAll } from './neutralise-text.ts'
/** Paper and Word for both pages. */
export function createBriefWriter(): BriefWriter {
  return {
    pdf: briefPdf,
    handout: handoutPdf,
    async docx(sheet, paper) {
      const { sheetToDocx } = await import('./sheet-docx.ts')
      return sheetToDocx(sheet, paper)
    },
    /** Loads the typesetter and its fonts, so that the first brief of the day comes as fast as the next. */
    async warmUp() {
      const { setTopThird } = await typesetter()
      await setTopThird(emptyBrief, 'A4')
    },
  }
}

/**
 * The brief as a PDF of exactly one page. Whole lines leave in the order of the layout until it fits, first above the
 * fold, then on the page; type never shrinks and nothing is cut.
 * @returns `brief-overfull` when even the shortest form is too long, named by its longest part
 */
const briefPdf: BriefWriter['pdf'] = async (brief, paper) => {
  const clean = neutraliseAll(brief)
  const top = await fitTop(clean, paper)
  return top.ok ? fitPage(top.value, paper) : top
}

/** The typesetter costs half a second to load, and most starts of the program print nothing. */
const typesetter = () => import('./set-brief.ts')

async function fitTop(brief: Brief, paper: Paper): Promise<Result<Brief>> {
  const { setTopThird } = await typesetter()
  const chain = topDropChain(brief)
  const fitting = await firstThatFits(chain, (shown) => setTopThird(shown, paper))
  return fitting ? ok(fitting.shown) : fail(overfull(chain.at(-1) ?? brief, 'top'))
}

/** At most so many settings more for lines that may come back: each takes about a tenth of a second. */
const mostPutBack = 4

async function fitPage(brief: Brief, paper: Paper): Promise<Result<Fitted<Brief>>> {
  const { setBrief } = await typesetter()
  const leaving = leavingOrder(brief)
  const chain = dropChain(brief)
  const candidates = chain.filter((shown) => !cannotFit(shown, grids[paper]))
  const fitting = await firstThatFits(candidates, (shown) => setBrief(shown, paper))
  if (!fitting) return fail(overfull(chain.at(-1) ?? brief, 'page'))
  return ok(await withLinesBack(brief, leaving.slice(0, chain.indexOf(fitting.shown)), fitting, paper))
}

/**
 * The line that left last took its sources with it, which may have made room for lines that left before: those come
 * back, the most valuable first, as long as it stays one page.
 */
async function withLinesBack(
  brief: Brief,
  left: readonly Leaving[],
  fitting: Fitted<Brief>,
  paper: Paper,
): Promise<Fitted<Brief>> {
  const { setBrief } = await typesetter()
  let best = fitting
  let away = left
  // the last to leave had to: with it the page was too long
  for (const line of left.slice(0, -1).toReversed().slice(0, mostPutBack)) {
    const fewer = away.filter((one) => one !== line)
    const shown = without(brief, fewer)
    if (cannotFit(shown, grids[paper])) continue
    const out = await setBrief(shown, paper)
    if (out.pages !== 1) continue
    best = { ...out, shown }
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

const emptyBrief: Brief = {
  lang: 'en',
  title: '',
  prepared: instantSchema.parse('2026-01-01T00:00:00.000Z'),
  account: 'A',
  when: '',
  who: '',
  oldest: '',
  objective: 'A',
  ask: [],
  recommendation: { word: '', why: [], against: [] },
  bring: [],
  facts: [],
  business: [],
  problems: [],
  urgency: [],
  fit: [],
  people: [],
  donot: [],
  unknown: [],
  dropped: '',
  notes: false,
  sourcesTitle: '',
  sources: [],
  colophon: '',
}
