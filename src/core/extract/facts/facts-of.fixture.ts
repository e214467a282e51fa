import type { Fact, FactKind } from '../../model/fact.ts'
import { readPage } from '../read-page.ts'

const HOST = 'https://moss-bearings.example/'

/** Facts of one kind in a page of an invented company, after a check that every quote stands where it says. */
export function factsOf<K extends FactKind>(
  kind: K,
  path: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Extract<Fact, { kind: K }>[] {
  const reading = readPage({ url: HOST + path, html, headers })
  if (!reading.ok) throw new Error(reading.error.message)
  const { document } = reading.value
  for (const { quote, start, end, path: where } of document.facts) {
    const stands = start === undefined ? where !== undefined : document.text.slice(start, end) === quote
    if (!stands) throw new Error(`“${quote}” does not stand where it says`)
  }
  // the filter keeps just this kind
  return document.facts.filter((fact) => fact.kind === kind) as Extract<Fact, { kind: K }>[]
}

export const values = (facts: readonly Fact[]) =>
  facts.map((fact) =>
    fact.kind === 'person' ? [fact.name, fact.title] : fact.kind === 'site' ? fact.city : fact.value,
  )
