import { expect, test } from 'vitest'
import { type Prng, createPrng } from '../../../tests/builders/prng.ts'
import { readPage } from '../extract/read-page.ts'
import { type PageSide, comparePages } from './compare-pages.ts'
import { wholePage } from './whole-text.ts'

const doing = ['repairs', 'builds', 'paints', 'ships', 'tests', 'stores', 'cleans', 'welds']
const what = ['pumps', 'valves', 'presses', 'ovens', 'cranes', 'mixers', 'lifts', 'fans', 'gates']
const where = ['in Tolmin', 'near Ashby Wold', 'for mills', 'at sea', 'under ground', 'in the cold', 'on the roof']
const months = ['January', 'March', 'May', 'June', 'October', 'December']

/** Sentences of a page that never was, no two of them alike. */
function sentences(random: Prng, count: number): readonly string[] {
  const all = doing.flatMap((verb) =>
    what.flatMap((thing) => where.map((place) => `Our hall ${verb} ${thing} ${place} since the founders began.`)),
  )
  return random.shuffled(all).slice(0, count)
}

const tags: readonly ((words: string) => string)[] = [
  (words) => `<p>${words}</p>`,
  (words) => `<ul><li>${words}</li></ul>`,
  (words) => `<div><span>${words}</span></div>`,
  (words) => `<table><tr><td>${words}</td><td>&nbsp;</td></tr></table>`,
]

const passing: readonly ((random: Prng) => string)[] = [
  (random) => `Updated on ${random.whole(28) + 1} ${random.pick(months)} ${2020 + random.whole(9)}`,
  (random) => `${random.whole(9000) + 2} views`,
  (random) => `Posted ${random.whole(20) + 2} days ago`,
  (random) => `© ${2020 + random.whole(9)} Brackwell Presses`,
  (random) => `Comments (${random.whole(90)})`,
  (random) => `This site uses cookies, of which ${random.whole(40) + 2} are kept.`,
]

function page(said: readonly string[], random: Prng): PageSide {
  const pieces = [...said, ...passing.map((make) => make(random))].map((words) => random.pick(tags)(words))
  const html = `<!doctype html><html lang="en"><head><title>Brackwell</title></head><body><main><h1>Brackwell</h1>${random.shuffled(pieces).join('')}</main></body></html>`
  const read = readPage({ url: 'https://brackwell.example/about', html })
  if (!read.ok) throw new Error(read.error.message)
  const { document, links } = read.value
  const whole = wholePage(new TextEncoder().encode(html), 'text/html', document.text)
  return { document, links, whole, partial: false }
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1)

test.each(seeds)('the same words in any order, layout and with any counter are no change, seed %i', (seed) => {
  const random = createPrng(seed)
  const said = sentences(random, 4 + random.whole(30))
  expect(comparePages(page(said, random), page(random.shuffled(said), random))).toEqual({
    comparable: true,
    changes: [],
  })
})

test.each(seeds)('one sentence less is one change, whatever else moves, seed %i', (seed) => {
  const random = createPrng(seed)
  const said = sentences(random, 6 + random.whole(20))
  const [dropped = '', ...kept] = said
  const before = page(said, random)
  const compared = comparePages(before, page(random.shuffled(kept), random))
  if (!compared.comparable) throw new Error(compared.why)
  expect(compared.changes).toMatchObject([{ direction: 'stopped', after: null }])
  const { start, end } = compared.changes[0]?.before ?? { start: 0, end: 0 }
  expect(before.document.text.slice(start, end)).toContain(dropped)
})
