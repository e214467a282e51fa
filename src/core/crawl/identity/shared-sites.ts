import { siteIdentity } from '../url.ts'

const rows = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Profiles there are pages about a company, not its site; they want a login, and a domain of all their members tells nobody apart. */
const social = rows(`
  facebook.com fb.com fb.me instagram.com linkedin.com lnkd.in xing.com twitter.com x.com youtube.com youtu.be tiktok.com pinterest.com
  threads.net bsky.app t.me telegram.me wa.me whatsapp.com vk.com ok.ru snapchat.com reddit.com medium.com linktr.ee about.me
  google.com goo.gl maps.app.goo.gl g.page bing.com yelp.com trustpilot.com tripadvisor.com foursquare.com crunchbase.com
`)
const marketplaces = rows(`
  ebay.com ebay.de ebay.co.uk ebay.fr ebay.it ebay.es ebay.nl etsy.com amazon.com amazon.de amazon.co.uk amazon.fr amazon.it amazon.es
  amazon.nl amazon.pl alibaba.com aliexpress.com made-in-china.com allegro.pl bol.com marktplaats.nl leboncoin.fr subito.it kleinanzeigen.de
  wlw.de europages.com europages.de thomasnet.com indiamart.com exportersindia.com tradeindia.com mercadolibre.com rakuten.com
`)
/** Where domains without a company end: parking services and dealers in names. */
const parking = rows(`
  sedo.com sedoparking.com parkingcrew.net bodis.com dan.com afternic.com hugedomains.com undeveloped.com above.com parklogic.com
  uniregistry.com voodoo.com domainmarket.com buydomains.com brandbucket.com squadhelp.com atom.com domainnamesales.com skenzo.com
  namedrive.com cashparking.com smartname.com efty.com dynadot.com epik.com nicsell.com united-domains.de perfectdomain.com saw.com
`)
/** Parking services whose scripts and links stand on no other page. Registrars and dealers may be linked from anywhere. */
const parkingScripts = rows(`
  sedoparking.com parkingcrew.net bodis.com above.com parklogic.com voodoo.com skenzo.com domainnamesales.com cashparking.com smartname.com dsnextgen.com
`)

/** What another domain is that a home page led to. */
export function kindOfSite(url: string): 'social' | 'marketplace' | 'parking' | 'company' {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const has = (list: ReadonlySet<string>): boolean => list.has(siteIdentity(url)) || list.has(host)
  if (has(social)) return 'social'
  if (has(marketplaces)) return 'marketplace'
  if (has(parking) || /\/(?:forsale|domain_profile|domain-for-sale|buy-domain)\b/i.test(url)) return 'parking'
  return 'company'
}

export const parkingServiceAmong = (sites: ReadonlySet<string>): string | undefined =>
  [...sites].find((site) => parkingScripts.has(site))
