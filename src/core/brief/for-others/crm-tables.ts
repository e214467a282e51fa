import { crmAccount, crmNotes } from './crm-account.ts'
import { csvRow, inPieces } from './csv.ts'
import type { OthersParts } from './others-parts.ts'

export type CrmName = 'hubspot' | 'salesforce'

/** What a CRM calls accounts that are in it already, by their website as we wrote it. */
export type CrmIds = Readonly<Record<string, string>>

/** A file of a CRM's import: its columns, and the rows of one account. */
export type CrmTable = {
  readonly file: string
  readonly header: readonly string[]
  rows(parts: OthersParts, ids: CrmIds): readonly (readonly string[])[]
}

/** As one piece, or as several that say so. */
function pieces(subject: string, body: string, most: number): { readonly subject: string; readonly body: string }[] {
  const all = inPieces(body, most)
  return all.map((piece, at) => ({
    subject: all.length === 1 ? subject : `${subject} (${at + 1} of ${all.length})`,
    body: piece,
  }))
}

/**
 * HubSpot's import of companies, and of companies with notes (knowledge.hubspot.com, “Set up import files”): the labels of its default
 * properties, by which columns are matched; companies by *Company domain name*; a note needs *Note body* and *Activity date* and comes with the
 * company it is put on. A body holds 65,536 characters (developers.hubspot.com, “Notes”).
 */
const hubspot: readonly CrmTable[] = [
  {
    file: 'hubspot-companies.csv',
    header: [
      'Company name',
      'Company domain name',
      'Website URL',
      'Phone Number',
      'City',
      'Country/Region',
      'Number of Employees',
      'Year Founded',
      'LinkedIn Company Page',
      'Description',
    ],
    rows: (parts) => {
      const one = crmAccount(parts)
      const where = [one.name, one.domain, one.website, one.phone, one.city, one.country]
      return [[...where, one.employees, one.founded, one.linkedIn, one.description]]
    },
  },
  {
    file: 'hubspot-notes.csv',
    header: ['Company name', 'Company domain name', 'Activity date', 'Note body'],
    rows: (parts) => {
      const { name, domain } = crmAccount(parts)
      return crmNotes(parts).flatMap(({ subject, body, day }) =>
        pieces(subject, body, 60_000).map((piece) => [name, domain, day, `${piece.subject}\n${piece.body}`]),
      )
    },
  },
]

/**
 * Salesforce by the names of its fields, which Data Loader matches by itself (Object Reference, “Account” and “Task”): Name, Website and
 * Subject 255 characters, Phone 40, descriptions 32,000. A note becomes a task that is done: Salesforce's notes can't be in a table. `WhatId` is
 * the account's id there, which nobody knows before the accounts are in; `AccountName` and `AccountWebsite` are there to find it by.
 */
const salesforce: readonly CrmTable[] = [
  {
    file: 'salesforce-accounts.csv',
    header: [
      'Name',
      'Website',
      'Phone',
      'BillingCity',
      'BillingCountry',
      'NumberOfEmployees',
      'YearStarted',
      'Description',
    ],
    rows: (parts) => {
      const one = crmAccount(parts)
      const [name, website] = [one.name.slice(0, 255), one.website.slice(0, 255)]
      const where = [one.phone.slice(0, 40), one.city.slice(0, 40), one.country.slice(0, 80)]
      return [[name, website, ...where, one.employees, one.founded, one.description.slice(0, 32_000)]]
    },
  },
  {
    file: 'salesforce-tasks.csv',
    header: ['Subject', 'Description', 'ActivityDate', 'Status', 'Priority', 'WhatId', 'AccountName', 'AccountWebsite'],
    rows: (parts, ids) => {
      const { name, website } = crmAccount(parts)
      return crmNotes(parts).flatMap(({ subject, body, day }) =>
        pieces(subject, body, 31_000).map((piece) => [
          piece.subject.slice(0, 255),
          piece.body,
          day,
          'Completed',
          'Normal',
          Object.hasOwn(ids, website) ? (ids[website] ?? '') : '',
          name,
          website,
        ]),
      )
    },
  },
]

export const crmTables: Readonly<Record<CrmName, readonly CrmTable[]>> = { hubspot, salesforce }

export const headerOf = ({ header }: CrmTable): string => csvRow(header)
export const rowsOf = (table: CrmTable, parts: OthersParts, ids: CrmIds = {}): string =>
  table.rows(parts, ids).map(csvRow).join('')
