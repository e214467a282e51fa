import { describe, expect, test } from 'vitest'
import type { PageKind } from '../model/page.ts'
import { type Frontier, type OfferedLink, createFrontier } from './frontier.ts'

const home = 'https://haldenvalve.example/'
const at = (path: string): string => (path.startsWith('http') ? path : new URL(path, home).href)
const link = (path: string, text = '', more: Partial<OfferedLink> = {}): OfferedLink => ({
  url: at(path),
  text,
  position: 0,
  from: home,
  source: 'link',
  region: 'nav',
  ...more,
})
const started = (options: Partial<Parameters<typeof createFrontier>[0]> = {}): Frontier => {
  const frontier = createFrontier({ home, maxPages: 25, ...options })
  expect(frontier.next()?.url).toBe(home)
  frontier.visited(home, { status: 200, lang: 'en' })
  return frontier
}
/** Takes pages until there are none, every one answered. */
const walk = (
  frontier: Frontier,
  answer: (path: string) => { status: number | string; textHash?: string } = () => ({ status: 200 }),
): string[] => {
  const paths: string[] = []
  for (let next = frontier.next(); next; next = frontier.next()) {
    const path = next.url.replace(home, '/')
    paths.push(path)
    frontier.visited(next.url, answer(path))
  }
  return paths
}

describe('what comes first', () => {
  test('one page of every kind before the second of any, lists before what they list, legal last', () => {
    const frontier = started()
    frontier.offer([
      link('/privacy', 'Privacy'),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => link(`/products/${name}`, name)),
      link('/news/one', 'One', { region: 'main' }),
      link('/news', 'News'),
      link('/about', 'About us'),
      link('/team', 'Team'),
      link('/careers', 'Careers'),
      link('/products', 'Products'),
      link('/contact', 'Contact'),
    ])
    const order = walk(frontier)
    expect(order.at(-1)).toBe('/privacy')
    expect(order.slice(0, 6).toSorted()).toEqual(
      ['/about', '/careers', '/contact', '/news', '/products', '/team'].toSorted(),
    )
    expect(order.indexOf('/news')).toBeLessThan(order.indexOf('/news/one'))
  })

  test('newest news first also when the sitemap named the pages before the feed did', () => {
    const frontier = createFrontier({ home, maxPages: 25 })
    const slugs = ['old-hall', 'new-director', 'spring-results']
    frontier.offer(slugs.map((slug) => link(`/news/${slug}`, '', { source: 'sitemap', lastmod: '2026-11-20' })))
    expect(frontier.next()?.url).toBe(home)
    frontier.visited(home, { status: 200, lang: 'en' })
    const days = ['2025-02-01', '2026-11-18', '2026-04-02']
    frontier.offer(
      slugs.map((slug, position) =>
        link(`/news/${slug}`, slug, { source: 'feed', position, lastmod: days[position], region: 'main' }),
      ),
    )
    expect(walk(frontier)).toEqual(['/news/new-director', '/news/spring-results', '/news/old-hall'])
  })

  test('newest news first, by address or by the date a feed gives', () => {
    const frontier = started()
    frontier.offer([
      link('/news/2019/03/old', 'Old', { region: 'main', position: 0 }),
      link('/news/2026/10/new', 'New', { region: 'main', position: 1 }),
      link('/news/middle', 'Middle', { source: 'feed', region: 'main', lastmod: '2024-05-01', position: 2 }),
    ])
    expect(walk(frontier)).toEqual(['/news/2026/10/new', '/news/middle', '/news/2019/03/old'])
  })

  test('what a list page links to in its text is taken for what it lists', () => {
    const frontier = started()
    frontier.offer([link('/references', 'References')])
    frontier.visited(at('/references'), { status: 200, kind: 'case-list' })
    frontier.offer([
      link('/brewery-north', 'Brewery North', { from: at('/references'), region: 'main' }),
      link('/odd', 'Odd'),
    ])
    expect(frontier.next()).toMatchObject({ url: at('/brewery-north'), kind: 'case-study' })
  })

  test('what stands under a heading that names a list is taken for what it lists', () => {
    const frontier = started()
    const under = (path: string, heading: string): OfferedLink => link(path, 'Read on', { region: 'main', heading })
    frontier.offer([
      under('/halden-opens-hall', 'Latest news'),
      under('/klaerwerk-nord', 'Referenzprojekte'),
      under('/bv-200', 'Nos produits'),
      under('/odd', 'News of how we hold our products to their promises'),
      link('/odder', 'Read on', { region: 'footer', heading: 'News' }),
    ])
    const kinds: string[] = []
    for (let next = frontier.next(); next; next = frontier.next()) {
      kinds.push(`${next.url.replace(home, '/')} ${next.kind}`)
      frontier.visited(next.url, { status: 200 })
    }
    expect(kinds).toEqual([
      '/bv-200 product',
      '/halden-opens-hall news-item',
      '/klaerwerk-nord case-study',
      '/odd other',
      '/odder other',
    ])
  })

  test('the kind read from a page counts, not the guess', () => {
    const order = (kind: PageKind): string[] => {
      const frontier = started()
      frontier.offer([link('/one', 'Our story'), link('/two', 'About us'), link('/three', 'Team')])
      frontier.visited(at('/one'), { status: 200, kind })
      return walk(frontier)
    }
    expect(order('about')).toEqual(['/three', '/two'])
    expect(order('product')).toEqual(['/two', '/three'])
  })
})

