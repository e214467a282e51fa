import { pathSegments, trapReason } from './url.ts'

/** Why an address was left out; `type` for programs, `reason` for people. */
export type LeftOut = {
  readonly url: string
  readonly type: 'file' | 'other-site' | 'no-page' | 'trap' | 'robots' | 'language' | 'no-room' | 'refused'
  readonly reason: string
}
export type SkipReason = Pick<LeftOut, 'type' | 'reason'>

const fileTypes: Readonly<Record<string, string>> = {
  'a PDF': 'pdf',
  'an image': 'jpg jpeg png gif svg webp avif ico bmp tif tiff heic eps ai psd',
  'an office file': 'doc docx xls xlsx ppt pptx odt ods odp rtf csv pages numbers key',
  'an archive or a program': 'zip rar 7z gz tgz tar bz2 xz exe msi dmg pkg deb rpm apk iso jar bin',
  'sound or film': 'mp3 wav ogg m4a mp4 m4v avi mov wmv webm mkv flv swf',
  'a file for programs':
    'css js mjs json xml rss atom txt woff woff2 ttf otf eot map ics vcf dwg dxf step stp igs stl kml',
}
const typeOfEnding = new Map(
  Object.entries(fileTypes).flatMap(([name, endings]) => endings.split(' ').map((ending) => [ending, name])),
)

/** What an address is by itself that makes it no page to read; `undefined` for a page. `isNever` as judged from its words. */
export function skipReason(url: string, isNever: boolean): SkipReason | undefined {
  const last = pathSegments(url).at(-1) ?? ''
  const ending = /\.([a-z\d]{1,5})$/i.exec(last)?.[1]?.toLowerCase() ?? ''
  const file = typeOfEnding.get(ending)
  if (file) return { type: 'file', reason: `It is ${file}: open it in your browser and drop it here if you need it.` }
  const trap = trapReason(url) ?? (isCalendar(url) ? 'it is one of endless calendar pages' : undefined)
  if (trap) return { type: 'trap', reason: `Not followed: ${trap}.` }
  if (isNever || isAction(url)) return { type: 'no-page', reason: 'A login, basket or search: nothing to read.' }
  return undefined
}

const actions =
  /^(?:share|replytocom|add-to-cart|add_to_cart|action|do|print|printable|s|q|query|search|redirect|redirect_to|return|returnurl|return_to|next|ical|outlook-ical|format)$/i
const isAction = (url: string): boolean => [...new URL(url).searchParams.keys()].some((name) => actions.test(name))

/** Months and days of a calendar, past and future without end. A dated article has a name after its date. */
function isCalendar(url: string): boolean {
  const { searchParams, pathname } = new URL(url)
  const names = [...searchParams.keys()].map((name) => name.toLowerCase())
  if (
    names.some((name) =>
      /^(?:tribe-bar-date|eventdisplay|month|mon|monat|mois|mes|mese|maand|cal_?date|calendar)$/.test(name),
    )
  )
    return true
  return /\/(?:calendar|kalender|calendario|calendrier|kalendarz|agenda|events?|termine)\/(?:[a-z]+\/)?\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?\/?$/i.test(
    pathname,
  )
}
