import type { AccountDraft, RowPerson } from '../model/account-row.ts'

/** The note an account gets of what its rows say and no field holds; empty when they say nothing of the kind. */
export function rowNote({ note, people }: Pick<AccountDraft, 'note' | 'people'>): string {
  const named = people.map(personLine)
  const list = named.length === 0 ? '' : ['People in the list:', ...named.map((line) => `- ${line}`)].join('\n')
  return [note, list].filter(Boolean).join('\n\n')
}

/** "Ida Brekke, Head of Plant, ida@halden.example" */
const personLine = ({ name, role, mail }: RowPerson): string => [name, role, mail].filter(Boolean).join(', ')
