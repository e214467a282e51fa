import { z } from 'zod'
import { dateFrom } from '../date-words.ts'
import { type JobPosting, id, listOf, placeOf, postingOf, text } from './job-posting.ts'
import { linesOfEscapedHtml, linesOfHtml, linesOfText, underHeadings } from './posting-body.ts'

/** Postings of an answer and how many there are in all; null when it is not such an answer. */
export type ParsedAnswer = { readonly postings: readonly JobPosting[]; readonly total: number }
type Parser = (answer: unknown) => ParsedAnswer | null

const named = z.object({ name: text }).nullish().catch(null)
const labelled = z.object({ label: text }).nullish().catch(null)

/** Records of a list that are objects; the rest is passed over. */
const records = <T extends z.ZodType>(schema: T) => z.array(z.unknown()).transform((list) => parsedOf(schema, list))

function parsedOf<T extends z.ZodType>(schema: T, list: readonly unknown[]): z.output<T>[] {
  return list.flatMap((item) => {
    const parsed = schema.safeParse(item)
    return parsed.success ? [parsed.data] : []
  })
}

const answerOf = (found: readonly (JobPosting | null)[], total = found.length): ParsedAnswer => ({
  postings: found.flatMap((posting) => posting ?? []),
  total: Math.max(total, found.length),
})

/**
 * Greenhouse: `{jobs: [{id, title, location: {name}, first_published, updated_at, departments, offices, content, absolute_url}], meta: {total}}`.
 * `first_published` is younger than the oldest boards' answers: without it the day is not known, `updated_at` is not it.
 * @see https://developers.greenhouse.io/job-board.html#list-jobs
 */
export const readGreenhouse: Parser = (answer) => {
  const job = z.object({
    id,
    title: text,
    location: named,
    first_published: text,
    updated_at: text,
    departments: listOf(named),
    offices: listOf(named),
    content: text,
    absolute_url: text,
  })
  const parsed = z.object({ jobs: records(job) }).safeParse(answer)
  if (!parsed.success) return null
  return answerOf(
    parsed.data.jobs.map((each) =>
      postingOf('greenhouse', {
        id: each.id,
        title: each.title,
        places: each.location?.name ? [each.location.name] : (each.offices ?? []).map((office) => office?.name),
        department: each.departments?.[0]?.name,
        postedAt: each.first_published,
        updatedAt: each.updated_at,
        url: each.absolute_url,
        body: linesOfEscapedHtml(each.content),
      }),
    ),
  )
}

/**
 * Lever: a list of `{id, text, categories: {location, allLocations, team, department, commitment}, createdAt (ms), description, lists:
 * [{text, content}], additional, hostedUrl}`.
 * @see https://github.com/lever/postings-api
 */
export const readLever: Parser = (answer) => {
  const posting = z.object({
    id,
    text,
    categories: z
      .object({ location: text, allLocations: listOf(text), team: text, department: text, commitment: text })
      .nullish()
      .catch(null),
    createdAt: z.number().nullish().catch(null),
    description: text,
    descriptionPlain: text,
    lists: listOf(z.object({ text, content: text })),
    additional: text,
    hostedUrl: text,
  })
  const parsed = records(posting).safeParse(answer)
  if (!parsed.success) return null
  return answerOf(
    parsed.data.map((each) =>
      postingOf('lever', {
        id: each.id,
        title: each.text,
        places: [each.categories?.location, ...(each.categories?.allLocations ?? [])],
        department: each.categories?.department ?? each.categories?.team,
        employmentType: each.categories?.commitment,
        postedAt: dayOfMs(each.createdAt),
        url: each.hostedUrl,
        body: underHeadings([
          {
            heading: null,
            lines: each.description ? linesOfHtml(each.description) : linesOfText(each.descriptionPlain),
          },
          ...(each.lists ?? []).map((list) => ({ heading: list.text, lines: linesOfHtml(list.content) })),
          { heading: null, lines: linesOfHtml(each.additional) },
        ]),
      }),
    ),
  )
}

