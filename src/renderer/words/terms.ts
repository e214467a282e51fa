import type { Relation } from '../../contract/accounts.ts'
import type { EventType, Fact, Hypothesis, PageKind } from '../../contract/contract.ts'
import type { IconName } from '../ui/icon.tsx'

export { verdictWords as verdictWord } from '../../contract/verdict-words.ts'

/** A company that is no prospect. */
export const relationWord: Readonly<Record<Relation, string>> = { customer: 'customer', regretted: 'regretted' }

export const confidenceWord: Readonly<Record<Hypothesis['confidence'], string>> = {
  sure: 'sure',
  likely: 'likely',
  hunch: 'a hunch',
}

export const basisWord: Readonly<Record<Hypothesis['basis'], string>> = {
  'they-say-it': 'they say it',
  signs: 'signs of it',
  typical: 'typical of their kind',
}

export const pageKindWord: Readonly<Record<PageKind, string>> = {
  home: 'Home page',
  about: 'About',
  team: 'People',
  product: 'Product',
  services: 'Services',
  customers: 'Customers',
  'case-list': 'Case studies',
  'case-study': 'Case study',
  'news-list': 'Newsroom',
  'news-item': 'News',
  'blog-list': 'Blog',
  'blog-post': 'Blog post',
  careers: 'Careers',
  job: 'Job',
  locations: 'Locations',
  contact: 'Contact',
  investors: 'Investors',
  report: 'Report',
  partners: 'Partners',
  certifications: 'Certifications',
  pricing: 'Pricing',
  faq: 'Questions and answers',
  events: 'Events',
  legal: 'Legal',
  other: 'Page',
}

/** Kinds of pages as a seller reads them, in that order. */
export const pageGroups: readonly { readonly label: string; readonly kinds: readonly PageKind[] }[] = [
  { label: 'Home, about and leadership', kinds: ['home', 'about', 'team'] },
  { label: 'Newsroom', kinds: ['news-list', 'news-item', 'blog-list', 'blog-post', 'events'] },
  { label: 'Careers', kinds: ['careers', 'job'] },
  { label: 'What they sell', kinds: ['product', 'services', 'pricing', 'faq'] },
  { label: 'Customers', kinds: ['customers', 'case-list', 'case-study', 'partners', 'certifications'] },
  { label: 'Locations and contact', kinds: ['locations', 'contact'] },
  { label: 'Investors', kinds: ['investors', 'report'] },
  { label: 'Other', kinds: ['legal', 'other'] },
]

export const factGroups: readonly { readonly label: string; readonly kind: Fact['kind'] }[] = [
  { label: 'What they do', kind: 'business' },
  { label: 'Industry', kind: 'industry' },
  { label: 'Markets', kind: 'market' },
  { label: 'People on staff', kind: 'headcount' },
  { label: 'Revenue', kind: 'revenue' },
  { label: 'Founded', kind: 'founded' },
  { label: 'Ownership', kind: 'ownership' },
  { label: 'Sites', kind: 'site' },
  { label: 'People', kind: 'person' },
  { label: 'Products', kind: 'product' },
  { label: 'Services', kind: 'service' },
  { label: 'Customers', kind: 'customer' },
  { label: 'Job openings', kind: 'opening' },
  { label: 'News', kind: 'news' },
  { label: 'Certifications', kind: 'certification' },
  { label: 'Technology', kind: 'technology' },
  { label: 'Phone', kind: 'phone' },
  { label: 'Mail', kind: 'email' },
  { label: 'Profiles', kind: 'social' },
]

/** Facts of which there is one: two values conflict and stand side by side. */
export const singleFacts: ReadonlySet<Fact['kind']> = new Set(['founded', 'headcount', 'revenue', 'ownership'])

export const eventTypeWord: Readonly<Record<EventType, { readonly word: string; readonly icon: IconName }>> = {
  leadership_change: { word: 'Leadership', icon: 'user' },
  funding: { word: 'Funding', icon: 'coin' },
  ipo: { word: 'Listing', icon: 'coin' },
  acquisition: { word: 'Acquisition', icon: 'plus' },
  divestiture: { word: 'Sale of a business', icon: 'minus' },
  expansion_facility: { word: 'New plant or site', icon: 'factory' },
  facility_closure: { word: 'Site closing', icon: 'door' },
  layoffs_restructuring: { word: 'Layoffs or restructuring', icon: 'users' },
  hiring_surge: { word: 'Hiring', icon: 'users' },
  product_launch: { word: 'New product', icon: 'box' },
  partnership: { word: 'Partnership', icon: 'users' },
  contract_win: { word: 'Contract won', icon: 'award' },
  earnings_growth: { word: 'Results up', icon: 'up' },
  earnings_decline: { word: 'Results down', icon: 'down' },
  guidance_change: { word: 'Outlook changed', icon: 'flag' },
  capex_investment: { word: 'Investment', icon: 'factory' },
  regulatory_legal: { word: 'Law or regulation', icon: 'scale' },
  recall_quality: { word: 'Recall or quality', icon: 'warn' },
  security_incident: { word: 'Security incident', icon: 'shield' },
  supply_disruption: { word: 'Supply', icon: 'truck' },
  technology_adoption: { word: 'New technology', icon: 'gear' },
  cost_pressure: { word: 'Cost pressure', icon: 'coin' },
  strike_labor: { word: 'Strike', icon: 'users' },
  bankruptcy_distress: { word: 'Distress', icon: 'warn' },
  relocation: { word: 'Move', icon: 'truck' },
  rebrand: { word: 'New name', icon: 'tag' },
  certification: { word: 'Certification', icon: 'check' },
  award_recognition: { word: 'Award', icon: 'award' },
  leadership_statement_goal: { word: 'Stated goal', icon: 'flag' },
  sustainability_commitment: { word: 'Sustainability goal', icon: 'leaf' },
}

export const eventStatusWord = {
  happened: 'happened',
  announced: 'announced',
  planned: 'planned',
  historic: 'history',
  negated: 'denied',
  hypothetical: 'only possible',
} as const

export const checkedWord = { accepted: 'checked by you', corrected: 'corrected by you', kept: 'yours' } as const

export const countWord = (count: number, one: string, many: string = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
