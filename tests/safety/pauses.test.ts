import { expect, test } from 'vitest'
import type * as pacing from '../../src/adapters/web/host-pacer.ts'
import { type PacerState, createHostPacer, parsePacerState } from '../../src/adapters/web/host-pacer.ts'
import type * as retrying from '../../src/core/crawl/retry.ts'
import { retryAfterSeconds } from '../../src/core/crawl/retry.ts'
import { html, serveSite } from '../cli/site.ts'
import { hold, research } from '../cli/workspace.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const pacerFile = 'adapters/web/host-pacer.ts'
const retryFile = 'core/crawl/retry.ts'
const secondsWithout = (guard: string, instead: string) => async (): Promise<typeof retryAfterSeconds> =>
  (await importWithout<typeof retrying>(retryFile, { [retryFile]: [[guard, instead]] })).retryAfterSeconds
type Pacing = Pick<typeof pacing, 'createHostPacer' | 'parsePacerState'>
const pacingWithout = (guard: string, instead: string) => async (): Promise<Pacing> =>
  importWithout<typeof pacing>(pacerFile, { [pacerFile]: [[guard, instead]] } satisfies Cuts)
const shipped = (): Pacing => ({ createHostPacer, parsePacerState })

safetyCase(
  23,
  'Retry-After is read in seconds and in the three forms of a date; past, huge and unreadable ones have their bounds',
  {
    shipped: () => retryAfterSeconds,
    without: {
      seconds: secondsWithout('if (/^\\d{1,20}$/.test(value)) return Math.min(Number(value), MAX_RETRY_AFTER)', ''),
      'the bound of seconds': secondsWithout('return Math.min(Number(value), MAX_RETRY_AFTER)', 'return Number(value)'),
      dates: secondsWithout('const at = Date.parse(value)', 'const at = Number.NaN'),
      'the bounds of dates': secondsWithout(
        'Math.min(Math.max(0, Math.ceil((at - nowMs) / 1000)), MAX_RETRY_AFTER)',
        'Math.ceil((at - nowMs) / 1000)',
      ),
      'the form of a date': secondsWithout(
        'if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(value) || value.length > 40) return undefined',
        '',
      ),
    },
    holds(seconds) {
      const rows = [
        ['120', 120],
        ['0', 0],
        [' 7 ', 7],
        ['99999999999999', 86_400],
        ['Sun, 22 Nov 2026 12:01:30 GMT', 90],
        ['Sunday, 22-Nov-26 12:01:30 GMT', 90],
        ['Sun Nov 22 12:01:30 2026 GMT', 90],
        ['Sun, 22 Nov 1970 11:00:00 GMT', 0],
        ['Mon, 01 Jan 2035 00:00:00 GMT', 86_400],
        ['-5', undefined],
        ['1.5', undefined],
        ['soon', undefined],
        ['', undefined],
        [undefined, undefined],
        ['2030-01-01', undefined],
        ['1e9', undefined],
      ] as const
      expect(rows.map(([header]) => seconds(header, noon))).toEqual(rows.map(([, said]) => said))
    },
  },
)

const url = 'https://www.halden.example/a'
const signal = new AbortController().signal
/** A clock that only sleeping and the test move. */
function standingClock(from: number) {
  let now = from
  const clock = {
    now: () => now,
    pass: (ms: number) => void (now += ms),
    sleep: (ms: number) => (clock.pass(ms), Promise.resolve()),
  }
  return clock
}
type Turns = ReturnType<typeof createHostPacer>
/** How long a request waits, in milliseconds; the error where it is not sent. */
async function turn(
  pacer: Turns,
  clock: ReturnType<typeof standingClock>,
  answer?: { status: number; headers: Record<string, string> },
): Promise<number | string> {
  const from = clock.now()
  const entered = await pacer.enter(url, signal)
  if (!entered.ok) return `${entered.error.kind} ${entered.error.retryAfter}`
  entered.value.leave(answer)
  return clock.now() - from
}

