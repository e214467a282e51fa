import { expect, test } from 'vitest'
import { feedLinks, parseFeed } from './feeds.ts'
import { judgeLink } from './guess-kind.ts'
import { findingOfHome } from './identity/identity-findings.ts'
import { isStrangerTo } from './identity/name-likeness.ts'
import { readPageLeads } from './page-leads.ts'
import { languageEdition } from './page-language.ts'
import { retryAfterSeconds } from './retry.ts'
import { parseRobots } from './robots.ts'
import { parseSitemap } from './sitemaps.ts'
import { skipReason } from './skip-reason.ts'
import { canonicalUrl, cleanUrl, countingShape, parseHomeUrl, siteIdentity, trapReason } from './url.ts'

const MB = 1_000_000
const home = 'https://a.example/'
/** Each makes one shape of expression run long: a class at an end mark, an optional part before a repeat, one opening after another. */
const runs = [
  ')',
  '1',
  'a',
  '/',
  ';jsessionid=',
  '/(S(',
  '%41',
  '-',
  'a@',
  '/calendar/a',
  '2026-',
  '.a',
  '*',
  ' ',
  '\n',
  ':',
  '<a ',
  '<url><loc>',
  'ß',
  '&a=',
]

// A quadratic expression needs 10^12 steps for one of these and never comes back within the time a test has.
test.each(runs)('SAFETY 20: a megabyte of "%s" is read in one go', (run) => {
  const text = run.repeat(MB / run.length)
  const url = `${home}${encodeURI(text).slice(0, MB)}x`
  const inQuery = `${home}?${encodeURI(text).slice(0, MB)}x`
  for (const address of [url, inQuery]) {
    expect(siteIdentity(address)).toBe('a.example')
    expect(cleanUrl(address)).toMatch(/^https:/)
    expect(canonicalUrl(address)).toMatch(/^https:/)
    expect(trapReason(address)).toBeDefined()
    expect(skipReason(address, false)).toBeDefined()
    countingShape(address)
    languageEdition(address)
    judgeLink(address, text)
  }
  expect(parseHomeUrl(`${text}x`).ok).toBe(false)
  expect(retryAfterSeconds(`${text}x`, 0)).toBeUndefined()
  expect(parseRobots(`User-agent: *\nCrawl-delay: ${text}x\nDisallow: /${text}`).allows(home)).toEqual(
    expect.any(Boolean),
  )
  expect(parseSitemap(`<urlset>${text}`, home).entries.length).toBeLessThanOrEqual(10_000)
  expect(parseSitemap(text, home).entries.length).toBeLessThanOrEqual(10_000)
  expect(feedLinks(`<head>${text}`, home)).toEqual([])
  expect(parseFeed(`<rss><channel><item><title>${text}`, home)).toEqual([])
  expect(readPageLeads(`<meta http-equiv="refresh" content="${text}x"><area href="${text}`, home).canonical).toBeNull()
  expect(findingOfHome(`<title>x</title><meta http-equiv=refresh content="1;${text}"><p>${text}`, home)).toBeUndefined()
  isStrangerTo(text, { name: text, host: 'a.example', text })
})
