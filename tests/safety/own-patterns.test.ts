import { expect, test } from 'vitest'
import { leadingTexts, unboundedIn } from '../builders/leading-texts.ts'
import { parsePattern, stepCounter } from '../builders/match-steps.ts'
import {
  type OwnPattern,
  loadCore,
  madePatterns,
  ownSources,
  patternName,
  sitesOfMaking,
  writtenPatterns,
} from '../builders/own-patterns.ts'
import { safetyCase } from '../builders/safety-case.ts'

/** Twice the text may take so many times the steps. */
const mostGrowth = 2.2

/** Steps for twice as long a text against those for the text, at its worst; looked at again with long texts where short ones raise a doubt. */
function growthOf(pattern: OwnPattern): number {
  if (unboundedIn(parsePattern(pattern)).length === 0) return 0
  const { steps } = stepCounter(pattern)
  const growth = (text: (length: number) => string, length: number, most: number): number => {
    const longer = steps(text(2 * length), most)
    return Number.isFinite(longer) ? longer / steps(text(length)) : Number.POSITIVE_INFINITY
  }
  return leadingTexts(pattern).reduce((worst, text) => {
    const first = growth(text, 150, 2_000_000)
    return Math.max(worst, first > mostGrowth && Number.isFinite(first) ? growth(text, 600, 20_000_000) : first)
  }, 0)
}

const page = `<html lang="en"><head><title>Moss Bearings</title><meta property="og:site_name" content="Moss Bearings"></head><body><main><h1>About</h1>
<p>Moss Bearings is a manufacturer of bearings. Moss Bearings Glide runs for years, says Ada Moss, CEO of Moss Bearings. Moss Bearings will open a new plant in Easton in 2026; it expects to hire 40 engineers.</p></main></body></html>`

/** Loads what puts patterns together, here for the first time, and has those made that hold words of a company or of a page. */
async function readSomething(): Promise<void> {
  await loadCore()
  const { readRequest } = await import('../../src/adapters/workers/read-request.ts')
  const { imagesIn } = await import('../../src/core/model/image-words.ts')
  const { createRedactor, nameForms } = await import('../../src/core/model/erased-person.ts')
  const body = new TextEncoder().encode(page)
  const company = { name: 'Moss Bearings Ltd', aliases: ['moss-bearings.example'] }
  for (const url of ['https://moss-bearings.example/', 'https://mossb.example/about'])
    await readRequest({ url, contentType: 'text/html', body, site: null, company, playbook: null })
  imagesIn('![a picture](image:img_1)')
  createRedactor(nameForms('Ada Maria Moss'))
}

const written = ownSources().flatMap(writtenPatterns)
const known = new Map<string, number>()
async function ownPatterns(): Promise<readonly OwnPattern[]> {
  return [...written, ...(await made)]
}
const made = madePatterns(readSomething)

/** All our patterns, one of them changed. */
const changed = (which: RegExp, from: RegExp, to: string) => async (): Promise<readonly OwnPattern[]> => {
  const all = await ownPatterns()
  const at = all.findIndex(({ source }) => which.test(source))
  const pattern = all[at]
  if (!pattern || !from.test(pattern.source)) throw new Error('there is no such pattern any more')
  return all.with(at, { ...pattern, source: pattern.source.replace(from, to) })
}

test('SAFETY 20: every expression in the source is found, whether it is written out or put together', async () => {
  const places = new Set((await made).map(({ at }) => at.replace(/:\d+.*/, '')))
  expect(written.length).toBeGreaterThan(2000)
  expect(places.size).toBeGreaterThan(50)
  const unseen = ownSources()
    .flatMap(sitesOfMaking)
    .filter((path) => !places.has(path) && path !== 'src/core/signals/language/pattern.ts')
  expect(unseen).toEqual([])
})

safetyCase(20, 'every regular expression of ours takes at most 2.2 times the steps for twice the text', {
  shipped: ownPatterns,
  without: {
    'the bound of a repetition': changed(/^<meta\[/, /\{0,300\}/, '*'),
    'the look behind before a trailing run': changed(/^\(\?<!\[\\s,;:\|–—-\]\)/, /^\(\?<![^)]*\)/, ''),
    'the bound of a gap between words': changed(/\[\^;!\?\]\{0,60\}\?/, /\{0,60\}/, '*'),
    'the rule that no repetition holds another': changed(/^\[\\p\{L\}\\p\{N\}_\]\+$/, /.*/, '(?:[\\p{L}\\p{N}_]+)+!'),
  },
  holds(patterns) {
    const growths = patterns.flatMap((pattern) => {
      const key = `/${pattern.source}/${pattern.flags}`
      const growth = known.get(key) ?? growthOf(pattern)
      known.set(key, growth)
      return growth > mostGrowth ? [`${growth.toFixed(1)} times: ${patternName(pattern)}`] : []
    })
    expect(growths).toEqual([])
  },
})

// What the counting rests on: a matcher that does what the real one does.
test('the counting matcher goes where the real one goes', () => {
  const texts = ['', 'a', 'ab ba', 'aab\nAb', '<meta charset=utf-8>', 'xyyx 12,50 EUR', 'aaaaab', 'naïve Ünit']
  const patterns = [
    /a+b/,
    /^b|a$/m,
    /(?<=a)b/,
    /(?<!a)b/,
    /(a|ab)(c|b a)/,
    /(.)y\1/,
    /(x)(y)\2/,
    /[^a]{1,2}?b/,
    /\bA/i,
    /\p{Lu}\p{L}*/u,
  ]
  for (const pattern of patterns)
    for (const text of texts) {
      const own: string[] = []
      stepCounter(pattern).steps(text, undefined, (from, to) => own.push(text.slice(from, to)))
      expect([pattern, own]).toEqual([
        pattern,
        [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))]
          .map(([all]) => all)
          .filter((all) => all !== ''),
      ])
    }
})