safetyCase(
  23,
  'a 429 or 503 is honoured: a short pause is waited out, a long one ends the asking and outlives a restart',
  {
    shipped,
    without: {
      'the memory of the pause': pacingWithout('until.set(key, parts.now() + seconds * 1000)', ''),
      'the word to whoever keeps it': pacingWithout('parts.changed?.(state())', ''),
      'what was kept': pacingWithout('new Map(Object.entries(parts.state?.until ?? {}))', 'new Map()'),
      'the reading of what was kept': pacingWithout("pacerStateSchema.parse(JSON.parse(kept ?? ''))", '{ until: {} }'),
      'the 503': pacingWithout('(answer.status !== 429 && answer.status !== 503)', 'answer.status !== 429'),
      'the 429': pacingWithout('(answer.status !== 429 && answer.status !== 503)', 'answer.status !== 503'),
      'the statuses it stands on': pacingWithout('(answer.status !== 429 && answer.status !== 503)', 'false'),
      'the end of the asking': pacingWithout('if (heldMs > WAIT_IN_PLACE_MS) return', 'if (false) return'),
    },
    async holds({ createHostPacer: create, parsePacerState: parse }) {
      const headers = (after: string) => ({ 'retry-after': after })
      for (const status of [429, 503]) {
        const clock = standingClock(noon)
        let kept: string | undefined
        const changed = (state: PacerState): void => void (kept = JSON.stringify(state))
        const pacer = create({ ...clock, changed })
        expect([status, await turn(pacer, clock, { status, headers: headers('7') }), await turn(pacer, clock)]).toEqual(
          [status, 0, 7000],
        )
        await turn(pacer, clock, { status, headers: headers('Sun, 22 Nov 2026 13:00:00 GMT') })
        const left = Math.ceil((Date.parse('2026-11-22T13:00:00Z') - clock.now()) / 1000)
        expect(await turn(pacer, clock)).toBe(`http-status ${left}`)
        // another program, another day
        const again = create({ ...clock, state: parse(kept) })
        expect(await turn(again, clock)).toBe(`http-status ${left}`)
        clock.pass(left * 1000)
        expect(await turn(again, clock)).toBe(0)
      }
      const clock = standingClock(noon)
      const pacer = create(clock)
      await turn(pacer, clock, { status: 200, headers: headers('3600') })
      expect(await turn(pacer, clock)).toBe(1010)
      expect([parse('{'), parse(undefined), parse('{"until":{"a":"x"}}')]).toEqual(
        Array.from({ length: 3 }, () => ({ until: {} })),
      )
    },
  },
)

test('SAFETY 23: a pause that was asked for stands after a restart of the app: nothing is asked for', async () => {
  const site = await serveSite({
    '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', ['/about', '/team']),
    '/about': { status: 503, headers: { 'retry-after': '7200' } },
    '/team': html('Team', 'Ann Lee is our plant director.'),
  })
  const folder = temporaryFolder()
  try {
    const options = { privateOrigins: [site.origin] }
    const first = await hold(folder.path, options, (api) => research(api, site.origin))
    expect(first.research).toMatchObject({
      state: 'done',
      reason: expect.stringMatching(/asks for a pause of 2 hours/),
    })
    const asked = site.asked.length
    const second = await hold(folder.path, options, (api) => research(api, site.origin))
    expect(second.research.state).toBe('failed')
    expect(site.asked.length).toBe(asked)
  } finally {
    await site.close()
    folder.remove()
  }
})

test('SAFETY 22: what robots.txt asks for and was clamped is said at the end of the run, and the pause it has while it runs', async () => {
  const site = await serveSite({
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: NaN\nDisallow: /x' },
    '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.'),
  })
  const folder = temporaryFolder()
  try {
    const { research: run } = await hold(folder.path, { privateOrigins: [site.origin] }, (api) =>
      research(api, site.origin),
    )
    expect(run).toMatchObject({ state: 'done', reason: expect.stringMatching(/“?NaN.*no number. Our own pause stays/) })
  } finally {
    await site.close()
    folder.remove()
  }
})
