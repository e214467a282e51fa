import { isInside } from './article-body.ts'
import type { HtmlElement } from './html-tree.ts'
import type { FlowBlock } from './page-flow.ts'
import { plainWords, sectionNamed } from './page-kind-words.ts'

export type OfferKind = 'product' | 'service'
/** An entry of the menu of products or services; `text` is the part of its line that names it. */
export type MenuEntry = { readonly kind: OfferKind; readonly text: string; readonly block: FlowBlock }

/** What sites in ten languages call the part that shows their products … */
const PRODUCTS =
  'products|product|product category|product categories|product groups|product range|product line|product lines|product list|product catalog|products and solutions|products and services|platform|brands|catalog|catalogue|equipment|produkte|produktgruppen|produktkategorien|produktprogramm|produktubersicht|produkte und losungen|produkte und leistungen|sortiment|marken|plattform|producten|assortiment|producten en diensten|produits|nos gammes|produits et services|productos|productos y servicios|catalogo|prodotti|prodotti e servizi|produkty|asortyment|produkty i uslugi|produkter|produktsortiment|produkter og services|varer|produtos|produtos e servicos'
/** … and the part that shows what they do for others. */
const SERVICES =
  'services|service|services provided|services offered|service offerings|what we do|what we offer|capabilities|expertise|areas of expertise|competencies|activities|business areas|lines of business|solutions|leistungen|leistungsspektrum|dienstleistungen|unser angebot|angebot|was wir tun|was wir bieten|kompetenzen|geschaftsfelder|leistungsbereiche|losungen|diensten|dienstverlening|wat we doen|wat wij doen|wat doen we|oplossingen|werkzaamheden|specialisaties|prestations|metiers|savoir faire|domaines d activite|expertises|servicios|que hacemos|soluciones|lineas de negocio|servizi|cosa facciamo|soluzioni|attivita|lavorazioni|uslugi|oferta|co robimy|zakres uslug|rozwiazania|ydelser|hvad vi gor|hvad vi tilbyder|losninger|tjanster|vad vi gor|losningar|tjenester|servicos|o que fazemos|solucoes'
const KINDS = new Map<string, OfferKind>([
  ...PRODUCTS.split('|').map((words) => [words, 'product'] as const),
  ...SERVICES.split('|').map((words) => [words, 'service'] as const),
])
const OUR =
  /^(?:our|the|all|view all|see our|some of our|unsere?|alle|das|onze|ons|nos|notre|nuestr[oa]s|i nostri|le nostre|nasze?|nasza|vores|vara|vare|nossos) /

const MAIN =
  /^(?:main|core|key|popular|featured|top|best|professional|primary|wichtigsten|zentralen|belangrijkste|principali|principaux|principales|glowne|vigtigste) /
const AT_A_GLANCE =
  / (?:overview|at a glance|we offer|we provide|on offer|for you|im uberblick|auf einen blick|in een oogopslag|in sintesi|principali|principaux|principales|en bref)$/

/** The kind of offer that a menu's entry, a heading or a word of an address announces, when it says nothing else. */
export function offerKindOf(text: string): OfferKind | null {
  if (text.length > 50) return null
  const plain = plainWords(text)
  const bare = plain.replace(OUR, '').replace(MAIN, '').replace(AT_A_GLANCE, '')
  return KINDS.get(plain) ?? KINDS.get(bare) ?? null
}

/** Columns of a menu that sort the same offers by who buys them, or hold what is no offer. */
const OTHER_COLUMN =
  /\b(?:industr(?:y|ies)|branchen?|sectors?|sectoren|settor[ei]|secteurs?|sectores|branż[ey]?|brancher|roles?|compan(?:y|ies)|size|resources?|support|help|learn|partners?|customers?|downloads?)\b/i