/** The day in UTC of milliseconds since the epoch. */
function dayOfMs(ms: number | null | undefined): string | null {
  if (!ms || ms < 0 || ms > 4_102_444_800_000) return null
  const day = new Date(ms)
  return dateFrom(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

/**
 * Ashby: `{apiVersion, jobs: [{id, title, location, secondaryLocations: [{location}], department, team, employmentType, publishedAt, isListed,
 * descriptionHtml, jobUrl}]}`. Unlisted ones are not on the board.
 * @see https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export const readAshby: Parser = (answer) => {
  const job = z.object({
    id,
    title: text,
    location: text,
    secondaryLocations: listOf(z.object({ location: text })),
    department: text,
    team: text,
    employmentType: text,
    publishedAt: text,
    isListed: z.boolean().nullish().catch(null),
    descriptionHtml: text,
    descriptionPlain: text,
    jobUrl: text,
  })
  const parsed = z.object({ jobs: records(job) }).safeParse(answer)
  if (!parsed.success) return null
  return answerOf(
    parsed.data.jobs
      .filter(({ isListed }) => isListed !== false)
      .map((each) =>
        postingOf('ashby', {
          // the documented example has no id: then the address tells postings apart
          id: each.id ?? each.jobUrl,
          title: each.title,
          places: [each.location, ...(each.secondaryLocations ?? []).map(({ location }) => location)],
          department: each.department ?? each.team,
          employmentType: apart(each.employmentType),
          postedAt: each.publishedAt,
          url: each.jobUrl,
          body: each.descriptionHtml ? linesOfHtml(each.descriptionHtml) : linesOfText(each.descriptionPlain),
        }),
      ),
  )
}

/** "FullTime" → "Full time". */
const apart = (word: string | null | undefined): string | null =>
  word ? word.slice(0, 60).replace(/([a-z])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`) : null

/**
 * Workable: `{name, jobs: [{shortcode, title, department, employment_type, published_on, created_at, city, state, country, locations,
 * telecommuting, description, url}]}`; the texts with `details=true`.
 * @see https://help.workable.com (the jobs widget); apply.workable.com/api/v1/widget/accounts/ACCOUNT
 */
export const readWorkable: Parser = (answer) => {
  const job = z.object({
    shortcode: text,
    title: text,
    department: text,
    employment_type: text,
    published_on: text,
    created_at: text,
    city: text,
    state: text,
    country: text,
    locations: listOf(z.object({ city: text, region: text, country: text })),
    description: text,
    url: text,
    shortlink: text,
  })
  const parsed = z.object({ jobs: records(job) }).safeParse(answer)
  if (!parsed.success) return null
  return answerOf(
    parsed.data.jobs.map((each) =>
      postingOf('workable', {
        id: each.shortcode ?? each.url,
        title: each.title,
        places: [
          placeOf(each.city, each.state, each.country),
          ...(each.locations ?? []).map(({ city, region, country }) => placeOf(city, region, country)),
        ],
        department: each.department,
        employmentType: each.employment_type,
        postedAt: each.published_on ?? each.created_at,
        url: each.url ?? each.shortlink,
        body: linesOfHtml(each.description),
      }),
    ),
  )
}

/**
 * SmartRecruiters: `{offset, limit, totalFound, content: [{id, name, releasedDate, location: {city, region, country, remote, fullLocation},
 * department: {label}, function: {label}, typeOfEmployment: {label}, company: {identifier}}]}`, 100 a time; the list has no texts.
 * @see https://developers.smartrecruiters.com/docs/objects
 */
export const readSmartRecruiters: Parser = (answer) => {
  const posting = z.object({
    id,
    name: text,
    releasedDate: text,
    location: z.object({ city: text, region: text, country: text, fullLocation: text }).nullish().catch(null),
    department: labelled,
    function: labelled,
    typeOfEmployment: labelled,
    company: z.object({ identifier: text }).nullish().catch(null),
  })
  const parsed = z
    .object({ content: records(posting), totalFound: z.number().int().nonnegative().catch(0) })
    .safeParse(answer)
  if (!parsed.success) return null
  const found = parsed.data.content.map((each) => {
    const { city, region, country, fullLocation } = each.location ?? {}
    const company = each.company?.identifier
    return postingOf('smartrecruiters', {
      id: each.id,
      title: each.name,
      places: [fullLocation || placeOf(city, region, country?.toUpperCase())],
      department: each.department?.label ?? each.function?.label,
      employmentType: each.typeOfEmployment?.label,
      postedAt: each.releasedDate,
      url: company ? `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${String(each.id ?? '')}` : null,
      body: [],
    })
  })
  return answerOf(found, parsed.data.totalFound)
}

/**
 * Recruitee: `{offers: [{id, title, department, location, city, country, locations, employment_type_code, published_at, created_at,
 * description, requirements, careers_url}]}`.
 * @see https://docs.recruitee.com/reference/offers
 */
export const readRecruitee: Parser = (answer) => {
  const offer = z.object({
    id,
    title: text,
    department: text,
    location: text,
    city: text,
    country: text,
    locations: listOf(z.object({ name: text, city: text, country: text })),
    employment_type_code: text,
    published_at: text,
    created_at: text,
    updated_at: text,
    description: text,
    requirements: text,
    careers_url: text,
  })
  const parsed = z.object({ offers: records(offer) }).safeParse(answer)
  if (!parsed.success) return null
  return answerOf(
    parsed.data.offers.map((each) => {
      const places = (each.locations ?? []).map(({ name, city, country }) => placeOf(city, country) || name)
      return postingOf('recruitee', {
        id: each.id,
        title: each.title,
        places: places.length > 0 ? places : [each.location ?? placeOf(each.city, each.country)],
        department: each.department,
        employmentType: each.employment_type_code?.replaceAll('_', ' '),
        postedAt: each.published_at ?? each.created_at,
        updatedAt: each.updated_at,
        url: each.careers_url,
        body: underHeadings([
          { heading: null, lines: linesOfHtml(each.description) },
          { heading: null, lines: linesOfHtml(each.requirements) },
        ]),
      })
    }),
  )
}
