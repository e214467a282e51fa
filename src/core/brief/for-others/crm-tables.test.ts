import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { aNote, someParts } from '../../../../tests/builders/others-parts.ts'
import { crmTables, headerOf, rowsOf } from './crm-tables.ts'
import { inPieces, unarmed } from './csv.ts'

const read = (name: 'hubspot' | 'salesforce', at: number, parts = someParts()): Record<string, string>[] => {
  const table = crmTables[name][at]
  if (!table) throw new Error('no such table')
  const { data, errors } = Papa.parse<Record<string, string>>(headerOf(table) + rowsOf(table, parts), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('tables for the import of a CRM', () => {
  it('have the columns that HubSpot knows, with figures and phone numbers as they are', () => {
    expect(read('hubspot', 0)).toEqual([
      {
        'Company name': '\'=cmd|Brackwell, "Castings"',
        'Company domain name': 'brackwell.example',
        'Website URL': 'https://brackwell.example/',
        'Phone Number': '+44 1632 960417',
        City: 'Easton',
        'Country/Region': 'United Kingdom',
        'Number of Employees': '1200',
        'Year Founded': '',
        'LinkedIn Company Page': '',
        Description: 'They cast parts. In Easton.',
      },
    ])
    const notes = read('hubspot', 1)
    expect(notes.map((row) => [row['Activity date'], row['Company domain name']])).toEqual([
      ['2026-11-20', 'brackwell.example'],
      ['2026-11-24', 'brackwell.example'],
    ])
    expect(notes[0]?.['Note body']).toBe(
      'Note from a call: Ask for Maren\n• Ask for Maren\n• =HYPERLINK("https://evil.example")\nSecond line, “quoted”',
    )
  })

  it('have the names of Salesforce’s fields, and a note longer than a field in pieces', () => {
    expect(Object.keys(read('salesforce', 0)[0] ?? {})).toContain('NumberOfEmployees')
    const long = `${'word '.repeat(14_000)}end`
    const tasks = read('salesforce', 1, someParts({ notes: [aNote({ markdown: long })], brief: null }))
    expect(tasks.map((row) => row['Subject']?.slice(-8))).toEqual(['(1 of 3)', '(2 of 3)', '(3 of 3)'])
    expect(tasks.map((row) => row['Description']).join(' ')).toBe(long)
    for (const row of tasks) {
      expect(row['Description']?.length).toBeLessThanOrEqual(32_000)
      expect(row).toMatchObject({ Status: 'Completed', Priority: 'Normal', WhatId: '', ActivityDate: '2026-11-20' })
    }
  })

  it('put notes on the account that Salesforce has, where its id is known', () => {
    const [, tasks] = crmTables.salesforce
    if (!tasks) throw new Error('no such table')
    const id = '001Dn00000abcdeFGH'
    expect(rowsOf(tasks, someParts(), { 'https://brackwell.example/': id })).toContain(`,Normal,${id},`)
    expect(rowsOf(tasks, someParts(), { 'https://other.example/': id })).not.toContain(id)
  })

  it('lose no character of what is cut in the middle of one', () => {
    const text = '😀'.repeat(50)
    expect(inPieces(text, 33).join('')).toBe(text)
    expect(inPieces(text, 33).every((piece) => piece.isWellFormed())).toBe(true)
  })

  it.each(['\u200b=1', '\ufeff=1', '\u0000=1', '\u00a0=1', '\u202e\u0001@SUM(1)'])(
    'begin no formula behind what nobody sees: %j',
    (cell) => expect(unarmed(cell)).toMatch(/^'[=@]/),
  )

  it('leave what is no formula as it is', () => {
    for (const plain of ['+44 (0)1632 960-417', '-5', 'a = b', 'x-y; z', 'AT&T', '', 'e-mail: a@b.example'])
      expect(unarmed(plain)).toBe(plain)
  })
})
