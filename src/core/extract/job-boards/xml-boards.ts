import { type JobPosting, placeOf, postingOf } from './job-posting.ts'
import { linesOfHtml, underHeadings } from './posting-body.ts'
import { type XmlRecord, xmlRecords } from './xml-records.ts'

/** What an XML answer holds; null when it is another document. */
export type ParsedXml = { readonly postings: readonly JobPosting[]; readonly cut: boolean }

const MOST_RECORDS = 1_000

const first = (record: XmlRecord, name: string): string | undefined => record.get(name)?.[0]

/**
 * Personio: `<workzag-jobs><position>` with `id`, `name`, `office`, `additionalOffices/office`, `department`, `recruitingCategory`,
 * `employmentType`, `schedule`, `createdAt`, `jobDescriptions/jobDescription` of `name` and `value` (HTML).
 * @param origin of the answer: a position's page is /job/ID there
 * @see https://developer.personio.de/docs/retrieving-open-job-positions
 */
export function readPersonio(xml: string, origin: string): ParsedXml | null {
  const found = xmlRecords(xml, { root: 'workzag-jobs', record: 'position', most: MOST_RECORDS })
  if (!found) return null
  const postings = found.records.flatMap((position) => {
    const id = first(position, 'id')?.trim()
    const names = position.get('jobDescriptions/jobDescription/name') ?? []
    const values = position.get('jobDescriptions/jobDescription/value') ?? []
    return (
      postingOf('personio', {
        id,
        title: first(position, 'name'),
        places: [first(position, 'office'), ...(position.get('additionalOffices/office') ?? [])],
        department: first(position, 'department') || first(position, 'recruitingCategory'),
        employmentType: placeOf(first(position, 'employmentType'), first(position, 'schedule')),
        postedAt: first(position, 'createdAt')?.trim(),
        url: `${origin}/job/${encodeURIComponent(id ?? '')}`,
        body: underHeadings(values.map((value, at) => ({ heading: names[at], lines: linesOfHtml(value) }))),
      }) ?? []
    )
  })
  return { postings, cut: found.cut }
}

/** A career site's feed gives so many openings at a time; with as many there may be more. */
const TEAMTAILOR_A_TIME = 100

/**
 * Teamtailor: RSS 2.0 whose `item` has `title`, `description` (HTML), `pubDate`, `link`, `guid`, `tt:department` and `tt:locations` of
 * `tt:location` with `tt:name`, `tt:city`, `tt:country`; `tt` is https://teamtailor.com/locations. The site's jobs.json has no departments.
 * @see https://support.teamtailor.com (RSS feed of the career site)
 */
export function readTeamtailor(xml: string): ParsedXml | null {
  if (!/https:\/\/teamtailor\.com\/locations/.test(xml.slice(0, 4_000))) return null
  const found = xmlRecords(xml, { root: 'rss', record: 'item', most: MOST_RECORDS })
  if (!found) return null
  const postings = found.records.flatMap((item) => {
    const link = first(item, 'link')?.trim()
    const at = 'tt:locations/tt:location'
    const [names = [], cities = [], countries = []] = ['name', 'city', 'country'].map((part) =>
      item.get(`${at}/tt:${part}`),
    )
    // the lists stand side by side only when every place has every part
    const places =
      cities.length > 0 && cities.length === countries.length
        ? cities.map((city, index) => placeOf(city, countries[index]))
        : cities.length > 0
          ? cities
          : names
    return (
      postingOf('teamtailor', {
        id: first(item, 'guid')?.trim() || link,
        title: first(item, 'title'),
        places: places.length > 0 ? places : names,
        department: first(item, 'tt:department') ?? first(item, `${at}/tt:department`),
        postedAt: first(item, 'pubDate')?.trim(),
        url: link,
        body: linesOfHtml(first(item, 'description')),
      }) ?? []
    )
  })
  return { postings, cut: found.cut || found.records.length === TEAMTAILOR_A_TIME }
}
