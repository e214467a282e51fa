import { useLocation } from 'wouter'
import type { SearchHit } from '../../../contract/search.ts'
import { api, ask } from '../../api.ts'
import { withSource } from '../../sources/source-address.ts'
import { useWindow } from '../../stores/window-state.ts'
import { splitMarks, unmarked } from './split-marks.ts'

/** Where a hit is at home; what stands on a page opens that page beside it. */
const tabOf = {
  account: '',
  person: '/people',
  call: '/calls',
  said: '/calls',
  attempt: '/calls',
  question: '',
  signal: '/signals',
  fact: '/facts',
  note: '/notes',
  page: '/pages',
  kept: '/signals',
} as const

/** Types whose record is a saved page. */
const ofPages: ReadonlySet<SearchHit['type']> = new Set(['page', 'person', 'fact', 'signal'])
export const isOfPage = ({ type }: SearchHit): boolean => ofPages.has(type)

/** Opens a hit at its place, or `beside`: only its page, beside what is open now, where that screen has room for one. */
export function useOpenHit(): (hit: SearchHit, beside?: boolean) => void {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  return (hit, beside = false) => {
    if (hit.type === 'problem') return navigate(`/radar?problem=${encodeURIComponent(hit.id.replace(/^.*\//, ''))}`)
    const place = `/accounts/${hit.accountId}${tabOf[hit.type]}`
    if (!isOfPage(hit) || hit.accountId === null) return navigate(place)
    const { accountId } = hit
    const here = beside && document.querySelector('main.dwork') !== null
    ask(() => api.pages.list({ accountId })).then(
      (pages) => {
        const page = pages.find(({ id }) => id === hit.recordId)
        const { pathname, search } = window.location
        const query = page?.versionId
          ? withSource(here ? search : '', {
              versionId: page.versionId,
              revision: page.revision,
              range: null,
              words: wordsOf(hit),
            })
          : ''
        navigate(`${here ? pathname : place}${query && `?${query}`}`)
      },
      (error: { why: { message: string } }) => say(error.why.message),
    )
  }
}

/** The words to show on the page: those of the fact or the event, else the first that were looked for. */
function wordsOf({ type, title, excerpt }: SearchHit): string | null {
  if (type === 'person' || type === 'fact') return unmarked(title).split(' · ')[0] ?? null
  if (type === 'signal') return unmarked(excerpt).replace(/^…|…$/g, '')
  return splitMarks(excerpt).find(({ hit }) => hit)?.words ?? null
}
