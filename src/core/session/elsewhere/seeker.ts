import type { Account } from '../../model/account.ts'
import { countryName } from '../../snapshot/countries.ts'
import type { MergedFact } from '../../snapshot/merge-facts.ts'

/** What is known of a company that helps to find more of it. */
export type Seeker = {
  /** As others write it. */
  readonly name: string
  /** Null for an address of this computer. */
  readonly domain: string | null
  readonly city: string | null
  /** English, lower case, as `countryName` gives it; null: not known. */
  readonly country: string | null
  /** The trade in their own words, short. */
  readonly trade: string | null
}

/** Out of what is on file: where most of their sites are, or what their domain ends in; the trade as they name it. */
export function seekerOf(account: Pick<Account, 'name' | 'identity'>, facts: readonly MergedFact[]): Seeker {
  const sites = facts.filter(({ kind }) => kind === 'site')
  const domain = /^https?:/.test(account.identity) ? null : account.identity
  const country =
    mostNamed(sites.flatMap((site) => (site.country ? [countryName(site.country)] : []))) ?? byDomain(domain)
  const inCountry = sites.find((site) => site.country !== null && countryName(site.country) === country)
  const trade = facts.find(({ kind }) => kind === 'industry')?.value ?? null
  return {
    name: searchedName(account.name, domain),
    domain,
    city: (inCountry ?? sites[0])?.value ?? null,
    country,
    trade: trade !== null && trade.length <= 40 ? trade : null,
  }
}

/** A name that is only the first label of the domain finds anything; the domain finds them. */
function searchedName(name: string, domain: string | null): string {
  const label = domain?.split('.')[0]
  return domain !== null && name.toLowerCase() === label?.toLowerCase() ? domain : name
}

function mostNamed(countries: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const endings: Readonly<Record<string, string>> = {
  at: 'austria',
  au: 'australia',
  be: 'belgium',
  ca: 'canada',
  ch: 'switzerland',
  de: 'germany',
  dk: 'denmark',
  es: 'spain',
  fi: 'finland',
  fr: 'france',
  ie: 'ireland',
  it: 'italy',
  nl: 'netherlands',
  no: 'norway',
  pl: 'poland',
  pt: 'portugal',
  se: 'sweden',
  uk: 'united kingdom',
  us: 'united states',
}

const byDomain = (domain: string | null): string | null => endings[domain?.split('.').at(-1) ?? ''] ?? null
