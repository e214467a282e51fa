import type { Fact } from '../../model/fact.ts'
import { withoutImages } from '../../model/image-words.ts'
import type { Note } from '../../model/note.ts'
import type { OthersParts } from './others-parts.ts'

/** What every CRM asks of a company. Empty where their pages do not say so. */
export type CrmAccount = {
  readonly name: string
  /** Empty where it is known by a number and not by a domain. */
  readonly domain: string
  readonly website: string
  readonly phone: string
  readonly city: string
  readonly country: string
  readonly employees: string
  readonly founded: string
  readonly linkedIn: string
  readonly description: string
}

export function crmAccount({
  account,
  facts,
  business,
}: Pick<OthersParts, 'account' | 'facts' | 'business'>): CrmAccount {
  const valued = (kind: Fact['kind']): string =>
    facts.map((fact) => (fact.kind === kind && 'value' in fact ? fact.value : '')).find(Boolean) ?? ''
  const site = facts.find((fact) => fact.kind === 'site')
  const network = facts.find((fact) => fact.kind === 'social' && /linkedin/i.test(fact.network))
  return {
    name: account.name,
    domain: account.identity.includes('/') ? '' : account.identity,
    website: account.homeUrl,
    phone: valued('phone'),
    city: site?.kind === 'site' ? site.city : '',
    country: site?.kind === 'site' ? (site.country ?? '') : '',
    employees: wholeNumber(valued('headcount')),
    founded: /^\d{4}$/.exec(valued('founded'))?.[0] ?? '',
    linkedIn: network?.kind === 'social' ? network.value : '',
    description: business.join(' '),
  }
}

/** "1,200" as 1200. "more than 400" is no number that a field of numbers takes. */
const wholeNumber = (words: string): string => (/^\d{1,3}(?:[,. ]?\d{3})*$/.test(words) ? words.replace(/\D/g, '') : '')

/** Something written down about an account, with the day it is of. */
export type CrmNote = { readonly subject: string; readonly body: string; readonly day: string }

const kindWords: Readonly<Record<Note['kind'], string>> = {
  research: 'Note',
  call: 'Note from a call',
  insight: 'Insight',
}

/** Notes in the order they were begun, and the brief last. Each says in its first line what it is and where it comes from. */
export function crmNotes({ notes, brief }: Pick<OthersParts, 'notes' | 'brief'>): readonly CrmNote[] {
  const own = [...notes]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
    .filter(({ markdown }) => markdown.trim() !== '')
    .map(({ kind, markdown, createdAt }): CrmNote => {
      const words = withoutImages(markdown).trim()
      return { subject: `${kindWords[kind]}: ${firstWords(words)}`, body: words, day: createdAt.slice(0, 10) }
    })
  return [
    ...own,
    ...(brief === null ? [] : [{ subject: 'Call brief, internal', body: brief.text.trim(), day: brief.day }]),
  ]
}

const firstWords = (text: string): string => {
  const line = text.split('\n', 1)[0]?.replace(/^[#>\s*-]{1,20}/, '') ?? ''
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line
}
