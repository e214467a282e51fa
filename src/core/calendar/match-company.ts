import { siteIdentity } from '../crawl/url.ts'
import { withoutLegalForm } from '../extract/facts/organisation-names.ts'
import { folded } from '../model/folded-text.ts'
import { isFreeMail, isMeetingPlace } from './no-company.ts'
import type { ReadEntry } from './read-entry.ts'

/** What an entry says of whose call it is. */
export interface CompanySigns {
  /** Sites of those invited, by their mail; ourselves and mail providers left out. The most often named first. */
  readonly mailSites: readonly string[]
  /** Sites its addresses lead to; where calls are held left out. */
  readonly linkedSites: readonly string[]
}

/** @param own sites that are ours */
export function companySigns({ invited, addresses }: ReadEntry, own: ReadonlySet<string>): CompanySigns {
  const counts = new Map<string, number>()
  for (const { mail } of invited) {
    const site = siteOfMail(mail)
    if (site !== null && !own.has(site)) counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  const mailSites = [...counts].toSorted((a, b) => b[1] - a[1]).map(([site]) => site)
  const linked = addresses
    .map((address) => siteIdentity(address))
    .filter((site) => !own.has(site) && !mailSites.includes(site) && !isMeetingPlace(site) && !isFreeMail(site))
  return { mailSites, linkedSites: [...new Set(linked)].slice(0, 5) }
}

/** The site a mail address belongs to; null for one of a mail provider, which says nothing of a company. */
export function siteOfMail(mail: string): string | null {
  const domain = mail.slice(mail.lastIndexOf('@') + 1)
  if (mail === '' || domain === '') return null
  const site = siteIdentity(`https://${domain}/`)
  return isFreeMail(site) || site.startsWith('http') ? null : site
}

/**
 * Which site is most likely ours: that of whose calendar it is, or the one that is invited to most entries that name others as well.
 * Null where nothing tells it from theirs.
 */
export function likelyOwnSite(entries: readonly ReadEntry[], owner: string): string | null {
  const ofOwner = siteOfMail(owner)
  if (ofOwner !== null) return ofOwner
  const between = entries
    .map(({ invited }) => new Set(invited.flatMap(({ mail }) => siteOfMail(mail) ?? [])))
    .filter((sites) => sites.size > 1)
  const counts = new Map<string, number>()
  for (const site of between.flatMap((sites) => [...sites])) counts.set(site, (counts.get(site) ?? 0) + 1)
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Names as they are looked for in the titles of entries. Build it once for all of them. */
export function namesToFind<T>(
  companies: readonly { readonly names: readonly string[]; readonly company: T }[],
): (title: string) => readonly T[] {
  const byFirst = new Map<string, { readonly words: string; readonly company: T }[]>()
  for (const { names, company } of companies) {
    for (const name of names) {
      // nobody writes the form of a company into a title
      const words = folded(withoutLegalForm(name))
      // a name of three letters stands in too many titles
      if (words.length < 4) continue
      const first = words.split(' ', 1)[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, company }])
    }
  }
  return (title) => {
    const text = folded(title)
    const found = text
      .split(' ')
      .flatMap((word) => byFirst.get(word) ?? [])
      .filter(({ words }) => ` ${text} `.includes(` ${words} `))
    // "Kestrel" stands in "Kestrel Pumps" and is another company
    const whole = found.filter(
      ({ words }) => !found.some((other) => other.words !== words && ` ${other.words} `.includes(` ${words} `)),
    )
    return [...new Set(whole.map(({ company }) => company))]
  }
}