describe('the budget', () => {
  const pages = Array.from({ length: 60 }, (_, i) => link(`/products/p${String(i).padStart(2, '0')}x`, `Product ${i}`))
  test('counts pages that were read and saved, repeats of a text among them; failures cost nothing of it', () => {
    const frontier = started({ maxPages: 10 })
    frontier.offer(pages)
    let asked = 0
    walk(frontier, () =>
      asked++ % 2 === 0 ? { status: 404 } : { status: 200, textHash: asked < 6 ? 'same' : String(asked) },
    )
    expect(frontier.counts().kept).toBe(10)
    // the home page and nine more, with a failure before each
    expect(asked).toBe(18)
  })
  test('but a dead site ends', () => {
    const frontier = started({ maxPages: 5 })
    frontier.offer(Array.from({ length: 500 }, (_, i) => link(`/x${i}y`, `X ${i}`)))
    expect(walk(frontier, () => ({ status: 404 })).length).toBeLessThan(60)
  })
  test('a folder that does not answer falls behind one that does', () => {
    const frontier = started({ maxPages: 20 })
    frontier.offer([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, position) =>
        link(`/dead/${name}q`, name, { position, region: 'main' }),
      ),
      ...['a', 'b', 'c'].map((name, position) =>
        link(`/alive/${name}q`, name, { position: position + 50, region: 'main' }),
      ),
    ])
    const order = walk(frontier, (path) => ({ status: path.startsWith('/dead') ? 404 : 200 }))
    expect(order.indexOf('/alive/cq')).toBeLessThan(order.indexOf('/dead/hq'))
  })
  test('a redirect to a page that was read is no new page', () => {
    const frontier = started()
    frontier.offer([link('/about', 'About')])
    frontier.visited(at('/about'), { status: 200 })
    frontier.visited(at('/about-old'), { status: 200, finalUrl: at('/about') })
    expect(frontier.counts().kept).toBe(2)
  })
})

describe('documents', () => {
  const pdf = (path: string, text: string) => link(path, text)
  const offered = (maxPages: number) => {
    const frontier = started({ maxPages })
    frontier.offer([
      pdf('/files/agb.pdf', 'General terms and conditions'),
      pdf('/files/gb-2019.pdf', 'Geschäftsbericht 2019'),
      pdf('/files/report-2025.pdf', 'Annual report 2025'),
      pdf('/files/image.pdf', 'Company brochure'),
      pdf('/files/iso.pdf', 'ISO 9001 certificate'),
      pdf('/files/x17.pdf', 'Download'),
      ...Array.from({ length: 10 }, (_, i) => link(`/news/item-${i}-of-ours`, `Item ${i}`)),
    ])
    return frontier
  }
  const asked = (frontier: ReturnType<typeof createFrontier>): string[] => {
    const paths: string[] = []
    for (let next = frontier.next(); next; next = frontier.next()) {
      paths.push(new URL(next.url).pathname)
      frontier.visited(next.url, { status: 200, kind: next.kind, textHash: next.url })
    }
    return paths
  }
  test('come after the pages and take no place of theirs, the newest report first', () => {
    const frontier = offered(8)
    const paths = asked(frontier)
    expect(paths.filter((path) => path.startsWith('/news'))).toHaveLength(7)
    expect(paths.at(-1)).toBe('/files/report-2025.pdf')
    expect(paths.filter((path) => path.endsWith('.pdf'))).toHaveLength(1)
    expect(frontier.counts().kept).toBe(8)
  })
  test('are of several kinds before two of one, and only those worth it by their words', () => {
    expect(asked(offered(40)).slice(-4)).toEqual([
      '/files/report-2025.pdf',
      '/files/image.pdf',
      '/files/iso.pdf',
      '/files/gb-2019.pdf',
    ])
    expect(
      offered(40)
        .leftOut()
        .map(({ url }) => new URL(url).pathname),
    ).toEqual(['/files/agb.pdf', '/files/x17.pdf'])
  })
  test('are asked for under robots.txt like any page, and none before a page was read', () => {
    const frontier = createFrontier({ home, maxPages: 25, robots: { allows: (url) => !url.includes('/files/') } })
    frontier.offer([pdf('/files/report.pdf', 'Annual report')])
    expect(frontier.leftOut()).toMatchObject([{ type: 'robots' }])
    const other = createFrontier({ home, maxPages: 25 })
    other.offer([pdf('/files/report.pdf', 'Annual report')])
    other.next()
    other.visited(home, { status: 'timeout' })
    expect(other.next()).toBeUndefined()
  })
})

