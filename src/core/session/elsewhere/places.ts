/** A place to look, and its address with `{words}` where the words go. Without it the name has to be typed there. */
export type Place = { readonly where: string; readonly template: string }

/** Company registers by country, official ones first. Where a register takes no words in its address, its search page is given. */
const registers: Readonly<Record<string, readonly Place[]>> = {
  'united kingdom': [
    {
      where: 'Companies House',
      template: 'https://find-and-update.company-information.service.gov.uk/search?q={words}',
    },
  ],
  germany: [
    { where: 'Handelsregister', template: 'https://www.handelsregister.de/rp_web/normalesuche.xhtml' },
    { where: 'Unternehmensregister', template: 'https://www.unternehmensregister.de/' },
    { where: 'North Data', template: 'https://www.northdata.com/{words}' },
  ],
  austria: [{ where: 'FirmenABC', template: 'https://www.firmenabc.at/result.aspx?what={words}' }],
  switzerland: [
    { where: 'Zefix', template: 'https://www.zefix.ch/en/search/entity/list?name={words}&searchType=exact' },
  ],
  netherlands: [{ where: 'KVK', template: 'https://www.kvk.nl/zoeken/?source=all&q={words}' }],
  belgium: [
    {
      where: 'Crossroads Bank for Enterprises',
      template:
        'https://kbopub.economie.fgov.be/kbopub/zoeknaamfonetischform.html?searchWord={words}&ondNP=true&ondRP=true&vest=true&filterEnkelActieve=true&actionNPRP=Zoek',
    },
  ],
  france: [
    {
      where: 'Annuaire des entreprises',
      template: 'https://annuaire-entreprises.data.gouv.fr/rechercher?terme={words}',
    },
    { where: 'Pappers', template: 'https://www.pappers.fr/recherche?q={words}' },
    { where: 'Infogreffe', template: 'https://www.infogreffe.fr/' },
  ],
  italy: [{ where: 'Registro Imprese', template: 'https://www.registroimprese.it/' }],
  spain: [{ where: 'Registro Mercantil', template: 'https://sede.registradores.org/' }],
  denmark: [{ where: 'CVR', template: 'https://datacvr.virk.dk/soegeresultater?fritekst={words}' }],
  norway: [
    { where: 'Brønnøysundregistrene', template: 'https://www.brreg.no/' },
    { where: 'Proff', template: 'https://www.proff.no/bransjesøk?q={words}' },
  ],
  sweden: [{ where: 'Allabolag', template: 'https://www.allabolag.se/bransch-sök?q={words}' }],
  finland: [{ where: 'YTJ', template: 'https://tietopalvelu.ytj.fi/' }],
  ireland: [{ where: 'CRO', template: 'https://core.cro.ie/' }],
  poland: [{ where: 'KRS', template: 'https://wyszukiwarka-krs.ms.gov.pl/' }],
  'united states': [
    { where: 'SEC EDGAR', template: 'https://www.sec.gov/edgar/search/#/q={words}' },
    {
      where: 'SEC EDGAR, companies',
      template: 'https://www.sec.gov/cgi-bin/browse-edgar?company={words}&owner=include&count=40',
    },
  ],
  australia: [{ where: 'ABN Lookup', template: 'https://abr.business.gov.au/Search/ResultsActive?SearchText={words}' }],
}
const everywhere: Place = { where: 'OpenCorporates', template: 'https://opencorporates.com/companies?q={words}' }

/** The registers of a country, and one of many countries after them. */
export const registersOf = (country: string | null): readonly Place[] => [
  ...(registers[country ?? ''] ?? []),
  everywhere,
]

const indeedHosts: Readonly<Record<string, string>> = {
  'united kingdom': 'uk',
  germany: 'de',
  austria: 'at',
  switzerland: 'ch',
  netherlands: 'nl',
  belgium: 'be',
  france: 'fr',
  italy: 'it',
  spain: 'es',
  portugal: 'pt',
  denmark: 'dk',
  norway: 'no',
  sweden: 'se',
  finland: 'fi',
  ireland: 'ie',
  poland: 'pl',
  canada: 'ca',
  australia: 'au',
}

export const jobSitesOf = (country: string | null): readonly Place[] => [
  { where: 'Indeed', template: `https://${indeedHosts[country ?? ''] ?? 'www'}.indeed.com/jobs?q={words}` },
  { where: 'LinkedIn jobs', template: 'https://www.linkedin.com/jobs/search/?keywords={words}' },
]

export const reviewSites: readonly Place[] = [
  { where: 'Glassdoor', template: 'https://www.glassdoor.com/Search/results.htm?keyword={words}' },
  { where: 'Trustpilot', template: 'https://www.trustpilot.com/search?query={words}' },
]

export const maps: readonly Place[] = [
  { where: 'OpenStreetMap', template: 'https://www.openstreetmap.org/search?query={words}' },
  { where: 'Google Maps', template: 'https://www.google.com/maps/search/?api=1&query={words}' },
]

export const newsSites: readonly Place[] = [
  { where: 'Google News', template: 'https://news.google.com/search?q={words}' },
]

/** Where public buyers publish what they awarded, by part of the world: searched through the engine. */
export function tenderSiteOf(country: string | null): string {
  if (country === 'united kingdom') return 'contractsfinder.service.gov.uk'
  if (country === 'united states') return 'usaspending.gov'
  return 'ted.europa.eu'
}
