import { describe, expect, it, test } from 'vitest'
import { proposeColumns } from './propose-columns.ts'
import { type Column, readRow } from './read-row.ts'
import { rowNote } from './row-note.ts'
import { siteInCell } from './site-in-cell.ts'

const fieldsOf = (...rows: readonly (readonly string[])[]) => proposeColumns(rows).columns.map(({ field }) => field)

describe('what columns hold', () => {
  const data = [
    'Halden Valve',
    'haldenvalve.example',
    'Valves',
    'fair; 2026',
    'Met in June',
    'Ida Brekke',
    'COO',
    'ida@haldenvalve.example',
  ]
  const all = ['name', 'site', 'segment', 'tags', 'note', 'person', 'role', 'mail']
  it.each([
    ['English', ['Company name', 'Website URL', 'Industry', 'Tags', 'Notes', 'Contact', 'Job Title', 'E-mail']],
    [
      'German',
      ['Firma', 'Webseite', 'Branche', 'Schlagwörter', 'Bemerkung', 'Ansprechpartner', 'Funktion', 'E-Mail-Adresse'],
    ],
    [
      'French',
      [
        'Raison sociale',
        'Site web',
        'Secteur d’activité',
        'Étiquettes',
        'Remarques',
        'Interlocuteur',
        'Fonction',
        'Courriel',
      ],
    ],
    [
      'Spanish',
      [
        'Razón social',
        'Página web',
        'Sector',
        'Etiquetas',
        'Observaciones',
        'Persona de contacto',
        'Cargo',
        'Correo electrónico',
      ],
    ],
  ])('is told by %s words above them', (_, header) => {
    expect(proposeColumns([header, data]).header).toBe(true)
    expect(fieldsOf(header, data)).toEqual(all)
  })

  it('a bare name is the company’s, and beside a company somebody’s', () => {
    expect(fieldsOf(['Name', 'Domain'], ['Halden', 'halden.example'])).toEqual(['name', 'site'])
    expect(fieldsOf(['Company', 'Name', 'Domain'], ['Halden', 'Ida', 'halden.example'])).toEqual([
      'name',
      'person',
      'site',
    ])
    expect(fieldsOf(['Vorname', 'Nachname', 'Firma'], ['Ida', 'Brekke', 'Halden'])).toEqual([
      'person',
      'person',
      'name',
    ])
  })

  it('own ids, phones and places are left where they are', () => {
    expect(
      proposeColumns([
        ['Record ID', 'Firma', 'Telefon', 'Ort'],
        ['17', 'Halden', '+49 30 1', 'Kiel'],
      ]).columns,
    ).toEqual([
      { field: null, why: 'header' },
      { field: 'name', why: 'header' },
      { field: null, why: 'header' },
      { field: null, why: 'header' },
    ])
  })

  it('is told by the values where no words stand above them', () => {
    const rows = [
      ['Halden Valve', 'www.haldenvalve.example', 'ida@haldenvalve.example'],
      ['Quillan Pump', 'https://quillan.example/en', 'jo@quillan.example'],
    ]
    expect(proposeColumns(rows).header).toBe(false)
    expect(fieldsOf(...rows)).toEqual(['name', 'site', 'mail'])
    expect(fieldsOf(['halden.example'], ['quillan.example'])).toEqual(['site'])
    expect(
      proposeColumns([
        ['Lieferant', 'Adr.'],
        ['Halden', 'halden.example'],
      ]),
    ).toEqual({
      header: true,
      columns: [
        { field: 'name', why: 'values' },
        { field: 'site', why: 'values' },
      ],
    })
  })

  it('follows the user’s word on the first row', () => {
    expect(
      proposeColumns(
        [
          ['Firma', 'Web'],
          ['Halden', 'halden.example'],
        ],
        false,
      ).header,
    ).toBe(false)
  })

  it('reads nothing into a table without rows', () => {
    expect(proposeColumns([])).toEqual({ header: false, columns: [] })
  })
})

