import type { JobBoard } from '../../model/job-board.ts'
import { boardAt } from './board-at.ts'

/** Script text looked through at most; embeds are a few lines. */
const MAX_SCRIPT = 100_000
const MAX_BOARDS = 8

/** Without one of these words no board is in a script: most have none, and are looked at no further. */
const TELLING = [
  'greenhouse.io',
  'lever.co',
  'leverJobsOptions',
  'ashbyhq.com',
  'workable.com',
  'whr_embed',
  'smartrecruiters.com',
  'company_code',
  'recruitee.com',
  'personio.',
  'teamtailor.com',
]
const ADDRESS =
  /https?:\/\/[a-z0-9.-]{1,80}\.(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|recruitee\.com|personio\.de|personio\.com|teamtailor\.com)(?=[/?"'`])[\w/.?=&%+-]{0,200}/gi
/** Widgets that are told the company instead of an address: `whr_embed(407621, …)`, `leverJobsOptions = {accountName: 'x'}`. */
const WORKABLE = /\bwhr_embed\(\s{0,9}(\d{2,9})\b/
const LEVER = /\bleverJobsOptions\s{0,9}=\s{0,9}\{[^{}]{0,300}?\baccountName["']?\s{0,9}:\s{0,9}["']([\w.-]{1,80})["']/
/** `widget({"company_code": "X"})` of SmartRecruiters; other widgets have company codes too, so its script must be on the page. */
const SMART = /\bcompany_code["']?\s{0,9}:\s{0,9}["']([\w.-]{1,80})["']/

/** Boards that an inline script of a page loads or links to. */
export function boardsInScript(text: string, page: { readonly smartWidget: boolean }): readonly JobBoard[] {
  const start = text.slice(0, MAX_SCRIPT)
  if (!TELLING.some((words) => start.includes(words))) return []
  const script = start.replaceAll('\\/', '/')
  const account = WORKABLE.exec(script)?.[1]
  const site = LEVER.exec(script)?.[1]
  const company = page.smartWidget ? SMART.exec(script)?.[1] : undefined
  const addresses = [
    ...(script.match(ADDRESS) ?? []).slice(0, 200),
    ...(account ? [`https://apply.workable.com/api/v1/widget/accounts/${account}`] : []),
    ...(site ? [`https://jobs.lever.co/${site}`] : []),
    ...(company ? [`https://careers.smartrecruiters.com/${company}`] : []),
  ]
  return addresses.flatMap((address) => boardAt(address) ?? []).slice(0, MAX_BOARDS)
}
