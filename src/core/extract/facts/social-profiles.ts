import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { stringsOf } from '../json-ld.ts'
import { absolute } from '../page-links.ts'
import type { FactSource } from './fact-source.ts'
import { companyNames, isKind } from './fact-source.ts'

type Social = Extract<Fact, { kind: 'social' }>

/** Networks by the address of a company's own page there; the first group is what the page is called. */
const NETWORKS: readonly { readonly network: string; readonly pattern: RegExp }[] = [
  {
    network: 'LinkedIn',
    pattern: /^(?:\w{2,3}\.)?linkedin\.com\/(?:company|school|showcase|companies)\/([^/?#]{2,100})/i,
  },
  { network: 'XING', pattern: /^xing\.com\/(?:companies|pages|company)\/([^/?#]{2,100})/i },
  {
    network: 'Facebook',
    pattern:
      /^(?:\w{2}-\w{2}\.|m\.)?facebook\.com\/(?!sharer|share|dialog|plugins|tr\b|hashtag|events?\/|groups\/|photo|watch|login|policy|privacy)(?:pages\/|pg\/)?([^/?#]{3,100})/i,
  },
  {
    network: 'X',
    pattern:
      /^(?:mobile\.)?(?:twitter|x)\.com\/(?!share|intent|home|search|hashtag|i\/|login|privacy|widgets)(?:#!\/)?@?([^/?#]{2,40})\/?$/i,
  },
  { network: 'Instagram', pattern: /^instagram\.com\/(?!p\/|explore|reel|accounts)([^/?#]{2,60})/i },
  { network: 'YouTube', pattern: /^(?:m\.)?youtube\.com\/(?:user\/|channel\/|c\/|@)([^/?#]{2,80})/i },
  { network: 'Vimeo', pattern: /^vimeo\.com\/(?!\d)([^/?#]{2,60})\/?$/i },
  { network: 'TikTok', pattern: /^tiktok\.com\/@([^/?#]{2,60})/i },
  { network: 'Pinterest', pattern: /^(?:\w{2}\.)?pinterest\.[a-z.]{2,6}\/(?!pin\/)([^/?#]{2,60})/i },
  { network: 'GitHub', pattern: /^github\.com\/([^/?#]{2,60})\/?$/i },
  { network: 'kununu', pattern: /^kununu\.com\/(?:de|at|ch)\/([^/?#]{2,80})/i },
]

/** The company's own pages on networks: what its pages link to from their frame, or its data declare. Shares, posts and people's profiles are none. */
export function readSocialProfiles(source: FactSource): readonly Fact[] {
  if (!isKind(source, 'home', 'contact', 'about', 'careers')) return []
  const found = [...declared(source), ...linked(source)]
  return NETWORKS.flatMap(({ network }) => {
    const own = found.filter((one) => one.network === network)
    const [first] = own.toSorted((a, b) => Number(isNamedSo(b, source)) - Number(isNamedSo(a, source)))
    return first ? [first] : []
  })
}

function linked(source: FactSource): readonly Social[] {
  return source.links.flatMap(({ href, region }, index) => {
    const profile = profileAt(absolute(href, source.url), `link[${index}].href`, 0.85)
    // in the text of a page a link may lead to anybody's page
    if (!profile || (region === 'main' && !isKind(source, 'contact', 'home') && !isNamedSo(profile, source))) return []
    return [profile]
  })
}

function declared(source: FactSource): readonly Social[] {
  return source.jsonLd.flatMap(({ types, data, path }) =>
    types.some((type) => /Organization|Business|Corporation|Store/.test(type))
      ? stringsOf(data['sameAs']).flatMap((address, i) => profileAt(address, `${path}.sameAs[${i}]`, 0.95) ?? [])
      : [],
  )
}

function profileAt(address: string | null, path: string, confidence: number): Social | null {
  const bare = address?.replace(/^https?:\/\/(?:www\.)?/i, '') ?? ''
  if (bare.length > 300) return null
  for (const { network, pattern } of NETWORKS) {
    const match = pattern.exec(bare)
    if (!match?.[1] || /\.(?:js|php|png|gif)$/i.test(match[1])) continue
    const value = `https://${match[0].replace(/\/$/, '')}`
    return { kind: 'social', value, network, quote: value, path, confidence, ruleId: 'social/link' }
  }
  return null
}

/** The page is called like the company. */
function isNamedSo({ value }: Social, source: FactSource): boolean {
  const key = textKey(value.split('/').at(-1) ?? '')
  return companyNames(source).some((name) => key.includes(name) || (key.length > 3 && name.includes(key)))
}