describe('the website in a cell', () => {
  it.each([
    ['haldenvalve.example', 'haldenvalve.example'],
    [' HTTPS://www.HaldenValve.example/de?x=1 ', 'haldenvalve.example'],
    ['http:/haldenvalve.example', 'haldenvalve.example'],
    ['//haldenvalve.example', 'haldenvalve.example'],
    ['@haldenvalve.example', 'haldenvalve.example'],
    ['ida.brekke@mail.haldenvalve.example', 'haldenvalve.example'],
    ['mailto:ida@haldenvalve.example', 'haldenvalve.example'],
    ['https://linkedin.com/company/halden; haldenvalve.example', 'haldenvalve.example'],
    ['müller.example', 'xn--mller-kva.example'],
    ["'=haldenvalve.example", undefined],
    ['Halden Valve Ltd', undefined],
    ['n/a', undefined],
    ['', undefined],
    ['ida@gmail.com', undefined],
    ['https://www.linkedin.com/company/halden', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://haldenvalve.example', undefined],
  ])('%s', (cell, identity) => {
    const told = siteInCell(cell)
    expect(told.is === 'site' ? told.identity : undefined).toBe(identity)
    expect(told.is === 'site' ? 'a site.' : told.words).toMatch(/\.$/)
  })
})

const columns: readonly Column[] = (['name', 'site', 'segment', 'tags', 'note', 'person', 'role', 'mail'] as const).map(
  (field) => ({ field, label: field }),
)
const read = (...cells: readonly string[]) => readRow(columns, cells)

test('a row becomes an account with what it says', () => {
  expect(
    read(
      'Halden',
      'halden.example',
      'Valves',
      'fair; Fair ,2026',
      'One\r\ntwo',
      'Ida Brekke',
      'COO',
      'ida@halden.example',
    ),
  ).toEqual({
    is: 'draft',
    remarks: [],
    draft: {
      name: 'Halden',
      site: 'https://halden.example/',
      identity: 'halden.example',
      segment: 'Valves',
      tags: ['fair', '2026'],
      note: 'One\ntwo',
      people: [{ name: 'Ida Brekke', role: 'COO', mail: 'ida@halden.example' }],
    },
  })
})

test('a row without a website goes by the mail of its people, and says so', () => {
  expect(read('Halden', '', '', '', '', '', '', 'ida@halden.example')).toMatchObject({
    is: 'draft',
    draft: { identity: 'halden.example' },
    remarks: ['Website taken from the mail address.'],
  })
  expect(read('Halden', '-', '', '', '', '', '', 'ida@gmx.de')).toMatchObject({ is: 'without' })
  expect(read('Halden', 'to come', '')).toMatchObject({ is: 'without', words: 'to is no website.' })
})

test('hostile cells stay text: control and direction characters go, nothing is too long', () => {
  const told = read(
    '<b>Hal\u0000den\u202e</b>',
    'halden.example',
    `'=cmd|' /C calc'!A0`,
    'x'.repeat(41),
    '<script>alert(1)</script>\u0007',
  )
  expect(told).toMatchObject({
    is: 'draft',
    draft: { name: '<b>Hal den </b>', segment: `=cmd|' /C calc'!A0`, tags: [], note: '<script>alert(1)</script>' },
    remarks: ['A tag longer than 40 characters was left out.'],
  })
  expect(read('x'.repeat(201), 'halden.example')).toMatchObject({
    is: 'invalid',
    words: expect.stringMatching(/longer than 200/),
  })
  expect(read('Halden', 'halden.example', '', '', 'x'.repeat(20_001))).toMatchObject({
    is: 'invalid',
    words: expect.stringMatching(/^note is longer than 20,000/),
  })
})

test('several columns of notes keep what stands above them; a name may stand in two', () => {
  const wide: readonly Column[] = [
    { field: 'site', label: 'Web' },
    { field: 'note', label: 'Revenue' },
    { field: 'note', label: 'Memo' },
    { field: 'person', label: 'Vorname' },
    { field: 'person', label: 'Nachname' },
  ]
  const told = readRow(wide, ['halden.example', '12m', 'Likes valves', 'Ida', 'Brekke'])
  expect(told.is === 'draft' && rowNote(told.draft)).toBe(
    'Revenue: 12m\n\nMemo: Likes valves\n\nPeople in the list:\n- Ida Brekke',
  )
})

test('a row shorter than its header has empty cells', () => {
  expect(read('Halden', 'halden.example')).toMatchObject({
    is: 'draft',
    draft: { segment: null, tags: [], note: '', people: [] },
  })
})
