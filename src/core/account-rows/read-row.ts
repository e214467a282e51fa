import { type AccountDraft, type ColumnField, longestCell, longestRowNote } from '../model/account-row.ts'
import { distinctTags, mostTags } from '../model/tag.ts'
import { cellLine, cellText, isNothing } from './cell-text.ts'
import { siteInCell } from './site-in-cell.ts'

/** A column that is taken over, with what stands above it. */
export type Column = { readonly field: ColumnField; readonly label: string }

export type RowReading =
  /** `remarks`: what of the row was left out or read otherwise than it stands there. */
  | { readonly is: 'draft'; readonly draft: AccountDraft; readonly remarks: readonly string[] }
  | { readonly is: 'without' | 'invalid'; readonly words: string }

const longest = { name: 200, segment: 120, tag: 40, person: 120, role: 160, mail: 254 } as const

/** One row of a table as the account it would become. `cells` are those of `columns`, in their order. */
export function readRow(columns: readonly Column[], cells: readonly string[]): RowReading {
  const at = columns.findIndex((_, i) => (cells[i]?.length ?? 0) > longestCell)
  if (at >= 0) return { is: 'invalid', words: tooLong(columns[at], longestCell) }
  const of = (field: ColumnField): readonly string[] =>
    columns.flatMap((column, i) => (column.field === field ? [cells[i] ?? ''] : []))
  const name = firstOf(of('name'))
  if (name.length > longest.name)
    return {
      is: 'invalid',
      words: `The name is longer than ${longest.name} characters. Is a quotation mark left open here?`,
    }
  const site = siteOf(of('site'), of('mail'))
  if (site.is !== 'site') return { is: 'without', words: site.words }
  const remarks = [...site.remarks]
  const draft: AccountDraft = {
    name: name === '' ? null : name,
    site: site.site,
    identity: site.identity,
    segment: fitting(firstOf(of('segment')), longest.segment, 'segment', remarks) || null,
    tags: tagsOf(of('tags'), remarks),
    note: noteOf(columns, cells, remarks),
    people: peopleOf(of('person'), of('role'), of('mail'), remarks),
  }
  return { is: 'draft', draft, remarks }
}

const tooLong = (column: Column | undefined, most: number): string =>
  `${column?.label || 'A cell'} is longer than ${most.toLocaleString('en-GB')} characters. Is a quotation mark left open here?`

const firstOf = (cells: readonly string[]): string => cells.map(cellLine).find((line) => !isNothing(line)) ?? ''

type Site =
  | { readonly is: 'site'; readonly site: string; readonly identity: string; readonly remarks: readonly string[] }
  | { readonly is: 'none' | 'wrong'; readonly words: string }

/** Where no website is told, people's mail tells whose they are. */
function siteOf(sites: readonly string[], mails: readonly string[]): Site {
  const told = sites.map(siteInCell)
  const own = told.find(({ is }) => is === 'site')
  if (own?.is === 'site') return { ...own, remarks: [] }
  const byMail = mails.map(siteInCell).find(({ is }) => is === 'site')
  if (byMail?.is === 'site') return { ...byMail, remarks: ['Website taken from the mail address.'] }
  const why = told.find(({ is }) => is === 'wrong') ?? told[0]
  return why && why.is !== 'site' ? why : { is: 'none', words: 'No website and no mail address of theirs.' }
}

function fitting(line: string, most: number, what: string, remarks: string[]): string {
  if (line.length <= most) return line
  remarks.push(`A ${what} longer than ${most} characters was left out.`)
  return ''
}

function tagsOf(cells: readonly string[], remarks: string[]): string[] {
  const words = cells
    .flatMap((cell) => cell.split(/[;,|\n]/))
    .map(cellLine)
    .filter((word) => !isNothing(word))
  const fit = words.filter((word) => word.length <= longest.tag)
  if (fit.length < words.length) remarks.push(`A tag longer than ${longest.tag} characters was left out.`)
  const tags = distinctTags(fit)
  if (tags.length > mostTags) remarks.push(`Of ${tags.length} tags the first ${mostTags} are taken.`)
  return tags.slice(0, mostTags)
}

/** Several columns become paragraphs, each with what stands above its column. */
function noteOf(columns: readonly Column[], cells: readonly string[], remarks: string[]): string {
  const noted = columns.flatMap(({ field, label }, i) => {
    const text = field === 'note' ? cellText(cells[i] ?? '') : ''
    return isNothing(text) ? [] : [{ label: cellLine(label), text }]
  })
  const several = columns.filter(({ field }) => field === 'note').length > 1
  const note = noted.map(({ label, text }) => (several && label !== '' ? `${label}: ${text}` : text)).join('\n\n')
  if (note.length <= longestRowNote) return note
  remarks.push(`The note was cut after ${longestRowNote.toLocaleString('en-GB')} characters.`)
  return note.slice(0, longestRowNote)
}

/** A name in several columns (first and last) is one person; so are its role and mail. */
function peopleOf(
  names: readonly string[],
  roles: readonly string[],
  mails: readonly string[],
  remarks: string[],
): AccountDraft['people'] {
  const joined = names
    .map(cellLine)
    .filter((line) => !isNothing(line))
    .join(' ')
  const person = {
    name: fitting(joined, longest.person, 'person’s name', remarks),
    role: fitting(firstOf(roles), longest.role, 'role', remarks),
    mail: fitting(firstOf(mails).replace(/^mailto:/i, ''), longest.mail, 'mail address', remarks),
  }
  return person.name === '' && person.mail === '' ? [] : [person]
}
