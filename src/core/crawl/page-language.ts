import { pathSegments } from './url.ts'

const languages = new Set(
  'ar bg bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl nn no pl pt ro ru sk sl sq sr sv th tr uk vi zh'.split(
    ' ',
  ),
)
/** Country editions of a site, which repeat its pages like languages do; only those that are no language code. */
const countries = new Set('at au be br ca ch cn dk eu gb ie in jp kr mx nz se sg uk us za'.split(' '))
const names: Readonly<Record<string, string>> = {
  english: 'en',
  deutsch: 'de',
  german: 'de',
  francais: 'fr',
  french: 'fr',
  espanol: 'es',
  spanish: 'es',
  italiano: 'it',
  italian: 'it',
  nederlands: 'nl',
  dutch: 'nl',
  portugues: 'pt',
  polski: 'pl',
  dansk: 'da',
  eng: 'en',
  ger: 'de',
  fra: 'fr',
  esp: 'es',
  ita: 'it',
}

export type LanguageEdition = {
  /** Two-letter language or country code an address is marked with, '' for none. */
  readonly mark: string
  /** The address without its mark: the same for all editions that keep their paths. */
  readonly twinPath: string
}

/** Which edition of a site an address belongs to: first part of the path, `lang=` parameter, or the first label of the host. */
export function languageEdition(url: string): LanguageEdition {
  if (!URL.canParse(url)) return { mark: '', twinPath: url }
  const parsed = new URL(url)
  const segments = pathSegments(url)
  const [first = '', ...rest] = segments
  const path = `/${segments.join('/')}`
  const fromPath = editionCode(first)
  if (fromPath) return { mark: fromPath, twinPath: `/${rest.join('/')}${parsed.search}` }
  for (const name of ['lang', 'language', 'locale', 'hl']) {
    const code = editionCode(parsed.searchParams.get(name) ?? '')
    if (!code) continue
    parsed.searchParams.delete(name)
    return { mark: code, twinPath: `${path}${parsed.search}` }
  }
  const label = parsed.hostname.split('.')
  const fromHost = label.length > 2 ? editionCode(label[0] ?? '') : undefined
  return { mark: fromHost ?? '', twinPath: `${path}${parsed.search}` }
}

function editionCode(part: string): string | undefined {
  const [main = '', region, more] = part
    .toLowerCase()
    .replace(/\.html?$/, '')
    .split(/[-_]/)
  if (more !== undefined || (region !== undefined && !/^[a-z]{2,4}$/.test(region))) return undefined
  if (languages.has(main)) return main
  if (region === undefined && countries.has(main)) return main
  return region === undefined ? names[main] : undefined
}
