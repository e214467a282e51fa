import { describe, expect, it } from 'vitest'
import type { PageId } from '../../model/ids.ts'
import type { Link, PageKind } from '../../model/page.ts'
import { boardAnswering, boardQuestion, nextPart } from './board-answers.ts'
import { boardAt } from './board-at.ts'
import { boardsInScript } from './boards-in-script.ts'
import { linkedBoards } from './linked-boards.ts'

describe('the board of an address', () => {
  it.each([
    ['https://boards.greenhouse.io/halden', 'greenhouse', 'halden', 'https://boards-api.greenhouse.io'],
    ['https://boards.greenhouse.io/halden/jobs/127817', 'greenhouse', 'halden', 'https://boards-api.greenhouse.io'],
    [
      'https://boards.greenhouse.io/embed/job_board/js?for=halden',
      'greenhouse',
      'halden',
      'https://boards-api.greenhouse.io',
    ],
    [
      'https://boards.greenhouse.io/embed/job_board?for=halden&b=x',
      'greenhouse',
      'halden',
      'https://boards-api.greenhouse.io',
    ],
    ['https://job-boards.eu.greenhouse.io/halden', 'greenhouse', 'halden', 'https://boards-api.eu.greenhouse.io'],
    [
      'https://boards-api.greenhouse.io/v1/boards/halden/jobs',
      'greenhouse',
      'halden',
      'https://boards-api.greenhouse.io',
    ],
    ['https://jobs.lever.co/halden/1c2d', 'lever', 'halden', 'https://api.lever.co'],
    ['https://jobs.eu.lever.co/halden', 'lever', 'halden', 'https://api.eu.lever.co'],
    ['https://api.lever.co/v0/postings/halden?mode=json', 'lever', 'halden', 'https://api.lever.co'],
    ['https://jobs.ashbyhq.com/Halden%20Valve/embed?version=2', 'ashby', 'Halden Valve', 'https://api.ashbyhq.com'],
    ['https://api.ashbyhq.com/posting-api/job-board/halden', 'ashby', 'halden', 'https://api.ashbyhq.com'],
    ['https://apply.workable.com/halden/j/AB12CD/', 'workable', 'halden', 'https://apply.workable.com'],
    ['https://halden.workable.com/', 'workable', 'halden', 'https://apply.workable.com'],
    ['https://www.workable.com/api/accounts/halden?details=true', 'workable', 'halden', 'https://apply.workable.com'],
    [
      'https://careers.smartrecruiters.com/HaldenValve',
      'smartrecruiters',
      'HaldenValve',
      'https://api.smartrecruiters.com',
    ],
    [
      'https://jobs.smartrecruiters.com/HaldenValve/7439-moulder',
      'smartrecruiters',
      'HaldenValve',
      'https://api.smartrecruiters.com',
    ],
    ['https://halden.recruitee.com/o/moulder', 'recruitee', 'halden', 'https://halden.recruitee.com'],
    ['https://halden.jobs.personio.de/job/12', 'personio', 'halden', 'https://halden.jobs.personio.de'],
    ['https://halden.jobs.personio.com', 'personio', 'halden', 'https://halden.jobs.personio.com'],
    ['https://halden.teamtailor.com/jobs', 'teamtailor', 'halden', 'https://halden.teamtailor.com'],
    ['https://halden.na.teamtailor.com/', 'teamtailor', 'halden.na', 'https://halden.na.teamtailor.com'],
  ] as const)('%s', (address, name, token, origin) => {
    expect(boardAt(address)).toEqual({ name, token, origin })
  })

  it.each([
    'https://www.greenhouse.io/',
    'https://boards.greenhouse.io/embed/job_board/js',
    'https://apply.workable.com/j/AB12CD',
    'https://help.workable.com/hc/en-us',
    'https://www.teamtailor.com/?utm_source=careers',
    'https://app.recruitee.com/',
    'https://halden.personio.de/login',
    'https://halden.example/boards.greenhouse.io/halden',
    'https://boards.greenhouse.io.evil.example/halden',
    'https://jobs.lever.co:8443/halden',
    'https://jobs.lever.co/',
    'ftp://jobs.lever.co/halden',
    'https://jobs.lever.co/%3Cscript%3E',
    `https://jobs.lever.co/${'a'.repeat(3000)}`,
  ])('none: %s', (address) => {
    expect(boardAt(address)).toBeNull()
  })
})

