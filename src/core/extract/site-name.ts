import { textKey } from './fold-text.ts'
import type { FlowBlock } from './page-flow.ts'
import type { PageMetadata } from './page-metadata.ts'
import { declaredSiteName, titleParts } from './page-metadata.ts'

/** What a page shows of its company's name: each a hint, two that agree are a name. */
export type NameHints = {
  /** Open Graph or JSON-LD. */
  readonly declared: string | null
  /** Parts of the document title, in its order. */
  readonly parts: readonly string[]
  /** Who holds the copyright. */
  readonly holder: string | null
  readonly logos: readonly string[]
  readonly headline: string | null
  readonly host: string
}

export function nameHints(url: string, metadata: PageMetadata, blocks: readonly FlowBlock[]): NameHints {
  const holders = blocks.toReversed().flatMap((block) => copyrightHolder(block.text) ?? [])
  return {
    declared: declaredSiteName(metadata),
    parts: titleParts(metadata.title.replace(/[™®]/g, '')).filter(isName),
    holder: holders[0] ?? null,
    logos: metadata.logos.map((alt) => alt.replace(LOGO_WORDS, '').trim()).filter(isName),
    headline: blocks.find((block) => block.type === 'heading' && block.level === 1)?.text ?? null,
    host: hostWord(url),
  }
}

const LOGO_WORDS = /\b(?:logo(?:type)?|home(?: ?page)?|image|startseite|accueil|inicio|white|black|footer|header)\b/gi
const RIGHTS =
  /rights? reser|rechte vorbehalten|rechten voorbehouden|droits réservés|derechos reservados|diritti riservati|prawa zastrzeżone|rettigheder|direitos reservados|powered by|designed by|design by|website by|privacy|impressum|terms|cookie|sitemap/i

/** Who holds the copyright, in a line that says so: "© 2019–2024 Acme Works Ltd. All rights reserved." */
export function copyrightHolder(line: string): string | null {
  if (line.length > 300) return null
  const match = /(?:©|\(c\)|\bcopyright\b)(.{2,160})/iu.exec(line)
  const said = match?.[1] ?? /^(.{2,80})(?:©)/u.exec(line)?.[1]
  if (!said) return null
  const pieces = said
    .replace(/©|\(c\)|\bcopyright\b/giu, ' ')
    .replace(/(?:19|20)\d{2}(?: ?[-–—/] ?(?:(?:19|20)?\d{2}|present|today|heute))?/giu, '|')
    .split(/[|·•]| [-–—] |, (?=all |alle )|\. ?(?=all |alle |tous |todos |tutti |wszelkie |\p{Lu}\p{Ll}{2,} )/iu)
    .map((piece) => piece.replace(/^(?:[\s,.:;–-]|by\b|von\b)+|[\s,;:–-]+$/giu, ''))
  const holder = pieces.find((piece) => isName(piece) && !RIGHTS.test(piece))
  // "Ltd." is "Ltd" too, "S.p.A." keeps its last full stop
  return holder?.replace(/(?<!\.\p{L}{1,3})\.$/u, '') ?? null
}

/** Short, with a capital or a figure, no sentence, no "Home". */
function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    text.split(' ').length <= 8 &&
    /[\p{Lu}\p{N}]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:home|start(?:seite)?|welcome|index|untitled.*|about(?: us)?|contact(?: us)?|kontakt|news|careers|products?|services|menu|accueil|inicio|hjem)$/i.test(
      text,
    ) &&
    !/[?!]$|^(?:welcome to|willkommen) /i.test(text)
  )
}

/** The word a host is known by: "acme" of "www.acme-works.example"; empty for numbers. */
function hostWord(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([a-z0-9.-]{3,100})/i.exec(url)?.[1] ?? ''
  return /^[\d.]+$/.test(host) ? '' : textKey(host.split('.')[0] ?? '')
}

const within = (one: string, other: string): boolean =>
  one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one))

/** "Acme Works" on acme-works.example. */
export const isNameOfHost = (name: string, url: string): boolean => within(textKey(name), hostWord(url))

/** "AcmeWorks.com" in the copyright line is an address, and a name only where the title says so too. */
const DOMAIN_END = /\.[a-z]{2,4}(?:\.[a-z]{2})?$/

/** How well other hints of the page agree that this is its name. */
function agreement(name: string, hints: NameHints): number {
  const key = textKey(name)
  return (
    (hints.holder !== null && within(key, textKey(hints.holder.replace(DOMAIN_END, ''))) ? 1 : 0) +
    (hints.logos.some((logo) => within(key, textKey(logo))) ? 0.7 : 0) +
    (hints.host.length > 3 && within(key, hints.host) ? 0.7 : 0) +
    (hints.headline !== null && textKey(hints.headline) === key ? 0.3 : 0)
  )
}

/** The company's name as one page shows it: what it declares, else the part of the title that its copyright line, logo or host repeats. */
export function nameOfPage(hints: NameHints): string | null {
  if (hints.declared) return spelled(hints.declared.replace(/[™®]/g, ''), hints)
  const ranked = hints.parts
    .map((part) => ({ part, points: agreement(part, hints) }))
    .filter(({ points }) => points >= 0.7)
    .sort((a, b) => b.points - a.points)
  return ranked[0]?.part ?? (hints.holder !== null && DOMAIN_END.test(hints.holder) ? null : hints.holder)
}

/** The company's name as most pages of a site show it; null where they agree on none. */
export function nameOfSite(pages: readonly NameHints[]): string | null {
  const least = Math.max(3, pages.length * 0.5)
  const points = new Map<string, { name: string; pages: number; points: number }>()
  for (const hints of pages) {
    const own = new Map(
      [...hints.parts, ...(hints.declared ? [hints.declared] : [])].map((part) => [textKey(part), part]),
    )
    for (const [key, name] of own) {
      const known = points.get(key) ?? { name, pages: 0, points: 0 }
      known.pages += 1
      known.points += 1 + agreement(name, hints) + (textKey(hints.declared ?? '') === key ? 2 : 0)
      points.set(key, known)
    }
  }
  const shared = [...points.values()].filter((one) => one.pages >= least).sort((a, b) => b.points - a.points)
  const holders = pages.flatMap(({ holder }) => holder ?? [])
  const holder = holders.find((one) => holders.filter((other) => other === one).length >= least)
  const name = shared[0]?.name ?? holder ?? null
  const first = pages[0]
  return name !== null && first ? spelled(name, { ...first, holder: holder ?? first.holder }) : name
}

/** "AcmeWorks" is spelled "Acme Works" in the copyright line. */
function spelled(name: string, { holder }: Pick<NameHints, 'holder'>): string {
  if (!holder || /\s/.test(name) || !/\s/.test(holder)) return name
  const words = holder.split(' ')
  const count = words.findIndex((_, i) => textKey(words.slice(0, i + 1).join('')) === textKey(name)) + 1
  return count > 1 ? words.slice(0, count).join(' ') : name
}