describe('left out, with the reason', () => {
  const typeOf = (path: string, options: Partial<Parameters<typeof createFrontier>[0]> = {}): string | undefined => {
    const frontier = started(options)
    frontier.offer([link(path, 'x')])
    walk(frontier)
    return frontier.leftOut().find(({ url }) => url === at(path))?.type
  }
  test('robots, files, logins and other sites', () => {
    expect(typeOf('/private/x', { robots: { allows: (url) => !url.includes('/private') } })).toBe('robots')
    expect(typeOf('/a.pdf')).toBe('file')
    expect(typeOf('/login')).toBe('no-page')
    expect(typeOf('https://other.example/')).toBe('other-site')
    expect(typeOf('https://careers.haldenvalve.example/')).toBeUndefined()
    expect(typeOf('/about')).toBeUndefined()
  })
  test('a home page that moved takes the site along', () => {
    const frontier = createFrontier({ home, maxPages: 5 })
    frontier.next()
    frontier.visited(home, { status: 200, finalUrl: 'https://halden-group.example/' })
    frontier.offer([link('https://halden-group.example/about', 'About')])
    expect(frontier.next()?.url).toBe('https://halden-group.example/about')
  })
})

describe('languages', () => {
  const twins = ['/about', '/products', '/news'].flatMap((path) => [
    link(`/en${path}`, path),
    link(`/de${path}`, path),
    link(`/fr${path}`, path),
  ])
  test('twins are read once, in the language of the home page', () => {
    const frontier = createFrontier({ home, maxPages: 25 })
    frontier.visited(home, { status: 200, lang: 'de-DE' })
    frontier.offer(twins)
    expect(walk(frontier).toSorted()).toEqual(['/de/about', '/de/news', '/de/products'])
    expect(frontier.leftOut().filter(({ type }) => type === 'language')).toHaveLength(6)
  })
  test('other languages with addresses of their own come after the main one', () => {
    const frontier = createFrontier({ home, maxPages: 4 })
    frontier.visited(home, { status: 200, finalUrl: at('/de/'), lang: 'de' })
    frontier.offer([
      link('/en/company', 'Company'),
      link('/en/careers', 'Careers'),
      link('/de/presse', 'Presse'),
      link('/de/odd', 'Odd'),
      link('/de/kontakt', 'Kontakt'),
    ])
    expect(walk(frontier).every((path) => path.startsWith('/de/'))).toBe(true)
  })
})

describe('what pages say of their own addresses', () => {
  const taken = (visit: Partial<Parameters<Frontier['visited']>[1]>, from = '/company'): string[] => {
    const frontier = started()
    frontier.offer([link('/company', 'Company'), link('/ueber-uns', 'Über uns'), link('/privacy', 'Privacy')])
    frontier.visited(at(from), { status: 200, lang: 'en', ...visit })
    return walk(frontier).filter((path) => path !== '/company')
  }
  test('another address of a page that was read comes last, not never: templates are often wrong about it', () => {
    expect(taken({})).toEqual(['/ueber-uns', '/privacy'])
    expect(taken({ canonical: at('/company') })).toEqual(['/ueber-uns', '/privacy'])
    const twin = { canonical: at('/ueber-uns?utm_source=x') }
    const frontier = started()
    frontier.offer([link('/company', 'Company'), link('/ueber-uns', 'Über uns'), link('/odd', 'Odd')])
    frontier.visited(at('/company'), { status: 200, ...twin })
    expect(walk(frontier)).toEqual(['/odd', '/ueber-uns'])
  })
  test('another language of a page that was read is counted once, whatever its address is called', () => {
    expect(taken({ languageTwins: [{ url: at('/ueber-uns'), lang: 'de' }] })).toEqual(['/privacy'])
    expect(taken({ languageTwins: [{ url: at('/ueber-uns'), lang: 'en' }] })).toEqual(['/ueber-uns', '/privacy'])
    expect(taken({ languageTwins: [{ url: at('/ueber-uns'), lang: 'x' }] })).toEqual(['/ueber-uns', '/privacy'])
  })
  test('what the home page says of others is not taken for more than a hint', () => {
    expect(
      taken({ canonical: at('/ueber-uns'), languageTwins: [{ url: at('/ueber-uns'), lang: 'de' }] }, '/'),
    ).toContain('/ueber-uns')
  })
})

