import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.fixture.ts'

const profiles = (html: string, path = '') =>
  factsOf('social', path, html).map(({ network, value }) => [network, value])

describe('social profiles', () => {
  it('are the company’s own pages, linked from the frame of the page', () => {
    const html =
      '<p>Rings.</p><footer><a href="https://www.linkedin.com/company/moss-bearings/?trk=1"><img></a><a href="https://x.com/mossbearings">X</a><a href="https://www.facebook.com/sharer/sharer.php?u=1">Share</a></footer>'
    expect(profiles(html)).toEqual([
      ['LinkedIn', 'https://linkedin.com/company/moss-bearings'],
      ['X', 'https://x.com/mossbearings'],
    ])
  })

  it('are declared', () => {
    const html =
      '<script type="application/ld+json">{"@type":"Organization","sameAs":["https://www.youtube.com/@mossbearings"]}</script><p>Rings.</p>'
    expect(profiles(html)).toEqual([['YouTube', 'https://youtube.com/@mossbearings']])
  })

  it('are nobody else’s: no person, no post, no page named in a text', () => {
    const html =
      '<p>As <a href="https://x.com/lundmill">they</a> wrote, and <a href="https://www.linkedin.com/in/ada-moss">Ada</a> too.</p><a href="https://x.com/a/status/1">post</a>'
    expect(profiles(html, 'about')).toEqual([])
  })
})