describe('boards in scripts', () => {
  const tokens = (script: string, smartWidget = false) =>
    boardsInScript(script, { smartWidget }).map(({ name, token }) => `${name} ${token}`)

  it('reads addresses, also escaped ones, and what widgets are told', () => {
    expect(tokens(`fetch("https://api.lever.co/v0/postings/halden?mode=json")`)).toEqual(['lever halden'])
    expect(tokens(String.raw`{"careers":"https:\/\/halden.jobs.personio.de\/xml"}`)).toEqual(['personio halden'])
    expect(tokens(`whr(document).ready(function(){ whr_embed(407621, {detail: 'titles'}) })`)).toEqual([
      'workable 407621',
    ])
    expect(tokens(`window.leverJobsOptions = {includeCss: true, accountName: 'halden'};`)).toEqual(['lever halden'])
    expect(tokens(`widget({"company_code": "HaldenValve"})`, true)).toEqual(['smartrecruiters HaldenValve'])
  })

  it('takes a company code only for SmartRecruiters’ widget, and nothing from other text', () => {
    expect(tokens(`widget({"company_code": "HaldenValve"})`)).toEqual([])
    expect(tokens('var lever = "jobs.lever.co is where we were"')).toEqual([])
  })

  it('takes time in step with the length of a hostile script', () => {
    for (const piece of ['https://a.', 'leverJobsOptions = {', 'https://jobs.lever.co/', 'company_code"  :  '])
      expect(boardsInScript(piece.repeat(60_000), { smartWidget: true }).length).toBeLessThan(9)
  })
})

describe('boards that a site links to', () => {
  const link = (url: string, given: Partial<Link> = {}): Link => ({ url, text: 'Jobs', region: 'main', ...given })
  const page = (id: string, kind: PageKind, links: readonly Link[]) => ({
    id: id as PageId,
    url: `https://halden.example/${id}`,
    kind,
    links,
  })

  it('keeps the page that names it, the careers page before the footer', () => {
    const boards = linkedBoards([
      page('home', 'home', [link('https://jobs.lever.co/halden', { region: 'footer' })]),
      page('careers', 'careers', [link('https://jobs.lever.co/halden/1')]),
    ])
    expect(boards).toEqual([
      {
        name: 'lever',
        token: 'halden',
        origin: 'https://api.lever.co',
        linkedFrom: 'careers',
        link: 'https://jobs.lever.co/halden/1',
      },
    ])
  })

  it('leaves boards in news, blogs and customers’ stories to those they belong to', () => {
    const others: readonly PageKind[] = ['news-item', 'blog-post', 'case-study', 'customers', 'partners', 'other']
    expect(linkedBoards(others.map((kind) => page(kind, kind, [link('https://jobs.lever.co/customer')])))).toEqual([])
  })

  it('takes three of a crowd at most', () => {
    const crowd = Array.from({ length: 30 }, (_, n) => link(`https://jobs.lever.co/company${n}`))
    expect(linkedBoards([page('about', 'about', crowd)])).toHaveLength(3)
  })
})

describe('what a board is asked', () => {
  const question = (name: Parameters<typeof boardQuestion>[0]['name'], token: string, origin = 'https://b.example') =>
    boardQuestion({ name, token, origin })

  it.each([
    ['greenhouse', '/v1/boards/halden/jobs?content=true'],
    ['lever', '/v0/postings/halden?mode=json'],
    ['ashby', '/posting-api/job-board/halden'],
    ['workable', '/api/v1/widget/accounts/halden?details=true'],
    ['smartrecruiters', '/v1/companies/halden/postings?limit=100&offset=0'],
    ['recruitee', '/api/offers/'],
    ['personio', '/xml'],
    ['teamtailor', '/jobs.rss'],
  ] as const)('%s, and knows its answer by the address', (name, path) => {
    expect(question(name, 'halden').url).toBe(`https://b.example${path}`)
    expect(boardAnswering(question(name, 'halden').url, 'application/json')).toBe(name)
    expect(boardAnswering(question(name, 'halden').url, 'text/html; charset=utf-8')).toBeNull()
  })

  it('encodes what a company is called', () => {
    expect(question('ashby', 'Halden & Co/x').url).toBe('https://b.example/posting-api/job-board/Halden%20%26%20Co%2Fx')
  })

  it('goes on where an answer is a part, and stops in the end', () => {
    const at = (offset: number) => `https://api.smartrecruiters.com/v1/companies/h/postings?limit=100&offset=${offset}`
    expect(nextPart(at(0), 130)).toEqual({ url: at(100), cut: false })
    expect(nextPart(at(100), 130)).toEqual({ url: null, cut: false })
    expect(nextPart(at(200), 5000)).toEqual({ url: null, cut: true })
    expect(nextPart('https://api.lever.co/v0/postings/h?mode=json', 5000)).toEqual({ url: null, cut: false })
  })
})
