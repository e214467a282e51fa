import type { IdentityFinding } from '../../model/identity-question.ts'
import { siteIdentity } from '../url.ts'
import { lookAtHome, wordCount } from './home-sight.ts'
import { isStrangerTo } from './name-likeness.ts'
import { parkedAs } from './parked.ts'
import type { ParkedManner } from './parked-words.ts'
import { kindOfSite } from './shared-sites.ts'

/** What it means that a home page leads to another site; `undefined` where it is the same one. */
export function findingOfRedirect(asked: string, to: string): IdentityFinding | undefined {
  if (siteIdentity(asked) === siteIdentity(to)) return undefined
  const [from, host] = [new URL(asked).host, new URL(to).host]
  const base = { address: asked, subject: siteIdentity(to), evidence: [to.slice(0, 300)], leadsTo: null }
  switch (kindOfSite(to)) {
    case 'social':
      return {
        ...base,
        matter: 'social',
        subject: to.slice(0, 300),
        seen: `${from} leads to a profile on ${host}, not to a site.`,
      }
    case 'marketplace':
      return {
        ...base,
        matter: 'marketplace',
        subject: to.slice(0, 300),
        seen: `${from} leads to a page on ${host}, where many sell.`,
      }
    case 'parking':
      return { ...base, matter: 'parked', seen: `${from} leads to ${host}, where domains without a site end up.` }
    case 'company':
      return {
        ...base,
        matter: 'moved',
        seen: `${from} leads to ${host}. That may be the same company, its parent, or another company altogether.`,
        leadsTo: new URL('/', to).href,
      }
  }
}

/** What is doubtful about a home page as it came; `undefined` for a company's page. */
export function findingOfHome(html: string, url: string): IdentityFinding | undefined {
  const sight = lookAtHome(html, url)
  const sentOn = sight.refreshTo ?? sight.framed
  const elsewhere = sentOn === null ? undefined : findingOfRedirect(url, sentOn)
  if (elsewhere) return elsewhere
  const parked = parkedAs(sight)
  if (!parked) return undefined
  return {
    matter: 'parked',
    address: url,
    subject: parked.manner,
    seen: parkedSays[parked.manner](new URL(url).host),
    evidence: parked.evidence.map((words) => words.slice(0, 300)).slice(0, 4),
    leadsTo: url,
  }
}

const parkedSays: Readonly<Record<ParkedManner, (host: string) => string>> = {
  'for-sale': (host) => `${host} is for sale: there is no company’s site at this address.`,
  parked: (host) => `${host} is parked: there is no company’s site at this address.`,
  server: (host) =>
    `${host} shows a server’s own page: there is no company’s site at this address, or it was shut off.`,
  soon: (host) => `${host} says only that a site is to come.`,
}

const MIN_WORDS = 20

/** A site that calls itself something else than the user did, and has nothing of that name. */
export function findingOfName(
  name: string,
  site: { readonly url: string; readonly name: string; readonly html: string },
): IdentityFinding | undefined {
  const { title, text } = lookAtHome(site.html, site.url)
  const host = new URL(site.url).hostname
  // a page of pictures says no name at all
  if (wordCount(text) < MIN_WORDS) return undefined
  if (!isStrangerTo(name, { name: site.name, host, text: `${title} ${text}` })) return undefined
  return {
    matter: 'other-name',
    address: site.url,
    subject: site.name.slice(0, 300),
    seen: `The site calls itself “${site.name.slice(0, 120)}”, and nothing on its home page says “${name.slice(0, 120)}”.`,
    evidence: [title].filter(Boolean),
    leadsTo: null,
  }
}
