import type { Api, OpeningNotice } from '../contract/contract.ts'
import { jobBoardNames } from '../contract/job-board-names.ts'
import { print } from './output.ts'

type Openings = Awaited<ReturnType<Api['accounts']['openings']>>

/** More are in `--json`. */
const most = 20

/** What stands on the company's job boards, newest first; nothing where it names none. */
export function printOpenings({ boards, openings }: Openings): void {
  if (boards.length === 0) return
  print('', 'Openings on their job board')
  for (const { name, open, failure } of boards)
    print(`  ${jobBoardNames[name]}: ${failure === null ? `${open} open` : `could not be read. ${failure}`}`)
  for (const { opening, notices } of openings.slice(0, most)) {
    const { title, department, places, postedAt } = opening
    const details = [department, places.join('; '), postedAt && `posted ${postedAt}`].filter(Boolean)
    print(`  - ${[title, ...details, ...notices.map(noticeWords)].join(', ')}`)
  }
  if (openings.length > most) print(`  and ${openings.length - most} more`)
}

function noticeWords(notice: OpeningNotice): string {
  switch (notice.type) {
    case 'first-of-kind':
      return `first ${notice.leads ? 'to lead' : 'in'} ${notice.function} since ${notice.since}`
    case 'new':
      return 'new'
    case 'reposted':
      return `posted again on ${notice.on}`
    case 'long-open':
      return `open ${notice.days} days`
    case 'gone':
      return `gone since ${notice.since}`
  }
}
