import type { PursuitThresholds } from '../../model/playbook.ts'
import type { GiveAndGet } from '../../model/pursuit.ts'
import type { Instant } from '../../model/time.ts'
import type { Touch } from '../../model/touch.ts'
import { claimId } from '../claim-id.ts'
import { compareText, counted } from '../dossier.ts'
import { logged } from './contacts.ts'
import { dayWords } from './silence.ts'

type Given = Pick<GiveAndGet, 'gave'>['gave']

/**
 * What we gave beside what they did in return. All give: since the last thing they did in return (or from the start) we gave as many pieces,
 * or as many minutes, as the playbook's limit. A next step that they agreed to is something in return; an answer alone is not.
 */
export function giveAndGet(touches: readonly Touch[], limit: PursuitThresholds['allGive'], asOf: Instant): GiveAndGet {
  const past = touches
    .filter(({ at }) => at <= asOf)
    .toSorted((a, b) => compareText(a.day, b.day) || compareText(a.at, b.at) || compareText(a.id, b.id))
  return { gave: given(past), got: { pieces: sum(past.map(returned)) }, allGive: allGiveOf(past, limit, asOf) }
}

function allGiveOf(past: readonly Touch[], limit: PursuitThresholds['allGive'], asOf: Instant): GiveAndGet['allGive'] {
  const lastReturn = past.findLastIndex((touch) => returned(touch) > 0)
  const since = past.slice(lastReturn + 1).filter(({ gave }) => gave.length > 0)
  const reached = since.find((_, i) => isAllGive(given(since.slice(0, i + 1)), limit))
  const [first] = since
  if (!reached || !first) return null
  const all = given(since)
  const minutes = all.minutes === 0 ? '' : ` (${counted(all.minutes, 'minute')})`
  const text = `All give: ${counted(all.pieces, 'piece')}${minutes} given since ${dayWords(first.day, asOf)}, nothing in return`
  const evidence = since.map(({ id, at, gave }) => logged({ id, at, words: gave.map(({ what }) => what).join('; ') }))
  return { day: reached.day, because: { id: claimId('all-give', ...since.map(({ id }) => id)), text, evidence } }
}

const isAllGive = ({ pieces, minutes }: Given, limit: PursuitThresholds['allGive']): boolean =>
  pieces >= limit.pieces || minutes >= limit.minutes

const given = (touches: readonly Touch[]): Given => ({
  pieces: sum(touches.map(({ gave }) => gave.length)),
  minutes: sum(touches.flatMap(({ gave }) => gave.map(({ minutes }) => minutes ?? 0))),
})

const returned = ({ got, outcome }: Touch): number => got.length + (outcome === 'agreed-next-step' ? 1 : 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
