// Pages to read where no saved ones lie: made up from a fixed seed, with about the markup and the sizes of real ones.
import type { Corpus } from './saved-articles.ts'

const PAGES = 120
const WORDS =
  'the of and to in that for was with as his on be at by had are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long here'.split(
    ' ',
  )

/** A linear congruential generator (Numerical Recipes): the same pages in each run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function inventedArticles(): Corpus {
  const random = chance(7)
  const articles = Array.from({ length: PAGES }, (_, n) => ({
    url: `https://moss-bearings.example/news/2024/story-${n}`,
    html: page(n, random),
    gold: null,
  }))
  return { name: 'invented', articles }
}

const times = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('\n')

function page(n: number, random: () => number): string {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low))
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[between(0, WORDS.length)] ?? 'the').join(' ')
  const sentence = () => {
    const text = words(between(8, 28))
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = () => `<p class="text-block text-block--body">${times(between(2, 6), sentence)}</p>`
  const entry = () =>
    `<li class="menu-item menu-item-type-post_type"><a href="/${between(0, 400)}" data-track="menu">${words(2)}</a></li>`
  const card = () =>
    `<article class="card teaser"><a href="/story-${between(0, 400)}"><img src="/i/${between(0, 400)}.jpg" alt="" loading="lazy"></a><h3 class="card__title"><a href="/s">${words(7)}</a></h3><p>${sentence()}</p></article>`
  const script = () =>
    `<script>window.dataLayer=window.dataLayer||[];var c${between(0, 9_999)}=${JSON.stringify(words(400))}</script>`
  return `<!doctype html><html lang="en"><head><title>Story ${n} | Moss Bearings</title><meta property="og:type" content="article">
${times(6, script)}</head><body class="post single"><header class="site-header"><nav><ul>${times(60, entry)}</ul></nav></header>
<main><article><h1>Story ${n}: ${words(6)}</h1><div class="byline">By Ada Reed</div><div class="article-body">
${times(between(8, 40), paragraph)}</div><div class="share-buttons">${times(5, entry)}</div></article>
<aside class="sidebar">${times(12, card)}</aside><section class="related">${times(12, card)}</section>
<section class="comments">${times(between(0, 25), () => `<div class="comment"><p>${sentence()}</p></div>`)}</section></main>
<footer class="site-footer"><ul>${times(40, entry)}</ul></footer>${times(10, script)}</body></html>`
}