describe('SAFETY 24: spider traps', () => {
  test('pages that only count on are bounded', () => {
    const frontier = started({ maxPages: 50 })
    frontier.offer(Array.from({ length: 200 }, (_, i) => link(`/archive/${i}`, `Archive ${i}`)))
    expect(walk(frontier)).toHaveLength(6)
  })
  test('a calendar, a growing path and session ids end', () => {
    const frontier = started({ maxPages: 40 })
    let made = 0
    const trap = (path: string): OfferedLink[] => [
      link(`/calendar/2026/${(made++ % 12) + 1}`, 'Next month'),
      link(`${path.replace(/\/$/, '')}/more`, 'More'),
      link(`/about?PHPSESSID=${made}`, 'About'),
      link(`/list?page=${made}`, String(made)),
    ]
    frontier.offer(trap('/'))
    const order: string[] = []
    for (let next = frontier.next(); next && order.length < 100; next = frontier.next()) {
      const path = new URL(next.url).pathname
      order.push(path)
      frontier.visited(next.url, { status: 200 })
      frontier.offer(trap(path))
    }
    expect(order.length).toBeLessThan(15)
    expect(order.filter((path) => path === '/about')).toHaveLength(1)
  })
  test('a sitemap of a hundred thousand addresses is bounded', () => {
    const frontier = started()
    frontier.offer(Array.from({ length: 30_000 }, (_, i) => link(`/p/${i}-valve`, '', { source: 'sitemap' })))
    expect(frontier.waiting()).toBe(20_000)
  })
  test('thousands of pages that only count on are looked over once, not once for each that is left out', () => {
    let looks = 0
    const counted = (link: OfferedLink): OfferedLink => ({
      ...link,
      get position() {
        looks += 1
        return link.position
      },
    })
    const frontier = started()
    frontier.offer(Array.from({ length: 1000 }, (_, i) => counted(link(`/archive/${i}`, '', { position: i }))))
    expect(walk(frontier)).toHaveLength(6)
    expect(looks).toBeLessThan(10 * 1000)
  })
})

test('SAFETY 26: a run resumes by replaying what happened', () => {
  const site = (path: string): OfferedLink[] =>
    ['about', 'team', 'news', 'products', 'jobs', 'x1', 'x2'].map((name, position) =>
      link(`${path}${name}/`, name, { position, from: at(path), region: position < 4 ? 'nav' : 'main' }),
    )
  const log: ((frontier: Frontier) => void)[] = []
  const first = createFrontier({ home, maxPages: 30 })
  const urls: string[] = []
  for (let next = first.next(); next && urls.length < 12; next = first.next()) {
    const { url } = next
    urls.push(url)
    const status = urls.length % 5 === 0 ? 404 : 200
    const steps = [
      (frontier: Frontier) => frontier.visited(url, { status }),
      (frontier: Frontier) => frontier.offer(status === 200 ? site(new URL(url).pathname) : []),
    ]
    for (const step of steps) step(first)
    log.push(...steps)
  }
  const second = createFrontier({ home, maxPages: 30 })
  for (const step of log) step(second)
  // the first one had one more page handed out when it was stopped
  const rest = createFrontier({ home, maxPages: 30 })
  for (const step of log) step(rest)
  expect(second.counts()).toEqual(rest.counts())
  expect(walk(second)).toEqual(walk(rest))
  expect(urls.some((url) => walkedAgain(second, url))).toBe(false)
})

const walkedAgain = (frontier: Frontier, url: string): boolean => {
  frontier.offer([link(url)])
  return frontier.next()?.url === url
}
