import type { Verdict } from '../../../contract/contract.ts'
import type { RadarFilter } from '../../../contract/radar.ts'
import { verdictWord } from '../../words/terms.ts'

/** What the radar is turned to, as its address says; "" where nothing is chosen. */
export interface Choice {
  readonly problem: string
  readonly segment: string
  readonly tag: string
  readonly verdict: Verdict | ''
  readonly fresh: boolean
}

const isVerdict = (text: string): text is Verdict => Object.hasOwn(verdictWord, text)

export function choiceIn(search: string): Choice {
  const params = new URLSearchParams(search)
  const verdict = params.get('verdict') ?? ''
  return {
    problem: params.get('problem') ?? '',
    segment: params.get('segment') ?? '',
    tag: params.get('tag') ?? '',
    verdict: isVerdict(verdict) ? verdict : '',
    fresh: params.has('fresh'),
  }
}

/** The address of a choice. An open source stays open. */
export function addressOf({ problem, segment, tag, verdict, fresh }: Choice, search: string): string {
  const params = new URLSearchParams(search)
  const set = (name: string, value: string) => (value === '' ? params.delete(name) : params.set(name, value))
  set('problem', problem)
  set('segment', segment)
  set('tag', tag)
  set('verdict', verdict)
  params.delete('fresh')
  if (fresh) params.set('fresh', '')
  return params.size === 0 ? '/radar' : `/radar?${params.toString()}`
}

export const filterOf = ({ problem, segment, tag, verdict, fresh }: Choice): RadarFilter => ({
  problemId: problem,
  ...(segment === '' ? {} : { segment }),
  ...(tag === '' ? {} : { tag }),
  ...(verdict === '' ? {} : { verdict }),
  freshOnly: fresh,
})