/** "Overview", "All products", "Get a quote": leads on without naming anything. */
export const LEADS_ON =
  /^(?:overview|all|view|see|more|learn|read|get|request|contact|compare|how|why|what|our|try|start|discover|explore|find|click|apply|book|buy|order|ontdek|bekijk|entdecken|jetzt|scopri|leggi|richiedi|odkryj|dowiedz|sprawdź|opdag|découvr\p{L}*|descubr\p{L}*|download|übersicht|alle|mehr|overzicht|meer|tutti|tutte|vedi|wszystkie|zobacz|se|læs|toutes?|tous|voir|todos|todas|ver|back|home|login|search|menu|demo|free)(?=$|[\s:])|(?:^|\s)(?:approach|methodology|way of working|pricing|faqs?|aanpak|werkwijze|vorgehen|arbeitsweise|preise|metodo|vorteile|benefits|advantages|videos?|downloads?|brochures?|gallery|demo)$/iu
const MOST_ENTRIES = 40
/** Bounds for pages made to be slow: more menus, and longer ones, than any site has. */
const MOST_MENUS = 24
const MOST_LINES = 400
/** Sections that end the menu where the page sets all its entries in one row. */
const OTHER_SECTIONS = new Set([
  'about',
  'contact',
  'careers',
  'news-list',
  'blog-list',
  'team',
  'legal',
  'investors',
  'locations',
  'case-list',
  'customers',
  'events',
  'partners',
  'faq',
])

/** The entries under "Products", "Leistungen" and the like in the menus of a page, in their order. */
export function offerMenu(blocks: readonly FlowBlock[]): readonly MenuEntry[] {
  const entries: MenuEntry[] = []
  let menus = 0
  for (const [i, title] of blocks.entries()) {
    if (!isOfMenu(title)) continue
    const kind = offerKindOf(onceSaid(title.text))
    const scope = kind ? scopeOf(title) : null
    if (!kind || !scope) continue
    entries.push(...entriesIn(blocks, i + 1, scope, kind))
    menus += 1
    if (entries.length > MOST_ENTRIES || menus >= MOST_MENUS) break
  }
  return entries.slice(0, MOST_ENTRIES)
}

const isOfMenu = ({ region, furniture }: FlowBlock): boolean =>
  (region !== 'main' || furniture?.reason === 'navigation' || furniture?.reason === 'footer') &&
  furniture?.reason !== 'hidden' &&
  furniture?.reason !== 'breadcrumb'

/** The element that holds the menu which opens below a title: the nearest one with further links; null for a lone entry. */
function scopeOf(title: FlowBlock): HtmlElement | null {
  let at: HtmlElement | null = title.element
  for (let steps = 0; at && steps < 8; steps++) {
    if (at.linkLength > title.linkChars + 3) return at
    // what stands beside an entry of a list is the next entry
    if (at.tag === 'li') return null
    at = at.parent
  }
  return null
}

function entriesIn(blocks: readonly FlowBlock[], from: number, scope: HtmlElement, kind: OfferKind): MenuEntry[] {
  const entries: MenuEntry[] = []
  let skipped = false
  for (let i = from; i < Math.min(blocks.length, from + MOST_LINES); i++) {
    const block = blocks[i]
    if (!block || !isInside(block.element, scope)) break
    const text = onceSaid(block.text)
    const section = sectionNamed(text)?.section
    if (section !== undefined && OTHER_SECTIONS.has(section)) break
    if (block.linkChars === 0) skipped = text.length < 40 ? OTHER_COLUMN.test(text) : skipped
    else if (!skipped && !isContinued(blocks, i) && isEntry(text)) entries.push({ kind, text, block })
  }
  return entries
}

/** The second line of one link describes what the first one names. */
const isContinued = (blocks: readonly FlowBlock[], i: number): boolean =>
  blocks[i]?.href !== null && blocks[i]?.href === blocks[i - 1]?.href && blocks[i - 1]?.linkChars !== 0

const isEntry = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 60 &&
  text.split(' ').length <= 7 &&
  /\p{L}[\p{L}\p{N}]/u.test(text) &&
  !LEADS_ON.test(text) &&
  offerKindOf(text) === null

/** Menus say their entries twice, once for screen readers: "Pumps Pumps". */
export function onceSaid(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2)
  return half.length > 2 && text === `${half} ${half}` ? half : text
}
