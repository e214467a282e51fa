import * as answers from '../../src/core/extract/job-boards/answers.fixture.ts'
import type { JobBoardName } from '../../src/core/model/job-board.ts'
import { type Site, serveSite } from '../cli/site.ts'

type Played = {
  /** How the company's careers page names the board. */
  readonly named: string
  readonly path: string
  readonly type: string
  readonly answer: unknown
  /** The openings in it. */
  readonly titles: readonly string[]
}

const json = 'application/json; charset=utf-8'

/** Each board as it is linked or embedded, asked and answering. */
export const played: Readonly<Record<JobBoardName, Played>> = {
  greenhouse: {
    named:
      '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=halden"></script>',
    path: '/v1/boards/halden/jobs?content=true',
    type: json,
    answer: answers.greenhouseAnswer,
    titles: ['Head of Quality', 'Moulder'],
  },
  lever: {
    named: "<script>window.leverJobsOptions = {accountName: 'halden', includeCss: true};</script>",
    path: '/v0/postings/halden?mode=json',
    type: json,
    answer: answers.leverAnswer,
    titles: ['Maintenance Technician'],
  },
  ashby: {
    named: '<script src="https://jobs.ashbyhq.com/halden/embed?version=2"></script>',
    path: '/posting-api/job-board/halden',
    type: json,
    answer: answers.ashbyAnswer,
    titles: ['Product Manager'],
  },
  workable: {
    named: '<a href="https://apply.workable.com/halden/">See all our vacancies</a>',
    path: '/api/v1/widget/accounts/halden?details=true',
    type: json,
    answer: answers.workableAnswer,
    titles: ['Buyer'],
  },
  smartrecruiters: {
    named: '<a href="https://careers.smartrecruiters.com/HaldenValve">Open positions</a>',
    path: '/v1/companies/HaldenValve/postings?limit=100&offset=0',
    type: json,
    answer: answers.smartRecruitersAnswer,
    titles: ['Site Controller'],
  },
  recruitee: {
    named: '<a href="https://halden.recruitee.com/">Vacatures</a>',
    path: '/api/offers/',
    type: json,
    answer: answers.recruiteeAnswer,
    titles: ['Monteur'],
  },
  personio: {
    named: '<iframe data-src="https://halden.jobs.personio.de/?language=de"></iframe>',
    path: '/xml',
    type: 'text/xml; charset=UTF-8',
    answer: answers.personioAnswer,
    titles: ['Leiter Qualitätssicherung (m/w/d)'],
  },
  teamtailor: {
    named: '<a href="https://halden.teamtailor.com/jobs">Lediga jobb</a>',
    path: '/jobs.rss',
    type: 'application/rss+xml; charset=utf-8',
    answer: answers.teamtailorAnswer,
    titles: ['Controller'],
  },
}

/** A company whose careers page says this of its board. */
export function companySite(name: string, named: string): Promise<Site> {
  const page = (title: string, body: string) =>
    `<!doctype html><html lang="en"><head><title>${title} | ${name}</title></head><body><nav><a href="/">Home</a>
<a href="/about">About us</a><a href="/careers">Careers</a></nav><main><h1>${title}</h1>${body}</main></body></html>`
  return serveSite({
    '/': page(name, `<p>${name} makes valves for water works in Tolland since 1952, and casts them itself.</p>`),
    '/about': page(
      'About us',
      `<p>${name} has 420 people in two foundries. The company is owned by the Halden family.</p>`,
    ),
    '/careers': page('Careers', `<p>Come and work with us in Tolland and Easton.</p>${named}`),
  })
}

/** A server that plays one board. Answers may be changed while it serves. */
export function boardServer(name: JobBoardName, answer: unknown = played[name].answer): Promise<Site> {
  return serveSite({ [played[name].path]: answering(name, answer) })
}

export const answering = (name: JobBoardName, answer: unknown) => ({
  headers: { 'content-type': played[name].type },
  body: typeof answer === 'string' ? answer : JSON.stringify(answer),
})
