import { expect, test, vi } from 'vitest'
import { aGeneratedBrief } from '../../../tests/builders/generated-brief.ts'
import { dropChain, topDropChain } from '../../core/brief/fit-lines.ts'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { aBareBrief, aFullBrief } from './briefs.fixture.ts'
import { setBrief, setTopThird, spareOf } from './set-brief.ts'

// Nothing here is timed, and a busy machine sets a page in seconds rather than in the tenth of one.
vi.setConfig({ testTimeout: 600_000 })

const late = 'A late week costs a little of the order. '
const tall = (sentences: number): Brief => aFullBrief({ urgency: [{ t: late.repeat(sentences) }] })
const sentence = 'この工場では夜勤の保全担当者が足りず、炉が止まると翌朝まで待つことがあります。'

const cases: readonly (readonly [string, Brief, Paper])[] = [
  ['a brief a line too long', tall(32), 'A4'],
  ['a brief that fits when all that may leave has left', tall(50), 'Letter'],
  ['nothing known', aBareBrief(), 'A4'],
  ['Japanese', aFullBrief({ business: [{ key: 'b', t: [{ t: sentence.repeat(26), r: [2] }] }] }), 'A4'],
  ['a made-up dossier', aGeneratedBrief(7).brief, 'Letter'],
]

test.each(cases)(
  '%s: a form measured to fit is one page when it is set, one that is not is more',
  async (_, brief, paper) => {
    const spare = await spareOf(brief, paper)
    for (const shown of dropChain(brief)) {
      const left = await spare.page(shown)
      expect((await setBrief(shown, paper)).pages === 1, `${left} points left: ${shown.dropped}`).toBe(left > 0)
    }
  },
)

test('so is the part above the fold', async () => {
  for (const times of [1, 5, 6, 7, 8, 9, 20]) {
    const brief = aFullBrief({ opening: late.repeat(times) })
    const spare = await spareOf(brief, 'A4')
    for (const shown of topDropChain(brief)) {
      const left = await spare.top(shown)
      expect((await setTopThird(shown, 'A4')).pages === 1, `${times} times, ${left} points left`).toBe(left > 0)
    }
  }
})
